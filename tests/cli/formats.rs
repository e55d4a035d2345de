//! What the program does with scenario files beside playing them.

use super::{Desk, SUITCASE, scenario_in};
use std::path::Path;

fn path(file: &Path) -> String {
    file.display().to_string()
}

#[test]
fn a_script_is_drawn() {
    let desk = Desk::new();
    let picture =
        desk.run(&["graph", SUITCASE]).fine().says("<svg xmlns=").says("Venting").says("At any moment");
    assert!(picture.out.ends_with("</svg>"));
    assert!(!picture.out.contains("http") || picture.out.matches("http").count() == 1, "nothing is fetched");
    let file = desk.folder().join("drawn.dot");
    desk.run(&["graph", SUITCASE, "-o", &file.display().to_string()]).fine();
    let dot = std::fs::read_to_string(&file).expect("written");
    assert!(dot.starts_with("digraph \"lost_suitcase\" {"), "{dot}");
    assert_eq!(dot.matches('{').count(), dot.matches('}').count());
}

#[test]
fn a_script_with_mistakes_is_drawn_as_far_as_it_can_be_read() {
    let desk = Desk::new();
    let good = std::fs::read_to_string(SUITCASE).expect("readable");
    let bad = good.replacen("goto: \"", "goto: \"no_such_", 1).replace("magnitude: 3", "magnitude: high");
    let bad = scenario_in(desk.folder(), "bad.ron", bad.as_bytes());
    desk.run(&["graph", &bad.display().to_string()]).fine().says("no_such_").says("class=\"node missing\"");
    let broken = scenario_in(desk.folder(), "broken.ron", b"(format: 1");
    desk.run(&["graph", &broken.display().to_string()]).unusable("evenkeel check");
    desk.run(&["graph", "nowhere.ron"]).unusable("nowhere.ron");
}

#[test]
fn a_new_scenario_is_written_once_and_plays() {
    let desk = Desk::new();
    let file = path(&desk.folder().join("mine.ron"));
    desk.run(&[
        "new",
        &file,
        "--channel",
        "social",
        "--complaint",
        "charge",
        "--escalate",
        "authority",
        "--title",
        "Taken \"twice\"",
    ])
    .fine()
    .says("CHANGE");
    desk.run(&["check", &file]).fine().says("nothing to mend");
    desk.run(&["fmt", "--check", &file]).fine();
    let written = std::fs::read_to_string(&file).expect("there");
    assert!(written.contains("id: \"taken_twice\"") && written.contains("channel: social"));
    desk.run(&["new", &file]).unusable("was left alone");
    assert_eq!(std::fs::read_to_string(&file).expect("there"), written);
    desk.run(&["new", &file, "--escalate", "sometimes"]).unusable("authority");
    desk.typing("2\n1\n", &["play", &file, "--seed", "1", "--mode", "guided", "--no-pauses"])
        .fine()
        .says("Helena");
}

#[test]
fn fmt_changes_the_layout_of_files_and_nothing_else() {
    let desk = Desk::new();
    let good = std::fs::read_to_string(SUITCASE).expect("readable");
    let messy = good.replace("    ", "  ").replace(", ", " ,  ").replace("\n", "  \n");
    let file = scenario_in(desk.folder(), "messy.ron", messy.as_bytes());
    assert_eq!(desk.run(&["fmt", "--check", &path(&file)]).code, 1);
    assert_eq!(std::fs::read_to_string(&file).expect("there"), messy, "--check writes nothing");
    desk.run(&["fmt", &path(&file)]).fine().says("put in order");
    desk.run(&["fmt", "--check", &path(&file)]).fine();
    let ordered = std::fs::read_to_string(&file).expect("there");
    desk.typing(&messy, &["fmt", "-"]).fine().says(&ordered);

    let broken = scenario_in(desk.folder(), "broken.ron", b"(a: 1,\n  b: [2\n)");
    let done = desk.run(&["fmt", &path(&broken)]);
    assert_eq!(done.code, 1);
    done.says("unclosed-bracket");
    assert_eq!(std::fs::read(&broken).expect("there"), b"(a: 1,\n  b: [2\n)");
    desk.run(&["fmt", "nowhere.ron"]).unusable("nowhere.ron");
}

#[test]
fn what_is_shipped_is_in_order() {
    Desk::new().run(&["fmt", "--check", concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios")]).fine();
}

#[test]
fn a_scenario_is_written_as_a_page_for_review() {
    let desk = Desk::new();
    let page = desk.folder().join("page.html");
    desk.run(&["script", SUITCASE, "-o", &path(&page)]).fine();
    let page = std::fs::read_to_string(&page).expect("written");
    assert!(page.contains("Script for review") && page.contains("Teresa Lima") && !page.contains("http://"));
    let bad = scenario_in(desk.folder(), "bad.ron", b"(format: 1)");
    desk.run(&["script", &path(&bad)]).unusable("evenkeel check");
}

#[test]
fn diff_tells_what_differs_and_says_so_in_its_exit_code() {
    let desk = Desk::new();
    let good = std::fs::read_to_string(SUITCASE).expect("readable");
    let other = good.replace("arousal: 76", "arousal: 80").replace("id: \"voucher\"", "id: \"coupon\"");
    let other = path(&scenario_in(desk.folder(), "other.ron", other.as_bytes()));
    desk.run(&["diff", SUITCASE, SUITCASE]).fine().says("Nothing differs");
    let found = desk.run(&["diff", SUITCASE, &other]);
    assert_eq!(found.code, 1, "{}", found.err);
    let found = found.says("~ customer.arousal: 76 → 80").says("~ resolutions voucher: now called coupon");
    assert_eq!(found.out.lines().count(), 2, "{}", found.out);
    let listed = desk.run(&["diff", "--json", SUITCASE, &other]);
    let listed: serde_json::Value = serde_json::from_str(&listed.out).expect("JSON");
    assert_eq!(listed[0]["field"], "customer.arousal");
    assert_eq!(listed[0]["change"], "changed");
    assert_eq!(listed[1]["of"][0]["id"], "voucher");
    let broken = path(&scenario_in(desk.folder(), "broken.ron", b"(a: 1"));
    desk.run(&["diff", SUITCASE, &broken]).unusable("broken.ron");
}
