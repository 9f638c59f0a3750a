//! The browser and Node face: a thin layer between JavaScript values and the core.
//!
//! The boundary costs more than the work, so values cross it as one text in a fixed buffer (see `buffer.rs`), and
//! come back the same way. `js/` holds the other half.

#[cfg(feature = "ladder")]
mod bound;
#[cfg(feature = "ladder")]
mod buffer;
#[cfg(feature = "records")]
mod records;

#[cfg(feature = "ladder")]
pub use bound::{Bound, operations};
#[cfg(feature = "ladder")]
pub use buffer::{input, output};
#[cfg(feature = "records")]
pub use records::{convert, convert_batch, from_record, read_response};

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
