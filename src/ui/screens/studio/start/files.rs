//! The scenario files somebody writes in, the one changed last first, each with how it stands.

use super::new;
use crate::app::{Command, Core, DraftFile, StudioCommand};
use crate::ui::screens::page::{heading, row};
use crate::ui::theme::{self, Type, space};
use crate::ui::widgets::{Card, EmptyState, Icon};
use egui::{Align, Label, Layout, RichText, Sense, Ui, Vec2};

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let drafts = core.draft_files();
    if drafts.is_empty() {
        let (title, words) = (core.say("studio-yours-none", &[]), core.say("studio-yours-none-words", &[]));
        let first = core.say("studio-first", &[]);
        let first = EmptyState::new(Icon::Studio, &title, &words).action(&first).show(ui);
        if first.is_some_and(|first| first.clicked()) {
            out.push(new());
        }
        return;
    }
    heading(ui, theme::section(ui, core.say("studio-yours", &[])), 2);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        for draft in drafts {
            if card(ui, core, draft) {
                out.push(Command::Studio(StudioCommand::OpenFile { path: draft.path.clone() }));
            }
        }
    });
}

/// One file; true when it should be opened.
fn card(ui: &mut Ui, core: &Core, draft: &DraftFile) -> bool {
    let standing = standing(core, draft);
    let name =
        core.say("studio-edit-this", &[("title", (&draft.title).into()), ("standing", (&standing).into())]);
    let shown = Card::pressable(&name).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::SMALL, space::TIGHT);
        row(ui, Type::Body.line_height(ui), |ui| {
            ui.add(Label::new(standing_words(ui, draft, &standing)).extend());
            let (square, _) =
                ui.allocate_exact_size(Vec2::splat(Type::Small.line_height(ui)), Sense::hover());
            let palette = theme::of(ui);
            let (icon, ink) = match (draft.errors, draft.warnings) {
                (0, 0) => (Icon::Check, palette.accent),
                (0, _) => (Icon::Warning, palette.warning),
                _ => (Icon::Warning, palette.danger),
            };
            icon.paint(ui.painter(), square, ink);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(theme::strong(ui, &draft.title)).truncate());
            });
        });
        let file = match draft.is_elsewhere {
            true => draft.path.display().to_string(),
            false => draft.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        };
        let state = draft.state.map(|state| core.say_for("review-state", state.key(), &[]));
        let when = draft.changed.map(|changed| core.moment(changed));
        let when = when.map(|when| core.say("studio-file-changed", &[("when", (&when).into())]));
        let words: Vec<String> = state.into_iter().chain(when).chain([file]).collect();
        ui.add(Label::new(theme::small(ui, words.join(" · "))).truncate());
    });
    shown.response.clicked()
}

/// How many findings a file has, by weight.
fn standing(core: &Core, draft: &DraftFile) -> String {
    match (draft.errors, draft.warnings) {
        (0, 0) => core.say("studio-file-sound", &[]),
        (0, warnings) => core.say("studio-warnings", &[("n", (warnings as i64).into())]),
        (errors, _) => core.say("studio-errors", &[("n", (errors as i64).into())]),
    }
}

fn standing_words(ui: &Ui, draft: &DraftFile, standing: &str) -> RichText {
    let palette = theme::of(ui);
    let words = theme::small(ui, standing);
    match (draft.errors, draft.warnings) {
        (0, 0) => words,
        (0, _) => words.color(palette.warning),
        _ => words.color(palette.danger),
    }
}
