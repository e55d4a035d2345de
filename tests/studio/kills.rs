//! The program dies while somebody types and saves: no word that was kept or saved is lost, and no file is half written.

use super::desk::{Desk, SOUND};
use evenkeel::app::{Command, Core, Followup, Progress, StudioCommand};
use evenkeel::store::Rescue;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

const KILLS: usize = 30;

/// Names the data folder for the process that is going to die.
const FOLDER: &str = "EVENKEEL_TEST_DYING_IN";

/// Not a promise by itself: where the folder is named, this process types until it is killed.
#[test]
fn types_until_it_dies() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let mut core = Core::open(&folder).expect("the folder can be used");
    let path = folder.join("scenarios").join("late_sofa.ron");
    let mut now_ms = 0;
    let open = match core.rescues().first() {
        Some(rescue) => StudioCommand::Recover { kept: rescue.kept.clone() },
        None => StudioCommand::OpenFile { path },
    };
    does(&mut core, open, now_ms);
    let mut out = std::io::stdout();
    for word in 0_u32.. {
        let end = core.studio().expect("it is open").draft().text().len();
        let with = format!("// word {word} of {}\n", std::process::id());
        does(&mut core, StudioCommand::Type { range: end..end, with }, now_ms);
        now_ms += 2_000;
        let due = core.tick(now_ms);
        finish(&mut core, due);
        if word % 5 == 4 {
            // It is saved at once; the library, which is read anew in the background, nobody looks at here.
            let _ = core.execute(Command::Studio(StudioCommand::Save), now_ms);
        }
        let studio = core.studio().expect("it is open");
        assert!(studio.is_safe());
        // Only now the word counts as kept.
        writeln!(out, "kept {}", studio.draft().text().len())
            .and_then(|()| out.flush())
            .expect("somebody listens");
    }
}

fn does(core: &mut Core, command: StudioCommand, now_ms: u64) {
    let followups = core.execute(Command::Studio(command), now_ms);
    finish(core, followups);
}

fn finish(core: &mut Core, followups: Vec<Followup>) {
    for followup in followups {
        if let Followup::Start(job) = followup {
            let done = job.run(&Progress::default());
            let more = core.finish(done);
            finish(core, more);
        }
    }
}

/// Lets a process write in the folder, and kills it somewhere after it has kept `words` words; the length of the text it
/// said last to be safe.
fn dies_in(folder: &Path, words: usize, wait_us: u64) -> usize {
    let own = std::env::current_exe().expect("this program");
    let mut child = Process::new(own)
        .args(["--exact", "kills::types_until_it_dies", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut said = BufReader::new(child.stdout.take().expect("it speaks")).lines().map_while(Result::ok);
    let length = |line: String| line.split("kept ").nth(1).and_then(|number| number.trim().parse().ok());
    let mut safe = said.by_ref().filter_map(length).take(words).last().unwrap_or(0);
    // Into the middle of whatever it does next.
    std::thread::sleep(std::time::Duration::from_micros(wait_us));
    child.kill().expect("it runs");
    safe = said.filter_map(length).last().unwrap_or(safe);
    child.wait().expect("it has died");
    safe
}

#[test]
fn thirty_deaths_lose_no_word() {
    let desk = Desk::new();
    desk.put(SOUND);
    let (mut lost, mut words) = (Vec::new(), 0);
    let mut chance = 2_026_u64;
    let mut before = SOUND.to_owned();
    for death in 0..KILLS {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let wait = (chance >> 33) % 12_000;
        let safe = dies_in(desk.folder(), 1 + death % 7, wait);
        let disk = desk.on_disk();
        let newest = Rescue::all(desk.folder()).into_iter().next();
        let written = match &newest {
            // A recovery that is behind the file was saved; the file has it all.
            Some(rescue) if rescue.text.len() >= disk.len() => rescue.text.clone(),
            _ => disk.clone(),
        };
        if written.len() < safe || !written.starts_with(&before) {
            lost.push(format!("death {death}: {} of {safe}", written.len()));
        }
        assert!(disk.starts_with(SOUND) && disk.ends_with('\n'), "death {death}: the file is whole");
        assert!(
            written.ends_with('\n') && written.starts_with(SOUND),
            "death {death}: what is recovered is whole"
        );
        words += written[before.len()..].lines().count();
        before = written;
    }
    assert!(lost.is_empty(), "{lost:#?}");
    assert!(words >= KILLS, "{words} words were written");
}
