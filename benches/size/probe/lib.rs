//! One export over the core and no wasm-bindgen: what is in the module is what the core needs.

use std::cell::RefCell;

use seatwright::{Json, Options, build, operation};

thread_local! {
    static TEXT: RefCell<String> = const { RefCell::new(String::new()) };
}

fn options() -> Options {
    #[cfg(feature = "options")]
    return TEXT.with_borrow(|text| Options::from_json(text).unwrap_or_default());
    // Opaque, or the compiler would leave out what these options do not use.
    #[cfg(not(feature = "options"))]
    std::hint::black_box(Options::default())
}

/// Builds the request of the text, and leaves what was asked for in its place.
fn run(text: &mut String) -> usize {
    let Some(operation) = operation("netsapiens.user.create") else { return 0 };
    let options = options();
    let body = build(operation, Json(text), &options).map(|request| request.body);
    #[cfg(feature = "report")]
    let report = seatwright::validate(operation, Json(text), &options).ok().map(|report| report.to_json());
    text.clear();
    #[cfg(feature = "report")]
    text.push_str(&report.unwrap_or_default());
    #[cfg(feature = "describe")]
    text.push_str(
        &seatwright::describe(operation, &options).ok().map(|form| form.to_json()).unwrap_or_default(),
    );
    text.push_str(&String::from_utf8(body.unwrap_or_default()).unwrap_or_default());
    text.len()
}

/// The only way in.
#[unsafe(no_mangle)]
pub extern "C" fn probe() -> usize {
    let mut text = TEXT.take();
    let length = run(&mut text);
    TEXT.set(text);
    length
}
