//! Extensions that are numbers of emergency or other services: such a user would get those calls.

use crate::collections::slot::Slot;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::options::context::Country;
use crate::rules::View;
use crate::strings::country;

/// Known far beyond their countries: emergencies (911, 112, 999, 000), the test number of 911 (933), the lifeline for
/// people in crisis (988), directory assistance (411).
const ANYWHERE: &[&str] = &["000", "112", "411", "911", "933", "988", "999"];

/// More of them by country code, where the country is known. `1`: the N11 codes of the North American plan.
const BY_CODE: &[(&str, &[&str])] = &[
    ("1", &["211", "311", "511", "611", "711", "811"]),
    ("39", &["113", "115", "118"]),
    ("41", &["117", "118", "144"]),
    ("43", &["122", "133", "144"]),
    ("44", &["101", "111"]),
    ("49", &["110"]),
    ("55", &["190", "192", "193"]),
    ("64", &["111"]),
    ("81", &["110", "118", "119"]),
    ("82", &["119"]),
    ("86", &["110", "119", "120", "122"]),
    ("886", &["110", "119"]),
    ("91", &["100", "101", "102", "108"]),
];

pub(crate) fn check(view: &mut View<'_, '_, '_>, slot: Slot) {
    let country = view.record.settings.options.context.country.as_ref().map(Country::as_str);
    let Some(given) = view.text(slot).filter(|given| given.len() == 3 && is_service(given, country)) else {
        return;
    };
    let issue = Issue::warning(Code::Unverified).param("value", given).param("reason", "service_number");
    view.issue(slot, issue);
}

fn is_service(number: &str, country: Option<&str>) -> bool {
    let here = || {
        let code = country::of(country?)?.code;
        BY_CODE.iter().find(|(known, _)| *known == code)
    };
    ANYWHERE.contains(&number) || here().is_some_and(|(_, numbers)| numbers.contains(&number))
}
