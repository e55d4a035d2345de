//! Reading a scenario file: bytes in, a scenario or every problem out.

use super::decode::{self, Context};
use super::migrate::migrate;
use super::{Scenario, check, source, syntax};
use crate::diagnostic::Diagnostic;
use sha2::{Digest, Sha256};

/// What came of reading a file.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The scenario; only when nothing is wrong with it.
    pub scenario: Option<Scenario>,
    /// Everything found, by place. With a scenario there are no errors among them, but perhaps warnings and hints.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and checks a scenario. `file` is the name it goes by in the diagnostics.
#[must_use]
pub fn read(source: &[u8], file: &str) -> Reading {
    let text = match source::text(source, file) {
        Ok(text) => text,
        Err(problem) => return Reading { scenario: None, diagnostics: vec![problem] },
    };
    let arena = syntax::Arena::new();
    let syntax::Parsed { root, mut findings, sound, .. } = syntax::parse(text, &arena);
    // Where brackets do not match, what belongs to what is a guess, and every further finding would be one too; and so
    // it would be in a file of a format that is not known.
    let root = root.filter(|_| sound);
    let root = root.and_then(|root| migrate(root, &arena, &mut findings));
    let mut cx = Context::with(findings);
    let scenario = root.as_ref().and_then(|root| decode::scenario(root, &mut cx));
    let mut findings = cx.findings;
    if let (Some(scenario), Some(root)) = (&scenario, &root) {
        check::check(scenario, root, &mut findings);
    }
    let scenario = scenario.filter(|_| findings.errors() == 0);
    Reading { scenario, diagnostics: source::placed(findings.into_sorted(), text, file) }
}

/// The scenario as far as a text can be read, for drawings, outlines and completion; never for a play. What cannot be read is
/// blank: an empty text, no list. `None` where brackets or quotation marks do not match, because then nothing is certain.
#[must_use]
pub fn sketch(source: &str) -> Option<Scenario> {
    let arena = syntax::Arena::new();
    let syntax::Parsed { root, findings, sound, .. } = syntax::parse(source, &arena);
    let mut cx = Context::with(findings);
    root.filter(|_| sound).and_then(|root| decode::scenario(&root, &mut cx))
}

/// What is wrong with the notation of a text, by place: brackets, quotation marks, commas, fields written twice. Whether it means
/// anything is not looked at.
#[must_use]
pub fn notation(source: &str, file: &str) -> Vec<Diagnostic> {
    source::placed(syntax::parse(source, &syntax::Arena::new()).findings.into_sorted(), source, file)
}

/// The hash a scenario goes by in attempts: SHA-256 of the file in lower-case hexadecimal, with CR LF counted
/// as LF so that a checkout on Windows has the same.
#[must_use]
pub fn hash(source: &[u8]) -> String {
    let mut hasher = Sha256::new();
    let mut rest = source;
    while let Some(at) = rest.windows(2).position(|pair| pair == b"\r\n") {
        hasher.update(&rest[..at]);
        rest = &rest[at + 1..];
    }
    hasher.update(rest);
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{hash, read, sketch};

    #[test]
    fn a_sound_file_becomes_a_scenario() {
        let source = include_str!("check/sound.ron");
        let reading = read(source.as_bytes(), "sound.ron");
        assert_eq!(reading.diagnostics, []);
        let scenario = reading.scenario.expect("nothing is wrong with it");
        assert_eq!(&*scenario.id, "late_sofa");
        assert_eq!(scenario.script.nodes.len(), 3);
        assert_eq!(scenario.dynamics.good.arousal, -8);
        assert_eq!(scenario.dynamics.good.trust, 9, "what is not named keeps its default");
        for other in [source.replace('\n', "\r\n"), format!("\u{feff}{source}")] {
            assert_eq!(read(other.as_bytes(), "sound.ron").scenario.as_ref(), Some(&scenario));
        }
    }

    #[test]
    fn a_file_with_faults_can_be_sketched() {
        let source = include_str!("check/sound.ron");
        assert_eq!(sketch(source), read(source.as_bytes(), "sound.ron").scenario);
        let faulty =
            source.replace("magnitude: 2", "magnitude: many").replace("goto: \"wants\"", "goto: nowhere");
        let sketched = sketch(&faulty).expect("its brackets match");
        assert_eq!(sketched.script.nodes.len(), 3);
        assert!(read(faulty.as_bytes(), "faulty.ron").scenario.is_none());
        assert_eq!(sketch("(id: \"x\""), None);
    }

    #[test]
    fn the_hash_is_the_same_on_windows() {
        assert_eq!(hash(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(hash(b"a\r\nb\r\n"), hash(b"a\nb\n"));
        assert_ne!(hash(b"a\rb"), hash(b"a\nb"), "a lone carriage return is content");
        assert_ne!(hash(b"a\r"), hash(b"a"));
    }
}
