//! Customers who are a stereotype instead of a person.

use super::case::Report;
use super::texts::{Passage, Voice};
use crate::diagnostic::Diagnostic;
use crate::phrase::Phrases;
use std::sync::OnceLock;

pub const CODES: &[(&str, &str)] =
    &[("stereotype", "The customer is described by a word that stands for a group instead of a person.")];

/// Words with what is wrong with them. A short list on purpose: words that describe a person by a prejudice, and
/// hardly ever mean anything else in the description of a case.
const WORDS: &[(&str, &str)] = &[
    ("hysterical", "it was long used to dismiss women's complaints as an illness"),
    ("drama queen", "it makes a complaint a whim of a woman or a gay man"),
    ("nagging/nags", "it is said of women who complain, and hardly of men"),
    ("bossy", "it is said of women who demand what men are asked for"),
    (
        "typical (woman/man/foreigner/pensioner/millennial/boomer/immigrant)",
        "it puts a group in the place of a person",
    ),
    ("a/the karen", "it makes a name a word for women who complain"),
    ("old (hag/bag/biddy/geezer/codger/git)", "it mocks age"),
    ("senile", "it makes age an illness"),
    ("little old lady", "it makes age helpless"),
    ("spinster", "it judges a woman by whether she is married"),
    ("psycho/lunatic/nutter/nutcase/mad woman/madwoman", "it makes anger an illness"),
    ("mentally ill (customer/caller/man/woman)", "it explains a complaint by an illness"),
    ("retard/retarded/spastic/cripple/midget", "it insults people with a disability"),
    ("wheelchair bound", "it reduces a person to what they use"),
    ("gypsy/gypsies", "it is a slur for Roma where it describes behaviour"),
    ("illegal (immigrant/immigrants/alien/aliens)", "it makes a person a crime"),
    ("oriental", "it is an outdated word for people from Asia"),
    (
        "hot (blooded/tempered) (latin/latina/latino/italian/spaniard/portuguese)",
        "it explains anger by where somebody comes from",
    ),
    ("latin temperament", "it explains anger by where somebody comes from"),
    ("thick/funny/strong [foreign] accent", "it makes the way somebody speaks the trouble"),
    (
        "speaks (bad/broken/poor) (english/portuguese/spanish/italian/latvian)",
        "it makes the language somebody learned the trouble",
    ),
    ("ghetto/chav/redneck/white trash", "it mocks people for being poor"),
    ("thug", "it is said of some groups and not of others"),
    ("histérica/histérico", "it was long used to dismiss women's complaints as an illness"),
    ("isterica/isterico", "it was long used to dismiss women's complaints as an illness"),
    ("histēriska/histērisks", "it was long used to dismiss women's complaints as an illness"),
];

pub fn check(passage: Passage<'_>, report: &mut Report<'_, '_>) {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    if passage.voice != Voice::Case {
        return;
    }
    let phrases = PHRASES.get_or_init(|| {
        Phrases::parse(WORDS.iter().map(|(words, _)| (*words).to_owned()).collect()).unwrap_or_default()
    });
    for words in passage.words() {
        let Some(hit) = phrases.find(words).into_iter().next() else { continue };
        let (found, why) = (&words[hit.start..hit.end], WORDS[hit.phrase].1);
        let message = format!("“{found}” puts a stereotype in the place of a customer: {why}.");
        let problem = Diagnostic::warning("stereotype", message).with_hint(
            "Say what this one person did, wants or has gone through; that also tells the trainee more.",
        );
        report.push(passage.at, problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};
    use super::WORDS;
    use crate::phrase::Phrases;

    #[test]
    fn every_word_of_the_list_can_be_found() {
        let all = Phrases::parse(WORDS.iter().map(|(words, _)| (*words).to_owned()).collect());
        assert!(all.is_ok(), "{:?}", all.err());
    }

    #[test]
    fn a_customer_who_is_a_stereotype_is_found() {
        finds(
            &[("about: \"Took a day off to wait.\"", "about: \"A hysterical woman.\"")],
            "stereotype",
            "\"A hysterical",
        );
        says_nothing_of(
            &[("about: \"Took a day off to wait.\"", "about: \"Runs a flower shop; hot-tempered today.\"")],
            "stereotype",
        );
    }
}
