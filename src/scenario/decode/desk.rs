//! The help desk: ticket, knowledge base, canned replies, colleagues.

use super::condition::condition;
use super::context::Context;
use super::effect::effect;
use super::fields::group;
use super::list::{groups_of, list_of};
use super::named::named;
use super::number::whole;
use super::resolution::answer;
use super::words::{id, line, reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Advice, Answer, Article, CannedReply, Category, Colleague, Desk, TicketPlan};

/// What the trainee has beside the conversation.
pub fn desk(value: &Value<'_>, cx: &mut Context) -> Option<Desk> {
    group("the desk", value, cx, |f| Desk {
        ticket: f.optional("ticket", ticket),
        knowledge: f.or_blank("knowledge", groups_of(article)),
        canned: f.or_blank("canned", groups_of(canned)),
        colleagues: f.or_blank("colleagues", groups_of(colleague)),
    })
}

/// How the case should be filed.
pub fn ticket(value: &Value<'_>, cx: &mut Context) -> Option<TicketPlan> {
    group("the ticket", value, cx, |f| TicketPlan {
        categories: f.required("categories", groups_of(category)),
        category: f.required("category", reference),
        priority: f.required("priority", named),
        filed: f.or("filed", Answer::default(), answer),
    })
}

fn category(value: &Value<'_>, cx: &mut Context) -> Option<Category> {
    group("a category", value, cx, |f| Category {
        id: f.required("id", id),
        label: f.required("label", text),
    })
}

/// An article of the knowledge base.
pub fn article(value: &Value<'_>, cx: &mut Context) -> Option<Article> {
    group("an article", value, cx, |f| Article {
        id: f.required("id", id),
        title: f.required("title", text),
        text: f.required("text", text),
        words: f.or_blank("words", list_of(line)),
        secs: f.or("secs", 0, whole(0..=3_600)),
        effects: f.or_blank("effects", list_of(effect)),
    })
}

/// A reply to paste.
pub fn canned(value: &Value<'_>, cx: &mut Context) -> Option<CannedReply> {
    group("a canned reply", value, cx, |f| CannedReply {
        id: f.required("id", id),
        label: f.required("label", text),
        text: f.required("text", text),
    })
}

/// Somebody to consult.
pub fn colleague(value: &Value<'_>, cx: &mut Context) -> Option<Colleague> {
    group("a colleague", value, cx, |f| Colleague {
        id: f.required("id", id),
        name: f.required("name", text),
        knows: f.required("knows", text),
        answers: f.required("answers", groups_of(advice)),
    })
}

/// A colleague's answer.
pub fn advice(value: &Value<'_>, cx: &mut Context) -> Option<Advice> {
    group("a colleague's answer", value, cx, |f| Advice {
        when: f.or_blank("when", condition),
        counsel: f.required("counsel", named),
        says: f.required("says", text),
        secs: f.or("secs", 0, whole(0..=3_600)),
        effects: f.or_blank("effects", list_of(effect)),
    })
}
