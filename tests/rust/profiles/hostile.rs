//! Names that are none, documents of something else, and documents that are hostile.

use std::process::Command;

use seatwright::{OpenApiError, Options, profile_from_openapi, validate};
use serde_json::{Value, json};

use super::documents::{SITE, codes, decided, options, register, sites, tables};

fn refused(document: &Value, name: &str) -> OpenApiError {
    profile_from_openapi(document.to_string().as_bytes(), name).unwrap_err()
}

#[test]
fn names_are_checked() {
    let document = tables("45");
    for name in ["", "a b", "é", &"a".repeat(65), "a/b", "a\n"] {
        assert!(matches!(refused(&document, name), OpenApiError::Name(_)), "{name:?}");
    }
    for name in ["45", "reference", "44.4"] {
        assert_eq!(refused(&document, name), OpenApiError::OwnName(name.to_owned()));
    }
    register(&document, "named");
    let mut other = document;
    sites(&mut other)["properties"]["site"]["maxLength"] = json!(9);
    assert_eq!(refused(&other, "named"), OpenApiError::NameTaken("named".to_owned()));
    // What was registered stays as it was.
    let long = json!({"site": "A site with a long name", "email": "a@example.com"});
    assert_eq!(codes(SITE, &long, &options("named")), [""; 0]);
}

/// A name that nobody registered is refused with those that there are.
#[test]
fn a_profile_that_is_not_registered_is_named_in_the_error() {
    register(&tables("45"), "known-here");
    let other = Options { profile: Some("unknown-here".into()), ..Options::default() };
    let call = seatwright::operation(SITE).unwrap();
    let error = validate(call, seatwright::Json("{}"), &other).unwrap_err().to_string();
    assert!(error.contains("\"unknown-here\"") && error.contains("known-here"), "{error}");
    // The document has nothing of another vendor.
    let odin = seatwright::operation("odin.user.create").unwrap();
    let other = Options { profile: Some("known-here".into()), ..Options::default() };
    let error = validate(odin, seatwright::Json("{}"), &other).unwrap_err().to_string();
    assert!(error.ends_with("the profiles are reference"), "{error}");
}

#[test]
fn hostile_documents_register_nothing() {
    let mut wide = tables("45");
    let fields = sites(&mut wide)["properties"].as_object_mut().unwrap();
    for at in 0..100_000 {
        fields.insert(format!("k{at}"), json!({"type": "string"}));
    }
    let limit = |document: &Value| match refused(document, "hostile") {
        OpenApiError::Limit { limit, .. } => limit,
        other => panic!("{other}"),
    };
    assert_eq!(limit(&wide), "properties");
    let mut list = tables("45");
    let values: Vec<String> = (0..100_000).map(|at| format!("v{at}")).collect();
    sites(&mut list)["properties"]["site"]["enum"] = json!(values);
    assert_eq!(limit(&list), "choices");
    let mut required = tables("45");
    sites(&mut required)["required"] = json!(values);
    assert_eq!(limit(&required), "required");
    // Little text that references make much of.
    let mut much = tables("45");
    let long: Vec<String> = (0..16).map(|at| format!("{at}{}", "a".repeat(50_000))).collect();
    much["components"]["schemas"]["long"] = json!({"type": "string", "enum": long});
    let fields = sites(&mut much)["properties"].as_object_mut().unwrap();
    for at in 0..900 {
        fields.insert(format!("k{at}"), json!({"$ref": "#/components/schemas/long"}));
    }
    assert_eq!(limit(&much), "texts");
    let mut cycle = tables("45");
    cycle["components"]["schemas"]["time-zone"] = json!({"$ref": "#/components/schemas/time-zone"});
    assert!(matches!(refused(&cycle, "hostile"), OpenApiError::Cycle(_)));
    let large = [r#"{"paths":{},"x":""#, &"a".repeat(50 << 20), r#""}"#].concat();
    let error = profile_from_openapi(large.as_bytes(), "hostile").unwrap_err();
    assert_eq!(error, OpenApiError::Limit { limit: "bytes", max: 16 << 20 });
    assert_eq!(refused(&json!({"paths": {"/pets": {}}}), "hostile"), OpenApiError::AnotherApi);
    let options = Options { profile: Some("hostile".into()), ..Options::default() };
    let call = seatwright::operation(SITE).unwrap();
    assert!(validate(call, seatwright::Json("{}"), &options).is_err());
}

/// A request has at most 192 fields: those that there is no room for are in the report.
#[test]
fn fields_past_the_room_of_a_request_are_told() {
    let mut document = tables("45");
    let fields = sites(&mut document)["properties"].as_object_mut().unwrap();
    for at in 0..300 {
        fields.insert(format!("k{at}"), json!({"type": "string"}));
    }
    let profile = register(&document, "room");
    let kept = |at: usize| decided(&profile, SITE, &format!("k{at}"))[0].1;
    assert_eq!(kept(0), None);
    assert_eq!(kept(299), Some(seatwright::OpenApiReason::Room));
    let site = json!({"site": "Main", "email": "a@example.com", "k0": "x"});
    assert_eq!(codes(SITE, &site, &options("room")), [""; 0]);
    let site = json!({"site": "Main", "email": "a@example.com", "k299": "x"});
    assert_eq!(codes(SITE, &site, &options("room")), ["unknown_field k299"]);
}

/// Words with control characters, limits past any number, names that are paths, keys given twice.
#[test]
fn odd_documents_do_no_harm() {
    let mut document = tables("45");
    let fields = sites(&mut document)["properties"].as_object_mut().unwrap();
    fields["language-token"] = json!({"type": "string", "enum": ["a\nb"]});
    fields["site"]["maxLength"] = json!(-4);
    fields.insert("a.b[0]".to_owned(), json!({"type": "string"}));
    fields.insert(String::new(), json!({"type": "string"}));
    fields.insert("n".to_owned(), json!({"type": "integer", "minimum": 9, "maximum": 1}));
    let text = document.to_string().replacen("\"site\":{", "\"site\":{\"type\":\"integer\"},\"site\":{", 1);
    let profile = profile_from_openapi(text.as_bytes(), "odd").unwrap();
    let contradicts = Some(seatwright::OpenApiReason::Contradicts);
    assert_eq!(decided(&profile, SITE, "language-token")[0], ("choices", contradicts));
    assert_eq!(decided(&profile, SITE, "site"), [("max_length", contradicts)]);
    assert_eq!(decided(&profile, SITE, "a.b[0]"), [("field", contradicts)]);
    assert_eq!(decided(&profile, SITE, ""), [("field", contradicts)]);
    let site = json!({"site": "Main", "email": "a@example.com", "n": 5});
    assert_eq!(codes(SITE, &site, &options("odd")), [""; 0]);
}

const BOUNDED: &str = "SEATWRIGHT_BOUNDED";

/// In a program of its own, whose profiles are counted.
#[test]
fn the_number_of_profiles_is_bounded() {
    if std::env::var_os(BOUNDED).is_none() {
        let program = std::env::current_exe().unwrap();
        let name = "profiles::hostile::the_number_of_profiles_is_bounded";
        let output = Command::new(program).args(["--exact", name]).env(BOUNDED, "1").output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && told.contains("1 passed"), "{told}");
        return;
    }
    let document = tables("45");
    // Threads that register the same and different names at once.
    std::thread::scope(|scope| {
        for at in 0..32 {
            let document = &document;
            scope.spawn(move || register(document, &format!("p{}", at % 16)));
        }
    });
    let all = seatwright::profiles(seatwright::operation(SITE).unwrap());
    let mut names: Vec<&str> = all.to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!((all.len(), names.len()), (19, 19), "{all:?}");
    assert_eq!(refused(&document, "one-more"), OpenApiError::TooMany(16));
    register(&document, "p3");
}
