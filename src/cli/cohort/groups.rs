//! `groups`: who practises together.

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use crate::cli::paint::Style;
use crate::words::{Words, key};
use clap::Args as ClapArgs;

/// Which group to change, and how; without a group all are listed.
#[derive(Debug, ClapArgs)]
pub struct GroupsArgs {
    /// The group to change
    #[arg(value_name = "GROUP")]
    pub group: Option<String>,
    /// Put this trainee into it; may be repeated
    #[arg(long, value_name = "NAME", requires = "group")]
    pub add: Vec<String>,
    /// Take this trainee out of it; may be repeated
    #[arg(long, value_name = "NAME", requires = "group")]
    pub remove: Vec<String>,
}

/// Changes a group, and lists it or all of them.
pub fn groups(home: &Home, console: &mut Console, args: &GroupsArgs) -> Result<(), Failure> {
    if let Some(group) = &args.group {
        for trainee in &args.add {
            home.store.join_group(group, trainee)?;
        }
        for trainee in &args.remove {
            if !home.store.leave_group(group, trainee)? {
                return Err(Failure::Unusable(format!("`{trainee}` is not in the group `{group}`")));
            }
        }
    }
    let all = home.store.groups()?;
    let shown: Vec<_> =
        all.iter().filter(|(name, _)| args.group.as_ref().is_none_or(|group| group == name)).collect();
    if shown.is_empty() {
        let words = if all.is_empty() { key("cohort-no-groups") } else { key("cohort-no-group") };
        return Ok(console.say(Style::Plain, &home.words.say(words, &[]))?);
    }
    for (name, trainees) in shown {
        console.write(&format!("{name}: {}\n", trainees.join(", ")))?;
    }
    Ok(())
}
