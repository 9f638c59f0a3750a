//! What is said once for a sheet or a column: [`Finding`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Confidence, Severity};

use crate::repair::Repair;
use crate::text::{Object, json, number};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What a finding is about. Stable: a code never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum SheetCode { $($(#[$doc])* $name,)* }

        impl SheetCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code as it stands in plans.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

// A macro, because the list must be an enum, its texts and the list of all, and stay one list.
codes! {
    /// The file holds no rows.
    NotASheet = "not_a_sheet",
    /// There is nothing in the file, or nothing below the headings.
    Empty = "empty",
    /// No row has headings that are known.
    NoHeader = "no_header",
    /// The encoding is not declared and was found out.
    EncodingGuessed = "encoding_guessed",
    /// Bytes that are no characters of the encoding.
    LostCharacters = "lost_characters",
    /// A quote is opened and never closed.
    OpenQuote = "open_quote",
    /// The last row is shorter than the others and has no line break after it, or a JSON document breaks off.
    CutOff = "cut_off",
    /// There are more rows than the limit.
    RowLimit = "row_limit",
    /// Lines before the headings were passed over.
    LinesBefore = "lines_before_header",
    /// A row of types below the headings was passed over.
    TypeRow = "type_row",
    /// No field for a column; its values are not sent.
    UnmatchedColumn = "unmatched_column",
    /// A column may be one of several fields; its values are not sent.
    AmbiguousColumn = "ambiguous_column",
    /// Several columns for one field.
    DoubledColumn = "doubled_column",
    /// A column was taken for a field that its heading does not name for certain.
    LikelyColumn = "likely_column",
    /// A column of the mapping that the sheet does not have.
    MissingColumn = "missing_column",
    /// A target of the mapping that the operation does not have.
    UnknownTarget = "unknown_target",
    /// A required field without a column, a constant or a default.
    MissingField = "missing_field",
    /// Names in one column were cut into first and last name.
    SplitName = "split_name",
    /// Values that have lost the zeros at their beginning.
    LostZeros = "lost_zeros",
    /// Numbers with an exponent, whose digits are lost.
    Exponent = "exponent",
    /// Days where there should be digits.
    Dates = "dates",
    /// Separators between thousands.
    Thousands = "thousands",
    /// Whole numbers with `.0`.
    PointZero = "point_zero",
    /// Numbers that have lost their `+`.
    LostPlus = "lost_plus",
    /// UTF-8 that was read as Windows-1252.
    Mojibake = "mojibake",
    /// Words such as `n/a` in place of a value.
    BlankWords = "blank_words",
    /// An error of a spreadsheet's formula, such as `#N/A`.
    FormulaErrors = "formula_errors",
    /// Text that is guarded against being a formula: `'=…`, `="0042"`.
    Guarded = "guarded",
    /// Words for yes and no in another language, or marks.
    YesNoWords = "yes_no_words",
    /// A name and a number or an address in one cell: `"Ann" <1001>`.
    NameAndValue = "name_and_value",
    /// Values that differ in case or blanks only.
    Spellings = "spellings",
    /// Sites that would be created.
    NewSites = "new_sites",
}

/// How many rows a finding names.
const NAMED: usize = 5;

/// Which rows a finding is about: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// How many.
    pub count: u32,
    /// The first five, as a spreadsheet numbers them.
    pub first: Vec<u32>,
}

impl Rows {
    /// Adds a row.
    pub(crate) fn add(&mut self, row: u32) {
        self.count += 1;
        if self.first.len() < NAMED {
            self.first.push(row);
        }
    }
}

/// Something about a sheet or one of its columns, said once. Holds no value of a cell but the names of sites and
/// departments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// An error keeps the rows from being sent as they are meant; a warning wants a look.
    pub severity: Severity,
    /// What it is about.
    pub code: SheetCode,
    /// The column, from 0.
    pub column: Option<usize>,
    /// Its heading.
    pub heading: Option<String>,
    /// The field that it is about.
    pub field: Option<String>,
    /// The rows that it is about, where it is about some.
    pub rows: Rows,
    /// Details: fields that a column may be, spellings, what a file is.
    pub values: Vec<String>,
    /// What would mend it, and how sure that is. A certain repair is made; a likely one is made when asked for.
    pub fix: Option<(Repair, Confidence)>,
}

impl Finding {
    pub(crate) fn new(severity: Severity, code: SheetCode) -> Self {
        Self {
            severity,
            code,
            column: None,
            heading: None,
            field: None,
            rows: Rows::default(),
            values: Vec::new(),
            fix: None,
        }
    }

    pub(crate) fn of_column(mut self, column: usize, heading: &str) -> Self {
        self.column = Some(column);
        self.heading = Some(heading.to_owned());
        self
    }

    pub(crate) fn of_field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    pub(crate) fn in_rows(mut self, rows: Rows) -> Self {
        self.rows = rows;
        self
    }

    pub(crate) fn with(mut self, values: impl IntoIterator<Item = String>) -> Self {
        self.values.extend(values);
        self
    }

    pub(crate) fn fixed(mut self, repair: Repair, sure: Confidence) -> Self {
        self.fix = Some((repair, sure));
        self
    }

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

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::new(out);
        object.text("severity", self.severity.as_str()).text("code", self.code.as_str());
        if let Some(column) = self.column {
            object.number("column", column);
        }
        object.maybe("heading", self.heading.as_deref()).maybe("field", self.field.as_deref());
        if self.rows.count > 0 {
            object.number("count", self.rows.count);
            object.list("rows", &self.rows.first, |row, out| out.extend_from_slice(number(*row).as_bytes()));
        }
        if !self.values.is_empty() {
            object.list("values", &self.values, |value, out| crate::text::push_json(out, value));
        }
        object.text("message", &self.message());
        if let Some((repair, sure)) = &self.fix {
            object.text("fix", &repair.to_text()).text("certainty", sure.as_str());
        }
        object.end();
    }

    /// As compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::new();
        self.write(&mut out);
        String::from_utf8(out).unwrap_or_else(|_| json(|_| {}))
    }
}

/// A column as a spreadsheet names it: `A`, `Z`, `AA`.
pub(crate) fn column_name(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// The column of such a name.
pub(crate) fn column_of(name: &str) -> Option<usize> {
    if name.is_empty() || name.len() > 3 {
        return None;
    }
    let mut column = 0;
    for byte in name.bytes() {
        column =
            column * 26 + usize::from(byte.to_ascii_uppercase().checked_sub(b'A').filter(|at| *at < 26)?) + 1;
    }
    Some(column - 1)
}

#[cfg(test)]
mod tests {
    use super::{column_name, column_of};

    #[test]
    fn names_columns() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!((column_name(column).as_str(), column_of(name)), (name, Some(column)));
        }
        assert_eq!((column_of(""), column_of("A1"), column_of("AAAA")), (None, None, None));
    }
}
