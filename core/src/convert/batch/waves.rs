//! Cuts a batch into parts that are sent one after the other.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::sort::sorted;
use crate::convert::batch::collisions::{Claim, Collision};
use crate::convert::options::choices::{WaveBy, Waves};

/// Lists of row numbers: rows in order, rows that met in a collision in one wave.
pub(crate) fn cut(waves: Waves, ready: &[bool], claims: &[Claim], collisions: &[Collision]) -> Vec<Vec<u32>> {
    let parts = together(ready, collisions);
    let size = waves.size.unwrap_or(usize::MAX);
    let mut groups: Vec<Vec<Vec<u32>>> = Vec::new();
    match waves.by {
        None => groups.push(parts),
        Some(WaveBy::Group) => {
            let mut at = BTreeMap::new();
            for part in parts {
                let first = part.first().and_then(|row| claims.get(index(*row)));
                let group = first.map(|claim| &claim.group);
                let place = *at.entry(group).or_insert(groups.len());
                match groups.get_mut(place) {
                    Some(group) => group.push(part),
                    None => groups.push(vec![part]),
                }
            }
        }
    }
    groups.into_iter().flat_map(|parts| fill(parts, size)).collect()
}

/// Fills waves up to a size. What is larger than a wave is one all the same.
fn fill(parts: Vec<Vec<u32>>, size: usize) -> Vec<Vec<u32>> {
    let mut waves: Vec<Vec<u32>> = Vec::new();
    for part in parts {
        match waves.last_mut().filter(|wave| wave.len() + part.len() <= size) {
            Some(wave) => wave.extend(part),
            None => waves.push(part),
        }
    }
    for wave in &mut waves {
        *wave = sorted(core::mem::take(wave), &Ord::cmp);
    }
    waves
}

fn index(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX).saturating_sub(1)
}

/// Ready rows, those joined by collisions in one list, lists by their first row.
fn together(ready: &[bool], collisions: &[Collision]) -> Vec<Vec<u32>> {
    let mut leader: Vec<usize> = (0..ready.len()).collect();
    for collision in collisions {
        let mut rows = collision.rows.iter().map(|row| index(*row)).filter(|row| is(ready, *row));
        let Some(first) = rows.next() else { continue };
        for row in rows {
            let (one, other) = (find(&mut leader, first), find(&mut leader, row));
            if let Some(place) = leader.get_mut(one.max(other)) {
                *place = one.min(other);
            }
        }
    }
    let mut at: Vec<Option<usize>> = vec![None; ready.len()];
    let mut parts: Vec<Vec<u32>> = Vec::new();
    for row in (0..ready.len()).filter(|row| is(ready, *row)) {
        let first = find(&mut leader, row);
        let Some(place) = at.get_mut(first) else { continue };
        let number = crate::convert::batch::collisions::number(row);
        if let Some(part) = place.and_then(|place| parts.get_mut(place)) {
            part.push(number);
        } else {
            *place = Some(parts.len());
            parts.push(vec![number]);
        }
    }
    parts
}

fn is(ready: &[bool], row: usize) -> bool {
    ready.get(row).copied().unwrap_or(false)
}

/// The first row of those joined with `row`; shortens the way there.
fn find(leader: &mut [usize], row: usize) -> usize {
    let mut at = row;
    while let Some(next) = leader.get(at).copied().filter(|next| *next != at) {
        let beyond = leader.get(next).copied().unwrap_or(next);
        if let Some(place) = leader.get_mut(at) {
            *place = beyond;
        }
        at = next;
    }
    at
}
