//! The state while one record is converted.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::batch::collisions::Extension;
use crate::convert::follow_up::FollowUp;
use crate::convert::loss::{Disposition, Loss};
use crate::convert::options::ConvertOptions;
use crate::convert::record::pick::said_of;
use crate::convert::record::{SourceRecord, SourceValue, text};
use crate::convert::user::department::department;
use crate::convert::user::destination::{Destination, Reason, destination, is_left_out};
use crate::convert::user::draft::Draft;
use crate::convert::user::field_map::{How, Row};
use crate::convert::user::phone_number::Sendable;
use crate::convert::user::{field_map as map, lookups as words, notes};
use crate::issues::shortened;
use crate::json::Node;
use crate::plan::Plan;
use crate::schema::{Kind, WireType};

/// Follow-up rows, before they are put in order.
#[derive(Default)]
pub(crate) struct Rows {
    /// The row, and the number as it is written.
    pub(crate) phone: Option<(FollowUp, String)>,
    pub(crate) device: Option<Node>,
    pub(crate) location: Option<String>,
    pub(crate) address: Option<Node>,
    pub(crate) aliases: Vec<String>,
    pub(crate) trunk: Option<Node>,
}

/// What is known about a user while the rows are walked.
pub(crate) struct Walk<'a> {
    pub(crate) record: &'a SourceRecord<'a>,
    pub(crate) options: &'a ConvertOptions,
    pub(crate) to: Destination<'a>,
    pub(crate) user: Option<Cow<'a, str>>,
    pub(crate) extension: &'a Extension,
    pub(crate) numbers_are_integers: bool,
    pub(crate) caller_number: Option<CallerNumber>,
    pub(crate) mail: Option<String>,
    pub(crate) login: Option<String>,
    pub(crate) rows: Rows,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(
        record: &'a SourceRecord<'a>,
        options: &'a ConvertOptions,
        extension: &'a Extension,
        plan: &'static Plan,
    ) -> Self {
        let user = match extension {
            Extension::Own => record.extension(),
            Extension::Given(other) | Extension::Instead(other) => Some(Cow::Borrowed(other.as_str())),
            Extension::None => None,
        };
        let spec = plan.slot("caller-id-number").and_then(|slot| plan.spec(slot));
        Self {
            record,
            options,
            to: destination(record, options),
            user,
            extension,
            numbers_are_integers: spec
                .is_some_and(|spec| matches!(spec.kind, Kind::Phone(WireType::Integer))),
            caller_number: None,
            mail: None,
            login: None,
            rows: Rows::default(),
        }
    }

    /// Walks the map; `false` when the user is left out.
    pub(crate) fn run(mut self, draft: &mut Draft) -> bool {
        let left_out = is_left_out(self.record, self.options);
        if !left_out {
            self.caller_number = self.find_caller_number();
            if let Some(site) = &self.to.site {
                draft.put("site", site);
            }
            draft.put("user-scope", self.options.user_scope.as_deref().unwrap_or("Basic User"));
        }
        for (at, row) in map::ROWS.iter().enumerate() {
            match self.record.row(at) {
                Some(value) if left_out => self.leave_out(row, value, draft),
                Some(value) => self.present(row, value, draft),
                None if left_out => {}
                None => self.absent(row, draft),
            }
        }
        for field in &self.record.repeated {
            draft.say(field, Disposition::Lost, None, notes::REPEATED);
        }
        for key in &self.record.unknown {
            let (verdict, note) = said_of(key);
            draft.loss.push(Loss::new(shortened(key), verdict, None, note));
        }
        self.follow_up(left_out, draft);
        !left_out
    }

    /// A field of a user who is not converted: what has a place waits, what has none is lost all the same.
    fn leave_out(&mut self, row: &Row, value: SourceValue<'_>, draft: &mut Draft) {
        match row.how {
            How::Lost(_) | How::Flag(_) | How::OfSource(_) | How::Trunk | How::EndpointType => {
                self.present(row, value, draft);
            }
            _ => draft.say(row.field, Disposition::NeedsChoice, None, notes::NOT_CONVERTED),
        }
    }

    /// A required field that is not there.
    fn absent(&mut self, row: &Row, draft: &mut Draft) {
        match row.how {
            How::Name(wire) => draft.say(row.field, Disposition::NeedsChoice, Some(wire), notes::MISSING),
            How::Group if self.to.domain.is_none() => {
                draft.say(row.field, Disposition::NeedsChoice, Some("{domain}"), notes::GROUP_MISSING);
            }
            How::Extension => self.extension(row.field, draft),
            How::Mail => self.missing_mail(row.field, draft),
            _ => {}
        }
    }

    fn present(&mut self, row: &Row, value: SourceValue<'_>, draft: &mut Draft) {
        let field = row.field;
        if matches!(
            row.how,
            How::Name(_)
                | How::Login
                | How::PhoneNumber
                | How::CallerNumber
                | How::Language
                | How::Zone
                | How::Mail
                | How::ClassOfService
                | How::DepartmentPath
                | How::AddressLocation
        ) {
            return match value.into_text() {
                Some(text) => self.texts(row, &text, draft),
                None => draft.say(field, Disposition::NeedsChoice, None, notes::NOT_TEXT),
            };
        }
        if let How::Lost(note) = row.how {
            return draft.say(field, Disposition::Lost, None, note);
        }
        if let How::Flag(note) = row.how {
            return match value {
                SourceValue::Other(Node::Bool(false)) => {
                    draft.say(field, Disposition::NotNeeded, None, notes::OFF);
                }
                _ => draft.say(field, Disposition::Lost, None, note),
            };
        }
        if let How::OfSource(note) = row.how {
            return draft.say(field, Disposition::NotNeeded, None, note);
        }
        let value = &value.into_node();
        match row.how {
            How::Provider => match self.to.by {
                Reason::Map { provider: true } => {
                    draft.say(field, Disposition::Derived, Some("{domain}"), notes::PROVIDER_USED);
                }
                _ => draft.say(field, Disposition::NotNeeded, None, notes::PROVIDER),
            },
            How::Group => self.group(field, draft),
            How::CallerName => self.caller_name(field, value, draft),
            How::DialByName => words::dial_by_name(self.options.dial_by_name, field, value, draft),
            How::Extension => self.extension(field, draft),
            How::Department => department(value, draft),
            How::Aliases => self.aliases(field, value, draft),
            How::EndpointType => self.endpoint_type(field, value, draft),
            How::Device | How::Trunk | How::Address => self.group_of_rows(row.how, field, value, draft),
            How::AlternateLogins => {
                draft.say(field, Disposition::Lost, None, words::alternate_logins(value));
            }
            How::NumberCode => match &self.caller_number {
                Some(CallerNumber { sendable: Ok(sendable), .. })
                    if sendable.completed && text(value).is_some() =>
                {
                    draft.say(field, Disposition::Derived, Some("caller-id-number"), notes::NUMBER_CODE);
                }
                _ => draft.say(field, Disposition::Lost, None, notes::NUMBER_CODE_UNUSED),
            },
            _ => {}
        }
    }

    /// Rows whose value is text.
    fn texts(&mut self, row: &Row, value: &str, draft: &mut Draft) {
        let field = row.field;
        match row.how {
            How::Name(wire) => {
                draft.put(wire, value);
                draft.say(field, Disposition::Carried, Some(wire), notes::CARRIED);
            }
            How::Login if self.options.keep_login => {
                draft.put("login-username", value);
                self.login = Some(value.to_owned());
                draft.say(field, Disposition::Carried, Some("login-username"), notes::LOGIN_KEPT);
            }
            How::Login => draft.say(field, Disposition::Lost, None, notes::LOGIN_DROPPED),
            How::PhoneNumber => self.phone_number(field, value, draft),
            How::CallerNumber => self.say_caller_number(field, draft),
            How::Language => words::language(&self.options.languages, field, value, draft),
            How::Zone => words::zone(&self.options.zones, field, value, draft),
            How::ClassOfService => words::class_of_service(&self.options.dial_policies, field, value, draft),
            How::Mail => {
                draft.put("email-address", value);
                self.mail = Some(value.to_owned());
                draft.say(field, Disposition::Carried, Some("email-address"), notes::CARRIED);
            }
            How::DepartmentPath => {
                let named = self.record.group("department");
                let named = named.as_ref().and_then(|group| group.get("name"));
                if named.and_then(text).is_some() {
                    draft.say(field, Disposition::Lost, None, notes::DEPARTMENT_PATH);
                } else {
                    draft.put("department", value);
                    draft.say(field, Disposition::Derived, Some("department"), notes::DEPARTMENT_PATH_USED);
                }
            }
            How::AddressLocation => {
                self.rows.location = Some(value.to_owned());
                draft.say(
                    field,
                    Disposition::NeedsChoice,
                    Some("follow_up.emergency_address"),
                    notes::ADDRESS,
                );
            }
            _ => {}
        }
    }

    fn group(&self, field: &'static str, draft: &mut Draft) {
        let to = if self.to.site.is_some() { "{domain}, site" } else { "{domain}" };
        match self.to.by {
            Reason::Map { .. } => draft.say(field, Disposition::Derived, Some(to), notes::GROUP),
            Reason::Given => draft.say(field, Disposition::Derived, Some(to), notes::GROUP_DOMAIN),
            Reason::Nothing => {
                draft.say(field, Disposition::NeedsChoice, Some("{domain}"), notes::GROUP_UNMAPPED);
            }
        }
    }

    fn extension(&self, field: &'static str, draft: &mut Draft) {
        let to = Some("user");
        if let Some(user) = &self.user {
            draft.put("user", user);
        }
        match (self.extension, &self.user) {
            (Extension::Given(_), _) => {
                draft.say(field, Disposition::Derived, to, notes::EXTENSION_GIVEN);
            }
            (Extension::Instead(_), _) => {
                draft.say(field, Disposition::Derived, to, notes::EXTENSION_REPLACED);
            }
            (Extension::Own, Some(user)) if self.record.text(field).is_some_and(|text| text != *user) => {
                draft.say(field, Disposition::Derived, to, notes::EXTENSION_MENDED);
            }
            (Extension::Own, Some(_)) => draft.say(field, Disposition::Carried, to, notes::CARRIED),
            _ if self.record.get(field).is_some() => {
                draft.say(field, Disposition::NeedsChoice, to, notes::NOT_TEXT);
            }
            _ => draft.say(field, Disposition::NeedsChoice, to, notes::EXTENSION_MISSING),
        }
    }

    fn missing_mail(&mut self, field: &'static str, draft: &mut Draft) {
        let to = Some("email-address");
        let Some(template) = &self.options.mail else {
            return draft.say(field, Disposition::NeedsChoice, to, notes::MAIL_MISSING);
        };
        match template.fill(self.record, self.user.as_deref(), self.to.domain) {
            Some(address) => {
                draft.put("email-address", &address);
                self.mail = Some(address);
                draft.say(field, Disposition::Derived, to, notes::MAIL_TEMPLATE);
            }
            None => draft.say(field, Disposition::NeedsChoice, to, notes::MAIL_HALF),
        }
    }
}

/// The caller id, with the field that it comes from.
pub(crate) struct CallerNumber {
    pub(crate) from: &'static str,
    pub(crate) sendable: Result<Sendable, &'static str>,
}
