//! The mechanism on a table made up for the purpose: an operation gets it from its rows alone.

use crate::from_record;
use crate::from_record::{FromRecord, clean};
use crate::issues::place;
use crate::json::Node;
use crate::limits::Limits;
use crate::options::Options;
use crate::options::resolved::{Requirement, Settings};
use crate::plan::Plan;
use crate::schema::{EmptyString, Expects, Field, Kind, List, Operation, Segment, Token, Unknown, Verb};

static TAGS: List = List { max: 2, of: Field::NEW };
static DESKS: List = List {
    max: 2,
    of: Field {
        kind: Kind::Group(&[
            Field { wire: "room", aliases: &["place"], ..Field::NEW },
            Field { wire: "size", min: Some(1), max: Some(9), ..Field::INTEGER },
            Field { wire: "tags", kind: Kind::List(&TAGS), ..Field::NEW },
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
        Field { wire: "fullName", v1: Some("name"), ..Field::NEW },
        Field { wire: "isOpen", kind: Kind::Boolean, ..Field::NEW },
        Field { wire: "code", secret: true, ..Field::NEW },
        Field {
            wire: "team",
            kind: Kind::Group(&[Field { wire: "id", ..Field::NEW }, Field { wire: "chief", ..Field::NEW }]),
            ..Field::NEW
        },
        Field { wire: "tags", kind: Kind::List(&TAGS), ..Field::NEW },
        Field { wire: "desks", kind: Kind::List(&DESKS), ..Field::NEW },
    ],
    without: &["later"],
    required: &[],
    words: crate::schema::FieldWords { id: "none", lists: &[] },
    lenient: false,
    identity: &[],
    overlays: &[],
    read_only: &[&["made", "team.size", "desks.cleaned"]],
    misplaced: &[],
    sibling: None,
    unknown: Unknown::Warn,
    blank: EmptyString::Refused,
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

fn toy(record: &str) -> FromRecord {
    let options = Options::default();
    let settings = Settings {
        plan: Box::leak(Box::new(Plan::compile(&TOY, "reference"))),
        options: &options,
        unknown: Unknown::Warn,
        waived: &[],
        complete: true,
        partial: &Requirement::None,
    };
    clean(&settings, Node::parse(record.as_bytes(), &Limits::default()))
}

/// The input, and each change in a line.
fn told(made: &FromRecord) -> (String, Vec<String>) {
    let line = |change: &crate::Change| format!("{} {}", place(&change.path), change.rule.as_str());
    (made.input.to_json(), made.changes.iter().map(line).collect())
}

#[test]
fn rows_are_enough() {
    let made =
        toy(r#"{"made":"today","desks":{"place":7,"size":"3","cleaned":true},"name":"Ann","is_open":"TRUE",
        "tags":"x","team":{"Chief":"","id":12,"size":4},"later":1}"#);
    let (input, changes) = told(&made);
    assert_eq!(
        input,
        r#"{"fullName":"Ann","isOpen":true,"team":{"id":"12"},"tags":["x"],"desks":[{"room":"7","size":3}]}"#
    );
    assert_eq!(
        changes,
        [
            "name renamed",
            "is_open renamed",
            "is_open coerced",
            "team.id coerced",
            "team.Chief dropped",
            "tags repaired",
            "desks repaired",
            "desks.place renamed",
            "desks.place coerced",
            "desks.size coerced",
            "desks.cleaned dropped",
            "later dropped",
            "made dropped",
            "team.size dropped",
        ]
    );
}

#[test]
fn lists_inside_lists_by_dotted_names() {
    let made =
        toy(r#"{"desks[1].tags[3]":"d","desks[1].tags[1]":"c","desks[0].tags":"a","desks[0].room":"R"}"#);
    let (input, changes) = told(&made);
    assert_eq!(input, r#"{"desks":[{"room":"R","tags":["a"]},{"tags":["c","d"]}]}"#);
    assert_eq!(changes.len(), 5, "{changes:?}");
    let to: Vec<_> = made.changes.iter().filter_map(|change| change.to.as_deref()).collect();
    assert!(to.contains(&r#"["desks",1,"tags",1]"#), "{to:?}");
}

#[test]
fn more_items_than_the_vendor_takes_all_stay() {
    let items: Vec<String> = (0..300).map(|at| at.to_string()).collect();
    let made = toy(&format!("{{\"tags\":[{}]}}", items.join(",")));
    assert_eq!(made.input.get("tags").and_then(Node::as_list).map(<[_]>::len), Some(300));
    assert_eq!(made.changes.len(), 300, "a number each");
}

#[test]
fn issues_have_their_limit_and_values_have_none() {
    let keys: Vec<String> = (0..900).map(|at| format!("\"k{at}\":{at}")).collect();
    let made = toy(&format!("{{{}}}", keys.join(",")));
    assert_eq!(made.input.as_object().map(<[_]>::len), Some(900));
    assert_eq!(made.issues.len(), 201);
    assert_eq!(made.issues[0].code, crate::Code::LimitExceeded);
}

#[test]
fn secrets_are_in_the_input_only() {
    let made =
        toy(r#"{"code":4711123,"x":{"password":"4711123"},"made":{"pin":4711123},"team.code":"4711123"}"#);
    let shown = format!("{made:?} {:?} {:?}", made.changes, made.issues);
    assert!(!shown.contains("4711123"), "{shown}");
    assert!(made.to_json().contains("4711123"));
}

#[test]
fn names_of_nothing() {
    for record in [
        r#"{"":1}"#,
        r#"{".":1}"#,
        r#"{"team.":1}"#,
        r#"{".id":1}"#,
        r#"{"tags[]":1}"#,
        r#"{"tags[0].":1}"#,
        r#"{"tags[0][0]":1}"#,
        r#"{"team[0]":1}"#,
        r#"{"tags[-1]":1}"#,
        r#"{"tags[0]x":1}"#,
        r#"{"desks[0]":1}"#,
    ] {
        let made = toy(record);
        assert_eq!(made.issues.len() + made.changes.len(), 1, "{record}: {}", made.to_json());
    }
}

#[test]
fn an_unknown_operation_is_named() {
    let error = from_record("netsapiens.user.creat", "{}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no operation \"netsapiens.user.creat\"; did you mean \"netsapiens.user.create\"?"
    );
}
