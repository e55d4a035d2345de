//! The outline: everything a scenario is made of, with its first words, to be searched and to go to.

use super::ask::Ask;
use super::known::Known;
use super::subject::{Kind, LISTS, subject};
use crate::app::Core;
use crate::authoring::grammar::Thing;
use crate::authoring::{Draft, Edit, Path};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Field, Icon, give_keyboard, icon_button};
use crate::vocabulary::Stage;
use egui::{CursorIcon, Key, Rect, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};
use std::rc::Rc;

/// A line of the outline.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// How far in it stands.
    pub depth: usize,
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub path: Path,
    /// Its id; empty where it has none.
    pub id: String,
    /// Its first words.
    pub words: String,
    /// The stage of a node.
    pub stage: Option<Stage>,
    /// What can be added here, for the heading of a list.
    pub adds: Option<Thing>,
}

/// The fields whose words stand for a thing, the first that is there.
const SPEAKING: &[&str] = &["text", "says", "label", "title", "what", "name", "tells", "hint", "role"];
/// Up to so many characters of its first words are shown.
const WORDS: usize = 90;

/// Every line of the outline, from top to bottom; those of a node and what stands in it come from `node`, by its index.
pub(super) fn entries(draft: &Draft, mut node: impl FnMut(usize) -> Vec<Rc<Entry>>) -> Vec<Rc<Entry>> {
    let mut all = Vec::new();
    let mut part = |kind, path: Path, depth| all.push(Rc::new(entry(draft, kind, path, depth)));
    let top = Path::top();
    part(Kind::Card, top.clone(), 0);
    part(Kind::Briefing, top.field("briefing"), 0);
    for (name, kind) in [("arrival", Kind::Arrival), ("audience", Kind::Audience)] {
        if draft.span_of(&top.field(name)).is_some() {
            part(kind, top.field(name), 0);
        }
    }
    part(Kind::Customer, top.field("customer"), 0);
    part(Kind::Escalation, top.field("escalation"), 0);
    part(Kind::Script, top.field("script"), 0);
    part(Kind::Fallbacks, top.field("script").field("fallbacks"), 0);
    if draft.span_of(&top.field("desk").field("ticket")).is_some() {
        part(Kind::Ticket, top.field("desk").field("ticket"), 0);
    }
    if draft.span_of(&top.field("dynamics")).is_some() {
        part(Kind::Dynamics, top.field("dynamics"), 0);
    }
    for (fields, thing) in LISTS {
        let list = fields.iter().fold(Path::top(), |path, field| path.field(*field));
        let mut heading = entry(draft, Kind::Thing(*thing), list.clone(), 0);
        (heading.adds, heading.words) = (Some(*thing), String::new());
        all.push(Rc::new(heading));
        for index in 0..draft.count(&list) {
            match thing {
                Thing::Node => all.extend(node(index)),
                _ => all.push(Rc::new(entry(draft, Kind::Thing(*thing), list.item(index), 1))),
            }
        }
    }
    all
}

/// The lines of a node and of what stands in it.
pub(super) fn node_entries(draft: &Draft, node: &Path) -> Vec<Rc<Entry>> {
    let mut all = vec![Rc::new(entry(draft, Kind::Thing(Thing::Node), node.clone(), 1))];
    for (field, kind) in [("replies", Kind::Thing(Thing::Reply)), ("listens", Kind::Listen)] {
        let inner = node.field(field);
        let items = (0..draft.count(&inner)).map(|index| entry(draft, kind, inner.item(index), 2));
        all.extend(items.map(Rc::new));
    }
    all
}

fn entry(draft: &Draft, kind: Kind, path: Path, depth: usize) -> Entry {
    let id = super::subject::name(draft, &path).unwrap_or_default();
    let words = first_words(draft, &path, kind);
    let stage = draft.value_of(&path.field("stage"));
    let stage = Stage::ALL.iter().copied().find(|known| stage.as_deref() == Some(known.key()));
    Entry { depth, kind, path, id, words, stage, adds: None }
}

/// All the words of a line in small letters, to be searched.
fn searched(draft: &Draft, known: &Known, entry: &Entry) -> String {
    let Entry { kind, path, id, words, .. } = entry;
    // A node is found by its own words and notes; its replies have lines of their own.
    let mut searched = format!("{id} {words}");
    if *kind == Kind::Thing(Thing::Node) {
        for field in ["says", "hint", "notes"] {
            let span = draft.span_of(&path.field(field));
            searched.push_str(span.and_then(|span| draft.text().get(span)).unwrap_or_default());
        }
    } else if *kind != Kind::Card
        && *kind != Kind::Script
        && let Some(whole) = draft.span_of(path).and_then(|span| draft.text().get(span))
    {
        searched.push_str(whole);
    }
    searched.push_str(known.noted(path).0);
    searched.to_lowercase()
}

fn first_words(draft: &Draft, path: &Path, kind: Kind) -> String {
    let candidates = SPEAKING.iter().map(|field| path.field(*field));
    let words = match kind {
        Kind::Thing(Thing::Node) => spoken(draft, path),
        Kind::Card => draft.value_of(&path.field("title")),
        Kind::Customer => draft.value_of(&path.field("name")),
        Kind::Listen => heard(draft, path).or_else(|| draft.value_of(&path.field("goto"))),
        _ => candidates.filter_map(|path| plain(draft, &path)).next(),
    };
    words.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ").chars().take(WORDS).collect()
}

/// The phrases a listen hears; nothing where any words will do.
pub(super) fn heard(draft: &Draft, listen: &Path) -> Option<String> {
    let hears = listen.field("hears");
    let phrases = (0..draft.count(&hears)).filter_map(|index| draft.value_of(&hears.item(index)));
    let phrases = phrases.collect::<Vec<_>>().join(" · ");
    (!phrases.is_empty()).then_some(phrases)
}

/// A text, in the first of its languages where it has several.
fn plain(draft: &Draft, path: &Path) -> Option<String> {
    let value = draft.value_of(path)?;
    if !value.starts_with('{') {
        return Some(value);
    }
    let part = draft.tree().find(path, draft.text())?;
    let first = draft.tree().children(part).next()?;
    draft.value_of(&draft.tree().path(first, draft.text()))
}

/// What the customer says at a node: the first portion of the last variant, which has no condition.
fn spoken(draft: &Draft, node: &Path) -> Option<String> {
    let says = node.field("says");
    let last = says.item(draft.count(&says).checked_sub(1)?).field("chunks");
    let chunk = last.item(0);
    plain(draft, &chunk.field("text")).or_else(|| plain(draft, &chunk))
}

/// The outline pane: search, fold and selection.
#[derive(Default)]
pub(super) struct Outline {
    words: String,
    /// The lines to be seen, by their numbers, with what they were made from.
    shown: Vec<usize>,
    shown_for: Option<(String, u64, Path)>,
    /// Which of these lines is worked on.
    place: Option<usize>,
    /// The words of all lines, looked up once for each change of the text while somebody searches.
    searched: Vec<String>,
    searched_for: Option<u64>,
    finding: bool,
    reveal: bool,
}

impl Outline {
    /// Gives the search field the keyboard in the next frame.
    pub(super) fn find(&mut self) {
        self.finding = true;
    }

    /// Brings what is worked on into view in the next frame.
    pub(super) fn reveal(&mut self) {
        self.reveal = true;
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        known: &Known,
        selected: &Path,
        asks: &mut Vec<Ask>,
    ) {
        let entries = &known.entries[..];
        let label = core.say("studio-outline-search", &[]);
        let field = Field::new("studio-outline-search", &label).hint(&label).label_hidden();
        let response = field.show(ui, &mut self.words);
        give_keyboard(ui, &mut self.finding, &response, &self.words);
        let (subject, _) = subject(selected);
        self.narrow(known, draft, &subject);
        if self.shown.is_empty() {
            ui.add(egui::Label::new(theme::second(ui, core.say("studio-outline-nothing", &[]))).wrap());
            return;
        }
        let row = (Type::Body.line_height(ui) + space::SMALL).max(28.0);
        let area = ScrollArea::vertical().id_salt("studio-outline").auto_shrink(false);
        let reveal = std::mem::take(&mut self.reveal);
        let revealed = self.place.filter(|_| reveal);
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, row, self.shown.len(), |ui, rows| {
            if let Some(place) = revealed {
                bring_into_view(ui, (place as f32 - rows.start as f32) * row, row);
            }
            for at in rows {
                let entry = &entries[self.shown[at]];
                let is_selected = entry.adds.is_none() && entry.path == subject;
                let (_, to_change) = known.noted(&entry.path);
                let response = line(ui, core, entry, (is_selected, to_change), row, asks);
                if response.clicked() && entry.adds.is_none() {
                    asks.push(Ask::Select(entry.path.clone()));
                }
                if response.has_focus() {
                    self.keys(ui, entries, at, asks);
                }
            }
        });
    }

    /// Up and down go from line to line and take the other panes along.
    fn keys(&self, ui: &Ui, entries: &[Rc<Entry>], at: usize, asks: &mut Vec<Ask>) {
        let step = ui.input(|input| match () {
            () if input.key_pressed(Key::ArrowDown) => 1,
            () if input.key_pressed(Key::ArrowUp) => -1,
            () => 0_isize,
        });
        let next = at.checked_add_signed(step).and_then(|next| self.shown.get(next));
        if let Some(&next) = next.filter(|_| step != 0)
            && entries[next].adds.is_none()
        {
            asks.push(Ask::Select(entries[next].path.clone()));
        }
    }

    /// Which lines are to be seen: those with all the words, or, without words, all but the replies of other nodes.
    fn narrow(&mut self, known: &Known, draft: &Draft, subject: &Path) {
        let entries = &known.entries[..];
        let revision = draft.revision();
        let unchanged = self.shown_for.as_ref().is_some_and(|(words, known, around)| {
            *words == self.words && *known == revision && around == subject
        });
        if unchanged {
            return;
        }
        // A search that is given up leads back to what is worked on.
        self.reveal |=
            self.words.is_empty() && self.shown_for.as_ref().is_some_and(|(words, ..)| !words.is_empty());
        let node = super::subject::node_of(subject);
        let words: Vec<String> = self.words.split_whitespace().map(str::to_lowercase).collect();
        if !words.is_empty() && self.searched_for != Some(revision) {
            self.searched = entries.iter().map(|entry| searched(draft, known, entry)).collect();
            self.searched_for = Some(revision);
        }
        let is_shown = |at: &usize| {
            let entry = &entries[*at];
            match words.is_empty() {
                true => entry.depth < 2 || node.as_ref().is_some_and(|node| entry.path.is_in(node)),
                false => entry.adds.is_none() && words.iter().all(|word| self.searched[*at].contains(word)),
            }
        };
        self.shown = (0..entries.len()).filter(is_shown).collect();
        let is_it = |&at: &usize| entries[at].path == *subject && entries[at].adds.is_none();
        self.place = self.shown.iter().position(is_it);
        self.shown_for = Some((self.words.clone(), revision, subject.clone()));
    }
}

/// Brings the line so far below the first one into the middle, unless it is in view: what was pressed stays under the pointer.
fn bring_into_view(ui: &Ui, below: f32, height: f32) {
    let first = ui.cursor().left_top();
    let line = Rect::from_min_size(first + vec2(0.0, below), vec2(1.0, height));
    let view = ui.clip_rect();
    if line.top() < view.top() || line.bottom() > view.bottom() {
        ui.scroll_to_rect_animation(line, Some(egui::Align::Center), egui::style::ScrollAnimation::none());
        ui.ctx().request_repaint();
    }
}

/// A line: whether it is worked on, and whether something in it is still to be changed.
fn line(
    ui: &mut Ui,
    core: &Core,
    entry: &Entry,
    (selected, to_change): (bool, bool),
    height: f32,
    asks: &mut Vec<Ask>,
) -> Response {
    let palette = theme::of(ui);
    let kind = match entry.adds {
        Some(thing) => core.say_for("studio-list", thing.key(), &[]),
        None => core.say_for("studio-kind", entry.kind.key(), &[]),
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let title = match (entry.adds.is_some(), entry.id.is_empty()) {
        (false, false) => entry.id.as_str(),
        _ => kind.as_str(),
    };
    let mut spoken =
        if entry.words.is_empty() { title.to_owned() } else { format!("{title}: {}", entry.words) };
    if to_change {
        spoken = format!("{spoken}, {}", core.say("studio-note-open", &[]));
    }
    if ui.is_rect_visible(rect) {
        if selected || (response.hovered() && entry.adds.is_none()) {
            let fill = if selected { palette.accent_tint } else { palette.sunken };
            ui.painter().rect_filled(rect, space::RADIUS_MARK, fill);
        }
        let heading = entry.adds.is_some();
        let (size, weight) = match (heading, entry.depth) {
            (true, _) => (Type::Small, Weight::SemiBold),
            (_, 0 | 1) => (Type::Body, Weight::Regular),
            _ => (Type::Small, Weight::Regular),
        };
        let ink = if heading { palette.ink_second } else { palette.ink };
        let mut left = rect.left() + space::SMALL + entry.depth as f32 * space::LARGE;
        if let Some(stage) = entry.stage {
            stage_mark(ui, pos2(left + 5.0, rect.center().y), stage);
            left += space::LARGE;
        }
        let mut right = rect.right() - space::SMALL;
        if to_change {
            let square = Rect::from_center_size(pos2(right - 7.0, rect.center().y), Vec2::splat(14.0));
            Icon::Studio.paint(ui.painter(), square, palette.accent);
            right -= space::LARGE + space::TIGHT;
        }
        let room = right - left;
        let galley = theme::layout_elided(ui, title, size, weight, ink, room);
        let behind = left + galley.size().x + space::SMALL;
        let top = rect.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(left, top), galley, ink);
        let rest = right - behind;
        if rest > 40.0 && !heading && !entry.words.is_empty() {
            let words = theme::layout_elided(
                ui,
                &entry.words,
                Type::Small,
                Weight::Regular,
                palette.ink_second,
                rest,
            );
            let top = rect.center().y - words.size().y / 2.0;
            ui.painter().galley(pos2(behind, top), words, palette.ink_second);
        }
        if response.has_focus() {
            let stroke = egui::Stroke::new(space::FOCUS, palette.accent);
            ui.painter().rect_stroke(rect, space::RADIUS_MARK, stroke, egui::StrokeKind::Inside);
        }
    }
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, selected, &spoken));
    if let Some(thing) = entry.adds {
        let square =
            Rect::from_center_size(pos2(rect.right() - 20.0, rect.center().y), Vec2::splat(space::CONTROL));
        let words = core.say_for("studio-add", thing.key(), &[]);
        let mut corner = ui.new_child(egui::UiBuilder::new().max_rect(square));
        corner.spacing_mut().interact_size = Vec2::ZERO;
        if corner.add(icon_button(Icon::Plus, &words)).clicked() {
            asks.push(Ask::EditAndShow(Edit::Add { thing, within: Path::top(), id: String::new() }));
        }
        return response;
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The sign of a stage: a disc that is filled the further, the later the stage.
pub(super) fn stage_mark(ui: &Ui, centre: egui::Pos2, stage: Stage) {
    let palette = theme::of(ui);
    let color = match stage {
        Stage::Dialysis => palette.arousal,
        Stage::SkinGraft => palette.ink_second,
        Stage::Connection => palette.trust,
    };
    let stroke = egui::Stroke::new(1.5, color);
    match stage {
        Stage::Dialysis => ui.painter().circle_stroke(centre, 4.5, stroke),
        Stage::SkinGraft => {
            ui.painter().circle_stroke(centre, 4.5, stroke);
            ui.painter().circle_filled(centre, 2.0, color)
        }
        Stage::Connection => ui.painter().circle_filled(centre, 5.0, color),
    };
}
