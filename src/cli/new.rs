//! `new`: a scenario to start from, by flags or by a few questions.

use super::args::keys;
use super::failure::Failure;
use crate::authoring::skeleton::{Complaint, Need, Wish, id_of, skeleton};
use crate::scenario::Pronoun;
use crate::store::write_new;
use crate::vocabulary::Channel;
use crate::words::{Locale, Words, key};
use clap::Args;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;

/// What the new scenario should be.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The file to write [default: the id, in this folder]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Where the customer reaches us [default: telephone]
    #[arg(long, value_parser = keys(Channel::ALL.iter().map(|channel| channel.key()), Channel::from_key))]
    channel: Option<Channel>,
    /// What the complaint is [default: delivery]
    #[arg(long, value_parser = keys(Complaint::ALL.iter().map(|complaint| complaint.key()), Complaint::from_key))]
    complaint: Option<Complaint>,
    /// When one should escalate [default: never]
    #[arg(long, value_parser = keys(Need::ALL.iter().map(|need| need.key()), Need::from_key))]
    escalate: Option<Need>,
    /// Its title [default: the complaint's own]
    #[arg(long)]
    title: Option<String>,
    /// The case in one line [default: the complaint's own]
    #[arg(long)]
    summary: Option<String>,
    /// The customer's name [default: an invented one]
    #[arg(long)]
    customer: Option<String>,
    /// The word for the customer [default: she]
    #[arg(long, value_parser = keys(Pronoun::ALL.iter().map(|(_, key)| *key), pronoun))]
    pronoun: Option<Pronoun>,
    /// Its id [default: made of the title]
    #[arg(long)]
    id: Option<String>,
}

impl NewArgs {
    fn is_empty(&self) -> bool {
        let Self { file, channel, complaint, escalate, title, summary, customer, pronoun, id } = self;
        channel.is_none()
            && pronoun.is_none()
            && complaint.is_none()
            && escalate.is_none()
            && file.is_none()
            && [title, summary, customer, id].iter().all(|text| text.is_none())
    }
}

/// Writes a new scenario file; a file that is there already is left alone.
pub fn new(args: &NewArgs) -> Result<(), Failure> {
    let words = Locale::built_in(crate::vocabulary::Language::En);
    let wish = if args.is_empty() && io::stdin().is_terminal() {
        asked(&words)?
    } else {
        Wish {
            id: args.id.clone().unwrap_or_default(),
            title: args.title.clone().unwrap_or_default(),
            summary: args.summary.clone().unwrap_or_default(),
            customer: args.customer.clone().unwrap_or_default(),
            pronoun: args.pronoun.unwrap_or(Pronoun::She),
            channel: args.channel.unwrap_or(Channel::Telephone),
            complaint: args.complaint.unwrap_or_default(),
            need: args.escalate.unwrap_or_default(),
        }
    };
    let text = skeleton(&wish);
    let file = args.file.clone().unwrap_or_else(|| PathBuf::from(format!("{}.ron", id_in(&text))));
    let named = file.display();
    if !write_new(&file, text.as_bytes())? {
        return Err(Failure::Unusable(format!(
            "{named} is there already and was left alone; name another file"
        )));
    }
    writeln!(io::stdout(), "{}", words.say("new-written", &[("file", named.to_string().as_str().into())]))?;
    Ok(())
}

/// The pronoun of this name.
fn pronoun(key: &str) -> Option<Pronoun> {
    Pronoun::ALL.iter().find(|(_, name)| *name == key).map(|(pronoun, _)| *pronoun)
}

/// The id the skeleton was given.
fn id_in(text: &str) -> String {
    crate::scenario::sketch(text).map_or_else(|| id_of(""), |scenario| scenario.id.to_string())
}

/// Asks what is not known, on standard error, so that standard output stays the result's.
fn asked(words: &dyn Words) -> Result<Wish, Failure> {
    let title = line(&words.say("new-title", &[]))?;
    let channel =
        choice(key("new-channel"), Channel::ALL, |it| words.say_for("channel", it.key(), &[]), words)?;
    let complaint = choice(
        key("new-complaint-question"),
        Complaint::ALL,
        |it| words.say_for("new-complaint", it.key(), &[]),
        words,
    )?;
    let need = choice(
        key("new-escalate-question"),
        Need::ALL,
        |it| words.say_for("new-escalate", it.key(), &[]),
        words,
    )?;
    Ok(Wish { title, channel, complaint, need, ..Wish::default() })
}

/// Asks for one of a few things; an empty line is the first of them.
fn choice<T: Copy>(
    question: &str,
    among: &[T],
    name: impl Fn(T) -> String,
    words: &dyn Words,
) -> Result<T, Failure> {
    let mut asking = words.say(question, &[]);
    for (number, &thing) in among.iter().enumerate() {
        asking.push_str(&format!("\n  {}  {}", number + 1, name(thing)));
    }
    loop {
        let answer = line(&asking)?;
        let number = if answer.is_empty() { Ok(1) } else { answer.parse::<usize>() };
        if let Some(chosen) = number.ok().and_then(|number| among.get(number.checked_sub(1)?)) {
            return Ok(*chosen);
        }
    }
}

fn line(question: &str) -> Result<String, Failure> {
    let mut err = io::stderr();
    write!(err, "{question}\n> ")?;
    err.flush()?;
    let mut answer = String::new();
    if io::stdin().lock().read_line(&mut answer)? == 0 {
        return Err(Failure::Unusable("nothing was written: the questions were not answered".into()));
    }
    Ok(answer.trim().to_owned())
}
