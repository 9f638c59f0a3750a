//! Dates of HTTP (RFC 9110, section 5.6.7), in all three forms: [`moment`].

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const LONG_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY: i64 = 24 * 60 * 60;
/// Days of 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// Seconds from 1 January 1970 to a date of HTTP; nothing for another text. A year of two digits is at most 50 years after `now`, as
/// RFC 9110 demands; without `now` it is one from 1970 to 2069.
pub(crate) fn moment(text: &str, now: Option<i64>) -> Option<i64> {
    let (day_name, rest) = text.split_once(' ')?;
    if let Some(name) = day_name.strip_suffix(',') {
        let rest = rest.strip_suffix(" GMT")?;
        if DAYS.contains(&name) {
            // Sun, 06 Nov 1994 08:49:37 GMT
            let (date, time) = rest.rsplit_once(' ')?;
            let (day, rest) = date.split_once(' ')?;
            let (month, year) = rest.split_once(' ')?;
            return seconds([digits(year, 4)?, month_of(month)?, digits(day, 2)?], time);
        }
        // Sunday, 06-Nov-94 08:49:37 GMT
        let (date, time) = rest.split_once(' ')?;
        let (day, rest) = date.split_once('-')?;
        let (month, year) = rest.split_once('-')?;
        let (month, day, year) = (month_of(month)?, digits(day, 2)?, digits(year, 2)?);
        let in_century = |century: i64| seconds([century + year, month, day], time);
        return match now {
            _ if !LONG_DAYS.contains(&name) => None,
            None => in_century(if year < 70 { 2000 } else { 1900 }),
            Some(now) => {
                let most = now.saturating_add(50 * ERA * DAY / 400);
                [2100, 2000, 1900].into_iter().filter_map(in_century).find(|found| *found <= most)
            }
        };
    }
    // Sun Nov  6 08:49:37 1994
    let (month, rest) = rest.split_once(' ')?;
    let (rest, year) = rest.rsplit_once(' ')?;
    let (day, time) = rest.rsplit_once(' ')?;
    let day = day.strip_prefix(' ').map_or_else(|| digits(day, 2), |day| digits(day, 1))?;
    DAYS.contains(&day_name).then_some(())?;
    seconds([digits(year, 4)?, month_of(month)?, day], time)
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<i64> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// From 1 for January.
fn month_of(name: &str) -> Option<i64> {
    let at = MONTHS.iter().position(|month| *month == name)?;
    i64::try_from(at + 1).ok()
}

fn seconds([year, month, day]: [i64; 3], time: &str) -> Option<i64> {
    let mut parts = time.split(':');
    let mut part = |most: i64| parts.next().and_then(|part| digits(part, 2)).filter(|part| *part <= most);
    // A second of 60 is a leap second.
    let (hours, minutes, seconds) = (part(23)?, part(59)?, part(60)?);
    if parts.next().is_some() || !(1..=days_of(year, month)).contains(&day) {
        return None;
    }
    Some(days(year, month, day) * DAY + hours * 3600 + minutes * 60 + seconds)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1 January 1970. Years begin in March here, so that a leap day is the last day of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    // Months from March have 31, 30, 31, 30, 31 days, twice over: 153 days for five months.
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use crate::response::http_date::moment;

    #[test]
    fn the_three_forms_of_one_moment() {
        // The example of RFC 9110, section 5.6.7; the number is that of `date -d`.
        for text in
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        {
            assert_eq!(moment(text, None), Some(784_111_777), "{text}");
        }
        assert_eq!(moment("Sun Nov 06 08:49:37 1994", None), Some(784_111_777));
        assert_eq!(moment("Thu, 01 Jan 1970 00:00:00 GMT", None), Some(0));
        assert_eq!(moment("Tue, 29 Feb 2000 00:00:00 GMT", None), Some(951_782_400));
        assert_eq!(moment("Fri, 31 Dec 2100 23:59:59 GMT", None), Some(4_133_980_799));
        assert_eq!(moment("Sat, 31 Dec 2016 23:59:60 GMT", None), Some(1_483_228_800));
    }

    #[test]
    fn a_year_of_two_digits_is_near() {
        let in_2026 = moment("Wed, 21 Oct 2026 07:28:00 GMT", None);
        let year_of = |text, year: &str| {
            let long = ["Mon, 01 Jun ", year, " 00:00:00 GMT"].concat();
            assert_eq!(moment(text, in_2026), moment(&long, None), "{text}");
        };
        year_of("Monday, 01-Jun-26 00:00:00 GMT", "2026");
        year_of("Monday, 01-Jun-76 00:00:00 GMT", "2076");
        year_of("Monday, 01-Jun-77 00:00:00 GMT", "1977");
    }

    #[test]
    fn other_texts_are_none() {
        for text in [
            "",
            "Wed, 21 Oct 2026 07:28:00 UTC",
            "Wed, 21 Oct 2026 07:28:00",
            "Wed, 21 Oct 2026 07:28 GMT",
            "Wed, 21 Oct 2026 07:28:00:00 GMT",
            "Wed, 21 Okt 2026 07:28:00 GMT",
            "Wed, 1 Oct 2026 07:28:00 GMT",
            "Wed, 31 Jun 2026 07:28:00 GMT",
            "Sun, 29 Feb 2026 07:28:00 GMT",
            "Wed, 21 Oct 2026 24:00:00 GMT",
            "wed, 21 oct 2026 07:28:00 gmt",
            "Wednesday, 21 Oct 2026 07:28:00 GMT",
            "Wed, 21-Oct-26 07:28:00 GMT",
            "Wed Oct 21 07:28:00 26",
            "Wednesday Oct 21 07:28:00 2026",
            "2026-10-21T07:28:00Z",
            "Wed, +1 Oct 2026 07:28:00 GMT",
            "\u{e9}, \u{e9}",
        ] {
            assert_eq!(moment(text, None), None, "{text}");
        }
    }
}
