//! Rules that need more than one value, or what the caller knows.

mod dial_by_name;
mod known;
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
}

/// A rule with its fields looked up; [`NONE`] where the plan lacks one.
pub(crate) struct Placed {
    pub(crate) rule: Rule,
    pub(crate) slots: [u8; 3],
}

impl Rule {
    pub(crate) fn place(&self, slot: impl Fn(&str) -> u8) -> Placed {
        let slots = match *self {
            Self::KnownUser { field }
            | Self::GivenLogin { field }
            | Self::ElevatedScope { field }
            | Self::KnownSite { field }
            | Self::TakenSite { field }
            | Self::DialPlan { field }
            | Self::Synchronous { field } => [slot(field), NONE, NONE],
            Self::Login { field, user } | Self::PinIsExtension { field, user } => {
                [slot(field), slot(user), NONE]
            }
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
            Rule::DialByName { .. } => dial_by_name::check(view, field, second, third),
        }
    }
}
