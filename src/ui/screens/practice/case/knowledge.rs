//! The knowledge base: articles found by their words, and read while the customer waits.

use crate::app::{Command, Core, Running};
use crate::scenario::Article;
use crate::session::{Action, TWIN_NOTE};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Field};
use crate::vocabulary::Language;
use egui::{Label, Ui};
use std::sync::Arc;

/// Shows the search field and the articles that have its words.
pub(super) fn show(
    ui: &mut Ui,
    core: &Core,
    session: &Running,
    search: &mut String,
    take_keyboard: bool,
    out: &mut Vec<Command>,
) {
    let (label, hint) = (core.say("practice-search", &[]), core.say("practice-search-hint", &[]));
    let field = Field::new("practice-search", &label).label_hidden().hint(&hint);
    let id = field.id();
    field.show(ui, search);
    if take_keyboard {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    ui.add_space(space::TIGHT);
    let language = session.setup().language;
    let mut none = true;
    if let Some(note) = &session.setup().twin_note {
        let title = core.say("practice-twin-note", &[]);
        if has_words(search, [&*title, &**note]) {
            none = false;
            article(ui, core, session, &Entry { id: TWIN_NOTE, title: &title, text: note, secs: 0 }, out);
        }
    }
    for found in &session.case().scenario.desk.knowledge {
        if is_found(search, found, language) {
            none = false;
            let (title, text) = (found.title.get(language), found.text.get(language));
            article(ui, core, session, &Entry { id: &found.id, title, text, secs: found.secs }, out);
        }
    }
    if none {
        ui.add(Label::new(theme::second(ui, core.say("practice-search-nothing", &[]))).wrap());
    }
}

struct Entry<'a> {
    id: &'a str,
    title: &'a str,
    text: &'a str,
    secs: u64,
}

/// An article: closed until it is read, and from then on open.
fn article(ui: &mut Ui, core: &Core, session: &Running, entry: &Entry<'_>, out: &mut Vec<Command>) {
    let is_read = session.state().read.iter().any(|read| **read == *entry.id);
    if is_read {
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            ui.add(Label::new(theme::strong(ui, entry.title)).wrap());
            ui.add(Label::new(theme::body(ui, entry.text)).wrap());
        });
        return;
    }
    let can_read = !session.state().ended;
    let card = ui.add_enabled_ui(can_read, |ui| {
        Card::pressable(entry.title).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            ui.add(Label::new(theme::strong(ui, entry.title)).selectable(false).wrap());
            let words = match entry.secs {
                0 => core.say("practice-read", &[]),
                secs => core.say("practice-read-takes", &[("secs", secs.into())]),
            };
            ui.add(Label::new(theme::small(ui, words)).selectable(false).wrap());
        })
    });
    if card.inner.response.clicked() {
        out.push(Command::Act(Action::Look { article: Arc::from(entry.id) }));
    }
}

/// Whether an article has every word that is searched for.
fn is_found(search: &str, article: &Article, language: Language) -> bool {
    let own = [&**article.title.get(language), &**article.text.get(language)];
    has_words(search, own.into_iter().chain(article.words.iter().map(|word| &**word)))
}

fn has_words<'a>(search: &str, texts: impl IntoIterator<Item = &'a str>) -> bool {
    let all: Vec<String> = texts.into_iter().map(str::to_lowercase).collect();
    let search = search.to_lowercase();
    search.split_whitespace().all(|word| all.iter().any(|text| text.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::has_words;

    #[test]
    fn every_word_must_be_somewhere() {
        let texts = ["Double debits", "Taken back within three days", "twice"];
        assert!(has_words("", texts));
        assert!(has_words("  DOUBLE three", texts));
        assert!(has_words("twice", texts));
        assert!(!has_words("double refund", texts));
    }
}
