//! The items of one scenario, for its author: each node, each reply, and what stands out.

use super::{Linked, Maker};
use crate::report::cohort::telling as figures;
use crate::report::items::{Correlation, ItemReport, telling};
use crate::ui::widgets::Cell;
use crate::words::key;

pub(in super::super) struct ItemsView {
    pub counted: String,
    /// What stands out, in sentences.
    pub remarks: Vec<String>,
    pub nodes: Linked,
    pub replies: Linked,
}

impl Maker<'_> {
    pub(super) fn items(&self, items: &ItemReport) -> ItemsView {
        ItemsView {
            counted: telling::counted(items, self.words),
            remarks: telling::remarks(items, self.words),
            nodes: self.nodes(items),
            replies: self.replies(items),
        }
    }

    fn nodes(&self, items: &ItemReport) -> Linked {
        let columns = vec![
            self.column(key("items-node"), false),
            self.column(key("items-reached"), true),
            self.column(key("items-replies"), true),
            self.column(key("items-score"), true),
            self.column(key("items-discrimination"), true),
            self.column(key("items-escalated"), true),
            self.column(key("items-abandoned"), true),
            self.column(key("items-overruled-short"), true),
        ];
        let mut linked = Linked::new(self.say("items-nodes"), columns, self.stamp);
        for node in &items.nodes {
            let count = |count: u64| Cell::number(count.to_string(), Some(count as f64));
            let cells = vec![
                Cell::text(self.item_name(&node.node, node.known)),
                count(node.reached.count),
                count(node.replied),
                Cell::number(figures::number(node.score, 0, self.words), node.score),
                self.correlation(&node.discrimination),
                count(node.escalated.count),
                count(node.abandoned),
                count(node.overruled),
            ];
            // What is rare is what one looks for.
            let (key, examples) = match (node.abandoned, node.overruled) {
                (0, 0) => (self.words.say("items-at", &[("node", (&*node.node).into())]), &node.reached_in),
                (0, _) => (
                    self.words.say("items-overruled-at", &[("node", (&*node.node).into())]),
                    &node.overruled_in,
                ),
                _ => (
                    self.words.say("items-abandoned-at", &[("node", (&*node.node).into())]),
                    &node.abandoned_in,
                ),
            };
            linked.add(cells, self.whence_examples(key, examples));
        }
        linked
    }

    fn replies(&self, items: &ItemReport) -> Linked {
        let columns = vec![
            self.column(key("items-reply"), false),
            self.column(key("items-offered"), true),
            self.column(key("items-picked"), true),
            self.column(key("items-score"), true),
            self.column(key("items-discrimination"), true),
            self.column(key("items-overruled-short"), true),
        ];
        let mut linked = Linked::new(self.say("items-all-replies"), columns, self.stamp);
        let all = items.nodes.iter().flat_map(|node| node.replies.iter().map(move |reply| (node, reply)));
        for (node, reply) in all {
            let name = format!("{} / {}: {}", node.node, reply.reply, reply.text);
            let share = figures::percent(reply.picked.share, self.words);
            let picked = format!("{} ({share})", reply.picked.count);
            let cells = vec![
                Cell::text(self.item_name(&name, reply.known)),
                Cell::number(reply.picked.of.to_string(), Some(reply.picked.of as f64)),
                Cell::number(picked, reply.picked.share),
                Cell::number(figures::number(reply.score, 0, self.words), reply.score),
                self.correlation(&reply.discrimination),
                Cell::number(reply.overruled.to_string(), Some(reply.overruled as f64)),
            ];
            linked.add(
                cells,
                self.whence_examples(format!("{} / {}", node.node, reply.reply), &reply.picked_in),
            );
        }
        linked
    }

    /// What the scenario no longer has says so.
    fn item_name(&self, name: &str, known: bool) -> String {
        if known { name.to_owned() } else { self.words.say("items-gone", &[("name", name.into())]) }
    }

    fn correlation(&self, found: &Correlation) -> Cell {
        let words = figures::number(found.r, 2, self.words);
        Cell::number(if found.r.is_some() { self.starred(words, found.enough) } else { words }, found.r)
    }
}
