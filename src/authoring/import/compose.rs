//! From a story to the text of a scenario file.

use super::leftover::Leftovers;
use super::story::{Moment, Story};
use super::{Imported, MOST_MOMENTS, too_large};
use crate::authoring::quoted;
use crate::authoring::skeleton::{Sheet, id_of};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::{Language, Outcome, Stage};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

const FRAME: &str = include_str!("frame.ron");

/// The endings of the frame; nothing of the story may have their ids.
const FRAMED: [&str; 4] = ["handed_over", "gives_up", "turns_used_up", "closed"];

/// Stands where the story has no words.
const NO_WORDS: &str = crate::authoring::TO_WRITE;

/// What a reply says that only goes on.
const GO_ON: &str = "Go on, please.";

/// Words in a portion of speech, so that it can be heard in one go.
const PORTION: usize = 40;

/// The longest id, in characters.
const ID: usize = 40;

/// Writes the scenario. `text` is the story where it is a text, for the places of the list.
pub fn compose(
    mut story: Story,
    file: &str,
    mut left: Leftovers,
    text: Option<&str>,
) -> Result<Imported, Box<Diagnostic>> {
    if story.moments.len() > MOST_MOMENTS {
        return Err(Box::new(too_large(format!("The story has more than {MOST_MOMENTS} moments."))));
    }
    join(&mut story, &mut left);
    if story.moments.get(story.start).is_none_or(Moment::is_end) {
        let problem =
            Diagnostic::error("nothing-to-practise", "The story begins with a moment that has no choice.");
        let hint =
            "Give the first moment at least one link that leads on: links become the trainee's replies.";
        return Err(Box::new(problem.with_hint(hint)));
    }
    if story.language.is_none() {
        let hint = "The scenario says English. Change `language` where it is written in another.";
        left.add("language-to-name", "The story does not say in which language it is.", hint);
    }
    let hint = "Mark each reply, −2 to 2 for each technique; until then nothing the trainee says moves the customer.";
    left.add("marks-to-give", "Marks are not known: every reply has neutral ones.", hint);
    let title = one_line(if story.title.trim().is_empty() { stem(file) } else { &story.title });
    let title = if title.is_empty() { "A story".to_owned() } else { title };
    let ids = ids(&story);
    let (nodes, endings) = moments(&story, &ids, &mut left);
    let leftovers = left.told(text);
    let mut sheet = Sheet::default();
    let id = cut(&id_of(&title)).to_owned();
    let summary = one_line(&story.summary);
    let summary =
        if summary.is_empty() { format!("{title}, brought in from {}", story.tool) } else { summary };
    sheet.set("quoted_id", &quoted(&id));
    sheet.set("quoted_title", &quoted(&title));
    sheet.set("quoted_summary", &quoted(&summary));
    sheet.set("quoted_language", &quoted(story.language.unwrap_or(Language::En).key()));
    sheet.set("minutes", &(story.moments.len() / 2).clamp(3, 30).to_string());
    sheet.set("quoted_notes", &quoted(&notes(&story.tool, &leftovers)));
    sheet.set("quoted_start", &quoted(&ids[story.start]));
    sheet.set("quoted_nodes", &nodes);
    sheet.set("quoted_endings", &endings);
    Ok(Imported { id, text: sheet.fill(FRAME), leftovers })
}

/// Joins what goes on by itself with what follows, where nothing else leads there; else a reply leads on.
fn join(story: &mut Story, left: &mut Leftovers) {
    let count = story.moments.len();
    let mut comes_from = vec![0_usize; count];
    comes_from[story.start.min(count.saturating_sub(1))..]
        .iter_mut()
        .take(1)
        .for_each(|entries| *entries += 2);
    for moment in &story.moments {
        for to in moment.ways.iter().filter_map(|way| way.to).chain(moment.next) {
            comes_from[to] += 1;
        }
    }
    let mut gone = vec![false; count];
    for at in 0..count {
        while let Some(next) =
            story.moments[at].next.filter(|next| !gone[at] && comes_from[*next] == 1 && *next != at)
        {
            let after = std::mem::take(&mut story.moments[next]);
            gone[next] = true;
            let moment = &mut story.moments[at];
            moment.says.extend(after.says);
            moment.asks = [std::mem::take(&mut moment.asks), after.asks].join(" ").trim().to_owned();
            moment.tells = after.tells;
            moment.ways = after.ways;
            moment.next = after.next;
            moment.tags.extend(after.tags);
            left.add("joined", "Moments that go on without a choice were joined with what follows.", "");
        }
        if let Some(next) = story.moments[at].next.take() {
            let go_on = super::story::Way { text: GO_ON.to_owned(), to: Some(next), ..Default::default() };
            story.moments[at].ways.push(go_on);
            let hint = "Write what the trainee says there, or take the moment out.";
            left.add(
                "words-to-write",
                "A moment goes on without a choice; a reply that only says so leads on.",
                hint,
            );
        }
    }
    // Indices of what is left.
    let mut place = vec![0_usize; count];
    let mut kept = 0;
    for (at, gone) in gone.iter().enumerate() {
        place[at] = kept;
        kept += usize::from(!gone);
    }
    let mut gone = gone.into_iter();
    story.moments.retain(|_| !gone.next().unwrap_or(false));
    for moment in &mut story.moments {
        moment.ways.iter_mut().filter_map(|way| way.to.as_mut()).for_each(|to| *to = place[*to]);
        if moment.says.is_empty() && !moment.is_end() {
            moment.says.extend(Some(std::mem::take(&mut moment.asks)).filter(|asks| !asks.is_empty()));
        }
    }
    story.start = place.get(story.start).copied().unwrap_or_default();
}

/// An id for each moment.
fn ids(story: &Story) -> Vec<String> {
    let mut ids = Ids::default();
    ids.taken.extend(FRAMED.map(str::to_owned));
    story.moments.iter().map(|moment| ids.fresh(&moment.name, "moment")).collect()
}

/// Ids that are given away already.
#[derive(Default)]
struct Ids {
    taken: HashSet<String>,
    /// The number that is tried next behind an id.
    next: HashMap<String, u32>,
}

impl Ids {
    /// An id of some words that nothing has yet.
    fn fresh(&mut self, words: &str, otherwise: &str) -> String {
        let speaks = words.bytes().any(|byte| byte.is_ascii_alphanumeric());
        let whole = if speaks { id_of(words) } else { otherwise.to_owned() };
        let base = cut(&whole);
        let mut id = base.to_owned();
        let next = self.next.entry(id.clone()).or_insert(2);
        while !self.taken.insert(id.clone()) {
            id = format!("{base}_{next}");
            *next += 1;
        }
        id
    }
}

fn cut(id: &str) -> &str {
    id.get(..ID).unwrap_or(id).trim_end_matches('_')
}

/// The nodes and the endings, as they are written.
fn moments(story: &Story, ids: &[String], left: &mut Leftovers) -> (String, String) {
    let (mut nodes, mut endings) = (String::new(), String::new());
    for (moment, id) in story.moments.iter().zip(ids) {
        if moment.is_end() {
            ending(moment, id, &mut endings)
        } else {
            node(moment, id, ids, left, &mut nodes)
        }
    }
    (nodes, endings)
}

fn node(moment: &Moment, id: &str, ids: &[String], left: &mut Leftovers, out: &mut String) {
    let stage = moment.stage().unwrap_or(Stage::Dialysis);
    let mut chunks: Vec<String> =
        moment.says.iter().flat_map(|says| portions(says)).map(|words| quoted(&words)).collect();
    if chunks.is_empty() {
        left.add(
            "words-to-write",
            "A moment has no words for the customer.",
            "Write what the customer says there.",
        );
        chunks.push(quoted(NO_WORDS));
    }
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "            (\n                id: {},\n                stage: {},\n",
        quoted(id),
        stage.key()
    );
    let _ = writeln!(out, "                says: [(chunks: [{}])],", chunks.join(", "));
    if !moment.asks.is_empty() {
        let _ = writeln!(out, "                hint: {},", quoted(&one_line(&moment.asks)));
    }
    out.push_str("                replies: [\n");
    let mut taken = Ids::default();
    for way in &moment.ways {
        let words = one_line(&way.text);
        let name = if way.short.is_empty() { &words } else { &way.short };
        let name = name.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
        let reply = taken.fresh(&name, "reply");
        if words.is_empty() {
            left.add("words-to-write", "A choice has no words.", "Write what the trainee says.");
        }
        let text = if words.is_empty() { NO_WORDS } else { &words };
        let coach = one_line(&way.tells);
        let coach = if coach.is_empty() { NO_WORDS } else { &coach };
        let _ = write!(
            out,
            "                    (id: {}, text: {}, marks: (), coach: {}",
            quoted(&reply),
            quoted(text),
            quoted(coach)
        );
        if let Some(to) = way.to {
            let _ = write!(out, ", goto: {}", quoted(&ids[to]));
        }
        out.push_str("),\n");
    }
    out.push_str("                ],\n            ),\n");
}

fn ending(moment: &Moment, id: &str, out: &mut String) {
    let outcome = moment.outcome().unwrap_or(Outcome::Unresolved);
    let says = one_line(&moment.says.join(" "));
    let tells = one_line(&[&*moment.tells, &*moment.asks].join(" "));
    let _ = write!(out, "        (id: {}, outcome: {}", quoted(id), outcome.key());
    if !says.is_empty() {
        let _ = write!(out, ", says: {}", quoted(&says));
    }
    let _ = writeln!(out, ", tells: {}),", quoted(if tells.is_empty() { NO_WORDS } else { &tells }));
}

/// What is said, in portions that can be heard in one go.
fn portions(words: &str) -> Vec<String> {
    let words = one_line(words);
    let mut all = Vec::new();
    let (mut portion, mut count) = (String::new(), 0);
    for sentence in words.split_inclusive(['.', '?', '!', '…']) {
        let more = sentence.split_whitespace().count();
        if count > 0 && count + more > PORTION {
            all.push(std::mem::take(&mut portion));
            count = 0;
        }
        portion.push_str(sentence);
        count += more;
    }
    all.push(portion);
    all.into_iter().map(|portion| portion.trim().to_owned()).filter(|portion| !portion.is_empty()).collect()
}

/// The author's notes: where the story comes from, and what did not come along.
fn notes(tool: &str, leftovers: &[Diagnostic]) -> String {
    let mut notes = format!("Brought in from {tool}.");
    for left in leftovers {
        notes.push_str("\n- ");
        if let Some(place) = &left.place {
            let _ = write!(notes, "Line {}: ", place.line);
        }
        notes.push_str(&left.message);
    }
    notes
}

/// The name of a file without its folder and endings.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
