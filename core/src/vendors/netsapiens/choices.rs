//! Closed lists of the users and sites pages, values exactly as the server wants them.

use crate::schema::Zones;
#[cfg(feature = "suggestions")]
use crate::vendors::netsapiens::zone_words;
use crate::vendors::netsapiens::{zone_equivalents as zone_twins, zones};

/// Permission roles (create-user page). `OpenAPI` 2.3.1.0 has `No Portal` with a trailing blank; every other
/// document and the real exchange have none.
pub(crate) const SCOPES: &[&str] = &[
    "Basic User",
    "Simple User",
    "Advanced User",
    "Call Center Agent",
    "Site Manager",
    "Call Center Supervisor",
    "Office Manager",
    "Reseller",
    "Super User",
    "NDP",
    "No Portal",
];

/// Scopes that reach beyond one domain, or belong to the system: given by a slip they are a security hole.
pub(crate) const ELEVATED_SCOPES: &[&str] = &["Reseller", "Super User", "NDP"];

/// What the mail about a new voicemail carries and what becomes of the message (create-user page).
pub(crate) const VOICEMAIL_MAIL: &[&str] =
    &["no", "yes", "attnew", "attsave", "atttrash", "brief", "briefattnew", "briefattsave", "briefatttrash"];

/// Off, or the vendor that transcribes (create-user page). Capitals matter; lower case is seen in stored data.
pub(crate) const TRANSCRIPTION: &[&str] = &["no", "Deepgram", "Google", "Mutare", "Voicebase"];

/// Whether calls are recorded (create-user page).
pub(crate) const RECORDING: &[&str] =
    &["yes", "yes-with-transcription", "yes-with-transcription-and-sentiment", "no"];

/// The closed list of time zones and its proven twins.
pub(crate) static ZONES: Zones = Zones {
    #[cfg(feature = "suggestions")]
    id: "netsapiens.zones",
    listed: zones::ZONES,
    twins: zone_twins::TWINS,
    #[cfg(feature = "suggestions")]
    words: zone_words::WORDS,
};
