//! What an operation is made of: const rows, from which everything else is derived.
//!
//! A vendor's file holds plain struct literals of these types and no code. The engine, the forms, the
//! TypeScript and Python types and the reference are loops over them.

pub(crate) mod field;
pub(crate) mod kind;
#[cfg(feature = "describe")]
pub(crate) mod labels;
pub(crate) mod operation;
#[cfg(feature = "records")]
pub(crate) mod record_dialect;
#[cfg(feature = "records")]
pub(crate) mod record_read;
pub(crate) mod rule;
pub(crate) mod secret_names;

pub use crate::schema::field::{Certainty, EmptyString, Field, Recommended};
pub use crate::schema::kind::{Format, Kind, List, Unit, WireType, Zones};
#[cfg(feature = "describe")]
pub use crate::schema::labels::{Group, Labels, Text};
pub use crate::schema::operation::{
    Expects, FieldWords, Operation, Overlay, Override, ParamRole, PathParam, RecordIdentity, Segment, Token,
    Unknown, Verb,
};
#[cfg(feature = "records")]
pub use crate::schema::record_dialect::{Answer, RecordDialect};
#[cfg(feature = "records")]
pub use crate::schema::record_read::{Pages, RecordRead};
