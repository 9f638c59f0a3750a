//! Each kind of harm at one, two, four and eight times a length.

use std::hint::black_box;
use std::time::Duration;

use seatwright::{Json, Limits, Options, is_valid, normalize, operation};

use crate::allocator::peak;
use crate::clock::processor_time;

/// A document that grows with its first argument, and the options it needs beside wide limits.
struct Harm {
    name: &'static str,
    operation: &'static str,
    /// The smallest length: large enough to be measured.
    base: usize,
    options: &'static str,
    make: fn(usize) -> String,
}

const fn harm(name: &'static str, base: usize, make: fn(usize) -> String) -> Harm {
    Harm { name, operation: "netsapiens.user.create", base, options: "{}", make }
}

const fn to(operation: &'static str, name: &'static str, base: usize, make: fn(usize) -> String) -> Harm {
    Harm { operation, ..harm(name, base, make) }
}

const fn kept(name: &'static str, base: usize, make: fn(usize) -> String) -> Harm {
    Harm { options: r#"{"unknown":"keep"}"#, ..harm(name, base, make) }
}

fn one(field: &str, value: &str) -> String {
    format!("{{\"{field}\":{value}}}")
}

fn text(field: &str, inside: &str) -> String {
    format!("{{\"{field}\":\"{inside}\"}}")
}

fn members(count: usize, member: impl Fn(usize) -> String) -> String {
    let members: Vec<String> = (0..count).map(member).collect();
    format!("{{{}}}", members.join(","))
}

fn list(count: usize, item: &str) -> String {
    format!("[{}]", vec![item; count].join(","))
}

const ODIN: &str = "odin.user.create";
const CRM: &str = "crmcom.user.create";

const HARMS: &[Harm] = &[
    harm("long text", 1 << 16, |n| text("department", &"a".repeat(n))),
    harm("long text of blanks", 1 << 16, |n| text("department", &" ".repeat(n))),
    harm("long text of escapes", 1 << 14, |n| text("department", &"\\u0041\\n\\\"".repeat(n / 4))),
    harm("long text of surrogate pairs", 1 << 14, |n| text("department", &"\\ud83d\\ude00".repeat(n / 4))),
    harm("long text past the limit", 1 << 16, |n| text("service-code", &"é".repeat(n))),
    harm("long choice", 1 << 14, |n| text("user-scope", &"Basic".repeat(n / 4))),
    harm("long zone", 1 << 14, |n| text("time-zone", &"US/".repeat(n / 4))),
    harm("long phone punctuation", 1 << 15, |n| text("caller-id-number", &"(2) ".repeat(n / 4))),
    harm("long number", 1 << 16, |n| one("caller-id-number", &"9".repeat(n))),
    harm("long fraction", 1 << 16, |n| one("area-code", &format!("212.{}1", "0".repeat(n)))),
    harm("long integer text", 1 << 16, |n| text("area-code", &"0".repeat(n))),
    harm("long PIN", 1 << 16, |n| text("voicemail-login-pin", &"1".repeat(n))),
    harm("many mail addresses", 1 << 11, |n| text("email-address", &"ann@example.com;".repeat(n))),
    // Up to what the default limit of a text lets through: beyond, each address looks for a bracket in all that follows.
    harm("many commas between addresses", 1 << 9, |n| text("email-address", &"ann@example.com, ".repeat(n))),
    harm("many bad addresses", 1 << 10, |n| text("email-address", &"ann.example.com;".repeat(n))),
    harm("one long address", 1 << 15, |n| text("email-address", &format!("a@{}", "b.".repeat(n / 2)))),
    harm("many extensions", 1 << 12, |n| {
        text("email-send-alert-new-voicemail-cc-list-csv", &"1004; ".repeat(n))
    }),
    harm("many unknown keys", 256, |n| members(n, |at| format!("\"k{at}\":\"x\""))),
    harm("many keys near a field", 128, |n| members(n, |at| format!("\"voicemail-enable{at}\":\"yes\""))),
    harm("many long keys", 64, |n| members(n, |at| format!("\"{}{at}\":1", "directory-".repeat(20)))),
    kept("many kept keys", 1 << 10, |n| members(n, |at| format!("\"k{at}\":{{\"a\":[1,2,{{}}]}}"))),
    harm("one long key", 1 << 14, |n| one(&"k".repeat(n), "1")),
    harm("one long key of escapes", 1 << 13, |n| one(&"\\u006b".repeat(n), "1")),
    harm("one field many times", 1 << 10, |n| members(n, |at| format!("\"department\":\"{at}\""))),
    harm("one field many times, same value", 1 << 10, |n| {
        members(n, |at| format!("\"email{}\":\"ann@example.com\"", if at % 2 == 0 { "" } else { "-address" }))
    }),
    harm("one unknown key many times", 256, |n| members(n, |_| "\"mystery\":1".to_owned())),
    harm("deep lists in a field", 1 << 15, |n| one("department", &["[".repeat(n), "]".repeat(n)].concat())),
    kept("deep lists in a kept key", 1 << 15, |n| one("k", &["[".repeat(n), "]".repeat(n)].concat())),
    kept("deep objects in a kept key", 1 << 13, |n| {
        one("k", &["{\"a\":".repeat(n), "1".to_owned(), "}".repeat(n)].concat())
    }),
    harm("deep lists, never closed", 1 << 15, |n| one("department", &"[".repeat(n))),
    harm("truncated document", 1 << 17, |n| {
        let mut document = members(n / 16, |at| format!("\"k\":\"{at:>8}\""));
        document.truncate(n);
        document.pop();
        document
    }),
    harm("truncated in a text", 1 << 17, |n| format!("{{\"department\":\"{}", "a\\n".repeat(n / 3))),
    harm("a list and no object", 1 << 15, |n| format!("[{}1]", "1,".repeat(n))),
    harm("blanks around", 1 << 17, |n| format!("{0}{{}}{0}", " \n".repeat(n / 4))),
    to(ODIN, "a list with many items", 1 << 11, |n| one("aliases", &list(n, "\"11@example.com\""))),
    to(ODIN, "a list with many objects", 1 << 10, |n| {
        one("alternateUserId", &list(n, "{\"alternateUserId\":\"ann@example.com\"}"))
    }),
    to(ODIN, "a list in a group, many objects", 1 << 10, |n| {
        one("accessDeviceEndpoint", &one("contacts", &list(n, "{\"sipContact\":\"sip:1@192.0.2.7\"}")))
    }),
    to(ODIN, "many unknown keys in a group", 256, |n| {
        one("address", &members(n, |at| format!("\"city{at}\":\"x\"")))
    }),
    to(ODIN, "one group many times", 1 << 9, |n| members(n, |_| "\"address\":{\"city\":\"x\"}".to_owned())),
    to(ODIN, "groups where text belongs", 1 << 12, |n| {
        one("title", &["{\"a\":".repeat(n), "1".to_owned(), "}".repeat(n)].concat())
    }),
    to(ODIN, "long text outside Latin-1", 1 << 14, |n| text("emailAddress", &"ž".repeat(n))),
    to(ODIN, "long id of at signs", 1 << 15, |n| text("userId", &"@".repeat(n))),
    to(ODIN, "long password", 1 << 15, |n| text("password", &" x".repeat(n / 2))),
    to(CRM, "long decimal", 1 << 15, |n| one("udf_float_1", &format!("1.{}1", "0".repeat(n)))),
    to(CRM, "long decimal of zeros", 1 << 15, |n| one("udf_float_1", &format!("0.{}", "0".repeat(n)))),
    to(CRM, "long exponent", 1 << 15, |n| one("udf_float_1", &format!("1e{}", "9".repeat(n)))),
    to(CRM, "many names as text", 1 << 12, |n| text("fields_set", &"id, ".repeat(n))),
    to(CRM, "many names as a list", 1 << 12, |n| one("fields_set", &list(n, "\"id\""))),
    to(CRM, "many names nobody knows", 1 << 10, |n| text("fields_set", &"idd,".repeat(n))),
    to(CRM, "many keys in an identifier", 256, |n| {
        one("user_template_identifier", &members(n, |at| format!("\"k{at}\":1")))
    }),
    to(CRM, "long address of numbers", 1 << 14, |n| text("ip_address", &"1.".repeat(n))),
    to(CRM, "long day", 1 << 14, |n| text("udf_date_1", &"2026-".repeat(n / 4))),
    harm("text of secrets", 1 << 13, |n| members(n / 32, |_| "\"voicemail-login-pin\":\"9041\"".to_owned())),
];

/// How much more eight times the input may take. Linear is 8; the rest is for noise and for vectors that double.
const TIME: f64 = 24.0;
const MEMORY: f64 = 18.0;

#[test]
fn time_and_memory_grow_with_the_input_and_no_faster() {
    let mut table =
        String::from("| input | bytes | time | x8 | peak bytes | x8 |\n|---|---|---|---|---|---|\n");
    let mut failures = Vec::new();
    for harm in HARMS {
        let mut row = Row::measure(harm);
        // Other programs still disturb the caches, never so many measurements in a row in the same way.
        for _ in 0..4 {
            if row.time_ratio() >= TIME {
                row = Row::measure(harm);
            }
        }
        table.push_str(&row.line(harm.name));
        if row.time_ratio() >= TIME || row.memory_ratio() >= MEMORY {
            failures.push(row.line(harm.name));
        }
    }
    eprintln!("{table}");
    assert!(failures.is_empty(), "grows too fast:\n{}", failures.concat());
}

/// Lengths, times and peaks at one, two, four and eight times the base.
struct Row {
    bytes: [usize; 4],
    times: [Duration; 4],
    peaks: [usize; 4],
}

impl Row {
    fn measure(harm: &Harm) -> Self {
        let create = operation(harm.operation).unwrap();
        let wide = 1 << 30;
        let mut options = Options::from_json(harm.options).unwrap();
        options.domain = Some("example.com".to_owned());
        options.limits = Limits { bytes: wide, text: wide, keys: wide, issues: wide, depth: 32 };
        let mut row = Self { bytes: [0; 4], times: [Duration::MAX; 4], peaks: [0; 4] };
        for at in 0..4 {
            let document = (harm.make)(harm.base << at);
            row.bytes[at] = document.len();
            let call = || {
                let (report, body) = normalize(create, Json(&document), &options).unwrap();
                black_box(report.to_json());
                black_box(body);
                black_box(is_valid(create, Json(&document), &options).unwrap());
            };
            row.peaks[at] = peak(call);
            for _ in 0..3 {
                row.times[at] = row.times[at].min(processor_time(call));
            }
        }
        row
    }

    fn time_ratio(&self) -> f64 {
        // What a call costs without any input is no growth.
        let floor = Duration::from_micros(50);
        self.times[3].as_secs_f64() / self.times[0].max(floor).as_secs_f64()
    }

    #[expect(clippy::cast_precision_loss, reason = "a ratio of byte counts")]
    fn memory_ratio(&self) -> f64 {
        self.peaks[3] as f64 / self.peaks[0].max(1 << 14) as f64
    }

    fn line(&self, name: &str) -> String {
        format!(
            "| {name} | {} to {} | {:.2} to {:.2} ms | {:.1} | {} to {} | {:.1} |\n",
            self.bytes[0],
            self.bytes[3],
            self.times[0].as_secs_f64() * 1e3,
            self.times[3].as_secs_f64() * 1e3,
            self.time_ratio(),
            self.peaks[0],
            self.peaks[3],
            self.memory_ratio(),
        )
    }
}

/// The limits themselves, as a server would set them: a document past one is refused without being read through.
#[test]
fn defaults_bound_what_one_call_reads() {
    let create = operation("netsapiens.user.create").unwrap();
    let options = Options { domain: Some("example.com".to_owned()), ..Options::default() };
    let document = members(80_000, |at| format!("\"k{at}\":\"x\""));
    assert!(document.len() < Limits::default().bytes);
    let held = peak(|| {
        let (report, _) = normalize(create, Json(&document), &options).unwrap();
        assert!(!report.ok());
        assert!(report.issues().len() <= Limits::default().issues + 1);
    });
    assert!(held < 1 << 20, "{held} bytes for a document that is refused");
}
