//! A whole name cut into first and last name.

/// Words that belong to the last name that follows them.
const PARTICLES: &[&str] = &[
    "van", "von", "vom", "zu", "zum", "zur", "de", "del", "dela", "della", "der", "den", "des", "di", "da",
    "das", "do", "dos", "du", "la", "le", "el", "al", "ter", "ten", "te", "bin", "ibn", "mac", "mc", "st",
    "saint", "'t",
];

/// First and last name. `Smith, Ann` is Ann Smith; of `Ludwig van Beethoven` the last name has its particle; one word
/// alone is a first name, and the last name is missing.
pub(crate) fn split(name: &str) -> (&str, &str) {
    let name = name.trim();
    if let Some((last, first)) = name.split_once(',') {
        return (first.trim(), last.trim());
    }
    let words = name.char_indices().filter(|(at, c)| {
        !c.is_whitespace()
            && name.get(..*at).is_none_or(|before| before.is_empty() || before.ends_with(char::is_whitespace))
    });
    let starts = || words.clone().map(|(at, _)| at);
    let word = |at: usize| name.get(at..).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
    let Some(end) = starts().next_back().filter(|at| *at > 0) else { return (name, "") };
    let mut cut = end;
    // Particles in a row before the last word, but never the first word.
    for at in starts().skip(1) {
        let all = starts().filter(|other| (at..end).contains(other)).all(|other| {
            PARTICLES.iter().any(|particle| word(other).trim_end_matches('.').eq_ignore_ascii_case(particle))
        });
        if all {
            cut = at;
            break;
        }
    }
    let (first, last) = name.split_at_checked(cut).unwrap_or((name, ""));
    (first.trim_end(), last)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn cuts_names() {
        for (name, first, last) in [
            ("Ann Smith", "Ann", "Smith"),
            ("Smith, Ann", "Ann", "Smith"),
            ("  Ann   Maria  Smith ", "Ann   Maria", "Smith"),
            ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
            ("Vincent van der Berg", "Vincent", "van der Berg"),
            ("Maria de la Cruz", "Maria", "de la Cruz"),
            ("Van Morrison", "Van", "Morrison"),
            ("José Núñez", "José", "Núñez"),
            ("Madonna", "Madonna", ""),
            ("St. John", "St.", "John"),
            ("", "", ""),
            ("Beethoven, Ludwig van", "Ludwig van", "Beethoven"),
        ] {
            assert_eq!(split(name), (first, last), "{name}");
        }
    }
}
