//! The form of an operation as data: everything a portal needs to draw it.

use serde::Serialize;

use crate::options::{OptionError, Options, Settings};
use crate::plan::{NONE, Plan, Spec};
use crate::table::{Operation, Verb};
use crate::text::{self, Group};

/// An operation as a form.
#[derive(Clone, Debug, Serialize)]
pub struct Description {
    /// The operation's id.
    pub operation: &'static str,
    /// The vendor's own name.
    pub aliases: [&'static str; 1],
    /// The document.
    pub profile: &'static str,
    /// All documents.
    pub profiles: &'static [&'static str],
    /// A heading.
    pub title: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path with `{parameters}`.
    pub path: String,
    /// Values that travel in the path.
    pub path_params: Vec<PathParamDescription>,
    /// The parts of the form that have fields, in order.
    pub groups: Vec<GroupDescription>,
    /// The fields in form order.
    pub fields: Vec<FieldDescription>,
}

/// A path parameter.
#[derive(Clone, Debug, Serialize)]
pub struct PathParamDescription {
    /// Name among the options.
    pub name: &'static str,
    /// What a form calls it.
    pub label: &'static str,
    /// What it is.
    pub help: &'static str,
    /// Always.
    pub required: bool,
    /// Greatest length in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
}

/// A part of the form.
#[derive(Clone, Debug, Serialize)]
pub struct GroupDescription {
    /// Its id.
    pub id: &'static str,
    /// Its heading.
    pub label: &'static str,
    /// Folded until asked for.
    pub advanced: bool,
}

/// A field of the form.
#[expect(clippy::struct_excessive_bools, reason = "a row of a table: independent yes-or-no facts")]
#[derive(Clone, Debug, Serialize)]
pub struct FieldDescription {
    /// The wire name under this profile.
    pub name: &'static str,
    /// What the form calls it.
    pub label: &'static str,
    /// What it does.
    pub help: &'static str,
    /// Its group.
    pub group: &'static str,
    /// What its value is.
    pub kind: &'static str,
    /// Must be there.
    pub required: bool,
    /// Filled in when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<&'static str>,
    /// The closed list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choices: Option<&'static [&'static str]>,
    /// Least value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Greatest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// Least length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Greatest length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// What lengths are counted in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
    /// Never shown.
    pub secret: bool,
    /// Handed down by a site.
    pub inheritable: bool,
    /// Other spellings that are accepted.
    pub aliases: Vec<&'static str>,
    /// In a folded group.
    pub advanced: bool,
    /// How sure we are.
    pub certainty: &'static str,
    /// Where it is from.
    pub source: &'static str,
}

/// The form of an operation under the options' profile.
///
/// ```
/// use seatwright::{Options, describe, operation};
///
/// let form = describe(operation("netsapiens.user.create").unwrap(), &Options::default()).unwrap();
/// assert_eq!(form.fields.len(), 50);
/// ```
pub fn describe(operation: &'static Operation, options: &Options) -> Result<Description, OptionError> {
    let plan = Settings::new(operation, options)?.plan;
    let (texts, groups) = text::of(operation);
    let mut fields = Vec::new();
    for text in texts {
        let spec = plan.specs.iter().find(|spec| spec.parent == NONE && spec.field.wire == text.name);
        if let Some(spec) = spec {
            let group = groups.iter().find(|group| group.id == text.group);
            fields.push(field(plan, spec, text, group));
        }
    }
    let groups = groups
        .iter()
        .filter(|group| fields.iter().any(|field| field.group == group.id))
        .map(|group| GroupDescription { id: group.id, label: group.label, advanced: group.advanced })
        .collect();
    Ok(Description {
        operation: operation.id,
        aliases: [operation.alias],
        profile: plan.profile,
        profiles: operation.profiles,
        title: operation.title,
        method: operation.method,
        path: template(operation),
        path_params: operation
            .params
            .iter()
            .map(|param| PathParamDescription {
                name: param.name,
                label: param.label,
                help: param.help,
                required: true,
                max_length: param.max,
            })
            .collect(),
        groups,
        fields,
    })
}

fn field(plan: &Plan, spec: &Spec, text: &text::Text, group: Option<&Group>) -> FieldDescription {
    let row = spec.field;
    let number = matches!(spec.kind, crate::table::Kind::Integer);
    let mut aliases: Vec<&'static str> = [row.wire].iter().chain(row.aliases).copied().collect();
    aliases.retain(|alias| *alias != spec.wire);
    FieldDescription {
        name: spec.wire,
        label: text.label,
        help: text.help,
        group: text.group,
        kind: spec.kind.name(),
        required: spec.required,
        default: row.default.filter(|_| plan.operation.verb == Verb::Create),
        choices: spec.kind.choices(),
        min: row.min.filter(|_| number),
        max: row.max.filter(|_| number),
        min_length: row.min.filter(|_| matches!(spec.kind, crate::table::Kind::Text)),
        max_length: row.max.filter(|_| matches!(spec.kind, crate::table::Kind::Text)),
        unit: row.max.filter(|_| matches!(spec.kind, crate::table::Kind::Text)).map(|_| row.unit.as_str()),
        secret: row.secret,
        inheritable: row.inheritable,
        aliases,
        advanced: group.is_some_and(|group| group.advanced),
        certainty: row.certainty.as_str(),
        source: text.source,
    }
}

fn template(operation: &Operation) -> String {
    operation
        .path
        .iter()
        .map(|segment| match segment {
            crate::table::Segment::Literal(text) => (*text).to_owned(),
            crate::table::Segment::Param(name) => format!("{{{name}}}"),
        })
        .collect()
}
