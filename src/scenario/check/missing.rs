//! Names of things that stand nowhere, or are something else.

use super::at::At;
use super::case::{Case, Report};
use super::names::Destination;
use super::references::{Wanted, each_reference};
use crate::diagnostic::{Diagnostic, nearest};

pub const CODES: &[(&str, &str)] = &[
    ("missing-destination", "The conversation is led to a node or ending that does not exist."),
    ("missing-node", "A node is named that does not exist."),
    ("missing-ending", "An ending is named that does not exist."),
    ("not-an-ending", "A node is named where only an ending can stand."),
    ("not-a-node", "An ending is named where only a node can stand."),
    ("missing-fact", "A fact is named that does not exist."),
    ("missing-resolution", "A resolution is named that does not exist."),
    ("missing-path-step", "A step of the escalation path is named that does not exist."),
    ("missing-article", "An article of the knowledge base is named that does not exist."),
    ("missing-colleague", "A colleague is named that does not exist."),
    ("missing-category", "The ticket's category is none of its categories."),
];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let unread = unread(case, report);
    each_reference(case.scenario, &mut |wanted, name, at| {
        if !name.is_empty()
            && !unread.contains(&wanted)
            && let Some(problem) = problem(case, wanted, name)
        {
            report.push(at, problem);
        }
    });
}

/// The kinds of things of which not all names could be read, so that a missing one may only be unread.
fn unread(case: &Case<'_>, report: &Report<'_, '_>) -> Vec<Wanted> {
    let (script, escalation) = (At::TOP.field("script"), At::TOP.field("escalation"));
    let mut unread = Vec::new();
    let mut look = |at: At<'_>, blanks: bool, is_empty: bool, kinds: &[Wanted]| {
        if blanks || (is_empty && report.is_at_an_error(&at)) {
            unread.extend_from_slice(kinds);
        }
    };
    let scenario = case.scenario;
    let nodes = &scenario.script.nodes;
    let none = |id: &str| id.is_empty();
    let node_blank = nodes.iter().any(|n| none(&n.id));
    look(script.field("nodes"), node_blank, nodes.is_empty(), &[Wanted::Destination, Wanted::Node]);
    let endings = &scenario.endings;
    let ending_blank = endings.iter().any(|e| none(&e.id));
    look(At::TOP.field("endings"), ending_blank, endings.is_empty(), &[Wanted::Destination, Wanted::Ending]);
    let facts = &scenario.facts;
    look(At::TOP.field("facts"), facts.iter().any(|f| none(&f.id)), facts.is_empty(), &[Wanted::Fact]);
    let offers = &scenario.resolutions;
    look(
        At::TOP.field("resolutions"),
        offers.iter().any(|r| none(&r.id)),
        offers.is_empty(),
        &[Wanted::Resolution],
    );
    let path = &scenario.escalation.path;
    let desk = At::TOP.field("desk");
    let shelf = &scenario.desk;
    look(
        desk.field("knowledge"),
        shelf.knowledge.iter().any(|a| none(&a.id)),
        shelf.knowledge.is_empty(),
        &[Wanted::Article],
    );
    look(
        desk.field("colleagues"),
        shelf.colleagues.iter().any(|c| none(&c.id)),
        shelf.colleagues.is_empty(),
        &[Wanted::Colleague],
    );
    look(escalation.field("path"), path.iter().any(|s| none(&s.id)), path.is_empty(), &[Wanted::PathStep]);
    unread
}

fn problem(case: &Case<'_>, wanted: Wanted, name: &str) -> Option<Diagnostic> {
    let names = &case.names;
    let is_way = matches!(wanted, Wanted::Destination | Wanted::Node | Wanted::Ending);
    let destination = if is_way { names.destinations.get(name) } else { None };
    let (code, what) = match (wanted, destination) {
        (Wanted::Destination, None) => ("missing-destination", "node or ending"),
        (Wanted::Node, None) => ("missing-node", "node"),
        (Wanted::Ending, None) => ("missing-ending", "ending"),
        (Wanted::Ending, Some(Destination::Node(_))) => {
            let message = format!("`{name}` is a node, and only an ending can stand here.");
            return Some(Diagnostic::error("not-an-ending", message).with_hint(choices(
                case,
                wanted,
                "Write the id of an ending",
            )));
        }
        (Wanted::Node, Some(Destination::Ending(_))) => {
            let message = format!("`{name}` is an ending, and only a node can stand here.");
            return Some(Diagnostic::error("not-a-node", message).with_hint(choices(
                case,
                wanted,
                "Write the id of a node",
            )));
        }
        (Wanted::Fact, _) if !names.facts.contains_key(name) => ("missing-fact", "fact"),
        (Wanted::Resolution, _) if !names.resolutions.contains_key(name) => {
            ("missing-resolution", "resolution")
        }
        (Wanted::PathStep, _) if !names.path.contains_key(name) => {
            ("missing-path-step", "step of the escalation path")
        }
        (Wanted::Article, _) if case.scenario.article(name).is_none() => {
            ("missing-article", "article of the knowledge base")
        }
        (Wanted::Colleague, _) if case.scenario.colleague(name).is_none() => {
            ("missing-colleague", "colleague")
        }
        (Wanted::Category, _) if ids(case, wanted).all(|id| id != name) => ("missing-category", "category"),
        _ => return None,
    };
    let article = if what.starts_with(['a', 'e']) { "an" } else { "a" };
    let mut problem = Diagnostic::error(code, format!("There is no {what} `{name}`."));
    if let Some(meant) = nearest(name, ids(case, wanted)) {
        problem = problem.with_hint(format!("Did you mean `{meant}`?"));
    }
    Some(problem.with_hint(choices(
        case,
        wanted,
        &format!("Add {article} {what} with this id, or write the id of one that exists"),
    )))
}

/// The ids that could stand there, in the order of the file.
fn ids<'c>(case: &Case<'c>, wanted: Wanted) -> impl Iterator<Item = &'c str> {
    let scenario = case.scenario;
    let nodes = matches!(wanted, Wanted::Destination | Wanted::Node).then_some(&scenario.script.nodes);
    let endings = matches!(wanted, Wanted::Destination | Wanted::Ending).then_some(&scenario.endings);
    let facts = (wanted == Wanted::Fact).then_some(&scenario.facts);
    let resolutions = (wanted == Wanted::Resolution).then_some(&scenario.resolutions);
    let path = (wanted == Wanted::PathStep).then_some(&scenario.escalation.path);
    let desk = &scenario.desk;
    let articles = (wanted == Wanted::Article).then_some(&desk.knowledge);
    let colleagues = (wanted == Wanted::Colleague).then_some(&desk.colleagues);
    let categories =
        desk.ticket.iter().filter(move |_| wanted == Wanted::Category).flat_map(|t| &t.categories);
    (nodes.into_iter().flatten().map(|n| &*n.id))
        .chain(endings.into_iter().flatten().map(|e| &*e.id))
        .chain(facts.into_iter().flatten().map(|f| &*f.id))
        .chain(resolutions.into_iter().flatten().map(|r| &*r.id))
        .chain(path.into_iter().flatten().map(|s| &*s.id))
        .chain(articles.into_iter().flatten().map(|a| &*a.id))
        .chain(colleagues.into_iter().flatten().map(|c| &*c.id))
        .chain(categories.map(|c| &*c.id))
        .filter(|id| !id.is_empty())
}

/// `advice` with the ids to choose from, where they are few enough to read.
fn choices(case: &Case<'_>, wanted: Wanted, advice: &str) -> String {
    let known: Vec<&str> = ids(case, wanted).take(9).collect();
    match known.len() {
        0 | 9 => format!("{advice}."),
        _ => format!("{advice}: `{}`.", known.join("`, `")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, hint_of, says_nothing_of};

    #[test]
    fn a_slip_in_a_goto_is_found_and_mended() {
        let slip = [("coach: \"He is heard.\", goto: \"wants\"", "coach: \"He is heard.\", goto: \"wnats\"")];
        finds(&slip, "missing-destination", "\"wnats\"");
        assert_eq!(hint_of(&slip, "missing-destination"), "Did you mean `wants`?");
    }

    #[test]
    fn every_kind_of_reference_is_looked_up() {
        finds(&[("start: \"opening\"", "start: \"begin\"")], "missing-node", "\"begin\"");
        finds(&[("start: \"opening\"", "start: \"settled\"")], "not-a-node", "\"settled\"");
        finds(&[("time_up: \"leaves\"", "time_up: \"late\"")], "missing-ending", "\"late\"");
        finds(&[("breaks: \"leaves\"", "breaks: \"opening\"")], "not-an-ending", "\"opening\"");
        finds(&[("well: \"handed_over\"", "well: \"agree\"")], "not-an-ending", "\"agree\"");
        finds(&[("(to: \"leaves\")", "(to: \"agree\")")], "not-an-ending", "\"agree\"");
        finds(
            &[("eligible: knows(\"order\")", "eligible: not(all([knows(\"odrer\")]))")],
            "missing-fact",
            "\"odrer\"",
        );
        finds(&[("offers: \"tomorrow\"", "offers: \"today\"")], "missing-resolution", "\"today\"");
        finds(
            &[("targets: [\"manager\"]", "targets: [\"manager\", \"boss\"]")],
            "missing-path-step",
            "\"boss\"",
        );
        finds(&[("enter: [set(\"told\")]", "enter: [set(\"told\"), learn(\"x\")]")], "missing-fact", "\"x\"");
    }

    #[test]
    fn what_decoding_reported_is_not_reported_twice() {
        says_nothing_of(&[("start: \"opening\"", "start: 5")], "missing-node");
        says_nothing_of(&[("(id: \"order\"", "(id: \"The Order\"")], "missing-fact");
        says_nothing_of(&[("endings: [", "ends: [")], "missing-destination");
    }
}
