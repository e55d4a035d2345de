//! The engine's half of a play: events as lines a trainer can read.

use evenkeel::scenario::Scenario;
use evenkeel::session::{Event, Replied, Session};
use evenkeel::vocabulary::{Stage, Technique};

/// The lines before the first action and after each one.
pub fn answers(
    scenario: &Scenario,
    (session, bounds): &(Session, Vec<usize>),
    actions: usize,
) -> Vec<Vec<String>> {
    let events = session.events();
    let range = |index: usize| if index == 0 { 0..bounds[0] } else { bounds[index - 1]..bounds[index] };
    let lines = |index| events[range(index)].iter().flat_map(|e| lines(scenario, &e.event)).collect();
    (0..=actions).map(lines).collect()
}

fn lines(scenario: &Scenario, event: &Event) -> Vec<String> {
    let customer = scenario.customer.name.split(' ').next().unwrap_or_default();
    let line = match event {
        Event::Started(_) | Event::Speaks { .. } | Event::Listened => return Vec::new(),
        Event::Entered { node } => format!("@{node}"),
        Event::Said { text, left: 0, .. } => format!("{customer}: {text}"),
        Event::Said { text, left, .. } => format!("{customer}: {text} ({left} more)"),
        Event::Choices { replies } => {
            let ids: Vec<&str> = replies.iter().map(|choice| &*choice.id).collect();
            format!("[choices: {}]", ids.join(", "))
        }
        Event::KeptSilent => "[silence]".to_owned(),
        Event::Replied(replied) => return reply(replied),
        Event::FactTold { label, value, .. } => format!("[fact: {label} = {value}]"),
        Event::FactWithheld { label, .. } => format!("[withheld: {label}]"),
        Event::OfferAnswered(answer) => match answer.obstacle {
            None => format!("[offer taken: {} ({})]", answer.label, answer.fit),
            Some(obstacle) => format!("[offer declined: {} ({}), {obstacle:?}]", answer.label, answer.fit),
        },
        Event::MoodMoved { from, to, causes } => {
            let causes: Vec<String> = causes
                .iter()
                .map(|cause| {
                    let what = cause.what.as_deref().map(|what| format!(" ({what})")).unwrap_or_default();
                    format!("{:?}{what} {:+}/{:+}", cause.why, cause.arousal, cause.trust)
                })
                .collect();
            let (arousal, trust) = ((from.arousal, to.arousal), (from.trust, to.trust));
            format!(
                "[arousal {} → {}, trust {} → {}: {}]",
                arousal.0,
                arousal.1,
                trust.0,
                trust.1,
                causes.join(", ")
            )
        }
        Event::StageMoved { from, to } if to < from => {
            format!("[relapse: {} → {}]", plain(*from), plain(*to))
        }
        Event::StageMoved { from, to } => format!("[stage: {} → {}]", plain(*from), plain(*to)),
        Event::PatienceMoved { left } => format!("[patience {left}]"),
        Event::ResistanceMoved { left } => format!("[resistance {left}]"),
        Event::FlagMoved { flag, set } => format!("[{} {flag}]", if *set { "set" } else { "cleared" }),
        Event::WindowOpened { cue } => format!("[window opened: {cue}]"),
        Event::WindowClosed { cue } => format!("[window closed: {cue}]"),
        Event::HintGiven { text } => format!("[hint: {text}]"),
        Event::Escalated(escalated) => {
            let told: Vec<&str> = escalated.told.iter().map(|element| element.key()).collect();
            let facts = |facts: &[evenkeel::session::FactBrief]| {
                facts.iter().map(|fact| &*fact.id).collect::<Vec<_>>().join(", ")
            };
            format!(
                "[escalated: {} to {}, {}, {}; told: {}; passed: {}; forgotten: {}; never learned: {}]",
                escalated.lane,
                escalated.target,
                escalated.reason,
                escalated.warmth,
                told.join(", "),
                facts(&escalated.passed),
                facts(&escalated.forgotten),
                facts(&escalated.unknown),
            )
        }
        Event::Arrived { from, name, lines } => {
            let mut told = vec![format!("[{from}: {name}]")];
            told.extend(lines.iter().map(|line| format!("| {}: {}", line.by, line.text)));
            return told;
        }
        Event::Looked { article, title } => format!("[read {article}: {title}]"),
        Event::Consulted(consulted) => {
            let counsel = consulted.counsel.map_or("silent", |counsel| counsel.key());
            format!("[{} {counsel}: {}]", consulted.colleague, consulted.says)
        }
        Event::Filed(filed) => format!(
            "[filed: {}, {}; right: {}, {}]",
            filed.category,
            filed.priority,
            filed.right_category.as_deref().unwrap_or("the same"),
            filed.right_priority.map_or("the same", |priority| priority.key())
        ),
        Event::Noted { text } => format!("[noted: {text}]"),
        Event::TimePassed { secs, why } => format!("[{why}: {secs} s]"),
        Event::DeadlineMissed { deadline } => format!("[deadline missed: {deadline}]"),
        Event::WentPrivate => "[private from here on]".to_owned(),
        Event::ReachMoved { from, to } => format!("[watching {from} → {to}]"),
        Event::Received(received) => {
            let again: Vec<&str> = received.asked_again.iter().map(|fact| &*fact.id).collect();
            let on = received.passed_to.as_ref().map(|step| format!(", passes on to {}", step.id));
            let asks =
                if again.is_empty() { String::new() } else { format!(", asks again: {}", again.join(", ")) };
            format!("[received by {}{asks}{}] {}", received.name, on.unwrap_or_default(), received.says)
        }
        Event::PromiseBroken { label } => format!("[promise broken: {label}]"),
        Event::WrappedUp(wrap_up) => format!(
            "[looked back{}; set off: {}; next time: {}; documented: {}]",
            if wrap_up.breathed { ", breathed" } else { "" },
            wrap_up.set_off,
            wrap_up.next_time,
            wrap_up.documented
        ),
        Event::Ended(ended) => {
            format!("[ended: {}, {} by {}] {}", ended.ending, ended.outcome, ended.by, ended.tells)
        }
        Event::Surveyed(survey) => format!(
            "[survey: CSAT {}, NPS {}, CES {}, {}]",
            survey.csat,
            survey.nps,
            survey.ces.unwrap_or_default(),
            survey.because.map_or("no reason", |because| because.key())
        ),
        Event::Judged(judged) => {
            let mut line = format!(
                "[verdict: {} at turn {} ({} s), {}, arousal {} ({:+} a turn), trust {}",
                judged.verdict.key(),
                judged.turn,
                judged.seconds,
                plain(judged.stage),
                judged.arousal,
                judged.arousal_slope as f64 / 100.0,
                judged.trust
            );
            if let (Some(cue), Some(turns)) = (&judged.cue, judged.latency_turns) {
                line += &format!("; cue {cue} {turns} turns ago");
            }
            if let (Some(presentation), Some(handoff)) = (judged.presentation, judged.handoff) {
                let (passed, known, needed) = (handoff.passed, handoff.known, handoff.needed);
                line += &format!("; presentation {presentation}, handoff {passed}/{known}/{needed}");
            }
            line + "]"
        }
    };
    vec![line]
}

fn reply(replied: &Replied) -> Vec<String> {
    let marks: Vec<String> = Technique::ALL
        .iter()
        .map(|&t| format!("{} {}", &t.key()[..1].to_uppercase(), replied.marks[t]))
        .collect();
    let mut about = format!("[{}, impact {:+}", marks.join(" "), replied.impact);
    for raised in &replied.red_flags {
        about += &format!(", red flag {}", raised.flag);
    }
    let unsure: Vec<&str> =
        replied.unsure.iter().filter(|(_, unsure)| **unsure).map(|(t, _)| t.key()).collect();
    if !unsure.is_empty() {
        about += &format!(", unsure of {}", unsure.join(", "));
    }
    let voice = replied.manner.tone.map(|tone| tone.key());
    let face = replied.manner.expression.map(|expression| expression.key());
    for chosen in voice.into_iter().chain(face) {
        about += &format!(", {chosen}");
    }
    if let Some(canned) = &replied.canned {
        let personal = if canned.personal { "made personal" } else { "left a template" };
        about += &format!(", canned {} {personal}, {} slots open", canned.id, canned.unfilled.len());
    }
    if !replied.asked_again.is_empty() {
        about += &format!(", asked again: {}", replied.asked_again.join(", "));
    }
    if replied.said_before > 0 {
        about += &format!(", said {} times before", replied.said_before);
    }
    vec![format!("You: {}", replied.text), about + "]"]
}

fn plain(stage: Stage) -> &'static str {
    match stage {
        Stage::Dialysis => "venting",
        Stage::SkinGraft => "disarming",
        Stage::Connection => "connected",
    }
}
