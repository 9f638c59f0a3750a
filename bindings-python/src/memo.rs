//! The options of the last call by verb: a program that builds row after row gives the same ones each time, and is then
//! served as if it had bound them itself.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use seatwright::{Context, Options};

use crate::operation::Operation;

struct Last {
    table: &'static seatwright::Operation,
    options: Options,
    /// Bound when the same options come for the second time.
    bound: Option<Py<Operation>>,
}

/// One an operation.
static LAST: Mutex<Vec<Last>> = Mutex::new(Vec::new());

/// The operation bound to these options if the call before had the same. What the caller knows of the system may be long,
/// and is not kept.
///
/// # Errors
/// `OptionError`, as binding them.
pub(crate) fn bound(
    py: Python<'_>,
    table: &'static seatwright::Operation,
    options: &Options,
) -> PyResult<Option<Py<Operation>>> {
    // Where the path names the record, options are another's every time.
    if table.params.len() > 1 || options.context != Context::default() {
        return Ok(None);
    }
    {
        let mut calls = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        match calls.iter_mut().find(|last| std::ptr::eq(last.table, table)) {
            Some(last) if last.options == *options => {
                if let Some(bound) = &last.bound {
                    return Ok(Some(bound.clone_ref(py)));
                }
            }
            Some(last) => {
                *last = Last { table, options: options.clone(), bound: None };
                return Ok(None);
            }
            None => {
                calls.push(Last { table, options: options.clone(), bound: None });
                return Ok(None);
            }
        }
    }
    // Not under the lock: making an object may wait for the interpreter.
    let bound = Py::new(py, Operation::bind(py, table, options.clone())?)?;
    let mut calls = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(last) =
        calls.iter_mut().find(|last| std::ptr::eq(last.table, table) && last.options == *options)
    {
        last.bound = Some(bound.clone_ref(py));
    }
    Ok(Some(bound))
}
