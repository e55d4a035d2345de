//! Trying a scenario out from any node: a play that can be taken back a step and goes on when the scenario changes.

use crate::session::{Action, Case, Opening, Recorded, Refusal, Session, Setup, State, Timed};
use crate::vocabulary::{Mood, Stage};
use std::sync::Arc;

/// A play for the author. It is kept nowhere and counts for nobody.
#[derive(Clone)]
pub struct Rehearsal {
    opening: Opening,
    session: Session,
    actions: Vec<Timed>,
    /// How many events there were before each action.
    before: Vec<usize>,
}

/// How far a rehearsal went when it was played again in another version of its scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// How many actions could be taken again.
    pub kept: usize,
    /// How many there were.
    pub of: usize,
    /// The first action, from 0, after which something else happened than before.
    pub differs_at: Option<usize>,
    /// Why the first action that could not be taken again could not.
    pub refused: Option<Refusal>,
    /// Whether the node it began at is gone, so that it begins at the start.
    pub from_start: bool,
}

/// What an author wants to see move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The node the conversation is at, by id.
    pub node: Arc<str>,
    /// The trainee's turns so far.
    pub turn: u32,
    /// The customer's mood.
    pub mood: Mood,
    /// The stage.
    pub stage: Stage,
    /// How many good replies will still be half-heard.
    pub resistance: u32,
    /// How many replies that do not help will still be put up with.
    pub patience: i64,
    /// Red flags so far.
    pub red_flags: i64,
    /// The flags that are set.
    pub flags: Vec<Arc<str>>,
    /// Each fact, by id, with whether it is known.
    pub facts: Vec<(Arc<str>, bool)>,
    /// Each escalation cue, by id, with whether its window has not opened, is open, or has closed.
    pub windows: Vec<(Arc<str>, WindowStands)>,
    /// Whether the contact is over.
    pub ended: bool,
}

/// How an escalation window stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowStands {
    /// Its cue has not appeared.
    Shut,
    /// Escalating now would be in time.
    Open,
    /// It is too late.
    Closed,
}

impl WindowStands {
    /// Every standing.
    pub const ALL: [Self; 3] = [Self::Shut, Self::Open, Self::Closed];

    /// Its name in locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Shut => "shut",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

impl Rehearsal {
    /// Begins at `opening`.
    #[must_use]
    pub fn begin(case: Arc<Case>, setup: Setup, opening: Opening) -> Self {
        let session = Session::rehearse(case, setup, &opening);
        Self { opening, session, actions: Vec::new(), before: Vec::new() }
    }

    /// Plays a list of actions from the start, such as a counter-example; as far as they go.
    #[must_use]
    pub fn of(case: Arc<Case>, setup: Setup, actions: &[Timed]) -> (Self, Option<Refusal>) {
        let opening = Opening::start(&case);
        let mut rehearsal = Self::begin(case, setup, opening);
        let refused = actions.iter().find_map(|timed| rehearsal.take(timed.clone()).err());
        (rehearsal, refused)
    }

    /// The author acts.
    ///
    /// # Errors
    /// When the action is not possible now; nothing has changed then.
    pub fn act(&mut self, action: Action, after_ms: u64) -> Result<&[Recorded], Refusal> {
        self.take(Timed { after_ms, action })?;
        let first = self.before.last().copied().unwrap_or_default();
        Ok(&self.session.events()[first..])
    }

    fn take(&mut self, timed: Timed) -> Result<(), Refusal> {
        let before = self.session.events().len();
        self.session.act(&timed)?;
        self.actions.push(timed);
        self.before.push(before);
        Ok(())
    }

    /// Takes the last action back; false where there is none.
    pub fn back(&mut self) -> bool {
        let Some((_, rest)) = self.actions.split_last() else { return false };
        let rest = rest.to_vec();
        *self = self.again(Arc::clone(self.session.case()), &rest).0;
        true
    }

    /// Begins again where it began.
    pub fn restart(&mut self) {
        *self = self.again(Arc::clone(self.session.case()), &[]).0;
    }

    /// Goes on in another version of the scenario: the same actions again, as far as they can be taken.
    pub fn carry_over(&mut self, case: Arc<Case>) -> Carried {
        let (next, refused) = self.again(case, &self.actions.clone());
        let after = |play: &Self, action: usize| {
            let end = play.before.get(action + 1).copied().unwrap_or(play.session.events().len());
            play.session.events()[play.before[action]..end].to_vec()
        };
        let differs_at = (0..next.actions.len()).find(|action| after(self, *action) != after(&next, *action));
        let carried = Carried {
            kept: next.actions.len(),
            of: self.actions.len(),
            differs_at,
            refused,
            from_start: next.opening.node != self.opening.node,
        };
        *self = next;
        carried
    }

    fn again(&self, case: Arc<Case>, actions: &[Timed]) -> (Self, Option<Refusal>) {
        let opening = match case.node_index(&self.opening.node) {
            Some(_) => self.opening.clone(),
            None => Opening::start(&case),
        };
        let mut play = Self::begin(case, self.session.setup().clone(), opening);
        let refused = actions.iter().find_map(|timed| play.take(timed.clone()).err());
        (play, refused)
    }

    /// What is played, how it stands, and what has happened.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Where it began.
    #[must_use]
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// What the author did.
    #[must_use]
    pub fn actions(&self) -> &[Timed] {
        &self.actions
    }

    /// What there is to watch.
    #[must_use]
    pub fn watched(&self) -> Watched {
        let (case, state): (_, &State) = (self.session.case(), self.session.state());
        let scenario = &case.scenario;
        let facts =
            scenario.facts.iter().zip(&state.known).map(|(fact, known)| (Arc::clone(&fact.id), *known));
        let windows = scenario.escalation.cues.iter().zip(&state.windows).map(|(cue, window)| {
            let stands = match (window.is_open(), window.has_opened()) {
                (true, _) => WindowStands::Open,
                (false, true) => WindowStands::Closed,
                (false, false) => WindowStands::Shut,
            };
            (Arc::clone(&cue.id), stands)
        });
        Watched {
            node: Arc::clone(&case.node(state.node).id),
            turn: state.turn,
            mood: state.mood,
            stage: state.stage,
            resistance: state.resistance,
            patience: state.patience,
            red_flags: state.red_flags,
            flags: state.flags.clone(),
            facts: facts.collect(),
            windows: windows.collect(),
            ended: state.ended,
        }
    }
}

impl std::fmt::Debug for Rehearsal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rehearsal")
            .field("opening", &self.opening)
            .field("actions", &self.actions)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Carried, Rehearsal};
    use crate::scenario::read;
    use crate::scoring::Rubric;
    use crate::session::{Action, Case, Opening, Refusal, Session, Setup, replay};
    use crate::vocabulary::{Language, Mode, Stage};
    use std::sync::Arc;

    const SOUND: &str = include_str!("../scenario/check/sound.ron");

    fn case(text: &str) -> Arc<Case> {
        let reading = read(text.as_bytes(), "sound.ron");
        let scenario = reading.scenario.unwrap_or_else(|| panic!("{:#?}", reading.diagnostics));
        let rubric = Rubric::built_in(Language::En).expect("English has one");
        Arc::new(Case::new(Arc::new(scenario), rubric))
    }

    fn setup() -> Setup {
        Setup::new(7, Mode::Mixed, Language::En)
    }

    fn pick(reply: &str) -> Action {
        Action::Pick { reply: reply.into(), manner: crate::vocabulary::Manner::default() }
    }

    #[test]
    fn a_play_begins_at_any_node() {
        let case = case(SOUND);
        for node in ["opening", "wants", "agree"] {
            let opening = Opening::at(&case, node).expect("there is one");
            let stage = opening.stage;
            let play = Rehearsal::begin(Arc::clone(&case), setup(), opening);
            assert_eq!((&*play.watched().node, play.watched().stage), (node, stage));
            assert!(!play.session().state().choices.is_empty(), "{node}");
        }
        assert!(Opening::at(&case, "settled").is_none(), "an ending is no place to begin");
    }

    #[test]
    fn what_is_taken_for_granted_holds() {
        let case = case(SOUND);
        let mut opening = Opening::at(&case, "agree").expect("there is one");
        (opening.facts, opening.flags) = (vec!["order".into(), "nonsense".into()], vec!["told".into()]);
        let mut play = Rehearsal::begin(case, setup(), opening);
        let watched = play.watched();
        assert_eq!(watched.facts, [("order".into(), true)]);
        assert_eq!((watched.stage, &watched.flags[..]), (Stage::Connection, &["told".into()][..]));
        play.act(pick("wait"), 0).expect("it is on offer");
        assert_eq!(play.watched().turn, 1);
    }

    #[test]
    fn from_the_start_it_is_a_play_like_any_other() {
        let case = case(SOUND);
        let play = Rehearsal::begin(Arc::clone(&case), setup(), Opening::start(&case));
        assert_eq!(play.session().events(), Session::begin(Arc::clone(&case), setup()).events());
        let actions =
            [Action::Listen, pick("hear")].map(|action| crate::session::Timed { after_ms: 5, action });
        let (play, refused) = Rehearsal::of(Arc::clone(&case), setup(), &actions);
        assert_eq!(refused, None);
        assert_eq!(
            play.session().events(),
            replay(case, setup(), &actions).expect("it can be played").events()
        );
    }

    #[test]
    fn a_step_back_is_as_if_it_had_not_been() {
        let case = case(SOUND);
        let mut play = Rehearsal::begin(Arc::clone(&case), setup(), Opening::start(&case));
        play.act(Action::Listen, 10).expect("she goes on");
        let before = play.session().events().to_vec();
        play.act(pick("hear"), 10).expect("it is on offer");
        assert!(play.back());
        assert_eq!(play.session().events(), before);
        assert!(play.back() && !play.back(), "before the beginning there is nothing");
    }

    #[test]
    fn a_play_goes_on_in_the_changed_scenario() {
        let first = case(SOUND);
        let mut play = Rehearsal::begin(Arc::clone(&first), setup(), Opening::start(&first));
        play.act(Action::Listen, 0).expect("he goes on");
        play.act(pick("hear"), 0).expect("it is on offer");
        let same = play.carry_over(case(SOUND));
        assert_eq!(same, Carried { kept: 2, of: 2, differs_at: None, refused: None, from_start: false });
        let other_words =
            case(&SOUND.replace("You took Friday off and nobody came.", "Nobody came on Friday."));
        assert_eq!(play.carry_over(other_words).differs_at, Some(1));
        assert!(play.session().state().said.iter().any(|said| &*said.text == "Nobody came on Friday."));
        let gone = play.carry_over(case(&SOUND.replace("(id: \"hear\"", "(id: \"heard\"")));
        assert_eq!((gone.kept, gone.refused), (1, Some(Refusal::NoSuchReply("hear".into()))));
    }

    #[test]
    fn a_play_whose_node_is_gone_begins_at_the_start() {
        let first = case(SOUND);
        let mut play =
            Rehearsal::begin(Arc::clone(&first), setup(), Opening::at(&first, "agree").expect("there"));
        let carried = play.carry_over(case(&SOUND.replace("\"agree\"", "\"agreed\"")));
        assert!(carried.from_start);
        assert_eq!(&*play.watched().node, "opening");
    }
}
