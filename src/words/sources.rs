//! The locale files that are part of the program: one file for each room that speaks.

use super::Source;
use crate::vocabulary::Language;

/// Lists `assets/locales/<language>/<name>.ftl` for each name.
macro_rules! files {
    ($language:literal: $($name:literal),+ $(,)?) => {
        &[$(Source {
            file: concat!("assets/locales/", $language, "/", $name, ".ftl"),
            text: include_str!(concat!("../../assets/locales/", $language, "/", $name, ".ftl")),
        }),+]
    };
}

const ENGLISH: &[Source<'static>] = files!(
    "en": "vocabulary", "report", "cohort", "cli", "window", "library", "practice", "debrief", "settings", "people",
    "authoring",
    "progress",
    "learn",
    "script",
    "shift",
    "simulate",
    "sheets",
    "moving",
    "reports",
    "items",
    "studio",
    "review",
    "balance",
    "import",
    "studio_form",
    "studio_new",
    "studio_safe",
    "studio_signs",
    "inspection",
    "who",
    "shelf",
    "tables",
);

/// The built-in files of a language; empty where nothing is translated yet, and English speaks.
pub(super) const fn built_in(language: Language) -> &'static [Source<'static>] {
    match language {
        Language::En => ENGLISH,
        Language::Pt | Language::Es | Language::It | Language::Lv => &[],
    }
}
