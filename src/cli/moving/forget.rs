//! `forget`: deletes a trainee with all their data, or attempts that are too old, after asking.

use super::ForgetArgs;
use crate::app::{forget_trainee, oldest_kept};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use crate::cli::paint::Style;
use crate::store::Forgotten;
use crate::words::Words;
use jiff::Timestamp;
use std::io::BufRead;

/// Asks, and deletes.
pub fn forget(home: &Home, console: &mut Console, args: &ForgetArgs) -> Result<(), Failure> {
    match &args.name {
        Some(name) => trainee(home, console, name, args.yes),
        None => expired(home, console, args.yes),
    }
}

fn trainee(home: &Home, console: &mut Console, name: &str, yes: bool) -> Result<(), Failure> {
    let gaps = [("name", name.into()), ("count", home.store.attempts_of(name)?.into())];
    if !yes {
        console.say(Style::Plain, &home.words.say("forget-ask", &gaps))?;
        console.prompt(&home.words.say("forget-type-name", &[]))?;
        if answer()? != name {
            return Err(Failure::Unusable(home.words.say("forget-kept", &[])));
        }
    }
    let forgotten = forget_trainee(&home.store, &home.folder, name)?;
    if !forgotten.known {
        return Err(Failure::Unusable(home.words.say("forget-nobody", &gaps)));
    }
    console.say(Style::Plain, &home.words.say("forget-done", &gaps))?;
    tell_log(home, console, forgotten)
}

fn expired(home: &Home, console: &mut Console, yes: bool) -> Result<(), Failure> {
    let Some(oldest) = oldest_kept(&home.settings, Timestamp::now()) else {
        return Ok(console.say(Style::Plain, &home.words.say("retention-for-ever", &[]))?);
    };
    let count = home.store.attempts_before(oldest)?;
    let gaps = [("count", count.into()), ("months", home.settings.keep_months.into())];
    if count > 0 && !yes {
        console.say(Style::Plain, &home.words.say("retention-ask", &gaps))?;
        console.prompt(&home.words.say("retention-type-yes", &[]))?;
        if !matches!(answer()?.to_lowercase().as_str(), "y" | "yes") {
            return Err(Failure::Unusable(home.words.say("forget-kept", &[])));
        }
    }
    let forgotten = home.store.delete_before(oldest)?;
    let gaps = [("count", forgotten.attempts.into())];
    console.say(Style::Plain, &home.words.say("retention-done", &gaps))?;
    tell_log(home, console, forgotten)
}

fn tell_log(home: &Home, console: &mut Console, forgotten: Forgotten) -> Result<(), Failure> {
    if !forgotten.cleaned {
        console.say(Style::Plain, &home.words.say("forget-log-held", &[]))?;
    }
    Ok(())
}

fn answer() -> Result<String, Failure> {
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}
