//! A phrase with gaps or wild words: a regular expression behind its rarest words.

use super::Words;
use super::notation::{Part, Piece};
use super::runs::Reading;
use regex::bytes::{Regex, RegexBuilder};
use rustc_hash::FxHashSet;
use std::cmp::Reverse;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

/// So common that they are a poor sign that a phrase may be near.
const COMMON: &[&str] = &[
    "a", "all", "am", "and", "are", "as", "at", "be", "but", "by", "can", "did", "do", "for", "from", "get",
    "had", "has", "have", "how", "i", "if", "in", "is", "it", "just", "me", "my", "no", "not", "of", "on",
    "or", "our", "out", "so", "that", "the", "then", "there", "they", "this", "to", "up", "us", "was", "we",
    "were", "what", "when", "will", "with", "would", "you", "your",
];

/// The regular expression of a phrase, compiled when its rare words first stand as they have to, and where these must stand.
pub(super) struct Pattern {
    /// Where the words of the one or two rarest parts must stand.
    anchors: Vec<Place>,
    /// Which of two anchors comes first, and how many tokens further the other one stands.
    apart: Option<(usize, RangeInclusive<usize>)>,
    /// One word of each part that has to be there, in order.
    chain: Vec<Link>,
    /// Which of these is the first anchor.
    home: usize,
    /// Whether only a question can match.
    asks: bool,
    regex: OnceLock<Option<Regex>>,
}

/// How many tokens lie between a word and the edges of its sentence, where the phrase says so.
struct Place {
    after_start: Option<RangeInclusive<usize>>,
    before_end: Option<RangeInclusive<usize>>,
}

/// The rarest words of a part, and how many tokens after the word of the part before one of them stands.
struct Link {
    words: FxHashSet<u64>,
    stems: Vec<Box<str>>,
    apart: RangeInclusive<usize>,
}

/// A word of an anchor that stands in a text: the number of the anchor and the token.
pub(super) type Sight = (u8, usize);

impl Pattern {
    /// The pattern of a phrase, and for each of its anchors, numbered from 0, the words one of which is in every text that
    /// the phrase matches.
    pub(super) fn new(parts: &[Part]) -> (Self, Vec<Vec<Reading<'_>>>) {
        let known: Vec<Anchor<'_>> = parts.iter().enumerate().filter_map(anchor).collect();
        let lengths: Vec<_> = parts.iter().map(length).collect();
        let sum = |parts: std::ops::Range<usize>| {
            lengths[parts].iter().fold(0..=0, |sum: RangeInclusive<usize>, part| plus(&sum, part))
        };
        let apart = |a: &Anchor<'_>, b: &Anchor<'_>| {
            plus(&plus(&plus(&a.after, &sum(a.part + 1..b.part)), &b.before), &(1..=1))
        };
        let place = |anchor: &Anchor<'_>| Place {
            after_start: (parts.first() == Some(&Part::Start))
                .then(|| plus(&sum(0..anchor.part), &anchor.before)),
            before_end: matches!(parts.last(), Some(Part::End(_)))
                .then(|| plus(&anchor.after, &sum(anchor.part + 1..parts.len()))),
        };
        let befores = std::iter::once(None).chain(known.iter().map(Some));
        let link = |(before, anchor): (Option<&Anchor<'_>>, &Anchor<'_>)| Link {
            words: anchor.words.iter().filter_map(Reading::key_of_word).collect(),
            stems: anchor.words.iter().filter_map(Reading::stem_alone).map(Box::from).collect(),
            apart: before.map_or(0..=0, |before| apart(before, anchor)),
        };
        let chain = befores.zip(&known).map(link).collect();
        let order: Vec<usize> = known.iter().map(|anchor| anchor.part).collect();
        let anchors = rarest_of(known);
        let home = anchors.first().and_then(|rarest| order.iter().position(|part| *part == rarest.part));
        let pattern = Self {
            anchors: anchors.iter().map(place).collect(),
            apart: match &anchors[..] {
                [one, other] if one.part < other.part => Some((0, apart(one, other))),
                [one, other] => Some((1, apart(other, one))),
                _ => None,
            },
            chain,
            home: home.unwrap_or(0),
            asks: parts.last() == Some(&Part::End("?")),
            regex: OnceLock::new(),
        };
        (pattern, anchors.into_iter().map(|anchor| anchor.words).collect())
    }

    /// Hands out the first and last token of every place in the sentence that begins at this offset of the plain form.
    ///
    /// `parts` is the phrase, and `sights` are the words of its anchors in this sentence, sorted.
    pub(super) fn find(
        &self,
        parts: &[Part],
        words: &Words,
        start: usize,
        sights: &[Sight],
        mut found: impl FnMut(usize, usize),
    ) {
        let range = words.sentence_at(start);
        // Before the end of the range there is the space that belongs to the next token.
        let (first, last) = (words.token_at(start), words.token_at(range.end - 2));
        if self.asks && words.word(last) != "?"
            || !self.may_stand(sights, first, last)
            || !self.holds(words, sights, &(first..=last))
        {
            return;
        }
        let compile = || RegexBuilder::new(&expression(parts)).unicode(false).build().ok();
        let Some(regex) = self.regex.get_or_init(compile) else { return };
        let sentence = &words.plain().as_bytes()[range];
        let mut from = 0;
        while let Some(hit) = regex.find_at(sentence, from) {
            found(words.token_at(start + hit.start()), words.token_at(start + hit.end() - 2));
            // The space at the end of one find may begin the next.
            from = hit.end() - 1;
        }
    }

    /// Whether the anchors stand as far from each other and from the edges of the sentence as the phrase asks. Nine times in
    /// ten they do not, and that is found out much faster than the regular expression would.
    fn may_stand(&self, sights: &[Sight], first: usize, last: usize) -> bool {
        let fits = |&&(anchor, token): &&Sight| {
            let place = &self.anchors[usize::from(anchor)];
            place.after_start.as_ref().is_none_or(|reach| reach.contains(&(token - first)))
                && place.before_end.as_ref().is_none_or(|reach| reach.contains(&(last - token)))
        };
        let Some((earlier, apart)) = &self.apart else { return sights.iter().any(|sight| fits(&sight)) };
        let (zero, one) = sights.split_at(sights.partition_point(|(anchor, _)| *anchor == 0));
        let (before, behind) = if *earlier == 0 { (zero, one) } else { (one, zero) };
        before.iter().filter(fits).any(|(_, token)| {
            let near = behind.partition_point(|(_, other)| *other < token + apart.start());
            behind[near..].iter().take_while(|(_, other)| *other <= token + apart.end()).any(|s| fits(&s))
        })
    }
}

impl Pattern {
    /// Whether around a word of the first anchor some word of every part stands as far from the next as the phrase lets it.
    fn holds(&self, words: &Words, sights: &[Sight], sentence: &RangeInclusive<usize>) -> bool {
        let homes = sights.iter().take_while(|(anchor, _)| *anchor == 0);
        let behind = || self.chain[self.home + 1..].iter().map(|link| (link, &link.apart));
        let before = || {
            let links = self.chain[..self.home].iter().zip(&self.chain[1..]).rev();
            links.map(|(link, next)| (link, &next.apart))
        };
        let ahead = |from: usize, to: usize| to.checked_sub(from);
        let back = |from: usize, to: usize| from.checked_sub(to);
        homes.map(|(_, home)| *home).any(|home| {
            stands(words, home, behind(), sentence, ahead) && stands(words, home, before(), sentence, back)
        })
    }
}

/// Whether from one token on there is a word of each link in turn, as many tokens further as it asks.
fn stands<'a>(
    words: &Words,
    home: usize,
    links: impl Iterator<Item = (&'a Link, &'a RangeInclusive<usize>)>,
    sentence: &RangeInclusive<usize>,
    distance: impl Fn(usize, usize) -> Option<usize>,
) -> bool {
    let mut here = vec![home];
    for (link, apart) in links {
        let low = here[0].saturating_sub(*apart.end()).max(*sentence.start());
        let high = (here[here.len() - 1] + apart.end()).min(*sentence.end());
        let near =
            |to: usize| here.iter().any(|&from| distance(from, to).is_some_and(|d| apart.contains(&d)));
        let next: Vec<usize> = (low..=high).filter(|&token| near(token) && link.has(words, token)).collect();
        if next.is_empty() {
            return false;
        }
        here = next;
    }
    true
}

impl Link {
    fn has(&self, words: &Words, token: usize) -> bool {
        self.words.contains(&words.key(token).number()) || {
            let word = words.word(token);
            self.stems.iter().any(|stem| word.starts_with(&**stem))
        }
    }
}

/// A part of a phrase that has to be there, and one word of each of its groups.
struct Anchor<'a> {
    part: usize,
    /// How many tokens of the part stand before its rare word.
    before: RangeInclusive<usize>,
    /// And after it.
    after: RangeInclusive<usize>,
    rarity: usize,
    words: Vec<Reading<'a>>,
}

/// The one or two of these with the rarest words.
fn rarest_of(mut anchors: Vec<Anchor<'_>>) -> Vec<Anchor<'_>> {
    anchors.sort_by_key(|anchor| Reverse(anchor.rarity));
    // A second common word would be found everywhere and tell little.
    let keep = if anchors.get(1).is_some_and(|second| second.rarity > 1) { 2 } else { 1 };
    anchors.truncate(keep);
    anchors
}

fn anchor((part, of): (usize, &Part)) -> Option<Anchor<'_>> {
    let Part::OneOf(groups) = of else { return None };
    let rarest = groups.iter().map(|group| rarest(group)).collect::<Option<Vec<_>>>()?;
    let at = || rarest.iter().map(|(at, _, _)| *at);
    Some(Anchor {
        part,
        before: range(at()),
        after: range(at().zip(groups).map(|(at, group)| group.len() - 1 - at)),
        rarity: rarest.iter().map(|(_, rarity, _)| *rarity).min().unwrap_or(0),
        words: rarest.into_iter().map(|(_, _, word)| word).collect(),
    })
}

/// The best word of a group: where it stands, how good a sign it is, and the word.
fn rarest(group: &[Piece]) -> Option<(usize, usize, Reading<'_>)> {
    group
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| match piece {
            Piece::Word(word) => {
                let rarity = if COMMON.contains(&word.as_str()) { 1 } else { 3 + word.len() };
                Some((at, rarity, Reading::word(word)))
            }
            Piece::Stem(stem) => Some((at, 2 + stem.len(), Reading::stem(stem))),
            Piece::Any | Piece::Number => None,
        })
        .max_by_key(|(_, rarity, _)| *rarity)
}

/// How many tokens a part may have.
fn length(part: &Part) -> RangeInclusive<usize> {
    match part {
        Part::OneOf(groups) => range(groups.iter().map(Vec::len)),
        Part::Maybe(groups) => 0..=*range(groups.iter().map(Vec::len)).end(),
        Part::Gap(most) => 0..=*most,
        Part::Start | Part::End(_) => 1..=1,
    }
}

fn range(numbers: impl Iterator<Item = usize> + Clone) -> RangeInclusive<usize> {
    numbers.clone().min().unwrap_or(0)..=numbers.max().unwrap_or(0)
}

fn plus(one: &RangeInclusive<usize>, other: &RangeInclusive<usize>) -> RangeInclusive<usize> {
    one.start() + other.start()..=one.end() + other.end()
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

#[cfg(test)]
mod tests {
    use super::super::notation;
    use super::super::runs::Runs;
    use super::*;
    use proptest::prelude::*;

    const PHRASES: [&str; 8] = [
        "why did [you/they] ... read ?",
        "^ sorry .. delay",
        "(my own fault/on us) .. but",
        "we will .. ring/call * back $",
        "you said ... said",
        "^ [well] look .. at # ... read $",
        "frustrat* ... (the long wait/delay)",
        "[so] sorry .. (is not/was never) .. fault",
    ];

    const WORDS: [&str; 24] = [
        "why",
        "did",
        "you",
        "they",
        "read",
        "sorry",
        "delay",
        "my",
        "own",
        "fault",
        "on",
        "us",
        "but",
        "we",
        "will",
        "ring",
        "back",
        "said",
        "look",
        "at",
        "9",
        "frustrating",
        "wait",
        "never",
    ];

    proptest! {
        /// Looking at the anchors first must never hide what the expression would have found.
        #[test]
        fn words_that_stand_too_far_apart_are_the_only_ones_left_out(
            phrase in proptest::sample::select(&PHRASES[..]),
            said in proptest::collection::vec(proptest::sample::select(&WORDS[..]), 1..16),
            mark in proptest::sample::select(&["?", ".", "!"][..]),
        ) {
            let parts = notation::read(phrase).expect("a good phrase");
            let (pattern, anchors) = Pattern::new(&parts);
            let mut runs = Runs::new();
            let kinds = anchors.len();
            for (anchor, words) in (0u8..).zip(anchors) {
                words.iter().for_each(|word| runs.add(word, anchor));
            }
            let words = Words::of(&format!("{}{mark}", said.join(" ")));
            let mut sights: Vec<Sight> = Vec::new();
            runs.find(&words, |anchor, first, _| sights.push((anchor, first)));
            sights.sort_unstable();
            let mut found = 0;
            if (0..kinds).all(|kind| sights.iter().any(|(anchor, _)| usize::from(*anchor) == kind)) {
                pattern.find(&parts, &words, 0, &sights, |_, _| found += 1);
            }
            let expression = Regex::new(&expression(&parts)).expect("a regular expression");
            prop_assert_eq!(expression.is_match(words.plain().as_bytes()), found > 0);
        }
    }
}
