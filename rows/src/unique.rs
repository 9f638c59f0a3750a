//! What no two rows may have: [`Keys`].

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::schema::Verb;
use seatwright::{Defaults, Options, Severity};

use crate::facts::Facts;
use crate::keys::{KeyKind, KeyTable};
use crate::layout::Slot;
use crate::row_issue::RowIssue;
use crate::target::Sort;
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

    /// All of them, as they are compared.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
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
pub(crate) fn compared(number: &str) -> Cow<'_, str> {
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
    creates: bool,
    /// The login is the extension and the domain unless given.
    derives_login: bool,
    extension: Option<Place>,
    login: Option<Place>,
    number: Option<Place>,
    site: Option<Place>,
    mail: Option<Place>,
    /// What an extension is unique in, beside the domain.
    scope: Vec<Option<usize>>,
    scratch: String,
    lowered: String,
}

/// A field that tells rows apart, and its place in the layout.
struct Place {
    path: String,
    at: Option<usize>,
}

impl Keys {
    pub(crate) fn new(facts: &Facts, layout: &[Slot]) -> Self {
        let at = |path: &str| layout.iter().position(|slot| slot.path == path);
        let place = |path: &str| Place { path: path.to_owned(), at: at(path) };
        let mail = facts.targets.iter().find(|target| target.sort == Sort::Mail);
        let groups: &[&str] =
            if facts.operation.platform() == "odin" { &["serviceProviderId", "groupId"] } else { &[] };
        let roles = facts.roles;
        Self {
            table: KeyTable::default(),
            taken: Taken::default(),
            creates: facts.operation.verb == Verb::Create,
            derives_login: roles.derives_login,
            extension: roles.extension.map(place),
            login: roles.login.map(place),
            number: roles.number.map(place),
            site: roles.site.map(place),
            mail: mail.map(|target| place(&target.path)),
            scope: groups.iter().map(|path| at(path)).collect(),
            scratch: String::new(),
            lowered: String::new(),
        }
    }

    /// The columns that name somebody.
    pub(crate) fn columns(&self, layout: &[Slot]) -> Vec<usize> {
        let places = [&self.extension, &self.login].into_iter().flatten();
        places.filter_map(|place| layout.get(place.at?)?.column).collect()
    }

    /// Looks up a key of something beside the user, and keeps it if it is new. `apart` tells two of them apart.
    pub(crate) fn claim(
        &mut self,
        kind: KeyKind,
        domain: &str,
        value: &str,
        apart: &str,
        row: u32,
    ) -> Vec<RowIssue> {
        let first = match kind {
            KeyKind::Number => self.table.insert(kind, "", &compared(value), row),
            KeyKind::Mac => {
                self.lowered.clear();
                self.lowered.extend(value.chars().filter(char::is_ascii_alphanumeric));
                self.lowered.make_ascii_lowercase();
                self.lowered.push('/');
                self.lowered.push_str(apart);
                self.table.insert(kind, "", &self.lowered, row)
            }
            _ => self.table.insert(kind, domain, value, row),
        };
        let severity = if kind == KeyKind::Mac { Severity::Warning } else { Severity::Error };
        let mut issues = Vec::new();
        if let Some(first) = first {
            let place = if first == row { "in this row" } else { &in_row(first) };
            issues.push(repeated(severity, value, place));
        }
        if let Some((kind, name)) = self.taken.get(value).filter(|_| kind == KeyKind::Number) {
            issues.push(taken(value, kind, name));
        }
        issues
    }

    /// Looks a row's keys up, and keeps those that are new.
    pub(crate) fn check(
        &mut self,
        values: &Values<'_>,
        options: &Options,
        row: u32,
        issues: &mut Vec<RowIssue>,
    ) {
        let domain = options.domain.as_deref().unwrap_or_default();
        let mut said = Said { values, issues };
        let mut repeats = false;
        let extension = self.extension.as_ref().and_then(|place| {
            let by_path = if place.path == "{user}" { options.user.as_deref() } else { None };
            Some((place, values.text(place.at).or(by_path)?.trim()))
        });
        if let Some((place, extension)) = extension {
            self.scratch.clear();
            self.scratch.push_str(domain);
            for at in &self.scope {
                self.scratch.push('\n');
                self.scratch.push_str(values.text(*at).unwrap_or_default().trim());
            }
            let first = self.table.insert(KeyKind::Extension, &self.scratch, extension, row);
            repeats = first.is_some();
            said.repeated(first, Severity::Error, place, extension);
            said.taken(self.taken.get(extension).filter(|_| self.creates), place, extension);
        }
        if let Some(place) = &self.login {
            let given = values.text(place.at).map(str::trim);
            self.lowered.clear();
            if let Some(login) = given {
                self.lowered.push_str(login);
            } else if self.derives_login
                && self.creates
                && options.defaults != Defaults::None
                && !matches!(domain, "" | "~")
                && let Some((_, extension)) = extension
            {
                self.lowered.push_str(extension);
                self.lowered.push('@');
                self.lowered.push_str(domain);
            }
            if !self.lowered.is_empty() {
                self.lowered.make_ascii_lowercase();
                let first = self.table.insert(KeyKind::Login, "", &self.lowered, row);
                // A login that is made of the extension repeats with it: that is said already.
                let first = first.filter(|_| given.is_some() || !repeats);
                let place = if given.is_some() { place } else { extension.map_or(place, |(place, _)| place) };
                said.repeated(first, Severity::Error, place, given.unwrap_or(&self.lowered));
            }
        }
        if let Some(place) = &self.number
            && let Some(value) = values.text(place.at)
        {
            let first = self.table.insert(KeyKind::Number, "", &compared(value), row);
            said.repeated(first, Severity::Error, place, value);
            said.taken(self.taken.get(value).filter(|_| self.creates), place, value);
        }
        if let Some(place) = &self.site
            && let Some(value) = values.text(place.at)
        {
            let first = self.table.insert(KeyKind::Site, domain, value.trim(), row);
            said.repeated(first, Severity::Error, place, value);
        }
        if let Some(place) = &self.mail
            && let Some(value) = values.text(place.at)
        {
            for address in value.split([';', ',']).map(str::trim).filter(|address| !address.is_empty()) {
                self.lowered.clear();
                self.lowered.push_str(address);
                self.lowered.make_ascii_lowercase();
                let first = self.table.insert(KeyKind::Mail, "", &self.lowered, row);
                said.repeated(first.filter(|first| *first != row), Severity::Warning, place, address);
            }
        }
    }
}

fn in_row(row: u32) -> String {
    ["in row ", &*number(row)].concat()
}

/// A key stands at an earlier place.
fn repeated(severity: Severity, value: &str, place: &str) -> RowIssue {
    let message = ["\"", &*shown(value), "\" stands already ", place].concat();
    let mut issue = RowIssue::new(severity, "duplicate", message);
    issue.value = Some(shown(value));
    issue
}

/// Something else has the number.
fn taken(value: &str, kind: &str, name: &str) -> RowIssue {
    let message = ["\"", &*shown(value), "\" is taken by ", kind, " \"", name, "\""].concat();
    let mut issue = RowIssue::new(Severity::Error, "taken", message);
    issue.value = Some(shown(value));
    issue
}

/// What is said of a row's keys.
struct Said<'v, 's> {
    values: &'v Values<'v>,
    issues: &'s mut Vec<RowIssue>,
}

impl Said<'_, '_> {
    /// A key stands in an earlier row.
    fn repeated(&mut self, first: Option<u32>, severity: Severity, place: &Place, value: &str) {
        if let Some(first) = first {
            self.add(repeated(severity, value, &in_row(first)), place, value);
        }
    }

    /// Something else has the number.
    fn taken(&mut self, by: Option<(&str, &str)>, place: &Place, value: &str) {
        if let Some((kind, name)) = by {
            self.add(taken(value, kind, name), place, value);
        }
    }

    fn add(&mut self, mut issue: RowIssue, place: &Place, value: &str) {
        issue.field = Some(place.path.clone());
        issue.column = place.at.and_then(|at| self.values.layout.get(at)).and_then(|slot| slot.column);
        issue.value = Some(shown(value));
        self.issues.push(issue);
    }
}
