//! Rules about secrets. An issue names the rule that is broken, and nothing of the secret.

use crate::collections::slot::Slot;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::options::context::Preset;
use crate::rules::View;
use crate::strings::bytes::holds;
use crate::strings::characters::{is_lower, is_symbol, is_upper, lowered};

/// The group's own rules (answer of `/groups/password-rules`); without them nothing is asked, for none are documented.
pub(crate) fn rules(view: &mut View<'_, '_, '_>, password: Slot, user: Slot) {
    let Some(rules) = view.record.settings.options.context.password_rules else { return };
    let Some(text) = view.text(password) else { return };
    let count = |kind: fn(&char) -> bool| text.chars().filter(kind).count();
    let counted = [
        ("min_length", rules.min_length, text.chars().count()),
        ("min_digits", rules.min_digits, count(char::is_ascii_digit)),
        ("min_upper", rules.min_upper, count(|c| is_upper(*c))),
        ("min_lower", rules.min_lower, count(|c| is_lower(*c))),
        ("min_symbols", rules.min_symbols, count(|c| is_symbol(*c))),
    ];
    // A longer id is refused by its own row, and need not be looked for in a text of any length.
    let looked_for = |id: &&str| rules.without_user_id && (1..=LONGEST_ID).contains(&id.len());
    let id = view.text(user).filter(looked_for);
    let holds_id = id.is_some_and(|id| holds(&lowered(text), &lowered(id)));
    for (rule, least, actual) in counted {
        if let Some(least) = least.filter(|least| actual < usize::from(*least)) {
            let issue = Issue::error(Code::WeakSecret)
                .param("rule", rule)
                .param("min", usize::from(least))
                .maybe("preset", rules.preset.map(Preset::as_str));
            view.issue(password, issue);
        }
    }
    if holds_id {
        let issue = Issue::error(Code::WeakSecret).param("rule", "contains_user_id");
        view.issue(password, issue);
    }
}

/// Bytes of the longest user id: 161 characters (schema).
const LONGEST_ID: usize = 4 * 161;

pub(crate) fn confirms(view: &mut View<'_, '_, '_>, second: Slot, first: Slot) {
    let differ = match (view.text(first), view.text(second)) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    if differ {
        let issue = Issue::error(Code::Mismatch).param("other", view.record.key(first));
        view.issue(second, issue);
    }
}
