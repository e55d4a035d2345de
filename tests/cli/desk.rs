//! What can be done in the terminal beside picking and writing: voice and face, the desk, the clock, looking back.

use super::terminal::Terminal;
use super::{Desk, Done, PARCEL};
use evenkeel::session::{Action, Event};
use evenkeel::vocabulary::{Expression, Manner, Priority, Tone};

/// At the counter, after he has said it all.
fn at_the_counter(desk: &Desk, typed: &str, mode: &str) -> Done {
    let typed = format!("\n{typed}");
    desk.typing(&typed, &["play", PARCEL, "--seed", "4", "--mode", mode, "--no-pauses"]).fine()
}

fn actions(desk: &Desk) -> Vec<Action> {
    desk.latest().actions.into_iter().skip(1).map(|timed| timed.action).collect()
}

const BELIEVED: &str = "You have told it once, and that was once too often.";

#[test]
fn what_a_colleague_had_before_is_told_at_the_start() {
    let desk = Desk::new();
    let done = at_the_counter(&desk, "q\n", "mixed");
    let done = done.says("Ana at the other window handed the case to you").says("Parcel PT 204 417");
    let done =
        done.says("You learn: parcel number: PT 204 417").says("Mr Nunes: Now I tell it a second time?");
    done.says("should be settled or handed on within 10 minutes");
}

#[test]
fn a_voice_stays_until_another_is_chosen_and_a_prefix_counts_once() {
    let desk = Desk::new();
    let typed = format!("voice warm\nface attentive\n{BELIEVED}\n\n(firm) {BELIEVED}\n{BELIEVED}\nq\n");
    let done = at_the_counter(&desk, &typed, "open").says("Voice: warm. Face: attentive.");
    let manners: Vec<Manner> = actions(&desk)
        .into_iter()
        .filter_map(|action| match action {
            Action::Write { manner, .. } => Some(manner),
            _ => None,
        })
        .collect();
    let warm = Manner { tone: Some(Tone::Warm), expression: Some(Expression::Attentive) };
    let firm = Manner { tone: Some(Tone::Firm), ..warm };
    assert_eq!(manners, [warm, firm, warm], "{}", done.out);
    // On another channel the same words are said to the customer.
    let desk = Desk::new();
    desk.play("\n\nface friendly\nq\n", "open").fine();
    assert!(matches!(&actions(&desk)[..], [.., Action::Write { text, .. }] if &**text == "face friendly"));
}

#[test]
fn an_article_is_searched_and_read_and_the_customer_waits() {
    let desk = Desk::new();
    let done = at_the_counter(&desk, "look nothing like it\nlook signed\n1\nq\n", "guided");
    let done = done.says("Nothing in the knowledge base has “nothing like it”");
    let done = done.says("You read up: Signatures").says("He waits: 40 seconds");
    done.says("The driver keeps the signature for a day.");
    assert!(matches!(&actions(&desk)[..], [Action::Look { article }] if &**article == "signatures"));
}

#[test]
fn a_colleague_is_asked_by_name() {
    let desk = Desk::new();
    let done = at_the_counter(&desk, "ask Jorge\nask drivers\nask nobody\nq\n", "guided");
    let done = done.says("Jorge at the depot, who had no time: “Everybody wants something.");
    done.says("who would not: “We do not answer for signatures.”").says("Type the number of a reply");
    assert_eq!(actions(&desk).len(), 2);
}

#[test]
fn the_ticket_is_filed_and_what_would_have_been_right_waits_for_the_debrief() {
    let desk = Desk::new();
    let done = at_the_counter(&desk, "file\n2\n1\nfile\nq\n", "guided").says("So it has a number now.");
    assert!(done.out.contains("You filed the ticket: Billing, Low priority."), "{}", done.out);
    assert!(!done.out.contains("belongs under Delivery"), "{}", done.out);
    let [Action::File { category, priority: Priority::Low }] = &actions(&desk)[..] else { panic!() };
    assert_eq!(&**category, "billing");
    desk.run(&["replay", "latest"])
        .fine()
        .says("It belongs under Delivery; the right priority: High priority.");
}

#[test]
fn a_note_is_passed_on_with_the_case() {
    let desk = Desk::new();
    let handed = "note He was told it twice\ne\n2\n1\n1\n1\nRita, our manager, decides that; I stay with you.\na\nBirthday on Saturday.\ny\n";
    let done = at_the_counter(&desk, handed, "mixed")
        .says("On the shared note, and passed on: He was told it twice");
    let Some(Action::Escalate(handover)) = actions(&desk).into_iter().last() else { panic!("{}", done.out) };
    assert_eq!(&*handover.note, "He was told it twice Birthday on Saturday.");
    done.says("Rita, branch manager takes the case").says("He waits to be put through: 2 minutes");
}

#[test]
fn a_canned_reply_is_made_ones_own_or_left_alone() {
    let desk = Desk::new();
    let typed =
        "canned\npaste 1\n\npaste 9\npaste 1\nDear {name}, we have begun a search for your parcel.\nq\n";
    at_the_counter(&desk, typed, "mixed").says("A search: “Dear {name}").says("Write it as you send it");
    let [Action::Write { canned: Some(canned), .. }] = &actions(&desk)[..] else { panic!() };
    assert_eq!(&**canned, "search");
    desk.run(&["replay", "latest"]).fine().says("a canned reply with a slot left open: {name}");
    // Where replies are picked, there is nothing to paste.
    let desk = Desk::new();
    let done = at_the_counter(&desk, "?\ncanned\nq\n", "guided").says("Type the number of a reply");
    assert!(!done.out.contains("paste 1"), "{}", done.out);
}

#[test]
fn help_lists_what_can_be_done_here_and_nothing_else() {
    let desk = Desk::new();
    let counter = at_the_counter(&desk, "?\nfile\n1\n1\n?\nq\n", "guided").out;
    for word in ["voice …", "face …", "look …", "Jorge at the depot, The drivers' desk", "r, replies"] {
        assert!(counter.contains(word), "{word} is not in: {counter}");
    }
    assert_eq!(counter.matches("File the ticket.").count(), 1, "filed once, and no more: {counter}");
    let call = desk.play("?\nq\n", "open").fine().out;
    for word in ["face …", "look …", "ask …", "file", "canned", "r, replies", "h, hint"] {
        assert!(!call.contains(word), "{word} is in: {call}");
    }
    assert!(call.contains("voice …") && call.contains("say …"), "{call}");
}

#[test]
fn words_that_begin_like_a_command_can_be_said() {
    let desk = Desk::new();
    at_the_counter(&desk, "say look, I am sorry\nq\n", "mixed");
    assert!(matches!(&actions(&desk)[..], [Action::Write { text, .. }] if &**text == "look, I am sorry"));
}

#[test]
fn against_the_clock_the_customer_says_that_they_wait() {
    let desk = Desk::new();
    let hasty = std::fs::read_to_string(PARCEL)
        .expect("readable")
        .replace("answer_within_secs: 20", "answer_within_secs: 5");
    let hasty = super::scenario_in(desk.folder(), "hasty.ron", hasty.as_bytes());
    let mut terminal = Terminal::new(
        &desk,
        &["--no-pauses", &hasty.display().to_string(), "--mode", "timed", "--seed", "4"],
    );
    terminal.sees("help] >");
    terminal.types("");
    terminal.sees("within 5 seconds · ?: help] >");
    terminal.sees("He waits for your answer: 0:05.");
    terminal.types("1");
    terminal.sees("he waited for your answer");
    terminal.dies();
}

#[test]
fn a_deadline_that_passes_is_told_when_it_does() {
    let desk = Desk::new();
    let slow =
        std::fs::read_to_string(PARCEL).expect("readable").replace("resolve_secs: 600", "resolve_secs: 50");
    let slow = super::scenario_in(desk.folder(), "slow.ron", slow.as_bytes());
    let typed = "\nlook\n1\nlook\n2\nc\ny\n";
    let done =
        desk.typing(typed, &["play", &slow.display().to_string(), "--no-pauses", "--seed", "4"]).fine();
    let done = done.says("The time to settle the case or hand it over has run out.");
    done.says("Before your first reply the time to settle the case or hand it over had run out.")
        .says("Deadlines missed: 1");
}

#[test]
fn after_the_contact_one_looks_back_once() {
    let desk = Desk::new();
    let typed = "l\nl\nc\ny\ny\nThe list.\n\nAsk the depot who signed.\n";
    let done = desk.typing(typed, &["play", PARCEL, "--seed", "4", "--mode", "open"]).fine();
    done.says("After the contact").says("What set you off?").says("Debrief");
    let attempt = desk.latest();
    let looked_back = attempt.events.iter().rev().find_map(|recorded| match &recorded.event {
        Event::WrappedUp(wrap_up) => Some(wrap_up.clone()),
        _ => None,
    });
    let wrap_up = looked_back.expect("kept");
    assert!(wrap_up.breathed && wrap_up.next_time.is_empty());
    assert_eq!((&*wrap_up.set_off, &*wrap_up.documented), ("The list.", "Ask the depot who signed."));
    let again = desk.typing("", &["play", "--resume", "latest"]).fine().says("Debrief");
    assert!(!again.out.contains("What set you off?"), "{}", again.out);
    desk.run(&["replay", "latest", "--verify"]).fine();
}

#[test]
fn nobody_has_to_look_back() {
    for typed in ["l\nl\nc\ny\n", "l\nl\nc\ny\n\n\n\n\n"] {
        let desk = Desk::new();
        desk.typing(typed, &["play", PARCEL, "--seed", "4", "--mode", "open"]).fine().says("Debrief");
        let events = desk.latest().events;
        assert!(!events.iter().any(|recorded| matches!(recorded.event, Event::WrappedUp(_))));
    }
}
