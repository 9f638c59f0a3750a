//! What a column can be: the fields of an operation, its path parameters, and a few things around them.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::schema::Kind;
use seatwright::{Defaults, FieldDescription, Operation, OptionError, Options, Rule, describe};

use crate::text::number;

/// The whole name in one column.
pub(crate) const FULL_NAME: &str = "{name}";

/// What the values of a column are, as far as their repair depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Names and all else that is never touched.
    Text,
    /// An extension: digits that name somebody.
    Extension,
    /// Digits that may begin with zeros.
    Digits,
    Phone,
    Integer,
    Mail,
    /// Logins and ids.
    Login,
    YesNo,
    Boolean,
    Choice,
    /// Items that stand in one cell.
    List,
    Other,
}

impl Sort {
    /// Whether words such as `n/a` can be nothing but "not there".
    pub(crate) const fn has_no_words(self) -> bool {
        matches!(
            self,
            Self::Extension
                | Self::Digits
                | Self::Phone
                | Self::Integer
                | Self::Mail
                | Self::YesNo
                | Self::Boolean
        )
    }

    /// Whether values are made of digits.
    pub(crate) const fn is_numeric(self) -> bool {
        matches!(self, Self::Extension | Self::Digits | Self::Phone | Self::Integer)
    }
}

/// One thing that a column can be.
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// Wire names with dots and `[n]`; `{domain}` for a path parameter, `{name}` for a whole name.
    pub(crate) path: String,
    /// What a form calls it.
    pub(crate) label: &'static str,
    pub(crate) sort: Sort,
    pub(crate) secret: bool,
    /// A group, or a list of groups: JSON has a spelling for its value, a cell has not.
    pub(crate) grouped: bool,
    /// It leaves as a JSON number.
    pub(crate) counted: bool,
    pub(crate) required: bool,
    /// Spellings of the vendor's beside the path.
    pub(crate) aliases: Vec<&'static str>,
    /// The name in the vendor's previous API.
    pub(crate) previous: Option<&'static str>,
    /// The last name of the path, for a field inside a group.
    pub(crate) leaf: Option<&'static str>,
}

/// The fields of an operation that rows are told apart by, and those that a whole name is made of.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Roles {
    pub(crate) extension: Option<&'static str>,
    pub(crate) login: Option<&'static str>,
    /// The login is the extension and the domain unless given.
    pub(crate) derives_login: bool,
    pub(crate) number: Option<&'static str>,
    pub(crate) site: Option<&'static str>,
    /// A site that is named by the way, and created if there is none.
    pub(crate) named_site: Option<&'static str>,
    pub(crate) first: Option<&'static str>,
    pub(crate) last: Option<&'static str>,
}

impl Roles {
    pub(crate) fn of(operation: &Operation) -> Self {
        let mut roles = Self::default();
        for rule in operation.rules {
            match *rule {
                Rule::Login { field, user } => {
                    roles.login = Some(field);
                    roles.extension = Some(user);
                    roles.derives_login = true;
                }
                Rule::KnownUser { field } | Rule::UserDomain { field } if roles.extension != Some(field) => {
                    roles.login = roles.login.or(Some(field));
                }
                Rule::GivenLogin { field } => roles.login = Some(field),
                Rule::KnownExtension { field } => roles.extension = Some(field),
                Rule::KnownNumber { field } => roles.number = Some(field),
                Rule::TakenSite { field } => roles.site = Some(field),
                Rule::KnownSite { field } => roles.named_site = Some(field),
                _ => {}
            }
        }
        // The rule of the extension stands before that of the login.
        if roles.login == roles.extension {
            roles.login = None;
        }
        if operation.params.iter().any(|param| param.name == "site") {
            roles.site = Some("{site}");
        }
        if operation.params.iter().any(|param| param.name == "user") {
            roles.extension = Some("{user}");
        }
        let has = |name: &&'static str| operation.fields.iter().any(|field| field.wire == *name);
        roles.first = ["name-first-name", "firstName", "first_name"].into_iter().find(has);
        roles.last = ["name-last-name", "lastName", "last_name"].into_iter().find(has);
        roles
    }
}

/// Everything a column of an operation can be.
pub(crate) fn targets(operation: &'static Operation, options: &Options) -> Result<Vec<Target>, OptionError> {
    let form = describe(operation, options)?;
    let roles = Roles::of(operation);
    let fills = options.defaults != Defaults::None;
    let mut adding = Adding { all: Vec::new(), operation, roles: &roles, fills };
    for field in &form.fields {
        adding.add(field, "", field.name);
    }
    let mut all = adding.all;
    for param in operation.params {
        let path = ["{", param.name, "}"].concat();
        let sort = if roles.extension == Some("{user}") && param.name == "user" {
            Sort::Extension
        } else {
            Sort::Text
        };
        // A body field of this name means the same.
        if all.iter().all(|target| target.path != param.name) {
            let aliases = [param.name].to_vec();
            let required = true;
            all.push(Target {
                path,
                label: param.label,
                sort,
                secret: false,
                grouped: false,
                counted: false,
                required,
                aliases,
                previous: None,
                leaf: None,
            });
        }
    }
    if roles.first.is_some() && roles.last.is_some() {
        all.push(Target {
            path: FULL_NAME.to_owned(),
            label: "Full name",
            sort: Sort::Text,
            secret: false,
            grouped: false,
            counted: false,
            required: false,
            aliases: Vec::new(),
            previous: None,
            leaf: None,
        });
    }
    Ok(all)
}

/// The fields of a form on their way into targets.
struct Adding<'a> {
    all: Vec<Target>,
    operation: &'static Operation,
    roles: &'a Roles,
    /// Defaults are filled, so that what has one is not missed.
    fills: bool,
}

impl Adding<'_> {
    /// Adds a field, and what is inside it. `above` is the path around it; empty at the top.
    fn add(&mut self, field: &FieldDescription, above: &str, path: &str) {
        let at_top = above.is_empty();
        let rows = self.operation.fields.iter().filter(|_| at_top);
        let row = rows.clone().find(|row| row.wire == field.name || row.aliases.contains(&field.name));
        let filled = self.fills && (field.default.is_some() || field.derived_from.is_some());
        self.all.push(Target {
            path: path.to_owned(),
            label: field.label,
            sort: sort(field, self.roles, row.map(|row| row.kind)),
            secret: field.secret,
            grouped: field.kind == "group" || field.item.as_ref().is_some_and(|item| item.kind == "group"),
            counted: at_top && field.leaves_as_digits,
            required: field.required && at_top && !filled,
            aliases: if at_top { field.aliases.clone() } else { Vec::new() },
            previous: row.and_then(|row| row.v1),
            leaf: (!at_top && !field.name.is_empty()).then_some(field.name),
        });
        for member in &field.fields {
            self.add(member, path, &[path, ".", member.name].concat());
        }
        if let Some(item) = &field.item {
            for at in 0..field.max_items.unwrap_or(0) {
                let path = [path, "[", &number(at), "]"].concat();
                self.add(item, &path, &path);
            }
        }
    }
}

fn sort(field: &FieldDescription, roles: &Roles, kind: Option<Kind>) -> Sort {
    let is = |role: Option<&str>| kind.is_some() && role == Some(field.name);
    if is(roles.extension) {
        return Sort::Extension;
    }
    if is(roles.number) {
        return Sort::Phone;
    }
    if is(roles.login) {
        return Sort::Login;
    }
    match (field.kind, field.format) {
        ("digits", _) | ("text", Some("digits")) => Sort::Digits,
        ("phone", _) | ("text", Some("phone_number")) => Sort::Phone,
        ("integer", _) => Sort::Integer,
        ("mail_list", _) | ("text", Some("email_address")) => Sort::Mail,
        ("yes_no", _) => Sort::YesNo,
        ("boolean", _) => Sort::Boolean,
        ("choice" | "zone", _) => Sort::Choice,
        ("list", _) => Sort::List,
        ("text", None) if field.name.ends_with("honeNumber") => Sort::Phone,
        ("text", _) => Sort::Text,
        _ => Sort::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Roles, Sort, targets};
    use seatwright::{OPERATIONS, Options, operation};

    #[test]
    fn has_groups_and_lists_by_their_paths() {
        let odin = targets(operation("odin.user.create").unwrap(), &Options::default()).unwrap();
        let find = |path: &str| odin.iter().find(|target| target.path == path);
        let device = find("accessDeviceEndpoint.accessDevice.deviceName").unwrap();
        assert_eq!((device.label, device.leaf), ("Device name", Some("deviceName")));
        assert!(find("aliases[2]").is_some() && find("aliases[3]").is_none());
        assert!(find("alternateUserId[3].description").is_some());
        assert!(find("accessDeviceEndpoint.accessDevice.accessDeviceCredentials.password").unwrap().secret);
        assert_eq!(find("extension").unwrap().sort, Sort::Extension);
        assert_eq!(find("mobilePhoneNumber").unwrap().sort, Sort::Phone);
    }

    #[test]
    fn knows_what_tells_rows_apart() {
        let roles = |id: &str| Roles::of(operation(id).unwrap());
        let user = roles("netsapiens.user.create");
        assert_eq!(
            (user.extension, user.login, user.derives_login),
            (Some("user"), Some("login-username"), true)
        );
        assert_eq!(user.named_site, Some("site"));
        assert_eq!(roles("netsapiens.user.update").extension, Some("{user}"));
        assert_eq!(roles("netsapiens.site.create").site, Some("site"));
        let odin = roles("odin.user.create");
        assert_eq!(
            (odin.extension, odin.login, odin.number),
            (Some("extension"), Some("userId"), Some("phoneNumber"))
        );
        assert_eq!(roles("odin.user.update").login, Some("userId"));
        let crmcom = roles("crmcom.user.create");
        assert_eq!((crmcom.login, crmcom.first), (Some("username"), Some("first_name")));
    }

    #[test]
    fn follows_the_profile() {
        let options = Options { profile: Some("45".into()), ..Options::default() };
        let user = targets(operation("netsapiens.user.create").unwrap(), &options).unwrap();
        let mail = user.iter().find(|target| target.path == "email").unwrap();
        assert!(mail.aliases.contains(&"email-address"));
        for operation in OPERATIONS {
            assert!(!targets(operation, &Options::default()).unwrap().is_empty());
        }
    }
}
