//! The input and the body of an operation as JSON Schema, made of the rows that check them.

pub(crate) mod accepted;
pub(crate) mod choice_labels;
pub(crate) mod clean;
pub(crate) mod dialect;
pub(crate) mod form_words;
pub(crate) mod object;
pub(crate) mod patterns;
pub(crate) mod sent;
pub(crate) mod unsaid;
pub(crate) mod value;

use alloc::string::String;

use crate::describe::json_schema::dialect::Writer;
use crate::describe::json_schema::object::Builder;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::Resolved;
use crate::schema::Operation;
use crate::strings::words::{Words, words};

words! {
    /// What a JSON Schema describes.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum JsonSchemaView {
        /// What checking takes, with every spelling that it repairs and every name that it knows a field by.
        #[default]
        Input = "input",
        /// An input that needs no repair, under the names of the request: for forms and for programs that write inputs.
        Clean = "clean",
        /// The body that is built.
        Output = "output",
    }
}

words! {
    /// The dialect of a JSON Schema.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum JsonSchemaTarget {
        /// JSON Schema, draft 2020-12.
        #[default]
        Draft202012 = "draft-2020-12",
        /// JSON Schema, draft-07.
        Draft07 = "draft-07",
        /// The Schema Object of `OpenAPI` 3.0.
        OpenApi30 = "openapi-3.0",
    }
}

/// Which JSON Schema of an operation is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JsonSchemaOptions {
    /// What it describes.
    pub view: JsonSchemaView,
    /// Its dialect.
    pub target: JsonSchemaTarget,
    /// Only what every provider of language models takes: one type a value, no combinators, no `pattern`, no
    /// `additionalProperties`. What these would say stands in the descriptions. The input of a flat schema is a clean one.
    pub flat: bool,
}

impl JsonSchemaOptions {
    /// The options by their words; a word that is missing leaves the default.
    ///
    /// ```
    /// use seatwright::{JsonSchemaOptions, JsonSchemaTarget};
    ///
    /// let options = JsonSchemaOptions::from_words(None, Some("draft-07"), false)?;
    /// assert_eq!(options.target, JsonSchemaTarget::Draft07);
    /// assert!(JsonSchemaOptions::from_words(None, Some("draft-04"), false).is_err());
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    ///
    /// # Errors
    /// There is no such view or target.
    pub fn from_words(view: Option<&str>, target: Option<&str>, flat: bool) -> Result<Self, OptionError> {
        Ok(Self { view: word("view", view)?, target: word("target", target)?, flat })
    }
}

fn word<W: Words + Default>(name: &str, given: Option<&str>) -> Result<W, OptionError> {
    let Some(given) = given else { return Ok(W::default()) };
    W::from_word(given).ok_or_else(|| {
        let given = crate::json::escape::quoted(given);
        let known = W::WORDS.join(", ");
        OptionError::Value([&given, " is not a ", name, " of a JSON Schema; use one of ", &known].concat())
    })
}

/// The JSON Schema of an operation's input or body, as compact JSON.
///
/// What a schema cannot say stands in its `$comment`, or where the dialect has none in its `description`: a line for each
/// reason, with the codes of the issues. The schema follows the options: `partial` and `defaults` decide what is required,
/// `unknown` whether other keys are allowed, `strict` which repairs are.
///
/// ```
/// use seatwright::{JsonSchemaOptions, Options, json_schema, operation};
///
/// let create = operation("netsapiens.site.create").unwrap();
/// let schema = json_schema(create, &Options::default(), JsonSchemaOptions::default())?;
/// assert!(schema.starts_with(r#"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Create a site","#));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// As [`validate`](crate::validate()): the options do not fit the operation.
pub fn json_schema(
    operation: &'static Operation,
    options: &Options,
    wanted: JsonSchemaOptions,
) -> Result<String, OptionError> {
    let resolved = Resolved::new(operation, options)?;
    let JsonSchemaOptions { view, target, flat } = wanted;
    let view = if flat && view == JsonSchemaView::Input { JsonSchemaView::Clean } else { view };
    let builder = Builder::new(resolved.settings(options), view, flat);
    let writer = Writer { target, flat };
    Ok(writer.document(operation.title, &builder.top(), &builder.unsaid()).to_json())
}
