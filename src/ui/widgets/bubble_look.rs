//! How a turn looks on each channel: said aloud, as a chat message, as a letter, or as a post in a thread.

use super::Speaker;
use crate::ui::theme::{self, Type, Weight, space};
use egui::epaint::RectShape;
use egui::{Align2, Color32, CornerRadius, Galley, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

/// The disc with an initial before a post.
const DISC: f32 = 32.0;
/// How far an answer in a thread, or one's own letter, is set in.
const SET_IN: f32 = 36.0;

/// The look of a turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BubbleLook<'a> {
    /// Said aloud: a bubble.
    #[default]
    Speech,
    /// A chat message: small and close.
    Chat,
    /// A letter over the whole width, with who wrote it and what about.
    Letter {
        /// What it is about.
        subject: &'a str,
    },
    /// A post, and answers set in under it.
    Post,
}

/// What stands over the words: a name, perhaps a subject.
pub(super) struct Head {
    name: Arc<Galley>,
    subject: Option<Arc<Galley>>,
}

impl Head {
    fn height(&self) -> f32 {
        let subject = self.subject.as_ref().map_or(0.0, |subject| subject.size().y + 2.0 * space::SMALL);
        self.name.size().y + subject
    }
}

impl BubbleLook<'_> {
    /// Whether it takes the whole width of its column.
    pub(super) const fn is_wide(self) -> bool {
        matches!(self, Self::Letter { .. } | Self::Post)
    }

    /// The rounding of its corners.
    pub(super) const fn radius(self) -> u8 {
        match self {
            Self::Speech => 14,
            Self::Chat => 12,
            Self::Letter { .. } => space::RADIUS_MARK,
            Self::Post => space::RADIUS,
        }
    }

    /// The air around the words, left and above.
    pub(super) const fn padding(self) -> Vec2 {
        match self {
            Self::Speech => vec2(14.0, 10.0),
            Self::Chat => vec2(11.0, 6.0),
            Self::Letter { .. } => vec2(20.0, 14.0),
            Self::Post => vec2(14.0, 10.0),
        }
    }

    /// The width of the whole, where `width` is there.
    pub(super) fn width(self, width: f32, speaker: Speaker) -> f32 {
        match self {
            // The side it comes from must show.
            Self::Speech => width * 0.86,
            Self::Chat => width * 0.70,
            Self::Letter { .. } | Self::Post => {
                let set_in = if speaker == Speaker::Trainee { SET_IN } else { 0.0 };
                width - set_in
            }
        }
    }

    /// What stands before the words, from the left edge.
    pub(super) const fn before(self) -> f32 {
        match self {
            Self::Post => DISC + space::MEDIUM,
            _ => 0.0,
        }
    }

    pub(super) fn head(self, ui: &Ui, name: &str, room: f32) -> Option<Head> {
        let palette = theme::of(ui);
        let line = |words: &str, weight: Weight, ink: Color32| {
            theme::layout(ui, words, Type::Body, weight, ink, room)
        };
        match self {
            Self::Speech | Self::Chat => None,
            Self::Letter { subject } => Some(Head {
                name: theme::layout(ui, name, Type::Small, Weight::Regular, palette.ink_second, room),
                subject: Some(line(subject, Weight::Bold, palette.ink)),
            }),
            Self::Post => Some(Head { name: line(name, Weight::Bold, palette.ink), subject: None }),
        }
    }

    pub(super) fn head_height(head: Option<&Head>) -> f32 {
        head.map_or(0.0, Head::height)
    }

    /// Paints the ground of a turn and what stands over its words.
    pub(super) fn paint(
        self,
        ui: &Ui,
        rect: Rect,
        speaker: Speaker,
        selected: bool,
        (name, head): (&str, Option<&Head>),
    ) {
        let palette = theme::of(ui);
        let mut radius = CornerRadius::same(self.radius());
        let talks = matches!(self, Self::Speech | Self::Chat);
        let (fill, line) = match (self, speaker) {
            (Self::Letter { .. }, _) => (palette.raised, palette.line),
            (_, Speaker::Trainee) => (palette.accent_tint, palette.accent_tint),
            (Self::Post, Speaker::Customer) => (palette.raised, palette.line),
            (_, Speaker::Customer) => (palette.sunken, palette.sunken),
        };
        match speaker {
            Speaker::Customer if talks => radius.nw = 4,
            Speaker::Trainee if talks => radius.ne = 4,
            _ => {}
        }
        let line = if selected { palette.accent } else { line };
        ui.painter().add(RectShape::new(rect, radius, fill, Stroke::new(1.0, line), StrokeKind::Inside));
        let Some(head) = head else { return };
        let corner = rect.min + self.padding() + vec2(self.before(), 0.0);
        ui.painter().galley(corner, Arc::clone(&head.name), palette.ink);
        match (&head.subject, self) {
            (Some(subject), _) => {
                let top = corner.y + head.name.size().y;
                ui.painter().galley(pos2(corner.x, top), Arc::clone(subject), palette.ink);
                let y = top + subject.size().y + space::SMALL;
                let across = rect.left() + 1.0..=rect.right() - 1.0;
                ui.painter().hline(across, y, Stroke::new(1.0, palette.line));
                if speaker == Speaker::Trainee {
                    let edge = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
                    ui.painter().rect_filled(edge, CornerRadius::same(1), palette.accent);
                }
            }
            (None, _) => disc(ui, rect, self.padding(), speaker, name),
        }
        if matches!(self, Self::Post) && speaker == Speaker::Trainee {
            thread_line(ui, rect);
        }
    }
}

/// The disc with the initial of who posted.
fn disc(ui: &Ui, rect: Rect, padding: Vec2, speaker: Speaker, name: &str) {
    let palette = theme::of(ui);
    let (fill, ink) = match speaker {
        Speaker::Customer => (palette.portrait, palette.ink),
        Speaker::Trainee => (palette.accent, palette.on_accent),
    };
    let centre = rect.min + padding + Vec2::splat(DISC / 2.0);
    ui.painter().circle_filled(centre, DISC / 2.0, fill);
    let initial: String = name.chars().next().into_iter().flat_map(char::to_uppercase).collect();
    let galley = theme::layout_line(ui, &initial, Type::Body, Weight::Bold, ink);
    let at = Align2::CENTER_CENTER.anchor_size(centre, galley.size());
    ui.painter().galley(at.min, galley, ink);
}

/// The corner that leads from a post to the answer set in under it.
fn thread_line(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(2.0, theme::of(ui).line);
    let x = rect.left() - SET_IN / 2.0;
    let y = rect.top() + DISC / 2.0 + space::MEDIUM;
    ui.painter().line_segment([pos2(x, rect.top() - space::MEDIUM), pos2(x, y)], stroke);
    ui.painter().line_segment([pos2(x, y), pos2(rect.left() - space::TIGHT, y)], stroke);
}
