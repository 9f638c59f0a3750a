//! How a sheet is read, as JSON: what the bindings of other languages hand over.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{Limits as JsonLimits, OptionError, did_you_mean};

use crate::edits::Edits;
use crate::encoding::Encoding;
use crate::extensions::Extensions;
use crate::limits::Limits;
use crate::mapping::Mapping;
use crate::sheet_options::{Beside, SheetOptions, Template};
use crate::unique::Taken;

/// The members.
const NAMES: [&str; 12] = [
    "encoding",
    "delimiter",
    "mapping",
    "accept_likely",
    "clear",
    "edits",
    "sheet_limits",
    "taken",
    "beside",
    "addressed_sites",
    "like",
    "extensions",
];

/// The members of `sheet_limits`.
const LIMITS: [&str; 4] = ["cell", "row", "columns", "rows"];

impl SheetOptions {
    /// The names that [`from_json`](Self::from_json) knows.
    pub const NAMES: &'static [&'static str] = &NAMES;

    /// Reads options, and what is taken: `encoding`, `delimiter` (one character), `mapping` (an object, or its JSON text),
    /// `accept_likely`, `clear`, `edits` (a list of row, column from 0, and text), `sheet_limits` (`cell`, `row`, `columns`, `rows`), `taken` (a list of number, kind and name),
    /// `beside` (true, or a list of operations), `addressed_sites` (a list of names), `like` (a record, an
    /// object or its JSON text), `extensions` (`first`, `last`, `taken`). `null` is the same as not given.
    ///
    /// ```
    /// use seatwright_rows::SheetOptions;
    ///
    /// let (options, taken) =
    ///     SheetOptions::from_json(r#"{"delimiter": ";", "taken": [["1100", "call queue", "Sales"]]}"#)?;
    /// assert_eq!(options.source.delimiter, Some(b';'));
    /// assert_eq!(taken.get("1100"), Some(("call queue", "Sales")));
    /// let error = SheetOptions::from_json(r#"{"delimeter": ";"}"#).unwrap_err();
    /// assert_eq!(error.message(), "there is no option \"delimeter\"; did you mean \"delimiter\"?");
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    ///
    /// # Errors
    /// An unknown member, or a value that it does not take.
    pub fn from_json(text: &str) -> Result<(Self, Taken), OptionError> {
        let bounds =
            JsonLimits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, ..JsonLimits::default() };
        let node = Node::parse(text.as_bytes(), &bounds);
        let node =
            node.map_err(|_| OptionError::Value("the options of a sheet are not valid JSON".to_owned()))?;
        let members = node.as_object().ok_or_else(|| wrong("options of a sheet", "an object"))?;
        let (mut options, mut taken) = (Self::default(), Taken::default());
        for (name, value) in members {
            if !NAMES.contains(&name.as_str()) {
                return Err(unknown(name, &NAMES));
            }
            if matches!(value, Node::Null) {
                continue;
            }
            match name.as_str() {
                "encoding" => options.source.encoding = Some(encoding(value)?),
                "delimiter" => options.source.delimiter = Some(delimiter(value)?),
                "mapping" => options.mapping = mapping(value)?,
                "accept_likely" => {
                    options.accept_likely = value.as_bool().ok_or_else(|| wrong(name, "true or false"))?;
                }
                "clear" => {
                    let word = value.as_text().filter(|word| !word.trim().is_empty());
                    options.clear = Some(word.ok_or_else(|| wrong(name, "a word"))?.to_owned());
                }
                "edits" => options.edits = edits(value)?,
                "beside" => options.beside = beside(value)?,
                "addressed_sites" => {
                    options.addressed_sites = texts(value, || wrong(name, "a list of names"))?;
                }
                "like" => options.like = Some(like(value)?),
                "extensions" => options.extensions = Some(extensions(value)?),
                "sheet_limits" => options.source.limits = limits(value)?,
                _ => read_taken(value, &mut taken)?,
            }
        }
        Ok((options, taken))
    }
}

fn wrong(name: &str, takes: &str) -> OptionError {
    OptionError::Value(["\"", name, "\" takes ", takes].concat())
}

fn unknown(name: &str, known: &[&'static str]) -> OptionError {
    let near = did_you_mean(name, known.iter().copied());
    OptionError::Value(["there is no option \"", name, "\"", &near].concat())
}

fn encoding(value: &Node) -> Result<Encoding, OptionError> {
    let takes = "one of \"utf-8\", \"utf-16le\", \"utf-16be\", \"windows-1252\"";
    value.as_text().and_then(Encoding::named).ok_or_else(|| wrong("encoding", takes))
}

fn delimiter(value: &Node) -> Result<u8, OptionError> {
    let byte = match value.as_text().map(str::as_bytes) {
        // Quotes and line breaks have a meaning of their own.
        Some([byte]) if byte.is_ascii() && !matches!(byte, b'"' | b'\'' | b'\r' | b'\n' | 0) => Some(*byte),
        _ => None,
    };
    byte.ok_or_else(|| wrong("delimiter", "one ASCII character that is no quote"))
}

fn mapping(value: &Node) -> Result<Mapping, OptionError> {
    let read = match value {
        Node::Text(text) => Mapping::from_json(text),
        value => Mapping::from_json(&value.to_json()),
    };
    read.map_err(|error| OptionError::Value(error.message().to_owned()))
}

fn limits(value: &Node) -> Result<Limits, OptionError> {
    let mut limits = Limits::default();
    for (name, value) in value.as_object().ok_or_else(|| wrong("sheet_limits", "an object"))? {
        let count = value.as_integer().and_then(|count| u32::try_from(count).ok()).filter(|count| *count > 0);
        let count =
            || count.ok_or_else(|| wrong(&["sheet_limits.", name].concat(), "a whole number of 1 or more"));
        let size = || Ok(usize::try_from(count()?).unwrap_or(usize::MAX));
        match name.as_str() {
            "cell" => limits.cell = size()?,
            "row" => limits.row = size()?,
            "columns" => limits.columns = size()?,
            "rows" => limits.rows = count()?,
            _ => return Err(unknown(name, &LIMITS)),
        }
    }
    Ok(limits)
}

fn edits(value: &Node) -> Result<Edits, OptionError> {
    let refusal = || wrong("edits", "a list of [row, column, text]; rows are counted from 1, columns from 0");
    let mut edits = Vec::new();
    for item in value.as_list().ok_or_else(refusal)? {
        let Some([row, column, Node::Text(text)]) = item.as_list() else { return Err(refusal()) };
        let row = row.as_integer().and_then(|row| u32::try_from(row).ok()).filter(|row| *row > 0);
        // A column that no sheet has would make a row as long.
        let column = column.as_integer().and_then(|column| u16::try_from(column).ok());
        let (row, column) = row.zip(column).ok_or_else(refusal)?;
        edits.push((row, usize::from(column), text.clone()));
    }
    Ok(Edits::new(edits))
}

fn beside(value: &Node) -> Result<Beside, OptionError> {
    let refusal = || wrong("beside", "true, false, or a list of operations");
    if let Some(all) = value.as_bool() {
        return Ok(if all { Beside::All } else { Beside::No });
    }
    texts(value, refusal).map(Beside::Only)
}

fn like(value: &Node) -> Result<Template, OptionError> {
    match value {
        Node::Object(_) => Ok(Template(value.to_json())),
        Node::Text(text) => Ok(Template(text.clone())),
        _ => Err(wrong("like", "a record: an object, or its JSON text")),
    }
}

fn extensions(value: &Node) -> Result<Extensions, OptionError> {
    let refusal = || wrong("extensions", "an object with first and last, and perhaps a list taken");
    let text = |value: &Node| match value {
        Node::Text(text) | Node::Number(text) => Some(text.clone()),
        _ => None,
    };
    let (mut first, mut last, mut taken) = (None, None, Vec::new());
    for (name, value) in value.as_object().ok_or_else(refusal)? {
        match name.as_str() {
            "first" => first = text(value),
            "last" => last = text(value),
            "taken" if matches!(value, Node::Null) => {}
            "taken" => {
                let all = value.as_list().ok_or_else(refusal)?.iter();
                taken = all.map(text).collect::<Option<_>>().ok_or_else(refusal)?;
            }
            _ => return Err(unknown(name, &["first", "last", "taken"])),
        }
    }
    let (first, last) = first.zip(last).ok_or_else(refusal)?;
    Extensions::new(&first, &last, &taken)
}

fn texts(value: &Node, refusal: impl Fn() -> OptionError) -> Result<Vec<String>, OptionError> {
    let texts = value.as_list().ok_or_else(&refusal)?.iter();
    texts.map(|text| text.as_text().map(str::to_owned).ok_or_else(&refusal)).collect()
}

fn read_taken(value: &Node, taken: &mut Taken) -> Result<(), OptionError> {
    let refusal = || wrong("taken", "a list of [number, kind, name]");
    for item in value.as_list().ok_or_else(refusal)? {
        let Some([number, kind, name]) = item.as_list() else { return Err(refusal()) };
        let number: String = match number {
            Node::Text(text) | Node::Number(text) => text.clone(),
            _ => return Err(refusal()),
        };
        taken.add(&number, kind.as_text().ok_or_else(refusal)?, name.as_text().ok_or_else(refusal)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::{Encoding, SheetOptions};

    #[test]
    fn reads_all_of_them() {
        let text = r#"{"encoding": "cp1252", "delimiter": "\t", "accept_likely": true, "clear": "-", "taken": null,
            "mapping": "{\"columns\": [{\"heading\": \"Ext\", \"to\": \"user\"}]}", "sheet_limits": {"rows": 5, "cell": 9}}"#;
        let (options, _) = SheetOptions::from_json(text).unwrap();
        assert_eq!(
            (options.source.encoding, options.source.delimiter),
            (Some(Encoding::Windows1252), Some(b'\t'))
        );
        assert_eq!((options.accept_likely, options.clear.as_deref()), (true, Some("-")));
        assert_eq!((options.source.limits.rows, options.source.limits.cell), (5, 9));
        assert_eq!(options.mapping.column_of("user").map(|column| column.heading.as_str()), Some("Ext"));
        assert_eq!(SheetOptions::from_json("{}").unwrap().0, SheetOptions::default());
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, message) in [
            ("[", "the options of a sheet are not valid JSON"),
            (
                r#"{"encoding": "utf-7"}"#,
                "\"encoding\" takes one of \"utf-8\", \"utf-16le\", \"utf-16be\", \"windows-1252\"",
            ),
            (r#"{"delimiter": ";;"}"#, "\"delimiter\" takes one ASCII character that is no quote"),
            (r#"{"delimiter": "\n"}"#, "\"delimiter\" takes one ASCII character that is no quote"),
            (r#"{"accept_likely": 1}"#, "\"accept_likely\" takes true or false"),
            (r#"{"clear": " "}"#, "\"clear\" takes a word"),
            (r#"{"mapping": []}"#, "the mapping must be an object"),
            (r#"{"sheet_limits": {"rows": 0}}"#, "\"sheet_limits.rows\" takes a whole number of 1 or more"),
            (r#"{"sheet_limits": {"row": "1"}}"#, "\"sheet_limits.row\" takes a whole number of 1 or more"),
            (r#"{"sheet_limits": {"lines": 1}}"#, "there is no option \"lines\""),
            (
                r#"{"edits": [[0, 1, "x"]]}"#,
                "\"edits\" takes a list of [row, column, text]; rows are counted from 1, columns from 0",
            ),
            (r#"{"beside": "all"}"#, "\"beside\" takes true, false, or a list of operations"),
            (r#"{"like": 5}"#, "\"like\" takes a record: an object, or its JSON text"),
            (
                r#"{"extensions": {"first": "1000"}}"#,
                "\"extensions\" takes an object with first and last, and perhaps a list taken",
            ),
            (r#"{"extensions": {"start": "1000"}}"#, "there is no option \"start\""),
            (r#"{"taken": [["1100", "call queue"]]}"#, "\"taken\" takes a list of [number, kind, name]"),
        ] {
            assert_eq!(SheetOptions::from_json(text).unwrap_err().message(), message);
        }
    }
}
