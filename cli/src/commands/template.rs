//! `template`: an empty sheet.

use seatwright_rows::{template, write_template};

use crate::arguments::Template;
use crate::commands::options;
use crate::failure::{Failure, Outcome};
use crate::settings::{asked_beside, tab};
use crate::target::Target;

pub(super) fn run(arguments: &Template) -> Result<Outcome, Failure> {
    let options = options(&arguments.options)?;
    let delimiter = match tab(&arguments.delimiter).as_bytes() {
        [byte @ (b',' | b';' | b'|' | b'\t')] => *byte,
        _ => return Err(Failure::usage("--delimiter takes a comma, a semicolon, a bar or the word tab")),
    };
    let name = arguments.output.as_deref().and_then(|path| path.extension()).unwrap_or_default();
    if ["xlsx", "xlsm", "xls", "ods"].iter().any(|workbook| name.eq_ignore_ascii_case(workbook)) {
        return Err(Failure::usage(
            "a template is CSV, which spreadsheets open: give --output a name that ends in .csv",
        ));
    }
    let columns = template(arguments.operation, &options, &asked_beside(arguments.beside.as_deref()))?;
    let mut sheet = Vec::new();
    write_template(&columns, delimiter, !arguments.no_example, &mut sheet);
    let mut target = Target::open(arguments.output.as_deref(), false, false, &[])?;
    target.bytes(&sheet)?;
    target.complete()?;
    Ok(Outcome::Clean)
}
