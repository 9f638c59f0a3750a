//! Rules that need more than one value, or what the caller knows.

#[cfg(feature = "beside")]
pub(crate) mod beside;
pub(crate) mod circumstances;
pub(crate) mod dial_by_name;
pub(crate) mod group;
pub(crate) mod known;
pub(crate) mod latin1;
#[cfg(feature = "beside")]
pub(crate) mod postal_address;
pub(crate) mod prose;
pub(crate) mod secrets;
pub(crate) mod service_number;
pub(crate) mod values;

use crate::collections::slot::Slot;
use crate::input::record::Record;
use crate::issues::Issue;
use crate::plan::Plan;
use crate::schema::rule::Rule;

/// The record as the rules see it: values that passed their own check, and the path's domain.
pub(crate) struct View<'r, 'a, 's> {
    pub(crate) record: &'r mut Record<'a, 's>,
    pub(crate) good: crate::collections::slot_set::SlotSet,
    /// Slots the caller gave something for.
    pub(crate) given: crate::collections::slot_set::SlotSet,
    pub(crate) domain: Option<&'r str>,
    pub(crate) user: Option<&'r str>,
}

impl View<'_, '_, '_> {
    /// The text of a slot whose value is right.
    pub(crate) fn text(&self, slot: Slot) -> Option<&str> {
        if self.good.has(slot) { self.record.get(slot)?.as_text() } else { None }
    }

    pub(crate) fn issue(&mut self, slot: Slot, issue: Issue) {
        self.record.issue(slot, issue);
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
            Rule::SystemCode { system_scope, .. } => {
                values::system_code(view, field, second, system_scope);
            }
            Rule::Synchronous { .. } => values::synchronous(view, field),
            Rule::DerivedFrom { .. } => known::derive(view, field, second),
            Rule::UserDomain { .. } => known::user_domain(view, field),
            Rule::KnownNumber { .. } => known::number(view, field),
            Rule::KnownExtension { .. } => known::extension(view, field),
            Rule::PasswordRules { .. } => secrets::rules(view, field, second),
            Rule::Confirms { .. } => secrets::confirms(view, field, second),
            Rule::Endpoint { .. } => group::endpoint(view, field, [second, third]),
            Rule::OneKey { keys, .. } => group::one_key(view, field, keys),
            Rule::ServiceNumber { .. } => service_number::check(view, field),
            Rule::PathSegment { .. } => prose::path_segment(view, field),
            Rule::Prose => prose::check(view),
            Rule::Latin1 => latin1::check(view),
            Rule::Cti { .. } => circumstances::cti(view, field),
            Rule::Release { since, deprecated, named } => {
                circumstances::release(view, since, deprecated, named);
            }
            #[cfg(feature = "beside")]
            Rule::Needs { .. } => beside::needs(view, field, second),
            #[cfg(feature = "beside")]
            Rule::OnlyWith { .. } => beside::only_with(view, field, second),
            #[cfg(feature = "beside")]
            Rule::CountryCode { .. } => beside::country_code(view, field),
            #[cfg(feature = "beside")]
            Rule::TakenNumber { .. } => beside::taken_number(view, field),
            #[cfg(feature = "beside")]
            Rule::LeadsToUser { users, .. } => beside::leads_to_user(view, field, second, users),
            #[cfg(feature = "beside")]
            Rule::OwnerExists => beside::owner_exists(view),
            #[cfg(feature = "beside")]
            Rule::Region { .. } => postal_address::region(view, field, second),
            #[cfg(feature = "beside")]
            Rule::PostalCode { .. } => postal_address::code(view, field, second),
            #[cfg(feature = "beside")]
            Rule::Street { .. } => postal_address::street(view, field, second),
            Rule::DialByName { .. } => dial_by_name::check(view, field, second, third),
        }
    }
}
