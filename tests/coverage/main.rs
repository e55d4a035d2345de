//! The coverage table of the product, line by line: each concept of the sources is something a person can do or see
//! here. A test carries the number of its line in its name; one more test finds a line that has none.

mod beside;
mod conversation;
mod escalating;
mod played;
#[cfg(feature = "gui")]
mod seen;
mod service;
#[cfg(feature = "gui")]
#[path = "../screens/window.rs"]
#[allow(dead_code, reason = "the tests of the screens use more of it")]
mod window;

/// The lines of the table.
const LINES: usize = 29;

/// The tests, as they are written.
const TESTS: &[&str] = &[
    include_str!("beside.rs"),
    include_str!("conversation.rs"),
    include_str!("escalating.rs"),
    include_str!("seen.rs"),
    include_str!("service.rs"),
];

#[test]
fn every_line_of_the_table_has_its_test() {
    let named = |line: usize| format!("#[test]\nfn coverage_{line:02}_");
    let missing: Vec<usize> = (1..=LINES)
        .filter(|&line| !TESTS.iter().any(|source| source.replace("\r\n", "\n").contains(&named(line))))
        .collect();
    assert!(missing.is_empty(), "no test for the lines {missing:?}");
}
