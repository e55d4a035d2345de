//! What the program does with scenario files beside playing them.

use super::{Desk, SUITCASE, scenario_in};

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
