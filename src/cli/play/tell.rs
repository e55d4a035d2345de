//! What happened, told while it happens. What the trainee should find out alone is left for the debrief: when an
//! escalation window opens, for one.

use super::super::console::Console;
use super::super::paint::Style;
use crate::report::telling::{cause, counted, notice, remarks, signed};
use crate::scoring::said_once;
use crate::session::{Event, Filed, Recorded, Replied, Source, Started, Why};
use crate::words::Words;
use std::io;

/// How much is told.
pub struct Teller<'a> {
    /// The language of the interface.
    pub words: &'a dyn Words,
    /// What the contact began with.
    pub case: Box<Started>,
    /// Whether replies are commented on at once.
    pub coaching: bool,
    /// Whether moves of the mood and the stage are told.
    pub gauges: bool,
}

impl Teller<'_> {
    /// Tells one event.
    pub fn tell(&self, recorded: &Recorded, console: &mut Console) -> io::Result<()> {
        match &recorded.event {
            Event::Said { text, .. } => console.led(&self.customer(), Style::Plain, text),
            Event::Replied(replied) => self.reply(replied, console),
            Event::Escalated(escalated) => {
                let you = self.words.say("report-you", &[]);
                console.led(&format!("{you}: "), Style::Plain, &escalated.presentation)
            }
            Event::Arrived { lines, .. } => {
                self.notice(&recorded.event, console)?;
                for line in lines {
                    console.led(&format!("  {}: ", line.by), Style::Quiet, &line.text)?;
                }
                Ok(())
            }
            Event::Filed(filed) => {
                // What would have been right is for the debrief.
                let told = Filed { right_category: None, right_priority: None, ..(**filed).clone() };
                self.notice(&Event::Filed(Box::new(told)), console)
            }
            Event::MoodMoved { causes, .. } => match causes.iter().find(|c| c.why == Why::KeptWaiting) {
                Some(waited) => {
                    console.led("  ", Style::Quiet, &cause(waited, &self.case.pronoun, self.words))
                }
                None => Ok(()),
            },
            Event::StageMoved { .. } if !self.gauges => Ok(()),
            // Nobody tells one that these moments are here, or how they count.
            Event::Listened
            | Event::WindowOpened { .. }
            | Event::WindowClosed { .. }
            | Event::OfferAnswered(_)
            | Event::WrappedUp(_)
            | Event::Ended(_) => Ok(()),
            event => self.notice(event, console),
        }
    }

    /// The customer's name, as it stands before their words.
    pub fn customer(&self) -> String {
        format!("{}: ", self.case.customer)
    }

    fn notice(&self, event: &Event, console: &mut Console) -> io::Result<()> {
        match notice(event, Some(&self.case), self.words) {
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
        for remark in remarks(replied.into(), &self.case.pronoun, self.words) {
            console.led("  ", Style::Quiet, &remark)?;
        }
        for group in said_once(&replied.evidence) {
            let found = group[0];
            let quoted = replied.text.get(found.start..found.end).unwrap_or_default();
            let counted =
                counted(group.iter().map(|evidence| evidence.technique), found.weight < 0, self.words);
            let args = [
                ("quoted", quoted.into()),
                ("counted", (&counted).into()),
                ("coaching", (&found.coaching).into()),
            ];
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
