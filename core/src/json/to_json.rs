//! The trait of everything that is written as JSON.

use alloc::vec::Vec;

/// Something that has one spelling as JSON.
pub(crate) trait ToJson {
    /// Appends it.
    fn write(&self, out: &mut Vec<u8>);
}
