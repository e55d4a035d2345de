//! Every `tests/plays/<scenario>/*.play` is a test: lines beginning `>` are the trainee's, the rest is what Evenkeel
//! answers. `BLESS=1 cargo test --test plays [name]` rewrites the answers; the diff is the review.
//!
//! Each play also runs a second time with a save and a load before every action, and is decided again by `verify`.

#[path = "plays/script.rs"]
mod script;
#[path = "plays/transcript.rs"]
mod transcript;

use evenkeel::scenario::{self, Scenario};
use evenkeel::scoring::Rubric;
use evenkeel::session::{Case, Recorded, Session, Setup, Timed, verify};
use libtest_mimic::{Arguments, Failed, Trial};
use script::Play;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for folder in folders(&root.join("tests/plays")) {
        let id = name(&folder);
        let file = root.join("scenarios").join(format!("{id}.ron"));
        for play in files(&folder) {
            let file = file.clone();
            trials.push(Trial::test(format!("{id}::{}", name(&play)), move || run(&file, &play)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn run(scenario: &Path, play: &Path) -> Result<(), Failed> {
    let scenario = load(scenario)?;
    let source = std::fs::read_to_string(play)?.replace("\r\n", "\n");
    let parsed = Play::parse(&source)?;
    let setup = Setup::new(parsed.seed, parsed.mode, scenario.language);
    let rubric = Rubric::built_in(scenario.language).ok_or("no rubric for the scenario's language")?;
    let case = Arc::new(Case::new(Arc::new(scenario), rubric));

    let session = played(&case, &setup, &parsed)?;
    let rendered = parsed.render(&transcript::answers(&case.scenario, &session, parsed.actions.len()));
    let actions: Vec<Timed> = parsed.actions.iter().map(|step| step.timed.clone()).collect();
    survives_save_and_load(&case, &setup, &actions, session.0.events())?;
    verify(case, setup, &actions, session.0.events()).map_err(|divergence| format!("{divergence:?}"))?;

    if std::env::var_os("BLESS").is_some() {
        std::fs::write(play, rendered)?;
    } else if rendered != source {
        return Err(first_difference(&source, &rendered).into());
    }
    Ok(())
}

/// The session after all actions, with the number of events there were before each action.
fn played(case: &Arc<Case>, setup: &Setup, play: &Play) -> Result<(Session, Vec<usize>), Failed> {
    let mut session = Session::begin(Arc::clone(case), setup.clone());
    let mut bounds = vec![session.events().len()];
    for step in &play.actions {
        session.act(&step.timed).map_err(|refusal| format!("line {}: {refusal}", step.line))?;
        bounds.push(session.events().len());
    }
    Ok((session, bounds))
}

fn survives_save_and_load(
    case: &Arc<Case>,
    setup: &Setup,
    actions: &[Timed],
    expected: &[Recorded],
) -> Result<(), Failed> {
    let mut saved = serde_json::to_string(Session::begin(Arc::clone(case), setup.clone()).events())?;
    for action in actions {
        let action: Timed = serde_json::from_str(&serde_json::to_string(action)?)?;
        let mut session = Session::resume(Arc::clone(case), setup.clone(), serde_json::from_str(&saved)?);
        session.act(&action).map_err(|refusal| format!("after a load: {refusal}"))?;
        saved = serde_json::to_string(session.events())?;
    }
    if serde_json::from_str::<Vec<Recorded>>(&saved)? != expected {
        return Err("a save and a load between the turns changed the events".into());
    }
    Ok(())
}

fn load(path: &Path) -> Result<Scenario, Failed> {
    let reading = scenario::read(&std::fs::read(path)?, &name(path));
    let problems: Vec<String> = reading.diagnostics.iter().map(ToString::to_string).collect();
    reading.scenario.ok_or_else(|| problems.join("\n").into())
}

fn first_difference(stored: &str, now: &str) -> String {
    let mut lines = stored.lines().zip(now.lines()).enumerate();
    match lines.find(|(_, (a, b))| a != b) {
        Some((index, (a, b))) => format!("line {}:\n  stored: {a}\n     now: {b}", index + 1),
        None => format!("the play has {} lines now, {} stored", now.lines().count(), stored.lines().count()),
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}

fn folders(root: &Path) -> Vec<PathBuf> {
    entries(root).into_iter().filter(|path| path.is_dir()).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "play")).collect()
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
