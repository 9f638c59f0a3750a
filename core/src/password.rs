//! Passwords that obey given rules. The core has no randomness: the caller brings it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::options::context::PasswordRules;
use crate::strings::bytes::holds;
use crate::strings::characters::lowered;

const LOWER: &[u8] = b"abcdefghijkmnopqrstuvwxyz";
const UPPER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS: &[u8] = b"23456789";
const SYMBOLS: &[u8] = b"!#$%*+-=?@_.";

/// The longest password of the schema (`BroadWorks` OCI-P R25).
const LONGEST: usize = 60;

/// What a generated password has when the rules ask for less: long enough for a first login.
const USUAL: usize = 16;

/// Why there is no password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PasswordError {
    /// More random bytes are needed; 16 a character are always enough.
    #[error("{0} random bytes are too few; give 16 for each character of the password")]
    Random(usize),
    /// The rules ask for more characters than the length given, or than a password can have.
    #[error("the rules ask for {least} characters and the password may have {most}")]
    Rules {
        /// What the rules add up to.
        least: usize,
        /// What there is room for.
        most: usize,
    },
    /// The length given is more than a password can have.
    #[error("a password has at most {LONGEST} characters, not {0}")]
    Length(usize),
}

/// A password that obeys `rules`: of `length` characters, or 16, or as many as the rules ask for. Letters and digits
/// that are mistaken for each other (`l` `I` `O` `0` `1`) are left out. `random` must come from a generator fit for
/// secrets; each byte is used once.
///
/// ```
/// use seatwright::{PasswordRules, generate_password};
///
/// let rules = PasswordRules { min_length: Some(20), min_symbols: Some(3), ..PasswordRules::default() };
/// let random: Vec<u8> = (0..=255).chain(0..=255).collect(); // from the system's generator in earnest
/// let password = generate_password(&rules, None, "ann@example.com", &random).unwrap();
/// assert_eq!(password.len(), 20);
/// assert!(password.chars().filter(|c| !c.is_alphanumeric()).count() >= 3);
/// ```
///
/// # Errors
/// Too few random bytes, or rules that the length has no room for.
pub fn generate_password(
    rules: &PasswordRules,
    length: Option<usize>,
    user_id: &str,
    random: &[u8],
) -> Result<String, PasswordError> {
    let least = |given: Option<u8>| usize::from(given.unwrap_or(1).max(1));
    let classes = [
        (LOWER, least(rules.min_lower)),
        (UPPER, least(rules.min_upper)),
        (DIGITS, least(rules.min_digits)),
        (SYMBOLS, least(rules.min_symbols)),
    ];
    let asked = classes.iter().map(|(_, count)| count).sum::<usize>();
    let shortest = usize::from(rules.min_length.unwrap_or(0)).max(asked);
    let length = length.unwrap_or(shortest.max(USUAL));
    if shortest > length.min(LONGEST) {
        return Err(PasswordError::Rules { least: shortest, most: length.min(LONGEST) });
    }
    if length > LONGEST {
        return Err(PasswordError::Length(length));
    }
    let mut dice = Dice { bytes: random.iter(), given: random.len() };
    loop {
        let mut letters = Vec::with_capacity(length);
        for (letters_of, count) in classes {
            for _ in 0..count {
                letters.push(dice.pick(letters_of)?);
            }
        }
        let all = [LOWER, UPPER, DIGITS, SYMBOLS].concat();
        while letters.len() < length {
            letters.push(dice.pick(&all)?);
        }
        // Fisher and Yates: the first letters must not tell their class.
        for at in (1..letters.len()).rev() {
            let other = dice.below(at + 1)?;
            letters.swap(at, other);
        }
        let password: String = letters.into_iter().map(char::from).collect();
        let holds_id =
            !user_id.is_empty() && rules.without_user_id && holds(&lowered(&password), &lowered(user_id));
        if !holds_id {
            return Ok(password);
        }
    }
}

struct Dice<'r> {
    bytes: core::slice::Iter<'r, u8>,
    given: usize,
}

impl Dice<'_> {
    /// Evenly below `count`: bytes that would favour the first ones are thrown away.
    fn below(&mut self, count: usize) -> Result<usize, PasswordError> {
        let even = 256 - 256 % count.clamp(1, 256);
        loop {
            let byte = usize::from(*self.bytes.next().ok_or(PasswordError::Random(self.given))?);
            if byte < even {
                return Ok(byte % count.max(1));
            }
        }
    }

    fn pick(&mut self, letters: &[u8]) -> Result<u8, PasswordError> {
        let at = self.below(letters.len())?;
        Ok(letters.get(at).copied().unwrap_or(b'x'))
    }
}

#[cfg(test)]
mod tests {
    use crate::PasswordRules;
    use crate::password::PasswordError;
    use crate::password::generate_password;

    /// A generator for tests only.
    fn random(seed: u64, count: usize) -> Vec<u8> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let step = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        };
        core::iter::repeat_with(step).take(count).collect()
    }

    #[test]
    fn obeys_its_rules() {
        let rules = PasswordRules {
            min_length: Some(9),
            min_digits: Some(3),
            min_upper: Some(2),
            min_lower: Some(2),
            min_symbols: Some(4),
            without_user_id: true,
            ..PasswordRules::default()
        };
        for seed in 1..500 {
            let password = generate_password(&rules, Some(11), "a", &random(seed, 1200)).unwrap();
            assert_eq!(password.len(), 11);
            let count = |kind: fn(char) -> bool| password.chars().filter(|c| kind(*c)).count();
            assert!(count(|c| c.is_ascii_digit()) >= 3, "{password}");
            assert!(count(char::is_uppercase) >= 2 && count(char::is_lowercase) >= 2, "{password}");
            assert!(count(|c| !c.is_alphanumeric()) >= 4, "{password}");
            assert!(!password.to_lowercase().contains('a'), "{password}");
        }
    }

    #[test]
    fn says_what_is_missing() {
        let rules = PasswordRules::default();
        assert_eq!(generate_password(&rules, None, "", &[7; 8]), Err(PasswordError::Random(8)));
        assert_eq!(
            generate_password(&rules, Some(3), "", &[7; 80]),
            Err(PasswordError::Rules { least: 4, most: 3 })
        );
        let rules = PasswordRules { min_length: Some(61), ..rules };
        let refused = generate_password(&rules, None, "", &[7; 2000]);
        assert_eq!(refused, Err(PasswordError::Rules { least: 61, most: 60 }));
        let refused = generate_password(&PasswordRules::default(), Some(61), "", &[7; 2000]);
        assert_eq!(refused, Err(PasswordError::Length(61)));
    }

    /// Every letter comes up, none much more often than another, wherever it stands.
    #[test]
    fn is_even() {
        let mut first = [0_u32; 128];
        for seed in 1..20_000 {
            let password =
                generate_password(&PasswordRules::default(), None, "", &random(seed, 256)).unwrap();
            first[usize::from(password.as_bytes()[0])] += 1;
        }
        let seen: Vec<u32> = first.into_iter().filter(|count| *count > 0).collect();
        assert_eq!(
            seen.len(),
            crate::password::LOWER.len()
                + crate::password::UPPER.len()
                + crate::password::DIGITS.len()
                + crate::password::SYMBOLS.len()
        );
        // Classes of few letters come up more often a letter, for each class must be there once.
        let most = seen.iter().max().unwrap();
        let least = seen.iter().min().unwrap();
        assert!(most / least < 4, "{most} against {least}");
    }
}
