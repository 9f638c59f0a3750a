//! NetSapiens, `ns-api` v2: users and sites, and what stands beside a user.
//!
//! Sources are named as in the rows: the public *create-user* and *create-site* reference pages, a real
//! create-user exchange published in `paulhshort/sip-pri-migration-tool`, and the `OpenAPI` documents 2.3.1.0, of a
//! live core 44.4.10, and 45.0 (two states of it), published in `dszp/n8n-nodes-netsapiens` and
//! `phoneware/netsapiens-mcp`.

#[cfg(feature = "beside")]
pub(crate) mod address;
#[cfg(all(feature = "beside", feature = "describe"))]
pub(crate) mod address_labels;
#[cfg(all(feature = "beside", feature = "suggestions"))]
pub(crate) mod beside_words;
pub(crate) mod choices;
#[cfg(feature = "beside")]
pub(crate) mod device;
#[cfg(all(feature = "beside", feature = "describe"))]
pub(crate) mod device_labels;
#[cfg(feature = "records")]
pub(crate) mod dropped_keys;
pub(crate) mod misplaced_keys;
pub(crate) mod path_params;
#[cfg(feature = "beside")]
pub(crate) mod phone;
#[cfg(all(feature = "beside", feature = "describe"))]
pub(crate) mod phone_labels;
#[cfg(feature = "beside")]
pub(crate) mod phone_number;
#[cfg(all(feature = "beside", feature = "describe"))]
pub(crate) mod phone_number_labels;
#[cfg(feature = "records")]
pub(crate) mod record_dialect;
#[cfg(feature = "records")]
pub(crate) mod record_read;
#[cfg(feature = "records")]
pub(crate) mod responses;
pub(crate) mod shared_fields;
pub(crate) mod site;
#[cfg(feature = "describe")]
pub(crate) mod site_labels;
pub(crate) mod user;
#[cfg(feature = "describe")]
pub(crate) mod user_labels;
#[cfg(feature = "records")]
pub(crate) mod v1_names;
#[cfg(feature = "suggestions")]
pub(crate) mod words;
pub(crate) mod zone_equivalents;
#[cfg(feature = "suggestions")]
pub(crate) mod zone_words;
pub(crate) mod zones;

/// The documents of the vendor's contract. `reference`: the public reference pages; `44.4`: the document that a
/// live core of that version serves; `45`: the 45.0 document.
pub(crate) const PROFILES: &[&str] = &["reference", "44.4", "45"];
