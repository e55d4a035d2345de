//! Which of two lines helps more here, and why: scored by whoever wrote it, without a grade.

/// An exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// What has happened.
    pub situation: String,
    /// The lines to choose from; one of them helps more.
    pub choices: Vec<Choice>,
}

/// A line to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The line.
    pub line: String,
    /// Whether it is the one that helps more.
    pub helps: bool,
    /// What it does to the customer.
    pub why: String,
}

impl Exercise {
    /// Reads an exercise: the situation, then each line after `-`, or after `+` for the one that helps more, with its reason below.
    ///
    /// # Errors
    /// What is missing, in a sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut exercise = Self { situation: String::new(), choices: Vec::new() };
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let choice = line.strip_prefix("- ").map(|line| (false, line));
            match (
                choice.or_else(|| line.strip_prefix("+ ").map(|line| (true, line))),
                &mut exercise.choices[..],
            ) {
                (Some((helps, line)), _) => {
                    exercise.choices.push(Choice { line: line.trim().to_owned(), helps, why: String::new() });
                }
                (None, []) => join(&mut exercise.situation, line),
                (None, [.., last]) => join(&mut last.why, line),
            }
        }
        let helping = exercise.choices.iter().filter(|choice| choice.helps).count();
        if exercise.choices.len() < 2 || helping != 1 {
            return Err(
                "an exercise has two lines or more, and one of them, after `+`, helps more".to_owned()
            );
        }
        if exercise.situation.is_empty() || exercise.choices.iter().any(|choice| choice.why.is_empty()) {
            return Err("an exercise says what has happened, and of each line what it does".to_owned());
        }
        Ok(exercise)
    }
}

fn join(to: &mut String, line: &str) {
    if !to.is_empty() {
        to.push(' ');
    }
    to.push_str(line.trim());
}
