//! What an operation is made of: const rows, from which everything else is derived.
//!
//! A platform's file holds plain struct literals of these types and no code. The engine, the forms, the
//! TypeScript and Python types and the reference are loops over them.

mod field;
mod kind;
mod operation;

pub use field::{Blank, Certainty, Field, Soft};
pub use kind::{Format, Kind, List, Typed, Unit, Zones};
pub use operation::{Expects, Operation, Overlay, PathParam, Segment, Set, Token, Unknown, Verb};
