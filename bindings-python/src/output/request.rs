//! The request as a Python object, and as arguments of HTTP clients.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Arc;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::bound::BoundOperation;
use crate::bound::learned::Learned;
use crate::output::content::digest;
use crate::output::report::Report;
use crate::output::{error, issue, loads};

/// What an HTTP client needs to know. Never holds a token; its repr never shows the body.
///
/// The body may hold secrets (PINs, passwords), and so does a pickle of the request: keep it as you keep them. Requests are
/// equal when operation, path, body and report are.
///
/// >>> import seatwright
/// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
/// >>> request
/// <Request POST /ns-api/v2/domains/example.com/sites with 16 bytes>
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Request {
    head: Head,
    /// The JSON body: compact, UTF-8, in the vendor's order. It may hold secrets.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.body
    /// b'{"site":"Paris"}'
    #[pyo3(get)]
    body: Py<PyBytes>,
    report: PyOnceLock<Py<Report>>,
}

/// Refuses a token here, because a client's own exception might repeat it.
pub(crate) fn check_token(token: &str) -> PyResult<()> {
    seatwright::check_token(token).map_err(|refusal| PyValueError::new_err(refusal.to_string()))
}

/// All but the body.
enum Head {
    /// As the core built it. Its own body is empty.
    Built(Box<seatwright::Request>),
    /// What all requests of a shape have in common; the rest is asked of the core again when it is wanted.
    Learned { bound: Arc<BoundOperation>, learned: Arc<Learned>, waits: bool },
}

impl Request {
    pub(crate) fn new(py: Python<'_>, request: seatwright::Request, body: &[u8]) -> Self {
        Self::of(py, Head::Built(Box::new(request)), body)
    }

    pub(crate) fn learned(
        py: Python<'_>,
        bound: Arc<BoundOperation>,
        learned: Arc<Learned>,
        waits: bool,
        body: &[u8],
    ) -> Self {
        Self::of(py, Head::Learned { bound, learned, waits }, body)
    }

    fn of(py: Python<'_>, head: Head, body: &[u8]) -> Self {
        Self { head, body: PyBytes::new(py, body).unbind(), report: PyOnceLock::new() }
    }

    pub(crate) fn operation(&self) -> &'static seatwright::Operation {
        match &self.head {
            Head::Built(request) => request.operation(),
            Head::Learned { bound, .. } => bound.operation,
        }
    }

    fn path_text(&self) -> &str {
        match &self.head {
            Head::Built(request) => &request.path,
            Head::Learned { learned, .. } => learned.template.shape().path(),
        }
    }

    fn expects_codes(&self) -> &'static [u16] {
        match &self.head {
            Head::Built(request) => request.expects,
            Head::Learned { learned, waits, .. } => learned.template.shape().expects(*waits),
        }
    }

    /// With its body and its report.
    fn whole(&self, py: Python<'_>) -> PyResult<seatwright::Request> {
        let body = self.body.as_bytes(py);
        match &self.head {
            Head::Built(request) => {
                let mut whole = seatwright::Request::clone(request);
                whole.body = body.to_vec();
                Ok(whole)
            }
            Head::Learned { bound, learned, .. } => {
                let record = str::from_utf8(body).ok().and_then(|body| learned.template.read(body));
                // A body of ours is one of its shape; were it not so, the caller should know.
                record
                    .and_then(|record| seatwright::build(bound.operation, record, &bound.options).ok())
                    .ok_or_else(|| PyRuntimeError::new_err("the body is not the one that was built"))
            }
        }
    }

    pub(crate) fn body_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        self.body.bind(py).clone()
    }

    /// What was sent, for reading the answer.
    pub(crate) fn sent(&self, py: Python<'_>) -> seatwright::Sent {
        seatwright::Sent {
            body: Some(String::from_utf8_lossy(self.body.as_bytes(py)).into_owned()),
            path: Some(self.path_text().to_owned()),
        }
    }

    fn client<'py>(
        &self,
        py: Python<'py>,
        base: &str,
        token: Option<&str>,
        content: &str,
    ) -> PyResult<Bound<'py, PyDict>> {
        let headers = self.headers(py)?;
        let mut body = self.body.bind(py).clone();
        if let Some(token) = token {
            check_token(token)?;
            let authorized = self.operation().authorized(body.as_bytes(), token);
            match authorized.authorization {
                Some(header) => headers.set_item("authorization", header)?,
                None => body = PyBytes::new(py, &authorized.body),
            }
        }
        let arguments = PyDict::new(py);
        arguments.set_item("method", self.method())?;
        arguments.set_item("url", self.url(py, base)?)?;
        let query = self.query(py)?;
        if !query.is_empty() {
            arguments.set_item("params", query)?;
        }
        arguments.set_item("headers", headers)?;
        arguments.set_item(content, body)?;
        Ok(arguments)
    }
}

#[pymethods]
impl Request {
    /// HTTP method.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.method
    /// 'POST'
    #[getter]
    pub(crate) fn method(&self) -> &'static str {
        self.operation().method
    }

    /// Path from the root, percent-encoded.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.path
    /// '/ns-api/v2/domains/example.com/sites'
    #[getter]
    pub(crate) fn path(&self) -> &str {
        self.path_text()
    }

    /// Names and values of the query.
    #[getter]
    fn query<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        if let Head::Built(request) = &self.head {
            for (name, value) in &request.query {
                dict.set_item(name, value)?;
            }
        }
        Ok(dict)
    }

    /// Header names in lower case with their values; no authorization.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.headers["content-type"]
    /// 'application/json'
    #[getter]
    #[expect(clippy::unused_self, reason = "a property: all requests have the same today")]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, value) in seatwright::HEADERS {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }

    /// The status codes that mean success.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> 202 in request.expects
    /// True
    #[getter]
    fn expects<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.expects_codes())
    }

    /// Whether its body was written after a known shape; for tests.
    #[getter]
    fn _learned(&self) -> bool {
        matches!(self.head, Head::Learned { .. })
    }

    /// The report, with warnings and changes.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.report.ok
    /// True
    #[getter]
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, Report>> {
        let report = self.report.get_or_try_init(py, || {
            let report = match &self.head {
                Head::Built(request) => request.report.clone(),
                Head::Learned { .. } => self.whole(py)?.report,
            };
            Py::new(py, Report::new(report))
        })?;
        Ok(report.bind(py).clone())
    }

    /// The body as a dict.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.json()
    /// {'site': 'Paris'}
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads::loads(py, &String::from_utf8_lossy(self.body.as_bytes(py)))
    }

    /// The address of the request.
    ///
    /// `base` is the address of the server: scheme, host and perhaps a path, which may or may not end in the API's own prefix; or
    /// a path alone, for a client that has the rest.
    ///
    /// Raises `OptionError` for another scheme, no host, a user name, a query, a fragment, spaces or control characters.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.url("https://api.example.net/ns-api/v2").removeprefix("https://")
    /// 'api.example.net/ns-api/v2/domains/example.com/sites'
    fn url(&self, py: Python<'_>, base: &str) -> PyResult<String> {
        self.operation().url(base, self.path_text()).map_err(|refusal| error::refused(py, &refusal))
    }

    /// A command line for a person: the token and every secret are shell variables.
    ///
    /// `base` is the address of the server; it may or may not end in the API's own prefix.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.curl("https://api.example.net").split()[0]
    /// 'curl'
    fn curl(&self, py: Python<'_>, base: &str) -> PyResult<String> {
        self.whole(py)?.curl(base).map_err(|refusal| error::refused(py, &refusal))
    }

    /// Keyword arguments for `requests.request` and `requests.Session.request`.
    ///
    /// `base` is the address of the server; it may or may not end in the API's own prefix.
    ///
    /// `token` is the bearer token (CRM.COM: the member token), without the word "Bearer". It goes into these arguments and nowhere else.
    ///
    /// Raises `ValueError` for a token that cannot stand in a header; the message does not show it.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> sorted(request.requests_kwargs("https://api.example.net", "nss_x"))
    /// ['data', 'headers', 'method', 'url']
    #[pyo3(signature = (base, token=None))]
    fn requests_kwargs<'py>(
        &self,
        py: Python<'py>,
        base: &str,
        token: Option<&str>,
    ) -> PyResult<Bound<'py, PyDict>> {
        self.client(py, base, token, "data")
    }

    /// Keyword arguments for `httpx.request`, `httpx.Client.request` and `httpx.AsyncClient.request`.
    ///
    /// `base` is the address of the server; it may or may not end in the API's own prefix.
    ///
    /// `token` is the bearer token (CRM.COM: the member token), without the word "Bearer". It goes into these arguments and nowhere else.
    ///
    /// Raises `ValueError` for a token that cannot stand in a header; the message does not show it.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> sorted(request.httpx_kwargs("https://api.example.net"))
    /// ['content', 'headers', 'method', 'url']
    #[pyo3(signature = (base, token=None))]
    fn httpx_kwargs<'py>(
        &self,
        py: Python<'py>,
        base: &str,
        token: Option<&str>,
    ) -> PyResult<Bound<'py, PyDict>> {
        self.client(py, base, token, "content")
    }

    /// The body as plain dicts and lists: the same as `json`.
    ///
    /// >>> import seatwright
    /// >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    /// >>> request.to_dict()
    /// {'site': 'Paris'}
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.json(py)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let other = other.get();
        let same = std::ptr::eq(self.operation(), other.operation())
            && self.path_text() == other.path_text()
            && self.body.as_bytes(py) == other.body.as_bytes(py)
            && self.report(py)?.eq(other.report(py)?)?;
        Ok(same.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(&self, py: Python<'_>) -> u64 {
        digest(&(self.operation().id, self.path_text(), self.body.as_bytes(py)))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// A pickle holds the body, secrets included.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let operation = self.operation();
        let waits = self.expects_codes() != operation.expects.always;
        let report = self.report(py)?.get().json_text();
        let body = self.body.bind(py).clone();
        issue::reduce(py, "request", (operation.id, self.path_text(), body, waits, report))
    }

    #[staticmethod]
    fn _restore(
        py: Python<'_>,
        operation: &str,
        path: String,
        body: &[u8],
        waits: bool,
        report: String,
    ) -> PyResult<Self> {
        let operation =
            seatwright::find_operation(operation).map_err(|refusal| error::refused(py, &refusal))?;
        let report = Py::new(py, Report::stored(report)?)?;
        // The profile of a server's own document may not be registered here; the report keeps its name.
        let profile = report.get().profile().to_owned();
        let profile = Some(profile).filter(|name| seatwright::profiles(operation).contains(&name.as_str()));
        let options = seatwright::Options { profile, ..Default::default() };
        // The core's own report of anything stands in for the one that was pickled, which is kept beside it.
        let place = seatwright::validate(operation, seatwright::Json("{}"), &options)
            .map_err(|refusal| error::refused(py, &refusal))?;
        let expects = if waits { operation.expects.synchronous } else { operation.expects.always };
        let request = seatwright::Request {
            method: operation.method,
            path,
            query: Vec::new(),
            headers: seatwright::HEADERS,
            body: Vec::new(),
            expects,
            report: place,
        };
        let request = Self::new(py, request, body);
        // Nobody has asked for it yet.
        let _ = request.report.set(py, report);
        Ok(request)
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let size = self.body.as_bytes(py).len();
        format!("<Request {} {} with {size} bytes>", self.method(), self.path_text())
    }
}
