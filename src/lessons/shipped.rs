//! The lessons that come with the program, in the order in which they build on each other.

use super::{Lesson, read};
use crate::vocabulary::Language;
use std::sync::LazyLock;

/// Embeds files of `assets/lessons/`.
macro_rules! shipped {
    ($language:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../assets/lessons/", $language, "/", $name, ".md")))),+]
    };
}

const ENGLISH: &[(&str, &str)] = shipped!(
    "en": "why", "stages", "calm", "listen", "empathy", "resolve", "last", "stubborn", "red_flags", "hand_on", "hand_over",
    "after", "channels", "words",
);

/// The lessons in a language; those that are not translated are in English.
#[must_use]
pub fn built_in(language: Language) -> &'static [Lesson] {
    static LESSONS: LazyLock<Vec<Lesson>> = LazyLock::new(|| {
        // A test holds the built-in files free of faults, so there is nobody to tell here.
        ENGLISH.iter().filter_map(|(id, text)| read(id, text).ok()).collect()
    });
    match language {
        Language::En | Language::Pt | Language::Es | Language::It | Language::Lv => &LESSONS,
    }
}

/// The lesson with this id.
#[must_use]
pub fn find(language: Language, id: &str) -> Option<&'static Lesson> {
    built_in(language).iter().find(|lesson| &*lesson.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_lesson_can_be_read() {
        for (id, text) in ENGLISH {
            assert_eq!(read(id, text).map(|lesson| lesson.id.to_string()), Ok((*id).to_owned()));
        }
    }
}
