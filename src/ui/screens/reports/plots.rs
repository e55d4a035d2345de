//! The plots, each with its table beneath. What is from too few cases is said instead of drawn.

use super::parts::{Shown, part};
use super::view::PERIODS;
use crate::app::{Command, Whence};
use crate::report::cohort::telling;
use crate::ui::screens::page::prose;
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{
    Group, Matrix, MatrixWords, PlaneWords, SurvivalCurves, SurvivalWords, parts_bar, parts_key,
    plane as draw_plane, ranges, rate_bars,
};
use crate::vocabulary::{PerStage, PerTechnique};
use egui::{Label, Ui};

fn lead(shown: &mut Shown<'_>, whence: Option<&Whence>) {
    shown.out.extend(whence.map(|whence| Command::ListBehind(Box::new(whence.clone()))));
}

pub(super) fn verdicts(ui: &mut Ui, shown: &mut Shown<'_>) {
    let view = &shown.view.verdicts;
    part(ui, shown.core.say("cohort-verdicts", &[]), |ui| {
        let pressed = parts_bar(ui, "reports-verdict-bar", &view.bar);
        lead(shown, pressed.and_then(|at| view.leads.get(at)));
        if let Some(other) = &view.other {
            ui.label(theme::small(ui, shown.core.say("cohort-other", &[])));
            let pressed = parts_bar(ui, "reports-verdict-bar-beside", other);
            lead(shown, pressed.and_then(|at| view.leads.get(at)?.turned()).as_ref());
        }
        parts_key(ui, &view.bar);
        shown.fold(ui, "reports-verdicts", &view.table);
    });
}

pub(super) fn survival(ui: &mut Ui, shown: &mut Shown<'_>) {
    let core = shown.core;
    part(ui, core.say("cohort-survival", &[]), |ui| {
        prose(ui, theme::second(ui, core.say("cohort-survival-note", &[])));
        let choices = [core.say("reports-by-turns", &[]), core.say("reports-by-time", &[])];
        let choices = choices.map(|words| Segment { words, help: None, keys: None });
        let chosen = usize::from(shown.seen.in_seconds);
        let name = core.say("cohort-survival", &[]);
        if let Some(pressed) = segments(ui, &name, &choices, Some(chosen)) {
            shown.seen.in_seconds = pressed == 1;
        }
        let in_seconds = shown.seen.in_seconds;
        let view = if in_seconds { &shown.view.survival.seconds } else { &shown.view.survival.turns };
        if !view.curve.enough {
            let few = core.say("reports-few-attempts", &[("count", view.curve.attempts.into())]);
            prose(ui, theme::body(ui, few));
            shown.table(ui, "reports-survival", &view.table);
            return;
        }
        let mut curves = vec![(Group::This, &view.curve)];
        curves.extend(view.other.as_ref().filter(|other| other.enough).map(|other| (Group::Other, other)));
        let (axis, at_risk, idle) = (
            if in_seconds { core.say("cohort-seconds", &[]) } else { core.say("cohort-turns", &[]) },
            core.say("cohort-at-risk", &[]),
            core.say("reports-plot-idle", &[]),
        );
        let label = core.say("cohort-survival-label", &[]);
        let words = SurvivalWords { name: &label, axis: &axis, at_risk: &at_risk, idle: &idle };
        let read = |step: &crate::report::cohort::Step| {
            let place = view.curve.steps.partition_point(|other| other.at < step.at);
            view.readings.get(place).cloned().unwrap_or_default()
        };
        let time = |at: i64| match in_seconds {
            true => telling::clock(Some(at as f64), core.words()),
            false => at.to_string(),
        };
        let share = |share: f64| telling::percent(Some(share), core.words());
        let pressed = SurvivalCurves::new(&curves).show(ui, &words, read, share, time);
        lead(shown, pressed.and_then(|at| view.leads.get(at)));
        prose(ui, theme::body(ui, &view.median));
        if let Some(test) = &view.log_rank {
            prose(ui, theme::body(ui, test));
        }
        shown.fold(ui, "reports-survival", &view.table);
    });
}

pub(super) fn plane(ui: &mut Ui, shown: &mut Shown<'_>) {
    let (core, view) = (shown.core, &shown.view.plane);
    part(ui, core.say("cohort-detection", &[]), |ui| {
        prose(ui, theme::second(ui, core.say("cohort-detection-note", &[])));
        match &view.whole {
            Some(whole) => {
                let (name, bias, sensitivity) = (
                    core.say("cohort-detection-label", &[]),
                    core.say("cohort-bias", &[]),
                    core.say("reports-d", &[]),
                );
                let (ready, reluctant, blind, idle) = (
                    core.say("cohort-ready", &[]),
                    core.say("cohort-reluctant", &[]),
                    core.say("cohort-blind", &[]),
                    core.say("reports-plot-idle", &[]),
                );
                let (ready, reluctant) = (format!("← {ready}"), format!("{reluctant} →"));
                let words = PlaneWords {
                    name: &name,
                    bias: &bias,
                    sensitivity: &sensitivity,
                    ready: &ready,
                    reluctant: &reluctant,
                    blind: &blind,
                    idle: &idle,
                };
                let read = |at: usize| view.readings.get(at).cloned().unwrap_or_default();
                let pressed = draw_plane(ui, &view.dots, &words, 300.0, read);
                lead(shown, pressed.and_then(|at| view.leads.get(at)));
                prose(ui, theme::body(ui, whole));
            }
            None => {
                prose(ui, theme::body(ui, core.say("cohort-no-sensitivity", &[])));
            }
        }
        if let Some(beyond) = &view.beyond {
            prose(ui, theme::small(ui, beyond));
        }
        shown.table(ui, "reports-answers", &view.answers);
        match &view.trainees {
            Some(trainees) => shown.fold(ui, "reports-trainees", trainees),
            None => {
                prose(ui, theme::small(ui, core.say("reports-trainees-later", &[])));
            }
        }
        ui.add_space(space::SMALL);
        prose(ui, theme::strong(ui, core.say("cohort-triggers", &[])));
        prose(ui, theme::second(ui, core.say("cohort-triggers-note", &[])));
        shown.table(ui, "reports-triggers", &shown.view.triggers);
    });
}

pub(super) fn periods(ui: &mut Ui, shown: &mut Shown<'_>) {
    let core = shown.core;
    part(ui, core.say("cohort-periods", &[]), |ui| {
        let choices = PERIODS.map(|period| {
            let words = core.say_for("reports-period", period, &[]);
            Segment { words, help: None, keys: None }
        });
        let name = core.say("cohort-periods", &[]);
        if let Some(pressed) = segments(ui, &name, &choices, Some(shown.seen.period)) {
            shown.seen.period = pressed;
        }
        let Some(view) = shown.view.periods.each.get(shown.seen.period) else { return };
        let (label, idle) = (core.say("reports-periods-label", &[]), core.say("reports-plot-idle", &[]));
        let read = |at: usize| view.readings.get(at).cloned().unwrap_or_default();
        let share = |share: f64| telling::percent(Some(share), core.words());
        let pressed = rate_bars(ui, &view.bars, [&label, &idle], read, share);
        lead(shown, pressed.and_then(|at| view.leads.get(at)?.as_ref()));
        if view.bars.iter().any(|bar| !bar.enough) {
            ui.add(Label::new(theme::small(ui, core.say("reports-hatched", &[]))).wrap());
        }
        shown.fold(ui, "reports-periods", &view.table);
    });
}

pub(super) fn matrix(ui: &mut Ui, shown: &mut Shown<'_>) {
    let (core, view) = (shown.core, &shown.view.matrix);
    part(ui, core.say("cohort-matrix", &[]), |ui| {
        let stages = PerStage::from_fn(|stage| core.say_for("stage", stage.key(), &[]));
        let techniques = PerTechnique::from_fn(|technique| core.say_for("technique", technique.key(), &[]));
        let not_exercised = core.say("cohort-not-exercised", &[]);
        let words = MatrixWords {
            stages: PerStage::from_fn(|stage| &*stages[stage]),
            techniques: PerTechnique::from_fn(|technique| &*techniques[technique]),
            not_exercised: &not_exercised,
        };
        if let Some((stage, technique)) = Matrix::new(&view.scores).counts(&view.counts).show(ui, &words)
            && view.scores[stage][technique].is_some()
        {
            lead(shown, Some(&view.leads[stage][technique]));
        }
        prose(ui, theme::small(ui, &view.note));
        shown.fold(ui, "reports-matrix", &view.table);
    });
}

pub(super) fn progress(ui: &mut Ui, shown: &mut Shown<'_>) {
    let (core, view) = (shown.core, &shown.view.progress);
    part(ui, core.say("cohort-progress", &[]), |ui| {
        if !view.any {
            prose(ui, theme::body(ui, core.say("cohort-no-progress", &[])));
            return;
        }
        prose(ui, theme::second(ui, core.say("cohort-progress-note", &[])));
        let (name, idle) = (core.say("cohort-progress", &[]), core.say("reports-plot-idle", &[]));
        let pressed = ranges(ui, &view.rows, [&name, &idle]);
        lead(shown, pressed.and_then(|at| view.leads.get(at)));
        shown.table(ui, "reports-scores", &view.scores);
        shown.table(ui, "reports-right", &view.right);
    });
}
