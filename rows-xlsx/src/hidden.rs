//! Hidden rows and columns of a sheet, and areas that are none: [`hidden`].

use std::io::{BufReader, Read, Seek};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

/// Rows, from 1, and columns, from 0, that are hidden.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Hidden {
    pub(crate) rows: Vec<u32>,
    pub(crate) columns: Vec<usize>,
    /// A cell or an area stands where no spreadsheet has one; the reader of cells does not check it.
    pub(crate) misplaced: bool,
}

/// What is hidden in the sheet of this name. Nothing, when its part is not where workbooks have it: the cells are read by another
/// reader, which says what is damaged.
pub(crate) fn hidden<R: Read + Seek>(reader: &mut R, sheet: &str, columns: usize) -> Hidden {
    let Ok(mut archive) = ZipArchive::new(reader) else { return Hidden::default() };
    let Some(path) = path(&mut archive, sheet) else { return Hidden::default() };
    let mut hidden = Hidden::default();
    // A part may name a column as often as it likes.
    let mut closed = vec![false; columns];
    each(&mut archive, &path, |element| match element.local_name().as_ref() {
        "dimension" | "mergeCell" | "f" => {
            hidden.misplaced |= attribute(element, "ref").is_some_and(|area| is_misplaced(&area));
        }
        "c" => hidden.misplaced |= attribute(element, "r").is_some_and(|cell| is_misplaced(&cell)),
        "row" => {
            let row = attribute(element, "r");
            hidden.misplaced |= row.as_deref().is_some_and(is_misplaced);
            hidden.rows.extend(row.and_then(|row| row.parse::<u32>().ok()).filter(|_| is_set(element)));
        }
        "col" if is_set(element) => {
            let place = |name| attribute(element, name).and_then(|column| column.parse::<usize>().ok());
            if let (Some(first), Some(last)) = (place("min"), place("max")) {
                let first = first.saturating_sub(1);
                closed.iter_mut().take(last).skip(first).for_each(|closed| *closed = true);
            }
        }
        _ => {}
    });
    hidden.columns = (0..columns).filter(|column| closed.get(*column) == Some(&true)).collect();
    hidden
}

/// Whether a place or an area is none that a spreadsheet has: too far out, or with its end before its beginning.
fn is_misplaced(area: &str) -> bool {
    let (first, last) = area.split_once(':').unwrap_or((area, area));
    let (Some((top, left)), Some((bottom, right))) = (place(first), place(last)) else { return true };
    bottom < top || right < left
}

/// Row and column of a place, at most three letters and seven digits; a row may stand alone.
fn place(cell: &str) -> Option<(u32, u32)> {
    let letters = cell.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = cell.get(letters.len()..)?;
    if letters.len() > 3 || digits.len() > 7 || !letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let letter = |byte: u8| u32::from(byte.to_ascii_uppercase() - b'A') + 1;
    Some((digits.parse().ok()?, letters.bytes().fold(0, |column, byte| column * 26 + letter(byte))))
}

fn is_set(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "hidden").as_deref(), Some("1" | "true"))
}

/// The part that holds a sheet: the workbook names its relation, and that the part.
fn path<R: Read + Seek>(archive: &mut ZipArchive<R>, sheet: &str) -> Option<String> {
    let mut id = None;
    each(archive, "xl/workbook.xml", |element| {
        if element.local_name().as_ref() == "sheet" && attribute(element, "name").as_deref() == Some(sheet) {
            id = attribute(element, "id");
        }
    });
    let id = id?;
    let mut target = None;
    each(archive, "xl/_rels/workbook.xml.rels", |element| {
        if attribute(element, "Id").as_deref() == Some(&*id) {
            target = attribute(element, "Target");
        }
    });
    let target = target?;
    Some(target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned))
}

/// Hands over the elements of a part as they begin.
fn each<R: Read + Seek>(archive: &mut ZipArchive<R>, part: &str, mut take: impl FnMut(&BytesStart<'_>)) {
    let Ok(part) = archive.by_name(part) else { return };
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => take(&element),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// An attribute by its name without a prefix.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    attributes.with_checks(false);
    let found = attributes.flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
