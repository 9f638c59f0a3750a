//! The form of an operation as data: everything a portal needs to draw it.

#[cfg(feature = "json_schema")]
pub(crate) mod json_schema;
#[cfg(feature = "describe")]
pub(crate) mod to_json;

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::Resolved;
use crate::plan::Plan;
use crate::plan::cache::profiles;
use crate::plan::spec::Spec;
use crate::schema::labels::{Group, Text};
use crate::schema::rule::Rule;
use crate::schema::{Kind, Operation, Segment, Token, Verb};

/// An operation as a form.
#[derive(Clone, Debug)]
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
    /// The vendor's first release that has the call.
    pub since: Option<String>,
    /// The vendor's release that deprecated it.
    pub deprecated_since: Option<&'static str>,
    /// The member of the body that carries the token. It is added when the request is sent, and no field.
    pub token_in_body: Option<&'static str>,
    /// Values that travel in the path.
    pub path_params: Vec<PathParamDescription>,
    /// The parts of the form that have fields, in order.
    pub groups: Vec<GroupDescription>,
    /// The fields in form order.
    pub fields: Vec<FieldDescription>,
}

/// A path parameter.
#[derive(Clone, Debug)]
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
    pub max_length: Option<usize>,
}

/// A part of the form.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct FieldDescription {
    /// The wire name under this profile: inside a group without the group's, empty for an item of a list.
    pub name: &'static str,
    /// What the form calls it.
    pub label: &'static str,
    /// What it does.
    pub help: &'static str,
    /// Its group.
    pub group: &'static str,
    /// What its value is.
    pub kind: &'static str,
    /// Whether it leaves as a JSON number of digits, which keeps no leading zero.
    pub leaves_as_digits: bool,
    /// Must be there; inside a group, when the group is.
    pub required: bool,
    /// The field it is copied from when left out.
    pub derived_from: Option<&'static str>,
    /// Filled in when left out.
    pub default: Option<&'static str>,
    /// The closed list.
    pub choices: Option<&'static [&'static str]>,
    /// Least value.
    pub min: Option<i64>,
    /// Greatest value.
    pub max: Option<i64>,
    /// Least length.
    pub min_length: Option<i64>,
    /// Greatest length.
    pub max_length: Option<i64>,
    /// What lengths are counted in.
    pub unit: Option<&'static str>,
    /// The form of a text or a date, by the word that issues have as `expected`.
    pub format: Option<&'static str>,
    /// The fields of a group.
    pub fields: Vec<FieldDescription>,
    /// How many items a list takes.
    pub max_items: Option<u8>,
    /// One item of a list.
    pub item: Option<Box<FieldDescription>>,
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
    let plan = Resolved::new(operation, options)?.plan;
    let (texts, groups) = (plan.texts(), plan.groups());
    let form = Form { plan, options, texts, groups };
    // Nested rows have texts too; they are found from the row around them.
    let fields: Vec<FieldDescription> =
        texts.iter().filter_map(|text| form.field(form.top(text.name)?, text.name)).collect();
    let groups = groups
        .iter()
        .filter(|group| fields.iter().any(|field| field.group == group.id))
        .map(|group| GroupDescription { id: group.id, label: group.label, advanced: group.advanced })
        .collect();
    Ok(Description {
        operation: operation.id,
        aliases: [operation.alias],
        profile: plan.profile,
        profiles: profiles(operation),
        title: operation.title,
        method: operation.method,
        path: template(operation),
        since: releases(operation).map(|(numbers, _)| {
            let numbers = numbers.map(|number| itoa::Buffer::new().format(number).to_owned());
            ["R", &numbers.join(".")].concat()
        }),
        deprecated_since: releases(operation).map(|(_, named)| named),
        token_in_body: match operation.token {
            Token::Body(name) => Some(name),
            Token::Bearer => None,
        },
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

/// What the fields of a form are made of.
struct Form<'a> {
    plan: &'static Plan,
    options: &'a Options,
    texts: &'static [Text],
    groups: &'static [Group],
}

impl Form<'_> {
    /// The slot of a top-level row by the name of its base row.
    fn top(&self, name: &str) -> Option<Slot> {
        self.inside(Slot::NONE).find(|slot| self.plan.spec(*slot).is_some_and(|spec| spec.field.wire == name))
    }

    /// The slots right inside a group or a list.
    fn inside(&self, parent: Slot) -> impl Iterator<Item = Slot> {
        self.plan.slots().filter(move |(_, spec)| spec.parent == parent).map(|(slot, _)| slot)
    }

    /// One row and what is inside it; `name` is that of its text.
    fn field(&self, slot: Slot, name: &str) -> Option<FieldDescription> {
        let spec = self.plan.spec(slot)?;
        let text = self.texts.iter().find(|text| text.name == name)?;
        let group = self.groups.iter().find(|group| group.id == text.group);
        let row = spec.field;
        let number = matches!(spec.kind, Kind::Integer);
        let measured = matches!(spec.kind, Kind::Text | Kind::Formatted(_));
        let create = self.plan.operation.verb == Verb::Create;
        let mut aliases: Vec<&'static str> = [row.wire].iter().chain(row.aliases).copied().collect();
        aliases.retain(|alias| *alias != spec.wire);
        Some(FieldDescription {
            name: spec.wire,
            label: text.label,
            help: text.help,
            group: text.group,
            kind: spec.kind.name(),
            leaves_as_digits: spec.kind.json_type() == "integer",
            required: spec.required,
            derived_from: self.original(spec).filter(|_| create),
            default: row.default.filter(|_| create),
            choices: spec.kind.choices(),
            min: row.min.filter(|_| number),
            max: row.max.filter(|_| number),
            min_length: row.min.filter(|_| measured),
            max_length: row.max.filter(|_| measured),
            unit: row.max.filter(|_| measured).map(|_| row.unit.as_str()),
            format: match spec.kind {
                Kind::Formatted(format) => Some(format.as_str()),
                Kind::Date => Some(self.options.context.date_format.as_str()),
                _ => None,
            },
            fields: match spec.kind {
                Kind::Group(_) => self.members(slot, name.trim_end_matches("[]")),
                _ => Vec::new(),
            },
            max_items: match spec.kind {
                Kind::List(list) => Some(list.max),
                _ => None,
            },
            item: match spec.kind {
                Kind::List(_) => self.item(slot, name).map(Box::new),
                _ => None,
            },
            secret: row.secret,
            inheritable: row.inheritable,
            aliases,
            advanced: group.is_some_and(|group| group.advanced),
            certainty: row.certainty.as_str(),
            source: text.source,
        })
    }

    /// The fields of a group.
    fn members(&self, group: Slot, name: &str) -> Vec<FieldDescription> {
        let wire = |slot: Slot| self.plan.spec(slot).map(|spec| spec.field.wire);
        self.inside(group).filter_map(|slot| self.field(slot, &[name, ".", wire(slot)?].concat())).collect()
    }

    /// One item of a list: all are alike.
    fn item(&self, list: Slot, name: &str) -> Option<FieldDescription> {
        self.field(self.inside(list).next()?, &[name, "[]"].concat())
    }

    /// The field that a rule copies this one from.
    fn original(&self, spec: &Spec) -> Option<&'static str> {
        self.plan.operation.rules.iter().find_map(|rule| match *rule {
            Rule::DerivedFrom { field, other } if spec.parent == Slot::NONE && spec.field.wire == field => {
                Some(other)
            }
            _ => None,
        })
    }
}

/// The vendor's first release with the call, and the name of the one that deprecated it.
fn releases(operation: &Operation) -> Option<([u16; 3], &'static str)> {
    operation.rules.iter().find_map(|rule| match *rule {
        Rule::Release { since, named, .. } => Some((since, named)),
        _ => None,
    })
}

fn template(operation: &Operation) -> String {
    operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => (*text).to_owned(),
            Segment::Param(name) => ["{", name, "}"].concat(),
        })
        .collect()
}
