//! A rule with its fields resolved to slots.

use crate::collections::slot_set::NONE;
use crate::schema::rule::Rule;

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
            | Self::Synchronous { field }
            | Self::UserDomain { field }
            | Self::KnownNumber { field }
            | Self::KnownExtension { field }
            | Self::ServiceNumber { field }
            | Self::PathSegment { field }
            | Self::OneKey { field, .. }
            | Self::Cti { field } => [slot(field), NONE, NONE],
            Self::Login { field, user }
            | Self::PinIsExtension { field, user }
            | Self::PasswordRules { field, user } => [slot(field), slot(user), NONE],
            Self::DerivedFrom { field, other } | Self::Confirms { field, other } => {
                [slot(field), slot(other), NONE]
            }
            Self::Endpoint { field, device, trunk } => [slot(field), slot(device), slot(trunk)],
            Self::Latin1 | Self::Prose | Self::Release { .. } => [NONE; 3],
            Self::DialByName { field, last, first } => [slot(field), slot(last), slot(first)],
            Self::SwitchContradicts { field, switch } => [slot(field), slot(switch), NONE],
            Self::SystemCode { field, scope, .. } => [slot(field), slot(scope), NONE],
        };
        Placed { rule: *self, slots }
    }
}
