//! The moments of the conversation in the order one reads them, and how it ends.

use super::Page;
use super::case::{comments, when};
use crate::authoring::graph::VertexKind;
use crate::scenario::{Condition, Listen, Node, Routes, ScriptedReply};
use crate::vocabulary::Technique;
use crate::words::key;
use maud::{Markup, html};

pub(super) fn script(page: Page<'_>) -> Markup {
    html! {
        section {
            h2 { (page.say("script-script")) }
            p.quiet { (page.say("script-begins")) " " (link(page, &page.scenario.script.start)) }
            @for vertex in page.graph.reading_order() {
                @if let VertexKind::Node { index, .. } = page.graph.vertices[vertex].kind {
                    (node(page, &page.scenario.script.nodes[index]))
                }
            }
        }
    }
}

fn node(page: Page<'_>, node: &Node) -> Markup {
    html! {
        article id=(anchor(&node.id)) class=(node.stage.key()) {
            h3 { (node.id) " " span.stage { (page.words.say_for("stage", node.stage.key(), &[])) } }
            @if !node.notes.is_empty() { p.note { (node.notes) } }
            (comments(page, Some(&node.id), None))
            @for variant in &node.says {
                div.says {
                    (when(page, key("script-when"), &variant.when))
                    @for chunk in &variant.chunks { p.line { (page.text(&chunk.text)) } }
                }
            }
            @if let Some(hint) = &node.hint { p.quiet { (page.say("script-hint")) " " (page.text(hint)) } }
            @for each in &node.replies { (reply(page, node, each)) }
            @for each in &node.listens { (listen(page, each)) }
            @if !node.otherwise.0.is_empty() { p.quiet { (page.say("script-otherwise")) (leads(page, &node.otherwise)) } }
            div.remarks { (page.say("script-remarks")) }
        }
    }
}

fn reply(page: Page<'_>, node: &Node, reply: &ScriptedReply) -> Markup {
    html! {
        div.reply {
            p.line { (page.text(&reply.text)) " " code { (reply.id) } }
            ul.marks {
                @for &technique in Technique::ALL {
                    li { (page.words.say_for("technique", technique.key(), &[])) " " strong { (reply.marks[technique]) } }
                }
                @for flag in &reply.flags { li.flag { "⚑ " (page.words.say_for("flag", flag.key(), &[])) } }
            }
            p.coach { (page.text(&reply.coach)) }
            (comments(page, Some(&node.id), Some(&reply.id)))
            (when(page, key("script-when"), &reply.when))
            p.quiet {
                @for fact in &reply.asks { (page.say("script-asks")) " " a href=(format!("#fact-{fact}")) { (fact) } ". " }
                @if let Some(offer) = &reply.offers { (page.say("script-offers")) " " a href=(format!("#resolution-{offer}")) { (offer) } ". " }
                @for effect in &reply.effects { code { (effect) } " " }
                (leads(page, &reply.goto))
            }
        }
    }
}

fn listen(page: Page<'_>, listen: &Listen) -> Markup {
    let marks = Technique::ALL.iter().filter_map(|&technique| Some((technique, listen.marks[technique]?)));
    html! {
        p.quiet {
            (page.say("script-listens"))
            @for (technique, mark) in marks { " " (page.words.say_for("technique", technique.key(), &[])) " ≥ " (mark) }
            @for phrase in listen.hears.sources() { " " q { (phrase) } }
            (leads(page, &listen.goto))
        }
    }
}

pub(super) fn endings(page: Page<'_>) -> Markup {
    html! {
        section {
            h2 { (page.say("drawing-endings")) }
            @for ending in &page.scenario.endings {
                article id=(anchor(&ending.id)) {
                    h3 { (ending.id) " " span.stage { (page.words.say_for("outcome", ending.outcome.key(), &[])) } }
                    @if !ending.says.main().is_empty() { p.line { (page.text(&ending.says)) } }
                    p { (page.text(&ending.tells)) }
                    (comments(page, Some(&ending.id), None))
                }
            }
        }
    }
}

/// Where something leads, with links inside the page; nothing where it stays.
pub(super) fn leads(page: Page<'_>, routes: &Routes) -> Markup {
    html! {
        @for route in &routes.0 {
            span.leads {
                " → " (link(page, &route.to))
                @if route.when != Condition::Always { " " (page.say("script-when")) " " code { (route.when) } }
            }
        }
    }
}

fn link(page: Page<'_>, id: &str) -> Markup {
    let known = page.scenario.node(id).is_some() || page.scenario.ending(id).is_some();
    html! { @if known { a href=(format!("#{}", anchor(id))) { (id) } } @else { em { (id) } } }
}

fn anchor(id: &str) -> String {
    format!("to-{id}")
}
