//! `plan`: what a sheet changes in what exists.

use anstyle::Style;
use seatwright_rows::{
    Action, Existing, Facts, Guard, HtmlReport, PlanDocument, PlanOptions, PlanRow, PlanSummary, PlanWriter,
};

use crate::arguments::{Format, Plan};
use crate::commands::{GATHERED, format, must_differ, options};
use crate::failure::{Failure, Outcome};
use crate::reading::{self, Reading};
use crate::screen::Screen;
use crate::shown::{self, BAD, NEUTRAL, WELL};
use crate::source::Source;
use crate::table::{Cell, Table};
use crate::target::Target;

/// Rows that the table lists.
const LISTED: u32 = 200;
/// Keys that a line names.
const NAMED: usize = 10;

pub(super) fn run(arguments: &Plan, screen: &Screen) -> Result<Outcome, Failure> {
    let options = options(&arguments.sheet.options)?;
    let operation = arguments.sheet.operation;
    must_differ(arguments.output.as_deref(), arguments.requests.as_deref())?;
    let mut records = Source::open(&arguments.existing)?;
    let source = Source::open(&arguments.sheet.file)?;
    let existing = reading::existing(&mut records, operation, &options, screen)?;
    let mut reading = Reading::begin(source, &arguments.sheet, &options, screen)?;
    reading.settings.push(records);
    let saved = saved(arguments, &mut reading)?;
    let format = format(arguments.format, arguments.output.as_deref());
    let inputs = reading.inputs();
    let output = Target::open(arguments.output.as_deref(), false, screen.is_colored(), &inputs)?;
    let requests = arguments.requests.as_deref();
    let requests = requests.map(|path| Target::open(Some(path), true, false, &inputs)).transpose()?;
    let plan_options =
        PlanOptions { send_secrets: arguments.send_secrets, several_keys: arguments.several_keys };
    let mut writing = Writing::new(&reading, &existing, format, output, requests);
    let summary = reading.plan(&existing, plan_options, &mut |row| writing.row(&row))?;
    let open: Vec<Guard> =
        summary.guards.iter().copied().filter(|guard| !arguments.yes.contains(guard)).collect();
    let (digest, output, requests) = writing.finish(&summary, &open)?;
    if let Some(saved) = saved {
        let same = saved.check(&existing, &arguments.yes).and_then(|()| saved.check_rows(&digest));
        same.map_err(|error| Failure::Usage(error.message()))?;
    }
    output.complete()?;
    // Requests are written last, when nothing speaks against them.
    let errors = shown::column_errors(&reading.source.name, &reading.facts);
    let errors = errors.filter(|_| !reading.may_go_on());
    match requests {
        Some(requests) if errors.is_none() && open.is_empty() => requests.complete()?,
        Some(_) => screen.error("no request was written, for the reasons below"),
        None => {}
    }
    if let Some(message) = &errors {
        screen.error(message);
    }
    for guard in &open {
        screen.error(&format!("this needs a yes: {}; --yes {} agrees", guard.message(), guard.as_str()));
    }
    let sound = summary.invalid == 0 && summary.conflict == 0;
    Ok(Outcome::of(reading.may_go_on() && open.is_empty() && sound))
}

/// The plan that this one must be equal to.
fn saved(arguments: &Plan, reading: &mut Reading<'_>) -> Result<Option<PlanDocument>, Failure> {
    let Some(path) = &arguments.against else { return Ok(None) };
    let mut file = Source::open(path)?;
    let size = usize::try_from(file.size).unwrap_or(usize::MAX);
    let read = PlanDocument::from_json(file.text(size)?.as_bytes());
    let plan = read.map_err(|error| Failure::usage(format!("{}: {}", file.name, error.message())))?;
    reading.settings.push(file);
    Ok(Some(plan))
}

/// A plan that is being written.
struct Writing {
    facts: Facts,
    name: String,
    format: Format,
    output: Target,
    requests: Option<Target>,
    /// The document, whose digest is needed whatever is written.
    document: PlanWriter,
    json: Vec<u8>,
    lines: Vec<u8>,
    html: HtmlReport,
    table: Table,
    more: u32,
}

impl Writing {
    fn new(
        reading: &Reading<'_>,
        existing: &Existing,
        format: Format,
        output: Target,
        requests: Option<Target>,
    ) -> Self {
        let facts = reading.facts.clone();
        let (mut json, mut lines) = (Vec::new(), Vec::new());
        let document = PlanWriter::new(&facts, existing, &mut json);
        facts.write_error_headings(&mut lines);
        let html = HtmlReport::new(&reading.source.name);
        let table = Table::new(&["row", "action", "key", "column", "what"]);
        let name = reading.source.name.clone();
        Self { facts, name, format, output, requests, document, json, lines, html, table, more: 0 }
    }

    fn row(&mut self, row: &PlanRow<'_>) -> Result<(), Failure> {
        self.document.row(row, &mut self.json);
        if let Some(requests) = &mut self.requests {
            let mut line = Vec::new();
            row.write_request(&mut line);
            requests.bytes(&line)?;
        }
        match self.format {
            Format::Table => self.listed(row),
            Format::Html => self.html.plan_row(row),
            Format::Csv => row.write_errors(&mut self.lines),
            Format::Json => {}
        }
        if self.json.len() >= GATHERED {
            if self.format == Format::Json {
                self.output.bytes(&self.json)?;
            }
            self.json.clear();
        }
        if self.lines.len() >= GATHERED {
            self.output.bytes(&self.lines)?;
            self.lines.clear();
        }
        Ok(())
    }

    /// A line for each change and each issue.
    fn listed(&mut self, row: &PlanRow<'_>) {
        let idle = matches!(row.action, Action::Unchanged | Action::Continuation | Action::Blank);
        if idle && row.issues.is_empty() {
            return;
        }
        if u32::try_from(self.table.len()).unwrap_or(u32::MAX) >= LISTED {
            self.more += 1;
            return;
        }
        let action = style(row.action);
        let mut line = |column: &str, what: &str, style: Style| {
            let word = Cell::new(row.action.as_str()).styled(action);
            let key = Cell::new(row.key.unwrap_or_default());
            let what = Cell::new(what).styled(style);
            self.table.row([Cell::number(row.row), word, key, Cell::new(column), what]);
        };
        if row.action == Action::Create {
            line("", "is new", NEUTRAL);
        }
        for change in row.changes {
            let text = |node: &Option<seatwright::json::Node>| {
                node.as_ref().map_or_else(|| "nothing".to_owned(), seatwright::json::Node::to_json)
            };
            let what = if change.secret {
                "a secret is set".to_owned()
            } else {
                format!("{} becomes {}", text(&change.from), text(&change.to))
            };
            line(&change.field, &what, NEUTRAL);
        }
        for issue in row.issues {
            let column = issue.column.map(|column| self.facts.column_name(column));
            let column = column.or_else(|| issue.field.clone()).unwrap_or_default();
            line(&column, &issue.message, crate::screen::severity(issue.severity));
        }
    }

    /// Ends all of it. Gives the digest of the rows, the plan and the requests; the files have not taken their places.
    fn finish(
        mut self,
        summary: &PlanSummary,
        open: &[Guard],
    ) -> Result<(String, Target, Option<Target>), Failure> {
        let digest = self.document.finish(summary, &mut self.json);
        match self.format {
            Format::Json => self.output.bytes(&self.json)?,
            Format::Csv => self.output.bytes(&self.lines)?,
            Format::Html => self.output.bytes(self.html.finish_plan(&self.facts, summary).as_bytes())?,
            Format::Table => {
                self.output.styled(&shown::head(&self.name, &self.facts))?;
                self.output.styled(&shown::findings(&self.facts, false))?;
                self.output.styled(&shown::section("Plan", &self.table))?;
                if self.more > 0 {
                    let more = format!("  and {} more; --format json has all of them\n", self.more);
                    self.output.styled(&more)?;
                }
                self.output.styled(&shown::notes(&summary.notes))?;
                self.output.styled(&in_short(summary, open))?;
            }
        }
        Ok((digest, self.output, self.requests))
    }
}

/// The counts, who is in no row, and what needs a yes.
fn in_short(summary: &PlanSummary, open: &[Guard]) -> String {
    let counts = Action::ALL.map(|action| (action.as_str(), summary.count(action), style(action)));
    let mut text = format!("\n{}\n", shown::counts(&counts));
    if let Some(beside) = summary.beside.filter(|beside| *beside > 0) {
        let requests = if beside == 1 { "request" } else { "requests" };
        text += &format!("{beside} {requests} beside them: emergency addresses, devices, phone numbers\n");
    }
    if !summary.unmanaged.is_empty() {
        let some = summary.unmanaged.iter().take(NAMED).map(|key| crate::plain::plain(key));
        let mut names = some.collect::<Vec<_>>().join(", ");
        if summary.unmanaged.len() > NAMED {
            names += &format!(" and {} more", summary.unmanaged.len() - NAMED);
        }
        text += &format!("in no row, and left as they are: {names}\n");
    }
    for guard in summary.guards.iter().filter(|guard| !open.contains(guard)) {
        text += &format!("agreed to: {}\n", guard.message());
    }
    text
}

const fn style(action: Action) -> Style {
    match action {
        Action::Create | Action::Update => WELL,
        Action::Conflict | Action::Invalid => BAD,
        Action::Unchanged | Action::Continuation | Action::Blank => NEUTRAL,
    }
}
