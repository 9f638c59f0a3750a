//! What is said once for a sheet or a column: [`Finding`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Confidence, Severity};

use crate::pack::Unpack;
use crate::repair::Repair;
use crate::text::{Object, json, number};

macro_rules! codes {
    ($($(#[doc = $help:literal])* $name:ident = $text:literal,)*) => {
        /// What a finding is about. Stable: a code never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum SheetCode { $($(#[doc = $help])* $name,)* }

        impl SheetCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code as it stands in plans.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What it is about, in one or two sentences.
            #[must_use]
            pub fn help(self) -> &'static str {
                match self { $(Self::$name => concat!($($help),*).trim_ascii_start(),)* }
            }

            /// Whether a code is one of these.
            pub(crate) fn named(code: &str) -> bool {
                matches!(code, $($text)|*)
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
    /// Rows of a workbook that are hidden, and read all the same.
    HiddenRows = "hidden_rows",
    /// Columns of a workbook that are hidden, and read all the same.
    HiddenColumns = "hidden_columns",
    /// Cells that are merged over several rows: only the first has the value.
    MergedCells = "merged_cells",
    /// Sheets of a workbook that are not read.
    OtherSheets = "other_sheets",
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
    /// A formula of a workbook that stores no result.
    NoResult = "no_result",
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

    /// Takes packed ones of rows that follow so many others.
    pub(crate) fn take(&mut self, from: &mut Unpack<'_>, before: u32) -> Option<()> {
        self.count = self.count.saturating_add(from.number()?);
        for _ in 0..from.size()? {
            let row = from.number()?.saturating_add(before);
            if self.first.len() < NAMED {
                self.first.push(row);
            }
        }
        Some(())
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
