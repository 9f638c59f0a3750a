//! Real documents, which are not part of the project:
//! `OPENAPI_DOCUMENTS=folder cargo test -p seatwright-tests --test profiles -- --ignored --nocapture`.

#![expect(clippy::print_stdout, reason = "its tables are for a page")]

use std::collections::BTreeMap;
use std::path::Path;

use seatwright::{OpenApiProfile, profile_from_openapi};
use seatwright_tests::{load_all, run};
use serde_json::json;

/// Prints the tables of `docs/profiles.md`: the classes of differences of each document, and what became of the vectors.
#[test]
#[ignore = "real documents are not part of the project; OPENAPI_DOCUMENTS names their folder"]
fn every_vector_under_real_documents() {
    let folder = std::env::var("OPENAPI_DOCUMENTS").expect("OPENAPI_DOCUMENTS names a folder of documents");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    assert!(!files.is_empty(), "{folder} has no document");
    println!("| document | operations | what differs | fields | applied | why not |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut profiles = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let name = format!("measured-{at}");
        let profile = profile_from_openapi(&std::fs::read(file).unwrap(), &name).unwrap();
        classes(&title(file), &profile);
        profiles.push((title(file), name, profile));
    }
    println!();
    println!("| document | vectors | same verdict and body | another | of these |");
    println!("| --- | --- | --- | --- | --- |");
    for (title, name, profile) in &profiles {
        vectors(title, name, profile);
    }
}

fn title(file: &Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

/// One line for what the differences have in common.
fn classes(title: &str, profile: &OpenApiProfile) {
    let mut classes: BTreeMap<_, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    for one in &profile.decisions {
        let difference = &one.difference;
        let what = match (difference.kind.as_str(), &difference.ours, &difference.theirs) {
            ("field", Some(_), Some(_)) => "name",
            ("field", Some(_), None) => "only in the table",
            ("field", None, _) => "only in the document",
            (kind, ..) => kind,
        };
        let why = one.kept.map(seatwright::OpenApiReason::as_str);
        let (operations, fields) = classes.entry((what, why)).or_default();
        if !operations.contains(&difference.operation) {
            operations.push(difference.operation);
        }
        if !fields.contains(&&*difference.field) {
            fields.push(&difference.field);
        }
    }
    for ((what, why), (operations, fields)) in classes {
        let fields = if fields.len() > 3 {
            format!("`{}` and {} more", fields[0], fields.len() - 1)
        } else {
            format!("`{}`", fields.join("`, `"))
        };
        let operations: Vec<&str> =
            operations.iter().map(|id| id.trim_start_matches("netsapiens.")).collect();
        let applied = if why.is_none() { "yes" } else { "no" };
        println!(
            "| {title} | {} | {what} | {fields} | {applied} | {} |",
            operations.join(", "),
            why.unwrap_or_default()
        );
    }
}

/// Every vector of users and sites that names no profile, or the one that the document's starts from.
fn vectors(title: &str, name: &str, profile: &OpenApiProfile) {
    let (mut seen, mut same, mut others) = (0, 0, BTreeMap::<String, usize>::new());
    for mut file in load_all() {
        let of = profile.operations.iter().find(|(operation, _)| *operation == file.operation);
        let Some((_, base)) = of.filter(|(id, _)| id.contains(".user.") || id.contains(".site.")) else {
            continue;
        };
        for mut case in std::mem::take(&mut file.cases) {
            if case.call.is_some() || case.options.get("profile").is_some_and(|given| given != base) {
                continue;
            }
            case.options.insert("profile".to_owned(), json!(base));
            let expected = run(&file, &case);
            case.options.insert("profile".to_owned(), json!(name));
            let found = run(&file, &case);
            assert_eq!(found.option_error.is_some(), expected.option_error.is_some(), "{}", found.id);
            seen += 1;
            if (found.valid, &found.body) == (expected.valid, &expected.body) {
                same += 1;
            } else {
                let what = match (expected.valid, found.valid) {
                    (true, true) => "another body",
                    (true, false) => "now refused",
                    _ => "now accepted",
                };
                *others.entry(what.to_owned()).or_default() += 1;
                println!("<!-- {title} {}: {what} -->", found.id);
            }
        }
    }
    let others: Vec<String> = others.iter().map(|(what, count)| format!("{what}: {count}")).collect();
    println!("| {title} | {seen} | {same} | {} | {} |", seen - same, others.join(", "));
}
