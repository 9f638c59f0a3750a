//! What the first pass found out: [`Facts`].

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use seatwright::schema::Verb;
use seatwright::{Operation, Options, Severity};

use crate::companion::Companion;
use crate::extensions::Marks;
use crate::finding::Finding;
use crate::format::Format;
use crate::mapping::{Header, Mapping, To};
use crate::reader::Found;
use crate::sheet_options::SheetOptions;
use crate::target::{Roles, Target};
use crate::text::json;

/// What a sheet is, what its columns are, and what is to be said of them once: all that the second pass needs.
#[derive(Clone)]
pub struct Facts {
    /// What is known of the file.
    pub found: Found,
    /// What each column is. May be edited before the second pass.
    pub mapping: Mapping,
    /// A row below the headings that holds types, no values.
    pub type_row: Option<u32>,
    /// Rows below the headings, blank ones included.
    pub rows: u32,
    /// Rows below the headings without a value.
    pub blank: u32,
    /// What is said once: of the file, then of the mapping, then column by column.
    pub findings: Vec<Finding>,
    pub(crate) operation: &'static Operation,
    pub(crate) options: Options,
    pub(crate) sheet: SheetOptions,
    pub(crate) targets: Vec<Target>,
    pub(crate) roles: Roles,
    /// What stands beside the rows, as far as it was asked for.
    pub(crate) beside: Vec<&'static Companion>,
    /// Values of a template, by their paths.
    pub(crate) like: Vec<(String, String)>,
    /// Which extensions of the range stand in each column.
    pub(crate) marks: Marks,
    /// Rows of persons who have an emergency address in a further row, in order.
    pub(crate) addressed: Arc<[u32]>,
}

impl Facts {
    /// The operation that the rows are for.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Whether the rows can be read as they are meant: no finding is an error.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }

    /// The field that rows are given a value of, where that is asked for and the rows make somebody.
    pub(crate) fn given_extension(&self) -> Option<&'static str> {
        let creates = self.operation.verb == Verb::Create && self.sheet.extensions.is_some();
        self.roles.extension.filter(|_| creates)
    }

    /// A column as the errors file names it: its heading, or its letter where it has none.
    #[must_use]
    pub fn column_name(&self, column: usize) -> String {
        let heading = self.mapping.columns.get(column).map(|column| column.heading.clone());
        heading.filter(|heading| !heading.is_empty()).unwrap_or_else(|| crate::column::column_name(column))
    }

    /// Whether a column gives a value of something beside the rows that is no secret.
    pub(crate) fn is_beside(&self, column: usize) -> bool {
        let to = self.mapping.columns.get(column).map(|column| &column.to);
        let Some(To::Field(path)) = to.filter(|_| !self.beside.is_empty()) else { return false };
        self.targets.iter().any(|target| !target.secret && target.path == *path)
    }

    /// Whether a row is above the values: a title, the headings, or a row of types.
    pub(crate) fn is_above(&self, row: u32) -> bool {
        let header = match self.mapping.header {
            Header::Row(header) => row <= header,
            Header::Nowhere => false,
            // Nothing is known of what the rows mean.
            Header::Found => true,
        };
        header || self.type_row == Some(row)
    }

    /// All of it as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(|object| {
            object.text("operation", self.operation.id).flag("ok", self.ok());
            let file = json(|file| {
                file.text("encoding", self.found.encoding.as_str());
                if let Some(format) = self.found.format {
                    file.text("format", format.as_str());
                    if let Format::Csv { delimiter, .. } = format {
                        file.text("delimiter", core::str::from_utf8(&[delimiter]).unwrap_or_default());
                    }
                }
            });
            object.json("file", file.as_bytes());
            object.number("rows", self.rows).number("blank", self.blank);
            object.json("mapping", self.mapping.to_json().as_bytes());
            object.list("findings", &self.findings, Finding::write);
        })
    }
}

/// The counts: the options may hold what the caller knows of people.
impl core::fmt::Debug for Facts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Facts({}, {} rows, {} findings)", self.operation.id, self.rows, self.findings.len())
    }
}
