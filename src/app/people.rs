//! Who practises: everybody known here, changing over, and the groups a trainer puts them into.

use super::{Core, Followup, NoticeWeight, Place};
use crate::store::{Profile, Trainee};
use crate::words::key;
use std::collections::BTreeSet;

/// What screens see.
impl Core {
    /// The name of whoever practises; empty for somebody without one.
    #[must_use]
    pub fn trainee(&self) -> &str {
        &self.settings.trainee
    }

    /// The profile of whoever practises; `None` while nobody has said who they are.
    #[must_use]
    pub fn profile(&self) -> Option<&Profile> {
        self.settings.profiles.iter().find(|profile| profile.name == self.settings.trainee)
    }

    /// What a trainee is called in lists.
    #[must_use]
    pub fn name_of(&self, trainee: &str) -> String {
        if trainee.is_empty() { self.say("who-unnamed", &[]) } else { trainee.to_owned() }
    }

    /// Everybody known here, by name: those with attempts, with a profile, or in a group.
    #[must_use]
    pub fn people(&self) -> &[Trainee] {
        &self.people
    }

    /// The groups with their trainees, by name.
    #[must_use]
    pub fn groups(&self) -> &[(String, Vec<String>)] {
        &self.groups
    }

    /// Whether it has to be asked who sits here: several people have said that they practise on this machine.
    #[must_use]
    pub fn several_practise(&self) -> bool {
        self.settings.profiles.len() > 1
    }
}

impl Core {
    /// Reads anew who is known here. What cannot be read leaves the list as it was.
    pub(super) fn look_at_people(&mut self) {
        match self.store.groups() {
            Ok(groups) => self.groups = groups,
            Err(error) => self.failed(key("notice-people-unread"), error),
        }
        match self.store.trainees() {
            Ok(people) => self.people = people,
            Err(error) => self.failed(key("notice-people-unread"), error),
        }
        let profiles = self.settings.profiles.iter().map(|profile| &profile.name);
        let members = self.groups.iter().flat_map(|(_, members)| members);
        let mut known: BTreeSet<String> = self.people.iter().map(|trainee| trainee.name.clone()).collect();
        for name in profiles.chain(members) {
            if known.insert(name.clone()) {
                self.people.push(Trainee { name: name.clone(), ..Trainee::default() });
            }
        }
        self.people.sort_by_cached_key(|trainee| (trainee.name.to_lowercase(), trainee.name.clone()));
    }

    /// Somebody else sits down, or somebody says who they are. An attempt under way stays its trainee's; it is kept and
    /// can be resumed by them.
    pub(super) fn practise_as(&mut self, name: &str) -> Vec<Followup> {
        let name = self.spelled(&Profile::tidy(name));
        let other = name != self.settings.trainee;
        if self.settings.profiles.iter().all(|profile| profile.name != name) {
            self.settings.profiles.push(Profile { name: name.clone(), read: Vec::new() });
        }
        self.settings.trainee = name;
        self.keep_settings();
        if other {
            self.set_shift_aside();
            self.running = None;
            self.debriefed = None;
            self.forget_sought();
            self.look_at_attempts();
        }
        self.look_at_people();
        self.forget_information();
        let title = match self.settings.trainee.as_str() {
            "" => self.say("notice-practises-unnamed", &[]),
            name => self.say("notice-practises", &[("name", name.into())]),
        };
        self.notify(NoticeWeight::Info, title, None, None);
        vec![Followup::CloseDialog, Followup::Show(Place::Library)]
    }

    /// A name as it is known here already, whatever its capitals: `ana` is `Ana`.
    fn spelled(&self, name: &str) -> String {
        let small = name.to_lowercase();
        let known = self.people.iter().find(|trainee| trainee.name.to_lowercase() == small);
        known.map_or_else(|| name.to_owned(), |trainee| trainee.name.clone())
    }

    pub(super) fn join_group(&mut self, group: &str, trainee: &str) -> Vec<Followup> {
        let group = Profile::tidy(group);
        if group.is_empty() {
            return Vec::new();
        }
        if let Err(error) = self.store.join_group(&group, trainee) {
            self.failed(key("notice-group-unchanged"), error);
        }
        self.look_at_people();
        Vec::new()
    }

    pub(super) fn leave_group(&mut self, group: &str, trainee: &str) -> Vec<Followup> {
        if let Err(error) = self.store.leave_group(group, trainee) {
            self.failed(key("notice-group-unchanged"), error);
        }
        self.look_at_people();
        Vec::new()
    }
}
