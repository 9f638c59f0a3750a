//! What the vectors cannot reach.

use crate::json::Node;
use crate::read_response;
use crate::response::ResponseOptions;
use crate::response::advice::AdviceCode;
use crate::response::secrets::Secrets;
use crate::schema::secret_names::is_secret_name;
use crate::schema::{Field, Kind, Operation};
use crate::vendors::OPERATIONS;
use crate::{Limits, OptionError, operation};

fn secrets(request: &str) -> Secrets {
    let node = Node::parse(request.as_bytes(), &Limits::default()).unwrap();
    Secrets::of(operation("createUser").unwrap(), Some(&node))
}

/// Secret fields that masking by name would miss.
fn unnamed_secrets(fields: &'static [Field]) -> Vec<&'static str> {
    fields.iter().flat_map(|field| unnamed(field, field.wire)).collect()
}

fn unnamed(field: &'static Field, wire: &'static str) -> Vec<&'static str> {
    match field.kind {
        Kind::Group(fields) => unnamed_secrets(fields),
        Kind::List(list) => unnamed(&list.of, wire),
        _ if field.secret && !is_secret_name(wire) => vec![wire],
        _ => Vec::new(),
    }
}

#[test]
fn every_secret_of_the_tables_has_a_telling_name() {
    for operation in OPERATIONS {
        assert_eq!(unnamed_secrets(operation.fields), [""; 0], "{}", operation.id);
    }
}

#[test]
fn every_advice_has_a_sentence_of_its_own() {
    let mut seen = Vec::new();
    for code in AdviceCode::ALL {
        for platform in ["netsapiens", "odin", "crmcom"] {
            let text = crate::issues::messages::advice(code.as_str(), platform, None);
            assert_ne!(text, code.as_str());
            assert!(!text.ends_with('.') && !text.starts_with(char::is_uppercase), "{text}");
        }
        assert!(!seen.contains(&code.as_str()));
        seen.push(code.as_str());
    }
}

#[test]
fn secrets_are_masked_in_every_spelling() {
    let secrets = secrets(r#"{"password": "a\"<b", "nested": [{"pin": 4711}], "user": "1004"}"#);
    for (text, masked) in [
        ("got A\"<B here", "got *** here"),
        ("got a%22%3cb here", "got *** here"),
        (r#"got a\"<b here"#, "got *** here"),
        ("got a&quot;&lt;b here", "got *** here"),
        ("4711 and 1004", "*** and 1004"),
        ("Invalid password", "Invalid password"),
        ("password: x y z", "password: ***"),
        ("password = \"x\"", "password = ***"),
        ("{'password': 'x'}", "{'password': ***"),
        ("Password 'x' is weak", "Password ***"),
        ("Bearer abc", "Bearer ***"),
        ("the bearer", "the bearer"),
        ("new_password_2: x", "new_password_2: ***"),
        ("language-token: xx_YY", "language-token: xx_YY"),
        ("spin: 5", "spin: 5"),
        ("key=nsd_abc, then", "key=***, then"),
        ("(eyJhbGci.e30.sig)", "(***)"),
    ] {
        assert_eq!(secrets.mask(text), masked, "{text}");
    }
}

#[test]
fn secrets_are_masked_in_base64() {
    let node = Node::parse(br#"{"password": "Zq7!canary"}"#, &Limits::default()).unwrap();
    let secrets = Secrets::of(operation("createUser").unwrap(), Some(&node));
    // As `printf 'Zq7!canary' | base64` prints it.
    assert_eq!(secrets.mask("got WnE3IWNhbmFyeQ== here"), "got ***== here");
}

#[test]
fn options_are_read_strictly() {
    let read = ResponseOptions::from_json;
    let pairs = read(r#"{"headers": [["a", "1"], ["b", "2"]]}"#).unwrap();
    assert_eq!(pairs, read(r#"{"headers": {"a": "1", "b": ["2"]}}"#).unwrap());
    assert_eq!(read(r#"{"request": null}"#).unwrap(), ResponseOptions::default());
    for wrong in [
        "[]",
        "{",
        r#"{"header": {}}"#,
        r#"{"headers": 5}"#,
        r#"{"headers": {"a": true}}"#,
        r#"{"headers": [["a"]]}"#,
        r#"{"request": "x"}"#,
        r#"{"request": {"url": "x"}}"#,
        r#"{"request": {"path": true}}"#,
        r#"{"limits": {"rows": 5}}"#,
        r#"{"limits": {"bytes": -1}}"#,
        r#"{"locale": true}"#,
    ] {
        assert!(matches!(read(wrong), Err(OptionError::Value(_))), "{wrong}");
    }
    let other = ResponseOptions { locale: Some("fr".to_owned()), ..ResponseOptions::default() };
    assert_eq!(
        read_response("createUser", 200, b"", &other).unwrap_err(),
        OptionError::Locale("fr".to_owned())
    );
    let unknown = read_response("netsapiens.user.crate", 200, b"", &ResponseOptions::default());
    assert_eq!(
        unknown.unwrap_err().to_string(),
        r#"there is no operation "netsapiens.user.crate"; did you mean "netsapiens.user.create"?"#
    );
}

#[test]
fn debug_masks_every_name_of_a_secret() {
    for name in ["api-key", "subscriber-code", "pass", "bearer", "vmPin", "VM PIN", "Passwort", "pwd_hash"] {
        let body = format!(r#"{{"user":"1","{name}":"c4n4ry","shipping":"by sea"}}"#);
        let outcome = read_response("createUser", 200, body.as_bytes(), &ResponseOptions::default()).unwrap();
        let shown = format!("{outcome:?}");
        assert!(!shown.contains("c4n4ry") && shown.contains("by sea"), "{shown}");
    }
}

#[test]
fn nothing_secret_in_debug() {
    let body = br#"{"user":"1","voicemail-login-pin":73915522,"x":{"token":["c4n4ry"]}}"#;
    let options = ResponseOptions::from_json(
        r#"{"headers":{"set-cookie":"c4n4ry"},"request":{"body":{"password":"c4n4ry"}}}"#,
    )
    .unwrap();
    let outcome = read_response("createUser", 200, body, &options).unwrap();
    assert!(outcome.to_json().contains("73915522"), "the record is the caller's own");
    let shown = format!("{outcome:?} {options:?}");
    assert!(!shown.contains("73915522") && !shown.contains("c4n4ry"), "{shown}");
}

/// Statuses of every class with every kind of body, for every vendor: no panic, and JSON comes out.
#[test]
fn whatever_comes() {
    let base = operation("createUser").unwrap();
    let platforms = ["netsapiens.user.create", "odin.user.update", "crmcom.user.create"];
    let bodies: &[&[u8]] = &[
        b"",
        b"null",
        b"[]",
        b"[[]]",
        b"{}",
        b"true",
        b"-0",
        b"\"\"",
        b"{\"code\":1e999,\"message\":null}",
        b"{\"status\":[],\"data\":[{}]}",
        b"{\"details\":\"[Error 4200] : \"}",
        b"[Error 4200]",
        b"\xff\xfe[\x00",
        b"{\"error\":{\"message\":{}}}",
        "User  does not exist in domain ".as_bytes(),
        "\u{202e}pin:\u{0}".as_bytes(),
    ];
    for id in platforms {
        let operation: &'static Operation = Box::leak(Box::new(Operation { id, ..*base }));
        for status in (0..=1000).step_by(19).chain(196..210).chain(398..432).chain([500, 503, u16::MAX]) {
            for body in bodies {
                let outcome = read_response(operation.id, status, body, &ResponseOptions::default()).unwrap();
                let again = Node::parse(outcome.to_json().as_bytes(), &Limits::default()).unwrap();
                let stated = (status > 0).then_some(i64::from(status));
                assert_eq!(again.get("status").and_then(Node::as_integer), stated);
            }
        }
    }
}
