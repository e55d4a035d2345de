//! Painting the rows in view: signs in their colours, the selection, what was found, what is said, and the caret.

use super::lex::{self, Class, Stretches};
use super::{Code, CodeMark, CodeView, Metrics};
use crate::diagnostic::Severity;
use crate::ui::theme::{self, Palette, space};
use crate::ui::widgets::underline::wave;
use egui::output::IMEOutput;
use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::{Align2, Color32, Galley, Painter, Pos2, Rect, Response, Shape, Stroke, Ui, pos2, vec2};
use std::ops::Range;
use std::sync::Arc;

impl Class {
    /// The author's words in full ink, the notation behind them, and what comes from a fixed set in blue.
    fn color(self, palette: &Palette) -> Color32 {
        match self {
            Class::Text => palette.ink,
            Class::Field | Class::Sign => palette.ink_second,
            Class::Word => palette.trust,
            Class::Number => palette.arousal,
            Class::Comment => palette.accent,
        }
    }
}

impl Code {
    /// Prepares the rows in view, unless they are those of the frame before.
    pub(super) fn lay_out(&mut self, ui: &Ui, view: &CodeView<'_>, rows: &Range<usize>, metrics: &Metrics) {
        let columns = self.rows_of.map_or(0, |(_, columns)| columns);
        let of = (view.revision, columns, rows.start, rows.end, ui.visuals().dark_mode, metrics.font.clone());
        if self.jobs.of.as_ref() == Some(&of) {
            return;
        }
        let palette = theme::of(ui);
        self.jobs.jobs.clear();
        let mut line: Option<(usize, Stretches)> = None;
        for row in rows.clone() {
            let number = self.rows.line_of_row(row);
            let (bytes, within) = self.rows.line(number);
            if line.as_ref().is_none_or(|(known, _)| *known != number) {
                line = Some((number, lex::stretches(&view.text[bytes.clone()], within)));
            }
            let stretches = line.as_ref().map(|(_, stretches)| &stretches[..]).unwrap_or_default();
            self.jobs.jobs.push(job(
                view.text,
                &self.rows.row(row),
                bytes.start,
                stretches,
                palette,
                metrics,
            ));
        }
        self.jobs.of = Some(of);
    }

    /// A row laid out; from what is prepared where it is in view.
    fn galley(&self, ui: &Ui, view: &CodeView<'_>, metrics: &Metrics, row: usize) -> Arc<Galley> {
        let prepared =
            self.jobs.of.as_ref().and_then(|(_, _, first, ..)| self.jobs.jobs.get(row.checked_sub(*first)?));
        let job = prepared.cloned().unwrap_or_else(|| {
            let bytes = self.rows.row(row);
            job(view.text, &bytes, bytes.start, &[(Class::Sign, 0..bytes.len())], theme::of(ui), metrics)
        });
        ui.painter().layout_job(job)
    }

    /// How far from the beginning of the text's column a byte of a row stands.
    pub(super) fn x_of(
        &self,
        ui: &Ui,
        view: &CodeView<'_>,
        metrics: &Metrics,
        row: usize,
        byte: usize,
    ) -> f32 {
        x_in(&self.galley(ui, view, metrics, row), view.text, &self.rows.row(row), byte)
    }

    /// The byte of a row that is nearest to `x`.
    pub(super) fn byte_at(
        &self,
        ui: &Ui,
        view: &CodeView<'_>,
        metrics: &Metrics,
        row: usize,
        x: f32,
    ) -> usize {
        let bytes = self.rows.row(row);
        let index = self.galley(ui, view, metrics, row).cursor_from_pos(vec2(x, metrics.row / 2.0)).index.0;
        let words = &view.text[bytes.clone()];
        let byte = words.char_indices().nth(index).map_or(words.len(), |(byte, _)| byte);
        // The end of a row that breaks is the beginning of the next one; one stays on the row one points at.
        let breaks =
            byte == words.len() && !words.is_empty() && view.text.as_bytes().get(bytes.end) != Some(&b'\n');
        let last = words.chars().next_back().map_or(0, char::len_utf8);
        bytes.start + if breaks && bytes.end != view.text.len() { byte - last } else { byte }
    }

    /// Where the caret stands on the screen.
    pub(super) fn caret_rect(&self, ui: &Ui, view: &CodeView<'_>, metrics: &Metrics) -> Rect {
        let row = self.rows.row_at(self.caret);
        let x = metrics.origin.x + self.x_of(ui, view, metrics, row, self.caret);
        let top = metrics.origin.y + row as f32 * metrics.row;
        Rect::from_min_size(pos2(x - 1.0, top), vec2(2.0, metrics.row))
    }

    pub(super) fn paint(
        &self,
        ui: &Ui,
        view: &CodeView<'_>,
        rows: &Range<usize>,
        metrics: &Metrics,
        focused: bool,
    ) {
        if rows.is_empty() {
            return;
        }
        let palette = theme::of(ui);
        let painter = ui.painter();
        let shown = self.rows.row(rows.start).start..self.rows.row(rows.end - 1).end;
        let found = view.found.partition_point(|range| range.end < shown.start);
        let found: Vec<&Range<usize>> =
            view.found[found..].iter().take_while(|range| range.start <= shown.end).collect();
        let marks: Vec<&CodeMark<'_>> = view
            .marks
            .iter()
            .filter(|mark| mark.range.start <= shown.end && mark.range.end >= shown.start)
            .collect();
        let selection = self.selection();
        let caret_line = self.rows.line_at(self.caret);
        for row in rows.clone() {
            let top = metrics.origin.y + row as f32 * metrics.row;
            let bytes = self.rows.row(row);
            let galley = self.galley(ui, view, metrics, row);
            let across = |range: &Range<usize>| {
                let (from, to) = (range.start.max(bytes.start), range.end.min(bytes.end));
                let x = |byte| metrics.origin.x + x_in(&galley, view.text, &bytes, byte);
                (from <= to).then(|| Rect::from_x_y_ranges(x(from)..=x(to), top..=top + metrics.row))
            };
            let line = self.rows.line_of_row(row);
            if line == caret_line && selection.is_empty() && focused {
                let whole = Rect::from_x_y_ranges(metrics.area.x_range(), top..=top + metrics.row);
                painter.rect_filled(whole, 0, palette.sunken.gamma_multiply(0.6));
            }
            for range in &found {
                let Some(rect) = across(range).filter(|rect| rect.width() > 0.0) else { continue };
                painter.rect_filled(rect.shrink2(vec2(0.0, 2.0)), 2, palette.warning_tint);
                let outline = if **range == selection { palette.warning } else { palette.warning_tint };
                painter.rect_stroke(
                    rect.shrink2(vec2(0.0, 2.0)),
                    2,
                    Stroke::new(1.0, outline),
                    egui::StrokeKind::Inside,
                );
            }
            let reaches = selection.start <= bytes.end && selection.end > bytes.start;
            if let Some(mut rect) = across(&selection).filter(|_| reaches && !selection.is_empty()) {
                // The end of a line that is selected too shows as a little more ground.
                let ends = selection.end > bytes.end && view.text.as_bytes().get(bytes.end) == Some(&b'\n');
                rect.max.x += if ends { metrics.column } else { 0.0 };
                painter.rect_filled(rect, 0, palette.accent_tint);
            }
            if self.rows.begins_line(row) {
                let worst = marks.iter().filter(|mark| self.rows.line_at(mark.range.start) == line);
                let worst = worst.map(|mark| mark.severity).max();
                gutter(ui, metrics, top, line + 1, line == caret_line, worst);
            }
            painter.galley(text_corner(metrics, top, &galley), galley.clone(), palette.ink);
            for mark in &marks {
                let shown = across(&mark.range).filter(|_| mark.range.end >= bytes.start);
                if let Some(rect) = shown.filter(|rect| rect.width() > 0.0 || mark.range.start >= bytes.start)
                {
                    let rect = rect.with_max_x(rect.right().max(rect.left() + metrics.column));
                    underline(painter, rect, severity_color(palette, mark.severity), mark.severity);
                }
            }
        }
        let edge = metrics.area.left() + metrics.gutter - metrics.column;
        painter.vline(edge, ui.clip_rect().y_range(), Stroke::new(1.0, palette.line));
        if focused {
            let caret = self.caret_rect(ui, view, metrics);
            painter.rect_filled(caret, 0, palette.accent);
            let rect = ui.clip_rect();
            ui.output_mut(|output| {
                output.ime = Some(IMEOutput {
                    purpose: egui::IMEPurpose::Normal,
                    rect,
                    cursor_rect: caret,
                    should_interrupt_composition: false,
                });
            });
        }
    }

    /// Says what is said about the words the pointer is on.
    pub(super) fn hover(
        &self,
        ui: &Ui,
        response: &Response,
        view: &CodeView<'_>,
        rows: &Range<usize>,
        metrics: &Metrics,
    ) {
        let Some(at) = response.hover_pos().filter(|_| !view.marks.is_empty() && !rows.is_empty()) else {
            return;
        };
        let row = ((at.y - metrics.origin.y) / metrics.row).floor().max(0.0) as usize;
        if !rows.contains(&row) {
            return;
        }
        let in_gutter = at.x < metrics.origin.x;
        let byte = self.byte_at(ui, view, metrics, row, at.x - metrics.origin.x);
        let line = self.rows.line_of_row(row);
        let meant = |mark: &&CodeMark<'_>| match in_gutter {
            true => self.rows.line_at(mark.range.start) == line,
            false => mark.range.start <= byte && byte <= mark.range.end,
        };
        let words: Vec<&str> = view.marks.iter().filter(meant).map(|mark| mark.words).take(4).collect();
        if !words.is_empty() {
            response.clone().on_hover_ui_at_pointer(|ui| {
                for words in words {
                    ui.label(theme::small(ui, words).color(theme::of(ui).ink));
                }
            });
        }
    }
}

fn text_corner(metrics: &Metrics, top: f32, galley: &Galley) -> Pos2 {
    pos2(metrics.origin.x, top + (metrics.row - galley.size().y) / 2.0)
}

fn gutter(ui: &Ui, metrics: &Metrics, top: f32, number: usize, current: bool, worst: Option<Severity>) {
    let palette = theme::of(ui);
    let ink = if current { palette.ink } else { palette.ink_second };
    let right = pos2(metrics.area.left() + metrics.gutter - 2.0 * metrics.column, top + metrics.row / 2.0);
    ui.painter().text(right, Align2::RIGHT_CENTER, number, metrics.font.clone(), ink);
    if let Some(severity) = worst {
        let centre = pos2(metrics.area.left() + space::TIGHT + 2.0, top + metrics.row / 2.0);
        let color = severity_color(palette, severity);
        match severity {
            Severity::Error => ui.painter().circle_filled(centre, 4.0, color),
            Severity::Warning => {
                let (x, y) = (centre.x, centre.y);
                let corners = vec![pos2(x, y - 4.0), pos2(x + 4.0, y + 3.5), pos2(x - 4.0, y + 3.5)];
                ui.painter().add(Shape::convex_polygon(corners, color, Stroke::NONE))
            }
            Severity::Hint => ui.painter().circle_stroke(centre, 3.0, Stroke::new(1.5, color)),
        };
    }
}

fn severity_color(palette: &Palette, severity: Severity) -> Color32 {
    match severity {
        Severity::Error => palette.danger,
        Severity::Warning => palette.warning,
        Severity::Hint => palette.ink_second,
    }
}

/// A wave under an error, a line under a warning, dots under a hint.
fn underline(painter: &Painter, rect: Rect, color: Color32, severity: Severity) {
    let y = rect.bottom() - 2.5;
    match severity {
        Severity::Error => {
            painter.add(Shape::line(wave(rect.left(), rect.right(), y), Stroke::new(1.5, color)));
        }
        Severity::Warning => {
            painter.hline(rect.x_range(), y, Stroke::new(1.5, color));
        }
        Severity::Hint => {
            let ends = [pos2(rect.left(), y), pos2(rect.right(), y)];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.5, color), 2.0, 3.0));
        }
    }
}

fn x_in(galley: &Galley, text: &str, row: &Range<usize>, byte: usize) -> f32 {
    let before = text.get(row.start..byte.clamp(row.start, row.end)).unwrap_or_default();
    galley.pos_from_cursor(CCursor::new(before.chars().count())).min.x
}

fn job(
    text: &str,
    row: &Range<usize>,
    line_start: usize,
    stretches: &[(Class, Range<usize>)],
    palette: &Palette,
    metrics: &Metrics,
) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = f32::INFINITY;
    job.break_on_newline = false;
    for (class, stretch) in stretches {
        let from = (line_start + stretch.start).max(row.start);
        let to = (line_start + stretch.end).min(row.end);
        if from < to {
            let format = TextFormat {
                font_id: metrics.font.clone(),
                color: class.color(palette),
                italics: *class == Class::Comment,
                ..TextFormat::default()
            };
            job.append(&text[from..to], 0.0, format);
        }
    }
    if job.text.is_empty() {
        let font_id = metrics.font.clone();
        job.append("", 0.0, TextFormat { font_id, ..TextFormat::default() });
    }
    job
}
