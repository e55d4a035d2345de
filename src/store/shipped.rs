//! The scenarios that come with the program, in the order in which a beginner should meet them.

/// Embeds files of `scenarios/`, so that they are wherever the program is.
macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        &[$((concat!("scenarios/", $name), include_str!(concat!("../../scenarios/", $name)))),+]
    };
}

/// Each scenario with the name it goes by in diagnostics.
pub(super) const SHIPPED: &[(&str, &str)] = shipped!(
    "first_call.ron",
    "double_booked.ron",
    "wrong_bill.ron",
    "forum_router.ron",
    "router_twin.ron",
    "returns_counter.ron",
    "cake_thread.ron",
    "courier_threats.ron",
    "gas_smell.ron",
    "third_ticket.ron",
    "two_departments.ron",
    "second_chair.ron",
);
