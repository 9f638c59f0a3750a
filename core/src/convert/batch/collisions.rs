//! What each record claims on the target, and who gets it: extensions inside a domain, logins on the whole system.

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::name_set::Names;
use crate::collections::sort::sorted;
use crate::convert::options::ConvertOptions;
use crate::convert::options::extensions::{Collisions, Counter};
use crate::convert::record::SourceRecord;
use crate::convert::user::destination::{destination, is_left_out};

/// What a record wants to own.
#[derive(Default)]
pub(crate) struct Claim {
    /// The domain in lower case, for host names do not know case.
    pub(crate) domain: Option<String>,
    pub(crate) extension: Option<String>,
    /// The login it keeps; the target makes one when there is none.
    pub(crate) login: Option<String>,
    /// Its group, with the provider.
    pub(crate) group: (Option<String>, Option<String>),
    /// It owns something: it can be read, and the user is converted.
    pub(crate) counts: bool,
}

impl Claim {
    pub(crate) fn of(record: &SourceRecord<'_>, options: &ConvertOptions) -> Self {
        let text = |field| record.text(field).map(Cow::into_owned);
        let group = (text("serviceProviderId"), text("groupId"));
        if is_left_out(record, options) {
            return Self { group, ..Self::default() };
        }
        Self {
            domain: destination(record, options).domain.map(str::to_ascii_lowercase),
            extension: record.extension().map(Cow::into_owned),
            login: text("userId").filter(|_| options.keep_login),
            group,
            counts: true,
        }
    }
}

/// The extension a user gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Extension {
    /// The record's own.
    Own,
    /// The record has none.
    Given(String),
    /// The record's own is taken.
    Instead(String),
    /// The record has none, and there is none to give.
    None,
}

/// Several records, or one and the target, want the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// `user`, `login-username` or `phonenumber`.
    pub field: &'static str,
    /// What they want.
    pub value: String,
    /// Where, for an extension.
    pub domain: Option<String>,
    /// The rows that want it, from 1.
    pub rows: Vec<u32>,
    /// The caller knows it to be taken on the target.
    pub known: bool,
    /// The extension each row gets, as far as one is left for it; nothing when nothing was to be decided here.
    pub resolution: Option<Vec<(u32, String)>>,
}

impl Collision {
    /// Whether a row still waits for a decision.
    pub(crate) fn holds(&self, row: u32) -> bool {
        match &self.resolution {
            None => true,
            Some(settled) => settled.binary_search_by_key(&row, |(row, _)| *row).is_err(),
        }
    }
}

/// Everything that the claims decide.
pub(crate) struct Settled {
    pub(crate) extensions: Vec<Extension>,
    /// In the order of [`in_order`].
    pub(crate) collisions: Vec<Collision>,
}

/// Rows that claim the same, in the order of their first one.
struct Wanted<K> {
    at: BTreeMap<K, usize>,
    rows: Vec<(K, Vec<usize>)>,
}

impl<K: Ord + Copy> Wanted<K> {
    fn new() -> Self {
        Self { at: BTreeMap::new(), rows: Vec::new() }
    }

    fn add(&mut self, key: K, row: usize) {
        let place = *self.at.entry(key).or_insert(self.rows.len());
        match self.rows.get_mut(place) {
            Some((_, rows)) => rows.push(row),
            None => self.rows.push((key, vec![row])),
        }
    }
}

/// Settles all claims in the order of rows, in a time that grows with their number but for a few comparisons in a tree each.
pub(crate) fn settle(claims: &[Claim], options: &ConvertOptions) -> Settled {
    let mut wanted: Wanted<(&str, &str)> = Wanted::new();
    for (row, claim) in claims.iter().enumerate() {
        if let (Some(domain), Some(extension)) = (claim.domain.as_deref(), claim.extension.as_deref()) {
            wanted.add((domain, extension), row);
        }
    }
    let allocate = options.extensions.collisions == Collisions::Allocate;
    let mut extensions: Vec<Extension> = claims.iter().map(own).collect();
    let mut met: Vec<(&str, &str, &[usize], bool)> = Vec::new();
    let mut moving = vec![false; claims.len()];
    for ((domain, extension), rows) in &wanted.rows {
        let known = options.context.users.has(domain, extension);
        if rows.len() > 1 || known {
            met.push((domain, extension, rows, known));
            for row in rows.iter().skip(usize::from(!known)) {
                if let Some(moving) = moving.get_mut(*row) {
                    *moving = allocate;
                }
            }
        }
    }
    let mut counter = Counter::new(&options.extensions);
    for ((claim, extension), moves) in claims.iter().zip(&mut extensions).zip(&moving) {
        let Some(domain) = claim.domain.as_deref() else { continue };
        if !*moves && *extension == Extension::Own || !claim.counts {
            continue;
        }
        let taken = |extension: &str| {
            wanted.at.contains_key(&(domain, extension)) || options.context.users.has(domain, extension)
        };
        if let Some(given) = counter.give(domain, taken) {
            *extension = if *moves { Extension::Instead(given) } else { Extension::Given(given) };
        }
    }
    let mut collisions: Vec<Collision> = met
        .into_iter()
        .map(|(domain, value, rows, known)| Collision {
            field: "user",
            value: value.to_owned(),
            domain: Some(domain.to_owned()),
            rows: rows.iter().copied().map(number).collect(),
            known,
            resolution: allocate.then(|| resolution(rows, value, &extensions, &moving)),
        })
        .collect();
    collisions.extend(logins(claims, &extensions, &options.context.logins));
    Settled { extensions, collisions: in_order(collisions) }
}

/// By first row; of one row extensions, then logins, then numbers.
pub(crate) fn in_order(collisions: Vec<Collision>) -> Vec<Collision> {
    let place = |collision: &Collision| {
        let field = match collision.field {
            "user" => 0,
            "login-username" => 1,
            _ => 2,
        };
        (collision.rows.first().copied(), field)
    };
    sorted(collisions, &|one, other| place(one).cmp(&place(other)))
}

fn own(claim: &Claim) -> Extension {
    if claim.extension.is_some() { Extension::Own } else { Extension::None }
}

/// A row's number for people.
pub(crate) fn number(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX).saturating_add(1)
}

fn resolution(rows: &[usize], value: &str, extensions: &[Extension], moving: &[bool]) -> Vec<(u32, String)> {
    let settled = rows.iter().filter_map(|row| match extensions.get(*row)? {
        Extension::Instead(other) => Some((number(*row), other.clone())),
        Extension::Own if !*moving.get(*row)? => Some((number(*row), value.to_owned())),
        _ => None,
    });
    settled.collect()
}

/// Logins that meet. The target makes `user@domain` for those who bring none; when all of a meeting are made so, it is
/// their extensions that meet, which is said already.
fn logins(claims: &[Claim], extensions: &[Extension], known: &Names) -> Vec<Collision> {
    // As in a sheet, logins that differ in case are one.
    let effective: Vec<Option<(String, bool)>> = claims
        .iter()
        .zip(extensions)
        .map(|(claim, extension)| {
            if let Some(login) = &claim.login {
                return Some((login.to_lowercase(), true));
            }
            let domain = claim.domain.as_deref()?;
            let user = match extension {
                Extension::Own => claim.extension.as_deref()?,
                Extension::Given(given) | Extension::Instead(given) => given,
                Extension::None => return None,
            };
            Some(([user, "@", domain].concat(), false))
        })
        .collect();
    let mut wanted: Wanted<&str> = Wanted::new();
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    for (row, login) in effective.iter().enumerate() {
        if let Some((login, is_kept)) = login {
            wanted.add(login, row);
            if *is_kept {
                kept.insert(login);
            }
        }
    }
    let written = |row: &usize| claims.get(*row)?.login.as_deref();
    let collision = |(login, rows): (&str, Vec<usize>)| {
        let known =
            known.contains(login) || rows.iter().filter_map(written).any(|login| known.contains(login));
        let meets = known || rows.len() > 1 && kept.contains(login);
        meets.then(|| Collision {
            field: "login-username",
            value: rows.first().and_then(written).unwrap_or(login).to_owned(),
            domain: None,
            rows: rows.into_iter().map(number).collect(),
            known,
            resolution: None,
        })
    };
    wanted.rows.into_iter().filter_map(collision).collect()
}
