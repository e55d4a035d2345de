//! Every new scenario is free of findings and can be played as it was chosen.

use super::*;
use crate::analysis::Bound;
use crate::analysis::check::check;
use crate::customer::impact;
use crate::scenario::{PresentationElement, Pronoun, ScriptedReply, read};
use crate::scoring::{Rubric, second_opinion};
use crate::session::{Action, Case, Event, Handover, Session, Setup, Timed};
use crate::vocabulary::{Language, Mode, Outcome, Warmth};
use std::sync::Arc;

fn every_wish() -> Vec<Wish> {
    let mut wishes = Vec::new();
    for &channel in Channel::ALL {
        for &complaint in Complaint::ALL {
            for &need in Need::ALL {
                wishes.push(Wish { channel, complaint, need, ..Wish::default() });
            }
        }
    }
    wishes
}

fn case(wish: &Wish) -> Arc<Case> {
    let text = skeleton(wish);
    let scenario = read(text.as_bytes(), "new.ron").scenario.expect("sound");
    Arc::new(Case::new(Arc::new(scenario), Rubric::built_in(Language::En).expect("English")))
}

#[test]
fn every_choice_gives_a_scenario_free_of_findings() {
    for wish in every_wish() {
        let text = skeleton(&wish);
        assert!(!text.contains(['«', '»']), "{wish:?} has blanks");
        let reading = read(text.as_bytes(), "new.ron");
        let mut found = reading.diagnostics;
        if let Some(scenario) = &reading.scenario {
            // The replies are the same in every channel.
            if wish.channel == Channel::Telephone {
                found.extend(second_opinion(scenario, &text, "new.ron"));
            }
            assert!((6..=10).contains(&scenario.script.nodes.len()));
        }
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, [""; 0], "{wish:?}");
    }
}

#[test]
fn playing_a_new_scenario_shows_nothing_to_mend() {
    // What is said and where it leads is the same in every channel.
    for &complaint in Complaint::ALL {
        for &need in Need::ALL {
            let wish = Wish { complaint, need, ..Wish::default() };
            let bound = Bound { states: 500 };
            let checked = check(&case(&wish), &skeleton(&wish), "new.ron", bound, &mut |_, _| true);
            let found = checked.expect("nobody stops it").findings;
            let found: Vec<String> = found.iter().map(|it| it.diagnostic.to_string()).collect();
            assert_eq!(found, [""; 0], "{wish:?}");
        }
    }
}

/// Plays with the best or the worst reply each time, handing on as soon as a window is open.
fn played(case: &Arc<Case>, best: bool) -> (Outcome, Arc<str>) {
    let scenario = &case.scenario;
    let mut session = Session::begin(Arc::clone(case), Setup::new(7, Mode::Guided, Language::En));
    while !session.state().ended {
        let state = session.state();
        let open = scenario.escalation.cues.iter().zip(&state.windows).find(|(_, window)| window.is_open());
        let worth = |reply: &&ScriptedReply| {
            impact(&reply.marks, state.stage, &scenario.dynamics) - 100 * reply.flags.len() as i64
        };
        let action = if state.is_speaking() {
            Action::Listen
        } else if let Some((cue, _)) = open {
            let told =
                PresentationElement::ALL.map(|element| scenario.escalation.presentation.element(element));
            let facts = scenario.facts.iter().zip(&state.known).filter(|(_, known)| **known);
            Action::Escalate(Handover {
                lane: cue.lane,
                target: cue.targets[0].clone(),
                reason: cue.reason,
                warmth: Warmth::Warm,
                presentation: told.map(|told| told.example.main().to_string()).join(" ").into(),
                facts: facts.map(|(fact, _)| fact.id.clone()).collect(),
                note: "".into(),
            })
        } else {
            let on_offer = state.on_offer(case);
            let chosen = if best { on_offer.max_by_key(worth) } else { on_offer.min_by_key(worth) };
            chosen.map_or(Action::Close, |reply| Action::pick(reply.id.clone()))
        };
        session.act(&Timed { after_ms: 4_000, action }).expect("possible");
    }
    let ended = session.events().iter().find_map(|recorded| match &recorded.event {
        Event::Ended(ended) => Some((ended.outcome, ended.ending.clone())),
        _ => None,
    });
    ended.expect("an ended contact has an ending")
}

#[test]
fn every_choice_can_be_played_as_it_was_meant() {
    for wish in every_wish() {
        let case = case(&wish);
        let (outcome, ending) = played(&case, true);
        // Who treats her well never meets what only bad handling brings about.
        let provoked = matches!(wish.need, Need::Abuse | Need::Demand);
        let meant = if provoked || wish.need == Need::Never { "resolved" } else { "handed_over" };
        assert_eq!(&*ending, meant, "{wish:?}");
        assert!(matches!(outcome, Outcome::Resolved | Outcome::Escalated));
        let (_, ending) = played(&case, false);
        if provoked {
            assert_eq!(&*ending, "handed_over", "{wish:?}");
        } else {
            assert_ne!(&*ending, "resolved", "{wish:?}");
        }
    }
}

#[test]
fn every_customer_is_spoken_of_as_was_chosen() {
    for &(pronoun, key) in Pronoun::ALL {
        for &complaint in Complaint::ALL {
            for &need in Need::ALL {
                let wish = Wish {
                    pronoun,
                    complaint,
                    need,
                    customer: " Kim \"K\"  Vale".into(),
                    channel: Channel::LiveChat,
                    ..Wish::default()
                };
                let text = skeleton(&wish);
                assert!(!text.contains(['«', '»']), "{wish:?} has blanks");
                let scenario = read(text.as_bytes(), "new.ron").scenario.expect("sound");
                assert_eq!(&*scenario.customer.name, "Kim \"K\" Vale");
                assert_eq!(scenario.customer.pronoun.key(), key);
                let coaching = &scenario.script.nodes[0].replies[0].coach;
                let word = ["She ", "He ", "The customer "]
                    [Pronoun::ALL.iter().position(|(p, _)| *p == pronoun).expect("one of them")];
                assert!(coaching.main().starts_with(word), "{}", coaching.main());
            }
        }
    }
}

#[test]
fn what_a_person_types_stays_a_text() {
    let wish = Wish {
        title: "  \"Quotes\", \\ and\n«id» ".into(),
        summary: "He said: \"No.\"".into(),
        ..Wish::default()
    };
    let scenario = read(skeleton(&wish).as_bytes(), "new.ron").scenario.expect("sound");
    assert_eq!(&**scenario.title.main(), "\"Quotes\", \\ and «id»");
    assert_eq!(&**scenario.summary.main(), "He said: \"No.\"");
    assert_eq!(&*scenario.id, "quotes_and_id");
    assert_eq!(id_of("Ärger mit 2 Büchern!"), "rger_mit_2_b_chern");
    assert_eq!(id_of("…"), "my_case");
}
