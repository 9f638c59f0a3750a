//! "Like that one": a record or a template as the source of defaults: [`like`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::api::records::from_record;
use crate::api::validate;
use crate::input::Json;
use crate::issues::code::Code;
use crate::issues::{Severity, Step};
use crate::json::{Members, Node, text};
use crate::limits::Limits;
use crate::options::error::OptionError;
use crate::options::{Defaults, Options, Partial};
use crate::schema::{Field, Kind, Operation, Verb};
use crate::strings::suggest::same_but_style;
use crate::strings::words::words;

/// What a record or a template gives to others: values that are defaults for them.
#[derive(Clone)]
pub struct Like {
    operation: &'static Operation,
    /// Fields with their values, in table order.
    pub values: Vec<(&'static str, Node)>,
    /// Keys that give nothing, and why.
    pub left: Vec<(String, Left)>,
}

words! {
    /// Why a key of a template gives nothing.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Left {
        /// It belongs to one person or object: a name, a login, a number, a secret.
        Own = "own",
        /// The request has no such field.
        Unknown = "unknown",
    }
}

/// An input, completed.
#[derive(Clone)]
pub struct Liked {
    /// The input with what it lacked.
    pub input: Node,
    /// The fields whose values are those of the template, in table order.
    pub from_template: Vec<&'static str>,
}

/// Takes a record as the vendor returns it, or a template of some of its fields, for the source of defaults of an operation that
/// creates. What belongs to one person is left out: names, login, e-mail address, PIN and passwords, extension, phone numbers,
/// caller ids, emergency address.
///
/// ```
/// use seatwright::{Options, like};
///
/// let record = r#"{"user": "1001", "name-first-name": "Ann", "email": "ann@example.com", "user-scope": "Basic User",
///     "department": "Sales", "time-zone": "US/Central", "voicemail-login-pin": "4711"}"#;
/// let ann = like("netsapiens.user.create", record, &Options::default())?;
/// let values: Vec<_> = ann.values.iter().map(|(field, _)| *field).collect();
/// assert_eq!(values, ["user-scope", "department", "time-zone"]);
///
/// let bob = ann.fill(r#"{"user": "1002", "department": "Support"}"#)?;
/// assert_eq!(
///     bob.input.to_json(),
///     r#"{"user":"1002","department":"Support","user-scope":"Basic User","time-zone":"US/Central"}"#
/// );
/// assert_eq!(bob.from_template, ["user-scope", "time-zone"]);
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// The operation does not create, the template is no JSON object, or one of its values is wrong.
pub fn like(operation: &str, template: &str, options: &Options) -> Result<Like, OptionError> {
    let operation = crate::vendors::find_operation(operation)?;
    if operation.verb != Verb::Create {
        let what = ["\"like\": ", operation.id, " changes what exists; a template serves what is created"];
        return Err(OptionError::Value(what.concat()));
    }
    let made = from_record(operation.id, template)?;
    let Node::Object(members) = &made.input else { return Err(not_an_object("the template")) };
    if members.is_empty() && made.issues.iter().any(|issue| issue.severity == Severity::Error) {
        return Err(not_an_object("the template"));
    }
    let (mut values, mut left) = (Vec::new(), Vec::new());
    for (key, value) in members {
        match operation.fields.iter().find(|field| field.answers_to(key)) {
            // Where the person of the record is; the caller says where the new one will be.
            None if operation.params.iter().any(|param| param.name == key) => {}
            None => left.push((key.clone(), Left::Unknown)),
            Some(field) if is_own(operation, field) => left.push((field.wire.to_owned(), Left::Own)),
            Some(field) => values.push((field.wire, value.clone())),
        }
    }
    // A key that the operation refuses is no part of the input any more.
    for issue in made.issues.iter().filter(|issue| issue.code == Code::UnknownField) {
        if let Some(Step::Key(key)) = issue.path.first()
            && left.iter().all(|(known, _)| known != key)
        {
            left.push((key.clone(), Left::Unknown));
        }
    }
    let like = Like { operation, values, left };
    like.check(options)?;
    Ok(like)
}

fn not_an_object(what: &str) -> OptionError {
    OptionError::Value(["\"like\": ", what, " must be a JSON object with fields of the operation"].concat())
}

/// Whether a field says who somebody is, or holds a secret.
fn is_own(operation: &Operation, field: &Field) -> bool {
    field.secret
        || matches!(field.kind, Kind::Pin(_) | Kind::Phone(_) | Kind::MailList)
        || operation.record_identity.key == field.wire
        || operation.dialect.own.contains(&field.wire)
}

impl Like {
    /// A value that is wrong would be wrong in every request.
    fn check(&self, options: &Options) -> Result<(), OptionError> {
        let template = Node::Object(
            self.values.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect(),
        );
        let partial = Options { partial: Partial::Yes, defaults: Defaults::None, ..options.clone() };
        let report = validate(self.operation, Json(&template.to_json()), &partial)?;
        let wrong = report.issues().iter().find(|issue| {
            let of_value = |field: &str| self.values.iter().any(|(known, _)| *known == field);
            issue.severity == Severity::Error && issue.field.as_deref().is_some_and(of_value)
        });
        match wrong {
            Some(issue) => {
                Err(OptionError::Value(["\"like\": the template: ", &report.message(issue)].concat()))
            }
            None => Ok(()),
        }
    }

    /// Completes an input, a JSON object: with the value of each field that it does not name, under any of its names. A value
    /// whose partner the input gives is not taken.
    ///
    /// # Errors
    /// The input is no JSON object.
    pub fn fill(&self, input: &str) -> Result<Liked, OptionError> {
        let input = Node::parse(input.as_bytes(), &Limits::default()).ok();
        let Some(Node::Object(mut members)) = input else { return Err(not_an_object("the input")) };
        let given: Vec<String> = members.iter().map(|(key, _)| key.clone()).collect();
        let names = |field: &Field, key: &String| {
            let head = key.split(['.', '[']).next().unwrap_or_default();
            field.answers_to(head) || field.v1 == Some(head) || same_but_style(field.wire, head)
        };
        let field = |wire: &str| self.operation.fields.iter().find(|field| field.wire == wire);
        let has = |wire: &str| field(wire).is_some_and(|field| given.iter().any(|key| names(field, key)));
        let mut from_template = Vec::new();
        for (wire, value) in &self.values {
            let partner = field(wire).and_then(|field| field.partner);
            if !has(wire) && !partner.is_some_and(has) {
                members.push(((*wire).to_owned(), value.clone()));
                from_template.push(*wire);
            }
        }
        Ok(Liked { input: Node::Object(members), from_template })
    }

    /// What it gives and leaves, and an input that it completed, as compact JSON: the same bytes in every language.
    #[must_use]
    pub fn to_json(&self, liked: &Liked) -> String {
        text(|out| {
            let mut members = Members::new(out);
            members.text("operation", self.operation.id);
            let mut values = Members::new(members.name("values"));
            for (field, value) in &self.values {
                value.write(values.key(field));
            }
            values.end();
            members.list("left", &self.left, |(field, why), out| {
                Members::new(out).text("field", field).text("why", why.as_str()).end();
            });
            liked.input.write(members.name("input"));
            members.texts("from_template", &liked.from_template);
            members.end();
        })
    }
}

/// The fields alone: values are those of somebody.
impl core::fmt::Debug for Like {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.values.iter().map(|(field, _)| field)).finish()
    }
}

impl core::fmt::Debug for Liked {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(&self.from_template).finish()
    }
}

#[cfg(test)]
mod tests {
    use crate::like::{Left, like};
    use crate::options::Options;
    use crate::schema::RecordDialect;

    /// A name in the list of what is one's own that no operation of the vendor has would protect nothing.
    #[test]
    fn what_is_ones_own_are_fields() {
        for operation in crate::OPERATIONS {
            let RecordDialect { own, .. } = operation.dialect;
            for name in *own {
                let same = |other: &&&crate::Operation| other.platform() == operation.platform();
                let mut fields = crate::OPERATIONS.iter().filter(same).flat_map(|other| other.fields);
                assert!(fields.any(|field| field.wire == *name), "{name}");
            }
        }
    }

    #[test]
    fn says_what_is_wrong() {
        let refusal = |operation: &str, template: &str| {
            like(operation, template, &Options::default()).unwrap_err().message()
        };
        let create = "netsapiens.user.create";
        assert!(refusal(create, "[]").contains("must be a JSON object"), "{}", refusal(create, "[]"));
        assert!(refusal(create, "{").contains("must be a JSON object"), "{}", refusal(create, "{"));
        assert!(refusal("netsapiens.user.update", "{}").contains("changes what exists"));
        let wrong = refusal(create, r#"{"time-zone": "Mars/Olympus"}"#);
        assert!(wrong.starts_with("\"like\": the template: ") && wrong.contains("Mars/Olympus"), "{wrong}");
    }

    #[test]
    fn a_key_that_is_no_field_is_named() {
        let made =
            like("netsapiens.user.create", r#"{"shoe-size": 38, "site": "Plant"}"#, &Options::default());
        let made = made.unwrap();
        assert_eq!(made.left, [("shoe-size".into(), Left::Unknown)]);
        // Under its other spellings a field is given all the same.
        for given in [r#"{"Site": "Office"}"#, r#"{"site": null}"#] {
            assert!(made.fill(given).unwrap().from_template.is_empty(), "{given}");
        }
        assert!(made.fill("[]").is_err());
    }
}
