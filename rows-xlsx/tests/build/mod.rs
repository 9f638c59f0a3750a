//! Workbooks for tests, part by part: what a spreadsheet program writes, and what none would.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What stands in a cell.
#[derive(Clone)]
pub(crate) enum Value {
    Blank,
    Text(String),
    /// A number under a style.
    Number(f64, usize),
    Bool(bool),
    Error(&'static str),
    /// A formula, and its stored result.
    Formula(&'static str, Option<&'static str>),
}

/// Styles that a number can have.
pub(crate) const GENERAL: usize = 0;
pub(crate) const FOUR_DIGITS: usize = 1;
pub(crate) const DAY: usize = 2;
pub(crate) const PHONE: usize = 3;

/// One sheet.
#[derive(Clone, Default)]
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) hidden: bool,
    pub(crate) rows: Vec<Vec<Value>>,
    pub(crate) hidden_rows: Vec<usize>,
    /// From 0.
    pub(crate) hidden_columns: Vec<usize>,
    pub(crate) merged: Vec<&'static str>,
}

pub(crate) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Blank } else { Value::Text(text.to_owned()) }
}

/// The parts of a workbook.
pub(crate) fn parts(pages: &[Page]) -> Vec<(String, String)> {
    let (mut sheets, mut relations, mut types) = (String::new(), String::new(), String::new());
    let mut parts = Vec::new();
    for (at, page) in (1..).zip(pages) {
        let state = if page.hidden { " state=\"hidden\"" } else { "" };
        write!(sheets, "<sheet name=\"{}\" sheetId=\"{at}\"{state} r:id=\"rId{at}\"/>", escaped(&page.name))
            .unwrap();
        write!(relations, "<Relationship Id=\"rId{at}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>").unwrap();
        write!(types, "<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>").unwrap();
        parts.push((format!("xl/worksheets/sheet{at}.xml"), sheet(page)));
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts.push(("[Content_Types].xml".into(), format!("{head}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{types}</Types>")));
    parts.push(("_rels/.rels".into(), format!("{head}<Relationships xmlns=\"{rels}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")));
    parts.push((
        "xl/workbook.xml".into(),
        format!("{head}<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{sheets}</sheets></workbook>"),
    ));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("{head}<Relationships xmlns=\"{rels}\">{relations}<Relationship Id=\"rIdStyles\" Type=\"{office}/styles\" Target=\"styles.xml\"/></Relationships>")));
    parts.push(("xl/styles.xml".into(), format!("{head}<styleSheet xmlns=\"{main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0000\"/><numFmt numFmtId=\"165\" formatCode=\"000\\-000\\-0000\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>")));
    parts
}

/// The archive of some parts.
pub(crate) fn archive(parts: &[(String, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with these sheets.
pub(crate) fn workbook(pages: &[Page]) -> Vec<u8> {
    archive(&parts(pages))
}

/// A workbook with a password is a compound file that holds the encrypted one (MS-CFB, MS-OFFCRYPTO).
pub(crate) fn locked() -> Vec<u8> {
    const FREE: u32 = 0xffff_ffff;
    const END: u32 = 0xffff_fffe;
    let mut header = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    header.resize(24, 0);
    for half in [0x3e_u16, 3, 0xfffe, 9, 6] {
        header.extend(half.to_le_bytes());
    }
    header.resize(44, 0);
    // One sector of the allocation table; the directory begins in sector 1.
    for word in [1, 1, 0, 4096, END, 0, END, 0, 0] {
        header.extend(word.to_le_bytes());
    }
    header.resize(512, 0xff);
    let mut table: Vec<u8> = [0xffff_fffd, END].into_iter().flat_map(u32::to_le_bytes).collect();
    table.resize(512, 0xff);
    let mut directory = Vec::new();
    for (name, kind) in [("Root Entry", 5_u8), ("EncryptedPackage", 2)] {
        let from = directory.len();
        directory.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        directory.resize(from + 64, 0);
        directory.extend(u16::try_from(name.len() * 2 + 2).unwrap().to_le_bytes());
        directory.extend([kind, 1]);
        directory.extend([FREE, FREE, FREE].into_iter().flat_map(u32::to_le_bytes));
        directory.resize(from + 116, 0);
        directory.extend(END.to_le_bytes());
        directory.resize(from + 128, 0);
    }
    directory.resize(512, 0);
    [header, table, directory].concat()
}

fn sheet(page: &Page) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
    );
    if !page.hidden_columns.is_empty() {
        xml.push_str("<cols>");
        for column in &page.hidden_columns {
            write!(xml, "<col min=\"{0}\" max=\"{0}\" hidden=\"1\"/>", column + 1).unwrap();
        }
        xml.push_str("</cols>");
    }
    xml.push_str("<sheetData>");
    for (row, cells) in (1..).zip(&page.rows) {
        let hidden = if page.hidden_rows.contains(&row) { " hidden=\"1\"" } else { "" };
        write!(xml, "<row r=\"{row}\"{hidden}>").unwrap();
        for (column, value) in cells.iter().enumerate() {
            let place = format!("{}{row}", char::from(b'A' + u8::try_from(column).unwrap()));
            match value {
                Value::Blank => {}
                Value::Text(text) => write!(
                    xml,
                    "<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    escaped(text)
                )
                .unwrap(),
                Value::Number(number, style) => {
                    write!(xml, "<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>").unwrap();
                }
                Value::Bool(flag) => {
                    write!(xml, "<c r=\"{place}\" t=\"b\"><v>{}</v></c>", u8::from(*flag)).unwrap();
                }
                Value::Error(word) => write!(xml, "<c r=\"{place}\" t=\"e\"><v>{word}</v></c>").unwrap(),
                Value::Formula(formula, Some(result)) => write!(
                    xml,
                    "<c r=\"{place}\" t=\"str\"><f>{}</f><v>{}</v></c>",
                    escaped(formula),
                    escaped(result)
                )
                .unwrap(),
                Value::Formula(formula, None) => {
                    write!(xml, "<c r=\"{place}\"><f>{}</f></c>", escaped(formula)).unwrap();
                }
            }
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData>");
    if !page.merged.is_empty() {
        write!(xml, "<mergeCells count=\"{}\">", page.merged.len()).unwrap();
        for area in &page.merged {
            write!(xml, "<mergeCell ref=\"{area}\"/>").unwrap();
        }
        xml.push_str("</mergeCells>");
    }
    xml.push_str("</worksheet>");
    xml
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
