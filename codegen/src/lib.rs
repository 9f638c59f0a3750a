//! Everything that follows from the tables and is checked in: types for TypeScript and Python, and the reference.
//!
//! Each artefact is a pure function from the public API of the core to text. `cargo run -p seatwright-codegen` writes
//! them; a test compares them with what is checked in, so a table cannot change without its types.

#![expect(
    clippy::format_push_string,
    reason = "a generator run by hand: what is written reads better than `write!`"
)]

mod codes;
mod examples;
mod layout;
mod lists;
mod openapi;
mod option_types;
mod options;
mod params;
mod python;
mod real_data;
mod reference;
mod rows;
mod templates;
mod typescript;
mod values_cases;
pub mod words;
mod zones;

pub use openapi::openapi;
pub use rows::{Row, rows};
pub use values_cases::{ValueCase, value_cases, value_topics};

/// A generated file: its path from the project's root, and its text.
pub type Artefact = (String, String);

/// Every generated file.
#[must_use]
pub fn artefacts() -> Vec<Artefact> {
    let mut all = vec![
        ("bindings-wasm/types.d.ts".to_owned(), typescript::file()),
        ("bindings-wasm/records.d.ts".to_owned(), templates::records_types()),
        ("bindings-wasm/js/facts.js".to_owned(), templates::facts()),
        ("bindings-wasm/js/netsapiens-calls.js".to_owned(), templates::netsapiens_calls()),
        ("bindings-wasm/netsapiens.d.ts".to_owned(), templates::netsapiens_types()),
        ("bindings-python/python/seatwright/types.py".to_owned(), python::file()),
        ("bindings-python/python/seatwright/records.py".to_owned(), templates::records_python()),
        ("bindings-python/python/seatwright/keywords.py".to_owned(), templates::keywords_python()),
        ("docs/reference/README.md".to_owned(), reference::index()),
        ("docs/reference/codes.md".to_owned(), codes::page()),
        ("docs/reference/options.md".to_owned(), options::page()),
        ("docs/real-data.md".to_owned(), real_data::page()),
        ("docs/values-cases.md".to_owned(), values_cases::page()),
        ("docs/reference/time-zones.md".to_owned(), zones::page()),
        ("web-demo/sandbox/netsapiens/openapi.json".to_owned(), openapi::file()),
    ];
    for operation in seatwright::OPERATIONS {
        all.push((format!("docs/reference/{}.md", operation.id), reference::page(operation)));
    }
    all
}
