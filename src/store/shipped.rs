//! The scenarios that come with the program, in the order in which a beginner should meet them.

/// Embeds the files of `scenarios/`, so that they are wherever the program is.
macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../scenarios/", $name)))),+]
    };
}

/// Each scenario with the name it goes by in diagnostics.
pub(super) const SHIPPED: &[(&str, &str)] = shipped!("first_call.ron", "courier_threats.ron");
