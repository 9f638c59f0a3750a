//! A request beside the one of a row: [`BesideRequest`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Request;
use seatwright::json::Node;

use crate::nodes::{secrets, without};
use crate::text::{Object, number, push_json};

/// Which request of a sheet: `2` is that of row 2, `2.1` the first beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// 0 for the request of the row, from 1 for those beside it.
    pub part: u32,
}

impl core::fmt::Display for RequestId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.text())
    }
}

impl RequestId {
    pub(crate) fn text(self) -> String {
        if self.part == 0 {
            return number(self.row);
        }
        [&*number(self.row), ".", &number(self.part)].concat()
    }
}

/// A request that makes something beside the user of a row: an emergency address, a device, a number.
#[derive(Clone, Debug)]
pub struct BesideRequest {
    /// Which one it is.
    pub id: RequestId,
    /// The requests that must be done before.
    pub after: Vec<RequestId>,
    /// The key of what it makes: the id of a device, a phone number. None where the server gives it.
    pub key: Option<String>,
    /// The request with its body, which may hold secrets. What `check` returns is missing in it.
    pub request: Request,
    /// What the server is asked with before, and what its answer adds to the body.
    pub check: Option<Check>,
    /// The user existed before the run, so this may too.
    pub(crate) exists: bool,
}

/// A request that stores nothing, and whose answer another one needs.
#[derive(Clone, Debug)]
pub struct Check {
    /// The request with its body.
    pub request: Request,
    /// The members of the answer that go into the body.
    pub takes: &'static [&'static str],
}

/// Writes method, path and body; of the body what is no secret, unless `whole`.
fn write(request: &Request, whole: bool, object: &mut Object<'_>) {
    object.text("operation", request.operation().id);
    object.text("method", request.method).text("path", &request.path);
    if whole {
        object.json("body", &request.body);
        return;
    }
    let body = Node::parse(&request.body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
    let is_secret =
        |path: &str| request.operation().fields.iter().any(|field| field.secret && field.wire == path);
    if let Some(open) = without(&body, "", &is_secret) {
        open.write(object.name("body"));
    }
    let secrets = secrets(&body, &is_secret);
    if !secrets.is_empty() {
        object.list("secrets", &secrets, |path, out| push_json(out, path));
    }
}

impl BesideRequest {
    /// Adds it to an object: `id`, `after`, `key`, `operation`, `method`, `path`, `body`, `check`.
    pub(crate) fn write(&self, whole: bool, object: &mut Object<'_>) {
        object.text("id", &self.id.text());
        object.list("after", &self.after, |id, out| push_json(out, &id.text()));
        object.maybe("key", self.key.as_deref());
        write(&self.request, whole, object);
        if let Some(check) = &self.check {
            let mut inside = Object::new(object.name("check"));
            write(&check.request, whole, &mut inside);
            inside.list("takes", check.takes, |field, out| push_json(out, field));
            inside.end();
        }
    }

    /// Appends it as one line of JSON, with its row in front: the line of a file of requests. The body may hold secrets.
    pub fn write_request(&self, out: &mut Vec<u8>) {
        let mut object = Object::new(out);
        object.number("row", self.id.row);
        self.write(true, &mut object);
        object.end();
        out.push(b'\n');
    }

    /// Appends requests as a JSON list. With `whole` their bodies are as they are sent, secrets included.
    pub fn write_list(requests: &[Self], whole: bool, out: &mut Vec<u8>) {
        out.push(b'[');
        for (at, request) in requests.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            let mut object = Object::new(out);
            request.write(whole, &mut object);
            object.end();
        }
        out.push(b']');
    }
}
