//! Which listed zones a text may mean that is no name of the list and the equal of none.

use alloc::string::String;
use alloc::vec::Vec;

use crate::schema::Zones;
use crate::strings::likely::CANDIDATES;
use crate::strings::suggest::Bare;
use crate::strings::word_index::{Entry, WordIndex, index};

/// The zones that `text` may mean: none when that is not clear, and never more than three.
///
/// An offset in front gives way to the words behind it, for `(UTC-05:00) Bogota, Lima` names places; of several places
/// each counts. A slip is looked for last, and only where the text is no real name.
pub(crate) fn candidates(zones: &'static Zones, text: &str) -> Vec<&'static str> {
    let Some(words) = index(zones.id, || entries(zones)) else { return Vec::new() };
    let (offset, rest) = offset(text);
    let mut found: Vec<&'static str> = Vec::new();
    for part in rest.split([',', ';']) {
        for zone in meant(words, &plain(part)) {
            if !found.contains(&zone) {
                found.push(zone);
            }
        }
    }
    if found.is_empty()
        && let Some(offset) = offset
    {
        found = word(words, &offset).unwrap_or_default();
    }
    if found.len() > CANDIDATES { Vec::new() } else { found }
}

/// The zones of a text in plain form: a word of the table, the place of a zone, or what is a slip away from one of them.
fn meant(words: &'static WordIndex, text: &str) -> Vec<&'static str> {
    if text.is_empty() {
        return Vec::new();
    }
    let place = place_of(text);
    if let Some(found) = word(words, text).or_else(|| word(words, place)) {
        return found;
    }
    if place.bytes().any(|byte| byte.is_ascii_digit()) {
        // Another digit is another zone.
        return Vec::new();
    }
    let given = Bare::new(place);
    let region = Bare::new(text.strip_suffix(place).unwrap_or_default());
    let mut found = Vec::new();
    let mut fewest = None;
    let mut consider = |name: &'static str, meant: &'static str| {
        let other = place_of(name);
        let of_region = Bare::new(name.strip_suffix(other).unwrap_or_default());
        let Some(edits) = given.slip(&Bare::new(other)) else { return };
        // With a slip in the place the region must be right, or there must be none on one side.
        let edits = match region.slip(&of_region) {
            _ if region.is_empty() || of_region.is_empty() => edits.saturating_mul(2),
            Some(slips) => edits.saturating_add(slips).saturating_mul(2),
            None if edits == 0 => 1,
            None => return,
        };
        if fewest.is_none_or(|fewest| edits < fewest) {
            fewest = Some(edits);
            found.clear();
        }
        if fewest == Some(edits) {
            // An empty text stands for a real name that means nothing here, and speaks against the others.
            for zone in meant.split(',') {
                if !found.contains(&zone) {
                    found.push(zone);
                }
            }
        }
    };
    words.near(&given).for_each(|entry| consider(entry.word, entry.meant));
    if found.contains(&"") { Vec::new() } else { found }
}

/// Every name and word, with the zones that it means.
fn entries(zones: &'static Zones) -> Vec<Entry> {
    let mut entries = Vec::new();
    let real =
        |word: &'static str, meant| Entry { word, meant, compared: Some(place_of(word)), named: false };
    // The sign of an offset is lost where letters are compared.
    let places = zones.listed.iter().filter(|name| !name.starts_with("Etc/"));
    entries.extend(places.map(|name| real(name, name)));
    entries.extend(zones.twins.iter().map(|(name, listed)| real(name, listed)));
    for (meant, words) in zones.words.lines().filter_map(|line| line.split_once('=')) {
        entries.extend(words.split(',').map(|word| {
            let compared = (!word.starts_with(['+', '-'])).then(|| place_of(word));
            Entry { word, meant, compared, named: true }
        }));
    }
    entries
}

/// The zones of a word, in the order of the table; `Some` of none when it is a real name that means nothing in the list.
fn word(words: &'static WordIndex, text: &str) -> Option<Vec<&'static str>> {
    let entry = words.named(text).find(|entry| entry.word == text)?;
    Some(entry.meant.split(',').filter(|zone| !zone.is_empty()).collect())
}

fn place_of(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, place)| place)
}

/// `-5` or `+5:30` from `UTC-05:00`, `GMT+0530`, `(GMT-05:00) Eastern Time`, and what stands behind it.
fn offset(text: &str) -> (Option<String>, &str) {
    let none = (None, text);
    let text = text.trim().trim_start_matches('(');
    let named = text
        .get(..3)
        .is_some_and(|name| name.eq_ignore_ascii_case("utc") || name.eq_ignore_ascii_case("gmt"));
    let rest = if named { text.get(3..).unwrap_or_default().trim_start() } else { text };
    let (sign, rest) = match rest.chars().next() {
        Some('+') => ("+", rest.get(1..).unwrap_or_default()),
        Some('-') => ("-", rest.get(1..).unwrap_or_default()),
        Some('\u{2212}') => ("-", rest.get(3..).unwrap_or_default()),
        // `(UTC) Dublin`
        Some(')') if named => return (Some(String::from("+0")), rest.trim_start_matches(')')),
        _ => return none,
    };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(rest.len());
    let (digits, behind) = (rest.get(..end).unwrap_or_default(), rest.get(end..).unwrap_or_default());
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() > 2 => digits.split_at(digits.len() - 2),
        None => (digits, "0"),
    };
    let (Ok(hours), Ok(minutes)) = (hours.parse::<u8>(), minutes.parse::<u8>()) else { return none };
    if hours > 14 || minutes > 59 {
        return none;
    }
    let sign = if hours == 0 && minutes == 0 { "+" } else { sign };
    let mut buffers = [itoa::Buffer::new(), itoa::Buffer::new()];
    let [one, other] = &mut buffers;
    let (hours, minutes) = (one.format(hours), other.format(minutes));
    let offset = if minutes == "0" { [sign, hours].concat() } else { [sign, hours, ":", minutes].concat() };
    (Some(offset), behind.trim_start_matches(')'))
}

/// Words that name no place.
const LEFT_OUT: &[&str] = &[
    "standard", "standart", "daylight", "saving", "savings", "summer", "time", "timezone", "zone", "and",
    "is", "island",
];

/// As the table is written: words in lower case without blanks and punctuation, slashes kept.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let breaks = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '/';
    for word in text.to_ascii_lowercase().split(breaks).filter(|word| !LEFT_OUT.contains(word)) {
        plain.push_str(word);
    }
    if let Some(kept) = plain.strip_suffix("uscanada").map(str::len) {
        plain.truncate(kept);
    }
    plain
}
