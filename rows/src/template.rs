//! An empty sheet for an operation: [`template`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{FieldDescription, Operation, OptionError, Options, describe};

use crate::companion::{Companion, companions};
use crate::csv::{Marks, push_cell, push_end};
use crate::letters::letters;
use crate::sheet_options::Beside;
use crate::target::{Sort, targets};

/// One column of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateColumn {
    /// The heading: the label of the form where it is one field's alone, or else the vendor's key, with dots.
    pub heading: String,
    /// The field.
    pub path: String,
    /// It must be filled in: required, and without a default.
    pub required: bool,
    /// What it takes, by the word of the form: `text`, `digits`, `yes_no` and so on.
    pub kind: &'static str,
    /// The closed list of values, if there is one.
    pub allowed: Option<&'static [&'static str]>,
    /// What stands in the example row; empty for what is seldom filled in.
    pub example: String,
}

/// The columns for every field that has a place in a cell: those that must be filled in first. `beside` adds, at the end, the
/// usual columns of what stands beside the record of a row, such as a device.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{Beside, template, write_template};
///
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let columns = template(operation("netsapiens.site.create").unwrap(), &options, &Beside::No)?;
/// assert_eq!((columns[0].heading.as_str(), columns[0].required), ("Site name", true));
/// let mut file = Vec::new();
/// write_template(&columns[..2], b';', true, &mut file);
/// assert!(file.starts_with(b"Site name;"));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// An option has a value that it does not take, or `beside` names an operation that does not stand beside this one.
pub fn template(
    operation: &'static Operation,
    options: &Options,
    beside: &Beside,
) -> Result<Vec<TemplateColumn>, OptionError> {
    let companions = companions(operation, beside)?;
    let form = describe(operation, options)?;
    let targets = targets(operation, options)?;
    let mut columns = Vec::new();
    for param in operation.params {
        let path = ["{", param.name, "}"].concat();
        let given = options.path_param(param.name).is_some();
        if !given && targets.iter().any(|target| target.path == path) {
            let example = match param.name {
                "domain" => "example.com",
                "phonenumber" => "12125550100",
                _ => "1001",
            };
            columns.push(TemplateColumn {
                heading: param.label.into(),
                path,
                required: true,
                kind: "text",
                allowed: None,
                example: example.into(),
            });
        }
    }
    for field in &form.fields {
        add(&mut columns, field, field.name, true);
    }
    // A heading that two fields have would name neither.
    let labels: Vec<String> = columns.iter().map(|column| column.heading.clone()).collect();
    for column in &mut columns {
        if labels.iter().filter(|label| **label == column.heading).count() > 1 {
            column.heading.clone_from(&column.path);
        }
    }
    for column in &mut columns {
        column.required = column.required
            && targets
                .iter()
                .any(|target| target.path == column.path && (target.required || target.leaf.is_some()));
        if column.example.is_empty() && column.required {
            column.example = example(&column.path, column.kind, column.allowed);
        }
    }
    columns.sort_by_key(|column| !column.required);
    for companion in companions {
        add_companion(&mut columns, companion, options)?;
    }
    Ok(columns)
}

/// The fields of a companion that people have columns for, under their labels where those are headings of theirs.
fn add_companion(
    columns: &mut Vec<TemplateColumn>,
    companion: &Companion,
    options: &Options,
) -> Result<(), OptionError> {
    let Some(operation) = companion.operation() else { return Ok(()) };
    let form = describe(operation, &Companion::options(operation, options))?;
    for (name, words) in companion.words {
        let Some(field) = form.fields.iter().find(|field| field.name == *name) else { continue };
        let path = [companion.name, ":", name].concat();
        let is_heading = words.contains(&&*letters(field.label))
            && columns.iter().all(|column| column.heading != field.label);
        // What a row leaves blank is filled in, and needs no example.
        let filled = companion.fills.iter().any(|(filled, _)| filled == name);
        columns.push(TemplateColumn {
            heading: if is_heading { field.label.into() } else { path.clone() },
            required: false,
            kind: field.kind,
            allowed: field.choices,
            example: if filled { String::new() } else { known(name).map(String::from).unwrap_or_default() },
            path,
        });
    }
    Ok(())
}

fn add(columns: &mut Vec<TemplateColumn>, field: &FieldDescription, path: &str, at_top: bool) {
    for member in &field.fields {
        add(columns, member, &[path, ".", member.name].concat(), false);
    }
    // A group that must be there and has no member that must: its name is what people know.
    if at_top && field.required && field.fields.iter().all(|member| !member.required) {
        let name = [path, ".name"].concat();
        for column in columns.iter_mut().filter(|column| column.path == name) {
            column.required = true;
        }
    }
    let grouped = field.item.as_ref().is_some_and(|item| item.kind == "group");
    // A list of groups that must be there has at least a first item.
    if at_top && field.required && grouped {
        let first = [path, "[0]"].concat();
        for member in field.item.iter().flat_map(|item| &item.fields) {
            add(columns, member, &[&first, ".", member.name].concat(), false);
            if let Some(column) = columns.last_mut().filter(|_| member.required) {
                column.required = true;
            }
        }
    }
    if field.kind == "group" || grouped {
        return;
    }
    columns.push(TemplateColumn {
        heading: if at_top { field.label.into() } else { path.into() },
        path: path.into(),
        required: field.required && at_top,
        kind: field.kind,
        allowed: field.choices,
        example: String::new(),
    });
}

/// The example of a field.
fn known(path: &str) -> Option<&'static str> {
    const EXAMPLES: &[(&str, &str)] = &[
        ("user", "1001"),
        ("userId", "ann.king@example.com"),
        ("username", "ann.king"),
        ("password", "Zq7!Lm-example"),
        ("password_confirmation", "Zq7!Lm-example"),
        ("site", "New York"),
        ("user_template_identifier.name", "Agent"),
        ("device", "1001"),
        ("device-models-model", "Polycom VVX 450"),
        ("phonenumber", "12125550100"),
        ("device-provisioning-mac-address", "000413AABBCC"),
        ("address-country-abbreviation", "US"),
        ("address-state-province-abbreviation", "CA"),
        ("address-postal-code", "92122"),
        ("address-location-description", "Room 204"),
        ("address-line-1", "8910 University Center Ln"),
        ("address-city", "San Diego"),
        ("address-formatted-pidflo", "<presence/>"),
        ("dns[0].min", "+1-2125550100"),
        ("dns[0].max", "+1-2125550100"),
        ("name-first-name", "Ann"),
        ("firstName", "Ann"),
        ("first_name", "Ann"),
        ("name-last-name", "King"),
        ("lastName", "King"),
        ("last_name", "King"),
    ];
    EXAMPLES.iter().find(|(name, _)| *name == path).map(|(_, value)| *value)
}

/// A value that the field takes.
fn example(path: &str, kind: &str, allowed: Option<&'static [&'static str]>) -> String {
    let by_kind = match kind {
        "mail_list" => "ann.king@example.com",
        "yes_no" => "yes",
        "integer" | "digits" => "10",
        "phone" => "2125550100",
        _ if path == "email" => "ann.king@example.com",
        _ => "example",
    };
    let allowed = allowed.and_then(|allowed| allowed.first().copied());
    String::from(known(path).or(allowed).unwrap_or(by_kind))
}

/// Appends a template as CSV: the headings, and the example row if it is wanted.
pub fn write_template(columns: &[TemplateColumn], delimiter: u8, example: bool, out: &mut Vec<u8>) {
    let marks = Marks { delimiter, quote: b'"' };
    let mut row = |text: &dyn Fn(&TemplateColumn) -> String| {
        for (at, column) in columns.iter().enumerate() {
            push_cell(out, &text(column), Sort::Text, marks);
            push_end(out, at + 1 == columns.len(), marks);
        }
    };
    row(&|column| column.heading.clone());
    if example {
        row(&|column| column.example.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::{template, write_template};
    use crate::{Beside, Row, Sheet, SheetOptions, Survey, Tier, To, Verdict};
    use seatwright::{Confidence, OPERATIONS, Options};

    /// Of every operation and profile: each heading is its field's for certain, and the example row can be sent.
    #[test]
    fn a_template_is_read_as_it_is_meant() {
        for operation in OPERATIONS {
            for profile in operation.profiles {
                let options = Options { profile: Some((*profile).into()), ..Options::default() };
                let columns = template(operation, &options, &Beside::No).unwrap();
                let mut file = Vec::new();
                write_template(&columns, b',', true, &mut file);
                let mut survey = Survey::new(operation, &options, &SheetOptions::default()).unwrap();
                survey.push(&file);
                let facts = survey.finish();
                assert!(facts.ok(), "{} {profile}: {}", operation.id, facts.to_json());
                for (column, mapped) in columns.iter().zip(&facts.mapping.columns) {
                    assert_eq!(
                        mapped.to,
                        To::Field(column.path.clone()),
                        "{}: {}",
                        operation.id,
                        column.heading
                    );
                    assert_eq!(mapped.tier.map(Tier::sure), Some(Confidence::Certain), "{}", column.heading);
                }
                let mut verdicts = Vec::new();
                let mut take = |row: Row<'_>| verdicts.push((row.verdict, format!("{:?}", row.issues)));
                let mut sheet = Sheet::new(&facts).unwrap();
                sheet.push(&file, &mut take);
                sheet.finish(&mut take);
                assert_eq!(verdicts.len(), 1);
                assert_eq!(verdicts[0].0, Verdict::Ready, "{} {profile}: {}", operation.id, verdicts[0].1);
            }
        }
    }

    /// With what stands beside a user: each column is what it is meant for, and the example row makes all of it.
    #[test]
    fn a_template_of_users_has_columns_for_address_device_and_number() {
        let operation = seatwright::operation("netsapiens.user.create").unwrap();
        let options = Options { domain: Some("example.com".into()), ..Options::default() };
        let columns = template(operation, &options, &Beside::All).unwrap();
        let mut file = Vec::new();
        write_template(&columns, b',', true, &mut file);
        let how = SheetOptions { beside: Beside::All, ..SheetOptions::default() };
        let mut survey = Survey::new(operation, &options, &how).unwrap();
        survey.push(&file);
        let facts = survey.finish();
        for (column, mapped) in columns.iter().zip(&facts.mapping.columns) {
            assert_eq!(mapped.to, To::Field(column.path.clone()), "{}", column.heading);
        }
        let heading = |path: &str| columns.iter().find(|column| column.path == path).unwrap().heading.clone();
        assert_eq!(heading("device:device-provisioning-mac-address"), "MAC address");
        assert_eq!(heading("address:address-city"), "City");
        let mut made = Vec::new();
        let mut take = |row: Row<'_>| {
            made.extend(row.beside.iter().map(|request| request.request.operation().id));
            assert_eq!(row.verdict, Verdict::Ready, "{:?}", row.issues);
        };
        let mut sheet = Sheet::new(&facts).unwrap();
        sheet.push(&file, &mut take);
        sheet.finish(&mut take);
        let all =
            ["netsapiens.user_address.create", "netsapiens.device.create", "netsapiens.phonenumber.create"];
        assert_eq!(made, all);

        let wrong = Beside::Only(vec!["netsapiens.site.create".into()]);
        assert!(template(operation, &options, &wrong).is_err());
        assert!(
            template(seatwright::operation("odin.user.create").unwrap(), &options, &Beside::All).is_err()
        );
    }
}
