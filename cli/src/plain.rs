//! Text of files and file names as a terminal may show it: [`plain`].

use std::path::Path;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The text without characters that move the cursor, change colours or turn the direction of writing: each becomes the mark for a
/// lost character, a line break or tab a space.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' => ' ',
            c if c.is_control() || is_directional(c) => char::REPLACEMENT_CHARACTER,
            c => c,
        })
        .collect()
}

/// A whole document for a terminal: its line breaks and tabs stay.
pub(crate) fn plain_lines(text: &str) -> String {
    let keeps = |c: char| matches!(c, '\n' | '\t') || !(c.is_control() || is_directional(c));
    text.chars()
        .filter(|c| *c != '\r')
        .map(|c| if keeps(c) { c } else { char::REPLACEMENT_CHARACTER })
        .collect()
}

/// A path as messages name it.
pub(crate) fn plain_path(path: &Path) -> String {
    plain(&path.to_string_lossy())
}

/// Bidirectional control characters and the separators of lines and paragraphs.
const fn is_directional(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How many places a text takes in a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// At most so many places of a text; an ellipsis stands for the rest.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let mut left = most.saturating_sub(1);
    let mut kept = String::new();
    for c in text.chars() {
        let Some(rest) = left.checked_sub(c.width().unwrap_or(0)) else { break };
        left = rest;
        kept.push(c);
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::{cut, plain, plain_lines};

    #[test]
    fn nothing_moves_the_cursor() {
        assert_eq!(plain("a\u{1b}[2Jb\nc\td\u{202e}e\u{9b}"), "a\u{fffd}[2Jb c d\u{fffd}e\u{fffd}");
        assert_eq!(plain_lines("a\tb\r\nc\u{1b}"), "a\tb\nc\u{fffd}");
        assert_eq!(plain("José 電話"), "José 電話");
    }

    #[test]
    fn wide_characters_take_two_places() {
        assert_eq!(cut("電話番号", 5), "電話…");
        assert_eq!(cut("Name", 4), "Name");
        assert_eq!(cut("Names", 4), "Nam…");
    }
}
