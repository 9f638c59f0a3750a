//! A server's own document beside the tables: what differs, the traps of real documents, and documents that are hostile.

use seatwright::schema::Verb;
use seatwright::{
    OPERATIONS, OpenApiDifferenceKind as Kind, OpenApiError, OpenApiReport, openapi_differences, operation,
};
use serde_json::{Value, json};

/// A document with one request body.
fn document(path: &str, method: &str, schema: &Value) -> Value {
    let body = json!({"content": {"application/json": {"schema": schema}}});
    json!({"openapi": "3.1.0", "info": {"version": "1.0.0"}, "paths": {path: {method: {"requestBody": body}}}})
}

fn report(document: &Value) -> OpenApiReport {
    openapi_differences(document.to_string().as_bytes()).unwrap()
}

fn error(document: &Value) -> OpenApiError {
    openapi_differences(document.to_string().as_bytes()).unwrap_err()
}

/// Kind, what is ours and what is theirs, of one field.
fn of<'r>(report: &'r OpenApiReport, field: &str) -> Vec<(Kind, Option<&'r str>, Option<&'r str>)> {
    let of = report.differences.iter().filter(|one| one.field == field);
    of.map(|one| (one.kind, one.ours.as_deref(), one.theirs.as_deref())).collect()
}

const NUMBERS: &str = "/domains/{domain}/phonenumbers";

/// The schema of a phone number as the table has it.
fn number() -> Value {
    let create = operation("netsapiens.phonenumber.create").unwrap();
    let mut properties = serde_json::Map::new();
    for field in create.fields {
        let mut schema = json!({"type": "string"});
        if let Some(choices) = match field.kind {
            seatwright::schema::Kind::YesNo => Some(json!(["yes", "no"])),
            seatwright::schema::Kind::Choice(list) => Some(json!(list)),
            _ => None,
        } {
            schema["enum"] = choices;
        }
        if let Some(default) = field.default {
            schema["default"] = json!(default);
        }
        properties.insert(field.wire.to_owned(), schema);
    }
    json!({"type": "object", "properties": properties, "required": create.required})
}

#[test]
fn a_document_written_from_a_table_does_not_differ() {
    let report = report(&document(NUMBERS, "post", &number()));
    assert_eq!(report.operations, [("netsapiens.phonenumber.create", "45")]);
    assert_eq!(report.differences, []);
}

#[test]
fn each_kind_of_difference_is_told() {
    let mut schema = number();
    let fields = &mut schema["properties"];
    fields["phonenumber"] = json!({"type": "integer", "minimum": 100, "maximum": 999});
    fields["enabled"] = json!({"type": "string", "enum": ["yes", "maybe"], "default": "no"});
    fields["dial-rule-parameter"] =
        json!({"type": "string", "minLength": 2, "maxLength": 9, "readOnly": false});
    fields["dial-rule-description"] = json!({"type": "string", "readOnly": true});
    fields["colour"] = json!({"type": "string"});
    fields.as_object_mut().unwrap().remove("dial-rule-application");
    schema["required"] = json!(["phonenumber", "enabled"]);
    let report = report(&document(NUMBERS, "post", &schema));
    assert_eq!(
        of(&report, "phonenumber"),
        [
            (Kind::Type, Some("string"), Some("integer")),
            (Kind::Minimum, None, Some("100")),
            (Kind::Maximum, None, Some("999"))
        ]
    );
    assert_eq!(
        of(&report, "enabled"),
        [
            (Kind::Choices, Some("no"), Some("maybe")),
            (Kind::Default, Some("yes"), Some("no")),
            (Kind::Required, Some("optional"), Some("required"))
        ]
    );
    assert_eq!(
        of(&report, "dial-rule-parameter"),
        [(Kind::MinLength, None, Some("2")), (Kind::MaxLength, None, Some("9"))]
    );
    assert_eq!(of(&report, "dial-rule-description"), [(Kind::ReadOnly, Some("sent"), Some("read-only"))]);
    assert_eq!(of(&report, "colour"), [(Kind::Field, None, Some("string"))]);
    assert_eq!(of(&report, "dial-rule-application"), [(Kind::Field, Some("string"), None)]);
    assert_eq!(
        of(&report, "dial-rule-translation-destination-user"),
        [(Kind::Required, Some("required"), Some("optional"))]
    );
}

/// Counted in a real document: 58 paths with a suffix, thousands of keys of a tool, references, alternatives, `null` among
/// the types, formats on lists, read-only fields among the required ones.
#[test]
fn the_traps_of_real_documents_are_no_differences() {
    let mut schema = number();
    schema["x-apidog-orders"] = json!(["a"]);
    schema["properties"]["phonenumber"] = json!({"$ref": "#/components/schemas/Phone~1Number"});
    schema["properties"]["dial-rule-parameter"] =
        json!({"anyOf": [{"type": "integer"}, {"type": "string"}], "format": "email"});
    schema["properties"]["dial-rule-description"]["type"] = json!(["string", "null"]);
    schema["properties"]["created-datetime"] = json!({"type": "string", "readOnly": true});
    schema["required"].as_array_mut().unwrap().push(json!("created-datetime"));
    let schema = json!({"allOf": [{"$ref": "#/components/schemas/Number"}, {"type": "object"}]});
    let mut whole = document("/domains/{name}/phonenumbers#3", "post", &schema);
    whole["components"]["schemas"] =
        json!({"Number": number(), "Phone/Number": {"type": "string", "format": "phonenumber"}});
    assert_eq!(report(&whole).differences, []);
}

/// The document of phones lists dates among the required fields, without saying that they are read-only.
#[test]
fn a_fact_of_responses_that_is_required_is_told_as_that() {
    let schema =
        json!({"properties": {"created-datetime": {"type": "string"}}, "required": ["created-datetime"]});
    let report = report(&document("/domains/{domain}/phones", "post", &schema));
    assert_eq!(
        of(&report, "created-datetime"),
        [(Kind::Required, Some("set by the server"), Some("required"))]
    );
}

/// Of several profiles the nearest: `email` and a text PIN are those of 45.
#[test]
fn the_nearest_profile_is_taken() {
    let schema =
        json!({"properties": {"email": {"type": "string"}, "voicemail-login-pin": {"type": "string"}}});
    let whole = document("/domains/{domain}/users", "post", &schema);
    assert_eq!(report(&whole).operations, [("netsapiens.user.create", "45")]);
}

#[test]
fn hostile_documents_end_in_a_clear_error() {
    let mut cycle = document(NUMBERS, "post", &json!({"$ref": "#/components/schemas/A"}));
    cycle["components"]["schemas"] =
        json!({"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}});
    assert!(matches!(error(&cycle), OpenApiError::Cycle(_)), "{:?}", error(&cycle));
    // A schema that holds itself is followed for a while.
    cycle["components"]["schemas"] = json!({"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}});
    assert!(matches!(error(&cycle), OpenApiError::Cycle(_)), "{:?}", error(&cycle));
    // Two at each level are more than anybody can follow.
    let twice = json!([{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/A"}]);
    cycle["components"]["schemas"] = json!({"A": {"allOf": twice}});
    assert!(error(&cycle).to_string().contains("leads back to itself"), "{}", error(&cycle));
    let missing = document(NUMBERS, "post", &json!({"$ref": "#/components/schemas/None"}));
    assert_eq!(
        error(&missing).to_string(),
        r##"the reference "#/components/schemas/None" leads nowhere in the document"##
    );
    let elsewhere = document(NUMBERS, "post", &json!({"$ref": "https://example.com/schema.json"}));
    assert!(matches!(error(&elsewhere), OpenApiError::Missing(_)));
    let another = document("/pets", "post", &json!({"type": "object"}));
    assert_eq!(error(&another), OpenApiError::AnotherApi);
    assert_eq!(error(&json!({"swagger": "2.0"})), OpenApiError::NotOpenApi);
    assert_eq!(error(&json!([])), OpenApiError::NotOpenApi);
    assert!(matches!(openapi_differences(b"{").unwrap_err(), OpenApiError::Json { line: 1, .. }));
    let deep = [r#"{"paths":"#, &"[".repeat(5000), &"]".repeat(5000), "}"].concat();
    assert_eq!(
        openapi_differences(deep.as_bytes()).unwrap_err(),
        OpenApiError::Limit { limit: "depth", max: 128 }
    );
    let large = [r#"{"paths":{},"x":""#, &"a".repeat(50 << 20), r#""}"#].concat();
    assert_eq!(
        openapi_differences(large.as_bytes()).unwrap_err().to_string(),
        "the document exceeds the limit of 16777216 (bytes)"
    );
}

#[test]
fn every_operation_with_a_body_can_be_found() {
    for operation in OPERATIONS {
        let mut path = String::new();
        for segment in operation.path {
            match segment {
                seatwright::schema::Segment::Literal(text) => path.push_str(text),
                seatwright::schema::Segment::Param(name) => {
                    path.push('{');
                    path.push_str(name);
                    path.push('}');
                }
            }
        }
        let path = path.strip_prefix(operation.base).unwrap_or(&path).to_owned();
        let whole = document(&path, &operation.method.to_lowercase(), &json!({"type": "object"}));
        let found = report(&whole).operations;
        assert!(found.iter().any(|(id, _)| *id == operation.id), "{}: {found:?}", operation.id);
        assert!(matches!(operation.verb, Verb::Create | Verb::Update | Verb::Check));
    }
}
