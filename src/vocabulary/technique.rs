//! The four techniques of de-escalation, and a value for each of them.

use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};

/// One of the four techniques the sources name. They are coaching lenses, not four proven separate
/// skills: the published de-escalation scale (DABS) has a single factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Technique {
    /// Staying calm in voice, words and face, whatever the customer says.
    Composure,
    /// Letting the customer speak, asking, and giving back what was heard.
    ActiveListening,
    /// Recognising the feeling and that it makes sense.
    Empathy,
    /// Offering a resolution that fits and saying what happens next, and when.
    Resolution,
}

super::keyed!(Technique {
    Composure = "composure",
    ActiveListening = "active_listening",
    Empathy = "empathy",
    Resolution = "resolution",
});

/// One value for each technique.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PerTechnique<T> {
    /// The value for [`Technique::Composure`].
    pub composure: T,
    /// The value for [`Technique::ActiveListening`].
    pub active_listening: T,
    /// The value for [`Technique::Empathy`].
    pub empathy: T,
    /// The value for [`Technique::Resolution`].
    pub resolution: T,
}

impl<T> PerTechnique<T> {
    /// Builds the four values by asking for each technique in order.
    pub fn from_fn(mut value: impl FnMut(Technique) -> T) -> Self {
        Self {
            composure: value(Technique::Composure),
            active_listening: value(Technique::ActiveListening),
            empathy: value(Technique::Empathy),
            resolution: value(Technique::Resolution),
        }
    }

    /// The four values, each turned into another.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> PerTechnique<U> {
        PerTechnique {
            composure: change(self.composure),
            active_listening: change(self.active_listening),
            empathy: change(self.empathy),
            resolution: change(self.resolution),
        }
    }

    /// Every technique with its value, in reading order.
    pub fn iter(&self) -> impl Iterator<Item = (Technique, &T)> {
        let Self { composure, active_listening, empathy, resolution } = self;
        [
            (Technique::Composure, composure),
            (Technique::ActiveListening, active_listening),
            (Technique::Empathy, empathy),
            (Technique::Resolution, resolution),
        ]
        .into_iter()
    }
}

impl<T> Index<Technique> for PerTechnique<T> {
    type Output = T;
    fn index(&self, technique: Technique) -> &T {
        match technique {
            Technique::Composure => &self.composure,
            Technique::ActiveListening => &self.active_listening,
            Technique::Empathy => &self.empathy,
            Technique::Resolution => &self.resolution,
        }
    }
}

impl<T> IndexMut<Technique> for PerTechnique<T> {
    fn index_mut(&mut self, technique: Technique) -> &mut T {
        match technique {
            Technique::Composure => &mut self.composure,
            Technique::ActiveListening => &mut self.active_listening,
            Technique::Empathy => &mut self.empathy,
            Technique::Resolution => &mut self.resolution,
        }
    }
}
