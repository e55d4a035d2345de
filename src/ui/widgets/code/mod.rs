//! A text of any length to write in: only the rows in view are looked at and laid out.
//!
//! Why not egui's `TextEdit`: it lays out the whole text whenever a character changes and describes every row to the
//! screen reader in every frame. For a scenario of 1,000 nodes (1.5 MB) that is half a second a frame in a development build.

mod find;
mod lex;
mod moves;
mod paint;
mod rows;
mod suggest;
mod typed;

pub use find::CodeSearch;
pub use suggest::Suggestion;

use crate::diagnostic::Severity;
use crate::ui::theme::{self, Type};
use egui::text::LayoutJob;
use egui::text_edit::TextEditState;
use egui::{Align, Event, EventFilter, FontId, Id, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo};
use rows::Rows;
use std::collections::VecDeque;
use std::ops::Range;

/// Something said about a stretch of the text.
#[derive(Clone, Debug)]
pub struct CodeMark<'a> {
    /// Its bytes.
    pub range: Range<usize>,
    /// How bad it is.
    pub severity: Severity,
    /// What is said when it is pointed at.
    pub words: &'a str,
}

/// What is shown in one frame. Everything it says about bytes holds for `text`.
#[derive(Clone, Copy, Debug)]
pub struct CodeView<'a> {
    /// The name of the text for a screen reader.
    pub label: &'a str,
    /// The text.
    pub text: &'a str,
    /// A number that changes whenever the text does.
    pub revision: u64,
    /// What is said about it.
    pub marks: &'a [CodeMark<'a>],
    /// What was found in it, in order.
    pub found: &'a [Range<usize>],
    /// What can be put in at the caret; listed while somebody writes or asks for it.
    pub suggestions: &'a [Suggestion],
    /// Whether it can only be read.
    pub read_only: bool,
}

/// A change somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeEdit {
    /// The bytes to be replaced.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub with: String,
}

/// What came of a frame.
#[derive(Debug)]
pub struct CodeResponse {
    /// The whole pane.
    pub response: Response,
    /// What somebody wrote, at most one change a frame; until it is made, the text stays as it is.
    pub edit: Option<CodeEdit>,
    /// The suggestion somebody took.
    pub taken: Option<usize>,
    /// Whether the caret was moved by hand.
    pub moved: bool,
}

/// The pane: caret, selection and scroll. The text itself belongs to somebody else.
#[derive(Debug)]
pub struct Code {
    name: &'static str,
    caret: usize,
    anchor: usize,
    /// The column, in points, that going up and down keeps to.
    wanted: Option<f32>,
    /// What was pressed and waits for the change before it to be made.
    queue: VecDeque<Event>,
    rows: Rows,
    rows_of: Option<(u64, usize)>,
    jobs: Jobs,
    /// Where the caret goes once the change asked for in the last frame is made, with the revision it was asked at.
    expected: Option<(u64, usize)>,
    reveal: Option<Option<Align>>,
    wants_focus: bool,
    listing: suggest::Listing,
}

/// The rows in view as they are laid out, kept while nothing changes.
#[derive(Debug, Default)]
struct Jobs {
    of: Option<(u64, usize, usize, usize, bool, FontId)>,
    jobs: Vec<LayoutJob>,
}

/// The measures of a frame.
struct Metrics {
    font: FontId,
    row: f32,
    column: f32,
    gutter: f32,
    /// The corner of the first row's text.
    origin: egui::Pos2,
    /// The whole height and width of the text.
    area: Rect,
}

impl Code {
    /// A pane at the beginning of its text. `name` is its identity for egui and must be unique in the window.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            caret: 0,
            anchor: 0,
            wanted: None,
            queue: VecDeque::new(),
            rows: Rows::default(),
            rows_of: None,
            jobs: Jobs::default(),
            expected: None,
            reveal: None,
            wants_focus: false,
            listing: suggest::Listing::default(),
        }
    }

    /// The id of the pane, to give it the keyboard.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::unique(self.name)
    }

    /// The byte the caret stands before.
    #[must_use]
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// The bytes that are selected; empty where nothing is.
    #[must_use]
    pub fn selection(&self) -> Range<usize> {
        self.caret.min(self.anchor)..self.caret.max(self.anchor)
    }

    /// Selects bytes and brings them into view, in the middle of the pane.
    pub fn select(&mut self, range: Range<usize>) {
        (self.anchor, self.caret) = (range.start, range.end);
        self.wanted = None;
        self.expected = None;
        self.reveal = Some(Some(Align::Center));
        self.listing.close();
    }

    /// Gives the pane the keyboard in the next frame.
    pub fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// Puts the caret where a change ends that is about to be made to the text at `revision`.
    pub fn expect(&mut self, revision: u64, caret: usize) {
        self.expected = Some((revision, caret));
    }

    /// The line the caret is in and its column in characters, both from 1.
    #[must_use]
    pub fn position(&self, text: &str) -> (usize, usize) {
        if self.rows_of.is_none() || self.caret > text.len() {
            return (1, 1);
        }
        let line = self.rows.line_at(self.caret);
        let (range, _) = self.rows.line(line);
        let column = text.get(range.start..self.caret).map_or(0, |before| before.chars().count());
        (line + 1, column + 1)
    }

    /// Where a line begins, from 1; the last for any line behind it.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        if self.rows_of.is_none() {
            return 0;
        }
        self.rows.line(line.clamp(1, self.rows.lines()) - 1).0.start
    }

    /// Shows the pane over the room there is.
    pub fn show(&mut self, ui: &mut Ui, view: &CodeView<'_>) -> CodeResponse {
        let palette = theme::of(ui);
        let outer = ui.available_rect_before_wrap();
        ui.painter().rect_filled(outer, 0, palette.raised);
        let scroll = ScrollArea::vertical().id_salt(self.name).auto_shrink(false);
        let inner = scroll.show_viewport(ui, |ui, viewport| self.contents(ui, viewport, view));
        inner.inner
    }

    fn contents(&mut self, ui: &mut Ui, viewport: Rect, view: &CodeView<'_>) -> CodeResponse {
        let mut metrics = metrics(ui, view.text);
        let columns = ((metrics.area.width() - metrics.gutter) / metrics.column).floor().max(16.0) as usize;
        self.keep_up(view, columns);
        let height = self.rows.len() as f32 * metrics.row + ui.clip_rect().height() / 2.0;
        ui.set_height(height);
        metrics.area.set_height(height);
        let response = ui.interact(metrics.area, self.id(), Sense::click_and_drag());
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        let first = (viewport.top() / metrics.row).floor().max(0.0) as usize;
        let last = ((viewport.bottom() / metrics.row).ceil().max(0.0) as usize).min(self.rows.len());
        let rows = first.min(last)..last;
        self.lay_out(ui, view, &rows, &metrics);
        let moved_by_pointer = self.point(ui, &response, view, &rows, &metrics);
        let focused = response.has_focus();
        // What was pressed in the frame in which the keyboard came here was meant for something else.
        let listens = focused && ui.memory(|memory| memory.had_focus_last_frame(self.id()));
        let (mut edit, mut taken, mut moved) = (None, None, moved_by_pointer);
        if listens {
            self.take_keyboard(ui);
            let page = (ui.clip_rect().height() / metrics.row).floor().max(1.0) as usize;
            let typed = self.type_queued(ui, view, &metrics, page);
            (edit, taken) = (typed.edit, typed.taken);
            moved |= typed.moved;
        } else if !focused {
            self.queue.clear();
            self.listing.close();
        }
        if let Some(align) = self.reveal.take() {
            // The scroll itself comes with the next frame.
            ui.ctx().request_repaint();
            ui.scroll_to_rect(
                self.caret_rect(ui, view, &metrics).expand2(egui::vec2(0.0, metrics.row)),
                align,
            );
        }
        self.paint(ui, view, &rows, &metrics, focused);
        self.hover(ui, &response, view, &rows, &metrics);
        if focused {
            let at = self.caret_rect(ui, view, &metrics);
            taken = taken.or(self.listing.show(ui, self.id(), at, view.suggestions));
        }
        let shown = match (rows.is_empty(), view.read_only) {
            (true, _) => "",
            _ => &view.text[self.rows.row(rows.start).start..self.rows.row(rows.end - 1).end],
        };
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::MultilineTextInput, ui.is_enabled(), view.label);
            info.current_text_value = Some(shown.to_owned());
            info
        });
        let response = response.on_hover_cursor(egui::CursorIcon::Text);
        CodeResponse { response, edit, taken, moved }
    }

    /// Follows the text: new rows where it or the width changed, the caret where it belongs.
    fn keep_up(&mut self, view: &CodeView<'_>, columns: usize) {
        if self.rows_of != Some((view.revision, columns)) {
            self.rows.follow(view.text, columns);
            self.rows_of = Some((view.revision, columns));
        }
        match self.expected {
            Some((before, caret)) if before != view.revision => {
                (self.caret, self.anchor, self.expected) = (caret, caret, None);
                self.reveal = Some(None);
            }
            // The change was not made.
            Some(_) => {
                self.expected = None;
                self.queue.clear();
            }
            None => {}
        }
        self.caret = on_boundary(view.text, self.caret);
        self.anchor = on_boundary(view.text, self.anchor);
    }

    /// Keeps Tab and the arrows here, and what was written for the frames to come.
    fn take_keyboard(&mut self, ui: &Ui) {
        let id = self.id();
        ui.memory_mut(|memory| {
            let filter = EventFilter {
                tab: true,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: self.listing.is_open(),
            };
            memory.set_focus_lock_filter(id, filter);
        });
        // For egui, and so for our shortcuts, this is where somebody writes.
        if TextEditState::load(ui.ctx(), id).is_none() {
            TextEditState::default().store(ui.ctx(), id);
        }
        let events = ui.input(|input| {
            input.filtered_events(&EventFilter {
                tab: true,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            })
        });
        self.queue.extend(events);
        if !self.queue.is_empty() {
            ui.ctx().request_repaint();
        }
    }
}

fn metrics(ui: &Ui, text: &str) -> Metrics {
    let font = FontId::monospace(Type::Small.font(ui, theme::Weight::Regular).size);
    let row = (font.size * 1.5).round();
    let column = ui.fonts_mut(|fonts| fonts.glyph_width(&font, '0'));
    // Counting lines is not worth a pass over the text in each frame: digits for as many lines as bytes could make, at most six.
    let digits = if text.len() > 300_000 { 5.0 } else { 4.0 };
    let gutter = ((digits + 3.5) * column).ceil();
    let area = ui.max_rect();
    let origin = egui::pos2(area.left() + gutter, area.top());
    Metrics { font, row, column, gutter, origin, area }
}

/// The beginning of the character a byte lies in; the end of the text for any byte behind it.
fn on_boundary(text: &str, byte: usize) -> usize {
    text.floor_char_boundary(byte)
}
