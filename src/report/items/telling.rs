//! The sentences of an item analysis: what stands out.

use super::{ItemReport, NodeItem, ReplyItem};
use crate::words::Words;

/// What stands out, each in a sentence; nothing where all is as it should be.
#[must_use]
pub fn remarks(items: &ItemReport, words: &dyn Words) -> Vec<String> {
    let named = |(node, reply): (&NodeItem, &ReplyItem)| format!("{} / {}", node.node, reply.reply);
    let unreached = list(items.never_reached().map(|node| node.node.to_string()));
    let unpicked = list(items.never_picked().map(named));
    let doubtful = list(items.doubtful().map(named));
    let sentences = [
        unreached.map(|what| words.say("items-unreached", &[("what", (&what).into())])),
        unpicked.map(|what| words.say("items-unpicked", &[("what", (&what).into())])),
        doubtful.map(|what| words.say("items-doubtful", &[("what", (&what).into())])),
        (items.overruled > 0).then(|| words.say("items-overruled", &[("count", items.overruled.into())])),
    ];
    sentences.into_iter().flatten().collect()
}

/// How many attempts stand behind it.
#[must_use]
pub fn counted(items: &ItemReport, words: &dyn Words) -> String {
    let gaps = [("finished", items.finished.into()), ("unfinished", items.unfinished.into())];
    words.say("items-counted", &gaps)
}

fn list(names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}
