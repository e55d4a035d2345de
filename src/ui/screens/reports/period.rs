//! From when to when: any time, the last days, or two dates.

use super::filter::{choice, with};
use crate::app::{Asked, Core};
use crate::report::cohort::calendar;
use crate::ui::theme::space;
use crate::ui::widgets::{Field, Slot};
use egui::Ui;

/// The last so many days, as they are offered.
const DAYS: [i64; 4] = [7, 30, 90, 365];

/// Dates as far as they are written.
#[derive(Default)]
pub(super) struct Draft {
    from: String,
    until: String,
    /// The days these words were made for.
    of: Option<(Option<i64>, Option<i64>)>,
}

/// The slot for the period.
pub(super) fn slot(ui: &mut Ui, core: &Core, draft: &mut Draft, asked: &Asked, next: &mut Option<Asked>) {
    let (from, until) = (asked.filter.from, asked.filter.until);
    let today = core.today();
    let last = |days: i64| until.is_none() && from == Some(today - days + 1);
    let preset = DAYS.into_iter().find(|&days| last(days));
    let words = match (from, until, preset) {
        (None, None, _) => core.say("reports-any-time", &[]),
        (_, _, Some(days)) => core.say("reports-last-days", &[("days", days.into())]),
        (Some(from), Some(until), _) => {
            let (from, until) = (calendar::date(from), calendar::date(until));
            core.say("reports-from-until", &[("from", (&from).into()), ("until", (&until).into())])
        }
        (Some(from), None, _) => core.say("reports-from", &[("from", (&calendar::date(from)).into())]),
        (None, Some(until), _) => core.say("reports-until", &[("until", (&calendar::date(until)).into())]),
    };
    let set = from.is_some() || until.is_some();
    Slot::new(&core.say("reports-slot-period", &[]), &words).set(set).show(ui, |ui| {
        let mut choose = |from: Option<i64>, until: Option<i64>| {
            *next = Some(with(asked, |filter| (filter.from, filter.until) = (from, until)));
        };
        if choice(ui, &core.say("reports-any-time", &[]), !set) {
            choose(None, None);
        }
        for days in DAYS {
            let words = core.say("reports-last-days", &[("days", days.into())]);
            if choice(ui, &words, preset == Some(days)) {
                choose(Some(today - days + 1), None);
            }
        }
        ui.add_space(space::SMALL);
        draft.follow(from, until);
        let first = date(ui, core, "reports-from-date", &core.say("reports-first-day", &[]), &mut draft.from);
        let last = date(ui, core, "reports-until-date", &core.say("reports-last-day", &[]), &mut draft.until);
        if let (Ok(first), Ok(last)) = (first, last)
            && (first, last) != (from, until)
        {
            draft.of = Some((first, last));
            choose(first, last);
        }
    });
}

impl Draft {
    /// Writes the days that are asked for into the fields, unless they came from there.
    fn follow(&mut self, from: Option<i64>, until: Option<i64>) {
        if self.of != Some((from, until)) {
            self.of = Some((from, until));
            self.from = from.map(calendar::date).unwrap_or_default();
            self.until = until.map(calendar::date).unwrap_or_default();
        }
    }
}

/// A field for a day: none where nothing is written, and an error while it is no date.
fn date(
    ui: &mut Ui,
    core: &Core,
    name: &'static str,
    label: &str,
    text: &mut String,
) -> Result<Option<i64>, ()> {
    let read = match text.trim() {
        "" => Ok(None),
        written => calendar::days_of(written)
            .filter(|days| days.start() == days.end())
            .map(|days| Some(*days.start()))
            .ok_or(()),
    };
    let help = core.say("reports-date-help", &[]);
    let fault = read.is_err().then_some(&*help);
    ui.scope(|ui| {
        // A list that opens takes the frames off what is in it.
        ui.reset_style();
        Field::new(name, label).help(&help).fault(fault).show(ui, text);
    });
    read
}
