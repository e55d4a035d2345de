//! SugarCube: macros in double pointed brackets.

use super::scan::{HINT, Scan, quoted_words};

impl Scan<'_, '_> {
    /// `<<name …>>`: left out, but for a link with plain words.
    pub(super) fn sugar(&mut self) {
        let from = self.at;
        let rest = self.near();
        let Some(end) = rest.find(">>") else { return self.plain() };
        let inner = &rest[2..end];
        self.at += end + 2;
        let name: String =
            inner.trim_start().chars().take_while(|c| !c.is_whitespace() && *c != '[').take(30).collect();
        if matches!(&*name, "link" | "button" | "linkappend" | "linkreplace") {
            if let Some(link) = inner.find("[[").and_then(|at| inner[at + 2..].split("]]").next()) {
                let (text, to) =
                    link.rsplit_once("->").or_else(|| link.rsplit_once('|')).unwrap_or((link, link));
                return self.leads(text, to, from);
            }
            if let [text, to] = quoted_words(inner)[..] {
                return self.leads(text, to, from);
            }
        }
        if matches!(&*name, "script" | "silently" | "widget") {
            let close = format!("<</{name}>>");
            self.skip_to(&close, from);
        }
        if !name.starts_with('/') {
            self.note("logic-left-out", &format!("The macro `<<{name}>>` was left out."), HINT, from);
        }
    }
}
