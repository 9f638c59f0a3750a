//! What exists as a sheet: [`records_to_rows`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{OptionError, Options, Severity};

use crate::csv::{Marks, push_cell, push_end};
use crate::nodes::{at, text};
use crate::plan::Action;
use crate::plan::existing::Existing;
use crate::plan::options::PlanOptions;
use crate::plan::planner::Planner;
use crate::plan::row::PlanRow;
use crate::sheet_options::SheetOptions;
use crate::survey::Survey;
use crate::target::{Sort, Target, targets};

/// What exists as a sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordsSheet {
    /// Comma-separated, UTF-8: a heading for each field that a record has a value for, then a row for each record. No secret stands
    /// in it, and no cell begins a formula.
    pub csv: Vec<u8>,
    /// What stands in no cell, because no row could say it.
    pub left_out: Vec<LeftOut>,
}

/// A value of a record that stands in no cell: a request could not hold it, or it would be read as something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The key of the record.
    pub key: String,
    /// The field, by its path; that of the key when the whole record is left out.
    pub field: String,
}

impl core::fmt::Debug for RecordsSheet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "RecordsSheet({} bytes, {} left out)", self.csv.len(), self.left_out.len())
    }
}

/// Writes what exists as a sheet that can be edited and planned against the same records. As it is written, each of its rows is
/// `unchanged`.
///
/// `options` are those of the plan. A value that would not come back as it is (a choice that the vendor's document does not know, text that
/// looks damaged and would be repaired) is left out, and told.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{ExistingReader, records_to_rows};
///
/// let create = operation("netsapiens.user.create").unwrap();
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let mut reader = ExistingReader::new(create, &options, &Default::default())?;
/// reader.push(br#"[{"user": 1001, "name-first-name": "=Ann", "voicemail-login-pin": "48213", "last-login": "today"}]"#);
/// let sheet = records_to_rows(&reader.finish().unwrap(), &options)?;
/// assert_eq!(String::from_utf8_lossy(&sheet.csv), "user,name-first-name\r\n1001,'=Ann\r\n");
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// An option has a value that it does not take.
pub fn records_to_rows(existing: &Existing, options: &Options) -> Result<RecordsSheet, OptionError> {
    let mut table = Table::new(existing, options)?;
    let mut left_out = Vec::new();
    // What is left out changes which columns there are, and with them what the others are taken for.
    let mut round = 0;
    loop {
        let csv = table.csv();
        let faults = table.faults(existing, options, &csv)?;
        if faults.is_empty() || table.rows.is_empty() {
            left_out.sort_by_key(|(place, _): &(usize, LeftOut)| *place);
            return Ok(RecordsSheet { csv, left_out: left_out.into_iter().map(|(_, out)| out).collect() });
        }
        table.leave_out(&faults, round, &mut left_out);
        round += 1;
    }
}

/// Values by record and column.
struct Table {
    columns: Vec<Target>,
    /// The place of the record, and its cells.
    rows: Vec<(usize, Vec<String>)>,
    keys: Vec<String>,
    /// The column of the key.
    key: usize,
}

/// A row that does not come back as it is.
struct Fault {
    row: usize,
    columns: Vec<usize>,
}

impl Table {
    fn new(existing: &Existing, options: &Options) -> Result<Self, OptionError> {
        let records = &*existing.0;
        let key = records.create.record_identity.key;
        let mut columns = targets(records.create, options)?;
        let name = |path: &str| path.trim_start_matches('{').trim_end_matches('}').to_owned();
        // A list has columns for its items; the whole name has columns for its parts.
        columns.retain(|target| {
            !target.secret && !target.grouped && target.sort != Sort::List && target.path != "{name}"
        });
        columns.sort_by_key(|target| target.path != key);
        let mut rows = Vec::new();
        for (place, stored) in records.all.iter().enumerate() {
            let Some(node) = records.node(place) else { continue };
            let cells = columns.iter().map(|target| {
                if target.path == "{domain}" {
                    let several = records.domain.is_none();
                    return stored.domain.clone().filter(|_| several).unwrap_or_default();
                }
                let path = name(&target.path);
                // A list that is longer than a request may be stands in no cells: they would cut it.
                let whole = path.split_once('[').is_none_or(|(list, _)| {
                    let inside = |target: &&Target| {
                        target.path.strip_prefix(list).is_some_and(|rest| {
                            rest.starts_with('[') && rest.ends_with(']') && !rest.contains('.')
                        })
                    };
                    let most = columns.iter().filter(inside).count();
                    let items =
                        at(&node, list).and_then(seatwright::json::Node::as_list).map_or(0, <[_]>::len);
                    most == 0 || items <= most
                });
                let member = crate::nodes::member(&node, records.create, &path).map(|(_, value)| value);
                member.or_else(|| at(&node, &path)).filter(|_| whole).and_then(text).unwrap_or_default()
            });
            rows.push((place, cells.collect()));
        }
        let mut table =
            Self { columns, rows, keys: existing.keys().map(ToOwned::to_owned).collect(), key: 0 };
        table.key = table.columns.iter().position(|target| target.path == key).unwrap_or(0);
        Ok(table)
    }

    /// Whether a column has a value.
    fn is_filled(&self, column: usize) -> bool {
        column == self.key
            || self.rows.iter().any(|(_, cells)| cells.get(column).is_some_and(|cell| !cell.is_empty()))
    }

    fn filled(&self) -> Vec<usize> {
        (0..self.columns.len()).filter(|column| self.is_filled(*column)).collect()
    }

    fn csv(&self) -> Vec<u8> {
        let marks = Marks { delimiter: b',', quote: b'"' };
        let columns = self.filled();
        let mut out = Vec::new();
        let mut write = |cells: &mut dyn Iterator<Item = (&str, Sort)>| {
            for (at, (cell, sort)) in cells.enumerate() {
                push_cell(&mut out, cell, sort, marks);
                push_end(&mut out, at + 1 == columns.len(), marks);
            }
        };
        let targets = || columns.iter().filter_map(|column| self.columns.get(*column));
        write(
            &mut targets()
                .map(|target| (target.path.trim_start_matches('{').trim_end_matches('}'), Sort::Text)),
        );
        for (_, cells) in &self.rows {
            let cell = |column: &usize| cells.get(*column).map_or("", String::as_str);
            write(&mut columns.iter().zip(targets()).map(|(column, target)| (cell(column), target.sort)));
        }
        out
    }

    /// Reads the sheet again: the rows that are not unchanged, and the columns that keep them from it.
    fn faults(&self, existing: &Existing, options: &Options, csv: &[u8]) -> Result<Vec<Fault>, OptionError> {
        let mut sheet = SheetOptions::default();
        sheet.source.limits.rows = u32::MAX;
        sheet.mapping.header = crate::mapping::Header::Row(1);
        let mut survey = Survey::new(existing.0.create, options, &sheet)?;
        survey.push(csv);
        let facts = survey.finish();
        let mut planner = Planner::new(&facts, existing, PlanOptions::default())?;
        let columns = self.filled();
        let mut fine = alloc::vec![false; self.rows.len()];
        let mut faults = Vec::new();
        let mut take = |row: PlanRow<'_>| {
            let Some(place) = usize::try_from(row.row).ok().and_then(|row| row.checked_sub(2)) else {
                return;
            };
            if let Some(fine) = fine.get_mut(place) {
                *fine = true;
            }
            if row.action == Action::Unchanged {
                return;
            }
            let errors = row.issues.iter().filter(|issue| issue.severity == Severity::Error);
            let mut found: Vec<usize> =
                errors.filter_map(|issue| columns.get(issue.column?)).copied().collect();
            for change in row.changes {
                found.extend(columns.iter().copied().filter(|column| {
                    self.columns.get(*column).is_some_and(|target| is_of(&target.path, &change.field))
                }));
            }
            faults.push(Fault { row: place, columns: found });
        };
        planner.push(csv, &mut take);
        planner.finish(&mut take);
        // A row that was taken for something else, such as a row of types.
        let lost = fine.iter().enumerate().filter(|(_, fine)| !**fine);
        faults.extend(lost.map(|(row, _)| Fault { row, columns: Vec::new() }));
        Ok(faults)
    }

    /// Empties the cells at fault; the whole row, when that does not help.
    fn leave_out(&mut self, faults: &[Fault], round: u32, left_out: &mut Vec<(usize, LeftOut)>) {
        let mut gone = Vec::new();
        let domain = self.columns.iter().position(|target| target.path == "{domain}");
        for fault in faults {
            let Some((place, cells)) = self.rows.get_mut(fault.row) else { continue };
            let key = self.keys.get(*place).cloned().unwrap_or_default();
            // Every fault takes a cell or a row away, so this comes to an end.
            let open = |column: usize, cell: &String| {
                column != self.key && Some(column) != domain && !cell.is_empty()
            };
            let filled = |cells: &[String]| {
                let open = cells.iter().enumerate().filter(|(column, cell)| open(*column, cell));
                open.map(|(column, _)| column).collect::<Vec<_>>()
            };
            let all = filled(cells);
            let said: Vec<usize> =
                all.iter().copied().filter(|column| fault.columns.contains(column)).collect();
            let whole = all.is_empty() || fault.columns.contains(&self.key) && round > 0;
            let hit = if whole {
                alloc::vec![self.key]
            } else if said.is_empty() {
                all
            } else {
                said
            };
            for column in hit {
                if let Some(cell) = cells.get_mut(column).filter(|_| !whole) {
                    cell.clear();
                }
                let field = self.columns.get(column).map_or_else(String::new, |target| target.path.clone());
                left_out.push((*place, LeftOut { key: key.clone(), field }));
            }
            if whole {
                gone.push(fault.row);
            }
        }
        let mut row = 0;
        self.rows.retain(|_| {
            row += 1;
            !gone.contains(&(row - 1))
        });
    }
}

/// Whether one of two paths is inside the other.
fn is_of(one: &str, other: &str) -> bool {
    let inside = |long: &str, short: &str| {
        long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    inside(one, other) || inside(other, one)
}
