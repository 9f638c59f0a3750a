//! Paths of columns resolved to the slots of a request, once for a sheet.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Json, Operation, OptionError, Options, Record, Scalar, Slot, Source, Target, is_valid};

use crate::damage::is_digits;
use crate::line::{Cell, CellKind};

/// The way to a value: groups and lists to open, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    opened: Vec<(Slot, String)>,
    /// The last name of the path; empty for an item of a list.
    key: String,
    leaf: Leaf,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Leaf {
    Value(Slot),
    /// A list whose items stand in one cell: its slot, and those of the items.
    List(Slot, Vec<Slot>),
}

/// Asks where each path leads. The answers depend on the operation and its profile alone.
pub(crate) fn routes(
    operation: &'static Operation,
    options: &Options,
    paths: &[&str],
) -> Result<Vec<Option<Route>>, OptionError> {
    let mut routes = Vec::with_capacity(paths.len());
    is_valid(operation, Probe { paths, routes: &mut routes }, options)?;
    Ok(routes)
}

struct Probe<'p> {
    paths: &'p [&'p str],
    routes: &'p mut Vec<Option<Route>>,
}

impl<'a> Source<'a> for Probe<'_> {
    const TEXTUAL: bool = true;

    fn fill(self, record: &mut Record<'a, '_>) {
        self.routes.extend(self.paths.iter().map(|path| locate(record, path)));
    }
}

fn locate(record: &mut Record<'_, '_>, path: &str) -> Option<Route> {
    let mut opened = Vec::new();
    let mut parent = Slot::NONE;
    let mut segments = path.split('.').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        let (name, item) = match segment.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
            Some((name, item)) => (name, Some(item.parse::<usize>().ok()?)),
            None => (segment, None),
        };
        let mut key = name;
        let mut place = record.locate(parent, name);
        if let (Target::List(slot), Some(item)) = (place, item) {
            opened.push((slot, String::from(name)));
            place = record.item(slot, item)?;
            key = "";
        } else if item.is_some() {
            return None;
        }
        match place {
            Target::Value(slot) if last => {
                return Some(Route { opened, key: key.into(), leaf: Leaf::Value(slot) });
            }
            Target::List(slot) if last => {
                let items: Option<Vec<Slot>> = (0..)
                    .map_while(|at| record.item(slot, at))
                    .map(|place| if let Target::Value(slot) = place { Some(slot) } else { None })
                    .collect();
                // A list of groups has no spelling in one cell; JSON has.
                let leaf = Leaf::List(slot, items.unwrap_or_default());
                return Some(Route { opened, key: key.into(), leaf });
            }
            Target::Group(slot) if last => {
                return Some(Route { opened, key: key.into(), leaf: Leaf::Value(slot) });
            }
            Target::Group(slot) => {
                opened.push((slot, String::from(key)));
                parent = slot;
            }
            _ => return None,
        }
    }
    None
}

/// The groups and lists that a row has opened.
#[derive(Clone, Copy, Default)]
pub(crate) struct Opened([u64; 4]);

impl Opened {
    fn is_new(&mut self, slot: Slot) -> bool {
        let slot = slot.number();
        let bit = 1 << (slot % 64);
        self.0.get_mut(usize::from(slot / 64)).is_some_and(|word| {
            let new = *word & bit == 0;
            *word |= bit;
            new
        })
    }
}

impl Route {
    /// Whether it leads to a field at the top of the request.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.opened.is_empty() && self.key == name
    }

    /// Hands a value over. `false`: stop reading.
    pub(crate) fn put<'a>(
        &'a self,
        record: &mut Record<'a, '_>,
        opened: &mut Opened,
        cell: Cell<'a>,
    ) -> bool {
        for (slot, key) in &self.opened {
            if opened.is_new(*slot) && !record.open(*slot, Cow::Borrowed(key)) {
                return false;
            }
        }
        let key = Cow::Borrowed(&*self.key);
        let text = Cow::Borrowed(cell.text);
        match (&self.leaf, cell.kind) {
            (_, CellKind::Nested) if !self.key.is_empty() => {
                let parent = self.opened.last().map_or(Slot::NONE, |(slot, _)| *slot);
                Json::value(record, parent, key, cell.text)
            }
            (Leaf::List(slot, items), _) => {
                if opened.is_new(*slot) && !record.open(*slot, key) {
                    return false;
                }
                let parts = cell.text.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty());
                let count = parts.clone().count();
                for (part, item) in parts.zip(items) {
                    if !record.put(*item, Cow::Borrowed(""), Scalar::Text(Cow::Borrowed(part))) {
                        return false;
                    }
                }
                if count > items.len() {
                    record.overflow(*slot, count);
                }
                true
            }
            (Leaf::Value(slot), kind) => {
                let value = match kind {
                    // Any other spelling is judged by its digits.
                    CellKind::Number if is_digits(cell.text) => {
                        cell.text.parse().map_or(Scalar::Number(text), Scalar::Integer)
                    }
                    CellKind::Number => Scalar::Number(text),
                    CellKind::Bool => Scalar::Bool(cell.text == "true"),
                    CellKind::Nested => Scalar::Object(text),
                    CellKind::Text
                    | CellKind::Absent
                    | CellKind::NoResult
                    | CellKind::Merged
                    | CellKind::Foreign => Scalar::Text(text),
                };
                record.put(*slot, key, value)
            }
        }
    }
}
