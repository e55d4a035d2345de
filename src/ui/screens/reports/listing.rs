//! The attempts behind a figure, in a sheet over the report; each opens its debrief at the turn.

use crate::app::{Command, Core, Listed, Listing};
use crate::ui::offered::Offered;
use crate::ui::screens::page::prose;
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Sheet, secondary_button};
use egui::{Label, Rect, Ui};

/// Shows the sheet where there is a list.
pub(super) fn show(ui: &mut Ui, core: &Core, over: Rect, out: &mut Vec<Command>) {
    let Some(listing) = core.reports().listing() else { return };
    let title = core.say("reports-list", &[("what", (&listing.whence.title).into())]);
    let close = core.say("command-close", &[]);
    let sheet = Sheet::new("reports-list", &title, &close).width(460.0);
    let shown = sheet.show(ui, over, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        groups(ui, core, listing, out);
        if listing.attempts.is_empty() {
            let words = match listing.looking {
                true => core.say("reports-list-looking", &[]),
                false => core.say("reports-list-none", &[]),
            };
            prose(ui, theme::second(ui, words));
        }
        for attempt in &listing.attempts {
            row(ui, core, attempt, out);
        }
        foot(ui, core, listing, out);
    });
    if shown.closed {
        out.push(Command::CloseList);
    }
}

/// Of two groups side by side, which one it is that is listed.
fn groups(ui: &mut Ui, core: &Core, listing: &Listing, out: &mut Vec<Command>) {
    let Some(other) = listing.whence.turned() else { return };
    let choices = [core.say("cohort-this", &[]), core.say("cohort-other", &[])];
    let choices = choices.map(|words| Segment { words, help: None, keys: None });
    let chosen = usize::from(listing.whence.of_beside);
    let name = core.say("reports-list-group", &[]);
    if segments(ui, &name, &choices, Some(chosen)).is_some_and(|pressed| pressed != chosen) {
        out.push(Command::ListBehind(Box::new(other)));
    }
}

fn row(ui: &mut Ui, core: &Core, attempt: &Listed, out: &mut Vec<Command>) {
    let who = match attempt.trainee.is_empty() {
        true => core.say("reports-nameless", &[]),
        false => attempt.trainee.clone(),
    };
    let verdict =
        attempt.verdict.map_or_else(String::new, |verdict| core.say_for("verdict", verdict.key(), &[]));
    let score = attempt.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
    let score = core.say("reports-list-score", &[("score", (&score).into())]);
    let when = core.moment(attempt.started_at);
    let turn = attempt.turn.map(|turn| core.say("reports-list-turn", &[("turn", turn.into())]));
    let said: Vec<_> =
        [Some(&attempt.title), Some(&who), Some(&when), Some(&verdict), Some(&score), turn.as_ref()]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
    let said = said.join(", ");
    let card = Card::pressable(&said).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(theme::strong(ui, &attempt.title)).wrap());
        ui.add(Label::new(theme::small(ui, format!("{who} · {when}"))).wrap());
        let mut line = vec![verdict, score];
        line.extend(turn);
        ui.add(Label::new(theme::body(ui, line.join(" · "))).wrap());
    });
    if card.response.clicked() {
        out.push(Command::Trace { attempt: attempt.attempt, turn: attempt.turn });
    }
}

fn foot(ui: &mut Ui, core: &Core, listing: &Listing, out: &mut Vec<Command>) {
    if listing.looking && !listing.attempts.is_empty() {
        prose(ui, theme::second(ui, core.say("reports-list-looking", &[])));
    } else if listing.more && !listing.attempts.is_empty() {
        Offered::new(core, Command::ListMore).show(ui, out, secondary_button);
    }
}
