//! Validates, normalizes and builds the requests that create and change users and sites on hosted phone systems.
//!
//! A pure core, `no_std` with `alloc`: it does no I/O and sends nothing. Give it an [`Operation`], an input ([`Json`],
//! [`Form`] or your own [`Source`]) and [`Options`]; it gives back a [`Report`] or a [`Request`].
//!
//! ```
//! use seatwright::{Json, Options, build, operation};
//!
//! let create = operation("netsapiens.user.create").expect("an operation of the registry");
//! let options = Options { domain: Some("example.com".into()), ..Default::default() };
//! let input = r#"{"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}"#;
//! let request = build(create, Json(input), &options)?;
//! assert_eq!(request.path, "/ns-api/v2/domains/example.com/users");
//! # Ok::<(), seatwright::BuildError>(())
//! ```
//!
//! # Layers
//!
//! A module imports only from layers with a lower number. `tests/rust/layers.rs` reads this table and holds the
//! sources to it; `docs/architecture.md` shows the way of a payload through the layers.
//!
//! | layer | modules | contents |
//! | --- | --- | --- |
//! | 1 | `strings`, `limits` | algorithms on bytes and characters; upper bounds of one call |
//! | 2 | `collections`, `schema` | slot set, word set, name set, sort; declarations: field, kind, operation, rule, labels, record dialect |
//! | 3 | `json` | scanner, tree, writer, escaping |
//! | 4 | `issues` | issue, code, params, fix, change, messages |
//! | 5 | `plan` | a table compiled under one profile: slots, key index, fast check of one value, suggestions |
//! | 6 | `options` | options, context, their reader, options resolved against a plan |
//! | 7 | `report` | the report, and the collector of issues and changes |
//! | 8 | `input`, `request`, `describe`, `password` | the record and its sources; the request; forms; made passwords |
//! | 9 | `check`, `rules`, `response`, `from_record` | one value against its field; values against each other; responses; records as input |
//! | 10 | `engine` | one run: read, check, require, apply rules and defaults, write the body |
//! | 11 | `vendors` | one folder a vendor: rows, lists, labels, record dialect, responses |
//! | 12 | `api` | the public calls, and the operation bound to its options |
//! | 13 | `shape`, `fixes`, `like`, `openapi` | what is learned from records with the same keys; fixes applied to an input; a record as the source of defaults; a server's document beside the tables and as a profile |
//! | 14 | `convert`, `serde_impls` | migration of users; serde forms |

// Without the standard library there is nothing to open, send, read the time of or start: no I/O, by construction.
// Unit tests have it.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod api;
mod check;
mod collections;
#[cfg(feature = "records")]
pub mod convert;
#[cfg(feature = "describe")]
mod describe;
mod engine;
#[cfg(feature = "records")]
mod fixes;
#[cfg(feature = "records")]
mod from_record;
mod input;
mod issues;
pub mod json;
#[cfg(feature = "records")]
mod like;
mod limits;
#[cfg(feature = "openapi")]
mod openapi;
mod options;
mod password;
mod plan;
mod report;
mod request;
#[cfg(feature = "records")]
mod response;
mod rules;
pub mod schema;
#[cfg(feature = "serde")]
mod serde_impls;
mod shape;
mod strings;
mod vendors;

pub use api::bound::BoundOperation;
#[cfg(feature = "records")]
pub use api::differences::{Difference, differences, differences_json, differences_under};
#[cfg(feature = "records")]
pub use api::read_back::{RecordAnswer, read_record};
#[cfg(feature = "records")]
pub use api::records::{from_record, from_record_with, read_response};
#[cfg(feature = "suggestions")]
pub use api::suggest::suggest;
#[doc(hidden)]
#[cfg(feature = "describe")]
pub use api::worded::with_labels;
pub use api::{BuildError, build, build_into, defaults, is_valid, normalize, validate};
pub use collections::name_set::Names;
pub use collections::slot::Slot;
#[cfg(feature = "records")]
pub use convert::{Batch, Conversion, ConvertOptions, convert, convert_batch};
#[cfg(feature = "json_schema")]
pub use describe::json_schema::{JsonSchemaOptions, JsonSchemaTarget, JsonSchemaView, json_schema};
#[cfg(feature = "describe")]
pub use describe::{Description, FieldDescription, GroupDescription, PathParamDescription, describe};
#[cfg(feature = "records")]
pub use fixes::{FixChoice, Fixed, fix};
#[cfg(feature = "records")]
pub use from_record::FromRecord;
#[cfg(feature = "records")]
pub use from_record::options::RecordOptions;
pub use input::record::{Record, SourceError, Target};
pub use input::scalar::Scalar;
pub use input::{Form, Header, Json, Packed, Source};
pub use issues::change::{Change, ChangeKind};
pub use issues::code::{Code, Need, ParamKind, ParamRow};
#[cfg(feature = "records")]
pub use issues::messages::catalogue::{
    Catalogue, CatalogueEntry, Placeholder, PlaceholderKind, Template, catalogue,
};
pub use issues::{Confidence, Fix, Issue, Param, Params, Severity, Step};
#[cfg(feature = "records")]
pub use like::{Left, Like, Liked, like};
pub use limits::Limits;
#[cfg(feature = "openapi")]
pub use openapi::{
    OpenApiDecision, OpenApiDifference, OpenApiDifferenceKind, OpenApiError, OpenApiProfile, OpenApiReason,
    OpenApiReport, openapi_differences, profile_from_openapi,
};
pub use options::context::{
    Context, Country, Cti, DateFormat, ExtensionLength, PasswordRules, Preset, Release,
};
pub use options::error::{OptionError, did_you_mean};
pub use options::reader::{FromOption, OptionReader, Read, from_value as option_from_value};
pub use options::table::{OptionKind, OptionRow};
pub use options::value::OptionValue;
pub use options::{Defaults, Empty, FieldNames, Options, Partial};
pub use password::{PasswordError, generate_password};
pub use plan::cache::{profiles, required_fields};
pub use report::Report;
pub use request::curl::variable;
#[cfg(feature = "records")]
pub use request::read::{ListPage, ReadRequest};
pub use request::{Authorized, HEADERS, Request, check_token};
#[cfg(feature = "records")]
pub use response::{Advice, AdviceCode, Outcome, OutcomeKind, ResponseOptions, Sent};
pub use schema::Operation;
pub use schema::rule::Rule;
pub use schema::secret_names::is_secret_name;
pub use shape::Shape;
#[cfg(not(target_family = "wasm"))]
pub use shape::{BodyTemplate, Piece, Reread};
#[doc(hidden)]
pub use strings::country::dialling;
#[cfg(not(feature = "suggestions"))]
pub use strings::suggest_with::suggest_with;
pub use strings::words::Words;
pub use vendors::find_operation;
pub use vendors::{OPERATIONS, operation};

/// The README's Rust example runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
