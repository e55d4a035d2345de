//! Fits the weights of a rubric to the labelled replies: `cargo run --example fit_rubric -- --help`.

mod matrix;
mod regression;
mod report;
mod wording;
mod write;

use evenkeel::scoring::{LabelledGroup, Rubric};
use std::path::PathBuf;

/// Fits the weights of a rubric to the replies that may be looked at, and writes them into the rubric.
#[derive(clap::Parser)]
struct Options {
    /// The rubric; it is changed in place with `--write`.
    #[arg(long, default_value = "assets/rubrics/en.ron")]
    rubric: PathBuf,
    /// The labelled replies.
    #[arg(long, default_value = "tests/replies/en.ron")]
    replies: Vec<PathBuf>,
    /// Writes the fitted weights into the rubric instead of only reporting agreement by cross-validation.
    #[arg(long)]
    write: bool,
    /// Lists the replies with the largest error of this technique.
    #[arg(long)]
    errors: Option<String>,
    /// How strongly cues are held to the weights a person wrote.
    #[arg(long, default_value_t = 6.0)]
    trust: f64,
    /// How strongly single words are held to no weight.
    #[arg(long, default_value_t = 14.0)]
    doubt: f64,
    /// A word or pair must appear in so many replies.
    #[arg(long, default_value_t = 4)]
    seen: usize,
}

fn main() -> anyhow::Result<()> {
    let options = <Options as clap::Parser>::parse();
    let source = std::fs::read_to_string(&options.rubric)?;
    let rubric = Rubric::parse(&source, &options.rubric.display().to_string()).map_err(|found| {
        anyhow::anyhow!(found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    let mut groups = Vec::new();
    for path in &options.replies {
        groups.extend(LabelledGroup::read(&std::fs::read_to_string(path)?)?);
    }
    // What is held out is never seen here: neither by the fit nor by the person who reads the report.
    groups.retain(|group| !group.is_held_out());
    let settings = regression::Settings { trust: options.trust, doubt: options.doubt, seen: options.seen };
    if std::env::var("PHRASES").is_ok() {
        report::phrases(&rubric, &groups);
        return Ok(());
    }
    report::cross_validate(&rubric, &groups, &settings, options.errors.as_deref());
    if options.write {
        let fitted = regression::fit_all(&rubric, &groups, &settings);
        std::fs::write(&options.rubric, write::into(&source, &rubric, &fitted)?)?;
    }
    Ok(())
}
