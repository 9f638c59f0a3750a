//! The operations by their verbs, with fields as keyword arguments. A module of the package has those of one platform.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use seatwright::schema::Field;
use seatwright::{Operation, Options, did_you_mean};

use crate::entries::{self, Entry};
use crate::ladder::{Build, Prepared, built};
use crate::request::Request;
use crate::{error, input, memo, operation, options};

type Payload<'a, 'py> = &'a Bound<'py, PyAny>;
type Keywords<'a, 'py> = &'a Bound<'py, PyDict>;

/// The request that creates a user. Fields may be given as keyword arguments, `name_first_name="Ann"`.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn create_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.user.create", payload, keywords)
}

/// The request that creates a site. Fields may be given as keyword arguments, `site="New York"`.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn create_site(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.site.create", payload, keywords)
}

/// The request that changes the user whose extension is `user`.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn update_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.user.update", payload, keywords)
}

/// The request that changes the site whose name is `site`.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn update_site(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.site.update", payload, keywords)
}

/// The request that creates a `BroadWorks` user through Odin. Fields may be given as keyword arguments,
/// `service_provider_id="ent"`.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn odin_create_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "odin.user.create", payload, keywords)
}

/// The request that changes a `BroadWorks` user through Odin.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn odin_update_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "odin.user.update", payload, keywords)
}

/// The request that creates a CRM.COM user.
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn crmcom_create_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "crmcom.user.create", payload, keywords)
}

fn build(
    py: Python<'_>,
    id: &str,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    if let (Some(payload), Some(keywords)) = (payload, keywords)
        && let Some(bound) = memo::known(id, keywords)
    {
        return operation::Operation::build(bound.bind(py), payload);
    }
    let table = options::find(py, id)?;
    let (mut given, mut fields) = (Vec::new(), Vec::new());
    for (name, value) in keywords.into_iter().flatten() {
        let keyword = name.cast::<PyString>()?.to_str()?;
        // `user` and `site` are options where the path has them, and fields otherwise.
        let is_path = |name: &str| table.params.iter().any(|param| param.name == name);
        let is_field = matches!(keyword, "user" | "site") && !is_path(keyword);
        if !is_field && Options::NAMES.contains(&keyword) {
            given.push((name.clone().into_any(), value));
            continue;
        }
        let wire = wire(table, keyword).ok_or_else(|| unknown(py, table, keyword))?;
        fields.push((interned(py, wire), value));
    }
    let options = options::of_entries(py, &given)?;
    if let (Some(payload), Some(keywords)) = (payload.filter(|_| fields.is_empty()), keywords)
        && let Some(bound) = memo::bound(table, &options, keywords)?
    {
        return operation::Operation::build(bound.bind(py), payload);
    }
    let call = Prepared { operation: table, options: &options };
    let outcome = match payload {
        Some(payload) if fields.is_empty() => input::object(payload, &options, Build(call))?,
        None => input::fields(&fields, Build(call))?,
        Some(payload) => match entries::of_mapping(payload, options.limits.keys.saturating_add(1))? {
            Some(entries) => input::fields(&merged(entries, fields)?, Build(call))?,
            None => input::object(payload, &options, Build(call))?,
        },
    };
    built(py, outcome)
}

/// The vendor's key for a keyword: dashes (NetSapiens) or capitals (Odin) where Python has underscores.
fn wire(operation: &Operation, keyword: &str) -> Option<&'static str> {
    let mut names =
        fields(operation).flat_map(|field| [field.wire].into_iter().chain(field.aliases.iter().copied()));
    names.find(|name| *name == keyword || snake_case(name).eq(keyword.chars()))
}

/// The rows that this operation has; those of an update only are no keywords of a create.
fn fields(operation: &Operation) -> impl Iterator<Item = &'static Field> {
    operation.fields.iter().filter(|field| !operation.without.contains(&field.wire))
}

/// `name-first-name` and `groupId` as Python spells them.
fn snake_case(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().map(|c| match c {
        '-' => [None, Some('_')],
        'A'..='Z' => [Some('_'), Some(c.to_ascii_lowercase())],
        c => [None, Some(c)],
    });
    letters.flatten().flatten()
}

fn unknown(py: Python<'_>, operation: &Operation, keyword: &str) -> PyErr {
    let fields: Vec<String> = fields(operation).map(|field| snake_case(field.wire).collect()).collect();
    let options = Options::NAMES.iter().copied().filter(|name| *name != keyword);
    let near = did_you_mean(keyword, fields.iter().map(String::as_str).chain(options));
    error::option(py, format!("{keyword:?} is neither a field of {} nor an option{near}", operation.id))
}

/// A key as Python text, made once in the life of the program.
fn interned<'py>(py: Python<'py>, name: &'static str) -> Bound<'py, PyAny> {
    PyString::intern(py, name).into_any()
}

/// The payload's entries, where a keyword takes the place of an entry with the same key.
fn merged<'py>(mut entries: Vec<Entry<'py>>, fields: Vec<Entry<'py>>) -> PyResult<Vec<Entry<'py>>> {
    for (name, value) in fields {
        let text = name.cast::<PyString>()?.to_str()?;
        let same = |key: &Bound<'py, PyAny>| {
            key.cast::<PyString>().is_ok_and(|key| key.to_str().is_ok_and(|key| key == text))
        };
        match entries.iter_mut().find(|(key, _)| same(key)) {
            Some(entry) => entry.1 = value,
            None => entries.push((name, value)),
        }
    }
    Ok(entries)
}
