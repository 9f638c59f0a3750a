//! Mail addresses for those who have none, from a template of named fields.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::record::SourceRecord;
use crate::json::escape::quoted;

/// A template such as `{firstName}.{lastName}@{domain}`.
#[derive(Clone, Debug)]
pub struct EmailTemplate(Vec<Piece>);

#[derive(Clone, Debug)]
enum Piece {
    Literal(String),
    Field(Named),
}

/// What a template can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    User,
    Domain,
    UserId,
    UserPart,
    UserDomain,
    FirstName,
    LastName,
    GroupId,
    ServiceProviderId,
}

pub(crate) const NAMES: &[(&str, Named)] = &[
    ("user", Named::User),
    ("domain", Named::Domain),
    ("userId", Named::UserId),
    ("userPart", Named::UserPart),
    ("userDomain", Named::UserDomain),
    ("firstName", Named::FirstName),
    ("lastName", Named::LastName),
    ("groupId", Named::GroupId),
    ("serviceProviderId", Named::ServiceProviderId),
];

impl TryFrom<String> for EmailTemplate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some((literal, behind)) = rest.split_once('{') {
            let (name, after) = behind.split_once('}').ok_or("the e-mail template has a { without a }")?;
            let field = NAMES.iter().find(|(known, _)| *known == name).map(|(_, field)| *field);
            let field = field.ok_or_else(|| {
                let known: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
                ["the e-mail template cannot use ", &quoted(name), "; it can use ", &known.join(", ")]
                    .concat()
            })?;
            pieces.push(Piece::Literal(literal.to_owned()));
            pieces.push(Piece::Field(field));
            rest = after;
        }
        if rest.contains('}') {
            return Err("the e-mail template has a } without a {".to_owned());
        }
        pieces.push(Piece::Literal(rest.to_owned()));
        Ok(Self(pieces))
    }
}

impl EmailTemplate {
    /// The address; `None` when a field it names is empty.
    pub(crate) fn fill(
        &self,
        record: &SourceRecord<'_>,
        user: Option<&str>,
        domain: Option<&str>,
    ) -> Option<String> {
        let login = record.text("userId");
        let parts = login.as_deref().and_then(|login| login.split_once('@'));
        let mut address = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Literal(text) => address.push_str(text),
                Piece::Field(field) => {
                    let value = match field {
                        Named::User => user.map(str::to_owned),
                        Named::Domain => domain.map(str::to_owned),
                        Named::UserId => login.as_deref().map(str::to_owned),
                        Named::UserPart => parts.map(|(part, _)| part.to_owned()),
                        Named::UserDomain => parts.map(|(_, domain)| domain.to_owned()),
                        Named::FirstName => record.text("firstName").map(Into::into),
                        Named::LastName => record.text("lastName").map(Into::into),
                        Named::GroupId => record.text("groupId").map(Into::into),
                        Named::ServiceProviderId => record.text("serviceProviderId").map(Into::into),
                    };
                    address.push_str(value.filter(|value| !value.is_empty())?.as_str());
                }
            }
        }
        Some(address)
    }
}
