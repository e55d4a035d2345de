//! The trainee's half of a play.

use evenkeel::session::{Action, Handover, Timed, WrapUp};
use evenkeel::vocabulary::{Expression, Lane, Manner, Mode, Priority, Reason, Tone, Warmth};
use std::sync::Arc;

/// How long an action takes when the play does not say, in seconds.
const DEFAULT_SECS: u64 = 5;

/// A play: how the attempt is set up and what the trainee does.
pub struct Play {
    pub seed: u64,
    pub mode: Mode,
    pub actions: Vec<Step>,
    header: Vec<String>,
}

/// An action with the lines it was written in.
pub struct Step {
    pub timed: Timed,
    pub line: usize,
    written: Vec<String>,
}

impl Play {
    pub fn parse(source: &str) -> Result<Self, String> {
        let mut play = Self { seed: 1, mode: Mode::Mixed, actions: Vec::new(), header: Vec::new() };
        let lines: Vec<&str> = source.lines().collect();
        let mut at = 0;
        while at < lines.len() {
            let line = lines[at];
            if let Some(command) = line.strip_prefix('>') {
                let details = lines[at + 1..].iter().take_while(|line| line.starts_with("    ")).copied();
                let details: Vec<&str> = details.collect();
                let number = at + 1;
                at += details.len();
                let timed =
                    action(command.trim(), &details).map_err(|what| format!("line {number}: {what}"))?;
                let written = std::iter::once(line).chain(details).map(str::to_owned).collect();
                play.actions.push(Step { timed, line: number, written });
            } else if play.actions.is_empty() && !line.starts_with("  ") {
                play.setting(line)?;
            }
            at += 1;
        }
        Ok(play)
    }

    fn setting(&mut self, line: &str) -> Result<(), String> {
        match line.split_once(' ') {
            Some(("seed", seed)) => {
                self.seed = seed.trim().parse().map_err(|_| format!("no seed: {seed}"))?
            }
            Some(("mode", mode)) => {
                self.mode = Mode::from_key(mode.trim()).ok_or(format!("no mode: {mode}"))?
            }
            _ if line.starts_with('#') || line.trim().is_empty() => {}
            _ => return Err(format!("neither a setting nor an action: {line}")),
        }
        if !line.trim().is_empty() {
            self.header.push(line.to_owned());
        }
        Ok(())
    }

    /// The play with the engine's answers in their places: before the first action and after each one.
    pub fn render(&self, answers: &[Vec<String>]) -> String {
        let mut text = self.header.join("\n");
        text.push_str("\n\n");
        for (index, answer) in answers.iter().enumerate() {
            if let Some(step) = index.checked_sub(1).and_then(|index| self.actions.get(index)) {
                text.push('\n');
                text.push_str(&step.written.join("\n"));
                text.push('\n');
            }
            for line in answer {
                text.push_str("  ");
                text.push_str(line);
                text.push('\n');
            }
        }
        text
    }
}

fn action(command: &str, details: &[&str]) -> Result<Timed, String> {
    let (first, rest) = command.split_once(' ').unwrap_or((command, ""));
    let seconds = first.strip_suffix('s').and_then(|number| number.parse().ok());
    let command = if seconds.is_some() { rest.trim() } else { command };
    let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
    let rest = rest.trim();
    let action = match verb {
        "listen" => Action::Listen,
        "pick" => {
            let (reply, manner) = match rest.split_once(' ') {
                Some((reply, words)) => (reply, manner(words)?),
                None => (rest, Manner::default()),
            };
            Action::Pick { reply: reply.into(), manner }
        }
        "say" => {
            let (manner, text) = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
                Some((words, text)) => (manner(words)?, text.trim()),
                None => (Manner::default(), rest),
            };
            Action::Write { text: text.into(), manner, canned: None }
        }
        "paste" => {
            let (canned, text) =
                rest.split_once(' ').ok_or("paste takes a canned reply and the words sent")?;
            Action::Write { text: text.trim().into(), manner: Manner::default(), canned: Some(canned.into()) }
        }
        "look" => Action::Look { article: rest.into() },
        "consult" => Action::Consult { colleague: rest.into() },
        "file" => {
            let (category, priority) = rest.split_once(' ').ok_or("file takes a category and a priority")?;
            let priority = Priority::from_key(priority).ok_or(format!("no priority: {priority}"))?;
            Action::File { category: category.into(), priority }
        }
        "note" => Action::Note { text: rest.into() },
        "wrapup" => Action::WrapUp(wrap_up(rest, details)),
        "offer" => {
            let (resolution, follow_up) =
                rest.strip_suffix("and follow up").map_or((rest, false), |id| (id.trim(), true));
            Action::Offer { resolution: resolution.into(), follow_up }
        }
        "hint" => Action::Hint,
        "close" => Action::Close,
        "escalate" => Action::Escalate(handover(rest, details)?),
        _ => return Err(format!("no such action: {verb}")),
    };
    Ok(Timed { after_ms: seconds.unwrap_or(DEFAULT_SECS) * 1000, action })
}

/// The voice and face in brackets: `(calm, friendly)`.
fn manner(words: &str) -> Result<Manner, String> {
    let mut manner = Manner::default();
    for word in words.trim_matches(['(', ')']).split(',').map(str::trim) {
        match (Tone::from_key(word), Expression::from_key(word)) {
            (Some(tone), _) => manner.tone = Some(tone),
            (None, Some(expression)) => manner.expression = Some(expression),
            (None, None) => return Err(format!("neither a voice nor a face: {word}")),
        }
    }
    Ok(manner)
}

fn wrap_up(words: &str, details: &[&str]) -> WrapUp {
    WrapUp {
        breathed: words == "breathed",
        set_off: detail(details, "set off").into(),
        next_time: detail(details, "next time").into(),
        documented: detail(details, "documented").into(),
    }
}

/// What stands behind `key:` in the lines below an action.
fn detail<'a>(details: &[&'a str], key: &str) -> &'a str {
    let line = details.iter().find_map(|line| line.trim().strip_prefix(key));
    line.map(|text| text.trim_start_matches(':').trim()).unwrap_or_default()
}

fn handover(words: &str, details: &[&str]) -> Result<Handover, String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let [lane, target, reason, warmth] = words[..] else {
        return Err("escalate takes a lane, a target, a reason, and warm or cold".into());
    };
    let facts = detail(details, "facts").split(',').map(str::trim).filter(|id| !id.is_empty());
    Ok(Handover {
        lane: Lane::from_key(lane).ok_or(format!("no lane: {lane}"))?,
        target: target.into(),
        reason: Reason::from_key(reason).ok_or(format!("no reason: {reason}"))?,
        warmth: Warmth::from_key(warmth).ok_or(format!("neither warm nor cold: {warmth}"))?,
        presentation: detail(details, "says").into(),
        facts: facts.map(Arc::from).collect(),
        note: detail(details, "note").into(),
    })
}
