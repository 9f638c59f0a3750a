//! The binding for browsers and Node: a thin layer between JavaScript values and the core.
//!
//! The boundary costs more than the work, so values cross it as one text in a fixed buffer (see `buffers.rs`), and
//! come back the same way. `js/` holds the other half.

// Without the standard library a panic has nothing to print with: a kilobyte of brotli less.
#![cfg_attr(all(target_family = "wasm", not(any(feature = "records", feature = "xlsx"))), no_std)]

extern crate alloc;

#[cfg(feature = "rows")]
mod beside;
#[cfg(feature = "check")]
mod buffers;
#[cfg(feature = "rows")]
mod existing;
#[cfg(feature = "rows")]
mod feed;
#[cfg(feature = "forms")]
mod forms;
#[cfg(feature = "rows")]
mod nodes;
#[cfg(feature = "check")]
mod operation;
#[cfg(feature = "rows")]
mod outputs;
#[cfg(feature = "rows")]
mod plan;
#[cfg(feature = "profiles")]
mod profiles;
#[cfg(feature = "rows")]
mod reads;
#[cfg(feature = "records")]
mod records;
#[cfg(feature = "rows")]
mod rows;
#[cfg(feature = "rows")]
mod run;
#[cfg(feature = "check")]
mod shape_text;
#[cfg(any(feature = "suggestions", all(feature = "check", not(feature = "words"))))]
mod suggest;
#[cfg(feature = "xlsx")]
mod xlsx;

#[cfg(feature = "check")]
pub use buffers::Buffers;
#[cfg(feature = "rows")]
pub use existing::{Records, RecordsReader};
#[cfg(feature = "schemas")]
pub use forms::json_schema;
#[cfg(feature = "forms")]
pub use forms::{describe, with_labels};
#[cfg(feature = "check")]
pub use operation::{Bound, Call};
#[cfg(feature = "rows")]
pub use plan::PlanPass;
#[cfg(all(feature = "profiles", feature = "check"))]
pub use profiles::openapi_differences;
#[cfg(feature = "profiles")]
pub use profiles::profile_from_openapi;
#[cfg(feature = "rows")]
pub use reads::{list_request, read_request};
#[cfg(feature = "records")]
pub use records::{catalogue, convert, convert_batch, differences, fix, from_record, like, read_response};
#[cfg(feature = "rows")]
pub use rows::{SheetFacts, SheetPass, SheetSurvey, next_free, template, template_columns};
#[cfg(feature = "suggestions")]
pub use suggest::suggest;
#[cfg(feature = "xlsx")]
pub use xlsx::{WorkbookRows, open_workbook};

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Ends the module: JavaScript sees a trap. There is no path to it that we know of.
#[cfg(all(target_family = "wasm", not(any(feature = "records", feature = "xlsx"))))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
