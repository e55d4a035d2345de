//! The review of a scenario changed: its state, a comment more, a comment settled. Each is an edit of a few bytes.

use super::{Edit, NewValue, Path};
use crate::scenario::Comment;
use crate::vocabulary::ReviewState;

/// Takes the review to a state.
#[must_use]
pub fn set_state(state: ReviewState) -> Edit {
    Edit::Set { path: review().field("state"), value: NewValue::word(state.key()) }
}

/// Adds a comment behind the others. A scenario that names no state gets the one it is in without: live.
#[must_use]
pub fn add_comment(names_state: bool, comment: &Comment) -> Vec<Edit> {
    let text = |words: &str| NewValue::text(words);
    let mut fields = vec![("by", text(&comment.by)), ("on", text(&comment.on))];
    fields.extend(comment.at.as_deref().map(|at| ("at", text(at))));
    fields.extend(comment.reply.as_deref().map(|reply| ("reply", text(reply))));
    fields.push(("text", text(&comment.text)));
    if comment.resolved {
        fields.push(("resolved", NewValue::YesNo(true)));
    }
    let list = review().field("comments");
    let insert = Edit::Insert { list, index: usize::MAX, value: NewValue::group(fields) };
    let state = (!names_state).then(|| set_state(ReviewState::Live));
    state.into_iter().chain([insert]).collect()
}

/// Settles the comment at this index, from 0, or opens it again.
#[must_use]
pub fn settle(index: usize, settled: bool) -> Edit {
    let resolved = review().field("comments").item(index).field("resolved");
    match settled {
        true => Edit::Set { path: resolved, value: NewValue::YesNo(true) },
        false => Edit::Remove { path: resolved },
    }
}

fn review() -> Path {
    Path::top().field("review")
}

#[cfg(test)]
mod tests {
    use super::{add_comment, set_state, settle};
    use crate::authoring::{Draft, Edit};
    use crate::scenario::{Comment, Scenario, read};
    use crate::vocabulary::ReviewState;

    const SOUND: &str = include_str!("../scenario/check/sound.ron");

    fn scenario(text: &str) -> Scenario {
        read(text.as_bytes(), "sound.ron").scenario.expect("sound")
    }

    fn after(text: &str, edits: &[Edit]) -> String {
        let mut draft = Draft::new(text, "sound.ron");
        for edit in edits {
            draft.edit(edit).expect("it can be made");
        }
        draft.text().to_owned()
    }

    fn comment(at: Option<&str>, reply: Option<&str>) -> Comment {
        Comment {
            by: "Ines".into(),
            on: "2026-05-12".into(),
            at: at.map(Into::into),
            reply: reply.map(Into::into),
            text: "Too \"polite\"?".into(),
            resolved: false,
        }
    }

    #[test]
    fn a_state_is_written_and_nothing_else_changes() {
        let draft = after(SOUND, &[set_state(ReviewState::Draft)]);
        assert_eq!(scenario(&draft).review_state(), ReviewState::Draft);
        let at = draft.find("review").expect("written");
        let end = at + draft[at..].find('\n').expect("a line") + 1;
        let start = draft[..at].rfind('\n').map_or(0, |line| line + 1);
        assert_eq!([&draft[..start], &draft[end..]].concat(), SOUND, "one line more");
        assert_eq!(after(&draft, &[set_state(ReviewState::Live)]), draft.replace("draft", "live"));
    }

    #[test]
    fn comments_come_and_are_settled() {
        let first = comment(Some("opening"), Some("hear"));
        let one = after(SOUND, &add_comment(false, &first));
        assert_eq!(scenario(&one).review_state(), ReviewState::Live, "it was live without a review");
        let second = comment(None, None);
        let two = after(&one, &add_comment(true, &second));
        let review = scenario(&two).review.expect("there is one");
        assert_eq!(review.comments, [first.clone(), second.clone()]);
        let settled = after(&two, &[settle(0, true)]);
        let review = scenario(&settled).review.expect("there is one");
        assert_eq!(review.comments, [Comment { resolved: true, ..first }, second]);
        assert_eq!(after(&settled, &[settle(0, false)]), two);
    }
}
