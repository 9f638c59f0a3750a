//! `profile`: how a server's own document differs from the tables, and what `--profile-from` makes of it.

use anstyle::Style;
use seatwright::{OpenApiDecision, OpenApiProfile};

use crate::arguments::{Profile, ShortFormat};
use crate::failure::{Failure, Outcome};
use crate::screen::Screen;
use crate::shown::section;
use crate::table::{Cell, Table};
use crate::table_options::document::registered;
use crate::target::Target;

pub(super) fn run(arguments: &Profile, screen: &Screen) -> Result<Outcome, Failure> {
    let profile = registered(&arguments.document)?;
    let mut target = Target::open(None, false, screen.is_colored(), &[])?;
    match arguments.format {
        ShortFormat::Json => target.bytes(format!("{}\n", profile.to_json()).as_bytes())?,
        ShortFormat::Table => {
            for (operation, base) in &profile.operations {
                target.styled(&of_operation(&profile, operation, base))?;
            }
            target.styled(&reasons(&profile))?;
        }
    }
    target.complete()?;
    Ok(Outcome::Clean)
}

/// The differences of one operation.
fn of_operation(profile: &OpenApiProfile, operation: &str, base: &str) -> String {
    let bold = Style::new().bold();
    let mut table = Table::new(&["field", "what", "table", "document", "profile"]);
    for one in profile.decisions.iter().filter(|one| one.difference.operation == operation) {
        let OpenApiDecision { difference, kept } = one;
        let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        let result = kept.map_or_else(
            || "as the document".to_owned(),
            |reason| format!("as the table ({})", reason.as_str()),
        );
        let kind = difference.kind.as_str().replace('_', " ");
        let cells = [&difference.field, &kind, &side(&difference.ours), &side(&difference.theirs), &result];
        table.row(cells.map(|cell| Cell::new(cell)));
    }
    let count = crate::shown::counted(u32::try_from(table.len()).unwrap_or(u32::MAX), "difference");
    format!("{bold}{operation}{bold:#}, nearest profile {base}: {count}\n{}", table.lines())
}

/// Why the profile keeps to the tables, once for each reason.
fn reasons(profile: &OpenApiProfile) -> String {
    let mut table = Table::new(&["reason", "meaning"]);
    let mut told = Vec::new();
    for reason in profile.decisions.iter().filter_map(|one| one.kept) {
        if !told.contains(&reason) {
            told.push(reason);
            table.row([reason.as_str(), reason.message()].map(Cell::new));
        }
    }
    section("Reasons", &table)
}
