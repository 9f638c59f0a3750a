//! Passwords from the caller's random bytes.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use seatwright::PasswordRules;

use crate::calls::options::{self, What};

/// A password that obeys `rules`: those of `context.password_rules`, which the answer of `/groups/password-rules` is.
/// Each random byte is used once; 16 a character are always enough.
#[pyfunction]
#[pyo3(signature = (rules=None, /, *, random, length=None, user_id=None))]
pub(crate) fn generate_password<'py>(
    py: Python<'py>,
    rules: Option<&Bound<'py, PyAny>>,
    random: &Bound<'py, PyBytes>,
    length: Option<usize>,
    user_id: Option<&str>,
) -> PyResult<Bound<'py, PyString>> {
    let rules = match rules.filter(|rules| !rules.is_none()) {
        Some(rules) => options::one(py, "rules", What::Object(rules.clone()))?,
        None => PasswordRules::default(),
    };
    seatwright::generate_password(&rules, length, user_id.unwrap_or_default(), random.as_bytes())
        .map(|password| PyString::new(py, &password))
        .map_err(|refusal| PyValueError::new_err(refusal.to_string()))
}
