//! How new parts are laid out: on one line where that is short, else field by field under the first.

use super::trivia::{begins_line, line_start};
use super::{Page, quoted};
use crate::authoring::{Form, NewValue, Tree};
use std::ops::Range;

/// How wide a line of a new part may become, in characters.
pub(super) const WIDTH: usize = 120;

/// Further in than this nothing is aligned with what stands before it: it would be off the page.
const DEEPEST: usize = 48;

/// How much further in what stands inside goes.
pub const INDENT: &str = "    ";

/// The white space a line at this byte begins with, as deep as the byte itself where something stands before it; one step further in
/// than the line where that would be too deep.
#[must_use]
pub fn indent_at(text: &str, at: usize) -> String {
    let start = line_start(text, at);
    let before = &text[start..at];
    if begins_line(text, at) {
        return before.to_owned();
    }
    let blank = before.len() - before.trim_start().len();
    let columns = before[blank..].chars().count();
    if blank + columns > DEEPEST {
        return step_in(text, at);
    }
    format!("{}{}", &before[..blank], " ".repeat(columns))
}

/// The white space of a line one step further in than the line of this byte.
#[must_use]
pub fn step_in(text: &str, at: usize) -> String {
    blank_of_line(text, at) + INDENT
}

/// The white space the line of this byte begins with.
pub(super) fn blank_of_line(text: &str, at: usize) -> String {
    let line = &text[line_start(text, at)..];
    let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
    line[..blank].to_owned()
}

/// The white space one step further in, to the next whole step where `indent` is aligned with something.
fn deeper(indent: &str) -> String {
    let past = indent.chars().count() % INDENT.len();
    format!("{indent}{}", &INDENT[past..])
}

/// A value as it is written, where `indent` is the white space of the line it begins on.
#[must_use]
pub fn render(value: &NewValue, indent: &str) -> String {
    let line = on_one_line(value);
    let short = line.chars().count() + indent.chars().count() <= WIDTH && !line.contains('\n');
    match value {
        NewValue::Group(fields) if !short => {
            let inner = format!("{indent} ");
            let mut out = String::from("(");
            let mut column = inner.chars().count();
            for (number, (name, value)) in fields.iter().enumerate() {
                // The first stands in the line the bracket is in.
                let written = format!("{name}: {}", render(value, if number == 0 { indent } else { &inner }));
                let width = written.lines().next().unwrap_or_default().chars().count();
                if number > 0 {
                    out.push(',');
                    if column + width > WIDTH || written.contains('\n') {
                        out.push('\n');
                        out.push_str(&inner);
                        column = inner.chars().count();
                    } else {
                        out.push(' ');
                    }
                }
                out.push_str(&written);
                // Whatever follows something that takes several lines begins a line of its own.
                column = if written.contains('\n') { WIDTH } else { column + width + 2 };
            }
            out.push(')');
            out
        }
        NewValue::List(items) if !short => {
            let inner = deeper(indent);
            let mut out = String::from("[\n");
            for item in items {
                out.push_str(&inner);
                out.push_str(&render(item, &inner));
                out.push_str(",\n");
            }
            out.push_str(indent);
            out.push(']');
            out
        }
        NewValue::Source(source) => lowered(source, indent),
        _ => line,
    }
}

/// A new thing with each field on a line of its own and what is said in portions below one another: so nothing has to be moved
/// when words take the place of what is to be written.
#[must_use]
pub fn spread(thing: &NewValue) -> NewValue {
    let NewValue::Group(fields) = thing else { return thing.clone() };
    let mut out = String::from("(\n");
    for (name, value) in fields {
        let written = portions(value).unwrap_or_else(|| render(value, INDENT));
        out.push_str(&format!("{INDENT}{name}: {written},\n"));
    }
    out.push(')');
    NewValue::Source(out)
}

/// What is said, if the value of a field is that: `[(chunks: […])]` with each portion on a line.
fn portions(value: &NewValue) -> Option<String> {
    let NewValue::List(variants) = value else { return None };
    let [NewValue::Group(fields)] = &variants[..] else { return None };
    let [(name, NewValue::List(portions))] = &fields[..] else { return None };
    let lines: String =
        portions.iter().map(|portion| format!("{INDENT}{INDENT}{},\n", on_one_line(portion))).collect();
    Some(format!("[({name}: [\n{lines}{INDENT}])]"))
}

fn on_one_line(value: &NewValue) -> String {
    match value {
        NewValue::Text(words) => quoted(words),
        NewValue::Word(word) => word.clone(),
        NewValue::Number(number) => number.to_string(),
        NewValue::YesNo(yes) => yes.to_string(),
        NewValue::List(items) => {
            format!("[{}]", items.iter().map(on_one_line).collect::<Vec<_>>().join(", "))
        }
        NewValue::Group(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name}: {}", on_one_line(value))).collect();
            format!("({})", fields.join(", "))
        }
        NewValue::Form(word, arguments) => {
            let arguments: Vec<String> = arguments.iter().map(on_one_line).collect();
            format!("{word}({})", arguments.join(", "))
        }
        NewValue::Languages(texts) => {
            let texts: Vec<String> = texts
                .iter()
                .map(|(language, words)| format!("{}: {}", quoted(language), quoted(words)))
                .collect();
            format!("{{{}}}", texts.join(", "))
        }
        NewValue::Source(source) => source.clone(),
    }
}

/// A piece of a file without the white space its lines have for standing where it stands; [`lowered`] puts it anywhere.
#[must_use]
pub fn lifted(page: Page<'_>, range: Range<usize>) -> String {
    let indent = indent_at(page.text, range.start);
    by_line(&page.text[range], |line, out| {
        let common = line.bytes().zip(indent.bytes()).take_while(|(a, b)| a == b).count();
        out.push_str(&line[common..]);
    })
}

/// A lifted piece of a file where lines begin with `indent`.
#[must_use]
pub fn lowered(source: &str, indent: &str) -> String {
    by_line(source, |line, out| {
        if !line.trim().is_empty() {
            out.push_str(indent);
        }
        out.push_str(line);
    })
}

/// A piece of a file where lines begin with `indent`; where it keeps its depth it keeps its bytes.
#[must_use]
pub fn moved(page: Page<'_>, range: Range<usize>, indent: &str) -> String {
    if indent_at(page.text, range.start) == indent {
        return page.text[range].to_owned();
    }
    lowered(&lifted(page, range), indent)
}

/// Writes each line but the first anew; what stands inside quotation marks is no line of the file's layout and stays.
fn by_line(source: &str, write: impl Fn(&str, &mut String)) -> String {
    let Some((first, rest)) = source.split_once('\n') else { return source.to_owned() };
    let texts = texts_over_lines(source);
    let mut out = String::from(first);
    let mut at = first.len() + 1;
    for line in rest.split('\n') {
        out.push('\n');
        if texts.iter().any(|text| text.start < at && at < text.end) {
            out.push_str(line);
        } else {
            write(line, &mut out);
        }
        at += line.len() + 1;
    }
    out
}

/// Where texts stand that take several lines.
fn texts_over_lines(source: &str) -> Vec<Range<usize>> {
    let tree = Tree::of(source);
    let texts =
        tree.parts().filter(|part| tree.form(*part) == Form::Text).map(|part| tree.span(part).range());
    texts.filter(|range| source[range.clone()].contains('\n')).collect()
}
