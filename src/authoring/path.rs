//! The way from the top of a scenario's text to one of its parts.

use std::fmt;
use std::str::FromStr;

/// One step further down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The field of this name in a group.
    Field(String),
    /// The item at this index of a list, or between the brackets of a form such as `knows("order")`.
    Item(usize),
    /// The entry with this key in a group in curly brackets: a text in one language.
    Key(String),
}

/// A way to a part of a scenario. It is written as one would say it: `script.nodes[3].replies[0].text{en}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Step>);

impl Path {
    /// The scenario itself.
    #[must_use]
    pub const fn top() -> Self {
        Self(Vec::new())
    }

    /// One step further: a field.
    #[must_use]
    pub fn field(&self, name: impl Into<String>) -> Self {
        self.with(Step::Field(name.into()))
    }

    /// One step further: an item of a list, from 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.with(Step::Item(index))
    }

    /// One step further: the entry of a language.
    #[must_use]
    pub fn key(&self, key: impl Into<String>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// One step further.
    #[must_use]
    pub fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }

    /// The steps from the top.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The way to what this part stands in; `None` for the scenario itself.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.to_vec()))
    }

    /// The last step; `None` for the scenario itself.
    #[must_use]
    pub fn last(&self) -> Option<&Step> {
        self.0.last()
    }

    /// The index the path ends with, when it leads to an item.
    #[must_use]
    pub fn index(&self) -> Option<usize> {
        match self.last() {
            Some(Step::Item(index)) => Some(*index),
            _ => None,
        }
    }

    /// Whether this part is `other` or stands in it.
    #[must_use]
    pub fn is_in(&self, other: &Path) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The item of the list at `list` this part stands in.
    #[must_use]
    pub fn item_of(&self, list: &Path) -> Option<usize> {
        match self.0.strip_prefix(list.0.as_slice())?.first()? {
            Step::Item(index) => Some(*index),
            _ => None,
        }
    }
}

impl From<Vec<Step>> for Path {
    fn from(steps: Vec<Step>) -> Self {
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if number == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
                Step::Key(key) => write!(f, "{{{key}}}")?,
            }
        }
        Ok(())
    }
}

/// Something that is no way to a part.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no way to a part of a scenario; one looks like `script.nodes[3].replies[0].text`")]
pub struct NoPath(String);

impl FromStr for Path {
    type Err = NoPath;

    fn from_str(written: &str) -> Result<Self, NoPath> {
        let wrong = || NoPath(written.to_owned());
        let mut steps = Vec::new();
        let mut rest = written;
        while !rest.is_empty() {
            let (step, after) = match rest.as_bytes()[0] {
                b'[' => {
                    let (index, after) = rest[1..].split_once(']').ok_or_else(wrong)?;
                    (Step::Item(index.parse().map_err(|_| wrong())?), after)
                }
                b'{' => {
                    let (key, after) = rest[1..].split_once('}').ok_or_else(wrong)?;
                    (Step::Key(key.to_owned()), after)
                }
                _ => {
                    let name =
                        if steps.is_empty() { rest } else { rest.strip_prefix('.').ok_or_else(wrong)? };
                    let end = name.find(['.', '[', '{']).unwrap_or(name.len());
                    if end == 0 {
                        return Err(wrong());
                    }
                    (Step::Field(name[..end].to_owned()), &name[end..])
                }
            };
            steps.push(step);
            rest = after;
        }
        Ok(Self(steps))
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_path_reads_as_it_is_written() {
        for written in
            ["", "title", "script.nodes[3].replies[0].text{en}", "endings[12]", "facts[0].needs[0][1]"]
        {
            let path: Path = written.parse().expect(written);
            assert_eq!(path.to_string(), written);
        }
        for wrong in ["a..b", "[x]", "a[1", "a]", "a[1]b"] {
            assert!(wrong.parse::<Path>().is_err() || wrong == "a]", "{wrong}");
        }
    }

    #[test]
    fn a_part_knows_what_it_stands_in() {
        let nodes = Path::top().field("script").field("nodes");
        let text = nodes.item(2).field("replies").item(1).field("text");
        assert_eq!(text.item_of(&nodes), Some(2));
        assert!(text.is_in(&nodes) && !nodes.is_in(&text));
        assert_eq!(text.parent().and_then(|reply| reply.index()), Some(1));
    }
}
