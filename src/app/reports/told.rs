//! A filter in words, as a report repeats what it was asked for.

use crate::report::cohort::calendar;
use crate::store::CohortFilter;
use crate::words::Words;

/// The filter in words, one for each condition; none for everything.
#[must_use]
pub fn told(filter: &CohortFilter, words: &dyn Words) -> Vec<String> {
    let channel = filter.channel.map(|channel| words.say_for("channel", channel.key(), &[]));
    let language = filter.language.map(|language| words.say_for("language", language.key(), &[]));
    let mode = filter.mode.map(|mode| words.say_for("mode", mode.key(), &[]));
    let which = filter.which.map(|which| words.say_for("cohort-which", which.key(), &[]));
    let magnitude = filter.magnitude.map(|magnitude| magnitude.to_string());
    let (from, until) = (filter.from.map(calendar::date), filter.until.map(calendar::date));
    let told = |condition: &'static str, value: Option<&String>| {
        value.map(|value| words.say_for("cohort-filter", condition, &[("value", value.into())]))
    };
    [
        told("trainee", filter.trainee.as_ref()),
        told("group", filter.group.as_ref()),
        told("scenario", filter.scenario.as_ref()),
        told("channel", channel.as_ref()),
        told("language", language.as_ref()),
        told("magnitude", magnitude.as_ref()),
        told("mode", mode.as_ref()),
        told("from", from.as_ref()),
        told("until", until.as_ref()),
        told("which", which.as_ref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
