//! Chapbook: variables before a passage, modifiers on lines of their own, inserts in the text.

use super::scan::{HINT, Scan};

impl Scan<'_, '_> {
    /// Whether a line holds nothing but square brackets, as modifiers of Chapbook do.
    pub(super) fn is_modifier(&self) -> bool {
        let begins = self.text[..self.at].rsplit('\n').next().is_none_or(|before| before.trim().is_empty());
        let line = self.rest().lines().next().unwrap_or_default().trim_end();
        begins && line.ends_with(']') && !line.starts_with("[[")
    }

    pub(super) fn modifier(&mut self) {
        let from = self.at;
        let line = self.rest().lines().next().unwrap_or_default();
        self.at += line.len();
        let name =
            line.trim().trim_matches(['[', ']']).split([' ', ';']).next().unwrap_or_default().to_owned();
        if !matches!(
            &*name,
            "continue" | "cont'd" | "cont" | "note" | "note to myself" | "n.b." | "todo" | "fixme"
        ) {
            self.note("logic-left-out", &format!("The modifier `[{name}]` was left out."), HINT, from);
        }
    }

    /// `{name}`: left out.
    pub(super) fn insert(&mut self) {
        let from = self.at;
        self.skip_to("}", from);
        let what = &self.text[from..self.at];
        let name: String =
            what.chars().skip(1).take_while(|c| c.is_alphanumeric() || *c == ' ').take(30).collect();
        let message = format!("The insert `{{{}}}` was left out.", name.trim());
        self.note("logic-left-out", &message, HINT, from);
    }

    /// The variables a passage of Chapbook begins with, down to a line of two hyphens.
    pub(super) fn skip_variables(&mut self) {
        let mut end = 0;
        for line in self.text.split_inclusive('\n') {
            end += line.len();
            if line.trim_end() == "--" {
                self.at = end;
                self.note(
                    "logic-left-out",
                    "Variables set before a passage, down to `--`, were left out.",
                    HINT,
                    0,
                );
                return;
            }
        }
    }
}
