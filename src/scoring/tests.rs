//! What the scorer promises for any text at all: no panic, and evidence on character boundaries.

use super::*;
use crate::vocabulary::{Language, RedFlag};
use proptest::prelude::*;

fn english() -> Scorer {
    let source = include_str!("../../assets/rubrics/en.ron");
    match Rubric::parse(source, "en.ron") {
        Ok(rubric) => Scorer::new(&rubric),
        Err(found) => panic!("{}", found.iter().map(|d| format!("{d}\n")).collect::<String>()),
    }
}

#[test]
fn the_built_in_rubric_can_be_read() {
    let _ = english();
    assert!(Rubric::built_in(Language::En).is_some());
}

#[test]
fn a_warm_reply_with_a_step_is_better_than_a_rude_one() {
    let scorer = english();
    let warm = scorer.score(&Reply::new(
        "I'm so sorry, that was our mistake. I'll ring the depot now and call you back by four.",
    ));
    let rude = scorer.score(&Reply::new("Calm down. You should have read the terms."));
    assert!(warm.marks.empathy > rude.marks.empathy && warm.marks.composure > rude.marks.composure);
    assert!(warm.marks.resolution > rude.marks.resolution);
    assert!(rude.red_flags.iter().any(|f| f.flag == RedFlag::Condescension));
    assert!(rude.red_flags.iter().any(|f| f.flag == RedFlag::Blame));
}

proptest! {
    #[test]
    fn any_text_is_marked_without_panic_and_quoted_on_character_boundaries(text in "\\PC{0,120}", context in "\\PC{0,60}") {
        let scorer = scorer();
        let scored = scorer.score(&Reply::new(&text).to(&context));
        for evidence in &scored.evidence {
            prop_assert!(text.get(evidence.start..evidence.end).is_some());
        }
        for flagged in &scored.red_flags {
            prop_assert!(text.get(flagged.start..flagged.end).is_some());
        }
    }
}

fn scorer() -> &'static Scorer {
    static SCORER: std::sync::OnceLock<Scorer> = std::sync::OnceLock::new();
    SCORER.get_or_init(english)
}
