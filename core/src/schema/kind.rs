//! What a value is.

use crate::schema::Field;
use crate::strings::words::words;

/// The JSON type a digit string leaves as: the vendors' documents disagree, the profile decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireType {
    /// As a JSON number: a leading zero cannot survive.
    Integer,
    /// As JSON text.
    Text,
}

words! {
    /// What counts as one when a length is measured.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Unit {
        /// Unicode code points.
        Characters = "characters",
        /// Bytes of UTF-8.
        Bytes = "bytes",
        /// Decimal digits.
        Digits = "digits",
    }
}

/// What a value is, and so how it is checked, repaired and written.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Free text; outer white space is trimmed, control and bidi control characters are refused.
    Text,
    /// A secret made of digits, such as a voicemail PIN.
    Pin(WireType),
    /// A telephone number: digits, with the usual punctuation stripped.
    Phone(WireType),
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
    /// The type that a value leaves as, by the word of JSON Schema.
    ///
    /// ```
    /// use seatwright::schema::{Kind, WireType};
    ///
    /// assert_eq!(Kind::Phone(WireType::Integer).json_type(), "integer");
    /// assert_eq!(Kind::Phone(WireType::Text).json_type(), "string");
    /// ```
    #[must_use]
    pub const fn json_type(self) -> &'static str {
        match self {
            Self::Integer | Self::Pin(WireType::Integer) | Self::Phone(WireType::Integer) => "integer",
            Self::Boolean => "boolean",
            Self::Decimal => "number",
            Self::Group(_) => "object",
            Self::List(_) => "array",
            _ => "string",
        }
    }

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
                | Self::Pin(WireType::Text)
                | Self::Phone(WireType::Text)
                | Self::MailList
                | Self::ExtensionList
                | Self::Formatted(_)
                | Self::NameList(_)
        )
    }
}

words! {
    /// The form of a [`Kind::Formatted`] text. A form that no document states only warns.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Format {
        /// `user@domain` with both parts; an update may leave the domain to the server.
        UserAtDomain = "user_at_domain",
        /// `user@host` of a SIP alias, without a scheme.
        SipAlias = "sip_alias",
        /// A SIP user with or without a host, without a scheme; `+` may lead.
        LinePort = "line_port",
        /// A secret that a server reads as an XML token: blanks at its ends and doubled ones would be lost.
        Token = "token",
        /// Letters, digits, `.`, `_` and `-`: the extension of a user.
        Extension = "user_extension",
        /// An extension of digits alone; others warn.
        Digits = "digits",
        /// A telephone number that keeps its spelling.
        PhoneNumber = "phone_number",
        /// A mail address; warns.
        MailAddress = "email_address",
        /// An IP address; warns.
        IpAddress = "ip_address",
        /// A state or province by its full name; warns about two letters.
        FullStateName = "full_state_name",
        /// A zone by its key; warns about a display name.
        ZoneKey = "zone_key",
        /// A language by its name; warns about a locale.
        LanguageName = "language_name",
        /// Twelve hexadecimal digits; what people write between them is taken away.
        #[cfg(feature = "beside")]
        MacAddress = "mac_address",
        /// The user part of a SIP address, with the characters of an extension.
        #[cfg(feature = "beside")]
        DeviceId = "device_id",
        /// A country by its two letters; the names of the United States and Canada are replaced by theirs.
        #[cfg(feature = "beside")]
        CountryCode = "country_code",
        /// A location as a document, XML or JSON, that a server made; other text warns.
        #[cfg(feature = "beside")]
        LocationDocument = "location_document",
        /// Text of several lines.
        #[cfg(feature = "beside")]
        Lines = "lines",
    }
}

impl Format {
    /// Whether it is text that people or programs compose, in which characters without a mark can carry meaning.
    pub(crate) const fn is_composed(self) -> bool {
        #[cfg(feature = "beside")]
        if matches!(self, Self::LocationDocument | Self::Lines) {
            return true;
        }
        matches!(self, Self::FullStateName)
    }
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
    /// By which the index of its words is kept.
    #[cfg(feature = "suggestions")]
    pub id: &'static str,
    /// The accepted names, in the vendor's order.
    pub listed: &'static [&'static str],
    /// `(unlisted, listed)` pairs sorted by the first, proven from tz data.
    pub twins: &'static [(&'static str, &'static str)],
    /// What people write besides: a line for each set of listed names, the names, `=`, the words, all with commas between
    /// them. A line without a name has real names for which nothing is proposed.
    #[cfg(feature = "suggestions")]
    pub words: &'static str,
}

impl Zones {
    /// The listed name that means the same as an unlisted one.
    pub(crate) fn equivalent(&self, unlisted: &str) -> Option<&'static str> {
        let at = self.twins.binary_search_by(|(name, _)| (*name).cmp(unlisted)).ok()?;
        self.twins.get(at).map(|(_, listed)| *listed)
    }
}
