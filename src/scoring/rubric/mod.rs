//! The rubric: what a scorer listens for in one language, as a trainer reads and edits it.

mod advice;
mod backing;
mod built_in;
mod cue;
mod cuts;
mod overtone;
mod read;

pub use advice::{Advice, Moment};
pub use backing::Backing;
pub use cue::{Cue, Scope, Weights};
pub use cuts::Cuts;
pub use overtone::{Added, Overtone, Tone};

use crate::phrase::Phrases;
use crate::vocabulary::{Language, PerTechnique, RedFlag};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything a scorer knows about one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// The language of the replies.
    pub language: Language,
    /// The strength of a reply without any cue.
    #[serde(default)]
    pub base: Weights,
    /// Where the strength of each technique is cut into marks.
    pub cuts: PerTechnique<Cuts>,
    /// How much praise counts that no named cue stands behind.
    #[serde(default)]
    pub backing: Vec<Backing>,
    /// What one strength says about the others.
    #[serde(default)]
    pub overtones: Vec<Overtone>,
    /// Words that turn what follows into its opposite, up to the end of the clause.
    #[serde(default)]
    pub negators: Vec<String>,
    /// Phrases that look like a negation and are none ("not only").
    #[serde(default)]
    pub not_negators: Vec<String>,
    /// Phrases after which the customer's own words are repeated ("you said").
    #[serde(default)]
    pub reporters: Vec<String>,
    /// Words that begin a new clause.
    #[serde(default)]
    pub clause_starts: Vec<String>,
    /// Words too common to count as the customer's particulars when they return in a reply.
    #[serde(default)]
    pub common_words: Vec<String>,
    /// Lists of words that phrases refer to as `@name`.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// What the scorer listens for.
    pub cues: Vec<Cue>,
    /// What a coach says: faults first, then what a technique lacks in a stage.
    pub coaching: Vec<Advice>,
    /// How an example follows the advice, with `{example}` in it.
    pub for_example: Arc<str>,
    /// The same for an example that belongs to this very moment of the scenario.
    pub here_for_example: Arc<str>,
    /// Whether the fitted table of small signs counts beside the cues.
    #[serde(default = "yes")]
    pub small_signs: bool,
    /// What is said beside a quoted small sign that helps a technique.
    #[serde(default)]
    pub small_sign_helps: PerTechnique<Arc<str>>,
    /// What is said beside a quoted small sign that hurts a technique.
    #[serde(default)]
    pub small_sign_hurts: PerTechnique<Arc<str>>,
    /// What is said beside a part of a reply whose small signs help a technique together, where none does by itself.
    #[serde(default)]
    pub part_helps: Arc<str>,
    /// What is said beside a part of a reply whose small signs hurt a technique together, where none does by itself.
    #[serde(default)]
    pub part_hurts: Arc<str>,
    /// The strength of each red flag where nothing is heard, in hundredths.
    #[serde(default)]
    pub flag_base: BTreeMap<RedFlag, i32>,
    /// From how many hundredths on each red flag is raised.
    #[serde(default)]
    pub flag_cuts: BTreeMap<RedFlag, i32>,
    /// The phrases of all cues as they were when the rubric was read.
    #[serde(skip)]
    phrases: Phrases,
}

fn yes() -> bool {
    true
}

impl Rubric {
    /// The phrases of all cues in their order, ready to search. Scorers of one rubric share them.
    pub(super) fn cue_phrases(&self) -> Phrases {
        let sources = self.expanded();
        if self.phrases.sources() == sources {
            return self.phrases.clone();
        }
        // `Rubric::parse` refuses phrases that cannot be read; a rubric changed by hand loses only its phrases.
        Phrases::parse(sources).unwrap_or_default()
    }

    fn expanded(&self) -> Vec<String> {
        self.cues.iter().flat_map(|cue| &cue.phrases).map(|phrase| self.expand(phrase)).collect()
    }

    /// A phrase with every `@name` replaced by the words of that list.
    #[must_use]
    pub fn expand(&self, phrase: &str) -> String {
        let mut out = String::with_capacity(phrase.len());
        let mut rest = phrase;
        while let Some(at) = rest.find('@') {
            out.push_str(&rest[..at]);
            let name = &rest[at + 1..];
            let end = name.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(name.len());
            match self.words.get(&name[..end]) {
                Some(words) => out.push_str(&words.split_whitespace().collect::<Vec<_>>().join("/")),
                None => out.push_str(&rest[at..at + 1 + end]),
            }
            rest = &name[end..];
        }
        out.push_str(rest);
        out
    }
}
