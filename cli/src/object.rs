//! A file that is one JSON object, and so one input of the core and no sheet: [`object`].

use seatwright::json::Node;
use seatwright::{Limits, Options};

use crate::failure::Failure;
use crate::source::Source;

/// The text of a file that is one JSON object; nothing for a sheet.
pub(crate) fn object(source: &mut Source, options: &Options) -> Result<Option<String>, Failure> {
    let limit = options.limits.bytes;
    let small = source.size <= u64::try_from(limit).unwrap_or(u64::MAX);
    let start = source.start(64)?;
    let start = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&start);
    // One row of NDJSON is a sheet of one row; the name of the file says which is meant.
    let lines = [".ndjson", ".jsonl"].iter().any(|end| source.name.to_ascii_lowercase().ends_with(end));
    if !small || lines || start.trim_ascii_start().first() != Some(&b'{') {
        return Ok(None);
    }
    let Ok(text) = String::from_utf8(source.start(limit)?) else { return Ok(None) };
    let limits = Limits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, ..Limits::default() };
    let is_one = Node::parse(text.as_bytes(), &limits).is_ok_and(|node| node.as_object().is_some());
    Ok(is_one.then_some(text))
}
