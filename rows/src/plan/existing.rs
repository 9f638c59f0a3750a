//! What exists: [`Existing`].

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use seatwright::Operation;
use seatwright::json::Node;

use crate::keys::{KeyKind, KeyTable};
use crate::plan::claims::Claims;
use crate::target::Roles;

/// The records that exist, read by an [`ExistingReader`](crate::ExistingReader). Cloning it copies no record.
///
/// They are held in memory: about as many bytes as the records have as JSON, and 100 bytes each. `Debug` shows how many there are.
#[derive(Clone)]
pub struct Existing(pub(crate) Arc<Records>);

/// All records, and where to find one.
pub(crate) struct Records {
    /// The operation that makes such records.
    pub(crate) create: &'static Operation,
    /// The one that changes them.
    pub(crate) update: Option<&'static Operation>,
    pub(crate) roles: Roles,
    /// The field that holds mail addresses.
    pub(crate) mail: Option<String>,
    /// Paths whose values are never shown.
    pub(crate) secrets: Vec<String>,
    pub(crate) all: Vec<Stored>,
    pub(crate) digest: String,
    /// The domain of all of them, where it is one.
    pub(crate) domain: Option<String>,
    pub(crate) index: Index,
}

/// One record.
pub(crate) struct Stored {
    pub(crate) domain: Option<String>,
    pub(crate) key: String,
    /// Cleaned as input for a request; it may hold secrets.
    pub(crate) json: String,
}

/// Which record has what; each table tells the place of a record, from 1.
#[derive(Default)]
pub(crate) struct Index {
    keys: KeyTable,
    /// Keys without letter case, and without the domain that a server puts behind them.
    loose: KeyTable,
    others: KeyTable,
}

/// Which record a key names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    None,
    One(usize),
    /// One whose key differs in letter case or blanks.
    Near(usize),
}

impl Existing {
    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.all.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.all.is_empty()
    }

    /// SHA-256 of what the records hold in fields that requests have, secrets left out. Their order, and keys that only answers have
    /// (when somebody logged in last), make no difference.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.0.digest
    }

    /// The keys of the records in the order in which they were given: extensions, names of sites, user ids.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.all.iter().map(|record| &*record.key)
    }
}

impl core::fmt::Debug for Existing {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Existing({}, {} records)", self.0.create.id, self.len())
    }
}

/// A key without what two spellings of it may differ in.
fn loose(key: &str) -> String {
    let mut text = String::new();
    for word in key.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(word.chars().flat_map(char::to_lowercase));
    }
    text
}

impl Index {
    /// Adds the record at a place. Gives the place of another one with the same key.
    pub(crate) fn add(
        &mut self,
        operation: &Operation,
        record: &Stored,
        claims: &Claims,
        place: usize,
    ) -> Option<usize> {
        let row = u32::try_from(place + 1).unwrap_or(u32::MAX);
        let scope = scope(record.domain.as_deref());
        let bare = loose(&record.key);
        if let Some(other) = self.keys.insert(KeyKind::Extension, &scope, &record.key, row) {
            return usize::try_from(other).ok()?.checked_sub(1);
        }
        self.loose.insert(KeyKind::Extension, &scope, &bare, row);
        if operation.record_identity.completed
            && let Some((user, _)) = bare.split_once('@')
            && self.loose.insert(KeyKind::Login, "", user, row).is_some()
        {
            // Two have it: it names none of them.
            self.loose.insert(KeyKind::Mail, "", user, row);
        }
        let Claims { login, number, extension, person } = claims;
        if let Some(login) = login {
            self.others.insert(KeyKind::Login, "", login, row);
        }
        if let Some(number) = number {
            self.others.insert(KeyKind::Number, "", number, row);
        }
        if let Some((group, extension)) = extension {
            self.others.insert(KeyKind::Extension, group, extension, row);
        }
        if let Some(person) = person {
            self.others.insert(KeyKind::Mail, &scope, person, row);
        }
        None
    }
}

/// Names of hosts know no letter case.
fn scope(domain: Option<&str>) -> String {
    domain.unwrap_or_default().trim().to_ascii_lowercase()
}

impl Records {
    /// The record that a key names.
    pub(crate) fn find(&self, key: &str, domain: Option<&str>) -> Match {
        let domain = domain.or(self.domain.as_deref());
        let scope = scope(domain.filter(|_| self.is_scoped()));
        let key = key.trim();
        if let Some(place) = place(self.index.keys.get(KeyKind::Extension, &scope, key)) {
            return Match::One(place);
        }
        let bare = loose(key);
        let near = place(self.index.loose.get(KeyKind::Extension, &scope, &bare));
        if !self.create.record_identity.completed {
            return near.map_or(Match::None, Match::Near);
        }
        // User ids know no letter case, and the server completes them.
        let local = || {
            let one = !bare.contains('@') && self.index.loose.get(KeyKind::Mail, "", &bare).is_none();
            place(self.index.loose.get(KeyKind::Login, "", &bare).filter(|_| one))
        };
        near.or_else(local).map_or(Match::None, Match::One)
    }

    /// The other record that has something that is claimed, and the field.
    pub(crate) fn holder(&self, claims: &Claims, own: Option<usize>) -> Option<(usize, &'static str)> {
        let others = &self.index.others;
        let found = |row: Option<u32>, field: Option<&'static str>| {
            place(row).filter(|place| Some(*place) != own).zip(field)
        };
        let Claims { login, number, extension, .. } = claims;
        let login = login.as_deref().map(|login| others.get(KeyKind::Login, "", login));
        let number = number.as_deref().map(|number| others.get(KeyKind::Number, "", number));
        let extension =
            extension.as_ref().map(|(group, extension)| others.get(KeyKind::Extension, group, extension));
        found(login.flatten(), self.roles.login)
            .or_else(|| found(extension.flatten(), self.roles.extension))
            .or_else(|| found(number.flatten(), self.roles.number))
    }

    /// The record of the same person.
    pub(crate) fn person(&self, claims: &Claims, domain: Option<&str>) -> Option<usize> {
        let scope = scope(domain.or(self.domain.as_deref()).filter(|_| self.is_scoped()));
        place(self.index.others.get(KeyKind::Mail, &scope, claims.person.as_deref()?))
    }

    /// Whether a key is unique inside a domain alone.
    pub(crate) fn is_scoped(&self) -> bool {
        self.create.params.iter().any(|param| param.name == "domain")
    }

    /// Whether a value is never shown.
    pub(crate) fn is_secret(&self, path: &str) -> bool {
        self.secrets.iter().any(|secret| secret == path)
    }

    pub(crate) fn node(&self, place: usize) -> Option<Node> {
        Node::parse(self.all.get(place)?.json.as_bytes(), &crate::nodes::BOUNDS).ok()
    }
}

fn place(row: Option<u32>) -> Option<usize> {
    usize::try_from(row?).ok()?.checked_sub(1)
}
