//! Sorting, compiled once: the standard sorts are a few kilobytes of wasm for every type they sort.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The positions `0..count` in the order that `compare` gives; equal ones stay as they were.
pub(crate) fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut merged = Vec::with_capacity(count);
    // Runs of `width` are in order; each round merges two of them into one.
    let mut width = 1;
    while width < count {
        for runs in places.chunks(width * 2) {
            let (mut one, mut other) = runs.split_at(width.min(runs.len()));
            while let (Some((first, rest)), Some((second, behind))) = (one.split_first(), other.split_first())
            {
                // Of equal ones the first stays first.
                if compare(*first, *second) == Ordering::Greater {
                    merged.push(*second);
                    other = behind;
                } else {
                    merged.push(*first);
                    one = rest;
                }
            }
            merged.extend_from_slice(one);
            merged.extend_from_slice(other);
        }
        core::mem::swap(&mut places, &mut merged);
        merged.clear();
        width *= 2;
    }
    places
}

/// Puts items into the order that `compare` gives; equal ones stay as they were.
pub(crate) fn sorted<T>(items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    if items.is_sorted_by(|one, other| compare(one, other) != Ordering::Greater) {
        return items;
    }
    let places = order(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items.get_mut(place).and_then(Option::take)).collect()
}

#[cfg(test)]
mod tests {
    use crate::collections::sort::sorted;

    #[test]
    fn sorts_as_the_standard_sort_does() {
        // Keys repeat, so that the order of equal ones shows.
        let mut state = 7_usize;
        for length in 0..200 {
            let mut roll = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 33) % 20
            };
            let items: Vec<(usize, usize)> = (0..length).map(|at| (roll(), at)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            assert_eq!(sorted(items, &|one, other| one.0.cmp(&other.0)), expected);
        }
    }
}
