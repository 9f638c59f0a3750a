//! What a shape knows, and what it leaves to the engine.

use crate::{BodyTemplate, Header, Json, Options, Piece, Shape, build, operation, validate};

/// Values as the other side of a boundary writes them: key, tag, text.
fn packed(values: &[(u32, u32, &str)]) -> Vec<u8> {
    let (mut table, mut text) = (Vec::new(), String::new());
    for (key, tag, value) in values {
        text.push_str(value);
        table.extend_from_slice(&key.to_le_bytes());
        table.extend_from_slice(&(u32::try_from(text.len()).unwrap() << 4 | tag).to_le_bytes());
    }
    table.extend_from_slice(text.as_bytes());
    table
}

fn site(options: &str, keys: &[&str], values: &[(u32, u32, &str)]) -> Option<(Header, Shape)> {
    let header = Header::new(keys.iter().map(ToString::to_string).collect());
    let bytes = packed(values);
    let options = Options::from_json(options).unwrap();
    let shape = Shape::learn(
        &operation("createSite").unwrap().bind(options).unwrap(),
        header.read(keys.len(), &bytes),
    )?;
    Some((header, shape))
}

const NONE: &str = r#"{"domain":"example.com","defaults":"none"}"#;

#[test]
fn knows_the_body_around_the_values() {
    let values = [(0, 0, "US/Eastern"), (1, 1, "248"), (2, 0, "New York")];
    let (_, shape) = site(NONE, &["time-zone", "area-code", "site"], &values).unwrap();
    assert_eq!(shape.order(), [2, 0, 1]);
    assert_eq!(shape.spans(), [r#"{"site":""#, r#"","time-zone":""#, r#"","area-code":"#, "}"]);
}

#[test]
fn holds_clean_values_alone() {
    let (header, shape) = site(NONE, &["site", "area-code"], &[(0, 0, "New York"), (1, 1, "248")]).unwrap();
    let holds =
        |values: &[(u32, u32, &str)]| shape.holds(header.read(values.len(), &packed(values))).is_some();
    assert!(holds(&[]));
    assert!(holds(&[(0, 0, "Paris")]));
    assert!(holds(&[(1, 1, "212"), (0, 0, "Paris")]));
    for text in ["Pâris", "パリ", "\u{1f5fc}", "\u{645}\u{6cc}\u{200c}\u{631}"] {
        assert!(holds(&[(0, 0, text)]), "{text:?}");
    }
    for text in ["", " Paris", "Paris ", "Pa\"ris", "Pa\\ris", "Pa\nris", "Pa\u{7f}ris"] {
        assert!(!holds(&[(0, 0, text)]), "{text:?}");
        assert!(!holds(&[(0, 0, &text.replace('a', "â"))]), "{text:?} beyond ASCII");
    }
    // A joiner between letters that are never joined is taken away.
    assert!(!holds(&[(0, 0, "P\u{200d}aris")]));
    // Blanks and controls of Unicode, and what turns the direction of text.
    for text in ["\u{a0}Paris", "Paris\u{2003}", "Pa\u{85}ris", "Pa\u{202e}ris", "Pa\u{61c}ris"] {
        assert!(!holds(&[(0, 0, text)]), "{text:?}");
    }
    for number in ["", "0248", "-1", "24.8", "1e2", "99999999999999999"] {
        assert!(!holds(&[(1, 1, number)]), "{number}");
    }
    // Another type, another key, what JSON does not have.
    assert!(!holds(&[(0, 1, "248")]) && !holds(&[(1, 0, "248")]) && !holds(&[(2, 0, "x")]));
    assert!((2..16).all(|tag| !holds(&[(0, tag, "x")])));
}

#[test]
fn learns_nothing_where_more_than_the_values_counts() {
    let learns = |options: &str, keys: &[&str], value| site(options, keys, &[(0, 0, value)]).is_some();
    assert!(learns(NONE, &["site"], "New York"));
    assert!(!learns(NONE, &["site"], " New York"));
    assert!(!learns(NONE, &["sight"], "New York"));
    let context = r#"{"domain":"example.com","defaults":"none","context":{"sites":[]}}"#;
    assert!(!learns(context, &["site"], "New York"));
    assert!(!learns(r#"{"domain":"example.com","limits":{"bytes":7}}"#, &["site"], "New York"));
}

#[test]
fn counts_learned_values_as_if_they_were_there() {
    let nine = r#"{"domain":"example.com","defaults":"none","limits":{"bytes":9}}"#;
    let (header, shape) = site(nine, &["site"], &[(0, 0, "New York")]).unwrap();
    let holds = |text| shape.holds(header.read(1, &packed(&[(0, 0, text)]))).is_some();
    assert!(holds("P") && !holds("Pa"));
}

#[test]
fn fills_what_building_fills() {
    let options = r#"{"domain":"example.com"}"#;
    let (_, shape) = site(options, &["site"], &[(0, 0, "New York")]).unwrap();
    let request = build(
        operation("createSite").unwrap(),
        Json(r#"{"site":"New York"}"#),
        &Options::from_json(options).unwrap(),
    );
    let request = request.unwrap();
    assert_eq!(shape.spans().join("New York").as_bytes(), request.body);
    assert_eq!(shape.path(), request.path);
    assert_eq!(shape.expects(false), request.expects);
}

const USER: [(&str, Piece<'_>); 6] = [
    ("domain", Piece::Text("example.com")),
    ("user-scope", Piece::Text("Basic User")),
    ("user", Piece::Text("1004")),
    ("name-first-name", Piece::Text("Ann")),
    ("name-last-name", Piece::Text("Smith")),
    ("email", Piece::Text("ann@example.com")),
];

fn user(options: &str) -> (Options, Option<BodyTemplate>) {
    let options = Options::from_json(options).unwrap();
    let template =
        BodyTemplate::learn(&operation("createUser").unwrap().bind(options.clone()).unwrap(), &USER);
    (options, template)
}

#[test]
fn writes_what_is_built_and_reads_it_again() {
    // With defaults filled and the login made of the extension; the domain is the path's, the mail has its other name.
    let options = r#"{"domain":"example.com"}"#;
    let (options, template) = user(options);
    let template = template.unwrap();
    let mut values = USER.map(|(_, value)| value);
    values[2] = Piece::Text("a.b");
    values[4] = Piece::Text("O'Neil");
    assert!(values.iter().enumerate().all(|(at, value)| template.takes(at, *value)));
    let mut body = Vec::new();
    template.write(&values, &mut body);
    let input = r#"{"domain":"example.com","user-scope":"Basic User","user":"a.b","name-first-name":"Ann",
        "name-last-name":"O'Neil","email":"ann@example.com"}"#;
    let create = operation("createUser").unwrap();
    let request = build(create, Json(input), &options).unwrap();
    assert_eq!(String::from_utf8_lossy(&body), String::from_utf8_lossy(&request.body));
    assert!(String::from_utf8_lossy(&body).contains(r#""login-username":"a.b@example.com""#));
    let again = template.read(std::str::from_utf8(&body).unwrap()).unwrap();
    assert_eq!(validate(create, again, &options).unwrap().to_json(), request.report.to_json());
    assert!(template.read(r#"{"user":"1004"}"#).is_none());
}

#[test]
fn another_path_is_another_record() {
    let (_, template) = user(r#"{"domain":"example.com"}"#);
    let template = template.unwrap();
    assert!(template.takes(0, Piece::Text("example.com")));
    assert!(!template.takes(0, Piece::Text("example.org")) && !template.takes(0, Piece::Integer(1)));
    assert!(!template.takes(6, Piece::Text("x")));
    // Without a domain among the options, every record has one of its own.
    assert!(user("{}").1.is_none());
}

#[test]
fn a_login_of_an_unknown_domain_is_not_made() {
    let record = &USER[1..];
    let options = Options::from_json(r#"{"domain":"~"}"#).unwrap();
    let template =
        BodyTemplate::learn(&operation("createUser").unwrap().bind(options.clone()).unwrap(), record)
            .unwrap();
    let mut body = Vec::new();
    template.write(&record.iter().map(|(_, value)| *value).collect::<Vec<_>>(), &mut body);
    assert!(!String::from_utf8(body).unwrap().contains("login-username"));
}

#[test]
fn reads_every_kind_of_value_again() {
    let options = Options::from_json(r#"{"domain":"example.com","site":"HQ","partial":true}"#).unwrap();
    let update = operation("updateSite").unwrap();
    let record = [
        ("area-code", Piece::Integer(248)),
        ("domain", Piece::Text("example.com")),
        ("time-zone", Piece::Text("US/Eastern")),
    ];
    let template = BodyTemplate::learn(&update.bind(options.clone()).unwrap(), &record).unwrap();
    assert!(!template.takes(0, Piece::Integer(-248)) && template.takes(0, Piece::Integer(212)));
    let mut body = Vec::new();
    template.write(&record.map(|(_, value)| value), &mut body);
    let input = r#"{"area-code":248,"domain":"example.com","time-zone":"US/Eastern"}"#;
    let request = build(update, Json(input), &options).unwrap();
    assert_eq!(body, request.body);
    let again = build(update, template.read(str::from_utf8(&body).unwrap()).unwrap(), &options).unwrap();
    assert_eq!((&again.body, &again.path), (&request.body, &request.path));
    assert_eq!(again.report.to_json(), request.report.to_json());
    // Nothing but the path's own: an empty body.
    let template = BodyTemplate::learn(&update.bind(options.clone()).unwrap(), &record[1..2]).unwrap();
    let mut body = Vec::new();
    template.write(&[record[1].1], &mut body);
    assert_eq!(body, b"{}");
    assert!(template.read("{}").is_some() && template.read("{ }").is_none());
}

#[test]
fn a_domain_that_json_escapes_makes_no_shape() {
    let options = Options::from_json(r#"{"domain":"a\"b"}"#).unwrap();
    assert!(
        BodyTemplate::learn(&operation("createUser").unwrap().bind(options.clone()).unwrap(), &USER[1..])
            .is_none()
    );
}

#[test]
fn values_are_not_shown() {
    let shown = format!("{:?} {:?}", Piece::Text("8170001"), Piece::Integer(8_170_001));
    assert!(!shown.contains("817"), "{shown}");
}
