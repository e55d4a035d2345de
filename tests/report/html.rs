//! The page: self-contained, safe, and written out for somebody to look at.

use crate::{about, cases, overrule};
use evenkeel::export::{Format, export};
use evenkeel::report::AttemptReport;
use evenkeel::vocabulary::{Language, Technique};
use evenkeel::words::Locale;
use std::collections::BTreeSet;
use std::path::Path;

fn pages() -> Vec<(&'static str, String)> {
    let words = Locale::built_in(Language::En);
    let page = |(name, events): (&'static str, Vec<_>)| {
        let overrules = [overrule(1, Technique::Empathy, -2), overrule(99, Technique::Empathy, 2)];
        let overrules = if name == "written" { &overrules[..] } else { &[] };
        let report = AttemptReport::new(&events, overrules);
        let bytes = export(Format::Html, &report, &about(), &words);
        (name, String::from_utf8(bytes).expect("UTF-8"))
    };
    cases::all().into_iter().map(page).collect()
}

/// Not a check, but the way to see them: the pages are left in the folder cargo gives tests for such things.
#[test]
fn the_pages_are_written_out_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    std::fs::create_dir_all(&folder).expect("a folder for what tests write");
    for (name, page) in pages() {
        std::fs::write(folder.join(format!("{name}.html")), page).expect("a page");
    }
}

#[test]
fn a_page_refers_to_nothing_outside_itself() {
    for (name, page) in pages() {
        for outside in ["http:", "https:", "//cdn", "<link", "<script", "<iframe", "@import", "src="] {
            assert!(!page.contains(outside), "{name} has {outside}");
        }
    }
}

#[test]
fn what_a_trainee_writes_is_shown_and_never_run() {
    let (_, page) = pages().into_iter().find(|(name, _)| *name == "written").expect("the written attempt");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!page.contains("<script"));
}

#[test]
fn every_link_leads_to_a_place_in_the_page() {
    for (name, page) in pages() {
        let after = |marker: &str| -> BTreeSet<String> {
            page.split(marker).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
        };
        let (links, places) = (after("href=\"#"), after(" id=\""));
        let lost: Vec<_> = links.difference(&places).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
    }
}

#[test]
fn no_sentence_of_a_page_lacks_its_words() {
    for (name, page) in pages() {
        for gap in ["⟨", "{$", "{ $", "{ pro-"] {
            assert!(!page.contains(gap), "{name} has {gap}");
        }
    }
}

#[test]
fn an_empty_tape_and_every_beginning_of_a_tape_have_a_page() {
    let words = Locale::built_in(Language::En);
    for (_, events) in cases::all() {
        for length in 0..=events.len() {
            let report = AttemptReport::new(&events[..length], &[]);
            for format in Format::ALL {
                assert!(!export(format, &report, &about(), &words).is_empty());
            }
        }
    }
}

#[test]
fn the_same_report_gives_the_same_page() {
    assert_eq!(pages(), pages());
}

#[test]
fn formats_are_known_by_their_names() {
    for format in Format::ALL {
        assert_eq!(Format::from_key(format.key()), Some(format));
        assert!(!format.media_type().is_empty() && !format.extension().is_empty());
    }
    assert_eq!(Format::from_key("pdf"), None);
}
