//! Sample sessions of Odin state ISO-8859-1 as their encoding: characters outside it may not survive.

use crate::issues::Issue;
use crate::issues::code::Code;
use crate::rules::View;

pub(crate) fn check(view: &mut View<'_, '_, '_>) {
    for slot in view.good.iter() {
        if view.text(slot).is_some_and(|text| text.chars().any(|c| c > '\u{ff}')) {
            let secret = view.record.is_secret(slot);
            let text = view.text(slot).filter(|_| !secret);
            let issue = Issue::warning(Code::Unverified).maybe("value", text);
            view.issue(slot, issue);
        }
    }
}
