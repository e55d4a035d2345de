//! Moving attempts between machines: writing them to a portable file, and taking them in, where every attempt is decided again.

use super::cases::Cases;
use super::refused::Refused;
use crate::session::{Case, Divergence, ENGINE, Session};
use crate::store::{
    AttemptId, Kept, KnownAs, PortableAttempt, PortableError, PortableItem, PortableReader, PortableWriter,
    Profile, Store, StoreError,
};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::sync::Arc;

/// Which attempts to carry away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// These.
    These(Vec<AttemptId>),
    /// All.
    All,
    /// Those of one trainee.
    Trainee(String),
    /// Those of the trainees of a group.
    Group(String),
}

/// Why attempts were not carried away.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// They cannot be read, or the file cannot be put in its place.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be written.
    #[error("it cannot be written: {0}")]
    Output(#[from] io::Error),
    /// Somebody has stopped it.
    #[error("it was stopped, and nothing was written")]
    Stopped,
}

/// What was carried away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CarriedAway {
    /// How many attempts are in the file.
    pub attempts: u64,
    /// Those that could not be read, with the reason.
    pub left_out: Vec<String>,
}

/// The attempts that are meant, oldest first.
///
/// # Errors
/// When the database cannot be read.
pub fn carried(store: &Store, which: &Carried) -> Result<Vec<AttemptId>, StoreError> {
    let mut attempts = match which {
        Carried::These(attempts) => attempts.clone(),
        Carried::All => store.attempt_ids(None)?,
        Carried::Trainee(name) => store.attempt_ids(Some(name))?,
        Carried::Group(group) => {
            let groups = store.groups()?;
            let members = groups.iter().find(|(name, _)| name == group).map(|(_, members)| members);
            let mut all = Vec::new();
            for member in members.into_iter().flatten() {
                all.extend(store.attempt_ids(Some(member))?);
            }
            all
        }
    };
    // Names sort by time; nobody is carried twice.
    attempts.sort_unstable();
    attempts.dedup();
    Ok(attempts)
}

/// Writes attempts to a portable file, one after the other. `step` is told how many are behind us, and says whether to go on.
///
/// # Errors
/// When it cannot be written whole. An attempt that is damaged is left out and told.
pub fn carry(
    store: &Store,
    attempts: &[AttemptId],
    anonymous: bool,
    to: impl Write,
    step: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<CarriedAway, CarryError> {
    let mut away = CarriedAway::default();
    let pseudonyms = anonymous.then(|| store.pseudonyms()).transpose()?;
    let mut writer = PortableWriter::new(to, attempts.len() as u64, pseudonyms)?;
    for (done, attempt) in attempts.iter().enumerate() {
        if step(done, attempts.len()).is_break() {
            return Err(CarryError::Stopped);
        }
        match store.portable(*attempt) {
            Ok((portable, source)) => {
                writer.add(portable, &source)?;
                away.attempts += 1;
            }
            Err(
                error @ (StoreError::AttemptDamaged { .. }
                | StoreError::AttemptNotUnderstood { .. }
                | StoreError::NoSuchAttempt(_)),
            ) => away.left_out.push(error.to_string()),
            Err(error) => return Err(error.into()),
        }
    }
    writer.finish()?.flush()?;
    Ok(away)
}

/// How to take attempts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakingIn {
    /// Whether to keep attempts that cannot be proven, marked as such: of another engine, or anonymous.
    pub unverified: bool,
    /// Whether to keep the rulings of trainers that come along. Nothing proves who made them.
    pub rulings: bool,
}

/// What became of one attempt of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakenIn {
    /// Its name, as far as it could be read.
    pub attempt: String,
    /// Who practised.
    pub trainee: String,
    /// The scenario's title.
    pub title: String,
    /// What became of it.
    #[serde(flatten)]
    pub fate: Fate,
}

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
    /// It was decided again, and is new here.
    Added,
    /// It was decided again; it was here already and had not come as far.
    Continued,
    /// It was here already.
    Known,
    /// It was kept and marked: nothing proves what it says.
    Unverified,
    /// It was not kept.
    Refused(Refused),
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Intake {
    /// Attempts that are new here.
    pub added: usize,
    /// Attempts that had not come as far here.
    pub continued: usize,
    /// Attempts that were here already.
    pub known: usize,
    /// Attempts that were kept and marked as unverified.
    pub unverified: usize,
    /// Rulings that were new here, with who is said to have made them.
    pub rulings: BTreeMap<String, usize>,
    /// Attempts that were not kept, with the reason.
    pub refused: Vec<TakenIn>,
    /// Why the file could not be read to its end; what came before is kept.
    pub broken_off: Option<String>,
    /// Whether somebody has stopped it; what came before is kept.
    pub stopped: bool,
}

impl Intake {
    /// Whether everything in the file is here now.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.refused.is_empty() && self.broken_off.is_none() && !self.stopped
    }

    /// Whether some that were refused could be kept, marked as not verified.
    #[must_use]
    pub fn can_be_marked(&self) -> bool {
        let can = |one: &TakenIn| matches!(&one.fate, Fate::Refused(why) if why.can_be_marked());
        self.refused.iter().any(can)
    }

    /// How many attempts were looked at.
    #[must_use]
    pub fn attempts(&self) -> usize {
        self.added + self.continued + self.known + self.unverified + self.refused.len()
    }

    /// Adds what came of another file.
    pub fn join(&mut self, other: Self) {
        self.added += other.added;
        self.continued += other.continued;
        self.known += other.known;
        self.unverified += other.unverified;
        other.rulings.into_iter().for_each(|(by, count)| *self.rulings.entry(by).or_default() += count);
        self.refused.extend(other.refused);
        self.broken_off = self.broken_off.take().or(other.broken_off);
        self.stopped |= other.stopped;
    }
}

/// Takes the attempts of a portable file in, one after the other, each in a transaction of its own. `step` is told how many of
/// how many are behind us, and says whether to go on.
///
/// # Errors
/// When the file is none of ours, or the database cannot be written any more.
pub fn take_in(
    store: &Store,
    from: impl Read,
    how: TakingIn,
    step: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Intake, TakeInError> {
    let mut reader = PortableReader::open(from)?;
    let announced = usize::try_from(reader.announced()).unwrap_or(usize::MAX);
    let (mut intake, mut cases) = (Intake::default(), Cases::default());
    loop {
        if step(intake.attempts(), announced.max(intake.attempts())).is_break() {
            intake.stopped = true;
            return Ok(intake);
        }
        let item = match reader.next() {
            Some(Ok(item)) => item,
            None => return Ok(intake),
            Some(Err(error)) => {
                intake.broken_off = Some(error.to_string());
                return Ok(intake);
            }
        };
        let taken = match item {
            PortableItem::Unreadable(detail) => TakenIn::nameless(Refused::Unreadable { detail }),
            PortableItem::Attempt(attempt, source) => {
                one(store, *attempt, source.as_deref(), how, &mut cases, &mut intake.rulings)?
            }
        };
        match taken.fate {
            Fate::Added => intake.added += 1,
            Fate::Continued => intake.continued += 1,
            Fate::Known => intake.known += 1,
            Fate::Unverified => intake.unverified += 1,
            Fate::Refused(_) => intake.refused.push(taken),
        }
    }
}

/// Why a file was not taken in, or not further.
#[derive(Debug, thiserror::Error)]
pub enum TakeInError {
    /// It is none of ours.
    #[error(transparent)]
    File(#[from] PortableError),
    /// The attempts cannot be kept. What came before is kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl TakenIn {
    fn nameless(refused: Refused) -> Self {
        Self {
            attempt: String::new(),
            trainee: String::new(),
            title: String::new(),
            fate: Fate::Refused(refused),
        }
    }
}

fn one(
    store: &Store,
    mut attempt: PortableAttempt,
    source: Option<&str>,
    how: TakingIn,
    cases: &mut Cases,
    rulings: &mut BTreeMap<String, usize>,
) -> Result<TakenIn, StoreError> {
    attempt.trainee = Profile::tidy(&attempt.trainee);
    attempt.title = one_line(&attempt.title);
    if !how.rulings {
        attempt.overrules.clear();
    }
    let told = |attempt: &PortableAttempt, fate| TakenIn {
        attempt: one_line(&attempt.id),
        trainee: attempt.trainee.clone(),
        title: attempt.title.clone(),
        fate,
    };
    let Some(source) = source else { return Ok(told(&attempt, Fate::Refused(Refused::NoScenario))) };
    let proof = prove(&mut attempt, source, cases);
    let refused = match proof {
        Ok(()) => None,
        Err(refused) if refused.can_be_marked() && how.unverified => Some(refused),
        Err(refused) => return Ok(told(&attempt, Fate::Refused(refused))),
    };
    if attempt.anonymous {
        match store.known_as(&attempt)? {
            Some(KnownAs::Itself) => return Ok(told(&attempt, Fate::Known)),
            // It may have come further since.
            Some(KnownAs::Copy(here)) => attempt.id = here.to_string(),
            None => {}
        }
    }
    attempt.unverified = refused.as_ref().map(|refused| refused.key().to_owned());
    let fate = match store.adopt(&attempt, source) {
        Ok(Kept::New) if refused.is_some() => Fate::Unverified,
        Ok(Kept::New) => Fate::Added,
        Ok(Kept::Longer) => Fate::Continued,
        Ok(Kept::Known { rulings: new }) => {
            // The newest are the last.
            attempt.overrules.drain(..attempt.overrules.len().saturating_sub(new));
            Fate::Known
        }
        Ok(Kept::Another) => Fate::Refused(Refused::Another),
        // What is here under its name is damaged, or its name is none: that concerns no other attempt.
        Err(
            error @ (StoreError::AttemptDamaged { .. }
            | StoreError::AttemptNotUnderstood { .. }
            | StoreError::NoSuchAttempt(_)),
        ) => Fate::Refused(Refused::NotKept { detail: error.to_string() }),
        Err(error) => return Err(error),
    };
    if !matches!(fate, Fate::Refused(_)) {
        for ruled in &attempt.overrules {
            *rulings.entry(ruled.overrule.by.clone()).or_default() += 1;
        }
    }
    Ok(told(&attempt, fate))
}

/// The longest title that is kept, in characters.
const LONGEST_TITLE: usize = 200;

/// What somebody else wrote, as it can be shown: one line, and not endless.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(LONGEST_TITLE).collect()
}

/// The longest time between two actions that the program ever records, in milliseconds.
const LONGEST_MS: u64 = 24 * 60 * 60 * 1000;

/// Decides an attempt again and compares every event.
fn prove(attempt: &mut PortableAttempt, source: &str, cases: &mut Cases) -> Result<(), Refused> {
    if AttemptId::parse(&attempt.id).is_none() {
        return Err(Refused::Impossible { detail: "its name is none of an attempt".to_owned() });
    }
    if attempt.actions.iter().any(|action| action.after_ms > LONGEST_MS) {
        return Err(Refused::Impossible { detail: "more than a day passes between two actions".to_owned() });
    }
    let counted: u64 = attempt.follows.iter().map(|&count| u64::from(count)).sum();
    if attempt.follows.len() != attempt.actions.len() + 1 || counted != attempt.events.len() as u64 {
        return Err(Refused::Impossible { detail: "its events do not belong to its actions".to_owned() });
    }
    if attempt.anonymous {
        return Err(Refused::Anonymous);
    }
    if attempt.engine != ENGINE {
        return Err(Refused::OtherEngine { engine: one_line(&attempt.engine) });
    }
    let case = cases.get(&attempt.scenario_hash, source).ok_or(Refused::UnreadableScenario)?;
    let (follows, session) = decide_again(attempt, &case).map_err(Refused::from)?;
    let decided = session.events();
    let differs = |event: &usize| attempt.events.get(*event) != decided.get(*event);
    if let Some(event) = (0..attempt.events.len().max(decided.len())).find(differs) {
        let boxed = |event: Option<&_>| event.cloned().map(Box::new);
        return Err(Refused::from(Divergence::Differs {
            event,
            stored: boxed(attempt.events.get(event)),
            decided: boxed(decided.get(event)),
        }));
    }
    // What a list says of it comes from the scenario, and which event followed from which action from deciding.
    attempt.scenario = case.scenario.id.to_string();
    attempt.title = case.scenario.title.get(attempt.setup.language).to_string();
    attempt.follows = follows;
    Ok(())
}

fn decide_again(attempt: &PortableAttempt, case: &Arc<Case>) -> Result<(Vec<u32>, Session), Divergence> {
    let count = |events: usize| u32::try_from(events).unwrap_or(u32::MAX);
    let mut session = Session::begin(Arc::clone(case), attempt.setup.clone());
    let mut follows = vec![count(session.events().len())];
    for (action, timed) in attempt.actions.iter().enumerate() {
        let events = session.act(timed).map_err(|refusal| Divergence::Refused { action, refusal })?;
        follows.push(count(events.len()));
    }
    Ok((follows, session))
}
