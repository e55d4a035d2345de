//! `fmt`: scenario files put in order.

use super::check::files;
use super::console::Console;
use super::failure::Failure;
use super::file;
use super::paint::Style;
use crate::authoring::format::format;
use crate::diagnostic::render;
use crate::store::write_whole;
use clap::Args;
use std::io::{Read, Write};
use std::path::PathBuf;

/// What to put in order.
#[derive(Debug, Args)]
pub struct FmtArgs {
    /// Scenario files, and folders that are searched for `.ron` files; `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write nothing; the exit code is 1 when something is not in order
    #[arg(long)]
    check: bool,
}

/// Puts files in order; each is written in one step, and only when something changes.
pub fn fmt(console: &mut Console, args: &FmtArgs) -> Result<(), Failure> {
    if args.paths.len() == 1 && args.paths[0].as_os_str() == "-" {
        return filter(console, args.check);
    }
    let mut unfinished = false;
    for path in files(&args.paths)? {
        let name = path.display().to_string();
        let text = file::text(&path)?;
        match format(&text, &name) {
            Err(wrong) => {
                console.write(&render(&wrong, &text, console.colours))?;
                unfinished = true;
            }
            Ok(ordered) if ordered == text => {}
            Ok(_) if args.check => {
                console.say(Style::Plain, &format!("{name}: not in order"))?;
                unfinished = true;
            }
            Ok(ordered) => {
                write_whole(&path, ordered.as_bytes())?;
                console.say(Style::Plain, &format!("{name}: put in order"))?;
            }
        }
    }
    if unfinished { Err(Failure::Findings) } else { Ok(()) }
}

/// From standard input to standard output, for editors.
fn filter(console: &mut Console, check: bool) -> Result<(), Failure> {
    let mut text = String::new();
    let unreadable = |error: std::io::Error| Failure::Unusable(format!("standard input: {error}"));
    std::io::stdin().lock().read_to_string(&mut text).map_err(unreadable)?;
    match format(&text, "-") {
        Ok(ordered) if check => {
            if ordered == text {
                Ok(())
            } else {
                Err(Failure::Findings)
            }
        }
        Ok(ordered) => Ok(console.write(&ordered)?),
        Err(wrong) => {
            std::io::stderr().write_all(render(&wrong, &text, false).as_bytes())?;
            Err(Failure::Findings)
        }
    }
}
