//! The shortcuts of the screen under the dialog, and those that work everywhere.

use super::modal::{Dialog, scrolling};
use crate::app::{Command, Core};
use crate::ui::screens::{heading, row};
use crate::ui::theme::{self, Type, Weight, space};
use egui::{
    Align, Context, CornerRadius, Label, Layout, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

/// The overview of shortcuts, made when it opens.
pub(in crate::ui) struct Shortcuts {
    here: Vec<(String, String)>,
    everywhere: Vec<(String, String)>,
}

impl Shortcuts {
    pub(super) fn new(offered: &[Command], core: &Core) -> Self {
        let always = Command::everywhere();
        let rows = |everywhere: bool| {
            let mut rows: Vec<(String, String)> = Vec::new();
            for command in offered.iter().filter(|command| always.contains(command) == everywhere) {
                let keys: Vec<String> =
                    command.spec().shortcuts().map(|shortcut| shortcut.to_string()).collect();
                let row = (command.name(core), keys.join("  "));
                if keys.is_empty() || rows.contains(&row) {
                    continue;
                }
                match rows.last_mut() {
                    // What is done alike to several things is one line with all its keys.
                    Some((name, earlier)) if *name == row.0 => *earlier = format!("{earlier}  {}", row.1),
                    _ => rows.push(row),
                }
            }
            rows
        };
        Self { here: rows(false), everywhere: rows(true) }
    }

    pub(super) fn show(&self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("shortcuts-title", &[]);
        Dialog::new("shortcuts", &title).show(ctx, core, out, |ui, _| {
            scrolling(ui, "shortcuts-list", f32::INFINITY, |ui| {
                if !self.here.is_empty() {
                    part(ui, &core.say("shortcuts-here", &[]), &self.here);
                }
                part(ui, &core.say("shortcuts-everywhere", &[]), &self.everywhere);
                let moving = [
                    (core.say("shortcuts-next", &[]), "Tab".to_owned()),
                    (core.say("shortcuts-press", &[]), "Enter".to_owned()),
                    (core.say("shortcuts-close", &[]), "Esc".to_owned()),
                ];
                part(ui, &core.say("shortcuts-moving", &[]), &moving);
            });
        });
    }
}

fn part(ui: &mut Ui, name: &str, rows: &[(String, String)]) {
    heading(ui, theme::strong(ui, name), 2);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        for (name, keys) in rows {
            row(ui, Type::Body.line_height(ui) + space::TIGHT, |ui| {
                for key in keys.split("  ").collect::<Vec<_>>().into_iter().rev() {
                    cap(ui, key);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme::body(ui, name)).wrap());
                });
            });
        }
    });
    ui.add_space(space::SMALL);
}

/// Keys as they look on a keyboard.
fn cap(ui: &mut Ui, keys: &str) {
    let palette = theme::of(ui);
    let words = theme::layout_line(ui, keys, Type::Small, Weight::SemiBold, palette.ink_second);
    let size = words.size() + vec2(2.0 * space::SMALL, space::TIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let radius = CornerRadius::same(space::RADIUS_MARK);
    ui.painter().rect(rect, radius, palette.sunken, Stroke::new(1.0, palette.line), StrokeKind::Inside);
    ui.painter().galley(rect.min + vec2(space::SMALL, space::TIGHT / 2.0), words, palette.ink_second);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, keys));
}
