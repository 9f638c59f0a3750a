//! The body of a shape: text around values.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::options::Defaults;
use crate::options::resolved::Settings;
use crate::schema::ParamRole;
use crate::schema::Verb;
use crate::schema::rule::Rule;
use crate::shape::Member;

/// The keys in the order of the body, and the text around their values. A login that is made of the extension is the
/// extension once more, with what makes it a login around it.
pub(crate) fn around(
    settings: &Settings<'_>,
    places: &[Option<usize>],
    filled: &SlotSet,
    members: &[Member],
) -> (Vec<usize>, Vec<String>) {
    let plan = settings.plan;
    let place = |slot: Slot| places.get(slot.index()).copied().flatten();
    let derived = derived_login(settings).filter(|(login, ..)| place(*login).is_none());
    let (mut order, mut spans) = (Vec::new(), Vec::new());
    let mut span = Vec::new();
    for (slot, spec) in plan.slots() {
        let login = derived.filter(|(login, user, _)| slot == *login && *user < slot);
        let copied = login.and_then(|(_, user, domain)| Some((place(user)?, domain)));
        if let Some((at, domain)) = copied {
            span.push(b',');
            span.extend_from_slice(&spec.key);
            span.push(b'"');
            order.push(at);
            let end = ["@", domain, "\""].concat().into_bytes();
            spans.push(core::mem::replace(&mut span, end));
        } else if let Some(at) = place(slot) {
            let number = matches!(members.get(at), Some(Member::Value { number: true, .. }));
            span.push(b',');
            span.extend_from_slice(&spec.key);
            if !number {
                span.push(b'"');
            }
            order.push(at);
            spans.push(core::mem::replace(&mut span, if number { Vec::new() } else { vec![b'"'] }));
        } else if let Some(default) = spec.filled.as_ref().filter(|_| filled.has(slot)) {
            span.push(b',');
            span.extend_from_slice(default);
        }
    }
    spans.push(span);
    // Members come with their comma; the first one's place is where the brace goes.
    match spans.first_mut().and_then(|span| span.first_mut()) {
        Some(comma) => *comma = b'{',
        None => spans.iter_mut().for_each(|span| span.push(b'{')),
    }
    spans.iter_mut().last().into_iter().for_each(|span| span.push(b'}'));
    (order, spans.into_iter().map(|span| String::from_utf8(span).unwrap_or_default()).collect())
}

/// The slots of the login and of the extension that it is made of, with the domain, where the rule makes one.
fn derived_login<'o>(settings: &'o Settings<'_>) -> Option<(Slot, Slot, &'o str)> {
    let made = settings.plan.operation.verb == Verb::Create && settings.options.defaults != Defaults::None;
    let login = settings.plan.rules.iter().find(|placed| matches!(placed.rule, Rule::Login { .. }))?;
    let [login, user, _] = login.slots;
    let domain = settings.plan.operation.param(ParamRole::Organization)?;
    let domain = settings.options.param(domain).filter(|domain| made && *domain != "~")?;
    Some((login, user, domain))
}
