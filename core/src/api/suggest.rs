//! The answers to questions of a build without words.

use alloc::string::String;
use alloc::vec::Vec;

use crate::check::choice::meant;
use crate::check::zone_words::candidates;
use crate::plan::suggestions::called;
use crate::strings::suggest_with::{CHOICES, ZONES};
use crate::vendors::WORDS;
use crate::vendors::netsapiens::choices;

/// Answers a question that `suggest_with` hands over: names that a text may mean, each on a line; none for another text.
///
/// ```
/// assert_eq!(seatwright::suggest("zones\nMountain Time"), "US/Mountain");
/// assert_eq!(seatwright::suggest("choices\nBasic User\tSuper User\nSuper User\nbasic"), "Basic User");
/// assert_eq!(seatwright::suggest("netsapiens.user\nVM PIN"), "voicemail-login-pin");
/// ```
#[must_use]
pub fn suggest(question: &str) -> String {
    let (about, text) = question.split_once('\n').unwrap_or_default();
    if about == ZONES {
        return candidates(&choices::ZONES, text).join("\n");
    }
    if about == CHOICES {
        let (choices, rest) = text.split_once('\n').unwrap_or_default();
        let (barred, given) = rest.split_once('\n').unwrap_or_default();
        let (choices, barred): (Vec<_>, Vec<_>) = (names(choices).collect(), names(barred).collect());
        return meant(given, &choices, &barred);
    }
    let words = WORDS.iter().find(|words| words.id == about);
    words.map(|words| called(words, text)).unwrap_or_default()
}

fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split('\t').filter(|name| !name.is_empty())
}
