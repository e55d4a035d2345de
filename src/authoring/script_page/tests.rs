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
fn what_a_reviewer_needs_to_judge_the_case_is_on_the_page() {
    let authority = "authority: (refund_up_to: 60, discount_up_to: 10, currency: \"€\"), \
                     deadlines: (priority: high, respond_secs: 60, resolve_secs: 172800)";
    let page = page(&SOUND.replacen("authority: (refund_up_to: 50, currency: \"€\")", authority, 1));
    for told in
        ["Refunds up to €60", "Discounts up to 10 %", "High priority", "within one minute", "within 2 days"]
    {
        assert!(page.contains(told), "{told}");
    }
}

#[test]
fn the_state_and_open_comments_stand_where_they_belong() {
    let comments = "(by: \"Ines\", on: \"1 May\", text: \"Fine as a whole\"), \
                    (by: \"Rui\", on: \"2 May\", at: \"opening\", reply: \"hear\", text: \"Too smooth\"), \
                    (by: \"Rui\", on: \"2 May\", at: \"settled\", text: \"Say more\"), \
                    (by: \"Rui\", on: \"2 May\", at: \"opening\", text: \"Long done\", resolved: true)";
    let page = page(&SOUND.replacen(
        "briefing: (",
        &format!("review: (state: reviewed, comments: [{comments}]), briefing: ("),
        1,
    ));
    assert!(page.contains("Review: Reviewed"));
    assert!(page.contains("Rui, 2 May: Too smooth") && page.contains("Rui, 2 May: Say more"));
    assert!(!page.contains("Long done"), "what is settled needs no paper");
    let (whole, opening) = (page.find("Fine as a whole"), page.find("id=\"to-opening\""));
    assert!(whole < opening && opening < page.find("Too smooth"));
}

#[test]
fn what_an_author_writes_is_text_and_never_markup() {
    let page = page(&SOUND.replace("Nobody came.", "<script>alert(1)</script> & \\\"more\\\""));
    assert!(!page.contains("<script>"));
    assert!(page.contains("&lt;script&gt;"));
}
