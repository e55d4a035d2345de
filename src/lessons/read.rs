//! Reading a lesson from Markdown.

use super::block::plain;
use super::{Block, Exercise, Lesson, Run, Text};
use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};
use std::sync::Arc;

/// Reads a lesson. What is wrong with it comes back in sentences, all of it.
///
/// # Errors
/// When it has no title or no minutes, a faulty exercise, or something in it that a lesson cannot hold.
pub fn read(id: &str, markdown: &str) -> Result<Lesson, Vec<String>> {
    let mut reading = Reading::default();
    let parser = Parser::new_ext(markdown, Options::ENABLE_YAML_STYLE_METADATA_BLOCKS);
    parser.for_each(|event| reading.take(event));
    let head = |name: &str| {
        let lines = reading.head.lines().filter_map(|line| line.split_once(':'));
        lines.clone().find(|(known, _)| known.trim() == name).map(|(_, value)| value.trim().to_owned())
    };
    let (title, minutes, case) = (head("title"), head("minutes").and_then(|n| n.parse().ok()), head("case"));
    let mut faults = std::mem::take(&mut reading.faults);
    if title.is_none() {
        faults.push("it has no title".to_owned());
    }
    if minutes.is_none() {
        faults.push("it does not say how many minutes it takes".to_owned());
    }
    match (title, minutes) {
        (Some(title), Some(minutes)) if faults.is_empty() => Ok(Lesson {
            id: id.into(),
            title: title.into(),
            minutes,
            case: case.map(Arc::from),
            blocks: reading.blocks,
        }),
        _ => Err(faults),
    }
}

/// A lesson while it is being read.
#[derive(Default)]
struct Reading {
    head: String,
    blocks: Vec<Block>,
    faults: Vec<String>,
    /// The text being read.
    text: Text,
    strong: bool,
    emphasis: bool,
    /// The items of the list being read, and whether it is numbered.
    list: Option<(bool, Vec<Text>)>,
    quoted: bool,
    /// What kind of verbatim text is being read.
    verbatim: Option<Verbatim>,
}

enum Verbatim {
    Head,
    Exercise(String),
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => match &mut self.verbatim {
                Some(Verbatim::Head) => self.head.push_str(&words),
                Some(Verbatim::Exercise(text)) => text.push_str(&words),
                None => self.say(&words),
            },
            // Lines of a quotation are said one after the other.
            Event::SoftBreak if self.quoted => self.said(),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            other => self.faults.push(format!("a lesson cannot hold this: {other:?}")),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle) => self.verbatim = Some(Verbatim::Head),
            Tag::CodeBlock(CodeBlockKind::Fenced(kind)) if &*kind == "choose" => {
                self.verbatim = Some(Verbatim::Exercise(String::new()));
            }
            Tag::Strong => self.strong = true,
            Tag::Emphasis => self.emphasis = true,
            Tag::List(first) => self.list = Some((first.is_some(), Vec::new())),
            Tag::BlockQuote(_) => self.quoted = true,
            Tag::Paragraph | Tag::Heading { .. } | Tag::Item => {}
            other => self.faults.push(format!("a lesson cannot hold this: {other:?}")),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = false,
            TagEnd::Emphasis => self.emphasis = false,
            TagEnd::Heading(_) => {
                let text = std::mem::take(&mut self.text);
                self.blocks.push(Block::Heading(text));
            }
            TagEnd::Paragraph if self.quoted => self.said(),
            TagEnd::Paragraph if self.list.is_none() => {
                let text = std::mem::take(&mut self.text);
                self.blocks.push(Block::Paragraph(text));
            }
            TagEnd::Item => {
                let text = std::mem::take(&mut self.text);
                if let Some((_, items)) = &mut self.list {
                    items.push(text);
                }
            }
            TagEnd::List(_) => {
                if let Some((numbered, items)) = self.list.take() {
                    self.blocks.push(Block::List { numbered, items });
                }
            }
            TagEnd::BlockQuote(_) => self.quoted = false,
            TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => {
                if let Some(Verbatim::Exercise(text)) = self.verbatim.take() {
                    match Exercise::parse(&text) {
                        Ok(exercise) => self.blocks.push(Block::Exercise(exercise)),
                        Err(fault) => self.faults.push(fault),
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds words to the text being read, to the last stretch where it has the same weight.
    fn say(&mut self, words: &str) {
        let (strong, emphasis) = (self.strong, self.emphasis);
        match self.text.last_mut().filter(|last| (last.strong, last.emphasis) == (strong, emphasis)) {
            Some(last) => last.text.push_str(words),
            None => self.text.push(Run { text: words.to_owned(), strong, emphasis }),
        }
    }

    /// Ends a line somebody says: who stands in bold before it, and is explained nowhere.
    fn said(&mut self) {
        let mut text = std::mem::take(&mut self.text);
        let speaker = text.first().filter(|run| run.strong).and_then(|run| run.text.strip_suffix(':'));
        let Some(who) = speaker.map(str::to_owned) else {
            self.faults.push(format!("a line begins with who says it, in bold: {}", plain(&text)));
            return;
        };
        text.remove(0);
        if let Some(first) = text.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        text.retain(|run| !run.text.is_empty());
        self.blocks.push(Block::Said { who, text });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_is_read_with_everything_it_can_hold() {
        let text = "---\ntitle: One\nminutes: 2\ncase: first_call\n---\n\n## Part\n\nA **word**, an *aside*\nand more.\n\n1. one\n2. two\n\n> **Customer:** Well?\n> **You:** *Yes.*\n\n```choose\nHe waits.\n- \"No.\"\n  It shuts.\n+ \"Yes.\"\n  It opens.\n```\n";
        let lesson = read("one", text).expect("a lesson");
        assert_eq!((&*lesson.title, lesson.minutes, lesson.case.as_deref()), ("One", 2, Some("first_call")));
        assert_eq!(lesson.explains().collect::<Vec<_>>(), ["word"], "who speaks is not a word explained");
        let [
            Block::Heading(_),
            Block::Paragraph(prose),
            Block::List { numbered: true, items },
            Block::Said { who, .. },
            Block::Said { text, .. },
            Block::Exercise(exercise),
        ] = &lesson.blocks[..]
        else {
            panic!("{:?}", lesson.blocks)
        };
        assert_eq!(plain(prose), "A word, an aside and more.");
        assert_eq!((items.len(), who.as_str(), text[0].emphasis), (2, "Customer", true));
        assert_eq!(exercise.choices[1].why, "It opens.");
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let text = "# No head\n\n> nobody says this\n\n```choose\nHe waits.\n- \"No.\"\n```\n\n![a picture](x.png)\n";
        let faults = read("one", text).expect_err("faulty");
        assert!(faults.len() >= 5, "{faults:?}");
    }
}
