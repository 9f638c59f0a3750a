//! The nearest of some names, for suggestions.

/// Letters and digits in lower case: what is left of a name when its style is taken away.
pub(crate) fn bare(name: &str) -> String {
    letters(name).collect()
}

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
    let given: Vec<char> = bare(given).chars().take(LONGEST).collect();
    let mut best = None;
    let mut fewest = usize::MAX;
    for name in names {
        let other: Vec<char> = bare(name).chars().collect();
        // A third of the letters, but never so many that a short name turns into any other.
        let allowed = (given.len().max(other.len()) / 3).clamp(1, 8);
        if given.is_empty() || given.len().abs_diff(other.len()) > allowed {
            continue;
        }
        let edits = edits(&given, &other);
        if edits <= allowed && edits < fewest {
            fewest = edits;
            best = Some(name);
        }
    }
    best
}

/// Longer than any name of ours: the rest of a hostile key is not worth comparing.
const LONGEST: usize = 96;

/// Edit distance with swaps of neighbours (optimal string alignment).
fn edits(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (row, a) in one.iter().enumerate() {
        let mut line = Vec::with_capacity(other.len() + 1);
        line.push(row + 1);
        let mut left = None;
        for (column, b) in other.iter().enumerate() {
            let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let mut cost = (cell(&last, column) + usize::from(a != b))
                .min(cell(&last, column + 1) + 1)
                .min(cell(&line, column) + 1);
            if column > 0 && left == Some(a) && previous == Some(b) {
                cost = cost.min(cell(&before, column - 1) + 1);
            }
            line.push(cost);
            left = Some(b);
        }
        previous = Some(a);
        before = std::mem::replace(&mut last, line);
    }
    last.last().copied().unwrap_or_default()
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
