//! A sheet, or a plan, as a page: [`HtmlReport`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;

use crate::facts::Facts;
use crate::html::page::Page;
use crate::output::Shown;
use crate::plan::{Action, PlanRow, PlanSummary};
use crate::sheet::{Row, Verdict};
use crate::summary::{Note, Summary};
use crate::text::{number, shown};

/// Rows and keys that a page lists; it tells how many more there are.
const LISTED: u32 = 1000;

/// Gathers what is to be said of the rows of a sheet, or of a plan, and makes one page of it, for the screen and for paper. No secret stands
/// in it. Of the rows that have an issue, and of those that make or change something, the first 1,000 are listed.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{HtmlReport, Row, Sheet, Survey};
///
/// let csv = b"site,area-code\n<b>New York,12\n";
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let mut survey = Survey::new(operation("netsapiens.site.create").unwrap(), &options, &Default::default())?;
/// survey.push(csv);
/// let facts = survey.finish();
/// let mut report = HtmlReport::new("Sites of March");
/// let mut sheet = Sheet::new(&facts)?;
/// let mut take = |row: Row<'_>| report.row(&row);
/// sheet.push(csv, &mut take);
/// let summary = sheet.finish(&mut take);
/// let html = report.finish(&facts, &summary);
/// assert!(html.starts_with("<!DOCTYPE html>") && html.contains("<td><bdi>area-code</bdi></td><td><bdi>12</bdi></td>"));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct HtmlReport {
    page: Page,
    rows: Page,
    listed: u32,
    more: u32,
}

impl HtmlReport {
    /// Begins a page with this title.
    #[must_use]
    pub fn new(title: &str) -> Self {
        Self { page: Page::new(title), rows: Page { html: String::new() }, listed: 0, more: 0 }
    }

    /// Takes a row of a sheet.
    pub fn row(&mut self, row: &Row<'_>) {
        self.add(row.verdict.as_str(), "", &row.shown(), |_| false);
    }

    /// Takes a row of a plan.
    pub fn plan_row(&mut self, row: &PlanRow<'_>) {
        let key = row.key.unwrap_or_default();
        self.add(row.action.as_str(), key, &row.shown(), |line| {
            for change in row.changes {
                let value = |node: &Option<Node>| match node {
                    Some(Node::Text(text)) => ["\"", &*shown(text), "\""].concat(),
                    Some(other) => shown(&other.to_json()),
                    None => "nothing".into(),
                };
                let (from, to) = (value(&change.from), value(&change.to));
                let what = if change.secret { "a secret".into() } else { [&*from, " → ", &to].concat() };
                line(&change.field, "", "", &what);
            }
            if row.action == Action::Create {
                line("", "", "", "is new");
            }
            for beside in &row.beside {
                let operation = beside.request.operation().id;
                let parts = [operation, " ", beside.key.as_deref().unwrap_or_default(), " is new"];
                line("", "", "", &parts.concat());
            }
            row.request.is_some() || !row.beside.is_empty()
        });
    }

    /// Lists a row with a line for each issue, and the lines that `more` gives.
    fn add(
        &mut self,
        action: &str,
        key: &str,
        row: &Shown<'_>,
        more: impl FnOnce(&mut dyn FnMut(&str, &str, &str, &str)) -> bool,
    ) {
        let rows = &mut self.rows;
        let mut line = |column: &str, value: &str, class: &str, what: &str| {
            rows.raw("<tr>").count(row.row).cell(action).cell(key).cell(column).cell(value);
            rows.raw("<td class=\"").raw(class).raw("\"><bdi>").text(what).raw("</bdi></td></tr>\n");
        };
        if self.listed >= LISTED {
            let mut ignored = |_: &str, _: &str, _: &str, _: &str| {};
            self.more += u32::from(more(&mut ignored) || !row.issues.is_empty());
            return;
        }
        let changes = more(&mut line);
        for issue in row.issues {
            let heading = issue.column.map(|column| row.facts.column_name(column));
            let column = heading.as_deref().or(issue.field.as_deref()).unwrap_or_default();
            let fix = issue.fix.as_ref().map(|(fix, _)| ["; fix: ", fix].concat()).unwrap_or_default();
            let what = [&*issue.message, &fix].concat();
            line(column, issue.value.as_deref().unwrap_or_default(), issue.severity.as_str(), &what);
        }
        self.listed += u32::from(changes || !row.issues.is_empty());
    }

    /// Ends the page of a sheet.
    #[must_use]
    pub fn finish(mut self, facts: &Facts, summary: &Summary) -> String {
        let counts = [
            ("read", summary.read),
            (Verdict::Ready.as_str(), summary.ready),
            (Verdict::Invalid.as_str(), summary.invalid),
            (Verdict::Continuation.as_str(), summary.continuation),
            (Verdict::Blank.as_str(), summary.blank),
        ];
        self.counts(&counts);
        self.end(facts, &summary.notes, "Issues")
    }

    /// Ends the page of a plan.
    #[must_use]
    pub fn finish_plan(mut self, facts: &Facts, summary: &PlanSummary) -> String {
        let actions = Action::ALL.iter().map(|action| (action.as_str(), summary.count(*action)));
        let counts: Vec<(&str, u32)> = core::iter::once(("read", summary.read)).chain(actions).collect();
        self.counts(&counts);
        if !summary.guards.is_empty() {
            self.page.heading("This needs a yes").raw("<ul>");
            for guard in &summary.guards {
                self.page.raw("<li class=\"warning\">").text(guard.message()).raw("</li>");
            }
            self.page.raw("</ul>\n");
        }
        if !summary.unmanaged.is_empty() {
            let page = self.page.heading("Exist and are not in the file");
            page.raw("<p>").raw(&number(summary.unmanaged.len())).raw(if summary.unmanaged.len() == 1 {
                " record stays as it is: "
            } else {
                " records stay as they are: "
            });
            let listed = usize::try_from(LISTED).unwrap_or(usize::MAX);
            for (at, key) in summary.unmanaged.iter().take(listed).enumerate() {
                page.raw(if at > 0 { ", " } else { "" }).raw("<bdi>").text(&shown(key)).raw("</bdi>");
            }
            page.raw(if summary.unmanaged.len() > listed { " …</p>\n" } else { "</p>\n" });
        }
        self.end(facts, &summary.notes, "Changes and issues")
    }

    fn counts(&mut self, counts: &[(&str, u32)]) {
        self.page.raw("<div class=\"counts\">").table(&["rows", "count#"]);
        for (name, count) in counts {
            self.page.raw("<tr>").cell(name).count(*count).raw("</tr>\n");
        }
        self.page.table_end().raw("</div>\n");
    }

    fn end(mut self, facts: &Facts, notes: &[Note], title: &str) -> String {
        let page = &mut self.page;
        if !facts.findings.is_empty() {
            page.heading("The sheet").raw("<ul>");
            for finding in &facts.findings {
                page.raw("<li class=\"").raw(finding.severity.as_str()).raw("\"><bdi>");
                page.text(&finding.message()).raw("</bdi></li>\n");
            }
            page.raw("</ul>\n");
        }
        if !notes.is_empty() {
            page.heading("Good to know").raw("<ul>");
            for note in notes {
                page.raw("<li><bdi>").text(&note.message).raw("</bdi> (").raw(&number(note.rows));
                page.raw(if note.rows == 1 { " row)</li>\n" } else { " rows)</li>\n" });
            }
            page.raw("</ul>\n");
        }
        if self.listed > 0 {
            page.heading(title).table(&[
                "row#",
                "what becomes of it",
                "key",
                "column",
                "value",
                "what there is to say",
            ]);
            page.raw(&self.rows.html).table_end();
        }
        if self.more > 0 {
            page.raw("<p>and ").raw(&number(self.more)).raw(" rows more, which the other files have</p>\n");
        }
        self.page.end()
    }
}
