//! A scenario to read on paper: one page for those who review it, with everything said, every mark, and where it leads.

mod case;
mod moments;

use super::graph::ScriptGraph;
use crate::export::colours;
use crate::scenario::{Scenario, Text};
use crate::words::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style sheet; its colours come from the palette.
const STYLE: &str = include_str!("style.css");

/// What every part of the page needs.
#[derive(Clone, Copy)]
struct Page<'a> {
    scenario: &'a Scenario,
    graph: &'a ScriptGraph,
    words: &'a dyn Words,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// A text in the scenario's own language, and in the others it carries.
    fn text(&self, text: &Text) -> Markup {
        html! {
            (text.main())
            @for (language, other) in text.translations() {
                span.other lang=(language.key()) { (language.key()) ": " (other) }
            }
        }
    }
}

/// The page. The same scenario and words give the same bytes on every machine.
#[must_use]
pub fn script_page(scenario: &Scenario, words: &dyn Words) -> String {
    let graph = ScriptGraph::of(scenario);
    let page = Page { scenario, graph: &graph, words };
    let document = html! {
        (DOCTYPE)
        html lang=(scenario.language.key()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Nothing is fetched, and nothing that a text smuggled in could run.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (scenario.title.main()) " · Evenkeel" }
                style { (PreEscaped(colours())) (PreEscaped(STYLE)) }
            }
            body {
                (case::header(page))
                main {
                    (case::briefing(page))
                    (case::customer(page))
                    (case::facts(page))
                    (case::resolutions(page))
                    (case::escalation(page))
                    (moments::script(page))
                    (moments::endings(page))
                }
            }
        }
    };
    document.into_string()
}

#[cfg(test)]
mod tests;
