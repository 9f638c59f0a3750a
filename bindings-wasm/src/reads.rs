//! Requests that read records: one record, or a list.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{ListPage, OptionError, Options, ReadRequest, find_operation};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::nodes::{object, text};
use crate::rows::refused;

fn json(request: &ReadRequest) -> String {
    object([("method", text(request.method)), ("path", text(&request.path))]).to_json()
}

/// The request that lists records, as JSON; nothing when there is none. `options` is a JSON object, `filters` names and values in turn.
///
/// # Errors
/// No such operation, a wrong option, a parameter of the path that is missing, a filter that the call does not have.
#[expect(clippy::needless_pass_by_value, reason = "the shape that wasm-bindgen passes")]
#[wasm_bindgen]
pub fn list_request(
    operation: &str,
    options: &str,
    start: u32,
    limit: u32,
    filters: Vec<String>,
) -> Result<Option<String>, JsError> {
    let filters: Vec<(&str, &str)> =
        filters.chunks_exact(2).filter_map(|pair| Some((&**pair.first()?, &**pair.last()?))).collect();
    let list = || -> Result<Option<ReadRequest>, OptionError> {
        let options = Options::from_json(options)?;
        find_operation(operation)?.list_request(&options, ListPage { start, limit }, &filters)
    };
    Ok(list().map_err(refused)?.as_ref().map(json))
}

/// The request that reads the record of a request with this path and body, as JSON; nothing when there is none.
///
/// # Errors
/// No such operation.
#[wasm_bindgen]
pub fn read_request(operation: &str, path: &str, body: &str) -> Result<Option<String>, JsError> {
    let operation = find_operation(operation).map_err(refused)?;
    Ok(operation.read_request(path, body.as_bytes()).as_ref().map(json))
}
