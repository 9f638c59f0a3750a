//! The values of one row, mended, and handed over to the core: [`Values`].

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Record, Source};

use crate::damage;
use crate::layout::{Goal, Slot};
use crate::line::{Cell, CellKind, Line};
use crate::name;
use crate::repair::mend;
use crate::route::{Opened, Route};

/// What a row says, through its repairs and constants.
#[derive(Clone, Copy)]
pub(crate) struct Values<'a> {
    pub(crate) layout: &'a [Slot],
    pub(crate) line: Line<'a>,
    /// Values that needed a repair, by their place in the layout.
    pub(crate) mended: &'a [(usize, String)],
    pub(crate) clear: Option<&'a str>,
    /// What the record has where the row says nothing and must not take away, by its place in the layout.
    pub(crate) kept: &'a [(usize, String)],
}

/// Mends what needs it. Clean rows allocate nothing here.
pub(crate) fn mended(layout: &[Slot], line: &Line<'_>, out: &mut Vec<(usize, String)>) {
    out.clear();
    for (at, slot) in layout.iter().enumerate() {
        if slot.repairs.is_empty() || slot.beside {
            continue;
        }
        let Some(cell) =
            slot.column.and_then(|column| line.cell(column)).filter(|cell| cell.kind.is_written())
        else {
            continue;
        };
        if let Cow::Owned(better) = mend(cell.text, &slot.repairs, slot.sort) {
            out.push((at, better));
        }
    }
}

impl<'a> Values<'a> {
    /// The value in a place of the layout; `None` for a blank one.
    pub(crate) fn get(&self, at: usize) -> Option<Cell<'a>> {
        let slot = self.layout.get(at)?;
        let mended = self.mended.iter().find(|(place, _)| *place == at).map(|(_, text)| &**text);
        let cell = match (mended, slot.column) {
            (Some(text), _) => Cell { text, kind: CellKind::Text },
            (None, Some(column)) => {
                self.line.cell(column).unwrap_or(Cell { text: "", kind: CellKind::Absent })
            }
            (None, None) => Cell { text: "", kind: CellKind::Absent },
        };
        if matches!(cell.kind, CellKind::NoResult | CellKind::Merged | CellKind::Foreign) {
            return None;
        }
        let text = if slot.beside {
            damage::name_and_value(cell.text).map_or("", |(name, _)| name)
        } else {
            cell.text
        };
        // A mask in place of a secret is none.
        if !(is_blank(text) || slot.secret && damage::is_unreadable_secret(text)) {
            return Some(Cell { text, ..cell });
        }
        let kept = || self.kept.iter().find(|(place, _)| *place == at).map(|(_, text)| &**text);
        slot.constant.as_deref().or_else(kept).map(|text| Cell { text, kind: CellKind::Text })
    }

    /// The paths of values that a template gives.
    pub(crate) fn liked(&self) -> impl Iterator<Item = &'a str> {
        let layout = self.layout;
        let values = *self;
        layout.iter().enumerate().filter_map(move |(at, slot)| {
            let constant = slot.constant.as_deref().filter(|_| slot.liked)?;
            values.get(at).filter(|cell| core::ptr::eq(cell.text, constant)).map(|_| &*slot.path)
        })
    }

    /// The text in a place of the layout, if there is such a place.
    pub(crate) fn text(&self, at: Option<usize>) -> Option<&'a str> {
        self.get(at?).map(|cell| cell.text)
    }
}

impl<'a> Source<'a> for Values<'a> {
    const TEXTUAL: bool = true;

    fn fill(self, record: &mut Record<'a, '_>) {
        let mut opened = Opened::default();
        for (at, slot) in self.layout.iter().enumerate() {
            let Some(cell) = self.get(at) else { continue };
            let open = match &slot.goal {
                Goal::Slot(route) => {
                    let cell = if self.clear == Some(cell.text) { Cell { text: "", ..cell } } else { cell };
                    let cell = if slot.counted && is_plain_number(cell.text) {
                        Cell { kind: CellKind::Number, ..cell }
                    } else {
                        cell
                    };
                    route.put(record, &mut opened, cell)
                }
                Goal::Name(first, last) => {
                    let (given, family) = name::split(cell.text);
                    let mut put = |route: &'a Route, text| {
                        str::is_empty(text)
                            || route.put(record, &mut opened, Cell { text, kind: CellKind::Text })
                    };
                    put(first, given) && put(last, family)
                }
                Goal::Param(_) | Goal::Nowhere => true,
            };
            if !open {
                return;
            }
        }
    }
}

/// Digits that are the same as a number and as text. A sheet has no types: to call them a number where one is asked for changes
/// nothing, and spares the core a change that nobody wants to read.
fn is_plain_number(text: &str) -> bool {
    text.len() < 16 && damage::is_digits(text) && (!text.starts_with('0') || text == "0")
}

/// Whether a text is white space alone. Most begin with something else, and need no second look.
fn is_blank(text: &str) -> bool {
    !text.as_bytes().first().is_some_and(u8::is_ascii_graphic) && text.trim().is_empty()
}
