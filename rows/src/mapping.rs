//! What each column is: [`Mapping`], a value that can be edited, saved and used again.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Limits as JsonLimits;
use seatwright::json::Node;

use crate::column::column_of;
use crate::heading::Tier;
use crate::repair::Repair;
use crate::text::{Object, json, number, push_json};

/// What becomes of a column's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// They are values of this field: wire names with dots and `[n]`, `{domain}`, `{site}` or `{user}` for a path
    /// parameter of the row, `{name}` for a whole name.
    Field(String),
    /// They are left out, as the caller asked.
    Ignored,
    /// No field was found; they are left out.
    Nothing,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading; empty in a sheet without.
    pub heading: String,
    /// Its place in the sheet, from 0. A mapping that is used again finds its column by the heading first.
    pub index: usize,
    /// What becomes of it.
    pub to: To,
    /// By what it was taken for that.
    pub tier: Option<Tier>,
    /// Repairs that were asked for, or are beyond doubt.
    pub repairs: Vec<Repair>,
}

/// Where the headings stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Header {
    /// To be found.
    #[default]
    Found,
    /// In this row, as a spreadsheet numbers it.
    Row(u32),
    /// Nowhere: the first row holds values.
    Nowhere,
}

/// What each column of a sheet is, and what stands for columns that it does not have.
///
/// ```
/// use seatwright_rows::{Mapping, To};
///
/// let mapping = Mapping::from_json(r#"{
///     "columns": [{"heading": "Durchwahl", "to": "user"}, {"heading": "Notes", "ignore": true}],
///     "constants": {"user-scope": "Basic User"}
/// }"#).unwrap();
/// assert_eq!(mapping.columns[0].to, To::Field("user".into()));
/// assert_eq!(Mapping::from_json(&mapping.to_json()).unwrap(), mapping);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Where the headings stand.
    pub header: Header,
    /// The columns in the order of the sheet.
    pub columns: Vec<Column>,
    /// Values for rows that have none in these fields: path and text.
    pub constants: Vec<(String, String)>,
}

/// Why a mapping cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingError(String);

impl MappingError {
    pub(crate) fn new(message: &str) -> Self {
        Self(message.to_owned())
    }

    /// The sentence for the caller.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0
    }
}

impl core::fmt::Display for MappingError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for MappingError {}

impl Mapping {
    /// The column for a field.
    #[must_use]
    pub fn column_of(&self, field: &str) -> Option<&Column> {
        self.columns.iter().find(|column| matches!(&column.to, To::Field(path) if path == field))
    }

    /// As JSON: `header`, `columns` with `heading`, `index`, `to` or `ignore`, `by`, `certainty`, `repairs`; `constants`.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(|object| self.write(object))
    }

    pub(crate) fn write(&self, object: &mut Object<'_>) {
        match self.header {
            Header::Found => {}
            Header::Row(row) => {
                object.number("header", row);
            }
            Header::Nowhere => {
                object.flag("header", false);
            }
        }
        object.list("columns", &self.columns, |column, out| {
            let mut object = Object::new(out);
            object.text("heading", &column.heading).number("index", column.index);
            match &column.to {
                To::Field(path) => {
                    object.text("to", path);
                }
                To::Ignored => {
                    object.flag("ignore", true);
                }
                To::Nothing => {}
            }
            if let Some(tier) = column.tier {
                object.text("by", tier.as_str()).text("certainty", tier.sure().as_str());
            }
            if !column.repairs.is_empty() {
                object.list("repairs", &column.repairs, |repair, out| push_json(out, &repair.to_text()));
            }
            object.end();
        });
        if !self.constants.is_empty() {
            let mut constants = Object::new(object.name("constants"));
            for (path, value) in &self.constants {
                constants.text(path, value);
            }
            constants.end();
        }
    }

    /// Reads a mapping: what [`to_json`](Self::to_json) gives, edited or not, or one written by hand. Of a column, `heading`
    /// or `index` (a number, or a letter as spreadsheets have it) is enough.
    ///
    /// # Errors
    /// It is not JSON, or a member is not what it must be; the sentence says which.
    pub fn from_json(text: &str) -> Result<Self, MappingError> {
        let limits = JsonLimits { bytes: 1 << 24, keys: 100_000, ..JsonLimits::default() };
        let node = Node::parse(text.as_bytes(), &limits)
            .map_err(|_| MappingError::new("the mapping is not JSON"))?;
        let members = node.as_object().ok_or_else(|| MappingError::new("the mapping must be an object"))?;
        let mut mapping = Self::default();
        for (name, value) in members {
            match name.as_str() {
                "header" => mapping.header = header(value)?,
                "columns" => {
                    let list =
                        value.as_list().ok_or_else(|| MappingError::new("\"columns\" takes a list"))?;
                    for (at, item) in list.iter().enumerate() {
                        mapping.columns.push(column(item, at)?);
                    }
                }
                "constants" => {
                    let takes =
                        || MappingError::new("\"constants\" takes an object of fields and their values");
                    for (path, value) in value.as_object().ok_or_else(takes)? {
                        let value = match value {
                            Node::Text(text) | Node::Number(text) => text.clone(),
                            Node::Bool(flag) => (if *flag { "true" } else { "false" }).to_owned(),
                            _ => return Err(takes()),
                        };
                        mapping.constants.push((path.clone(), value));
                    }
                }
                // What a plan writes beside.
                "operation" | "profile" => {}
                _ => return Err(MappingError(["a mapping has no member \"", name, "\""].concat())),
            }
        }
        Ok(mapping)
    }
}

fn header(value: &Node) -> Result<Header, MappingError> {
    match value {
        Node::Null => Ok(Header::Found),
        Node::Bool(false) => Ok(Header::Nowhere),
        value => {
            let row = value.as_integer().and_then(|row| u32::try_from(row).ok()).filter(|row| *row > 0);
            row.map(Header::Row).ok_or_else(|| MappingError::new("\"header\" takes a row from 1, or false"))
        }
    }
}

fn column(node: &Node, at: usize) -> Result<Column, MappingError> {
    let wrong = |what: &str| MappingError(["column ", &number(at), " of the mapping: ", what].concat());
    let members = node.as_object().ok_or_else(|| wrong("it must be an object"))?;
    let mut column =
        Column { heading: String::new(), index: at, to: To::Nothing, tier: None, repairs: Vec::new() };
    for (name, value) in members {
        match name.as_str() {
            "heading" => {
                let heading = value.as_text().ok_or_else(|| wrong("\"heading\" takes text"))?;
                heading.clone_into(&mut column.heading);
            }
            "index" => {
                let by_number = value.as_integer().and_then(|index| usize::try_from(index).ok());
                let index = by_number.or_else(|| value.as_text().and_then(column_of));
                column.index = index.ok_or_else(|| wrong("\"index\" takes a number from 0 or a letter"))?;
            }
            "to" => {
                let path = value.as_text().ok_or_else(|| wrong("\"to\" takes the name of a field"))?;
                column.to = To::Field(path.to_owned());
            }
            "ignore" => {
                if value.as_bool().ok_or_else(|| wrong("\"ignore\" takes true or false"))? {
                    column.to = To::Ignored;
                }
            }
            "repairs" => {
                for item in value.as_list().ok_or_else(|| wrong("\"repairs\" takes a list"))? {
                    let repair = item.as_text().and_then(Repair::of_text);
                    column.repairs.push(repair.ok_or_else(|| wrong("there is no such repair"))?);
                }
            }
            // Said by us, of no effect when read.
            "by" | "certainty" => {
                if name == "by" {
                    column.tier = value.as_text().and_then(tier);
                }
            }
            _ => return Err(wrong(&["it has no member \"", name, "\""].concat())),
        }
    }
    Ok(column)
}

fn tier(word: &str) -> Option<Tier> {
    use Tier::{Given, Label, Leaf, Name, Near, Portal, Previous, Style, Synonym};
    [Given, Name, Label, Style, Portal, Previous, Leaf, Synonym, Near]
        .into_iter()
        .find(|tier| tier.as_str() == word)
}

#[cfg(test)]
mod tests {
    use super::{Header, Mapping, To};

    #[test]
    fn reads_what_it_is_given() {
        let mapping = Mapping::from_json(
            r#"{"header": false, "columns": [{"index": "C", "to": "user", "repairs": ["pad:4"]}, {"heading": "x"}],
                "constants": {"limits-max-active-calls-total": 2, "privacy": true}}"#,
        )
        .unwrap();
        assert_eq!(mapping.header, Header::Nowhere);
        assert_eq!((mapping.columns[0].index, mapping.columns[1].to.clone()), (2, To::Nothing));
        assert_eq!(mapping.constants[1], ("privacy".into(), "true".into()));
        assert_eq!(Mapping::from_json(&mapping.to_json()).unwrap(), mapping);
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, message) in [
            ("", "the mapping is not JSON"),
            ("[]", "the mapping must be an object"),
            (r#"{"colums": []}"#, "a mapping has no member \"colums\""),
            (r#"{"header": 0}"#, "\"header\" takes a row from 1, or false"),
            (r#"{"columns": [{"to": 5}]}"#, "column 0 of the mapping: \"to\" takes the name of a field"),
            (r#"{"columns": [{"repairs": ["mend"]}]}"#, "column 0 of the mapping: there is no such repair"),
        ] {
            assert_eq!(Mapping::from_json(text).unwrap_err().message(), message);
        }
    }
}
