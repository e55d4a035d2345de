//! The verdict on the escalation decision with every figure it rests on, and how the case was handed on.

use super::reading::Reading;
use super::view::{HandoverView, Item, ReceivedView, VerdictView, View};
use super::{figures, links};
use crate::app::Core;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Card, Icon, paint_technique};
use crate::words::key;
use egui::{Label, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

pub(super) fn show(ui: &mut Ui, core: &Core, view: &View, reading: &mut Reading, in_words: &mut bool) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::small(ui, core.say("report-verdict", &[])), 2);
        match &view.verdict {
            Some(verdict) => {
                self::verdict(ui, core, verdict, view.right.as_deref(), reading);
                paragraph(ui, core, verdict, in_words);
            }
            None => {
                prose(ui, theme::second(ui, core.say("report-no-verdict", &[])));
            }
        }
    });
    for handover in &view.handovers {
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            self::handover(ui, core, handover);
        });
    }
}

fn verdict(ui: &mut Ui, core: &Core, verdict: &VerdictView, right: Option<&str>, reading: &mut Reading) {
    let palette = theme::of(ui);
    ui.horizontal_top(|ui| {
        let side = Type::Section.line_height(ui);
        let (square, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        let (icon, ink) =
            if verdict.right { (Icon::Check, palette.accent) } else { (Icon::Info, palette.warning) };
        icon.paint(ui.painter(), square.shrink(2.0), ink);
        ui.add(Label::new(theme::section(ui, &verdict.name)).wrap());
    });
    prose(ui, theme::body(ui, &verdict.means));
    if let Some(right) = right {
        prose(ui, theme::strong(ui, core.say("report-right", &[])));
        prose(ui, theme::body(ui, right));
    }
    ui.separator();
    if let Some(link) = verdict.turn {
        figures::pair(ui, &core.say("report-figure-turn", &[]), |ui| {
            if links::link(ui, &link.turn.to_string()).clicked() {
                reading.go(link.place);
            }
        });
    }
    figures::list(ui, &verdict.figures);
    figures::pair(ui, &core.say("report-figure-tried", &[]), |ui| tried(ui, verdict));
}

/// In how many replies each technique had been shown, by its shape.
fn tried(ui: &mut Ui, verdict: &VerdictView) {
    ui.spacing_mut().interact_size.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::TIGHT);
        for (technique, tried) in verdict.tried.iter() {
            let color = theme::of(ui).technique(technique);
            let number = theme::layout_line(ui, &tried.times, Type::Body, Weight::Regular, theme::of(ui).ink);
            let side = Type::Body.line_height(ui);
            let (rect, response) =
                ui.allocate_exact_size(vec2(side + space::TIGHT + number.size().x, side), Sense::hover());
            let square = Rect::from_min_size(rect.min, Vec2::splat(side));
            paint_technique(ui.painter(), technique, square.shrink(2.0), color);
            let at = pos2(square.right() + space::TIGHT, rect.center().y - number.size().y / 2.0);
            ui.painter().galley(at, number, theme::of(ui).ink);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &tried.words));
            response.on_hover_text(&tried.words);
        }
    });
}

/// All figures again as a paragraph, which says what they mean.
fn paragraph(ui: &mut Ui, core: &Core, verdict: &VerdictView, open: &mut bool) {
    let Some(told) = &verdict.told else { return };
    let words = core.say("debrief-in-words", &[]);
    if links::fold(ui, &words, *open).clicked() {
        *open = !*open;
    }
    if *open {
        prose(ui, theme::body(ui, told));
    }
}

fn handover(ui: &mut Ui, core: &Core, handover: &HandoverView) {
    heading(ui, theme::section(ui, core.say("report-handoff", &[])), 2);
    figures::list(ui, &handover.figures);
    heading(ui, theme::strong(ui, core.say("debrief-presentation", &[])), 3);
    figures::checklist(ui, core, &handover.told);
    let lists: [(&str, &[Item]); 3] = [
        (key("report-passed"), &handover.passed),
        (key("report-forgotten"), &handover.forgotten),
        (key("report-unknown"), &handover.unknown),
    ];
    for (title, items) in lists.into_iter().filter(|(_, items)| !items.is_empty()) {
        heading(ui, theme::strong(ui, core.say(title, &[])), 3);
        figures::checklist(ui, core, items);
    }
    if let Some(note) = &handover.note {
        heading(ui, theme::strong(ui, core.say("report-note", &[])), 3);
        prose(ui, theme::body(ui, note));
    }
    if let Some(received) = &handover.received {
        self::received(ui, core, received);
    }
}

/// The receiver's side.
fn received(ui: &mut Ui, core: &Core, received: &ReceivedView) {
    heading(ui, theme::strong(ui, core.say("report-received", &[])), 3);
    figures::list(ui, &received.figures);
    if let Some(says) = &received.says {
        prose(ui, theme::body(ui, says));
    }
    if !received.again.is_empty() {
        heading(ui, theme::strong(ui, core.say("report-told-again", &[])), 3);
        figures::checklist(ui, core, &received.again);
    }
}
