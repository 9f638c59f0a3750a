//! How a sheet is read.

use alloc::string::String;
use alloc::vec::Vec;

use crate::edits::Edits;
use crate::extensions::Extensions;
use crate::mapping::Mapping;
use crate::reader::Source;

/// How a sheet is read. The default finds all of it out, and makes no repair that is not beyond doubt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// What is known of the file.
    pub source: Source,
    /// What is known of the columns: those that it does not name are found by their headings.
    pub mapping: Mapping,
    /// Make likely repairs too.
    pub accept_likely: bool,
    /// The word in a cell that clears the field; without one, nothing does: a blank cell gives no value.
    pub clear: Option<String>,
    /// Cells that a person changed since.
    pub edits: Edits,
    /// Which columns make requests beside the one of the row.
    pub beside: Beside,
    /// Sites that have an emergency address: their users need none of their own.
    pub addressed_sites: Vec<String>,
    /// A record, or a template of some of its fields: its values stand in rows that are created and that have none.
    pub like: Option<Template>,
    /// Extensions for rows that have none.
    pub extensions: Option<Extensions>,
}

/// A record as the vendor returns it, or a template, as JSON text. `Debug` does not show it: it is somebody's.
#[derive(Clone, PartialEq, Eq)]
pub struct Template(pub String);

impl core::fmt::Debug for Template {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Template({} bytes)", self.0.len())
    }
}

/// Which columns make requests beside the one of the row: emergency addresses, devices and numbers of a user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Beside {
    /// None.
    #[default]
    No,
    /// Those of every operation that is known to stand beside the one of the rows.
    All,
    /// Those of these operations, by their ids.
    Only(Vec<String>),
}
