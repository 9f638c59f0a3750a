//! The digits that find a person in the dial-by-name directory.

use crate::collections::slot::Slot;
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::rules::View;

/// Compares given digits with those the server would compute. All public pairs fit: the letters of the last name,
/// or of the first name when the last has none (`FXS`/`4` is 397).
pub(crate) fn check(view: &mut View<'_, '_, '_>, digits: Slot, last: Slot, first: Slot) {
    if !view.good.has(digits) {
        return;
    }
    let given = match view.record.get(digits) {
        Some(Scalar::Integer(number)) => *number,
        Some(Scalar::Number(text)) => text.parse().unwrap_or(-1),
        _ => return,
    };
    // Of a last name that is not given nothing is known.
    let Some(family) = view.text(last) else { return };
    let source = if family.chars().any(is_letter) { last } else { first };
    let Some(expected) = view.text(source).and_then(keypad) else { return };
    if expected != given {
        let issue = Issue::warning(Code::Inconsistent)
            .param("other", view.record.key(source))
            .param("expected", expected);
        view.issue(digits, issue);
    }
}

/// Keypad digits of the first three letters; `None` when there are fewer, or letters that no keypad shows (how
/// the server maps an accent is not public).
pub(crate) fn keypad(name: &str) -> Option<i64> {
    let mut letters = name.chars().filter(|c| is_letter(*c));
    let mut number = 0;
    for _ in 0..3 {
        number = number * 10 + key(letters.next()?)?;
    }
    Some(number)
}

/// What is not ASCII counts as a letter: better no comparison than a wrong one.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

fn key(letter: char) -> Option<i64> {
    Some(match letter.to_ascii_lowercase() {
        'a'..='c' => 2,
        'd'..='f' => 3,
        'g'..='i' => 4,
        'j'..='l' => 5,
        'm'..='o' => 6,
        'p'..='s' => 7,
        't'..='v' => 8,
        'w'..='z' => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::dial_by_name::keypad;

    #[test]
    fn reads_a_keypad() {
        assert_eq!(keypad("Smith"), Some(764));
        assert_eq!(keypad("O'Neil"), Some(663));
        assert_eq!(keypad("Li"), None);
        assert_eq!(keypad("Élan"), None);
    }
}
