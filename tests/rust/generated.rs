//! What follows from the tables is checked in, and must be what the tables say now.
//!
//! `UPDATE=1 cargo test -p seatwright-tests --test generated` rewrites what is stale.

use std::path::{Path, PathBuf};

use seatwright_codegen::artefacts;

const COMMAND: &str = "cargo run -p seatwright-codegen";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn every_generated_file_is_fresh() {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut stale = Vec::new();
    for (name, text) in artefacts() {
        let path = root().join(&name);
        // A checkout may have changed line ends.
        let old = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if old == text {
            continue;
        }
        if update {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        } else {
            stale.push(format!("{name}\n{}", first_difference(&old, &text)));
        }
    }
    assert!(stale.is_empty(), "stale: {}\nrun: {COMMAND}", stale.join("\n"));
}

/// The first line that differs, with its number.
fn first_difference(old: &str, new: &str) -> String {
    let (mut before, mut after) = (old.lines(), new.lines());
    for number in 1.. {
        match (before.next(), after.next()) {
            (None, None) => break,
            (one, other) if one == other => {}
            (one, other) => {
                let end = "(end of file)";
                return format!("  line {number}\n  - {}\n  + {}", one.unwrap_or(end), other.unwrap_or(end));
            }
        }
    }
    "  the end of the last line".to_owned()
}

/// A page of an operation that is gone would stay for ever.
#[test]
fn the_reference_holds_nothing_else() {
    let known: Vec<String> = artefacts().into_iter().map(|(name, _)| name).collect();
    for entry in std::fs::read_dir(root().join("docs/reference")).unwrap() {
        let name = format!("docs/reference/{}", entry.unwrap().file_name().to_string_lossy());
        assert!(
            known.contains(&name),
            "{name} is not generated: delete it, or move it out of docs/reference"
        );
    }
}

/// The part of the TypeScript that is written by hand knows every option and every key of a report.
#[test]
fn the_handwritten_types_know_every_option() {
    let artefacts = artefacts();
    let (_, types) = artefacts.iter().find(|(name, _)| name.ends_with("types.d.ts")).unwrap();
    let (_, options) = types.split_once("export interface Options {").unwrap();
    let (options, _) = options.split_once("\n}").unwrap();
    for name in seatwright::Options::NAMES {
        assert!(options.contains(&format!("readonly {name}?:")), "the option {name} is missing");
    }
    for operation in seatwright::OPERATIONS {
        let form = seatwright::describe(operation, &seatwright::Options::default()).unwrap();
        holds(types, "Description", &form);
        form.path_params.iter().for_each(|param| holds(types, "PathParamDescription", param));
        form.groups.iter().for_each(|group| holds(types, "GroupDescription", group));
        for field in &form.fields {
            every_key_is_known(types, field);
        }
    }
}

fn every_key_is_known(types: &str, field: &seatwright::FieldDescription) {
    holds(types, "FieldDescription", field);
    let (_, kinds) = types.split_once("export type FieldKind =").unwrap();
    let (kinds, _) = kinds.split_once(';').unwrap();
    assert!(kinds.contains(&format!("{:?}", field.kind)), "FieldKind lacks {}", field.kind);
    for inner in field.fields.iter().chain(field.item.as_deref()) {
        every_key_is_known(types, inner);
    }
}

/// The interface has every key that the example has.
fn holds(types: &str, interface: &str, example: &impl serde::Serialize) {
    let (_, members) = types.split_once(&format!("export interface {interface} {{")).unwrap();
    let (members, _) = members.split_once("\n}").unwrap();
    for key in serde_json::to_value(example).unwrap().as_object().unwrap().keys() {
        assert!(members.contains(&format!("readonly {key}")), "{interface}.{key} is missing");
    }
}

/// What a row of the table says applies when an option is not given is what applies.
#[test]
fn defaults_of_options_are_the_defaults() {
    use seatwright::{ConvertOptions, OptionRow, Options};
    let given = |rows: &[OptionRow], wanted: &dyn Fn(&OptionRow) -> bool| -> String {
        let members = rows.iter().filter(|row| !row.default.is_empty() && wanted(row));
        let members: Vec<String> = members.map(|row| format!("{:?}:{}", row.name, row.default)).collect();
        format!("{{{}}}", members.join(","))
    };
    // The first profile is the operation's, and `en` the only language: nothing is chosen by default.
    let all = given(Options::ROWS, &|row| !matches!(row.name, "profile" | "locale"));
    assert_eq!(Options::from_json(&all).unwrap(), Options::default(), "{all}");
    let context = given(seatwright::Context::ROWS, &|_| true);
    let options = Options::from_json(&format!("{{\"context\":{context}}}")).unwrap();
    assert_eq!(options.context, seatwright::Context::default(), "{context}");
    let convert = given(ConvertOptions::ROWS, &|row| row.name != "locale");
    let read = ConvertOptions::from_json(&convert).unwrap();
    assert_eq!(format!("{read:?}"), format!("{:?}", ConvertOptions::default()), "{convert}");
}

/// The package for JavaScript tells options of the sheet from those of the operation by their names.
#[test]
fn the_options_of_a_sheet_are_those_of_the_engine() {
    let text = std::fs::read_to_string(root().join("bindings-wasm/js/rows-options.js")).unwrap();
    let (_, list) = text.split_once("const SHEET = [").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let names: Vec<&str> = list.split(',').map(|name| name.trim().trim_matches('"')).collect();
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    assert_eq!(names, seatwright_rows::SheetOptions::NAMES);
}
