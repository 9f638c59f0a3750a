//! The codes of issues: few, append-only, detail in the parameters.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What an issue is about. Stable: a code never changes its meaning and none is taken away.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of their introduction.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code as it stands in a report.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

// A macro, because the list must be an enum, its texts and the list of all, and stay one list.
codes! {
    /// A required value is missing or blank.
    Required = "required",
    /// A key that the request does not have. Params: `suggestion`?, `belongs`?.
    UnknownField = "unknown_field",
    /// The same key twice in one document.
    DuplicateKey = "duplicate_key",
    /// Two keys of one field with different values. Params: `other`.
    ConflictingFields = "conflicting_fields",
    /// A value of a wrong type. Params: `expected`, `actual`.
    WrongType = "wrong_type",
    /// Not one of the allowed values. Params: `value`, `suggestion`?, `allowed`?.
    InvalidChoice = "invalid_choice",
    /// Less than the minimum. Params: `min`, `value`.
    TooSmall = "too_small",
    /// Greater than the maximum. Params: `max`, `value`.
    TooBig = "too_big",
    /// Shorter than the minimum length. Params: `min`, `unit`, `actual` (never for secrets).
    TooShort = "too_short",
    /// Longer than the maximum length. Params: `max`, `unit`, `actual` (never for secrets).
    TooLong = "too_long",
    /// Text in a wrong format. Params: `expected`, `value` (never for secrets).
    BadFormat = "bad_format",
    /// A control character, a bidirectional control character or invalid Unicode. Params: `character`.
    BadCharacter = "bad_character",
    /// Not JSON. Params: `line`, `column`.
    BadJson = "bad_json",
    /// Cannot be sent without losing data. Params: `reason`, `value`?.
    WouldLoseData = "would_lose_data",
    /// Accepted, but without effect in this request.
    NoEffect = "no_effect",
    /// Two values that contradict each other. Params: `other`, `expected`?.
    Inconsistent = "inconsistent",
    /// A role with access to more than one domain. Params: `value`.
    ElevatedScope = "elevated_scope",
    /// A site that this request would create. Params: `value`, `suggestion`?, `sites_left`?.
    NewSite = "new_site",
    /// A secret that is easy to guess, or breaks a rule the caller gave. Params: `rule`?, `min`?,
    /// `preset`?.
    WeakSecret = "weak_secret",
    /// Documented defaults were filled in that real responses contradict. Params: `fields`.
    ContestedDefault = "contested_default",
    /// Omitted fields for which the values of the site apply. Params: `fields`.
    Inherited = "inherited",
    /// Defaults were filled in that override the values of the site. Params: `fields`.
    OverridesInherited = "overrides_inherited",
    /// The value is already in use. Params: `value`.
    Conflict = "conflict",
    /// Exceeds a limit of this library. Params: `limit`, `max`.
    LimitExceeded = "limit_exceeded",
    /// A key that only responses contain; it is omitted.
    ReadOnly = "read_only",
    /// Possible, but no public document confirms it. Params: `value`.
    Unverified = "unverified",
    /// Exactly one of several keys is required. Params: `fields`.
    ExactlyOneOf = "exactly_one_of",
    /// Not equal to the field it repeats. Params: `other`.
    Mismatch = "mismatch",
    /// The vendor has deprecated the request. Params: `since`.
    Deprecated = "deprecated",
    /// A masked secret, such as asterisks; it is omitted.
    Masked = "masked",
    /// The server rejected this value or cannot find it. Params: `reason`? (`not_found`), `value`?, `certainty`?.
    Rejected = "rejected",
}
