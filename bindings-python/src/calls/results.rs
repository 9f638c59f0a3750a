//! The calls of the core with their results as Python objects, and their refusals as exceptions.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::{BuildError, JsonSchemaOptions};

use crate::bound::{As, BoundOperation, buffer};
use crate::output::report::Report;
use crate::output::request::Request;
use crate::output::{error, loads};

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

pub(crate) fn is_valid(bound: &BoundOperation, input: Any<'_, '_>, shape: As) -> PyResult<bool> {
    bound.is_valid(input, shape)?.map_err(|refusal| error::refused(input.py(), &refusal))
}

pub(crate) fn validate(bound: &BoundOperation, input: Any<'_, '_>, shape: As) -> PyResult<Report> {
    let report = bound.validate(input, shape)?;
    report.map(Report::new).map_err(|refusal| error::refused(input.py(), &refusal))
}

pub(crate) fn normalize<'py>(
    bound: &BoundOperation,
    input: Any<'_, 'py>,
    shape: As,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    let py = input.py();
    let (report, payload) = bound.normalize(input, shape)?.map_err(|refusal| error::refused(py, &refusal))?;
    let payload = payload.map(|text| loads::loads(py, &text)).transpose()?;
    Ok((Report::new(report), payload))
}

/// Builds once.
pub(crate) fn build(bound: &BoundOperation, input: Any<'_, '_>, shape: As) -> PyResult<Request> {
    built(input.py(), bound.build(input, shape)?)
}

/// Builds with what was learned from the inputs before.
pub(crate) fn build_again(bound: &Arc<BoundOperation>, input: Any<'_, '_>) -> PyResult<Request> {
    let py = input.py();
    let Ok(dict) = input.cast::<PyDict>() else { return build(bound, input, As::Object) };
    let mut body = buffer::take();
    let known = bound.known(dict, &mut body);
    let known = known.map(|(learned, waits)| Request::learned(py, Arc::clone(bound), learned, waits, &body));
    buffer::keep(body);
    match known {
        Some(request) => Ok(request),
        None => built(py, bound.build_and_learn(dict)?),
    }
}

/// Builds from keyword arguments of a known shape, fields and options alike. `None` means "not known".
pub(crate) fn build_keywords(bound: &Arc<BoundOperation>, keywords: &Bound<'_, PyDict>) -> Option<Request> {
    let mut body = buffer::take();
    let known = bound.known_keywords(keywords, &mut body);
    let known = known
        .map(|(learned, waits)| Request::learned(keywords.py(), Arc::clone(bound), learned, waits, &body));
    buffer::keep(body);
    known
}

/// The request, or `ValidationError`.
pub(crate) fn built(py: Python<'_>, outcome: Result<seatwright::Request, BuildError>) -> PyResult<Request> {
    match outcome {
        Ok(mut request) => {
            let body = std::mem::take(&mut request.body);
            let request = Request::new(py, request, &body);
            buffer::keep(body);
            Ok(request)
        }
        Err(BuildError::Invalid(report)) => Err(error::invalid(py, report)),
        Err(BuildError::Options(refusal)) => Err(error::refused(py, &refusal)),
        Err(other) => Err(error::option(py, other.to_string())),
    }
}

pub(crate) fn describe<'py>(py: Python<'py>, bound: &BoundOperation) -> PyResult<Bound<'py, PyAny>> {
    let form = seatwright::describe(bound.operation, &bound.options)
        .map_err(|refusal| error::refused(py, &refusal))?;
    loads::loads(py, &serde_json::to_string(&form).unwrap_or_default())
}

pub(crate) fn json_schema<'py>(
    py: Python<'py>,
    bound: &BoundOperation,
    [view, target]: [&str; 2],
    flat: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let schema = JsonSchemaOptions::from_words(Some(view), Some(target), flat)
        .and_then(|wanted| seatwright::json_schema(bound.operation, &bound.options, wanted))
        .map_err(|refusal| error::refused(py, &refusal))?;
    loads::loads(py, &schema)
}

pub(crate) fn defaults<'py>(py: Python<'py>, bound: &BoundOperation) -> PyResult<Bound<'py, PyDict>> {
    let values = seatwright::defaults(bound.operation, &bound.options)
        .map_err(|refusal| error::refused(py, &refusal))?;
    let dict = PyDict::new(py);
    for (name, value) in values {
        dict.set_item(name, value)?;
    }
    Ok(dict)
}
