//! The review: state and comments.

use super::context::Context;
use super::fields::group;
use super::list::groups_of;
use super::named::named;
use super::number::yes_or_no;
use super::words::{line, reference};
use crate::scenario::syntax::Value;
use crate::scenario::{Comment, Review};

/// Where the scenario stands, with the comments on it.
pub fn review(value: &Value<'_>, cx: &mut Context) -> Option<Review> {
    group("the review", value, cx, |f| Review {
        state: f.required("state", named),
        comments: f.or_blank("comments", groups_of(comment)),
    })
}

/// A remark of somebody who read it.
pub fn comment(value: &Value<'_>, cx: &mut Context) -> Option<Comment> {
    group("a comment", value, cx, |f| Comment {
        by: f.required("by", line),
        on: f.required("on", line),
        at: f.optional("at", reference),
        reply: f.optional("reply", reference),
        text: f.required("text", line),
        resolved: f.or_blank("resolved", yes_or_no),
    })
}
