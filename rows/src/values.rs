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
        let text = if slot.beside {
            damage::name_and_value(cell.text).map_or("", |(name, _)| name)
        } else {
            cell.text
        };
        if !text.trim().is_empty() {
            return Some(Cell { text, ..cell });
        }
        slot.constant.as_deref().map(|text| Cell { text, kind: CellKind::Text })
    }

    /// The value of a field.
    pub(crate) fn of(&self, path: &str) -> Option<&'a str> {
        let at = self.layout.iter().position(|slot| slot.path == path)?;
        self.get(at).map(|cell| cell.text)
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
                Goal::Param(_) => true,
            };
            if !open {
                return;
            }
        }
    }
}
