//! A shift through the core, with a clock of the test's own: who waits, whose clock runs, what a call does to the
//! others, leaving and going on, and the figures from the stored events.

use evenkeel::app::{Command, Core, Place, ShiftCommand};
use evenkeel::session::{Action, Event, verify};
use evenkeel::shift::{Clock, Length, Standing};
use evenkeel::store::{Filter, Store};
use evenkeel::vocabulary::{Channel, Deadline, Outcome};
use std::path::Path;
use tempfile::TempDir;

/// The core with the clock of the test, in milliseconds.
struct Day {
    core: Core,
    now_ms: u64,
}

impl Day {
    fn open(folder: &Path) -> Self {
        Self { core: Core::open(folder).expect("opens"), now_ms: 0 }
    }

    fn begun(folder: &TempDir, channels: &[Channel]) -> Self {
        let mut day = Self::open(folder.path());
        day.does(ShiftCommand::Begin { length: Length::Short, channels: channels.to_vec() });
        day
    }

    fn does(&mut self, command: ShiftCommand) {
        let _ = self.core.execute(Command::Shift(command), self.now_ms);
    }

    fn acts(&mut self, action: Action) {
        let _ = self.core.execute(Command::Act(action), self.now_ms);
    }

    fn passes(&mut self, secs: u64) {
        self.now_ms += secs * 1_000;
        self.does(ShiftCommand::Tick);
    }

    fn standings(&self) -> Vec<Standing> {
        self.core.shift_contacts().iter().map(|view| view.standing).collect()
    }

    fn clock(&self, position: usize) -> Clock {
        self.core.shift_contacts()[position].clock
    }

    fn place_of(&self, channel: Channel) -> usize {
        let contacts = self.core.shift_contacts();
        contacts.iter().find(|view| view.scenario.channel == channel).expect("such a contact").position
    }

    /// Waits until a contact has arrived, and takes it.
    fn takes(&mut self, channel: Channel) -> usize {
        let position = self.place_of(channel);
        for _ in 0..600 {
            if self.core.shift_contacts()[position].standing != Standing::Coming {
                break;
            }
            self.passes(1);
        }
        self.does(ShiftCommand::Take(position));
        position
    }

    fn hears_out(&mut self) {
        while self.core.running().is_some_and(|running| running.state().is_speaking()) {
            self.now_ms += 2_000;
            self.acts(Action::Listen);
        }
    }

    fn answers(&mut self) {
        self.hears_out();
        let running = self.core.running().expect("somebody in front");
        let reply = running.state().on_offer(running.case()).next().expect("on offer").id.clone();
        self.now_ms += 5_000;
        self.acts(Action::pick(reply));
    }

    fn events(&self) -> usize {
        self.core.running().expect("somebody in front").events().len()
    }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn a_shift_begins_with_somebody_waiting_and_the_others_coming() {
    let folder = folder();
    let mut day = Day::begun(&folder, Channel::ALL);
    assert_eq!(day.standings(), [Standing::Waiting, Standing::Coming, Standing::Coming]);
    assert!(day.core.running().is_none(), "nobody is taken without being looked at");
    day.does(ShiftCommand::Next);
    assert_eq!(day.standings()[0], Standing::Open);
    assert!(day.core.running().is_some());
    day.passes(400);
    assert_eq!(day.standings(), [Standing::Open, Standing::Waiting, Standing::Waiting]);
}

#[test]
fn the_clock_of_a_letter_runs_from_its_arrival_and_counts_in_its_events() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::Portal]);
    day.passes(90);
    let Clock::Left(Deadline::Respond, left) = day.clock(0) else { panic!("{:?}", day.clock(0)) };
    day.passes(10);
    assert_eq!(day.clock(0), Clock::Left(Deadline::Respond, left - 10));
    day.does(ShiftCommand::Take(0));
    day.hears_out();
    day.answers();
    let attempts = Store::open(folder.path()).expect("a store").attempts(&Filter::default()).expect("a list");
    let stored = Store::open(folder.path()).expect("a store").load(attempts[0].id).expect("whole");
    let first = stored.events.iter().find(|r| matches!(r.event, Event::Replied(_))).expect("a reply");
    assert!(first.at_ms >= 105_000, "the waiting before it was opened is part of it: {}", first.at_ms);
}

#[test]
fn a_letter_that_was_answered_makes_room_until_the_customer_writes_back() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::Email]);
    day.does(ShiftCommand::Take(0));
    day.answers();
    assert!(day.core.running().is_none(), "the desk is free");
    let Standing::Away { until_ms } = day.standings()[0] else { panic!("{:?}", day.standings()) };
    assert!(until_ms > 3_600_000, "hours, not seconds");
    day.does(ShiftCommand::Take(0));
    assert!(day.core.running().is_none(), "there is nothing to read yet");
    // Nobody waits: the clock moves on to the second letter, and after that to the answer to the first.
    day.does(ShiftCommand::Next);
    assert_eq!(day.standings()[1], Standing::Waiting);
    day.does(ShiftCommand::Next);
    day.answers();
    assert!(day.core.running().is_none());
    let [Standing::Away { until_ms: one }, Standing::Away { until_ms: other }] = day.standings()[..] else {
        panic!("{:?}", day.standings())
    };
    day.does(ShiftCommand::Next);
    let first = evenkeel::app::RunningShift::time(one.min(other));
    assert_eq!(day.core.shift().expect("a shift").now(), first);
    assert!(day.core.running().is_some(), "who was answered before is in front again");
}

#[test]
fn a_chat_goes_on_and_waits_while_a_letter_is_in_front() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::LiveChat, Channel::Email]);
    let chat = day.takes(Channel::LiveChat);
    assert!(day.core.running().is_some_and(|running| running.state().is_speaking()));
    let before = day.events();
    let letter = day.takes(Channel::Email);
    assert_eq!(day.core.shift_contacts()[letter].standing, Standing::Open);
    assert!(day.core.shift_contacts()[chat].speaks);
    day.passes(90);
    assert!(!day.core.shift_contacts()[chat].speaks, "she has typed all of it");
    assert_eq!(day.clock(chat), Clock::Missed(Deadline::Respond), "and nobody has answered in a minute");
    day.does(ShiftCommand::Take(chat));
    assert!(day.events() > before);
    assert!(day.core.waited_ms() > 30_000, "she has been waiting since her last line");
    day.answers();
    let missed = |event: &Event| matches!(event, Event::DeadlineMissed { .. });
    let events = day.core.running().expect("in front").events();
    assert!(events.iter().any(|recorded| missed(&recorded.event)));
}

#[test]
fn a_call_has_the_trainee_until_it_is_over() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::Telephone, Channel::Email]);
    let call = day.takes(Channel::Telephone);
    let letter = day.place_of(Channel::Email);
    day.passes(300);
    assert!(day.core.is_held());
    day.does(ShiftCommand::Take(letter));
    assert!(day.core.shift_contacts()[call].in_front, "nobody puts down a telephone to write a letter");
    assert!(!day.core.notices().is_empty(), "and it is said why");
    day.acts(Action::Close);
    assert!(!day.core.is_held());
    day.does(ShiftCommand::Take(letter));
    assert!(day.core.shift_contacts()[letter].in_front);
    assert_eq!(day.standings()[call], Standing::Over);
}

#[test]
fn a_shift_that_was_left_is_gone_on_with_where_it_stood() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::LiveChat, Channel::Email]);
    let chat = day.takes(Channel::LiveChat);
    day.answers();
    let (standings, now) = (day.standings(), day.core.shift().expect("a shift").now());
    let events = day.events();
    let _ = day.core.execute(Command::Leave, day.now_ms);
    assert!(day.core.shift().is_none());
    drop(day);

    let mut day = Day::open(folder.path());
    assert!(day.core.shift_left().is_some());
    assert_eq!(day.core.unfinished_count(), 0, "its contacts wait in the shift and nowhere else");
    day.does(ShiftCommand::Resume);
    assert_eq!((day.standings(), day.core.shift().expect("a shift").now()), (standings, now));
    day.does(ShiftCommand::Take(chat));
    assert_eq!(day.events(), events);
}

#[test]
fn the_figures_of_a_shift_are_those_of_its_attempts_and_each_can_be_decided_again() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::Telephone]);
    while day.core.shift().is_some() {
        day.does(ShiftCommand::Next);
        if day.core.running().is_some_and(|running| !running.state().ended) {
            day.answers();
            day.acts(Action::Close);
        }
    }
    let report = day.core.shift_report().expect("a report").clone();
    assert_eq!(report.figures.contacts, 3);
    let store = Store::open(folder.path()).expect("a store");
    let attempts = store.attempts(&Filter::default()).expect("a list");
    let resolved = attempts.iter().filter(|attempt| attempt.outcome == Some(Outcome::Resolved)).count();
    assert_eq!(report.figures.resolved_at_once as usize, resolved);
    let right = attempts.iter().filter(|a| a.verdict.is_some_and(|verdict| verdict.is_right())).count();
    assert_eq!(report.figures.right as usize, right);
    assert!(report.figures.first_response_secs.is_some());
    assert!(report.rows.iter().all(|row| row.attempt.is_some() && row.figures.is_some()));
    for attempt in attempts {
        let stored = store.load(attempt.id).expect("whole");
        let case = evenkeel::app::stored_case(&stored).expect("readable");
        verify(case, stored.summary.setup, &stored.actions, &stored.events).expect("the same events");
    }
    let _ = day.core.execute(Command::Go(Place::ShiftReport(report.id)), day.now_ms);
    assert_eq!(day.core.last_shift(), Some(report.id));
}

#[test]
fn ending_early_counts_what_came_to_its_end_and_says_what_was_left() {
    let folder = folder();
    let mut day = Day::begun(&folder, &[Channel::Email, Channel::Portal]);
    day.does(ShiftCommand::Take(0));
    day.answers();
    day.does(ShiftCommand::End);
    let report = day.core.shift_report().expect("a report");
    assert_eq!(report.figures.contacts, 0);
    assert!(report.rows[0].attempt.is_some() && report.rows[0].figures.is_none(), "taken and not ended");
    assert_eq!(report.rows[1].attempt, None);
    assert!(day.core.shift_left().is_none(), "it is over");
    assert_eq!(day.core.unfinished_count(), 1, "the contact can be gone on with by itself");
}
