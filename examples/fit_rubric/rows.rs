//! Labelled texts as numbers.

use evenkeel::scoring::wording::signs;
use evenkeel::scoring::{Heard, LabelledGroup, Reply, Rubric, Scorer};
use evenkeel::vocabulary::{PerTechnique, RedFlag, Technique};

/// What is fitted: the marks of a technique, or whether a red flag is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Technique(Technique),
    Flag(RedFlag),
}

impl Target {
    pub fn key(self) -> &'static str {
        match self {
            Self::Technique(technique) => technique.key(),
            Self::Flag(flag) => flag.key(),
        }
    }
}

/// Every target, in the order of the columns of the table of small signs.
pub fn targets() -> impl Iterator<Item = Target> {
    let techniques = Technique::ALL.iter().map(|&t| Target::Technique(t));
    techniques.chain(RedFlag::ALL.iter().map(|&f| Target::Flag(f)))
}

/// By how many marks the step from absent to present is wider.
fn wider(technique: Technique) -> f64 {
    match technique {
        Technique::Composure => 0.0,
        Technique::ActiveListening => 0.75,
        Technique::Empathy => 0.5,
        Technique::Resolution => 0.25,
    }
}

/// Brings the stretched marks back to the width they had, so that a cue's weight keeps its meaning.
fn scale(technique: Technique) -> f64 {
    4.0 / (4.0 + wider(technique))
}

/// Where a text comes from. How much offence there is among them differs, so each kind has a base of its own in the fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A reply as it comes: what the scorer is for. Its base is shipped; cuts and overtones are fitted to it.
    Reply,
    /// A reply written after one that was judged wrongly: half of them offend.
    Kin,
    /// Talk that is no service talk.
    OtherTalk,
}

impl Kind {
    /// Every kind, in the order of its numbers.
    pub const ALL: [Self; 3] = [Self::Reply, Self::Kin, Self::OtherTalk];
}

/// One text: its cues, its small signs and its labels.
pub struct Row {
    pub fold: u8,
    /// Cue index and sign.
    pub cues: Vec<(usize, f64)>,
    /// The names of its small signs, sorted, until the vocabulary has taken them.
    pub names: Vec<String>,
    /// Its small signs as numbers of the vocabulary.
    pub signs: Vec<u32>,
    pub silenced: PerTechnique<bool>,
    pub drowned: bool,
    /// How many hundredths of its praise count.
    pub counted: PerTechnique<i32>,
    /// The label and how much it counts; `None` where it is unknown.
    labels: PerTechnique<Option<(f64, f64)>>,
    /// The red flags; `None` where they are unknown.
    flags: Option<Vec<RedFlag>>,
    pub text: String,
    /// What it answers.
    pub customer: String,
    /// The file of labelled replies it is from, empty for other data.
    pub file: String,
    /// The data set, empty for labelled replies.
    pub source: String,
}

impl Row {
    /// What the fit aims at, and how much this text counts for it: the label, stretched between absent and present.
    ///
    /// In talk that is no service talk the question is mostly whether a technique is there at all, so this step is made
    /// wider than the others, as far as agreement on the marks allows.
    pub fn goal(&self, target: Target) -> Option<(f64, f64)> {
        let (label, trust) = self.label(target)?;
        let goal = match target {
            Target::Technique(technique) if label > 0.5 => (label + wider(technique)) * scale(technique),
            Target::Technique(technique) => label * scale(technique),
            Target::Flag(_) => label,
        };
        Some((goal, trust))
    }

    /// Where it comes from.
    pub fn kind(&self) -> Kind {
        match (self.source.is_empty(), self.file.starts_with("kin")) {
            (false, _) => Kind::OtherTalk,
            (true, true) => Kind::Kin,
            (true, false) => Kind::Reply,
        }
    }

    /// The label and how much this text counts for it.
    pub fn label(&self, target: Target) -> Option<(f64, f64)> {
        match target {
            Target::Technique(technique) => self.labels[technique],
            Target::Flag(flag) => {
                self.flags.as_ref().map(|flags| (f64::from(u8::from(flags.contains(&flag))), 1.0))
            }
        }
    }
}

/// Cross-validation leaves out one in so many customer messages at a time.
pub const FOLDS: u8 = 7;

/// A customer's message with its replies, the file it is from, and how much it counts.
pub struct Group {
    pub file: String,
    pub trust: PerTechnique<f64>,
    pub group: LabelledGroup,
}

/// The labelled replies, each group with how much it counts.
pub fn labelled(rubric: &Rubric, groups: &[Group]) -> Vec<Row> {
    let scorer = Scorer::new(rubric);
    let mut rows = Vec::new();
    for Group { file, trust, group } in groups {
        for labelled in &group.replies {
            let mut row = row(rubric, &scorer.hear(&group.reply(labelled)), &labelled.text);
            row.fold = group.fold(FOLDS);
            row.labels = PerTechnique::from_fn(|t| Some((labelled.marks[t].value() as f64, trust[t])));
            row.flags = Some(labelled.flags.clone());
            row.customer.clone_from(&group.customer);
            row.file.clone_from(file);
            rows.push(row);
        }
    }
    rows
}

/// Sentences with yes-or-no labels: `{"id", "source", "lang", "text", "context"?, "labels": {technique: 0 or 1}}`.
pub fn sentences(rubric: &Rubric, source: &str) -> Vec<Row> {
    let scorer = Scorer::new(rubric);
    let mut rows = Vec::new();
    for value in source.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()) {
        let text = value["text"].as_str().unwrap_or_default();
        let label = |t: Technique| value["labels"][t.key()].as_i64();
        if value["lang"] != rubric.language.key() || Technique::ALL.iter().all(|&t| label(t).is_none()) {
            continue;
        }
        let context = value["context"].as_str().unwrap_or_default();
        let mut row = row(rubric, &scorer.hear(&Reply::new(text).to(context)), text);
        row.customer = context.to_owned();
        row.source = value["source"].as_str().unwrap_or_default().to_owned();
        let id = value["id"].as_str().unwrap_or_default();
        let sum = id.bytes().fold(7u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        row.fold = (sum % u32::from(FOLDS)) as u8;
        row.labels =
            PerTechnique::from_fn(|t| label(t).map(|label| (as_mark(t, label, &row.source), weight(t))));
        rows.push(row);
    }
    rows
}

/// A yes-or-no label as the mark such a sentence would get: without a breach is courteous, a breach is a breach, and
/// what lacks the other techniques is merely neutral.
fn as_mark(technique: Technique, label: i64, source: &str) -> f64 {
    match (technique, label, source) {
        (Technique::Composure, 1, _) => 0.8,
        (Technique::Composure, _, "paradetox") => -1.5,
        (Technique::Composure, _, _) => -0.6,
        (_, 1, _) => 1.0,
        _ => 0.0,
    }
}

/// How much such a sentence counts beside a labelled reply, chosen by cross-validation on both: up to this it costs agreement
/// two thousandths at most. What offends a stranger offends a customer too; negotiation chat says little about listening and
/// empathy.
fn weight(technique: Technique) -> f64 {
    match technique {
        Technique::Composure => 1.1,
        Technique::ActiveListening => 0.24,
        Technique::Empathy => 0.6,
        Technique::Resolution => 1.2,
    }
}

fn row(rubric: &Rubric, heard: &Heard, text: &str) -> Row {
    let found = || rubric.cues.iter().zip(&heard.cues).filter(|(_, find)| find.is_some());
    let mut all = Vec::new();
    signs(heard, |sign, _| all.push(sign.to_string()));
    all.sort_unstable();
    all.dedup();
    let sign_of = |turned| if turned { -1.0 } else { 1.0 };
    Row {
        fold: 0,
        cues: heard
            .cues
            .iter()
            .enumerate()
            .filter_map(|(i, f)| Some((i, sign_of(f.as_ref()?.turned))))
            .collect(),
        names: all,
        signs: Vec::new(),
        silenced: PerTechnique::from_fn(|t| found().any(|(cue, _)| cue.silences.contains(&t))),
        drowned: found().any(|(cue, _)| cue.drowns),
        counted: PerTechnique::from_fn(|t| {
            let plain = found().filter(|(_, find)| find.as_ref().is_some_and(|find| !find.turned));
            rubric.percent_counted(t, plain.map(|(cue, _)| cue))
        }),
        labels: PerTechnique::default(),
        flags: None,
        text: text.to_owned(),
        customer: String::new(),
        file: String::new(),
        source: String::new(),
    }
}
