//! The balance of a scenario as tables in the terminal.

use crate::analysis::{Balance, Fate, KindBalance};
use crate::cli::console::{Console, columns};
use crate::cli::paint::Style;
use crate::escalation::Verdict;
use crate::scenario::Scenario;
use crate::words::Words;
use std::io;

/// Shows what each kind came to, the verdicts, and which nodes they saw.
pub fn show(
    balance: &Balance,
    scenario: &Scenario,
    words: &dyn Words,
    console: &mut Console,
) -> io::Result<()> {
    // The seed as text: a number would get a separator in its thousands.
    let (title, seed) = (scenario.title.main(), balance.seed.to_string());
    let head = [("title", title.into()), ("runs", balance.runs.into()), ("seed", (&seed).into())];
    console.say(Style::Strong, &words.say("simulate-head", &head))?;
    console.blank()?;
    let say = |key: &str| words.say(key, &[]);
    let mut results = vec![vec![
        say("simulate-kind"),
        say("simulate-resolved"),
        say("simulate-partly"),
        say("simulate-handed-on"),
        say("simulate-lost"),
        say("simulate-open"),
        say("simulate-right"),
        say("simulate-score"),
        say("simulate-arousal"),
        say("simulate-trust"),
        say("simulate-turns"),
    ]];
    results.extend(balance.kinds.iter().map(|kind| result(kind, words)));
    write(&results, console)?;
    console.heading(&say("simulate-verdicts"))?;
    write(&verdicts(balance, words), console)?;
    console.heading(&say("simulate-nodes"))?;
    write(&visits(balance, words), console)
}

fn result(kind: &KindBalance, words: &dyn Words) -> Vec<String> {
    let name = words.say_for("trainee-kind", kind.kind.key(), &[]);
    let fates = Fate::ALL.iter().map(|&fate| kind.fate(fate).to_string());
    let spreads = [&kind.scores, &kind.arousal, &kind.trust, &kind.turns].map(ToString::to_string);
    std::iter::once(name).chain(fates).chain([kind.right().to_string()]).chain(spreads).collect()
}

fn verdicts(balance: &Balance, words: &dyn Words) -> Vec<Vec<String>> {
    let given = |verdict: &Verdict| balance.kinds.iter().any(|kind| kind.verdicts.contains_key(verdict));
    let verdicts: Vec<Verdict> = Verdict::ALL.into_iter().filter(given).collect();
    let head = verdicts.iter().map(|verdict| words.say_for("verdict", verdict.key(), &[]));
    let mut rows: Vec<Vec<String>> =
        vec![std::iter::once(words.say("simulate-kind", &[])).chain(head).collect()];
    rows.extend(balance.kinds.iter().map(|kind| {
        let shares = verdicts.iter().map(|verdict| kind.verdict(*verdict).to_string());
        std::iter::once(words.say_for("trainee-kind", kind.kind.key(), &[])).chain(shares).collect()
    }));
    rows
}

fn visits(balance: &Balance, words: &dyn Words) -> Vec<Vec<String>> {
    let kinds = balance.kinds.iter().map(|kind| words.say_for("trainee-kind", kind.kind.key(), &[]));
    let mut rows: Vec<Vec<String>> =
        vec![std::iter::once(words.say("simulate-node", &[])).chain(kinds).collect()];
    rows.extend(balance.nodes.iter().enumerate().map(|(index, node)| {
        let shares = balance.kinds.iter().map(|kind| kind.visits(index).to_string());
        std::iter::once(node.to_string()).chain(shares).collect()
    }));
    rows
}

/// Names to the left, figures to the right, under their heads.
fn write(rows: &[Vec<String>], console: &mut Console) -> io::Result<()> {
    let across = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> =
        (0..across).map(|at| rows.iter().map(|row| columns(&row[at])).max().unwrap_or(0)).collect();
    for (number, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, &width))| {
            let space = " ".repeat(width - columns(cell));
            if at == 0 { format!("{cell}{space}") } else { format!("{space}{cell}") }
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        let style = if number == 0 { Style::Strong } else { Style::Plain };
        console.write(&format!("{}\n", style.paint(line.trim_end(), console.colours)))?;
    }
    Ok(())
}
