//! An operation bound to its options: the calls as methods.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::{BODY, built, documented, normalized};
use crate::engine;
use crate::input::Source;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::{Resolved, Settings};
use crate::report::Report;
use crate::request::Request;
use crate::schema::Operation;

/// An operation with options that were resolved once. Its calls cannot fail for the options.
///
/// ```
/// use seatwright::{Json, Options, operation};
///
/// let options = Options { domain: Some("example.com".into()), ..Default::default() };
/// let create = operation("netsapiens.site.create").unwrap().bind(options)?;
/// for site in ["New York", "Paris"] {
///     let request = create.build(Json(&format!(r#"{{"site":"{site}"}}"#))).unwrap();
///     assert_eq!(request.path, "/ns-api/v2/domains/example.com/sites");
/// }
/// # Ok::<(), seatwright::OptionError>(())
/// ```
#[derive(Clone)]
pub struct BoundOperation {
    operation: &'static Operation,
    options: Options,
    resolved: Resolved,
}

/// The operation and its profile: options may hold lists of a whole system.
impl core::fmt::Debug for BoundOperation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "BoundOperation({}, {})", self.operation.id, self.resolved.plan.profile)
    }
}

impl Operation {
    /// Binds the operation to options.
    ///
    /// # Errors
    /// The operation has no such profile, the locale is unknown, or an option names a field that the operation lacks.
    pub fn bind(&'static self, options: Options) -> Result<BoundOperation, OptionError> {
        let resolved = Resolved::new(self, &options)?;
        Ok(BoundOperation { operation: self, options, resolved })
    }
}

impl BoundOperation {
    /// The operation.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The options it was bound to.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// As [`is_valid`](crate::is_valid()).
    pub fn is_valid<'a>(&self, input: impl Source<'a>) -> bool {
        engine::holds(&self.settings(), input)
    }

    /// As [`validate`](crate::validate()).
    pub fn validate<'a>(&self, input: impl Source<'a>) -> Report {
        engine::run(&self.settings(), input, None).report
    }

    /// As [`normalize`](crate::normalize()).
    pub fn normalize<'a>(&self, input: impl Source<'a>) -> (Report, Option<String>) {
        normalized(&self.settings(), input)
    }

    /// As [`build`](crate::build()).
    ///
    /// # Errors
    /// The report when the input has errors.
    pub fn build<'a>(&self, input: impl Source<'a>) -> Result<Request, Report> {
        let mut body = Vec::with_capacity(BODY);
        let mut request = self.build_into(input, &mut body)?;
        request.body = body;
        Ok(request)
    }

    /// As [`build_into`](crate::build_into()).
    ///
    /// # Errors
    /// The report when the input has errors; the buffer is then as it was.
    pub fn build_into<'a>(&self, input: impl Source<'a>, body: &mut Vec<u8>) -> Result<Request, Report> {
        built(&self.settings(), input, body)
    }

    /// As [`defaults`](crate::defaults()).
    #[must_use]
    pub fn defaults(&self) -> Vec<(&'static str, &'static str)> {
        documented(self.resolved.plan)
    }

    pub(crate) fn settings(&self) -> Settings<'_> {
        self.resolved.settings(&self.options)
    }
}
