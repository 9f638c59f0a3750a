//! What no two rows may have: [`Keys`].

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::table::Verb;
use seatwright::{Defaults, Options, Severity};

use crate::facts::Facts;
use crate::keys::{KeyKind, KeyTable};
use crate::row_issue::RowIssue;
use crate::target::{Roles, Sort};
use crate::text::{number, shown};
use crate::values::Values;

/// Extensions and numbers that something has already, whatever it is.
///
/// ```
/// let mut taken = seatwright_rows::Taken::default();
/// taken.add("1100", "call queue", "Sales");
/// assert_eq!(taken.get("1100"), Some(("call queue", "Sales")));
/// taken.add("+1 (248) 555-6969", "fax", "Front desk");
/// assert_eq!(taken.get("2485556969"), Some(("fax", "Front desk")));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Taken(BTreeMap<String, (String, String)>);

impl Taken {
    /// Adds an extension or a number, with what has it and its name.
    pub fn add(&mut self, number: &str, kind: &str, name: &str) {
        self.0.insert(compared(number).into_owned(), (kind.to_owned(), name.to_owned()));
    }

    /// What has an extension or a number.
    #[must_use]
    pub fn get(&self, number: &str) -> Option<(&str, &str)> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&*compared(number)).map(|(kind, name)| (&**kind, &**name))
    }
}

impl core::fmt::Debug for Taken {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Taken({})", self.0.len())
    }
}

/// A number as it is compared: its digits, without the country's code of North America. What holds no number is compared as it
/// stands.
fn compared(number: &str) -> Cow<'_, str> {
    let bare = number.trim();
    let digits = if bare.bytes().all(|byte| byte.is_ascii_digit()) {
        Cow::Borrowed(bare)
    } else if bare.chars().all(|c| c.is_ascii_digit() || "+-.()/ \u{a0}".contains(c)) {
        Cow::Owned(bare.chars().filter(char::is_ascii_digit).collect())
    } else {
        return Cow::Borrowed(bare);
    };
    // Ten digits and the same with a 1 before them are one number; other countries have no such length in common.
    match digits {
        Cow::Borrowed(text) if text.len() == 11 => Cow::Borrowed(text.strip_prefix('1').unwrap_or(text)),
        Cow::Owned(text) if text.len() == 11 && text.starts_with('1') => {
            Cow::Owned(text.chars().skip(1).collect())
        }
        digits => digits,
    }
}

/// The keys of the rows so far.
pub(crate) struct Keys {
    pub(crate) table: KeyTable,
    pub(crate) taken: Taken,
    roles: Roles,
    creates: bool,
    /// Columns of mail addresses.
    mail: Option<String>,
    /// The fields that an extension is unique in, beside the domain.
    scope: &'static [&'static str],
    scratch: String,
    other: String,
}

impl Keys {
    pub(crate) fn new(facts: &Facts) -> Self {
        let mail = facts.targets.iter().find(|target| target.sort == Sort::Mail);
        Self {
            table: KeyTable::default(),
            taken: Taken::default(),
            roles: facts.roles,
            creates: facts.operation.verb == Verb::Create,
            mail: mail.map(|target| target.path.clone()),
            scope: if facts.operation.platform() == "odin" { &["serviceProviderId", "groupId"] } else { &[] },
            scratch: String::new(),
            other: String::new(),
        }
    }

    /// Looks a row's keys up, and keeps those that are new.
    pub(crate) fn check(
        &mut self,
        values: &Values<'_>,
        options: &Options,
        row: u32,
        issues: &mut Vec<RowIssue>,
    ) {
        let roles = self.roles;
        let domain = options.domain.as_deref().unwrap_or_default();
        let extension = self.extension(values, options);
        let mut repeats = false;
        if let Some((path, extension)) = extension {
            self.scratch.clear();
            self.scratch.push_str(domain);
            for field in self.scope {
                self.scratch.push('\n');
                self.scratch.push_str(values.of(field).unwrap_or_default().trim());
            }
            let first = self.table.insert(KeyKind::Extension, &self.scratch, extension, row);
            repeats = first.is_some();
            say(first, path, extension, values, issues);
            self.say_taken(path, extension, values, issues);
        }
        if let Some(path) = roles.login {
            let given = values.of(path).map(str::trim);
            self.other.clear();
            match (given, extension) {
                (Some(login), _) => self.other.push_str(login),
                (None, Some((_, extension)))
                    if roles.derives_login
                        && self.creates
                        && options.defaults != Defaults::None
                        && !domain.is_empty()
                        && domain != "~" =>
                {
                    self.other.push_str(extension);
                    self.other.push('@');
                    self.other.push_str(domain);
                }
                _ => {}
            }
            if !self.other.is_empty() {
                self.other.make_ascii_lowercase();
                let first = self.table.insert(KeyKind::Login, "", &self.other, row);
                let path = if given.is_some() { path } else { extension.map_or(path, |(path, _)| path) };
                // A login that is made of the extension repeats with it: that is said already.
                let first = first.filter(|_| given.is_some() || !repeats);
                say(first, path, given.unwrap_or(&self.other), values, issues);
            }
        }
        if let Some((path, value)) = roles.number.and_then(|path| Some((path, values.of(path)?))) {
            let first = self.table.insert(KeyKind::Number, "", &compared(value), row);
            say(first, path, value, values, issues);
            self.say_taken(path, value, values, issues);
        }
        if let Some((path, value)) = roles.site.and_then(|path| Some((path, values.of(path)?))) {
            let first = self.table.insert(KeyKind::Site, domain, value.trim(), row);
            say(first, path, value, values, issues);
        }
        if let Some((path, value)) = self.mail.as_deref().and_then(|path| Some((path, values.of(path)?))) {
            for address in value.split([';', ',']).map(str::trim).filter(|address| !address.is_empty()) {
                self.scratch.clear();
                self.scratch.push_str(address);
                self.scratch.make_ascii_lowercase();
                if let Some(first) =
                    self.table.insert(KeyKind::Mail, "", &self.scratch, row).filter(|first| *first != row)
                {
                    let mut issue = repeated(first, path, address, values);
                    issue.severity = Severity::Warning;
                    issues.push(issue);
                }
            }
        }
    }

    /// The row's extension, and the field that it stands in.
    fn extension<'v>(&self, values: &Values<'v>, options: &'v Options) -> Option<(&'static str, &'v str)> {
        let path = self.roles.extension?;
        let value = values.of(path).or(if path == "{user}" { options.user.as_deref() } else { None })?;
        Some((path, value.trim()))
    }

    fn say_taken(&self, path: &str, value: &str, values: &Values<'_>, issues: &mut Vec<RowIssue>) {
        if !self.creates {
            return;
        }
        if let Some((kind, name)) = self.taken.get(value) {
            let message = ["\"", &*shown(value), "\" is taken by ", kind, " \"", name, "\""].concat();
            issues.push(of(RowIssue::new(Severity::Error, "taken", message), path, value, values));
        }
    }
}

/// Says that a key stands in an earlier row.
fn say(first: Option<u32>, path: &str, value: &str, values: &Values<'_>, issues: &mut Vec<RowIssue>) {
    if let Some(first) = first {
        issues.push(repeated(first, path, value, values));
    }
}

fn repeated(first: u32, path: &str, value: &str, values: &Values<'_>) -> RowIssue {
    let message = ["\"", &*shown(value), "\" stands already in row ", &number(first)].concat();
    of(RowIssue::new(Severity::Error, "duplicate", message), path, value, values)
}

fn of(mut issue: RowIssue, path: &str, value: &str, values: &Values<'_>) -> RowIssue {
    issue.field = Some(path.to_owned());
    issue.column = values.layout.iter().find(|slot| slot.path == path).and_then(|slot| slot.column);
    issue.value = Some(shown(value));
    issue
}
