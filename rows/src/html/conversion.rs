//! A migration as a page and as a sheet: what became of each field.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Batch;
use seatwright::convert::Disposition;

use crate::csv::{Marks, push_cell, push_end};
use crate::html::page::Page;
use crate::target::Sort;
use crate::text::number;

/// Users that a page lists.
const LISTED: usize = 1000;

const ALL: [(Disposition, &str); 4] = [
    (Disposition::Carried, "carried"),
    (Disposition::Derived, "derived"),
    (Disposition::NeedsChoice, "needs a choice"),
    (Disposition::Lost, "lost"),
];

/// Appends a migration as comma-separated text, a line for each field of each user: `row`, `ready`, `field`, `verdict`, `to`, `note`.
/// No cell begins a formula, and no value of a record stands in it.
///
/// ```
/// let options = seatwright::ConvertOptions::from_json(r#"{"domain": "example.com"}"#)?;
/// let records = r#"[{"userId": "ann@example.net", "lastName": "King", "title": "CEO"}]"#;
/// let batch = seatwright::convert_batch("odin.user.create", "netsapiens.user.create", records, &options)?;
/// let (mut csv, mut html) = (Vec::new(), String::new());
/// seatwright_rows::write_conversion_csv(&batch, &mut csv);
/// assert!(String::from_utf8_lossy(&csv).contains("1,no,title,lost,,the target has no field for it\r\n"));
/// seatwright_rows::write_conversion_html(&batch, "To the new system", &mut html);
/// assert!(html.contains("<span class=\"lost\""));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub fn write_conversion_csv(batch: &Batch, out: &mut Vec<u8>) {
    let marks = Marks { delimiter: b',', quote: b'"' };
    let mut line = |cells: [&str; 6]| {
        for (at, cell) in cells.iter().enumerate() {
            push_cell(out, cell, Sort::Text, marks);
            push_end(out, at + 1 == cells.len(), marks);
        }
    };
    line(["row", "ready", "field", "verdict", "to", "note"]);
    for user in &batch.users {
        let ready = if user.is_ready() { "yes" } else { "no" };
        for loss in &user.conversion.loss {
            let to = loss.to.unwrap_or_default();
            line([&number(user.row), ready, &loss.field, loss.verdict.as_str(), to, &loss.note]);
        }
    }
}

/// Appends a migration as one page: a bar of what is carried, derived, needs a choice and is lost, and what somebody must decide. No value
/// of a record stands in it.
pub fn write_conversion_html(batch: &Batch, title: &str, out: &mut String) {
    let mut page = Page::new(title);
    let losses = || batch.users.iter().flat_map(|user| &user.conversion.loss);
    let counts =
        ALL.map(|(verdict, name)| (verdict, name, losses().filter(|loss| loss.verdict == verdict).count()));
    let all: usize = counts.iter().map(|(_, _, count)| count).sum();
    page.raw("<p>").raw(&number(batch.users.len())).raw(" users, ");
    page.raw(&number(batch.users.iter().filter(|user| user.is_ready()).count())).raw(" ready</p>\n");
    page.raw("<div class=\"bar\" role=\"img\" aria-label=\"");
    for (at, (_, name, count)) in counts.iter().enumerate() {
        page.raw(if at > 0 { ", " } else { "" }).raw(name).raw(" ").raw(&number(*count));
    }
    page.raw("\">");
    for (verdict, _, count) in counts.iter().filter(|(_, _, count)| *count > 0) {
        page.raw("<span class=\"")
            .raw(verdict.as_str())
            .raw("\" style=\"flex-grow:")
            .raw(&number(*count))
            .raw("\"></span>");
    }
    page.raw("</div>\n").table(&["fields", "count#", "of a hundred#"]);
    for (_, name, count) in &counts {
        page.raw("<tr>").cell(name).count(*count).count(count * 100 / all.max(1)).raw("</tr>\n");
    }
    page.table_end();
    let open = |verdict| matches!(verdict, Disposition::NeedsChoice | Disposition::Lost);
    if losses().any(|loss| open(loss.verdict)) {
        page.heading("To decide, and lost").table(&["row#", "field", "what became of it", "to", "why"]);
        for user in batch.users.iter().take(LISTED) {
            for loss in user.conversion.loss.iter().filter(|loss| open(loss.verdict)) {
                let name =
                    ALL.iter().find(|(verdict, _)| *verdict == loss.verdict).map_or("", |(_, name)| name);
                page.raw("<tr>").count(user.row).cell(&loss.field).cell(name);
                page.cell(loss.to.unwrap_or_default()).cell(&loss.note).raw("</tr>\n");
            }
        }
        page.table_end();
    }
    if batch.users.len() > LISTED {
        let more = number(batch.users.len() - LISTED);
        page.raw("<p>and ").raw(&more).raw(" users more, which the sheet has</p>\n");
    }
    out.push_str(&page.end());
}
