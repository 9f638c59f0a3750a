//! The table of options: rows declared once, from which the struct, its reader, the reference and the types of every
//! language follow.

/// One option, for types and documentation.
#[derive(Clone, Copy, Debug)]
pub struct OptionRow {
    /// Its name in every language.
    pub name: &'static str,
    /// What it takes.
    pub kind: OptionKind,
    /// What applies when it is not given, as JSON; empty when nothing does.
    pub default: &'static str,
    /// What it does, in one or more sentences.
    pub help: &'static str,
    /// The first version that has it.
    pub since: &'static str,
}

/// What an option takes.
#[derive(Clone, Copy, Debug)]
pub enum OptionKind {
    /// Text, or a whole number in its place.
    Text,
    /// Text alone: no number can be meant.
    PlainText,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Number,
    /// A list of text.
    Names,
    /// One of several words: the name of its type, and the words.
    Word(&'static str, &'static [&'static str]),
    /// An object with members of its own: the name of its type, and their rows.
    Object(&'static str, &'static [OptionRow]),
    /// An object of limits: the name of its type; name, default and help of each.
    Limits(&'static str, &'static [(&'static str, usize, &'static str)]),
    /// An object from names of the caller's to text.
    Texts,
    /// One of the operation's profiles.
    Profile,
    /// A language that has messages.
    Locale,
    /// `true`, `false` or a list of field names.
    Partial,
    /// A list of `field/code`.
    Waivers,
    /// Shortest and longest extension, or the vendor's answer that says so.
    ExtensionLength,
    /// Rules of passwords, the vendor's answer that says so, or a preset.
    PasswordRules,
    /// A release such as `R18.0.0`.
    Release,
    /// The two-letter code of a country.
    Country,
    /// Groups and where each goes.
    Groups,
    /// Classes with the dial policy, or the dial plan and policy, to take.
    DialPolicies,
    /// Names in all domains, or by domain.
    PerDomain,
    /// A template of an e-mail address.
    EmailTemplate,
    /// HTTP headers.
    Headers,
    /// The request that was sent.
    Request,
}

/// Declares a struct of options with a row for each: `field: Type = kind, default, since`.
///
/// The struct implements [`FromOption`](crate::options::reader::FromOption); `NAMES` are the names of the options and `ROWS` their rows.
macro_rules! options {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[doc = $help:literal])+ $(#[cfg(feature = $feature:literal)])? $field:ident: $type:ty = $kind:expr, $default:literal, $since:literal;)+
    }) => {
        $(#[$meta])*
        pub struct $name { $($(#[doc = $help])+ $(#[cfg(feature = $feature)])? pub $field: $type,)+ }

        impl $name {
            /// The names of the options, as every language spells them.
            pub const NAMES: &'static [&'static str] = &[$($(#[cfg(feature = $feature)])? stringify!($field),)+];
            /// The rows of the options, for types and documentation.
            pub const ROWS: &'static [crate::options::table::OptionRow] = &[$($(#[cfg(feature = $feature)])? crate::options::table::OptionRow {
                name: stringify!($field),
                kind: $kind,
                default: $default,
                help: concat!($($help),+),
                since: $since,
            },)+];
        }

        impl crate::options::reader::FromOption for $name {
            fn read<V: crate::options::value::OptionValue>(
                given: &crate::options::reader::OptionReader<'_, V>,
            ) -> crate::options::reader::Read<Self> {
                let mut options = Self::default();
                given.fill(&mut options, Self::NAMES, &[$($(#[cfg(feature = $feature)])? |options, given| {
                    if matches!($kind, $crate::options::table::OptionKind::PlainText) {
                        given.must_be_text()?;
                    }
                    options.$field = crate::options::reader::FromOption::read(given)?;
                    Ok(())
                },)+])?;
                Ok(options)
            }
        }
    };
}
pub(crate) use options;
