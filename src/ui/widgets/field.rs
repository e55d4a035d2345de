//! A labelled field for text: label above, help or fault below, and a fixed id so that typing survives anything.

use super::{Icon, surface};
use crate::ui::theme::{self, Type, Weight, space};
use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditState;
use egui::{Align2, Galley, Id, Label, Margin, Response, Sense, TextBuffer, TextEdit, Ui, Vec2};
use std::ops::Range;
use std::sync::Arc;

/// Finds stretches in a text, by their bytes and in order.
type Stretches = dyn Fn(&str) -> Vec<Range<usize>>;

/// A field with its label.
#[must_use = "call show"]
pub struct Field<'a> {
    name: &'a str,
    label: &'a str,
    label_hidden: bool,
    hint: &'a str,
    help: Option<&'a str>,
    fault: Option<&'a str>,
    rows: usize,
    mark: Option<&'a Stretches>,
}

impl<'a> Field<'a> {
    /// A one-line field. `name` is its identity for egui and must be unique in the window: with an automatic one,
    /// a widget appearing above would take the keyboard away in the middle of a word.
    pub const fn new(name: &'a str, label: &'a str) -> Self {
        Self { name, label, label_hidden: false, hint: "", help: None, fault: None, rows: 1, mark: None }
    }

    /// What stands in the field while it is empty.
    pub const fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// A sentence under the field.
    pub const fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// What is wrong with the text, if anything; it takes the place of the help.
    pub const fn fault(mut self, fault: Option<&'a str>) -> Self {
        self.fault = fault;
        self
    }

    /// Keeps the label for screen readers only, where the place says enough.
    pub const fn label_hidden(mut self) -> Self {
        self.label_hidden = true;
        self
    }

    /// Room for several lines; Enter then makes a new one.
    pub const fn multiline(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// Marks stretches of the text, by their bytes: what `stretches` finds in it, in order.
    pub const fn mark(mut self, stretches: &'a Stretches) -> Self {
        self.mark = Some(stretches);
        self
    }

    /// The id of the field, to give it the keyboard.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::unique(self.name)
    }

    /// Shows the field over the width of its column and returns the response of the text edit.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let label = (!self.label_hidden).then(|| {
                let words = theme::small(ui, self.label).font(Type::Small.font(ui, Weight::SemiBold));
                ui.add(Label::new(words.color(theme::of(ui).ink)).wrap())
            });
            let response = self.edit(ui, text);
            surface::keep_in_view(&response);
            let response = match label {
                Some(label) => response.labelled_by(label.id),
                None => response.accessible_name(self.label),
            };
            self.below(ui, &response);
            response
        })
        .inner
    }

    fn edit(&self, ui: &mut Ui, text: &mut String) -> Response {
        let palette = theme::of(ui);
        if self.fault.is_some() {
            let faulty = egui::Stroke::new(2.0, palette.danger);
            let widgets = &mut ui.visuals_mut().widgets;
            widgets.inactive.bg_stroke = faulty;
            widgets.hovered.bg_stroke = faulty;
        }
        let edit = if self.rows > 1 { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
        let mut marked = |ui: &Ui, text: &dyn TextBuffer, width: f32| {
            let found = self.mark.map(|stretches| stretches(text.as_str())).unwrap_or_default();
            marked(ui, text.as_str(), &found, if self.rows > 1 { width } else { f32::INFINITY })
        };
        let edit = if self.mark.is_some() { edit.layouter(&mut marked) } else { edit };
        let vertical = if self.rows > 1 { space::SMALL } else { space::TIGHT + 3.0 };
        ui.add(
            edit.id(self.id())
                .hint_text(egui::RichText::new(self.hint).color(palette.ink_second))
                .align(if self.rows > 1 { Align2::LEFT_TOP } else { Align2::LEFT_CENTER })
                .desired_rows(self.rows)
                .desired_width(f32::INFINITY)
                .margin(Margin::symmetric(space::MEDIUM as i8, vertical as i8)),
        )
    }

    fn below(&self, ui: &mut Ui, response: &Response) {
        let palette = theme::of(ui);
        if let Some(fault) = self.fault {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::TIGHT;
                let (square, _) =
                    ui.allocate_exact_size(Vec2::splat(Type::Small.line_height(ui)), Sense::hover());
                Icon::Warning.paint(ui.painter(), square, palette.danger);
                ui.add(Label::new(theme::small(ui, fault).color(palette.danger)).wrap());
            });
        } else if let Some(help) = self.help {
            ui.add(Label::new(theme::small(ui, help)).wrap());
        }
        if let Some(words) = self.fault.or(self.help) {
            let invalid = self.fault.is_some();
            response.ctx.accesskit_node_builder(response.id, |node| {
                node.set_description(words);
                if invalid {
                    node.set_invalid(egui::accesskit::Invalid::True);
                }
            });
        }
    }
}

/// Gives a field the keyboard, and chooses what stands in it, once it is `wanted`.
pub fn give_keyboard(ui: &Ui, wanted: &mut bool, field: &Response, words: &str) {
    if std::mem::take(wanted) {
        field.request_focus();
        select_all(ui, field.id, words);
    }
}

/// Selects all that stands in a field, so that what is written next takes its place.
pub fn select_all(ui: &Ui, field: Id, text: &str) {
    let mut state = TextEditState::load(ui.ctx(), field).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), field);
}

/// The text with some stretches on a ground of their own.
fn marked(ui: &Ui, text: &str, stretches: &[Range<usize>], width: f32) -> Arc<Galley> {
    let palette = theme::of(ui);
    let plain = TextFormat {
        font_id: Type::Body.font(ui, Weight::Regular),
        color: palette.ink,
        ..TextFormat::default()
    };
    let ground = TextFormat { background: palette.warning_tint, color: palette.warning, ..plain.clone() };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut done = 0;
    for stretch in stretches {
        job.append(&text[done..stretch.start], 0.0, plain.clone());
        job.append(&text[stretch.clone()], 0.0, ground.clone());
        done = stretch.end;
    }
    job.append(&text[done..], 0.0, plain);
    ui.painter().layout_job(job)
}
