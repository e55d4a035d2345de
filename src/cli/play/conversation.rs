//! The conversation: tell what happened, read what the trainee does, until one of them has enough.

use super::super::console::Console;
use super::super::failure::Failure;
use super::super::paint::Style;
use super::briefing::briefing;
use super::command::Command;
use super::gauge::Gauge;
use super::handover::handover;
use super::help::help;
use super::here::Here;
use super::lines::{Heard, Lines};
use super::offer::offer;
use super::reader::{Answer, Reader};
use super::tell::Teller;
use super::wrapup::wrap_up;
use super::{desk, look};
use crate::app::{ActError, Running};
use crate::report::telling::{Given, clock, duration, remarks};
use crate::session::{Action, Event, Recorded, Started};
use crate::store::StoreError;
use crate::vocabulary::{Channel, Manner, Mode, Mood, Stage};
use crate::words::{Arg, Words};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A customer who waits says so this often and no more.
const MOST_REMINDERS: u32 = 3;

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
    /// How much had happened when the replies were shown last; they are not shown again before anything else has.
    replies_shown: usize,
    /// The voice and face that stay until another is chosen.
    manner: Manner,
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
            case: started(running.events()),
            coaching: scenario.coaching || running.setup().mode == Mode::Guided,
            gauges,
        };
        Self {
            running,
            console,
            lines,
            words,
            teller,
            pace,
            gauge_shown: None,
            replies_shown: 0,
            manner: Manner::default(),
            acted: Instant::now(),
        }
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
                    let line = self.wait()?;
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
        let read = match &action {
            Action::Look { article } => Some(Arc::clone(article)),
            _ => None,
        };
        let after_ms = u64::try_from(self.acted.elapsed().as_millis()).unwrap_or(u64::MAX);
        match self.running.act(action, after_ms) {
            Ok(_) => {
                self.acted = Instant::now();
                self.tell_from(first)?;
                self.show_article(read.as_deref())
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

    /// The words of an article that was just looked up.
    fn show_article(&mut self, article: Option<&str>) -> Result<(), Failure> {
        let language = self.running.setup().language;
        let scenario = &self.running.case().scenario;
        match article.and_then(|article| look::text(scenario, article, language)) {
            Some(text) => Ok(self.console.led("  | ", Style::Plain, text)?),
            None => Ok(()),
        }
    }

    /// After a resume: what the customer said last.
    fn tell_where_we_are(&mut self) -> Result<(), Failure> {
        let (state, scenario) = (self.running.state(), &self.running.case().scenario);
        let title = scenario.title.get(self.running.setup().language);
        let where_we_are = [("title", Arg::from(title)), ("turn", state.turn.into())];
        self.console.say(Style::Quiet, &self.words.say("cli-resumed", &where_we_are))?;
        for heard in &state.heard {
            self.console.led(&self.teller.customer(), Style::Plain, heard)?;
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
        let happened = self.running.events().len();
        let can_pick = !self.running.state().is_speaking() && self.running.setup().mode.can_pick();
        if can_pick && self.replies_shown != happened {
            self.replies_shown = happened;
            self.show_replies()?;
        }
        self.prompt()
    }

    fn prompt(&mut self) -> Result<(), Failure> {
        let within = duration(self.running.case().scenario.pace.answer_within_secs, self.words);
        let question = match (self.running.state().is_speaking(), self.running.setup().mode) {
            (true, _) => {
                self.words.say("cli-prompt-speaking", &[("pronoun", (&self.teller.case.pronoun).into())])
            }
            (false, Mode::Guided) => self.words.say("cli-prompt-guided", &[]),
            (false, Mode::Mixed) => self.words.say("cli-prompt-mixed", &[]),
            (false, Mode::Timed) => self.words.say("cli-prompt-timed", &[("time", (&within).into())]),
            (false, Mode::Open) => self.words.say("cli-prompt-open", &[]),
        };
        Ok(self.console.prompt(&format!("{question} >"))?)
    }

    /// The next line, however long it takes; `None` when there are no more. Where the customer counts the seconds,
    /// they say so while it does not come.
    fn wait(&mut self) -> Result<Option<String>, Failure> {
        let scenario = &self.running.case().scenario;
        let counts = self.running.setup().mode.is_timed() || scenario.channel == Channel::LiveChat;
        let patience = Duration::from_secs(scenario.pace.answer_within_secs);
        let reminders = if counts && !self.running.state().is_speaking() { MOST_REMINDERS } else { 0 };
        for _ in 0..reminders {
            match self.lines.within(patience.saturating_sub(self.acted.elapsed())) {
                Heard::Line(line) => return Ok(Some(line)),
                Heard::End => return Ok(None),
                Heard::Nothing => {
                    let waited = clock(u64::try_from(self.acted.elapsed().as_millis()).unwrap_or(u64::MAX));
                    let pronoun = ("pronoun", (&self.teller.case.pronoun).into());
                    let said = self.words.say("cli-waiting", &[pronoun, ("time", (&waited).into())]);
                    self.console.blank()?;
                    self.console.led("  ", Style::Quiet, &said)?;
                    self.prompt()?;
                }
            }
        }
        Ok(self.lines.next())
    }

    fn show_replies(&mut self) -> Result<(), Failure> {
        let (case, state) = (self.running.case(), self.running.state());
        let language = self.running.setup().language;
        for (number, reply) in (1..).zip(state.on_offer(case)) {
            self.console.led(&format!("  {number}  "), Style::Plain, reply.text.get(language))?;
        }
        Ok(())
    }

    fn understand(&mut self, line: &str) -> Result<Step, Failure> {
        let state = self.running.state();
        let language = self.running.setup().language;
        Ok(match Command::read(line, &Here::of(&self.running)) {
            Command::Listen => Step::Act(Action::Listen),
            Command::Pick(number, manner) => {
                let node = self.running.case().node(state.node);
                let reply = Arc::clone(&node.replies[state.choices[number - 1]].id);
                Step::Act(Action::Pick { reply, manner: self.manner(manner) })
            }
            Command::Write(text, manner) => {
                let manner = self.manner(manner);
                Step::Act(Action::Write { text: text.into(), manner, canned: None })
            }
            Command::Keep(manner) => self.keep(manner)?,
            Command::Hint => Step::Act(Action::Hint),
            Command::Note(text) => Step::Act(Action::Note { text: text.into() }),
            Command::Ask(index) => {
                let colleague = &self.running.case().scenario.desk.colleagues[index];
                Step::Act(Action::Consult { colleague: Arc::clone(&colleague.id) })
            }
            Command::Look(wanted) => self.compose(|running, reader| {
                look::look(&running.case().scenario, running.setup(), wanted, reader)
            })?,
            Command::File => self.compose(|running, reader| match &running.case().scenario.desk.ticket {
                Some(plan) => desk::file(plan, language, reader),
                None => Ok(Answer::Withdrawn),
            })?,
            Command::Canned => self.compose(|running, reader| {
                desk::canned(&running.case().scenario.desk.canned, language, reader)?;
                Ok(Answer::Withdrawn)
            })?,
            Command::Paste(number) => {
                let manner = self.manner;
                self.compose(|running, reader| {
                    let canned = &running.case().scenario.desk.canned[number - 1];
                    desk::paste(canned, language, manner, reader)
                })?
            }
            Command::Offer => self.compose(|running, reader| offer(running.case(), language, reader))?,
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
                briefing(&self.running.case().scenario, language, self.words, self.console)?;
                Step::Stay
            }
            Command::Replies => {
                self.show_replies()?;
                Step::Stay
            }
            Command::Help => {
                help(&Here::of(&self.running), self.words, self.console)?;
                Step::Stay
            }
            Command::Nothing | Command::Unknown => {
                self.console.say(Style::Plain, &self.words.say("cli-not-understood", &[]))?;
                Step::Stay
            }
            Command::Quit => Step::Leave,
        })
    }

    /// The voice and face of a reply: those given with it, and for the rest those that stay.
    fn manner(&self, given: Manner) -> Manner {
        Manner {
            tone: given.tone.or(self.manner.tone),
            expression: given.expression.or(self.manner.expression),
        }
    }

    fn keep(&mut self, given: Manner) -> Result<Step, Failure> {
        self.manner = self.manner(given);
        for sentence in
            remarks(Given { manner: self.manner, canned: None, asked_again: &[] }, "they", self.words)
        {
            self.console.led("  ", Style::Quiet, &sentence)?;
        }
        Ok(Step::Stay)
    }

    /// Looks back on a contact that is over; once, and only with somebody there to do it.
    pub fn look_back(&mut self) -> Result<(), Failure> {
        if self.running.state().wrapped_up {
            return Ok(());
        }
        match self.compose(|_, reader| wrap_up(reader))? {
            Step::Act(action) => self.act(action),
            Step::Stay | Step::Leave => Ok(()),
        }
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

/// What an attempt began with; the first event of every tape.
fn started(events: &[Recorded]) -> Box<Started> {
    let started = events.iter().find_map(|recorded| match &recorded.event {
        Event::Started(started) => Some(started.clone()),
        _ => None,
    });
    started.expect("an attempt begins with what is played")
}
