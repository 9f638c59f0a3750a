//! What a user shows: a name, a number and its area code; and the call that routes the number.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::loss::Disposition;
use crate::convert::record::text;
use crate::convert::user::draft::Draft;
use crate::convert::user::notes;
use crate::convert::user::phone_number::{Codes, Number};
use crate::convert::user::walk::{CallerNumber, Walk};
use crate::json::Node;

impl<'a> Walk<'a> {
    pub(crate) fn caller_name(&self, field: &'static str, value: &Node, draft: &mut Draft) {
        if text(value).is_none() {
            return draft.say(field, Disposition::NeedsChoice, Some("caller-id-name"), notes::NOT_TEXT);
        }
        let names = ["callingLineIdFirstName", "callingLineIdLastName"];
        let names: Vec<_> = names.iter().filter_map(|name| self.record.text(name)).collect();
        draft.put("caller-id-name", &names.join(" "));
        draft.say(field, Disposition::Derived, Some("caller-id-name"), notes::CALLER_NAME);
    }

    pub(crate) fn codes(&self) -> (Option<Cow<'a, str>>, Option<Cow<'a, str>>) {
        let plan = &self.options.numbers;
        let given = |code: &'a Option<String>| code.as_deref().map(Cow::Borrowed);
        (
            self.record.text("countryCode").or_else(|| given(&plan.country_code)),
            self.record.text("nationalPrefix").or_else(|| given(&plan.national_prefix)),
        )
    }

    /// The presented number, else the user's own. One that cannot be sent is not replaced by another.
    pub(crate) fn find_caller_number(&self) -> Option<CallerNumber> {
        let from = ["callingLineIdPhoneNumber", "phoneNumber"];
        let from = from.into_iter().find(|field| self.record.get(field).is_some())?;
        let written = self.record.text(from);
        let (country, prefix) = self.codes();
        let codes = Codes { country: country.as_deref(), prefix: prefix.as_deref() };
        let number = written.as_deref().ok_or(notes::NUMBER_NONE).and_then(Number::read);
        let sendable = number.and_then(|number| number.sendable(self.numbers_are_integers, codes));
        Some(CallerNumber { from, sendable })
    }

    pub(crate) fn put_caller_number(&self, field: &str, draft: &mut Draft) -> bool {
        match &self.caller_number {
            Some(CallerNumber { from, sendable: Ok(sendable) }) if *from == field => {
                if self.numbers_are_integers {
                    draft.put_json("caller-id-number", sendable.digits.clone());
                } else {
                    draft.put("caller-id-number", &sendable.digits);
                }
                true
            }
            _ => false,
        }
    }

    pub(crate) fn say_caller_number(&self, field: &'static str, draft: &mut Draft) {
        self.put_caller_number(field, draft);
        let to = Some("caller-id-number");
        match &self.caller_number {
            Some(CallerNumber { sendable: Ok(sendable), .. }) => {
                draft.say(field, sendable.verdict, to, sendable.note);
            }
            Some(CallerNumber { sendable: Err(note), .. }) => {
                draft.say(field, Disposition::NeedsChoice, to, *note);
            }
            None => {}
        }
    }

    /// The user's own number: a row of its own for the call that routes it, and what the user shows of it.
    pub(crate) fn phone_number(&mut self, field: &'static str, value: &str, draft: &mut Draft) {
        let shown = self.put_caller_number(field, draft);
        let number = Number::read(value).ok();
        let (country, prefix) = self.codes();
        let codes = Codes { country: country.as_deref(), prefix: prefix.as_deref() };
        let area = number.as_ref().and_then(|number| number.area_code(codes));
        if let Some(area) = area {
            draft.put_json("area-code", area.to_owned());
        }
        let to = match (shown, area) {
            (true, Some(_)) => "follow_up.phone_number, caller-id-number, area-code",
            (true, None) => "follow_up.phone_number, caller-id-number",
            (false, Some(_)) => "follow_up.phone_number, area-code",
            (false, None) => "follow_up.phone_number",
        };
        let caller = self.caller_number.as_ref().filter(|caller| caller.from == field);
        if let Some(why) = caller.and_then(|caller| caller.sendable.as_ref().err()) {
            // Of the reasons only this one says what to write.
            let note =
                if *why == notes::NUMBER_NO_CODE { notes::NUMBER_NO_CODE } else { notes::PHONE_UNSENDABLE };
            draft.say(field, Disposition::NeedsChoice, Some(to), note);
        } else {
            let known = number.as_ref().is_some_and(|number| number.with_country(codes).is_some());
            let note = if known { notes::PHONE } else { notes::PHONE_NO_CODE };
            draft.say(field, Disposition::Carried, Some(to), note);
        }
        let row = self.row("phone_number").text("number", Some(value));
        let digits = number.as_ref().map(|number| number.digits.as_str());
        self.rows.phone = Some((row.text("digits", digits).end(), value.to_owned()));
    }
}
