//! The row of a field.

use crate::schema::{Kind, Unit};
use crate::strings::words::words;

words! {
    /// How sure we are of a fact. Only [`Documented`](Certainty::Documented) and [`Observed`](Certainty::Observed)
    /// facts may make an error; what we merely infer warns.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Certainty {
        /// The vendor's own page or document says so.
        Documented = "documented",
        /// A real server's answer shows it.
        Observed = "observed",
        /// We conclude it from the facts around it.
        Inferred = "inferred",
    }
}

/// What `""` means where a value may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptyString {
    /// Text is kept, for it clears; what cannot be empty counts as not given.
    Clears,
    /// An error: the vendor's types have at least one character.
    Refused,
    /// Text is kept with a warning, for nothing says what it does; what cannot be empty counts as not given.
    Unclear,
    /// Counts as not given.
    Absent,
}

/// A limit that practice suggests and no document states; breaking it warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recommended {
    /// Smallest value or shortest length that is usual.
    pub min: Option<i64>,
    /// Largest value or longest length that is usual.
    pub max: Option<i64>,
}

/// One row: everything the engine knows of one body field.
///
/// Rows are struct literals that start from [`Field::NEW`] or a kind's own constant, so a row shows only what
/// is particular about it.
#[expect(clippy::struct_excessive_bools, reason = "a row of a table: independent yes-or-no facts")]
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The vendor's key.
    pub wire: &'static str,
    /// What the value is.
    pub kind: Kind,
    /// Whether it must be there when its group is. What a whole request needs stands in the operation.
    pub required: bool,
    /// The documented default, as the text of the value.
    pub default: Option<&'static str>,
    /// Least value of an integer, or least length of text.
    pub min: Option<i64>,
    /// Greatest value of an integer, or greatest length of text.
    pub max: Option<i64>,
    /// What lengths are counted in.
    pub unit: Unit,
    /// Limits that only warn.
    pub soft: Recommended,
    /// Never shown, trimmed or shortened.
    pub secret: bool,
    /// Other spellings that the vendor itself uses; accepted under every profile.
    pub aliases: &'static [&'static str],
    /// The name in the vendor's previous API, where the map is one to one.
    pub v1: Option<&'static str>,
    /// Those of its choices that give rights beyond the ordinary: none is ever proposed for a slip.
    pub elevated: &'static [&'static str],
    /// A new user takes it over from an existing site.
    pub inheritable: bool,
    /// A real answer shows another value than the documented default.
    pub contested: bool,
    /// A field that says the same in other words: when one of the two is given the other is not filled.
    pub partner: Option<&'static str>,
    /// The one profile that has this field.
    pub only: Option<&'static str>,
    /// What `""` means here, if not what it means elsewhere in the request.
    pub blank: Option<EmptyString>,
    /// A number that emergency services see or call back: nothing of it is repaired but punctuation.
    pub emergency: bool,
    /// 0 sets no limit.
    pub open_ended: bool,
    /// Words that people read, such as a name: placeholders and damaged text are said.
    pub prose: bool,
    /// A group whose keys are not all documented: another key is unverified rather than unknown.
    pub open: bool,
    /// How sure we are of the row.
    pub certainty: Certainty,
}

impl Field {
    /// An optional text without limits.
    pub const NEW: Self = Self {
        wire: "",
        kind: Kind::Text,
        required: false,
        default: None,
        min: None,
        max: None,
        unit: Unit::Characters,
        soft: Recommended { min: None, max: None },
        secret: false,
        aliases: &[],
        v1: None,
        elevated: &[],
        inheritable: false,
        contested: false,
        partner: None,
        only: None,
        blank: None,
        emergency: false,
        open_ended: false,
        prose: false,
        open: false,
        certainty: Certainty::Documented,
    };
    /// A `yes`/`no` switch that defaults to `yes`.
    pub const YES: Self = Self { kind: Kind::YesNo, default: Some("yes"), ..Self::NEW };
    /// A `yes`/`no` switch that defaults to `no`.
    pub const NO: Self = Self { kind: Kind::YesNo, default: Some("no"), ..Self::NEW };
    /// A whole number.
    pub const INTEGER: Self = Self { kind: Kind::Integer, ..Self::NEW };

    /// Whether `name` is the wire name or one of the vendor's other spellings.
    #[must_use]
    pub fn answers_to(&self, name: &str) -> bool {
        self.wire == name || self.aliases.contains(&name)
    }
}
