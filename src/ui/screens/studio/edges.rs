//! Above and below the panes: the title with the main actions, and what is wrong with the draft.

use super::ask::Ask;
use super::{FOOT, Studio};
use crate::app::{self, Command, Core, StudioCommand};
use crate::authoring::Path;
use crate::ui::offered::Offered;
use crate::ui::screens::page::{row, side_margins};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Button, Icon, icon_button, primary_button, quiet_button, secondary_button};
use egui::{Align, Label, Layout, Rect, Ui, UiBuilder, Vec2};

impl Studio {
    /// The title with what is open, what is unsaved, and the main actions.
    pub(super) fn head(&self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let Some(studio) = core.studio() else { return };
        let draft = studio.draft();
        let title = draft.value_of(&Path::top().field("title")).filter(|title| !title.starts_with('{'));
        let title = title.unwrap_or_else(|| studio.name());
        let changed = draft.is_changed();
        let title =
            if changed { core.say("studio-unsaved-title", &[("title", (&title).into())]) } else { title };
        let words = core.words();
        let room = ui
            .available_rect_before_wrap()
            .with_max_y(ui.cursor().top() + space::CONTROL_LARGE + space::LARGE);
        let room = room.shrink2(Vec2::new(side(ui), 0.0)).with_min_y(room.top() + space::MEDIUM);
        let mut top = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
        row(&mut top, space::CONTROL_LARGE, |ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            let save: fn(&str) -> Button<'_> = if changed { primary_button } else { secondary_button };
            Offered::new(core, Command::Studio(StudioCommand::Save)).show(ui, out, save);
            for (command, icon, name) in [
                (StudioCommand::Redo, Icon::Redo, draft.redo_name()),
                (StudioCommand::Undo, Icon::Undo, draft.undo_name()),
            ] {
                let offered = Offered::new(core, Command::Studio(command));
                let offered = match name {
                    Some(name) => offered.helped(name.say(words)),
                    None => offered,
                };
                ui.add_enabled_ui(name.is_some(), |ui| {
                    offered.show(ui, out, |words| icon_button(icon, words))
                });
            }
            Offered::new(core, Command::Studio(StudioCommand::AskVersions))
                .show(ui, out, |words| icon_button(Icon::History, words));
            Offered::new(core, Command::Studio(StudioCommand::Close)).show(ui, out, quiet_button);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let title = theme::title(ui, &title);
                let response = ui.add(Label::new(title).truncate());
                response.ctx.accesskit_node_builder(response.id, |node| {
                    node.set_role(egui::accesskit::Role::Heading);
                    node.set_level(1);
                });
            });
        });
        ui.advance_cursor_after_rect(room);
    }

    pub(super) fn foot(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &app::Studio,
        room: Rect,
        asks: &mut Vec<Ask>,
        out: &mut Vec<Command>,
    ) {
        let palette = theme::of(ui);
        ui.painter().hline(room.x_range(), room.top(), egui::Stroke::new(1.0, palette.line));
        let mut child = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
        child.horizontal(|ui| {
            ui.set_height(FOOT);
            self.findings.summary(ui, core, studio, out);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(Label::new(theme::small(ui, studio.file().display().to_string())).truncate());
            });
        });
        self.findings.list(&mut child, core, studio, &self.known, asks);
    }
}

/// The margin at the left and the right, as every screen has it.
pub(super) fn side(ui: &Ui) -> f32 {
    f32::from(side_margins(ui).left)
}
