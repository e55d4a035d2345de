//! The evenkeel program: arguments in, exit code out.

use evenkeel::cli;
use std::process::ExitCode;

#[cfg(feature = "gui")]
fn window(folder: &std::path::Path) -> Result<(), cli::NoWindow> {
    use evenkeel::{app::Core, ui, words::Locale};
    let core = Core::open(folder).map_err(|error| cli::NoWindow(error.to_string()))?;
    let words = Locale::built_in(core.language());
    ui::run(core).map_err(|why| cli::NoWindow(why.explain(&words)))
}

fn main() -> ExitCode {
    #[cfg(feature = "gui")]
    let window: Option<cli::Window> = Some(window);
    #[cfg(not(feature = "gui"))]
    let window = None;
    cli::run(std::env::args_os(), window)
}
