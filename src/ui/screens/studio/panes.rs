//! Which panes are to be seen: side by side where there is room, one at a time where there is not.

use crate::app::Core;
use crate::ui::theme::space;
use crate::ui::widgets::secondary_button;
use egui::accesskit::{Role, Toggled};
use egui::{Rect, Ui, Vec2, pos2};

/// One view of the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pane {
    Outline,
    Form,
    Source,
    Graph,
    Play,
    Balance,
}

impl Pane {
    /// Every pane, in the order they stand in.
    pub(super) const ALL: [Pane; 6] =
        [Pane::Outline, Pane::Form, Pane::Source, Pane::Graph, Pane::Play, Pane::Balance];

    /// Its name in locale keys.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Pane::Outline => "outline",
            Pane::Form => "form",
            Pane::Source => "source",
            Pane::Graph => "graph",
            Pane::Play => "play",
            Pane::Balance => "balance",
        }
    }
}

/// What the outline takes of a row of panes.
const OUTLINE: f32 = 250.0;
/// From these widths on, in points, two or three panes stand side by side; below, each is a tab.
const TWO_FROM: f32 = 860.0;
const THREE_FROM: f32 = 1080.0;
/// Between panes.
const GAP: f32 = space::MEDIUM;

/// The panes somebody chose, the latest last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Panes {
    chosen: Vec<Pane>,
}

impl Default for Panes {
    fn default() -> Self {
        Self { chosen: vec![Pane::Source, Pane::Outline, Pane::Form] }
    }
}

impl Panes {
    /// Brings a pane into view.
    pub(super) fn open(&mut self, pane: Pane) {
        self.chosen.retain(|known| *known != pane);
        self.chosen.push(pane);
    }

    /// Brings a pane into view, or puts it away where it is in view beside others.
    fn press(&mut self, pane: Pane, most: usize) {
        let shown = self.shown(most);
        if most > 1 {
            // What others have pushed out does not come back by itself.
            self.chosen.retain(|known| shown.contains(known));
        }
        if shown.contains(&pane) && shown.len() > 1 {
            self.chosen.retain(|known| *known != pane);
        } else {
            self.open(pane);
        }
    }

    /// The panes in view where there is room for `most`, in the order they stand in.
    pub(super) fn shown(&self, most: usize) -> Vec<Pane> {
        let mut shown: Vec<Pane> = self.chosen.iter().rev().copied().take(most).collect();
        // The outline is the way to everything else: beside others it stays until somebody puts it away.
        if most > 1 && self.chosen.contains(&Pane::Outline) && !shown.contains(&Pane::Outline) {
            shown.pop();
            shown.push(Pane::Outline);
        }
        Pane::ALL.into_iter().filter(|pane| shown.contains(pane)).collect()
    }

    /// How many panes there is room for.
    pub(super) fn most(width: f32) -> usize {
        match width {
            width if width >= THREE_FROM => 3,
            width if width >= TWO_FROM => 2,
            _ => 1,
        }
    }

    /// Shows what can be chosen.
    pub(super) fn tabs(&mut self, ui: &mut Ui, core: &Core, most: usize) {
        let shown = self.shown(most);
        let name = core.say("studio-panes", &[]);
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            for pane in Pane::ALL {
                let words = core.say_for("studio-pane", pane.key(), &[]);
                let is_shown = shown.contains(&pane);
                let response = ui.add(secondary_button(&words).selected(is_shown));
                response.ctx.accesskit_node_builder(response.id, |node| {
                    node.set_role(Role::Tab);
                    node.set_toggled(if is_shown { Toggled::True } else { Toggled::False });
                });
                if response.clicked() {
                    self.press(pane, most);
                }
            }
        });
        row.response.ctx.accesskit_node_builder(row.response.id, |node| {
            node.set_role(Role::TabList);
            node.set_label(name);
        });
    }
}

/// The room of each pane.
pub(super) fn rooms(room: Rect, panes: &[Pane]) -> Vec<Rect> {
    let gaps = GAP * panes.len().saturating_sub(1) as f32;
    let with_outline = panes.contains(&Pane::Outline) && panes.len() > 1;
    let others = (panes.len() - usize::from(with_outline)).max(1) as f32;
    let outline = if with_outline { OUTLINE } else { 0.0 };
    let each = (room.width() - gaps - outline) / others;
    let mut left = room.left();
    panes
        .iter()
        .map(|pane| {
            let width = if with_outline && *pane == Pane::Outline { OUTLINE } else { each };
            let rect = Rect::from_min_max(pos2(left, room.top()), pos2(left + width, room.bottom()));
            left += width + GAP;
            rect
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Pane, Panes};

    #[test]
    fn the_latest_panes_are_seen_in_their_order() {
        let mut panes = Panes::default();
        assert_eq!(panes.shown(3), [Pane::Outline, Pane::Form, Pane::Source]);
        assert_eq!(panes.shown(1), [Pane::Form]);
        panes.press(Pane::Graph, 3);
        assert_eq!(panes.shown(3), [Pane::Outline, Pane::Form, Pane::Graph]);
        panes.press(Pane::Play, 3);
        assert_eq!(
            panes.shown(3),
            [Pane::Outline, Pane::Graph, Pane::Play],
            "the outline stays beside others"
        );
        assert_eq!(panes.shown(1), [Pane::Play]);
        panes.press(Pane::Play, 3);
        assert_eq!(panes.shown(3), [Pane::Outline, Pane::Graph], "what was pushed out stays away");
        panes.press(Pane::Outline, 3);
        assert!(!panes.shown(3).contains(&Pane::Outline), "pressed again, a pane is put away");
        panes.press(Pane::Source, 1);
        panes.press(Pane::Source, 1);
        assert_eq!(panes.shown(1), [Pane::Source], "the only pane stays");
    }
}
