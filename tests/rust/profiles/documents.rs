//! Documents for the tests, and calls under a profile.

use seatwright::{
    Json, OpenApiProfile, OpenApiReason, Options, build, operation, profile_from_openapi, validate,
};
use serde_json::{Value, json};

pub(crate) const SITE: &str = "netsapiens.site.create";
pub(crate) const USER: &str = "netsapiens.user.create";

/// The document of our own tables.
pub(crate) fn tables(profile: &str) -> Value {
    seatwright_codegen::openapi("netsapiens", "/ns-api/v2", profile)
}

/// The schema of a body in such a document.
pub(crate) fn schema<'d>(document: &'d mut Value, path: &str, method: &str) -> &'d mut Value {
    &mut document["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]
}

pub(crate) fn users(document: &mut Value) -> &mut Value {
    schema(document, "/domains/{domain}/users", "post")
}

pub(crate) fn sites(document: &mut Value) -> &mut Value {
    schema(document, "/domains/{domain}/sites", "post")
}

pub(crate) fn register(document: &Value, name: &str) -> OpenApiProfile {
    profile_from_openapi(document.to_string().as_bytes(), name).unwrap()
}

/// Of one field: kind, whether it was applied, or why not.
pub(crate) fn decided(
    profile: &OpenApiProfile,
    operation: &str,
    field: &str,
) -> Vec<(&'static str, Option<OpenApiReason>)> {
    let of = profile
        .decisions
        .iter()
        .filter(|one| one.difference.operation == operation && one.difference.field == field);
    of.map(|one| (one.difference.kind.as_str(), one.kept)).collect()
}

/// Nothing is filled in.
pub(crate) fn options(profile: &str) -> Options {
    let options = json!({"profile": profile, "domain": "example.com", "defaults": "none"});
    Options::from_json(&options.to_string()).unwrap()
}

pub(crate) fn body(id: &str, input: &Value, options: &Options) -> Value {
    let request = build(operation(id).unwrap(), Json(&input.to_string()), options).unwrap();
    serde_json::from_slice(&request.body).unwrap()
}

/// The codes of the issues, each with its field.
pub(crate) fn codes(id: &str, input: &Value, options: &Options) -> Vec<String> {
    let report = validate(operation(id).unwrap(), Json(&input.to_string()), options).unwrap();
    let issues: Value = serde_json::from_str(&report.to_json()).unwrap();
    let issues = issues["issues"].as_array().unwrap().iter();
    issues
        .map(|issue| {
            format!("{} {}", issue["code"].as_str().unwrap(), issue["path"][0].as_str().unwrap_or_default())
        })
        .collect()
}

pub(crate) fn ann() -> Value {
    json!({
        "user": "1004", "name-first-name": "Ann", "name-last-name": "Smith", "email-address": "ann@example.com",
        "user-scope": "Basic User"
    })
}

pub(crate) fn with(mut input: Value, key: &str, value: Value) -> Value {
    input[key] = value;
    input
}
