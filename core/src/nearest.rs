//! The nearest of some names, for suggestions.

/// Whether two names differ in letter case, blanks and joiners only.
pub(crate) fn same_but_style(one: &str, other: &str) -> bool {
    one.len().abs_diff(other.len()) <= one.len().min(other.len()) && letters(one).eq(letters(other))
}

/// Names of ours are ASCII; other letters count as they are, without the tables of Unicode.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || !c.is_ascii()).map(|c| c.to_ascii_lowercase())
}

/// The name with the fewest edits, if they are few for its length. Of equals the first wins.
pub(crate) fn nearest<'n>(given: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let given = Bare::new(given);
    let mut best = None;
    let mut fewest = u8::MAX;
    for name in names {
        let other = Bare::new(name);
        let (one, other) = (given.letters(), other.letters());
        // A third of the letters, but never so many that a short name turns into any other.
        let allowed = u8::try_from((one.len().max(other.len()) / 3).clamp(1, 8))
            .unwrap_or(8)
            .min(fewest.saturating_sub(1));
        if one.is_empty() || one.len().abs_diff(other.len()) > usize::from(allowed) {
            continue;
        }
        let edits = edits(one, other, allowed);
        if edits <= allowed && edits < fewest {
            fewest = edits;
            best = Some(name);
        }
    }
    best
}

/// Longer than any name of ours: the rest of a hostile key is not worth comparing.
const LONGEST: usize = 96;

/// Letters and digits in lower case: what is left of a name when its style is taken away. On the stack, for a
/// misspelt key is compared with every name there is.
struct Bare {
    letters: [u8; LONGEST],
    length: usize,
}

impl Bare {
    fn new(name: &str) -> Self {
        let mut letters = [0; LONGEST];
        let bytes = name.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
        let length =
            letters.iter_mut().zip(bytes).map(|(cell, byte)| *cell = byte.to_ascii_lowercase()).count();
        Self { letters, length }
    }

    fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }
}

/// Edit distance with swaps of neighbours (optimal string alignment); any number past `limit` once it is passed.
fn edits(one: &[u8], other: &[u8], limit: u8) -> u8 {
    let cell = |line: &[u8; LONGEST + 1], at: usize| line.get(at).copied().unwrap_or(u8::MAX);
    let mut before = [u8::MAX; LONGEST + 1];
    let mut last = [0; LONGEST + 1];
    for (count, place) in (0..).zip(last.iter_mut().take(other.len() + 1)) {
        *place = count;
    }
    let mut previous = None;
    for (row, a) in (1..).zip(one) {
        let mut line = [u8::MAX; LONGEST + 1];
        line[0] = row;
        let mut fewest = row;
        let mut left = None;
        for (column, b) in other.iter().enumerate() {
            let mut cost = cell(&last, column)
                .saturating_add(u8::from(a != b))
                .min(cell(&last, column + 1).saturating_add(1))
                .min(cell(&line, column).saturating_add(1));
            if column > 0 && left == Some(a) && previous == Some(b) {
                cost = cost.min(cell(&before, column - 1).saturating_add(1));
            }
            if let Some(place) = line.get_mut(column + 1) {
                *place = cost;
            }
            fewest = fewest.min(cost);
            left = Some(b);
        }
        // A swap reaches back two rows, and costs one edit more than what it finds there.
        if fewest > limit.saturating_add(1) {
            return u8::MAX;
        }
        previous = Some(a);
        before = last;
        last = line;
    }
    cell(&last, other.len())
}

#[cfg(test)]
mod tests {
    use super::{nearest, same_but_style};

    #[test]
    fn finds_slips_and_leaves_strangers() {
        let names = ["voicemail-enabled", "user", "user-scope", "time-zone"];
        let find = |given| nearest(given, names.iter().copied());
        assert_eq!(find("voicemail-enable"), Some("voicemail-enabled"));
        assert_eq!(find("usre"), Some("user"));
        assert_eq!(find("tmie-zone"), Some("time-zone"));
        assert_eq!(find("colour"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn style_is_no_difference() {
        assert!(same_but_style("Super User", "super-user"));
        assert!(same_but_style("name_first_name", "nameFirstName"));
        assert!(!same_but_style("user", "users"));
    }
}
