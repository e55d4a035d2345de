//! The scenarios that come with the program, in the order in which a beginner should meet them.

/// Lists `scenarios/<id>.ron` for each id, with the name it goes by in diagnostics.
macro_rules! scenarios {
    ($($id:literal),+ $(,)?) => {
        &[$((
            concat!("scenarios/", $id, ".ron"),
            include_str!(concat!("../../scenarios/", $id, ".ron")),
        )),+]
    };
}

pub(super) const SHIPPED: &[(&str, &str)] = scenarios!("first_call", "courier_threats");
