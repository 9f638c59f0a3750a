//! The calls around a request: records into input, answers into outcomes, one system's users into another's. JSON text in
//! and out: they are rarer than checks and builds, and their inputs are trees.

use seatwright::convert::UnreadValue;
use seatwright::json::Node;
use seatwright::{
    ConvertOptions, FixChoice, Limits, OptionError, Options, RecordOptions, ResponseOptions, Step,
};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

type Answer = Result<String, JsError>;

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn refused(error: OptionError) -> JsError {
    JsError::new(&error.message())
}

/// A record as clean input.
///
/// # Errors
/// No such operation, or a wrong option.
#[wasm_bindgen]
pub fn from_record(operation: &str, record: &str, options: &str) -> Answer {
    let options = RecordOptions::from_json(options).map_err(refused)?;
    seatwright::from_record_with(operation, record, &options).map(|made| made.to_json()).map_err(refused)
}

/// An input with the values of a record, or of a template, in fields that it does not name.
///
/// # Errors
/// No such operation, a wrong option, or a template or input that is no object.
#[wasm_bindgen]
pub fn like(operation: &str, template: &str, input: &str, options: &str) -> Answer {
    let options = Options::from_json(options).map_err(refused)?;
    let like = seatwright::like(operation, template, &options).map_err(refused)?;
    let liked = like.fill(input).map_err(refused)?;
    Ok(like.to_json(&liked))
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

/// Many records at once. `unread` is a JSON list of `[row, key, type]`: values that JSON has not.
///
/// # Errors
/// As [`convert`].
#[wasm_bindgen]
pub fn convert_batch(from: &str, to: &str, records: &str, unread: &str, options: &str) -> Answer {
    let options = ConvertOptions::from_json(options).map_err(refused)?;
    let unread = unread_values(unread);
    let batch = seatwright::convert::convert_batch_with(from, to, records, &unread, &options, &mut || true);
    batch.map(|made| made.map(|made| made.to_json()).unwrap_or_default()).map_err(refused)
}

fn unread_values(json: &str) -> Vec<UnreadValue> {
    let Ok(values) = Node::parse(json.as_bytes(), &Limits::default()) else { return Vec::new() };
    let value = |value: &Node| match value.as_list()? {
        [row, key, actual] => Some(UnreadValue {
            row: row.as_integer().and_then(|row| u32::try_from(row).ok())?,
            path: key.as_text().map(|key| Step::Key(key.to_owned())).into_iter().collect(),
            actual: actual.as_text()?.to_owned(),
        }),
        _ => None,
    };
    values.as_list().unwrap_or_default().iter().filter_map(value).collect()
}

/// The English catalogue as JSON.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> String {
    seatwright::catalogue().to_json()
}
