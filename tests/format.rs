//! The vector format: see `vectors/README.md`.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value, json};

/// One file: a topic of one operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What the topic is.
    pub about: String,
    /// The operation's id.
    pub operation: String,
    /// The cases.
    pub cases: Vec<Case>,
    /// `platform/topic`; not in the file.
    #[serde(skip)]
    pub topic: String,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique in its file.
    pub name: String,
    /// The source or the reasoning.
    pub why: String,
    /// The options of the call.
    #[serde(default)]
    pub options: Map<String, Value>,
    /// The call, if it is not one of those from validation to a request.
    pub call: Option<String>,
    /// The operation, when it is not the file's.
    pub operation: Option<String>,
    /// What an answer is made of.
    pub status: Option<u16>,
    /// Its headers.
    pub headers: Option<Value>,
    /// Its body: text as it stands, all else as compact JSON text.
    pub body: Option<Value>,
    /// Its body as bytes, two hexadecimal digits each.
    pub hex: Option<String>,
    /// Its body as a recipe.
    pub repeat: Option<Repeat>,
    /// The input as an object.
    pub input: Option<Value>,
    /// A record for `from_record` or a conversion.
    pub record: Option<Value>,
    /// Records for a batch.
    pub records: Option<Value>,
    /// The body that was sent, for a comparison with the record.
    pub request: Option<Value>,
    /// Which fixes are applied: `"certain"`, which is usual, or a list of ids.
    pub fixes: Option<Value>,
    /// The operation that a conversion is for.
    pub to: Option<String>,
    /// The input as JSON text.
    pub text: Option<String>,
    /// The input as a recipe.
    pub generate: Option<Generate>,
    /// A secret that must not leak.
    pub canary: Option<String>,
    /// What must come out.
    pub expect: Expect,
}

/// What must come out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// The verdict.
    pub ok: Option<bool>,
    /// The issues, as far as they are stated.
    pub issues: Option<Vec<Map<String, Value>>>,
    /// The changes, as far as they are stated.
    pub changes: Option<Vec<Map<String, Value>>>,
    /// The input made of a record, keys in order; as text where the spelling matters, `null` when there is none.
    #[serde(deserialize_with = "present")]
    pub input: Option<Value>,
    /// The options that fixes set.
    pub options: Option<Value>,
    /// The body, keys in order.
    pub body: Option<Value>,
    /// The request's path.
    pub path: Option<String>,
    /// The statuses that mean success.
    pub expects: Option<Vec<u16>>,
    /// The call itself is wrong.
    pub option_error: bool,
    /// The sentence that says so.
    pub option_message: Option<String>,
    /// The verdict on an answer.
    pub outcome: Option<String>,
    /// The record, keys in order.
    #[serde(deserialize_with = "present")]
    pub record: Option<Value>,
    /// The record as JSON text, where the spelling matters.
    pub record_text: Option<String>,
    /// The codes of the advice.
    pub advice: Option<Vec<String>>,
    /// Seconds to wait; `null` when there must be none.
    #[serde(deserialize_with = "present")]
    pub retry_after: Option<Value>,
    /// The server's text; `null` when there must be none.
    #[serde(deserialize_with = "present")]
    pub message: Option<Value>,
    /// The server's code; `null` when there must be none.
    #[serde(deserialize_with = "present")]
    pub server_code: Option<Value>,
    /// Sent values that are not stored, as far as they are stated.
    pub differences: Option<Vec<Map<String, Value>>>,
    /// The loss report, as far as its rows are stated.
    pub loss: Option<Vec<Map<String, Value>>>,
    /// Single rows of it by field; `null` where there is none.
    pub loss_of: Option<Map<String, Value>>,
    /// Requests after that of the user, as far as they are stated.
    pub requests: Option<Vec<Map<String, Value>>>,
    /// Rows for other calls, as far as they are stated.
    pub follow_up: Option<Vec<Map<String, Value>>>,
    /// The users of a batch, as far as they are stated.
    pub users: Option<Vec<Map<String, Value>>>,
    /// The collisions of a batch.
    pub collisions: Option<Vec<Map<String, Value>>>,
    /// Counts of a batch, as far as they are stated.
    pub summary: Option<Value>,
    /// Counts of defaults that must be among those of the batch.
    pub summary_defaulted: Option<Vec<Value>>,
    /// Rows to send together; `null` when nobody asked.
    #[serde(deserialize_with = "present")]
    pub waves: Option<Value>,
    /// Rows that cannot be sent.
    pub blocked: Option<Value>,
}

/// `null` is a value here, not a missing key.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// A body too large to be written down.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// What is repeated.
    pub text: String,
    /// How often.
    pub times: usize,
}

/// An input too large to be written down.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Generate {
    /// A letter many times.
    LongText {
        /// Where.
        field: String,
        /// How many.
        length: usize,
    },
    /// Unknown keys.
    ManyKeys {
        /// How many.
        count: usize,
    },
    /// Nested lists.
    Deep {
        /// Where.
        field: String,
        /// How many.
        depth: usize,
    },
}

impl Case {
    /// The input as JSON text.
    ///
    /// # Panics
    /// When the case has no input, or more than one.
    #[must_use]
    pub fn document(&self) -> String {
        let record = self.record.as_ref().or(self.records.as_ref());
        match (self.input.as_ref().or(record), &self.text, &self.generate) {
            (Some(input), None, None) => input.to_string(),
            (None, Some(text), None) => text.clone(),
            (None, None, Some(recipe)) => recipe.document(),
            _ => panic!("{}: exactly one of input, record, records, text, generate", self.name),
        }
    }
}

impl Case {
    /// The body of an answer.
    ///
    /// # Panics
    /// When there is more than one.
    #[must_use]
    pub fn answer(&self) -> Vec<u8> {
        match (&self.body, &self.hex, &self.repeat) {
            (None, None, None) => Vec::new(),
            (Some(Value::String(text)), None, None) => text.clone().into_bytes(),
            (Some(value), None, None) => value.to_string().into_bytes(),
            (None, Some(hex), None) => {
                let pairs = (0..hex.len()).step_by(2);
                pairs.map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
            }
            (None, None, Some(repeat)) => repeat.text.repeat(repeat.times).into_bytes(),
            _ => panic!("{}: more than one of body, hex, repeat", self.name),
        }
    }
}

impl Generate {
    fn document(&self) -> String {
        let mut base = json!({
            "user": "1004", "name-first-name": "Ada", "name-last-name": "King",
            "email-address": "ada@example.com", "user-scope": "Basic User"
        });
        match self {
            Self::LongText { field, length } => base[field] = json!("a".repeat(*length)),
            Self::ManyKeys { count } => {
                for at in 0..*count {
                    base[format!("k{at}")] = json!("x");
                }
            }
            // Written as text: a tree of this depth would not survive being dropped.
            Self::Deep { field, depth } => {
                base[field] = json!("@deep@");
                let lists = ["[".repeat(*depth), "]".repeat(*depth)].concat();
                return base.to_string().replace("\"@deep@\"", &lists);
            }
        }
        base.to_string()
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
}

/// Every vector file, sorted by path.
///
/// # Panics
/// When a file is not of the format, or names are not unique.
#[must_use]
pub fn load_all() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    let load = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut file: File =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        file.topic =
            path.strip_prefix(&root).unwrap().with_extension("").to_string_lossy().replace('\\', "/");
        let mut names: Vec<_> = file.cases.iter().map(|case| &case.name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), file.cases.len(), "{}: names must be unique", file.topic);
        file
    };
    paths.into_iter().map(load).collect()
}
