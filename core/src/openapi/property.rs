//! The schema of a body as one flat list of properties.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::json::Node;
use crate::openapi::document::Document;
use crate::openapi::error::OpenApiError;
use crate::plan::spec::Spec;

/// How many schemas are looked at for one body; the largest known one has 80.
const STEPS: usize = 20_000;
/// How deep `allOf` and the like are followed.
const DEPTH: usize = 64;
/// How many properties one body may have; the largest known one has 62.
const PROPERTIES: usize = 1_000;
/// How many values one closed list may have; the largest known one, of time zones, has about 600.
const CHOICES: usize = 4_096;

/// Bytes of all texts of one body: a reference repeats what it leads to. The largest known body has 60,000.
const TEXTS: usize = 1 << 20;

/// A body.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) properties: Vec<(String, Property)>,
    pub(crate) required: Vec<String>,
}

impl Body {
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|required| required == name)
    }

    /// The property that is a row of a table: the one with its own name, else one with another of its names.
    pub(crate) fn of(&self, spec: &Spec) -> Option<&(String, Property)> {
        let with = |is: &dyn Fn(&str) -> bool| self.properties.iter().find(|(name, _)| is(name));
        with(&|name| name == spec.wire).or_else(|| with(&|name| spec.field.answers_to(name)))
    }
}

/// What a schema says of one property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Property {
    /// Without `null`; empty when nothing is said.
    pub(crate) types: Vec<String>,
    /// The closed list, without `null`.
    pub(crate) choices: Vec<String>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) min_length: Option<i64>,
    pub(crate) max_length: Option<i64>,
    pub(crate) default: Option<String>,
    pub(crate) read_only: bool,
}

/// The reading of one body.
pub(crate) struct Reading<'d> {
    document: &'d Document,
    steps: usize,
    texts: usize,
}

impl<'d> Reading<'d> {
    pub(crate) const fn new(document: &'d Document) -> Self {
        Self { document, steps: 0, texts: 0 }
    }

    pub(crate) fn body(mut self, schema: &'d Node) -> Result<Body, OpenApiError> {
        let mut body = Body::default();
        self.object(schema, true, 0, &mut body)?;
        Ok(body)
    }

    /// Counts a text that is kept, with what keeping it takes.
    fn keep(&mut self, text: &str) -> Result<(), OpenApiError> {
        self.texts += text.len() + 24;
        if self.texts > TEXTS { Err(OpenApiError::Limit { limit: "texts", max: TEXTS }) } else { Ok(()) }
    }

    /// Follows a reference, and counts.
    fn step(&mut self, node: &'d Node, depth: usize) -> Result<&'d Node, OpenApiError> {
        self.steps += 1;
        if self.steps > STEPS {
            return Err(OpenApiError::Limit { limit: "steps", max: STEPS });
        }
        if depth > DEPTH {
            let reference = node.get("$ref").and_then(Node::as_text);
            return Err(match reference {
                Some(reference) => OpenApiError::Cycle(crate::issues::shortened(reference)),
                None => OpenApiError::Limit { limit: "depth", max: DEPTH },
            });
        }
        self.document.resolved(node)
    }

    /// Adds the properties of an object; those of alternatives too, of which none is required.
    fn object(
        &mut self,
        schema: &'d Node,
        requires: bool,
        depth: usize,
        body: &mut Body,
    ) -> Result<(), OpenApiError> {
        let schema = self.step(schema, depth)?;
        for (name, property) in schema.get("properties").and_then(Node::as_object).unwrap_or_default() {
            let mut read = Property::default();
            self.property(property, depth + 1, &mut read)?;
            self.keep(name)?;
            if let Some((_, known)) = body.properties.iter_mut().find(|(known, _)| known == name) {
                *known = read;
            } else if body.properties.len() == PROPERTIES {
                return Err(OpenApiError::Limit { limit: "properties", max: PROPERTIES });
            } else {
                body.properties.push((name.clone(), read));
            }
        }
        if requires {
            for name in schema.get("required").and_then(Node::as_list).unwrap_or_default() {
                let Some(name) = name.as_text().filter(|name| !body.requires(name)) else { continue };
                if body.required.len() == PROPERTIES {
                    return Err(OpenApiError::Limit { limit: "required", max: PROPERTIES });
                }
                self.keep(name)?;
                body.required.push(name.to_owned());
            }
        }
        for (key, requires) in [("allOf", requires), ("anyOf", false), ("oneOf", false)] {
            for part in schema.get(key).and_then(Node::as_list).unwrap_or_default() {
                self.object(part, requires, depth + 1, body)?;
            }
        }
        Ok(())
    }

    fn property(&mut self, schema: &'d Node, depth: usize, into: &mut Property) -> Result<(), OpenApiError> {
        // What stands beside a reference counts too (OpenAPI 3.1).
        into.read_only |= schema.get("readOnly").and_then(Node::as_bool) == Some(true);
        let schema = self.step(schema, depth)?;
        into.read_only |= schema.get("readOnly").and_then(Node::as_bool) == Some(true);
        let one = schema.get("type");
        let several = one.and_then(Node::as_list).unwrap_or_default();
        for word in one.into_iter().chain(several).filter_map(Node::as_text) {
            if word != "null" && !into.types.iter().any(|known| known == word) {
                self.keep(word)?;
                into.types.push(word.to_owned());
            }
        }
        for choice in schema.get("enum").and_then(Node::as_list).unwrap_or_default() {
            let text = scalar(choice).filter(|_| !choice.is_null());
            let Some(text) = text.filter(|text| !into.choices.contains(text)) else { continue };
            if into.choices.len() == CHOICES {
                return Err(OpenApiError::Limit { limit: "choices", max: CHOICES });
            }
            self.keep(&text)?;
            into.choices.push(text);
        }
        let number = |key: &str| schema.get(key).and_then(Node::as_integer);
        into.minimum = into.minimum.or(number("minimum"));
        into.maximum = into.maximum.or(number("maximum"));
        into.min_length = into.min_length.or(number("minLength"));
        into.max_length = into.max_length.or(number("maxLength"));
        if into.default.is_none()
            && let Some(default) = schema.get("default").and_then(scalar)
        {
            self.keep(&default)?;
            into.default = Some(default);
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in schema.get(key).and_then(Node::as_list).unwrap_or_default() {
                self.property(part, depth + 1, into)?;
            }
        }
        Ok(())
    }
}

/// A value as text.
fn scalar(node: &Node) -> Option<String> {
    match node {
        Node::Text(text) => Some(text.clone()),
        Node::Number(spelling) => Some(spelling.clone()),
        Node::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
