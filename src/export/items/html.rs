//! The item analysis as one page.

use super::Items;
use crate::export::cohort::STYLE;
use crate::export::page;
use crate::report::cohort::telling as figures;
use crate::report::items::{Correlation, NodeItem, ReplyItem, telling};
use maud::{Markup, html};

pub(super) fn written(items: Items<'_>) -> String {
    let remarks = telling::remarks(items.report, items.words);
    let body = html! {
        header {
            p.kicker { (items.say("items-title")) }
            h1 { (items.title) }
            ul.facts {
                li { (telling::counted(items.report, items.words)) }
                li { (items.words.say("cohort-made", &[("when", items.made.into())])) }
            }
        }
        main {
            @if !remarks.is_empty() { ul.remarks { @for remark in remarks { li { (remark) } } } }
            section.card { h2 { (items.say("items-nodes")) } (nodes(items)) }
            section.card { h2 { (items.say("items-all-replies")) } (replies(items)) }
        }
        footer { p { (items.say("items-note")) } p { (items.say("items-few")) } }
    };
    page::page(items.words, &items.say("items-title"), "cohort", &STYLE, body)
}

fn nodes(items: Items<'_>) -> Markup {
    let headings = [
        items.say("items-node"),
        items.say("items-reached"),
        items.say("items-replies"),
        items.say("items-score"),
        items.say("items-discrimination"),
        items.say("items-escalated"),
        items.say("items-abandoned"),
        items.say("items-overruled-short"),
    ];
    let row = |node: &NodeItem| {
        html! { tr {
            th scope="row" { (named(&node.node, node.known, items)) }
            td { (node.reached.count) }
            td { (node.replied) }
            td { (figures::number(node.score, 0, items.words)) }
            td { (correlation(&node.discrimination, items)) }
            td { (node.escalated.count) }
            td { (node.abandoned) }
            td { (node.overruled) }
        } }
    };
    html! { table.plain.numbers {
        thead { tr { @for heading in &headings { th scope="col" { (heading) } } } }
        tbody { @for node in &items.report.nodes { (row(node)) } }
    } }
}

fn replies(items: Items<'_>) -> Markup {
    let headings = [
        items.say("items-reply"),
        items.say("items-offered"),
        items.say("items-picked"),
        items.say("items-score"),
        items.say("items-discrimination"),
        items.say("items-overruled-short"),
    ];
    let row = |node: &NodeItem, reply: &ReplyItem| {
        html! { tr {
            th scope="row" {
                (named(&format!("{} / {}", node.node, reply.reply), reply.known, items))
                br; small { (reply.text) }
            }
            td { (reply.picked.of) }
            td { (reply.picked.count) " (" (figures::percent(reply.picked.share, items.words)) ")" }
            td { (figures::number(reply.score, 0, items.words)) }
            td { (correlation(&reply.discrimination, items)) }
            td { (reply.overruled) }
        } }
    };
    html! { table.plain.numbers {
        thead { tr { @for heading in &headings { th scope="col" { (heading) } } } }
        tbody { @for node in &items.report.nodes { @for reply in &node.replies { (row(node, reply)) } } }
    } }
}

/// What the scenario no longer has says so.
fn named(name: &str, known: bool, items: Items<'_>) -> String {
    if known { name.to_owned() } else { items.words.say("items-gone", &[("name", name.into())]) }
}

fn correlation(found: &Correlation, items: Items<'_>) -> Markup {
    html! {
        (figures::number(found.r, 2, items.words))
        @if found.r.is_some() && !found.enough { abbr.few title=(items.say("cohort-few")) { "*" } }
    }
}
