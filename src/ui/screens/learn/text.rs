//! The running text of a lesson in the window's own type.

use crate::lessons::{Block, Text};
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, Type, Weight, space};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Frame, Label, Layout, Margin, Ui, vec2};

/// Shows a block that is only read.
pub(super) fn show(ui: &mut Ui, block: &Block, speaker: impl Fn(&str) -> String) {
    match block {
        Block::Heading(text) => {
            ui.add_space(space::SMALL);
            let words: String = text.iter().map(|run| run.text.as_str()).collect();
            heading(ui, theme::section(ui, words), 2);
        }
        Block::Paragraph(text) => runs(ui, text),
        Block::List { numbered, items } => {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            for (index, item) in items.iter().enumerate() {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::SMALL;
                    let sign = if *numbered { format!("{}.", index + 1) } else { "•".to_owned() };
                    ui.allocate_ui_with_layout(vec2(20.0, 0.0), Layout::right_to_left(Align::Min), |ui| {
                        ui.set_min_width(20.0);
                        ui.label(theme::second(ui, sign));
                    });
                    runs(ui, item);
                });
            }
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
        }
        Block::Said { who, text } => said(ui, &speaker(who), text, who == "You"),
        Block::Exercise(_) => {}
    }
}

/// Text with its bold and emphasised words.
pub(super) fn runs(ui: &mut Ui, text: &Text) {
    let palette = theme::of(ui);
    let mut job = LayoutJob::default();
    for run in text {
        let weight = if run.strong { Weight::SemiBold } else { Weight::Regular };
        let format = TextFormat {
            font_id: Type::Body.font(ui, weight),
            line_height: Some(Type::Body.line_height(ui)),
            color: palette.ink,
            italics: run.emphasis,
            ..TextFormat::default()
        };
        job.append(&run.text, 0.0, format);
    }
    ui.add(Label::new(job).wrap());
}

/// A line somebody says, on a ground of its own.
fn said(ui: &mut Ui, who: &str, text: &Text, own: bool) {
    let palette = theme::of(ui);
    let fill = if own { palette.accent_tint } else { palette.sunken };
    let margin = Margin::symmetric(space::MEDIUM as i8, space::SMALL as i8);
    Frame::new().fill(fill).corner_radius(space::RADIUS).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(theme::small(ui, who));
        runs(ui, text);
    });
}
