//! Somebody who practises on this machine, as the settings keep them: a name, and what they have read.

use super::settings::Reading;
use crate::scenario::syntax::{Field, Kind, Value};

/// A trainee who has said who they are. What they have practised is in their attempts and not here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name or pseudonym; empty for somebody who would rather have none.
    pub name: String,
    /// The lessons they have marked as read, by id, in the order they did.
    pub read: Vec<String>,
}

impl Profile {
    /// Longer names are cut, in characters.
    pub const LONGEST: usize = 60;

    /// A name as it can be kept: one line, without blanks around it, and not endless.
    #[must_use]
    pub fn tidy(name: &str) -> String {
        let one_line: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let name: String = one_line.trim().chars().take(Self::LONGEST).collect();
        name.trim_end().to_owned()
    }
}

/// Reads the list of profiles. One that cannot be understood is told and left out.
pub(super) fn read(value: &Value<'_>, reading: &mut Reading<'_>) -> Vec<Profile> {
    let Kind::List(items) = &value.kind else {
        reading.warn(value.span, "Profiles are written as `[(name: \"Ana\"), (name: \"Rui\")]`.");
        return Vec::new();
    };
    let mut profiles: Vec<Profile> = Vec::new();
    for item in *items {
        let Kind::Struct(None, fields) = &item.kind else {
            reading.warn(item.span, "A profile is written as `(name: \"Ana\")`.");
            continue;
        };
        let profile = one(fields, reading);
        if profiles.iter().all(|known| known.name != profile.name) {
            profiles.push(profile);
        }
    }
    profiles
}

fn one(fields: &[Field<'_>], reading: &mut Reading<'_>) -> Profile {
    let mut profile = Profile::default();
    for field in fields {
        match (field.name, &field.value.kind) {
            ("name", _) => reading.text(&field.value, &mut profile.name),
            ("read", Kind::List(lessons)) => {
                for lesson in *lessons {
                    let mut id = String::new();
                    reading.text(lesson, &mut id);
                    profile.read.extend(Some(id).filter(|id| !id.is_empty()));
                }
            }
            ("read", _) => reading.warn(field.value.span, "This is not a list of lessons."),
            (other, _) => reading.warn(field.name_span, &format!("A profile has no `{other}`.")),
        }
    }
    profile
}

/// The profiles as the settings file has them.
pub(super) fn to_ron(profiles: &[Profile]) -> String {
    let all: Vec<String> = profiles
        .iter()
        .map(|profile| format!("(name: {:?}, read: {:?})", profile.name, profile.read))
        .collect();
    format!("[{}]", all.join(", "))
}
