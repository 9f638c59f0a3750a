//! Groups and bounded lists in the engine, on a table made for the purpose.

use crate::engine::run;
use crate::input::{Json, Source};
use crate::options::Options;
use crate::options::resolved::{Requirement, Settings};
use crate::plan::Plan;
use crate::schema::{EmptyString, Expects, Field, Kind, List, Operation, Segment, Token, Unknown, Verb};

static ALIASES: List = List { max: 2, of: Field::NEW };
static CONTACTS: List = List {
    max: 2,
    of: Field {
        kind: Kind::Group(&[
            Field { wire: "uri", ..Field::NEW },
            Field { wire: "weight", min: Some(1), max: Some(9), ..Field::INTEGER },
        ]),
        ..Field::NEW
    },
};

static TOY: Operation = Operation {
    id: "toy.seat.create",
    alias: "toy",
    title: "Toy",
    verb: Verb::Create,
    method: "POST",
    path: &[Segment::Literal("/seats")],
    base: "",
    params: &[],
    profiles: &["reference"],
    fields: &[
        Field { wire: "name", ..Field::NEW },
        Field {
            wire: "department",
            kind: Kind::Group(&[
                Field { wire: "id", ..Field::NEW },
                Field { wire: "name", max: Some(5), ..Field::NEW },
            ]),
            ..Field::NEW
        },
        Field { wire: "aliases", kind: Kind::List(&ALIASES), ..Field::NEW },
        Field { wire: "contacts", kind: Kind::List(&CONTACTS), ..Field::NEW },
    ],
    without: &[],
    required: &["name"],
    words: crate::schema::FieldWords { id: "none", lists: &[] },
    lenient: false,
    identity: &[],
    overlays: &[],
    read_only: &[],
    misplaced: &[],
    sibling: None,
    unknown: Unknown::Keep,
    blank: EmptyString::Clears,
    token: Token::Bearer,
    rules: &[],
    #[cfg(feature = "describe")]
    labels: crate::schema::labels::Labels::NONE,
    #[cfg(feature = "records")]
    record_identity: crate::schema::RecordIdentity { key: "", folder: "", completed: false },
    #[cfg(feature = "records")]
    dialect: crate::schema::record_dialect::RecordDialect::PLAIN,
    #[cfg(feature = "records")]
    record_read: None,
    waits_on: None,
    inherits_from: None,
    expects: Expects { always: &[200], synchronous: &[200] },
};

/// The body, and `path: code` of each issue.
fn outcome<'a>(source: impl Source<'a>) -> (String, Vec<String>) {
    let options = Options::default();
    let plan: &'static Plan = Box::leak(Box::new(Plan::compile(&TOY, "reference")));
    let settings = Settings {
        plan,
        options: &options,
        unknown: Unknown::Keep,
        waived: &[],
        partial: &Requirement::All,
        complete: true,
    };
    let mut body = Vec::new();
    let report = run(&settings, source, Some(&mut body)).report;
    let issues = report.issues().iter();
    let issues =
        issues.map(|issue| format!("{}: {}", crate::issues::place(&issue.path), issue.code.as_str()));
    (String::from_utf8(body).unwrap(), issues.collect())
}

#[test]
fn nests_in_table_order() {
    let input = r#"{"contacts": [{"weight": "3", "uri": " sip:a "}, {"uri": "sip:b"}], "aliases": ["x", 7],
        "department": {"name": "Sales", "id": "d1"}, "name": "Ann"}"#;
    let (body, issues) = outcome(Json(input));
    assert_eq!(
        body,
        r#"{"name":"Ann","department":{"id":"d1","name":"Sales"},"aliases":["x","7"],"contacts":[{"uri":"sip:a","weight":3},{"uri":"sip:b"}]}"#
    );
    assert_eq!(issues, Vec::<String>::new());
}

#[test]
fn names_the_place_inside() {
    let input = r#"{"name": "Ann", "department": {"name": "Marketing"}, "aliases": ["a", true, "c"],
        "contacts": [{"weight": 0}, "sip:b"]}"#;
    let (body, issues) = outcome(Json(input));
    assert_eq!(body, "");
    assert_eq!(
        issues,
        [
            "department.name: too_long",
            "aliases: too_long",
            "aliases[1]: wrong_type",
            "contacts[0].weight: too_small",
            "contacts[1]: wrong_type"
        ]
    );
}

#[test]
fn tells_text_from_nesting() {
    let (_, issues) = outcome(Json(r#"{"name": {"first": "Ann"}, "department": "Sales", "aliases": "x"}"#));
    assert_eq!(issues, ["name: wrong_type", "department: wrong_type", "aliases: wrong_type"]);
}

#[test]
fn keeps_unknown_keys_in_their_group() {
    let input = r#"{"name":"Ann","department":{"floor":3,"id":"d1"},"colour":[1, 2]}"#;
    let (body, issues) = outcome(Json(input));
    assert_eq!(body, r#"{"name":"Ann","department":{"id":"d1","floor":3},"colour":[1, 2]}"#);
    assert_eq!(issues, Vec::<String>::new());
}

#[test]
fn a_key_twice_in_a_group_is_a_duplicate() {
    let (_, issues) = outcome(Json(r#"{"name":"Ann","department":{"id":"a","id":"b"}}"#));
    assert_eq!(issues, ["department.id: duplicate_key"]);
}
