//! The JSON: versioned, complete, documented.

use crate::{about, cases, overrule};
use evenkeel::export::{Format, export};
use evenkeel::report::AttemptReport;
use evenkeel::vocabulary::{Language, Technique};
use evenkeel::words::Locale;
use serde_json::Value;
use std::collections::BTreeSet;

fn document(report: &AttemptReport) -> Value {
    let bytes = export(Format::Json, report, &about(), &Locale::built_in(Language::En));
    serde_json::from_slice(&bytes).expect("JSON")
}

#[test]
fn a_report_comes_back_from_its_json_as_it_was() {
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[overrule(1, Technique::Empathy, -1)]);
        let json = document(&report);
        assert_eq!(json["schema"], 1);
        assert_eq!(json["about"]["attempt"], about().attempt);
        assert!(json["sentences"]["summary"].as_str().is_some_and(|s| s.ends_with('.')));
        let back: AttemptReport = serde_json::from_value(json).expect("a report");
        assert_eq!(back, report, "{name}");
    }
}

#[test]
fn every_field_is_in_the_documentation() {
    let documentation = include_str!("../../src/report/schema.md");
    let mut fields = BTreeSet::new();
    for (_, events) in cases::all() {
        collect(&document(&AttemptReport::new(&events, &[overrule(1, Technique::Empathy, -1)])), &mut fields);
    }
    let missing: Vec<_> =
        fields.iter().filter(|field| !documentation.contains(&format!("`{field}`"))).collect();
    assert!(missing.is_empty(), "name these fields in src/report/schema.md: {missing:?}");
}

fn collect(value: &Value, fields: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (field, value) in map {
                fields.insert(field.clone());
                collect(value, fields);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, fields)),
        _ => {}
    }
}
