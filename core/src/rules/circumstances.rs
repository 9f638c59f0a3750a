//! What depends on the system rather than on the record: its release, its template.

use crate::collections::slot::Slot;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::options::context::Cti;
use crate::rules::View;

/// A template that makes accounts with computer telephony needs the phone extension; any other ignores it or not, which
/// nothing says.
pub(crate) fn cti(view: &mut View<'_, '_, '_>, extension: Slot) {
    let settings = view.record.settings;
    let given = view.given.has(extension);
    match settings.options.context.cti {
        Cti::Enabled if !given && settings.partial.asks(extension) => {
            view.issue(extension, Issue::error(Code::Required));
        }
        Cti::Disabled if given => view.issue(extension, Issue::warning(Code::NoEffect)),
        _ => {}
    }
}

pub(crate) fn release(
    view: &mut View<'_, '_, '_>,
    since: [u16; 3],
    deprecated: [u16; 3],
    named: &'static str,
) {
    let Some(release) = &view.record.settings.options.context.release else { return };
    if release.numbers >= deprecated {
        view.record.findings.document(Issue::warning(Code::Deprecated).param("since", named));
    } else if release.numbers < since {
        let issue = Issue::warning(Code::Unverified).param("value", release.name.as_str());
        view.record.findings.document(issue);
    }
}
