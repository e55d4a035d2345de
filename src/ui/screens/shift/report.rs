//! The report on a shift: the four figures, each explained where it stands, and the contacts with the way to their debriefs.

use super::super::contact;
use super::super::page::{Page, heading, prose};
use crate::app::{Command, Core, Place, RunningShift, ShiftReport, ShiftRow};
use crate::ui::offered::Offered;
use crate::ui::screens::practice::clock;
use crate::ui::theme::{self, Type, space};
use crate::ui::widgets::{Card, EmptyState, Icon, primary_button};
use egui::{Align, Label, Layout, Sense, Ui, Vec2, vec2};

/// A tile is no narrower than this, in points.
const TILE: f32 = 220.0;

/// The report screen.
pub struct Report {
    shift: crate::store::ShiftId,
}

impl Report {
    pub(in crate::ui::screens) fn open(shift: crate::store::ShiftId) -> Self {
        Self { shift }
    }

    pub(in crate::ui::screens) fn shift(&self) -> crate::store::ShiftId {
        self.shift
    }

    pub(in crate::ui::screens) fn commands(&self) -> Vec<Command> {
        vec![Command::Go(Place::Shift), Command::Back]
    }

    pub(in crate::ui::screens) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("shift-report-title", &[]);
        let Some(report) = core.shift_report().filter(|report| report.id == self.shift) else {
            EmptyState::new(Icon::Practise, &title, &core.say("shift-nothing", &[])).show(ui);
            return;
        };
        let lead = core.moment(report.started_at);
        Page::new("shift-report", &title).lead(&lead).back(core).show(
            ui,
            out,
            |ui, out| {
                let again = core.say("shift-again", &[]);
                Offered::new(core, Command::Go(Place::Shift)).called(again).show(ui, out, primary_button);
            },
            |ui, out| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                tiles(ui, core, report);
                heading(ui, theme::section(ui, core.say("shift-contacts", &[])), 2);
                for row in &report.rows {
                    show_row(ui, core, row, out);
                }
            },
        );
    }
}

/// The figures side by side, as many in a row as there is room for.
fn tiles(ui: &mut Ui, core: &Core, report: &ShiftReport) {
    let figures = report.figures;
    let of = |count: u32| core.say("shift-of", &[("count", count.into()), ("all", figures.contacts.into())]);
    let time = |secs: Option<u64>| secs.map_or_else(|| "–".to_owned(), clock);
    let tiles = [
        ("escalation", of(figures.escalated)),
        ("fcr", of(figures.resolved_at_once)),
        ("first-response", time(figures.first_response_secs)),
        ("resolution", time(figures.resolution_secs)),
    ];
    let across = ui.available_width();
    let columns = if across >= 4.0 * (TILE + space::MEDIUM) { 4 } else { 2 };
    let width = ((across + space::MEDIUM) / columns as f32 - space::MEDIUM).floor();
    for row in tiles.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (key, value) in row {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    Card::new().show(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = space::TIGHT;
                        ui.add(Label::new(theme::strong(ui, core.say_for("shift-figure", key, &[]))).wrap());
                        ui.add(Label::new(theme::figure(ui, value)));
                        // Tiles of one height, whatever their words need.
                        ui.set_min_height(
                            ui.min_rect().height() + 3.0 * Type::Small.line_height(ui) + space::TIGHT,
                        );
                        ui.add(
                            Label::new(theme::small(ui, core.say_for("shift-figure-words", key, &[]))).wrap(),
                        );
                    });
                });
            }
        });
    }
    let words = core.say("shift-right", &[("count", figures.right.into()), ("all", figures.contacts.into())]);
    prose(ui, theme::body(ui, words));
}

/// A contact: when it came, how it ended and what was decided; pressed, it opens its debrief.
fn show_row(ui: &mut Ui, core: &Core, row: &ShiftRow, out: &mut Vec<Command>) {
    let title = match row.customer.is_empty() {
        true => row.title.clone(),
        false => format!("{} · {}", row.customer, row.title),
    };
    let arrived = core.say("shift-arrived", &[("time", (&RunningShift::time(row.arrives_ms)).into())]);
    let words = match (&row.figures, row.attempt) {
        (Some(figures), _) => {
            let attempt = &figures.attempt;
            let outcome = core.say_for("outcome", attempt.outcome.key(), &[]);
            let verdict = core.say_for("verdict", attempt.verdict.key(), &[]);
            let first = figures.first_response_secs().map_or_else(|| "–".to_owned(), clock);
            let end = clock(figures.duration_secs());
            core.say(
                "shift-row",
                &[
                    ("verdict", (&verdict).into()),
                    ("outcome", (&outcome).into()),
                    ("first", (&first).into()),
                    ("end", (&end).into()),
                ],
            )
        }
        (None, Some(_)) => core.say("shift-row-open", &[]),
        (None, None) => core.say("shift-row-none", &[]),
    };
    let contents = |ui: &mut Ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let (square, _) = ui.allocate_exact_size(Vec2::splat(space::ICON), Sense::hover());
            contact::icon(row.channel).paint(ui.painter(), square, theme::of(ui).ink_second);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::strong(ui, &title)).wrap());
                ui.add(Label::new(theme::second(ui, format!("{arrived} · {words}"))).wrap());
            });
        });
    };
    let Some(attempt) = row.attempt.filter(|_| row.figures.is_some()) else {
        Card::new().show(ui, contents);
        return;
    };
    let name = format!("{title}. {arrived}. {words}. {}", core.say("shift-row-opens", &[]));
    if Card::pressable(&name).show(ui, contents).response.clicked() {
        out.push(Command::Go(Place::Debrief(attempt)));
    }
}
