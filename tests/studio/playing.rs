//! Playing the draft from any node.

use super::desk::Desk;
use evenkeel::app::{PlayWith, StudioCommand};
use evenkeel::authoring::{Edit, NewValue};
use evenkeel::session::{Action, Setup, Timed};
use evenkeel::vocabulary::{Language, Level, Mode, Mood};

fn node(desk: &Desk) -> String {
    desk.studio().play().expect("it is played").watched().node.to_string()
}

#[test]
fn a_play_from_the_middle_goes_on_when_the_draft_changes() {
    let mut desk = Desk::writing();
    // One good sentence away from being connected.
    let mood = Mood { arousal: Level::clamped(40), trust: Level::clamped(38) };
    let (facts, flags) = (vec!["order".into()], vec!["told".into()]);
    let with = PlayWith { mood: Some(mood), facts, flags, ..PlayWith::default() };
    desk.does(StudioCommand::Play { node: "wants".to_owned(), with });
    assert_eq!(node(&desk), "wants");
    desk.does(StudioCommand::PlayAct(Action::pick("feel")));
    assert_eq!(node(&desk), "agree");
    // The route is led back while the play is at its end.
    let to = "script.nodes[1].replies[2].goto[0].to".parse().expect("a path");
    desk.does(StudioCommand::Edit(Edit::Set { path: to, value: NewValue::text("opening") }));
    assert_eq!(node(&desk), "opening");
    let carried = desk.studio().carried().expect("the draft changed under it");
    assert_eq!((carried.kept, carried.of, carried.differs_at), (1, 1, Some(0)));
    desk.does(StudioCommand::PlayBack);
    assert_eq!(node(&desk), "wants");
    desk.does(StudioCommand::PlayAct(Action::pick("nonsense")));
    assert!(desk.studio().refused().is_some());
    desk.does(StudioCommand::PlayStop);
    assert!(desk.studio().play().is_none());
    assert!(desk.core.attempts_of_own() == 0, "a play is nobody's attempt");
}

#[test]
fn an_error_leaves_the_play_where_it_is() {
    let mut desk = Desk::writing();
    let mood = Mood { arousal: Level::clamped(33), trust: Level::clamped(60) };
    let with = PlayWith { mood: Some(mood), ..PlayWith::default() };
    desk.does(StudioCommand::Play { node: "agree".to_owned(), with: with.clone() });
    assert_eq!(desk.studio().play().expect("played").watched().mood, mood);
    desk.types(")");
    assert_eq!(node(&desk), "agree");
    desk.does(StudioCommand::Undo);
    assert_eq!(node(&desk), "agree");
    desk.titles("");
    desk.does(StudioCommand::PlayStop);
    desk.does(StudioCommand::Play { node: "agree".to_owned(), with });
    assert!(desk.studio().play().is_none(), "with errors nothing is played");
    assert!(!desk.notices().is_empty());
}

#[test]
fn a_list_of_actions_opens_as_a_play() {
    let mut desk = Desk::writing();
    let actions = [Action::Listen, Action::pick("hear"), Action::pick("hear")];
    let actions = actions.map(|action| Timed { after_ms: 0, action }).to_vec();
    let setup = Setup::new(3, Mode::Mixed, Language::En);
    desk.does(StudioCommand::PlayOut { setup, actions });
    assert_eq!(desk.studio().play().expect("played").actions().len(), 2);
    assert!(desk.studio().refused().is_some(), "the last is not on offer any more");
}
