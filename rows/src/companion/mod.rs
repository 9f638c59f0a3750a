//! Which operations stand beside which one, and how the columns of a sheet become their requests: [`Companion`].

pub(crate) mod targets;

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Operation, OptionError, Options};

use crate::keys::KeyKind;
use crate::sheet_options::Beside;

/// An operation whose columns stand in the rows of another one.
#[derive(Debug)]
pub(crate) struct Companion {
    /// What stands before the colon in mappings: `device` in `device:device-models-model`.
    pub(crate) name: &'static str,
    /// The operation, by its id.
    pub(crate) operation: &'static str,
    /// The operation that the server is asked with before, whose answer has what `takes` lists.
    pub(crate) check: Option<&'static str>,
    pub(crate) takes: &'static [&'static str],
    /// How many of it one row can have.
    pub(crate) most: usize,
    /// What stands in a field that the row leaves blank.
    pub(crate) fills: &'static [(&'static str, Fill)],
    /// What no two rows may have.
    pub(crate) claims: &'static [(&'static str, KeyKind)],
    /// Headings that people write, as [`letters`](crate::letters::letters) gives them.
    pub(crate) words: &'static [(&'static str, &'static [&'static str])],
}

/// What stands in a field that the row leaves blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// The key of the user.
    Owner,
    /// The key of the user, with a letter behind it for each further one.
    OwnerAndLetter,
    /// First and last name of the row.
    Name,
    /// This text.
    Text(&'static str),
}

/// Beside a user of `NetSapiens`, in the order in which they are sent: nobody gets a phone before the place of it is known.
static NETSAPIENS: [Companion; 3] = [
    Companion {
        name: "address",
        operation: "netsapiens.user_address.create",
        // The document requires both of a new address, and the validation returns both.
        check: Some("netsapiens.address.validate"),
        takes: &["emergency-address-id", "address-formatted-pidflo"],
        most: 1,
        fills: &[("address-name", Fill::Name), ("caller-name", Fill::Name)],
        claims: &[],
        words: &[
            (
                "address-line-1",
                &[
                    "address",
                    "address1",
                    "addressline1",
                    "street",
                    "streetaddress",
                    "streetandnumber",
                    "strasse",
                ],
            ),
            ("address-line-2", &["address2", "addressline2", "suite", "apartment", "apt", "floor"]),
            ("address-city", &["city", "town", "ort", "stadt", "ville", "ciudad"]),
            (
                "address-state-province-abbreviation",
                &["state", "province", "stateorprovince", "stateprovince", "statecode", "region"],
            ),
            ("address-postal-code", &["zip", "zipcode", "postalcode", "postcode", "plz", "codepostal"]),
            ("address-country-abbreviation", &["country", "countrycode", "land", "pays", "pais"]),
            ("address-location-description", &["room", "desk", "placeinthebuilding", "locationdescription"]),
            ("address-name", &["addressname"]),
            ("caller-name", &["callername"]),
        ],
    },
    Companion {
        name: "device",
        operation: "netsapiens.device.create",
        check: None,
        takes: &[],
        most: 4,
        // "Usually the extension, alone or with a letter behind it" (the document, at the field).
        fills: &[("device", Fill::OwnerAndLetter)],
        claims: &[("device", KeyKind::Device), ("device-provisioning-mac-address", KeyKind::Mac)],
        words: &[
            ("device", &["device", "deviceid", "devicename", "sipuser", "sipusername", "sipid"]),
            (
                "device-models-model",
                &["model", "phonemodel", "devicemodel", "phonetype", "devicetype", "makeandmodel"],
            ),
            (
                "device-provisioning-mac-address",
                &["mac", "macaddress", "macaddr", "macid", "phonemac", "devicemac", "hardwareaddress"],
            ),
            ("device-sip-registration-password", &["sippassword", "sippass", "sipsecret", "devicepassword"]),
        ],
    },
    Companion {
        name: "phonenumber",
        operation: "netsapiens.phonenumber.create",
        check: None,
        takes: &[],
        most: 4,
        fills: &[
            ("dial-rule-application", Fill::Text("to-user")),
            ("dial-rule-translation-destination-user", Fill::Owner),
        ],
        claims: &[("phonenumber", KeyKind::Number)],
        words: &[(
            "phonenumber",
            &[
                "did",
                "didnumber",
                "ddi",
                "tn",
                "phone",
                "phonenumber",
                "telephone",
                "telephonenumber",
                "directnumber",
                "directdial",
                "telefon",
                "telefonnummer",
                "rufnummer",
                "telefono",
            ],
        )],
    },
];

impl Companion {
    /// Its operation. There is one, which a test holds.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        seatwright::operation(self.operation)
    }

    /// What stands before the colon for each that a row can have: `device`, `device[1]`.
    pub(crate) fn prefix(&self, at: usize) -> String {
        match at {
            0 => self.name.into(),
            at => [self.name, "[", &crate::text::number(at), "]"].concat(),
        }
    }

    /// The options of the row's operation as this one takes them.
    pub(crate) fn options(operation: &Operation, options: &Options) -> Options {
        let known = |profile: &String| operation.profiles.contains(&profile.as_str());
        let mut own = Options {
            profile: options.profile.clone().filter(known),
            user: None,
            device: None,
            phonenumber: None,
            // Of other fields.
            waive: Vec::new(),
            ..options.clone()
        };
        // The user may be made in the same run.
        own.context.users = seatwright::Names::default();
        own
    }
}

/// The companions that were asked for.
pub(crate) fn companions(
    operation: &Operation,
    asked: &Beside,
) -> Result<Vec<&'static Companion>, OptionError> {
    let all: &'static [Companion] = match operation.id {
        "netsapiens.user.create" | "netsapiens.user.update" => &NETSAPIENS,
        _ => &[],
    };
    let wrong = |what: &[&str]| Err(OptionError::Value(what.concat()));
    match asked {
        Beside::No => Ok(Vec::new()),
        _ if all.is_empty() => wrong(&["\"beside\": nothing is known to stand beside ", operation.id]),
        Beside::All => Ok(all.iter().collect()),
        Beside::Only(ids) => {
            let unknown = ids.iter().find(|id| all.iter().all(|each| each.operation != id.as_str()));
            if let Some(id) = unknown {
                let near = seatwright::did_you_mean(id, all.iter().map(|each| each.operation));
                return wrong(&["\"beside\": \"", id, "\" does not stand beside ", operation.id, &near]);
            }
            Ok(all.iter().filter(|each| ids.iter().any(|id| id == each.operation)).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::NETSAPIENS;
    use crate::letters::letters;

    /// A word that is not in its compared form would never match, and a field that the operation lacks is a slip.
    #[test]
    fn words_and_fields_are_ones_that_there_are() {
        for companion in &NETSAPIENS {
            let operation = companion.operation().unwrap();
            let has = |wire: &str| operation.fields.iter().any(|field| field.wire == wire);
            let check = companion.check.map(|id| seatwright::operation(id).unwrap());
            assert!(check.is_none_or(|check| check.record_read.is_none()), "{}", companion.name);
            for (field, words) in companion.words {
                assert!(has(field), "{field}");
                assert!(words.iter().all(|word| *word == letters(word)), "{words:?}");
            }
            assert!(companion.fills.iter().all(|(field, _)| has(field)));
            assert!(companion.claims.iter().all(|(field, _)| has(field)));
            assert!(companion.takes.iter().all(|field| has(field)));
        }
    }
}
