//! The strip of findings: how many there are, each with its hint, its way to the place and its help.

use super::ask::Ask;
use super::form_words::{About, FormWords};
use super::known::Known;
use super::signs;
use crate::analysis::Play;
use crate::app::{Command, Core, Progress, Studio, StudioCommand};
use crate::authoring::{Draft, Path, fixes};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Icon, icon_button, quiet_button};
use egui::{CursorIcon, Label, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

/// The strip at the foot of the studio.
#[derive(Default)]
pub(super) struct Findings {
    open: bool,
    /// The finding that was gone to last.
    current: Option<usize>,
    /// What is said of each finding, by its place in the list, once it was in view.
    said: Vec<Option<Said>>,
}

/// A finding in the words of the form.
struct Said {
    /// The sentence it was made from, and the text it is about.
    of: (String, u64),
    /// Whether it was found in that text, and not in one before it.
    is_of_reading: bool,
    message: String,
    hints: Vec<String>,
    /// What mends it, in words.
    mend: Option<String>,
}

impl Said {
    fn new(core: &Core, draft: &Draft, known: &Known, finding: &Diagnostic) -> Self {
        let fix = if draft.is_read() { fixes(finding, draft).into_iter().next() } else { None };
        let mend = fix.map(|fix| fix.name.say(core.words()));
        let (message, hints) = match signs::said(core, draft, finding, mend.as_deref()) {
            Some((message, hint)) => (message, vec![hint]),
            None => {
                let path = part(draft, finding).unwrap_or_else(Path::top);
                let (words, about) = (FormWords::new(core), About::new(draft, path));
                let say = |sentence: &String| match draft.tree().is_sound() {
                    true => words.sentence(sentence, &about, |id| known.is_id(id)),
                    false => sentence.clone(),
                };
                (say(&finding.message), finding.hints.iter().map(say).collect())
            }
        };
        let of = (finding.message.clone(), draft.revision());
        Self { of, is_of_reading: draft.is_read(), message, hints, mend }
    }
}

impl Findings {
    pub(super) fn toggle(&mut self) {
        self.open = !self.open;
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Goes to the finding behind (or before) the one gone to last.
    pub(super) fn step(&mut self, studio: &Studio, forward: bool) -> Option<usize> {
        let count = studio.findings().count();
        if count == 0 {
            return None;
        }
        let next = match (self.current.filter(|at| *at < count), forward) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(at), true) => (at + 1) % count,
            (Some(at), false) => (at + count - 1) % count,
        };
        self.current = Some(next);
        Some(next)
    }

    /// The line that is always there: how many findings of which weight.
    pub(super) fn summary(&mut self, ui: &mut Ui, core: &Core, studio: &Studio, out: &mut Vec<Command>) {
        let draft = studio.draft();
        if draft.reading().is_none() {
            ui.add(Label::new(theme::small(ui, core.say("studio-reading", &[]))).extend());
            return;
        }
        let count = |severity| studio.findings().filter(|d| d.severity == severity).count() as i64;
        let said = [
            (Severity::Error, core.say("studio-errors", &[("n", count(Severity::Error).into())])),
            (Severity::Warning, core.say("studio-warnings", &[("n", count(Severity::Warning).into())])),
            (Severity::Hint, core.say("studio-hints", &[("n", count(Severity::Hint).into())])),
        ];
        ui.spacing_mut().item_spacing.x = space::SMALL;
        if studio.findings().next().is_none() {
            if !studio.is_to_be_tried() {
                let (square, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
                Icon::Check.paint(ui.painter(), square, theme::of(ui).accent);
                ui.add(Label::new(theme::small(ui, core.say("studio-no-findings", &[]))).extend());
            }
            trying(ui, core, studio, out);
            return;
        }
        let any: Vec<String> =
            said.into_iter().filter(|(severity, _)| count(*severity) > 0).map(|(_, words)| words).collect();
        let words = any.join(" · ");
        let icon = if self.open { Icon::Down } else { Icon::Up };
        if ui.add(quiet_button(&words).icon(icon)).clicked() {
            self.open = !self.open;
        }
        if !draft.is_read() {
            ui.add(Label::new(theme::small(ui, core.say("studio-reading", &[]))).extend());
        }
        trying(ui, core, studio, out);
    }

    /// Says a finding in the words of the form, for those who do not look at the text.
    fn say(&mut self, core: &Core, draft: &Draft, known: &Known, at: usize, finding: &Diagnostic) {
        let is_said = |said: &Said| {
            // What is not read yet cannot be mended with what was found before.
            (&said.of.0, said.of.1) == (&finding.message, draft.revision())
                && said.is_of_reading == draft.is_read()
        };
        if self.said.get(at).and_then(Option::as_ref).is_some_and(is_said) {
            return;
        }
        let said = Said::new(core, draft, known, finding);
        if self.said.len() <= at {
            self.said.resize_with(at + 1, || None);
        }
        self.said[at] = Some(said);
    }

    /// The list, while it is open.
    pub(super) fn list(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &Studio,
        known: &Known,
        asks: &mut Vec<Ask>,
    ) {
        let draft = studio.draft();
        if !self.open || draft.reading().is_none() {
            return;
        }
        let count = studio.findings().count();
        let row = Type::Body.line_height(ui) + Type::Small.line_height(ui) + space::SMALL;
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt("studio-findings").auto_shrink(false).show_rows(
            ui,
            row,
            count,
            |ui, rows| {
                let first = rows.start;
                for (at, finding) in (first..).zip(studio.findings().skip(first).take(rows.len())) {
                    self.say(core, draft, known, at, finding);
                    let play = studio.tried_finding(at).and_then(|tried| tried.play.as_ref());
                    if self.line(ui, core, (finding, play), at, row, asks) {
                        self.current = Some(at);
                    }
                }
            },
        );
    }

    fn line(
        &self,
        ui: &mut Ui,
        core: &Core,
        (finding, play): (&Diagnostic, Option<&Play>),
        at: usize,
        height: f32,
        asks: &mut Vec<Ask>,
    ) -> bool {
        let palette = theme::of(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        let (icon, ink) = match finding.severity {
            Severity::Error => (Icon::Warning, palette.danger),
            Severity::Warning => (Icon::Warning, palette.warning),
            Severity::Hint => (Icon::Info, palette.ink_second),
        };
        let Some(said) = self.said.get(at).and_then(Option::as_ref) else { return false };
        let mend = said.mend.as_ref();
        let button = if mend.is_some() || play.is_some() { 110.0 } else { 0.0 };
        let hint = said.hints.first().map_or("", String::as_str);
        if ui.is_rect_visible(rect) {
            if self.current == Some(at) || response.hovered() {
                ui.painter().rect_filled(rect, space::RADIUS_MARK, palette.sunken);
            }
            let left = rect.left() + space::SMALL;
            let square = egui::Rect::from_min_size(egui::pos2(left, rect.top() + 6.0), Vec2::splat(16.0));
            icon.paint(ui.painter(), square, ink);
            let left = left + 24.0;
            let place =
                finding.place.as_ref().map(|p| format!("{}:{}", p.line, p.column)).unwrap_or_default();
            let place = theme::tabular(ui, &place, Type::Small, Weight::Regular, palette.ink_second);
            let room = rect.right() - left - place.size().x - button - 2.0 * space::MEDIUM;
            let message =
                theme::layout_elided(ui, &said.message, Type::Body, Weight::Regular, palette.ink, room);
            let top = rect.top() + space::TIGHT;
            let below = top + message.size().y;
            ui.painter().galley(egui::pos2(left, top), message, palette.ink);
            let hint = theme::layout_elided(ui, hint, Type::Small, Weight::Regular, palette.ink_second, room);
            ui.painter().galley(egui::pos2(left, below), hint, palette.ink_second);
            let right = rect.right() - button - space::MEDIUM - place.size().x;
            ui.painter().galley(egui::pos2(right, top + 2.0), place, palette.ink_second);
        }
        response.widget_info(|| {
            WidgetInfo::labeled(Role::ListBoxOption, true, format!("{} {hint}", said.message))
        });
        if mend.is_some() || play.is_some() {
            let place = egui::Rect::from_min_max(
                egui::pos2(rect.right() - button, rect.top() + 4.0),
                rect.right_bottom() - vec2(4.0, 4.0),
            );
            let layout = egui::Layout::right_to_left(egui::Align::Center);
            let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(layout));
            if let Some(mend) = mend {
                let words = core.say("studio-mend", &[]);
                if inner.add(quiet_button(&words).icon(Icon::Check).hint(mend)).clicked() {
                    asks.push(Ask::Fix(at));
                }
            } else if let Some(play) = play {
                let (words, help) = (core.say("studio-see", &[]), core.say("studio-see-help", &[]));
                if inner.add(quiet_button(&words).icon(Icon::Play).hint(&help)).clicked() {
                    asks.push(Ask::PlayOut(play.clone()));
                }
            }
        }
        let full = said.hints.iter().fold(said.message.clone(), |all, hint| all + "\n" + hint);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let clicked = response.clicked();
        response.on_hover_ui(|ui| {
            ui.add(Label::new(theme::small(ui, full).color(theme::of(ui).ink)).wrap());
        });
        if clicked {
            asks.push(Ask::Finding(at));
        }
        clicked
    }
}

/// What trying the draft out is about: that it is under way, or how far it went.
fn trying(ui: &mut Ui, core: &Core, studio: &Studio, out: &mut Vec<Command>) {
    if !studio.is_to_be_tried() {
        if let Some(states) = studio.tried().and_then(|tried| tried.bound) {
            let words = core.say("studio-tried-to", &[("states", (states as i64).into())]);
            ui.add(Label::new(theme::small(ui, words)).truncate());
        }
        return;
    }
    let share = studio.being_tried().and_then(Progress::share);
    let words = match share {
        Some(share) => core.say("studio-trying-at", &[("percent", ((share * 100.0).round() as i64).into())]),
        None => core.say("studio-trying", &[]),
    };
    ui.add(Label::new(theme::small(ui, words)).extend());
    if studio.being_tried().is_some() {
        let stop = core.say("studio-stop-trying", &[]);
        if ui.add(icon_button(Icon::Close, &stop)).clicked() {
            out.push(Command::Studio(StudioCommand::StopTrying));
        }
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(200));
    }
}

/// The part a finding is about.
pub(super) fn part(draft: &Draft, finding: &Diagnostic) -> Option<Path> {
    draft.path_at(finding.place.as_ref()?.start)
}
