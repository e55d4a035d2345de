//! One walk through a story of ink: what is said on the way, what can be chosen at its end, and what it called.

use super::super::leftover::Leftovers;
use super::container::{Containers, Id, Item, Place};
use super::settle::OVER;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// So many in one moment.
const MOST_AT_ONCE: usize = 100_000;

/// So deep tunnels and functions may call one another.
const DEEPEST: usize = 100;

/// Choices of one moment.
const MOST_CHOICES: usize = 200;

const LOGIC: &str = "Write it as conditions, effects and facts where the scenario needs it.";

/// Something on the stack.
#[derive(Clone, Debug)]
enum Pushed<'v> {
    Words(String),
    Target(&'v str),
    Unknown,
}

/// What comes back, and where to.
#[derive(Clone, Copy, Debug)]
struct Call {
    back: Place,
    is_thread: bool,
}

/// Something the trainee can choose.
pub(super) struct Choice {
    /// The words it is offered with.
    pub(super) text: String,
    /// Where it leads.
    pub(super) to: Place,
}

/// Goes on from one place until something can be chosen, or it is over.
pub(super) struct Walker<'v, 'c, 'l> {
    containers: &'c Containers<'v>,
    left: &'l mut Leftovers,
    pub(super) place: Place,
    pub(super) steps: usize,
    is_over: bool,
    /// Whether to stop behind the first line.
    pub(super) line_only: bool,
    evaluates: bool,
    /// Texts being put together, each with whether something was worked out around it.
    captures: Vec<(String, bool)>,
    stack: Vec<Pushed<'v>>,
    temps: HashMap<&'v str, &'v str>,
    calls: Vec<Call>,
    starts_thread: bool,
    /// Places gone to, so that a round is seen.
    been: HashSet<(Place, usize)>,
    line: String,
    glued: bool,
    pub(super) lines: Vec<String>,
    pub(super) choices: Vec<Choice>,
    fallback: Option<Place>,
    pub(super) tags: Vec<String>,
}

impl<'v, 'c, 'l> Walker<'v, 'c, 'l> {
    pub(super) fn new(containers: &'c Containers<'v>, place: Place, left: &'l mut Leftovers) -> Self {
        Self {
            containers,
            left,
            place,
            steps: 0,
            is_over: false,
            line_only: false,
            evaluates: false,
            captures: Vec::new(),
            stack: Vec::new(),
            temps: HashMap::new(),
            calls: Vec::new(),
            starts_thread: false,
            been: HashSet::new(),
            line: String::new(),
            glued: false,
            lines: Vec::new(),
            choices: Vec::new(),
            fallback: None,
            tags: Vec::new(),
        }
    }

    pub(super) fn go(&mut self) {
        while !self.is_over {
            self.steps += 1;
            if self.steps > MOST_AT_ONCE {
                self.goes_round();
            } else if let Some(item) = self.containers.item(self.place) {
                let at = self.place;
                self.place.1 += 1;
                self.item(item, at);
            } else {
                self.leave();
            }
            if self.is_over && self.choices.is_empty() && !self.line_only {
                // Where nothing can be chosen, the choice without words is taken.
                if let Some(to) = self.fallback.take() {
                    self.is_over = false;
                    self.calls.clear();
                    self.jump(to);
                }
            }
        }
        self.end_line();
    }

    fn goes_round(&mut self) {
        self.left.add(
            "logic-left-out",
            "A part of the story goes round without a choice; it was left at that.",
            LOGIC,
        );
        self.is_over = true;
        self.fallback = None;
    }

    /// A container is at its end.
    fn leave(&mut self) {
        let parent = if self.place == OVER { None } else { self.containers.get(self.place.0).parent };
        match parent {
            Some((around, Some(at))) => self.place = (around, at + 1),
            _ => self.come_back(),
        }
    }

    fn come_back(&mut self) {
        match self.calls.pop() {
            Some(call) => self.place = call.back,
            None => self.is_over = true,
        }
    }

    fn item(&mut self, item: Item<'v>, at: Place) {
        match item {
            Item::Container(inner) => self.place = (inner, 0),
            Item::Text(words) => self.text(words),
            Item::Command(command) => self.command(command, at),
            Item::Value => self.push(Pushed::Unknown),
            Item::Object(fields) => self.object(fields, at),
        }
    }

    fn text(&mut self, words: &str) {
        if self.evaluates {
            return;
        }
        if let Some((capture, _)) = self.captures.last_mut() {
            capture.push_str(words);
        } else if words == "\n" {
            if self.line_only {
                self.is_over = true;
            } else if !self.glued {
                self.end_line();
            }
        } else {
            self.glued &= words.trim().is_empty();
            self.line.push_str(words);
        }
    }

    pub(super) fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    fn push(&mut self, pushed: Pushed<'v>) {
        if self.evaluates && self.stack.len() < MOST_AT_ONCE {
            self.stack.push(pushed);
        }
    }

    fn pop(&mut self) -> Pushed<'v> {
        self.stack.pop().unwrap_or(Pushed::Unknown)
    }

    fn pop_words(&mut self) -> String {
        match self.pop() {
            Pushed::Words(words) => words,
            _ => String::new(),
        }
    }

    fn command(&mut self, command: &'v str, at: Place) {
        match command {
            "ev" => self.evaluates = true,
            "/ev" => self.evaluates = false,
            "str" | "#" => {
                self.captures.push((String::new(), self.evaluates));
                self.evaluates = false;
            }
            "/str" => {
                let (words, _) = self.captures.pop().unwrap_or_default();
                self.evaluates = true;
                self.push(Pushed::Words(words));
            }
            "/#" => {
                let (words, evaluated) = self.captures.pop().unwrap_or_default();
                self.evaluates = evaluated;
                if self.captures.is_empty() && !self.line_only {
                    self.tags.push(words.trim().to_lowercase());
                }
            }
            "out" => {
                let words = match self.pop() {
                    Pushed::Words(words) => words,
                    _ => {
                        let what = "What is worked out while the story runs stands as `…` in the text.";
                        self.left.add("logic-left-out", what, "Write the words.");
                        "…".to_owned()
                    }
                };
                let evaluates = std::mem::replace(&mut self.evaluates, false);
                self.text(&words);
                self.evaluates = evaluates;
            }
            "du" => {
                let top = self.stack.last().cloned().unwrap_or(Pushed::Unknown);
                self.push(top);
            }
            "pop" => drop(self.pop()),
            "->->" | "~ret" => self.come_back(),
            "<>" => self.glue(),
            "thread" => self.starts_thread = true,
            "done" | "end" if self.line_only => (self.place, self.is_over) = (at, true),
            "done" if self.calls.last().is_some_and(|call| call.is_thread) => self.come_back(),
            "done" | "end" => self.is_over = true,
            _ => self.reckon(command),
        }
    }

    /// Words to both sides belong to one line.
    fn glue(&mut self) {
        self.glued = true;
        if self.line.trim().is_empty()
            && let Some(line) = self.lines.pop()
        {
            self.line = line + " ";
        }
    }

    /// What is worked out is not known; only how much stands on the stack is.
    fn reckon(&mut self, command: &str) {
        let taken = match command {
            "visit" | "choiceCnt" | "turn" | "void" => 0,
            "turns" | "readc" | "srnd" | "lrnd" | "~" | "_" | "!" | "FLOOR" | "CEILING" | "INT" | "FLOAT"
            | "LIST_MIN" | "LIST_MAX" | "LIST_ALL" | "LIST_COUNT" | "LIST_VALUE" | "LIST_INVERT" => 1,
            "range" => 3,
            "nop" => return,
            _ => 2,
        };
        if self.evaluates {
            for _ in 0..taken {
                self.pop();
            }
            self.push(Pushed::Unknown);
        }
    }

    fn object(&mut self, fields: &'v Map<String, Value>, at: Place) {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let is_set = |name: &str| fields.get(name).and_then(Value::as_bool).unwrap_or(false);
        if fields.contains_key("*") {
            return self.choice(fields, at);
        }
        if let Some(path) = text("->") {
            if self.line_only && !is_set("var") && path.rsplit('.').next() != Some("s") {
                (self.place, self.is_over) = (at, true);
                return;
            }
            self.condition(is_set("c"));
            let to = self.target(path, is_set("var"), at.0);
            if std::mem::take(&mut self.starts_thread) {
                self.call(to, true);
            } else {
                self.divert(to);
            }
        } else if let Some(path) = text("f()").or(text("->t->")) {
            self.condition(is_set("c"));
            let to = self.target(path, is_set("var"), at.0);
            self.call(to, false);
        } else if fields.contains_key("x()") {
            let taken = fields.get("exArgs").and_then(Value::as_u64).unwrap_or(0).min(100);
            (0..taken).for_each(|_| drop(self.pop()));
            self.left.add("logic-left-out", "Functions of the game around the story were left out.", LOGIC);
            self.push(Pushed::Unknown);
        } else if let Some(path) = text("^->") {
            self.push(Pushed::Target(path));
        } else if let Some(name) = text("temp=").or(text("VAR=")) {
            match self.pop() {
                Pushed::Target(path) => drop(self.temps.insert(name, path)),
                _ if name.starts_with('$') => {}
                _ => self.left.add("logic-left-out", "Variables were left out.", LOGIC),
            }
        } else if let Some(tag) = text("#") {
            self.tags.push(tag.trim().to_lowercase());
        } else {
            self.push(Pushed::Unknown);
        }
    }

    fn condition(&mut self, decides: bool) {
        if decides {
            self.pop();
            self.left.add(
                "logic-left-out",
                "Where a condition or a sequence decides, the first way was taken.",
                LOGIC,
            );
        }
    }

    /// Where a divert goes; `None` where the story does not have it.
    fn target(&mut self, path: &'v str, is_variable: bool, from: Id) -> Option<Place> {
        let path = if is_variable { self.temps.get(path).copied() } else { Some(path) };
        if path.is_none() {
            self.left.add("logic-left-out", "Ways that a variable decides were left out.", LOGIC);
        }
        path.and_then(|path| self.containers.find(path, from))
    }

    fn divert(&mut self, to: Option<Place>) {
        match to {
            Some(to) => self.jump(to),
            None => self.is_over = true,
        }
    }

    fn jump(&mut self, to: Place) {
        if self.been.insert((to, self.calls.len())) || !self.calls.is_empty() {
            self.place = to;
        } else {
            self.goes_round();
        }
    }

    fn call(&mut self, to: Option<Place>, is_thread: bool) {
        match to {
            Some(to) if self.calls.len() < DEEPEST => {
                self.calls.push(Call { back: self.place, is_thread });
                self.place = to;
            }
            _ => self.push(Pushed::Unknown),
        }
    }

    fn choice(&mut self, fields: &'v Map<String, Value>, at: Place) {
        if self.line_only {
            (self.place, self.is_over) = (at, true);
            return;
        }
        let flags = fields.get("flg").and_then(Value::as_u64).unwrap_or(0);
        if flags & 1 != 0 {
            self.pop();
            self.left.add(
                "logic-left-out",
                "Conditions of choices were left out: each choice is always there.",
                LOGIC,
            );
        }
        let only = if flags & 4 != 0 { self.pop_words() } else { String::new() };
        let start = if flags & 2 != 0 { self.pop_words() } else { String::new() };
        let path = fields.get("*").and_then(Value::as_str).unwrap_or_default();
        let Some(to) = self.containers.find(path, at.0) else { return };
        if flags & 8 != 0 {
            self.fallback = Some(to);
            return;
        }
        if flags & 16 != 0 {
            let hint = "Give a reply `when: not(visited(\"…\"))` where it must not come again.";
            self.left.add("logic-left-out", "Choices that are there only once are always there.", hint);
        }
        if self.choices.len() < MOST_CHOICES {
            let text = format!("{start}{only}").split_whitespace().collect::<Vec<_>>().join(" ");
            self.choices.push(Choice { text, to });
        }
    }
}
