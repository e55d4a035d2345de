//! Routes: an id, or a list of ways with conditions.

use super::condition::condition;
use super::context::Context;
use super::fields::group;
use super::list::groups_of;
use super::words::reference;
use crate::scenario::syntax::{Kind, Value};
use crate::scenario::{Route, Routes};

/// Where something leads.
pub fn routes(value: &Value<'_>, cx: &mut Context) -> Option<Routes> {
    if let Kind::List(_) = value.kind {
        return groups_of(route)(value, cx).map(Routes);
    }
    reference(value, cx).map(Routes::to)
}

fn route(value: &Value<'_>, cx: &mut Context) -> Option<Route> {
    group("a route", value, cx, |f| Route {
        when: f.or_blank("when", condition),
        to: f.required("to", reference),
    })
}
