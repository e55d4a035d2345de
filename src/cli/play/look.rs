//! Searching the knowledge base, and what is read there.

use super::super::paint::Style;
use super::reader::{Answer, Reader, given};
use crate::scenario::{Article, Scenario};
use crate::session::{Action, Setup, TWIN_NOTE};
use crate::vocabulary::Language;
use std::io;
use std::sync::Arc;

/// Lists what is found under these words, and asks what to read.
pub fn look(
    scenario: &Scenario,
    setup: &Setup,
    wanted: &str,
    reader: &mut Reader<'_, '_>,
) -> io::Result<Answer<Action>> {
    let found = found(&scenario.desk.knowledge, wanted, setup.language);
    let twin = setup.twin_note.iter().map(|_| reader.words.say("cli-twin-note", &[]));
    let list: Vec<String> =
        twin.chain(found.iter().map(|article| article.title.get(setup.language).to_string())).collect();
    if list.is_empty() {
        let sentence = reader.words.say("cli-nothing-found", &[("words", wanted.into())]);
        reader.console.say(Style::Plain, &sentence)?;
        return Ok(Answer::Withdrawn);
    }
    let chosen = given!(reader.one_of(&reader.words.say("cli-read-which", &[]), &list)?);
    let noted = usize::from(setup.twin_note.is_some());
    let article = match chosen.checked_sub(noted) {
        None => Arc::from(TWIN_NOTE),
        Some(index) => Arc::clone(&found[index].id),
    };
    Ok(Answer::Given(Action::Look { article }))
}

/// What an article says, to be read once it was looked up; the twin's note is told when it is opened.
pub fn text<'s>(scenario: &'s Scenario, article: &str, language: Language) -> Option<&'s str> {
    scenario.article(article).map(|article| &**article.text.get(language))
}

/// The articles that have every word in their title, their text or among their own words; the best first.
fn found<'s>(knowledge: &'s [Article], wanted: &str, language: Language) -> Vec<&'s Article> {
    let wanted = wanted.to_lowercase();
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let rank = |article: &Article| {
        let title = article.title.get(language).to_lowercase();
        let text = article.text.get(language).to_lowercase();
        let own = || article.words.iter().map(|word| word.to_lowercase());
        let everywhere =
            |word: &&str| title.contains(*word) || text.contains(*word) || own().any(|o| o.contains(*word));
        wanted.iter().all(everywhere).then(|| wanted.iter().filter(|word| !title.contains(**word)).count())
    };
    let mut ranked: Vec<(usize, &Article)> =
        knowledge.iter().filter_map(|article| Some((rank(article)?, article))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, article)| article).collect()
}

#[cfg(test)]
mod tests {
    use super::{Article, Language, found};
    use crate::scenario::Text;

    fn article(id: &str, title: &str, text: &str, words: &[&str]) -> Article {
        let words = words.iter().map(|&word| word.into()).collect();
        let (title, text) = (Text::plain(title), Text::plain(text));
        Article { id: id.into(), title, text, words, secs: 0, effects: Vec::new() }
    }

    #[test]
    fn articles_are_found_by_title_text_and_words_and_titles_come_first() {
        let knowledge = [
            article("debits", "Double debits", "Taken back within three days.", &["twice"]),
            article("days", "Three days", "What counts as a day.", &[]),
        ];
        let ids = |wanted| -> Vec<String> {
            found(&knowledge, wanted, Language::En).iter().map(|a| a.id.to_string()).collect()
        };
        assert_eq!(ids("Three DAYS"), ["days", "debits"]);
        assert_eq!(ids("twice"), ["debits"]);
        assert_eq!(ids("twice day"), ["debits"]);
        assert_eq!(ids("").len(), 2);
        assert!(ids("refund").is_empty());
    }
}
