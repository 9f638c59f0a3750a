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
mod from_record;
mod input;
mod issues;
pub mod json;
mod limits;
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

pub use api::{BuildError, build, build_into, defaults, is_valid, normalize, validate};
pub use collections::name_set::Names;
#[cfg(feature = "records")]
pub use convert::{Batch, Conversion, ConvertOptions, convert, convert_batch};
#[cfg(feature = "describe")]
pub use describe::{Description, FieldDescription, GroupDescription, PathParamDescription, describe};
#[cfg(feature = "records")]
pub use from_record::{FromRecord, from_record};
pub use input::record::{Record, SourceError, Target};
pub use input::scalar::Scalar;
pub use input::{Form, Header, Json, Packed, Source};
pub use issues::change::{Change, ChangeKind};
pub use issues::code::Code;
pub use issues::{Confidence, Fix, Issue, Param, Params, Severity, Step};
pub use limits::Limits;
pub use options::context::{Context, Cti, DateFormat, ExtensionLength, PasswordRules, Preset, Release};
pub use options::error::OptionError;
pub use options::resolved::find_operation;
pub use options::{CONTEXT_NAMES, Defaults, Empty, OPTION_NAMES, Options, Partial};
pub use password::{PasswordError, generate_password};
pub use report::Report;
pub use request::curl::variable;
pub use request::{Authorized, HEADERS, Request};
#[cfg(feature = "records")]
pub use response::{Advice, AdviceCode, Outcome, OutcomeKind, ResponseOptions, Sent, read_response};
pub use schema::Operation;
pub use schema::rule::Rule;
pub use shape::Shape;
#[cfg(not(target_family = "wasm"))]
pub use shape::{BodyTemplate, Piece, Reread};
pub use strings::words::Words;
pub use vendors::{OPERATIONS, operation};

/// The README's Rust example runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
