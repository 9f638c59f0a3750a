//! `BroadWorks`' own errors, which Odin passes on as text: `[Error 4200] User already exists: ann@example.com`.

use crate::response::advice::AdviceCode;
use crate::response::outcome::OutcomeKind;

/// What is known of one error code.
pub(crate) struct ErrorCode {
    pub(crate) code: &'static str,
    pub(crate) verdict: OutcomeKind,
    /// What is wrong with which field, where the text says it.
    pub(crate) about: Option<About>,
    pub(crate) advice: Option<AdviceCode>,
}

/// What an error says of a field.
#[derive(Clone, Copy)]
pub(crate) struct About {
    pub(crate) field: &'static str,
    pub(crate) problem: Problem,
    /// That it is this field is our conclusion.
    pub(crate) inferred: bool,
}

/// What is wrong with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It exists already.
    Taken,
    /// It names what does not exist.
    Missing,
    /// It is refused.
    Refused,
}

impl ErrorCode {
    const fn new(code: &'static str, verdict: OutcomeKind) -> Self {
        Self { code, verdict, about: None, advice: None }
    }

    const fn about(self, field: &'static str, problem: Problem) -> Self {
        Self { about: Some(About { field, problem, inferred: false }), ..self }
    }

    const fn perhaps_about(self, field: &'static str, problem: Problem) -> Self {
        Self { about: Some(About { field, problem, inferred: true }), ..self }
    }

    const fn advise(self, advice: AdviceCode) -> Self {
        Self { advice: Some(advice), ..self }
    }
}

const DEVICE: &str = "accessDeviceEndpoint.accessDevice.deviceName";
const TRUNK: &str = "trunkAddressing.trunkGroupDeviceEndpoint.name";

/// Codes with a public text. Lists of other Cisco products use the same numbers for other things.
pub(crate) const KNOWN: &[ErrorCode] = &[
    // User exists, device exists: error log of a production script and tests of an OCI client.
    ErrorCode::new("4200", OutcomeKind::Conflict)
        .about("userId", Problem::Taken)
        .advise(AdviceCode::UpdateInstead),
    ErrorCode::new("4500", OutcomeKind::Conflict).about(DEVICE, Problem::Taken),
    // User, device not found: the same tests.
    ErrorCode::new("4008", OutcomeKind::NotFound).about("userId", Problem::Missing),
    ErrorCode::new("4505", OutcomeKind::Invalid).about(DEVICE, Problem::Missing),
    // The log again. 4470: a user is not available for assignment, and whether to a number or a device is not said.
    ErrorCode::new("4470", OutcomeKind::Conflict),
    ErrorCode::new("5126", OutcomeKind::Invalid).about(TRUNK, Problem::Missing),
    // It speaks of a trunk group identity; that it is this one is inferred.
    ErrorCode::new("5851", OutcomeKind::Conflict)
        .perhaps_about("trunkAddressing.alternateTrunkIdentity", Problem::Taken),
    // Invalid password, seen on login: the caller's, not the one in the request.
    ErrorCode::new("4962", OutcomeKind::Denied).advise(AdviceCode::LogInAgain),
    // Notes of a BroadWorks tool: two-letter states.
    ErrorCode::new("4015", OutcomeKind::Invalid)
        .about("address.stateOrProvince", Problem::Refused)
        .advise(AdviceCode::FullStateName),
    // Release notes and a public code index: a right or a service is missing.
    ErrorCode::new("4003", OutcomeKind::Denied).advise(AdviceCode::CheckRights),
    ErrorCode::new("5404", OutcomeKind::Denied).advise(AdviceCode::CheckRights),
    ErrorCode::new("4410", OutcomeKind::Invalid),
    // A public client of the OCI interface: "Account is disabled."
    ErrorCode::new("5202", OutcomeKind::Denied).advise(AdviceCode::CheckAccount),
];

/// Whether a text says that the caller's account may not be used, whatever its number is.
pub(crate) fn is_about_account(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let states = ["disabled", "locked", "expired", "suspended", "inactive"];
    text.contains("account is ") && states.iter().any(|state| text.contains(state))
}

/// An error text, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parts<'t> {
    pub(crate) code: &'t str,
    /// What stands after the number.
    pub(crate) rest: Option<&'t str>,
    /// What stands after the first ": ".
    pub(crate) value: Option<&'t str>,
}

/// The first `[Error NNNN]` with exactly four digits.
pub(crate) fn parts(text: &str) -> Option<Parts<'_>> {
    let starts = text.match_indices("[Error ").map(|(at, start)| at + start.len());
    starts.filter_map(|at| text.get(at..)).find_map(|rest| {
        let code = rest.get(..4).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()))?;
        let rest = rest.get(4..)?.strip_prefix(']')?;
        let value = rest.split_once(": ").map(|(_, value)| value.trim());
        Some(Parts { code, rest: Some(rest), value: value.filter(|value| !value.is_empty()) })
    })
}

#[cfg(test)]
mod tests {
    use crate::vendors::odin::error_codes::Parts;
    use crate::vendors::odin::error_codes::parts;

    #[test]
    fn splits_code_and_value() {
        let some = |code, value| Some((code, value));
        let parts = |text| parts(text).map(|Parts { code, value, .. }| (code, value));
        assert_eq!(parts("x [Error 4200] User already exists: a: b"), some("4200", Some("a: b")));
        assert_eq!(parts("[Error 4505] Access Device not found"), some("4505", None));
        assert_eq!(parts("[Error ] [Error 42] [Error 4003] x: "), some("4003", None));
        assert_eq!(parts("[Error 04200] x"), None);
        assert_eq!(parts("[Error 4200"), None);
        assert_eq!(parts("WXC-4410"), None);
    }
}
