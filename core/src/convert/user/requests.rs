//! The inputs of the requests beside a user, from the rows of data that other calls need.

use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::following::{Asked, Part};
use crate::convert::loss::{Disposition, Loss};
use crate::convert::record::text;
use crate::convert::user::notes;
use crate::convert::user::phone_number::{Codes, Number};
use crate::convert::user::walk::Walk;
use crate::json::{Members, Node};

/// Names of a street address at the source and at the target.
const ADDRESS: [(&str, &str); 6] = [
    ("addressLine1", "address-line-1"),
    ("addressLine2", "address-line-2"),
    ("city", "address-city"),
    ("stateOrProvince", "address-state-province-abbreviation"),
    ("zipOrPostalCode", "address-postal-code"),
    ("country", "address-country-abbreviation"),
];

/// What the loss report says of a field whose row of data has become a request: the note before, and the verdict, the target
/// and the note after. A number that cannot be shown still needs a decision.
type Said = (&'static str, Option<Disposition>, &'static str);

const fn said(part: Part) -> &'static [Said] {
    match part {
        Part::Address => &[(notes::ADDRESS, Some(Disposition::Derived), notes::ADDRESS_BUILT)],
        Part::Device => &[(notes::DEVICE, Some(Disposition::Derived), notes::DEVICE_BUILT)],
        Part::PhoneNumber => &[
            (notes::PHONE, None, notes::PHONE_BUILT),
            (notes::PHONE_UNSENDABLE, None, notes::PHONE_BUILT_UNSENDABLE),
        ],
    }
}

/// Says in the loss report that a request has taken the place of a row of data.
pub(crate) fn settle(part: Part, loss: &mut [Loss]) {
    for row in loss {
        let Some((_, verdict, note)) = said(part).iter().find(|(before, ..)| row.note == *before) else {
            continue;
        };
        row.verdict = verdict.unwrap_or(row.verdict);
        row.note = (*note).into();
        row.to = match (part, row.to) {
            (Part::Address, _) => Some("requests.address"),
            (Part::Device, _) => Some("requests.device"),
            (_, Some("follow_up.phone_number, caller-id-number, area-code")) => {
                Some("requests.phonenumber, caller-id-number, area-code")
            }
            (_, Some("follow_up.phone_number, caller-id-number")) => {
                Some("requests.phonenumber, caller-id-number")
            }
            (_, Some("follow_up.phone_number, area-code")) => Some("requests.phonenumber, area-code"),
            _ => Some("requests.phonenumber"),
        };
    }
}

fn object(write: impl FnOnce(&mut Members<'_>)) -> String {
    let mut out = Vec::with_capacity(128);
    let mut members = Members::new(&mut out);
    write(&mut members);
    members.end();
    String::from_utf8(out).unwrap_or_default()
}

impl Walk<'_> {
    /// Asks for a request in place of the row of data that comes next.
    pub(crate) fn ask(&self, part: Part, input: Option<String>, row: usize, asked: &mut Vec<Asked>) {
        // Without them there is no path.
        if let Some(input) = input.filter(|_| self.user.is_some() && self.to.domain.is_some()) {
            asked.push(Asked { part, input, row });
        }
    }

    /// The target's name of a phone's model; `None` when nobody has named it.
    pub(crate) fn model(&self, device: &Node) -> Option<&str> {
        let source = text(device.get("deviceType")?)?;
        self.options.device_models.get(&*source).map(String::as_str)
    }

    /// The model is said beside the phone's address: on the target the address alone finds no settings.
    pub(crate) fn say_model(&self, field: &str, endpoint: &Node, place: usize, loss: &mut Vec<Loss>) {
        let Some(device) = endpoint.get("accessDevice").filter(|device| has_phone(device)) else { return };
        if device.get("deviceType").and_then(text).is_none() {
            return;
        }
        let (verdict, note) = match self.model(device) {
            Some(_) => (Disposition::Derived, notes::MODEL),
            None => (Disposition::NeedsChoice, notes::MODEL_UNKNOWN),
        };
        let field = [field, ".accessDevice.deviceType"].concat();
        loss.insert(place, Loss::new(field, verdict, Some("device-models-model"), note));
    }

    /// The id of the device is the extension, as the vendor's document says of it. The server makes the SIP password.
    pub(crate) fn device_input(&self, endpoint: &Node) -> Option<String> {
        let user = self.user.as_deref()?;
        let device = endpoint.get("accessDevice").filter(|device| has_phone(device));
        let model = device.and_then(|device| self.model(device));
        // A type that is not in the table may be a phone that the target does not know.
        if device.is_some_and(|device| device.get("deviceType").is_some()) && model.is_none() {
            return None;
        }
        Some(object(|members| {
            members.text("device", user);
            if let Some(device) = device {
                members.maybe_text("device-models-model", model);
                let address = device.get("macAddress").and_then(text);
                members.maybe_text("device-provisioning-mac-address", address.as_deref());
                let line = endpoint.get("portNumber").and_then(text);
                members.maybe_text("device-provisioning-line", line.as_deref());
            }
        }))
    }

    /// The number with its country code, which leads to the user; `None` when the code is not known.
    pub(crate) fn number_input(&self, written: &str) -> Option<String> {
        let (country, prefix) = self.codes();
        let codes = Codes { country: country.as_deref(), prefix: prefix.as_deref() };
        let digits = Number::read(written).ok()?.with_country(codes)?;
        let user = self.user.as_deref()?;
        Some(object(|members| {
            members.text("phonenumber", &digits).text("dial-rule-application", "to-user");
            members.text("dial-rule-translation-destination-user", user);
        }))
    }

    /// The address in the name of the person, whom the dispatcher sees.
    pub(crate) fn address_input(&self, address: Option<&Node>, location: Option<&str>) -> Option<String> {
        let names = ["firstName", "lastName"];
        let names: Vec<_> = names.iter().filter_map(|name| self.record.text(name)).collect();
        let name = names.join(" ");
        let name = Some(&*name).filter(|name| !name.is_empty());
        let address = address?;
        Some(object(|members| {
            members.maybe_text("address-name", name).maybe_text("caller-name", name);
            for (from, to) in ADDRESS {
                let value = address.get(from).and_then(text);
                members.maybe_text(to, value.as_deref());
            }
            members.maybe_text("address-location-description", location);
        }))
    }
}

/// Whether it is a phone that can be told from others: one with a MAC address.
fn has_phone(device: &Node) -> bool {
    device.get("macAddress").and_then(text).is_some()
}
