//! Which names of a short list a text may mean: words first, letters after them.

use alloc::vec::Vec;

use crate::strings::suggest::Bare;

/// How many candidates are still worth naming.
pub(crate) const CANDIDATES: usize = 3;

/// The names that `given` may mean: none when that is not clear, and never more than three.
///
/// A name that shares whole words beats one that shares letters. Of the names in `barred` none is offered, and where one
/// of them is as near as any other, nothing is: a slip must not give rights.
pub(crate) fn likely<'n>(given: &str, names: &[&'n str], barred: &[&str]) -> Vec<&'n str> {
    let given_words: Vec<Bare> = words(given).map(Bare::new).collect();
    if given_words.is_empty() {
        return Vec::new();
    }
    // All that was written is in the name, or the whole name in what was written.
    let within = |name: &str| {
        let name_words: Vec<Bare> = words(name).map(Bare::new).collect();
        let has = |words: &[Bare], word: &Bare| words.iter().any(|other| word.same(other));
        (
            given_words.iter().all(|word| has(&name_words, word)),
            name_words.iter().all(|word| has(&given_words, word)),
        )
    };
    let whole: Vec<&str> = names.iter().copied().filter(|name| within(name).0).collect();
    if !whole.is_empty() {
        return few(whole.into_iter().filter(|name| !barred.contains(name)).collect());
    }
    let given = Bare::new(given);
    let by_words = |name: &str| {
        let of_word = |word: &Bare| words(name).filter_map(|other| word.slip(&Bare::new(other))).min();
        given_words.iter().map(of_word).sum::<Option<u8>>()
    };
    let by_letters = |name: &str| given.slip(&Bare::new(name));
    let near = |name: &&str| [by_words(name), by_letters(name)].into_iter().flatten().min();
    if let Some(fewest) = names.iter().filter_map(near).min() {
        return allowed(names.iter().copied().filter(|name| near(name) == Some(fewest)).collect(), barred);
    }
    allowed(names.iter().copied().filter(|name| within(name).1).collect(), barred)
}

/// None where one of them is barred.
fn allowed<'n>(names: Vec<&'n str>, barred: &[&str]) -> Vec<&'n str> {
    if names.iter().any(|name| barred.contains(name)) { Vec::new() } else { few(names) }
}

/// More than three are no help.
fn few(names: Vec<&str>) -> Vec<&str> {
    if names.len() > CANDIDATES { Vec::new() } else { names }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use crate::strings::likely::likely;
    use crate::vendors::netsapiens::choices::{ELEVATED_SCOPES, SCOPES};

    #[test]
    fn words_beat_letters_and_rights_are_not_given() {
        let scope = |given| likely(given, SCOPES, ELEVATED_SCOPES);
        assert_eq!(scope("supervisor"), ["Call Center Supervisor"]);
        assert_eq!(scope("Superviser"), ["Call Center Supervisor"]);
        assert_eq!(scope("Manager"), ["Site Manager", "Office Manager"]);
        assert_eq!(scope("user"), ["Basic User", "Simple User", "Advanced User"]);
        assert_eq!(scope("the basic user"), ["Basic User"]);
        assert_eq!(scope("Bsic Usr"), ["Basic User"]);
        for given in
            ["super", "sup user", "Supr User", "Admin", "Resellr", "Super User or Basic User", "", "-"]
        {
            assert!(scope(given).is_empty(), "{given}: {:?}", scope(given));
        }
    }
}
