//! The codes of issues: few, append-only, detail in the parameters.

use crate::strings::words::words;

words! {
    /// What an issue is about. Stable: a code never changes its meaning and none is taken away.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Code {
        /// A value that must be there is missing or blank.
        Required = "required",
        /// A key that the request does not have. Params: `suggestion`?, `belongs`?.
        UnknownField = "unknown_field",
        /// The same key twice in one document.
        DuplicateKey = "duplicate_key",
        /// Two spellings of one field with different values. Params: `other`.
        ConflictingFields = "conflicting_fields",
        /// A value of a type that cannot be meant. Params: `expected`, `actual`.
        WrongType = "wrong_type",
        /// Not one of the closed list. Params: `value`, `suggestion`?, `allowed`?.
        InvalidChoice = "invalid_choice",
        /// Below the least value. Params: `min`, `value`.
        TooSmall = "too_small",
        /// Above the greatest value. Params: `max`, `value`.
        TooBig = "too_big",
        /// Shorter than the least length. Params: `min`, `unit`, `actual` (never for secrets).
        TooShort = "too_short",
        /// Longer than the greatest length. Params: `max`, `unit`, `actual` (never for secrets).
        TooLong = "too_long",
        /// Text of another form. Params: `expected`, `value` (never for secrets).
        BadFormat = "bad_format",
        /// A control, bidirectional control or broken character. Params: `character`.
        BadCharacter = "bad_character",
        /// Not JSON. Params: `line`, `column`.
        BadJson = "bad_json",
        /// Cannot be sent without becoming something else. Params: `reason`, `value`?.
        WouldLoseData = "would_lose_data",
        /// Accepted and without effect here.
        NoEffect = "no_effect",
        /// Two values that contradict each other. Params: `other`, `expected`?.
        Inconsistent = "inconsistent",
        /// A role that reaches beyond the domain. Params: `value`.
        ElevatedScope = "elevated_scope",
        /// A site that would be created by this call. Params: `value`, `suggestion`?, `sites_left`?.
        NewSite = "new_site",
        /// A secret that is easy to guess, or breaks a rule the caller gave. Params: `rule`?, `min`?,
        /// `preset`?.
        WeakSecret = "weak_secret",
        /// Defaults were filled that real answers contradict. Params: `fields`.
        ContestedDefault = "contested_default",
        /// Fields left for the site to hand down. Params: `fields`.
        Inherited = "inherited",
        /// Defaults were filled that the site would hand down. Params: `fields`.
        OverridesInherited = "overrides_inherited",
        /// Taken already. Params: `value`.
        Conflict = "conflict",
        /// Past a limit of this library. Params: `limit`, `max`.
        LimitExceeded = "limit_exceeded",
        /// A key of answers; it is left out.
        ReadOnly = "read_only",
        /// Possible, but nothing public confirms it. Params: `value`.
        Unverified = "unverified",
        /// Of some keys exactly one must be given. Params: `fields`.
        ExactlyOneOf = "exactly_one_of",
        /// Not equal to the field it repeats. Params: `other`.
        Mismatch = "mismatch",
        /// The vendor has withdrawn the call. Params: `since`.
        Deprecated = "deprecated",
        /// A secret that is shown as a mask only; it is left out.
        Masked = "masked",
        /// The server refused this value, or does not know it. Params: `reason`? (`not_found`), `value`?, `certainty`?.
        Rejected = "rejected",
    }
}
