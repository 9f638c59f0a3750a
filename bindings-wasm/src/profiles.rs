//! A server's own `OpenAPI` document as a profile. Each module has a memory of its own, so each is told.

use alloc::string::{String, ToString};

use wasm_bindgen::prelude::{JsError, wasm_bindgen};

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn refused(error: seatwright::OpenApiError) -> JsError {
    JsError::new(&error.to_string())
}

/// Registers a document under a name; gives the report as JSON.
///
/// # Errors
/// The document is none, or the name is none or taken.
#[wasm_bindgen]
pub fn profile_from_openapi(document: &[u8], name: &str) -> Result<String, JsError> {
    seatwright::profile_from_openapi(document, name).map(|profile| profile.to_json()).map_err(refused)
}

/// The differences to the tables as JSON.
///
/// # Errors
/// The document is none.
#[cfg(feature = "check")]
#[wasm_bindgen]
pub fn openapi_differences(document: &[u8]) -> Result<String, JsError> {
    seatwright::openapi_differences(document).map(|report| report.to_json()).map_err(refused)
}
