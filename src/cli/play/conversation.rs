//! The conversation: tell what happened, read what the trainee does, until one of them has enough.

use super::super::console::Console;
use super::super::failure::Failure;
use super::super::paint::Style;
use super::briefing::briefing;
use super::command::Command;
use super::gauge::Gauge;
use super::handover::handover;
use super::lines::{Heard, Lines};
use super::offer::offer;
use super::reader::{Answer, Reader};
use super::tell::Teller;
use crate::app::{ActError, Running};
use crate::session::{Action, Event, Recorded};
use crate::store::StoreError;
use crate::vocabulary::{Mode, Mood, Stage};
use crate::words::{Arg, Words};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How a sitting ended.
pub enum Left {
    /// The contact is over.
    Ended,
    /// The trainee left; the attempt is kept.
    Kept,
}

/// What reading a line came to.
enum Step {
    Act(Action),
    Stay,
    Leave,
}

/// An attempt being played in the terminal.
pub struct Conversation<'a> {
    running: Running,
    console: &'a mut Console,
    lines: &'a Lines,
    words: &'a dyn Words,
    teller: Teller<'a>,
    /// The pace of pauses in percent; `None` for no pauses.
    pace: Option<u32>,
    gauge_shown: Option<(Mood, Stage)>,
    acted: Instant,
}

impl<'a> Conversation<'a> {
    /// Stands ready to play.
    pub fn new(
        running: Running,
        console: &'a mut Console,
        lines: &'a Lines,
        words: &'a dyn Words,
        gauges: bool,
        pace: Option<u32>,
    ) -> Self {
        let scenario = &running.case().scenario;
        let teller = Teller {
            words,
            customer: Arc::clone(&scenario.customer.name),
            pronoun: scenario.customer.pronoun.key(),
            coaching: scenario.coaching || running.setup().mode == Mode::Guided,
            gauges,
        };
        Self { running, console, lines, words, teller, pace, gauge_shown: None, acted: Instant::now() }
    }

    /// Plays until the contact is over or the trainee leaves.
    pub fn play(&mut self, resumed: bool) -> Result<Left, Failure> {
        match resumed {
            true => self.tell_where_we_are()?,
            false => {
                self.console.say(Style::Quiet, &self.words.say("cli-how-to", &[]))?;
                self.console.blank()?;
                self.tell_from(0)?;
            }
        }
        while !self.running.state().ended {
            let line = match self.pause() {
                Heard::Line(line) => Some(line),
                Heard::Nothing => {
                    self.show_turn()?;
                    let line = self.lines.next();
                    self.console.echo(line.as_deref().unwrap_or_default())?;
                    line
                }
                Heard::End => None,
            };
            // Without more input there is nobody to play; the attempt waits for them.
            let Some(line) = line else { return Ok(Left::Kept) };
            match self.understand(&line)? {
                Step::Act(action) => self.act(action)?,
                Step::Stay => {}
                Step::Leave => return Ok(Left::Kept),
            }
        }
        Ok(Left::Ended)
    }

    /// Acts; what follows is told once it is kept. What is not possible is said, and the conversation stands where it was.
    fn act(&mut self, action: Action) -> Result<(), Failure> {
        let first = self.running.events().len();
        let after_ms = u64::try_from(self.acted.elapsed().as_millis()).unwrap_or(u64::MAX);
        match self.running.act(action, after_ms) {
            Ok(_) => {
                self.acted = Instant::now();
                self.tell_from(first)
            }
            Err(ActError::Refused(refusal)) => {
                let why = refusal.to_string();
                Ok(self
                    .console
                    .say(Style::Plain, &self.words.say("cli-refused", &[("why", (&why).into())]))?)
            }
            // These pass; the trainee can say it again.
            Err(ActError::Store(error @ (StoreError::Full { .. } | StoreError::Busy { .. }))) => {
                Ok(self.console.say(Style::Plain, &error.to_string())?)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn tell_from(&mut self, first: usize) -> Result<(), Failure> {
        for recorded in &self.running.events()[first..] {
            self.teller.tell(recorded, self.console)?;
        }
        self.show_gauge()
    }

    /// After a resume: what the customer said last.
    fn tell_where_we_are(&mut self) -> Result<(), Failure> {
        let (state, scenario) = (self.running.state(), &self.running.case().scenario);
        let title = scenario.title.get(self.running.setup().language);
        let where_we_are = [("title", Arg::from(title)), ("turn", state.turn.into())];
        self.console.say(Style::Quiet, &self.words.say("cli-resumed", &where_we_are))?;
        for heard in &state.heard {
            self.console.led(&format!("{}: ", self.teller.customer), Style::Plain, heard)?;
        }
        self.show_gauge()
    }

    fn show_gauge(&mut self) -> Result<(), Failure> {
        let state = self.running.state();
        let now = (state.mood, state.stage);
        if self.teller.gauges && self.gauge_shown != Some(now) {
            let line = Gauge { unicode: self.console.unicode }.line(now.0, now.1, self.words);
            self.console.led("  ", Style::Quiet, &line)?;
            self.gauge_shown = Some(now);
        }
        Ok(())
    }

    /// The customer draws breath; whatever is typed meanwhile counts at once.
    fn pause(&self) -> Heard {
        let (Some(pace), true) = (self.pace, self.running.state().is_speaking()) else {
            return Heard::Nothing;
        };
        let pause_ms = self.running.events().iter().rev().find_map(|Recorded { event, .. }| match event {
            Event::Said { pause_ms, .. } => Some(*pause_ms),
            _ => None,
        });
        self.lines.within(Duration::from_millis(pause_ms.unwrap_or(0) * 100 / u64::from(pace.max(1))))
    }

    /// Shows whose turn it is, and what can be said.
    fn show_turn(&mut self) -> Result<(), Failure> {
        let speaking = self.running.state().is_speaking();
        let mode = self.running.setup().mode;
        if !speaking && mode.can_pick() {
            self.show_replies()?;
        }
        let pronoun = [("pronoun", self.teller.pronoun.into())];
        let question = match (speaking, mode) {
            (true, _) => self.words.say("cli-prompt-speaking", &pronoun),
            (false, Mode::Guided) => self.words.say("cli-prompt-guided", &[]),
            (false, Mode::Mixed | Mode::Timed) => self.words.say("cli-prompt-mixed", &[]),
            (false, Mode::Open) => self.words.say("cli-prompt-open", &[]),
        };
        Ok(self.console.prompt(&format!("{question} >"))?)
    }

    fn show_replies(&mut self) -> Result<(), Failure> {
        let (case, state) = (self.running.case(), self.running.state());
        let language = self.running.setup().language;
        let replies = &case.node(state.node).replies;
        for (number, id) in (1..).zip(&state.choices) {
            if let Some(reply) = replies.iter().find(|reply| reply.id == *id) {
                self.console.led(&format!("  {number}  "), Style::Plain, reply.text.get(language))?;
            }
        }
        Ok(())
    }

    fn understand(&mut self, line: &str) -> Result<Step, Failure> {
        let state = self.running.state();
        let command =
            Command::read(line, self.running.setup().mode, state.is_speaking(), state.choices.len());
        Ok(match command {
            Command::Listen => Step::Act(Action::Listen),
            Command::Pick(number) => Step::Act(Action::pick(state.choices[number - 1].clone())),
            Command::Write(text) => Step::Act(Action::write(text)),
            Command::Hint => Step::Act(Action::Hint),
            Command::Offer => {
                self.compose(|running, reader| offer(running.case(), running.setup().language, reader))?
            }
            Command::Escalate => self.compose(|running, reader| {
                handover(running.case(), running.setup(), running.state(), reader)
            })?,
            Command::Close => self.compose(|_, reader| {
                let sure = reader.yes(&reader.words.say("cli-ask-close", &[]), false)?;
                Ok(match sure {
                    Answer::Given(true) => Answer::Given(Action::Close),
                    Answer::Given(false) | Answer::Withdrawn => Answer::Withdrawn,
                    Answer::Gone => Answer::Gone,
                })
            })?,
            Command::Info => {
                let language = self.running.setup().language;
                briefing(&self.running.case().scenario, language, self.words, self.console)?;
                Step::Stay
            }
            Command::Replies => {
                self.show_replies()?;
                Step::Stay
            }
            Command::Help => {
                self.console.say(Style::Plain, &self.words.say("cli-help", &[]))?;
                Step::Stay
            }
            Command::Nothing | Command::Unknown => {
                self.console.say(Style::Plain, &self.words.say("cli-not-understood", &[]))?;
                Step::Stay
            }
            Command::Quit => Step::Leave,
        })
    }

    /// Asks for the parts of an action.
    fn compose(
        &mut self,
        ask: impl FnOnce(&Running, &mut Reader<'_, '_>) -> std::io::Result<Answer<Action>>,
    ) -> Result<Step, Failure> {
        let mut reader = Reader { console: &mut *self.console, lines: self.lines, words: self.words };
        Ok(match ask(&self.running, &mut reader)? {
            Answer::Given(action) => Step::Act(action),
            Answer::Withdrawn => Step::Stay,
            Answer::Gone => Step::Leave,
        })
    }
}
