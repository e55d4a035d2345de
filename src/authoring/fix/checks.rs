//! Mending what does not fit together, where one answer is the plain one.

use super::{Broken, Fix};
use crate::authoring::grammar::Thing;
use crate::authoring::names::{mentions, text_at};
use crate::authoring::{Edit, NewValue, Path, StepName, TO_WRITE};
use crate::words::key;

pub fn fixes(broken: &Broken<'_>) -> Vec<Fix> {
    match broken.finding.code {
        "silent-node" => silent(broken),
        "dead-end" => stuck(broken),
        "closing-not-certain" => closing(broken),
        "missing-withholds" => withholds(broken),
        "missing-fallback" => fallback(broken),
        "cue-without-target" => target(broken),
        "cue-lane" => lane(broken),
        "never-used" => unused(broken),
        "unused-phrase-list" => unnamed(broken),
        _ => None,
    }
    .unwrap_or_default()
}

impl Broken<'_> {
    /// The way to the innermost item of a list that the finding marks something of.
    fn item(&self, list: &Path) -> Option<Path> {
        let part = self.part()?;
        let path = self.page.tree.path(part, self.page.text);
        Some(list.item(path.item_of(list)?))
    }
}

fn nodes() -> Path {
    Path::top().field("script").field("nodes")
}

fn silent(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let says = broken.item(&nodes())?.field("says");
    let value = NewValue::group([("chunks", NewValue::texts([TO_WRITE]))]);
    let edit = Edit::Insert { list: says, index: usize::MAX, value };
    Some(broken.edit(StepName::plain(key("fix-add-variant")), &edit))
}

fn stuck(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let node = broken.item(&nodes())?;
    let edit = Edit::Add { thing: Thing::Reply, within: node, id: "reply".to_owned() };
    Some(broken.edit(StepName::plain(key("fix-add-reply")), &edit))
}

/// A last way out that is always open, to the ending the contact comes to when time is up.
fn closing(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let script = Path::top().field("script");
    let ending = tree.find(&script.field("time_up"), text)?;
    let ending = text_at(text, tree.span(ending))?;
    let name = StepName::of(key("fix-add-route"), ending.clone());
    let value = NewValue::group([("to", ending.into())]);
    Some(broken.edit(name, &Edit::Insert { list: script.field("closing"), index: usize::MAX, value }))
}

fn withholds(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let path = broken.item(&Path::top().field("facts"))?.field("withholds");
    let name = StepName::of(key("fix-add-field"), "withholds".to_owned());
    Some(broken.edit(name, &Edit::Set { path, value: TO_WRITE.into() }))
}

fn fallback(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let name = broken.named()?.to_owned();
    let stage = broken.finding.message.split('`').nth(3)?;
    let path = Path::top().field("script").field("fallbacks").field(stage).field(&*name);
    let value = NewValue::texts([TO_WRITE]);
    Some(broken.edit(StepName::of(key("fix-add-field"), name), &Edit::Set { path, value }))
}

fn unnamed(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let path = broken.item(&Path::top().field("phrase_lists"))?;
    Some(broken.edit(StepName::plain(key("fix-remove-unused")), &Edit::Remove { path }))
}

fn cues() -> Path {
    Path::top().field("escalation").field("cues")
}

/// The first step of the path that is in the cue's lane.
fn target(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let cue = broken.item(&cues())?;
    let word = |path: &Path| Some(&text[tree.span(tree.find(path, text)?).range()]);
    let lane = word(&cue.field("lane"))?;
    let path = Path::top().field("escalation").field("path");
    let steps = tree.children(tree.find(&path, text)?).len();
    let step =
        (0..steps).map(|index| path.item(index)).find(|step| word(&step.field("lane")) == Some(lane))?;
    let id = text_at(text, tree.span(tree.find(&step.field("id"), text)?))?;
    let name = StepName::of(key("fix-write"), id.clone());
    Some(broken.edit(name, &Edit::Set { path: cue.field("targets"), value: NewValue::texts([id]) }))
}

/// The lane its target is in.
fn lane(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let cue = broken.item(&cues())?;
    let target = text_at(text, tree.span(broken.part()?))?;
    let all = mentions(tree, text);
    let step = all.iter().find(|m| m.defines && m.thing == Thing::PathStep && m.id == target)?;
    let lane = tree.field(tree.parent(step.part)?, "lane", text)?;
    let lane = text[tree.span(lane).range()].to_owned();
    let name = StepName::of(key("fix-write"), lane.clone());
    Some(broken.edit(name, &Edit::Set { path: cue.field("lane"), value: NewValue::Word(lane) }))
}

fn unused(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let part = broken.part()?;
    let path = broken.page.tree.path(part, broken.page.text);
    path.index()?;
    // What stands behind the one without a condition comes before it.
    let to = broken.page.tree.position(part).checked_sub(1)?;
    let has_condition = broken.page.tree.field(part, "when", broken.page.text).is_some();
    Some(match has_condition {
        true => broken.edit(StepName::plain(key("fix-move-up")), &Edit::Move { item: path, to }),
        false => broken.edit(StepName::plain(key("fix-remove-unused")), &Edit::Remove { path }),
    })
}
