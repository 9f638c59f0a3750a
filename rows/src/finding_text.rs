//! Findings in words.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::column::column_name;
use crate::finding::{Finding, SheetCode};
use crate::text::number;

impl Finding {
    /// The sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        let column = self.heading.as_ref().map_or_else(
            || "the sheet".to_owned(),
            |heading| {
                if heading.is_empty() {
                    ["column ", &column_name(self.column.unwrap_or(0))].concat()
                } else {
                    ["column \"", heading, "\""].concat()
                }
            },
        );
        let field = self.field.as_deref().unwrap_or_default();
        if let Some(said) = self.of_cells(&column) {
            return said;
        }
        let (values, rows) = (self.values.join("\", \""), self.row_names());
        let are = if self.rows.count == 1 { " is" } else { " are" };
        let text: &[&str] = match self.code {
            SheetCode::NotASheet => &["the file is ", &self.values.join(", "), "; save it as CSV"],
            SheetCode::Empty => &["there are no rows below the headings"],
            SheetCode::NoHeader => &["no row has headings that are known; give a mapping"],
            SheetCode::EncodingGuessed => {
                &["the file is not UTF-8 and was read as ", &self.values.join(", ")]
            }
            SheetCode::LostCharacters => {
                &["characters were lost: some bytes are no ", &self.values.join(", ")]
            }
            SheetCode::OpenQuote => {
                &["a quote is opened in ", &rows, " and never closed; all that follows is in one cell"]
            }
            SheetCode::CutOff => &["the file seems to be cut off at its end (", &rows, ")"],
            SheetCode::RowLimit => {
                &["there are more rows than the limit; those after ", &rows, " were not read"]
            }
            SheetCode::HiddenRows => &[&*rows, are, " hidden in the workbook, and read all the same"],
            SheetCode::HiddenColumns => {
                &["columns are hidden in the workbook and read all the same: \"", &values, "\""]
            }
            SheetCode::MergedCells => &[
                "cells are merged from ",
                &rows,
                " on over several rows; only the first of them has the value",
            ],
            SheetCode::OtherSheets => {
                &["the workbook has other sheets, which are not read: \"", &values, "\""]
            }
            SheetCode::LinesBefore => {
                &["the headings stand in ", &rows, "; what is above them was passed over"]
            }
            SheetCode::TypeRow => &[&*rows, " holds types, no values, and was passed over"],
            SheetCode::UnmatchedColumn if field.is_empty() => {
                &[&*column, " is no known field; its values are not sent"]
            }
            SheetCode::UnmatchedColumn => {
                &[&*column, " is no known field; its values are not sent; did you mean \"", field, "\""]
            }
            SheetCode::AmbiguousColumn => {
                &[&*column, " may be each of \"", &values, "\"; its values are not sent"]
            }
            SheetCode::DoubledColumn => {
                &[&*column, " is the same field as another column, \"", field, "\"; keep one of them"]
            }
            SheetCode::LikelyColumn => &[&*column, " was taken for \"", field, "\""],
            SheetCode::MissingColumn => {
                &["the mapping names the column \"", &values, "\", which the sheet does not have"]
            }
            SheetCode::UnknownTarget => &["the mapping names the field \"", field, "\", which there is not"],
            SheetCode::MissingField => &["\"", field, "\" is required and has no column"],
            SheetCode::SplitName => {
                &[&*column, " holds whole names, which were cut into first and last name"]
            }
            // Said above.
            SheetCode::LostZeros
            | SheetCode::Exponent
            | SheetCode::Dates
            | SheetCode::Thousands
            | SheetCode::PointZero
            | SheetCode::LostPlus
            | SheetCode::Mojibake
            | SheetCode::BlankWords
            | SheetCode::FormulaErrors
            | SheetCode::NoResult
            | SheetCode::Guarded
            | SheetCode::YesNoWords
            | SheetCode::NameAndValue => &[],
            SheetCode::Spellings => &[&*column, " spells one value in several ways: \"", &values, "\""],
            SheetCode::NewSites => &["sites that would be created: \"", &values, "\""],
        };
        text.concat()
    }

    /// The sentence about cells of a column; none for what is not about cells.
    fn of_cells(&self, column: &str) -> Option<String> {
        let values = self.values.join("\", \"");
        let (of, rows) = (number(self.rows.count), self.row_names());
        let one = self.rows.count == 1;
        let (cells, are, have) = if one { (" cell", " is", " has") } else { (" cells", " are", " have") };
        let cells = [column, ": ", &*of, cells, " (", &rows, ")"].concat();
        let a_date = if one { " is a date" } else { " are dates" };
        // The third person: `1 cell ends`, `2 cells end`.
        let s = if one { "s " } else { " " };
        let text: &[&str] = match self.code {
            SheetCode::LostZeros => {
                &[&cells, " seem", s, "to have lost zeros at the beginning; most have ", &values, " digits"]
            }
            SheetCode::Exponent => {
                &[&cells, have, " an exponent, and digits are lost; write the numbers out"]
            }
            SheetCode::Dates => &[&cells, a_date, "; a spreadsheet made that of digits"],
            SheetCode::Thousands => &[&cells, have, " separators between thousands"],
            SheetCode::PointZero => &[&cells, " end", s, "in \".0\""],
            SheetCode::LostPlus => &[&cells, " seem", s, "to have lost the \"+\""],
            SheetCode::Mojibake => &[&cells, " hold", s, "UTF-8 that was read as Windows-1252"],
            SheetCode::BlankWords => &[&cells, " hold", s, "a word in place of no value"],
            SheetCode::FormulaErrors => &[&cells, " hold", s, "the error of a formula"],
            SheetCode::NoResult => &[&cells, " hold", s, "a formula without a stored result"],
            SheetCode::Guarded => &[&cells, are, " guarded against being taken for a formula"],
            SheetCode::YesNoWords => &[&cells, " say", s, "yes or no in other words"],
            SheetCode::NameAndValue => &[&cells, " hold", s, "a name beside the value"],
            _ => return None,
        };
        Some(text.concat())
    }

    /// `row 5`, `rows 5, 6 and more`.
    fn row_names(&self) -> String {
        let names: Vec<String> = self.rows.first.iter().map(|row| number(*row)).collect();
        let more = usize::try_from(self.rows.count).unwrap_or(usize::MAX) > names.len();
        let word = if self.rows.count == 1 { "row " } else { "rows " };
        [word, &names.join(", "), if more { " and more" } else { "" }].concat()
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::{Finding, Rows, SheetCode};
    use seatwright::Severity;

    fn said(code: SheetCode, rows: &[u32]) -> String {
        let mut of = Rows::default();
        for row in rows {
            of.add(*row);
        }
        Finding::new(Severity::Warning, code).of_column(0, "Ext.").in_rows(of).message()
    }

    #[test]
    fn the_verb_follows_the_number_of_cells() {
        for (code, one, two) in [
            (SheetCode::FormulaErrors, "holds the error", "hold the error"),
            (SheetCode::PointZero, "ends in", "end in"),
            (SheetCode::Exponent, "has an exponent", "have an exponent"),
            (SheetCode::Dates, "is a date", "are dates"),
            (SheetCode::LostPlus, "seems to have", "seem to have"),
        ] {
            let (single, both) = (said(code, &[4]), said(code, &[4, 5]));
            assert!(single.contains(&["1 cell (row 4) ", one].concat()), "{single}");
            assert!(both.contains(&["2 cells (rows 4, 5) ", two].concat()), "{both}");
        }
        assert!(said(SheetCode::HiddenRows, &[9]).starts_with("row 9 is hidden"));
    }
}
