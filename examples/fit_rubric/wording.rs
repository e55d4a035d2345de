//! The words and word pairs of a reply.

use evenkeel::phrase::Words;
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

pub fn classes() -> &'static HashMap<String, Vec<String>> {
    static C: OnceLock<HashMap<String, Vec<String>>> = OnceLock::new();
    C.get_or_init(|| {
        let mut map: HashMap<String, Vec<String>> = HashMap::new();
        for line in std::fs::read_to_string("/tmp/classes.txt").unwrap().lines() {
            let Some((name, words)) = line.split_once(':') else { continue };
            for w in words.split_whitespace() {
                for plain in Words::of(w).iter() {
                    map.entry(plain.to_owned()).or_default().push(format!("@{name}"));
                }
            }
        }
        map
    })
}

fn on(c: char) -> bool {
    static M: OnceLock<String> = OnceLock::new();
    M.get_or_init(|| std::env::var("FEATS").unwrap_or("wpcCksqn".into())).contains(c)
}

/// Every word and every pair of neighbours, once each.
pub fn of(text: &str, context: &str) -> Vec<String> {
    let words = Words::of(text);
    let all: Vec<&str> = (0..words.tokens().len()).map(|i| words.word(i)).collect();
    let classes = classes();
    let class = |w: &str| -> String {
        if let Some(c) = classes.get(w) {
            return c[0].clone();
        }
        if w.starts_with(|c: char| c.is_ascii_digit() || "£$€".contains(c)) {
            return "@NUM".into();
        }
        w.to_owned()
    };
    let all_classes = |i: usize| -> Vec<String> {
        let w = all[i];
        let mut out = classes.get(w).cloned().unwrap_or_default();
        if w.starts_with(|c: char| c.is_ascii_digit() || "£$€".contains(c)) {
            out.push("@NUM".into());
        }
        let t = words.tokens()[i];
        // a capital inside the sentence is a name
        if i > 0
            && all[i - 1] != "^"
            && w != "i"
            && text[t.start..t.end].starts_with(char::is_uppercase)
            && !text[t.start..t.end].chars().skip(1).any(char::is_uppercase)
            && !out.iter().any(|c| c == "@DAYNAME")
            && !["mr", "mrs", "ms", "dr"].contains(&all[i - 1])
            && !["mr", "mrs", "ms", "dr", "i am", "i will", "i have", "sir", "madam"].contains(&w)
            && all[i] != "am"
        {
            out.push("@NAME".into());
        }
        out
    };
    let mut found = BTreeSet::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mapped: Vec<String> = all.iter().map(|w| class(w)).collect();
    for i in 0..all.len() {
        if on('w') {
            found.insert(all[i].to_owned());
        }
        if on('k') && all[i].len() > 4 && all[i].is_ascii() {
            found.insert(format!("{}*", &all[i][..all[i].len().min(5)]));
        }
        for c in all_classes(i) {
            *counts.entry(c).or_default() += 1;
        }
        if i + 1 < all.len() {
            if on('p') {
                found.insert(format!("{} {}", all[i], all[i + 1]));
            }
            if on('C') {
                found.insert(format!("{} {}", mapped[i], mapped[i + 1]));
            }
            if on('3') && i + 2 < all.len() {
                found.insert(format!("{} {} {}", mapped[i], mapped[i + 1], mapped[i + 2]));
            }
        }
    }
    if on('c') {
        for (c, n) in &counts {
            found.insert(c.clone());
            if *n >= 2 {
                found.insert(format!("{c}2"));
            }
            if *n >= 3 {
                found.insert(format!("{c}3"));
            }
        }
    }
    if on('s') {
        // skip pairs of classes within a sentence
        let mut start = 0;
        for i in 0..=all.len() {
            if i == all.len() || all[i] == "^" {
                let cl: Vec<Vec<String>> = (start..i).map(all_classes).collect();
                for a in 0..cl.len() {
                    for b in a + 1..cl.len().min(a + 6) {
                        for x in &cl[a] {
                            for y in &cl[b] {
                                found.insert(format!("{x}..{y}"));
                            }
                        }
                    }
                }
                start = i;
            }
        }
    }
    if on('q') {
        let mut start = 0;
        let mut qs = 0;
        for i in 0..all.len() {
            if all[i] == "^" {
                start = i;
            }
            if all[i] == "?" {
                qs += 1;
                let first = all.get(start + 1).copied().unwrap_or("");
                let has_you = all[start..i].iter().any(|w| *w == "you" || *w == "your");
                let neg = all[start..i].iter().any(|w| *w == "not");
                found.insert(format!("Q:{}", class(first)));
                found.insert(format!("Q:{}:{}:{}", class(first), has_you, neg));
                if let Some(n) = all.get(start + 2) {
                    found.insert(format!("Q:{} {}", first, n));
                }
            }
        }
        found.insert(format!("#Q{}", qs.min(3)));
        if all.last() == Some(&"?") {
            found.insert("Qlast".into());
        }
    }
    if on('n') {
        let n = words.iter().count();
        for l in [2, 4, 7, 10, 14, 18, 24, 32, 45, 70] {
            if n > l {
                found.insert(format!("len>{l}"));
            }
        }
        let s = all.iter().filter(|w| **w == "^").count();
        for l in [1, 2, 3, 4, 5] {
            if s > l {
                found.insert(format!("sent>{l}"));
            }
        }
    }
    if on('x') {
        let theirs: std::collections::HashSet<String> = Words::of(context)
            .iter()
            .map(|w| {
                if w.len() > 5 {
                    w[..w.char_indices().nth(5).map_or(w.len(), |c| c.0)].to_owned()
                } else {
                    w.to_owned()
                }
            })
            .collect();
        let mut n = 0;
        let mut c = 0;
        for w in words.iter() {
            if classes.get(w).is_some_and(|c| {
                !c.iter().any(|c| {
                    c == "@DUR"
                        || c == "@NUMW"
                        || c == "@FEEL"
                        || c == "@HARD"
                        || c == "@FAMILY"
                        || c == "@LIFE"
                })
            }) {
                continue;
            }
            if w.len() < 4 && !w.starts_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            c += 1;
            let k = if w.len() > 5 {
                w[..w.char_indices().nth(5).map_or(w.len(), |c| c.0)].to_owned()
            } else {
                w.to_owned()
            };
            if theirs.contains(&k) {
                n += 1;
            }
        }
        for l in [0, 1, 2, 3, 4, 6, 8] {
            if n > l {
                found.insert(format!("rest>{l}"));
            }
        }
        for l in [2, 4, 6, 8] {
            if n * 10 > c * l {
                found.insert(format!("restshare>{l}"));
            }
        }
    }
    found.into_iter().collect()
}
