//! The frame of a screen: its title, its one main action, and a column that scrolls under them.

use crate::app::{Command, Core};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, icon_button};
use egui::accesskit::Role;
use egui::{
    Align, Frame, Id, Label, Layout, Margin, Panel, Rangef, Rect, Response, RichText, ScrollArea, Ui,
};
use egui::{AsIdSalt, UiBuilder, vec2};

/// The widest a screen's column gets; beyond it a line is too long to come back from.
const WIDEST: f32 = 1180.0;
/// From this width on a screen has two columns.
pub(super) const TWO_COLUMNS: f32 = 1000.0;

/// The frame of a screen.
pub(super) struct Page<'a> {
    title: &'a str,
    lead: Option<&'a str>,
    back: Option<Offered>,
    about: Id,
}

impl<'a> Page<'a> {
    /// A screen known to egui as `name`, with its title.
    pub fn new(name: &'static str, title: &'a str) -> Self {
        Self { title, lead: None, back: None, about: Id::unique(name) }
    }

    /// A line under the title.
    pub fn lead(mut self, words: &'a str) -> Self {
        self.lead = Some(words);
        self
    }

    /// A way back, before the title.
    pub fn back(mut self, core: &Core) -> Self {
        self.back = Some(Offered::new(core, Command::Back));
        self
    }

    /// What the screen is about, where it can be about several things: each has a scroll of its own and begins at its top.
    pub fn about(mut self, what: impl AsIdSalt) -> Self {
        self.about = self.about.with(what);
        self
    }

    /// Shows the title with `actions` at its right, and `body` in a column that scrolls.
    pub fn show(
        self,
        ui: &mut Ui,
        out: &mut Vec<Command>,
        actions: impl FnOnce(&mut Ui, &mut Vec<Command>),
        body: impl FnOnce(&mut Ui, &mut Vec<Command>),
    ) {
        let about = self.about;
        self.header(ui, out, actions);
        // The column keeps its edges whether there is a scroll bar or not.
        let across = centred(ui.max_rect(), side_margins(ui)).x_range();
        ScrollArea::vertical().id_salt(about).auto_shrink(false).show(ui, |ui| {
            column_at(ui, across, space::SMALL, space::PART, |ui| body(ui, out));
        });
    }

    /// Shows the title alone; the caller shows and scrolls the rest.
    pub fn header(
        self,
        ui: &mut Ui,
        out: &mut Vec<Command>,
        actions: impl FnOnce(&mut Ui, &mut Vec<Command>),
    ) {
        let margin = Margin { top: space::LARGE as i8, bottom: space::SMALL as i8, ..side_margins(ui) };
        column(ui, margin, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let indent = if self.back.is_some() { space::CONTROL + space::SMALL } else { 0.0 };
            row(ui, space::CONTROL_LARGE, |ui| {
                actions(ui, out);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if let Some(back) = self.back {
                        back.show(ui, out, |words| icon_button(Icon::Back, words));
                    }
                    heading(ui, theme::title(ui, self.title), 1);
                });
            });
            if let Some(lead) = self.lead {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(indent);
                    ui.add(Label::new(theme::second(ui, lead)).wrap());
                });
            }
        });
    }
}

/// The margins at the left and the right of every screen.
pub(in crate::ui) fn side_margins(ui: &Ui) -> Margin {
    let side = if ui.available_width() < TWO_COLUMNS { space::GROUP } else { space::PART };
    Margin::symmetric(side as i8, 0)
}

/// A column in the middle of the window, never wider than can be read.
pub(in crate::ui) fn column(ui: &mut Ui, margin: Margin, body: impl FnOnce(&mut Ui)) {
    let across = centred(ui.available_rect_before_wrap(), margin).x_range();
    column_at(ui, across, f32::from(margin.top), f32::from(margin.bottom), body);
}

/// A column between two vertical lines, with room above and below it.
fn column_at(ui: &mut Ui, across: Rangef, above: f32, below: f32, body: impl FnOnce(&mut Ui)) {
    let top = ui.cursor().top();
    let rect = Rect::from_x_y_ranges(across, top + above..=ui.max_rect().bottom());
    let mut column = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    column.set_width(rect.width());
    column.spacing_mut().item_spacing.y = space::SMALL;
    body(&mut column);
    let bottom = column.min_rect().bottom() + below;
    ui.advance_cursor_after_rect(Rect::from_x_y_ranges(across, top..=bottom));
}

/// What stays in view under a screen that scrolls: the ground and the line above it, with `contents` in the screen's column.
pub(super) fn foot(ui: &mut Ui, name: &'static str, contents: impl FnOnce(&mut Ui)) {
    let palette = theme::of(ui);
    let panel = Panel::bottom(name).resizable(false).show_separator_line(false);
    let shown = panel.frame(Frame::new().fill(palette.raised)).show(ui, |ui| {
        ui.painter().hline(ui.max_rect().x_range(), ui.max_rect().top(), (1.0, palette.line));
        let margin = Margin { top: space::MEDIUM as i8, bottom: space::MEDIUM as i8, ..side_margins(ui) };
        column(ui, margin, contents);
    });
    // A panel takes the height it had in the frame before; at first, and when its words change, that is not enough.
    let height = shown.response.rect.height();
    let id = Id::unique((name, "height"));
    let known = ui.data_mut(|data| {
        let known = data.get_temp(id);
        data.insert_temp(id, height);
        known
    });
    if known.is_none_or(|known: f32| (known - height).abs() > 0.5) {
        ui.ctx().request_discard("the foot of the screen has found its height");
    }
}

/// A row that is filled from its right end; what is added last may fill the rest from the left.
pub(in crate::ui) fn row<R>(ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    // With a height of its own; otherwise centring would take all there is.
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), contents).inner
}

/// Where the column of a screen is in `whole`: its left and its right.
pub(super) fn centred(whole: Rect, margin: Margin) -> Rect {
    let inner = whole.shrink2(vec2(f32::from(margin.left), 0.0));
    let spare = ((inner.width() - WIDEST) / 2.0).max(0.0).floor();
    inner.shrink2(vec2(spare, 0.0))
}

/// A heading, which a screen reader can jump to.
pub(in crate::ui) fn heading(ui: &mut Ui, words: RichText, level: usize) -> Response {
    let response = ui.add(Label::new(words).wrap());
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
    });
    response
}

/// Running text, no wider than a line should be.
pub(super) fn prose(ui: &mut Ui, words: RichText) -> Response {
    let font = theme::Type::Body.font(ui, theme::Weight::Regular);
    let letter = ui.painter().fonts_mut(|fonts| fonts.glyph_width(&font, 'n'));
    let width = ui.available_width().min(letter * space::MEASURE);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(words).wrap())
    })
    .inner
}
