//! The calls around a request: records into input, answers into outcomes, one system's users into another's. JSON text in
//! and out: they are rarer than checks and builds, and their inputs are trees.

use seatwright::{ConvertOptions, FixChoice, OptionError, Options, ResponseOptions};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

type Answer = Result<String, JsError>;

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn refused(error: OptionError) -> JsError {
    JsError::new(&error.message())
}

/// A record as clean input.
///
/// # Errors
/// No such operation.
#[wasm_bindgen]
pub fn from_record(operation: &str, record: &str) -> Answer {
    seatwright::from_record(operation, record).map(|made| made.to_json()).map_err(refused)
}

/// An input with its fixes applied. `which` is the JSON text of `"certain"` or of a list of ids.
///
/// # Errors
/// No such operation, a wrong option, or an id that no fix of the input has.
#[wasm_bindgen]
pub fn fix(operation: &str, input: &str, which: &str, options: &str) -> Answer {
    let options = Options::from_json(options).map_err(refused)?;
    let choice = FixChoice::from_json(which).map_err(refused)?;
    seatwright::fix(operation, input, &choice, &options).map(|fixed| fixed.to_json()).map_err(refused)
}

/// Which sent values the record does not have.
///
/// # Errors
/// No such operation, or one of the two is no JSON object.
#[wasm_bindgen]
pub fn differences(operation: &str, record: &str, request: &str) -> Answer {
    let found = seatwright::differences(operation, record, request).map_err(refused)?;
    Ok(seatwright::differences_json(&found))
}

/// What an answer means. `headers` is a list of pairs of texts.
///
/// # Errors
/// No such operation, or a wrong option.
#[wasm_bindgen]
pub fn read_response(operation: &str, status: u16, body: &[u8], options: &str) -> Answer {
    let options = ResponseOptions::from_json(options).map_err(refused)?;
    seatwright::read_response(operation, status, body, &options)
        .map(|outcome| outcome.to_json())
        .map_err(refused)
}

/// A record of one system as input for another.
///
/// # Errors
/// No map between the two, or a wrong option.
#[wasm_bindgen]
pub fn convert(from: &str, to: &str, record: &str, options: &str) -> Answer {
    let options = ConvertOptions::from_json(options).map_err(refused)?;
    seatwright::convert(from, to, record, &options).map(|made| made.to_json()).map_err(refused)
}

/// Many records at once.
///
/// # Errors
/// As [`convert`].
#[wasm_bindgen]
pub fn convert_batch(from: &str, to: &str, records: &str, options: &str) -> Answer {
    let options = ConvertOptions::from_json(options).map_err(refused)?;
    seatwright::convert_batch(from, to, records, &options).map(|made| made.to_json()).map_err(refused)
}
