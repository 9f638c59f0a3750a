//! `explain`: what a code means, and what a field is.

mod codes;
mod fields;

use seatwright::{did_you_mean, json::Node};

use crate::arguments::{Explain, ShortFormat};
use crate::failure::{Failure, Outcome};
use crate::screen::Screen;
use crate::target::Target;

pub(super) fn run(arguments: &Explain, screen: &Screen) -> Result<Outcome, Failure> {
    let word = arguments.word.trim();
    let codes = if arguments.operation.is_some() { Vec::new() } else { codes::find(word) };
    let from = arguments.profile_from.as_deref();
    let profile = from.map(crate::table_options::document::registered).transpose()?;
    let profile = profile.as_ref().map(|profile| &*profile.name);
    let fields = fields::find(word, arguments.operation, profile)?;
    if codes.is_empty() && fields.is_empty() {
        let known = codes::names().into_iter().chain(fields::names(arguments.operation, profile)?);
        let known: Vec<String> = known.collect();
        let near = did_you_mean(word, known.iter().map(String::as_str));
        let where_ =
            arguments.operation.map_or_else(String::new, |operation| format!(" of {}", operation.id));
        let way = "; `seatwright describe OPERATION` lists the fields of an operation";
        let way = if near.is_empty() { way } else { &near };
        return Err(Failure::usage(format!(
            "\"{}\" is no code and no field{where_}{way}",
            crate::plain::plain(word)
        )));
    }
    let mut target = Target::open(None, false, screen.is_colored(), &[])?;
    match arguments.format {
        ShortFormat::Table => {
            let texts = codes.iter().map(codes::Known::text).chain(fields::texts(&fields));
            target.styled(&texts.collect::<Vec<_>>().join("\n"))?;
        }
        ShortFormat::Json => {
            let codes = codes.iter().map(codes::Known::to_node).collect();
            let fields = fields.iter().map(fields::Known::to_node).collect();
            let all = [("codes", Node::List(codes)), ("fields", Node::List(fields))];
            let all = Node::Object(all.map(|(name, node)| (name.to_owned(), node)).into());
            target.bytes(format!("{}\n", all.to_json()).as_bytes())?;
        }
    }
    target.complete()?;
    Ok(Outcome::Clean)
}
