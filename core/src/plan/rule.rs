//! A rule with its fields resolved to slots.

use crate::collections::slot::Slot;
use crate::schema::rule::Rule;

/// A rule with its fields looked up; [`Slot::NONE`] where the plan lacks one.
pub(crate) struct Placed {
    pub(crate) rule: Rule,
    pub(crate) slots: [Slot; 3],
}

impl Rule {
    /// Whether it reads a field of which this is true.
    #[cfg(feature = "openapi")]
    pub(crate) fn reads(&self, is: impl Fn(&str) -> bool) -> bool {
        // What is found stands in a slot that is no [`Slot::NONE`].
        let found = self.place(|name| if is(name) { Slot::FIRST } else { Slot::NONE });
        found.slots.contains(&Slot::FIRST)
    }

    pub(crate) fn place(&self, slot: impl Fn(&str) -> Slot) -> Placed {
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
            | Self::Cti { field } => [slot(field), Slot::NONE, Slot::NONE],
            Self::Login { field, user }
            | Self::PinIsExtension { field, user }
            | Self::PasswordRules { field, user } => [slot(field), slot(user), Slot::NONE],
            Self::DerivedFrom { field, other } | Self::Confirms { field, other } => {
                [slot(field), slot(other), Slot::NONE]
            }
            Self::Endpoint { field, device, trunk } => [slot(field), slot(device), slot(trunk)],
            Self::Latin1 | Self::Prose | Self::Release { .. } => [Slot::NONE; 3],
            #[cfg(feature = "beside")]
            Self::CountryCode { field } | Self::TakenNumber { field } => {
                [slot(field), Slot::NONE, Slot::NONE]
            }
            #[cfg(feature = "beside")]
            Self::Needs { field, other } | Self::OnlyWith { field, other } => {
                [slot(field), slot(other), Slot::NONE]
            }
            #[cfg(feature = "beside")]
            Self::LeadsToUser { field, how, .. } => [slot(field), slot(how), Slot::NONE],
            #[cfg(feature = "beside")]
            Self::Region { field, country }
            | Self::PostalCode { field, country }
            | Self::Street { field, country } => [slot(field), slot(country), Slot::NONE],
            #[cfg(feature = "beside")]
            Self::OwnerExists => [Slot::NONE; 3],
            Self::DialByName { field, last, first } => [slot(field), slot(last), slot(first)],
            Self::SwitchContradicts { field, switch } => [slot(field), slot(switch), Slot::NONE],
            Self::SystemCode { field, scope, .. } => [slot(field), slot(scope), Slot::NONE],
        };
        Placed { rule: *self, slots }
    }
}
