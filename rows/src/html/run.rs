//! What became of a run, as a page: [`RunReport`].

use alloc::string::String;

use crate::html::page::Page;
use crate::plan::{Action, PlanRow};
use crate::run::{RowResult, Run, RunStatus, RunSummary};
use crate::text::number;

/// Rows that a page lists; it tells how many more there are.
const LISTED: u32 = 1000;

/// Gathers the rows of a plan that was carried out, and makes one page of it, for the screen and for paper: the counts, and each row
/// that is not done or was sent. No secret stands in it. Rows that are not done come first; of all rows 1,000 are listed.
pub struct RunReport {
    page: Page,
    open: Page,
    done: Page,
    listed: [u32; 2],
    more: u32,
}

impl RunReport {
    /// Begins a page with this title.
    #[must_use]
    pub fn new(title: &str) -> Self {
        let part = || Page { html: String::new() };
        Self { page: Page::new(title), open: part(), done: part(), listed: [0, 0], more: 0 }
    }

    /// Takes a row of the plan with this number, from 0, when its sheet is read again.
    pub fn row(&mut self, run: &Run, plan: u32, row: &PlanRow<'_>) {
        if let Some(result) = run.result(plan, row.row) {
            self.add(row.row, row.action.as_str(), row.key.unwrap_or_default(), &result);
        }
        for beside in run.beside(plan, row.row) {
            let key = beside.key.as_deref().unwrap_or_default();
            self.add(row.row, beside.operation, key, &beside.result);
        }
    }

    fn add(&mut self, row: u32, action: &str, key: &str, result: &RowResult) {
        let done = result.status == RunStatus::Done;
        let [open_count, done_count] = &mut self.listed;
        let (part, count) = if done { (&mut self.done, done_count) } else { (&mut self.open, open_count) };
        if *count >= LISTED {
            self.more += 1;
            return;
        }
        *count += 1;
        let class = match result.status {
            RunStatus::Done if result.differs.is_empty() => "",
            RunStatus::Done | RunStatus::NotSent | RunStatus::Skipped | RunStatus::Waiting => "warning",
            _ => "error",
        };
        part.raw("<tr>").count(row).cell(action).cell(key);
        part.raw("<td class=\"").raw(class).raw("\">").text(result.status.as_str()).raw("</td>");
        part.cell(&result.what_happened()).cell(result.next_step()).raw("</tr>\n");
    }

    /// Ends the page.
    #[must_use]
    pub fn finish(mut self, summary: &RunSummary) -> String {
        let page = &mut self.page;
        let beside = summary.beside.total() > 0;
        let headings: &[&str] =
            if beside { &["rows", "new#", "changed#", "beside#"] } else { &["rows", "new#", "changed#"] };
        page.raw("<div class=\"counts\">").table(headings);
        for status in RunStatus::ALL {
            let (create, update) = (summary.create.of(status), summary.update.of(status));
            if status == RunStatus::Waiting && !beside {
                continue;
            }
            page.raw("<tr>").cell(status.as_str()).count(create).count(update);
            if beside {
                page.count(summary.beside.of(status));
            }
            page.raw("</tr>\n");
        }
        page.raw("<tr>").cell("all").count(summary.create.total()).count(summary.update.total());
        if beside {
            page.count(summary.beside.total());
        }
        page.raw("</tr>\n").table_end().raw("</div>\n<p>");
        let mut first = true;
        for action in Action::ALL {
            if matches!(action, Action::Create | Action::Update) || summary.count(action) == 0 {
                continue;
            }
            page.raw(if core::mem::take(&mut first) { "without a request: " } else { ", " });
            page.raw(&number(summary.count(action))).raw(" ").text(action.as_str());
        }
        page.raw("</p>\n");
        if let Some(reason) = summary.stopped {
            page.raw("<p class=\"error\">The run was stopped: ").text(reason.as_str()).raw("</p>\n");
        }
        let headings = ["row#", "action", "key", "result", "what happened", "next step"];
        for (title, part) in [("To be looked at", &self.open), ("Done", &self.done)] {
            if !part.html.is_empty() {
                page.heading(title).table(&headings).raw(&part.html).table_end();
            }
        }
        if self.more > 0 {
            page.raw("<p>and ").raw(&number(self.more)).raw(" rows more, which the results file has</p>\n");
        }
        self.page.end()
    }
}
