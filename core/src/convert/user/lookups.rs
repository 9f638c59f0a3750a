//! Values that stand in a table: languages, zones, classes of service, keypad digits.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::convert::loss::Disposition;
use crate::convert::options::choices::{Class, DialByName};
use crate::convert::record::text;
use crate::convert::user::draft::Draft;
use crate::convert::user::notes;
use crate::issues::shortened;
use crate::json::Node;
use crate::rules::dial_by_name::keypad;
use crate::vendors::netsapiens::choices::ZONES;

/// The one pair of language names that both vendors' public pages show.
const LANGUAGES: &[(&str, &str)] = &[("English", "en_US")];

pub(crate) fn language(
    table: &BTreeMap<String, String>,
    field: &'static str,
    value: &str,
    draft: &mut Draft,
) {
    let known = || LANGUAGES.iter().find(|(name, _)| *name == value).map(|(_, token)| *token);
    let to = Some("language-token");
    match table.get(value).map(String::as_str).or_else(known) {
        Some(token) => {
            draft.put("language-token", token);
            draft.say(field, Disposition::Derived, to, notes::LANGUAGE);
        }
        None => draft.say(field, Disposition::NeedsChoice, to, notes::LANGUAGE_UNKNOWN),
    }
}

pub(crate) fn zone(table: &BTreeMap<String, String>, field: &'static str, value: &str, draft: &mut Draft) {
    let to = Some("time-zone");
    if let Some(zone) = table.get(value) {
        draft.put("time-zone", zone);
        draft.say(field, Disposition::Derived, to, notes::ZONE_TABLE);
    } else if ZONES.listed.contains(&value) {
        draft.put("time-zone", value);
        draft.say(field, Disposition::Carried, to, notes::CARRIED);
    } else if let Some(listed) = ZONES.equivalent(value) {
        draft.put("time-zone", listed);
        draft.say(field, Disposition::Derived, to, notes::ZONE_TWIN);
    } else {
        draft.say(field, Disposition::NeedsChoice, to, notes::ZONE_UNKNOWN);
    }
}

pub(crate) fn class_of_service(
    table: &BTreeMap<String, Class>,
    field: &'static str,
    value: &str,
    draft: &mut Draft,
) {
    let Some(class) = table.get(value) else {
        return draft.say(field, Disposition::NeedsChoice, Some("dial-policy"), notes::CLASS_UNKNOWN);
    };
    let to = match (&class.plan, &class.policy) {
        (Some(_), Some(_)) => "dial-plan, dial-policy",
        (Some(_), None) => "dial-plan",
        _ => "dial-policy",
    };
    if let Some(plan) = &class.plan {
        draft.put("dial-plan", plan);
    }
    if let Some(policy) = &class.policy {
        draft.put("dial-policy", policy);
    }
    draft.say(field, Disposition::Derived, Some(to), notes::CLASS);
}

/// The directory of the target goes by three keypad digits.
pub(crate) fn dial_by_name(by: Option<DialByName>, field: &'static str, value: &Node, draft: &mut Draft) {
    let to = Some("directory-name-number-dtmf-mapping");
    let name = match by {
        None => return draft.say(field, Disposition::NeedsChoice, to, notes::DIAL_BY_NAME_UNSAID),
        Some(DialByName::Last) => value.get("nameDialingLastName"),
        Some(DialByName::First) => value.get("nameDialingFirstName"),
    };
    match name.and_then(text).as_deref().and_then(keypad) {
        Some(digits) => {
            draft.put_json("directory-name-number-dtmf-mapping", digits.to_string());
            draft.say(field, Disposition::Derived, to, notes::DIAL_BY_NAME);
        }
        None => draft.say(field, Disposition::NeedsChoice, to, notes::DIAL_BY_NAME_LETTERS),
    }
}

/// Names the logins that are lost: people will try them.
pub(crate) fn alternate_logins(value: &Node) -> String {
    let items = value.as_list().unwrap_or(core::slice::from_ref(value));
    let logins = items.iter().filter_map(|item| item.get("alternateUserId").or(Some(item)).and_then(text));
    let logins: Vec<String> = logins.map(|login| shortened(&login)).collect();
    if logins.is_empty() {
        return notes::ALTERNATE.to_owned();
    }
    [notes::ALTERNATE, ": ", &logins.join(", ")].concat()
}
