//! The rules of the house: imports only go down, and below the line there is no outside world.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The rooms from bottom to top. A room may use the rooms before it and itself.
const ROOMS: &[&str] = &[
    "vocabulary",
    "diagnostic",
    "words",
    "lessons",
    "phrase",
    "scenario",
    "scoring",
    "customer",
    "escalation",
    "session",
    "report",
    "analysis",
    "shift",
    "export",
    "authoring",
    "store",
    "app",
    "cli",
    "ui",
];

/// The first room that may touch files, the clock, the system's randomness and the window.
const ABOVE_THE_LINE: &str = "store";

/// Pairs that must not know each other although one stands above the other.
const STRANGERS: &[(&str, &str)] = &[("ui", "cli")];

/// Names from outside that nothing below the line may use, each with what it would bring in.
const OUTSIDE: &[(&str, &str)] = &[
    ("std::fs", "files"),
    ("std::env::var", "the environment"),
    ("std::net", "the network"),
    ("std::process", "processes"),
    ("std::thread", "threads"),
    ("SystemTime", "the clock"),
    ("Instant", "the clock"),
    ("jiff::", "the clock"),
    ("thread_rng", "the system's randomness"),
    ("rand::rng(", "the system's randomness"),
    ("getrandom", "the system's randomness"),
    ("uuid::", "the system's randomness"),
    ("rusqlite", "the database"),
    ("egui", "the window"),
    ("eframe", "the window"),
    ("rfd::", "the window"),
    ("println!", "the terminal"),
    ("eprintln!", "the terminal"),
];

/// Rooms in which nothing may be reckoned in floating point: mood, marks, verdicts.
const WHOLE_NUMBERS: &[&str] = &["vocabulary", "scoring", "customer", "escalation", "session", "shift"];

/// A statistic about marks, which is no mark: nothing in an attempt follows from it.
const STATISTIC: &str = "src/scoring/agreement.rs";

#[test]
fn imports_only_go_down() {
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        let Some(room) = room_of(&file) else { continue };
        for (line, text) in code.lines().enumerate() {
            for used in rooms_used(text) {
                if place(used) > place(room) || STRANGERS.contains(&(room, used)) {
                    wrong.push(format!("{}:{}: `{room}` uses `{used}`", file.display(), line + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn below_the_line_there_is_no_outside_world() {
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        let Some(room) = room_of(&file).filter(|room| place(room) < place(ABOVE_THE_LINE)) else { continue };
        for (line, text) in product_lines(&code) {
            for (name, brings) in OUTSIDE.iter().filter(|(name, _)| text.contains(name)) {
                wrong.push(format!("{}:{line}: `{room}` uses `{name}`: {brings}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn moods_marks_and_verdicts_are_whole_numbers() {
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        if !room_of(&file).is_some_and(|room| WHOLE_NUMBERS.contains(&room)) || file == Path::new(STATISTIC) {
            continue;
        }
        for (line, text) in product_lines(&code) {
            if text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "f32" || word == "f64") {
                wrong.push(format!("{}:{line}: {}", file.display(), text.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_is_known_and_every_file_says_its_purpose() {
    let mut wrong = Vec::new();
    let mut seen = BTreeMap::new();
    for (file, code) in sources() {
        match room_of(&file) {
            Some(room) => *seen.entry(room).or_insert(0) += 1,
            None if ["lib.rs", "main.rs"].iter().any(|name| file.ends_with(name)) => {}
            None => wrong.push(format!("{} is in no room of ROOMS", file.display())),
        }
        if !code.starts_with("//! ") {
            wrong.push(format!("{} does not begin with a sentence about its purpose", file.display()));
        }
    }
    wrong.extend(
        ROOMS.iter().filter(|room| !seen.contains_key(*room)).map(|room| format!("room `{room}` is empty")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn main_is_short() {
    let main = std::fs::read_to_string(root().join("src/main.rs")).expect("main.rs is there");
    assert!(
        main.lines().count() < 25,
        "main.rs has {} lines; it turns arguments into an exit code",
        main.lines().count()
    );
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file with its text, in a fixed order.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a readable folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    let read = |path: PathBuf| {
        let code = std::fs::read_to_string(&path).expect("a readable file");
        (path.strip_prefix(root()).expect("inside the project").to_owned(), code)
    };
    files.into_iter().map(read).collect()
}

/// The room a file stands in: the folder, or the file, directly below `src`.
fn room_of(file: &Path) -> Option<&'static str> {
    let below = file.strip_prefix("src").ok()?.components().next()?;
    let name = Path::new(below.as_os_str()).file_stem()?.to_str()?;
    ROOMS.iter().copied().find(|room| *room == name)
}

fn place(room: &str) -> usize {
    ROOMS.iter().position(|known| *known == room).expect("a known room")
}

/// The rooms a line of code names by `crate::room`.
fn rooms_used(line: &str) -> Vec<&'static str> {
    let code = line.split("//").next().unwrap_or_default();
    let named = code.split("crate::").skip(1).filter_map(|rest| {
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        ROOMS.iter().copied().find(|room| *room == name)
    });
    named.collect()
}

/// The lines of a file that are part of the product: no comments, nothing from its `#[cfg(test)]` on.
fn product_lines(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = code.lines().enumerate().take_while(|(_, line)| line.trim() != "#[cfg(test)]");
    lines.map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
}
