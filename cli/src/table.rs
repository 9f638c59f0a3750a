//! Lines in columns: [`Table`].

use anstyle::Style;

use crate::plain::{cut, plain, width};

/// The most places of a column but the last.
const WIDEST: usize = 32;

/// One cell.
pub(crate) struct Cell {
    text: String,
    style: Style,
    right: bool,
}

impl Cell {
    /// Text of anybody's.
    pub(crate) fn new(text: &str) -> Self {
        Self { text: plain(text), style: Style::new(), right: false }
    }

    /// A number, which stands at the right.
    pub(crate) fn number(number: u32) -> Self {
        Self { text: number.to_string(), style: Style::new(), right: true }
    }

    pub(crate) fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// Rows that are aligned when all are known.
pub(crate) struct Table {
    headings: Vec<&'static str>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    pub(crate) fn new(headings: &[&'static str]) -> Self {
        Self { headings: headings.to_vec(), rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, cells: impl Into<Vec<Cell>>) {
        self.rows.push(cells.into());
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows there are.
    pub(crate) const fn len(&self) -> usize {
        self.rows.len()
    }

    /// The lines, with the codes of their colours. Nothing when there is no row.
    pub(crate) fn lines(&self) -> String {
        if self.is_empty() {
            return String::new();
        }
        let bold = Style::new().bold();
        let heading = |at: usize, name: &&str| {
            let right = self.rows.iter().any(|row| row.get(at).is_some_and(|cell| cell.right));
            Cell { text: (*name).to_owned(), style: bold, right }
        };
        let head: Vec<Cell> = self.headings.iter().enumerate().map(|(at, name)| heading(at, name)).collect();
        let last = self.headings.len().saturating_sub(1);
        let mut widths = vec![0; self.headings.len()];
        for row in self.rows.iter().chain([&head]) {
            for (widest, cell) in widths.iter_mut().zip(row) {
                *widest = (*widest).max(width(&cell.text).min(WIDEST));
            }
        }
        let mut out = String::new();
        for row in [&head].into_iter().chain(&self.rows) {
            let mut line = String::new();
            for (at, cell) in row.iter().enumerate() {
                let text = if at == last { cell.text.clone() } else { cut(&cell.text, WIDEST) };
                let pad = " ".repeat(widths.get(at).copied().unwrap_or(0).saturating_sub(width(&text)));
                let style = cell.style;
                let (before, after) = if cell.right { (&*pad, "") } else { ("", &*pad) };
                // Blanks at the end of a line serve nobody.
                let after = if at == last { "" } else { after };
                let text = if text.is_empty() { text } else { format!("{style}{text}{style:#}") };
                line.push_str(&format!("  {before}{text}{after}"));
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Table};

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(&["row", "column", "message"]);
        table.row([Cell::number(9), Cell::new("電話"), Cell::new("is wrong")]);
        table.row([Cell::number(10), Cell::new(""), Cell::new("x\u{1b}y")]);
        let lines = anstream::adapter::strip_str(&table.lines()).to_string();
        assert_eq!(lines, "  row  column  message\n    9  電話    is wrong\n   10          x\u{fffd}y\n");
    }
}
