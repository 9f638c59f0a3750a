//! The runs of `tests/sheets/runs`, which every language carries out: the steps in their order, the results, and all that is written.

use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use seatwright::{Options, operation};
use seatwright_rows::{
    Answer, ExistingReader, Guard, MadeSecrets, Next, PlanDocument, PlanOptions, PlanWriter, Planner,
    RequestId, Run, RunOptions, RunPlan, RunReport, RunRows, SheetOptions, Step, Survey,
};
use serde_json::{Value, json};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The results file and the page of a plan.
type Files = (String, String);

struct Case {
    name: String,
    data: Value,
}

impl Case {
    fn plans(&self) -> &[Value] {
        self.data["plans"].as_array().unwrap()
    }

    fn options(&self) -> RunOptions {
        let mut options = RunOptions::default();
        for (name, value) in self.data["run"].as_object().into_iter().flatten() {
            let number = u32::try_from(value.as_u64().unwrap()).unwrap();
            match name.as_str() {
                "concurrency" => options.concurrency = number,
                "stop_after" => options.stop_after = number,
                "look_ups" => options.look_ups = number,
                other => panic!("{}: {other}", self.name),
            }
        }
        options
    }

    /// Carries the case out. Gives the run, the journal, and the file of made secrets.
    fn carry_out(&self) -> (Run, String, Option<String>) {
        let mut plans: Vec<RunPlan> = self.plans().iter().map(plan).collect();
        let mut made = None;
        if let Some(fields) = self.data["made"]["fields"].as_array() {
            let fields: Vec<&str> = fields.iter().map(|field| field.as_str().unwrap()).collect();
            let plan = plans.pop().unwrap();
            let random = random(self.data["made"]["random"].as_u64().unwrap(), plan.random_bytes(&fields));
            let mut csv = Vec::new();
            plan.make_secrets(&fields, &random).unwrap().write_csv(&mut csv);
            plans.push(plan.with_secrets(&fields, &MadeSecrets::from_csv(&csv).unwrap()).unwrap());
            made = Some(String::from_utf8(csv).unwrap());
        }
        let mut run = Run::new(plans, self.options()).unwrap();
        let cancel_after = self.data["cancel_after"].as_u64();
        let mut answers = self.data["answers"].as_array().unwrap().iter();
        let (mut journal, mut flying, mut answered) = (Vec::new(), Vec::<Step>::new(), 0);
        let (mut now, mut waits) = (Duration::from_secs(1000), Vec::new());
        loop {
            match run.next(now) {
                Next::Write(bytes) => journal.extend(bytes),
                Next::Send(step) => flying.push(step),
                Next::Wait(wait) => {
                    waits.push(wait.as_secs());
                    now += wait;
                }
                Next::Answers(_) => {
                    let step = flying.remove(0);
                    let given = answers.next().unwrap_or_else(|| panic!("{}: {step:?}", self.name));
                    let told = format!("{} {} {}", step.purpose.as_str(), step.method, step.path);
                    assert_eq!(given["step"], told, "{}", self.name);
                    run.answered(step.id, &answer(given), now).unwrap();
                    answered += 1;
                    if cancel_after == Some(answered) {
                        run.cancel();
                    }
                }
                Next::Finished => break,
            }
        }
        assert_eq!(answers.next(), None, "{}", self.name);
        if let Some(wanted) = self.data["waits"].as_array() {
            assert_eq!(json!(waits), json!(wanted), "{}", self.name);
        }
        (run, String::from_utf8(journal).unwrap(), made)
    }
}

/// Bytes that stand for random ones, the same in every language.
fn random(seed: u64, count: usize) -> Vec<u8> {
    let byte = |at: u64| ((at * 167 + (at >> 3) * 59 + seed) & 255) as u8;
    (0..count as u64).map(byte).collect()
}

fn answer(given: &Value) -> Answer {
    let headers = given["headers"].as_object().into_iter().flatten();
    let body = given["body"]
        .as_str()
        .map_or_else(|| given.get("body").map_or_else(String::new, Value::to_string), ToOwned::to_owned);
    Answer {
        status: given["status"].as_u64().map_or(0, |status| u16::try_from(status).unwrap()),
        headers: headers.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect(),
        body: body.into_bytes(),
    }
}

/// The sheet read twice, as a program does: for the plan, and to carry it out.
fn read<T>(
    of: &Value,
    work: impl FnOnce(&seatwright_rows::Facts, &seatwright_rows::Existing, Planner, &[u8]) -> T,
) -> T {
    let operation = operation(of["operation"].as_str().unwrap()).unwrap();
    let options = Options::from_json(&of["options"].to_string()).unwrap();
    let csv: String =
        of["csv"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned() + "\n").collect();
    let mut reader = ExistingReader::new(operation, &options, &SheetOptions::default()).unwrap();
    reader.push(of["existing"].to_string().as_bytes());
    let existing = reader.finish().unwrap();
    let sheet = of.get("sheet").map_or_else(|| "{}".to_owned(), Value::to_string);
    let (sheet, _) = SheetOptions::from_json(&sheet).unwrap();
    let mut survey = Survey::new(operation, &options, &sheet).unwrap();
    survey.push(csv.as_bytes());
    let facts = survey.finish();
    let planner = Planner::new(&facts, &existing, PlanOptions::default()).unwrap();
    work(&facts, &existing, planner, csv.as_bytes())
}

fn plan(of: &Value) -> RunPlan {
    let document = read(of, |facts, existing, mut planner, csv| {
        let mut out = Vec::new();
        let mut writer = PlanWriter::new(facts, existing, &mut out);
        planner.push(csv, &mut |row| writer.row(&row, &mut out));
        let summary = planner.finish(&mut |row| writer.row(&row, &mut out));
        writer.finish(&summary, &mut out);
        PlanDocument::from_json(&out).unwrap()
    });
    read(of, |facts, existing, mut planner, csv| {
        let mut rows = RunRows::new(facts, existing);
        planner.push(csv, &mut |row| rows.add(&row));
        let summary = planner.finish(&mut |row| rows.add(&row));
        rows.finish(&summary, &document, &Guard::ALL).unwrap()
    })
}

fn files(of: &Value, run: &Run, number: u32) -> Files {
    read(of, |facts, _, mut planner, csv| {
        let (mut results, mut report) = (Vec::new(), RunReport::new("Run"));
        facts.write_result_headings(&mut results);
        let mut take = |row: seatwright_rows::PlanRow<'_>| {
            run.write_result(number, &row, &mut results);
            report.row(run, number, &row);
        };
        planner.push(csv, &mut take);
        planner.finish(&mut take);
        (String::from_utf8(results).unwrap(), report.finish(&run.summary()))
    })
}

#[test]
fn runs_of_every_language() {
    let folder = format!("{ROOT}/tests/sheets/runs");
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(names.len() >= 6, "{names:?}");
    let mut lines = String::new();
    for path in names {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let data = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let case = Case { name, data };
        let (run, journal, made) = case.carry_out();
        let mut written = Vec::new();
        for (number, of) in (0_u32..).zip(case.plans()) {
            let results = case.data["results"][usize::try_from(number).unwrap()].as_object().unwrap();
            for (row, wanted) in results {
                let (row, part) = row.split_once('.').unwrap_or((row, "0"));
                let id = RequestId { row: row.parse().unwrap(), part: part.parse().unwrap() };
                let result = run.result_of(number, id).unwrap();
                assert_eq!(*wanted, result.status.as_str(), "{}: row {row}", case.name);
            }
            written.push(files(of, &run, number));
        }
        let summary = run.summary();
        assert!(summary.reconciles(), "{}", case.name);
        let mut created = Vec::new();
        run.created().iter().for_each(|made| made.write(&mut created));
        let line = json!({
            "name": case.name,
            "journal": journal,
            "results": written.iter().map(|(results, _)| results).collect::<Vec<_>>(),
            "reports": written.iter().map(|(_, report)| report).collect::<Vec<_>>(),
            "summary": summary.to_json(),
            "created": String::from_utf8(created).unwrap(),
        });
        let mut line = line.to_string();
        for secret in made.iter().flat_map(|made| made.lines().skip(1)) {
            let secret = secret.rsplit(',').next().unwrap().trim_matches('"');
            assert!(secret.len() >= 6 && !line.contains(secret), "{}: {line}", case.name);
        }
        for secret in case.data["never"].as_array().into_iter().flatten() {
            assert!(!line.contains(secret.as_str().unwrap()), "{}: {line}", case.name);
        }
        if let Some(made) = made {
            line.insert_str(1, &format!("\"made\":{},", json!(made)));
        }
        writeln!(lines, "{line}").unwrap();
    }
    // What the other languages are compared with.
    let folder = format!("{ROOT}/target/parity");
    fs::create_dir_all(&folder).unwrap();
    fs::write(format!("{folder}/runs.ndjson"), lines).unwrap();
}
