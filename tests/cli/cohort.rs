//! The report on many attempts, and groups.

use super::{Desk, SUITCASE, TO_THE_MONEY};

/// Hands the suitcase on in time, under a name.
fn handed_on(desk: &Desk, name: &str) {
    let handed = "e\n2\n1\n1\n1\nFour hundred is above my limit, so I bring in Inês, our duty manager, right away; I stay on the line.\na\nThe funeral is at ten.\ny\n";
    let play = ["play", SUITCASE, "--seed", "4", "--mode", "mixed", "--no-pauses", "--name", name];
    desk.typing(&format!("{TO_THE_MONEY}{handed}"), &play).fine();
}

#[test]
fn an_attempt_is_counted_when_it_ends() {
    let desk = Desk::new();
    handed_on(&desk, "Ana");
    handed_on(&desk, "=Rui");
    let all = desk.run(&["report", "--cohort", "--format", "json"]).fine().says("\"attempts\": 2");
    let report: serde_json::Value = serde_json::from_str(&all.out).expect("JSON");
    assert_eq!(report["verdicts"][0][0], "in_window");
    assert_eq!(
        (&report["verdicts"][0][1]["count"], &report["detection"]["hits"]["count"]),
        (&2.into(), &2.into())
    );
    assert_eq!(report["reading"]["habit"], "too_few");
    let rows = desk.run(&["report", "--cohort", "--format", "csv"]).fine().says("in_window,escalated").out;
    assert_eq!(rows.lines().count(), 3);
    assert!(rows.contains(",'=Rui,") && !rows.contains(",=Rui"));
    desk.run(&["report", "--cohort", "--trainee", "Ana", "--format", "json"]).fine().says("\"attempts\": 1");
    desk.run(&["groups", "spring", "--add", "=Rui"]).fine();
    desk.run(&["report", "--cohort", "--group", "spring", "--against", "group=", "--against", "trainee=Ana"])
        .fine()
        .says("1 attempt")
        .says("trainee Ana");
}

#[test]
fn nothing_played_is_a_report_too() {
    let desk = Desk::new();
    desk.run(&["report", "--cohort"]).fine().says("No attempt that came to its end");
    desk.run(&["report", "--cohort", "--format", "json"]).fine().says("\"attempts\": 0");
    desk.run(&["report", "--cohort", "--format", "csv"]).fine().says("attempt,started,trainee");
}

#[test]
fn the_filters_are_read_and_repeated() {
    let desk = Desk::new();
    let asked = [
        "report",
        "--cohort",
        "--group",
        "spring",
        "--channel",
        "telephone",
        "--magnitude",
        "3",
        "--from",
        "2025-03-14",
        "--which",
        "latest",
    ];
    desk.run(&asked)
        .fine()
        .says("group spring")
        .says("magnitude 3")
        .says("from 2025-03-14")
        .says("only the latest");
    let beside =
        [&asked[..], &["--against", "group=autumn", "--against", "which=", "--format", "json"]].concat();
    desk.run(&beside).fine().says("group autumn").says("\"beside\"");
}

#[test]
fn wrong_use_is_told() {
    let desk = Desk::new();
    desk.run(&["report"]).unusable("ATTEMPT");
    desk.run(&["report", "--group", "spring"]).unusable("--cohort");
    desk.run(&["report", "latest", "--cohort"]).unusable("cannot be used with");
    desk.run(&["report", "latest", "--group", "spring"]).unusable("cannot be used with");
    desk.run(&["report", "--cohort", "--from", "March"]).unusable("2025-03-14");
    desk.run(&["report", "--cohort", "--magnitude", "6"]).unusable("from 1 to 5");
    desk.run(&["report", "--cohort", "--against", "autumn"]).unusable("--against group=autumn");
    desk.run(&["report", "--cohort", "--against", "mode=loud"]).unusable("--against group=autumn");
}

#[test]
fn groups_are_made_listed_and_changed() {
    let desk = Desk::new();
    desk.run(&["groups"]).fine().says("There are no groups yet");
    desk.run(&["groups", "spring", "--add", "Ana", "--add", "Rui"]).fine().says("spring: Ana, Rui");
    desk.run(&["groups", "spring", "--remove", "Ana"]).fine().says("spring: Rui");
    desk.run(&["groups", "spring", "--remove", "Ana"]).unusable("is not in the group");
    desk.run(&["groups"]).fine().says("spring: Rui");
    desk.run(&["groups", "autumn"]).fine().says("There is no such group.");
}

#[test]
fn the_attempts_behind_a_report_are_listed_by_the_name_that_opens_them() {
    let desk = Desk::new();
    desk.run(&["report", "--cohort", "--list"]).fine().says("No attempt is behind it.");
    handed_on(&desk, "Ana");
    handed_on(&desk, "Rui");
    let all = desk.run(&["report", "--cohort", "--list"]).fine().says("In window").out;
    assert_eq!(all.lines().count(), 2);
    let ana = all.lines().find(|line| line.ends_with("lost_suitcase  Ana")).expect("Ana's");
    let name = ana.split_whitespace().next().expect("a name");
    desk.run(&["report", name, "--format", "json"]).fine().says("\"Ana\"");
    let listed =
        |which: &str| desk.run(&["report", "--cohort", "--trainee", "Ana", "--list", which]).fine().out;
    for which in ["handed_on", "in_window", "escalated"] {
        assert_eq!(listed(which).lines().count(), 1, "{which}");
    }
    assert_eq!(listed("late"), "No attempt is behind it.\n");
    desk.run(&["report", "--cohort", "--list", "sometimes"]).unusable("late");
}

#[test]
fn the_items_of_a_scenario_come_in_every_format() {
    let desk = Desk::new();
    handed_on(&desk, "Ana");
    desk.run(&["report", "--items", "lost_suitcase", "--format", "html"]).fine().says("<!DOCTYPE html>");
    let table = desk
        .run(&["report", "--items", "lost_suitcase", "--format", "csv"])
        .fine()
        .says("node,reply,text")
        .out;
    assert!(table.lines().count() > 3, "{table}");
    desk.run(&["report", "--items", "lost_suitcase", "--format", "json"]).fine().says("\"schema\"");
    let book = desk.folder().join("items.xlsx");
    desk.run(&["report", "--items", "lost_suitcase", "-o", &book.display().to_string()]).fine();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&book).expect("a workbook");
    let names = calamine::Reader::sheet_names(&book);
    assert_eq!(names, ["Summary", "Nodes", "Replies"]);
    let nodes = calamine::Reader::worksheet_range(&mut book, "Nodes").expect("a sheet");
    let reached: f64 = nodes.rows().skip(1).filter_map(|row| calamine::DataType::get_float(&row[1])).sum();
    assert!(reached >= 2.0, "numbers are numbers");
    desk.run(&["report", "--items", "no_such_case"]).unusable("no scenario `no_such_case`");
}
