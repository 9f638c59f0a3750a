//! `describe`: the operations, and the fields of one.

use anstyle::Style;
use seatwright::{FieldDescription, OPERATIONS, describe};

use crate::arguments::{Describe, ShortFormat};
use crate::commands::options;
use crate::failure::{Failure, Outcome};
use crate::screen::Screen;
use crate::shown::section;
use crate::table::{Cell, Table};
use crate::target::Target;

/// Values of a closed list that a line names.
const NAMED: usize = 6;

pub(super) fn run(arguments: &Describe, screen: &Screen) -> Result<Outcome, Failure> {
    let options = options(&arguments.options)?;
    let mut target = Target::open(None, false, screen.is_colored(), &[])?;
    let operations = arguments.operation.map_or_else(|| OPERATIONS.to_vec(), |operation| vec![operation]);
    let forms = operations.iter().map(|operation| describe(operation, &options));
    let forms = forms.collect::<Result<Vec<_>, _>>()?;
    match (arguments.format, arguments.operation, forms.as_slice()) {
        (ShortFormat::Json, Some(_), [form]) => target.bytes(format!("{}\n", form.to_json()).as_bytes())?,
        (ShortFormat::Json, ..) => {
            let all: Vec<String> = forms.iter().map(seatwright::Description::to_json).collect();
            target.bytes(format!("[{}]\n", all.join(",")).as_bytes())?;
        }
        (ShortFormat::Table, Some(_), [form]) => {
            let bold = Style::new().bold();
            let (id, title) = (form.operation, form.title);
            target.styled(&format!("{bold}{id}{bold:#}: {title}; {} {}\n", form.method, form.path))?;
            let profiles = form.profiles.join(", ");
            target.styled(&format!("profile {} of {profiles}\n", form.profile))?;
            let mut table = Table::new(&["field", "label", "takes", "required", "certainty"]);
            for param in &form.path_params {
                let name = format!("{{{}}}", param.name);
                let takes = "text, in the path";
                table.row([&*name, param.label, takes, "yes", "documented"].map(Cell::new));
            }
            for field in &form.fields {
                add(&mut table, field, field.name);
            }
            target.styled(&section("Fields", &table))?;
        }
        (ShortFormat::Table, ..) => {
            let mut table = Table::new(&["operation", "what it does", "request"]);
            for form in &forms {
                let request = format!("{} {}", form.method, form.path);
                table.row([form.operation, form.title, &request].map(Cell::new));
            }
            target.styled(&table.lines())?;
        }
    }
    target.complete()?;
    Ok(Outcome::Clean)
}

/// A line for a field, and for each field inside it.
fn add(table: &mut Table, field: &FieldDescription, name: &str) {
    let required = if field.required { "yes" } else { "" };
    table.row([name, field.label, &takes(field), required, field.certainty].map(Cell::new));
    for inside in &field.fields {
        add(table, inside, &format!("{name}.{}", inside.name));
    }
    for item in field.item.iter().flat_map(|item| &item.fields) {
        add(table, item, &format!("{name}[].{}", item.name));
    }
}

/// What values a field takes, in a few words.
pub(super) fn takes(field: &FieldDescription) -> String {
    let mut text = field.kind.replace('_', " ");
    if let Some(format) = field.format {
        text += &format!(" ({})", format.replace('_', " "));
    }
    if let Some(choices) = field.choices {
        let some: Vec<&str> = choices.iter().take(NAMED).copied().collect();
        let more = choices.len().saturating_sub(NAMED);
        let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
        text += &format!(": {}{rest}", some.join(", "));
    }
    let range = |from: Option<i64>, to: Option<i64>| match (from, to) {
        (Some(from), Some(to)) => Some(format!("{from} to {to}")),
        (Some(from), None) => Some(format!("at least {from}")),
        (None, Some(to)) => Some(format!("at most {to}")),
        (None, None) => None,
    };
    if let Some(range) = range(field.min, field.max) {
        text += &format!(", {range}");
    }
    if let Some(range) = range(field.min_length, field.max_length) {
        text += &format!(", {range} {}", field.unit.unwrap_or("characters"));
    }
    if field.secret {
        text += ", secret";
    }
    text
}
