//! Digests that leave secrets out: [`digest`].

use alloc::string::String;

use sha2::{Digest, Sha256};

/// SHA-256 of pieces, each told from the next.
#[derive(Clone, Default)]
pub(crate) struct Hasher(Sha256);

impl Hasher {
    pub(crate) fn add(&mut self, piece: &[u8]) {
        self.0.update((piece.len() as u64).to_le_bytes());
        self.0.update(piece);
    }

    pub(crate) fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// A digest as plans write it.
pub(crate) fn digest(bytes: [u8; 32]) -> String {
    let mut text = String::from("sha256:");
    push_hex(&mut text, &bytes);
    text
}

/// Appends two hexadecimal digits for each byte.
pub(crate) fn push_hex<'b>(text: &mut String, bytes: impl IntoIterator<Item = &'b u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            text.push(HEX.get(usize::from(nibble)).copied().map_or('0', char::from));
        }
    }
}
