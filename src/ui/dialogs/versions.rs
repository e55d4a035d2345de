//! The kept versions of the open scenario: when each was saved over, what was done since, and the way back to it.

use super::modal::{Dialog, buttons, scrolling};
use crate::app::{Command, Core, StudioCommand, Version};
use crate::authoring::compare::{Change, Counts, Difference, Tally};
use crate::authoring::graph::shortened;
use crate::ui::offered::Offered;
use crate::ui::screens::FormWords;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, EmptyState, Icon, primary_button};
use egui::{Align, Context, Frame, Label, Layout, Margin, Ui, vec2};

/// The most of a list that is seen at once, in points.
const LIST: f32 = 420.0;
/// How wide the list of versions is.
const VERSIONS: f32 = 300.0;
/// How much of a value is shown; the rest is in the text.
const SHOWN: usize = 120;
/// So many differences are told; who reads more reads the text.
const TOLD: usize = 200;

/// The versions, with one of them looked at.
#[derive(Default)]
pub(in crate::ui) struct Versions {
    chosen: usize,
    /// What is told of each version, and of the chosen one in full; made when they are there or the choice changes.
    said: Option<Said>,
    opened: bool,
}

struct Said {
    chosen: usize,
    versions: Vec<(String, String)>,
    differences: Vec<String>,
}

impl Versions {
    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("versions-title", &[]);
        Dialog::new("versions", &title).width(860.0).show(ctx, core, out, |ui, out| {
            let versions = core.studio().and_then(|studio| studio.versions());
            match versions {
                None => {
                    drop(ui.add(Label::new(theme::second(ui, core.say("versions-comparing", &[]))).wrap()))
                }
                Some([]) => {
                    let (title, words) =
                        (core.say("versions-none", &[]), core.say("versions-none-words", &[]));
                    EmptyState::new(Icon::History, &title, &words).show(ui);
                }
                Some(versions) => self.list(ui, core, versions, out),
            }
        });
    }

    fn list(&mut self, ui: &mut Ui, core: &Core, versions: &[Version], out: &mut Vec<Command>) {
        self.chosen = self.chosen.min(versions.len() - 1);
        if self
            .said
            .as_ref()
            .is_none_or(|said| said.chosen != self.chosen || said.versions.len() != versions.len())
        {
            self.said = Some(Said {
                chosen: self.chosen,
                versions: versions
                    .iter()
                    .map(|version| (core.moment(version.backup.at), summary(core, version)))
                    .collect(),
                differences: differences(core, &versions[self.chosen]),
            });
        }
        let Some(said) = &self.said else { return };
        ui.add(Label::new(theme::second(ui, core.say("versions-words", &[]))).wrap());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            ui.allocate_ui_with_layout(vec2(VERSIONS, 0.0), Layout::top_down(Align::Min), |ui| {
                scrolling(ui, "versions-list", LIST, |ui| {
                    // The ring around what has the keyboard lies outside it.
                    let ring = Margin::same(space::TIGHT as i8);
                    Frame::new().inner_margin(ring).show(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = space::SMALL;
                        for (at, (when, summary)) in said.versions.iter().enumerate() {
                            let name = format!("{when}: {summary}");
                            let card = Card::pressable(&name).selected(at == said.chosen).show(ui, |ui| {
                                ui.spacing_mut().item_spacing.y = space::TIGHT;
                                ui.add(Label::new(theme::strong(ui, when)).wrap());
                                ui.add(Label::new(theme::small(ui, summary)).wrap());
                            });
                            if !self.opened && at == said.chosen && !ui.is_sizing_pass() {
                                self.opened = true;
                                card.response.request_focus();
                            }
                            if card.response.clicked() {
                                self.chosen = at;
                            }
                        }
                    });
                });
            });
            ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), Layout::top_down(Align::Min), |ui| {
                scrolling(ui, "versions-differences", LIST, |ui| {
                    ui.spacing_mut().item_spacing.y = space::SMALL;
                    for words in &said.differences {
                        ui.add(Label::new(theme::body(ui, words)).wrap());
                    }
                });
            });
        });
        let backup = versions[said.chosen].backup.path.clone();
        buttons(ui, |ui| {
            Offered::new(core, Command::Studio(StudioCommand::Restore { backup })).show(
                ui,
                out,
                primary_button,
            );
        });
    }
}

/// What was done since, in a line.
fn summary(core: &Core, version: &Version) -> String {
    let Some(since) = &version.since else { return core.say("versions-unsound", &[]) };
    let Tally { nodes, replies, elsewhere } = since.tally;
    let each =
        |counts: Counts| [("added", counts.added), ("removed", counts.removed), ("changed", counts.changed)];
    let some = |counts: Counts| each(counts).into_iter().filter(|(_, count)| *count > 0);
    let mut parts: Vec<String> = some(nodes)
        .map(|(key, count)| core.say_for("versions-nodes", key, &[("n", (count as i64).into())]))
        .collect();
    parts.extend(
        some(replies)
            .map(|(key, count)| core.say_for("versions-replies", key, &[("n", (count as i64).into())])),
    );
    if elsewhere > 0 {
        parts.push(core.say("versions-elsewhere", &[("n", (elsewhere as i64).into())]));
    }
    match parts.is_empty() {
        true => core.say("versions-same", &[]),
        false => core.say("versions-since", &[("what", (&parts.join(", ")).into())]),
    }
}

/// Every difference in a sentence.
fn differences(core: &Core, version: &Version) -> Vec<String> {
    let Some(since) = &version.since else { return vec![core.say("versions-unsound-words", &[])] };
    if since.differences.is_empty() {
        return vec![core.say("versions-same-words", &[])];
    }
    let mut told: Vec<String> =
        since.differences.iter().take(TOLD).map(|difference| tell(core, difference)).collect();
    let more = since.differences.len().saturating_sub(TOLD);
    if more > 0 {
        told.push(core.say("versions-more", &[("n", (more as i64).into())]));
    }
    told
}

fn tell(core: &Core, difference: &Difference) -> String {
    let words = FormWords::new(core);
    let (field, shape) = words.field(difference.of.last(), &difference.field);
    let things = difference.of.iter().map(|part| part.id.as_str());
    let place = things.chain(Some(&*field).filter(|field| !field.is_empty())).collect::<Vec<_>>().join(" › ");
    let value = |written: &str| shortened(&words.written(shape, &difference.field, written), SHOWN);
    let is_field = !difference.field.is_empty();
    match &difference.change {
        Change::Added { new } if is_field => {
            core.say("versions-added-field", &[("where", (&place).into()), ("new", (&value(new)).into())])
        }
        Change::Removed { old } if is_field => {
            core.say("versions-removed-field", &[("where", (&place).into()), ("old", (&value(old)).into())])
        }
        Change::Added { .. } => core.say("versions-added", &[("where", (&place).into())]),
        Change::Removed { .. } => core.say("versions-removed", &[("where", (&place).into())]),
        Change::Renamed { new } => {
            core.say("versions-renamed", &[("where", (&place).into()), ("id", new.as_str().into())])
        }
        Change::Reordered => core.say("versions-reordered", &[("where", (&place).into())]),
        Change::Changed { old, new } => {
            let (old, new) = (value(old), value(new));
            core.say(
                "versions-changed",
                &[("where", (&place).into()), ("old", (&old).into()), ("new", (&new).into())],
            )
        }
    }
}
