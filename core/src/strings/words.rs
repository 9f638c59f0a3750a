//! [`words!`]: an enum whose variants are the words of an option or a report, declared once.

/// An enum declared by the macro `words!`.
pub trait Words: Copy + 'static {
    /// Every variant, in the order of declaration.
    const ALL: &'static [Self];
    /// Their words, in the same order.
    const WORDS: &'static [&'static str];

    /// The variant of a word.
    ///
    /// ```
    /// use seatwright::{Severity, Words};
    ///
    /// assert_eq!(Severity::from_word("warning"), Some(Severity::Warning));
    /// assert_eq!(Severity::from_word("Warning"), None);
    /// ```
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        let at = Self::WORDS.iter().position(|known| *known == word)?;
        Self::ALL.get(at).copied()
    }
}

/// Declares an enum with the word of each variant: the enum, [`Words::ALL`], [`Words::WORDS`], `as_str` and
/// [`Words::from_word`].
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $(
        $(#[doc = $doc:literal])* $(#[cfg(feature = $feature:literal)])? $(#[default $($default:ident)*])?
        $variant:ident = $word:literal,
    )+ }) => {
        $(#[$meta])*
        $vis enum $name { $(
            $(#[doc = $doc])* $(#[cfg(feature = $feature)])? $(#[default $($default)*])? $variant,
        )+ }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$($(#[cfg(feature = $feature)])? Self::$variant,)+];

            /// Its word in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($(#[cfg(feature = $feature)])? Self::$variant => $word,)+ }
            }
        }

        impl crate::strings::words::Words for $name {
            const ALL: &'static [Self] = Self::ALL;
            const WORDS: &'static [&'static str] = &[$($(#[cfg(feature = $feature)])? $word,)+];
        }
    };
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use crate::issues::code::Code;
    use crate::strings::words::Words;

    #[test]
    fn a_word_and_its_variant_find_each_other() {
        assert_eq!(Code::ALL.len(), Code::WORDS.len());
        for (code, word) in Code::ALL.iter().zip(Code::WORDS) {
            assert_eq!((code.as_str(), Code::from_word(word)), (*word, Some(*code)));
        }
        assert_eq!(Code::from_word(""), None);
    }
}
