//! What a pass reads next: bytes of a file, or rows of a workbook that its module packed.

use seatwright_rows::{Unpacked, Unpacker};

/// Tells the two apart for the whole of a pass.
pub(crate) enum Feed {
    Bytes,
    Workbook(Unpacker),
}

/// Part of a piece: one that the engine takes at once.
pub(crate) enum Part<'p> {
    Bytes(&'p [u8]),
    Of(Unpacked<'p>),
}

impl Feed {
    pub(crate) fn new(is_workbook: bool) -> Self {
        if is_workbook { Self::Workbook(Unpacker::default()) } else { Self::Bytes }
    }

    /// Hands over the bytes, or each row that they complete.
    pub(crate) fn each(&mut self, bytes: &[u8], take: &mut dyn FnMut(Part<'_>)) {
        match self {
            Self::Bytes => take(Part::Bytes(bytes)),
            Self::Workbook(unpacker) => unpacker.push(bytes, &mut |unpacked| take(Part::Of(unpacked))),
        }
    }
}
