//! What exists, written as a sheet and planned against the same records, is unchanged row by row.

use proptest::prelude::*;
use seatwright::{Options, operation};

use crate::{
    Action, Existing, ExistingReader, PlanOptions, PlanRow, Planner, RecordsSheet, SheetOptions, Survey,
    records_to_rows,
};

fn options() -> Options {
    Options { domain: Some("example.com".into()), ..Options::default() }
}

fn existing(id: &str, records: &str) -> Existing {
    let mut reader =
        ExistingReader::new(operation(id).unwrap(), &options(), &SheetOptions::default()).unwrap();
    reader.push(records.as_bytes());
    reader.finish().unwrap()
}

/// The actions of the sheet's rows, and the keys that no row has.
fn planned(id: &str, existing: &Existing, csv: &[u8]) -> (Vec<Action>, Vec<String>) {
    let mut survey = Survey::new(operation(id).unwrap(), &options(), &SheetOptions::default()).unwrap();
    survey.push(csv);
    let mut planner = Planner::new(&survey.finish(), existing, PlanOptions::default()).unwrap();
    let mut actions = Vec::new();
    let mut take = |row: PlanRow<'_>| actions.push(row.action);
    planner.push(csv, &mut take);
    let summary = planner.finish(&mut take);
    (actions, summary.unmanaged)
}

fn left_out(sheet: &RecordsSheet) -> Vec<(&str, &str)> {
    sheet.left_out.iter().map(|out| (&*out.key, &*out.field)).collect()
}

#[test]
fn values_that_would_not_come_back_are_left_out() {
    // A role that the document does not know, a name that looks damaged, and two who share a login.
    let records = existing(
        "netsapiens.user.create",
        r#"[{"user": "1001", "user-scope": "Emperor", "department": "Sales"},
            {"user": "1002", "name-last-name": "MÃ¼ller", "department": "'=1+1"},
            {"user": "1003", "login-username": "cy@example.com"},
            {"user": "1004", "login-username": "cy@example.com"}]"#,
    );
    let sheet = records_to_rows(&records, &options()).unwrap();
    assert_eq!(
        left_out(&sheet),
        [("1001", "user-scope"), ("1002", "name-last-name"), ("1004", "login-username")]
    );
    let (actions, unmanaged) = planned("netsapiens.user.create", &records, &sheet.csv);
    assert_eq!((actions, unmanaged), (vec![Action::Unchanged; 4], Vec::new()));
}

#[test]
fn lists_and_groups_have_columns_of_their_own() {
    let records = existing(
        "odin.user.create",
        r#"[{"userId": "ann@example.net", "aliases": ["a@example.net", "b@example.net"], "address": {"city": "Bonn"},
             "password": "Zq7-secret"}]"#,
    );
    let sheet = records_to_rows(&records, &Options::default()).unwrap();
    assert_eq!(
        String::from_utf8_lossy(&sheet.csv),
        "userId,aliases[0],aliases[1],address.city\r\nann@example.net,a@example.net,b@example.net,Bonn\r\n"
    );
    let (actions, _) = planned("odin.user.create", &records, &sheet.csv);
    assert_eq!(actions, [Action::Unchanged]);
}

#[test]
fn users_of_several_domains_name_theirs() {
    let records = existing(
        "netsapiens.user.create",
        r#"[{"user": "1001", "domain": "example.org", "department": "A"}, {"user": "1001", "department": "B"}]"#,
    );
    let sheet = records_to_rows(&records, &options()).unwrap();
    let (actions, unmanaged) = planned("netsapiens.user.create", &records, &sheet.csv);
    assert_eq!((actions, unmanaged), (vec![Action::Unchanged; 2], Vec::new()));
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zäöüßñéèÅ' .-]{1,12}",
        "[=+@'\"-][a-z0-9,;\"']{0,6}",
        "[ -~äöÃ¼é\n]{0,10}",
        Just("n/a".to_owned()),
        Just("TRUE".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever users have, each row is unchanged, and nothing is left out but what is told.
    #[test]
    fn users_come_back_unchanged(
        users in proptest::collection::vec((text(), text(), text(), any::<bool>(), 0_u16..999), 1..6)
    ) {
        let json = |text: &str| {
            let mut out = Vec::new();
            crate::text::push_json(&mut out, text);
            String::from_utf8(out).unwrap()
        };
        let records: Vec<String> = (1000..).zip(&users).map(|(user, (first, last, department, voicemail, ring))| {
            format!(
                r#"{{"user":"{user}","name-first-name":{},"name-last-name":{},"email-address":"u{user}@example.com","user-scope":"Basic User","department":{},"voicemail-enabled":"{}","ring-no-answer-timeout-seconds":{ring},"voicemail-login-pin":"4821{user}"}}"#,
                json(first), json(last), json(department), if *voicemail { "yes" } else { "no" },
            )
        }).collect();
        let records = existing("netsapiens.user.create", &format!("[{}]", records.join(",")));
        let sheet = records_to_rows(&records, &options()).unwrap();
        let (actions, unmanaged) = planned("netsapiens.user.create", &records, &sheet.csv);
        prop_assert_eq!(actions, vec![Action::Unchanged; users.len()], "{}", String::from_utf8_lossy(&sheet.csv));
        prop_assert!(unmanaged.is_empty());
        prop_assert!(!String::from_utf8_lossy(&sheet.csv).contains("4821"));
    }

    /// So do the users of the other vendor, with their lists.
    #[test]
    fn broadworks_users_come_back_unchanged(
        users in proptest::collection::vec((text(), proptest::collection::vec("[a-z]{1,4}@example[.]net", 0..5)), 1..5)
    ) {
        let records: Vec<String> = (1000..).zip(&users).map(|(user, (title, aliases))| {
            let mut out = Vec::new();
            crate::text::push_json(&mut out, title);
            let title = String::from_utf8(out).unwrap();
            format!(
                r#"{{"userId":"u{user}@example.net","serviceProviderId":"ent","groupId":"north","lastName":"King","firstName":"Ann","extension":"{user}","title":{title},"aliases":{aliases:?}}}"#,
            )
        }).collect();
        let records = existing("odin.user.create", &format!("[{}]", records.join(",")));
        let sheet = records_to_rows(&records, &Options::default()).unwrap();
        let (actions, unmanaged) = planned("odin.user.create", &records, &sheet.csv);
        prop_assert_eq!(actions, vec![Action::Unchanged; users.len()], "{}", String::from_utf8_lossy(&sheet.csv));
        prop_assert!(unmanaged.is_empty());
    }
}
