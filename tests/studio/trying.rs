//! Trying a draft out while it rests: what only playing shows, and what comes of a change meanwhile.

use crate::desk::Desk;
use evenkeel::app::{Followup, StudioCommand};

/// A scenario in which somebody with lower marks comes to a better end.
const UNJUST: &str = include_str!("../problems/worse-reply-wins.ron");

fn codes(desk: &Desk) -> Vec<&'static str> {
    desk.studio().findings().map(|finding| finding.code).collect()
}

#[test]
fn what_only_playing_shows_is_found_once_nothing_is_written() {
    let mut desk = Desk::writing();
    desk.writes_all(UNJUST);
    desk.waits(1);
    assert!(desk.studio().is_to_be_tried(), "it waits for the author to rest");
    assert!(!codes(&desk).contains(&"worse-reply-wins"));
    desk.waits(1_000);
    assert!(!desk.studio().is_to_be_tried());
    let at = codes(&desk).iter().position(|code| *code == "worse-reply-wins").expect("it is found");
    let found = desk.studio().tried_finding(at).expect("by trying it out");
    let play = found.play.clone().expect("a play shows it");
    desk.does(StudioCommand::PlayOut { setup: play.setup, actions: play.actions.clone() });
    let opened = desk.studio().play().expect("it is opened");
    assert_eq!(opened.actions().len(), play.actions.len(), "and every action can be taken");
}

#[test]
fn where_an_author_s_marks_surprise_is_said_in_the_studio_too() {
    let mut desk = Desk::writing();
    desk.writes_all(include_str!("../fixtures/marks-surprise.ron"));
    desk.waits(1);
    desk.waits(1_000);
    assert!(codes(&desk).contains(&"marks-surprise"), "{:?}", codes(&desk));
}

#[test]
fn a_change_stops_trying_out_and_nobody_need_wait_for_it() {
    let mut desk = Desk::writing();
    desk.waits(1);
    desk.now_ms += 1_000;
    let due = desk.core.tick(desk.now_ms);
    let Some(Followup::Start(job)) = due.into_iter().next() else { panic!("it is tried out now") };
    let first = desk.studio().being_tried().expect("under way").clone();
    desk.writes_all(&UNJUST.replacen("late_sofa", "late_sofa_2", 1));
    desk.waits(1);
    assert!(first.stopped(), "what is no longer there is not tried out to the end");
    let done = job.run(&evenkeel::app::Progress::default());
    let _ = desk.core.finish(done);
    assert!(desk.studio().tried().is_none());
    desk.now_ms += 1_000;
    let due = desk.core.tick(desk.now_ms);
    assert!(due.iter().any(|due| matches!(due, Followup::Start(_))), "the draft as it is now is tried out");
    desk.does(StudioCommand::StopTrying);
    assert!(!desk.studio().is_to_be_tried(), "whoever does not want it is left alone");
}
