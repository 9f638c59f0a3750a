//! Runs the sheets of `tests/sheets`: what each file is taken for, what its rows become, and that chunks make no difference.

use std::fs;
use std::path::Path;

use seatwright::{Options, operation};
use seatwright_rows::{
    BesideRequest, Encoding, Facts, HtmlReport, Mapping, Row, Sheet, SheetOptions, Source, Summary, Survey,
    Taken, To, Verdict,
};
use serde_json::{Map, Value, json};

/// One file, read as its expectation says.
struct Case {
    name: String,
    bytes: Vec<u8>,
    expect: Value,
}

fn cases() -> Vec<Case> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sheets");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    // Sheets of JSON are `<name>.data.json`.
    let expects = |path: &Path| path.file_stem().is_some_and(|stem| Path::new(stem).extension().is_none());
    paths.retain(|path| path.extension().is_some_and(|end| end == "json") && expects(path));
    paths.sort();
    paths.iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> Case {
    let expect: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let file = expect["file"].as_str().map_or_else(|| format!("{name}.csv"), str::to_owned);
    let bytes = fs::read(path.with_file_name(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    Case { name, bytes, expect }
}

/// What comes out of both passes.
struct Outcome {
    facts: Facts,
    rows: Vec<Value>,
    summary: Summary,
    bodies: Vec<String>,
    /// Each row as one line of JSON, without its body.
    verdicts: String,
    requests: String,
    errors: String,
    corrected: Vec<u8>,
    html: String,
}

impl Case {
    fn sheet_options(&self) -> SheetOptions {
        let given = &self.expect["sheet"];
        let encoding = given["encoding"].as_str().map(|name| Encoding::named(name).unwrap());
        let mapping = given.get("mapping").map(|mapping| Mapping::from_json(&mapping.to_string()).unwrap());
        SheetOptions {
            edits: seatwright_rows::Edits::default(),
            source: Source { encoding, ..Source::default() },
            mapping: mapping.unwrap_or_default(),
            accept_likely: given["accept_likely"].as_bool().unwrap_or(false),
            clear: given["clear"].as_str().map(str::to_owned),
            ..beside(given)
        }
    }

    fn run(&self, chunk: usize) -> Outcome {
        let operation =
            operation(self.expect["operation"].as_str().unwrap_or("netsapiens.user.create")).unwrap();
        let given = self.expect.get("options").cloned();
        let given = given.unwrap_or_else(|| json!({"domain": "example.com", "defaults": "required"}));
        let options = Options::from_json(&given.to_string()).unwrap();
        let mut survey = Survey::new(operation, &options, &self.sheet_options()).unwrap();
        self.bytes.chunks(chunk).for_each(|bytes| survey.push(bytes));
        let facts = survey.finish();
        let mut sheet = Sheet::new(&facts).unwrap();
        let mut taken = Taken::default();
        for item in self.expect["sheet"]["taken"].as_array().into_iter().flatten() {
            let text = |at: usize| item[at].as_str().unwrap();
            taken.add(text(0), text(1), text(2));
        }
        sheet.set_taken(taken);
        let (mut rows, mut bodies, mut verdicts) = (Vec::new(), Vec::new(), Vec::new());
        let (mut requests, mut errors, mut corrected) = (Vec::new(), Vec::new(), Vec::new());
        facts.write_error_headings(&mut errors);
        facts.write_headings(&mut corrected);
        let mut report = HtmlReport::new(&self.name);
        let headings: Vec<String> =
            facts.mapping.columns.iter().map(|column| column.heading.clone()).collect();
        let mut take = |row: Row<'_>| {
            bodies.push(String::from_utf8(row.body.to_vec()).unwrap());
            rows.push(shown(&row, &headings));
            row.write_verdict(&mut verdicts);
            row.write_request(&mut requests);
            row.write_errors(&mut errors);
            row.write_corrected(&mut corrected);
            report.row(&row);
        };
        self.bytes.chunks(chunk).for_each(|bytes| sheet.push(bytes, &mut take));
        let summary = sheet.finish(&mut take);
        let html = report.finish(&facts, &summary);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Outcome {
            facts,
            rows,
            summary,
            bodies,
            verdicts: text(verdicts),
            requests: text(requests),
            errors: text(errors),
            corrected,
            html,
        }
    }
}

/// What stands beside the rows, as a case asks for it.
fn beside(given: &Value) -> SheetOptions {
    let names = ["beside", "addressed_sites", "like", "extensions"];
    let given: Map<String, Value> =
        names.iter().map(|name| ((*name).to_owned(), given[name].clone())).collect();
    SheetOptions::from_json(&Value::Object(given).to_string()).unwrap().0
}

/// A row as its expectation is written.
fn shown(row: &Row<'_>, headings: &[String]) -> Value {
    let issues: Vec<Value> = row
        .issues
        .iter()
        .map(|issue| {
            json!({
                "severity": issue.severity.as_str(),
                "code": issue.code,
                "heading": issue.column.and_then(|column| headings.get(column)),
                "field": issue.field,
                "value": issue.value,
                "message": issue.message,
                "fix": issue.fix.as_ref().map(|(fix, _)| fix),
            })
        })
        .collect();
    let mut beside = Vec::new();
    BesideRequest::write_list(&row.beside, true, &mut beside);
    json!({
        "row": row.row,
        "beside": serde_json::from_slice::<Value>(&beside).unwrap(),
        "verdict": row.verdict.as_str(),
        "path": row.request.as_ref().map(|request| request.path.clone()),
        "issues": issues,
        "from_template": row.from_template().collect::<Vec<_>>(),
    })
}

impl Outcome {
    /// All that may be shown to a person.
    fn transcript(&self) -> String {
        let mut rows = Value::Array(self.rows.clone());
        // Bodies are for the server.
        for row in rows.as_array_mut().unwrap() {
            row.as_object_mut().unwrap().remove("beside");
        }
        let (facts, summary) = (self.facts.to_json(), self.summary.to_json());
        format!("{facts}\n{rows}\n{summary}\n{:?}\n{}\n{}", self.facts, self.errors, self.html)
    }
}

#[test]
fn every_sheet_becomes_what_was_expected() {
    let cases = cases();
    assert!(cases.len() >= 40, "{} sheets", cases.len());
    let mut failures = Vec::new();
    let mut lines = String::new();
    for case in &cases {
        let outcome = case.run(usize::MAX);
        lines.push_str(&line(case, &outcome));
        let why = case.expect["why"].as_str().expect("each sheet says why");
        if let Err(reason) = check(case, &outcome) {
            failures.push(format!("{}: {why}\n    {reason}", case.name));
        }
        let whole = outcome.transcript();
        // The long sheets are cut into fewer pieces: it is the borders that matter, not their number.
        for chunk in if case.bytes.len() < 4096 { [1, 7] } else { [61, 4096] } {
            let pieces = case.run(chunk);
            if pieces.transcript() != whole || pieces.bodies != outcome.bodies {
                failures.push(format!("{}: chunks of {chunk} make a difference", case.name));
            }
        }
        if let Some(canary) = case.expect["canary"].as_str() {
            assert!(
                String::from_utf8_lossy(&case.bytes).contains(canary),
                "{}: no canary in the sheet",
                case.name
            );
            if whole.contains(canary) {
                failures.push(format!("{}: the canary is shown", case.name));
            }
        }
    }
    // What the other languages are compared with.
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/parity");
    fs::create_dir_all(folder).unwrap();
    fs::write(format!("{folder}/sheets.ndjson"), lines).unwrap();
    assert!(failures.is_empty(), "{} of {} sheets:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// All that comes out of a sheet, as one line of JSON.
fn line(case: &Case, outcome: &Outcome) -> String {
    let line = json!({
        "name": case.name,
        "facts": outcome.facts.to_json(),
        "verdicts": outcome.verdicts,
        "requests": outcome.requests,
        "errors": outcome.errors,
        "corrected": String::from_utf8(outcome.corrected.clone()).unwrap(),
        "summary": outcome.summary.to_json(),
    });
    format!("{line}\n")
}

fn check(case: &Case, outcome: &Outcome) -> Result<(), String> {
    let expect = &case.expect;
    let summary = &outcome.summary;
    if summary.read != summary.ready + summary.invalid + summary.continuation + summary.blank {
        return Err(format!("the counts do not add up: {}", summary.to_json()));
    }
    let actual: Value = serde_json::from_str(&summary.to_json()).unwrap();
    within(&expect["counts"], &actual).map_err(|reason| format!("counts{reason}"))?;
    // A line for each request, and one for each issue.
    let lines: Vec<Value> =
        outcome.requests.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (beside, lines): (Vec<Value>, Vec<Value>) =
        lines.into_iter().partition(|line| line.get("after").is_some());
    if beside.len() != usize::try_from(summary.beside.unwrap_or(0)).unwrap() {
        return Err(format!("{} requests beside the rows: {}", beside.len(), summary.to_json()));
    }
    let bodies: Vec<String> = lines.iter().map(|line| line["body"].to_string()).collect();
    let ready: Vec<&String> = outcome.bodies.iter().filter(|body| !body.is_empty()).collect();
    if !bodies.iter().eq(ready) {
        return Err(format!("the requests are {}", outcome.requests));
    }
    if let Some(columns) = expect["columns"].as_object() {
        mapped(columns, &outcome.facts.mapping)?;
    }
    let facts: Value = serde_json::from_str(&outcome.facts.to_json()).unwrap();
    if let Some(file) = expect.get("about_file") {
        within(file, &facts["file"]).map_err(|reason| format!("file{reason}"))?;
    }
    let findings = expect["findings"].as_array().cloned().unwrap_or_default();
    listed("findings", &facts["findings"], &findings)?;
    rows(expect, outcome)
}

/// Rows that are not listed must be ready, or blank.
fn rows(expect: &Value, outcome: &Outcome) -> Result<(), String> {
    let empty = Vec::new();
    let wanted = expect["rows"].as_array().unwrap_or(&empty);
    for row in wanted {
        let number = &row["row"];
        if !outcome.rows.iter().any(|actual| actual["row"] == *number) {
            return Err(format!("there is no row {number}"));
        }
    }
    for (actual, body) in outcome.rows.iter().zip(&outcome.bodies) {
        let number = &actual["row"];
        let Some(row) = wanted.iter().find(|row| row["row"] == *number) else {
            let clean = actual["verdict"] != Verdict::Invalid.as_str()
                && actual["issues"] == json!([])
                && actual["beside"] == json!([]);
            let clean = clean || expect["some_rows"] == true;
            if clean {
                continue;
            }
            return Err(format!("row {number} is not expected to have anything: {actual}"));
        };
        let issues = row["issues"].as_array().cloned().unwrap_or_default();
        listed(&format!("row {number}"), &actual["issues"], &issues)?;
        let beside = row["beside"].as_array().cloned().unwrap_or_default();
        listed(&format!("row {number}: beside"), &actual["beside"], &beside)?;
        let verdict = row["verdict"].as_str().unwrap_or("ready");
        if actual["verdict"] != verdict {
            return Err(format!("row {number}: {actual}"));
        }
        if let Some(path) = row.get("path") {
            within(path, &actual["path"]).map_err(|reason| format!("row {number}: path{reason}"))?;
        }
        if let Some(expected) = row.get("body")
            && *body != *expected.to_string()
        {
            return Err(format!("row {number}: the body is {body}\n    not {expected}"));
        }
    }
    Ok(())
}

fn mapped(columns: &Map<String, Value>, mapping: &Mapping) -> Result<(), String> {
    for (heading, field) in columns {
        let column = mapping.columns.iter().find(|column| column.heading == *heading);
        let column = column.ok_or_else(|| format!("there is no column {heading:?}"))?;
        let actual = match &column.to {
            To::Field(path) => Value::from(&**path),
            To::Ignored => Value::from(false),
            To::Nothing => Value::Null,
        };
        if actual != *field {
            return Err(format!("{heading:?} is {actual}, not {field}"));
        }
    }
    Ok(())
}

fn listed(what: &str, actual: &Value, expected: &[Value]) -> Result<(), String> {
    let items = actual.as_array().ok_or("no list")?;
    if items.len() != expected.len() {
        return Err(format!("{what}: {} instead of {}: {actual}", items.len(), expected.len()));
    }
    items.iter().zip(expected).enumerate().try_for_each(|(at, (item, expected))| {
        within(expected, item).map_err(|reason| format!("{what}[{at}]{reason}\n    in {item}"))
    })
}

/// Everything stated must be there; what is not stated may be anything.
fn within(expected: &Value, actual: &Value) -> Result<(), String> {
    match expected {
        Value::Object(map) => map.iter().try_for_each(|(key, value)| match actual.get(key) {
            Some(found) => within(value, found).map_err(|reason| format!(".{key}{reason}")),
            None => Err(format!(".{key}: missing")),
        }),
        _ if expected == actual => Ok(()),
        _ => Err(format!(": {actual} instead of {expected}")),
    }
}

/// A mapping that was saved is the same mapping when it is used again.
#[test]
fn a_saved_mapping_gives_the_same_rows() {
    for case in cases().iter().filter(|case| case.expect["sheet"].is_null()) {
        let first = case.run(usize::MAX);
        let saved = Mapping::from_json(&first.facts.mapping.to_json()).unwrap();
        assert_eq!(saved, first.facts.mapping, "{}", case.name);
        let mut expect = case.expect.clone();
        expect["sheet"] = json!({"mapping": serde_json::from_str::<Value>(&saved.to_json()).unwrap()});
        let again = Case { name: case.name.clone(), bytes: case.bytes.clone(), expect }.run(usize::MAX);
        assert_eq!(again.bodies, first.bodies, "{}", case.name);
    }
}

/// The corrected file, read again, makes the same requests: also of values that a spreadsheet would count with.
#[test]
fn a_corrected_file_makes_the_same_requests() {
    for case in cases() {
        let first = case.run(usize::MAX);
        let nested = case.name == "nested-json";
        // Lists and objects do not come back out of cells.
        if nested || first.summary.read == 0 {
            continue;
        }
        let mut expect = case.expect.clone();
        // What is written is UTF-8, whatever was read.
        expect["sheet"]["encoding"] = json!("utf-8");
        // Its headings stand in the first row.
        if expect["sheet"]["mapping"]["header"].is_number() {
            expect["sheet"]["mapping"]["header"] = json!(1);
        }
        let again = Case { name: case.name.clone(), bytes: first.corrected.clone(), expect }.run(usize::MAX);
        let ready = |outcome: &Outcome| {
            outcome.bodies.iter().filter(|body| !body.is_empty()).cloned().collect::<Vec<_>>()
        };
        let file = String::from_utf8_lossy(&first.corrected);
        assert_eq!(ready(&again), ready(&first), "{}:\n{file}", case.name);
    }
}

/// Fifty thousand equal rows: the first stands, all others name it.
#[test]
fn equal_rows_are_counted_not_kept() {
    let mut bytes = b"Extension,First name,Last name,Email\n".to_vec();
    for _ in 0..50_000 {
        bytes.extend_from_slice(b"1001,Ann,King,ann@example.com\n");
    }
    let options = Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#).unwrap();
    let create = operation("netsapiens.user.create").unwrap();
    let mut survey = Survey::new(create, &options, &SheetOptions::default()).unwrap();
    survey.push(&bytes);
    let mut sheet = Sheet::new(&survey.finish()).unwrap();
    let mut last = String::new();
    let mut take =
        |row: Row<'_>| last = row.issues.first().map(|issue| issue.message.clone()).unwrap_or_default();
    sheet.push(&bytes, &mut take);
    let summary = sheet.finish(&mut take);
    assert_eq!((summary.read, summary.ready, summary.invalid), (50_000, 1, 49_999));
    assert_eq!(last, "\"1001\" stands already in row 2");
}

/// Whatever stands in headings, cells and keys, a page has no markup but ours, and each row of its table ends.
#[test]
fn a_page_holds_no_markup_of_a_cell() {
    let evil = "<script>alert(1)</script>";
    let csv = format!("user,name-first-name,\"{evil}\"\n\"{evil}\",\"{evil}\",x\n1001,Ann,\"=1+1\"\n");
    let case = Case { name: evil.into(), bytes: csv.into_bytes(), expect: json!({}) };
    let html = case.run(usize::MAX).html;
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    assert!(!html.contains("<script"), "{html}");
    for tag in ["tr", "td", "th", "table", "bdi", "li", "ul", "h1", "h2", "body", "html"] {
        let count = |text: &str| html.matches(text).count();
        let opened = count(&format!("<{tag}>")) + count(&format!("<{tag} "));
        assert_eq!(opened, count(&format!("</{tag}>")), "{tag}: {html}");
    }
    assert!(html.contains("<td class=\"n\">2</td><td><bdi>invalid</bdi></td>"), "{html}");
}
