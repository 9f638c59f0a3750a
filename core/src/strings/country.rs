//! Country codes and trunk prefixes: what stands before a national number abroad, and at home.
//!
//! A test of the workspace holds the table to the metadata of libphonenumber.

use alloc::string::String;

/// ISO 3166 countries behind their country code, grouped by the trunk prefix that is dialled at home.
const BY_TRUNK: [(&str, &str); 5] = [
    (
        "0",
        "20EG 27ZA 31NL 32BE 33FR 40RO 41CH 43AT 44GBGGIMJEUK 46SE 49DE 51PE 53CU 54AR 55BR 57CO 58VE 60MY 61AUCCCX 62ID \
         63PH 64NZ 66TH 81JP 82KR 84VN 86CN 90TR 91IN 92PK 93AF 94LK 95MM 98IR 211SS 212EHMA 213DZ 218LY 231LR 232SL \
         233GH 234NG 243CD 249SD 250RW 251ET 252SO 254KE 255TZ 256UG 260ZM 261MG 262REYT 263ZW 264NA 265MW 291ER 353IE \
         355AL 358AXFI 359BG 370LT 373MD 374AM 377MC 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 421SK 423LI 508PM \
         590BLGPMF 591BO 593EC 594GF 595PY 596MQ 598UY 686KI 850KP 855KH 856LA 880BD 886TW 961LB 962JO 963SY 964IQ \
         966SA 967YE 970PS 971AE 972IL 976MN 977NP 994AZ 995GE 996KG",
    ),
    (
        "",
        "30GR 34ES 39ITVA 45DK 47NOSJ 48PL 52MX 56CL 65SG 216TN 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG \
         229BJ 230MU 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 244AO 245GW 246IO 247AC 248SC 253DJ 257BI 258MZ \
         266LS 267BW 268SZ 269KM 290SHTA 297AW 298FO 299GL 350GI 351PT 352LU 354IS 356MT 357CY 371LV 372EE 376AD 378SM \
         420CZ 500FK 501BZ 502GT 503SV 504HN 505NI 506CR 507PA 509HT 592GY 597SR 599BQCW 670TL 672NF 673BN 674NR 675PG \
         676TO 677SB 678VU 679FJ 680PW 681WF 682CK 683NU 685WS 687NC 688TV 689PF 690TK 691FM 852HK 853MO 960MV 965KW \
         968OM 973BH 974QA 975BT 992TJ 998UZ",
    ),
    ("1", "1AGAIASBBBMBSCADMDOGDGUJMKNKYLCMPMSPRSXTCTTUSVCVGVI 692MH"),
    ("8", "7KZRU 375BY 993TM"),
    ("06", "36HU"),
];

/// How the numbers of a country are dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialling {
    /// The country code, without `+`.
    pub(crate) code: &'static str,
    /// What is dialled before a national number; empty where there is nothing.
    pub(crate) trunk: &'static str,
}

/// The first country, or group of countries, that `fits` says yes to; it is asked with the code and the letters.
fn find(fits: impl Fn(&str, &str) -> bool) -> Option<Dialling> {
    BY_TRUNK.iter().find_map(|(trunk, codes)| {
        codes.split(' ').find_map(|entry| {
            let (code, letters) =
                entry.split_at_checked(entry.bytes().take_while(u8::is_ascii_digit).count())?;
            fits(code, letters).then_some(Dialling { code, trunk })
        })
    })
}

/// The country with this ISO 3166 code in capital letters.
pub(crate) fn of(country: &str) -> Option<Dialling> {
    let letters = country.as_bytes();
    find(|_, all| letters.len() == 2 && all.as_bytes().as_chunks::<2>().0.iter().any(|one| one == letters))
}

/// The country code and the trunk prefix of a country, by its ISO 3166 code in capital letters.
///
/// For the test that holds the table to libphonenumber's.
#[doc(hidden)]
#[must_use]
pub fn dialling(country: &str) -> Option<(&'static str, &'static str)> {
    of(country).map(|Dialling { code, trunk }| (code, trunk))
}

/// The country whose code these digits begin with. No code begins with another one.
pub(crate) fn of_digits(digits: &str) -> Option<Dialling> {
    find(|code, _| digits.starts_with(code))
}

/// A national number that begins with a zero, as it is dialled from abroad. `None` when the zero says something else.
pub(crate) fn completed(digits: &str, country: &str) -> Option<String> {
    let Dialling { code, trunk } = of(country)?;
    let national = match trunk {
        // Where nothing is dialled before it (Italy), the zero is a digit of the number.
        "" => digits,
        trunk if trunk.starts_with('0') => digits.strip_prefix(trunk)?,
        _ => return None,
    };
    let whole = [code, national].concat();
    let sane =
        national.len() >= 4 && (trunk.is_empty() || !national.starts_with('0')) && !digits.starts_with("00");
    (sane && whole.len() <= 15).then_some(whole)
}
