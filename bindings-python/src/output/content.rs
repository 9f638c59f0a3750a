//! What reports, issues and changes show: a report of the core, or one that was pickled elsewhere as its JSON text.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use seatwright::{Fix, Issue, Param, Report, Step};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::output::loads;

/// A report, shared by its issues and changes.
pub(crate) struct Content {
    source: Source,
    changes: OnceLock<Vec<ChangeView>>,
}

enum Source {
    Core(Report),
    Stored { text: String, parsed: Box<StoredReport> },
}

#[derive(Deserialize)]
struct StoredReport {
    operation: String,
    profile: String,
    ok: bool,
    issues: Vec<StoredIssue>,
    changes: Vec<ChangeView>,
}

#[derive(Deserialize)]
pub(crate) struct StoredIssue {
    severity: String,
    code: String,
    path: Vec<StoredStep>,
    field: Option<String>,
    params: Option<Box<RawValue>>,
    message: String,
    fix: Option<Box<RawValue>>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum StoredStep {
    Key(String),
    Item(u8),
}

impl From<StoredStep> for Step {
    fn from(step: StoredStep) -> Self {
        match step {
            StoredStep::Key(key) => Self::Key(key),
            StoredStep::Item(at) => Self::Item(at),
        }
    }
}

fn steps<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Vec<Step>, D::Error> {
    let steps = Vec::<StoredStep>::deserialize(reader)?;
    Ok(steps.into_iter().map(Step::from).collect())
}

/// The JSON text of a value, digit by digit.
fn raw<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<Box<RawValue>>::deserialize(reader)?.map(|value| value.get().to_owned()))
}

/// One change; `from` and `to` are JSON text.
#[derive(PartialEq, Deserialize)]
pub(crate) struct ChangeView {
    #[serde(deserialize_with = "steps")]
    pub(crate) path: Vec<Step>,
    pub(crate) field: String,
    pub(crate) rule: Cow<'static, str>,
    #[serde(default, deserialize_with = "raw")]
    pub(crate) from: Option<String>,
    #[serde(default, deserialize_with = "raw")]
    pub(crate) to: Option<String>,
}

/// One issue.
#[derive(Clone, Copy)]
pub(crate) enum IssueView<'a> {
    Core(&'a Report, &'a Issue),
    Stored(&'a StoredIssue),
}

impl Content {
    pub(crate) fn new(report: Report) -> Self {
        Self { source: Source::Core(report), changes: OnceLock::new() }
    }

    /// A report from its own JSON text.
    pub(crate) fn stored(text: String) -> Result<Self, serde_json::Error> {
        let parsed = Box::new(serde_json::from_str(&text)?);
        Ok(Self { source: Source::Stored { text, parsed }, changes: OnceLock::new() })
    }

    pub(crate) fn operation(&self) -> &str {
        match &self.source {
            Source::Core(report) => report.operation(),
            Source::Stored { parsed, .. } => &parsed.operation,
        }
    }

    pub(crate) fn profile(&self) -> &str {
        match &self.source {
            Source::Core(report) => report.profile(),
            Source::Stored { parsed, .. } => &parsed.profile,
        }
    }

    pub(crate) fn ok(&self) -> bool {
        match &self.source {
            Source::Core(report) => report.ok(),
            Source::Stored { parsed, .. } => parsed.ok,
        }
    }

    pub(crate) fn to_json(&self) -> Cow<'_, str> {
        match &self.source {
            Source::Core(report) => Cow::Owned(report.to_json()),
            Source::Stored { text, .. } => Cow::Borrowed(text),
        }
    }

    pub(crate) fn count(&self) -> usize {
        match &self.source {
            Source::Core(report) => report.issues().len(),
            Source::Stored { parsed, .. } => parsed.issues.len(),
        }
    }

    pub(crate) fn issue(&self, at: usize) -> Option<IssueView<'_>> {
        match &self.source {
            Source::Core(report) => report.issues().get(at).map(|issue| IssueView::Core(report, issue)),
            Source::Stored { parsed, .. } => parsed.issues.get(at).map(IssueView::Stored),
        }
    }

    pub(crate) fn issues(&self) -> impl Iterator<Item = IssueView<'_>> {
        (0..self.count()).filter_map(|at| self.issue(at))
    }

    pub(crate) fn changes(&self) -> &[ChangeView] {
        match &self.source {
            Source::Core(report) => self.changes.get_or_init(|| {
                let view = |change: seatwright::Change| ChangeView {
                    path: change.path,
                    field: change.field,
                    rule: Cow::Borrowed(change.rule.as_str()),
                    from: change.from,
                    to: change.to,
                };
                report.changes().into_iter().map(view).collect()
            }),
            Source::Stored { parsed, .. } => &parsed.changes,
        }
    }
}

impl<'a> IssueView<'a> {
    pub(crate) fn severity(self) -> &'a str {
        match self {
            Self::Core(_, issue) => issue.severity.as_str(),
            Self::Stored(issue) => &issue.severity,
        }
    }

    pub(crate) fn code(self) -> &'a str {
        match self {
            Self::Core(_, issue) => issue.code.as_str(),
            Self::Stored(issue) => &issue.code,
        }
    }

    pub(crate) fn path(self) -> Cow<'a, [Step]> {
        match self {
            Self::Core(_, issue) => Cow::Borrowed(&issue.path),
            Self::Stored(issue) => issue.path.iter().cloned().map(Step::from).collect(),
        }
    }

    pub(crate) fn field(self) -> Option<&'a str> {
        match self {
            Self::Core(_, issue) => issue.field.as_deref(),
            Self::Stored(issue) => issue.field.as_deref(),
        }
    }

    pub(crate) fn message(self) -> Cow<'a, str> {
        match self {
            Self::Core(report, issue) => Cow::Owned(report.message(issue)),
            Self::Stored(issue) => Cow::Borrowed(&issue.message),
        }
    }

    /// The details of the code, as a dict.
    pub(crate) fn params(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let issue = match self {
            Self::Core(_, issue) => issue,
            Self::Stored(issue) => {
                return loads::loads(py, issue.params.as_deref().map_or("{}", RawValue::get));
            }
        };
        let dict = PyDict::new(py);
        for (name, param) in issue.params.iter() {
            match param {
                Param::Number(number) => dict.set_item(name, number)?,
                Param::Text(text) => dict.set_item(name, text)?,
                Param::List(list) => dict.set_item(name, PyList::new(py, list)?)?,
            }
        }
        Ok(dict.into_any())
    }

    /// How to mend it, as a dict.
    pub(crate) fn fix(self, py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
        let issue = match self {
            Self::Core(_, issue) => issue,
            Self::Stored(issue) => {
                return issue.fix.as_deref().map(|fix| loads::loads(py, fix.get())).transpose();
            }
        };
        let Some(fix) = &issue.fix else { return Ok(None) };
        let dict = PyDict::new(py);
        dict.set_item(pyo3::intern!(py, "id"), issue.fix_id())?;
        dict.set_item(pyo3::intern!(py, "op"), fix.op())?;
        match fix {
            Fix::Rename(to, _) => dict.set_item(pyo3::intern!(py, "to"), to)?,
            Fix::Replace(value, _) => {
                dict.set_item(pyo3::intern!(py, "value"), loads::loads(py, value)?)?;
            }
            Fix::Option(name, value, _) => dict.set_item(name, value)?,
            Fix::Remove(_) => {}
        }
        dict.set_item(pyo3::intern!(py, "certainty"), fix.confidence().as_str())?;
        Ok(Some(dict.into_any()))
    }

    /// Whether both say the same.
    pub(crate) fn same(self, other: IssueView<'_>, py: Python<'_>) -> PyResult<bool> {
        if let (Self::Core(_, one), IssueView::Core(_, other)) = (self, other) {
            return Ok(one == other);
        }
        Ok(self.severity() == other.severity()
            && self.code() == other.code()
            && self.path() == other.path()
            && self.field() == other.field()
            && self.params(py)?.eq(other.params(py)?)?
            && self.fix(py)?.into_pyobject(py)?.eq(other.fix(py)?.into_pyobject(py)?)?)
    }

    /// Equal for issues that say the same.
    pub(crate) fn digest(self) -> u64 {
        digest(&(self.severity(), self.code(), self.field()))
    }
}

pub(crate) fn digest(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
