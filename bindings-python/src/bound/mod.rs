//! An operation with its options, both read, and what was learned from its inputs. `Operation` and `Request` hold the
//! same one: a request asks it again for what is rarely wanted.

pub(crate) mod buffer;
pub(crate) mod learned;
pub(crate) mod to_keywords;

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::{BuildError, Operation, OptionError, Options, Report, Request, Source};

use crate::bound::learned::{Keyword, Learned, Repeated};
use crate::input;
use crate::input::call::Call;

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// What the input of a call is.
#[derive(Clone, Copy)]
pub(crate) enum As {
    /// A mapping.
    Object,
    /// JSON text.
    Json,
}

/// An operation with its options.
pub(crate) struct BoundOperation {
    pub(crate) operation: &'static Operation,
    pub(crate) options: Options,
    learned: Repeated,
    /// The same for calls with fields as keyword arguments.
    keywords: Repeated,
}

impl BoundOperation {
    /// # Errors
    /// The core's refusal of the options, right away rather than at the first call.
    pub(crate) fn new(operation: &'static Operation, options: Options) -> Result<Arc<Self>, OptionError> {
        seatwright::defaults(operation, &options)?;
        Ok(Arc::new(Self::unchecked(operation, options)))
    }

    /// For one call, which refuses wrong options itself.
    pub(crate) fn unchecked(operation: &'static Operation, options: Options) -> Self {
        Self { operation, options, learned: Repeated::default(), keywords: Repeated::default() }
    }

    fn call<C: Call>(&self, input: Any<'_, '_>, shape: As, call: C) -> PyResult<C::Output> {
        match shape {
            As::Object => input::object(input, &self.options, call),
            As::Json => input::json(input, call),
        }
    }

    pub(crate) fn is_valid(&self, input: Any<'_, '_>, shape: As) -> PyResult<Result<bool, OptionError>> {
        match input.cast::<PyDict>() {
            Ok(dict) if self.learned.holds(dict) => Ok(Ok(true)),
            _ => self.call(input, shape, IsValid(self)),
        }
    }

    pub(crate) fn validate(&self, input: Any<'_, '_>, shape: As) -> PyResult<Result<Report, OptionError>> {
        self.call(input, shape, Validate(self))
    }

    pub(crate) fn normalize(
        &self,
        input: Any<'_, '_>,
        shape: As,
    ) -> PyResult<Result<(Report, Option<String>), OptionError>> {
        self.call(input, shape, Normalize(self))
    }

    /// Builds once, and learns nothing from it.
    pub(crate) fn build(&self, input: Any<'_, '_>, shape: As) -> PyResult<Result<Request, BuildError>> {
        self.call(input, shape, Build(self))
    }

    /// Appends the body of a dict of a known shape. Gives its shape, and whether the request waits for the record.
    pub(crate) fn known(&self, dict: &Bound<'_, PyDict>, body: &mut Vec<u8>) -> Option<(Arc<Learned>, bool)> {
        self.learned.write(dict, body)
    }

    /// As [`known`](Self::known), for keyword arguments with fields and the bound options among them.
    pub(crate) fn known_keywords(
        &self,
        keywords: &Bound<'_, PyDict>,
        body: &mut Vec<u8>,
    ) -> Option<(Arc<Learned>, bool)> {
        self.keywords.write(keywords, body)
    }

    /// Learns from keyword arguments that were right, and whose options are the bound ones.
    pub(crate) fn learn_keywords(&self, keywords: &[Keyword<'_>]) {
        self.keywords.learn_keywords(self.operation, &self.options, keywords);
    }

    /// Builds, and learns from a dict that is right.
    pub(crate) fn build_and_learn(&self, dict: &Bound<'_, PyDict>) -> PyResult<Result<Request, BuildError>> {
        let outcome = self.build(dict.as_any(), As::Object)?;
        if outcome.is_ok() {
            self.learned.learn(self.operation, &self.options, dict);
        }
        Ok(outcome)
    }
}

struct IsValid<'o>(&'o BoundOperation);
struct Validate<'o>(&'o BoundOperation);
struct Normalize<'o>(&'o BoundOperation);
/// `build`, for inputs that are no single object of Python.
pub(crate) struct Build<'o>(pub(crate) &'o BoundOperation);

// SAFETY: one call of the core.
unsafe impl Call for IsValid<'_> {
    type Output = Result<bool, OptionError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        seatwright::is_valid(self.0.operation, source, &self.0.options)
    }
}

// SAFETY: one call of the core.
unsafe impl Call for Validate<'_> {
    type Output = Result<Report, OptionError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        seatwright::validate(self.0.operation, source, &self.0.options)
    }
}

// SAFETY: one call of the core.
unsafe impl Call for Normalize<'_> {
    type Output = Result<(Report, Option<String>), OptionError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        seatwright::normalize(self.0.operation, source, &self.0.options)
    }
}

// SAFETY: one call of the core.
unsafe impl Call for Build<'_> {
    type Output = Result<Request, BuildError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        let mut body = buffer::take();
        let mut request = seatwright::build_into(self.0.operation, source, &self.0.options, &mut body)?;
        request.body = body;
        Ok(request)
    }
}
