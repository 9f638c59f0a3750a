//! The hash function of the lookup tables.

/// Mixes length, head, middle and tail: wire names differ in one of them.
pub(crate) fn hash(parent: u8, key: &[u8]) -> u32 {
    const SPREAD: u32 = 0x9e37_79b1;
    let word = |from: usize| {
        key.get(from..from + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes)
    };
    let length = u32::try_from(key.len()).unwrap_or(u32::MAX);
    let mut mixed = length.wrapping_add(u32::from(parent) << 8).wrapping_mul(SPREAD);
    if key.len() < 4 {
        for byte in key {
            mixed = (mixed ^ u32::from(*byte)).wrapping_mul(SPREAD);
        }
    } else {
        for at in [0, key.len() / 2 - 2, key.len() - 4] {
            mixed = (mixed.rotate_left(13) ^ word(at)).wrapping_mul(SPREAD);
        }
    }
    mixed ^ (mixed >> 15)
}
