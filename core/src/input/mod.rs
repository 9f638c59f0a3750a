//! Where values come from.

pub(crate) mod form;
pub(crate) mod json;
pub(crate) mod packed;
pub(crate) mod record;
pub(crate) mod scalar;

use crate::input::record::Record;

pub use crate::input::form::Form;
pub use crate::input::json::Json;
pub(crate) use crate::input::packed::Value;
pub use crate::input::packed::{Header, Packed};

/// Something that fills a [`Record`]: JSON text, a Python dict, a form, a CSV row, an Arrow column.
///
/// ```
/// use std::borrow::Cow;
/// use seatwright::{Options, Record, Scalar, Source, operation, validate};
///
/// /// Two columns with a header that was resolved before.
/// struct Row<'a>(&'a str, &'a str);
///
/// impl<'a> Source<'a> for Row<'a> {
///     const TEXTUAL: bool = true;
///     fn fill(self, record: &mut Record<'a, '_>) {
///         record.entry(Cow::Borrowed("site"), Scalar::Text(Cow::Borrowed(self.0)));
///         record.entry(Cow::Borrowed("area-code"), Scalar::Text(Cow::Borrowed(self.1)));
///     }
/// }
///
/// let options = Options { domain: Some("example.com".into()), ..Default::default() };
/// let create = operation("netsapiens.site.create").unwrap();
/// assert!(validate(create, Row("New York", "212"), &options).unwrap().ok());
/// ```
pub trait Source<'a> {
    /// Every value is text, as in forms and sheets: reading a number from text is then no coercion that `strict`
    /// could refuse.
    const TEXTUAL: bool;

    /// Hands over everything.
    fn fill(self, record: &mut Record<'a, '_>);
}
