//! The rows of a batch as cells: [`rows`].

use arrow_array::{Array, RecordBatch};
use seatwright_rows::{CellKind, Cells};

use super::read::{Read, Value, reader};

/// Hands over each row of a batch.
pub(super) fn rows(batch: &RecordBatch, cells: &mut Cells, take: &mut dyn FnMut(&Cells)) {
    let columns: Vec<Read<'_>> = batch.columns().iter().map(|column| reader(column as &dyn Array)).collect();
    let mut text = String::new();
    for row in 0..batch.num_rows() {
        cells.clear();
        for read in &columns {
            text.clear();
            match read(row, &mut text) {
                Value::Null => cells.push("", CellKind::Absent),
                Value::Bool(yes) => cells.push(if yes { "true" } else { "false" }, CellKind::Bool),
                Value::Text(text) => cells.push(text, CellKind::Text),
                Value::Number => cells.push(&text, CellKind::Number),
                Value::Nested => cells.push(&text, CellKind::Nested),
                Value::Foreign(name) => cells.push(name, CellKind::Foreign),
            }
        }
        take(cells);
    }
}
