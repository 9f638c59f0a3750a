//! What people read: placeholders, damaged text, and names that no path can carry. All of it can be sent, so it warns.

use alloc::borrow::ToOwned;

use crate::collections::slot::Slot;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue};
use crate::json::escape::quoted;
use crate::rules::View;
use crate::strings::damage::{Damage, find};
use crate::strings::path_segment::is_traversal;

pub(crate) fn check(view: &mut View<'_, '_, '_>) {
    let prose = view.record.plan.prose;
    for slot in prose.iter() {
        if let Some(text) = view.text(slot)
            && let Some(damage) = find(text)
        {
            let text = text.to_owned();
            say(view, slot, &text, damage);
        }
    }
}

#[cold]
fn say(view: &mut View<'_, '_, '_>, slot: Slot, text: &str, damage: Damage) {
    let required = view.record.plan.required.has(slot);
    let (reason, likely) = match damage {
        Damage::Placeholder => ("placeholder", None),
        Damage::Lost => ("lost_characters", None),
        Damage::Encoding(likely) => ("encoding", likely),
        Damage::Html(likely) => ("html", likely),
    };
    let fix = match &likely {
        Some(likely) => Some(Fix::Replace(quoted(likely), Confidence::Likely)),
        None if reason == "placeholder" && !required => Some(Fix::Remove(Confidence::Likely)),
        None => None,
    };
    let issue = Issue::warning(Code::BadFormat).param("value", text).param("reason", reason);
    view.issue(slot, issue.maybe("suggestion", likely.as_deref()).fix(fix));
}

/// A site with such a name can be made and never be changed, for its name is a segment of the path then.
pub(crate) fn path_segment(view: &mut View<'_, '_, '_>, slot: Slot) {
    if let Some(name) =
        view.text(slot).filter(|name| !name.is_empty() && (is_traversal(name) || *name == "~"))
    {
        let issue = Issue::warning(Code::BadFormat).param("value", name).param("reason", "unreachable");
        view.issue(slot, issue);
    }
}
