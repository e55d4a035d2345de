//! A Branching Scenario of H5P: an archive with `h5p.json` and `content/content.json`.
//!
//! Its contents follow one another by number; a branching question has the choices. A number below 0 is an end screen.

use super::archive::Archive;
use super::leftover::Leftovers;
use super::plain::paragraphs;
use super::story::{Moment, Story, Way};
use super::{MOST_MOMENTS, broken, too_large};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::Language;
use serde_json::Value;
use std::collections::HashMap;
use std::io::{Read, Seek};

/// Reads the story.
pub fn read(source: impl Read + Seek, left: &mut Leftovers) -> Result<Story, Box<Diagnostic>> {
    let mut archive = Archive::open(source)?;
    let about = json(&archive.text("h5p.json")?, "h5p.json")?;
    let library = text(&about, "mainLibrary");
    if library != "H5P.BranchingScenario" {
        let message = format!("This is `{library}` of H5P, and only a Branching Scenario can be brought in.");
        let hint = "Open it in H5P and build the conversation as a Branching Scenario.";
        return Err(Box::new(Diagnostic::error("no-story", message).with_hint(hint)));
    }
    let content = json(&archive.text("content/content.json")?, "content/content.json")?;
    let content = content.get("branchingScenario").unwrap_or(&content);
    let mut course = Course::of(content, left)?;
    course.read();
    let title =
        [text(content, "title"), text(&about, "title"), text(&content["startScreen"], "startScreenTitle")];
    let title = title.into_iter().map(plain).find(|title| !title.is_empty()).unwrap_or_default();
    let summary = plain(text(&content["startScreen"], "startScreenSubtitle"));
    let language = [text(&about, "defaultLanguage"), text(&about, "language")].into_iter().find_map(language);
    Ok(Story {
        tool: "H5P (Branching Scenario)".to_owned(),
        title,
        summary,
        language,
        moments: course.moments,
        start: 0,
    })
}

fn json(source: &str, name: &str) -> Result<Value, Box<Diagnostic>> {
    serde_json::from_str(source)
        .map_err(|error| broken(format!("`{name}` in the archive is no sound JSON: {error}.")))
}

/// A text field; nothing where it is not there or no text.
fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn plain(html: &str) -> String {
    paragraphs(html).join(" ")
}

/// `pt-BR` is `pt`; `und` is none.
fn language(code: &str) -> Option<Language> {
    Language::from_key(code.split(['-', '_']).next().unwrap_or_default())
}

/// The course while it becomes a story.
struct Course<'v, 'l> {
    contents: &'v [Value],
    screens: &'v [Value],
    /// Moments: one for each content, then one for each end that is led to.
    moments: Vec<Moment>,
    ends: HashMap<String, usize>,
    /// The numbers contents carry, with their places.
    numbers: HashMap<i64, usize>,
    left: &'l mut Leftovers,
}

impl<'v, 'l> Course<'v, 'l> {
    fn of(content: &'v Value, left: &'l mut Leftovers) -> Result<Self, Box<Diagnostic>> {
        let contents = list(content, "content");
        if contents.is_empty() {
            return Err(broken("The Branching Scenario has no content."));
        }
        if contents.len() > MOST_MOMENTS {
            return Err(Box::new(too_large(format!(
                "The Branching Scenario has more than {MOST_MOMENTS} contents."
            ))));
        }
        let scoring = &content["scoringOptionGroup"]["scoringOption"];
        let scoring = scoring.as_str().or_else(|| content["scoringOption"]["scoringOption"].as_str());
        if scoring.is_some_and(|option| option != "no-score") {
            let hint = "Mark the replies instead: marks say what a reply does to the customer.";
            left.add("score-left-out", "The points of the course were left out.", hint);
        }
        let number = |content: &Value| content.get("contentId").and_then(Value::as_i64);
        let numbers =
            contents.iter().enumerate().filter_map(|(at, content)| Some((number(content)?, at))).collect();
        let screens = list(content, "endScreens");
        Ok(Self { contents, screens, moments: Vec::new(), ends: HashMap::new(), numbers, left })
    }

    fn read(&mut self) {
        self.moments = self.contents.iter().map(|_| Moment::default()).collect();
        for (at, content) in self.contents.iter().enumerate() {
            let moment = self.moment(content);
            self.moments[at] = moment;
        }
    }

    fn moment(&mut self, content: &Value) -> Moment {
        let (library, params) = (text(&content["type"], "library"), &content["type"]["params"]);
        let title = text(&content["type"]["metadata"], "title");
        let mut moment = Moment { name: plain(title), ..Moment::default() };
        let kind = library.split(' ').next().unwrap_or_default();
        if kind == "H5P.BranchingQuestion" {
            let question = &params["branchingQuestion"];
            moment.asks = plain(text(question, "question"));
            for choice in list(question, "alternatives") {
                let way = self.way(choice);
                moment.ways.push(way);
            }
            if moment.ways.is_empty() {
                moment.next = self.leads(content);
            }
            return moment;
        }
        self.said(kind, params, &mut moment.says);
        let feedback = told(&content["feedback"]);
        moment.next = self.leads_on(content, &feedback);
        moment
    }

    /// The words of a content that is no question.
    fn said(&mut self, kind: &str, params: &Value, says: &mut Vec<String>) {
        match kind {
            "H5P.AdvancedText" | "H5P.Text" => says.extend(paragraphs(text(params, "text"))),
            "H5P.CoursePresentation" => {
                for slide in list(&params["presentation"], "slides") {
                    for element in list(slide, "elements") {
                        let action = &element["action"];
                        let kind = text(action, "library").split(' ').next().unwrap_or_default();
                        match kind {
                            "H5P.AdvancedText" | "H5P.Text" => {
                                says.extend(paragraphs(text(&action["params"], "text")))
                            }
                            "" => {}
                            other => self.stays_behind(other),
                        }
                    }
                }
            }
            other => self.stays_behind(other),
        }
    }

    fn stays_behind(&mut self, kind: &str) {
        let kind: String = kind.chars().take(60).collect();
        let hint = "Write down what the customer says in it.";
        self.left.add("media-left-out", format!("`{kind}` was left out."), hint);
    }

    fn way(&mut self, choice: &Value) -> Way {
        let feedback = told(&choice["feedback"]);
        let to = self.leads_on(choice, &feedback);
        // What is told to whoever chose so is what the reply does, unless it is the end they come to.
        let is_end = to.is_some_and(|to| to >= self.contents.len());
        Way {
            text: plain(text(choice, "text")),
            tells: if is_end { String::new() } else { feedback },
            to,
            ..Way::default()
        }
    }

    /// Where a content leads; nothing is told on the way.
    fn leads(&mut self, content: &Value) -> Option<usize> {
        self.leads_on(content, "")
    }

    /// Where something leads: a content, or an end. An end with feedback of its own is an end by itself.
    fn leads_on(&mut self, from: &Value, feedback: &str) -> Option<usize> {
        let number = from.get("nextContentId").and_then(Value::as_i64).unwrap_or(-1);
        if let Ok(place) = usize::try_from(number) {
            // Contents are counted from 0; where they carry numbers, these count.
            let at = self.numbers.get(&number).copied().or((place < self.contents.len()).then_some(place));
            if at.is_none() {
                let hint = "Lead the reply somewhere, or leave it: the conversation then stays.";
                self.left.add(
                    "link-to-nothing",
                    format!("A choice leads to content {number}, and there is none."),
                    hint,
                );
            }
            return at;
        }
        let screen = self
            .screens
            .iter()
            .find(|screen| screen.get("contentId").and_then(Value::as_i64) == Some(number));
        let screen = screen.or(self.screens.first());
        let (key, name, tells) = match screen {
            _ if !feedback.is_empty() => {
                (format!("feedback {feedback}"), feedback.to_owned(), feedback.to_owned())
            }
            Some(screen) => {
                let title = plain(text(screen, "endScreenTitle"));
                let tells = [title.clone(), plain(text(screen, "endScreenSubtitle"))].join(". ");
                (format!("screen {number}"), title, tells)
            }
            None => ("end".to_owned(), "end".to_owned(), String::new()),
        };
        if let Some(end) = self.ends.get(&key) {
            return Some(*end);
        }
        let name = if name.is_empty() { "end".to_owned() } else { name };
        let tells = tells.trim_matches(['.', ' ']).to_owned();
        let tells = if tells.is_empty() || tells.ends_with(['?', '!']) { tells } else { tells + "." };
        self.moments.push(Moment { name, tells, ..Moment::default() });
        self.ends.insert(key, self.moments.len() - 1);
        Some(self.moments.len() - 1)
    }
}

/// What a feedback tells.
fn told(feedback: &Value) -> String {
    let parts = [plain(text(feedback, "title")), plain(text(feedback, "subtitle"))];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}
