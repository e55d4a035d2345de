//! `play`: a whole contact in the terminal, kept action by action.

mod briefing;
mod command;
mod conversation;
mod debrief;
mod desk;
mod gauge;
mod handover;
mod help;
mod here;
mod lines;
mod look;
mod offer;
mod reader;
mod shelf;
mod tell;
mod wrapup;

pub use debrief::debrief;
pub use gauge::Gauge;

use super::args::PlayArgs;
use super::attempts::short_id;
use super::chosen::{choose, playable};
use super::console::Console;
use super::failure::Failure;
use super::home::Home;
use super::paint::Style;
use crate::app::{Running, draw_seed, with_twin_note};
use crate::report::AttemptReport;
use crate::session::Setup;
use crate::store::Entry;
use crate::vocabulary::Mode;
use crate::words::Words;
use conversation::{Conversation, Left};
use lines::Lines;

/// Plays a scenario, or goes on with an attempt; without either, lists what there is to play.
pub fn play(home: &Home, console: &mut Console, args: &PlayArgs) -> Result<(), Failure> {
    match (&args.resume, &args.scenario) {
        (Some(attempt), _) => {
            let running = Running::resume(&home.store, home.store.find(attempt)?)?;
            go_on(home, console, running, args, true)
        }
        (None, Some(name)) => play_entry(home, console, &choose(home, name)?, args),
        (None, None) => shelf::shelf(home, console),
    }
}

/// Begins an attempt of this scenario.
pub fn play_entry(home: &Home, console: &mut Console, entry: &Entry, args: &PlayArgs) -> Result<(), Failure> {
    let scenario = playable(entry)?;
    let setup = Setup::new(
        args.seed.unwrap_or_else(draw_seed),
        args.mode.unwrap_or(home.settings.last_mode),
        args.language.unwrap_or(scenario.language),
    );
    let trainee = args.name.as_deref().unwrap_or(&home.settings.trainee);
    let setup = with_twin_note(setup, &home.store, scenario, trainee);
    briefing::briefing(scenario, setup.language, &home.words, console)?;
    go_on(home, console, Running::begin(&home.store, entry, setup, trainee)?, args, false)
}

fn go_on(
    home: &Home,
    console: &mut Console,
    running: Running,
    args: &PlayArgs,
    resumed: bool,
) -> Result<(), Failure> {
    let words: &dyn Words = &home.words;
    let shows_gauges = running.setup().mode != Mode::Open || home.settings.gauges_in_open_mode;
    let pace = if args.no_pauses { None } else { Some(home.settings.pace_percent) };
    let id = running.id();
    let lines = Lines::stdin();
    let mut conversation = Conversation::new(running, console, &lines, words, shows_gauges, pace);
    let left = conversation.play(resumed)?;
    if matches!(left, Left::Ended) && !args.no_pauses {
        conversation.look_back()?;
    }
    let attempt = home.store.load(id)?;
    let name = short_id(&attempt.summary);
    match left {
        Left::Ended => {
            debrief(&AttemptReport::new(&attempt.events, &attempt.overrules), words, console)?;
            console.blank()?;
            console.say(Style::Plain, &words.say("cli-export", &[("attempt", (&name).into())]))?;
        }
        Left::Kept => {
            console.blank()?;
            console.say(Style::Plain, &words.say("cli-kept", &[("attempt", (&name).into())]))?;
        }
    }
    Ok(())
}
