//! The operations by their verbs, with fields as keyword arguments. A module of the package has those of one platform.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use seatwright::schema::Field;
use seatwright::{Operation, Options, did_you_mean};

use crate::bound::learned::Keyword;
use crate::bound::{BoundOperation, Build};
use crate::calls::{options, results, verb_cache};
use crate::input;
use crate::input::entries::{self, Entry};
use crate::output::error;
use crate::output::request::Request;

type Payload<'a, 'py> = &'a Bound<'py, PyAny>;
type Keywords<'a, 'py> = &'a Bound<'py, PyDict>;

/// The request that creates a `NetSapiens` user.
///
/// Fields are keyword arguments (`name_first_name="Ann"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateUserFields)`.
///
/// Options, keyword arguments too: `domain`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import netsapiens
/// >>> request = netsapiens.create_user(
/// ...     domain="example.com", user="1004", name_first_name="Ann", name_last_name="Smith",
/// ...     email_address="ann@example.com", defaults="required",
/// ... )
/// >>> request.path
/// '/ns-api/v2/domains/example.com/users'
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn create_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.user.create", payload, keywords)
}

/// The request that creates a `NetSapiens` site.
///
/// Fields are keyword arguments (`site="New York"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateSiteFields)`.
///
/// Options, keyword arguments too: `domain`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import netsapiens
/// >>> netsapiens.create_site(domain="example.com", site="New York", defaults="none").body
/// b'{"site":"New York"}'
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn create_site(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.site.create", payload, keywords)
}

/// The request that changes the `NetSapiens` user whose extension is `user`.
///
/// The documents ask for the required fields on every change; `partial=True` builds a request without them.
///
/// Fields are keyword arguments (`department="Sales"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.UpdateUserFields)`.
///
/// Options, keyword arguments too: `domain`, `user`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import netsapiens
/// >>> netsapiens.update_user(domain="example.com", user="1004", department="Sales", partial=True).body
/// b'{"department":"Sales"}'
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn update_user(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.user.update", payload, keywords)
}

/// The request that changes the `NetSapiens` site whose name is `site`.
///
/// Fields are keyword arguments (`area_code=212`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.UpdateSiteFields)`.
///
/// Options, keyword arguments too: `domain`, `site`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import netsapiens
/// >>> request = netsapiens.update_site(domain="example.com", site="New York", area_code=212, partial=True)
/// >>> request.method, request.path
/// ('PUT', '/ns-api/v2/domains/example.com/sites/New%20York')
#[pyfunction]
#[pyo3(signature = (payload=None, /, **keywords))]
pub(crate) fn update_site(
    py: Python<'_>,
    payload: Option<Payload<'_, '_>>,
    keywords: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    build(py, "netsapiens.site.update", payload, keywords)
}

/// The request that creates a `BroadWorks` user through Odin.
///
/// Fields are keyword arguments (`service_provider_id="ent"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateOdinUserFields)`.
///
/// Options, keyword arguments too: `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import odin
/// >>> request = odin.create_user(
/// ...     service_provider_id="ent.odin", group_id="grp.odin", user_id="ann@example.com",
/// ...     first_name="Ann", last_name="Smith", extension="1234", password="Zq7!long",
/// ... )
/// >>> request.path
/// '/users'
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
///
/// Fields are keyword arguments (`title="CEO"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.UpdateOdinUserFields)`.
///
/// Options, keyword arguments too: `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import odin
/// >>> odin.update_user(user_id="ann@example.com", title="CEO", partial=True).body
/// b'{"userId":"ann@example.com","title":"CEO"}'
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
///
/// Fields are keyword arguments (`first_name="Ann"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
/// under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateCrmcomUserFields)`.
///
/// Options, keyword arguments too: `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
/// `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
/// an option.
///
/// >>> from seatwright import crmcom
/// >>> request = crmcom.create_user(
/// ...     user_template_identifier={"name": "Agent"}, username="ann", password="crm.com1",
/// ...     password_confirmation="crm.com1", first_name="Ann", last_name="Smith",
/// ... )
/// >>> request.path
/// '/crmapi/rest/v2/users/create'
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
    let table = options::find(py, id)?;
    if let Some(keywords) = keywords {
        match payload {
            Some(payload) => {
                if let Some(bound) = verb_cache::known(table, keywords) {
                    return results::build_again(&bound, payload);
                }
            }
            None => {
                if let Some(bound) = verb_cache::last(table)
                    && let Some(request) = results::build_keywords(&bound, keywords)
                {
                    return Ok(request);
                }
            }
        }
    }
    let (mut fields, mut read) = (Vec::new(), Vec::new());
    for (name, value) in keywords.into_iter().flatten() {
        let name = name.cast_into::<PyString>()?;
        let keyword = name.to_str()?;
        // `user` and `site` are options where the path has them, and fields otherwise.
        let is_path = |name: &str| table.params.iter().any(|param| param.name == name);
        let is_field = matches!(keyword, "user" | "site") && !is_path(keyword);
        if !is_field && Options::NAMES.contains(&keyword) {
            read.push((name, None, value));
            continue;
        }
        let wire = wire(table, keyword).ok_or_else(|| unknown(py, table, keyword))?;
        fields.push((interned(py, wire), value.clone()));
        read.push((name, Some(wire), value));
    }
    let given = options_of(&read);
    let options = options::of_entries(py, &given)?;
    if payload.is_none() || fields.is_empty() {
        match (payload, verb_cache::bound(py, table, &options, &given)?) {
            (Some(payload), Some(bound)) => return results::build_again(&bound, payload),
            (None, Some(bound)) => {
                let outcome = input::fields(&fields, Build(&bound))?;
                if outcome.is_ok() {
                    bound.learn_keywords(&read);
                }
                return results::built(py, outcome);
            }
            _ => {}
        }
    }
    let call = BoundOperation::unchecked(table, options);
    let outcome = match payload {
        Some(payload) if fields.is_empty() => input::object(payload, &call.options, Build(&call))?,
        None => input::fields(&fields, Build(&call))?,
        Some(payload) => match entries::of_mapping(payload, call.options.limits.keys.saturating_add(1))? {
            Some(entries) => input::fields(&merged(entries, fields)?, Build(&call))?,
            None => input::object(payload, &call.options, Build(&call))?,
        },
    };
    results::built(py, outcome)
}

/// The keyword arguments that are options.
fn options_of<'py>(read: &[Keyword<'py>]) -> Vec<Entry<'py>> {
    let options = read.iter().filter(|(_, field, _)| field.is_none());
    options.map(|(name, _, value)| (name.clone().into_any(), value.clone())).collect()
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
