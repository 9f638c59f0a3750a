//! Days. No format is public for the fields that have this kind, so another form only warns.

use alloc::borrow::{Cow, ToOwned};

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::options::context::DateFormat;

impl Cell<'_, '_, '_> {
    pub(crate) fn date(&mut self) -> CheckResult {
        let Some(text) = self.text() else { return self.wrong_type() };
        let format = self.record.settings.options.context.date_format;
        if day(text, format).is_some() {
            return CheckResult::Good;
        }
        // ISO is read whatever the format: nothing else can be meant by it.
        if let Some((year, month, day)) = day(text, DateFormat::Iso)
            && !self.is_strict()
        {
            self.replace(ChangeKind::Coerced, Scalar::Text(Cow::Owned(format.write(year, month, day))));
            return CheckResult::Good;
        }
        if !self.characters() {
            return CheckResult::Bad;
        }
        let text = self.text().unwrap_or_default().to_owned();
        let issue = Issue::warning(Code::BadFormat)
            .maybe("value", self.shown(&text))
            .param("expected", format.as_str());
        self.issue(issue);
        CheckResult::Good
    }
}

/// The year, month and day of a text in this format, if there is such a day.
fn day(text: &str, format: DateFormat) -> Option<(u16, u16, u16)> {
    let (mark, widths) = match format {
        DateFormat::Iso => ('-', [4, 2, 2]),
        DateFormat::DayFirst | DateFormat::MonthFirst => ('/', [2, 2, 4]),
    };
    let mut numbers = [0_u16; 3];
    let mut parts = text.split(mark);
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next().filter(|part| part.len() == width)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    let [one, two, three] = numbers;
    let (year, month, day) = match format {
        DateFormat::Iso => (one, two, three),
        DateFormat::DayFirst => (three, two, one),
        DateFormat::MonthFirst => (three, one, two),
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (parts.next().is_none() && (1..=days).contains(&day)).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use crate::check::date::DateFormat;
    use crate::check::date::day;

    #[test]
    fn knows_the_calendar() {
        for good in ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"] {
            assert!(day(good, DateFormat::Iso).is_some(), "{good}");
        }
        for bad in
            ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-01", "+026-01-01"]
        {
            assert!(day(bad, DateFormat::Iso).is_none(), "{bad}");
        }
        assert_eq!(day("22/11/2026", DateFormat::DayFirst), day("11/22/2026", DateFormat::MonthFirst));
    }
}
