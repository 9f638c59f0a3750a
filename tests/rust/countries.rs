//! The table of country codes and trunk prefixes against the metadata of libphonenumber.

use phonenumber::metadata::DATABASE;
use seatwright::{Json, Options, dialling, operation, validate};

/// Countries that the zones of NetSapiens are in, from the file `zone.tab` of the tz database and, for old names such as
/// `Asia/Calcutta`, from its links.
const OF_ZONES: &str = "AE AF AG AR AT AU AW BD BE BG BH BM BN BO BR BS BT BZ CA CD CG CH CK CL CN CO CR CU CV CZ DE DJ DK \
    DO DZ EC EG ES ET FI FJ FO FR GB GD GL GP GR GT GU HK HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KR KW KY LA LB LK LY \
    MA MC ML MM MN MO MQ MS MT MX MY NG NL NO NP NZ OM PA PE PF PH PL PM PR PS PT PW RO RS RU RW SA SD SE SG SI SJ SN SV SY \
    TH TN TR TT TW TZ UA US UY VE VN ZA";

/// Every two letters.
fn pairs() -> impl Iterator<Item = String> {
    let letters = || 'A'..='Z';
    letters().flat_map(move |one| letters().map(move |other| format!("{one}{other}")))
}

#[test]
fn agrees_with_libphonenumber() {
    let mut count = 0;
    for country in pairs() {
        let theirs = DATABASE.by_id(&country);
        let theirs = theirs
            .map(|it| (it.country_code().to_string(), it.national_prefix().unwrap_or_default().to_owned()));
        let ours = dialling(&country).map(|(code, trunk)| (code.to_owned(), trunk.to_owned()));
        // As people call it; ISO 3166 reserves it for the country that it calls GB.
        let theirs = if country == "UK" { Some(("44".to_owned(), "0".to_owned())) } else { theirs };
        assert_eq!(ours, theirs, "{country}");
        count += usize::from(ours.is_some());
    }
    assert!(count > 240, "{count}");
    assert!(dialling("gb").is_none() && dialling("GBR").is_none() && dialling("").is_none());
}

#[test]
fn has_the_countries_of_all_zones() {
    for country in OF_ZONES.split_whitespace() {
        assert!(dialling(country).is_some(), "{country}");
    }
}

/// A national number as people write it, with its trunk zero, leads to the number that libphonenumber makes of it.
#[test]
fn completes_national_numbers_as_libphonenumber_does() {
    let create = operation("netsapiens.user.create").unwrap();
    let mut count = 0;
    for country in pairs() {
        let Some(theirs) = DATABASE.by_id(&country) else { continue };
        let Some((code, trunk)) = dialling(&country) else { continue };
        for kind in [theirs.descriptors().fixed_line(), theirs.descriptors().mobile()].into_iter().flatten() {
            let Some(example) = kind.example() else { continue };
            let national = format!("{trunk}{example}");
            if !national.starts_with('0') || example.len() < 7 || code.len() + example.len() > 15 {
                continue;
            }
            count += 1;
            let options = format!(
                r#"{{"domain":"example.com","partial":true,"defaults":"none","context":{{"country":"{country}"}}}}"#
            );
            let input = format!(r#"{{"caller-id-number":"{national}"}}"#);
            let report = validate(create, Json(&input), &Options::from_json(&options).unwrap()).unwrap();
            let wanted = format!(r#""suggestion":"{code}{example}""#);
            assert!(report.to_json().contains(&wanted), "{country} {national}: {}", report.to_json());
            // The same with the zero in brackets behind the country code, which other countries must not dial.
            let abroad =
                if trunk.is_empty() { format!("+{code} {example}") } else { format!("+{code} (0){example}") };
            let input = format!(r#"{{"caller-id-number":"{abroad}"}}"#);
            let report = validate(create, Json(&input), &Options::from_json(&options).unwrap()).unwrap();
            let number = format!("{code}{example}");
            assert!(report.to_json().contains(&number), "{country} {abroad}: {}", report.to_json());
            let sent = !trunk.is_empty() && report.ok();
            assert!(!sent, "{country} {abroad} is sent: {}", report.to_json());
        }
    }
    assert!(count > 150, "{count}");
}
