//! The report on one attempt as a workbook.

use super::chart::{Drawing, Kind, Line, Span};
use super::{Book, Table};
use crate::export::cell::Cell;
use crate::export::{About, turns};
use crate::report::telling;
use crate::report::{AttemptReport, Instead};
use crate::vocabulary::{Stage, Technique};
use crate::words::Words;
use rust_xlsxwriter::{ChartMarkerType, XlsxError};

/// The workbook as it is written to a file.
pub(in crate::export) fn workbook(report: &AttemptReport, about: &About, words: &dyn Words) -> Vec<u8> {
    let made = Report { report, about, words }.book();
    // Sheets and cells are within what a spreadsheet takes, and writing into memory cannot fail.
    debug_assert!(made.is_ok(), "{made:?}");
    made.unwrap_or_default()
}

/// What the sheets are made from.
#[derive(Clone, Copy)]
struct Report<'a> {
    report: &'a AttemptReport,
    about: &'a About,
    words: &'a dyn Words,
}

impl Report<'_> {
    fn book(self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Book::new(&self.say("report-title"))?;
        book.add(&self.summary(), &[])?;
        book.add(&self.turns(), &[])?;
        let curve = self.curve();
        book.add(&curve, &[self.drawing(&curve)])?;
        book.add(&self.matrix(), &[])?;
        book.add(&self.marks(), &[])?;
        book.add(&self.flags(), &[])?;
        book.add(&self.windows(), &[])?;
        book.add(&self.better(), &[])?;
        book.into_bytes()
    }

    fn say(self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn summary(self) -> Table {
        let (report, about, words) = (self.report, self.about, self.words);
        let mut table = Table::new(
            self.say("sheet-summary"),
            [self.say("sheet-figure"), self.say("sheet-value"), self.say("sheet-remark")],
        );
        let mut row = |name: String, value: Cell, remark: String| {
            if value != Cell::Nothing {
                table.row([Cell::words(name), value, Cell::words(remark)]);
            }
        };
        let none = String::new;
        if let Some(case) = &report.case {
            let channel = words.say_for("channel", case.channel.key(), &[]);
            row(self.say("sheet-title"), (&*case.title).into(), none());
            row(self.say("sheet-customer"), (&*case.customer).into(), none());
            row(self.say("sheet-channel"), channel.into(), none());
            row(self.say("sheet-magnitude"), case.magnitude.value().into(), self.say("sheet-magnitude-of"));
            row(self.say("sheet-mode"), words.say_for("mode", case.mode.key(), &[]).into(), none());
            row(
                self.say("sheet-language"),
                words.say_for("language", case.language.key(), &[]).into(),
                none(),
            );
        }
        row(self.say("sheet-trainee"), about.trainee.as_deref().unwrap_or_default().into(), none());
        row(self.say("sheet-started"), moment(&about.started), self.say("sheet-utc"));
        row(self.say("report-made"), about.made.as_str().into(), none());
        row(self.say("sheet-story"), telling::summary(report, words).into(), none());
        if let Some(decision) = &report.decision {
            let judgement = &decision.judgement;
            let verdict = judgement.verdict.key();
            let means = words.say_for("verdict-means", verdict, &[]);
            row(self.say("report-verdict"), words.say_for("verdict", verdict, &[]).into(), means);
            row(self.say("sheet-decided-turn"), judgement.turn.into(), none());
            row(self.say("sheet-decided-time"), Cell::seconds(judgement.seconds), none());
            let stage = words.say_for("stage", judgement.stage.key(), &[]);
            row(self.say("report-figure-stage"), stage.into(), none());
            row(self.say("mood-arousal"), judgement.arousal.value().into(), self.say("sheet-of-100"));
            row(
                self.say("report-figure-slope"),
                Cell::Hundredths(judgement.arousal_slope),
                self.say("sheet-points"),
            );
            row(self.say("mood-trust"), judgement.trust.value().into(), self.say("sheet-of-100"));
            row(
                self.say("report-figure-latency"),
                Cell::of(judgement.latency_turns, Cell::from),
                self.say("sheet-turns"),
            );
            row(
                self.say("report-figure-presentation"),
                Cell::of(judgement.presentation, Cell::from),
                self.say("sheet-of-100"),
            );
            let complete = judgement.handoff.map(|handoff| f64::from(handoff.completeness()) / 100.0);
            row(self.say("report-figure-handoff"), Cell::of(complete, Cell::Share), none());
            let right = telling::right(report, words).unwrap_or_default();
            row(self.say("report-right"), right.into(), none());
        }
        if let Some(ending) = &report.ending {
            let outcome = words.say_for("ended", ending.ended.outcome.key(), &[]);
            row(self.say("report-outcome"), outcome.into(), ending.ended.tells.to_string());
        }
        row(self.say("sheet-score"), Cell::of(report.matrix.total, Cell::from), self.say("sheet-of-100"));
        if let Some(survey) = &report.survey {
            row(self.say("report-csat"), i64::from(survey.csat).into(), "1–5".to_owned());
            row(self.say("report-nps"), i64::from(survey.nps).into(), "0–10".to_owned());
            row(self.say("report-ces"), Cell::of(survey.ces, Cell::count), "1–7".to_owned());
        }
        let totals = &report.totals;
        row(self.say("report-duration"), Cell::seconds(totals.duration_ms / 1000), none());
        let counts = [
            (self.say("report-figure-turns"), totals.turns),
            (self.say("report-figure-replies"), totals.replies),
            (self.say("report-figure-listened"), totals.listened),
            (self.say("report-figure-interruptions"), totals.interruptions),
            (self.say("report-red-flags"), totals.red_flags),
            (self.say("report-figure-facts"), totals.facts_told),
            (self.say("report-figure-relapses"), totals.relapses),
            (self.say("report-figure-asked-again"), totals.asked_again),
            (self.say("report-figure-deadlines"), totals.deadlines_missed),
            (self.say("report-figure-consults"), totals.consults),
            (self.say("report-figure-articles"), totals.articles_read),
        ];
        counts.into_iter().for_each(|(name, count)| row(name, count.into(), none()));
        let first = Cell::of(totals.first_response_secs, Cell::seconds);
        row(self.say("report-figure-first-response"), first, none());
        let case = report.case.as_ref();
        row(self.say("report-scenario"), case.map_or("", |case| &case.scenario).into(), none());
        row(self.say("report-hash"), about.scenario_hash.as_str().into(), none());
        row(self.say("report-attempt"), about.attempt.as_str().into(), none());
        row(self.say("report-seed"), case.map_or_else(String::new, |c| c.seed.to_string()).into(), none());
        row(self.say("report-engine"), case.map_or("", |case| &case.engine).into(), none());
        table
    }

    /// The rows of the CSV file, under the same names.
    fn turns(self) -> Table {
        let mut table = Table::new(self.say("report-figure-turns"), turns::COLUMNS);
        turns::rows(self.report, self.about).for_each(|row| table.row(row));
        table
    }

    fn curve(self) -> Table {
        let headings = [
            self.say("report-figure-turn"),
            self.say("report-figure-time"),
            self.say("mood-arousal"),
            self.say("mood-trust"),
            self.say("report-figure-stage"),
            self.say("sheet-remark"),
        ];
        let mut table = Table::new(self.say("sheet-curve"), headings);
        for point in &self.report.curve.points {
            let flags: Vec<String> =
                self.report.curve.flags_of(point.turn).map(|kind| telling::flag(kind, self.words)).collect();
            table.row([
                point.turn.into(),
                Cell::seconds(point.at_ms / 1000),
                point.arousal.value().into(),
                point.trust.value().into(),
                self.words.say_for("stage", point.stage.key(), &[]).into(),
                flags.join("; ").into(),
            ]);
        }
        table
    }

    fn drawing(self, curve: &Table) -> Drawing {
        let last = u32::try_from(curve.rows.len()).unwrap_or(1).max(1);
        let span = |column| Span { column, first: 1, last };
        let line = |name: String, column, colour, marker| Line {
            name,
            sheet: curve.name.clone(),
            along: span(0),
            values: span(column),
            colour,
            broken: false,
            marker: Some(marker),
        };
        Drawing {
            kind: Kind::Lines,
            title: self.say("report-curve"),
            axes: [self.say("report-figure-turn"), String::new()],
            up_to: Some(100.0),
            shape: "0",
            lines: vec![
                line(self.say("mood-arousal"), 2, "arousal", ChartMarkerType::Circle),
                line(self.say("mood-trust"), 3, "trust", ChartMarkerType::Square),
            ],
        }
    }

    /// A row for each technique in each stage; an empty score where it was not exercised.
    fn matrix(self) -> Table {
        let headings = [
            self.say("report-figure-stage"),
            self.say("sheet-technique"),
            self.say("sheet-score"),
            self.say("sheet-replies"),
            self.say("sheet-in-turns"),
        ];
        let mut table = Table::new(self.say("sheet-matrix"), headings);
        let matrix = &self.report.matrix;
        let all = self.say("report-matrix-all");
        let stage_name = |stage: Stage| Cell::words(self.words.say_for("stage", stage.key(), &[]));
        let technique_name =
            |technique: Technique| Cell::words(self.words.say_for("technique", technique.key(), &[]));
        for &stage in Stage::ALL {
            for &technique in Technique::ALL {
                let cell = &matrix.cells[stage][technique];
                table.row([
                    stage_name(stage),
                    technique_name(technique),
                    Cell::of(cell.score, Cell::from),
                    Cell::count(cell.turns.len()),
                    turns_listed(&cell.turns),
                ]);
            }
            let score = Cell::of(matrix.stages[stage], Cell::from);
            table.row([stage_name(stage), Cell::words(&all), score]);
        }
        for &technique in Technique::ALL {
            let score = Cell::of(matrix.techniques[technique], Cell::from);
            table.row([Cell::words(&all), technique_name(technique), score]);
        }
        table.row([Cell::words(&all), Cell::words(&all), Cell::of(matrix.total, Cell::from)]);
        table
    }

    /// A row for each technique of each reply, with the words that earned or cost the mark.
    fn marks(self) -> Table {
        let headings = [
            self.say("report-figure-turn"),
            self.say("report-figure-stage"),
            self.say("sheet-technique"),
            self.say("sheet-mark"),
            self.say("sheet-given"),
            self.say("sheet-unsure"),
            self.say("sheet-quoted"),
            self.say("sheet-because"),
            self.say("sheet-overruled-by"),
        ];
        let mut table = Table::new(self.say("sheet-marks"), headings);
        let replies =
            self.report.transcript.iter().flat_map(|turn| turn.replies().map(move |r| (turn.turn, r)));
        for (turn, reply) in replies {
            for (technique, marking) in reply.marks.iter() {
                let quoted = reply.quotes.iter().filter(|quote| quote.technique == technique);
                let quoted: Vec<&str> = quoted.map(|quote| quote.words.as_str()).collect();
                let ruling = marking.overruled.as_ref();
                table.row([
                    turn.into(),
                    self.words.say_for("stage", reply.stage.key(), &[]).into(),
                    self.words.say_for("technique", technique.key(), &[]).into(),
                    marking.mark.value().into(),
                    marking.given.value().into(),
                    Cell::yes(marking.unsure),
                    quoted.join("; ").into(),
                    Cell::of(ruling, |ruling| Cell::words(&ruling.reason)),
                    Cell::of(ruling, |ruling| Cell::words(&ruling.by)),
                ]);
            }
        }
        table
    }

    fn flags(self) -> Table {
        let headings =
            [self.say("report-figure-turn"), self.say("report-red-flag"), self.say("sheet-quoted")];
        let mut table = Table::new(self.say("report-red-flags"), headings);
        for turn in &self.report.transcript {
            for raised in turn.replies().flat_map(|reply| &reply.red_flags) {
                let name = self.words.say_for("flag", raised.flag.key(), &[]);
                table.row([turn.turn.into(), name.into(), Cell::words(&raised.words)]);
            }
        }
        table
    }

    fn windows(self) -> Table {
        let headings = [
            self.say("sheet-cue"),
            self.say("sheet-reason"),
            self.say("sheet-opened"),
            self.say("sheet-opened-at"),
            self.say("sheet-closed"),
            self.say("sheet-closed-at"),
        ];
        let mut table = Table::new(self.say("sheet-windows"), headings);
        for window in &self.report.windows {
            let cue = self.report.cue(&window.cue);
            table.row([
                cue.map_or(&*window.cue, |cue| &*cue.what).into(),
                Cell::of(cue, |cue| self.words.say_for("reason", cue.reason.key(), &[]).into()),
                window.opened.into(),
                Cell::seconds(window.opened_ms / 1000),
                Cell::of(window.closed, Cell::from),
                Cell::of(window.closed_ms, |ms| Cell::seconds(ms / 1000)),
            ]);
        }
        table
    }

    fn better(self) -> Table {
        let headings = [
            self.say("report-figure-turn"),
            self.say("report-figure-stage"),
            self.say("report-you-said"),
            self.say("sheet-impact"),
            self.say("report-better-reply"),
            self.say("sheet-left"),
        ];
        let mut table = Table::new(self.say("sheet-better"), headings);
        for turn in &self.report.better.turns {
            let (instead, left) = match &turn.instead {
                Instead::Listen { left } => {
                    let pronoun = self.report.pronoun();
                    (self.words.say("report-let-finish", &[("pronoun", pronoun.into())]), Some(*left))
                }
                Instead::Say { reply, left } => (reply.text.to_string(), Some(*left)),
                Instead::Raise(coaching) => (coaching.sentence.to_string(), None),
            };
            table.row([
                turn.turn.into(),
                self.words.say_for("stage", turn.stage.key(), &[]).into(),
                (&*turn.said).into(),
                turn.impact.into(),
                instead.into(),
                Cell::of(left, Cell::Whole),
            ]);
        }
        table
    }
}

/// A moment where one is known.
fn moment(started: &str) -> Cell {
    if started.is_empty() { Cell::Nothing } else { Cell::Moment(started.to_owned()) }
}

fn turns_listed(turns: &[u32]) -> Cell {
    turns.iter().map(u32::to_string).collect::<Vec<_>>().join(", ").into()
}
