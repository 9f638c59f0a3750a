//! A table in partitions that different processes read: [`ClaimPass`]. `seatwright/_partitions.py` puts the steps together.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Mutex;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyBytesMethods};
use seatwright_rows::{Claims, Facts, Start, merge_claims};

use crate::arrow::table::ArrowTable;
use crate::output::error;
use crate::sheets::files::{finished, lock};

/// The pass over a partition that notes its keys.
///
/// >>> import pyarrow
/// >>> from seatwright import rows
/// >>> table = pyarrow.table({"site": ["Paris", "Paris"]})
/// >>> facts = rows.read("netsapiens.site.create", table, domain="example.com")._facts
/// >>> facts.claims(facts.start(0))
/// <ClaimPass>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct ClaimPass(Mutex<Option<seatwright_rows::ClaimPass>>);

impl ClaimPass {
    pub(crate) fn new(py: Python<'_>, facts: &Facts, start: &[u8]) -> PyResult<Self> {
        let pass = seatwright_rows::ClaimPass::new(facts, start_of(start)?);
        let pass = pass.map_err(|refusal| error::refused(py, &refusal))?;
        Ok(Self(Mutex::new(Some(pass))))
    }
}

#[pymethods]
impl ClaimPass {
    /// Takes the next rows.
    ///
    /// >>> import pyarrow
    /// >>> from seatwright import rows
    /// >>> from seatwright._native import arrow_table
    /// >>> table = arrow_table(pyarrow.table({"site": ["Paris", "Paris"]}))
    /// >>> facts = rows.read("netsapiens.site.create", table, domain="example.com")._facts
    /// >>> facts.claims(facts.start(0)).push(table)
    fn push(&self, py: Python<'_>, table: &Bound<'_, ArrowTable>) -> PyResult<()> {
        let held = table.get().held.clone();
        py.detach(|| {
            let mut pass = lock(&self.0);
            let pass = pass.as_mut()?;
            pass.set_columns(held.names());
            held.rows(&mut |cells| pass.row(cells));
            Some(())
        })
        .ok_or_else(finished)
    }

    /// There are no more rows: what the partition has that others may have too. It may hold secrets.
    ///
    /// >>> import pyarrow
    /// >>> from seatwright import rows
    /// >>> table = pyarrow.table({"site": ["Paris", "Paris"]})
    /// >>> facts = rows.read("netsapiens.site.create", table, domain="example.com")._facts
    /// >>> type(facts.claims(facts.start(0)).finish())
    /// <class 'bytes'>
    fn finish<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let claims = py.detach(|| lock(&self.0).take().map(|pass| pass.finish().pack()));
        Ok(PyBytes::new(py, &claims.ok_or_else(finished)?))
    }

    #[expect(clippy::unused_self, reason = "a method of Python")]
    fn __repr__(&self) -> &'static str {
        "<ClaimPass>"
    }
}

/// A start that crossed as bytes.
pub(crate) fn start_of(bytes: &[u8]) -> PyResult<Start> {
    Start::unpack(bytes).ok_or_else(|| PyValueError::new_err("these bytes are no start of a partition"))
}

/// The starts of partitions from their claims, and which claims are to be made once more.
pub(crate) fn merged(
    py: Python<'_>,
    facts: &Facts,
    parts: &[Bound<'_, PyBytes>],
) -> PyResult<(Vec<Py<PyBytes>>, Vec<usize>)> {
    let parts: Vec<&[u8]> = parts.iter().map(PyBytesMethods::as_bytes).collect();
    let (starts, again) = py.detach(|| {
        let claims = parts.iter().map(|part| Claims::unpack(part)).collect::<Option<Vec<_>>>();
        let claims =
            claims.ok_or_else(|| PyValueError::new_err("these bytes are no claims of a partition"))?;
        merge_claims(facts, &claims).map_err(|refusal| PyValueError::new_err(refusal.message()))
    })?;
    Ok((starts.iter().map(|start| PyBytes::new(py, &start.pack()).unbind()).collect(), again))
}
