//! What was found wrong when all attempts were looked at.

use super::modal::{Dialog, buttons, focus_first, scrolling};
use crate::app::{Command, Core, Inspection, WrongAttempt, told_fault, told_inspection};
use crate::store::AttemptId;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{primary_button, quiet_button, secondary_button};
use egui::{Context, Label};
use std::fmt::Write;

/// The most of the attempts that is seen at once, in points.
const LIST: f32 = 300.0;
/// So many are named; more nobody reads in a dialog.
const NAMED: usize = 100;

/// The sentences, and the attempts by name with what is wrong.
pub(in crate::ui) struct Inspected {
    sentences: Vec<String>,
    wrong: Vec<(AttemptId, String, String)>,
    more: Option<String>,
    /// All of them, as they are copied.
    list: String,
    opened: bool,
}

impl Inspected {
    pub(super) fn new(core: &Core, found: &Inspection) -> Self {
        let words = core.words();
        let named = found.wrong.iter().take(NAMED);
        let more = found.wrong.len().saturating_sub(NAMED);
        let mut list = String::new();
        for wrong in &found.wrong {
            let _ = writeln!(list, "{}\t{}", wrong.attempt, told_fault(&wrong.fault, words));
        }
        Self {
            sentences: told_inspection(found, words),
            wrong: named
                .map(|wrong| (wrong.attempt, name(core, wrong), told_fault(&wrong.fault, words)))
                .collect(),
            more: (more > 0).then(|| core.say("inspected-more", &[("count", more.into())])),
            list,
            opened: false,
        }
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("inspected-title", &[]);
        Dialog::new("inspected", &title).width(600.0).show(ctx, core, out, |ui, out| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            for sentence in &self.sentences {
                ui.add(Label::new(theme::body(ui, sentence)).wrap());
            }
            scrolling(ui, "inspected-wrong", LIST, |ui| {
                for (attempt, name, fault) in &self.wrong {
                    ui.horizontal_wrapped(|ui| {
                        ui.add(Label::new(theme::strong(ui, name)).wrap());
                        // One that cannot even be listed can be deleted from nowhere else.
                        Offered::new(core, Command::AskDelete { attempt: *attempt }).show(
                            ui,
                            out,
                            quiet_button,
                        );
                    });
                    ui.add(Label::new(theme::small(ui, fault)).wrap().selectable(true));
                    ui.add_space(space::TIGHT);
                }
                if let Some(more) = &self.more {
                    ui.add(Label::new(theme::second(ui, more)).wrap());
                }
            });
            ui.add(Label::new(theme::second(ui, core.say("inspected-words", &[]))).wrap());
            let (close, copy) = (core.say("command-close", &[]), core.say("inspected-copy", &[]));
            buttons(ui, |ui| {
                let close = ui.add(primary_button(&close));
                focus_first(ui, &close, &mut self.opened);
                if close.clicked() {
                    out.push(Command::CloseDialog);
                }
                if ui.add(secondary_button(&copy)).clicked() {
                    out.push(Command::Copy { text: self.list.clone() });
                }
            });
        });
    }
}

/// The attempt by its scenario, its trainee and when; where not even that can be read, by its own name.
fn name(core: &Core, wrong: &WrongAttempt) -> String {
    core.attempt(wrong.attempt).map_or_else(
        || wrong.attempt.to_string(),
        |known| {
            let whose = core.name_of(&known.trainee);
            format!("{}, {whose}, {}", known.title, core.moment(known.started_at))
        },
    )
}
