//! `review`: how far a scenario has come, and what was said about it.

use super::args::keys;
use super::console::Console;
use super::failure::Failure;
use super::file::unreadable;
use super::paint::Style;
use crate::authoring::{Draft, Edit, review};
use crate::scenario::{Comment, Scenario, read, sketch};
use crate::store::{Manuscript, SaveError, data_folder};
use crate::vocabulary::{Language, ReviewState};
use crate::words::{Locale, Words};
use clap::Args;
use jiff::{Timestamp, Zoned};
use serde::Serialize;
use std::fs::File;
use std::path::{Path, PathBuf};

/// What to see or change in a review.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// The scenario file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How far it has come
    #[arg(long, value_parser = keys(ReviewState::ALL.iter().map(|state| state.key()), ReviewState::from_key))]
    state: Option<ReviewState>,
    /// Say something about it
    #[arg(long, value_name = "TEXT", requires = "by")]
    comment: Option<String>,
    /// What the comment is about: a node, an ending, or a node and its reply [default: the whole]
    #[arg(long, value_name = "NODE[/REPLY]", requires = "comment")]
    at: Option<String>,
    /// Who says it
    #[arg(long, value_name = "NAME", requires = "comment")]
    by: Option<String>,
    /// Settle the comment with this number
    #[arg(long, value_name = "N", conflicts_with = "reopen")]
    resolve: Option<usize>,
    /// Open the comment with this number again
    #[arg(long, value_name = "N")]
    reopen: Option<usize>,
    /// Write the review as JSON
    #[arg(long)]
    json: bool,
}

/// What `--json` writes.
#[derive(Serialize)]
struct Told<'a> {
    file: &'a Path,
    id: &'a str,
    state: ReviewState,
    comments: Vec<ToldComment<'a>>,
}

#[derive(Serialize)]
struct ToldComment<'a> {
    number: usize,
    by: &'a str,
    on: &'a str,
    at: Option<&'a str>,
    reply: Option<&'a str>,
    text: &'a str,
    resolved: bool,
}

/// Changes the review where something is asked for, and shows it. The file is saved in one step; what it held is among its backups.
pub fn review(data: Option<&Path>, console: &mut Console, args: &ReviewArgs) -> Result<(), Failure> {
    let name = args.file.display().to_string();
    File::open(&args.file).map_err(|error| unreadable(&args.file, &error))?;
    let (mut manuscript, text) = Manuscript::open(&args.file, &data_folder(data)?)?;
    let unreadable =
        || Failure::Unusable(format!("{name} cannot be read; `evenkeel check {name}` says what is wrong"));
    let scenario = sketch(&text).ok_or_else(unreadable)?;
    let mut draft = Draft::new(text, &*name);
    for edit in edits(&scenario, draft.text(), args, &name)? {
        draft.edit(&edit).map_err(|error| Failure::Unusable(format!("{name}: {error}")))?;
    }
    if draft.is_changed() {
        manuscript.save(draft.text(), Timestamp::now()).map_err(|error| match error {
            SaveError::Changed(_) => Failure::Unusable(format!("{name}: {error}; nothing was written")),
            SaveError::Store(error) => error.into(),
        })?;
    }
    show(&sketch(draft.text()).ok_or_else(unreadable)?, console, args)
}

fn edits(scenario: &Scenario, text: &str, args: &ReviewArgs, name: &str) -> Result<Vec<Edit>, Failure> {
    let mut edits = Vec::new();
    if let Some(number) = args.resolve.or(args.reopen) {
        let known = scenario.review.as_ref().map_or(0, |review| review.comments.len());
        let Some(index) = number.checked_sub(1).filter(|index| *index < known) else {
            return Err(Failure::Unusable(format!("{name} has no comment {number}; it has {known}")));
        };
        let is_settled = scenario.review.as_ref().is_some_and(|review| review.comments[index].resolved);
        if is_settled != args.resolve.is_some() {
            edits.push(review::settle(index, args.resolve.is_some()));
        }
    }
    if let (Some(words), Some(by)) = (&args.comment, &args.by) {
        let (at, reply) = subject(scenario, args.at.as_deref())?;
        let on = Zoned::now().date().to_string().into();
        let comment =
            Comment { by: by.as_str().into(), on, at, reply, text: words.as_str().into(), resolved: false };
        if comment.text.trim().is_empty() || comment.by.trim().is_empty() {
            return Err(Failure::Unusable("a comment needs words and the name of whoever says them".into()));
        }
        edits.extend(review::add_comment(scenario.review.is_some(), &comment));
    }
    if let Some(state) = args.state {
        let errors = read(text.as_bytes(), name).diagnostics.iter().filter(|found| found.is_error()).count();
        if state == ReviewState::Live && errors > 0 {
            let what = if errors == 1 { "an error".to_owned() } else { format!("{errors} errors") };
            let sentence =
                format!("{name} has {what} and cannot go live; `evenkeel check {name}` says what is wrong");
            return Err(Failure::Unusable(sentence));
        }
        edits.push(review::set_state(state));
    }
    Ok(edits)
}

/// The ids of a comment: of a node or an ending, and of a reply.
type Subject = (Option<std::sync::Arc<str>>, Option<std::sync::Arc<str>>);

/// What a comment is about, which must be there.
fn subject(scenario: &Scenario, at: Option<&str>) -> Result<Subject, Failure> {
    let Some(at) = at else { return Ok((None, None)) };
    let (at, reply) = at.split_once('/').map_or((at, None), |(at, reply)| (at, Some(reply)));
    let node = scenario.node(at);
    if node.is_none() && scenario.ending(at).is_none() {
        return Err(Failure::Unusable(format!("there is no node or ending `{at}` to comment on")));
    }
    if let Some(reply) = reply
        && !node.is_some_and(|node| node.replies.iter().any(|known| &*known.id == reply))
    {
        return Err(Failure::Unusable(format!("`{at}` has no reply `{reply}` to comment on")));
    }
    Ok((Some(at.into()), reply.map(Into::into)))
}

fn show(scenario: &Scenario, console: &mut Console, args: &ReviewArgs) -> Result<(), Failure> {
    let comments = scenario.review.iter().flat_map(|review| &review.comments);
    if args.json {
        let comments = comments.enumerate().map(|(index, comment)| ToldComment {
            number: index + 1,
            by: &comment.by,
            on: &comment.on,
            at: comment.at.as_deref(),
            reply: comment.reply.as_deref(),
            text: &comment.text,
            resolved: comment.resolved,
        });
        let (id, state) = (&*scenario.id, scenario.review_state());
        console.json(&Told { file: &args.file, id, state, comments: comments.collect() })?;
        return Ok(());
    }
    let words = Locale::built_in(Language::En);
    let state = words.say_for("review-state", scenario.review_state().key(), &[]);
    let open = comments.clone().filter(|comment| !comment.resolved).count();
    let head = [("id", (&scenario.id).into()), ("state", (&state).into()), ("open", open.into())];
    console.say(Style::Plain, &words.say("review-head", &head))?;
    for (index, comment) in comments.enumerate() {
        let about = match (&comment.at, &comment.reply) {
            (Some(at), Some(reply)) => format!("{at}/{reply}"),
            (Some(at), None) => at.to_string(),
            _ => words.say("review-whole", &[]),
        };
        let gaps = [
            ("by", (&comment.by).into()),
            ("on", (&comment.on).into()),
            ("about", (&about).into()),
            ("text", (&comment.text).into()),
            ("settled", if comment.resolved { "yes" } else { "no" }.into()),
        ];
        let style = if comment.resolved { Style::Quiet } else { Style::Plain };
        console.led(&format!("{:>3}  ", index + 1), style, &words.say("review-comment", &gaps))?;
    }
    Ok(())
}
