//! Every command by name: write a few letters, choose with the arrows, press Enter.

use super::modal::{Dialog, focus_first, scrolling};
use crate::app::{Command, Core};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::Field;
use egui::{Align2, Context, CornerRadius, Key, Modifiers, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The height of the list, where the window has room for it.
const LIST: f32 = 420.0;

/// The palette.
pub(in crate::ui) struct Palette {
    /// Every command there is now with its name, and the name in small letters to search in.
    entries: Vec<Entry>,
    words: String,
    chosen: usize,
    opened: bool,
}

struct Entry {
    command: Command,
    name: String,
    searched: String,
    keys: Option<String>,
}

impl Palette {
    pub(super) fn new(offered: &[Command], core: &Core) -> Self {
        let mut entries: Vec<Entry> = Vec::new();
        for command in offered.iter().cloned().chain(Command::palette(core)) {
            let listed = command != Command::OpenPalette && command.spec().listed;
            if listed && entries.iter().all(|entry| entry.command != command) {
                let name = command.name(core);
                // Keys that do something else, or nothing, on this screen would mislead.
                let works_here = offered.contains(&command);
                let keys =
                    command.spec().shortcut.filter(|_| works_here).map(|shortcut| shortcut.to_string());
                entries.push(Entry { searched: name.to_lowercase(), name, keys, command });
            }
        }
        Self { entries, words: String::new(), chosen: 0, opened: false }
    }

    /// The commands whose names have every word, those that begin with the first one before the others.
    fn found(&self) -> Vec<&Entry> {
        let words = self.words.to_lowercase();
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut found: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|entry| words.iter().all(|word| entry.searched.contains(word)))
            .collect();
        found.sort_by_key(|entry| !words.first().is_none_or(|first| entry.searched.starts_with(first)));
        found
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("palette-title", &[]);
        let count = self.found().len();
        // Before the field sees them: there they would move the cursor.
        let down = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
        let up = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowUp));
        let enter = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        if down && count > 0 {
            self.chosen = (self.chosen + 1) % count;
        }
        if up && count > 0 {
            self.chosen = (self.chosen + count - 1) % count;
        }
        let mut words = std::mem::take(&mut self.words);
        let mut pressed = None;
        let moved = down || up;
        let field_label = core.say("palette-search", &[]);
        let nothing = core.say("palette-nothing", &[]);
        Dialog::new("palette", &title).width(560.0).show(ctx, core, out, |ui, _| {
            let field = Field::new("palette-search", &field_label).hint(&field_label).label_hidden();
            let field = field.show(ui, &mut words);
            if field.changed() {
                self.chosen = 0;
            }
            focus_first(ui, &field, &mut self.opened);
            self.words = words;
            let found = self.found();
            scrolling(ui, "palette-list", LIST, |ui| {
                // The dialog keeps its size while one writes.
                let room = ui.max_rect().height();
                ui.set_min_height(room.min(LIST));
                ui.spacing_mut().item_spacing.y = 2.0;
                if found.is_empty() {
                    ui.label(theme::second(ui, nothing));
                }
                for (index, entry) in found.into_iter().enumerate() {
                    let response = row(ui, entry, index == self.chosen);
                    if index == self.chosen && moved {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() || (enter && index == self.chosen) {
                        pressed = Some(entry.command.clone());
                    }
                }
            });
        });
        if let Some(command) = pressed {
            out.push(Command::CloseDialog);
            out.push(command);
        }
    }
}

fn row(ui: &mut Ui, entry: &Entry, chosen: bool) -> egui::Response {
    let palette = theme::of(ui);
    let name = theme::layout_line(ui, &entry.name, Type::Body, Weight::Regular, palette.ink);
    let size = vec2(ui.available_width(), (name.size().y + space::SMALL + space::TIGHT).max(space::CONTROL));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if ui.is_rect_visible(rect) {
        if chosen || response.hovered() {
            let fill = if chosen { palette.accent_tint } else { palette.sunken };
            ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_MARK), fill);
        }
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        let left = rect.left() + space::MEDIUM;
        painter.galley(pos2(left, rect.center().y - name.size().y / 2.0), name, palette.ink);
        if let Some(keys) = &entry.keys {
            let keys = theme::layout_line(ui, keys, Type::Small, Weight::Regular, palette.ink_second);
            let at = Align2::RIGHT_CENTER
                .anchor_size(pos2(rect.right() - space::MEDIUM, rect.center().y), keys.size());
            painter.galley(at.min, keys, palette.ink_second);
        }
    }
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &entry.name));
    response
}
