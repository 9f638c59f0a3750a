//! Shapes of text that several artefacts share.

/// Breaks words into lines of at most `width` characters.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// `netsapiens.user.create` and `user-scope` as names of types.
pub(crate) fn pascal(name: &str) -> String {
    let parts = name.split(['.', '-', '_']);
    parts
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// `first. second. third.` from phrases that start in lower case.
pub(crate) fn sentences(phrases: &[String]) -> String {
    phrases
        .iter()
        .map(|phrase| {
            let mut letters = phrase.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
            format!("{first}{}.", letters.as_str())
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// A row of a Markdown table.
pub(crate) fn markdown_row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// The head of a Markdown table.
pub(crate) fn markdown_head(cells: &[&str]) -> String {
    let names = markdown_row(&cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>());
    let rules = markdown_row(&cells.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
    names + &rules
}

/// The first line of a generated page.
pub(crate) const MARKDOWN_NOTICE: &str =
    "<!-- Generated from the tables by `cargo run -p seatwright-codegen`; do not edit. -->\n\n";

/// Words as inline code, joined with commas.
pub(crate) fn quoted_list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
