//! Who ends without an emergency address: [`Emergency`].

use alloc::string::String;
use alloc::sync::Arc;

use seatwright::json::Node;
use seatwright::{Country, Severity};

use crate::companion::Place;
use crate::facts::Facts;
use crate::layout::Slot;
use crate::nodes::member_text;
use crate::row_issue::RowIssue;
use crate::unique::compared;
use crate::values::Values;

/// Where a row tells which country a user is in, and which address.
pub(crate) struct Emergency {
    fields: Place,
    /// Rows of persons who have an address in a further row.
    later: Arc<[u32]>,
    key: Option<usize>,
    own: Option<usize>,
    caller: Option<usize>,
    zone: Option<usize>,
    site: Option<usize>,
}

/// What a row and its record tell.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Whereabouts {
    /// The user has an address, or the user's site has.
    pub(crate) addressed: bool,
    /// Whether the user is in the United States or Canada, as far as that is told.
    pub(crate) american: Option<bool>,
}

impl Emergency {
    /// Nothing for a sheet that is not asked for addresses.
    pub(crate) fn new(facts: &Facts, layout: &[Slot]) -> Option<Self> {
        let fields = facts.beside.iter().find_map(|companion| companion.place)?;
        let place = |path: &str| layout.iter().position(|slot| slot.path == path);
        let key = facts.operation.record_identity.key;
        Some(Self {
            key: place(key).or_else(|| place(&["{", key, "}"].concat())),
            own: place(fields.address),
            caller: place(fields.number),
            zone: place(fields.zone),
            site: place(fields.site),
            later: facts.addressed.clone(),
            fields,
        })
    }

    pub(crate) fn look(&self, facts: &Facts, values: &Values<'_>, record: Option<&Node>) -> Whereabouts {
        let text = |at: Option<usize>, field: &str| {
            let given = values.text(at).map(str::trim).filter(|text| !text.is_empty()).map(String::from);
            given.or_else(|| member_text(record?, facts.operation, field))
        };
        let site = text(self.site, self.fields.site);
        let addressed = site.is_some_and(|site| facts.sheet.addressed_sites.contains(&site))
            || self.later.binary_search(&values.line.row).is_ok();
        let told = text(self.caller, self.fields.number).is_some_and(|number| is_american(&number));
        let zone = text(self.zone, self.fields.zone).unwrap_or_default();
        let american = match facts.options.context.country.as_ref().map(Country::as_str) {
            Some(country) => Some(matches!(country, "US" | "CA")),
            None => (told || zone.starts_with("US/") || zone.starts_with("Canada/")).then_some(true),
        };
        Whereabouts { addressed: addressed || text(self.own, self.fields.address).is_some(), american }
    }

    /// The warning, with the column of the user.
    pub(crate) fn warning(&self, layout: &[Slot]) -> RowIssue {
        let message = "the user has no emergency address, and none of the user's site is known";
        let mut issue = RowIssue::new(Severity::Warning, "no_emergency_address", message.into());
        issue.column = self.key.and_then(|at| layout.get(at)?.column);
        issue.field = Some(self.fields.address.into());
        issue
    }
}

/// A number of the North American plan: area code and exchange begin with 2 to 9.
pub(crate) fn is_american(number: &str) -> bool {
    let digits = compared(number);
    let digits = digits.as_bytes();
    let is = |at: usize| digits.get(at).is_some_and(|digit| (b'2'..=b'9').contains(digit));
    digits.len() == 10 && digits.iter().all(u8::is_ascii_digit) && is(0) && is(3)
}
