//! Two fixed buffers in linear memory: JavaScript writes the input into one and reads the output from the other with
//! one `TextDecoder.decode`. The stock string glue allocates on every call; this halves the cost of a call.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = RefCell::new(vec![0; 16 * 1024]);
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// What stays allocated between calls; a rare huge input does not pin its size.
const KEPT: usize = 1 << 20;

/// Address of an input buffer with room for `room` bytes.
#[must_use]
#[wasm_bindgen]
pub fn input(room: usize) -> usize {
    INPUT.with_borrow_mut(|buffer| {
        if buffer.len() < room || (buffer.len() > KEPT && room <= KEPT) {
            *buffer = vec![0; room.next_power_of_two().max(16 * 1024)];
        }
        buffer.as_ptr() as usize
    })
}

/// Address of the output of the last call.
#[must_use]
#[wasm_bindgen]
pub fn output() -> usize {
    OUTPUT.with_borrow(|buffer| buffer.as_ptr() as usize)
}

/// Runs `work` on the first `length` bytes of the input, with an empty output, and returns how much it wrote.
pub(crate) fn exchange(length: usize, work: &mut dyn FnMut(&[u8], &mut Vec<u8>) -> bool) -> i32 {
    INPUT.with_borrow(|input| {
        OUTPUT.with_borrow_mut(|output| {
            output.clear();
            output.shrink_to(KEPT);
            let good = work(input.get(..length).unwrap_or_default(), output);
            let written = i32::try_from(output.len()).unwrap_or(i32::MAX);
            // The sign says whether there is a result or a report of errors.
            if good { written } else { -written - 1 }
        })
    })
}

/// Looks at the first `length` bytes of the input, and leaves the output as it is.
pub(crate) fn look<R>(length: usize, work: impl FnOnce(&[u8]) -> R) -> R {
    INPUT.with_borrow(|input| work(input.get(..length).unwrap_or_default()))
}

/// The input as text. JavaScript writes nothing but UTF-8; what is not can only be a caller that skipped it.
pub(crate) fn text(input: &[u8]) -> &str {
    std::str::from_utf8(input).unwrap_or_default()
}
