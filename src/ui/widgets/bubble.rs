//! A chat bubble: the customer's at the left, the trainee's at the right, with marks, red flags and underlined words.

use super::bubble_look::Head;
use super::underline::{self, Underline};
use super::{BubbleLook, Icon, MarkRow};
use crate::ui::theme::{self, Palette, Type, Weight, space};
use crate::vocabulary::{Mark, PerTechnique};
use egui::{
    Align2, Color32, CornerRadius, Galley, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
};
use egui::{WidgetInfo, pos2, vec2};
use std::sync::Arc;

const CHIP: f32 = 26.0;

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// At the left.
    Customer,
    /// At the right.
    Trainee,
}

/// One bubble.
#[derive(Clone, Copy)]
#[must_use = "call show"]
pub struct Bubble<'a> {
    speaker: Speaker,
    name: &'a str,
    words: &'a str,
    look: BubbleLook<'a>,
    marks: Option<(&'a PerTechnique<Mark>, PerTechnique<bool>, &'a str)>,
    flags: &'a [&'a str],
    underlines: &'a [Underline<'a>],
    selected: bool,
}

/// What a bubble was used for.
#[derive(Debug)]
pub struct BubbleResponse {
    /// The whole row.
    pub response: Response,
    /// The marks were pressed, to open what explains them.
    pub marks_pressed: bool,
}

impl<'a> Bubble<'a> {
    /// What `speaker`, called `name`, says.
    pub const fn new(speaker: Speaker, name: &'a str, words: &'a str) -> Self {
        Self {
            speaker,
            name,
            words,
            look: BubbleLook::Speech,
            marks: None,
            flags: &[],
            underlines: &[],
            selected: false,
        }
    }

    /// How the channel makes it look.
    pub const fn look(mut self, look: BubbleLook<'a>) -> Self {
        self.look = look;
        self
    }

    /// The four marks under it; `name` says them in words.
    pub const fn marks(mut self, marks: &'a PerTechnique<Mark>, name: &'a str) -> Self {
        let sure =
            PerTechnique { composure: false, active_listening: false, empathy: false, resolution: false };
        self.marks = Some((marks, sure, name));
        self
    }

    /// Which of the marks the scorer would not stand by.
    pub const fn unsure(mut self, unsure: PerTechnique<bool>) -> Self {
        if let Some((marks, _, name)) = self.marks {
            self.marks = Some((marks, unsure, name));
        }
        self
    }

    /// Red flags, in words.
    pub const fn flags(mut self, flags: &'a [&'a str]) -> Self {
        self.flags = flags;
        self
    }

    /// Words that earned or cost something.
    pub const fn underlines(mut self, underlines: &'a [Underline<'a>]) -> Self {
        self.underlines = underlines;
        self
    }

    /// Its explanation is open.
    pub const fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// The height it takes at a width, for lists that show only what is in view.
    #[must_use]
    pub fn height_for(&self, ui: &Ui, width: f32) -> f32 {
        self.plan(ui, width).height
    }

    /// Shows the bubble over the width of its column.
    pub fn show(self, ui: &mut Ui) -> BubbleResponse {
        let width = ui.available_width();
        let plan = self.plan(ui, width);
        let (rect, response) = ui.allocate_exact_size(vec2(width, plan.height), Sense::hover());
        let left = match self.speaker {
            Speaker::Customer => rect.left(),
            Speaker::Trainee => rect.right() - plan.bubble.x,
        };
        let bubble = Rect::from_min_size(pos2(left, rect.top()), plan.bubble);
        let visible = ui.is_rect_visible(rect);
        if visible {
            self.paint(ui, bubble, &plan);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Label, true, format!("{}: {}", self.name, self.words));
            info.selected = self.selected.then_some(true);
            info
        });
        if visible {
            self.explain(ui, &response, bubble.min + plan.corner, &plan.words);
        }
        // Also out of view, so that the keyboard can come to the marks and bring them into it.
        let marks_pressed = self.below(ui, response.id, bubble, &plan);
        // What was put under the words has moved the cursor; what follows stands under the whole row.
        ui.advance_cursor_after_rect(rect);
        BubbleResponse { response, marks_pressed }
    }

    fn plan(&self, ui: &Ui, width: f32) -> Plan {
        let font = Type::Body.font(ui, Weight::Regular);
        // An average letter of running text is a little narrower than an n.
        let letter = ui.painter().fonts_mut(|fonts| fonts.glyph_width(&font, 'n')) * 0.92;
        let (look, padding) = (self.look, self.look.padding());
        let whole = look.width(width, self.speaker);
        let room = whole - 2.0 * padding.x - look.before();
        let words_room = room.min(letter * space::MEASURE).max(40.0);
        let words =
            theme::layout(ui, self.words, Type::Body, Weight::Regular, Color32::PLACEHOLDER, words_room);
        let head = look.head(ui, self.name, room);
        let over = BubbleLook::head_height(head.as_ref());
        let gap = if matches!(look, BubbleLook::Letter { .. }) { space::MEDIUM } else { 0.0 };
        let corner = padding + vec2(look.before(), over + gap);
        let mut bubble = (words.size() + corner + padding).ceil().max(vec2(44.0, 0.0));
        if look.is_wide() {
            bubble.x = whole;
        }
        let flags = self.flag_rows(ui, width);
        let flags_height = flags.last().map_or(0.0, |flag| flag.rect.bottom() + space::TIGHT);
        let marks = if self.marks.is_some() { MarkRow::SIZE.y + space::TIGHT } else { 0.0 };
        let height =
            (bubble.y + marks + flags_height + if flags.is_empty() { 0.0 } else { space::TIGHT }).ceil();
        Plan { words, head, corner, bubble, flags, height }
    }

    /// The flags as chips, wrapped into rows, from a corner at (0, 0).
    fn flag_rows(&self, ui: &Ui, width: f32) -> Vec<FlagPlan> {
        let mut at = pos2(0.0, 0.0);
        self.flags
            .iter()
            .map(|words| {
                let room = width - CHIP - 2.0 * space::SMALL;
                let galley =
                    theme::layout(ui, words, Type::Small, Weight::SemiBold, Color32::PLACEHOLDER, room);
                let size = vec2(galley.size().x + CHIP + space::SMALL, galley.size().y.max(CHIP - 6.0) + 6.0);
                if at.x > 0.0 && at.x + size.x > width {
                    at = pos2(0.0, at.y + size.y + space::TIGHT);
                }
                let rect = Rect::from_min_size(at, size);
                at.x += size.x + space::TIGHT;
                FlagPlan { galley, rect }
            })
            .collect()
    }

    fn paint(&self, ui: &Ui, rect: Rect, plan: &Plan) {
        let palette = theme::of(ui);
        self.look.paint(ui, rect, self.speaker, self.selected, (self.name, plan.head.as_ref()));
        let corner = rect.min + plan.corner;
        for mark in self.underlines.iter().filter(|mark| mark.cost) {
            for place in underline::places(&plan.words, self.words, &mark.range) {
                underline::paint_ground(ui, place.translate(corner.to_vec2()));
            }
        }
        for (index, mark) in self.underlines.iter().enumerate() {
            // Two lines under the same words lie under each other, the later one lower.
            let overlaps = |other: &&Underline<'_>| {
                other.range.start < mark.range.end && mark.range.start < other.range.end
            };
            let level = self.underlines[..index].iter().filter(overlaps).count().min(1);
            let color = palette.technique(mark.technique);
            for place in underline::places(&plan.words, self.words, &mark.range) {
                let place = place.translate(corner.to_vec2() + vec2(0.0, 3.0 * level as f32));
                underline::paint_line(ui.painter(), mark.technique, place, color);
            }
        }
        ui.painter().galley(corner, plan.words.clone(), palette.ink);
    }

    /// Lets every underlined stretch say its note under the pointer, and all of them to a screen reader.
    fn explain(&self, ui: &Ui, response: &Response, corner: egui::Pos2, words: &Galley) {
        if self.underlines.is_empty() {
            return;
        }
        ui.ctx().accesskit_node_builder(response.id, |node| {
            let notes: Vec<&str> = self.underlines.iter().map(|mark| mark.note).collect();
            node.set_description(notes.join(" "));
        });
        let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|_| response.contains_pointer()) else {
            return;
        };
        for (index, mark) in self.underlines.iter().enumerate() {
            for place in underline::places(words, self.words, &mark.range) {
                let place = place.translate(corner.to_vec2());
                if place.contains(pointer) {
                    let color = theme::of(ui).technique(mark.technique);
                    let stretch = ui.interact(place, response.id.with(("underline", index)), Sense::hover());
                    stretch.on_hover_ui(|ui| {
                        ui.set_max_width(ui.spacing().tooltip_width);
                        ui.horizontal_top(|ui| {
                            let (shape, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                            super::paint_technique(ui.painter(), mark.technique, shape, color);
                            ui.add(egui::Label::new(theme::body(ui, mark.note)).wrap());
                        });
                    });
                }
            }
        }
    }

    fn below(&self, ui: &mut Ui, id: Id, bubble: Rect, plan: &Plan) -> bool {
        let mut top = bubble.bottom() + space::TIGHT;
        let place = |top: f32, size: Vec2| match self.speaker {
            Speaker::Customer => Rect::from_min_size(pos2(bubble.left(), top), size),
            Speaker::Trainee => Rect::from_min_size(pos2(bubble.right() - size.x, top), size),
        };
        let mut pressed = false;
        if let Some((marks, unsure, name)) = self.marks {
            let rect = place(top, MarkRow::SIZE);
            pressed = ui.put(rect, MarkRow::new(marks, name).unsure(unsure)).clicked();
            top = rect.bottom() + space::TIGHT;
        }
        if let Some(across) = plan.flags.iter().map(|flag| flag.rect.right()).reduce(f32::max) {
            let block = place(top, vec2(across, 0.0));
            for (index, (flag, words)) in plan.flags.iter().zip(self.flags).enumerate() {
                flag.show(ui, theme::of(ui), block.min, words, id.with(("flag", index)));
            }
        }
        pressed
    }
}

struct Plan {
    words: Arc<Galley>,
    head: Option<Head>,
    /// Where the words begin, from the corner of the bubble.
    corner: Vec2,
    bubble: Vec2,
    flags: Vec<FlagPlan>,
    height: f32,
}

struct FlagPlan {
    galley: Arc<Galley>,
    rect: Rect,
}

impl FlagPlan {
    fn show(&self, ui: &Ui, palette: &Palette, corner: egui::Pos2, words: &str, id: Id) {
        let rect = self.rect.translate(corner.to_vec2());
        let stroke = Stroke::new(1.0, palette.danger);
        let radius = CornerRadius::same(space::RADIUS_MARK + 2);
        ui.painter().rect(rect, radius, palette.danger_tint, stroke, StrokeKind::Inside);
        let icon =
            Rect::from_center_size(pos2(rect.left() + CHIP / 2.0 + 1.0, rect.center().y), Vec2::splat(14.0));
        Icon::Flag.paint(ui.painter(), icon, palette.danger);
        let at = pos2(rect.left() + CHIP, rect.center().y);
        let at = Align2::LEFT_CENTER.anchor_size(at, self.galley.size());
        ui.painter().galley(at.min, self.galley.clone(), palette.danger);
        let flag = ui.interact(rect, id, Sense::hover());
        flag.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    }
}
