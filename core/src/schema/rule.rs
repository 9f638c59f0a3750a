//! Rules over several fields, as declarations. `rules/` evaluates them.

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
    /// A site that `context.sites` does not name is created implicitly.
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
        /// The role of system users.
        system_scope: &'static str,
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
    /// An extension that is also a number of emergency or other services.
    ServiceNumber {
        /// The extension.
        field: &'static str,
    },
    /// A name that paths of later calls will hold.
    PathSegment {
        /// The name.
        field: &'static str,
    },
    /// Placeholders and damaged text in what people read.
    Prose,
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
    /// A value that another one makes no sense without: a missing one is asked for.
    #[cfg(feature = "beside")]
    Needs {
        /// The value that is given.
        field: &'static str,
        /// The one that must stand beside it.
        other: &'static str,
    },
    /// A value without effect unless another one is given.
    #[cfg(feature = "beside")]
    OnlyWith {
        /// The value.
        field: &'static str,
        /// The one that gives it an effect.
        other: &'static str,
    },
    /// A phone number that the server stores with its country code.
    #[cfg(feature = "beside")]
    CountryCode {
        /// The number.
        field: &'static str,
    },
    /// A number to create must not be among `context.numbers`.
    #[cfg(feature = "beside")]
    TakenNumber {
        /// The number.
        field: &'static str,
    },
    /// A user that something leads to should be among `context.users`.
    #[cfg(feature = "beside")]
    LeadsToUser {
        /// The user.
        field: &'static str,
        /// The field that says what it leads to.
        how: &'static str,
        /// Those of its values that lead to a user.
        users: &'static [&'static str],
    },
    /// The user of the path should be among `context.users`.
    #[cfg(feature = "beside")]
    OwnerExists,
    /// A state or province, as its country writes it.
    #[cfg(feature = "beside")]
    Region {
        /// The state or province.
        field: &'static str,
        /// The country.
        country: &'static str,
    },
    /// A postal code, as its country writes it.
    #[cfg(feature = "beside")]
    PostalCode {
        /// The postal code.
        field: &'static str,
        /// The country.
        country: &'static str,
    },
    /// A street with a number, at which people can be found.
    #[cfg(feature = "beside")]
    Street {
        /// The line with number and street.
        field: &'static str,
        /// The country.
        country: &'static str,
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

impl Rule {
    /// Whether the rule can fail although each value is valid and no context is given, or can change the record in a way
    /// that does not follow from its keys. The match has no `_` arm: a new rule must decide, because a
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
            | Self::ServiceNumber { .. }
            | Self::PathSegment { .. }
            | Self::Prose
            | Self::SystemCode { .. }
            | Self::Synchronous { .. } => false,
            #[cfg(feature = "beside")]
            Self::TakenNumber { .. } | Self::LeadsToUser { .. } | Self::OwnerExists => false,
            #[cfg(feature = "beside")]
            Self::Needs { .. }
            | Self::OnlyWith { .. }
            | Self::CountryCode { .. }
            | Self::Region { .. }
            | Self::PostalCode { .. }
            | Self::Street { .. } => true,
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
}
