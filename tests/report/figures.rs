//! The figures of the report: what they are, where they come from, what moves them.

use crate::{cases, overrule, played, tape};
use evenkeel::escalation::Verdict;
use evenkeel::report::*;
use evenkeel::session::*;
use evenkeel::vocabulary::*;
use proptest::prelude::*;

fn report(events: &[Recorded]) -> AttemptReport {
    AttemptReport::new(events, &[])
}

fn reply(report: &AttemptReport, turn: u32) -> &Reply {
    let turn = report.transcript.iter().find(|t| t.turn == turn).expect("this turn");
    turn.replies().next().expect("a reply in this turn")
}

fn scores(matrix: &Matrix) -> Vec<u32> {
    let cells = matrix.cells.iter().flat_map(|(_, row)| row.iter().map(|(_, cell)| cell.score));
    let means = matrix.stages.iter().map(|(_, s)| *s).chain(matrix.techniques.iter().map(|(_, s)| *s));
    cells.chain(means).chain([matrix.total]).flatten().collect()
}

#[test]
fn every_beginning_of_a_tape_has_a_report() {
    for (name, events) in cases::all() {
        for length in 0..=events.len() {
            let report = report(&events[..length]);
            assert!(scores(&report.matrix).iter().all(|&score| score <= 100), "{name} cut at {length}");
            let ended = events[..length].iter().any(|r| matches!(r.event, Event::Ended(_)));
            assert_eq!(report.finished, ended, "{name} cut at {length}");
        }
    }
}

#[test]
fn the_turns_hold_every_spoken_line_in_order() {
    for (name, events) in cases::all() {
        let on_tape = events.iter().filter_map(|recorded| match &recorded.event {
            Event::Said { text, .. } => Some(text.clone()),
            Event::Replied(replied) => Some(replied.text.clone()),
            _ => None,
        });
        let report = report(&events);
        let in_report =
            report.transcript.iter().flat_map(|turn| &turn.moments).filter_map(|moment| match &moment.what {
                What::Happened(Event::Said { text, .. }) => Some(text.clone()),
                What::Replied(reply) => Some(reply.text.clone()),
                What::Happened(_) => None,
            });
        assert!(on_tape.eq(in_report), "{name}");
    }
}

#[test]
fn a_cell_is_the_mean_of_its_marks_and_names_its_turns() {
    let report = report(&cases::in_window());
    // One reply while she vented: composure +1, listening +2, empathy +2.
    let venting = &report.matrix.cells.dialysis;
    assert_eq!((venting.composure.score, venting.composure.turns.clone()), (Some(75), vec![1]));
    assert_eq!(venting.active_listening.score, Some(100));
    assert_eq!(venting.empathy.score, Some(100));
    // A fix does not count while she vents.
    assert_eq!(venting.resolution, Cell { score: None, turns: vec![] });
    assert_eq!(report.matrix.stages.dialysis, Some(91), "(35 · 75 + 40 · 100 + 25 · 100) / 100 = 91.25");
    // Two replies while she was disarmed: composure +1 and +2, resolution 0 (not due, not shown) and +2.
    let disarming = &report.matrix.cells.skin_graft;
    assert_eq!(disarming.composure.score, Some(88), "(75 + 100) / 2, halves up");
    assert_eq!((disarming.resolution.score, disarming.resolution.turns.clone()), (Some(100), vec![3]));
    // Nothing was said once she was connected.
    assert_eq!(report.matrix.stages.connection, None);
    assert_eq!(report.matrix.techniques.resolution, Some(100));
}

#[test]
fn a_technique_that_is_due_and_absent_counts_as_absent() {
    // In turn 3 the voucher: composure 0 is due in disarming (25), and counts as 50.
    let report = report(&cases::late());
    let composure = &report.matrix.cells.skin_graft.composure;
    assert_eq!((composure.score, composure.turns.clone()), (Some(75), vec![2, 3, 4]), "(75 + 50 + 100) / 3");
}

#[test]
fn what_the_scorer_could_not_tell_counts_nowhere_until_a_trainer_decides() {
    let events = cases::written();
    let unsure = report(&events);
    assert!(reply(&unsure, 2).marks.composure.unsure);
    assert_eq!(unsure.matrix.cells.skin_graft.composure.score, None);
    let ruled = AttemptReport::new(&events, &[overrule(2, Technique::Composure, 1)]);
    assert!(!reply(&ruled, 2).marks.composure.unsure);
    assert_eq!(ruled.matrix.cells.skin_graft.composure.score, Some(75));
}

#[test]
fn a_trainer_changes_the_figures_and_both_marks_are_kept() {
    let events = cases::in_window();
    let rulings = [overrule(1, Technique::Empathy, 1), overrule(1, Technique::Empathy, -2)];
    let (before, after) = (report(&events), AttemptReport::new(&events, &rulings));
    let marking = &reply(&after, 1).marks.empathy;
    assert_eq!((marking.given.value(), marking.mark.value()), (2, -2), "the last ruling counts");
    assert_eq!(marking.overruled.as_ref().map(|ruling| ruling.by.as_str()), Some("Ana"));
    assert_eq!(reply(&before, 1).impact - reply(&after, 1).impact, 4 * 25);
    assert_eq!(after.matrix.cells.dialysis.empathy.score, Some(0));
    assert!(after.matrix.total < before.matrix.total);
    assert_eq!(after.overrules, rulings);
    assert_eq!(after.totals.overruled, 1);
    // What happened stays what happened.
    assert_eq!(after.curve, before.curve);
    assert_eq!(after.decision, before.decision);
}

#[test]
fn a_ruling_on_a_turn_without_a_reply_is_kept_and_changes_nothing() {
    let events = cases::in_window();
    let ruled = AttemptReport::new(&events, &[overrule(99, Technique::Empathy, -2)]);
    assert_eq!(ruled.overrules.len(), 1);
    assert_eq!(ruled.matrix, report(&events).matrix);
}

#[test]
fn the_best_of_the_other_replies_is_named_with_what_it_would_have_added() {
    let report = report(&cases::worst());
    let policy = reply(&report, 2);
    assert_eq!(policy.others.iter().map(|o| &*o.id).collect::<Vec<_>>(), ["ask", "sorry"]);
    assert_eq!(policy.best.as_deref(), Some("ask"));
    // (25 + 50 + 35) − (−25 − 50 − 35)
    assert_eq!(policy.left, 110 + 110);
    assert_eq!(report.better.turns.iter().map(|t| t.turn).collect::<Vec<_>>(), [1, 2], "most to gain first");
}

#[test]
fn better_than_any_words_is_to_let_the_customer_finish() {
    let report = report(&cases::worst());
    let calm_down = reply(&report, 1);
    assert_eq!((calm_down.interrupted, calm_down.best.as_deref()), (true, None));
    // (35 + 80 + 50) − (−70 − 40 − 50): the best reply, once she had finished.
    assert_eq!(report.better.turns[0].instead, Instead::Listen { left: 165 + 160 });
}

#[test]
fn nothing_is_better_than_the_best_reply() {
    let report = report(&cases::in_window());
    assert!(report.better.turns.is_empty());
    assert_eq!(report.better.decision, None);
    assert!(report.transcript.iter().flat_map(Turn::replies).all(|r| r.left == 0 && r.best.is_none()));
}

#[test]
fn an_interruption_is_a_red_flag_and_shows_what_was_cut_off() {
    let report = report(&cases::clumsy());
    let book = reply(&report, 1);
    assert!(book.interrupted);
    assert_eq!(book.cut_off.len(), 2, "two of three portions were still to come");
    let flags: Vec<_> = report.red_flags.iter().map(|count| (count.flag, count.turns.clone())).collect();
    assert_eq!(flags, [(RedFlag::Interruption, vec![1])]);
    assert_eq!(report.totals.interruptions, 1);
}

#[test]
fn a_relapse_is_counted_and_drawn() {
    let report = report(&cases::relapse());
    assert_eq!(report.totals.relapses, 1);
    let bands: Vec<_> = report.curve.bands.iter().map(|b| (b.stage, b.from, b.to)).collect();
    assert_eq!(
        bands,
        [
            (Stage::Dialysis, 0, 1),
            (Stage::SkinGraft, 1, 2),
            (Stage::Connection, 2, 3),
            (Stage::Dialysis, 3, 4),
            (Stage::SkinGraft, 4, 5),
        ]
    );
}

#[test]
fn windows_open_and_close_where_the_tape_says() {
    let late = report(&cases::late());
    let windows: Vec<_> = late.windows.iter().map(|w| (&*w.cue, w.opened, w.closed)).collect();
    assert_eq!(windows, [("refund", 2, Some(4))]);
    let decision = late.decision.as_ref().expect("a verdict");
    assert_eq!((decision.judgement.verdict, decision.turns_late), (Verdict::Late, Some(1)));
    assert_eq!(decision.window(), late.windows.first());
}

#[test]
fn the_right_decision_follows_from_the_cues_of_the_case() {
    let right = |events: &[Recorded]| report(events).better.decision;
    let names = |right: Option<Right>| match right {
        Some(Right::Escalate { targets, window, .. }) => {
            (targets.iter().map(|t| t.id.to_string()).collect::<Vec<_>>().join(","), window.is_some())
        }
        Some(Right::Hold) => ("hold".to_owned(), false),
        None => ("done".to_owned(), false),
    };
    let told = |events: &[Recorded]| names(right(events));
    assert_eq!(told(&cases::premature()), ("duty_manager".to_owned(), false), "the cue that would have come");
    assert_eq!(told(&cases::missed()), ("duty_manager".to_owned(), true));
    assert_eq!(told(&cases::wrong_target()), ("duty_manager".to_owned(), true));
    assert_eq!(told(&cases::unnecessary()), ("hold".to_owned(), false));
    assert_eq!(told(&cases::rightly_held()), ("done".to_owned(), false));
}

#[test]
fn a_handoff_note_is_complete_when_nothing_needed_is_left_out() {
    let whole = report(&cases::in_window());
    assert_eq!(whole.escalations[0].handoff.completeness(), 100);
    let half = report(&cases::late());
    let handoff = half.escalations[0].handoff;
    assert_eq!((handoff.passed, handoff.known, handoff.needed), (1, 2, 3));
    assert_eq!(half.escalations[0].not_told.len(), 2);
}

#[test]
fn the_stretches_of_a_reply_are_the_whole_reply_even_when_quotes_overlap() {
    let report = report(&cases::written());
    let reply = reply(&report, 1);
    let stretches = reply.stretches();
    assert_eq!(stretches.iter().map(|s| s.text).collect::<String>(), &*reply.text);
    assert!(stretches.iter().any(|s| s.quotes.len() == 2), "two techniques quote “I understand”");
    assert_eq!(reply.red_flags[0].words, "understand, but");
}

fn any_mark() -> impl Strategy<Value = i64> {
    -2..=2_i64
}

proptest! {
    /// Whatever was said and whatever a trainer says about it, no score leaves its range.
    #[test]
    fn scores_stay_between_0_and_100(
        replies in prop::collection::vec((prop::array::uniform4(any_mark()), prop::array::uniform4(any::<bool>()), 0..3_usize), 0..20),
        ruled in prop::collection::vec((0..20_u32, 0..4_usize, any_mark()), 0..6),
    ) {
        let mut tape = tape::Tape::new(tape_start());
        for (marks, unsure, stage) in replies {
            let unsure: Vec<_> = Technique::ALL.iter().zip(unsure).filter(|&(_, u)| u).map(|(&t, _)| t).collect();
            tape = tape.stage(Stage::ALL[stage]).writes(&tape::Written { text: "Well.", marks, unsure: &unsure, ..tape::Written::default() });
        }
        let rulings: Vec<_> = ruled.iter().map(|&(turn, t, mark)| overrule(turn, Technique::ALL[t], mark)).collect();
        let report = AttemptReport::new(&tape.events, &rulings);
        prop_assert!(scores(&report.matrix).iter().all(|&score| score <= 100));
        for turn in &report.better.turns {
            prop_assert!((-200..=200).contains(&turn.impact));
        }
    }

    /// A tape whose spans point nowhere is a damaged tape, not a reason to fall over.
    #[test]
    fn quotes_that_point_nowhere_are_empty(start in 0..40_usize, end in 0..40_usize) {
        let mut events = cases::written();
        for recorded in &mut events {
            if let Event::Replied(replied) = &mut recorded.event {
                for evidence in &mut replied.evidence {
                    (evidence.start, evidence.end) = (start, end);
                }
            }
        }
        let report = report(&events);
        for reply in report.transcript.iter().flat_map(Turn::replies) {
            let together: String = reply.stretches().iter().map(|s| s.text).collect();
            prop_assert_eq!(together, reply.text.to_string());
        }
    }
}

fn tape_start() -> Started {
    cases::started("they", false)
}

#[test]
fn what_happened_beside_the_conversation_is_counted() {
    let report = report(&played::counter());
    let totals = &report.totals;
    assert_eq!((totals.consults, totals.articles_read, totals.notes, totals.bounces), (2, 2, 1, 1));
    // The number once, although Ana had passed it on.
    assert_eq!((totals.asked_again, totals.deadlines_missed), (1, 0));
    // Ana's note has been read, and the rule looked up, before the first reply.
    assert_eq!(totals.first_response_secs, Some(5 * 4 + 40));
    // An article, two colleagues, the wrong queue and the right one.
    assert_eq!(totals.waited_secs, 40 + 20 + 60 + 240 + 120);
    assert!(totals.reached.is_some_and(|reached| reached > 6));
    let ended = report.ending.as_ref().expect("an end").at_ms;
    assert_eq!(totals.duration_ms, ended, "looking back is not part of the contact");
}

#[test]
fn where_it_is_written_nobody_holds_the_line() {
    let mut events = played::counter();
    let Event::Started(started) = &mut events[0].event else { panic!("{:?}", events[0]) };
    started.channel = Channel::Email;
    assert_eq!(report(&events).totals.waited_secs, 0);
}

#[test]
fn the_receivers_side_is_part_of_the_escalation() {
    let report = report(&played::counter());
    let [escalation] = &report.escalations[..] else { panic!("{:?}", report.escalations) };
    let received = escalation.received.as_ref().expect("a receiver");
    assert_eq!(&*received.name, "Claims");
    assert_eq!(received.passed_to.as_ref().map(|step| &*step.id), Some("branch_manager"));
    assert_eq!(escalation.waited_secs, 240 + 120);
}

#[test]
fn a_reply_says_how_it_was_given() {
    let report = report(&played::counter());
    let again = reply(&report, 1);
    assert_eq!((again.manner.tone, again.manner.expression), (Some(Tone::Sharp), Some(Expression::Tense)));
    assert_eq!(again.asked_again.iter().map(|label| &**label).collect::<Vec<_>>(), ["parcel number"]);
    let pasted = reply(&report, 4).canned.as_ref().expect("a canned reply");
    assert!(!pasted.personal);
    assert_eq!(pasted.unfilled.len(), 2);
}

#[test]
fn the_curve_shows_a_deadline_and_where_it_went_private() {
    let flags = |events: &[Recorded]| {
        report(events).curve.flags.iter().map(|flag| (flag.turn, flag.kind)).collect::<Vec<_>>()
    };
    assert_eq!(flags(&played::counter()), [(2, FlagKind::WentPrivate), (5, FlagKind::Escalated)]);
    let promised = flags(&played::promised());
    assert!(promised.contains(&(3, FlagKind::DeadlineMissed)), "{promised:?}");
}
