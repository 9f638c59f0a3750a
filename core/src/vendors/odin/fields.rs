//! Constructors of fields that several Odin tables use.

use crate::schema::{Certainty, Field, Format, Kind, List, Unit};

/// Text of 1 to `max` characters.
pub(crate) const fn text(wire: &'static str, max: i64) -> Field {
    Field { wire, min: Some(1), max: Some(max), ..Field::NEW }
}

/// The same of words that people read.
pub(crate) const fn prose(wire: &'static str, max: i64) -> Field {
    Field { prose: true, ..text(wire, max) }
}

/// Text of 1 to `max` characters that some form is asked of.
pub(crate) const fn formatted(wire: &'static str, max: i64, format: Format) -> Field {
    Field { kind: Kind::Formatted(format), ..text(wire, max) }
}

/// The schema counts bytes here, and nowhere else.
pub(crate) const SERVICE_PROVIDER: Field = Field { unit: Unit::Bytes, ..text("serviceProviderId", 30) };

/// A contact of a device that can register statically; five at most (schema).
pub(crate) static CONTACTS: List = List {
    max: 5,
    of: Field {
        kind: Kind::Group(&[Field { required: true, ..text("sipContact", 1020) }, text("pathHeader", 1020)]),
        ..Field::NEW
    },
};

/// A row that the front end sends and no document has.
pub(crate) const fn observed(field: Field) -> Field {
    Field { certainty: Certainty::Observed, ..field }
}
