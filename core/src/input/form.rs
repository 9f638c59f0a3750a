//! The text values of a form: pairs of a key and what was typed.

use alloc::borrow::Cow;

use crate::input::Source;
use crate::input::record::Record;
use crate::input::scalar::Scalar;

/// Pairs of a field name and its text, as a form or one row of a sheet holds them.
///
/// ```
/// use seatwright::{Form, Options, normalize, operation};
///
/// let options = Options { domain: Some("example.com".into()), ..Options::from_json(r#"{"empty":"absent","defaults":"none"}"#).unwrap() };
/// let form = Form([("site", "New York"), ("area-code", "212"), ("caller-id-name", "")]);
/// let (report, payload) = normalize(operation("createSite").unwrap(), form, &options).unwrap();
/// assert!(report.ok());
/// assert_eq!(payload.unwrap(), r#"{"site":"New York","area-code":212}"#);
/// ```
#[derive(Clone, Debug)]
pub struct Form<I>(pub I);

impl<'a, I: IntoIterator<Item = (&'a str, &'a str)>> Source<'a> for Form<I> {
    const TEXTUAL: bool = true;

    fn fill(self, record: &mut Record<'a, '_>) {
        for (key, text) in self.0 {
            if !record.entry(Cow::Borrowed(key), Scalar::Text(Cow::Borrowed(text))) {
                return;
            }
        }
    }
}
