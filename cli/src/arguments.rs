//! The commands and their arguments. Their help is the first page that a person reads: each has examples.

mod examples;
mod values;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use seatwright::{ConvertOptions, JsonSchemaTarget, JsonSchemaView, Operation, Options};
use seatwright_rows::Guard;

use crate::arguments::values::{guards, operations, words};
use crate::screen::ScreenArguments;
use crate::table_options::TableOptions;

/// Check sheets of users and sites, plan what they change, and build the requests to send
///
/// Nothing is sent to a server, and no file is changed but those that --output and its like name.
#[derive(Parser)]
#[command(name = "seatwright", version, max_term_width = 100, after_help = examples::ALL)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) screen: ScreenArguments,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Say what is wrong with a sheet, row by row, or with one JSON object
    #[command(after_help = examples::CHECK)]
    Check(Check),
    /// Compare a sheet with the records that exist: what would be made, changed and left alone
    #[command(after_help = examples::PLAN)]
    Plan(Plan),
    /// Write the requests of a sheet, one JSON object a line; they hold the secrets of the sheet
    #[command(after_help = examples::BUILD)]
    Build(Build),
    /// Write the sheet again with every correction that is certain, in its own columns
    #[command(after_help = examples::FIX)]
    Fix(Fix),
    /// Turn records of BroadWorks users into requests for NetSapiens, and list what is lost
    #[command(after_help = examples::CONVERT)]
    Convert(Box<Convert>),
    /// Explain a code of a message, or a field
    #[command(after_help = examples::EXPLAIN)]
    Explain(Explain),
    /// List the operations, or the fields of one
    #[command(after_help = examples::DESCRIBE)]
    Describe(Describe),
    /// Show how a server's own OpenAPI document differs, and what --profile-from makes of it
    #[command(after_help = examples::PROFILE)]
    Profile(Profile),
    /// Write the JSON Schema of an operation's input or body
    #[command(after_help = examples::SCHEMA)]
    Schema(Schema),
    /// Write an empty sheet for an operation, with an example row
    #[command(after_help = examples::TEMPLATE)]
    Template(Template),
    /// Write the completions of a shell
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Aligned lines for a person
    Table,
    /// One JSON document
    Json,
    /// A line for each issue, for a spreadsheet
    Csv,
    /// One page for the screen and for paper
    Html,
}

/// Table or JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ShortFormat {
    /// Aligned lines for a person
    #[default]
    Table,
    /// One JSON document
    Json,
}

/// The sheet that is read, and how.
#[derive(Args)]
pub(crate) struct SheetArguments {
    /// The sheet: CSV, TSV, JSON, NDJSON or .xlsx; `-` for standard input, of which at most 1 GiB is kept in a temporary file
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// What the rows are for; `seatwright describe` lists all of them
    #[arg(long, value_name = "OPERATION", value_parser = operations(), hide_possible_values = true)]
    pub(crate) operation: &'static Operation,
    #[command(flatten)]
    pub(crate) options: TableOptions<Options>,
    #[command(flatten)]
    pub(crate) columns: ColumnArguments,
}

/// How the columns of a sheet are read.
#[derive(Args)]
#[command(next_help_heading = "Options of the sheet")]
pub(crate) struct ColumnArguments {
    /// A JSON file that says which column is which field, as `--format json` writes it in `mapping`
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) mapping: Option<PathBuf>,
    /// A value for all rows that have none in this field or column; may be repeated
    #[arg(long, value_name = "HEADING=VALUE")]
    pub(crate) constant: Vec<String>,
    /// The encoding, if it is not found by itself: utf-8, utf-16le, utf-16be or windows-1252
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// The delimiter of a CSV file, if it is not found by itself: one character, or `tab`
    #[arg(long, value_name = "CHARACTER")]
    pub(crate) delimiter: Option<String>,
    /// The sheet of a workbook, by its name; the first visible one without this option
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// Make likely repairs too, such as zeros that a spreadsheet has removed
    #[arg(long)]
    pub(crate) accept_likely: bool,
    /// Go on with the rows that are sound although a column has an error
    #[arg(long)]
    pub(crate) allow_errors: bool,
    /// A word in a cell that clears the field; a blank cell keeps it
    #[arg(long, value_name = "WORD")]
    pub(crate) clear: Option<String>,
    /// A JSON file of cells that were changed since: a list of [row, column from 0, text]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) edits: Option<PathBuf>,
    /// Bounds on the sheet as JSON: `cell` and `row` in bytes, `columns`, `rows`
    #[arg(long, value_name = "JSON")]
    pub(crate) sheet_limits: Option<String>,
    /// A JSON file of numbers that something else has: a list of [number, kind, name]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) taken: Option<PathBuf>,
    /// Make requests of columns of emergency addresses, devices and phone numbers too; or of these operations only
    #[arg(long, value_name = "OPERATION", num_args = 0.., require_equals = true, value_delimiter = ',')]
    pub(crate) beside: Option<Vec<String>>,
    /// Sites that have an emergency address, so that their users need none; separated with commas
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) addressed_sites: Vec<String>,
    /// A JSON file of a record, or of some fields: new people get its values where they have none; never its name, numbers or secrets
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) like: Option<PathBuf>,
    /// Give rows without an extension the next free one of this range, like 1000-1999; or JSON: `first`, `last`, `taken`
    #[arg(long, value_name = "FIRST-LAST|JSON")]
    pub(crate) extensions: Option<String>,
}

#[derive(Args)]
pub(crate) struct Check {
    /// How the result is written; by the ending of --output, or as a table
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Write the result to this file, which is replaced when the result is complete
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    /// End with exit code 1 for warnings too
    #[arg(long)]
    pub(crate) deny_warnings: bool,
    #[command(flatten)]
    pub(crate) sheet: SheetArguments,
}

#[derive(Args)]
pub(crate) struct Plan {
    /// What exists: the records as the vendor's API returns them, in JSON or NDJSON, or an export as a sheet
    #[arg(long, value_name = "RECORDS", value_hint = ValueHint::FilePath)]
    pub(crate) existing: PathBuf,
    /// Agree to something unusual that the plan names; may be repeated
    #[arg(long, value_name = "GUARD", value_parser = guards())]
    pub(crate) yes: Vec<Guard>,
    /// Send the secrets of rows whose record does not show them
    #[arg(long)]
    pub(crate) send_secrets: bool,
    /// A person may have several extensions
    #[arg(long)]
    pub(crate) several_keys: bool,
    /// End with an error if this plan, saved before with `--format json`, is no longer the same
    #[arg(long, value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub(crate) against: Option<PathBuf>,
    /// How the plan is written; by the ending of --output, or as a table
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Write the plan to this file, which is replaced when the plan is complete
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    /// Write the requests of the plan to this file, one JSON object a line; they hold the secrets of the sheet
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) requests: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sheet: SheetArguments,
}

#[derive(Args)]
pub(crate) struct Build {
    /// Write the requests to this file, which its owner alone can read
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sheet: SheetArguments,
}

#[derive(Args)]
pub(crate) struct Fix {
    /// Write the corrected file here; its owner alone can read it, for it has the secrets of the sheet
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sheet: SheetArguments,
}

#[derive(Args)]
pub(crate) struct Convert {
    /// Records of users as Odin returns them: a JSON list, one object, or one object a line; `-` for standard input
    #[arg(value_name = "RECORDS", value_hint = ValueHint::FilePath)]
    pub(crate) records: PathBuf,
    /// Write the requests to this file, which its owner alone can read
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    /// Write what became of each field to this file: HTML if it ends in .html, else CSV
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) losses: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) options: TableOptions<ConvertOptions>,
}

#[derive(Args)]
pub(crate) struct Explain {
    /// A code such as `required` or `lost_zeros`, or a field by its key, another name of it, or its label
    #[arg(value_name = "CODE|FIELD")]
    pub(crate) word: String,
    /// Look for the field in this operation only
    #[arg(long, value_name = "OPERATION", value_parser = operations(), hide_possible_values = true)]
    pub(crate) operation: Option<&'static Operation>,
    /// Look for the field in the server's own OpenAPI document too
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) profile_from: Option<PathBuf>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ShortFormat,
}

#[derive(Args)]
pub(crate) struct Profile {
    /// The document in JSON, as a NetSapiens server has it under /ns-api/webroot/openapi/openapi.json; `-` for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) document: PathBuf,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ShortFormat,
}

#[derive(Args)]
pub(crate) struct Describe {
    /// The operation; without it, all are listed
    #[arg(value_name = "OPERATION", value_parser = operations(), hide_possible_values = true)]
    pub(crate) operation: Option<&'static Operation>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ShortFormat,
    #[command(flatten)]
    pub(crate) options: TableOptions<Options>,
}

#[derive(Args)]
pub(crate) struct Schema {
    /// The operation; `seatwright describe` lists all of them
    #[arg(value_name = "OPERATION", value_parser = operations(), hide_possible_values = true)]
    pub(crate) operation: &'static Operation,
    /// What it describes: what checking takes, an input that needs no repair, or the body that is built
    #[arg(long, value_parser = words::<JsonSchemaView>(), default_value = JsonSchemaView::default().as_str())]
    pub(crate) view: JsonSchemaView,
    /// The dialect
    #[arg(long, value_parser = words::<JsonSchemaTarget>(), default_value = JsonSchemaTarget::default().as_str())]
    pub(crate) target: JsonSchemaTarget,
    /// Without combinators and patterns, for tools of language models; the input is one that needs no repair
    #[arg(long)]
    pub(crate) flat: bool,
    #[command(flatten)]
    pub(crate) options: TableOptions<Options>,
}

#[derive(Args)]
pub(crate) struct Template {
    /// The operation; `seatwright describe` lists all of them
    #[arg(value_name = "OPERATION", value_parser = operations(), hide_possible_values = true)]
    pub(crate) operation: &'static Operation,
    /// The delimiter: one character, or `tab`
    #[arg(long, value_name = "CHARACTER", default_value = ",")]
    pub(crate) delimiter: String,
    /// Write no example row
    #[arg(long)]
    pub(crate) no_example: bool,
    /// Columns of emergency addresses, devices and phone numbers too; or of these operations only
    #[arg(long, value_name = "OPERATION", num_args = 0.., require_equals = true, value_delimiter = ',')]
    pub(crate) beside: Option<Vec<String>>,
    /// Write to this file, which is replaced when the sheet is complete
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) options: TableOptions<Options>,
}
