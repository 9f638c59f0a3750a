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
        let values = self.values.join("\", \"");
        let (of, rows) = (number(self.rows.count), self.row_names());
        let one = self.rows.count == 1;
        let cells = [&*of, if one { " cell" } else { " cells" }, " (", &rows, ")"].concat();
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
            SheetCode::HiddenRows => &[&*rows, " are hidden in the workbook; they are read all the same"],
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
            SheetCode::LostZeros => &[
                &*column,
                ": ",
                &cells,
                " seem to have lost the zeros at their beginning; most have ",
                &values,
                " digits",
            ],
            SheetCode::Exponent => {
                &[&*column, ": ", &cells, " have an exponent, and digits are lost; write the numbers out"]
            }
            SheetCode::Dates => &[&*column, ": ", &cells, " are days; a spreadsheet made them of digits"],
            SheetCode::Thousands => &[&*column, ": ", &cells, " have separators between thousands"],
            SheetCode::PointZero => &[&*column, ": ", &cells, " end in \".0\""],
            SheetCode::LostPlus => &[&*column, ": ", &cells, " seem to have lost their \"+\""],
            SheetCode::Mojibake => &[&*column, ": ", &cells, " hold UTF-8 that was read as Windows-1252"],
            SheetCode::BlankWords => &[&*column, ": ", &cells, " hold a word in place of no value"],
            SheetCode::FormulaErrors => &[&*column, ": ", &cells, " hold the error of a formula"],
            SheetCode::NoResult => &[&*column, ": ", &cells, " hold a formula without a stored result"],
            SheetCode::Guarded => &[&*column, ": ", &cells, " are guarded against being taken for a formula"],
            SheetCode::YesNoWords => &[&*column, ": ", &cells, " say yes or no in other words"],
            SheetCode::NameAndValue => &[&*column, ": ", &cells, " hold a name beside the value"],
            SheetCode::Spellings => &[&*column, " spells one value in several ways: \"", &values, "\""],
            SheetCode::NewSites => &["sites that would be created: \"", &values, "\""],
        };
        text.concat()
    }

    /// `row 5`, `rows 5, 6 and more`.
    fn row_names(&self) -> String {
        let names: Vec<String> = self.rows.first.iter().map(|row| number(*row)).collect();
        let more = usize::try_from(self.rows.count).unwrap_or(usize::MAX) > names.len();
        let word = if self.rows.count == 1 { "row " } else { "rows " };
        [word, &names.join(", "), if more { " and more" } else { "" }].concat()
    }
}
