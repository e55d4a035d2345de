//! Whether two values mean the same, wherever and however they are written.

use crate::scenario::syntax::{Field, Kind, Value};

pub(super) fn same(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Struct(a, x), Kind::Struct(b, y)) => a == b && same_fields(x, y, None),
        (Kind::Tuple(a, x), Kind::Tuple(b, y)) => a == b && same_items(x, y),
        (Kind::List(x), Kind::List(y)) => same_items(x, y),
        (Kind::Map(x), Kind::Map(y)) => {
            x.len() == y.len()
                && x.iter().all(|entry| {
                    y.iter().any(|other| same(&entry.key, &other.key) && same(&entry.value, &other.value))
                })
        }
        (a, b) => a == b,
    }
}

fn same_items(a: &[Value<'_>], b: &[Value<'_>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

/// Whether two groups have the same fields, one of them left out.
fn same_fields(a: &[Field<'_>], b: &[Field<'_>], but: Option<&str>) -> bool {
    let counted = |fields: &[Field<'_>]| fields.iter().filter(|field| Some(field.name) != but).count();
    counted(a) == counted(b)
        && a.iter()
            .filter(|field| Some(field.name) != but)
            .all(|field| b.iter().any(|other| other.name == field.name && same(&field.value, &other.value)))
}

/// Whether two things differ in nothing but their id.
pub(super) fn same_but_id(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Struct(_, a), Kind::Struct(_, b)) => a.len() > 1 && same_fields(a, b, Some("id")),
        _ => false,
    }
}
