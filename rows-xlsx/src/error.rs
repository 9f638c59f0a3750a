//! Why a workbook cannot be read: [`XlsxError`].

use std::fmt;

/// Why a workbook cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum XlsxError {
    /// It has a password.
    Password,
    /// A workbook of the format before 2007 (`.xls`).
    OldWorkbook,
    /// It is no zip archive, or one without a workbook in it.
    NotAWorkbook,
    /// It unpacks to more than a limit: `bytes`, `parts` or `rows`.
    TooLarge(&'static str),
    /// It has no sheet of this name.
    NoSheet(String),
    /// It has no sheet with cells.
    NoSheets,
    /// A part of it is damaged: what the reader says.
    Broken(String),
    /// The file cannot be read: what the system says.
    File(String),
}

impl XlsxError {
    /// The sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Password => "the workbook has a password; save it without one".to_owned(),
            Self::OldWorkbook => {
                "the workbook is of the format before 2007 (.xls); save it as .xlsx or CSV".to_owned()
            }
            Self::NotAWorkbook => "the file is no Excel workbook (.xlsx)".to_owned(),
            Self::TooLarge(limit) => too_large(limit),
            Self::NoSheet(name) => format!("the workbook has no sheet \"{name}\""),
            Self::NoSheets => "the workbook has no sheet with cells".to_owned(),
            Self::Broken(why) => format!("the workbook is damaged: {why}"),
            Self::File(why) => format!("the file cannot be read: {why}"),
        }
    }
}

/// With the numbers that hold unless they were set: Python, JavaScript and the command line set none.
fn too_large(limit: &str) -> String {
    let (what, usual) = match limit {
        "parts" => ("the workbook has more parts than the limit", "10,000"),
        "rows" => ("the sheet has more rows than the limit", "1,048,576"),
        _ => ("the workbook unpacks to more bytes than the limit", "512 MiB"),
    };
    format!("{what}, which is {usual} unless it was set; save the rows as a workbook of their own, or as CSV")
}

impl fmt::Display for XlsxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for XlsxError {}

impl From<calamine::XlsxError> for XlsxError {
    fn from(error: calamine::XlsxError) -> Self {
        match error {
            calamine::XlsxError::Password => Self::Password,
            calamine::XlsxError::WorksheetNotFound(name) => Self::NoSheet(name),
            calamine::XlsxError::FileNotFound(_) | calamine::XlsxError::RelationshipNotFound => {
                Self::NotAWorkbook
            }
            calamine::XlsxError::Io(error) => Self::File(error.to_string()),
            // Names of parts and of nodes: no cell stands in these.
            other => Self::Broken(kind(&other).to_owned()),
        }
    }
}

/// What is damaged. The reader's own sentences may hold what stands in a cell.
const fn kind(error: &calamine::XlsxError) -> &'static str {
    use calamine::XlsxError as Error;
    match error {
        Error::Zip(_) => "its archive",
        Error::Xml(_) | Error::XmlAttr(_) | Error::XmlEof(_) | Error::Encoding(_) => "the XML of a part",
        Error::ParseFloat(_) | Error::ParseInt(_) | Error::Parse(_) => "a number",
        Error::CellTAttribute(_) | Error::CellError(_) | Error::Unrecognized { .. } => "the type of a cell",
        Error::ColumnNumberOverflow
        | Error::RowNumberOverflow
        | Error::Alphanumeric(_)
        | Error::NumericColumn(_)
        | Error::RangeWithoutColumnComponent
        | Error::RangeWithoutRowComponent
        | Error::DimensionCount(_) => "the place of a cell",
        _ => "a part",
    }
}
