//! What serde makes of our types: the shapes that `to_json` and `from_json` have, for programs that carry reports and
//! options in formats of their own. One reader and one writer for both: the tree stands between.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::json::to_json::ToJson;
use crate::json::{MAX_DEPTH, Node, Scanner, Token, text};
use crate::{Change, Fix, Issue, Options, Params, Report};

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Number(spelling) => number(spelling, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value that JSON has")
            }

            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_none<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
                Node::deserialize(deserializer)
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
                Ok(Node::Bool(flag))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
                Ok(Node::from(number))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
                Ok(Node::Number(number.to_string()))
            }

            fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Node, E> {
                let number = serde_json::Number::from_f64(number);
                number
                    .map(|number| Node::Number(number.to_string()))
                    .ok_or_else(|| E::custom("JSON has no such number"))
            }

            fn visit_str<E>(self, text: &str) -> Result<Node, E> {
                Ok(Node::from(text))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Node::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Node::Object(members))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl<'de> Deserialize<'de> for Options {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(&Node::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(feature = "records")]
impl<'de> Deserialize<'de> for crate::ConvertOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(&Node::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// What `to_json` writes, in another format: the text is handed to the serializer value by value, without a tree.
fn written<S: Serializer>(value: &impl ToJson, serializer: S) -> Result<S::Ok, S::Error> {
    let text = text(|out| value.write(out));
    Transcoded { scanner: &RefCell::new(Scanner::new(&text)), depth: MAX_DEPTH }.serialize(serializer)
}

/// The next value of a JSON text.
struct Transcoded<'s, 'a> {
    scanner: &'s RefCell<Scanner<'a>>,
    /// How deep lists and objects may still be nested: each level is a call on the stack.
    depth: usize,
}

impl Transcoded<'_, '_> {
    fn inside<E: serde::ser::Error>(&self) -> Result<Self, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom("a value in it is nested too deep"))?;
        Ok(Self { scanner: self.scanner, depth })
    }
}

/// Our own text is JSON; values that a caller's Source claims to be JSON are checked when they are written.
fn unreadable<E: serde::ser::Error, F>(_: F) -> E {
    E::custom("a value in it is not JSON")
}

impl Serialize for Transcoded<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let token = self.scanner.borrow_mut().value().map_err(unreadable)?;
        match token {
            Token::Null => serializer.serialize_unit(),
            Token::Bool(flag) => serializer.serialize_bool(flag),
            Token::Number(spelling) => number(spelling, serializer),
            Token::Text(raw) => serializer.serialize_str(&raw.text().map_err(unreadable)?),
            Token::List => {
                let inside = self.inside()?;
                let mut seq = serializer.serialize_seq(None)?;
                let mut first = true;
                while self.scanner.borrow_mut().item(first).map_err(unreadable)? {
                    first = false;
                    seq.serialize_element(&inside)?;
                }
                seq.end()
            }
            Token::Object => {
                let inside = self.inside()?;
                let mut map = serializer.serialize_map(None)?;
                let mut first = true;
                while self.scanner.borrow_mut().member(first).map_err(unreadable)? {
                    first = false;
                    let key = self.scanner.borrow_mut().key().map_err(unreadable)?;
                    map.serialize_entry(&key.key(), &inside)?;
                }
                map.end()
            }
        }
    }
}

/// A number by its spelling. A fraction, an exponent or more digits: as exact as `serde_json`'s features make its numbers.
fn number<S: Serializer>(spelling: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match spelling.parse() {
        Ok(number) => serializer.serialize_i64(number),
        Err(_) => {
            spelling.parse::<serde_json::Number>().map_err(serde::ser::Error::custom)?.serialize(serializer)
        }
    }
}

macro_rules! written {
    ($($name:ty),*) => {
        $(impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                written(self, serializer)
            }
        })*
    };
}

// A macro, because each is the same line.
written!(Report, Issue, Change, Fix, Params);
#[cfg(feature = "records")]
written!(crate::Outcome, crate::Advice);
#[cfg(feature = "describe")]
written!(crate::Description, crate::FieldDescription, crate::GroupDescription, crate::PathParamDescription);

#[cfg(test)]
mod tests {
    use crate::Json;
    use crate::Limits;
    use crate::Options;
    use crate::json::Node;
    use crate::operation;
    use crate::validate;

    #[test]
    fn serde_sees_what_to_json_writes() {
        let create = operation("netsapiens.user.create").unwrap();
        let options: Options = serde_json::from_str(r#"{"domain":"example.com","unknown":"keep"}"#).unwrap();
        assert_eq!(options, Options::from_json(r#"{"domain":"example.com","unknown":"keep"}"#).unwrap());
        let input = r#"{"user":" 1004 ","time-zone":"US/Estern","time_zone":1,"x":[1.50,{"y":null}],"area-code":"0212"}"#;
        let report = validate(create, Json(input), &options).unwrap();
        assert!(report.issues().len() > 3 && report.issues().iter().any(|issue| issue.fix.is_some()));
        let there_and_back: Node = serde_json::from_str(&serde_json::to_string(&report).unwrap()).unwrap();
        assert_eq!(there_and_back.to_json(), report.to_json());
        assert_eq!(serde_json::to_string(&report).unwrap(), report.to_json());
        #[cfg(feature = "describe")]
        {
            let form = crate::describe(create, &options).unwrap();
            assert_eq!(serde_json::to_string(&form).unwrap(), form.to_json());
        }
    }

    #[test]
    fn a_tree_keeps_what_the_format_can_hold() {
        let text = r#"{"b":[1,-2,18446744073709551615,0.5,null,true],"a":"é","b":{}}"#;
        let node = Node::parse(text.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(serde_json::to_string(&node).unwrap(), text);
        assert_eq!(serde_json::from_str::<Node>(text).unwrap(), node);
    }

    #[test]
    fn both_readers_of_options_refuse_the_same() {
        for (json, says) in [
            (r#"{"domian":"x"}"#, "did you mean \"domain\""),
            (r#"{"strict":"yes"}"#, "\"strict\" takes true or false, not text"),
            (r#"{"strict":null}"#, "\"strict\" takes"),
            (r#"{"defaults":"some"}"#, "one of \"documented\""),
            (r#"{"limits":{"keys":-1}}"#, "\"limits.keys\" takes a whole number of 0 or more"),
            (r#"{"limits":{"keys":1.5}}"#, "\"limits.keys\""),
            (r#"{"limits":{"keys":1e3}}"#, "\"limits.keys\""),
            (r#"{"limits":{"keys":-0}}"#, "\"limits.keys\""),
            (r#"{"context":{"sites_left":4294967296}}"#, "\"context.sites_left\""),
            (r#"{"limits":{"key":1}}"#, "no option \"limits.key\"; did you mean \"keys\"?"),
            (r#"{"context":{"users":"1004"}}"#, "\"context.users\" takes a list of text"),
            (r#"{"context":{"sites_left":-1}}"#, "\"context.sites_left\""),
            (r#"{"partial":["a",true]}"#, "\"partial[]\" takes text, not boolean"),
            (r#"{"domain":"a","domain":"a"}"#, "given twice"),
            ("[]", "\"options\" takes an object, not list"),
        ] {
            let error = Options::from_json(json).unwrap_err().to_string();
            assert!(error.contains(says), "{json}: {error}");
            let other = serde_json::from_str::<Options>(json).unwrap_err().to_string();
            assert!(other.contains(&error), "{json}: {other}");
        }
        let most = Options::from_json(r#"{"limits":{"bytes":18446744073709551615}}"#).unwrap();
        assert_eq!(most.limits.bytes, usize::MAX);
        assert!(Options::from_json("{").unwrap_err().to_string().contains("line 1, column 1"));
    }
}
