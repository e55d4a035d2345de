//! Files that are cut off, flipped, blown up or none of ours: never a panic, never a half attempt, never endless memory.

use super::*;
use evenkeel::app::TakeInError;
use evenkeel::store::PortableError;
use proptest::prelude::*;
use std::sync::LazyLock;

/// A file of three attempts, made once.
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let machine = Machine::new();
    for seed in 1..=3 {
        machine.play("Ana", seed);
    }
    machine.file(&Carried::All, false)
});

fn took(file: &[u8]) -> (Machine, Result<Intake, TakeInError>) {
    let machine = Machine::new();
    let taken = take_in(&machine.store, file, TAKING, &mut |_, _| ControlFlow::Continue(()));
    (machine, taken)
}

/// Whatever was kept is whole and sealed, and all of it was decided again.
fn nothing_half(machine: &Machine) {
    for attempt in machine.store.attempts(&evenkeel::store::Filter::default()).expect("a list") {
        let whole = machine.load(attempt.id);
        let case = evenkeel::app::stored_case(&whole).expect("readable");
        evenkeel::session::verify(case, whole.summary.setup, &whole.actions, &whole.events).expect("replays");
    }
}

#[test]
fn a_file_that_was_cut_off_gives_what_it_has_and_says_so() {
    let (machine, taken) = took(&FILE[..FILE.len() - 6]);
    let intake = taken.expect("it begins like one of ours");
    assert!(intake.broken_off.is_some() && !intake.is_whole(), "{intake:?}");
    nothing_half(&machine);
    let text = unpacked(&FILE);
    let short: String = text.lines().take(3).map(|line| format!("{line}\n")).collect();
    let (machine, taken) = took(&packed(&short));
    let intake = taken.expect("one of ours");
    assert!(intake.broken_off.as_deref().is_some_and(|why| why.contains("cut off")), "{intake:?}");
    assert_eq!(intake.added, machine.count());
}

#[test]
fn attempts_that_were_taken_out_are_missed() {
    let text = unpacked(&FILE);
    let without: String =
        text.lines().enumerate().filter(|(at, _)| *at != 2).map(|(_, line)| format!("{line}\n")).collect();
    let intake = took(&packed(&without)).1.expect("one of ours");
    assert!(intake.broken_off.is_some_and(|why| why.contains("missing")));
}

#[test]
fn what_is_none_of_ours_is_said_to_be_none() {
    let other = packed("{\"evenkeel\":\"something\",\"version\":1,\"attempts\":0}\n");
    let empty = packed("");
    let table = packed("a,b\n1,2\n");
    for file in [&b""[..], b"PK\x03\x04", b"(format: 1)", &[0; 4096], &other, &empty, &table] {
        assert!(matches!(took(file).1, Err(TakeInError::File(PortableError::NotOurs))));
    }
    let newer = packed("{\"evenkeel\":\"attempts\",\"version\":9,\"else\":[]}\n");
    assert!(matches!(took(&newer).1, Err(TakeInError::File(PortableError::Newer(9)))));
}

#[test]
fn a_bomb_does_not_go_off() {
    // A hundred megabytes of one letter in one line, in a hundred kilobytes.
    let mut bomb = GzEncoder::new(Vec::new(), flate2::Compression::best());
    bomb.write_all(unpacked(&FILE).lines().next().expect("a heading").as_bytes()).expect("memory");
    bomb.write_all(b"\n").expect("memory");
    let piece = vec![b'a'; 1 << 20];
    (0..100).for_each(|_| bomb.write_all(&piece).expect("memory"));
    let bomb = bomb.finish().expect("memory");
    assert!(bomb.len() < 1_000_000);
    let intake = took(&bomb).1.expect("its heading is ours");
    assert!(intake.broken_off.is_some_and(|why| why.contains("larger")));
    // The same in the place of the heading.
    let mut bomb = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    (0..100).for_each(|_| bomb.write_all(&piece).expect("memory"));
    let bomb = bomb.finish().expect("memory");
    assert!(matches!(took(&bomb).1, Err(TakeInError::File(PortableError::TooLarge))));
    // Lines without end and without sense.
    let heading = unpacked(&FILE).lines().next().expect("a heading").to_owned();
    let intake = took(&packed(&(heading + "\n" + &"{}\n".repeat(5_000)))).1.expect("its heading is ours");
    assert!(intake.broken_off.is_some() && intake.refused.len() <= 100, "{}", intake.refused.len());
}

#[test]
fn deep_brackets_are_an_error_and_no_crash() {
    let heading = unpacked(&FILE).lines().next().expect("a heading").to_owned();
    let deep = format!("{heading}\n{}\n", "[".repeat(1_000_000));
    let intake = took(&packed(&deep)).1.expect("its heading is ours");
    assert_eq!(refusals(&intake), ["unreadable"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_cut_is_survived(share in 0.0_f64..1.0) {
        let end = (FILE.len() as f64 * share) as usize;
        let (machine, taken) = took(&FILE[..end]);
        if let Ok(intake) = taken {
            prop_assert!(!intake.is_whole());
        }
        nothing_half(&machine);
    }

    #[test]
    fn any_flipped_bit_is_survived(share in 0.0_f64..1.0, bit in 0_u32..8) {
        let mut file = FILE.clone();
        let at = (file.len() as f64 * share) as usize;
        file[at] ^= 1 << bit;
        let (machine, _) = took(&file);
        nothing_half(&machine);
    }

    /// Inside the packing no sum protects a letter: deciding again does.
    #[test]
    fn any_changed_letter_is_survived(share in 0.0_f64..1.0, letter in "[ -~]") {
        let mut text = unpacked(&FILE).into_bytes();
        let at = (text.len() as f64 * share) as usize;
        if text[at].is_ascii() && text[at] != b'\n' {
            text[at] = letter.as_bytes()[0];
        }
        if let Ok(text) = String::from_utf8(text) {
            let (machine, _) = took(&packed(&text));
            nothing_half(&machine);
        }
    }
}
