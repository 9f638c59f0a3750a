//! The document: its paths and references.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Node;
use crate::limits::Limits;
use crate::openapi::error::OpenApiError;
use crate::openapi::property::{Body, Reading};
use crate::schema::{Operation, Segment};

/// What is read: the largest known document has 2.3 MB, 70,000 keys and 25 levels.
const LIMITS: Limits =
    Limits { bytes: 16 << 20, text: 1 << 20, keys: 2_000_000, depth: 128, issues: usize::MAX };
/// How many references may follow each other.
const HOPS: usize = 32;

/// A document that was read.
pub(crate) struct Document {
    root: Node,
}

impl Document {
    pub(crate) fn parse(json: &[u8]) -> Result<Self, OpenApiError> {
        let root = Node::parse(json, &LIMITS)?;
        match root.get("paths") {
            Some(Node::Object(_)) => Ok(Self { root }),
            _ => Err(OpenApiError::NotOpenApi),
        }
    }

    /// The body of an operation's request; `None` if the document has no such request or it has no JSON body.
    pub(crate) fn body(&self, operation: &Operation) -> Result<Option<Body>, OpenApiError> {
        let Some(request) = self.request(operation)? else { return Ok(None) };
        let Some(body) = request.get("requestBody") else { return Ok(None) };
        let body = self.resolved(body)?;
        let Some(content) = body.get("content").and_then(Node::as_object) else { return Ok(None) };
        let json = content.iter().find(|(kind, _)| kind.starts_with("application/json"));
        let Some((_, media)) = json.or(content.first()) else { return Ok(None) };
        let Some(schema) = media.get("schema") else { return Ok(None) };
        Reading::new(self).body(schema).map(Some)
    }

    /// The request of an operation. Of several with its method and path, which a suffix had held apart, the first.
    fn request(&self, operation: &Operation) -> Result<Option<&Node>, OpenApiError> {
        let wanted = template(operation);
        let method = operation.method.to_ascii_lowercase();
        let paths = self.root.get("paths").and_then(Node::as_object).unwrap_or_default();
        for (path, item) in paths {
            if shape(path, operation.base) == wanted {
                let found = self.resolved(item)?.get(&method);
                if found.is_some() {
                    return Ok(found);
                }
            }
        }
        Ok(None)
    }

    /// What a node stands for: itself, or what its reference leads to.
    pub(crate) fn resolved<'n>(&'n self, node: &'n Node) -> Result<&'n Node, OpenApiError> {
        let mut at = node;
        for _ in 0..HOPS {
            let Some(reference) = at.get("$ref").and_then(Node::as_text) else { return Ok(at) };
            at = self.pointer(reference).ok_or_else(|| OpenApiError::Missing(short(reference)))?;
        }
        let reference = at.get("$ref").and_then(Node::as_text).unwrap_or_default();
        Err(OpenApiError::Cycle(short(reference)))
    }

    /// RFC 6901, in a fragment.
    fn pointer(&self, reference: &str) -> Option<&Node> {
        let pointer = reference.strip_prefix("#/")?;
        pointer.split('/').try_fold(&self.root, |at, part| {
            let part = part.replace("~1", "/").replace("~0", "~");
            let part = decoded(&part);
            match at {
                Node::List(items) => items.get(part.parse::<usize>().ok()?),
                at => at.get(&part),
            }
        })
    }
}

/// A reference as an error repeats it.
fn short(reference: &str) -> String {
    crate::issues::shortened(reference)
}

/// `%7B` and the like; what is no such escape stays.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.as_bytes().contains(&b'%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let escape = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some((byte, behind)) = escape.zip(after.get(2..)) {
            bytes.push(byte);
            rest = behind;
        } else {
            bytes.push(b'%');
            rest = after;
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The path of an operation below its base, with `{}` for each parameter.
fn template(operation: &Operation) -> String {
    let path: String = operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => *text,
            Segment::Param(_) => "{}",
        })
        .collect();
    path.strip_prefix(operation.base).unwrap_or(&path).to_owned()
}

/// A path of the document in the same form: without its suffix, and with no names of parameters.
fn shape(path: &str, base: &str) -> String {
    let path = path.split_once('#').map_or(path, |(path, _)| path);
    // Documents name the API's own prefix in the server, or in each path.
    let path = path.strip_prefix(base).unwrap_or(path);
    let mut shape = String::with_capacity(path.len());
    let mut rest = path.trim_end_matches('/');
    while let Some((before, after)) = rest.split_once('{') {
        shape.push_str(before);
        shape.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, behind)| behind);
    }
    shape.push_str(rest);
    shape
}
