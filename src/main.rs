//! The evenkeel program: arguments in, exit code out.

use evenkeel::cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os(), None)
}
