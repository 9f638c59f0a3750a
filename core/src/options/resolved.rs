//! Options resolved against an operation: what the engine works with.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::issues::code::Code;
use crate::options::error::OptionError;
use crate::options::{Options, Partial};
use crate::plan::Plan;
use crate::schema::{Operation, Unknown};

/// Rules that can be waived: the value can be sent all the same.
pub(crate) const WAIVABLE: &[Code] = &[
    Code::Required,
    Code::InvalidChoice,
    Code::TooSmall,
    Code::TooBig,
    Code::TooShort,
    Code::TooLong,
    Code::BadFormat,
    Code::Conflict,
    Code::NewSite,
];

/// What options say of one operation, looked up once.
#[derive(Clone)]
pub(crate) struct Resolved {
    pub(crate) plan: &'static Plan,
    unknown: Unknown,
    waived: Vec<(Slot, Code)>,
    partial: Requirement,
    complete: bool,
}

/// Options resolved against an operation: what the engine works with.
pub(crate) struct Settings<'o> {
    pub(crate) plan: &'static Plan,
    pub(crate) options: &'o Options,
    pub(crate) unknown: Unknown,
    pub(crate) waived: &'o [(Slot, Code)],
    pub(crate) partial: &'o Requirement,
    /// A missing required field is an error, not one name in a warning.
    pub(crate) complete: bool,
}

/// Which required fields are asked for.
#[derive(Clone)]
pub(crate) enum Requirement {
    All,
    None,
    Slots(crate::collections::slot_set::SlotSet),
}

impl Requirement {
    /// Whether this field is asked for when it is missing.
    pub(crate) fn asks(&self, slot: Slot) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Slots(touched) => touched.has(slot),
        }
    }
}

impl Resolved {
    /// # Errors
    /// The operation has no such profile, the locale is unknown, or an option names a field that the operation lacks.
    pub(crate) fn new(operation: &'static Operation, options: &Options) -> Result<Self, OptionError> {
        let profile = options.profile.as_deref();
        let plan = crate::plan::cache::plan(operation, profile).ok_or_else(|| OptionError::Profile {
            given: profile.unwrap_or_default().to_owned(),
            operation: operation.id,
            known: crate::plan::cache::profiles(operation).join(", "),
        })?;
        if let Some(locale) = options.locale.as_deref().filter(|locale| *locale != "en") {
            return Err(OptionError::Locale(locale.to_owned()));
        }
        options.names.check()?;
        let mut waived = Vec::new();
        for rule in &options.waive {
            waiver(plan, rule, &mut waived)?;
        }
        let partial = match &options.partial {
            Partial::No => Requirement::All,
            Partial::Yes => Requirement::None,
            Partial::Touched(names) => {
                let mut mask = crate::collections::slot_set::SlotSet::default();
                for name in names {
                    let slots = plan.slots_named(name);
                    if slots.is_empty() {
                        return Err(OptionError::Partial(name.clone()));
                    }
                    mask = mask.or(&slots);
                }
                Requirement::Slots(mask)
            }
        };
        let unknown = options.unknown.unwrap_or(operation.unknown);
        let complete = options.strict || options.complete || !operation.lenient;
        Ok(Self { plan, unknown, waived, partial, complete })
    }

    /// The settings of one run; `options` are those that were resolved.
    pub(crate) fn settings<'o>(&'o self, options: &'o Options) -> Settings<'o> {
        let Self { plan, unknown, waived, partial, complete } = self;
        Settings { plan, options, unknown: *unknown, waived, partial, complete: *complete }
    }
}

/// `field/code`; a field inside a list stands for that of every item.
pub(crate) fn waiver(
    plan: &'static Plan,
    rule: &str,
    waived: &mut Vec<(Slot, Code)>,
) -> Result<(), OptionError> {
    let before = waived.len();
    if let Some((field, code)) = rule.rsplit_once('/')
        && let Some(code) = WAIVABLE.iter().copied().find(|known| known.as_str() == code)
    {
        waived.extend(plan.slots_named(field).iter().map(|slot| (slot, code)));
    }
    if waived.len() > before {
        return Ok(());
    }
    let codes: Vec<&str> = WAIVABLE.iter().map(|code| code.as_str()).collect();
    Err(OptionError::Waive(rule.to_owned(), codes.join(", ")))
}
