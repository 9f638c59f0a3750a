//! Lists of words that types and pages name.

use seatwright::schema::Unknown;
use seatwright::{ChangeKind, Code, Defaults, Empty, OpenApiDifferenceKind, OpenApiReason, Severity, Words};

/// The closed lists that the types of every language declare, with the sentence about each.
#[must_use]
pub fn unions() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let ids = seatwright::OPERATIONS.iter().map(|operation| operation.id).collect();
    vec![
        ("OperationId", "Every operation.", ids),
        ("Profile", "A document of a vendor's contract, or the name of a server's own one.", profiles()),
        ("Severity", "How bad an issue is.", Severity::WORDS.to_vec()),
        ("ChangeRule", "What was done to the input.", ChangeKind::WORDS.to_vec()),
        ("Defaults", "Which documented defaults a create fills.", Defaults::WORDS.to_vec()),
        ("Unknown", "What an unknown key does.", Unknown::WORDS.to_vec()),
        (
            "OpenApiDifferenceKind",
            "What differs in a server's own document.",
            OpenApiDifferenceKind::WORDS.to_vec(),
        ),
        ("OpenApiReason", "Why a profile keeps to the table.", OpenApiReason::WORDS.to_vec()),
        ("Empty", "What `\"\"` means.", Empty::WORDS.to_vec()),
        ("Code", "What an issue is about: append-only.", Code::WORDS.to_vec()),
    ]
}

/// Every profile of any operation, first ones first.
#[must_use]
pub fn profiles() -> Vec<&'static str> {
    let mut all = Vec::new();
    for profile in seatwright::OPERATIONS.iter().flat_map(|operation| operation.profiles) {
        if !all.contains(profile) {
            all.push(*profile);
        }
    }
    all
}
