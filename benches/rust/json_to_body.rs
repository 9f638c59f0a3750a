//! How long does JSON text to a checked body take, beside `serde_json` reading and writing the same without a rule?

use seatwright::{Json, Operation, Options, build, build_into, is_valid, operation, validate};
use seatwright_benches::{Candidate, compare};
use serde::de::IgnoredAny;
use serde_json::Value;

const P19: &str = include_str!("../data/p19.json");
const FULL: &str = include_str!("../data/full.json");
const BAD19: &str = include_str!("../data/bad19.json");

/// The text as programs send it: no blanks, the order of the file.
fn compact(text: &str) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for character in text.chars() {
        // No string of the fixtures holds an escape.
        quoted ^= character == '"';
        if quoted || !character.is_whitespace() {
            out.push(character);
        }
    }
    out
}

fn options() -> Options {
    Options::from_json(r#"{"domain": "exampledomain.com", "defaults": "none"}"#).expect("options")
}

fn clean(title: &str, create: &'static Operation, text: &str) {
    let options = options();
    assert!(is_valid(create, Json(text), &options).expect("options"), "{title} must be valid");
    let mut body = Vec::with_capacity(4096);
    let ours = vec![
        Candidate::new("seatwright build", || {
            build(create, Json(text), &options).map_or(0, |request| request.body.len())
        }),
        Candidate::new("seatwright build_into (buffer kept)", || {
            body.clear();
            build_into(create, Json(text), &options, &mut body).map_or(0, |request| request.path.len())
        }),
        Candidate::new("seatwright is_valid", || {
            usize::from(is_valid(create, Json(text), &options).unwrap_or_default())
        }),
    ];
    compare(&format!("{title}, {} bytes", text.len()), ours.into_iter().chain(peers(text)).collect());
}

fn bad(title: &str, create: &'static Operation, text: &str) {
    let options = options();
    let errors = validate(create, Json(text), &options).expect("options").issues().len();
    assert_eq!(errors, 5, "{title}");
    let ours = vec![
        Candidate::new("seatwright validate (all 5 issues)", || {
            validate(create, Json(text), &options).map_or(0, |report| report.issues().len())
        }),
        Candidate::new("seatwright validate, report.to_json", || {
            validate(create, Json(text), &options).map_or(0, |report| report.to_json().len())
        }),
        Candidate::new("seatwright validate, report through serde_json", || {
            let report = validate(create, Json(text), &options).expect("options");
            serde_json::to_vec(&report).map_or(0, |text| text.len())
        }),
        Candidate::new("seatwright is_valid", || {
            usize::from(is_valid(create, Json(text), &options).unwrap_or_default())
        }),
    ];
    compare(&format!("{title}, {} bytes", text.len()), ours.into_iter().chain(peers(text)).collect());
}

/// None of them has a rule. `Value` sorts keys unless another crate of the build turns `preserve_order` on.
fn peers(text: &str) -> impl Iterator<Item = Candidate<'_>> {
    [
        Candidate::new("serde_json Value round trip, no rules", move || {
            let value: Value = serde_json::from_str(text).expect("JSON");
            serde_json::to_vec(&value).map_or(0, |body| body.len())
        }),
        Candidate::new("serde_json into IgnoredAny (floor)", move || {
            usize::from(serde_json::from_str::<IgnoredAny>(text).is_ok())
        }),
    ]
    .into_iter()
}

fn main() {
    let create = operation("netsapiens.user.create").expect("an operation of the registry");
    clean("p19: 19 fields", create, &compact(P19));
    clean("full: all 51 keys", create, &compact(FULL));
    bad("bad19: 5 bad fields", create, &compact(BAD19));
}
