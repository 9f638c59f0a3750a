//! The request as a Python object, and as arguments of HTTP clients.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::json;
use crate::report::Report;

/// What an HTTP client needs to know. Never holds a token; its repr never shows the body.
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Request {
    /// All but the body: that one stands in `body` alone.
    head: seatwright::Request,
    /// The JSON body: compact, UTF-8, in the vendor's order. It may hold secrets.
    #[pyo3(get)]
    body: Py<PyBytes>,
    report: PyOnceLock<Py<Report>>,
}

impl Request {
    pub(crate) fn new(py: Python<'_>, request: seatwright::Request, body: &[u8]) -> Self {
        Self { head: request, body: PyBytes::new(py, body).unbind(), report: PyOnceLock::new() }
    }

    /// With its body.
    fn whole(&self, py: Python<'_>) -> seatwright::Request {
        let mut whole = self.head.clone();
        whole.body = self.body.as_bytes(py).to_vec();
        whole
    }

    /// What was sent, for reading the answer.
    pub(crate) fn sent(&self, py: Python<'_>) -> seatwright::Sent {
        seatwright::Sent {
            body: Some(String::from_utf8_lossy(self.body.as_bytes(py)).into_owned()),
            path: Some(self.head.path.clone()),
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
            // Said here, because a client's own exception might repeat the token.
            if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(PyValueError::new_err(
                    "the token is empty or holds blanks or other characters that cannot stand in a header",
                ));
            }
            let authorized = self.whole(py).authorized(token);
            match authorized.authorization {
                Some(header) => headers.set_item("authorization", header)?,
                None => body = PyBytes::new(py, &authorized.body),
            }
        }
        let arguments = PyDict::new(py);
        arguments.set_item("method", self.head.method)?;
        arguments.set_item("url", self.head.url(base))?;
        if !self.head.query.is_empty() {
            arguments.set_item("params", self.query(py)?)?;
        }
        arguments.set_item("headers", headers)?;
        arguments.set_item(content, body)?;
        Ok(arguments)
    }
}

#[pymethods]
impl Request {
    /// HTTP method.
    #[getter]
    fn method(&self) -> &'static str {
        self.head.method
    }

    /// Path from the root, percent-encoded.
    #[getter]
    fn path(&self) -> &str {
        &self.head.path
    }

    /// Names and values of the query.
    #[getter]
    fn query<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, value) in &self.head.query {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }

    /// Header names in lower case with their values; no authorization.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, value) in self.head.headers {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }

    /// The status codes that mean success.
    #[getter]
    fn expects<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.head.expects)
    }

    /// The report, with warnings and changes.
    #[getter]
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, Report>> {
        let report =
            self.report.get_or_try_init(py, || Py::new(py, Report::new(self.head.report.clone())))?;
        Ok(report.bind(py).clone())
    }

    /// The body as a dict.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::loads(py, &String::from_utf8_lossy(self.body.as_bytes(py)))
    }

    /// The address below `base`, which may or may not end in the API's own prefix.
    fn url(&self, base: &str) -> String {
        self.head.url(base)
    }

    /// A command line for a person: the token and every secret are shell variables.
    fn curl(&self, py: Python<'_>, base: &str) -> String {
        self.whole(py).curl(base)
    }

    /// Keyword arguments for `requests.request` and `requests.Session.request`.
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
    #[pyo3(signature = (base, token=None))]
    fn httpx_kwargs<'py>(
        &self,
        py: Python<'py>,
        base: &str,
        token: Option<&str>,
    ) -> PyResult<Bound<'py, PyDict>> {
        self.client(py, base, token, "content")
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let size = self.body.as_bytes(py).len();
        format!("<Request {} {} with {size} bytes>", self.head.method, self.head.path)
    }
}
