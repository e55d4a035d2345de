//! The case beside the conversation, as tabs: who, what is known, what may be done, and what lies on the desk.

mod canned;
mod colleagues;
mod customer;
mod facts;
mod knowledge;
mod limits;
mod note;
mod tab;
mod ticket;

pub use colleagues::{answer, counsel};
pub use tab::Tab;

use super::draft::Draft;
use crate::app::{Command, Core, Running};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Chip, Icon, icon_button};
use egui::{Label, ScrollArea, Sense, Ui, Vec2};
use ticket::Ticket;

/// The panel: the tab that is open, and what is being written in it.
#[derive(Default)]
pub struct CasePanel {
    tab: Tab,
    search: String,
    ticket: Ticket,
    line: String,
    take_keyboard: bool,
}

impl CasePanel {
    /// The width of the column of icons in a narrow window.
    pub const STRIP: f32 = 52.0;

    /// Opens a tab; one with a field gets the keyboard.
    pub fn open(&mut self, tab: Tab) {
        self.tab = tab;
        self.take_keyboard = matches!(tab, Tab::Knowledge | Tab::Note);
    }

    /// Shows the panel over the width of its column; true when it has done what it was opened for.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        session: &Running,
        draft: &mut Draft,
        out: &mut Vec<Command>,
    ) -> bool {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            for tab in Tab::of(session) {
                if ui.add(Chip::new(&tab.name(core), self.tab == tab)).clicked() {
                    self.tab = tab;
                }
            }
        });
        ui.add_space(space::MEDIUM);
        let take_keyboard = std::mem::take(&mut self.take_keyboard);
        let area = ScrollArea::vertical().id_salt(("case", self.tab as u8)).auto_shrink([false, true]);
        let shown = area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            match self.tab {
                Tab::Facts => facts::show(ui, core, session),
                Tab::Customer => customer::show(ui, core, session),
                Tab::Limits => limits::show(ui, core, session),
                Tab::Knowledge => knowledge::show(ui, core, session, &mut self.search, take_keyboard, out),
                Tab::Canned => return canned::show(ui, core, session, draft),
                Tab::Colleagues => colleagues::show(ui, core, session, out),
                Tab::Ticket => self.ticket.show(ui, core, session, out),
                Tab::Note => note::show(ui, core, session, &mut self.line, take_keyboard, out),
            }
            false
        });
        shown.inner
    }

    /// Shows the tabs as icons under each other; true when one was pressed.
    pub fn strip(&mut self, ui: &mut Ui, core: &Core, session: &Running) -> bool {
        let mut pressed = false;
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            for tab in Tab::of(session) {
                if ui.add(icon_button(tab.icon(), &tab.name(core))).clicked() {
                    self.tab = tab;
                    pressed = true;
                }
            }
        });
        pressed
    }
}

fn pair(ui: &mut Ui, label: &str, words: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(theme::small(ui, label)).wrap());
        ui.add(Label::new(theme::body(ui, words)).wrap());
    });
}

fn line(ui: &mut Ui, icon: Icon, words: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
        icon.paint(ui.painter(), rect, theme::of(ui).ink_second);
        ui.add(Label::new(theme::body(ui, words)).wrap());
    });
}
