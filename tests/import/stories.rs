//! A story in each notation, as the tool itself writes it.

use super::{archive, brought_in, left, replies, says, scenario};
use evenkeel::authoring::import::CODES;
use evenkeel::vocabulary::{Channel, Language, Outcome, ReviewState, Stage};

const TWEE: &str = include_str!("stories/parcel.twee");
const TWINE: &str = include_str!("stories/parcel.html");
/// Compiled from `parcel.ink`; the byte order mark is the compiler's.
const INK: &str = include_str!("stories/parcel.ink.json");
const H5P: &str = include_str!("stories/h5p/h5p.json");
const CONTENT: &str = include_str!("stories/h5p/content.json");

#[test]
fn twee_passages_are_what_the_customer_says_and_links_are_replies() {
    let imported = brought_in(TWEE.as_bytes(), "folder/parcel.twee").expect("a story");
    assert_eq!(imported.id, "the_parcel");
    let scenario = scenario(&imported);
    assert_eq!(&**scenario.title.main(), "The parcel");
    assert_eq!((scenario.channel, scenario.language), (Channel::Telephone, Language::En));
    assert_eq!(&*scenario.script.start, "opening");
    assert_eq!(
        says(&scenario, "opening"),
        ["I have been waiting for three weeks.", "Three weeks! And your page says \"delivered\"."]
    );
    assert_eq!(
        replies(&scenario, "opening"),
        [
            "I'm sorry. Three weeks is far too long. > \"calmer\"",
            "Please calm down, Madam. > \"worse\"",
            "What is your order number, please? > \"number\"",
        ]
    );
    assert_eq!(
        replies(&scenario, "calmer"),
        [
            "I am looking it up right now. Please stay on the line. > \"solved\"",
            "You get a voucher. > []",
            "I can pay it back today. > \"solved\"",
        ]
    );
    assert_eq!(replies(&scenario, "worse")[1], "Then I cannot help you. > \"gives_up_2\"");
    assert_eq!(
        scenario.node("calmer").expect("there").stage,
        Stage::SkinGraft,
        "an author's tag names the stage"
    );
    assert_eq!(scenario.ending("solved").expect("there").outcome, Outcome::Resolved);
    let gives_up = scenario.ending("gives_up_2").expect("beside the ending every scenario has");
    assert_eq!(
        (gives_up.outcome, &**gives_up.says.main()),
        (Outcome::LeftForCompetitor, "I am going elsewhere.")
    );
}

#[test]
fn what_stays_behind_is_listed_at_its_place_and_in_the_notes() {
    let imported = brought_in(TWEE.as_bytes(), "parcel.twee").expect("a story");
    let of = |code: &str| {
        imported.leftovers.iter().find(|left| left.code == code).unwrap_or_else(|| panic!("no {code}"))
    };
    let line = |code: &str| {
        let line = of(code).place.as_ref().expect("a place").line as usize;
        TWEE.lines().nth(line - 1).expect("a line")
    };
    assert!(line("look-left-out").starts_with(":: UserStylesheet"));
    assert!(line("logic-left-out").starts_with("(set: $calm to 0)"));
    assert!(line("link-to-nothing").contains("->Voucher]]"));
    assert!(line("media-left-out").contains("<img"));
    assert_eq!(of("marks-to-give").place, None);
    let scenario = scenario(&imported);
    for left in &imported.leftovers {
        assert!(scenario.notes.contains(&left.message), "{left}");
    }
    assert!(scenario.notes.starts_with("Brought in from Twine (Harlowe 3.3.8)."), "{}", scenario.notes);
    assert_eq!(scenario.review_state(), ReviewState::Draft);
    let marked =
        |node: &evenkeel::scenario::Node| node.replies.iter().any(|reply| reply.marks != Default::default());
    assert!(!scenario.script.nodes.iter().any(marked), "marks are the author's to give");
}

#[test]
fn a_story_published_by_twine_reads_as_the_same_as_its_text() {
    let imported = brought_in(TWINE.as_bytes(), "parcel.html").expect("a story");
    let scenario = scenario(&imported);
    assert_eq!(&**scenario.title.main(), "The parcel & the voucher");
    assert_eq!(&*scenario.script.start, "opening");
    assert_eq!(
        says(&scenario, "opening"),
        ["Three weeks! And your page says \"delivered\".", "I am quite calm."]
    );
    assert_eq!(replies(&scenario, "opening"), ["I'm sorry. > \"solved\"", "Calm down. > \"worse\""]);
    let left = left(&imported);
    assert!(left.contains(&"look-left-out") && left.contains(&"logic-left-out"), "{left:?}");
}

#[test]
fn ink_is_walked_from_choice_to_choice() {
    let imported = brought_in(INK.as_bytes(), "parcel.ink.json").expect("a story");
    let scenario = scenario(&imported);
    assert_eq!(&**scenario.title.main(), "The parcel");
    assert_eq!(says(&scenario, "opening")[0], "I have been waiting for three weeks.");
    assert_eq!(
        replies(&scenario, "opening"),
        [
            "I'm sorry. Three weeks is far too long. > \"calmer\"",
            "\"Please calm down, Madam.\" > \"worse\"",
            "What is your order number, please? > \"number\"",
        ],
        "what stands on the line of a choice is what the trainee says"
    );
    assert_eq!(
        says(&scenario, "calmer"),
        ["Well. At least somebody says so.", "You have my number already."]
    );
    assert_eq!(
        replies(&scenario, "number"),
        ["I am. > \"calmer\"", "Could you say it once more? > \"number_again\""]
    );
    assert_eq!(says(&scenario, "number_again"), ["Are you writing this down?"]);
    assert_eq!(replies(&scenario, "worse"), ["You are right, I'm sorry. > \"calmer\""]);
    let solved = scenario.ending("solved").expect("an ending");
    assert_eq!((solved.outcome, &**solved.says.main()), (Outcome::Resolved, "Good. Thank you."));
    let told: Vec<&str> = imported.leftovers.iter().map(|left| &*left.message).collect();
    assert!(told.iter().any(|told| told.starts_with("Where a condition or a sequence decides")), "{told:?}");
    assert!(told.iter().any(|told| told.starts_with("Choices that are there only once")), "{told:?}");
}

#[test]
fn a_variable_kept_behind_a_choice_of_ink_makes_no_second_moment_of_the_next() {
    let story = include_str!("stories/freezer.ink.json");
    let scenario = scenario(&brought_in(story.as_bytes(), "freezer.ink.json").expect("a story"));
    let nodes: Vec<&str> = scenario.script.nodes.iter().map(|node| &*node.id).collect();
    assert_eq!(nodes, ["call", "more", "call_2"]);
    assert_eq!(
        replies(&scenario, "call")[0],
        "You rang three times and it has all melted. I'd be furious too. > \"more\""
    );
}

#[test]
fn a_branching_scenario_joins_what_is_said_with_what_is_asked() {
    let files = [
        ("h5p.json", H5P.as_bytes()),
        ("content/content.json", CONTENT.as_bytes()),
        ("content/videos/calmer.mp4", b"\0\0"),
    ];
    let imported = brought_in(&archive(&files), "parcel.h5p").expect("a story");
    let scenario = scenario(&imported);
    assert_eq!((&**scenario.title.main(), scenario.language), ("The parcel", Language::Pt));
    assert_eq!(&**scenario.summary.main(), "A parcel that never came");
    assert_eq!(says(&scenario, "opening"), ["Espero há três semanas.", "Três semanas!"]);
    let asked = scenario.node("first_answer").expect("two ways lead to it, so it stands by itself");
    assert_eq!(says(&scenario, "first_answer"), ["What do you say?"]);
    assert_eq!(&**asked.replies[0].coach.main(), "She is heard. She hears that her anger makes sense.");
    assert_eq!(asked.replies[2].text.main().as_ref(), "É a vida.");
    let calmed =
        scenario.endings.iter().find(|ending| &**ending.tells.main() == "Nobody was ever calmed by it.");
    assert!(calmed.is_some(), "an end with words of its own is an ending");
    let default = scenario.ending("that_was_it").expect("the end screen");
    assert_eq!(&**default.tells.main(), "That was it. The customer waits on.");
    let calmer = scenario.node("calmer").expect("the video and the question behind it are one moment");
    assert_eq!(calmer.replies.len(), 2);
    let left = left(&imported);
    for code in ["media-left-out", "score-left-out", "joined"] {
        assert!(left.contains(&code), "{code}: {left:?}");
    }
}

#[test]
fn every_code_is_in_the_trainers_document() {
    let document = include_str!("../../docs/SCENARIO.md");
    for (code, meaning) in CODES {
        assert!(document.contains(&format!("| `{code}` | {meaning} |")), "{code}");
    }
}

#[test]
fn the_same_story_gives_the_same_bytes() {
    for story in [TWEE, TWINE, INK] {
        assert_eq!(
            brought_in(story.as_bytes(), "a").expect("a story"),
            brought_in(story.as_bytes(), "a").expect("a story")
        );
    }
}

#[test]
fn what_is_written_is_in_order() {
    for story in [TWEE, TWINE, INK] {
        let text = brought_in(story.as_bytes(), "a").expect("a story").text;
        assert_eq!(evenkeel::authoring::format::format(&text, "a.ron").as_deref(), Ok(&*text));
    }
}
