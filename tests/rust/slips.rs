//! How good proposals are: slips with what was meant, `tests/slips/*.json`. `cargo xtask slips` prints the figures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use seatwright::{Defaults, Json, Options, Partial, operation, validate};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Slips {
    slips: Vec<Slip>,
}

#[derive(Deserialize)]
struct Slip {
    /// The operation of a key.
    #[serde(default = "user")]
    operation: String,
    /// The field of a value; without it the text is a key.
    field: Option<String>,
    given: String,
    /// What may be proposed first; empty when nothing must be.
    meant: Vec<String>,
    source: String,
}

fn user() -> String {
    "netsapiens.user.create".to_owned()
}

/// What is done with a slip: the proposals in order, and what happens to it without asking.
#[derive(Debug, Default)]
struct Answer {
    proposed: Vec<String>,
    certain: Option<String>,
}

fn answer(slip: &Slip) -> Answer {
    let options = Options {
        domain: Some("example.com".to_owned()),
        defaults: Defaults::None,
        partial: Partial::Yes,
        ..Options::default()
    };
    let input = match &slip.field {
        Some(field) => json!({ field: slip.given }),
        None => json!({ &slip.given: "x" }),
    };
    let operation = operation(&slip.operation).unwrap();
    let report = validate(operation, Json(&input.to_string()), &options).unwrap();
    let report: Value = serde_json::from_str(&report.to_json()).unwrap();
    let empty = Vec::new();
    let issues = report["issues"].as_array().unwrap_or(&empty);
    let mut answer = Answer::default();
    for issue in issues
        .iter()
        .filter(|issue| matches!(issue["code"].as_str(), Some("invalid_choice" | "unknown_field")))
    {
        answer.proposed.extend(texts(&issue["params"]["suggestion"]));
        answer.proposed.extend(texts(&issue["params"]["candidates"]));
        if issue["fix"]["certainty"] == "certain" {
            answer.certain = answer.proposed.first().cloned();
        }
    }
    for change in report["changes"].as_array().unwrap_or(&empty) {
        let to = match change["rule"].as_str() {
            Some("alias" | "coerced") => texts(&change["to"]),
            // A key that is another name of the field.
            Some("renamed") => texts(&change["field"]),
            _ => continue,
        };
        answer.proposed.extend(to.iter().cloned());
        answer.certain = to.into_iter().next();
    }
    // A key that is a field needs no proposal.
    let known = !issues.iter().any(|issue| issue["code"] == "unknown_field");
    if slip.field.is_none() && known && answer.proposed.is_empty() {
        answer.proposed.push(slip.given.clone());
    }
    answer
}

/// A text, or the texts of a list.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures are what `cargo xtask slips` is called for")]
fn slips_lead_where_they_were_meant_to() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/slips");
    let (mut all, mut right, mut wrong_certain, mut public) = (0, 0, 0, 0);
    let mut missed = String::new();
    for topic in ["zones", "keys", "choices"] {
        let file = std::fs::read_to_string(format!("{folder}/{topic}.json")).unwrap();
        let mut slips: Slips = serde_json::from_str(&file).unwrap();
        let (mut count, mut first, mut certain) = (0, 0, 0);
        for slip in &mut slips.slips {
            if topic == "zones" {
                slip.field = Some("time-zone".to_owned());
            }
            let answer = answer(slip);
            let good = match answer.proposed.first() {
                None => slip.meant.is_empty(),
                Some(proposed) => slip.meant.contains(proposed),
            };
            count += 1;
            first += usize::from(good);
            public += usize::from(slip.source.starts_with("http"));
            certain += usize::from(answer.certain.as_ref().is_some_and(|name| !slip.meant.contains(name)));
            if !good {
                let (given, meant) = (&slip.given, &slip.meant);
                writeln!(missed, "  {topic}: {given:?} gives {:?}, meant {meant:?}", answer.proposed)
                    .unwrap();
            }
        }
        println!(
            "{topic:8} {count:4} slips, top-1 {:5.1} %, wrong and certain {certain}",
            percent(first, count)
        );
        (all, right, wrong_certain) = (all + count, right + first, wrong_certain + certain);
    }
    println!(
        "all      {all:4} slips, top-1 {:5.1} %, wrong and certain {wrong_certain}",
        percent(right, all)
    );
    println!("{public} of them from public sources; missed:\n{missed}");
    assert!(all >= 300 && public * 2 >= all, "{all} slips, {public} of them public");
    assert!(right * 100 >= all * 95, "{right} of {all}");
    assert_eq!(wrong_certain, 0);
}

#[expect(clippy::cast_precision_loss, reason = "hundreds")]
fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all as f64
}

/// Names of the tz data without a country mean what people mean by them; see `tests/tzdata/words.py`.
const WITHOUT_COUNTRY: &[&str] = &[
    "CET",
    "CST6CDT",
    "EET",
    "EST",
    "EST5EDT",
    "Etc/GMT+0",
    "Etc/GMT-0",
    "Etc/GMT0",
    "Etc/UCT",
    "Etc/UTC",
    "Etc/Universal",
    "Etc/Zulu",
    "GMT",
    "GMT+0",
    "GMT-0",
    "GMT0",
    "HST",
    "MET",
    "MST",
    "MST7MDT",
    "PST8PDT",
    "UCT",
    "UTC",
    "Universal",
    "WET",
    "Zulu",
];

/// Every other name that the list lacks is replaced by its equal, or proposed a zone of its country and clock, or nothing.
#[test]
fn real_names_are_proposed_no_other_clock() {
    let names: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("../slips/tz-names.json")).unwrap();
    assert!(names.len() > 350, "{}", names.len());
    let mut wrong = Vec::new();
    for (name, same) in names.iter().filter(|(name, _)| !WITHOUT_COUNTRY.contains(&name.as_str())) {
        let slip = Slip {
            operation: user(),
            field: Some("time-zone".to_owned()),
            given: name.clone(),
            meant: Vec::new(),
            source: String::new(),
        };
        let answer = answer(&slip);
        let allowed = answer.certain.is_some() || answer.proposed.iter().all(|zone| same.contains(zone));
        if !allowed || (answer.proposed.is_empty() && !same.is_empty()) {
            wrong.push(format!("{name}: {:?} of {same:?}", answer.proposed));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
