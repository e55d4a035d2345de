//! Harlowe: macros in round brackets, with what they hold in square ones.

use super::scan::{HINT, Scan, quoted_words};

/// The macros of Harlowe that authors use; round brackets alone are ordinary text.
const HARLOWE: &[&str] = &[
    "set",
    "put",
    "move",
    "if",
    "unless",
    "else-if",
    "elseif",
    "else",
    "for",
    "loop",
    "either",
    "cond",
    "nth",
    "display",
    "print",
    "verbatim",
    "link",
    "link-goto",
    "link-reveal",
    "link-reveal-goto",
    "link-repeat",
    "link-undo",
    "link-show",
    "link-rerun",
    "link-replace",
    "click",
    "click-replace",
    "click-append",
    "click-goto",
    "goto",
    "go-to",
    "undo",
    "restart",
    "reload",
    "show",
    "hidden",
    "live",
    "stop",
    "event",
    "after",
    "after-time",
    "history",
    "visits",
    "passage",
    "passages",
    "save-game",
    "load-game",
    "saved-games",
    "prompt",
    "confirm",
    "alert",
    "input",
    "input-box",
    "dropdown",
    "checkbox",
    "cycling-link",
    "seq-link",
    "text-style",
    "text-colour",
    "text-color",
    "colour",
    "color",
    "background",
    "font",
    "align",
    "transition",
    "t8n",
    "enchant",
    "change",
    "append",
    "prepend",
    "replace",
    "random",
    "rand",
    "round",
    "str",
    "num",
    "text",
    "a",
    "array",
    "dm",
    "datamap",
    "ds",
    "box",
    "float-box",
    "columns",
    "css",
    "hook",
    "scroll",
    "open-url",
    "goto-url",
    "meter",
];

impl Scan<'_, '_> {
    /// `(name: …)`: left out, but for a link with plain words; the brackets behind it go, what is in them stays.
    pub(super) fn harlowe(&mut self) {
        let from = self.at;
        let rest = self.near();
        let name: String = rest[1..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .take(30)
            .collect();
        let is_macro =
            rest[1 + name.len()..].starts_with(':') && HARLOWE.contains(&&*name.to_ascii_lowercase());
        let Some(end) = is_macro.then(|| closing(rest)).flatten() else { return self.plain() };
        let inner = &rest[1..end];
        self.at += end + 1;
        let words = quoted_words(inner);
        match (&*name, &words[..]) {
            ("link-goto" | "link-reveal-goto", [text, to]) => return self.leads(text, to, from),
            ("link-goto", [to]) => return self.leads(to, to, from),
            _ => {}
        }
        self.note("logic-left-out", &format!("The macro `({name}:)` was left out."), HINT, from);
        let after = self.rest();
        let hook = after.trim_start_matches([' ', '\t']);
        if hook.starts_with('[') && !hook.starts_with("[[") {
            self.at += after.len() - hook.len() + 1;
            self.hooks += 1;
        }
    }
}

/// Where the bracket closes that `text` begins with.
fn closing(text: &str) -> Option<usize> {
    // Most brackets that never close have nothing that could close them.
    memchr::memchr(b')', text.as_bytes())?;
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(mark), _) if byte == mark => quote = None,
            (Some(_), _) => {}
            (None, b'"') => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
