//! A number as a host's integer and as JSON text: one verdict, to the ends of 64 bits.

use std::borrow::Cow;
use std::panic::catch_unwind;

use seatwright::{Json, OPERATIONS, Options, Record, Scalar, Source, normalize};
use seatwright_codegen::rows;

/// One field with an integer of the host.
struct Host<'a>(&'a str, i64);

impl<'a> Source<'a> for Host<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        record.entry(Cow::Borrowed(self.0), Scalar::Integer(self.1));
    }
}

const NUMBERS: &[i64] = &[
    i64::MIN,
    -9_007_199_254_740_993,
    -9_007_199_254_740_992,
    -1,
    0,
    1,
    9,
    10,
    25,
    1004,
    2_485_556_969,
    9_007_199_254_740_991,
    9_007_199_254_740_992,
    9_007_199_254_740_993,
    i64::MAX,
];

#[test]
fn host_integers_and_json_numbers_have_one_verdict() {
    let mut failures = Vec::new();
    for operation in OPERATIONS {
        for profile in operation.profiles {
            for strict in [false, true] {
                let json = format!(
                    r#"{{"domain":"example.com","user":"1","site":"x","profile":"{profile}","defaults":"none","partial":true,"strict":{strict}}}"#
                );
                let options = Options::from_json(&json).unwrap();
                for (row, number) in
                    rows(operation).iter().flat_map(|row| NUMBERS.iter().map(move |n| (row, *n)))
                {
                    let name = row.field.wire;
                    let text = format!("{{\"{name}\":{number}}}");
                    let given = || {
                        let (host, body) = normalize(operation, Host(name, number), &options).unwrap();
                        let (json, other) = normalize(operation, Json(&text), &options).unwrap();
                        let same = host.to_json() == json.to_json() && body == other;
                        if same { None } else { Some(format!("{}\n    {}", host.to_json(), json.to_json())) }
                    };
                    match catch_unwind(given) {
                        Ok(None) => {}
                        Ok(Some(reason)) => failures.push(format!("{profile} {text}\n    {reason}")),
                        Err(_) => failures.push(format!("{profile} {text}: panic")),
                    }
                }
            }
        }
    }
    let shown: Vec<&str> = failures.iter().take(12).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} differ:\n{}", failures.len(), shown.join("\n"));
}
