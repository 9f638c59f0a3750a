//! A server's own `OpenAPI` document: beside the tables ([`openapi_differences`]), and as a profile ([`profile_from_openapi`]).

pub(crate) mod compare;
pub(crate) mod decide;
pub(crate) mod decision;
pub(crate) mod document;
pub(crate) mod draft;
pub(crate) mod error;
pub(crate) mod profile;
pub(crate) mod property;
pub(crate) mod value;
pub(crate) mod zones;

use alloc::string::String;
use alloc::vec::Vec;

use crate::json;
use crate::json::to_json::ToJson;
pub use crate::openapi::compare::{OpenApiDifference, OpenApiDifferenceKind};
pub use crate::openapi::decision::{OpenApiDecision, OpenApiProfile, OpenApiReason};
use crate::openapi::document::Document;
pub use crate::openapi::error::OpenApiError;
pub use crate::openapi::profile::profile_from_openapi;
use crate::schema::Operation;
use crate::vendors::OPERATIONS;

/// What a document says of the operations that this library knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenApiReport {
    /// The operations that the document has, each with the profile of ours that is nearest to it.
    pub operations: Vec<(&'static str, &'static str)>,
    /// Where it differs from that profile: by operation in the order of the registry, then by field in table order, then
    /// fields of its own in its order.
    pub differences: Vec<OpenApiDifference>,
}

impl OpenApiReport {
    /// The report as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::text(|out| {
            let mut members = json::Members::new(out);
            write_operations(&self.operations, &mut members);
            members.list("differences", &self.differences, ToJson::write).end();
        })
    }
}

/// The operations of a document, each with the profile that it is compared with.
pub(crate) fn write_operations(operations: &[(&str, &str)], members: &mut json::Members<'_>) {
    members.list("operations", operations, |(operation, profile), out| {
        json::Members::new(out).text("operation", operation).text("profile", profile).end();
    });
}

/// Compares the tables with a document that a server serves (`OpenAPI` 3, JSON): types, closed lists, limits, defaults and
/// required fields of every operation that both know. Where an operation has several profiles, the nearest one is taken.
///
/// A suffix `#N` of a path, with which some tools hold two operations on one path, is no part of it; keys that begin with
/// `x-` are passed over; a read-only field that is listed as required counts as not required; of `anyOf` and `oneOf` each alternative counts.
/// A `format` is not compared. The version in `info` is not compared either, because it is not the release of the server.
///
/// ```
/// let document = br#"{"openapi": "3.1.0", "paths": {"/domains/{domain}/sites": {"post": {"requestBody": {"content": {
///     "application/json": {"schema": {"type": "object", "required": ["site"], "properties": {
///         "site": {"type": "string"}, "area-code": {"type": "integer", "minimum": 200, "maximum": 999}}}}}}}}}}"#;
/// let report = seatwright::openapi_differences(document)?;
/// assert_eq!(report.operations, [("netsapiens.site.create", "reference")]);
/// let one = report.differences.iter().find(|one| one.field == "area-code").unwrap();
/// assert_eq!((one.kind.as_str(), one.ours.as_deref(), one.theirs.as_deref()), ("minimum", Some("100"), Some("200")));
/// # Ok::<(), seatwright::OpenApiError>(())
/// ```
///
/// # Errors
/// The document is no JSON, larger than 16 MiB, nested deeper than 128 levels, no `OpenAPI` document, that of another API,
/// or refers to itself without end.
pub fn openapi_differences(document: &[u8]) -> Result<OpenApiReport, OpenApiError> {
    let mut report = OpenApiReport { operations: Vec::new(), differences: Vec::new() };
    for compared in compared(document)? {
        report.operations.push((compared.operation.id, compared.profile));
        report.differences.extend(compared.differences);
    }
    Ok(report)
}

/// An operation that the document has, beside the nearest of its profiles.
pub(crate) struct Compared {
    pub(crate) operation: &'static Operation,
    pub(crate) body: property::Body,
    pub(crate) profile: &'static str,
    pub(crate) differences: Vec<OpenApiDifference>,
}

/// Every operation that the document has.
pub(crate) fn compared(document: &[u8]) -> Result<Vec<Compared>, OpenApiError> {
    let document = Document::parse(document)?;
    let mut all = Vec::new();
    for operation in OPERATIONS.iter().copied() {
        let Some(body) = document.body(operation)? else { continue };
        if let Some((profile, differences)) = nearest(operation, &body) {
            all.push(Compared { operation, body, profile, differences });
        }
    }
    if all.is_empty() { Err(OpenApiError::AnotherApi) } else { Ok(all) }
}

/// The differences to the profile that has the fewest; of equals the first.
fn nearest(
    operation: &'static Operation,
    body: &property::Body,
) -> Option<(&'static str, Vec<OpenApiDifference>)> {
    let profiles = operation.profiles.iter().copied();
    let compared =
        profiles.filter_map(|profile| Some((profile, compare::compare(operation, profile, body)?)));
    compared.min_by_key(|(_, differences)| differences.len())
}
