//! One scenario: who calls, about what, how hard it is, and how it went.

use crate::app::{self, Core};
use crate::ui::screens::{contact, thumbnail};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Face, Portrait};
use crate::vocabulary::ReviewState;
use egui::{Label, Response, Ui};

const FACE: f32 = 72.0;

/// Shows a card with `spare` points of room above its last lines; the response is clicked when it should be opened.
pub(super) fn show(ui: &mut Ui, core: &Core, card: &app::Card, spare: f32) -> Response {
    let scenario = &card.scenario;
    let language = core.language();
    let (title, summary) = (scenario.title.get(language), scenario.summary.get(language));
    let result = marked(core, card, result(core, card));
    let name = format!("{title}. {summary} {}. {result}.", contact::facts(core, scenario));
    let shown = Card::pressable(&name).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            let customer = &scenario.customer;
            ui.add(
                Face::new(Portrait::from_seed(customer.portrait), customer.mood, &customer.name).size(FACE),
            );
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::section(ui, &**title)).wrap());
                ui.add(Label::new(theme::second(ui, &**summary)).wrap());
            });
        });
        ui.add_space(spare);
        contact::line(ui, core, scenario);
        outcome(ui, core, card, &result);
    });
    shown.response
}

/// With the state of a scenario that is not live, which comes first.
fn marked(core: &Core, card: &app::Card, result: String) -> String {
    match card.scenario.review_state() {
        ReviewState::Live => result,
        state => {
            let state = core.say_for("review-state", state.key(), &[]);
            core.say("library-in-review", &[("state", (&state).into()), ("result", (&result).into())])
        }
    }
}

/// "New", or how it went last.
fn result(core: &Core, card: &app::Card) -> String {
    let Some(last) = &card.last else { return core.say("library-new", &[]) };
    let verdict = last.verdict.map(|verdict| core.say_for("verdict", verdict.key(), &[])).unwrap_or_default();
    match last.score {
        Some(score) => core.say("library-last", &[("verdict", (&verdict).into()), ("score", score.into())]),
        None => core.say("library-last-unscored", &[("verdict", (&verdict).into())]),
    }
}

/// The best matrix so far beside how it went last.
fn outcome(ui: &mut Ui, core: &Core, card: &app::Card, result: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        // An empty matrix for a new case, so that all cards are built alike.
        thumbnail::show(ui, core, card.best.as_ref().map(|best| &best.matrix));
        let words = theme::small(ui, result);
        let words = if card.last.is_some() { words } else { words.color(theme::of(ui).accent) };
        ui.add(Label::new(words).wrap());
    });
}
