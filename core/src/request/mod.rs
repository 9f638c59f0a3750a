//! The request to send: [`Request`]. The caller sends it.

pub(crate) mod base;
pub(crate) mod curl;
#[cfg(feature = "records")]
pub(crate) mod read;

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::escape::push_text;
use crate::options::error::OptionError;
use crate::report::Report;
use crate::schema::{Operation, Token};

/// The value of the header `authorization`.
fn bearer(token: &str) -> String {
    ["Bearer ", token].concat()
}

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
}

/// A request with its token in place. `Debug` shows neither.
#[derive(Clone)]
pub struct Authorized {
    /// Value of the header `authorization`, if the token goes there.
    pub authorization: Option<String>,
    /// The body to send.
    pub body: Vec<u8>,
}

impl core::fmt::Debug for Authorized {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Authorized").field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// Names and values of the headers that every request has; no authorization.
pub const HEADERS: &[(&str, &str)] = &[("accept", "application/json"), ("content-type", "application/json")];

impl Request {
    /// The call that it makes.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.report.plan.operation
    }

    /// The address below `base`: scheme, host and perhaps a path, with or without a final slash; or a path alone, for a page
    /// whose own server passes requests on. A base that already ends in the API's own prefix (`/ns-api/v2`), or in the first
    /// part of it, is not doubled.
    ///
    /// # Errors
    /// The base has another scheme, no host, a user name, a query, a fragment, spaces or control characters.
    pub fn url(&self, base: &str) -> Result<String, OptionError> {
        self.operation().url(base, &self.path)
    }

    /// The vendor's own name of the call, as its JavaScript SDK spells it.
    #[must_use]
    pub fn alias(&self) -> &'static str {
        self.operation().alias
    }

    /// What to send once there is a token: the header `authorization`, or for a vendor that wants it in the body (CRM.COM)
    /// a body with it. Neither the request nor anything printed of it ever holds the token.
    ///
    /// ```
    /// use seatwright::{Json, Options, build, operation};
    ///
    /// let input = r#"{"user_template_identifier":{"name":"Agent"},"username":"ann","password":"crm.com1",
    ///     "password_confirmation":"crm.com1","first_name":"Ann","last_name":"Smith"}"#;
    /// let request = build(operation("crmcom.user.create").unwrap(), Json(input), &Options::default()).unwrap();
    /// let sent = request.authorized("T1");
    /// assert!(sent.body.starts_with(br#"{"token":"T1","user_template_identifier":"#));
    /// assert!(sent.authorization.is_none());
    /// ```
    #[must_use]
    pub fn authorized(&self, token: &str) -> Authorized {
        self.operation().authorized(&self.body, token)
    }

    /// The member of the body that the token travels in, for a vendor that wants it there.
    #[must_use]
    pub fn token_member(&self) -> Option<&'static str> {
        match self.operation().token {
            Token::Bearer => None,
            Token::Body(name) => Some(name),
        }
    }
}

/// Checks a token before anything is sent: it may stand in a header, whole and alone.
///
/// # Errors
/// The token is empty, or has another character than visible ASCII, such as a line break. The message does not show it.
///
/// ```
/// assert!(seatwright::check_token("nss_x").is_ok());
/// assert!(seatwright::check_token("nss_x\n").is_err());
/// ```
pub fn check_token(token: &str) -> Result<(), OptionError> {
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(OptionError::Value(
            "the token is empty or contains spaces or other characters that are not allowed in a header"
                .into(),
        ));
    }
    Ok(())
}

impl Operation {
    /// The address of a path below `base`: [`Request::url`].
    ///
    /// # Errors
    /// As [`Request::url`].
    pub fn url(&self, base: &str, path: &str) -> Result<String, OptionError> {
        Ok([base::root(base, self.base)?, path].concat())
    }

    /// A body with its token in place: [`Request::authorized`].
    #[must_use]
    pub fn authorized(&self, body: &[u8], token: &str) -> Authorized {
        match self.token {
            Token::Bearer => Authorized { authorization: Some(bearer(token)), body: body.to_vec() },
            Token::Body(name) => {
                let mut with_token = Vec::with_capacity(body.len() + token.len() + name.len() + 8);
                with_token.push(b'{');
                push_text(&mut with_token, name);
                with_token.push(b':');
                push_text(&mut with_token, token);
                let rest = body.get(1..).unwrap_or_default();
                if rest != b"}" {
                    with_token.push(b',');
                }
                with_token.extend_from_slice(rest);
                Authorized { authorization: None, body: with_token }
            }
        }
    }
}

impl core::fmt::Debug for Request {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
