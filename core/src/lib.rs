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

mod characters;
mod check;
mod closed;
mod code;
mod context;
#[cfg(feature = "records")]
pub mod convert;
#[cfg(feature = "crmcom")]
mod crmcom;
mod curl;
#[cfg(feature = "describe")]
mod describe;
mod engine;
mod findings;
#[cfg(feature = "records")]
mod from_record;
mod given;
mod index;
mod issue;
pub mod json;
mod ladder;
mod mask;
mod message;
mod names;
mod nearest;
#[cfg(test)]
mod nested_tests;
mod netsapiens;
mod number;
#[cfg(feature = "odin")]
mod odin;
mod options;
mod order;
mod password;
mod path;
mod plan;
mod record;
mod registry;
mod report;
mod request;
#[cfg(feature = "records")]
mod response;
mod rules;
mod scalar;
mod scan;
mod secret_names;
mod shape;
mod sink;
mod source;
mod strays;
pub mod table;
#[cfg(feature = "describe")]
mod text;
#[cfg(feature = "serde")]
mod with_serde;
mod write;

pub use code::Code;
pub use context::{Context, Cti, DateFormat, ExtensionLength, PasswordRules, Preset, Release};
#[cfg(feature = "records")]
pub use convert::{Batch, Conversion, ConvertOptions, convert, convert_batch};
pub use curl::variable;
#[cfg(feature = "describe")]
pub use describe::{Description, FieldDescription, GroupDescription, PathParamDescription, describe};
#[cfg(feature = "records")]
pub use from_record::{FromRecord, from_record};
pub use issue::{Fix, Issue, Param, Params, Severity, Step, Sure};
pub use ladder::{BuildError, build, build_into, defaults, is_valid, normalize, validate};
pub use names::Names;
pub use options::{CONTEXT_NAMES, Defaults, Empty, Limits, OPTION_NAMES, OptionError, Options, Partial};
pub use password::{PasswordError, generate_password};
pub use record::{Broken, Place, Record};
pub use registry::{OPERATIONS, find_operation, operation};
pub use report::{Change, Edit, Report};
pub use request::{Authorized, HEADERS, Request};
#[cfg(feature = "records")]
pub use response::{Advice, AdviceCode, Outcome, ResponseOptions, Sent, Verdict, read_response};
pub use rules::Rule;
pub use scalar::Scalar;
pub use shape::Shape;
#[cfg(not(target_family = "wasm"))]
pub use shape::{Piece, Reread, Template};
pub use source::{Form, Header, Json, Packed, Source};
pub use table::Operation;

/// The README's Rust example runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
