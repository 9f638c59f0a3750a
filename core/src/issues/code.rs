//! The codes of issues: few, append-only, detail in the parameters.

use crate::strings::words::words;

/// Declares the codes, each with the parameters that its issues carry.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum Code { $(
        $(#[doc = $doc:literal])* $name:ident = $word:literal $({ $($need:ident $param:ident: $kind:ident),+ })?,
    )+ }) => {
        words! {
            $(#[$meta])*
            pub enum Code { $($(#[doc = $doc])* $name = $word,)+ }
        }

        impl Code {
            /// The parameters that issues of this code carry.
            #[must_use]
            pub const fn params(self) -> &'static [ParamRow] {
                match self {
                    $(Self::$name => &[$($(ParamRow {
                        name: stringify!($param),
                        kind: ParamKind::$kind,
                        need: Need::$need,
                    },)+)?],)+
                }
            }
        }
    };
}

/// A parameter of a code, for types and documentation.
#[derive(Clone, Copy, Debug)]
pub struct ParamRow {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: ParamKind,
    /// Whether every issue of the code carries it.
    pub need: Need,
}

/// What a parameter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// A whole number.
    Number,
    /// Text.
    Text,
    /// Several texts.
    List,
    /// A whole number or text, as the field's values are.
    NumberOrText,
}

/// Whether every issue of a code carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Every issue carries it.
    Required,
    /// Some issues carry it: values of secrets are left out, for one.
    Optional,
}

codes! {
    /// What an issue is about. Stable: a code never changes its meaning and none is taken away.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Code {
        /// A value that must be there is missing or blank; at no field: the required fields that an update is built without.
        Required = "required" { Optional fields: List, Optional other: Text },
        /// A key that the request does not have.
        UnknownField = "unknown_field" { Optional suggestion: Text, Optional candidates: List, Optional belongs: Text },
        /// The same key twice in one document.
        DuplicateKey = "duplicate_key",
        /// Two spellings of one field with different values, or the path and the input.
        ConflictingFields = "conflicting_fields" { Required other: Text, Optional reason: Text, Optional expected: Text, Optional value: Text },
        /// A value of a type that cannot be meant.
        WrongType = "wrong_type" { Required expected: Text, Required actual: Text, Optional value: Text, Optional suggestion: NumberOrText },
        /// Not one of the closed list.
        InvalidChoice = "invalid_choice" { Required value: Text, Optional suggestion: Text, Optional candidates: List, Optional allowed: List },
        /// Below the least value.
        TooSmall = "too_small" { Required min: Number, Required value: NumberOrText },
        /// Above the greatest value.
        TooBig = "too_big" { Required max: Number, Required value: NumberOrText },
        /// Shorter than the least length.
        TooShort = "too_short" { Required min: Number, Required unit: Text, Optional actual: Number, Optional reason: Text },
        /// Longer than the greatest length.
        TooLong = "too_long" { Required max: Number, Required unit: Text, Optional actual: Number },
        /// Text of another form.
        BadFormat = "bad_format" { Optional expected: Text, Optional value: Text, Optional reason: Text, Optional suggestion: Text },
        /// A control, bidirectional control or broken character.
        BadCharacter = "bad_character" { Optional character: Text, Optional reason: Text },
        /// Not JSON.
        BadJson = "bad_json" { Required line: Number, Required column: Number, Optional reason: Text },
        /// Cannot be sent without becoming something else.
        WouldLoseData = "would_lose_data" { Required reason: Text, Optional value: Text, Optional suggestion: Text, Optional country: Text, Optional missing: Text },
        /// Accepted and without effect here; at no field: an update that changes nothing.
        NoEffect = "no_effect" { Optional reason: Text, Optional clear: Text, Optional certainty: Text },
        /// Two values that contradict each other.
        Inconsistent = "inconsistent" { Optional other: Text, Optional expected: NumberOrText, Optional reason: Text, Optional value: Text },
        /// A role that reaches beyond the domain.
        ElevatedScope = "elevated_scope" { Required value: Text },
        /// A site that would be created by this call.
        NewSite = "new_site" { Required value: Text, Optional suggestion: Text, Optional sites_left: Number },
        /// A secret that is easy to guess, or breaks a rule the caller gave.
        WeakSecret = "weak_secret" { Optional rule: Text, Optional min: Number, Optional preset: Text },
        /// Defaults were filled that real answers contradict.
        ContestedDefault = "contested_default" { Required fields: List },
        /// Fields left for the site to hand down.
        Inherited = "inherited" { Required fields: List },
        /// Defaults were filled that the site would hand down.
        OverridesInherited = "overrides_inherited" { Required fields: List },
        /// Taken already.
        Conflict = "conflict" { Optional value: Text, Optional login: Text, Optional candidates: List, Optional reason: Text, Optional certainty: Text, Optional server_code: Text },
        /// Past a limit of this library.
        LimitExceeded = "limit_exceeded" { Required limit: Text, Required max: Number, Optional reason: Text },
        /// A key of answers; it is left out.
        ReadOnly = "read_only",
        /// Possible, but nothing public confirms it.
        Unverified = "unverified" { Optional value: Text, Optional reason: Text, Optional suggestion: Text },
        /// Of some keys exactly one must be given.
        ExactlyOneOf = "exactly_one_of" { Required fields: List },
        /// Not equal to the field it repeats.
        Mismatch = "mismatch" { Required other: Text },
        /// The vendor has withdrawn the call.
        Deprecated = "deprecated" { Required since: Text },
        /// A secret that is shown as a mask only; it is left out.
        Masked = "masked",
        /// The server refused this value, or does not know it.
        Rejected = "rejected" { Optional reason: Text, Optional value: Text, Optional certainty: Text, Optional server_code: Text },
    }
}
