//! What a trainer works on at one time: a node, a reply, the customer. Every part of the text belongs to one.

use crate::authoring::grammar::Thing;
use crate::authoring::{Draft, Path, Step};

/// What is worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// What stands on the card in the library, and everything that has no form of its own.
    Card,
    Briefing,
    Arrival,
    Audience,
    Customer,
    Dynamics,
    Ticket,
    Escalation,
    Script,
    Fallbacks,
    Listen,
    /// Something with an id.
    Thing(Thing),
}

impl Kind {
    /// Its name in locale keys.
    pub(super) fn key(self) -> &'static str {
        match self {
            Kind::Card => "card",
            Kind::Briefing => "briefing",
            Kind::Arrival => "arrival",
            Kind::Audience => "audience",
            Kind::Customer => "customer",
            Kind::Dynamics => "dynamics",
            Kind::Ticket => "ticket",
            Kind::Escalation => "escalation",
            Kind::Script => "script",
            Kind::Fallbacks => "fallbacks",
            Kind::Listen => "listen",
            Kind::Thing(thing) => thing.key(),
        }
    }

    /// Whether it is one of several and can be taken out, doubled and moved.
    pub(super) fn is_item(self) -> bool {
        matches!(self, Kind::Thing(_) | Kind::Listen)
    }
}

/// The fields of the scenario that are worked on by themselves.
const PARTS: &[(&str, Kind)] = &[
    ("briefing", Kind::Briefing),
    ("arrival", Kind::Arrival),
    ("audience", Kind::Audience),
    ("customer", Kind::Customer),
    ("dynamics", Kind::Dynamics),
    ("escalation", Kind::Escalation),
    ("script", Kind::Script),
];

/// The lists whose items are worked on by themselves, each by the fields that lead to it.
pub(super) const LISTS: &[(&[&str], Thing)] = &[
    (&["facts"], Thing::Fact),
    (&["resolutions"], Thing::Resolution),
    (&["escalation", "path"], Thing::PathStep),
    (&["escalation", "cues"], Thing::EscalationCue),
    (&["script", "nodes"], Thing::Node),
    (&["endings"], Thing::Ending),
    (&["phrase_lists"], Thing::PhraseList),
    (&["cues"], Thing::Cue),
    (&["desk", "knowledge"], Thing::Article),
    (&["desk", "canned"], Thing::Canned),
    (&["desk", "colleagues"], Thing::Colleague),
];

/// What a part belongs to: the way to the subject, and what it is.
pub(super) fn subject(path: &Path) -> (Path, Kind) {
    let steps = path.steps();
    let field = |at: usize| match steps.get(at) {
        Some(Step::Field(name)) => name.as_str(),
        _ => "",
    };
    let up_to = |count: usize| Path::from(steps[..count].to_vec());
    for (fields, thing) in LISTS {
        let is_here = fields.iter().enumerate().all(|(at, name)| field(at) == *name);
        if is_here && matches!(steps.get(fields.len()), Some(Step::Item(_))) {
            let deep = fields.len() + 1;
            if *thing == Thing::Node && matches!(steps.get(deep + 1), Some(Step::Item(_))) {
                match field(deep) {
                    "replies" => return (up_to(deep + 2), Kind::Thing(Thing::Reply)),
                    "listens" => return (up_to(deep + 2), Kind::Listen),
                    _ => {}
                }
            }
            return (up_to(deep), Kind::Thing(*thing));
        }
    }
    match (field(0), field(1)) {
        ("script", "fallbacks") => (up_to(2), Kind::Fallbacks),
        ("desk", "ticket") => (up_to(2), Kind::Ticket),
        (first, _) => match PARTS.iter().find(|(name, _)| *name == first) {
            Some((_, kind)) => (up_to(1), *kind),
            None => (Path::top(), Kind::Card),
        },
    }
}

/// The way to the node a part stands in.
pub(super) fn node_of(path: &Path) -> Option<Path> {
    let nodes = Path::top().field("script").field("nodes");
    path.item_of(&nodes).map(|index| nodes.item(index))
}

/// What a subject is called: its id, or nothing where it has none.
pub(super) fn name(draft: &Draft, path: &Path) -> Option<String> {
    draft.value_of(&path.field("id")).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Kind, subject};
    use crate::authoring::grammar::Thing;

    #[test]
    fn every_part_belongs_to_what_a_trainer_works_on() {
        let of = |written: &str| {
            let (path, kind) = subject(&written.parse().expect("a path"));
            (path.to_string(), kind)
        };
        assert_eq!(of("title"), (String::new(), Kind::Card));
        assert_eq!(of("customer.angers[0].what"), ("customer".into(), Kind::Customer));
        assert_eq!(of("script.closing[1].to"), ("script".into(), Kind::Script));
        assert_eq!(of("script.fallbacks.dialysis"), ("script.fallbacks".into(), Kind::Fallbacks));
        assert_eq!(of("script.nodes[3].says[0]"), ("script.nodes[3]".into(), Kind::Thing(Thing::Node)));
        let reply = ("script.nodes[3].replies[1]".into(), Kind::Thing(Thing::Reply));
        assert_eq!(of("script.nodes[3].replies[1].marks.empathy"), reply);
        assert_eq!(
            of("escalation.cues[0].opens"),
            ("escalation.cues[0]".into(), Kind::Thing(Thing::EscalationCue))
        );
        assert_eq!(of("desk.knowledge[2]"), ("desk.knowledge[2]".into(), Kind::Thing(Thing::Article)));
    }
}
