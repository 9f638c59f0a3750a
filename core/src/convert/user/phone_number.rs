//! Telephone numbers: from the spellings of BroadWorks to what the target can be sent.

use alloc::string::String;

use crate::convert::loss::Disposition;
use crate::convert::user::notes;
use crate::strings::phone::{self, Fault, Reading};

/// A number as it is written, and its digits.
pub(crate) struct Number<'a> {
    pub(crate) written: &'a str,
    pub(crate) digits: String,
    /// A `+` says that the country code is in front.
    international: bool,
}

/// The codes that a national number is completed with.
#[derive(Clone, Copy)]
pub(crate) struct Codes<'a> {
    pub(crate) country: Option<&'a str>,
    pub(crate) prefix: Option<&'a str>,
}

/// What becomes of a number.
pub(crate) struct Sendable {
    pub(crate) digits: String,
    pub(crate) verdict: Disposition,
    pub(crate) note: &'static str,
    /// The codes of the record are in it.
    pub(crate) completed: bool,
}

impl<'a> Number<'a> {
    /// Reads `5136549858`, `+15136549858`, `+1-5136549858` and what people write; the note of anything
    /// else. The same grammar as in requests.
    pub(crate) fn read(written: &'a str) -> Result<Self, &'static str> {
        let Reading { digits, international, fault, .. } = phone::read(written);
        match fault {
            None | Some(Fault::Spreadsheet) => Ok(Self { written, digits, international }),
            Some(Fault::TooLong) => Err(notes::NUMBER_LONG),
            Some(Fault::Several) => Err(notes::NUMBER_SEVERAL),
            Some(Fault::Extension) => Err(notes::NUMBER_EXTENSION),
            Some(Fault::TrunkPrefix) => Err(notes::NUMBER_TRUNK),
            Some(Fault::Exponent) => Err(notes::NUMBER_EXPONENT),
            Some(Fault::Words | Fault::None) => Err(notes::NUMBER_NONE),
        }
    }

    /// As a caller id. The public documents type it as a whole number, which cannot hold a leading zero; the note of
    /// the refusal when it has one that cannot be resolved.
    pub(crate) fn sendable(&self, as_integer: bool, codes: Codes<'_>) -> Result<Sendable, &'static str> {
        if as_integer && self.digits.starts_with('0') {
            let digits = self.completed(codes).ok_or(notes::NUMBER_ZERO)?;
            let note = notes::NUMBER_INTERNATIONAL;
            return Ok(Sendable { digits, verdict: Disposition::Derived, note, completed: true });
        }
        // `2079460018` of the country 44 would be read as a number of North America.
        let elsewhere = codes.country.filter(|code| is_country_code(code) && *code != "1");
        let open = !self.international && !self.digits.starts_with('0');
        if open && elsewhere.is_some_and(|code| !self.digits.starts_with(code)) {
            return Err(notes::NUMBER_NO_CODE);
        }
        // A value under 10 is refused by the documented bound.
        if self.digits.len() < 2 {
            return Err(notes::NUMBER_NONE);
        }
        let same = self.digits == self.written;
        let (verdict, note) = if same {
            (Disposition::Carried, notes::NUMBER_AS_IS)
        } else {
            (Disposition::Derived, notes::NUMBER_STRIPPED)
        };
        Ok(Sendable { digits: self.digits.clone(), verdict, note, completed: false })
    }

    /// The digits with the country code, as a phone number of the target has them; `None` when the code is not known.
    pub(crate) fn with_country(&self, codes: Codes<'_>) -> Option<String> {
        if self.international {
            return Some(self.digits.clone());
        }
        if codes.country == Some("1") {
            let whole = self.area_code(codes).is_some();
            let bare = self.digits.len() == 10;
            return whole.then(|| [if bare { "1" } else { "" }, &self.digits].concat());
        }
        self.completed(codes)
    }

    /// A national number with its country code. Two zeros are an international prefix in most countries and not in
    /// all, and where there is no national prefix (Italy) the zero belongs to the number: both are left alone.
    fn completed(&self, codes: Codes<'_>) -> Option<String> {
        let country = codes.country.filter(|code| is_country_code(code))?;
        let prefix = codes.prefix.filter(|prefix| prefix.starts_with('0'))?;
        let national = self.digits.strip_prefix(prefix)?;
        let whole = !self.international && !national.is_empty() && !national.starts_with('0');
        let complete = [country, national].concat();
        (whole && complete.len() <= 15).then_some(complete)
    }

    /// The area code of a North American number: one that says +1, or ten digits beside the country code 1.
    pub(crate) fn area_code(&self, codes: Codes<'_>) -> Option<&str> {
        let beside = codes.country == Some("1");
        let national = match self.digits.len() {
            11 if self.international || beside => self.digits.strip_prefix('1')?,
            10 if !self.international && beside => &self.digits,
            _ => return None,
        };
        // Numbering plan: neither the area nor the exchange begins with 0 or 1.
        let starts =
            |at: usize| national.as_bytes().get(at).is_some_and(|digit| (b'2'..=b'9').contains(digit));
        if starts(0) && starts(3) { national.get(..3) } else { None }
    }
}

fn is_country_code(code: &str) -> bool {
    (1..=3).contains(&code.len()) && !code.starts_with('0') && code.bytes().all(|byte| byte.is_ascii_digit())
}
