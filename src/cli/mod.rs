//! The command line: everything the program can do without a window.
//!
//! A verb writes its result to standard output and nothing else there; problems and progress go to standard error.
//! Exit codes: 0 fine, 1 a check found errors, 2 wrong use or unreadable input, 130 ended by Ctrl-C.

mod args;
mod attempts;
mod check;
mod chosen;
mod cohort;
mod console;
mod diff;
mod failure;
mod file;
mod fmt;
mod graph;
mod home;
mod interrupt;
mod launch;
mod moment;
mod moving;
mod new;
mod paint;
mod play;
mod progress;
mod replay;
mod report;
mod review;
mod score;
mod script;
mod simulate;

pub use launch::Window;

use args::{Args, Verb};
use clap::Parser;
use console::Console;
use failure::Failure;
use home::Home;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// Runs the program with these arguments. `window` opens the window, in a program that has one.
pub fn run(arguments: impl IntoIterator<Item = OsString>, window: Option<Window>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(answer) => return answered(&answer),
    };
    interrupt::leave_nothing_behind();
    match done(args, window) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn done(args: Args, window: Option<Window>) -> Result<(), Failure> {
    let data = args.data.as_deref();
    let mut console = Console::stdout();
    match args.verb {
        None => launch::launch(data, &mut console, window),
        Some(Verb::Play(what)) => play::play(&Home::open(data)?, &mut console, &what),
        Some(Verb::Check(what)) => check::check(&mut console, &what),
        Some(Verb::New(what)) => new::new(&what),
        Some(Verb::Fmt(what)) => fmt::fmt(&mut console, &what),
        Some(Verb::Diff(what)) => diff::diff(&mut console, &what),
        Some(Verb::Script(what)) => script::script(&what),
        Some(Verb::Review(what)) => review::review(data, &mut console, &what),
        Some(Verb::Graph(what)) => graph::graph(&what),
        Some(Verb::Replay(what)) => replay::replay(&Home::open(data)?, &mut console, &what),
        Some(Verb::Report(what)) if what.cohort.list.is_some() => {
            let which = what.cohort.list.unwrap_or(cohort::Listed::All);
            cohort::list(&Home::open(data)?, &mut console, &what, which)
        }
        Some(Verb::Report(what)) if what.cohort.cohort => cohort::report(&Home::open(data)?, &what),
        Some(Verb::Groups(what)) => cohort::groups(&Home::open(data)?, &mut console, &what),
        Some(Verb::Report(what)) if what.items.is_some() => {
            cohort::items(&Home::open(data)?, &what, what.items.as_deref().unwrap_or_default())
        }
        Some(Verb::Report(what)) => report::report(&Home::open(data)?, &what),
        Some(Verb::Export(what)) => moving::export(&Home::open(data)?, &mut console, &what),
        Some(Verb::Import(what)) => moving::import(&Home::open(data)?, &mut console, &what),
        Some(Verb::Forget(what)) => moving::forget(&Home::open(data)?, &mut console, &what),
        Some(Verb::Score(what)) => Ok(score::run(&what, io::stdin().lock(), io::stdout().lock())?),
        Some(Verb::Simulate(what)) if what.cohort => simulate::simulate_cohort(data, &mut console, &what),
        Some(Verb::Simulate(what)) => simulate::simulate(&Home::open(data)?, &mut console, &what),
        Some(Verb::Attempts(what)) => attempts::attempts(&Home::open(data)?, &mut console, &what),
    }
}

/// What clap has to say: help and version are fine, anything else is wrong use. A closed pipe is no reason to panic.
fn answered(answer: &clap::Error) -> ExitCode {
    let _ = answer.print();
    ExitCode::from(if answer.use_stderr() { 2 } else { 0 })
}
