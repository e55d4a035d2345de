//! Phrases compiled: plain ones to one Aho-Corasick automaton, the others to a regular expression behind a rare word.

use super::Words;
use super::notation::{Part, Piece};
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};
use regex::bytes::{Regex, RegexBuilder};
use std::sync::OnceLock;

/// A phrase with at most this many readings is searched for as plain text.
const READINGS: usize = 48;

/// So common that they are a poor sign that a phrase may be near.
const COMMON: &[&str] = &[
    "a", "all", "am", "and", "are", "as", "at", "be", "but", "by", "can", "did", "do", "for", "from", "get",
    "had", "has", "have", "how", "i", "if", "in", "is", "it", "just", "me", "my", "no", "not", "of", "on",
    "or", "our", "out", "so", "that", "the", "then", "there", "they", "this", "to", "up", "us", "was", "we",
    "were", "what", "when", "will", "with", "would", "you", "your",
];

/// All phrases of a list, ready to search.
pub(super) struct Automaton {
    search: Option<AhoCorasick>,
    /// For each literal of `search`: what finding it means.
    meanings: Vec<(u32, Meaning)>,
    patterns: Vec<Pattern>,
}

#[derive(Clone, Copy)]
enum Meaning {
    /// The phrase is found.
    Found,
    /// The phrase is found and goes on to the end of the word.
    FoundStem,
    /// One of the phrase's rare words is in this sentence; when all are, its regular expression is asked. The number
    /// is the word's bit.
    Maybe(u8),
}

/// The regular expression of a phrase, compiled when its rare word first turns up.
struct Pattern {
    source: String,
    /// The bits of the rare words without which the phrase cannot be there.
    needed: u8,
    /// Whether only a question can match.
    asks: bool,
    regex: OnceLock<Option<Regex>>,
}

impl Automaton {
    pub(super) fn new(phrases: &[Vec<Part>]) -> Self {
        let mut literals: Vec<String> = Vec::new();
        let mut meanings = Vec::new();
        let mut patterns = Vec::with_capacity(phrases.len());
        for (index, parts) in phrases.iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            let (mut source, mut needed) = (String::new(), 0);
            if let Some(readings) = readings(parts) {
                for (literal, stem) in readings {
                    literals.push(literal);
                    meanings.push((index, if stem { Meaning::FoundStem } else { Meaning::Found }));
                }
            } else {
                for (bit, words) in (0..).zip(anchors(parts)) {
                    needed |= 1 << bit;
                    meanings.resize(meanings.len() + words.len(), (index, Meaning::Maybe(1 << bit)));
                    literals.extend(words);
                }
                source = expression(parts);
            }
            let asks = parts.last() == Some(&Part::End("?"));
            patterns.push(Pattern { source, needed, asks, regex: OnceLock::new() });
        }
        // A search for all that overlaps takes no prefilter.
        let search =
            AhoCorasickBuilder::new().match_kind(MatchKind::Standard).prefilter(false).build(&literals).ok();
        Self { search, meanings, patterns }
    }

    /// Phrase, first and last token of every place.
    pub(super) fn find(&self, words: &Words) -> Vec<(usize, usize, usize)> {
        let mut found = Vec::new();
        let mut asked: Vec<(u32, usize, u8)> = Vec::new();
        let plain = words.plain();
        let Some(search) = &self.search else { return found };
        for hit in search.find_overlapping_iter(plain) {
            let (phrase, meaning) = self.meanings[hit.pattern().as_usize()];
            match meaning {
                Meaning::Found | Meaning::FoundStem => {
                    // A whole word's literal ends with the space that belongs to the next token.
                    let last = match meaning {
                        Meaning::Found => hit.end() - 2,
                        _ => hit.end() - 1,
                    };
                    found.push((phrase as usize, words.token_at(hit.start()), words.token_at(last)));
                }
                Meaning::Maybe(bit) => asked.push((phrase, words.sentence_at(hit.start()).start, bit)),
            }
        }
        asked.sort_unstable();
        for same in asked.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (phrase, start, _) = same[0];
            let pattern = &self.patterns[phrase as usize];
            if same.iter().fold(0, |bits, (_, _, bit)| bits | bit) == pattern.needed {
                pattern.find(words, start, phrase as usize, &mut found);
            }
        }
        found
    }
}

impl Pattern {
    fn find(&self, words: &Words, start: usize, phrase: usize, found: &mut Vec<(usize, usize, usize)>) {
        let range = words.sentence_at(start);
        if self.asks && !words.plain()[..range.end].trim_end_matches([' ', '^']).ends_with(" ?") {
            return;
        }
        let compile = || RegexBuilder::new(&self.source).unicode(false).build().ok();
        let Some(regex) = self.regex.get_or_init(compile) else { return };
        let sentence = &words.plain().as_bytes()[range];
        let mut from = 0;
        while let Some(hit) = regex.find_at(sentence, from) {
            let (first, last) = (start + hit.start(), start + hit.end() - 2);
            found.push((phrase, words.token_at(first), words.token_at(last)));
            // The space at the end of one find may begin the next.
            from = hit.end() - 1;
        }
    }
}

/// Every reading of a phrase without gaps and wild words, if there are not too many; and whether it ends in a stem.
fn readings(parts: &[Part]) -> Option<Vec<(String, bool)>> {
    let mut readings = vec![(String::from(" "), false)];
    for part in parts {
        let (groups, optional): (Vec<Vec<Piece>>, bool) = match part {
            Part::OneOf(groups) => (groups.clone(), false),
            Part::Maybe(groups) => (groups.clone(), true),
            Part::Start => (vec![vec![Piece::Word("^".into())]], false),
            Part::End(marks) => (marks.chars().map(|c| vec![Piece::Word(c.into())]).collect(), false),
            Part::Gap(_) => return None,
        };
        let mut next = if optional { readings.clone() } else { Vec::new() };
        for (before, stem) in &readings {
            if *stem {
                return None;
            }
            for group in &groups {
                let mut reading = (before.clone(), false);
                for piece in group {
                    match piece {
                        _ if reading.1 => return None,
                        Piece::Word(word) => {
                            reading.0.push_str(word);
                            reading.0.push(' ');
                        }
                        Piece::Stem(stem) => {
                            reading.0.push_str(stem);
                            reading.1 = true;
                        }
                        Piece::Any | Piece::Number => return None,
                    }
                }
                next.push(reading);
            }
        }
        if next.len() > READINGS {
            return None;
        }
        readings = next;
    }
    readings.retain(|(reading, _)| reading.len() > 1);
    Some(readings)
}

/// For the one or two parts with the rarest words: the words of which one is in every text that the phrase matches.
fn anchors(parts: &[Part]) -> Vec<Vec<String>> {
    let mut candidates: Vec<(usize, Vec<String>)> = parts
        .iter()
        .filter_map(|part| match part {
            Part::OneOf(groups) => groups.iter().map(|g| anchor(g)).collect::<Option<Vec<_>>>(),
            _ => None,
        })
        .map(|words| {
            let rarity = words.iter().map(|(_, rarity)| *rarity).min().unwrap_or(0);
            (rarity, words.into_iter().map(|(literal, _)| literal).collect())
        })
        .collect();
    candidates.sort_by_key(|(rarity, _)| std::cmp::Reverse(*rarity));
    // A second common word would be found everywhere and tell little.
    candidates
        .into_iter()
        .enumerate()
        .take_while(|(i, (rarity, _))| *i == 0 || *i == 1 && *rarity > 1)
        .map(|(_, (_, words))| words)
        .collect()
}

/// The best word of a group, and how good a sign it is.
fn anchor(group: &[Piece]) -> Option<(String, usize)> {
    group
        .iter()
        .filter_map(|piece| match piece {
            Piece::Word(word) => {
                let rarity = if COMMON.contains(&word.as_str()) { 1 } else { 3 + word.len() };
                Some((format!(" {word} "), rarity))
            }
            Piece::Stem(stem) => Some((format!(" {stem}"), 2 + stem.len())),
            Piece::Any | Piece::Number => None,
        })
        .max_by_key(|(_, rarity)| *rarity)
}

/// The regular expression over the plain form.
fn expression(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::OneOf(groups) => out.push_str(&group_expression(groups)),
            Part::Maybe(groups) => {
                out.push_str(&group_expression(groups));
                out.push('?');
            }
            Part::Gap(words) => out.push_str(&format!("(?: [^ .!?^][^ ]*){{0,{words}}}?")),
            Part::Start => out.push_str(" \\^"),
            Part::End(marks) => out.push_str(&format!(" [{marks}]")),
        }
    }
    out.push(' ');
    out
}

fn group_expression(groups: &[Vec<Piece>]) -> String {
    let alternatives: Vec<String> = groups
        .iter()
        .map(|group| {
            group
                .iter()
                .map(|piece| match piece {
                    Piece::Word(word) => format!(" {}", regex::escape(word)),
                    Piece::Stem(stem) => format!(" {}[^ ]*", regex::escape(stem)),
                    Piece::Any => " [^ .!?^][^ ]*".to_owned(),
                    Piece::Number => " (?:£|\\$|€)?[0-9][^ ]*".to_owned(),
                })
                .collect()
        })
        .collect();
    format!("(?:{})", alternatives.join("|"))
}
