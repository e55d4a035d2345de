//! Playing the draft from any node.

use super::PlayWith;
use super::ready::Ready;
use crate::app::{Core, Followup, NoticeWeight};
use crate::authoring::Rehearsal;
use crate::session::{Action, Opening, Setup, Timed};

impl Core {
    pub(super) fn play_from(&mut self, node: &str, with: &PlayWith) -> Vec<Followup> {
        let Some(Ready { case, revision }) = self.playable() else { return Vec::new() };
        let language = case.scenario.language;
        let setup = Setup::new(with.seed.unwrap_or(1), with.mode, language);
        let mut opening = Opening::at(&case, node).unwrap_or_else(|| Opening::start(&case));
        opening.mood = with.mood.unwrap_or(opening.mood);
        opening.stage = with.stage.unwrap_or(opening.stage);
        (opening.facts, opening.flags) = (with.facts.clone(), with.flags.clone());
        let play = Rehearsal::begin(case, setup, opening);
        self.show_play(play, revision);
        Vec::new()
    }

    pub(super) fn play_out(&mut self, setup: Setup, actions: &[Timed]) -> Vec<Followup> {
        let Some(Ready { case, revision }) = self.playable() else { return Vec::new() };
        let (play, refused) = Rehearsal::of(case, setup, actions);
        self.show_play(play, revision);
        if let Some(studio) = &mut self.studio {
            studio.refused = refused;
        }
        Vec::new()
    }

    /// The draft as it was read last, ready to be played.
    pub(super) fn playable(&mut self) -> Option<Ready> {
        let ready = self.studio.as_mut()?.ready();
        if ready.is_none() {
            let title = self.say("notice-not-playable", &[]);
            let words = self.say("notice-not-playable-words", &[]);
            self.notify(NoticeWeight::Warning, title, Some(words), None);
        }
        ready
    }

    pub(super) fn show_play(&mut self, play: Rehearsal, revision: u64) {
        if let Some(studio) = &mut self.studio {
            studio.play = Some(play);
            studio.played = revision;
            (studio.carried, studio.refused) = (None, None);
        }
    }

    pub(super) fn play_act(&mut self, action: Action) -> Vec<Followup> {
        if let Some(studio) = &mut self.studio
            && let Some(play) = &mut studio.play
        {
            // An author who thinks about a sentence keeps nobody waiting.
            studio.refused = play.act(action, 0).err();
        }
        Vec::new()
    }

    pub(super) fn in_play(&mut self, does: impl FnOnce(&mut Rehearsal)) -> Vec<Followup> {
        if let Some(studio) = &mut self.studio
            && let Some(play) = &mut studio.play
        {
            does(play);
            (studio.carried, studio.refused) = (None, None);
        }
        Vec::new()
    }

    pub(super) fn stop_play(&mut self) -> Vec<Followup> {
        if let Some(studio) = &mut self.studio {
            (studio.play, studio.carried, studio.refused) = (None, None, None);
        }
        Vec::new()
    }
}
