//! The report on an attempt: the first sentence, the curve, the matrix, the transcript, and beside them what is judged.

mod actions;
mod better;
mod columns;
mod curve;
mod figures;
mod links;
mod matrix;
mod opening;
mod outcome;
mod reading;
mod reply;
mod ruling;
mod transcript;
mod turn;
mod verdict;
mod view;

use super::figures::Figures;
use super::page::{Page, TWO_COLUMNS, centred, side_margins};
use crate::app::{Command, Core, Debriefed, Local, OpensAt, Place};
use crate::export::Format;
use crate::store::AttemptId;
use crate::ui::offered::Offered;
use crate::ui::widgets::{Banner, BannerKind, EmptyState, Icon, secondary_button};
use crate::vocabulary::Language;
use columns::{Column, Columns};
use egui::Ui;
use reading::Reading;
use std::sync::Arc;
use transcript::Transcript;
use view::View;

/// The debrief screen.
pub struct Debrief {
    attempt: AttemptId,
    /// The report in words, and what it was made for.
    view: Option<(Freshness, View)>,
    reading: Reading,
    transcript: Transcript,
    columns: Columns,
    curve: Figures,
    unfolded: Unfolded,
    /// Where the report opens, until it has.
    opens_at: Option<OpensAt>,
}

/// What is folded away at first.
#[derive(Default)]
struct Unfolded {
    /// The verdict as a paragraph.
    in_words: bool,
    /// The turns with less to gain.
    all_better: bool,
}

/// What changes a report's words: a trainer's ruling, or another language. Rulings are added and never taken back.
type Freshness = (usize, Language);

impl Debrief {
    pub(super) fn open(attempt: AttemptId, core: &Core) -> Self {
        Self {
            attempt,
            view: None,
            reading: Reading::default(),
            transcript: Transcript::default(),
            columns: Columns::default(),
            curve: Figures::default(),
            unfolded: Unfolded::default(),
            opens_at: core.opens_at(),
        }
    }

    pub(super) fn attempt(&self) -> AttemptId {
        self.attempt
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let Some(debriefed) = self.debriefed(core) else { return Vec::new() };
        let mut commands = vec![again(debriefed), self.export(Format::Html)];
        if core.back_to().is_some() {
            commands.push(Command::Back);
        }
        if !debriefed.report.finished {
            commands.push(Command::Resume { attempt: self.attempt });
        }
        commands
    }

    pub(super) fn receive(&mut self, _local: Local) {}

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        match self.debriefed(core) {
            Some(debriefed) => self.report(ui, core, debriefed, out),
            None => no_report(ui, core, self.attempt, out),
        }
    }

    fn debriefed<'a>(&self, core: &'a Core) -> Option<&'a Debriefed> {
        core.debriefed().filter(|debriefed| debriefed.attempt.summary.id == self.attempt)
    }

    fn export(&self, format: Format) -> Command {
        Command::Export { attempt: self.attempt, format }
    }

    fn report(&mut self, ui: &mut Ui, core: &Core, debriefed: &Debriefed, out: &mut Vec<Command>) {
        self.refresh(core, debriefed);
        let Some((_, view)) = &self.view else { return };
        let lead = lead(core, debriefed);
        Page::new("debrief", &debriefed.attempt.summary.title).lead(&lead).header(ui, out, |ui, out| {
            actions::head(ui, core, again(debriefed), out);
        });
        let wide = ui.available_width() >= TWO_COLUMNS;
        let area = centred(ui.available_rect_before_wrap(), side_margins(ui));
        let mut parts = Parts {
            core,
            view,
            attempt: self.attempt,
            reading: &mut self.reading,
            transcript: &mut self.transcript,
            curve: &mut self.curve,
            unfolded: &mut self.unfolded,
            out,
        };
        self.columns.show(ui, area, (self.attempt, wide), |ui, column| match column {
            Column::Left => parts.main(ui, wide),
            Column::Right => parts.rail(ui),
        });
    }

    /// Puts the report into words where it has changed.
    fn refresh(&mut self, core: &Core, debriefed: &Debriefed) {
        let fresh = (debriefed.report.overrules.len(), core.language());
        if self.view.as_ref().is_none_or(|(made_for, _)| *made_for != fresh) {
            let view = View::new(&debriefed.report, core.words());
            self.reading.fit(view.turns.len());
            self.transcript.renew();
            if let Some(opens_at) = self.opens_at.take() {
                self.reading.open_at(opens_at, &view);
            }
            self.view = Some((fresh, view));
        }
    }
}

/// The parts of a report, with what they share.
struct Parts<'a> {
    core: &'a Core,
    view: &'a View,
    attempt: AttemptId,
    reading: &'a mut Reading,
    transcript: &'a mut Transcript,
    curve: &'a mut Figures,
    unfolded: &'a mut Unfolded,
    out: &'a mut Vec<Command>,
}

impl Parts<'_> {
    /// What happened, in the order of reading. What is judged stands right under the sentence where it has no column.
    fn main(&mut self, ui: &mut Ui, wide: bool) {
        if let Some(damage) = self.core.damage(self.attempt) {
            Banner::new(BannerKind::Error, &self.core.say("debrief-damaged", &[]))
                .words(damage)
                .show(ui, |_| {});
        }
        if !self.view.finished {
            unfinished(ui, self.core, self.attempt, self.out);
        }
        opening::show(ui, self.core, self.view);
        if !wide {
            columns::halves(ui, |ui, half| match half {
                Column::Left => self.judged(ui),
                Column::Right => self.learned(ui),
            });
        }
        curve::show(ui, self.core, self.view, self.reading, self.curve, self.out);
        matrix::show(ui, self.core, self.view, self.reading);
        self.transcript.show(ui, self.core, (self.attempt, self.view), self.reading, self.out);
    }

    /// The decision, what to take to the next contact, and then the rest of the figures.
    fn rail(&mut self, ui: &mut Ui) {
        self.decision(ui);
        self.better(ui);
        outcome::show(ui, self.core, self.view);
        actions::export(ui, self.core, self.attempt, self.out);
    }

    fn judged(&mut self, ui: &mut Ui) {
        self.decision(ui);
        outcome::show(ui, self.core, self.view);
    }

    fn learned(&mut self, ui: &mut Ui) {
        self.better(ui);
        actions::export(ui, self.core, self.attempt, self.out);
    }

    fn decision(&mut self, ui: &mut Ui) {
        verdict::show(ui, self.core, self.view, self.reading, &mut self.unfolded.in_words);
    }

    fn better(&mut self, ui: &mut Ui) {
        better::show(ui, self.core, self.view, self.reading, &mut self.unfolded.all_better);
    }
}

fn again(debriefed: &Debriefed) -> Command {
    Command::Again { scenario: Arc::from(&*debriefed.attempt.summary.scenario) }
}

/// What this is a report on: the customer, the channel, and when it was played.
fn lead(core: &Core, debriefed: &Debriefed) -> String {
    let when = core.moment(debriefed.attempt.summary.started_at);
    match &debriefed.report.case {
        Some(case) => {
            let channel = core.say_for("channel", case.channel.key(), &[]);
            let gaps = [
                ("customer", (&case.customer).into()),
                ("channel", (&channel).into()),
                ("when", (&when).into()),
            ];
            core.say("debrief-lead", &gaps)
        }
        None => core.say("debrief-lead-unknown", &[("when", (&when).into())]),
    }
}

/// Says that the attempt can be gone on with.
fn unfinished(ui: &mut Ui, core: &Core, attempt: AttemptId, out: &mut Vec<Command>) {
    let (title, words) = (core.say("debrief-unfinished", &[]), core.say("debrief-unfinished-help", &[]));
    Banner::new(BannerKind::Info, &title).words(&words).show(ui, |ui| {
        Offered::new(core, Command::Resume { attempt }).show(ui, out, secondary_button);
    });
}

/// Where there is no report to show: what the store says of the attempt, where it says anything.
fn no_report(ui: &mut Ui, core: &Core, attempt: AttemptId, out: &mut Vec<Command>) {
    let (title, words) = match core.damage(attempt) {
        Some(damage) => (core.say("debrief-damaged", &[]), damage.to_owned()),
        None => (core.say("debrief-none", &[]), core.say("debrief-none-help", &[])),
    };
    let back = core.say("debrief-none-back", &[]);
    let shown = EmptyState::new(Icon::Reports, &title, &words).action(&back).show(ui);
    if shown.is_some_and(|back| back.clicked()) {
        out.push(Command::Go(Place::History));
    }
}
