//! Postal addresses of the United States and Canada, as far as a server can be expected to ask for their parts.
//!
//! Sources: USPS Publication 28, appendix B (states, territories, military "states") and section 213 (ZIP codes); Canada
//! Post, *Addressing Guidelines* (provinces, postal codes).

use alloc::string::String;

use crate::strings::suggest::same_but_style;

/// A country whose addresses are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Land {
    UnitedStates,
    Canada,
}

impl Land {
    /// The country of a two-letter code in uppercase.
    pub(crate) fn of(code: &str) -> Option<Self> {
        match code {
            "US" => Some(Self::UnitedStates),
            "CA" => Some(Self::Canada),
            _ => None,
        }
    }

    /// Its states or provinces: two letters and the name.
    const fn regions(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::UnitedStates => STATES,
            Self::Canada => PROVINCES,
        }
    }

    /// The two letters of a state or province that is written as such, in any case, or by its name.
    pub(crate) fn region(self, text: &str) -> Option<&'static str> {
        let is = |(code, name): &&(&str, &str)| code.eq_ignore_ascii_case(text) || same_but_style(name, text);
        self.regions().iter().find(is).map(|(code, _)| *code)
    }

    /// The word of `expected` for a state or province.
    pub(crate) const fn region_word(self) -> &'static str {
        match self {
            Self::UnitedStates => "us_state",
            Self::Canada => "ca_province",
        }
    }

    /// The word of `expected` for a postal code.
    pub(crate) const fn code_word(self) -> &'static str {
        match self {
            Self::UnitedStates => "zip_code",
            Self::Canada => "ca_postal_code",
        }
    }
}

/// What a text is as a postal code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PostalCode {
    Good,
    /// The same in its usual form.
    Written(String),
    /// Something else, and what was likely meant.
    Bad(Option<String>),
}

/// Reads the postal code of a country.
pub(crate) fn postal_code(land: Land, text: &str) -> PostalCode {
    match land {
        Land::UnitedStates => zip_code(text),
        Land::Canada => canadian(text),
    }
}

/// Five digits, or nine with a hyphen behind the fifth.
fn zip_code(text: &str) -> PostalCode {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let others = text.chars().any(|c| !(c.is_ascii_digit() || matches!(c, '-' | ' ')));
    if others {
        return PostalCode::Bad(None);
    }
    match (digits.len(), digits.split_at_checked(5)) {
        (5, _) if text == digits => PostalCode::Good,
        (9, Some((five, four))) => {
            let whole = [five, "-", four].concat();
            if whole == text { PostalCode::Good } else { PostalCode::Written(whole) }
        }
        // A spreadsheet removes the zero that codes of the north-east begin with, and the two of Puerto Rico.
        (3 | 4, _) if text == digits => {
            PostalCode::Bad(Some(["0".repeat(5 - digits.len()).as_str(), &digits].concat()))
        }
        _ => PostalCode::Bad(None),
    }
}

/// `K1A 0B1`: letter, digit, letter, then digit, letter, digit; six letters never occur, two never come first.
fn canadian(text: &str) -> PostalCode {
    let kept: String =
        text.chars().filter(|c| !matches!(c, ' ' | '-')).map(|c| c.to_ascii_uppercase()).collect();
    let fits = kept.len() == 6
        && kept.bytes().enumerate().all(|(at, byte)| match at {
            0 => byte.is_ascii_uppercase() && !b"DFIOQUWZ".contains(&byte),
            2 | 4 => byte.is_ascii_uppercase() && !b"DFIOQU".contains(&byte),
            _ => byte.is_ascii_digit(),
        });
    match kept.split_at_checked(3) {
        Some((area, unit)) if fits => {
            let whole = [area, " ", unit].concat();
            if whole == text { PostalCode::Good } else { PostalCode::Written(whole) }
        }
        _ => PostalCode::Bad(None),
    }
}

/// The two letters of a country that people write in another way; only of those whose addresses are known here.
pub(crate) fn country(text: &str) -> Option<&'static str> {
    const NAMES: &[(&str, &[&str])] =
        &[("US", &["us", "usa", "unitedstates", "unitedstatesofamerica"]), ("CA", &["ca", "can", "canada"])];
    NAMES.iter().find(|(_, names)| names.iter().any(|name| same_but_style(name, text))).map(|(code, _)| *code)
}

/// A box at a post office: no place that anybody can be sent to.
pub(crate) fn is_post_box(line: &str) -> bool {
    let letters: String =
        line.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    ["pobox", "postofficebox", "casepostale"].iter().any(|start| letters.starts_with(start))
        || letters == "cp"
}

const STATES: &[(&str, &str)] = &[
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("DC", "District of Columbia"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
    ("AS", "American Samoa"),
    ("FM", "Federated States of Micronesia"),
    ("GU", "Guam"),
    ("MH", "Marshall Islands"),
    ("MP", "Northern Mariana Islands"),
    ("PW", "Palau"),
    ("PR", "Puerto Rico"),
    ("VI", "Virgin Islands"),
    ("AA", "Armed Forces Americas"),
    ("AE", "Armed Forces Europe"),
    ("AP", "Armed Forces Pacific"),
];

const PROVINCES: &[(&str, &str)] = &[
    ("AB", "Alberta"),
    ("BC", "British Columbia"),
    ("MB", "Manitoba"),
    ("NB", "New Brunswick"),
    ("NL", "Newfoundland and Labrador"),
    ("NS", "Nova Scotia"),
    ("NT", "Northwest Territories"),
    ("NU", "Nunavut"),
    ("ON", "Ontario"),
    ("PE", "Prince Edward Island"),
    ("QC", "Quebec"),
    ("QC", "Québec"),
    ("SK", "Saskatchewan"),
    ("YT", "Yukon"),
];

#[cfg(test)]
mod tests {
    use crate::strings::postal::{Land, PostalCode, country, is_post_box, postal_code};

    #[test]
    fn postal_codes_of_both_countries() {
        let (us, ca) = (Land::UnitedStates, Land::Canada);
        let written = |text: &str| PostalCode::Written(text.to_owned());
        let likely = |text: &str| PostalCode::Bad(Some(text.to_owned()));
        for (land, text, found) in [
            (us, "92122", PostalCode::Good),
            (us, "92122-1025", PostalCode::Good),
            (us, "921221025", written("92122-1025")),
            (us, "2139", likely("02139")),
            (us, "926", likely("00926")),
            (us, "9212", likely("09212")),
            (us, "92122-", PostalCode::Bad(None)),
            (us, "K1A 0B1", PostalCode::Bad(None)),
            (ca, "K1A 0B1", PostalCode::Good),
            (ca, "k1a0b1", written("K1A 0B1")),
            (ca, "K1A-0B1", written("K1A 0B1")),
            (ca, "D1A 0B1", PostalCode::Bad(None)),
            (ca, "K1A 0BI", PostalCode::Bad(None)),
            (ca, "92122", PostalCode::Bad(None)),
        ] {
            assert_eq!(postal_code(land, text), found, "{text}");
        }
    }

    #[test]
    fn states_provinces_and_countries_by_code_and_name() {
        let (us, ca) = (Land::UnitedStates, Land::Canada);
        assert_eq!(us.region("ca"), Some("CA"));
        assert_eq!(us.region("New  York"), Some("NY"));
        assert_eq!(us.region("ON"), None);
        assert_eq!(ca.region("Québec"), Some("QC"));
        assert_eq!(ca.region("British Columbia"), Some("BC"));
        assert_eq!(
            (country("U.S.A."), country("Canada"), country("Germany")),
            (Some("US"), Some("CA"), None)
        );
    }

    #[test]
    fn boxes_are_no_places() {
        for line in ["PO Box 12", "P.O. Box 7", "Post Office Box 9", "Case postale 3", "C.P. 4"] {
            assert!(is_post_box(line), "{line}");
        }
        assert!(!is_post_box("8910 University Center Ln") && !is_post_box("1 CPR Road"));
    }
}
