//! What is said of values as people have them: `docs/values-cases.md` prints it, and this holds it to what is right.

use std::path::Path;

use seatwright_codegen::{value_cases, value_topics};

#[test]
fn every_case_says_what_is_right() {
    let cases = value_cases();
    assert_eq!(cases.len(), 57);
    let mut wrong = Vec::new();
    for case in &cases {
        let missing = case.has.iter().filter(|text| !case.said.contains(*text));
        wrong.extend(missing.map(|text| format!("{} lacks {text:?}:\n{}", case.id, case.said)));
        let there = case.has_not.iter().filter(|text| case.said.contains(*text));
        wrong.extend(there.map(|text| format!("{} has {text:?}:\n{}", case.id, case.said)));
        assert!(!case.has.is_empty(), "{}: nothing is expected", case.id);
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_vectors_of_each_kind_are_there() {
    let topics = value_topics();
    assert!(topics.len() > 30);
    for topic in topics {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(&topic).with_extension("json");
        assert!(file.exists(), "{topic}");
    }
}
