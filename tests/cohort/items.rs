//! The items of a scenario: its correlations against scipy, and what stands out in attempts made by hand.

use crate::cases;
use evenkeel::report::Overrule;
use evenkeel::report::items::*;
use evenkeel::session::{Choice, Event, Recorded, Replied, Source};
use evenkeel::vocabulary::{Mark, PerTechnique, Technique};
use serde_json::Value;
use std::sync::Arc;

#[test]
fn correlations_agree_with_scipy() {
    let all: Value = serde_json::from_str(include_str!("items_reference.json")).expect("JSON");
    let said = ["pearson", "point_biserial"].into_iter().flat_map(|of| all[of].as_array().expect("a list"));
    for said in said {
        let values =
            |of: &str| said[of].as_array().expect("values").iter().map(|v| v.as_i64().expect("whole"));
        let mut pairs = Pairs::default();
        values("x").zip(values("y")).for_each(|(x, y)| pairs.add(x, y));
        let found = Correlation::new(&pairs);
        for (found, key) in [(found.r, "r"), (found.low, "low"), (found.high, "high")] {
            let (found, said) = (found.expect("a number"), said[key].as_f64().expect("a number"));
            assert!((found - said).abs() < 1e-9, "{key}: {found} and not {said}");
        }
    }
}

#[test]
fn what_is_always_the_same_correlates_with_nothing() {
    let mut pairs = Pairs::default();
    (0..30).for_each(|y| pairs.add(1, y));
    let found = Correlation::new(&pairs);
    assert_eq!((found.n, found.r, found.low, found.enough), (30, None, None, false));
    assert_eq!(Correlation::new(&Pairs::default()).n, 0);
}

/// An attempt that answers at three nodes, each time with one of two replies; good ones are marked +2 and poor ones −1.
fn attempt(picks: [&str; 3], finished: bool) -> Vec<Recorded> {
    let (_, made) = cases::all().into_iter().find(|(name, _)| *name == "in_window").expect("a case");
    let model = made.iter().find_map(|recorded| match &recorded.event {
        Event::Replied(replied) => Some(replied.clone()),
        _ => None,
    });
    let model: Box<Replied> = model.expect("a reply");
    let at = |turn, event| Recorded { turn, at_ms: u64::from(turn) * 1_000, event };
    let marks = |reply: &str| {
        PerTechnique::from_fn(|_| if reply == "good" { Mark::STRONG } else { Mark::clamped(-1) })
    };
    let choice = |reply: &str| {
        let text = format!("A {reply} reply.").into();
        Choice { id: reply.into(), text, marks: marks(reply), coach: "".into() }
    };
    let mut events = vec![made[0].clone()];
    for (index, (node, pick)) in ["one", "two", "three"].into_iter().zip(picks).enumerate() {
        let turn = u32::try_from(index).expect("small");
        events.push(at(turn, Event::Entered { node: node.into() }));
        if pick == "leaves" {
            return events;
        }
        let replies = ["good", "poor", "odd"].map(choice).into_iter().collect();
        events.push(at(turn, Event::Choices { replies }));
        let replied = Replied {
            source: Source::Picked { reply: pick.into() },
            node: node.into(),
            text: format!("A {pick} reply.").into(),
            marks: marks(pick),
            impact: if pick == "good" { 200 } else { -100 },
            red_flags: Vec::new(),
            interrupted: false,
            ..(*model).clone()
        };
        events.push(at(turn + 1, Event::Replied(Box::new(replied))));
    }
    if finished {
        let tail = made.iter().rev().take_while(|recorded| !matches!(recorded.event, Event::Replied(_)));
        let mut tail: Vec<_> = tail.cloned().collect();
        tail.reverse();
        events.extend(
            tail.into_iter().filter(|recorded| matches!(recorded.event, Event::Ended(_) | Event::Judged(_))),
        );
    }
    events
}

fn known() -> Vec<KnownNode> {
    let replies = || ["good", "poor", "odd"].map(|id| (Arc::from(id), Arc::from("Words."))).to_vec();
    ["one", "two", "three", "four"].map(|id| KnownNode { id: id.into(), replies: replies() }).to_vec()
}

fn report(attempts: &[Vec<Recorded>]) -> ItemReport {
    let mut tally = ItemTally::default();
    for (number, events) in attempts.iter().enumerate() {
        tally.add(&format!("attempt {number}"), events, &[]);
    }
    ItemReport::new(&tally, &known())
}

#[test]
fn what_is_offered_and_picked_is_counted_and_what_nobody_picks_or_reaches_stands_out() {
    let mut attempts = vec![attempt(["good", "good", "poor"], true); 3];
    attempts.push(attempt(["poor", "good", "leaves"], false));
    let report = report(&attempts);
    assert_eq!((report.finished, report.unfinished), (3, 1));
    let one = &report.nodes[0];
    assert_eq!((&*one.node, one.reached.count, one.replied, one.abandoned), ("one", 4, 4, 0));
    let picked: Vec<_> =
        one.replies.iter().map(|reply| (&*reply.reply, reply.picked.count, reply.picked.of)).collect();
    assert_eq!(picked, [("good", 3, 4), ("poor", 1, 4), ("odd", 0, 4)]);
    assert_eq!(one.score, Some(81.25), "three times 100 and once 25");
    assert_eq!(report.nodes[2].abandoned, 1);
    assert_eq!(report.nodes[2].abandoned_in, [("attempt 3".into(), 2)]);
    assert_eq!(report.never_reached().map(|node| &*node.node).collect::<Vec<_>>(), ["four"]);
    let unpicked: Vec<_> = report.never_picked().map(|(node, reply)| (&*node.node, &*reply.reply)).collect();
    assert_eq!(
        unpicked,
        [("one", "odd"), ("two", "poor"), ("two", "odd"), ("three", "good"), ("three", "odd")]
    );
}

#[test]
fn a_reply_that_those_pick_who_do_well_elsewhere_tells_strong_from_weak() {
    let mut attempts = Vec::new();
    for _ in 0..12 {
        attempts.push(attempt(["good", "good", "good"], true));
        attempts.push(attempt(["poor", "poor", "poor"], true));
        attempts.push(attempt(["good", "good", "poor"], true));
    }
    let report = report(&attempts);
    let good = &report.nodes[0].replies[0];
    assert!(good.discrimination.enough && good.discrimination.low.is_some_and(|low| low > 0.3), "{good:?}");
    assert!(!good.doubtful && report.doubtful().next().is_none());
    assert!(report.nodes[0].discrimination.r.is_some_and(|r| r > 0.5));
}

#[test]
fn marks_that_contradict_those_who_pick_are_doubted() {
    let mut attempts = Vec::new();
    for _ in 0..15 {
        attempts.push(attempt(["good", "poor", "poor"], true));
        attempts.push(attempt(["poor", "good", "good"], true));
    }
    let report = report(&attempts);
    let doubted: Vec<_> = report.doubtful().map(|(node, reply)| (&*node.node, &*reply.reply)).collect();
    assert_eq!(
        doubted,
        [("one", "good"), ("one", "poor")],
        "good words, picked by those who do worse elsewhere"
    );
}

#[test]
fn a_ruling_counts_at_the_node_and_the_reply_it_is_about() {
    let events = attempt(["good", "good", "good"], true);
    let ruling = Overrule {
        turn: 2,
        technique: Technique::Empathy,
        mark: Mark::HARMFUL,
        reason: "".into(),
        by: "".into(),
    };
    let mut tally = ItemTally::default();
    tally.add("one of them", &events, &[ruling]);
    let report = ItemReport::new(&tally, &known());
    assert_eq!(report.nodes.iter().map(|node| node.overruled).collect::<Vec<_>>(), [0, 1, 0, 0]);
    assert_eq!((report.overruled, report.nodes[1].replies[0].overruled), (1, 1));
    assert!(report.nodes[1].score.is_some_and(|score| score < 100.0), "theirs is the mark that counts");
}

#[test]
fn the_order_of_the_attempts_changes_no_figure() {
    let one = vec![attempt(["good", "poor", "good"], true), attempt(["poor", "good", "leaves"], false)];
    let other: Vec<_> = one.iter().rev().cloned().collect();
    let figures = |report: ItemReport| serde_json::to_value(report).expect("JSON");
    assert_eq!(figures(report(&one)), figures(report(&other)));
}

#[test]
fn every_attempt_made_by_hand_can_be_counted_without_knowing_its_scenario() {
    let mut tally = ItemTally::default();
    for (name, events) in cases::all() {
        tally.add(name, &events, &[]);
    }
    let report = ItemReport::new(&tally, &[]);
    assert_eq!(report.finished + report.unfinished, cases::all().len() as u64);
    assert!(report.nodes.iter().all(|node| !node.known));
    assert_eq!(report.never_reached().count(), 0);
}
