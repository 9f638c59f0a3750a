//! A schema written in a dialect.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::describe::json_schema::JsonSchemaTarget as Target;
use crate::describe::json_schema::choice_labels::label;
use crate::describe::json_schema::patterns::BLANK;
use crate::describe::json_schema::value::{Alternative, Object, Property, Type};
use crate::json::Node;

/// Longer lists have no labels: their values are names.
const LABELLED: usize = 24;

/// Members of an object that is being made.
type Members = Vec<(String, Node)>;

fn add(members: &mut Members, name: &str, node: Node) {
    members.push((name.to_owned(), node));
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn number(number: i64) -> Node {
    Node::Number(itoa::Buffer::new().format(number).to_owned())
}

/// Writes schemas of one dialect.
pub(crate) struct Writer {
    pub(crate) target: Target,
    pub(crate) flat: bool,
}

impl Writer {
    /// The whole document; `unsaid` is what it cannot say.
    pub(crate) fn document(&self, title: &str, object: &Object, unsaid: &str) -> Node {
        let mut members = Members::new();
        let dialect = match self.target {
            Target::Draft202012 => Some("https://json-schema.org/draft/2020-12/schema"),
            Target::Draft07 => Some("http://json-schema.org/draft-07/schema#"),
            Target::OpenApi30 => None,
        };
        if let Some(dialect) = dialect.filter(|_| !self.flat) {
            add(&mut members, "$schema", text(dialect));
        }
        add(&mut members, "title", text(title));
        let comment = if dialect.is_some() && !self.flat { "$comment" } else { "description" };
        add(&mut members, comment, text(unsaid));
        add(&mut members, "type", text(Type::Object.name()));
        self.object(object, &mut members);
        Node::Object(members)
    }

    fn is_open_api(&self) -> bool {
        self.target == Target::OpenApi30
    }

    fn property(&self, property: &Property) -> Node {
        let mut members = Members::new();
        if let Some(title) = property.title {
            add(&mut members, "title", text(title));
        }
        let mut description = property.description.clone().into_owned();
        if self.flat || self.is_open_api() {
            label_all(&property.value, &mut description);
        }
        if !description.is_empty() {
            add(&mut members, "description", Node::Text(description));
        }
        self.value(&property.value, &mut members);
        if property.secret {
            add(&mut members, "writeOnly", Node::Bool(true));
        }
        if property.read_only {
            add(&mut members, "readOnly", Node::Bool(true));
        }
        if let Some(default) = property.default {
            add(&mut members, "default", text(default));
        }
        Node::Object(members)
    }

    /// The alternatives of a value, as few schemas as the dialect needs.
    fn value(&self, value: &[Alternative], members: &mut Members) {
        if self.flat && value.len() > 1 {
            // One type, or none at all.
            if let [first, rest @ ..] = value
                && rest.iter().all(|other| other.kind == first.kind)
            {
                add(members, "type", text(first.kind.name()));
            }
            return;
        }
        let nullable = self.is_open_api() && value.iter().any(|one| one.kind == Type::Null);
        let shown = value.iter().filter(|one| !(nullable && one.kind == Type::Null));
        let mut parts: Vec<Vec<&Alternative>> = Vec::new();
        for one in shown {
            match parts.last_mut().filter(|part| !self.is_open_api() && join(part, one)) {
                Some(part) => part.push(one),
                None => parts.push(vec![one]),
            }
        }
        // `null` goes where no closed list leaves it out.
        let host = parts.iter().position(|part| part.iter().all(|one| one.choices.is_empty())).unwrap_or(0);
        let last = parts.len();
        let mut written = parts.iter().enumerate().map(|(at, part)| {
            let mut inside = Members::new();
            self.part(part, nullable && at == host, &mut inside);
            inside
        });
        match last {
            0 => {}
            1 => members.extend(written.next().unwrap_or_default()),
            _ => {
                let all = written.map(Node::Object).collect();
                add(members, "anyOf", Node::List(all));
            }
        }
    }

    /// Alternatives of different types in one schema.
    fn part(&self, part: &[&Alternative], nullable: bool, members: &mut Members) {
        if let [one] = part {
            add(members, "type", text(one.kind.name()));
        } else {
            let types = part.iter().map(|one| text(one.kind.name())).collect();
            add(members, "type", Node::List(types));
        }
        if nullable {
            add(members, "nullable", Node::Bool(true));
        }
        for one in part {
            self.keywords(one, nullable, members);
        }
    }

    fn keywords(&self, one: &Alternative, nullable: bool, members: &mut Members) {
        let limits = [
            ("minLength", one.min_length),
            ("maxLength", one.max_length),
            ("minimum", one.minimum),
            ("maximum", one.maximum),
            ("maxItems", one.max_items.map(i64::from)),
        ];
        for (name, limit) in limits {
            if let Some(limit) = limit {
                add(members, name, number(limit));
            }
        }
        if let Some(pattern) = one.pattern.as_deref().filter(|_| !self.flat) {
            add(members, "pattern", text(pattern));
        }
        if !one.choices.is_empty() {
            if has_labels(&one.choices) && !self.flat && !self.is_open_api() {
                let all = one.choices.iter().map(|choice| {
                    let title = Node::Text(label(choice).into_owned());
                    Node::Object(vec![("const".to_owned(), text(choice)), ("title".to_owned(), title)])
                });
                add(members, "oneOf", Node::List(all.collect()));
            } else {
                let null = nullable.then_some(Node::Null);
                let all = one.choices.iter().map(|choice| text(choice)).chain(null);
                add(members, "enum", Node::List(all.collect()));
            }
        }
        if one.kind == Type::List {
            match &one.items {
                Some(item) => add(members, "items", self.property(item)),
                // `OpenAPI` asks for it.
                None => add(members, "items", Node::Object(Vec::new())),
            }
        }
        if let Some(object) = &one.object {
            self.object(object, members);
        }
    }

    fn object(&self, object: &Object, members: &mut Members) {
        let all = object
            .properties
            .iter()
            .map(|(name, property)| (name.clone().into_owned(), self.property(property)));
        add(members, "properties", Node::Object(all.collect()));
        let mut needed = Members::new();
        required(&object.required, &mut needed);
        if !needed.is_empty() {
            if object.may_be_hollow {
                let hollow = vec![("additionalProperties".to_owned(), self.hollow())];
                add(members, "anyOf", Node::List(vec![Node::Object(needed), Node::Object(hollow)]));
            } else {
                members.append(&mut needed);
            }
        }
        if !object.open && !self.flat {
            add(members, "additionalProperties", Node::Bool(false));
        }
    }

    /// A value that counts as none inside a group.
    fn hollow(&self) -> Node {
        let mut members = Members::new();
        let kinds = [Type::Null, Type::List, Type::Object].map(Alternative::of);
        let value: Vec<_> = [Alternative::matching(BLANK)].into_iter().chain(kinds).collect();
        self.value(&value, &mut members);
        Node::Object(members)
    }
}

/// Whether an alternative can stand in the schema of others: its type is another, and no closed list is among them.
fn join(part: &[&Alternative], one: &Alternative) -> bool {
    let lone = |one: &Alternative| !one.choices.is_empty() || one.object.is_some();
    !lone(one) && part.iter().all(|other| other.kind != one.kind && !lone(other))
}

/// Asks for fields; one with several names is asked for by any of them.
fn required(fields: &[Vec<&'static str>], members: &mut Members) {
    let single: Vec<Node> = fields
        .iter()
        .filter_map(|names| if let [name] = names.as_slice() { Some(text(name)) } else { None })
        .collect();
    if !single.is_empty() {
        add(members, "required", Node::List(single));
    }
    let several: Vec<Node> = fields
        .iter()
        .filter(|names| names.len() > 1)
        .map(|names| {
            let each = names
                .iter()
                .map(|name| Node::Object(vec![("required".to_owned(), Node::List(vec![text(name)]))]));
            Node::Object(vec![("anyOf".to_owned(), Node::List(each.collect()))])
        })
        .collect();
    if !several.is_empty() {
        add(members, "allOf", Node::List(several));
    }
}

fn has_labels(choices: &[&'static str]) -> bool {
    choices.len() <= LABELLED && choices.iter().any(|choice| label(choice) != *choice)
}

/// The labels of a closed list, for dialects that have no place for them.
fn label_all(value: &[Alternative], description: &mut String) {
    let Some(choices) = value.iter().map(|one| &one.choices).find(|choices| has_labels(choices)) else {
        return;
    };
    let telling: Vec<String> = choices
        .iter()
        .filter(|choice| !label(choice).eq_ignore_ascii_case(choice))
        .map(|choice| [*choice, ": ", &*label(choice)].concat())
        .collect();
    if !telling.is_empty() {
        if !description.is_empty() {
            description.push(' ');
        }
        description.push_str(&telling.join("; "));
        description.push('.');
    }
}
