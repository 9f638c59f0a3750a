//! [`profile_from_openapi`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::openapi::decide::{Decided, decide};
use crate::openapi::decision::OpenApiProfile;
use crate::openapi::error::OpenApiError;
use crate::openapi::{Compared, compared};
use crate::plan::Plan;
use crate::plan::registered::{MOST, OfDocument, Refused, Row, register};
#[cfg(feature = "describe")]
use crate::schema::labels::{Group, Text};
use crate::vendors::OPERATIONS;

/// Registers a server's own document (`OpenAPI` 3, JSON) as a profile: from then on `profile: name` works in every call of this
/// program, for each operation that the document has.
///
/// The profile starts from the nearest of the operation's own profiles and takes over from the document the names, the types,
/// the closed lists, stricter limits, the defaults that are text, which fields are required or read-only, and the fields that
/// only the document has. Fields that it lacks are no fields under the profile. What it does not take over is in the report with
/// the reason: secrets, emergency numbers and roles keep what the table states of them, a limit becomes no looser, and a type
/// that says less than the table changes nothing. Objects and lists are not compared inside.
///
/// `name` has 1 to 64 letters of a to z, digits, `.`, `_` and `-`. A program can register 16 documents, and each stays for its
/// life. The same document under the same name again changes nothing and gives the same report. Other traps of documents are
/// treated as in [`openapi_differences`](crate::openapi_differences).
///
/// ```
/// use seatwright::{Json, Options, build, operation, profile_from_openapi};
///
/// let document = br#"{"openapi": "3.1.0", "paths": {"/domains/{domain}/sites": {"post": {"requestBody": {"content": {
///     "application/json": {"schema": {"type": "object", "required": ["site"], "properties": {
///         "site": {"type": "string"}, "colour": {"type": "string", "enum": ["red", "blue"]}}}}}}}}}}"#;
/// let profile = profile_from_openapi(document, "core-1")?;
/// assert_eq!(profile.operations, [("netsapiens.site.create", "reference")]);
///
/// let options = Options::from_json(r#"{"profile": "core-1", "domain": "example.com", "defaults": "none"}"#)?;
/// let site = operation("netsapiens.site.create").unwrap();
/// let request = build(site, Json(r#"{"site": "Main", "colour": "Blue"}"#), &options)?;
/// assert_eq!(request.body, br#"{"site":"Main","colour":"blue"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`openapi_differences`](crate::openapi_differences); the name is none, one of this library's own, or that of another
/// document; 16 documents are registered.
pub fn profile_from_openapi(document: &[u8], name: &str) -> Result<OpenApiProfile, OpenApiError> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if name.is_empty() || name.len() > 64 || !name.bytes().all(is_name) {
        return Err(OpenApiError::Name(crate::issues::shortened(name)));
    }
    if OPERATIONS.iter().any(|operation| operation.profiles.contains(&name)) {
        return Err(OpenApiError::OwnName(name.to_owned()));
    }
    let compared = compared(document)?;
    let mut report = OpenApiProfile { name: name.to_owned(), operations: Vec::new(), decisions: Vec::new() };
    let mut all = Vec::new();
    for mut decided in compared.iter().filter_map(decide) {
        report.operations.push((decided.operation.id, decided.base));
        report.decisions.append(&mut decided.decisions);
        all.push(decided);
    }
    let plans = |name| all.into_iter().map(|decided| plan(decided, name)).collect();
    match register(name, content(&compared), plans) {
        Ok(()) => Ok(report),
        Err(Refused::Taken) => Err(OpenApiError::NameTaken(name.to_owned())),
        Err(Refused::Full) => Err(OpenApiError::TooMany(MOST)),
    }
}

/// What the document says of the operations, as one text.
fn content(compared: &[Compared]) -> String {
    let mut content = String::new();
    for one in compared {
        // Writing to a String does not fail.
        let _ = writeln!(content, "{} {:?}", one.operation.id, one.body);
    }
    content
}

fn plan(decided: Decided, name: &'static str) -> Plan {
    let Decided { operation, base, drafts, read_only, .. } = decided;
    let rows: Vec<Row> = drafts.into_iter().filter_map(crate::openapi::draft::Draft::row).collect();
    #[cfg(feature = "describe")]
    let (texts, groups) = form(operation, &rows);
    let document = OfDocument {
        base,
        read_only,
        #[cfg(feature = "describe")]
        texts,
        #[cfg(feature = "describe")]
        groups,
    };
    Plan::of_rows(operation, name, rows, document)
}

/// The group of fields that only the document has.
#[cfg(feature = "describe")]
const GROUP: Group = Group { id: "document", label: "From the server's document", advanced: true };

/// Texts for the form: a field that only the document has is called by its key.
#[cfg(feature = "describe")]
fn form(operation: &'static crate::schema::Operation, rows: &[Row]) -> (Vec<Text>, Vec<Group>) {
    let mut texts = operation.labels.texts.to_vec();
    let mut groups = operation.labels.groups.to_vec();
    for row in rows {
        let name = row.field.wire;
        if texts.iter().all(|text| text.name != name) {
            texts.push(Text {
                name,
                label: name,
                help: "A field of the server's own document.",
                group: GROUP.id,
                source: "the server's own OpenAPI document",
            });
            if groups.iter().all(|group| group.id != GROUP.id) {
                groups.push(GROUP);
            }
        }
    }
    (texts, groups)
}
