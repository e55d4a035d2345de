//! `script`: a scenario as a page to print and review.

use super::failure::Failure;
use super::file;
use crate::authoring::script_page::script_page;
use crate::scenario::{LARGEST, read};
use crate::words::Locale;
use clap::Args;
use std::path::PathBuf;

/// What to print.
#[derive(Debug, Args)]
pub struct ScriptArgs {
    /// The scenario file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the page. Only a scenario without errors is worth a reviewer's time.
pub fn script(args: &ScriptArgs) -> Result<(), Failure> {
    let name = args.file.display();
    let Some(scenario) = read(&file::bytes(&args.file, LARGEST)?, &name.to_string()).scenario else {
        return Err(Failure::Unusable(format!(
            "{name} has errors; `evenkeel check {name}` says what is wrong"
        )));
    };
    let page = script_page(&scenario, &Locale::built_in(scenario.language));
    file::deliver(args.output.as_deref(), page.as_bytes())
}
