//! Mutated vectors taken as records: nothing panics, and no value is lost in silence.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use seatwright::json::Node;
use seatwright::{FromRecord, Limits, Severity, Step, from_record};
use seatwright_tests::load_all;
use serde_json::Value;

use crate::mutation::{Dice, bytes, fields};

const ROUNDS: usize = 10_000;

/// How often each value stands in a tree, whatever its type.
fn values(node: &Node, into: &mut BTreeMap<String, i32>, by: i32) {
    match node {
        Node::Null => {}
        Node::Bool(_) | Node::Number(_) => *into.entry(node.to_json()).or_default() += by,
        Node::Text(text) if text.trim().is_empty() => {}
        Node::Text(text) => *into.entry(text.to_ascii_lowercase()).or_default() += by,
        Node::List(items) => items.iter().for_each(|item| values(item, into, by)),
        Node::Object(members) => members.iter().for_each(|(_, value)| values(value, into, by)),
    }
}

/// Every value at a path; a key given twice has two.
fn at<'n>(node: &'n Node, path: &[Step], found: &mut Vec<&'n Node>) {
    match (path.split_first(), node) {
        (None, _) => found.push(node),
        (Some((Step::Key(key), rest)), Node::Object(members)) => {
            members.iter().filter(|(name, _)| name == key).for_each(|(_, value)| at(value, rest, found));
        }
        (Some((Step::Item(item), rest)), Node::List(items)) => {
            items.iter().skip(usize::from(*item)).take(1).for_each(|value| at(value, rest, found));
        }
        _ => {}
    }
}

/// What is in the record and neither in the input nor in a change. Values that a change hides are looked up.
fn lost(record: &Node, made: &FromRecord) -> Vec<String> {
    let mut count = BTreeMap::new();
    values(record, &mut count, 1);
    values(&made.input, &mut count, -1);
    for change in &made.changes {
        let shown =
            change.from.as_ref().map(|from| Node::parse(from.as_bytes(), &Limits::default()).unwrap());
        if let Some(node) = &shown {
            values(node, &mut count, -1);
            continue;
        }
        let mut hidden = Vec::new();
        at(record, &change.path, &mut hidden);
        for node in hidden {
            values(node, &mut count, -1);
        }
    }
    count.into_iter().filter(|(_, count)| *count > 0).map(|(value, _)| value).collect()
}

fn check(operation: &str, document: &str) -> Result<bool, String> {
    let made = from_record(operation, document).map_err(|error| error.to_string())?;
    let result: Value = serde_json::from_str(&made.to_json()).map_err(|error| error.to_string())?;
    if result["operation"] != operation {
        return Err("another operation".to_owned());
    }
    if made.issues.iter().any(|issue| issue.path.is_empty() && issue.severity == Severity::Error) {
        return Ok(false);
    }
    let record = Node::parse(document.as_bytes(), &Limits::default()).map_err(|_| "read after all")?;
    // The record itself, for places are told inside it.
    let inside = match &record {
        Node::List(items) => items.first().unwrap_or(&record),
        Node::Object(members) if members.len() == 2 => match (record.get("status"), record.get("data")) {
            (Some(_), Some(Node::List(items))) if items.len() == 1 => &items[0],
            (Some(_), Some(data @ Node::Object(_))) => data,
            _ => &record,
        },
        _ => &record,
    };
    let lost = lost(inside, &made);
    if lost.is_empty() { Ok(true) } else { Err(format!("lost: {lost:?}\n  {}", made.to_json())) }
}

#[test]
fn mutated_records_never_panic_and_lose_nothing() {
    let files = load_all();
    let seeds: Vec<(&str, String)> = files
        .iter()
        .flat_map(|file| file.cases.iter().map(move |case| (&*file.operation, case)))
        .filter(|(_, case)| case.call.as_deref() != Some("read_response"))
        .map(|(operation, case)| (operation, case.document()))
        .filter(|(_, document)| document.len() < 1 << 13)
        .collect();
    let mut pieces: Vec<(String, Value)> =
        ["alias", "alias[0]", "address.city", "Password", "error", "status", "data"]
            .map(|key| (key.to_owned(), Value::from("****")))
            .to_vec();
    for (_, document) in &seeds {
        if let Ok(Value::Object(map)) = serde_json::from_str(document) {
            pieces.extend(map);
        }
    }
    let mut dice = Dice::new(0x1E55_0112_5EA7_2026);
    let (mut read, mut failures) = (0, Vec::new());
    for _ in 0..ROUNDS {
        let (operation, document) = dice.pick(&seeds);
        let document = match dice.roll(4) {
            0 => bytes(&mut dice, document),
            1 => document.clone(),
            _ => fields(&mut dice, document, &pieces),
        };
        match catch_unwind(AssertUnwindSafe(|| check(operation, &document))) {
            Ok(Ok(made)) => read += usize::from(made),
            Ok(Err(reason)) => failures.push(format!("{operation}: {reason}\n  {document}")),
            Err(_) => failures.push(format!("{operation}: panic\n  {document}")),
        }
    }
    eprintln!("{ROUNDS} mutated records, {read} of them read");
    let shown: Vec<&str> = failures.iter().take(5).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} of {ROUNDS} fail:\n{}", failures.len(), shown.join("\n"));
    assert!(read > ROUNDS / 2, "too few records to say anything: {read}");
}
