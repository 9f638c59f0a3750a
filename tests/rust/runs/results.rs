//! Made secrets, results, and the page about a run.

use std::fmt::Write as _;
use std::time::Duration;

use seatwright::{Options, operation};
use seatwright_rows::{
    Answer, ExistingReader, Facts, MadeSecrets, Next, PlanOptions, PlanRow, Planner, Purpose, Run, RunError,
    RunOptions, RunPlan, RunReport, RunStatus, SecretError, SheetOptions, Survey,
};
use serde_json::{Value, json};

use crate::office::Office;
use crate::server::{Random, Server};

fn random(bytes: usize) -> Vec<u8> {
    let mut random = Random::new(77);
    (0..bytes).map(|_| u8::try_from(random.below(256)).unwrap()).collect()
}

/// A sheet with a formula, a PIN, a row with an error, a blank one, and a column of passwords that is no field.
fn office() -> Office {
    let csv = "Extension,First name,Last name,Email,Department,VM PIN,Wifi password\n\
        1001,Ann,King,u1@example.com,=1+1,4831,hunter2\n\
        1002,Ben,Fox,u2@,Sales,4832,hunter2\n\
        ,,,,,,\n\
        1004,Cy,Cole,u4@example.com,Sales,,hunter2\n\
        1005,Di,Dean,u5@example.com,Sales,,\n";
    Office { csv: csv.to_owned(), records: "[]".to_owned(), ..Office::users(2, &[]) }
}

/// Each row of the plan, once more.
fn each(office: &Office, take: &mut dyn FnMut(&PlanRow<'_>)) -> Facts {
    let operation = operation(office.operation).unwrap();
    let options = Options::from_json(office.options).unwrap();
    let mut reader = ExistingReader::new(operation, &options, &SheetOptions::default()).unwrap();
    reader.push(office.records.as_bytes());
    let existing = reader.finish().unwrap();
    let mut survey = Survey::new(operation, &options, &SheetOptions::default()).unwrap();
    survey.push(office.csv.as_bytes());
    let facts = survey.finish();
    let mut planner = Planner::new(&facts, &existing, PlanOptions::default()).unwrap();
    planner.push(office.csv.as_bytes(), &mut |row| take(&row));
    planner.finish(&mut |row| take(&row));
    facts
}

fn results(office: &Office, run: &Run) -> (String, String) {
    let (mut lines, mut report) = (Vec::new(), RunReport::new("Run <b>"));
    let facts = each(office, &mut |row| {
        run.write_result(0, row, &mut lines);
        report.row(run, 0, row);
    });
    let mut file = Vec::new();
    facts.write_result_headings(&mut file);
    file.extend(lines);
    (String::from_utf8(file).unwrap(), report.finish(&run.summary()))
}

/// The server knows 1004 already, as somebody else.
fn run(plan: RunPlan) -> Run {
    let mut server = Server::new(1, 0);
    server.records.insert(
        "users/1004".to_owned(),
        json!({"user": "1004", "name-first-name": "Zoe", "domain": "example.com"}),
    );
    let mut run = Run::new(vec![plan], RunOptions::default()).unwrap();
    loop {
        match run.next(Duration::ZERO) {
            Next::Write(_) => {}
            Next::Send(step) if step.row == 6 && step.purpose == Purpose::Send => {
                let body = json!({"code": 400, "message": "=HYPERLINK(\"http://x\")"});
                let answer = Answer { status: 400, headers: Vec::new(), body: body.to_string().into_bytes() };
                run.answered(step.id, &answer, Duration::ZERO).unwrap();
            }
            Next::Send(step) => {
                let answer = server.take(&step);
                run.answered(step.id, &answer, Duration::ZERO).unwrap();
            }
            Next::Finished => return run,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn results_stand_in_the_columns_of_the_sheet() {
    let office = office();
    let run = run(office.plan());
    let (file, html) = results(&office, &run);
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(
        lines[0],
        "Extension,First name,Last name,Email,Department,VM PIN,Wifi password,run: row,run: result,run: key,run: server id,run: HTTP status,run: what happened,run: next step"
    );
    // Neither the PIN nor the password, and no formula.
    assert_eq!(lines[1], "1001,Ann,King,u1@example.com,'=1+1,,,2,done,1001,,200,,");
    assert!(lines[2].starts_with("1002,Ben,Fox,u2@,Sales,,,3,invalid,1002,,,"), "{}", lines[2]);
    assert!(lines[2].ends_with(",correct the row and plan again"), "{}", lines[2]);
    assert_eq!(lines[3], ",,,,,,,4,blank,,,,,");
    assert!(
        lines[4].starts_with("1004,Cy,Cole,u4@example.com,Sales,,,5,conflict,1004,,200,"),
        "{}",
        lines[4]
    );
    assert!(lines[5].contains(",6,refused,1005,,400,"), "{}", lines[5]);
    assert_eq!(lines.len(), 6);
    let summary = run.summary();
    assert!(summary.reconciles());
    let said: Value = serde_json::from_str(&summary.to_json()).unwrap();
    assert_eq!(
        said["create"],
        json!({"all": 3, "done": 1, "refused": 1, "conflict": 1, "unknown": 0, "failed": 0, "skipped": 0, "not_sent": 0})
    );
    assert_eq!((&said["invalid"], &said["blank"], &said["read"]), (&json!(1), &json!(1), &json!(5)));
    for text in [&file, &html] {
        assert!(!text.contains("4831") && !text.contains("hunter2"), "{text}");
    }
    assert!(
        html.starts_with("<!DOCTYPE html>")
            && html.contains("Run &lt;b&gt;")
            && html.contains("1 invalid, 1 blank"),
        "{html}"
    );
    assert!(
        html.contains("<td class=\"error\">conflict</td>") && html.contains("<td class=\"\">done</td>"),
        "{html}"
    );
}

/// A column of no field is left empty where its heading names a secret, in any language and style, and only there.
#[test]
fn headings_of_secrets_are_known() {
    let csv = "Extension,First name,Last name,Email,API key,Contraseña,pwd_hash,Shipping\n\
               1001,Ann,King,u1@example.com,hunter2,hunter3,hunter4,by post\n";
    let office = Office { csv: csv.to_owned(), ..office() };
    let (file, _) = results(&office, &run(office.plan()));
    let line = file.lines().nth(1).unwrap();
    assert!(line.starts_with("1001,Ann,King,u1@example.com,,,,by post,2,done,"), "{line}");
}

/// The results are read as a sheet again: their own columns are no fields.
#[test]
fn results_are_read_as_a_sheet() {
    let office = office();
    let (file, _) = results(&office, &run(office.plan()));
    let again = Office { csv: file, ..office };
    let facts = each(&again, &mut |_| {});
    let fields =
        facts.mapping.columns.iter().filter(|column| matches!(column.to, seatwright_rows::To::Field(_)));
    assert!(fields.clone().all(|column| !column.heading.starts_with("run:")), "{:?}", facts.mapping.columns);
    assert_eq!(fields.count(), 6);
}

const PIN: &[&str] = &["voicemail-login-pin"];

#[test]
fn secrets_are_made_for_rows_without_one() {
    let office = office();
    let plan = office.plan();
    let made = plan.make_secrets(PIN, &random(plan.random_bytes(PIN))).unwrap();
    let mut csv = Vec::new();
    made.write_csv(&mut csv);
    let text = String::from_utf8(csv.clone()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines[0], lines.len()), ("row,key,field,value", 3));
    assert!(
        lines[1].starts_with("5,1004,voicemail-login-pin,")
            && lines[2].starts_with("6,1005,voicemail-login-pin,")
    );
    let pins: Vec<&str> = lines[1..].iter().map(|line| line.rsplit(',').next().unwrap()).collect();
    assert!(
        pins.iter().all(|pin| pin.len() == 6
            && pin.bytes().all(|byte| byte.is_ascii_digit())
            && !pin.starts_with('0'))
    );
    assert_ne!(pins[0], pins[1]);
    assert_eq!(format!("{made:?}"), "MadeSecrets(2)");
    assert_eq!(plan.make_secrets(PIN, &random(100)).unwrap_err(), SecretError::Random(2 * 16 * 60));
    let refused = plan.make_secrets(&["department"], &random(9999)).unwrap_err();
    assert_eq!(refused.message(), "no secret can be made for \"department\"");

    // They go into the requests, as the document types them, and nowhere else.
    let with = plan.clone().with_secrets(PIN, &MadeSecrets::from_csv(&csv).unwrap()).unwrap();
    let mut run = Run::new(vec![with], RunOptions::default()).unwrap();
    let (mut journal, mut bodies) = (Vec::new(), Vec::new());
    while let next @ (Next::Write(_) | Next::Send(_)) = run.next(Duration::ZERO) {
        match next {
            Next::Write(bytes) => journal.extend(bytes),
            Next::Send(step) => {
                bodies.push(serde_json::from_slice::<Value>(&step.body).unwrap());
                let body = json!({"user": step.key, "voicemail-login-pin": bodies.last().unwrap()["voicemail-login-pin"]});
                let answer = Answer { status: 200, headers: Vec::new(), body: body.to_string().into_bytes() };
                run.answered(step.id, &answer, Duration::ZERO).unwrap();
            }
            _ => {}
        }
    }
    let sent: Vec<String> = bodies.iter().map(|body| body["voicemail-login-pin"].to_string()).collect();
    assert_eq!(sent, ["4831", pins[0], pins[1]]);
    assert_eq!(bodies[1]["email-address"], "u4@example.com");
    let (file, html) = results(&office, &run);
    let said = [
        &*String::from_utf8(journal.clone()).unwrap(),
        &file,
        &html,
        &run.summary().to_json(),
        &format!("{run:?}"),
    ]
    .concat();
    assert!(pins.iter().all(|pin| !said.contains(pin)), "{said}");
    assert!(said.contains(r#""made":["voicemail-login-pin"]"#));

    // To go on, the same file is needed.
    let without = Run::resume(vec![plan.clone()], &journal, RunOptions::default()).unwrap_err();
    assert_eq!(without, RunError::NeedsSecrets("voicemail-login-pin".into()));
    assert!(without.message().contains("give the file"), "{without}");
    let with = plan.clone().with_secrets(PIN, &made).unwrap();
    assert_eq!(
        Run::resume(vec![with.clone()], &journal, RunOptions::default())
            .unwrap()
            .result(0, 5)
            .unwrap()
            .status,
        RunStatus::Done
    );
    let mut fresh = Run::new(vec![plan.clone()], RunOptions::default()).unwrap();
    let Next::Write(journal) = fresh.next(Duration::ZERO) else { panic!() };
    let other = Run::resume(vec![with], &journal, RunOptions::default()).unwrap_err();
    assert_eq!(other, RunError::OtherSecrets("voicemail-login-pin".into()));
}

#[test]
fn a_file_of_other_secrets_is_refused() {
    let plan = office().plan();
    let file = |csv: &str| {
        MadeSecrets::from_csv(csv.as_bytes())
            .and_then(|made| plan.clone().with_secrets(PIN, &made).map(|_| ()))
    };
    let head = "row,key,field,value\r\n";
    let line = |row: u32, key: &str| format!("{row},{key},voicemail-login-pin,739152\r\n");
    assert_eq!(file(&[head, &line(5, "1004"), &line(6, "1005")].concat()), Ok(()));
    let missing = Err(SecretError::Missing(6, "voicemail-login-pin".into()));
    assert_eq!(file(&[head, &line(5, "1004")].concat()), missing);
    let other = |row| Err(SecretError::Other(row, "voicemail-login-pin".into()));
    assert_eq!(file(&[head, &line(5, "1009"), &line(6, "1005")].concat()), other(5));
    assert_eq!(file(&[head, &line(2, "1001"), &line(5, "1004"), &line(6, "1005")].concat()), other(2));
    assert_eq!(file(&[head, &line(5, "1004"), &line(5, "1004"), &line(6, "1005")].concat()), other(5));
    let refused = file(&[head, "5,1004,voicemail-login-pin,x1\r\n", &line(6, "1005")].concat()).unwrap_err();
    assert!(matches!(&refused, SecretError::Refused(5, _)) && !refused.message().contains("x1"), "{refused}");
    for csv in ["", "Extension,PIN\n1001,1\n", "row,key,field,value\nx,1,2,3\n", "row,key,field,value\n1,\"2"]
    {
        assert_eq!(file(csv), Err(SecretError::NotSecrets), "{csv:?}");
    }
}

/// Passwords follow the rules of the group, and come back from the file whatever they begin with.
#[test]
fn passwords_follow_the_rules_of_the_group() {
    let mut csv = String::from("serviceProviderId,groupId,userId,firstName,lastName\n");
    for user in 0..40 {
        writeln!(csv, "ent,north,ann{user}@example.net,Ann,King").unwrap();
    }
    let office = Office {
        operation: "odin.user.create",
        options: r#"{"context": {"password_rules": {"minLength": 20, "restrictMinNonAlphanumericCharacters": true, "minNonAlphanumericCharacters": 9}}}"#,
        csv,
        records: "[]".to_owned(),
        sheet: "{}",
    };
    let plan = office.plan();
    let fields: &[&str] = &["password"];
    let made = plan.make_secrets(fields, &random(plan.random_bytes(fields))).unwrap();
    let mut csv = Vec::new();
    made.write_csv(&mut csv);
    let again = MadeSecrets::from_csv(&csv).unwrap();
    assert!(again == made && again.len() == 40);
    let plan = plan.with_secrets(fields, &again).unwrap();
    let mut run = Run::new(vec![plan], RunOptions { concurrency: 40, ..RunOptions::default() }).unwrap();
    let mut starts = std::collections::BTreeSet::new();
    loop {
        match run.next(Duration::ZERO) {
            Next::Write(_) => {}
            Next::Send(step) => {
                let body: Value = serde_json::from_slice(&step.body).unwrap();
                let password = body["password"].as_str().unwrap();
                assert!(
                    password.len() == 20 && password.chars().filter(|c| !c.is_alphanumeric()).count() >= 9,
                    "{password}"
                );
                starts.insert(password.chars().next().unwrap());
            }
            _ => break,
        }
    }
    // Some begin as formulas do.
    assert!(starts.iter().any(|start| "=+-@".contains(*start)), "{starts:?}");
}
