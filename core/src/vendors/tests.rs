//! What must hold for the tables of every vendor.

use crate::schema::{Field, Kind};
use crate::vendors::{OPERATIONS, WORDS};

/// A text without a row would never be shown, a second one for a row never be read.
#[test]
fn every_text_has_its_row_and_every_row_its_text() {
    for operation in OPERATIONS {
        let (texts, groups) = (operation.labels.texts, operation.labels.groups);
        let mut rows = Vec::new();
        named("", operation.fields, &mut rows);
        for (at, text) in texts.iter().enumerate() {
            let found = rows.iter().filter(|row| *row == text.name).count();
            assert_eq!(found, 1, "{}: {}", operation.id, text.name);
            assert!(texts.iter().skip(at + 1).all(|other| other.name != text.name), "{} twice", text.name);
            assert!(groups.iter().any(|group| group.id == text.group), "{}: {}", text.name, text.group);
        }
        for row in &rows {
            let text = texts.iter().find(|text| text.name == row);
            let text = text.unwrap_or_else(|| panic!("{}: {row} has no text", operation.id));
            let top = row.split(['.', '[']).next();
            let top = texts.iter().find(|text| Some(text.name) == top);
            assert_eq!(top.map(|top| top.group), Some(text.group), "{row} stands apart");
        }
        let kept = groups.iter().filter(|group| texts.iter().any(|text| text.group == group.id)).count();
        assert!(kept == groups.len() || operation.platform() == "netsapiens", "{}", operation.id);
    }
}

/// The module with the suggestions looks words up by their id alone.
#[test]
fn every_operation_has_its_words_in_the_list() {
    for operation in OPERATIONS {
        let found: Vec<_> = WORDS.iter().filter(|words| words.id == operation.words.id).collect();
        let [words] = *found else { panic!("{}: {} lists", operation.id, found.len()) };
        assert_eq!(words.lists, operation.words.lists, "{}", operation.id);
    }
}

/// The names of all rows as texts spell them.
fn named(around: &str, fields: &[Field], rows: &mut Vec<String>) {
    for field in fields {
        let name = if around.is_empty() { field.wire.to_owned() } else { format!("{around}.{}", field.wire) };
        rows.push(name.clone());
        inside(&name, field.kind, rows);
    }
}

fn inside(name: &str, kind: Kind, rows: &mut Vec<String>) {
    match kind {
        Kind::Group(fields) => named(name, fields, rows),
        Kind::List(list) => {
            rows.push(format!("{name}[]"));
            inside(name, list.of.kind, rows);
        }
        _ => {}
    }
}
