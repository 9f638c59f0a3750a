//! A request that a run asks to be sent: [`Step`].

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use seatwright_rows::Purpose;

use crate::output::error;
use crate::output::request::check_token;
use crate::sheets::read_request::read_arguments;

/// A request that a run asks to be sent. Its repr never shows the body, which may hold secrets.
///
/// >>> from seatwright import rows
/// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
/// >>> step = next(plan.run().steps())
/// >>> step
/// <Step 1: send row 2 'Paris', POST /ns-api/v2/domains/example.com/sites>
#[pyclass(frozen, module = "seatwright.rows")]
pub(crate) struct Step {
    step: seatwright_rows::Step,
    /// The JSON body; empty for a look-up.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).body
    /// b'{"site":"Paris"}'
    #[pyo3(get)]
    body: Py<PyBytes>,
}

impl Step {
    pub(crate) fn new(py: Python<'_>, mut step: seatwright_rows::Step) -> Self {
        let body = PyBytes::new(py, &std::mem::take(&mut step.body)).unbind();
        Self { step, body }
    }

    fn client<'py>(
        &self,
        py: Python<'py>,
        base: &str,
        token: Option<&str>,
        content: &str,
    ) -> PyResult<Bound<'py, PyDict>> {
        if self.step.purpose == Purpose::LookUp {
            return read_arguments(py, self.step.method, &self.url(py, base)?, token);
        }
        let headers = PyDict::new(py);
        for (name, value) in seatwright::HEADERS {
            headers.set_item(name, value)?;
        }
        let mut body = self.body.bind(py).clone();
        if let Some(token) = token {
            check_token(token)?;
            let mut whole = self.step.clone();
            whole.body = body.as_bytes().to_vec();
            let authorized = whole.authorized(token);
            match authorized.authorization {
                Some(header) => headers.set_item("authorization", header)?,
                None => body = PyBytes::new(py, &authorized.body),
            }
        }
        let arguments = PyDict::new(py);
        arguments.set_item("method", self.step.method)?;
        arguments.set_item("url", self.url(py, base)?)?;
        arguments.set_item("headers", headers)?;
        arguments.set_item(content, body)?;
        Ok(arguments)
    }
}

#[pymethods]
impl Step {
    /// The number by which its answer is handed over.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).id
    /// 1
    #[getter]
    fn id(&self) -> u64 {
        self.step.id
    }

    /// Which of the plans the row belongs to, from 0.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).plan
    /// 0
    #[getter]
    fn plan(&self) -> u32 {
        self.step.plan
    }

    /// The row as a spreadsheet numbers it.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).row
    /// 2
    #[getter]
    fn row(&self) -> u32 {
        self.step.row
    }

    /// 0 for the request of the row itself, from 1 for those beside it.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).part
    /// 0
    #[getter]
    fn part(&self) -> u32 {
        self.step.part
    }

    /// The key of the record.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).key
    /// 'Paris'
    #[getter]
    fn key(&self) -> Option<&str> {
        self.step.key.as_deref()
    }

    /// How often the request of the row was sent in all, this time included; of a look-up, how often before it.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).attempt
    /// 1
    #[getter]
    fn attempt(&self) -> u32 {
        self.step.attempt
    }

    /// Why it is sent: `"send"` makes or changes the record, `"look_up"` reads it, `"check"` asks
    /// the server for what another request needs, and stores nothing.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).purpose
    /// 'send'
    #[getter]
    fn purpose(&self) -> &'static str {
        self.step.purpose.as_str()
    }

    /// HTTP method.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).method
    /// 'POST'
    #[getter]
    fn method(&self) -> &'static str {
        self.step.method
    }

    /// Path from the root with its query, percent-encoded.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).path
    /// '/ns-api/v2/domains/example.com/sites'
    #[getter]
    fn path(&self) -> &str {
        &self.step.path
    }

    /// The address of the request below `base`, the address of the server.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> next(plan.run().steps()).url("https://api.example.net/ns-api/v2").removeprefix("https://")
    /// 'api.example.net/ns-api/v2/domains/example.com/sites'
    fn url(&self, py: Python<'_>, base: &str) -> PyResult<String> {
        self.step.url(base).map_err(|refusal| error::refused(py, &refusal))
    }

    /// Keyword arguments for `requests.request` and `requests.Session.request`. `token` is the bearer token (CRM.COM: the member token).
    ///
    /// Raises `ValueError` for a token that cannot stand in a header; the message does not show it.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> sorted(next(plan.run().steps()).requests_kwargs("https://api.example.net", "nss_x"))
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

    /// Keyword arguments for `httpx.request`, `httpx.Client.request` and `httpx.AsyncClient.request`; as `requests_kwargs`.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> sorted(next(plan.run().steps()).httpx_kwargs("https://api.example.net"))
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

    fn __repr__(&self) -> String {
        let step = &self.step;
        let key = step.key.as_ref().map(|key| format!(" '{}'", crate::output::display::plain(key)));
        let (id, purpose, row) = (step.id, step.purpose.as_str(), step.row);
        format!("<Step {id}: {purpose} row {row}{}, {} {}>", key.unwrap_or_default(), step.method, step.path)
    }
}
