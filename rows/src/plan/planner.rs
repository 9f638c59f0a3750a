//! The second pass over a sheet when records exist: [`Planner`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{OptionError, Options, Partial, build_into};

use crate::beside::pass::Own;
use crate::cells::Cells;
use crate::facts::Facts;
use crate::finding::SheetCode;
use crate::line::Line;
use crate::pass::{Pass, Step};
use crate::plan::Action;
use crate::plan::change::PlanChange;
use crate::plan::conflict;
use crate::plan::existing::{Existing, Match};
use crate::plan::guard::Guard;
use crate::plan::known::Known;
use crate::plan::options::PlanOptions;
use crate::plan::planned::Planned;
use crate::plan::row::PlanRow;
use crate::plan::side::{Side, create_of, update_of};
use crate::plan::summary::PlanSummary;
use crate::reader::Reader;
use crate::unique::Taken;

/// Takes the bytes of a sheet a second time, compares each row with the record of the same user or site, and gives what is to be done.
///
/// Nobody is deleted, and who is not in the file stays as they are. A blank cell keeps what the record has, and a default never changes
/// it.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{ExistingReader, PlanOptions, PlanRow, Planner, Survey};
///
/// let create = operation("netsapiens.user.create").unwrap();
/// let options = Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#)?;
/// let csv = b"Extension,First name,Last name,Email,Department\n1001,Ann,King,ann@example.com,Support\n1003,Di,Cole,di@example.com,\n";
///
/// let mut existing = ExistingReader::new(create, &options, &Default::default())?;
/// existing.push(br#"[
///     {"user": "1001", "name-first-name": "Ann", "name-last-name": "King", "email-address": "ann@example.com",
///      "user-scope": "Office Manager", "department": "Sales"},
///     {"user": "1002", "name-first-name": "Ben", "name-last-name": "Fox", "email-address": "ben@example.com"}
/// ]"#);
/// let existing = existing.finish().unwrap();
///
/// let mut survey = Survey::new(create, &options, &Default::default())?;
/// survey.push(csv);
/// let mut planner = Planner::new(&survey.finish(), &existing, PlanOptions::default())?;
/// let mut plan = Vec::new();
/// let mut take = |row: PlanRow<'_>| plan.push((row.action.as_str(), String::from_utf8_lossy(row.body).into_owned()));
/// planner.push(csv, &mut take);
/// let summary = planner.finish(&mut take);
/// // What the document requires goes along, from the record.
/// assert_eq!(
///     plan[0],
///     ("update", r#"{"name-first-name":"Ann","name-last-name":"King","email-address":"ann@example.com","user-scope":"Office Manager","department":"Support"}"#.to_owned())
/// );
/// assert_eq!(plan[1].0, "create");
/// assert_eq!(summary.unmanaged, ["1002"]);
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct Planner {
    reader: Reader,
    work: Work,
}

struct Work {
    pass: Pass,
    existing: Existing,
    /// Makes what does not exist; none for a sheet that only changes.
    creates: bool,
    /// Compares what exists.
    known: Known,
    options: PlanOptions,
    /// Which records a row has named.
    seen: Vec<bool>,
    body: Vec<u8>,
    changes: Vec<PlanChange>,
    summary: PlanSummary,
}

impl Planner {
    /// Begins the second pass with what the first found out, against the records that exist.
    ///
    /// # Errors
    /// An option has a value that it does not take, or the records are of another operation than the sheet.
    pub fn new(facts: &Facts, existing: &Existing, options: PlanOptions) -> Result<Self, OptionError> {
        let operation = facts.operation;
        let records = &existing.0;
        if create_of(operation).map(|create| create.id) != Some(records.create.id) {
            let message = ["the records are for ", records.create.id, ", the sheet is for ", operation.id];
            return Err(OptionError::Value(message.concat()));
        }
        let mut pass = Pass::new(facts)?;
        pass.in_use(records.all.iter().map(|record| &*record.key));
        let side = Side::new(update_of(operation).unwrap_or(operation), facts, &pass.layout)?;
        let key = records.create.record_identity.key;
        let param = ["{", key, "}"].concat();
        let place = pass.layout.iter().position(|slot| slot.path == key || slot.path == param);
        let work = Work {
            creates: create_of(operation).is_some_and(|create| create.id == operation.id),
            known: Known { side, key: place },
            pass,
            existing: existing.clone(),
            options,
            seen: alloc::vec![false; existing.len()],
            body: Vec::with_capacity(1024),
            changes: Vec::new(),
            summary: PlanSummary::default(),
        };
        Ok(Self { reader: Reader::edited(facts.sheet.source, facts.sheet.edits.clone()), work })
    }

    /// Names and numbers that something other than a user has already: a queue, an attendant, a fax line.
    pub fn set_taken(&mut self, taken: Taken) {
        self.work.pass.set_taken(taken);
    }

    /// Takes the next bytes and hands over every row that they complete.
    pub fn push(&mut self, bytes: &[u8], take: &mut dyn FnMut(PlanRow<'_>)) {
        let work = &mut self.work;
        self.reader.push(bytes, &mut |line| work.row(line, take));
    }

    /// Names the columns of a table, as [`Survey::set_columns`](crate::Survey::set_columns) has them.
    pub fn set_columns(&mut self, names: &[String]) {
        self.reader.set_columns(names);
    }

    /// Takes the next row of a workbook or a table and hands it over.
    pub fn row(&mut self, cells: &Cells, take: &mut dyn FnMut(PlanRow<'_>)) {
        let work = &mut self.work;
        self.reader.row(cells, &mut |line| work.row(line, take));
    }

    /// There are no more bytes: hands over the last row, and what is to be done in all.
    pub fn finish(&mut self, take: &mut dyn FnMut(PlanRow<'_>)) -> PlanSummary {
        let work = &mut self.work;
        let found = self.reader.finish(&mut |line| work.row(line, take));
        self.work.finish(found.limited || found.open_quote.is_some())
    }
}

impl Work {
    fn row(&mut self, line: Line<'_>, take: &mut dyn FnMut(PlanRow<'_>)) {
        self.body.clear();
        self.changes.clear();
        let planned = match self.pass.begin(&line) {
            Step::Above => return,
            Step::Blank => Planned::of(Action::Blank),
            Step::Continuation => {
                self.pass.plan_beside(&line, None);
                let sound = self.pass.is_sound();
                Planned::of(if sound { Action::Continuation } else { Action::Invalid })
            }
            Step::Flawed => Planned::of(Action::Invalid),
            Step::Full => {
                let planned = self.plan(&line);
                self.beside(&line, planned)
            }
        };
        let beside = self.pass.take_beside();
        self.summary.add(planned.action);
        self.pass.count();
        let records = &*self.existing.0;
        let read = line.flaw.is_none() && planned.action != Action::Blank;
        let of_record = planned.record.and_then(|place| records.all.get(place));
        let sends = planned.request.is_some();
        take(PlanRow {
            row: line.row,
            action: planned.action,
            key: of_record.map(|record| &*record.key).or(planned.key.as_deref()),
            body: if sends { &self.body } else { &[] },
            request: planned.request,
            beside,
            changes: if sends { &self.changes } else { &[] },
            issues: &self.pass.issues,
            line,
            facts: &self.pass.facts,
            values: read.then(|| self.pass.values(line)),
            records,
        });
    }

    /// What stands beside a row of its own. An error in it keeps the whole person from being sent.
    fn beside(&mut self, line: &Line<'_>, planned: Planned) -> Planned {
        if !self.pass.has_beside() {
            return planned;
        }
        let record = planned.record.and_then(|place| self.existing.0.all.get(place));
        let node = planned.record.and_then(|place| self.existing.0.node(place));
        let values = self.pass.values(*line);
        let own = Own {
            record: node.as_ref(),
            key: record.map(|record| record.key.clone()).or_else(|| self.pass.key(&values)),
            domain: self.pass.options.domain.clone().or_else(|| record?.domain.clone()),
            request: planned.request.as_ref().map(|request| (request, &*self.body)),
            exists: record.is_some(),
            sound: matches!(planned.action, Action::Create | Action::Update | Action::Unchanged),
        };
        let sound = own.sound;
        self.pass.plan_beside(line, Some(own));
        if sound && !self.pass.is_sound() {
            return Planned { action: Action::Invalid, request: None, ..planned };
        }
        planned
    }

    fn plan(&mut self, line: &Line<'_>) -> Planned {
        self.pass.check(line);
        let key = self.key(line);
        let domain = self.pass.options.domain.as_deref().map(str::trim);
        let domain = domain.filter(|domain| !matches!(*domain, "" | "~"));
        let records = self.existing.0.clone();
        let found = key.as_deref().map_or(Match::None, |key| records.find(key, domain));
        match found {
            Match::One(place) | Match::Near(place) => {
                if let Some(seen) = self.seen.get_mut(place) {
                    *seen = true;
                }
                if let Match::Near(_) = found {
                    let record = records.all.get(place).map_or("", |record| &*record.key);
                    conflict::near(&mut self.pass, self.known.key, record);
                    return Planned { key, record: Some(place), ..Planned::of(Action::Conflict) };
                }
                let with = (&*records, place, self.options);
                let action = self.known.plan(&mut self.pass, line, with, &mut self.body, &mut self.changes);
                Planned { key, record: Some(place), ..action }
            }
            Match::None => {
                let domain = domain.map(String::from);
                let mut planned = self.new_one(line, domain.as_deref());
                planned.key = key;
                planned
            }
        }
    }

    /// The key of a row.
    fn key(&self, line: &Line<'_>) -> Option<String> {
        let values = self.pass.values(*line);
        let options = &self.pass.options;
        let by_path = options.path_param(self.existing.0.create.record_identity.key);
        let by_path = by_path.filter(|_| !self.creates);
        let key = values.text(self.known.key).or(by_path)?.trim();
        (!key.is_empty()).then(|| key.into())
    }

    /// A row that no record has the key of.
    fn new_one(&mut self, line: &Line<'_>, domain: Option<&str>) -> Planned {
        let pass = &mut self.pass;
        if !self.creates {
            // What an update lacks would come from the record that is not there.
            let options = Options { partial: Partial::Yes, complete: false, ..pass.options.clone() };
            let built = build_into(pass.facts.operation, pass.values(*line), &options, &mut self.body);
            if let Err(error) = built {
                pass.refusal(&error, line);
            }
            self.body.clear();
            if !pass.is_sound() {
                return Planned::of(Action::Invalid);
            }
            conflict::missing(pass, self.known.key, line);
            return Planned::of(Action::Conflict);
        }
        let built = build_into(pass.facts.operation, pass.values(*line), &pass.options, &mut self.body);
        let request = match built {
            Ok(request) => {
                pass.report(&request.report, line);
                request
            }
            Err(error) => {
                pass.refusal(&error, line);
                return Planned::of(Action::Invalid);
            }
        };
        if !pass.is_sound() {
            return Planned::of(Action::Invalid);
        }
        let records = &*self.existing.0;
        if conflict::renames(pass, records, &self.body, domain, self.options) {
            return Planned::of(Action::Conflict);
        }
        pass.note_given(line);
        Planned { request: Some(request), ..Planned::of(Action::Create) }
    }

    fn finish(&mut self, cut_off: bool) -> PlanSummary {
        let mut summary = core::mem::take(&mut self.summary);
        let Pass { facts, summary: said, .. } = &mut self.pass;
        let said = core::mem::take(said).sorted();
        summary.read = said.read;
        summary.beside = said.beside;
        (summary.issues, summary.notes) = (said.issues, said.notes);
        let unseen = self.seen.iter().zip(&self.existing.0.all).filter(|(seen, _)| !**seen);
        summary.unmanaged = unseen.map(|(_, record)| record.key.clone()).collect();
        let cut = |code| matches!(code, SheetCode::CutOff | SheetCode::OpenQuote | SheetCode::RowLimit);
        if cut_off || facts.findings.iter().any(|finding| cut(finding.code)) {
            summary.guards.push(Guard::CutOff);
        }
        let exist = u64::try_from(self.existing.len()).unwrap_or(u64::MAX);
        let rows = u64::from(summary.read - summary.blank - summary.continuation);
        if exist >= 10 && rows * 2 < exist {
            summary.guards.push(Guard::FarFewer);
        }
        if exist >= 10 && u64::from(summary.update) * 10 > exist * 3 {
            summary.guards.push(Guard::ManyUpdates);
        }
        summary
    }
}
