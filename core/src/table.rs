//! What an operation is made of: const rows, from which everything else is derived.
//!
//! A platform's file holds plain struct literals of these types and no code. The engine, the forms, the
//! TypeScript and Python types and the reference are loops over them.

use crate::rules::Rule;

/// How sure we are of a fact. Only [`Documented`](Certainty::Documented) and [`Observed`](Certainty::Observed)
/// facts may make an error; what we merely infer warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The vendor's own page or document says so.
    Documented,
    /// A real server's answer shows it.
    Observed,
    /// We conclude it from the facts around it.
    Inferred,
}

impl Certainty {
    /// The word used in descriptions and docs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
        }
    }
}

/// The JSON type a digit string leaves as: the vendors' documents disagree, the profile decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// As a JSON number: a leading zero cannot survive.
    Integer,
    /// As JSON text.
    Text,
}

/// What counts as one when a length is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points.
    Characters,
    /// Bytes of UTF-8.
    Bytes,
    /// Decimal digits.
    Digits,
}

impl Unit {
    /// The word used in messages and descriptions.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Characters => "characters",
            Self::Bytes => "bytes",
            Self::Digits => "digits",
        }
    }
}

/// What a value is, and so how it is checked, repaired and written.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Free text; outer white space is trimmed, control and bidi control characters are refused.
    Text,
    /// A secret made of digits, such as a voicemail PIN.
    Pin(Typed),
    /// A telephone number: digits, with the usual punctuation stripped.
    Phone(Typed),
    /// A whole number between the row's `min` and `max`.
    Integer,
    /// `yes` or `no` as text.
    YesNo,
    /// One of a closed list.
    Choice(&'static [&'static str]),
    /// A name of a closed list of time zones; unlisted twins are replaced by the listed name.
    Zone(&'static Zones),
    /// Mail addresses separated with `;`.
    MailList,
    /// Extensions separated with `,`.
    ExtensionList,
    /// Text that some form is asked of.
    Formatted(Format),
    /// `true` or `false`.
    Boolean,
    /// A decimal number, kept digit by digit.
    Decimal,
    /// A day.
    Date,
    /// Names separated with `,`, of which these are known; a list of them is joined.
    NameList(&'static [&'static [&'static str]]),
    /// An object with rows of its own.
    Group(&'static [Field]),
    /// A bounded list of one kind of item.
    List(&'static List),
}

impl Kind {
    /// The word used in descriptions.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text | Self::Formatted(_) => "text",
            Self::Pin(_) => "digits",
            Self::Phone(_) => "phone",
            Self::Integer => "integer",
            Self::YesNo => "yes_no",
            Self::Choice(_) => "choice",
            Self::Zone(_) => "zone",
            Self::MailList => "mail_list",
            Self::ExtensionList => "extension_list",
            Self::Boolean => "boolean",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::NameList(_) => "name_list",
            Self::Group(_) => "group",
            Self::List(_) => "list",
        }
    }

    /// The closed list of values, if there is one.
    #[must_use]
    pub const fn choices(self) -> Option<&'static [&'static str]> {
        match self {
            Self::YesNo => Some(&["yes", "no"]),
            Self::Choice(list) => Some(list),
            Self::Zone(zones) => Some(zones.listed),
            _ => None,
        }
    }

    /// Whether `""` can be a value of its own: text can be empty, a choice or a number cannot.
    #[must_use]
    pub const fn is_textual(self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Pin(Typed::Text)
                | Self::Phone(Typed::Text)
                | Self::MailList
                | Self::ExtensionList
                | Self::Formatted(_)
                | Self::NameList(_)
        )
    }
}

/// The form of a [`Kind::Formatted`] text. A form that no document states only warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `user@domain` with both parts; an update may leave the domain to the server.
    UserAtDomain,
    /// `user@host` of a SIP alias, without a scheme.
    SipAlias,
    /// A SIP user with or without a host, without a scheme; `+` may lead.
    LinePort,
    /// A secret that a server reads as an XML token: blanks at its ends and doubled ones would be lost.
    Token,
    /// Digits; warns.
    Digits,
    /// A mail address; warns.
    MailAddress,
    /// An IP address; warns.
    IpAddress,
    /// A state or province by its full name; warns about two letters.
    FullStateName,
    /// A zone by its key; warns about a display name.
    ZoneKey,
    /// A language by its name; warns about a locale.
    LanguageName,
}

impl Format {
    /// The word in descriptions, and as `expected` in issues.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserAtDomain => "user_at_domain",
            Self::SipAlias => "sip_alias",
            Self::LinePort => "line_port",
            Self::Token => "token",
            Self::Digits => "digits",
            Self::MailAddress => "email_address",
            Self::IpAddress => "ip_address",
            Self::FullStateName => "full_state_name",
            Self::ZoneKey => "zone_key",
            Self::LanguageName => "language_name",
        }
    }
}

/// What `""` means where a value may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// Text is kept, for it clears; what cannot be empty counts as not given.
    Clears,
    /// An error: the vendor's types have at least one character.
    Refused,
    /// Text is kept with a warning, for nothing says what it does; what cannot be empty counts as not given.
    Unclear,
    /// Counts as not given.
    Absent,
}

/// Where a token travels; it is added when the request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// In the header `authorization`.
    Bearer,
    /// In the body, as its first member with this name.
    Body(&'static str),
}

/// A list inside a request: at most `max` items of one row.
#[derive(Debug)]
pub struct List {
    /// How many the vendor takes.
    pub max: u8,
    /// The row of one item; its wire name is empty.
    pub of: Field,
}

/// A vendor's list of time zones, with the unlisted names that mean the same as a listed one.
#[derive(Debug)]
pub struct Zones {
    /// The accepted names, in the vendor's order.
    pub listed: &'static [&'static str],
    /// `(unlisted, listed)` pairs sorted by the first, proven from tz data.
    pub twins: &'static [(&'static str, &'static str)],
}

/// A limit that practice suggests and no document states; breaking it warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Soft {
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
    pub soft: Soft,
    /// Never shown, trimmed or shortened.
    pub secret: bool,
    /// Other spellings that the vendor itself uses; accepted under every profile.
    pub aliases: &'static [&'static str],
    /// The name in the vendor's previous API, where the map is one to one.
    pub v1: Option<&'static str>,
    /// A new user takes it over from an existing site.
    pub inheritable: bool,
    /// A real answer shows another value than the documented default.
    pub contested: bool,
    /// A field that says the same in other words: when one of the two is given the other is not filled.
    pub partner: Option<&'static str>,
    /// The one profile that has this field.
    pub only: Option<&'static str>,
    /// What `""` means here, if not what it means elsewhere in the request.
    pub blank: Option<Blank>,
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
        soft: Soft { min: None, max: None },
        secret: false,
        aliases: &[],
        v1: None,
        inheritable: false,
        contested: false,
        partner: None,
        only: None,
        blank: None,
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

/// One disagreement between two documents of a vendor: what a profile changes in a base row.
#[derive(Clone, Copy, Debug)]
pub struct Overlay {
    /// The document.
    pub profile: &'static str,
    /// Wire name of the base row.
    pub field: &'static str,
    /// What is different there.
    pub set: Set,
}

/// The part of a row that an [`Overlay`] replaces.
#[derive(Clone, Copy, Debug)]
pub enum Set {
    /// The name in the request.
    Wire(&'static str),
    /// The kind, and with it the JSON type.
    Kind(Kind),
}

/// A value that travels in the path.
#[derive(Clone, Copy, Debug)]
pub struct PathParam {
    /// Its name in the path template and among the options. A body key of that name is taken as this.
    pub name: &'static str,
    /// Greatest length in characters, where documented.
    pub max: Option<usize>,
    /// Whether `~` ("that of the token") may stand in for it.
    pub tilde: bool,
    /// The characters the document names; others warn.
    pub charset: Option<fn(char) -> bool>,
    /// What a form calls it.
    pub label: &'static str,
    /// What it is, in a sentence.
    pub help: &'static str,
}

/// A piece of a path template.
#[derive(Clone, Copy, Debug)]
pub enum Segment {
    /// Fixed text with its slashes.
    Literal(&'static str),
    /// The parameter with this name.
    Param(&'static str),
}

/// What an operation does to the vendor's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Makes a new record: defaults are filled.
    Create,
    /// Changes one: nothing is filled, `""` clears.
    Update,
}

/// What an unknown key does when the caller does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Unknown {
    /// Refuse: for servers that drop unknown keys in silence.
    Error,
    /// Keep it and say so.
    Warn,
    /// Keep it.
    Keep,
}

/// The answers that mean success.
#[derive(Clone, Copy, Debug)]
pub struct Expects {
    /// Always among them.
    pub always: &'static [u16],
    /// Also, when the body says `synchronous: yes`.
    pub synchronous: &'static [u16],
}

/// One call of a vendor's API.
#[derive(Debug)]
pub struct Operation {
    /// `platform.resource.verb`.
    pub id: &'static str,
    /// The vendor's own name for it.
    pub alias: &'static str,
    /// What a person would call it.
    pub title: &'static str,
    /// Creates or updates.
    pub verb: Verb,
    /// HTTP method.
    pub method: &'static str,
    /// Path below the server.
    pub path: &'static [Segment],
    /// A prefix of the path that the base given by the caller may already end in.
    pub base: &'static str,
    /// The path's parameters.
    pub params: &'static [PathParam],
    /// The documents that describe this operation; the first is the default.
    pub profiles: &'static [&'static str],
    /// The rows.
    pub fields: &'static [Field],
    /// Keys that this operation does not take: left out, with a warning.
    pub without: &'static [&'static str],
    /// Wire names that this operation requires, whatever the row says.
    pub required: &'static [&'static str],
    /// Differences between the documents.
    pub overlays: &'static [Overlay],
    /// Keys that answers hold and requests do not take, with dots where they are nested.
    pub read_only: &'static [&'static [&'static str]],
    /// Keys people send that belong elsewhere, each with where.
    pub strays: &'static [(&'static str, &'static str)],
    /// The sibling whose fields are often put here by mistake.
    pub sibling: Option<(&'static str, &'static [Field])>,
    /// What an unknown key does by default.
    pub unknown: Unknown,
    /// What `""` means.
    pub blank: Blank,
    /// Where the token goes.
    pub token: Token,
    /// Cross-field rules, in order.
    pub rules: &'static [Rule],
    /// The answers that mean success.
    pub expects: Expects,
}

impl Operation {
    /// Whether answers hold this key and requests do not; nested keys with dots.
    #[must_use]
    pub fn is_read_only(&self, name: &str) -> bool {
        self.read_only.iter().any(|names| names.contains(&name))
    }

    /// The part of the id before the first dot.
    #[must_use]
    pub fn platform(&self) -> &'static str {
        self.id.split('.').next().unwrap_or_default()
    }
}
