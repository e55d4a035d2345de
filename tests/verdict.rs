//! The verdict against the product's own sentences, over every combination of two cues and every decision.

use evenkeel::escalation::{Decision, Moment, Verdict, Window, verdict};
use evenkeel::scenario::{Comes, Condition, EscalationCue, Text};
use evenkeel::vocabulary::{Lane, Necessity, Reason};
use std::sync::Arc;

const LANES: [Lane; 2] = [Lane::Functional, Lane::Hierarchical];
const NECESSITIES: [Necessity; 2] = [Necessity::Required, Necessity::Allowed];
const COMES: [Comes; 2] = [Comes::Surely, Comes::IfProvoked];
const TARGETS: [&str; 2] = ["anna", "boris"];

/// What has become of a window.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    NotYet,
    Open,
    Closed,
}

fn cues() -> Vec<EscalationCue> {
    let mut cues = Vec::new();
    for lane in LANES {
        for necessity in NECESSITIES {
            for comes in COMES {
                for target in TARGETS {
                    cues.push(EscalationCue {
                        id: Arc::from(format!("{lane}-{necessity}-{target}")),
                        reason: Reason::Authority,
                        what: Text::plain("a cue"),
                        lane,
                        targets: vec![Arc::from(target)],
                        necessity,
                        comes,
                        opens: Condition::Always,
                        closes: Condition::Never,
                        lasts: None,
                    });
                }
            }
        }
    }
    cues
}

fn window(fate: Fate) -> Window {
    let mut window = Window::default();
    if fate != Fate::NotYet {
        window.open(Moment { turn: 2, at_ms: 9_000 });
    }
    if fate == Fate::Closed {
        window.close(4);
    }
    window
}

fn decisions() -> Vec<Decision<'static>> {
    let mut decisions = vec![Decision::Demanded, Decision::Left, Decision::Ended];
    for lane in LANES {
        for target in TARGETS {
            decisions.push(Decision::Escalated { lane, target });
        }
    }
    decisions
}

/// The table of verdicts as the product states it, one sentence after the other, each asking the whole list again.
fn naive(cues: &[EscalationCue], fates: &[Fate], decision: Decision<'_>) -> Verdict {
    let all: Vec<(&EscalationCue, Fate)> = cues.iter().zip(fates.iter().copied()).collect();
    let any = |test: &dyn Fn(&EscalationCue, Fate) -> bool| all.iter().any(|(cue, fate)| test(cue, *fate));
    let open = |fate: Fate| fate == Fate::Open;
    let (lane, target) = match decision {
        // "the customer demanded it …"
        Decision::Demanded => return Verdict::Forced,
        // "… (or left) before the trainee offered"
        Decision::Left if any(&|_, fate| open(fate)) => return Verdict::Forced,
        // "a window that required escalation opened, and the contact ended without"
        Decision::Left | Decision::Ended => {
            let required = |cue: &EscalationCue, fate: Fate| {
                cue.necessity == Necessity::Required && fate != Fate::NotYet
            };
            return if any(&required) { Verdict::Missed } else { Verdict::RightlyHeld };
        }
        Decision::Escalated { lane, target } => (lane, target),
    };
    let right_target = |cue: &EscalationCue| cue.targets.iter().any(|t| &**t == target);
    if any(&|cue, fate| open(fate) && cue.lane == lane && right_target(cue)) {
        Verdict::InWindow
    } else if any(&|cue, fate| open(fate) && cue.lane == lane) {
        Verdict::WrongTarget
    } else if any(&|_, fate| open(fate)) {
        Verdict::WrongLane
    } else if any(&|_, fate| fate == Fate::Closed) {
        Verdict::Late
    } else if any(&|cue, _| cue.comes == Comes::Surely) {
        Verdict::Premature
    } else {
        Verdict::Unnecessary
    }
}

#[test]
fn exactly_the_verdict_the_product_states_for_every_combination_of_two_cues() {
    let fates = [Fate::NotYet, Fate::Open, Fate::Closed];
    let mut seen = std::collections::BTreeSet::new();
    for first in cues() {
        for second in cues() {
            for one in fates {
                for two in fates {
                    let (pair, fates) = ([first.clone(), second.clone()], [one, two]);
                    let windows = fates.map(window);
                    for decision in decisions() {
                        let (judged, cue) = verdict(&pair, &windows, decision);
                        assert_eq!(
                            judged,
                            naive(&pair, &fates, decision),
                            "{pair:?} {windows:?} {decision:?}"
                        );
                        if let Some(index) = cue {
                            assert!(
                                windows[index].has_opened(),
                                "a verdict speaks of a cue that had not appeared"
                            );
                        }
                        seen.insert(judged);
                    }
                }
            }
        }
    }
    assert_eq!(seen.len(), Verdict::ALL.len(), "every verdict can result: {seen:?}");
}

#[test]
fn a_case_without_cues_is_held_or_handed_on_without_need() {
    assert_eq!(verdict(&[], &[], Decision::Ended), (Verdict::RightlyHeld, None));
    assert_eq!(verdict(&[], &[], Decision::Left), (Verdict::RightlyHeld, None));
    let escalated = Decision::Escalated { lane: Lane::Functional, target: "anna" };
    assert_eq!(verdict(&[], &[], escalated), (Verdict::Unnecessary, None));
}

#[test]
fn a_window_remembers_only_its_first_opening_and_closing() {
    let mut window = window(Fate::Closed);
    window.open(Moment { turn: 7, at_ms: 70_000 });
    window.close(9);
    assert_eq!(window.opened(), Some(Moment { turn: 2, at_ms: 9_000 }));
    assert_eq!(window.closed_turn(), Some(4));
    assert!(!window.is_open());
}
