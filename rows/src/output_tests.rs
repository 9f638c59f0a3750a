//! What is written is read back as the same requests.

use proptest::prelude::*;
use seatwright::{Options, operation};

use crate::{Row, Sheet, SheetOptions, Survey};

/// Both passes: the bodies of the rows that are ready, and the corrected file.
fn run(bytes: &[u8]) -> (Vec<String>, Vec<u8>) {
    let options = Options::from_json(r#"{"domain":"example.com","defaults":"none","partial":true}"#).unwrap();
    let sheet = SheetOptions::default();
    let mut survey = Survey::new(operation("netsapiens.user.create").unwrap(), &options, &sheet).unwrap();
    survey.push(bytes);
    let facts = survey.finish();
    let (mut bodies, mut corrected) = (Vec::new(), Vec::new());
    facts.write_headings(&mut corrected);
    let mut take = |row: Row<'_>| {
        row.write_corrected(&mut corrected);
        if row.request.is_some() {
            bodies.push(String::from_utf8(row.body.to_vec()).unwrap());
        }
    };
    let mut sheet = Sheet::new(&facts).unwrap();
    sheet.push(bytes, &mut take);
    let summary = sheet.finish(&mut take);
    assert_eq!(summary.read, summary.ready + summary.invalid + summary.continuation + summary.blank);
    (bodies, corrected)
}

/// A cell of a foreign sheet: values as people and programs write them.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zé '=+@\\-,;\"]{0,8}",
        "[0-9]{1,5}",
        Just("=1+1".to_owned()),
        Just("'=x".to_owned()),
        Just("=\"0042\"".to_owned()),
        Just("1,004".to_owned()),
        Just("1004.0".to_owned()),
        Just("JosÃ©".to_owned()),
        Just("\"Ann\" <2485556969>".to_owned()),
        Just("+1 248 555 6969".to_owned()),
        Just("a@example.com; b@example.com".to_owned()),
        Just("WAHR".to_owned()),
        Just("n/a".to_owned()),
    ]
}

proptest! {
    // Each case reads the tables four times.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn corrected_files_build_the_same_payloads(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 7), 1..8),
        delimiter in prop_oneof![Just(","), Just(";"), Just("\t")],
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(delimiter) + "\r\n";
        let headings = ["user", "name-last-name", "email-address", "caller-id-number", "voicemail-enabled", "ring-no-answer-timeout-seconds", "status-message"];
        let text = headings.join(delimiter) + "\r\n" + &rows.iter().map(line).collect::<String>();
        let (bodies, corrected) = run(text.as_bytes());
        let (again, twice) = run(&corrected);
        prop_assert_eq!(&again, &bodies, "{}", String::from_utf8_lossy(&corrected));
        // Correcting what is corrected changes nothing more.
        prop_assert_eq!(String::from_utf8(twice).unwrap(), String::from_utf8(corrected).unwrap());
    }

    /// Whatever the bytes are, the passes end, and the counts add up.
    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..200), head in prop_oneof![Just("user,email\n"), Just("{"), Just("[{"), Just("")]) {
        run(&[head.as_bytes(), &bytes].concat());
    }
}
