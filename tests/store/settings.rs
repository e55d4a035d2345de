//! Settings are kept whole, and a slip in them costs that one setting and nothing more.

use evenkeel::store::{Appearance, Profile, Settings};
use evenkeel::vocabulary::{Language, Mode};
use tempfile::tempdir;

#[test]
fn settings_are_kept() {
    let folder = tempdir().expect("a folder");
    let (first, warnings) = Settings::load(folder.path());
    assert_eq!((first, warnings.len()), (Settings::default(), 0));
    let liked = Settings {
        language: Language::Lv,
        appearance: Appearance::Dark,
        text_percent: 130,
        reduced_motion: true,
        last_mode: Mode::Open,
        trainee: "Ana \"Nūka\" \\ O'Neil\n\u{301}".to_owned(),
        pace_percent: 50,
        gauges_in_open_mode: false,
        profiles: vec![
            Profile { name: String::new(), read: vec![] },
            Profile { name: "Rui \"R\"".to_owned(), read: vec!["stages".to_owned(), "last".to_owned()] },
        ],
        keep_months: 24,
    };
    liked.save(&folder.path().join("new")).expect("kept");
    let (loaded, warnings) = Settings::load(&folder.path().join("new"));
    assert_eq!((loaded, warnings), (liked, vec![]));
    let files = std::fs::read_dir(folder.path().join("new")).expect("a folder").count();
    assert_eq!(files, 1, "no draft is left behind");
}

#[test]
fn a_slip_costs_one_setting_and_says_where() {
    let source = "(\n  language: pt,\n  appearence: dark,\n  text_percent: 900,\n  reduced_motion: 1,\n  trainee: \"Rui\",\n)";
    let (settings, warnings) = Settings::parse(source, "settings.ron");
    let expected = Settings {
        language: Language::Pt,
        text_percent: 200,
        trainee: "Rui".to_owned(),
        ..Settings::default()
    };
    assert_eq!(settings, expected);
    let told: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "settings.ron:3:3: warning[settings]: There is no setting `appearence`. Is it `appearance`?",
            "settings.ron:4:17: warning[settings]: This can be 80 to 200.",
            "settings.ron:5:19: warning[settings]: This is neither true nor false.",
        ]
    );
}

#[test]
fn a_slip_in_one_profile_leaves_the_others() {
    let source =
        "(profiles: [(name: \"Ana\"), 7, (name: \"Rui\", read: [\"stages\", 4], age: 30), (name: \"Ana\")])";
    let (settings, warnings) = Settings::parse(source, "settings.ron");
    let read = vec!["stages".to_owned()];
    let expected =
        [Profile { name: "Ana".to_owned(), read: vec![] }, Profile { name: "Rui".to_owned(), read }];
    assert_eq!(settings.profiles, expected);
    assert_eq!(warnings.len(), 3, "{warnings:?}");
}

#[test]
fn a_name_is_one_line_and_not_endless() {
    assert_eq!(Profile::tidy("  Ana\nMaria "), "Ana Maria");
    assert_eq!(Profile::tidy(&"ä".repeat(400)).chars().count(), Profile::LONGEST);
    assert_eq!(Profile::tidy(" \t "), "");
}

#[test]
fn no_file_keeps_anybody_from_practising() {
    for source in [
        "",
        "()",
        "(((",
        "language",
        "[1, 2]",
        "(language: , trainee: \"Rui\")",
        "\u{feff}(trainee: \"Rui\")",
    ] {
        let (settings, warnings) = Settings::parse(source, "settings.ron");
        assert_eq!(settings.text_percent, 100, "{source}");
        assert!(warnings.iter().all(|warning| !warning.message.is_empty()));
    }
    let folder = tempdir().expect("a folder");
    std::fs::write(folder.path().join("settings.ron"), b"(trainee: \"\xff\", language: es)")
        .expect("writable");
    assert_eq!(Settings::load(folder.path()).0.language, Language::Es);
    std::fs::remove_file(folder.path().join("settings.ron")).expect("removed");
    std::fs::create_dir(folder.path().join("settings.ron")).expect("a folder");
    let (settings, warnings) = Settings::load(folder.path());
    assert_eq!((settings, warnings.len()), (Settings::default(), 1));
}
