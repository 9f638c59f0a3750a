//! Two buffers in linear memory: JavaScript writes the input into one and reads the output from the other with one
//! `TextDecoder.decode`. The stock string glue allocates on every call; this halves the cost of a call.

use alloc::vec;
use alloc::vec::Vec;

use seatwright::OPERATIONS;
use wasm_bindgen::prelude::wasm_bindgen;

/// What stays allocated between calls; a rare huge input does not pin its size.
const KEPT: usize = 1 << 20;

/// The room that an input has at least.
const ROOM: usize = 16 * 1024;

/// The buffers, one pair for all operations of a module.
#[wasm_bindgen]
#[derive(Default)]
pub struct Buffers {
    input: Vec<u8>,
    output: Vec<u8>,
}

#[wasm_bindgen]
impl Buffers {
    /// Empty buffers.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        #[cfg(not(feature = "words"))]
        seatwright::suggest_with(crate::suggest::suggested);
        Self::default()
    }

    /// Address of an input buffer with room for `room` bytes.
    #[must_use]
    pub fn input(&mut self, room: usize) -> usize {
        let held = self.input.len();
        if held < room.max(ROOM) || (held > KEPT && room <= KEPT) {
            self.input = vec![0; room.next_power_of_two().max(ROOM)];
        }
        self.input.as_ptr() as usize
    }

    /// Address of the output of the last call.
    #[must_use]
    pub fn output(&self) -> usize {
        self.output.as_ptr() as usize
    }

    /// How many bytes the last call wrote.
    #[must_use]
    pub fn written(&self) -> usize {
        self.output.len()
    }

    /// Writes the ids of all operations, one a line.
    pub fn operations(&mut self) -> i32 {
        self.exchange(0, |_, out| {
            for operation in OPERATIONS {
                out.extend_from_slice(operation.id.as_bytes());
                out.push(b'\n');
            }
            true
        })
    }
}

impl Buffers {
    /// The first `length` bytes of the input.
    pub(crate) fn look(&self, length: usize) -> &[u8] {
        self.input.get(..length).unwrap_or_default()
    }

    /// Runs `work` on the first `length` bytes of the input, with an empty output, and returns how much it wrote.
    pub(crate) fn exchange(&mut self, length: usize, work: impl FnOnce(&[u8], &mut Vec<u8>) -> bool) -> i32 {
        let Self { input, output } = self;
        output.clear();
        output.shrink_to(KEPT);
        let good = work(input.get(..length).unwrap_or_default(), output);
        let written = i32::try_from(output.len()).unwrap_or(i32::MAX);
        // The sign says whether there is a result or a report of errors.
        if good { written } else { -written - 1 }
    }
}

/// The input as text. JavaScript writes nothing but UTF-8; what is not can only be a caller that skipped it.
pub(crate) fn text(input: &[u8]) -> &str {
    core::str::from_utf8(input).unwrap_or_default()
}
