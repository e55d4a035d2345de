//! Practising in the terminal.

use super::{Desk, SUITCASE, TO_THE_MONEY};
use evenkeel::escalation::Verdict;
use evenkeel::session::Action;
use evenkeel::vocabulary::{Lane, Mode, Outcome, Reason, Warmth};

#[test]
fn a_whole_contact_by_picking_ends_in_a_debrief() {
    let desk = Desk::new();
    // The order of the replies is the seed's, so it is read before it is typed.
    let mut typed = "\n\n".to_owned();
    for wanted in
        ["Your father's funeral is tomorrow", "I want to find it tonight", "I send it to your house"]
    {
        let shown = desk.play(&format!("{typed}q\n"), "guided").fine();
        let line = shown.out.lines().rev().find(|line| line.contains(wanted)).expect("on offer");
        let number = line.trim_start().chars().next().expect("a number");
        typed += &format!("{number}\n\n\n");
    }
    let done = desk.play(&format!("{typed}c\ny\n"), "guided").fine();
    for words in [
        "You answer the telephone",
        "Teresa Lima: My suitcase is gone.",
        "Arousal ▮",
        "Debrief",
        "Techniques in each stage",
    ] {
        assert!(done.out.contains(words), "`{words}` is not in: {}", done.out);
    }
    let attempt = desk.latest();
    assert!(attempt.summary.finished);
    assert_eq!(attempt.summary.setup.mode, Mode::Guided);
    desk.run(&["replay", "latest", "--verify"]).fine();
    let short: String = attempt.summary.id.to_string().chars().take(13).collect();
    done.says(&format!("evenkeel report {short} --format html"));
}

#[test]
fn replies_can_be_written() {
    let desk = Desk::new();
    let done = desk.play(&format!("{TO_THE_MONEY}q\n"), "open").fine();
    done.says("Luggage tag").says("Who pays that?").says("The attempt is kept");
    let attempt = desk.latest();
    let written = attempt.actions.iter().filter(|timed| matches!(timed.action, Action::Write { .. })).count();
    assert_eq!(written, 2);
}

#[test]
fn typing_while_she_speaks_interrupts() {
    let desk = Desk::new();
    desk.play("Please hold on, I have to find your file first.\nq\n", "mixed")
        .fine()
        .says("Red flag: Interruption");
}

#[test]
fn an_escalation_is_asked_for_step_by_step() {
    let desk = Desk::new();
    let handed = "e\n2\n1\n1\n1\nFour hundred is above my limit, so I bring in Inês, our duty manager, right away; I stay on the line.\na\nThe funeral is at ten.\ny\n";
    let done = desk.play(&format!("{TO_THE_MONEY}{handed}"), "mixed").fine();
    let done = done.says("To what kind of help?").says("Inês, duty manager: Payments above").says("Debrief");
    let attempt = desk.latest();
    let Some(Action::Escalate(handover)) = attempt.actions.last().map(|timed| &timed.action) else {
        panic!("{}", done.out)
    };
    assert_eq!((handover.lane, &*handover.target), (Lane::Hierarchical, "duty_manager"));
    assert_eq!((handover.reason, handover.warmth), (Reason::Authority, Warmth::Warm));
    assert_eq!((handover.facts.len(), &*handover.note), (1, "The funeral is at ten."));
    assert_eq!(attempt.summary.verdict, Some(Verdict::InWindow));
    assert_eq!(attempt.summary.outcome, Some(Outcome::Escalated));
}

#[test]
fn what_was_begun_can_be_thought_better_of() {
    let desk = Desk::new();
    // An offer, an escalation and a closing, each withdrawn; wrong numbers are asked for again.
    let done = desk.play("\n\no\n\ne\n7\n1\n\nc\n\n9\nwhat\n?\ni\nr\nq\n", "guided").fine();
    done.says("Type a number from 1 to 2").says("Type the number of a reply").says("q, quit");
    assert_eq!(desk.latest().actions.len(), 2, "only the listening was an action");
}

#[test]
fn a_hint_and_an_offer() {
    let desk = Desk::new();
    desk.play("h\n\n\no\n2\nq\n", "guided").fine().says("Let her finish").says("I give you a voucher");
}

#[test]
fn the_end_of_the_input_leaves_politely_at_any_moment() {
    let desk = Desk::new();
    let all = format!("{TO_THE_MONEY}o\n1\ny\ne\n2\n1\n1\n1\nIt needs a manager.\na\nnothing\ny\n");
    for (end, _) in all.match_indices('\n') {
        let done = desk.play(&all[..=end], "mixed").fine();
        assert!(done.out.contains("The attempt is kept") || done.out.contains("Debrief"), "{}", done.out);
    }
    desk.play("", "guided").fine().says("The attempt is kept");
}

#[test]
fn an_attempt_goes_on_where_it_was_left() {
    let desk = Desk::new();
    desk.play("\nq\n", "mixed").fine();
    let resumed = desk.typing("\nq\n", &["play", "--resume", "latest", "--no-pauses"]).fine();
    let resumed = resumed.says("My father's funeral is tomorrow.").says("three queues");
    assert!(!resumed.out.contains("You answer the telephone"), "no second briefing: {}", resumed.out);
    assert_eq!(desk.latest().actions.len(), 2);
    desk.typing("c\ny\n", &["play", "--resume", "latest"]).fine().says("Debrief");
    // A finished one shows its debrief again.
    desk.run(&["play", "--resume", "latest"]).fine().says("Debrief");
    assert_eq!(desk.latest().actions.len(), 3);
}

#[test]
fn the_same_seed_plays_the_same() {
    let (one, other) = (Desk::new(), Desk::new());
    let typed = format!("{TO_THE_MONEY}q\n");
    let events = |desk: &Desk| {
        desk.play(&typed, "mixed").fine();
        let events = desk.latest().events;
        events.into_iter().map(|recorded| recorded.event).collect::<Vec<_>>()
    };
    assert_eq!(events(&one), events(&other));
}

#[test]
fn own_scenarios_are_played_by_id() {
    let desk = Desk::new();
    let mine = desk.folder().join("scenarios");
    std::fs::create_dir(&mine).expect("a folder");
    std::fs::copy(SUITCASE, mine.join("mine.ron")).expect("a copy");
    std::fs::write(mine.join("broken.ron"), "(").expect("writable");
    desk.typing("q\n", &["play", "lost_suitcase"]).fine().says("The lost suitcase");
    desk.run(&["play", "broken"]).unusable("cannot be played");
    desk.run(&["play", "lost_suitcas"]).unusable("Did you mean `lost_suitcase`?");
}

#[test]
fn with_no_display_the_first_scenario_is_played_in_the_terminal() {
    let desk = Desk::new();
    let done = desk.typing("q\n", &[]).fine().says("The attempt is kept");
    assert_eq!(done.err.trim_end().lines().count(), 1, "{}", done.err);
    assert!(done.err.contains("in the terminal"), "{}", done.err);
}

#[test]
fn settings_are_heeded_and_their_slips_told() {
    let desk = Desk::new();
    let settings = "(trainee: \"Rui\", last_mode: open, gauges_in_open_mode: false, colour: blue)";
    std::fs::write(desk.folder().join("settings.ron"), settings).expect("writable");
    let done = desk.typing("q\n", &["play", SUITCASE]).fine();
    assert!(done.err.contains("no setting `colour`"), "{}", done.err);
    assert!(!done.out.contains("Arousal"), "{}", done.out);
    let summary = desk.latest().summary;
    assert_eq!((summary.trainee.as_str(), summary.setup.mode), ("Rui", Mode::Open));
}
