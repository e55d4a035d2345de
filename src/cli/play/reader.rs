//! Questions with an answer: a number from a list, several numbers, yes or no, or words.

use super::super::console::Console;
use super::super::paint::Style;
use super::lines::Lines;
use crate::words::Words;
use std::io;

/// Somebody who can be asked.
pub struct Reader<'a, 'c> {
    /// Where questions are written.
    pub console: &'c mut Console,
    /// Where answers come from.
    pub lines: &'a Lines,
    /// The language of the interface.
    pub words: &'a dyn Words,
}

/// An answer, or that there was none.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer<T> {
    /// The answer.
    Given(T),
    /// The person thought better of it.
    Withdrawn,
    /// Nobody is there any more.
    Gone,
}

/// Gives the answer, or returns that there was none.
macro_rules! given {
    ($answer:expr) => {
        match $answer {
            $crate::cli::play::reader::Answer::Given(value) => value,
            $crate::cli::play::reader::Answer::Withdrawn => {
                return Ok($crate::cli::play::reader::Answer::Withdrawn)
            }
            $crate::cli::play::reader::Answer::Gone => return Ok($crate::cli::play::reader::Answer::Gone),
        }
    };
}
pub(super) use given;

impl Reader<'_, '_> {
    /// One of a list, by number; the index from 0. An empty line withdraws the whole matter.
    pub fn one_of(&mut self, question: &str, list: &[String]) -> io::Result<Answer<usize>> {
        self.list(question, list)?;
        loop {
            let Some(line) = self.ask(&self.words.say("cli-ask-number", &[]))? else {
                return Ok(Answer::Gone);
            };
            match line.parse::<usize>() {
                _ if line.is_empty() => return Ok(Answer::Withdrawn),
                Ok(number) if (1..=list.len()).contains(&number) => return Ok(Answer::Given(number - 1)),
                _ => self.numbers_only(list.len())?,
            }
        }
    }

    /// Any of a list, by numbers; indices from 0 in the order of the list. An empty line is none of them.
    pub fn any_of(&mut self, question: &str, list: &[String]) -> io::Result<Answer<Vec<usize>>> {
        if list.is_empty() {
            return Ok(Answer::Given(Vec::new()));
        }
        self.list(question, list)?;
        loop {
            let Some(line) = self.ask(&self.words.say("cli-ask-numbers", &[]))? else {
                return Ok(Answer::Gone);
            };
            if line.eq_ignore_ascii_case("a") {
                return Ok(Answer::Given((0..list.len()).collect()));
            }
            let parts = line.split([' ', ',']).filter(|part| !part.is_empty());
            let numbers: Option<Vec<usize>> = parts
                .map(|part| part.parse().ok().filter(|number| (1..=list.len()).contains(number)))
                .collect();
            match numbers {
                Some(mut numbers) => {
                    numbers.sort_unstable();
                    numbers.dedup();
                    return Ok(Answer::Given(numbers.into_iter().map(|number| number - 1).collect()));
                }
                None => self.numbers_only(list.len())?,
            }
        }
    }

    /// Yes or no; an empty line is `otherwise`.
    pub fn yes(&mut self, question: &str, otherwise: bool) -> io::Result<Answer<bool>> {
        let choices = if otherwise { "[Y/n]" } else { "[y/N]" };
        let Some(line) = self.ask(&format!("{question} {choices}"))? else { return Ok(Answer::Gone) };
        Ok(Answer::Given(match line.to_lowercase().as_str() {
            "" => otherwise,
            answer => answer == "y" || answer == "yes",
        }))
    }

    /// Words; an empty line is none.
    pub fn text(&mut self, question: &str) -> io::Result<Answer<String>> {
        Ok(self.ask(question)?.map_or(Answer::Gone, Answer::Given))
    }

    fn list(&mut self, question: &str, list: &[String]) -> io::Result<()> {
        self.console.say(Style::Strong, question)?;
        for (number, item) in (1..).zip(list) {
            self.console.led(&format!("  {number}  "), Style::Plain, item)?;
        }
        Ok(())
    }

    fn numbers_only(&mut self, most: usize) -> io::Result<()> {
        self.console.say(Style::Plain, &self.words.say("cli-numbers-only", &[("most", most.into())]))
    }

    fn ask(&mut self, question: &str) -> io::Result<Option<String>> {
        self.console.prompt(&format!("{question} >"))?;
        let Some(line) = self.lines.next() else { return Ok(None) };
        self.console.echo(&line)?;
        Ok(Some(line.trim().to_owned()))
    }
}
