//! The scenarios that come with the program, in the order in which a beginner should meet them.

/// Embeds files of `scenarios/`, so that they are wherever the program is.
macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        &[$((concat!("scenarios/", $name), include_str!(concat!("../../scenarios/", $name)))),+]
    };
}

/// Each scenario with the name it goes by in diagnostics.
pub(super) const SHIPPED: &[(&str, &str)] =
    shipped!("first_call.ron", "wrong_bill.ron", "courier_threats.ron");
