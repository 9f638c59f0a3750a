//! The request to send: [`Request`]. The caller sends it.

use crate::report::Report;

/// Everything an HTTP client needs but the server's address and a token.
///
/// `Debug` leaves the body out, for it may hold secrets.
#[derive(Clone)]
pub struct Request {
    /// HTTP method.
    pub method: &'static str,
    /// Path from the root, percent-encoded.
    pub path: String,
    /// Names and values of the query; none today.
    pub query: Vec<(&'static str, String)>,
    /// Header names in lower case with their values; no authorization.
    pub headers: &'static [(&'static str, &'static str)],
    /// The JSON body: table order, compact, UTF-8.
    pub body: Vec<u8>,
    /// The status codes that mean success.
    pub expects: &'static [u16],
    /// The verdict, with warnings and changes.
    pub report: Report,
    pub(crate) base: &'static str,
    pub(crate) alias: &'static str,
}

pub(crate) const HEADERS: &[(&str, &str)] =
    &[("accept", "application/json"), ("content-type", "application/json")];

impl Request {
    /// The address below `base`, with or without a final slash. A base that already ends in the API's own prefix
    /// (`/ns-api/v2`) is not doubled.
    #[must_use]
    pub fn url(&self, base: &str) -> String {
        let base = base.trim_end_matches('/');
        let base = base.strip_suffix(self.base).unwrap_or(base);
        [base, &self.path].concat()
    }

    /// The vendor's own name of the call, as its JavaScript SDK spells it.
    #[must_use]
    pub fn alias(&self) -> &'static str {
        self.alias
    }

    /// A command line for a person: the token and every secret are shell variables.
    #[must_use]
    pub fn curl(&self, base: &str) -> String {
        crate::curl::line(self, base)
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
