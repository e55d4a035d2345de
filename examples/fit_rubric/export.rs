//! Writes what the labelled texts are made of, for a fit outside this program.

use crate::rows::{Row, targets};
use evenkeel::phrase::Words;
use serde_json::json;
use std::io::{BufWriter, Write};
use std::path::Path;

/// One JSON line for each row: its words and the customer's in plain form, its labels, its cues and its small signs.
pub fn write(path: &Path, rows: &[Row]) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::fs::File::create(path)?);
    for row in rows {
        let labels: Vec<Option<(f64, f64)>> = targets().map(|target| row.label(target)).collect();
        let goals: Vec<Option<f64>> = targets().map(|target| row.goal(target).map(|goal| goal.0)).collect();
        let line = json!({
            "source": row.source,
            "fold": row.fold,
            "text": row.text,
            "words": Words::of(&row.text).plain().trim(),
            "customer": Words::of(&row.customer).plain().trim(),
            "labels": labels,
            "goals": goals,
            "cues": row.cues,
            "signs": row.names,
            "silenced": row.silenced.iter().map(|(_, &silenced)| silenced).collect::<Vec<_>>(),
            "drowned": row.drowned,
            "file": row.file,
        });
        writeln!(out, "{line}")?;
    }
    out.flush()
}
