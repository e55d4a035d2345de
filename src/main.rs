//! The evenkeel program: arguments in, exit code out.

use evenkeel::cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "gui")]
    let window: Option<cli::Window> = Some(|folder| {
        let core = evenkeel::app::Core::open(folder).map_err(|error| cli::NoWindow(error.to_string()))?;
        evenkeel::ui::run(core).map_err(|why| cli::NoWindow(why.to_string()))
    });
    #[cfg(not(feature = "gui"))]
    let window = None;
    cli::run(std::env::args_os(), window)
}
