//! Fast path: the options of the last call of an operation. A program that builds row after row gives the same ones each time,
//! and is then served as if it had bound them itself.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyString};
use seatwright::{Context, Options};

use crate::bound::BoundOperation;
use crate::input::entries::Entry;
use crate::output::error;

/// The last call of an operation.
struct Last {
    table: &'static seatwright::Operation,
    options: Options,
    /// Bound when the same options come for the second time.
    bound: Option<Arc<BoundOperation>>,
    /// The keyword arguments they were read from, if none of these can change: mostly the same objects come again.
    keywords: Option<Vec<(Py<PyAny>, Py<PyAny>)>>,
}

/// One an operation.
static LAST: Mutex<Vec<Last>> = Mutex::new(Vec::new());

/// Held for a look and no longer.
fn calls() -> MutexGuard<'static, Vec<Last>> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The operation as it was bound last. `None` means "not known".
pub(crate) fn last(table: &'static seatwright::Operation) -> Option<Arc<BoundOperation>> {
    calls().iter().find(|last| std::ptr::eq(last.table, table))?.bound.clone()
}

/// The operation bound to these very keyword arguments. `None` means "not known".
pub(crate) fn known(
    table: &'static seatwright::Operation,
    keywords: &Bound<'_, PyDict>,
) -> Option<Arc<BoundOperation>> {
    let calls = calls();
    let last = calls.iter().find(|last| std::ptr::eq(last.table, table))?;
    let (bound, before) = last.bound.as_ref().zip(last.keywords.as_ref())?;
    let same =
        |((name, value), (known_name, known_value)): ((Bound<'_, PyAny>, Bound<'_, PyAny>), &(_, _))| {
            name.is(known_name) && value.is(known_value)
        };
    let same = before.len() == keywords.len() && keywords.iter().zip(before).all(same);
    same.then(|| Arc::clone(bound))
}

/// The operation bound to these options if the call before had the same. What the caller knows of the system may be
/// long, and is not kept; where the path names the record, options are another's every time.
///
/// # Errors
/// `OptionError`, as binding them.
pub(crate) fn bound(
    py: Python<'_>,
    table: &'static seatwright::Operation,
    options: &Options,
    keywords: &[Entry<'_>],
) -> PyResult<Option<Arc<BoundOperation>>> {
    if table.params.len() > 1 || options.context != Context::default() {
        return Ok(None);
    }
    {
        let mut calls = calls();
        let last = calls.iter_mut().find(|last| std::ptr::eq(last.table, table));
        match last {
            Some(last) if last.options == *options => {
                if let Some(bound) = &last.bound {
                    return Ok(Some(Arc::clone(bound)));
                }
            }
            other => {
                let new = Last { table, options: options.clone(), bound: None, keywords: None };
                match other {
                    Some(last) => *last = new,
                    None => calls.push(new),
                }
                return Ok(None);
            }
        }
    }
    // Not under the lock: making an object may wait for the interpreter.
    let bound =
        BoundOperation::new(table, options.clone()).map_err(|refusal| error::refused(py, &refusal))?;
    let given: Vec<_> =
        keywords.iter().map(|(name, value)| (name.clone().unbind(), value.clone().unbind())).collect();
    let lasting = given.iter().all(|(_, value)| never_changes(value.bind(py)));
    let mut calls = calls();
    if let Some(last) =
        calls.iter_mut().find(|last| std::ptr::eq(last.table, table) && last.options == *options)
    {
        last.bound = Some(Arc::clone(&bound));
        last.keywords = lasting.then_some(given);
    }
    Ok(Some(bound))
}

fn never_changes(value: &Bound<'_, PyAny>) -> bool {
    value.is_none()
        || value.is_exact_instance_of::<PyString>()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyInt>()
}
