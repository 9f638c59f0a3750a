//! Rules that need more than one value, or what the caller knows.

mod circumstances;
pub(crate) mod dial_by_name;
mod group;
mod known;
mod latin1;
mod secrets;
mod values;

use crate::code::Code;
use crate::issue::{Params, Severity};
use crate::plan::{NONE, Plan};
use crate::record::Record;

/// A cross-field rule of an operation; fields are named by their wire names.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// The extension must not be among `context.users`.
    KnownUser {
        /// The extension.
        field: &'static str,
    },
    /// The login is `user@domain` unless given; must not be among `context.logins`; a bare one is risky.
    Login {
        /// The login.
        field: &'static str,
        /// The extension it is made of.
        user: &'static str,
    },
    /// The same for a login that is never derived.
    GivenLogin {
        /// The login.
        field: &'static str,
    },
    /// A role beyond one domain.
    ElevatedScope {
        /// The role.
        field: &'static str,
    },
    /// A site that `context.sites` does not name is created by the way.
    KnownSite {
        /// The site's name.
        field: &'static str,
    },
    /// A site to create must not be among `context.sites`.
    TakenSite {
        /// The site's name.
        field: &'static str,
    },
    /// A PIN that is the extension.
    PinIsExtension {
        /// The PIN.
        field: &'static str,
        /// The extension.
        user: &'static str,
    },
    /// The dial plan is the domain's name on nearly every real system.
    DialPlan {
        /// The dial plan.
        field: &'static str,
    },
    /// Keypad digits of the first three letters of the name.
    DialByName {
        /// The digits.
        field: &'static str,
        /// Family name.
        last: &'static str,
        /// Given name.
        first: &'static str,
    },
    /// A behaviour and the switch that turns it on.
    SwitchContradicts {
        /// The behaviour.
        field: &'static str,
        /// The switch.
        switch: &'static str,
    },
    /// A `system-` code takes a person out of the portal and the seat count.
    SystemCode {
        /// The code.
        field: &'static str,
        /// The role, which tells persons from system users.
        scope: &'static str,
    },
    /// Waiting for the record has no effect on this call.
    Synchronous {
        /// The switch.
        field: &'static str,
    },
    /// What the vendor's own clients copy from another field when it is not given.
    DerivedFrom {
        /// The copy.
        field: &'static str,
        /// The original.
        other: &'static str,
    },
    /// The domain of a user id must be among `context.domains`.
    UserDomain {
        /// The user id.
        field: &'static str,
    },
    /// A phone number should be among `context.numbers`.
    KnownNumber {
        /// The number.
        field: &'static str,
    },
    /// An extension must not be among `context.extensions`, and has `context.extension_length`.
    KnownExtension {
        /// The extension.
        field: &'static str,
    },
    /// A password against `context.password_rules`.
    PasswordRules {
        /// The password.
        field: &'static str,
        /// The user id, which may be forbidden in it.
        user: &'static str,
    },
    /// A device, a trunk or neither, and a field that says which.
    Endpoint {
        /// The field that says which, by the name of the group.
        field: &'static str,
        /// The one group.
        device: &'static str,
        /// The other.
        trunk: &'static str,
    },
    /// Characters outside Latin-1 may not survive on servers whose sessions have that encoding.
    Latin1,
    /// A group that takes exactly one key.
    OneKey {
        /// The group.
        field: &'static str,
        /// Its known keys.
        keys: &'static [&'static str],
    },
    /// A secret typed twice.
    Confirms {
        /// The second one.
        field: &'static str,
        /// The first one.
        other: &'static str,
    },
    /// A phone extension that `context.cti` asks for or makes useless.
    Cti {
        /// The extension.
        field: &'static str,
    },
    /// The releases that have the call, against `context.release`.
    Release {
        /// The first one.
        since: [u16; 3],
        /// The first one that deprecates it.
        deprecated: [u16; 3],
        /// That one's name.
        named: &'static str,
    },
}

/// A rule with its fields looked up; [`NONE`] where the plan lacks one.
pub(crate) struct Placed {
    pub(crate) rule: Rule,
    pub(crate) slots: [u8; 3],
}

impl Rule {
    /// Whether the rule can find an error among values that are all right by themselves, when the caller said nothing
    /// of the system, or change the record otherwise than its keys tell. Without `_`: a new rule must decide, for a
    /// [`Shape`](crate::Shape) does not run it again.
    pub(crate) const fn refuses_alone(&self) -> bool {
        match self {
            Self::KnownUser { .. }
            | Self::Login { .. }
            | Self::GivenLogin { .. }
            | Self::ElevatedScope { .. }
            | Self::KnownSite { .. }
            | Self::TakenSite { .. }
            | Self::PinIsExtension { .. }
            | Self::DialPlan { .. }
            | Self::DialByName { .. }
            | Self::SwitchContradicts { .. }
            | Self::SystemCode { .. }
            | Self::Synchronous { .. } => false,
            Self::DerivedFrom { .. }
            | Self::UserDomain { .. }
            | Self::KnownNumber { .. }
            | Self::KnownExtension { .. }
            | Self::PasswordRules { .. }
            | Self::Endpoint { .. }
            | Self::Latin1
            | Self::OneKey { .. }
            | Self::Confirms { .. }
            | Self::Cti { .. }
            | Self::Release { .. } => true,
        }
    }

    pub(crate) fn place(&self, slot: impl Fn(&str) -> u8) -> Placed {
        let slots = match *self {
            Self::KnownUser { field }
            | Self::GivenLogin { field }
            | Self::ElevatedScope { field }
            | Self::KnownSite { field }
            | Self::TakenSite { field }
            | Self::DialPlan { field }
            | Self::Synchronous { field }
            | Self::UserDomain { field }
            | Self::KnownNumber { field }
            | Self::KnownExtension { field }
            | Self::OneKey { field, .. }
            | Self::Cti { field } => [slot(field), NONE, NONE],
            Self::Login { field, user }
            | Self::PinIsExtension { field, user }
            | Self::PasswordRules { field, user } => [slot(field), slot(user), NONE],
            Self::DerivedFrom { field, other } | Self::Confirms { field, other } => {
                [slot(field), slot(other), NONE]
            }
            Self::Endpoint { field, device, trunk } => [slot(field), slot(device), slot(trunk)],
            Self::Latin1 | Self::Release { .. } => [NONE; 3],
            Self::DialByName { field, last, first } => [slot(field), slot(last), slot(first)],
            Self::SwitchContradicts { field, switch } => [slot(field), slot(switch), NONE],
            Self::SystemCode { field, scope } => [slot(field), slot(scope), NONE],
        };
        Placed { rule: *self, slots }
    }
}

/// The record as the rules see it: values that passed their own check, and the path's domain.
pub(crate) struct View<'r, 'a, 's> {
    pub(crate) record: &'r mut Record<'a, 's>,
    pub(crate) good: crate::mask::Mask,
    /// Slots the caller gave something for.
    pub(crate) given: crate::mask::Mask,
    pub(crate) domain: Option<&'r str>,
    pub(crate) user: Option<&'r str>,
}

impl View<'_, '_, '_> {
    /// The text of a slot whose value is right.
    pub(crate) fn text(&self, slot: u8) -> Option<&str> {
        if self.good.has(slot) { self.record.get(slot)?.as_text() } else { None }
    }

    pub(crate) fn issue(&mut self, slot: u8, severity: Severity, code: Code, params: Params) {
        let path = self.record.path(slot);
        self.record.findings.field(slot, path, severity, code, params, None);
    }

    pub(crate) fn warn(&mut self, slot: u8, code: Code, params: Params) {
        self.issue(slot, Severity::Warning, code, params);
    }
}

/// Runs every rule of the plan.
pub(crate) fn run(plan: &Plan, view: &mut View<'_, '_, '_>) {
    for placed in &plan.rules {
        if view.record.findings.is_settled() {
            return;
        }
        let [field, second, third] = placed.slots;
        match placed.rule {
            Rule::KnownUser { .. } => known::user(view, field),
            Rule::Login { .. } => {
                known::derive_login(view, field, second);
                known::login(view, field);
            }
            Rule::GivenLogin { .. } => known::login(view, field),
            Rule::KnownSite { .. } => known::site(view, field),
            Rule::TakenSite { .. } => known::taken_site(view, field),
            Rule::ElevatedScope { .. } => values::elevated_scope(view, field),
            Rule::PinIsExtension { .. } => values::pin_is_extension(view, field, second),
            Rule::DialPlan { .. } => values::dial_plan(view, field),
            Rule::SwitchContradicts { .. } => values::switch_contradicts(view, field, second),
            Rule::SystemCode { .. } => values::system_code(view, field, second),
            Rule::Synchronous { .. } => values::synchronous(view, field),
            Rule::DerivedFrom { .. } => known::derive(view, field, second),
            Rule::UserDomain { .. } => known::user_domain(view, field),
            Rule::KnownNumber { .. } => known::number(view, field),
            Rule::KnownExtension { .. } => known::extension(view, field),
            Rule::PasswordRules { .. } => secrets::rules(view, field, second),
            Rule::Confirms { .. } => secrets::confirms(view, field, second),
            Rule::Endpoint { .. } => group::endpoint(view, field, [second, third]),
            Rule::OneKey { keys, .. } => group::one_key(view, field, keys),
            Rule::Latin1 => latin1::check(view),
            Rule::Cti { .. } => circumstances::cti(view, field),
            Rule::Release { since, deprecated, named } => {
                circumstances::release(view, since, deprecated, named);
            }
            Rule::DialByName { .. } => dial_by_name::check(view, field, second, third),
        }
    }
}
