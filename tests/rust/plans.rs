//! Runs the plans of `tests/sheets/plans`: what a sheet changes in what exists, and that chunks make no difference.

use std::fmt::Write as _;
use std::fs;

use seatwright::{Options, operation};
use seatwright_rows::{
    Existing, ExistingError, ExistingReader, Facts, Guard, HtmlReport, PlanDocument, PlanError, PlanOptions,
    PlanRow, PlanSummary, PlanWriter, Planner, SheetOptions, Survey,
};
use serde_json::{Value, json};

struct Case {
    name: String,
    expect: Value,
}

fn cases() -> Vec<Case> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sheets/plans");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
    paths.sort();
    let case = |path: &std::path::PathBuf| Case {
        name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
        expect: serde_json::from_slice(&fs::read(path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    };
    paths.iter().map(case).collect()
}

/// Lines of a file, with a line break after the last one unless it is left open.
fn lines(value: &Value, open: bool) -> Option<String> {
    let mut text = String::new();
    for line in value.as_array()? {
        writeln!(text, "{}", line.as_str().unwrap()).unwrap();
    }
    if open {
        text.pop();
    }
    Some(text)
}

struct Outcome {
    facts: Facts,
    document: String,
    plan: Value,
    bodies: Vec<String>,
    requests: usize,
    summary: PlanSummary,
    html: String,
}

impl Case {
    fn operation(&self) -> &'static seatwright::Operation {
        operation(self.expect["operation"].as_str().unwrap_or("netsapiens.user.create")).unwrap()
    }

    fn options(&self) -> Options {
        let given = self.expect.get("options").cloned();
        let given = given.unwrap_or_else(|| json!({"domain": "example.com", "defaults": "required"}));
        Options::from_json(&given.to_string()).unwrap()
    }

    fn sheet_options(&self) -> SheetOptions {
        let given = &self.expect["sheet"];
        let mut options = SheetOptions {
            accept_likely: given["accept_likely"].as_bool().unwrap_or(false),
            clear: given["clear"].as_str().map(str::to_owned),
            ..SheetOptions::default()
        };
        let more =
            json!({"beside": given["beside"], "like": given["like"], "extensions": given["extensions"]});
        let more = SheetOptions::from_json(&more.to_string()).unwrap().0;
        (options.beside, options.like, options.extensions) = (more.beside, more.like, more.extensions);
        if let Some(rows) = given["rows"].as_u64() {
            options.source.limits.rows = u32::try_from(rows).unwrap();
        }
        options
    }

    fn plan_options(&self) -> PlanOptions {
        let given = &self.expect["plan"];
        PlanOptions {
            send_secrets: given["send_secrets"].as_bool().unwrap_or(false),
            several_keys: given["several_keys"].as_bool().unwrap_or(false),
        }
    }

    fn csv(&self) -> String {
        lines(&self.expect["csv"], self.expect["open_end"] == true).expect("each case has a sheet")
    }

    fn existing(&self, chunk: usize) -> Result<Existing, ExistingError> {
        let of_lines = lines(&self.expect["existing_lines"], self.expect["existing_open_end"] == true);
        let text = of_lines.unwrap_or_else(|| self.expect["existing"].to_string());
        read(self.operation(), &self.options(), &text, chunk)
    }

    fn run(&self, existing: &Existing, chunk: usize) -> Outcome {
        let csv = self.csv();
        let mut survey = Survey::new(self.operation(), &self.options(), &self.sheet_options()).unwrap();
        csv.as_bytes().chunks(chunk).for_each(|bytes| survey.push(bytes));
        let facts = survey.finish();
        let mut planner = Planner::new(&facts, existing, self.plan_options()).unwrap();
        let (mut document, mut requests, mut bodies) = (Vec::new(), Vec::new(), Vec::new());
        let mut writer = PlanWriter::new(&facts, existing, &mut document);
        let mut report = HtmlReport::new(&self.name);
        let mut take = |row: PlanRow<'_>| {
            report.plan_row(&row);
            writer.row(&row, &mut document);
            row.write_request(&mut requests);
            bodies.push(String::from_utf8(row.body.to_vec()).unwrap());
        };
        csv.as_bytes().chunks(chunk).for_each(|bytes| planner.push(bytes, &mut take));
        let summary = planner.finish(&mut take);
        writer.finish(&summary, &mut document);
        let html = report.finish_plan(&facts, &summary);
        let document = String::from_utf8(document).unwrap();
        let plan = serde_json::from_str(&document).unwrap_or_else(|error| panic!("{error}: {document}"));
        let requests = String::from_utf8(requests).unwrap().lines().count();
        Outcome { facts, document, plan, bodies, requests, summary, html }
    }
}

fn read(
    operation: &'static seatwright::Operation,
    options: &Options,
    text: &str,
    chunk: usize,
) -> Result<Existing, ExistingError> {
    let mut reader = ExistingReader::new(operation, options, &SheetOptions::default()).unwrap();
    text.as_bytes().chunks(chunk).for_each(|bytes| reader.push(bytes));
    reader.finish()
}

#[test]
fn every_plan_is_what_was_expected() {
    let cases = cases();
    assert!(cases.len() >= 15, "{} plans", cases.len());
    let mut failures = Vec::new();
    let mut lines = String::new();
    for case in &cases {
        writeln!(lines, "{}", line(case)).unwrap();
        let why = case.expect["why"].as_str().expect("each plan says why");
        if let Err(reason) = check(case) {
            failures.push(format!("{}: {why}\n    {reason}", case.name));
        }
    }
    // What the other languages are compared with.
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/parity");
    fs::create_dir_all(folder).unwrap();
    fs::write(format!("{folder}/plans.ndjson"), lines).unwrap();
    assert!(failures.is_empty(), "{} of {} plans:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// All that comes out of a plan, as one line of JSON.
fn line(case: &Case) -> Value {
    match case.existing(usize::MAX) {
        Ok(existing) => {
            let outcome = case.run(&existing, usize::MAX);
            json!({
                "name": case.name,
                "document": outcome.document,
                "bodies": outcome.bodies,
                "summary": outcome.summary.to_json(),
            })
        }
        Err(error) => json!({"name": case.name, "error": error.message()}),
    }
}

fn check(case: &Case) -> Result<(), String> {
    let expect = &case.expect;
    let existing = match case.existing(usize::MAX) {
        Ok(existing) => existing,
        Err(error) if expect["existing_error"] == error.message() => return Ok(()),
        Err(error) => return Err(error.message()),
    };
    if let Some(error) = expect.get("existing_error") {
        return Err(format!("no error {error}"));
    }
    let outcome = case.run(&existing, usize::MAX);
    let summary = &outcome.summary;
    let counted = summary.create
        + summary.update
        + summary.unchanged
        + summary.conflict
        + summary.invalid
        + summary.continuation
        + summary.blank;
    if summary.read != counted {
        return Err(format!("the counts do not add up: {}", summary.to_json()));
    }
    within(&expect["counts"], &outcome.plan["counts"])
        .map_err(|reason| format!("counts{reason}\n    {}", outcome.document))?;
    let none = json!([]);
    let (unmanaged, wanted) = (&outcome.plan["unmanaged"], expect.get("unmanaged").unwrap_or(&none));
    if unmanaged != wanted {
        return Err(format!("unmanaged: {unmanaged} instead of {wanted}"));
    }
    let guards: Vec<&str> = summary.guards.iter().map(|guard| guard.as_str()).collect();
    if json!(guards) != *expect.get("guards").unwrap_or(&none) {
        return Err(format!("guards: {guards:?}"));
    }
    rows(expect, &outcome)?;
    let planned = summary.create + summary.update + summary.beside.unwrap_or(0);
    if outcome.requests != usize::try_from(planned).unwrap() {
        return Err(format!("{} requests", outcome.requests));
    }
    for chunk in [1, 7] {
        let pieces = case.run(&case.existing(chunk).unwrap(), chunk);
        if pieces.document != outcome.document || pieces.bodies != outcome.bodies {
            return Err(format!("chunks of {chunk} make a difference"));
        }
    }
    if let Some(canary) = expect["canary"].as_str() {
        let shown = format!("{}{:?}{:?}{}", outcome.document, outcome.facts, existing, outcome.html);
        let given = expect.to_string().matches(canary).count();
        if given < 2 || shown.contains(canary) {
            return Err(format!("the canary stands {given} times in the case; in the plan: {shown}"));
        }
    }
    // A plan that was written says whether it may be carried out.
    let document = PlanDocument::from_json(outcome.document.as_bytes()).map_err(|error| error.message())?;
    let open = document.check(&existing, &[]);
    let needs = PlanError::NeedsYes(summary.guards.clone());
    if open != if summary.guards.is_empty() { Ok(()) } else { Err(needs) } {
        return Err(format!("may it be carried out: {open:?}"));
    }
    if document.check(&existing, &Guard::ALL) != Ok(()) {
        return Err("a yes to each guard is not enough".to_owned());
    }
    Ok(())
}

fn rows(expect: &Value, outcome: &Outcome) -> Result<(), String> {
    let actual = outcome.plan["rows"].as_array().unwrap();
    let wanted = expect["rows"].as_array().ok_or("no rows are expected")?;
    for (row, body) in actual.iter().zip(&outcome.bodies) {
        let number = &row["row"];
        let Some(wanted) = wanted.iter().find(|wanted| wanted["row"] == *number) else {
            if expect["some_rows"] == true {
                continue;
            }
            return Err(format!("row {number} is not expected: {row}"));
        };
        for (name, value) in wanted.as_object().unwrap() {
            match name.as_str() {
                "body" => {
                    let text = if value.is_null() { String::new() } else { value.to_string() };
                    if *body != text {
                        return Err(format!("row {number}: the body is {body}\n    not {text}"));
                    }
                }
                "issues" => {
                    let empty = Vec::new();
                    let issues = row["issues"].as_array().unwrap_or(&empty);
                    let wanted = value.as_array().unwrap();
                    if issues.len() != wanted.len() {
                        return Err(format!("row {number}: {} issues: {row}", issues.len()));
                    }
                    for (issue, wanted) in issues.iter().zip(wanted) {
                        within(wanted, issue)
                            .map_err(|reason| format!("row {number}: issue{reason}\n    {issue}"))?;
                    }
                }
                _ if row[name] != *value => {
                    return Err(format!("row {number}: {name} is {}\n    not {value}\n    {row}", row[name]));
                }
                _ => {}
            }
        }
        // What is not stated is not there.
        let named = |name: &str| wanted.get(name).is_some() || row.get(name).is_none();
        if !named("issues")
            || !named("changes")
            || !named("secrets")
            || !named("beside")
            || !named("from_template")
        {
            return Err(format!("row {number}: more than was expected: {row}"));
        }
    }
    let missing = wanted.iter().find(|wanted| !actual.iter().any(|row| row["row"] == wanted["row"]));
    missing.map_or(Ok(()), |wanted| Err(format!("there is no row {}", wanted["row"])))
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

const ANN: &str = r#"{"user": "1001", "name-first-name": "Ann", "department": "Sales", "voicemail-login-pin": "48213", "last-login": "2026-01-01"}"#;
const BEN: &str = r#"{"user": "1002", "name-first-name": "Ben"}"#;

fn existing(records: &[&str]) -> Existing {
    let options = Options { domain: Some("example.com".into()), ..Options::default() };
    let create = operation("netsapiens.user.create").unwrap();
    read(create, &options, &format!("[{}]", records.join(",")), usize::MAX).unwrap()
}

/// What a request could set makes a plan stale; the order of records, what only answers have, and secrets do not.
#[test]
fn a_stale_plan_is_refused() {
    let made = existing(&[ANN, BEN]);
    let case = Case { name: String::new(), expect: json!({"csv": ["user,department", "1001,Support"]}) };
    let plan = PlanDocument::from_json(case.run(&made, usize::MAX).document.as_bytes()).unwrap();
    let check = |records: &[&str]| plan.check(&existing(records), &[]);
    assert_eq!(check(&[ANN, BEN]), Ok(()));
    assert_eq!(check(&[BEN, ANN]), Ok(()));
    assert_eq!(check(&[&ANN.replace("2026-01-01", "2026-02-02"), BEN]), Ok(()));
    assert_eq!(check(&[&ANN.replace("48213", "77310"), BEN]), Ok(()));
    assert_eq!(check(&[&ANN.replace("\"1001\"", "1001"), BEN]), Ok(()), "a number is its digits");
    assert_eq!(check(&[&ANN.replace("Sales", "Support"), BEN]), Err(PlanError::Stale));
    assert_eq!(check(&[ANN]), Err(PlanError::Stale));
    assert_eq!(check(&[ANN, BEN, r#"{"user": "1003"}"#]), Err(PlanError::Stale));
}

/// The digest of the rows tells whether the sheet still makes the plan; a secret of a row is not in it.
#[test]
fn a_plan_of_other_rows_is_refused() {
    let made = existing(&[ANN, BEN]);
    let plan = |department: &str, pin: &str| {
        let lines = [
            "user,name-first-name,name-last-name,email-address,department,voicemail-login-pin".to_owned(),
            format!("1003,Cy,Dahl,cy@example.com,{department},{pin}"),
        ];
        let case = Case { name: String::new(), expect: json!({"csv": lines}) };
        PlanDocument::from_json(case.run(&made, usize::MAX).document.as_bytes()).unwrap()
    };
    let first = plan("Sales", "48213");
    assert_eq!(first.check_rows(&plan("Sales", "77310").digest), Ok(()));
    assert_eq!(first.check_rows(&plan("Support", "48213").digest), Err(PlanError::OtherRows));
}

#[test]
fn what_is_no_plan_is_refused() {
    for text in ["", "[]", "{}", r#"{"plan":2}"#, r#"{"plan":1,"operation":"x"}"#] {
        assert!(matches!(PlanDocument::from_json(text.as_bytes()), Err(PlanError::NotAPlan(_))), "{text}");
    }
}

/// Records of users are nothing that sites can be compared with.
#[test]
fn records_of_another_kind_are_refused() {
    let options = Options { domain: Some("example.com".into()), ..Options::default() };
    let site = operation("netsapiens.site.create").unwrap();
    let facts = Survey::new(site, &options, &SheetOptions::default()).unwrap().finish();
    let error = Planner::new(&facts, &existing(&[ANN]), PlanOptions::default()).err().unwrap();
    assert_eq!(
        error.message(),
        "the records are for netsapiens.user.create, the sheet is for netsapiens.site.create"
    );
}

/// The page of a plan tells what is changed, what stays, and what needs a yes.
#[test]
fn a_plan_is_a_page() {
    let made = existing(&[ANN, BEN]);
    let case = Case {
        name: "March".into(),
        expect: json!({"csv": ["user,department", "1001,Support & <b>"], "open_end": false}),
    };
    let html = case.run(&made, usize::MAX).html;
    let row = "<td class=\"n\">2</td><td><bdi>update</bdi></td><td><bdi>1001</bdi></td><td><bdi>department</bdi></td>";
    assert!(html.contains(row), "{html}");
    assert!(html.contains("&quot;Sales&quot; → &quot;Support &amp; &lt;b&gt;&quot;"), "{html}");
    assert!(html.contains("1 record stays as it is: <bdi>1002</bdi>"), "{html}");
}
