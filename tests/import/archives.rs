//! Archives from somebody who means harm.

use super::{archive, brought_in, refused};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const H5P: &[u8] = br#"{"title":"x","mainLibrary":"H5P.BranchingScenario"}"#;

#[test]
fn no_name_leads_out_of_an_archive() {
    for name in ["../../etc/evil", "/etc/evil", "content/../../evil", "C:\\evil", "content\\..\\..\\evil"] {
        let bytes = archive(&[("h5p.json", H5P), (name, b"x")]);
        let problem = brought_in(&bytes, "x.h5p").expect_err("it is refused");
        assert_eq!(problem.code, "unsafe-archive", "{name}");
        assert!(problem.message.contains("leads out of it"), "{problem}");
    }
}

#[test]
fn a_text_that_unpacks_to_more_than_it_may_is_not_unpacked() {
    let large = vec![b' '; 40 * 1024 * 1024];
    let bytes = archive(&[("h5p.json", H5P), ("content/content.json", &large)]);
    assert!(bytes.len() < 100_000, "a bomb is small");
    assert_eq!(refused(&bytes), "story-too-large");
    // The size an archive names for it is a lie.
    let mut lying = bytes.clone();
    let size = (large.len() as u32).to_le_bytes();
    while let Some(at) = lying.windows(4).position(|window| window == size) {
        lying[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert!(["story-too-large", "broken-story"].contains(&refused(&lying)));
}

#[test]
fn an_archive_of_countless_files_is_not_gone_through() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..20_001 {
        writer.start_file(format!("{number}"), SimpleFileOptions::default()).expect("a name");
    }
    assert_eq!(refused(&writer.finish().expect("memory").into_inner()), "story-too-large");
}

#[test]
fn what_is_no_branching_scenario_is_named() {
    let quiz = archive(&[("h5p.json", br#"{"title":"x","mainLibrary":"H5P.QuestionSet"}"#)]);
    let problem = brought_in(&quiz, "quiz.h5p").expect_err("it is refused");
    assert_eq!(problem.code, "no-story");
    assert!(problem.message.contains("H5P.QuestionSet"), "{problem}");
    assert_eq!(refused(&archive(&[("word/document.xml", b"<x/>")])), "broken-story");
    assert_eq!(refused(&archive(&[("h5p.json", H5P)])), "broken-story");
    assert_eq!(refused(&archive(&[("h5p.json", b"\xff\xfe")])), "broken-story");
    assert_eq!(refused(b"PK\x03\x04"), "broken-story");
}

#[test]
fn a_broken_archive_is_an_answer_and_no_panic() {
    let whole =
        archive(&[("h5p.json", H5P), ("content/content.json", br#"{"branchingScenario":{"content":[]}}"#)]);
    for cut in 0..whole.len() {
        let _ = brought_in(&whole[..cut], "x.h5p");
        let mut flipped = whole.clone();
        flipped[cut] ^= 0x55;
        let _ = brought_in(&flipped, "x.h5p");
    }
    let mut padded = whole.clone();
    let _ = padded.write_all(&[0; 100]);
    let _ = brought_in(&padded, "x.h5p");
}
