//! Which trainee should be deleted with all their data: found by name among everybody known here.

use super::modal::{Dialog, focus_first, scrolling};
use crate::app::{Command, Core};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Field, secondary_button};
use egui::{Context, Label};

/// The most of the list that is seen at once, in points.
const LIST: f32 = 300.0;

/// So many people are listed; for further ones more of the name is written.
const LISTED: usize = 20;

/// The question, with those whose names fit what is written.
pub(in crate::ui) struct ForgetWhom {
    words: String,
    /// The trainees that fit, each with its words; made when the words change, not in every frame.
    found: Vec<(String, String)>,
    /// What is said beneath the list.
    remark: Option<String>,
    opened: bool,
}

impl ForgetWhom {
    pub(super) fn new(core: &Core) -> Self {
        let mut dialog = Self { words: String::new(), found: Vec::new(), remark: None, opened: false };
        dialog.find(core);
        dialog
    }

    fn find(&mut self, core: &Core) {
        let words = self.words.trim().to_lowercase();
        let mut fitting = core.people().iter().filter_map(|trainee| {
            let name = core.name_of(&trainee.name);
            name.to_lowercase().contains(&words).then_some((trainee, name))
        });
        self.found = fitting
            .by_ref()
            .take(LISTED)
            .map(|(trainee, name)| {
                let gaps = [("name", (&name).into()), ("count", trainee.attempts.into())];
                (trainee.name.clone(), core.say("forget-whom-one", &gaps))
            })
            .collect();
        self.remark = match (self.found.is_empty(), fitting.count()) {
            (true, _) => Some(core.say("forget-whom-nobody", &[])),
            (false, 0) => None,
            (false, more) => Some(core.say("forget-whom-more", &[("count", more.into())])),
        };
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("settings-forget", &[]);
        Dialog::new("forget-whom", &title).width(480.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::second(ui, core.say("forget-whom-words", &[]))).wrap());
            let label = core.say("forget-whom-search", &[]);
            let field = Field::new("forget-whom-name", &label).show(ui, &mut self.words);
            focus_first(ui, &field, &mut self.opened);
            if field.changed() {
                self.find(core);
            }
            scrolling(ui, "forget-whom-list", LIST, |ui| {
                ui.spacing_mut().item_spacing.y = space::SMALL;
                for (trainee, words) in &self.found {
                    if ui.add(secondary_button(words)).clicked() {
                        out.push(Command::AskForget { trainee: trainee.clone() });
                    }
                }
                if let Some(remark) = &self.remark {
                    ui.add(Label::new(theme::small(ui, remark)).wrap());
                }
            });
        });
    }
}
