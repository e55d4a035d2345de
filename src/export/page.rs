//! What every page of ours begins with: it says its language, fetches nothing, and runs nothing.

use super::palette;
use crate::words::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A page with these style sheets. `class` tells the style sheets what kind of page it is.
pub(super) fn page(words: &dyn Words, title: &str, class: &str, styles: &[&str], body: Markup) -> String {
    let document = html! {
        (DOCTYPE)
        html lang=(words.language().key()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Nothing is fetched, and nothing that a name or a reply smuggled in could run.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) " · Evenkeel" }
                style { (PreEscaped(palette::variables())) @for sheet in styles { (PreEscaped(sheet)) } }
            }
            body class=(class) { (body) }
        }
    };
    document.into_string()
}
