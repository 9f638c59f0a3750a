//! What a postal address of a country needs. Of countries that are not known here nothing is asked.

use alloc::borrow::{Cow, ToOwned};

use crate::collections::slot::Slot;
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue, shortened};
use crate::json::escape::quoted;
use crate::rules::View;
use crate::strings::postal::{self, Land};

/// The country, and what a slot says.
fn read<'v>(view: &'v View<'_, '_, '_>, slot: Slot, country: Slot) -> Option<(Land, &'v str)> {
    let land = Land::of(view.text(country)?)?;
    view.text(slot).filter(|given| !given.is_empty()).map(|given| (land, given))
}

/// Two letters: other spellings of a state are replaced, what is none is refused.
pub(crate) fn region(view: &mut View<'_, '_, '_>, slot: Slot, country: Slot) {
    let Some((land, given)) = read(view, slot, country) else { return };
    let issue = Issue::error(Code::BadFormat).param("value", given).param("expected", land.region_word());
    match land.region(given) {
        Some(code) if code == given => {}
        Some(code) => mend(view, slot, issue, code),
        None => view.issue(slot, issue),
    }
}

pub(crate) fn code(view: &mut View<'_, '_, '_>, slot: Slot, country: Slot) {
    let Some((land, given)) = read(view, slot, country) else { return };
    let issue = Issue::error(Code::BadFormat).param("value", given).param("expected", land.code_word());
    match postal::postal_code(land, given) {
        postal::PostalCode::Good => {}
        postal::PostalCode::Written(whole) => mend(view, slot, issue, &whole),
        postal::PostalCode::Bad(likely) => {
            let fix = likely.as_ref().map(|it| Fix::Replace(quoted(it), Confidence::Likely));
            view.issue(slot, issue.maybe("suggestion", likely.as_deref()).fix(fix));
        }
    }
}

/// The server's own validation decides; a line without a number is seldom a place that somebody finds.
pub(crate) fn street(view: &mut View<'_, '_, '_>, slot: Slot, country: Slot) {
    let Some((_, given)) = read(view, slot, country) else { return };
    let reason = if postal::is_post_box(given) {
        "post_box"
    } else if !given.bytes().any(|byte| byte.is_ascii_digit()) {
        "street_number"
    } else if !given.chars().any(char::is_alphabetic) {
        "street_name"
    } else {
        return;
    };
    let issue = Issue::warning(Code::BadFormat).param("value", given).param("reason", reason);
    view.issue(slot, issue);
}

/// Puts a spelling in place of one that can only mean that: a change, or an error under `strict`.
fn mend(view: &mut View<'_, '_, '_>, slot: Slot, issue: Issue, to: &str) {
    let json = quoted(&shortened(to));
    if view.record.settings.options.strict {
        return view
            .issue(slot, issue.param("suggestion", to).fix(Some(Fix::Replace(json, Confidence::Certain))));
    }
    let before = view.text(slot).map(|text| quoted(&shortened(text)));
    view.record.replace(slot, Scalar::Text(Cow::Owned(to.to_owned())));
    let path = view.record.path(slot);
    view.record.findings.change(slot, path, ChangeKind::Repaired, before, Some(json));
}
