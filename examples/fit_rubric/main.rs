//! Fits the weights of a rubric to the labelled replies: `cargo run --release --example fit_rubric -- --help`.

mod export;
mod overtones;
mod regression;
mod report;
mod rows;
mod vocabulary;
mod write;

use anyhow::Context;
use clap::Parser;
use evenkeel::scoring::{LabelledGroup, Rubric};
use evenkeel::vocabulary::{PerTechnique, Technique};
use rows::Target;
use std::path::{Path, PathBuf};

/// Fits the weights of a rubric to the replies that may be looked at, reports agreement by cross-validation, and
/// writes the weights into the rubric if asked to. The same input always gives the same weights.
#[derive(Parser)]
struct Options {
    /// The rubric; `--write` changes its weights and cuts in place.
    #[arg(long, default_value = "assets/rubrics/en.ron")]
    rubric: PathBuf,
    /// The table of small signs; `--write` writes it anew.
    #[arg(long, default_value = "assets/rubrics/en.words.tsv")]
    words: PathBuf,
    /// The folder with the labelled replies.
    #[arg(long, default_value = "tests/replies/en")]
    replies: PathBuf,
    /// Further sentences with yes-or-no labels, as JSON lines; they count a little.
    #[arg(long)]
    more: Vec<PathBuf>,
    /// Writes the rows as JSON lines to this file, for a fit outside this program, and does nothing else.
    #[arg(long)]
    export: Option<PathBuf>,
    /// Writes the fitted weights instead of only reporting.
    #[arg(long)]
    write: bool,
    /// Lists the replies with the largest error of this technique or red flag.
    #[arg(long)]
    errors: Option<String>,
    /// How much of what a person expected of a cue the fit starts from, 0 to 1.
    #[arg(long, default_value_t = 0.8)]
    belief: f64,
    /// How strongly cues are held to that.
    #[arg(long, default_value_t = 40.0)]
    trust: f64,
    /// How strongly small signs are held to no weight.
    #[arg(long, default_value_t = 110.0)]
    doubt: f64,
    /// A small sign must appear in so many labelled replies.
    #[arg(long, default_value_t = 3)]
    seen: usize,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let source = std::fs::read_to_string(&options.rubric)?;
    let rubric = Rubric::parse(&source, &options.rubric.display().to_string()).map_err(|found| {
        anyhow::anyhow!(found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    let mut groups = read(&options.replies)?;
    // What is held out is never seen here: neither by the fit nor by the person who reads the report.
    groups.retain(|group| !group.group.is_held_out());
    let mut rows = rows::labelled(&rubric, &groups);
    for path in &options.more {
        rows.extend(rows::sentences(&rubric, &std::fs::read_to_string(path)?));
    }
    if let Some(path) = &options.export {
        return Ok(export::write(path, &rows)?);
    }
    let settings = regression::Settings {
        belief: options.belief,
        trust: options.trust,
        doubt: options.doubt,
        seen: options.seen,
    };
    let vocabulary = vocabulary::Vocabulary::of(&mut rows, settings.seen);
    println!("{} rows, {} small signs", rows.len(), vocabulary.names.len());
    let strengths = of_each(|target| regression::out_of_fold(&rubric, &rows, &vocabulary, target, &settings));
    let mut cuts = Vec::new();
    for target in rows::targets() {
        let together = overtones::out_of_fold(&rows, &strengths, target);
        cuts.push(report::target(&rubric, &rows, &together, target, options.errors.as_deref()));
    }
    if options.write {
        let all: Vec<&rows::Row> = rows.iter().collect();
        let fitted = of_each(|target| regression::fit(&rubric, &all, &vocabulary, target, &settings));
        let models: Vec<write::Model> = rows::targets()
            .zip(fitted)
            .zip(cuts)
            .map(|((target, fitted), cuts)| (target, fitted, cuts))
            .collect();
        let heard: Vec<(Target, overtones::Overtones)> = rows::targets()
            .map(|target| (target, overtones::fit(&rows, &strengths, target, |_| true)))
            .collect();
        std::fs::write(&options.rubric, write::rubric(&source, &rubric, &models, &heard)?)?;
        std::fs::write(&options.words, write::words(&vocabulary.names, &models))?;
    }
    Ok(())
}

/// What is worked out for every target, in their order, on as many threads as there are targets.
fn of_each<T: Send>(work: impl Fn(Target) -> T + Sync) -> Vec<T> {
    let work = &work;
    std::thread::scope(|scope| {
        let threads: Vec<_> = rows::targets().map(|target| scope.spawn(move || work(target))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a fit does not panic")).collect()
    })
}

/// How much a file counts for composure and for the other techniques, by what is in its name. Talk between helpers and people in
/// trouble stands for much that service talk has not, and plain replies for what is written most, and there is little of either. The
/// kin of replies that were judged wrongly are there for the red flags: at full weight their other marks cost helping talk.
const TRUST: &[(&str, f64, f64)] = &[
    ("helping-talk", 3.0, 3.0),
    ("plain-talk", 2.0, 2.0),
    ("plain", 5.0, 5.0),
    ("textbook", 5.0, 5.0),
    ("kin", 1.0, 0.5),
];

/// How much the file of this name counts for each technique.
fn trust(name: &str) -> PerTechnique<f64> {
    let listed = TRUST.iter().find(|(part, ..)| name.contains(part));
    let (composure, others) = listed.map_or((1.0, 1.0), |&(_, composure, others)| (composure, others));
    PerTechnique::from_fn(|technique| if technique == Technique::Composure { composure } else { others })
}

/// Every group of every file of the folder, in order of names, with how much it counts.
fn read(folder: &Path) -> anyhow::Result<Vec<rows::Group>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    let mut groups = Vec::new();
    for file in files {
        let read = LabelledGroup::read(&std::fs::read_to_string(&file)?)
            .with_context(|| file.display().to_string())?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let trust = trust(&name);
        groups.extend(read.into_iter().map(|group| rows::Group { file: name.clone(), trust, group }));
    }
    Ok(groups)
}
