//! Our JSON reader beside `serde_json` on mutated documents: both take the same ones, read the same from them, and
//! stop at the same place in the others.

use std::fmt;

use seatwright::json::{Node, Unreadable};
use seatwright::{Code, Json, Limits, Options, normalize, operation};
use seatwright_tests::{Case, load_all};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::mutation::{Dice, bytes};

const ROUNDS: usize = 30_000;

/// What vectors do not hold: nesting, every escape, every form of number, blanks everywhere.
const SEEDS: &[&str] = &[
    r#"{"a":{"b":[1,-0,1.5e+10,0.1E-2,{"c":[[],{}]}],"a":null},"a":[true,false,null],"":""}"#,
    r#"["\"\\\/\b\f\n\r\t\u00e9\u20ac\ud83d\ude00","é€😀","\u0000","\ud83d\ude00\ud83d\ude00"]"#,
    " \t\r\n{ \"k\" \n:\t[ 1 , 2 ,\r\n3 ] , \"l\" : { } } \n",
    r#"{"user":1004,"department":{"id":"d1"},"unheard-of":[{"x":[1,2,{"y":"z"}]},"\ud800",12345678901234567890.00]}"#,
    "12",
    "\"text\"",
    "[0,10,-1,1.25,1e5,1E05,123456789012345678901234567890]",
];

/// The members of an object as `serde_json` finds them: order, duplicates and spellings kept.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Deserialize<'a> for Members<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'a> Visitor<'a> for Pairs {
            type Value = Members<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<Members<'a>, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// The tree that `serde_json` reads; an error where a text is no Unicode.
fn theirs(raw: &RawValue) -> serde_json::Result<Node> {
    let text = raw.get();
    Ok(match text.as_bytes()[0] {
        b'{' => {
            let Members(members) = serde_json::from_str(text)?;
            let member = |(key, value): (String, &RawValue)| theirs(value).map(|value| (key, value));
            Node::Object(members.into_iter().map(member).collect::<Result<_, _>>()?)
        }
        b'[' => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            Node::List(items.into_iter().map(theirs).collect::<Result<_, _>>()?)
        }
        b'"' => Node::Text(serde_json::from_str(text)?),
        b't' => Node::Bool(true),
        b'f' => Node::Bool(false),
        b'n' => Node::Null,
        _ => Node::Number(text.to_owned()),
    })
}

/// The byte at a line and column. Column 0, which `serde_json` has for a line feed that cannot stand there, is the feed.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    (before + column).saturating_sub(1)
}

/// Whether our place is the one of `serde_json`, as far as both define it alike. Ours is the first byte that cannot
/// stand there, or the last one of a text that ends too early.
fn same_place(text: &str, line: usize, column: usize, error: &serde_json::Error) -> bool {
    let message = error.to_string();
    let (ours, theirs) = (offset(text, line, column), offset(text, error.line(), error.column()));
    if error.is_eof() {
        let last = text.len().saturating_sub(1);
        // Of an escape cut short it says no more than that, while a wrong digit before the end is a wrong digit.
        (last.saturating_sub(3)..=last).contains(&ours)
    } else if message.starts_with("control character") {
        // The byte before it.
        ours == theirs + 1
    } else if message.starts_with("invalid escape") {
        // All four digits are read before they are looked at.
        (theirs.saturating_sub(3)..=theirs).contains(&ours)
    } else {
        ours == theirs
    }
}

fn tree_agrees(text: &str) -> Result<bool, String> {
    let limits = Limits { depth: 200, ..Limits::default() };
    let ours = Node::parse(text.as_bytes(), &limits);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match (ours, serde_json::from_str::<&RawValue>(text)) {
        (Ok(node), Ok(raw)) => {
            let theirs = theirs(raw).map_err(|error| format!("a tree against {error}"))?;
            if node != theirs {
                return Err(format!("{} against {}", node.to_json(), theirs.to_json()));
            }
            let again = Node::parse(node.to_json().as_bytes(), &limits);
            if again.as_ref() == Ok(&node) { Ok(true) } else { Err(format!("read again: {again:?}")) }
        }
        (Err(Unreadable::Json { line, column }), Err(error)) => {
            if same_place(text, line, column, &error) {
                return Ok(false);
            }
            // A text that is no Unicode ends ours before the grammar ends theirs: again without surrogates.
            let mended = text.replace("\\ud", "\\u0").replace("\\uD", "\\u0");
            if mended == text {
                Err(format!("{line}:{column} against {error}"))
            } else {
                tree_agrees(&mended)
            }
        }
        // Half a character stands in a text.
        (Err(Unreadable::Json { .. }), Ok(raw)) if theirs(raw).is_err() => Ok(false),
        (Err(Unreadable::Limit { .. }), _) => Ok(false),
        (ours, theirs) => Err(format!("{ours:?} against {theirs:?}")),
    }
}

/// The streaming reader, which knows no trees: the same documents are JSON, and a key that has no field goes out in
/// its spelling.
fn stream_agrees(text: &str, options: &Options) -> Result<(), String> {
    let create = operation("netsapiens.user.create").unwrap();
    let (report, body) = normalize(create, Json(text), options).map_err(|error| error.to_string())?;
    let broken = report.issues().iter().find(|issue| issue.code == Code::BadJson);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match (broken, serde_json::from_str::<&RawValue>(text)) {
        (Some(_), Err(_)) => Ok(()),
        (None, Ok(raw)) => {
            let (Some(body), Ok(Members(given))) = (body, serde_json::from_str(raw.get())) else {
                return Ok(());
            };
            let Ok(Members(sent)) = serde_json::from_str(&body) else {
                return Err(format!("no JSON: {body}"));
            };
            let unheard = |key: &str| key.starts_with("unheard-of");
            let spelled = |members: Vec<(String, &RawValue)>| -> Vec<(String, String)> {
                let kept = members.into_iter().filter(|(key, _)| unheard(key));
                // A text is written anew, in the one spelling of ours.
                kept.map(|(key, raw)| match serde_json::from_str::<String>(raw.get()) {
                    Ok(text) => (key, Node::Text(text).to_json()),
                    Err(_) => (key, raw.get().to_owned()),
                })
                .collect()
            };
            let (given, sent) = (spelled(given), spelled(sent));
            if given == sent { Ok(()) } else { Err(format!("{sent:?} kept of {given:?}")) }
        }
        (ours, theirs) => Err(format!("{ours:?} against {theirs:?}")),
    }
}

#[test]
fn reads_what_serde_json_reads() {
    let files = load_all();
    let cases = files
        .iter()
        .flat_map(|file| &file.cases)
        .filter(|case| case.call.as_deref() != Some("read_response"));
    let vectors = cases.map(Case::document);
    let mut seeds: Vec<String> = vectors.filter(|document| document.len() < 1 << 12).collect();
    // The made-up ones as often as all vectors together.
    let more = seeds.len() / SEEDS.len();
    seeds.extend(SEEDS.iter().cycle().take(more * SEEDS.len()).map(|seed| (*seed).to_owned()));
    let options = r#"{"domain":"example.com","unknown":"keep","partial":true,"limits":{"depth":200}}"#;
    let options = Options::from_json(options).unwrap();
    let mut dice = Dice::new(0x5CA2_2026_1122);
    let (mut taken, mut failures) = (0, Vec::new());
    for round in 0..ROUNDS {
        let seed = dice.pick(&seeds);
        let text = if round % 16 == 0 { seed.clone() } else { bytes(&mut dice, seed) };
        match tree_agrees(&text) {
            Ok(read) => taken += usize::from(read),
            Err(reason) => failures.push(format!("tree: {reason}\n  {text:?}")),
        }
        if let Err(reason) = stream_agrees(&text, &options) {
            failures.push(format!("stream: {reason}\n  {text:?}"));
        }
    }
    eprintln!("{ROUNDS} documents, {taken} of them JSON");
    let shown: Vec<&str> = failures.iter().take(5).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} fail:\n{}", failures.len(), shown.join("\n"));
    assert!((ROUNDS / 8..ROUNDS * 7 / 8).contains(&taken), "{taken} of {ROUNDS} say little");
}
