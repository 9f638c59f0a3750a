//! A request beside that of a row, as a Python object.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::output::request::Request;

/// A request beside that of a row: an emergency address, a device or a number of its user.
///
/// >>> from seatwright import rows
/// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
/// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
/// >>> row.beside
/// (<BesideRequest 2.1 netsapiens.phonenumber.create '12485550101'>,)
#[pyclass(frozen, module = "seatwright.rows")]
pub(crate) struct BesideRequest {
    /// Which one it is: `"2.1"` is the first beside the request of row 2, which is `"2"`.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].id
    /// '2.1'
    #[pyo3(get)]
    id: String,
    after: Vec<String>,
    /// The key of what it makes: the id of a device, a phone number. `None` where the server gives it.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].key
    /// '12485550101'
    #[pyo3(get)]
    key: Option<String>,
    operation: &'static str,
    /// The request to send. What `check` returns is missing in its body.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].request.path
    /// '/ns-api/v2/domains/example.com/phonenumbers'
    #[pyo3(get)]
    request: Py<Request>,
    /// What the server is asked with before, where the request needs its answer; it stores nothing.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].check is None
    /// True
    #[pyo3(get)]
    check: Option<Py<Request>>,
    takes: &'static [&'static str],
}

impl BesideRequest {
    fn new(py: Python<'_>, beside: seatwright_rows::BesideRequest) -> PyResult<Self> {
        let made = |request: seatwright::Request| {
            let body = request.body.clone();
            Py::new(py, Request::new(py, request, &body))
        };
        let operation = beside.request.operation().id;
        let takes = beside.check.as_ref().map(|check| check.takes).unwrap_or_default();
        Ok(Self {
            id: beside.id.to_string(),
            after: beside.after.iter().map(ToString::to_string).collect(),
            key: beside.key,
            operation,
            request: made(beside.request)?,
            check: beside.check.map(|check| made(check.request)).transpose()?,
            takes,
        })
    }

    pub(crate) fn all(
        py: Python<'_>,
        beside: Vec<seatwright_rows::BesideRequest>,
    ) -> PyResult<Vec<Py<Self>>> {
        beside.into_iter().map(|each| Py::new(py, Self::new(py, each)?)).collect()
    }
}

#[pymethods]
impl BesideRequest {
    /// The requests that must be done before, by their ids.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].after
    /// ('2',)
    #[getter]
    fn after<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.after)
    }

    /// The id of its operation.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].operation
    /// 'netsapiens.phonenumber.create'
    #[getter]
    fn operation(&self) -> &'static str {
        self.operation
    }

    /// The members of the answer to `check` that go into the body.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> row.beside[0].takes
    /// ()
    #[getter]
    fn takes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.takes)
    }

    fn __repr__(&self) -> String {
        let key = self.key.as_ref().map(|key| format!(" '{}'", crate::output::display::plain(key)));
        format!("<BesideRequest {} {}{}>", self.id, self.operation, key.unwrap_or_default())
    }
}
