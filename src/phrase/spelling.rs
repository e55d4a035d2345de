//! One spelling for words that are written in several ways: contractions, missing apostrophes, typing errors.

/// Writes the plain form of one lower-case English word to `out`: one or two words.
/// Words that are not in these tables are handed on as they are.
pub(super) fn plain<'a>(word: &'a str, scratch: &'a mut String, out: &mut impl FnMut(&str)) {
    if let Some((first, second)) = without_apostrophe(word) {
        out(first);
        if !second.is_empty() {
            out(second);
        }
        return;
    }
    if word.contains('\'') {
        return contraction(word, scratch, out);
    }
    out(british(word, scratch));
}

/// Contractions typed in a hurry, chat spellings and frequent typing errors.
fn without_apostrophe(word: &str) -> Option<(&'static str, &'static str)> {
    // Forms that are words of their own without the apostrophe (well, were, ill, its, id) are left alone.
    Some(match word {
        "im" => ("i", "am"),
        "ive" => ("i", "have"),
        "youre" => ("you", "are"),
        "youve" => ("you", "have"),
        "youll" => ("you", "will"),
        "youd" => ("you", "would"),
        "itll" => ("it", "will"),
        "theyve" => ("they", "have"),
        "theyll" => ("they", "will"),
        "hes" => ("he", "is"),
        "shes" => ("she", "is"),
        "wouldve" => ("would", "have"),
        "couldve" => ("could", "have"),
        "shouldve" => ("should", "have"),
        "theyre" => ("they", "are"),
        "weve" => ("we", "have"),
        "thats" => ("that", "is"),
        "whats" => ("what", "is"),
        "theres" => ("there", "is"),
        "heres" => ("here", "is"),
        "dont" => ("do", "not"),
        "doesnt" => ("does", "not"),
        "didnt" => ("did", "not"),
        "cant" | "cannot" | "can't" => ("can", "not"),
        "wont" | "won't" => ("will", "not"),
        "isnt" => ("is", "not"),
        "arent" => ("are", "not"),
        "wasnt" => ("was", "not"),
        "werent" => ("were", "not"),
        "havent" => ("have", "not"),
        "hasnt" => ("has", "not"),
        "hadnt" => ("had", "not"),
        "shouldnt" => ("should", "not"),
        "couldnt" => ("could", "not"),
        "wouldnt" => ("would", "not"),
        "aint" | "ain't" => ("is", "not"),
        "shan't" => ("shall", "not"),
        "let's" | "lets" => ("let", "us"),
        "gonna" => ("going", "to"),
        "wanna" => ("want", "to"),
        "gotta" => ("got", "to"),
        "u" => ("you", ""),
        "ur" => ("your", ""),
        "pls" | "plz" | "plese" => ("please", ""),
        "thx" | "thanx" => ("thanks", ""),
        "ok" | "okey" | "okk" => ("okay", ""),
        "sory" | "soory" | "sorrry" | "srry" | "sry" | "sorrie" => ("sorry", ""),
        "appologise" | "apoligise" | "apolgise" | "apologse" | "appologize" | "apoligize" => {
            ("apologise", "")
        }
        "apoligies" | "appologies" | "apologys" => ("apologies", ""),
        "undrestand" | "understant" | "undertand" | "undrstand" | "understnad" | "undestand"
        | "understan" | "udnerstand" => ("understand", ""),
        "frustating" | "frustrateing" | "frusterating" => ("frustrating", ""),
        "recieve" => ("receive", ""),
        "recieved" => ("received", ""),
        "definately" | "definitly" | "defiantly" => ("definitely", ""),
        "garantee" | "guarentee" | "gaurantee" => ("guarantee", ""),
        "immediatly" | "imediately" | "immediatley" => ("immediately", ""),
        "tommorow" | "tomorow" | "tommorrow" | "tmrw" | "tmr" => ("tomorrow", ""),
        "adress" => ("address", ""),
        "teh" => ("the", ""),
        "becuase" | "becasue" | "cuz" | "coz" => ("because", ""),
        "shoud" | "shuold" => ("should", ""),
        "woud" | "wuold" => ("would", ""),
        "coud" => ("could", ""),
        "totaly" => ("totally", ""),
        "completly" => ("completely", ""),
        "misstake" | "mistke" => ("mistake", ""),
        "wating" | "waitng" => ("waiting", ""),
        "techician" | "technican" => ("technician", ""),
        "replacment" | "replacemnt" => ("replacement", ""),
        "delievery" | "delivry" => ("delivery", ""),
        "yesturday" => ("yesterday", ""),
        "belive" | "beleive" => ("believe", ""),
        "thnaks" | "thansk" => ("thanks", ""),
        "sincerly" => ("sincerely", ""),
        "realy" => ("really", ""),
        "truely" => ("truly", ""),
        "wich" => ("which", ""),
        "yuo" | "yu" => ("you", ""),
        "havign" | "haveing" => ("having", ""),
        "happend" | "hapened" | "happned" => ("happened", ""),
        "refudn" | "refun" => ("refund", ""),
        _ => return None,
    })
}

/// Takes a contraction apart at its apostrophe.
fn contraction(word: &str, scratch: &mut String, out: &mut impl FnMut(&str)) {
    const ENDINGS: [(&str, &str); 6] =
        [("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "would")];
    for (ending, second) in ENDINGS {
        if let Some(first) = word.strip_suffix(ending).filter(|first| !first.is_empty()) {
            out(first);
            return out(second);
        }
    }
    const SUBJECTS: [&str; 12] =
        ["it", "that", "what", "who", "there", "here", "he", "she", "how", "where", "this", "everything"];
    if let Some(first) = word.strip_suffix("'s").filter(|first| SUBJECTS.contains(first)) {
        out(first);
        return out("is");
    }
    scratch.clear();
    scratch.extend(word.chars().filter(|c| *c != '\''));
    out(scratch);
}

/// `apologize` and `apologise` are one word.
fn british<'a>(word: &'a str, scratch: &'a mut String) -> &'a str {
    if word.len() > 5 && word.is_ascii() {
        for ending in ["ize", "izes", "ized", "izing", "iz"] {
            if let Some(stem) = word.strip_suffix(ending) {
                scratch.clear();
                scratch.push_str(stem);
                scratch.push_str("is");
                scratch.push_str(&ending[2..]);
                return scratch;
            }
        }
    }
    word
}
