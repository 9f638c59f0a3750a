//! Requests that follow the one of the user: what rows of data have become.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::build;
use crate::convert::follow_up::FollowUp;
use crate::input::Json;
use crate::issues::Issue;
use crate::json::Members;
use crate::json::escape::{push_bytes, push_text};
use crate::json::to_json::ToJson;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::{Defaults, Partial};
use crate::request::Request;
use crate::schema::Operation;

/// What a request makes beside a user, in the order in which the requests of one user are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The emergency address: nobody gets a phone before the place of it is known.
    Address,
    /// The device.
    Device,
    /// The phone number, which leads to the user.
    PhoneNumber,
}

impl Part {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Address, Self::Device, Self::PhoneNumber];

    /// Its word: `address`, `device`, `phonenumber`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Device => "device",
            Self::PhoneNumber => "phonenumber",
        }
    }

    /// The operation that makes it, by its id.
    #[must_use]
    pub const fn operation(self) -> &'static str {
        match self {
            Self::Address => "netsapiens.user_address.create",
            Self::Device => "netsapiens.device.create",
            Self::PhoneNumber => "netsapiens.phonenumber.create",
        }
    }

    /// The operation whose request is sent before, by its id. It stores nothing.
    #[must_use]
    pub const fn check(self) -> Option<&'static str> {
        match self {
            Self::Address => Some("netsapiens.address.validate"),
            Self::Device | Self::PhoneNumber => None,
        }
    }

    /// What the answer to `check` adds to the body. The vendor's document (v45.0) requires both members of a new address, and the
    /// validation returns both.
    #[must_use]
    pub const fn takes(self) -> &'static [&'static str] {
        match self {
            Self::Address => &["emergency-address-id", "address-formatted-pidflo"],
            Self::Device | Self::PhoneNumber => &[],
        }
    }
}

/// A request that is sent after the one of the user.
#[derive(Clone, Debug)]
pub struct Following {
    /// What it makes.
    pub part: Part,
    /// The request with its body. What the answer to `check` returns is missing in it.
    pub request: Request,
    /// A request that stores nothing and is sent before, and the members of its answer that go into the body.
    pub check: Option<(Request, &'static [&'static str])>,
    /// The data that it was made from.
    pub follow_up: FollowUp,
}

/// The input of a request, and the place of the row that it is made from.
pub(crate) struct Asked {
    pub(crate) part: Part,
    pub(crate) input: String,
    pub(crate) row: usize,
}

/// Whose requests they are, and what the engine is asked with.
pub(crate) struct Owner<'a> {
    pub(crate) domain: &'a str,
    pub(crate) user: &'a str,
    pub(crate) engine: &'a Options,
}

impl Owner<'_> {
    /// The options of the user's request as another operation takes them.
    fn options(&self, operation: &Operation, partial: Partial) -> Options {
        let known = |profile: &String| crate::plan::cache::profiles(operation).contains(&profile.as_str());
        let owned = operation.params.iter().any(|param| param.name == "user");
        Options {
            domain: Some(self.domain.into()),
            user: owned.then(|| self.user.into()),
            profile: self.engine.profile.clone().filter(known),
            defaults: Defaults::Required,
            partial,
            locale: self.engine.locale.clone(),
            names: self.engine.names,
            ..Options::default()
        }
    }

    /// Builds what was asked for. Rows of data that have become requests leave `rows`; others keep the issues that stand in
    /// the way. A build without the operations beside a user makes none.
    pub(crate) fn build(
        &self,
        asked: Vec<Asked>,
        rows: &mut Vec<FollowUp>,
    ) -> Result<Vec<Following>, OptionError> {
        let mut requests = Vec::with_capacity(asked.len());
        let mut left: Vec<Option<FollowUp>> = core::mem::take(rows).into_iter().map(Some).collect();
        for Asked { part, input, row } in asked {
            let Some(operation) = crate::vendors::operation(part.operation()) else { continue };
            let Some(place) = left.get_mut(row) else { continue };
            match self.one(part, operation, &input)? {
                Ok((request, check)) => {
                    if let Some(follow_up) = place.take() {
                        requests.push(Following { part, request, check, follow_up });
                    }
                }
                Err(issues) => {
                    if let Some(row) = place {
                        row.explain(&issues);
                    }
                }
            }
        }
        *rows = left.into_iter().flatten().collect();
        Ok(requests)
    }

    #[expect(clippy::type_complexity, reason = "a request with its check, or why there is none")]
    fn one(
        &self,
        part: Part,
        operation: &'static Operation,
        input: &str,
    ) -> Result<Result<(Request, Option<(Request, &'static [&'static str])>), Vec<Issue>>, OptionError> {
        use crate::api::BuildError;

        let sound = |built: Result<Request, BuildError>| match built {
            Ok(request) => Ok(Ok(request)),
            Err(BuildError::Invalid(report)) => Ok(Err(report.issues)),
            Err(BuildError::Options(error)) => Err(error),
        };
        let (mut check, mut partial) = (None, Partial::No);
        if let Some(id) = part.check()
            && let Some(operation) = crate::vendors::operation(id)
        {
            match sound(build(operation, Json(input), &self.options(operation, Partial::No)))? {
                Ok(request) => check = Some((request, part.takes())),
                Err(issues) => return Ok(Err(issues)),
            }
            partial = Partial::Yes;
        }
        let request = sound(build(operation, Json(input), &self.options(operation, partial)))?;
        Ok(request.map(|request| (request, check)))
    }
}

impl FollowUp {
    /// Adds what keeps a row from being a request.
    fn explain(&mut self, issues: &[Issue]) {
        let mut out = core::mem::take(&mut self.json).into_bytes();
        out.pop();
        Members::more(&mut out).list("issues", issues, ToJson::write).end();
        self.json = String::from_utf8(out).unwrap_or_default();
    }
}

fn write_request(request: &Request, members: &mut Members<'_>) {
    members.text("operation", request.operation().id);
    members.text("method", request.method).text("path", &request.path);
    push_bytes(members.name("body"), &request.body);
}

/// Which request it is: `2` that of record 2, `2.1` the first after it.
fn id(row: u32, part: usize) -> String {
    let (mut one, mut two) = (itoa::Buffer::new(), itoa::Buffer::new());
    match part {
        0 => String::from(one.format(row)),
        part => [one.format(row), ".", two.format(part)].concat(),
    }
}

impl Following {
    /// The request at a place of those of a record, as an object that begins with `id`, `after` and `part`.
    fn write(&self, row: u32, at: usize, members: &mut Members<'_>) {
        members.text("id", &id(row, at + 1)).list("after", &[id(row, at)], |id, out| push_text(out, id));
        members.text("part", self.part.as_str());
        write_request(&self.request, members);
        if let Some((request, takes)) = &self.check {
            let mut inside = Members::new(members.name("check"));
            write_request(request, &mut inside);
            inside.texts("takes", takes).end();
        }
    }
}

/// Writes the requests after that of a record, each after the one before it. A plan has the same shape.
pub(crate) fn write_all(requests: &[Following], row: u32, out: &mut Vec<u8>) {
    let numbered: Vec<(usize, &Following)> = requests.iter().enumerate().collect();
    crate::json::list(out, &numbered, |(at, following), out| {
        let mut members = Members::new(out);
        following.write(row, *at, &mut members);
        following.request.report.write(members.name("report"));
        members.json("follow_up", &following.follow_up.json);
        members.end();
    });
}

/// The same as lines of a file of requests, with the number of the record in front.
pub(crate) fn write_lines(requests: &[Following], row: u32, out: &mut Vec<u8>) {
    for (at, following) in requests.iter().enumerate() {
        let mut members = Members::new(out);
        members.number("row", i64::from(row));
        following.write(row, at, &mut members);
        members.end();
        out.push(b'\n');
    }
}
