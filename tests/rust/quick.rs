//! The fast paths into a `Record` (`text`, `integer`, members of compact JSON) report and send exactly what the full path
//! does.

use std::borrow::Cow;

use seatwright::{
    BuildError, Json, OPERATIONS, Operation, Options, Record, Request, Scalar, Source, build, is_valid,
    validate,
};

#[derive(Clone, Copy, Debug)]
enum Value {
    Text(&'static str),
    Integer(i64),
}

/// Entries for the fast path. It needs a correct prediction of the key, which exists from the second call on.
#[derive(Clone, Copy)]
struct Fast<'e>(&'e [(&'e str, Value)]);

impl<'a> Source<'a> for Fast<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        for (key, value) in self.0 {
            let open = match *value {
                Value::Text(text) => record.text(key, text),
                Value::Integer(number) => record.integer(key, number),
            };
            if !open {
                return;
            }
        }
    }
}

/// The same entries as a document would hand them over: owned texts, numbers by their digits.
#[derive(Clone, Copy)]
struct Long<'e>(&'e [(&'e str, Value)]);

impl<'a> Source<'a> for Long<'_> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        for (key, value) in self.0 {
            let scalar = match *value {
                Value::Text(text) => Scalar::Text(Cow::Owned(text.to_owned())),
                Value::Integer(number) => Scalar::Number(Cow::Owned(number.to_string())),
            };
            if !record.entry(Cow::Owned((*key).to_owned()), scalar) {
                return;
            }
        }
    }
}

const TEXTS: &[&str] = &[
    "",
    " ",
    "a",
    "ab",
    "yes",
    "no",
    "Yes",
    "1004",
    "0123",
    "12",
    "2485556969",
    "+1 248 555 6969",
    "a@b.c",
    "a@b.c;d@e.f",
    "US/Eastern",
    "us/eastern",
    "US/Easter",
    "No Portal",
    "Basic User",
    " x",
    "x ",
    "a\"b",
    "a\\b",
    "a\u{7f}",
    "a\n",
    "é",
    "a\u{202e}b",
    "abcdefghijklmnop",
    "abcdefghijklmnopq",
    "abcdefgh ijklmnopqrstuvwxyz",
    "abcdefghijklmno\u{1}",
    "an address that is longer than sixty four bytes, which is one more than there is room",
];

fn integers() -> Vec<i64> {
    let mut integers = vec![i64::MIN, i64::MAX, -1, 0, 1];
    for power in 0..19 {
        let ten = 10_i64.pow(power);
        integers.extend([ten - 1, ten, -ten]);
    }
    integers.extend([4, 5, 6, 15, 25, 120, 121, 300, 301, 9_007_199_254_740_991, 9_007_199_254_740_992]);
    integers.extend([9_007_199_254_740_993, -9_007_199_254_740_992, -9_007_199_254_740_993]);
    integers
}

/// The usual options, and those that change how a value is read.
const VARIANTS: &[&str] = &[
    "",
    r#","strict":true"#,
    r#","empty":"absent""#,
    r#","limits":{"text":12,"issues":10000}"#,
    r#","limits":{"keys":1}"#,
];

/// For each profile all variants.
fn all_options(operation: &Operation) -> Vec<Options> {
    let text = |profile: &str, variant: &str| {
        let bound = r#""domain":"a.b","user":"7","site":"s","defaults":"none","partial":true"#;
        format!(r#"{{"profile":"{profile}",{bound}{variant}}}"#)
    };
    let pairs =
        operation.profiles.iter().flat_map(|profile| VARIANTS.iter().map(move |variant| (profile, variant)));
    pairs.map(|(profile, variant)| Options::from_json(&text(profile, variant)).unwrap()).collect()
}

fn same_report(operation: &'static Operation, entries: &[(&str, Value)], options: &Options) {
    let long = validate(operation, Long(entries), options).unwrap();
    for call in 0..2 {
        let fast = validate(operation, Fast(entries), options).unwrap().to_json();
        assert_eq!(fast, long.to_json(), "call {call}: {} {entries:?} {options:?}", operation.id);
    }
    assert_eq!(is_valid(operation, Fast(entries), options).unwrap(), long.ok(), "{entries:?}");
}

fn same_body(operation: &'static Operation, entries: &[(&str, Value)], options: &Options) {
    let body = |built: Result<Request, BuildError>| built.map(|request| request.body).ok();
    let long = body(build(operation, Long(entries), options));
    assert_eq!(body(build(operation, Fast(entries), options)), long, "{} {entries:?}", operation.id);
}

#[test]
fn for_every_field_and_value() {
    let texts = TEXTS.iter().map(|text| Value::Text(text));
    let values: Vec<Value> = texts.chain(integers().into_iter().map(Value::Integer)).collect();
    for operation in OPERATIONS {
        let all = all_options(operation);
        for (at, &value) in values.iter().enumerate() {
            let entries: Vec<(&str, Value)> =
                operation.fields.iter().map(|field| (field.wire, value)).collect();
            // Each value meets one of the variants, and all do some value.
            for options in all.iter().skip(at % VARIANTS.len()).step_by(VARIANTS.len()) {
                same_report(operation, &entries, options);
            }
            for entry in entries {
                for options in all.iter().step_by(VARIANTS.len()) {
                    same_body(operation, &[entry], options);
                }
            }
        }
    }
}

#[test]
fn for_keys_that_come_twice_or_have_other_names() {
    let entries: &[&[(&str, Value)]] = &[
        &[("user", Value::Text("1")), ("user", Value::Text("1"))],
        &[("user", Value::Text("1")), ("user", Value::Integer(1))],
        &[("user", Value::Integer(1)), ("user", Value::Text("2")), ("user", Value::Text("3"))],
        &[("email", Value::Text("a@b.c")), ("email-address", Value::Text("a@b.c"))],
        &[("email-address", Value::Text("a@b.c")), ("email", Value::Text("x@b.c"))],
        &[("email", Value::Text("a@b.c"))],
        &[("domain", Value::Text("a.b")), ("user", Value::Text("7")), ("site", Value::Text("s"))],
        &[("timezone", Value::Text("US/Eastern")), ("time-zone", Value::Text("US/Eastern"))],
        &[("nobody's", Value::Integer(1)), ("nobody's", Value::Integer(1))],
        &[("", Value::Text("")), ("\u{0}", Value::Text("\u{0}"))],
    ];
    for operation in OPERATIONS {
        for options in all_options(operation) {
            for entries in entries {
                same_report(operation, entries, &options);
                same_body(operation, entries, &options);
            }
        }
    }
}

/// JSON text with these separators. Members are copied as they stand out of compact text alone.
fn json(entries: &[(&str, &str)], comma: &str, colon: &str) -> String {
    let quoted = |text: &str| serde_json::to_string(text).unwrap();
    let members = entries.iter().map(|(key, text)| [&quoted(key), colon, &quoted(text)].concat());
    format!("{{{}}}", members.collect::<Vec<_>>().join(comma))
}

#[test]
fn members_of_compact_json_are_those_of_any_other() {
    for operation in OPERATIONS {
        let all = all_options(operation);
        for (at, &value) in TEXTS.iter().enumerate() {
            let entries: Vec<_> = operation.fields.iter().map(|field| (field.wire, value)).collect();
            let (compact, spaced) = (json(&entries, ",", ":"), json(&entries, " , ", " : "));
            for options in all.iter().skip(at % VARIANTS.len()).step_by(VARIANTS.len()) {
                let long = validate(operation, Json(&spaced), options).unwrap().to_json();
                for call in 0..2 {
                    let fast = validate(operation, Json(&compact), options).unwrap().to_json();
                    assert_eq!(fast, long, "call {call}: {} {value:?} {options:?}", operation.id);
                }
            }
            // The first member of a document is never copied, so each field comes behind another one.
            for pair in entries.windows(2) {
                let (compact, spaced) = (json(pair, ",", ":"), json(pair, " , ", " : "));
                let body = |text| build(operation, Json(text), &all[0]).map(|request| request.body).ok();
                let long = body(&spaced);
                assert_eq!(
                    [body(&compact), body(&compact)],
                    [long.clone(), long],
                    "{} {pair:?}",
                    operation.id
                );
            }
        }
    }
}
