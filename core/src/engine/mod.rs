//! The one loop: collect, check, rules, fill, emit.

pub(crate) mod body;
pub(crate) mod defaults;
pub(crate) mod path;
pub(crate) mod seconds;
#[cfg(test)]
mod tests;
pub(crate) mod unknown_keys;
pub(crate) mod work;

use alloc::string::String;
use alloc::vec::Vec;

use crate::engine::body::emit;
use crate::engine::work::{Fill, Work};
use crate::input::Source;
use crate::input::record::Record;
use crate::options::resolved::Settings;
use crate::report::Report;

/// What a run leaves behind.
pub(crate) struct Outcome {
    pub(crate) report: Report,
    /// The encoded path; meaningful when the report is ok.
    pub(crate) path: String,
    /// Whether the body asks to wait for the record.
    pub(crate) synchronous: bool,
}

/// Whether the input can be built; stops at the first error.
pub(crate) fn holds<'a, S: Source<'a>>(settings: &Settings<'_>, source: S) -> bool {
    let mut source = Some(source);
    holds_filled(settings, S::TEXTUAL, &mut |record| {
        if let Some(source) = source.take() {
            source.fill(record);
        }
    })
}

fn holds_filled(settings: &Settings<'_>, textual: bool, fill: Fill<'_, '_>) -> bool {
    let mut record = Record::new(settings, true);
    let mut work = Work::default();
    work.run(&mut record, textual, fill);
    !record.findings.failed
}

/// Checks everything; writes the payload to `out` when there is one and nothing is wrong.
pub(crate) fn run<'a, S: Source<'a>>(
    settings: &Settings<'_>,
    source: S,
    out: Option<&mut Vec<u8>>,
) -> Outcome {
    let mut source = Some(source);
    let mut fill = |record: &mut Record<'a, '_>| {
        if let Some(source) = source.take() {
            source.fill(record);
        }
    };
    run_filled(settings, S::TEXTUAL, &mut fill, out)
}

fn run_filled(
    settings: &Settings<'_>,
    textual: bool,
    fill: Fill<'_, '_>,
    out: Option<&mut Vec<u8>>,
) -> Outcome {
    let mut record = Record::new(settings, false);
    let mut work = Work::default();
    work.run(&mut record, textual, fill);
    let ok = !record.findings.failed;
    let synchronous = record.get(settings.plan.waits_on).is_some_and(|value| value.as_text() == Some("yes"));
    if let Some(out) = out.filter(|_| ok) {
        emit(&record, &work, out);
    }
    let (issues, changes) = record.findings.finish();
    let names = settings.options.names;
    let report = Report { plan: settings.plan, issues, changes, filled: work.filled, names };
    Outcome { report, path: work.path, synchronous }
}
