//! The form of an operation, as data: a module of its own, for its text is as much as all that checks.

use alloc::string::String;

use seatwright::{OptionError, Options, find_operation};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// The form as JSON.
///
/// # Errors
/// No such operation, an unknown option, or a value that an option does not take.
#[wasm_bindgen]
pub fn describe(operation: &str, options: &str) -> Result<String, JsError> {
    form(operation, options).map_err(|refusal| JsError::new(&refusal.message()))
}

/// The JSON text of a result with fields named by their labels in its messages.
#[wasm_bindgen]
#[must_use]
pub fn with_labels(result: &str) -> String {
    seatwright::with_labels(result)
}

/// The JSON Schema of the operation's input or body.
///
/// # Errors
/// As [`describe`], and there is no such view or target.
#[cfg(feature = "schemas")]
#[wasm_bindgen]
pub fn json_schema(
    operation: &str,
    options: &str,
    view: &str,
    target: &str,
    flat: bool,
) -> Result<String, JsError> {
    let schema = || {
        let wanted = seatwright::JsonSchemaOptions::from_words(Some(view), Some(target), flat)?;
        let options = Options::from_json(options)?;
        seatwright::json_schema(find_operation(operation)?, &options, wanted)
    };
    schema().map_err(|refusal: OptionError| JsError::new(&refusal.message()))
}

fn form(operation: &str, options: &str) -> Result<String, OptionError> {
    let options = Options::from_json(options)?;
    seatwright::describe(find_operation(operation)?, &options).map(|form| form.to_json())
}
