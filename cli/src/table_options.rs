//! The options of the core as arguments: one for each row of its table, [`TableOptions`].

pub(crate) mod document;

use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueHint, value_parser};
use seatwright::json::Node;
use seatwright::{ConvertOptions, OptionKind, OptionRow, Options};

use crate::failure::Failure;
use crate::source::Source;

/// The most bytes of a file that an option is read from.
const FILE: usize = 64 << 20;

/// A table of options of the core.
pub(crate) trait Table {
    const ROWS: &'static [OptionRow];
}

impl Table for Options {
    const ROWS: &'static [OptionRow] = Self::ROWS;
}

impl Table for ConvertOptions {
    const ROWS: &'static [OptionRow] = Self::ROWS;
}

/// What was given for the options of a table.
pub(crate) struct TableOptions<T> {
    given: Vec<(&'static OptionRow, Vec<String>)>,
    /// The server's own document, in place of the option `profile`.
    document: Option<PathBuf>,
    table: PhantomData<T>,
}

impl<T: Table> TableOptions<T> {
    /// All of it as JSON, which the core reads and checks.
    pub(crate) fn to_json(&self) -> Result<Node, Failure> {
        let member = |(row, values): &(&'static OptionRow, Vec<String>)| {
            Ok((row.name.to_owned(), value(row, values)?))
        };
        let mut members = self.given.iter().map(member).collect::<Result<Vec<_>, Failure>>()?;
        if let Some(path) = &self.document {
            let profile = document::registered(path)?;
            members.push(("profile".to_owned(), Node::from(&*profile.name)));
        }
        Ok(Node::Object(members))
    }
}

impl<T: Table> Args for TableOptions<T> {
    fn augment_args(command: Command) -> Command {
        command.args(T::ROWS.iter().map(argument)).arg(document_argument())
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<T: Table> FromArgMatches for TableOptions<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = T::ROWS.iter().filter_map(|row| {
            let values = matches.get_many::<String>(row.name)?;
            Some((row, values.cloned().collect()))
        });
        let document = matches.get_one::<PathBuf>(PROFILE_FROM).cloned();
        Ok(Self { given: given.collect(), document, table: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

const PROFILE_FROM: &str = "profile-from";

/// The argument of the server's own document.
pub(crate) fn document_argument() -> Arg {
    Arg::new(PROFILE_FROM)
        .long(PROFILE_FROM)
        .help("The server's own OpenAPI document as the profile; `seatwright profile` shows what it changes")
        .help_heading("Options of the operation")
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .value_parser(value_parser!(PathBuf))
        .conflicts_with("profile")
}

/// The argument of a row.
fn argument(row: &'static OptionRow) -> Arg {
    let name = row.name.replace('_', "-");
    let help = row.help.trim().trim_end_matches('.');
    // The reference page has the members of objects.
    let mut help = help.replace(", see below", "; docs/reference/options.md lists its members");
    if !matches!(row.default, "" | "{}" | "[]" | "false") {
        help = format!("{help} [default: {}]", row.default.trim_matches('"'));
    }
    let argument = Arg::new(row.name).long(name).help(help).help_heading("Options of the operation");
    match row.kind {
        // The word alone is yes.
        OptionKind::Flag => argument
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(PossibleValuesParser::new(["true", "false"]))
            .hide_possible_values(true)
            .value_name("true|false"),
        OptionKind::Partial => argument
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_name("FIELD,..."),
        OptionKind::Word(_, words) => {
            argument.value_parser(PossibleValuesParser::new(words)).value_name("WORD")
        }
        OptionKind::Names | OptionKind::Waivers => {
            argument.action(ArgAction::Append).value_delimiter(',').value_name("NAME,...")
        }
        OptionKind::Text
        | OptionKind::PlainText
        | OptionKind::Profile
        | OptionKind::Locale
        | OptionKind::Country
        | OptionKind::Release
        | OptionKind::EmailTemplate => argument.value_name("TEXT"),
        OptionKind::Number => argument.value_name("NUMBER"),
        _ => argument.value_name("JSON|@FILE"),
    }
}

/// What was given, as JSON.
fn value(row: &'static OptionRow, values: &[String]) -> Result<Node, Failure> {
    let texts = || Node::List(values.iter().flat_map(|value| value.split(',')).map(Node::from).collect());
    let one = values.last().map(String::as_str).unwrap_or_default();
    Ok(match row.kind {
        OptionKind::Flag => Node::Bool(one == "true"),
        OptionKind::Partial if matches!(one, "true" | "false") => Node::Bool(one == "true"),
        OptionKind::Partial | OptionKind::Names | OptionKind::Waivers => texts(),
        OptionKind::Number => Node::Number(one.to_owned()),
        OptionKind::Text
        | OptionKind::PlainText
        | OptionKind::Word(..)
        | OptionKind::Profile
        | OptionKind::Locale
        | OptionKind::Country
        | OptionKind::Release
        | OptionKind::EmailTemplate => Node::from(one),
        _ => structured(row.name, one)?,
    })
}

/// JSON text, or a file of it behind `@`.
fn structured(name: &str, given: &str) -> Result<Node, Failure> {
    let (text, place) = match given.strip_prefix('@') {
        Some(path) => {
            let mut file = Source::open(Path::new(path))?;
            (file.text(FILE)?, file.name)
        }
        None => (given.to_owned(), format!("--{}", name.replace('_', "-"))),
    };
    json(&text).ok_or_else(|| {
        Failure::usage(format!("{place} is not JSON; give JSON text in quotes, or @ and the path of a file"))
    })
}

/// A document of the caller's own: bounded by the size of its file.
pub(crate) fn json(text: &str) -> Option<Node> {
    let limits = seatwright::Limits { bytes: FILE, text: FILE, keys: usize::MAX, depth: 64, issues: 200 };
    Node::parse(text.as_bytes(), &limits).ok()
}
