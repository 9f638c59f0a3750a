//! What stands beside a user of `NetSapiens`.

use seatwright::convert::Part;

use crate::companion::{Claim, Companion, Fill, Place};
use crate::keys::KeyKind;

/// The operations of a user, by their ids.
pub(crate) const OWNERS: &[&str] = &["netsapiens.user.create", "netsapiens.user.update"];

/// In the order in which they are sent: nobody gets a phone before the place of it is known.
pub(crate) static COMPANIONS: [Companion; 3] = [
    Companion {
        name: Part::Address.as_str(),
        operation: Part::Address.operation(),
        check: Part::Address.check(),
        takes: Part::Address.takes(),
        most: 1,
        fills: &[("address-name", Fill::Name), ("caller-name", Fill::Name)],
        claims: &[],
        place: Some(Place {
            address: "emergency-address-id",
            number: "caller-id-number",
            zone: "time-zone",
            site: "site",
        }),
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
        name: Part::Device.as_str(),
        operation: Part::Device.operation(),
        check: Part::Device.check(),
        takes: Part::Device.takes(),
        most: 4,
        // "Usually the extension, alone or with a letter behind it" (the document, at the field).
        fills: &[("device", Fill::OwnerAndLetter)],
        claims: &[
            Claim { field: "device", kind: KeyKind::Device, apart: None },
            // Two lines of one phone are two devices.
            Claim {
                field: "device-provisioning-mac-address",
                kind: KeyKind::Mac,
                apart: Some("device-provisioning-line"),
            },
        ],
        place: None,
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
        name: Part::PhoneNumber.as_str(),
        operation: Part::PhoneNumber.operation(),
        check: Part::PhoneNumber.check(),
        takes: Part::PhoneNumber.takes(),
        most: 4,
        fills: &[
            ("dial-rule-application", Fill::Text("to-user")),
            ("dial-rule-translation-destination-user", Fill::Owner),
        ],
        claims: &[Claim { field: "phonenumber", kind: KeyKind::Number, apart: None }],
        place: None,
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
