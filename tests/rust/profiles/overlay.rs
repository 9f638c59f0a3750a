//! What a document changes, and what it does not.

use seatwright::{
    JsonSchemaOptions, OpenApiReason as Reason, Options, RecordOptions, describe, differences_under,
    from_record_with, json_schema, operation, schema::Kind,
};
use serde_json::{Value, json};

use super::documents::{
    SITE, USER, ann, body, codes, decided, options, register, schema, sites, tables, users, with,
};

#[test]
fn names_types_lists_limits_and_required_fields_follow_the_document() {
    let mut document = tables("45");
    let site = sites(&mut document);
    let fields = site["properties"].as_object_mut().unwrap();
    fields["voicemail-enabled"]["enum"] = json!(["yes", "no", "hold"]);
    fields["site"]["maxLength"] = json!(12);
    fields["language-token"] = json!({"type": "string", "enum": ["en_US", "fr_CA"]});
    fields.shift_remove("area-code");
    fields["music-on-hold-randomized-enabled"] = json!({"type": "string", "readOnly": true});
    fields.insert("colour".to_owned(), json!({"type": "string", "enum": ["red", "blue"]}));
    fields.insert("floor".to_owned(), json!({"type": "integer", "minimum": 0, "maximum": 40}));
    fields.insert("door-code".to_owned(), json!({"type": "string", "maxLength": 4}));
    fields.insert("plan".to_owned(), json!({"type": "object", "properties": {"a": {"type": "string"}}}));
    site["required"].as_array_mut().unwrap().extend([json!("time-zone"), json!("colour")]);
    let known: Vec<&str> = operation(SITE).unwrap().fields.iter().map(|field| field.wire).collect();
    for field in ["voicemail-enabled", "area-code", "language-token", "time-zone", "site"] {
        assert!(known.contains(&field), "the table of sites has no {field}: {known:?}");
    }

    let profile = register(&document, "overlay");
    assert_eq!(decided(&profile, SITE, "voicemail-enabled")[0], ("choices", None));
    assert_eq!(decided(&profile, SITE, "site"), [("max_length", None)]);
    assert_eq!(decided(&profile, SITE, "language-token")[0], ("choices", None));
    assert_eq!(decided(&profile, SITE, "area-code"), [("field", None)]);
    assert_eq!(decided(&profile, SITE, "colour"), [("field", None)]);
    assert_eq!(decided(&profile, SITE, "plan"), [("field", Some(Reason::Nested))]);
    assert_eq!(decided(&profile, SITE, "time-zone"), [("required", None)]);

    let options = options("overlay");
    let given = json!({
        "site": "Main", "email": "a@example.com", "time-zone": "US/Pacific", "colour": "RED", "floor": "7",
        "voicemail-enabled": "Hold"
    });
    let sent = body(SITE, &given, &options);
    assert_eq!(sent["colour"], "red");
    assert_eq!(sent["floor"], 7);
    assert_eq!(sent["voicemail-enabled"], "hold");
    let report = |key: &str, value: Value| codes(SITE, &with(given.clone(), key, value), &options);
    assert_eq!(report("colour", json!("green")), ["invalid_choice colour"]);
    assert_eq!(report("floor", json!(41)), ["too_big floor"]);
    assert_eq!(report("site", json!("Headquarters 1")), ["too_long site"]);
    assert_eq!(report("language-token", json!("de_DE")), ["invalid_choice language-token"]);
    assert_eq!(report("area-code", json!(212)), ["unknown_field area-code"]);
    assert_eq!(report("plan", json!({"a": "b"})), ["unknown_field plan"]);
    assert_eq!(report("colour", Value::Null), ["required colour"]);
    assert_eq!(report("time-zone", Value::Null), ["required time-zone"]);
    // The code of a door is a secret also where only the document has the field.
    assert!(!format!("{:?}", report("door-code", json!("98765"))).contains("98765"));
    assert_eq!(report("door-code", json!("98765")), ["too_long door-code"]);
}

/// What is read-only is left out with an info, so that a record can be sent back.
#[test]
fn a_read_only_field_is_left_out() {
    let mut document = tables("45");
    let fields = users(&mut document)["properties"].as_object_mut().unwrap();
    fields["status-message"]["readOnly"] = json!(true);
    fields.insert("last-seen".to_owned(), json!({"type": "string", "readOnly": true}));
    let profile = register(&document, "read-only");
    assert_eq!(decided(&profile, USER, "status-message"), [("read_only", None)]);
    let options = options("read-only");
    for key in ["status-message", "last-seen"] {
        let given = with(ann(), key, json!("x"));
        assert_eq!(codes(USER, &given, &options), [format!("read_only {key}")], "{key}");
        assert_eq!(body(USER, &given, &options).get(key), None);
    }
}

/// Fields that only the document has and whose names are those of secrets.
fn add_secrets(fields: &mut serde_json::Map<String, Value>) {
    for (name, schema) in [
        ("sip-pin", json!({"type": "integer", "maximum": 9999})),
        ("door-secret", json!({"enum": ["a", "b"]})),
        ("api-token", json!({"enum": ["yes", "no"]})),
        ("old-password", json!({"type": "number", "minimum": 1})),
        ("new-password", json!({"type": "boolean"})),
        ("pass-phrase", json!({"type": "string", "maxLength": 3})),
    ] {
        fields.insert(name.to_owned(), schema);
    }
}

/// No message, no fix and no change shows their values, whatever type the document gives them.
fn secrets_are_not_shown(options: &Options) {
    for name in ["sip-pin", "door-secret", "api-token", "old-password", "new-password", "pass-phrase"] {
        for value in
            [json!("hunter2"), json!(778_899), json!(77.25), json!(["hunter2"]), json!({"a": "hunter2"})]
        {
            let given = with(ann(), name, value.clone());
            let report =
                seatwright::validate(operation(USER).unwrap(), seatwright::Json(&given.to_string()), options);
            let report = report.unwrap().to_json();
            let shown = ["hunter2", "778899", "77.25", "\"2\""].iter().any(|part| report.contains(part));
            assert!(!shown, "{name} {value}: {report}");
        }
    }
}

/// Secrets, emergency numbers and roles are those of the table, whatever a document says.
#[test]
fn no_protection_becomes_weaker() {
    let mut document = tables("45");
    let fields = users(&mut document)["properties"].as_object_mut().unwrap();
    fields.shift_remove("voicemail-login-pin");
    fields["caller-id-number-emergency"] = json!({"type": "string", "readOnly": true});
    fields["user-scope"] =
        json!({"type": "string", "enum": ["Basic User", "No Portal ", "Wizard"], "default": "Wizard"});
    fields["user"] = json!({"type": "integer", "readOnly": true});
    fields["synchronous"] = json!({"type": "boolean"});
    // A default is sent for people who typed nothing, so it has to be a text that somebody could have typed.
    let hidden =
        [("department", "Sa\u{202e}les"), ("site", "Sa\u{200b}les"), ("status-message", "Sa\u{7}les")];
    for (name, default) in hidden {
        fields[name]["default"] = json!(default);
    }
    add_secrets(fields);
    let pin =
        &schema(&mut document, "/domains/{domain}/users/{user}", "put")["properties"]["voicemail-login-pin"];
    assert_eq!(pin["type"], "string");
    let profile = register(&document, "safe");
    for (name, _) in hidden {
        assert_eq!(decided(&profile, USER, name), [("default", Some(Reason::Contradicts))], "{name}");
    }
    secrets_are_not_shown(&options("safe"));
    assert_eq!(decided(&profile, USER, "voicemail-login-pin"), [("field", Some(Reason::Safety))]);
    assert_eq!(decided(&profile, USER, "caller-id-number-emergency"), [("read_only", Some(Reason::Safety))]);
    assert_eq!(decided(&profile, USER, "user-scope"), [("choices", None), ("default", Some(Reason::Safety))]);
    assert_eq!(decided(&profile, USER, "user"), [("read_only", Some(Reason::Needed))]);
    assert_eq!(
        decided(&profile, USER, "synchronous"),
        [
            ("type", Some(Reason::Needed)),
            ("choices", Some(Reason::Silent)),
            ("default", Some(Reason::Silent))
        ]
    );
    let options = options("safe");
    let ours = Options { profile: Some("45".into()), ..options.clone() };
    for (key, value) in [
        ("voicemail-login-pin", json!("12")),
        ("caller-id-number-emergency", json!("911")),
        ("caller-id-number-emergency", json!("02075551234")),
        ("user-scope", json!("Super User")),
        ("user-scope", json!("No Portal")),
    ] {
        let given = with(ann(), key, value);
        assert_eq!(codes(USER, &given, &options), codes(USER, &given, &ours), "{given}");
    }
    // A role that no table has is one that may have more rights, and none is proposed for a slip.
    let given = with(ann(), "user-scope", json!("Wizard"));
    assert_eq!(codes(USER, &given, &options), ["elevated_scope user-scope"]);
    let slip = with(ann(), "user-scope", json!("Wizzard"));
    let report =
        seatwright::validate(operation(USER).unwrap(), seatwright::Json(&slip.to_string()), &options);
    let report: Value = serde_json::from_str(&report.unwrap().to_json()).unwrap();
    assert_eq!(report["issues"][0]["code"], "invalid_choice");
    assert_eq!(report["issues"][0].get("fix"), None, "{report}");
}

#[test]
fn what_says_less_than_the_table_changes_nothing() {
    let mut document = tables("45");
    let fields = users(&mut document)["properties"].as_object_mut().unwrap();
    fields["directory-name-number-dtmf-mapping"] = json!({"type": "string"});
    fields["ring-no-answer-timeout-seconds"] = json!({"type": "integer", "minimum": -5, "maximum": 9999});
    fields["time-zone"] = json!({"type": "string"});
    fields["dial-plan"] = json!({"type": "array", "items": {"type": "string"}});
    fields["voicemail-greeting-index"] = json!({"type": "integer", "minimum": 0, "default": 3});
    fields["music-on-hold-comfort-message-repeat-interval-seconds"] =
        json!({"type": "integer", "minimum": 4000, "maximum": 3600});
    let profile = register(&document, "weaker");
    let of = |field| decided(&profile, USER, field);
    assert_eq!(
        of("directory-name-number-dtmf-mapping"),
        [
            ("type", Some(Reason::Weaker)),
            ("minimum", Some(Reason::Silent)),
            ("maximum", Some(Reason::Silent))
        ]
    );
    assert_eq!(
        of("ring-no-answer-timeout-seconds"),
        [("minimum", Some(Reason::Looser)), ("maximum", Some(Reason::Looser))]
    );
    assert_eq!(of("time-zone"), [("choices", Some(Reason::Silent))]);
    assert_eq!(of("dial-plan"), [("type", Some(Reason::Nested))]);
    assert_eq!(of("voicemail-greeting-index"), [("default", Some(Reason::ServerFills))]);
    assert_eq!(
        of("music-on-hold-comfort-message-repeat-interval-seconds"),
        [("minimum", Some(Reason::Contradicts))]
    );
    let ours = Options { profile: Some("45".into()), ..options("weaker") };
    let given = with(ann(), "ring-no-answer-timeout-seconds", json!(9999));
    assert_eq!(codes(USER, &given, &options("weaker")), codes(USER, &given, &ours));
}

/// A value that ends in a blank is a slip of the document: one of the three known ones has it.
#[test]
fn a_blank_at_the_end_of_a_value_is_no_other_value() {
    let mut document = tables("45");
    let roles = &mut users(&mut document)["properties"]["user-scope"]["enum"];
    let last = roles.as_array_mut().unwrap().iter_mut().find(|role| **role == "No Portal").unwrap();
    *last = json!("No Portal ");
    let profile = register(&document, "blank");
    assert_eq!(decided(&profile, USER, "user-scope"), [("choices", Some(Reason::Spelling))]);
    let given = with(ann(), "user-scope", json!("No Portal"));
    assert_eq!(body(USER, &given, &options("blank"))["user-scope"], "No Portal");
}

/// The documents of phones require 29 fields, `created-datetime` among them: that is a response.
#[test]
fn a_list_of_required_fields_with_facts_of_the_server_is_that_of_a_response() {
    let mut document = tables("45");
    let phone = "/domains/{domain}/phones";
    let create = operation("netsapiens.phone.create").unwrap();
    let all: Vec<&str> = create.fields.iter().map(|field| field.wire).collect();
    schema(&mut document, phone, "post")["required"] = json!([&all[..], &["created-datetime"]].concat());
    let profile = register(&document, "response");
    let of: Vec<_> = profile.decisions.iter().map(|one| (one.difference.kind.as_str(), one.kept)).collect();
    assert!(of.len() > 5, "{of:?}");
    assert!(
        of.iter()
            .all(|one| *one == ("required", Some(Reason::Responses)) || one.1 == Some(Reason::SetByServer))
    );
}

/// One server's list of zones: what the vendor's list calls otherwise leads to the name that this server has.
#[test]
fn time_zones_follow_the_list_of_the_server() {
    let mut document = tables("45");
    let create = operation(USER).unwrap();
    let kind = create.fields.iter().find(|field| field.wire == "time-zone").map(|field| field.kind);
    let Some(Kind::Zone(zones)) = kind else { panic!("{kind:?}") };
    // A name that the vendor's list lacks and this server has, and the one that the vendor's list has for it.
    let (unlisted, listed) = zones.twins.iter().find(|(_, listed)| *listed == "US/Central").unwrap();
    document["components"]["schemas"]["time-zone"]["enum"] = json!([unlisted, "Europe/Berlin"]);
    let profile = register(&document, "zones");
    assert_eq!(decided(&profile, USER, "time-zone"), [("choices", None)]);
    let options = options("zones");
    let zone = |name: &str| body(USER, &with(ann(), "time-zone", json!(name)), &options)["time-zone"].clone();
    assert_eq!(zone(listed), *unlisted);
    assert_eq!(zone("europe/berlin"), "Europe/Berlin");
    let given = with(ann(), "time-zone", json!("US/Hawaii"));
    assert_eq!(codes(USER, &given, &options), ["invalid_choice time-zone"]);
    let given = with(ann(), "time-zone", json!("Pacific Time"));
    let report =
        seatwright::validate(operation(USER).unwrap(), seatwright::Json(&given.to_string()), &options);
    assert!(!report.unwrap().to_json().contains("US/Pacific"), "a zone that this server lacks is proposed");
}

/// Forms, schemas and records follow too.
#[test]
fn forms_schemas_and_records_have_the_fields_of_the_document() {
    let mut document = tables("45");
    let fields = users(&mut document)["properties"].as_object_mut().unwrap();
    fields.insert("badge".to_owned(), json!({"type": "integer", "minimum": 1, "maximum": 99}));
    register(&document, "forms");
    let create = operation(USER).unwrap();
    let options = options("forms");
    let form = describe(create, &options).unwrap();
    let badge = form.fields.iter().find(|field| field.name == "badge").unwrap();
    assert_eq!((badge.kind, badge.min, badge.max, badge.label), ("integer", Some(1), Some(99), "badge"));
    assert_eq!((badge.required, badge.certainty, badge.leaves_as_digits), (false, "documented", true));
    assert!(form.groups.iter().any(|group| group.id == badge.group));
    assert_eq!(form.profile, "forms");
    assert_eq!(form.profiles, seatwright::profiles(create));
    assert!(form.profiles.contains(&"forms"));
    let schema = json_schema(create, &options, JsonSchemaOptions::default()).unwrap();
    assert!(schema.contains("\"badge\""), "{schema}");
    let record = json!({"user": "1004", "badge": 7}).to_string();
    let record_options = RecordOptions { profile: Some("forms".into()), ..RecordOptions::default() };
    let made = from_record_with(USER, &record, &record_options).unwrap();
    assert_eq!(made.input.to_json(), record);
    assert_eq!(made.issues, []);
    // A record beside the request that was built under the profile.
    let sent = json!({"user": "1004", "badge": 8}).to_string();
    let found = differences_under(USER, Some("forms"), &record, &sent).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(differences_under(USER, Some("forms"), &sent, &sent).unwrap(), []);
}
