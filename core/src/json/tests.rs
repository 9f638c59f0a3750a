//! The tree: what it keeps, what it refuses, and what it says about where.

use crate::json::{Node, Unreadable};
use crate::limits::Limits;

fn parse(json: &[u8]) -> Result<Node, Unreadable> {
    Node::parse(json, &Limits { depth: 1000, ..Limits::default() })
}

fn place(json: &[u8]) -> (usize, usize) {
    match parse(json) {
        Err(Unreadable::Json { line, column }) => (line, column),
        other => panic!("{other:?}"),
    }
}

#[test]
fn order_duplicates_and_spellings_are_kept() {
    let text = r#"{"b":1.50,"a":[-0,1E+3,123456789012345678901234567890],"b":{"":null},"c":"\u2028 / é"}"#;
    let node = parse(text.as_bytes()).unwrap();
    let written = text.replace("\\u2028", "\u{2028}");
    assert_eq!(node.to_json(), written);
    assert_eq!(parse(written.as_bytes()).unwrap(), node);
    assert_eq!(parse(format!("\u{feff} {written}\n").as_bytes()).unwrap(), node);
    // The last of two, as JSON.parse takes it.
    assert_eq!(node.get("b").and_then(|inner| inner.get("")), Some(&Node::Null));
    assert_eq!(node.as_object().map(<[_]>::len), Some(4));
}

#[test]
fn strings_are_written_as_json_stringify_writes_them() {
    let text: String = ('\0'..='\u{ff}').chain("\u{2028}\u{ffff}😀".chars()).collect();
    let node = Node::from(text.as_str());
    // serde_json and JSON.stringify escape the same characters in the same way.
    assert_eq!(node.to_json(), serde_json::to_string(&text).unwrap());
    assert_eq!(parse(node.to_json().as_bytes()).unwrap(), node);
}

#[test]
fn accessors_answer_for_their_own_shape_only() {
    let node = parse(br#"{"n":25.0,"t":"x","f":false,"l":[1],"half":0.5}"#).unwrap();
    assert_eq!(node.get("n").and_then(Node::as_integer), Some(25));
    assert_eq!(node.get("half").and_then(Node::as_integer), None);
    assert_eq!(node.get("t").and_then(Node::as_text), Some("x"));
    assert_eq!(node.get("t").and_then(Node::as_integer), None);
    assert_eq!(node.get("f").and_then(Node::as_bool), Some(false));
    assert_eq!(node.get("l").and_then(Node::as_list), Some(&[Node::from(1)][..]));
    assert_eq!(node.get("missing"), None);
    assert_eq!(node.as_text(), None);
    assert_eq!(format!("{node:?}"), "object");
}

#[test]
fn errors_say_line_and_column_from_one() {
    assert_eq!(place(b""), (1, 1));
    assert_eq!(place(b"{\"a\":1,}"), (1, 8));
    assert_eq!(place(b"{\n  \"a\": x}"), (2, 8));
    // What ends too early stops at its last byte.
    assert_eq!(place(b"{\"a\":1"), (1, 6));
    assert_eq!(place(b"{\n\n"), (2, 1));
    assert_eq!(place(b"[\"\xff\"]"), (1, 3));
    // A column is a byte: the accent takes two.
    assert_eq!(place("[\"é\" 1]".as_bytes()), (1, 7));
}

#[test]
fn a_surrogate_without_its_partner_is_refused() {
    for lone in [r#""\ud800""#, r#"["\udc00"]"#, r#"{"\ud800x":1}"#, r#""\ud800\ud800""#] {
        assert!(matches!(parse(lone.as_bytes()), Err(Unreadable::Json { .. })), "{lone}");
    }
    // At the string it stands in.
    assert_eq!(place(br#"[1,  "a\ud800"]"#), (1, 6));
    assert_eq!(place(br#"{"a" : 1, "\ud800" : 1}"#), (1, 11));
    assert_eq!(parse(br#""\ud83d\ude00""#).unwrap(), Node::from("😀"));
}

#[test]
fn each_limit_is_named() {
    let limits = Limits { bytes: 40, text: 4, keys: 3, depth: 2, issues: 1 };
    let refused = |json: &str| match Node::parse(json.as_bytes(), &limits) {
        Err(Unreadable::Limit { limit, max }) => Some((limit, max)),
        _ => None,
    };
    assert_eq!(refused("[[1]]"), None);
    assert_eq!(refused("[[[1]]]"), Some(("depth", 2)));
    assert_eq!(refused("[1,2,3]"), None);
    assert_eq!(refused("[1,2,3,4]"), Some(("keys", 3)));
    assert_eq!(refused("\"abcd\""), None);
    assert_eq!(refused("\"abcde\""), Some(("text", 4)));
    assert_eq!(refused("{\"abcde\":1}"), Some(("text", 4)));
    assert_eq!(refused(&" ".repeat(41)), Some(("bytes", 40)));
}

#[test]
fn no_limit_lets_a_tree_be_deeper_than_the_stack_allows() {
    let wide = Limits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, depth: usize::MAX, issues: 1 };
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| [open.repeat(depth), "1".to_owned(), close.repeat(depth)].concat();
        assert_eq!(Node::parse(nested(256).as_bytes(), &wide).unwrap().to_json(), nested(256));
        let deep = Node::parse(nested(10_000).as_bytes(), &wide);
        assert_eq!(deep, Err(Unreadable::Limit { limit: "depth", max: 256 }));
    }
}
