//! What must hold of every batch, on records that look like real ones.

use std::collections::{BTreeMap, BTreeSet};

use seatwright::{Batch, ConvertOptions, Json, Options, build, convert, convert_batch, operation};
use seatwright_tests::migration;
use serde_json::Value;

const FROM: &str = "odin.user.create";
const TO: &str = "netsapiens.user.create";
const COUNT: usize = 1200;

fn batch(records: &str, options: &str) -> Batch {
    convert_batch(FROM, TO, records, &ConvertOptions::from_json(options).unwrap()).unwrap()
}

fn migrated() -> (Vec<Value>, Batch) {
    let records = migration::records(COUNT);
    let batch = batch(&records, &migration::options(COUNT));
    (serde_json::from_str(&records).unwrap(), batch)
}

fn holds_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => items.iter().any(holds_something),
        Value::Object(members) => members.values().any(holds_something),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

#[test]
fn nothing_is_lost_in_silence() {
    let (records, batch) = migrated();
    assert_eq!(batch.users.len(), COUNT);
    for (record, user) in records.iter().zip(&batch.users) {
        let rows = &user.conversion.loss;
        for (key, value) in record.as_object().unwrap() {
            let inside = format!("{key}.");
            let told = rows.iter().filter(|row| row.field == *key).count();
            let within = rows.iter().any(|row| row.field.starts_with(&inside));
            assert!(told <= 1, "row {}: {key} is told twice", user.row);
            assert!(told == 1 || within || !holds_something(value), "row {}: {key}", user.row);
        }
    }
}

/// The row engine makes requests of columns by a table of its own: from the same values both make the same.
#[test]
fn requests_after_the_user_are_those_of_a_sheet() {
    use seatwright_rows::{Beside, Sheet, SheetOptions, Survey};

    let record = r#"{"userId": "ann@old.example.net", "firstName": "Ann", "lastName": "Smith", "extension": "1001",
        "emailAddress": "ann@example.com", "phoneNumber": "+15136549858", "addressLocation": "2nd floor",
        "address": {"addressLine1": "1 Main Street", "city": "Cincinnati", "stateOrProvince": "Ohio",
            "zipOrPostalCode": "45204", "country": "US"},
        "accessDeviceEndpoint": {"accessDevice": {"deviceType": "A", "macAddress": "00:08:5D:00:00:0A"}}}"#;
    let options = r#"{"domain": "example.com", "device_models": {"A": "Polycom VVX 411"}}"#;
    let converted = convert(FROM, TO, record, &ConvertOptions::from_json(options).unwrap()).unwrap();

    let csv = b"Extension,First name,Last name,Email,Street,City,State,Zip,Country,Room,MAC,Model,DID\n\
        1001,Ann,Smith,ann@example.com,1 Main Street,Cincinnati,Ohio,45204,US,2nd floor,00:08:5D:00:00:0A,Polycom VVX 411,15136549858\n";
    let options = Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#).unwrap();
    let beside = SheetOptions { beside: Beside::All, ..SheetOptions::default() };
    let mut survey = Survey::new(operation(TO).unwrap(), &options, &beside).unwrap();
    survey.push(csv);
    let mut sheet = Sheet::new(&survey.finish()).unwrap();
    let mut made = Vec::new();
    let mut take = |row: seatwright_rows::Row<'_>| made.extend(row.beside);
    sheet.push(csv, &mut take);
    sheet.finish(&mut take);

    assert_eq!((converted.requests.len(), made.len()), (3, 3));
    for (one, other) in converted.requests.iter().zip(&made) {
        assert_eq!(one.request.operation().id, other.request.operation().id);
        assert_eq!(one.request.path, other.request.path);
        assert_eq!(String::from_utf8_lossy(&one.request.body), String::from_utf8_lossy(&other.request.body));
        let check = other.check.as_ref().map(|check| (&check.request, check.takes));
        assert_eq!(one.check.is_some(), check.is_some());
        if let (Some((one, takes)), Some((other, others))) = (&one.check, check) {
            assert_eq!((&one.path, &one.body, *takes), (&other.path, &other.body, others));
        }
    }
}

#[test]
fn who_is_ready_can_be_sent_and_meets_nobody() {
    let (_, batch) = migrated();
    let create = operation(TO).unwrap();
    let required = Options::from_json(r#"{"defaults":"required"}"#).unwrap();
    let (mut extensions, mut logins) = (BTreeSet::new(), BTreeSet::new());
    let mut ready = 0;
    for user in batch.users.iter().filter(|user| user.is_ready()) {
        let input = user.conversion.input.as_deref().unwrap();
        let request = build(create, Json(input), &required).unwrap();
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert!(extensions.insert((request.path, body["user"].to_string())), "row {}", user.row);
        assert!(logins.insert(body["login-username"].to_string()), "row {}", user.row);
        ready += 1;
    }
    assert!(ready > COUNT * 9 / 10, "{ready}");
    assert_eq!(usize::try_from(batch.summary.ready).unwrap(), ready);
    assert_eq!(batch.blocked.len(), COUNT - ready);
}

#[test]
fn every_collision_is_named() {
    let (records, batch) = migrated();
    let mut wanted: BTreeMap<(usize, String), Vec<u32>> = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        let extension = record["extension"].as_str().unwrap();
        if !extension.is_empty() && record["endpointType"] != "trunkAddressing" {
            wanted.entry((at / 3000, extension.to_owned())).or_default().push(u32::try_from(at).unwrap() + 1);
        }
    }
    let met: BTreeSet<Vec<u32>> = wanted.into_values().filter(|rows| rows.len() > 1).collect();
    assert!(met.len() > 100, "the records do not collide enough to show anything");
    let users = batch.collisions.iter().filter(|collision| collision.field == "user");
    assert_eq!(users.map(|collision| collision.rows.clone()).collect::<BTreeSet<_>>(), met);
    assert!(batch.collisions.iter().any(|collision| collision.field == "login-username"));
}

#[test]
fn waves_hold_everybody_who_is_ready_once() {
    let (_, batch) = migrated();
    let waves = batch.waves.as_ref().unwrap();
    let mut rows: Vec<u32> = waves.iter().flatten().copied().collect();
    assert!(waves.iter().all(|wave| wave.len() <= 500 && !wave.is_empty()));
    rows.sort_unstable();
    let ready = batch.users.iter().filter(|user| user.is_ready()).map(|user| user.row);
    assert_eq!(rows, ready.collect::<Vec<_>>());
    for collision in &batch.collisions {
        let mut at = waves.iter().map(|wave| wave.iter().filter(|row| collision.rows.contains(row)).count());
        assert!(
            at.by_ref().find(|count| *count > 0).is_none() || at.all(|count| count == 0),
            "{collision:?}"
        );
    }
}

#[test]
fn a_batch_gives_what_single_users_give() {
    let records: Vec<Value> = serde_json::from_str(&migration::records(50)).unwrap();
    let options = r#"{"domain":"example.com"}"#;
    let together = batch(&Value::from(records.clone()).to_string(), options);
    let options = ConvertOptions::from_json(options).unwrap();
    for (record, user) in records.iter().zip(&together.users) {
        let alone = convert(FROM, TO, &record.to_string(), &options).unwrap();
        assert_eq!(alone.to_json(), user.conversion.to_json());
    }
}

/// Everybody wants the same: the counter and the sets must not go over all of them for each of them.
#[test]
fn one_extension_for_all_of_many() {
    let record = r#"{"groupId":"g","firstName":"A","lastName":"B","extension":"1000"}"#;
    let records = format!("[{}]", vec![record; 20_000].join(","));
    let options = r#"{"domain":"example.com","mail":"{user}@{domain}","extensions":{"start":1000,"end":99999,"collisions":"allocate"},"waves":{"size":10}}"#;
    let batch = batch(&records, options);
    assert_eq!(batch.summary.ready, 20_000);
    assert_eq!(batch.collisions.len(), 1);
    assert_eq!(batch.waves.unwrap().len(), 1);
}

/// A record cut off or spoilt at any byte is told about, or converted; it never ends the program.
#[test]
fn spoilt_records_do_not_panic() {
    let records = migration::records(1);
    let record = records.trim_matches(['[', ']']);
    let options = ConvertOptions::from_json(&migration::options(1)).unwrap();
    for at in (0..record.len()).step_by(3).filter(|at| record.is_char_boundary(*at)) {
        let (before, after) = record.split_at(at);
        for spoilt in [before.to_owned(), [before, "[", after].concat(), [before, "\\ud800", after].concat()]
        {
            let user = convert(FROM, TO, &spoilt, &options).unwrap();
            assert!(user.input.is_some() || user.report.is_none() || !user.ok());
            assert!(serde_json::from_str::<Value>(&user.to_json()).is_ok(), "{spoilt}");
            let together = convert_batch(FROM, TO, &["[", &spoilt, "]"].concat(), &options).unwrap();
            assert!(serde_json::from_str::<Value>(&together.to_json()).is_ok(), "{spoilt}");
        }
    }
}
