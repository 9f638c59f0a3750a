//! Mutated vectors, the same ones in every run: nothing panics, and the calls agree with each other.

use std::panic::{AssertUnwindSafe, catch_unwind};

use seatwright::{
    BuildError, Defaults, Json, Limits, Operation, Options, build, is_valid, normalize, operation, validate,
};
use seatwright_tests::load_all;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

const ROUNDS: usize = 20_000;

/// A small generator with a fixed start (xorshift64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(start: u64) -> Self {
        Self(start)
    }

    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default() % sides.max(1)
    }

    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len())]
    }
}

struct Seed {
    operation: &'static Operation,
    document: String,
    options: Map<String, Value>,
}

/// Pieces that make a document interesting when they land in it.
const PIECES: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "1e3",
    "25.0",
    "5.5",
    "1e999",
    "9007199254740993",
    "-1",
    "\"\"",
    "\" \"",
    "\"[*]\"",
    "\"0123\"",
    "\"yes\"",
    "\"no\"",
    "\"NO\"",
    "\"+1 (248) 555-6969\"",
    "\"a@b, c@d\"",
    "\";\"",
    "\"US/Central\"",
    "\"america/chicago\"",
    "\"~\"",
    "\"..\"",
    "\"a/b\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\u202e\"",
    "\"\u{feff}\"",
    "[]",
    "{}",
    "[[[]]]",
    "{\"a\":{\"b\":1}}",
    "\"synchronous\":\"yes\",",
    "\"domain\":\"example.org\",",
    "\"email\":\"x@y\",",
    "\"site\":\"New York\",",
    "\"k\":1,",
    "\"é\"",
    "\"system-queue\"",
    "\\",
    "\"",
    "{",
    "}",
];

/// Options that change what the engine does; joined to a vector's own.
const OPTIONS: &[(&str, &str)] = &[
    ("profile", "\"44.4\""),
    ("profile", "\"45\""),
    ("unknown", "\"keep\""),
    ("unknown", "\"warn\""),
    ("strict", "true"),
    ("partial", "true"),
    ("partial", "[\"time-zone\"]"),
    ("empty", "\"absent\""),
    ("defaults", "\"all\""),
    ("defaults", "\"required\""),
    ("defaults", "\"documented\""),
    ("limits", "{\"issues\":2}"),
    ("limits", "{\"depth\":1}"),
    ("waive", "[\"time-zone/invalid_choice\",\"dial-plan/required\"]"),
    ("context", "{\"sites\":[\"New York\"],\"sites_left\":1,\"users\":[\"1004\"]}"),
];

#[test]
fn mutated_vectors_never_panic_and_the_calls_agree() {
    let files = load_all();
    let cases = files.iter().flat_map(|file| file.cases.iter().map(move |case| (file, case)));
    let seeds: Vec<Seed> = cases
        .filter(|(_, case)| case.call.as_deref() != Some("read_response") && case.document().len() < 1 << 14)
        .filter_map(|(file, case)| {
            let operation = operation(&file.operation)?;
            Some(Seed { operation, document: case.document(), options: case.options.clone() })
        })
        .collect();
    let mut values: Vec<(String, Value)> = Vec::new();
    for seed in &seeds {
        if let Ok(Value::Object(map)) = serde_json::from_str(&seed.document) {
            values.extend(map);
        }
    }
    let mut dice = Dice::new(0x5EA7_3A16_2026_1122);
    let (mut built, mut failures) = (0, Vec::new());
    // A panic is a finding of its own; its trace on the way would bury the others.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    for _ in 0..ROUNDS {
        let seed = dice.pick(&seeds);
        let document = if dice.roll(2) == 0 {
            bytes(&mut dice, &seed.document)
        } else {
            fields(&mut dice, &seed.document, &values)
        };
        let mut options = seed.options.clone();
        for _ in 0..dice.roll(3) {
            let (name, value) = dice.pick(OPTIONS);
            options.insert((*name).to_owned(), serde_json::from_str(value).unwrap());
        }
        let options = Value::Object(options).to_string();
        match catch_unwind(AssertUnwindSafe(|| check(seed.operation, &document, &options))) {
            Ok(Ok(valid)) => built += usize::from(valid),
            Ok(Err(reason)) => {
                failures.push(format!("{reason}\n  {}\n  {options}\n  {document}", seed.operation.id));
            }
            Err(_) => failures.push(format!("panic\n  {}\n  {options}\n  {document}", seed.operation.id)),
        }
    }
    std::panic::set_hook(hook);
    eprintln!("{ROUNDS} mutated documents, {built} of them valid");
    let shown: Vec<&str> = failures.iter().take(5).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} of {ROUNDS} fail:\n{}", failures.len(), shown.join("\n"));
    assert!(built > ROUNDS / 20, "too few valid documents to say anything: {built}");
}

/// Every call on one document; `Ok(true)` when it was built.
fn check(operation: &'static Operation, document: &str, options: &str) -> Result<bool, String> {
    let Ok(options) = Options::from_json(options) else { return Ok(false) };
    let Ok(report) = validate(operation, Json(document), &options) else { return Ok(false) };
    let agree = |what: &str, holds: bool| if holds { Ok(()) } else { Err(what.to_owned()) };
    let valid = is_valid(operation, Json(document), &options).map_err(|error| error.to_string())?;
    agree(&format!("is_valid is {valid}, the report says {report:?}"), valid == report.ok())?;
    let (same, body) = normalize(operation, Json(document), &options).map_err(|error| error.to_string())?;
    agree("normalize and validate", same.to_json() == report.to_json())?;
    agree("a payload if and only if ok", body.is_some() == valid)?;
    agree("a report that is JSON", serde_json::from_str::<&RawValue>(&report.to_json()).is_ok())?;
    match build(operation, Json(document), &options) {
        Ok(request) => {
            agree("build and normalize", Some(&*request.body) == body.as_deref().map(str::as_bytes))?;
        }
        Err(BuildError::Invalid(_)) => agree("built if and only if ok", !valid)?,
        Err(error) => return Err(error.to_string()),
    }
    let Some(body) = body else { return Ok(false) };
    agree("a body that is JSON", serde_json::from_str::<&RawValue>(&body).is_ok())?;
    // What the body took from the document's own path keys and from the defaults is not asked for again.
    let mut again = Options { defaults: Defaults::None, limits: Limits::default(), ..options };
    again.domain.get_or_insert_with(|| "example.com".to_owned());
    again.user.get_or_insert_with(|| "1004".to_owned());
    again.site.get_or_insert_with(|| "New York".to_owned());
    again.device.get_or_insert_with(|| "1004m".to_owned());
    again.phonenumber.get_or_insert_with(|| "13175551234".to_owned());
    again.limits.depth = 1 << 10;
    let (report, twice) = normalize(operation, Json(&body), &again).map_err(|error| error.to_string())?;
    agree(
        &format!("the body again:\n  {body}\n  {twice:?}\n  {report:?}"),
        twice.as_deref() == Some(&*body),
    )?;
    // An option that is trimmed is given again as it was.
    let changes: Vec<_> =
        report.changes().into_iter().filter(|change| !change.field.starts_with('{')).collect();
    agree(&format!("a change in what is normal: {changes:?}"), changes.is_empty())?;
    Ok(true)
}

/// Changes bytes: most of what comes out is no JSON.
pub(crate) fn bytes(dice: &mut Dice, document: &str) -> String {
    let mut bytes = document.as_bytes().to_vec();
    for _ in 0..=dice.roll(3) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + dice.roll(12)).min(bytes.len());
        match dice.roll(5) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..end, dice.pick(PIECES).bytes())),
            2 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            3 => bytes.truncate(at),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.roll(8);
                }
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Changes fields: what comes out is JSON, and often valid.
pub(crate) fn fields(dice: &mut Dice, document: &str, values: &[(String, Value)]) -> String {
    let Ok(Value::Object(mut map)) = serde_json::from_str(document) else { return document.to_owned() };
    for _ in 0..=dice.roll(3) {
        let (key, value) = dice.pick(values);
        match dice.roll(4) {
            0 => drop(map.insert(key.clone(), value.clone())),
            1 => {
                // Another field's value under this key.
                let (other, _) = dice.pick(values);
                map.insert(other.clone(), value.clone());
            }
            2 => {
                let piece: &str = dice.pick::<&str>(PIECES);
                if let Ok(piece) = serde_json::from_str(piece) {
                    map.insert(key.clone(), piece);
                }
            }
            _ => {
                let keys: Vec<String> = map.keys().cloned().collect();
                if !keys.is_empty() {
                    map.shift_remove(dice.pick(&keys));
                }
            }
        }
    }
    Value::Object(map).to_string()
}
