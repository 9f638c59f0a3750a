//! Requests that read records: [`ReadRequest`], of one record and of a list.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString};
use seatwright::ListPage;

use crate::calls::options;
use crate::output::error;
use crate::output::request::{Request, check_token};

/// A request that reads a record, or a list of records. It changes nothing and has no body.
///
/// >>> from seatwright import rows
/// >>> rows.list_request("netsapiens.user.create", domain="example.com")
/// <ReadRequest GET /ns-api/v2/domains/example.com/users?start=0&limit=1000>
#[pyclass(frozen, module = "seatwright.rows")]
pub(crate) struct ReadRequest {
    operation: &'static seatwright::schema::Operation,
    request: seatwright::ReadRequest,
}

/// What clients need for a request without a body. Checks the token.
pub(crate) fn read_arguments<'py>(
    py: Python<'py>,
    method: &str,
    url: &str,
    token: Option<&str>,
) -> PyResult<Bound<'py, PyDict>> {
    let headers = PyDict::new(py);
    for (name, value) in seatwright::HEADERS.iter().filter(|(name, _)| *name == "accept") {
        headers.set_item(name, value)?;
    }
    if let Some(token) = token {
        check_token(token)?;
        headers.set_item("authorization", seatwright::ReadRequest::authorization(token))?;
    }
    let arguments = PyDict::new(py);
    arguments.set_item("method", method)?;
    arguments.set_item("url", url)?;
    arguments.set_item("headers", headers)?;
    Ok(arguments)
}

#[pymethods]
impl ReadRequest {
    /// HTTP method.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.list_request("netsapiens.user.create", domain="example.com").method
    /// 'GET'
    #[getter]
    fn method(&self) -> &'static str {
        self.request.method
    }

    /// Path from the root with its query, percent-encoded.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.list_request("netsapiens.user.create", start=1000, limit=50, domain="example.com").path
    /// '/ns-api/v2/domains/example.com/users?start=1000&limit=50'
    #[getter]
    fn path(&self) -> &str {
        &self.request.path
    }

    /// The address of the request below `base`, the address of the server.
    ///
    /// >>> from seatwright import rows
    /// >>> request = rows.list_request("netsapiens.site.create", limit=9, domain="example.com")
    /// >>> request.url("https://api.example.net").removeprefix("https://")
    /// 'api.example.net/ns-api/v2/domains/example.com/sites?start=0&limit=9'
    fn url(&self, py: Python<'_>, base: &str) -> PyResult<String> {
        self.operation.url(base, &self.request.path).map_err(|refusal| error::refused(py, &refusal))
    }

    /// Keyword arguments for `requests.request`, `httpx.request` and the same methods of their sessions and clients. `token` is the
    /// bearer token.
    ///
    /// Raises `ValueError` for a token that cannot stand in a header; the message does not show it.
    ///
    /// >>> from seatwright import rows
    /// >>> request = rows.list_request("netsapiens.user.create", domain="example.com")
    /// >>> sorted(request.kwargs("https://api.example.net", "nss_x"))
    /// ['headers', 'method', 'url']
    #[pyo3(signature = (base, token=None))]
    fn kwargs<'py>(&self, py: Python<'py>, base: &str, token: Option<&str>) -> PyResult<Bound<'py, PyDict>> {
        read_arguments(py, self.request.method, &self.url(py, base)?, token)
    }

    fn __repr__(&self) -> String {
        format!("<ReadRequest {} {}>", self.request.method, self.request.path)
    }
}

/// The request that lists the records of an operation, from the number `start` on, at most `limit` of them; 0 means as many as the
/// server allows. `filters` are query parameters with their values.
///
/// `None` when the vendor has no public call for it, or when `start` is not 0 and the server returns all records at once.
///
/// Raises `OptionError` when a parameter of the path is missing, such as `domain`, or when the call has no such filter.
///
/// >>> from seatwright import rows
/// >>> rows.list_request("netsapiens.user.create", filters={"site": "Paris"}, domain="example.com").path
/// '/ns-api/v2/domains/example.com/users?start=0&limit=1000&site=Paris'
/// >>> rows.list_request("crmcom.user.create") is None
/// True
#[pyfunction]
#[pyo3(signature = (op, /, *, start=0, limit=0, filters=None, **options))]
pub(crate) fn list_request(
    py: Python<'_>,
    op: &str,
    start: u32,
    limit: u32,
    filters: Option<&Bound<'_, PyMapping>>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Option<ReadRequest>> {
    let operation = options::find(py, op)?;
    let options = options::read(py, options)?;
    let mut texts: Vec<(String, String)> = Vec::new();
    for pair in filters.map(PyMappingMethods::items).transpose()?.into_iter().flatten() {
        let (name, value) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
        let text = |part: &Bound<'_, PyAny>| {
            let wrong = |_| PyTypeError::new_err("filters must have strings as names and values");
            part.cast::<PyString>().map_err(wrong)?.extract()
        };
        texts.push((text(&name)?, text(&value)?));
    }
    let filters: Vec<(&str, &str)> = texts.iter().map(|(name, value)| (&**name, &**value)).collect();
    let list = operation.list_request(&options, ListPage { start, limit }, &filters);
    let list = list.map_err(|refusal| error::refused(py, &refusal))?;
    Ok(list.map(|request| ReadRequest { operation, request }))
}

/// The request that reads the record which `request` makes or changes.
///
/// `None` when the vendor has no public call for it, or when the request does not name its record.
///
/// >>> import seatwright
/// >>> from seatwright import rows
/// >>> request = seatwright.build("netsapiens.site.create", {"site": "New York"}, domain="example.com", defaults="none")
/// >>> rows.read_request(request)
/// <ReadRequest GET /ns-api/v2/domains/example.com/sites/New%20York>
#[pyfunction]
#[pyo3(signature = (request, /))]
pub(crate) fn read_request(py: Python<'_>, request: &Bound<'_, Request>) -> Option<ReadRequest> {
    let made = request.get();
    let operation = made.operation();
    let read = operation.read_request(made.path(), made.body_bytes(py).as_bytes());
    read.map(|request| ReadRequest { operation, request })
}
