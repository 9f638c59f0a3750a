//! What every second pass over a sheet does with a row before it is built: [`Pass`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{BuildError, OptionError, Options, Report, Severity};

use crate::beside::part::Saying;
use crate::beside::pass::{BesidePass, Own};
use crate::beside::request::BesideRequest;
use crate::extensions::Extensions;
use crate::facts::Facts;
use crate::keys::KeyTable;
use crate::layout::{Goal, Slot, layout};
use crate::line::Line;
use crate::mapping::To;
use crate::person::Person;
use crate::row_checks::{damaged, of_flaw, of_report, width};
use crate::row_issue::RowIssue;
use crate::summary::Summary;
use crate::text::shown;
use crate::unique::{Keys, Taken};
use crate::values::{Values, mended};

/// What a row is, before its values are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// It stands above the values: a title, the headings, a row of types.
    Above,
    /// Nothing stands in it.
    Blank,
    /// A further row of the person above it.
    Continuation,
    /// It cannot be read; an issue says why.
    Flawed,
    /// It has values.
    Full,
}

/// The state of a second pass.
pub(crate) struct Pass {
    pub(crate) facts: Facts,
    /// Those of the row.
    pub(crate) options: Options,
    pub(crate) layout: Vec<Slot>,
    keys: Keys,
    /// Columns that name somebody, and the row that a further one may continue.
    names: Vec<usize>,
    person: Person,
    pub(crate) mended: Vec<(usize, String)>,
    pub(crate) issues: Vec<RowIssue>,
    pub(crate) summary: Summary,
    beside: Option<BesidePass>,
    /// Extensions for rows that have none, and the place of the extension.
    free: Option<(Extensions, usize)>,
    /// The row was given one.
    given: bool,
}

impl Pass {
    pub(crate) fn new(facts: &Facts) -> Result<Self, OptionError> {
        let layout = layout(facts)?;
        let keys = Keys::new(facts, &layout);
        let beside = BesidePass::new(facts, &layout)?;
        let free = free(facts, &layout);
        let summary = Summary { beside: beside.as_ref().map(|_| 0), ..Summary::default() };
        Ok(Self {
            options: facts.options.clone(),
            names: keys.columns(&layout),
            person: Person::default(),
            keys,
            layout,
            facts: facts.clone(),
            mended: Vec::new(),
            issues: Vec::new(),
            summary,
            beside,
            free,
            given: false,
        })
    }

    pub(crate) fn set_taken(&mut self, taken: Taken) {
        self.in_use(taken.numbers());
        self.keys.taken = taken;
    }

    /// Extensions that are not given to anybody.
    pub(crate) fn in_use<'k>(&mut self, keys: impl Iterator<Item = &'k str>) {
        if let Some((extensions, _)) = &mut self.free {
            keys.for_each(|key| extensions.take(key));
        }
    }

    pub(crate) const fn keys(&self) -> &KeyTable {
        &self.keys.table
    }

    /// The person that the next row may continue.
    pub(crate) const fn person(&self) -> &Person {
        &self.person
    }

    pub(crate) fn set_person(&mut self, person: Person) {
        self.person = person;
    }

    /// Keys of rows that another pass reads, before these.
    pub(crate) fn set_keys(&mut self, keys: KeyTable) {
        self.keys.table = keys;
    }

    /// Whether a row is a further one of a person.
    pub(crate) fn continues(&self, person: &Person, line: &Line<'_>) -> bool {
        person.is_continued_by(line, &self.layout, &self.names)
    }

    /// Notes what no two rows may have, of a row that was begun.
    pub(crate) fn claim(&mut self, line: &Line<'_>) {
        let values = values(&self.layout, &self.mended, &self.facts, *line);
        set_params(&mut self.options, &self.facts.options, &values);
        self.keys.check(&values, &self.options, line.row, &mut self.issues);
    }

    /// Begins a row.
    pub(crate) fn begin(&mut self, line: &Line<'_>) -> Step {
        if self.facts.is_above(line.row) {
            return Step::Above;
        }
        self.summary.read += 1;
        self.issues.clear();
        if line.is_blank() {
            return Step::Blank;
        }
        if let Some(flaw) = line.flaw {
            self.issues.push(of_flaw(flaw));
            return Step::Flawed;
        }
        let continues = self.person.is_continued_by(line, &self.layout, &self.names);
        if !continues {
            self.person.set(line);
        }
        mended(&self.layout, line, &mut self.mended);
        if continues { Step::Continuation } else { Step::Full }
    }

    /// What the row's cells say, mended; of a row that was begun.
    pub(crate) fn values<'a>(&'a self, line: Line<'a>) -> Values<'a> {
        values(&self.layout, &self.mended, &self.facts, line)
    }

    /// Looks at a row that has values: its cells, and what no two rows may have.
    pub(crate) fn check(&mut self, line: &Line<'_>) {
        self.give_extension(line);
        let values = values(&self.layout, &self.mended, &self.facts, *line);
        set_params(&mut self.options, &self.facts.options, &values);
        width(line, &self.facts, &mut self.issues, &mut self.summary);
        damaged(&values, &mut self.issues);
        self.keys.check(&values, &self.options, line.row, &mut self.issues);
    }

    /// Gives the row an extension, if it has none.
    fn give_extension(&mut self, line: &Line<'_>) {
        let Self { free: Some((extensions, at)), layout, facts, mended, .. } = self else { return };
        if let Some(slot) = layout.get_mut(*at) {
            slot.constant = None;
        }
        let has = values(layout, mended, facts, *line).get(*at).is_some();
        let given = if has { None } else { extensions.give() };
        self.given = given.is_some();
        let Some(slot) = layout.get_mut(*at).filter(|_| !has) else { return };
        if given.is_none() {
            let mut issue = RowIssue::new(Severity::Error, "no_free_extension", extensions.used_up());
            issue.column = slot.column;
            issue.field = Some(slot.path.clone());
            self.issues.push(issue);
        }
        slot.constant = given;
    }

    /// Says which values of a row that is created come from elsewhere: counted, with the fields.
    pub(crate) fn note_given(&mut self, line: &Line<'_>) {
        let values = values(&self.layout, &self.mended, &self.facts, *line);
        for path in values.liked() {
            let slot = self.layout.iter().find(|slot| slot.path == path);
            self.summary.note("like", path, || {
                let name = slot.map_or(path, |slot| &*slot.name);
                let value = slot.and_then(|slot| slot.constant.as_deref()).map(shown).unwrap_or_default();
                [name, " is \"", &value, "\" in rows that have no value, as in the template"].concat()
            });
        }
        if let Some((_, at)) = self.free.as_ref().filter(|_| self.given) {
            let path = self.layout.get(*at).map_or("", |slot| &*slot.path);
            self.summary.note("free_extension", path, || {
                "rows without an extension get the next free one".to_owned()
            });
        }
    }

    /// Takes over what the core says of the row.
    pub(crate) fn report(&mut self, report: &Report, line: &Line<'_>) {
        let values = values(&self.layout, &self.mended, &self.facts, *line);
        of_report(report, &values, &mut self.issues, &mut self.summary);
    }

    /// Takes over why the core builds no request.
    pub(crate) fn refusal(&mut self, error: &BuildError, line: &Line<'_>) {
        match error {
            BuildError::Invalid(report) => self.report(report, line),
            error => {
                let message = alloc::format!("{error}");
                self.issues.push(RowIssue::new(Severity::Error, "bad_option", message));
            }
        }
    }

    /// The key of the user, as the row or the caller has it.
    pub(crate) fn key(&self, values: &Values<'_>) -> Option<String> {
        let key = self.facts.operation.record_identity.key;
        let param = ["{", key, "}"].concat();
        let at = self.layout.iter().position(|slot| slot.path == key || slot.path == param);
        let text = values.text(at).or(self.options.path_param(key))?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Makes the requests beside that of a row: of one of its own, after that was built, or of a further one of its person.
    pub(crate) fn plan_beside(&mut self, line: &Line<'_>, own: Option<Own<'_>>) {
        let Self { beside: Some(beside), .. } = self else { return };
        if let Some(own) = own {
            let values = values(&self.layout, &self.mended, &self.facts, *line);
            beside.own(line.row, own, &self.facts, &values);
        }
        let say = Saying { issues: &mut self.issues, summary: &mut self.summary, keys: &mut self.keys };
        beside.plan(line, &self.layout, self.facts.sheet.clear.as_deref(), say);
    }

    /// The requests beside that of the row that was planned last; their number is counted.
    pub(crate) fn take_beside(&mut self) -> Vec<BesideRequest> {
        let requests = self.beside.as_mut().map(|beside| core::mem::take(&mut beside.requests));
        let requests = requests.unwrap_or_default();
        if let Some(count) = &mut self.summary.beside {
            *count += u32::try_from(requests.len()).unwrap_or(u32::MAX);
        }
        requests
    }

    /// Whether what stands beside the rows is asked for.
    pub(crate) const fn has_beside(&self) -> bool {
        self.beside.is_some()
    }

    /// Whether nothing keeps the row from being sent.
    pub(crate) fn is_sound(&self) -> bool {
        self.issues.iter().all(|issue| issue.severity != Severity::Error)
    }

    /// Counts the issues of a row that is done.
    pub(crate) fn count(&mut self) {
        for issue in &self.issues {
            self.summary.count(issue.code);
        }
    }
}

/// Extensions that rows are given, without those that stand in the sheet and those of known users.
fn free(facts: &Facts, layout: &[Slot]) -> Option<(Extensions, usize)> {
    let path = facts.given_extension()?;
    let at = layout.iter().position(|slot| slot.path == path && !slot.beside)?;
    // A value for all rows is no reason to look for others.
    if layout.get(at)?.constant.is_some() {
        return None;
    }
    let mut extensions = facts.sheet.extensions.clone()?;
    for (column, marks) in facts.mapping.columns.iter().zip(facts.marks.iter()) {
        if matches!(&column.to, To::Field(to) if to == path) {
            extensions.take_all(marks);
        }
    }
    facts.options.context.users.iter().for_each(|user| extensions.take(user));
    Some((extensions, at))
}

/// What the cells of a row say, mended. Of parts of a pass, so that its other parts can change meanwhile.
fn values<'a>(
    layout: &'a [Slot],
    mended: &'a [(usize, String)],
    facts: &'a Facts,
    line: Line<'a>,
) -> Values<'a> {
    Values { layout, line, mended, clear: facts.sheet.clear.as_deref(), kept: &[] }
}

/// Puts the row's own parameters of the path, such as its domain, into the options of its request.
pub(crate) fn set_params(options: &mut Options, base: &Options, values: &Values<'_>) {
    for (at, slot) in values.layout.iter().enumerate() {
        let Goal::Param(param) = slot.goal else { continue };
        let Some(option) = options.path_param_mut(param) else { continue };
        match (values.get(at).map(|cell| cell.text.trim()).or(base.path_param(param)), option) {
            (Some(text), Some(kept)) => {
                kept.clear();
                kept.push_str(text);
            }
            (text, option) => *option = text.map(str::to_owned),
        }
    }
}
