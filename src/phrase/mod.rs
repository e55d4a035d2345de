//! Phrases a trainer can read and write, found in what somebody said.
//!
//! A phrase is words with a little notation; it is compared with the text word by word, without regard to capitals,
//! apostrophes or the difference between *I'm* and *I am*:
//!
//! | notation | matches |
//! |---|---|
//! | `calm down` | these words in this order, commas between them or not |
//! | `sorry/apologise` | one of these words |
//! | `(my fault/on us)` | one of these groups of words |
//! | `[very]`, `[so/really]` | may be there or not |
//! | `..` | up to four words of any kind, in the same sentence |
//! | `...` | up to ten words of any kind, in the same sentence |
//! | `frustrat*` | every word that begins like this |
//! | `*` | any one word |
//! | `#` | a number, a price or a time: `3`, `£4.50`, `9am` |
//! | `^` | the sentence begins here |
//! | `$` | the sentence ends here |
//! | `?`, `!` | the sentence ends here, with this mark |
//!
//! Phrases without gaps are looked up word by word, the others are compiled to `regex`; time is linear in the length of the
//! text.

mod automaton;
mod error;
mod extra_cue;
mod key;
mod notation;
mod pattern;
mod phrases;
mod runs;
mod spelling;
mod words;

pub use error::PhraseError;
pub use extra_cue::ExtraCue;
pub use key::Key;
pub use phrases::{Hit, Phrases};
pub use words::{Token, Words, is_mark};

#[cfg(test)]
mod tests;
