//! One export over the core and no wasm-bindgen: what is in the module is what the core needs.

// As the package's modules that only check.
#![cfg_attr(target_family = "wasm", no_std)]

extern crate alloc;

use alloc::string::String;
use core::hint::black_box;

use seatwright::{Json, Options, build, operation};

fn options() -> Options {
    // Opaque, or the compiler would leave out what these options do not use.
    #[cfg(feature = "options")]
    return Options::from_json(black_box("{}")).unwrap_or_default();
    #[cfg(not(feature = "options"))]
    black_box(Options::default())
}

/// Builds the request of the text, and leaves what was asked for in its place.
fn run(text: &mut String) {
    let Some(operation) = operation("netsapiens.user.create") else { return };
    let options = options();
    let body = build(operation, Json(text), &options).map(|request| request.body);
    #[cfg(feature = "report")]
    let report = seatwright::validate(operation, Json(text), &options).ok().map(|report| report.to_json());
    text.clear();
    #[cfg(feature = "report")]
    text.push_str(&report.unwrap_or_default());
    text.push_str(&String::from_utf8(body.unwrap_or_default()).unwrap_or_default());
}

/// The only way in.
#[unsafe(no_mangle)]
pub extern "C" fn probe() -> usize {
    let mut text = String::from(black_box("{}"));
    run(&mut text);
    black_box(&text).len()
}

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(target_family = "wasm")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
