//! Sheets of words and blocks for the blanks of a skeleton: `== name` on a line, and below it what goes there.

use std::collections::BTreeMap;

/// What goes into the blanks, by their names.
#[derive(Default)]
pub(in crate::authoring) struct Sheet(BTreeMap<String, String>);

impl Sheet {
    /// Adds everything on a sheet; what was there under the same name gives way.
    pub fn add(&mut self, sheet: &str) {
        for entry in format!("\n{sheet}").split("\n== ").skip(1) {
            let (name, words) = entry.split_once('\n').unwrap_or((entry, ""));
            self.set(name, words.trim_end_matches('\n'));
        }
    }

    /// Fills one blank.
    pub fn set(&mut self, name: &str, words: &str) {
        self.0.insert(name.to_owned(), words.to_owned());
    }

    /// What goes into a blank; nothing if nobody said.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The form with every «blank» filled; a blank inside what fills one is filled too.
    pub fn fill(&self, form: &str) -> String {
        let mut filled = String::with_capacity(form.len() * 2);
        self.fill_into(form, &mut filled, 0);
        filled
    }

    fn fill_into(&self, form: &str, filled: &mut String, depth: usize) {
        let mut rest = form;
        while let Some((before, after)) = rest.split_once('«') {
            filled.push_str(before);
            let (name, after) = after.split_once('»').unwrap_or((after, ""));
            // What a person wrote is taken as it is, whatever quotation marks are in it.
            match depth {
                0 | 1 if !name.starts_with("quoted_") => self.fill_into(self.get(name), filled, depth + 1),
                _ => filled.push_str(self.get(name)),
            }
            rest = after;
        }
        filled.push_str(rest);
    }
}
