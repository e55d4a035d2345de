//! The review of a scenario from outside: what is said is kept, and nothing else changes.

use super::{Desk, SUITCASE, scenario_in};
use evenkeel::store::backups;

#[test]
fn a_review_from_the_first_comment_to_live() {
    let desk = Desk::new();
    let source = std::fs::read_to_string(SUITCASE).expect("readable");
    let folder = tempfile::tempdir().expect("a folder");
    let file = scenario_in(folder.path(), "case.ron", source.as_bytes());
    let (path, name) = (file.clone(), file.display().to_string());
    let id = evenkeel::scenario::sketch(&source).expect("a scenario").id;
    let now = || std::fs::read_to_string(&path).expect("readable");
    desk.run(&["review", &name]).fine().says(&format!("{id}: Live, no open comment"));
    assert_eq!(now(), source, "looking changes nothing");

    let node = evenkeel::scenario::sketch(&source).expect("a scenario").script.nodes[0].clone();
    let about = format!("{}/{}", node.id, node.replies[0].id);
    let comment =
        ["review", &name, "--comment", "Too \"polite\"?", "--at", &about, "--by", "Ines", "--state", "draft"];
    desk.run(&comment).fine().says("Draft, one open comment").says(&format!("on {about}: Too \"polite\"?"));
    let commented = now();
    let kept = backups(desk.folder(), &path.canonicalize().expect("there"));
    assert_eq!(
        std::fs::read_to_string(&kept[0].path).expect("readable"),
        source,
        "what it held is among the backups"
    );
    let untouched: Vec<&str> = source.lines().filter(|line| !commented.contains(*line)).collect();
    assert_eq!(untouched, [""; 0], "every line that was there is there");

    desk.run(&["review", &name, "--resolve", "1", "--state", "live"])
        .fine()
        .says("Live, no open comment")
        .says("(settled)");
    desk.run(&["review", &name, "--reopen", "1"]).fine().says("one open comment");
    assert_eq!(now(), commented.replace("state: draft", "state: live"));
    let told = desk.run(&["review", &name, "--json"]).fine();
    let told: serde_json::Value = serde_json::from_str(&told.out).expect("JSON");
    assert_eq!(told["state"], "live");
    assert_eq!(told["comments"][0]["reply"], *node.replies[0].id);
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_is_written() {
    let desk = Desk::new();
    let source = std::fs::read_to_string(SUITCASE).expect("readable");
    let broken = source.replacen("magnitude: ", "magnitude: 9", 1);
    let folder = tempfile::tempdir().expect("a folder");
    let file = scenario_in(folder.path(), "case.ron", broken.as_bytes()).display().to_string();
    desk.run(&["review", &file, "--state", "live"]).unusable("cannot go live");
    desk.run(&["review", &file, "--state", "done"]).unusable("retired");
    desk.run(&["review", &file, "--resolve", "1"]).unusable("no comment 1");
    desk.run(&["review", &file, "--comment", "x"]).unusable("--by");
    desk.run(&["review", &file, "--comment", " ", "--by", "Ines"]).unusable("needs words");
    desk.run(&["review", &file, "--comment", "x", "--by", "Ines", "--at", "nowhere"]).unusable("`nowhere`");
    assert_eq!(std::fs::read_to_string(&file).expect("readable"), broken);
}
