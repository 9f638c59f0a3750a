//! Requests that read records back: [`ReadRequest`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Node;
use crate::limits::Limits;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::schema::{Operation, Segment};
use crate::strings::path_segment::{is_traversal, percent_encode};

/// A request that reads one record, or a list of them, and changes nothing. It has no body; the token travels in the header
/// `authorization`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRequest {
    /// HTTP method.
    pub method: &'static str,
    /// Path from the root with its query, percent-encoded.
    pub path: String,
}

impl ReadRequest {
    /// The value of its header `authorization` with a bearer token.
    ///
    /// ```
    /// assert_eq!(seatwright::ReadRequest::authorization("nss_x"), "Bearer nss_x");
    /// ```
    #[must_use]
    pub fn authorization(token: &str) -> String {
        super::bearer(token)
    }
}

/// A part of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListPage {
    /// The number of the first record, from 0.
    pub start: u32,
    /// How many records; as many as the server allows when it is 0.
    pub limit: u32,
}

/// A body of ours is read whole.
const BODY: Limits = Limits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, depth: 64, issues: 1 };

impl Operation {
    /// The request that reads the record which a request of this operation makes or changes. `path` and `body` are those of
    /// that request. Nothing when the vendor has no public call for it, or when the request does not name its record.
    ///
    /// ```
    /// let create = seatwright::operation("netsapiens.site.create").unwrap();
    /// let read = create.read_request("/ns-api/v2/domains/example.com/sites", br#"{"site":"New York"}"#).unwrap();
    /// assert_eq!((read.method, &*read.path), ("GET", "/ns-api/v2/domains/example.com/sites/New%20York"));
    /// let create = seatwright::operation("odin.user.create").unwrap();
    /// let read = create.read_request("/users", br#"{"userId":"ann@example.net"}"#).unwrap();
    /// assert_eq!(read.path, "/users?userId=ann%40example.net");
    /// ```
    #[must_use]
    pub fn read_request(&self, path: &str, body: &[u8]) -> Option<ReadRequest> {
        let read = self.record_read.filter(|read| !read.one.is_empty())?;
        let params = self.params_of(path)?;
        let mut name = String::new();
        let from_path = params.iter().find(|(param, _)| *param == self.record_identity.key);
        if let Some((_, encoded)) = from_path {
            name.push_str(encoded);
        } else {
            let node = Node::parse(body, &BODY).ok()?;
            let value = node.get(self.record_identity.key)?;
            let value = value.as_text().or_else(|| value.as_number())?.trim();
            if value.is_empty() || is_traversal(value) {
                return None;
            }
            percent_encode(value, &mut name);
        }
        let of = |param: &str| params.iter().find(|(name, _)| *name == param).map(|(_, value)| *value);
        let mut target = String::new();
        for segment in read.one {
            match segment {
                Segment::Literal(text) => target.push_str(text),
                Segment::Param(param) => target.push_str(of(param).unwrap_or(&name)),
            }
        }
        if let Some(query) = read.query {
            target.push_str(&["?", query, "=", &name].concat());
        }
        Some(ReadRequest { method: "GET", path: target })
    }

    /// The request that lists the records of this operation, or a part of them. The parameters of the path come from
    /// `options`, such as the domain; `filters` are query parameters with their values. Nothing when the vendor has no
    /// public call for it, or when a part is asked for after the first and the server gives all records at once.
    ///
    /// ```
    /// use seatwright::{ListPage, Options};
    ///
    /// let create = seatwright::operation("netsapiens.user.create").unwrap();
    /// let options = Options { domain: Some("example.com".into()), ..Options::default() };
    /// let list = create.list_request(&options, ListPage { start: 1000, limit: 0 }, &[("site", "Paris")])?.unwrap();
    /// assert_eq!(list.path, "/ns-api/v2/domains/example.com/users?start=1000&limit=1000&site=Paris");
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    ///
    /// # Errors
    /// A parameter of the path is missing or cannot stand in a path, or the call has no such filter.
    pub fn list_request(
        &self,
        options: &Options,
        page: ListPage,
        filters: &[(&str, &str)],
    ) -> Result<Option<ReadRequest>, OptionError> {
        let Some(read) = self.record_read else { return Ok(None) };
        let mut path = String::new();
        for segment in read.all {
            match segment {
                Segment::Literal(text) => path.push_str(text),
                Segment::Param(name) => {
                    let value = options.param(name).unwrap_or_default();
                    if is_traversal(value) {
                        let message = ["options: ", name, " is missing or cannot stand in a path"];
                        return Err(OptionError::Value(message.concat()));
                    }
                    percent_encode(value, &mut path);
                }
            }
        }
        let mut mark = '?';
        let mut add = |name: &str, value: &str| {
            path.push(core::mem::replace(&mut mark, '&'));
            path.push_str(name);
            path.push('=');
            percent_encode(value, &mut path);
        };
        match &read.pages {
            Some(pages) => {
                let limit = if page.limit == 0 { pages.most } else { page.limit.min(pages.most) };
                add(pages.start, itoa::Buffer::new().format(page.start));
                add(pages.limit, itoa::Buffer::new().format(limit));
            }
            None if page.start > 0 => return Ok(None),
            None => {}
        }
        for (name, value) in filters {
            if !read.filters.contains(name) {
                let message = ["the list of ", self.id, " has no filter \"", name, "\""];
                return Err(OptionError::Value(message.concat()));
            }
            add(name, value);
        }
        Ok(Some(ReadRequest { method: "GET", path }))
    }

    /// The parameters of a path of this operation, as they are encoded in it.
    fn params_of<'p>(&self, path: &'p str) -> Option<Vec<(&'static str, &'p str)>> {
        let mut rest = path;
        let mut params = Vec::new();
        for segment in self.path {
            match segment {
                Segment::Literal(text) => rest = rest.strip_prefix(text)?,
                Segment::Param(name) => {
                    let end = rest.find('/').unwrap_or(rest.len());
                    let (value, after) = rest.split_at_checked(end)?;
                    params.push((*name, value));
                    rest = after;
                }
            }
        }
        (rest.is_empty() && params.iter().all(|(_, value)| !value.is_empty())).then_some(params)
    }

    /// The value of a parameter in a path of this operation, decoded.
    ///
    /// ```
    /// let update = seatwright::operation("netsapiens.site.update").unwrap();
    /// let path = "/ns-api/v2/domains/example.com/sites/New%20York";
    /// assert_eq!(update.param_of("site", path).as_deref(), Some("New York"));
    /// assert_eq!(update.param_of("user", path), None);
    /// ```
    #[must_use]
    pub fn param_of(&self, name: &str, path: &str) -> Option<String> {
        let params = self.params_of(path)?;
        let (_, encoded) = params.into_iter().find(|(param, _)| *param == name)?;
        crate::strings::path_segment::percent_decode(encoded)
    }
}
