//! Questions about words: what the module that checks asks, and the module with the words answers. JavaScript is between them
//! (`js/suggestions-hook.js`).

use alloc::string::String;

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(all(feature = "check", not(feature = "words")))]
#[wasm_bindgen(raw_module = "./suggestions-hook.js")]
extern "C" {
    /// The answer of the other module; empty while that is not loaded.
    pub(crate) fn suggested(question: &str) -> String;
}

/// Answers a question of the module that checks.
#[cfg(feature = "suggestions")]
#[must_use]
#[wasm_bindgen]
pub fn suggest(question: &str) -> String {
    seatwright::suggest(question)
}
