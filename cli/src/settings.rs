//! How a sheet is read, of the arguments and the files that they name: [`sheet_options`].

use seatwright::Options;
use seatwright::json::Node;
use seatwright_rows::{Beside, Mapping, SheetOptions, Taken, template};

use crate::arguments::{ColumnArguments, SheetArguments};
use crate::failure::Failure;
use crate::source::Source;

/// The most bytes of a mapping, or of a list of what is taken.
const SETTINGS: usize = 16 << 20;

/// How the sheet is read, of the arguments and the files that they name.
pub(crate) fn sheet_options(
    arguments: &SheetArguments,
    options: &Options,
    settings: &mut Vec<Source>,
) -> Result<(SheetOptions, Taken), Failure> {
    let ColumnArguments {
        mapping,
        constant,
        encoding,
        delimiter,
        accept_likely,
        clear,
        edits,
        taken,
        sheet_limits,
        beside,
        addressed_sites,
        like,
        extensions,
        ..
    } = &arguments.columns;
    let mut members = Vec::new();
    let text = |name: &str, text: &str| (name.to_owned(), Node::from(text));
    members.extend(encoding.as_deref().map(|name| text("encoding", name)));
    members.extend(delimiter.as_deref().map(|given| text("delimiter", tab(given))));
    members.extend(clear.as_deref().map(|word| text("clear", word)));
    members.extend(accept_likely.then(|| ("accept_likely".to_owned(), Node::Bool(true))));
    let texts = |texts: &[String]| Node::List(texts.iter().map(|text| Node::from(text.as_str())).collect());
    if !addressed_sites.is_empty() {
        members.push(("addressed_sites".to_owned(), texts(addressed_sites)));
    }
    if let Some(range) = extensions {
        members.push(("extensions".to_owned(), range_of(range)?));
    }
    if let Some(limits) = sheet_limits {
        let limits = crate::table_options::json(limits);
        let wrong = || Failure::usage("--sheet-limits takes JSON, like --sheet-limits '{\"rows\": 100}'");
        members.push(("sheet_limits".to_owned(), limits.ok_or_else(wrong)?));
    }
    for (name, path) in [("edits", edits), ("taken", taken), ("like", like)] {
        let Some(path) = path else { continue };
        let mut file = Source::open(path)?;
        let list = crate::table_options::json(&file.text(SETTINGS)?);
        let list = list.ok_or_else(|| Failure::usage(format!("{} is not JSON", file.name)))?;
        members.push((name.to_owned(), list));
        settings.push(file);
    }
    let (mut sheet, taken) = SheetOptions::from_json(&Node::Object(members).to_json())?;
    sheet.beside = asked_beside(beside.as_deref());
    if let Some(path) = mapping {
        let mut file = Source::open(path)?;
        let read = Mapping::from_json(&file.text(SETTINGS)?);
        sheet.mapping =
            read.map_err(|error| Failure::usage(format!("{}: {}", file.name, error.message())))?;
        settings.push(file);
    }
    for given in constant {
        let Some((heading, value)) = given.split_once('=') else {
            let message = "takes a heading or a field, an equals sign and a value";
            return Err(Failure::usage(format!("--constant {message}, like --constant \"Site=Paris\"")));
        };
        let columns = template(arguments.operation, options, &sheet.beside)?;
        let labelled = columns.into_iter().find(|column| column.heading.eq_ignore_ascii_case(heading.trim()));
        let path = labelled.map_or_else(|| heading.trim().to_owned(), |column| column.path);
        sheet.mapping.constants.push((path, value.to_owned()));
    }
    Ok((sheet, taken))
}

/// What `--beside` asks for: without operations all of them.
pub(crate) fn asked_beside(operations: Option<&[String]>) -> Beside {
    match operations {
        None => Beside::No,
        Some([]) => Beside::All,
        Some(ids) => Beside::Only(ids.to_vec()),
    }
}

/// A range as the options of a sheet have it: two numbers, or JSON with those that are never given.
fn range_of(range: &str) -> Result<Node, Failure> {
    let wrong =
        || Failure::usage("--extensions takes a first and a last extension, like --extensions 1000-1999");
    if range.trim_start().starts_with('{') {
        return crate::table_options::json(range).ok_or_else(wrong);
    }
    let (first, last) = range.split_once('-').ok_or_else(wrong)?;
    let text = |name: &str, text: &str| (name.to_owned(), Node::from(text.trim()));
    Ok(Node::Object(vec![text("first", first), text("last", last)]))
}

/// An object, with what it lacks of the template that the arguments name.
pub(crate) fn completed(
    arguments: &SheetArguments,
    options: &Options,
    text: String,
) -> Result<String, Failure> {
    let Some(path) = &arguments.columns.like else { return Ok(text) };
    let template = Source::open(path)?.text(SETTINGS)?;
    let liked = seatwright::like(arguments.operation.id, &template, options)?.fill(&text)?;
    Ok(liked.input.to_json())
}

/// The delimiter that is hard to type.
pub(crate) fn tab(given: &str) -> &str {
    if matches!(given, "tab" | "\\t") { "\t" } else { given }
}
