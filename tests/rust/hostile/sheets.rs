//! Mutated sheets, mappings, records and plans, the same ones in every run: nothing panics, counts add up, chunks make no difference, and
//! what is written can be read.
//!
//! `SEATWRIGHT_ROUNDS=100000 cargo test --release -p seatwright-tests --test hostile sheets` runs longer.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use seatwright::{Operation, Options, operation};
use seatwright_rows::{
    ExistingReader, Guard, HtmlReport, Mapping, PlanDocument, PlanOptions, PlanRow, PlanWriter, Planner, Row,
    Sheet, SheetOptions, Survey, records_to_rows,
};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::mutation::Dice;

/// Pieces that make a sheet interesting when they land in it.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\"\"",
    b"'",
    b",",
    b";",
    b"\t",
    b"|",
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"\0",
    b"\xff",
    b"\xe9",
    b"\xc3\xa9",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"sep=;\n",
    b"#TYPE X\n",
    b"user",
    b"user,",
    b"{",
    b"}",
    b"[",
    b"]",
    b"{}",
    b"null",
    b"{\"user\":1}",
    b"\"user\":\"1001\",",
    b"1001",
    b"0042",
    b"1.0",
    b"1,004",
    b"1E+03",
    b"02-Jan",
    b"=1+1",
    b"'=1",
    b"=\"1\"",
    b"#N/A",
    b"****",
    b"n/a",
    b"yes",
    b"(empty)",
    b"a@b",
    b"\"A\" <1001>",
    b"\xe2\x80\xae",
    b"\xc2\xa0",
    b"9999999999999999999999",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"<html>",
    b"%PDF",
    b"\x1f\x8b",
];

fn rounds(short: usize) -> usize {
    std::env::var("SEATWRIGHT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(short)
}

/// Files of the folder, small ones.
fn files(folder: &str, ends: &[&str]) -> Vec<Vec<u8>> {
    let folder = format!("{}/sheets/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| ends.iter().any(|wanted| end == *wanted)));
    paths.sort();
    let read = paths.iter().map(|path| fs::read(path).unwrap());
    read.filter(|bytes| bytes.len() < 4096).collect()
}

fn mutated(dice: &mut Dice, seed: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + dice.roll(16)).min(bytes.len());
        match dice.roll(5) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let again = bytes[at..end].to_vec();
                let to = dice.roll(bytes.len() + 1);
                bytes.splice(to..to, again);
            }
            2 => bytes.truncate(at.max(bytes.len() / 2)),
            _ => drop(bytes.splice(at..at, dice.pick(PIECES).iter().copied())),
        }
    }
    bytes
}

/// Runs one input after the other; what panics or fails is told with its bytes.
fn each(name: &str, rounds: usize, mut run: impl FnMut(&mut Dice) -> (Vec<u8>, Result<(), String>)) {
    let mut dice = Dice::new(0x5EA7_3A16_2026_1128);
    for round in 0..rounds {
        let (bytes, outcome) = run(&mut dice);
        if let Err(reason) = outcome {
            panic!("{name}, round {round}: {reason}\n{:?}", String::from_utf8_lossy(&bytes));
        }
    }
}

fn caught(run: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Err("it panics".to_owned()))
}

fn agree(what: &str, holds: bool) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what.to_owned()) }
}

fn options() -> Options {
    Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#).unwrap()
}

/// All that both passes give, as text.
fn sheet(
    operation: &'static Operation,
    options: &SheetOptions,
    bytes: &[u8],
    chunk: usize,
) -> Result<String, String> {
    let mut survey = Survey::new(operation, &self::options(), options).map_err(|error| error.message())?;
    bytes.chunks(chunk).for_each(|bytes| survey.push(bytes));
    let facts = survey.finish();
    let mut sheet = Sheet::new(&facts).map_err(|error| error.message())?;
    let (mut requests, mut rest) = (Vec::new(), Vec::new());
    facts.write_error_headings(&mut rest);
    facts.write_headings(&mut rest);
    let mut report = HtmlReport::new("x");
    let mut take = |row: Row<'_>| {
        row.write_request(&mut requests);
        row.write_verdict(&mut requests);
        row.write_errors(&mut rest);
        row.write_corrected(&mut rest);
        report.row(&row);
    };
    bytes.chunks(chunk).for_each(|bytes| sheet.push(bytes, &mut take));
    let summary = sheet.finish(&mut take);
    let sum = summary.ready + summary.invalid + summary.continuation + summary.blank;
    agree(&format!("the counts: {}", summary.to_json()), summary.read == sum)?;
    let requests = String::from_utf8(requests).map_err(|_| "requests that are no text")?;
    for line in requests.lines() {
        agree(line, serde_json::from_str::<&RawValue>(line).is_ok())?;
    }
    for json in [facts.to_json(), summary.to_json(), facts.mapping.to_json()] {
        agree(&json, serde_json::from_str::<Value>(&json).is_ok())?;
    }
    let rest = String::from_utf8(rest).map_err(|_| "files that are no text")?;
    Ok([&facts.to_json(), &requests, &rest, &report.finish(&facts, &summary)].map(String::as_str).join("\n"))
}

#[test]
fn mutated_sheets_never_panic() {
    let seeds = files("", &["csv", "ndjson"]);
    let operations =
        ["netsapiens.user.create", "netsapiens.site.create", "odin.user.update", "crmcom.user.create"];
    each("sheets", rounds(300), |dice| {
        let bytes = {
            let seed = dice.pick(&seeds);
            mutated(dice, seed)
        };
        let operation = operation(dice.pick::<&str>(&operations)).unwrap();
        let options = SheetOptions {
            accept_likely: dice.roll(2) == 0,
            clear: (dice.roll(2) == 0).then(|| "(empty)".to_owned()),
            ..SheetOptions::default()
        };
        let chunk = 1 + dice.roll(9);
        let outcome = caught(|| {
            let whole = sheet(operation, &options, &bytes, usize::MAX)?;
            agree("chunks make a difference", sheet(operation, &options, &bytes, chunk)? == whole)
        });
        (bytes, outcome)
    });
}

#[test]
fn mutated_mappings_never_panic() {
    let seed = br#"{"header":4,"columns":[{"heading":"Durchwahl","index":0,"to":"user","by":"synonym","certainty":"likely","repairs":["pad:4","yes_no"]},{"index":"B","ignore":true},{"heading":"","index":2,"to":"{name}"}],"constants":{"user-scope":"Basic User"}}"#;
    let pieces: &[&str] = &[
        "null",
        "-1",
        "0",
        "99999999999",
        "\"\"",
        "[]",
        "{}",
        "true",
        "\"pad:0\"",
        "\"{user}\"",
        "\"aliases[9]\"",
        "\"to\":",
    ];
    let csv = b"Durchwahl,Flag,Name\n42,ja,Ann King\n1001,nein,Ben\n";
    each("mappings", rounds(2000), |dice| {
        let mut bytes = mutated(dice, seed);
        let at = dice.roll(bytes.len() + 1);
        if dice.roll(3) == 0 {
            bytes.splice(at..at, dice.pick(pieces).bytes());
        }
        let outcome = caught(|| {
            let text = String::from_utf8_lossy(&bytes);
            let Ok(mapping) = Mapping::from_json(&text) else { return Ok(()) };
            let again = Mapping::from_json(&mapping.to_json()).map_err(|error| error.message().to_owned())?;
            agree("a saved mapping is another one", again.to_json() == mapping.to_json())?;
            let options = SheetOptions { mapping, ..SheetOptions::default() };
            sheet(operation("netsapiens.user.create").unwrap(), &options, csv, usize::MAX).map(drop)
        });
        (bytes, outcome)
    });
}

/// The sheet and the records of each case, mutated one by one.
#[test]
fn mutated_plans_never_panic() {
    let lines = |value: &Value| -> Option<String> {
        let lines: Option<Vec<&str>> = value.as_array()?.iter().map(Value::as_str).collect();
        Some(lines?.join("\n"))
    };
    let cases: Vec<(&'static Operation, String, String)> = files("plans", &["json"])
        .iter()
        .map(|bytes| serde_json::from_slice::<Value>(bytes).unwrap())
        .map(|case| {
            let existing = lines(&case["existing_lines"]).unwrap_or_else(|| case["existing"].to_string());
            let id = case["operation"].as_str().unwrap_or("netsapiens.user.create");
            (operation(id).unwrap(), lines(&case["csv"]).unwrap(), existing)
        })
        .collect();
    assert!(cases.len() > 30);
    let mut planned = 0;
    each("plans", rounds(400), |dice| {
        let (operation, csv, existing) = dice.pick(&cases);
        let mut csv = csv.clone().into_bytes();
        let mut existing = existing.clone().into_bytes();
        match dice.roll(3) {
            0 => csv = mutated(dice, &csv),
            1 => existing = mutated(dice, &existing),
            _ => {
                csv = mutated(dice, &csv);
                existing = mutated(dice, &existing);
            }
        }
        let options = PlanOptions { send_secrets: dice.roll(2) == 0, several_keys: dice.roll(2) == 0 };
        let outcome =
            caught(|| plan(operation, &csv, &existing, options).map(|done| planned += usize::from(done)));
        ([csv, b"\n---\n".to_vec(), existing].concat(), outcome)
    });
    assert!(planned > 40, "too few records that can be read to say anything: {planned}");
}

fn plan(
    operation: &'static Operation,
    csv: &[u8],
    existing: &[u8],
    options: PlanOptions,
) -> Result<bool, String> {
    let sheet = SheetOptions { clear: Some("(empty)".to_owned()), ..SheetOptions::default() };
    let given = self::options();
    let mut reader = ExistingReader::new(operation, &given, &sheet).map_err(|error| error.message())?;
    reader.push(existing);
    let Ok(existing) = reader.finish() else { return Ok(false) };
    let mut survey = Survey::new(operation, &given, &sheet).map_err(|error| error.message())?;
    survey.push(csv);
    let facts = survey.finish();
    let mut planner = Planner::new(&facts, &existing, options).map_err(|error| error.message())?;
    let (mut document, mut rest) = (Vec::new(), Vec::new());
    let mut writer = PlanWriter::new(&facts, &existing, &mut document);
    let mut report = HtmlReport::new("x");
    let mut sent = 0;
    let mut take = |row: PlanRow<'_>| {
        writer.row(&row, &mut document);
        row.write_errors(&mut rest);
        row.write_corrected(&mut rest);
        report.plan_row(&row);
        sent += u32::from(row.request.is_some());
    };
    planner.push(csv, &mut take);
    let summary = planner.finish(&mut take);
    writer.finish(&summary, &mut document);
    let sum: u32 = seatwright_rows::Action::ALL.iter().map(|action| summary.count(*action)).sum();
    agree(
        &format!("the counts: {}", summary.to_json()),
        summary.read == sum && sent == summary.create + summary.update,
    )?;
    agree("a plan that is JSON", serde_json::from_slice::<&RawValue>(&document).is_ok())?;
    let read = PlanDocument::from_json(&document).map_err(|error| error.message())?;
    agree("a plan that may be carried out", read.check(&existing, &Guard::ALL).is_ok())?;
    let _ = report.finish_plan(&facts, &summary);
    // What exists comes back unchanged, whatever it is.
    let rows = records_to_rows(&existing, &given).map_err(|error| error.message())?;
    let mut survey =
        Survey::new(operation, &given, &SheetOptions::default()).map_err(|error| error.message())?;
    survey.push(&rows.csv);
    let mut planner =
        Planner::new(&survey.finish(), &existing, PlanOptions::default()).map_err(|error| error.message())?;
    let mut take = |_: PlanRow<'_>| {};
    planner.push(&rows.csv, &mut take);
    let again = planner.finish(&mut take);
    let text = || format!("{}\n{}", again.to_json(), String::from_utf8_lossy(&rows.csv));
    // A sheet for the update operation has its key in the path.
    let creates = operation.id.ends_with(".create");
    agree(
        &format!("a record that comes back changed: {}", text()),
        !creates || again.read == again.unchanged,
    )?;
    Ok(true)
}
