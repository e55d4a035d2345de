//! What the page holds.

use super::script_page;
use crate::scenario::read;
use crate::vocabulary::Language;
use crate::words::Locale;

const SOUND: &str = include_str!("../../scenario/check/sound.ron");

fn page(source: &str) -> String {
    let scenario = read(source.as_bytes(), "sound.ron").scenario.expect("sound");
    script_page(&scenario, &Locale::built_in(Language::En))
}

#[test]
fn everything_said_is_on_the_page_and_every_link_leads_somewhere() {
    let page = page(SOUND);
    let scenario = read(SOUND.as_bytes(), "sound.ron").scenario.expect("sound");
    for node in &scenario.script.nodes {
        for reply in &node.replies {
            let text = reply.text.main().replace('&', "&amp;").replace('"', "&quot;");
            assert!(page.contains(&text), "{text}");
        }
    }
    let targets: Vec<&str> =
        page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(targets.len() > 5);
    for target in targets {
        assert!(page.contains(&format!("id=\"{target}\"")), "{target}");
    }
    assert!(!page.contains("⟨"), "a sentence is missing");
}

#[test]
fn what_an_author_writes_is_text_and_never_markup() {
    let page = page(&SOUND.replace("Nobody came.", "<script>alert(1)</script> & \\\"more\\\""));
    assert!(!page.contains("<script>"));
    assert!(page.contains("&lt;script&gt;"));
}
