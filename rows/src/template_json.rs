//! The columns of a template as JSON.

use alloc::string::String;
use alloc::vec::Vec;

use crate::template::TemplateColumn;
use crate::text::{Object, push_json};

/// Columns of a template as a compact JSON list: `heading`, `path`, `required`, `kind`, `allowed`, `example`.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{Beside, template, template_json};
///
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let columns = template(operation("netsapiens.site.create").unwrap(), &options, &Beside::No)?;
/// assert_eq!(
///     template_json(&columns[..1]),
///     r#"[{"heading":"Site name","path":"site","required":true,"kind":"text","example":"New York"}]"#,
/// );
/// # Ok::<(), seatwright::OptionError>(())
/// ```
#[must_use]
pub fn template_json(columns: &[TemplateColumn]) -> String {
    let mut out = Vec::from(*b"[");
    for column in columns {
        if out.len() > 1 {
            out.push(b',');
        }
        let mut object = Object::new(&mut out);
        object.text("heading", &column.heading).text("path", &column.path);
        object.flag("required", column.required).text("kind", column.kind);
        if let Some(allowed) = column.allowed {
            object.list("allowed", allowed, |word, out| push_json(out, word));
        }
        object.text("example", &column.example);
        object.end();
    }
    out.push(b']');
    String::from_utf8(out).unwrap_or_default()
}
