//! Records of an Odin system that never was, with the mess that real ones have. The same ones each time.

use std::fmt::Write as _;

/// Numbers that look random and are the same each time (Numerical Recipes' linear congruence).
struct Dice(u64);

impl Dice {
    /// 0 to `sides` - 1.
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    /// One time in `of`.
    fn once_in(&mut self, of: u64) -> bool {
        self.roll(of) == 0
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let at = self.roll(list.len() as u64);
        list[usize::try_from(at).unwrap_or_default()]
    }
}

const FIRST: &[&str] =
    &["Ann", "Bob", "Chloé", "Dörte", "Emre", "Fatima", "Guðrún", "Hans-Peter", "Ida", "José"];
const LAST: &[&str] = &[
    "Smith",
    "O'Neil",
    "Müller",
    "García",
    "Featherstonehaugh",
    "Li",
    "Jones",
    "de la Cruz",
    "Nowak",
    "4001",
];
const ZONES: &[&str] = &[
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Halifax",
    "Europe/London",
    "Asia/Kolkata",
    "Asia/Karachi",
    "UTC",
];
const TITLES: &[&str] = &["", "", "CEO", "Programmer", "Reception"];

/// Records as `GET /users` answers them, in a JSON list.
///
/// Fifty groups; extensions repeat across them. One in twelve has no extension, one in three no mail address, one in
/// forty is on a trunk, one in two hundred is there twice.
#[must_use]
pub fn records(count: usize) -> String {
    let mut dice = Dice(2026);
    let mut out = String::with_capacity(count * 1200);
    out.push('[');
    for at in 0..count {
        if at > 0 {
            out.push(',');
        }
        record(&mut dice, at, &mut out);
    }
    out.push(']');
    out
}

fn record(dice: &mut Dice, at: usize, out: &mut String) {
    let group = at / 600;
    let id = if dice.once_in(200) { at.saturating_sub(1) } else { at };
    let (first, last) = (dice.pick(FIRST), dice.pick(LAST));
    // Digits alone come back as a JSON number.
    let name =
        if last.bytes().all(|byte| byte.is_ascii_digit()) { last.to_owned() } else { format!("\"{last}\"") };
    let area = 200 + dice.roll(700);
    let number = format!("{area}555{:04}", at % 10_000);
    let phone = match dice.roll(6) {
        0 => String::new(),
        1 => format!("+1-{number}"),
        2 => format!("+44 20 7946 {:04}", at % 10_000),
        3 => format!("0{number}"),
        _ => number,
    };
    let caller = if dice.once_in(3) { phone.as_str() } else { "" };
    let extension = if dice.once_in(12) { String::new() } else { format!("{:04}", 1000 + at % 600) };
    let mail = if dice.once_in(3) { String::new() } else { format!("u{at}@mail.example") };
    let zone = dice.pick(ZONES);
    let language = if dice.once_in(9) { "Français" } else { "English" };
    let title = dice.pick(TITLES);
    write!(
        out,
        r#"{{"serviceProviderId":"ent.{sp}","groupId":"grp.{group}","userId":"user{id}@old.example.net","lastName":{name},"firstName":"{first}","callingLineIdLastName":{name},"callingLineIdFirstName":"{first}","hiraganaLastName":{name},"hiraganaFirstName":"{first}","phoneNumber":"{phone}","extension":"{extension}","callingLineIdPhoneNumber":"{caller}","department":{{"serviceProviderId":"ent.{sp}","groupId":"grp.{group}","name":"Department {department}"}},"departmentFullPath":"Department {department} (grp.{group})","language":"{language}","timeZone":"{zone}","timeZoneDisplayName":"(GMT-05:00) (US) Eastern Time","defaultAlias":"user{id}@old.example.net","title":"{title}","pagerPhoneNumber":"","mobilePhoneNumber":"","emailAddress":"{mail}","yahooId":"","addressLocation":"","address":{{"addressLine1":"{at} Main Street","city":"Cincinnati","stateOrProvince":"Ohio","zipOrPostalCode":"0{zip}","country":"US"}},"countryCode":"1","networkClassOfService":"","allowVideo":true,"domain":"old.example.net","isEnterprise":true,"passwordExpiresDays":2147483647,"nationalPrefix":"","phoneNumberActivated":false,"#,
        sp = group / 10,
        department = group % 7,
        zip = 1000 + at % 9000,
    )
    .unwrap_or_default();
    if dice.once_in(10) {
        let _ = write!(out, r#""aliases":["{at}@old.example.net"],"#);
    }
    if dice.once_in(40) {
        let _ = write!(
            out,
            r#""endpointType":"trunkAddressing","accessDeviceEndpoint":{{"contacts":[]}},"trunkAddressing":{{"trunkGroupDeviceEndpoint":{{"name":"trunk{group}","linePort":"user{at}@old.example.net","contacts":[]}}}}}}"#
        );
    } else {
        let _ = write!(
            out,
            r#""endpointType":"accessDeviceEndpoint","accessDeviceEndpoint":{{"accessDevice":{{"deviceName":"phone{at}","deviceLevel":"Group","deviceType":"Generic SIP Phone","macAddress":"00085D{mac:06X}","status":"Online","accessDeviceCredentials":{{"userName":null}}}},"linePort":"user{at}@old.example.net","staticRegistrationCapable":"true","contacts":[]}},"trunkAddressing":{{"trunkGroupDeviceEndpoint":{{"contacts":[]}}}}}}"#,
            mac = at & 0xff_ffff,
        );
    }
}

/// Every five groups become one domain; extensions that meet there are given anew; waves of 500.
#[must_use]
pub fn options(count: usize) -> String {
    let groups: Vec<String> = (0..=count / 600)
        .map(|group| {
            format!(r#""grp.{group}":{{"domain":"d{}.example.com","site":"Site {group}"}}"#, group / 5)
        })
        .collect();
    format!(
        r#"{{"groups":{{{}}},"mail":"{{user}}@{{domain}}","languages":{{"Français":"fr_FR"}},"extensions":{{"start":2000,"end":9999,"taken":[2000,2001],"collisions":"allocate"}},"waves":{{"size":500}}}}"#,
        groups.join(",")
    )
}
