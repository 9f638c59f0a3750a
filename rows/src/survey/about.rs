//! What the first pass says of the file, of the mapping, and of the names of sites and departments.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Severity;

use super::{Seen, Work};
use crate::cells::Workbook;
use crate::column::column_name;
use crate::finding::{Finding, Rows, SheetCode};
use crate::layout::param_name;
use crate::mapping::{Column, Header, Mapping, To};
use crate::reader::Found;
use crate::repair::Repair;
use crate::spelling::Spellings;
use crate::target::FULL_NAME;

impl Work {
    pub(super) fn about_the_file(&self, found: &Found) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut say = |severity, code, rows: &[u32], values: &[&str]| {
            let mut of = Rows::default();
            for row in rows {
                of.add(*row);
            }
            findings.push(
                Finding::new(severity, code).in_rows(of).with(values.iter().map(|value| (*value).to_owned())),
            );
        };
        if let Some(kind) = found.not_a_sheet {
            say(Severity::Error, SheetCode::NotASheet, &[], &[kind.as_str()]);
            return findings;
        }
        let Workbook { hidden_rows, hidden_columns, merged_rows, other_sheets } = &self.workbook;
        if !hidden_rows.is_empty() {
            say(Severity::Warning, SheetCode::HiddenRows, hidden_rows, &[]);
        }
        if !merged_rows.is_empty() {
            say(Severity::Warning, SheetCode::MergedCells, merged_rows, &[]);
        }
        if !hidden_columns.is_empty() {
            let names: Vec<String> = hidden_columns.iter().map(|column| column_name(*column)).collect();
            say(Severity::Warning, SheetCode::HiddenColumns, &[], &[&names.join(", ")]);
        }
        if !other_sheets.is_empty() {
            let names: Vec<&str> = other_sheets.iter().map(String::as_str).collect();
            say(Severity::Info, SheetCode::OtherSheets, &[], &names);
        }
        let encoding = &[found.encoding.as_str()];
        if !found.marked && self.sheet.source.encoding.is_none() && found.encoding != crate::Encoding::Utf8 {
            say(Severity::Info, SheetCode::EncodingGuessed, &[], encoding);
        }
        if found.lossy {
            say(Severity::Error, SheetCode::LostCharacters, &[], encoding);
        }
        if let Some(row) = found.open_quote {
            say(Severity::Error, SheetCode::OpenQuote, &[row], &[]);
        }
        let (last, cells) = self.last;
        let short = found.open_quote.is_none() && !self.keyed && last > 0 && cells < self.columns.len();
        if found.unterminated && (short || self.keyed) {
            say(Severity::Warning, SheetCode::CutOff, &[last], &[]);
        }
        if found.limited {
            say(Severity::Error, SheetCode::RowLimit, &[found.rows], &[]);
        }
        if let Header::Row(row) = self.header
            && row > 1
        {
            say(Severity::Info, SheetCode::LinesBefore, &[row], &[]);
        }
        if let Some(row) = self.type_row {
            say(Severity::Info, SheetCode::TypeRow, &[row], &[]);
        }
        if self.header == Header::Found && found.rows > 0 {
            say(Severity::Error, SheetCode::NoHeader, &[], &[]);
        } else if self.rows == self.blank {
            say(Severity::Error, SheetCode::Empty, &[], &[]);
        }
        findings
    }

    /// What the mapping names and the sheet does not have, and what nothing gives a value.
    pub(super) fn about_the_mapping(&self, mapping: &Mapping, readable: bool, findings: &mut Vec<Finding>) {
        for (at, column) in self.sheet.mapping.columns.iter().enumerate() {
            let used = self.columns.iter().any(|seen| seen.given == Some(at));
            if readable && !used && matches!(column.to, To::Field(_)) {
                let name = if column.heading.is_empty() {
                    column_name(column.index)
                } else {
                    column.heading.clone()
                };
                findings.push(Finding::new(Severity::Error, SheetCode::MissingColumn).with([name]));
            }
        }
        let paths = self.sheet.mapping.columns.iter().filter_map(|column| match &column.to {
            To::Field(path) => Some(path),
            _ => None,
        });
        for path in paths.chain(self.sheet.mapping.constants.iter().map(|(path, _)| path)) {
            if self.targets.iter().all(|target| target.path != *path) {
                findings.push(Finding::new(Severity::Error, SheetCode::UnknownTarget).of_field(path));
            }
        }
        if self.header == Header::Found || self.options.partial != seatwright::Partial::No {
            return;
        }
        for target in self.targets.iter().filter(|target| target.required) {
            let role = |role: Option<&str>| role == Some(&*target.path);
            let by_name = (role(self.roles.first) || role(self.roles.last))
                && (mapping.column_of(FULL_NAME).is_some() || mapping.columns.iter().any(names_somebody));
            let by_option = param_name(&target.path).and_then(|name| self.options.path_param(name)).is_some();
            // A group's field may stand for it.
            let inside = [&*target.path, "."].concat();
            let item = [&*target.path, "["].concat();
            let column = mapping.columns.iter().any(|column| match &column.to {
                To::Field(path) => {
                    *path == target.path || path.starts_with(&*inside) || path.starts_with(&*item)
                }
                _ => false,
            });
            let constant =
                mapping.constants.iter().any(|(path, _)| *path == target.path || path.starts_with(&*inside));
            let like = self.like.iter().any(|(path, _)| *path == target.path || path.starts_with(&*inside));
            let given = self.sheet.extensions.is_some() && role(self.roles.extension);
            if !(column || constant || by_name || by_option || like || given) {
                findings.push(Finding::new(Severity::Error, SheetCode::MissingField).of_field(&target.path));
            }
        }
    }

    pub(super) fn about_names(
        &self,
        at: usize,
        seen: &Seen,
        path: &str,
        spellings: &Spellings,
        findings: &mut Vec<Finding>,
    ) {
        for several in spellings.several() {
            let finding = Finding::new(Severity::Warning, SheetCode::Spellings).of_column(at, &seen.heading);
            findings.push(finding.of_field(path).with(several.iter().cloned()));
        }
        if self.roles.named_site == Some(path)
            && let Some(sites) = &self.options.context.sites
        {
            let new: Vec<String> =
                spellings.each().filter(|name| !sites.contains(name)).map(str::to_owned).collect();
            if !new.is_empty() {
                let finding = Finding::new(Severity::Warning, SheetCode::NewSites);
                findings.push(finding.of_column(at, &seen.heading).of_field(path).with(new));
            }
        }
    }
}

/// Whether names stand beside the values of a column.
fn names_somebody(column: &Column) -> bool {
    column.repairs.contains(&Repair::Value)
}
