//! Where a body is written before it becomes `bytes`, which know their size from the start.

use std::cell::Cell;

thread_local! {
    static BODY: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that has grown beyond this is given back.
const KEPT: usize = 1 << 16;

/// The buffer for a body, empty.
pub(crate) fn take() -> Vec<u8> {
    let mut body = BODY.take();
    body.clear();
    body
}

/// Gives the buffer back.
pub(crate) fn keep(body: Vec<u8>) {
    if body.capacity() <= KEPT {
        BODY.set(body);
    }
}
