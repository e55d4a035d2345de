//! The item analysis as one page.

use super::Items;
use crate::export::cohort::STYLE;
use crate::export::palette;
use crate::report::cohort::telling as figures;
use crate::report::items::{Correlation, NodeItem, ReplyItem, telling};
use maud::{DOCTYPE, Markup, PreEscaped, html};

pub(super) fn page(items: Items<'_>) -> String {
    let document = html! {
        (DOCTYPE)
        html lang=(items.words.language().key()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Nothing is fetched, and nothing that a name smuggled in could run.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (items.say("items-title")) " · Evenkeel" }
                style { (PreEscaped(palette::variables())) @for sheet in STYLE { (PreEscaped(sheet)) } }
            }
            body.cohort {
                header {
                    p.kicker { (items.say("items-title")) }
                    h1 { (items.title) }
                    ul.facts {
                        li { (telling::counted(items.report, items.words)) }
                        li { (items.words.say("cohort-made", &[("when", items.made.into())])) }
                    }
                }
                main {
                    @for remark in telling::remarks(items.report, items.words) { p { (remark) } }
                    section.card { h2 { (items.say("items-nodes")) } (nodes(items)) }
                    section.card { h2 { (items.say("items-all-replies")) } (replies(items)) }
                }
                footer { p { (items.say("items-note")) } }
            }
        }
    };
    document.into_string()
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
