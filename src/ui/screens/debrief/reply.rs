//! A reply with its marks, the words behind them, and what else could have been said.

use super::transcript::{Fold, Hands};
use super::view::{Other, Quoted, ReplyView, Ruled};
use super::{links, ruling};
use crate::ui::screens::page::prose;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Bubble, Icon, MarkRow, MarkSteps, Speaker, Underline, paint_technique};
use crate::vocabulary::Technique;
use egui::{CornerRadius, Frame, Label, Margin, RichText, Sense, Stroke, Ui, Vec2};

pub(super) fn show(ui: &mut Ui, place: usize, reply: &ReplyView, hands: &mut Hands<'_>) {
    let marks_open = hands.open.is_open(place, Fold::Marks);
    if bubble(ui, reply, marks_open) {
        hands.open.toggle(place, Fold::Marks);
    }
    for ruled in &reply.ruled {
        self::ruled(ui, ruled);
    }
    if marks_open {
        marks(ui, place, reply, hands);
    }
    for quoted in &reply.quotes {
        explained(ui, quoted);
    }
    for sentence in &reply.coaching {
        beside(ui, Icon::Learn, |ui| drop(prose(ui, theme::body(ui, sentence))));
    }
    for remark in &reply.remarks {
        beside(ui, Icon::Info, |ui| drop(prose(ui, theme::second(ui, remark))));
    }
    others(ui, place, reply, hands);
}

/// The words with underlines, marks and flags; true when the marks were pressed.
fn bubble(ui: &mut Ui, reply: &ReplyView, open: bool) -> bool {
    let flags: Vec<&str> = reply.flags.iter().map(|flag| &*flag.words).collect();
    let underlines: Vec<Underline<'_>> = reply.quotes.iter().filter_map(underline).collect();
    Bubble::new(Speaker::Trainee, &reply.who, &reply.text)
        .marks(&reply.marks, &reply.marks_said)
        .unsure(reply.unsure)
        .flags(&flags)
        .underlines(&underlines)
        .selected(open)
        .show(ui)
        .marks_pressed
}

/// One line under the words and one sentence over them; the list below has the shapes of all their techniques.
fn underline(quoted: &Quoted) -> Option<Underline<'_>> {
    let technique = *quoted.techniques.first()?;
    Some(Underline { range: quoted.range.clone(), technique, cost: quoted.cost, note: &quoted.note })
}

/// The four marks one by one, what the scorer doubts, and the trainer's way to correct them.
fn marks(ui: &mut Ui, place: usize, reply: &ReplyView, hands: &mut Hands<'_>) {
    let palette = theme::of(ui);
    Frame::new()
        .stroke(Stroke::new(1.0, palette.line))
        .fill(palette.raised)
        .corner_radius(CornerRadius::same(space::RADIUS_CONTROL))
        .inner_margin(Margin::same(space::MEDIUM as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let cannot_tell = hands.core.say("debrief-cannot-tell", &[]);
            for (technique, &mark) in reply.marks.iter() {
                let mut steps = MarkSteps::new(technique, mark, &reply.names[technique]);
                if reply.unsure[technique] {
                    steps = steps.unsure(&cannot_tell);
                }
                ui.add(steps);
            }
            for doubt in &reply.doubts {
                prose(ui, theme::small(ui, doubt));
            }
            ruling::show(ui, place, reply, hands);
        });
}

/// A corrected mark: the one that no longer counts struck out, the new one, and who says so and why.
fn ruled(ui: &mut Ui, ruled: &Ruled) {
    let palette = theme::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        shape(ui, ruled.technique);
        let given: RichText = theme::second(ui, &ruled.given).strikethrough();
        ui.add(Label::new(given));
        ui.add(Label::new(theme::strong(ui, &ruled.mark).color(palette.technique(ruled.technique))));
        prose(ui, theme::body(ui, &ruled.sentence));
    });
}

/// Words that earned or cost something, with what they do to the customer.
fn explained(ui: &mut Ui, quoted: &Quoted) {
    let Some((&first, others)) = quoted.techniques.split_first() else { return };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        shape(ui, first);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal_wrapped(|ui| {
                let words = theme::body(ui, &quoted.words).font(Type::Body.font(ui, Weight::SemiBold));
                ui.add(Label::new(words).wrap());
                for &technique in others {
                    shape(ui, technique);
                }
            });
            prose(ui, theme::second(ui, &quoted.note));
        });
    });
}

fn shape(ui: &mut Ui, technique: Technique) {
    let side = Type::Body.line_height(ui);
    let (square, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint_technique(ui.painter(), technique, square.shrink(2.0), theme::of(ui).technique(technique));
}

fn beside(ui: &mut Ui, icon: Icon, words: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let side = Type::Body.line_height(ui);
        let (square, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        icon.paint(ui.painter(), square.shrink(2.0), theme::of(ui).accent);
        words(ui);
    });
}

fn others(ui: &mut Ui, place: usize, reply: &ReplyView, hands: &mut Hands<'_>) {
    if reply.others.is_empty() {
        return;
    }
    let open = hands.open.is_open(place, Fold::Others);
    let words = hands.core.say("debrief-what-else", &[("count", reply.others.len().into())]);
    if links::fold(ui, &words, open).clicked() {
        hands.open.toggle(place, Fold::Others);
    }
    if open {
        for (index, other) in reply.others.iter().enumerate() {
            ui.push_id(("other", index), |ui| self::other(ui, other));
        }
    }
}

/// A reply that was on offer.
fn other(ui: &mut Ui, other: &Other) {
    let palette = theme::of(ui);
    let line = if other.best { palette.accent } else { palette.line };
    Frame::new()
        .stroke(Stroke::new(1.0, line))
        .fill(palette.raised)
        .corner_radius(CornerRadius::same(space::RADIUS_CONTROL))
        .inner_margin(Margin::same(space::MEDIUM as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let impact = theme::small(ui, &other.impact).color(if other.best {
                palette.accent
            } else {
                palette.ink_second
            });
            prose(ui, impact);
            prose(ui, theme::body(ui, &*other.text));
            ui.add(MarkRow::new(&other.marks, &other.marks_said).only_read());
            if let Some(coach) = &other.coach {
                prose(ui, theme::second(ui, &**coach));
            }
        });
}
