//! What happened, told while it happens. What the trainee should find out alone is left for the debrief: when an
//! escalation window opens, for one.

use super::super::console::Console;
use super::super::paint::Style;
use crate::report::Moment;
use crate::report::telling::{notice, signed};
use crate::session::{Event, Recorded, Replied, Source};
use crate::words::Words;
use std::io;
use std::sync::Arc;

/// How much is told.
pub struct Teller<'a> {
    /// The language of the interface.
    pub words: &'a dyn Words,
    /// The customer's name.
    pub customer: Arc<str>,
    /// `she`, `he` or `they`.
    pub pronoun: &'static str,
    /// Whether replies are commented on at once.
    pub coaching: bool,
    /// Whether moves of the mood and the stage are told.
    pub gauges: bool,
}

impl Teller<'_> {
    /// Tells one event.
    pub fn tell(&self, recorded: &Recorded, console: &mut Console) -> io::Result<()> {
        match &recorded.event {
            Event::Said { text, .. } => console.led(&format!("{}: ", self.customer), Style::Plain, text),
            Event::Replied(replied) => self.reply(replied, console),
            Event::FactTold { fact, label, value } => {
                let (fact, label, value) = (fact.clone(), label.clone(), value.clone());
                self.notice(&Moment::FactTold { fact, label, value }, console)
            }
            Event::FactWithheld { fact, label } => {
                self.notice(&Moment::FactWithheld { fact: fact.clone(), label: label.clone() }, console)
            }
            Event::HintGiven { text } => self.notice(&Moment::HintGiven { text: text.clone() }, console),
            Event::KeptSilent => self.notice(&Moment::KeptSilent, console),
            Event::StageMoved { from, to } if self.gauges => {
                self.notice(&Moment::StageMoved { from: *from, to: *to }, console)
            }
            Event::Escalated(escalated) => {
                let you = self.words.say("report-you", &[]);
                console.led(&format!("{you}: "), Style::Plain, &escalated.presentation)
            }
            _ => Ok(()),
        }
    }

    fn notice(&self, moment: &Moment, console: &mut Console) -> io::Result<()> {
        match notice(moment, self.pronoun, self.words) {
            Some(sentence) => console.led("  ", Style::Quiet, &sentence),
            None => Ok(()),
        }
    }

    /// The words of a reply, unless the trainee has just typed them, and what they did.
    fn reply(&self, replied: &Replied, console: &mut Console) -> io::Result<()> {
        if replied.source != Source::Written {
            let you = self.words.say("report-you", &[]);
            console.led(&format!("{you}: "), Style::Plain, &replied.text)?;
        }
        if !self.coaching {
            return Ok(());
        }
        for raised in &replied.red_flags {
            let flag = self.words.say_for("flag", raised.flag.key(), &[]);
            console.led("  ", Style::Quiet, &self.words.say("cli-red-flag", &[("flag", (&flag).into())]))?;
        }
        console.led("  ", Style::Quiet, &self.marks(replied))?;
        for evidence in &replied.evidence {
            let quoted = replied.text.get(evidence.start..evidence.end).unwrap_or_default();
            let args = [("quoted", quoted.into()), ("coaching", (&evidence.coaching).into())];
            console.led("  ", Style::Quiet, &self.words.say("cli-quoted", &args))?;
        }
        let coaching = replied.coaching.as_ref().map(|coaching| &coaching.sentence);
        match replied.coach.as_ref().or(coaching) {
            Some(sentence) => console.led("  ", Style::Quiet, sentence),
            None => Ok(()),
        }
    }

    /// "Composure +1 · Empathy +2"; a technique the scorer could not judge says so.
    fn marks(&self, replied: &Replied) -> String {
        let mark = |technique: crate::vocabulary::Technique| {
            let name = self.words.say_for("technique", technique.key(), &[]);
            match replied.unsure[technique] {
                true => format!("{name} ?"),
                false => format!("{name} {}", signed(replied.marks[technique].value())),
            }
        };
        let all = crate::vocabulary::Technique::ALL.iter().map(|&technique| mark(technique));
        all.collect::<Vec<_>>().join(" · ")
    }
}
