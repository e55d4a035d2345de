//! What was said: rows made once when they happen, and drawn only where they are in view.

use super::line::{Reply, Row, rows};
use crate::app::Core;
use crate::session::{Event, Recorded, Started};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Bubble, BubbleLook, Heights, Icon, Quote, Speaker, Typing, Underline};
use crate::vocabulary::{Channel, Stage};
use egui::{Align2, Color32, Galley, Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const NOTE_ICON: f32 = 16.0;
const NOTE_PADDING: f32 = 10.0;

/// The conversation so far.
#[derive(Default)]
pub struct Transcript {
    rows: Vec<Row>,
    heights: Heights,
    events_seen: usize,
    customer: Arc<str>,
    you: String,
    coaching: bool,
    relapsed_from: Option<Stage>,
    hint_given: bool,
    channel: Option<Channel>,
    /// Whether the customer's words come whole, as a letter or a post.
    is_written: bool,
    /// The latest letter or post.
    letter: usize,
    /// For how many rows and which height of the conversation what is new was last brought into view.
    brought: (usize, f32),
    /// Whether the trainee has just answered or let the customer go on: then the end is brought into view, wherever they
    /// were reading.
    acted: bool,
    /// Whether the end is in view; then it stays there while rows and room change.
    follows: bool,
    /// What a letter is about: the first, and those that answer it.
    subjects: [String; 2],
    typing: String,
}

impl Transcript {
    /// How many events stand in it.
    pub fn events_seen(&self) -> usize {
        self.events_seen
    }

    /// Takes in what has happened since the last time.
    pub fn follow(&mut self, events: &[Recorded], core: &Core) {
        if self.events_seen == 0 {
            self.you = core.say("practice-you", &[]);
            self.coaching = super::session(core).is_some_and(|session| session.case().scenario.coaching);
        }
        if events.len() > self.events_seen {
            // The sign that somebody types stands after the last row, where a real one comes now.
            self.heights.forget_from(self.rows.len());
        }
        for recorded in events.iter().skip(self.events_seen) {
            match &recorded.event {
                Event::Started(started) => self.start(started, core),
                Event::StageMoved { from, to } => self.relapsed_from = (to < from).then_some(*from),
                Event::Entered { .. } => self.hint_given = false,
                Event::HintGiven { .. } => self.hint_given = true,
                _ => {}
            }
            match (&recorded.event, self.rows.last_mut()) {
                // A letter or a post is one, however many portions it came in.
                (Event::Said { text, .. }, Some(Row::Customer(earlier))) if self.is_written => {
                    *earlier = format!("{earlier}\n\n{text}").into();
                    self.heights.forget_from(self.rows.len() - 1);
                }
                (event, _) => {
                    if matches!(event, Event::Said { .. }) {
                        self.letter = self.rows.len();
                    }
                    let before = self.rows.len();
                    self.rows.extend(rows(event, self.coaching, core));
                    self.acted |= matches!(event, Event::Listened)
                        || self.rows[before..].iter().any(|row| matches!(row, Row::Reply(_)));
                }
            }
        }
        self.events_seen = events.len();
    }

    fn start(&mut self, started: &Started, core: &Core) {
        self.customer = Arc::clone(&started.customer);
        self.channel = Some(started.channel);
        self.is_written = !started.channel.arrives_in_chunks();
        let title = &started.title;
        self.subjects = [title.to_string(), core.say("practice-letter-answer", &[("subject", title.into())])];
        self.typing = core.say("practice-typing", &[("name", (&started.customer).into())]);
    }

    /// How the channel makes the turn in a row look.
    fn look(&self, row: usize) -> BubbleLook<'_> {
        match self.channel {
            Some(Channel::LiveChat) => BubbleLook::Chat,
            Some(Channel::Email) => {
                let first = !self.rows[..row].iter().any(|row| matches!(row, Row::Customer(_)));
                BubbleLook::Letter { subject: &self.subjects[usize::from(!first)] }
            }
            Some(Channel::Social | Channel::Portal) => BubbleLook::Post,
            Some(Channel::Telephone | Channel::Counter) | None => BubbleLook::Speech,
        }
    }

    /// The stage the conversation fell back from, while it has not gone forward since.
    pub fn relapsed_from(&self) -> Option<Stage> {
        self.relapsed_from
    }

    /// Whether the hint of the present node was given already.
    pub fn hint_given(&self) -> bool {
        self.hint_given
    }

    /// The reply in a row.
    pub fn reply(&self, row: usize) -> Option<&Reply> {
        match self.rows.get(row) {
            Some(Row::Reply(reply)) => Some(reply),
            _ => None,
        }
    }

    /// Shows the conversation, newest at the bottom; the row whose marks were pressed. While the customer `types`, the sign
    /// for it stands below.
    pub fn show(&mut self, ui: &mut Ui, types: bool) -> Option<usize> {
        let mut heights = std::mem::take(&mut self.heights);
        let mut pressed = None;
        // What is spoken is followed to its end; a letter is read from its beginning.
        let area = ScrollArea::vertical().id_salt("transcript").stick_to_bottom(!self.is_written);
        let now = (self.rows.len(), ui.available_height());
        let acted = std::mem::take(&mut self.acted);
        let changed = std::mem::replace(&mut self.brought, now) != now;
        let from = match self.is_written {
            true => changed.then_some(self.letter),
            false => (acted || self.follows && changed).then_some(self.rows.len().saturating_sub(1)),
        };
        let count = self.rows.len() + usize::from(types);
        let gap = if self.channel == Some(Channel::LiveChat) { space::SMALL } else { space::MEDIUM };
        let measure = |ui: &Ui, row: usize, width: f32| match self.rows.get(row) {
            Some(Row::Customer(text)) => self.customers(row, text).height_for(ui, width),
            Some(Row::Reply(reply)) => self.with_reply(row, reply, |bubble| bubble.height_for(ui, width)),
            Some(Row::Note(_, words)) => note_galley(ui, words, width).size().y + 2.0 * NOTE_PADDING,
            Some(Row::Aside(by, words)) => Quote::new(by, words).height_for(ui, width),
            None => Typing::SIZE.y,
        };
        self.follows =
            heights.show(ui, (area, from), (count, gap), measure, |ui, row| match self.rows.get(row) {
                Some(Row::Customer(text)) => drop(self.customers(row, text).show(ui)),
                Some(Row::Reply(reply)) => {
                    if self.with_reply(row, reply, |bubble| bubble.show(ui)).marks_pressed {
                        pressed = Some(row);
                    }
                }
                Some(Row::Note(icon, words)) => note(ui, *icon, words, row),
                Some(Row::Aside(by, words)) => drop(Quote::new(by, words).show(ui)),
                None => drop(ui.add(Typing::new(&self.typing))),
            });
        self.heights = heights;
        pressed
    }

    fn customers<'a>(&'a self, row: usize, text: &'a str) -> Bubble<'a> {
        Bubble::new(Speaker::Customer, &self.customer, text).look(self.look(row))
    }

    /// The bubble of a reply. It borrows what it shows, so it is handed to `with` and does not outlive the call.
    fn with_reply<R>(&self, row: usize, reply: &Reply, with: impl FnOnce(Bubble<'_>) -> R) -> R {
        let flags: Vec<&str> = reply.flags.iter().map(String::as_str).collect();
        let underlines: Vec<Underline<'_>> = reply
            .evidence
            .iter()
            .map(|found| Underline {
                range: found.start..found.end,
                technique: found.technique,
                cost: found.weight < 0,
                note: &found.coaching,
            })
            .collect();
        let bubble = Bubble::new(Speaker::Trainee, &self.you, &reply.text).look(self.look(row));
        let bubble = bubble.marks(&reply.marks, &reply.marks_words).unsure(reply.unsure);
        with(bubble.flags(&flags).underlines(&underlines))
    }
}

fn note_galley(ui: &Ui, words: &str, width: f32) -> Arc<Galley> {
    let room = (width * 0.82).min(620.0) - NOTE_ICON - space::SMALL - 2.0 * NOTE_PADDING;
    theme::layout(ui, words, Type::Small, Weight::Regular, Color32::PLACEHOLDER, room)
}

/// A line in the middle about something nobody said.
fn note(ui: &mut Ui, icon: Icon, words: &str, row: usize) {
    let palette = theme::of(ui);
    let galley = note_galley(ui, words, ui.available_width());
    let inner = vec2(NOTE_ICON + space::SMALL + galley.size().x, galley.size().y);
    let size = inner + vec2(2.0 * NOTE_PADDING, 2.0 * NOTE_PADDING);
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::hover());
    let rect = Align2::CENTER_CENTER.anchor_size(whole.center(), size);
    ui.painter().rect_filled(rect, space::RADIUS_CONTROL, palette.raised);
    let middle = pos2(rect.left() + NOTE_PADDING + NOTE_ICON / 2.0, rect.top() + NOTE_PADDING + 9.0);
    icon.paint(ui.painter(), Rect::from_center_size(middle, vec2(NOTE_ICON, NOTE_ICON)), palette.ink_second);
    let at = rect.min + vec2(NOTE_PADDING + NOTE_ICON + space::SMALL, NOTE_PADDING);
    ui.painter().galley(at, galley, palette.ink_second);
    let response = ui.interact(rect, Id::unique(("note", row)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
}
