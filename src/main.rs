//! The evenkeel program: arguments in, exit code out.

use evenkeel::cli;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Reading, deciding and exploring make and drop many small things: with it a picked reply takes half the time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    #[cfg(feature = "gui")]
    let window: Option<cli::Window> = Some(evenkeel::ui::open);
    #[cfg(not(feature = "gui"))]
    let window = None;
    cli::run(std::env::args_os(), window)
}
