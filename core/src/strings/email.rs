//! The grammar of HTML's `input type=email`.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::strings::characters::{Class, class};
use crate::strings::spreadsheet::is_placeholder;

/// The grammar of HTML's `input type=email`: the one that browsers already enforce.
pub(crate) fn is_mail_address(text: &str) -> bool {
    let mut bytes = text.bytes();
    let end = bytes.position(|byte| !LOCAL.has(byte));
    end.is_some_and(|end| end > 0 && text.as_bytes().get(end) == Some(&b'@')) && is_host(bytes)
}

/// Whether nothing is to be said of the address.
pub(crate) fn is_usual(address: &str) -> bool {
    is_mail_address(address) && has_dot(address)
}

/// Why an address is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A name stands before it: `Ann Smith <ann@example.com>`.
    DisplayName,
    /// `mailto:` stands before it.
    Scheme,
    /// A comma stands where a dot is meant: `ann@example,com`.
    Comma,
    /// No dot in its domain: mail to it does not leave the network.
    NoDot,
    /// Letters outside ASCII in its domain: whether a server takes them is not known.
    International,
    /// It says that there is none: `n/a`.
    Placeholder,
    /// It is none.
    Other,
}

impl Fault {
    /// The `reason` in issues.
    pub(crate) const fn reason(self) -> Option<&'static str> {
        match self {
            Self::DisplayName => Some("display_name"),
            Self::Scheme => Some("mailto"),
            Self::Comma => Some("comma"),
            Self::NoDot => Some("no_dot"),
            Self::International => Some("international_domain"),
            Self::Placeholder => Some("placeholder"),
            Self::Other => None,
        }
    }

    /// Whether it can only mean the address inside.
    pub(crate) const fn is_certain(self) -> bool {
        matches!(self, Self::DisplayName | Self::Scheme)
    }

    /// Whether it is an error.
    pub(crate) const fn refuses(self) -> bool {
        !matches!(self, Self::NoDot | Self::International)
    }
}

/// One address of a list, as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry<'t> {
    pub(crate) written: &'t str,
    pub(crate) fault: Option<Fault>,
    pub(crate) likely: Option<String>,
}

/// The addresses of a list, each once however many words it has.
#[cold]
pub(crate) fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let mut rest = part;
        while !rest.is_empty() {
            let (entry, behind) = next(rest);
            rest = behind.trim_start_matches([',', ' ', '\u{a0}']);
            entries.extend(entry);
        }
    }
    entries
}

/// The first address of a text, and what stands behind it.
fn next(text: &str) -> (Option<Entry<'_>>, &str) {
    let cut = |end: usize| text.split_at_checked(end).unwrap_or((text, ""));
    // A name may hold commas and blanks; the bracket ends the address.
    if let Some(open) = text.find('<')
        && !cut(open).0.as_bytes().contains(&b'@')
        && let Some(close) = cut(open).1.find('>')
    {
        let (written, behind) = cut(open + close + 1);
        let inside = written.get(open + 1..).unwrap_or_default().trim_end_matches('>').trim();
        let entry = Entry { written, ..judge(inside) };
        let entry = match entry.fault {
            None | Some(Fault::NoDot) => {
                Entry { fault: Some(Fault::DisplayName), likely: Some(inside.to_owned()), ..entry }
            }
            _ => entry,
        };
        return (Some(entry), behind);
    }
    let (word, behind) = cut(text.find([',', ' ', '\u{a0}']).unwrap_or(text.len()));
    // `ann@example,com`: what follows the comma is no address, and the domain before it has no dot.
    if let Some(end) = behind.strip_prefix(',')
        && word.as_bytes().contains(&b'@')
        && !has_dot(word)
    {
        let end = end.get(..end.find([',', ' ']).unwrap_or(end.len())).unwrap_or_default();
        let meant = [word, ".", end].concat();
        if !end.as_bytes().contains(&b'@') && is_usual(&meant) {
            let (written, behind) = cut(word.len() + 1 + end.len());
            return (Some(Entry { written, fault: Some(Fault::Comma), likely: Some(meant) }), behind);
        }
    }
    // Words around an address, or words without one: one entry, not one a word.
    let (whole, next) = cut(text.find(',').unwrap_or(text.len()));
    let words = || whole.split([' ', '\u{a0}']).filter(|word| !word.is_empty());
    if words().count() > 1 && !words().all(|word| judge(word).fault != Some(Fault::Other)) {
        return (Some(Entry { written: whole.trim(), fault: Some(Fault::Other), likely: None }), next);
    }
    ((!word.is_empty()).then(|| judge(word)), behind)
}

fn judge(word: &str) -> Entry<'_> {
    let entry = |fault, likely| Entry { written: word, fault, likely };
    if is_mail_address(word) {
        return entry((!has_dot(word)).then_some(Fault::NoDot), None);
    }
    if let Some((scheme, inside)) = word.split_once(':')
        && scheme.eq_ignore_ascii_case("mailto")
    {
        let inside = inside.split('?').next().unwrap_or_default();
        if is_mail_address(inside) {
            return entry(Some(Fault::Scheme), Some(inside.to_owned()));
        }
    }
    let inner = word.trim_matches(['<', '>', '"', '\'']);
    if inner.len() < word.len() && is_mail_address(inner) {
        return entry(Some(Fault::DisplayName), Some(inner.to_owned()));
    }
    if is_placeholder(word) {
        return entry(Some(Fault::Placeholder), None);
    }
    // Only the domain may hold letters of other scripts.
    let plain: String = word.chars().map(|c| if c.is_ascii() { c } else { 'x' }).collect();
    let local = word.split('@').next().is_some_and(str::is_ascii);
    if local && plain.len() < word.len() && is_mail_address(&plain) {
        return entry(Some(Fault::International), None);
    }
    entry(Some(Fault::Other), None)
}

/// Whether the domain of an address has a dot. Mail to one without does not leave the network.
pub(crate) fn has_dot(address: &str) -> bool {
    address.bytes().rev().take_while(|byte| *byte != b'@').any(|byte| byte == b'.')
}

/// What may stand before the `@`.
pub(crate) static LOCAL: Class = class!(is_local);
/// What may stand in a label.
pub(crate) static LETTER: Class = class!(is_letter);

pub(crate) const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

pub(crate) const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~'
        )
}

/// Labels of 1 to 63 letters, digits and hyphens, no hyphen at their ends, joined by dots.
pub(crate) fn is_host(bytes: impl Iterator<Item = u8>) -> bool {
    let mut label = 0;
    let mut last = b'.';
    for byte in bytes {
        if LETTER.has(byte) {
            label += 1;
        } else {
            // A label ends at a dot, and neither begins nor ends with a hyphen.
            match byte {
                b'.' if (1..=63).contains(&label) && last != b'-' => label = 0,
                b'-' if label > 0 => label += 1,
                _ => return false,
            }
        }
        last = byte;
    }
    (1..=63).contains(&label) && last != b'-'
}

#[cfg(test)]
mod tests {
    use crate::strings::email::{Fault, entries};

    #[test]
    fn one_entry_an_address() {
        type Expected = &'static [(Option<Fault>, Option<&'static str>)];
        let cases: [(&str, Expected); 12] = [
            ("Ann Smith <ann@example.com>", &[(Some(Fault::DisplayName), Some("ann@example.com"))]),
            ("Smith, Ann <ann@example.com>", &[(Some(Fault::DisplayName), Some("ann@example.com"))]),
            ("<ann@example.com>", &[(Some(Fault::DisplayName), Some("ann@example.com"))]),
            ("mailto:ann@example.com", &[(Some(Fault::Scheme), Some("ann@example.com"))]),
            ("ann@x,com", &[(Some(Fault::Comma), Some("ann@x.com"))]),
            ("ann@example", &[(Some(Fault::NoDot), None)]),
            ("ann@m\u{fc}ller.de", &[(Some(Fault::International), None)]),
            ("a@example.com;b@example.com", &[(None, None), (None, None)]),
            ("a@example.com, b@example.com", &[(None, None), (None, None)]),
            ("a@example.com b@example.com", &[(None, None), (None, None)]),
            ("ann at example.com", &[(Some(Fault::Other), None)]),
            ("ann@example.com, n/a", &[(None, None), (Some(Fault::Placeholder), None)]),
        ];
        for (text, expected) in cases {
            let found = entries(text);
            let found: Vec<_> = found.iter().map(|entry| (entry.fault, entry.likely.as_deref())).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
