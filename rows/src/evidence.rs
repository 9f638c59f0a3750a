//! What the values of one column show together: [`Evidence`].

use alloc::vec;
use alloc::vec::Vec;

use seatwright::{Confidence, Severity};

use crate::damage;
use crate::finding::{Finding, Rows, SheetCode};
use crate::pack::{Packer, Unpack};
use crate::repair::Repair;
use crate::target::{Sort, Target};
use crate::text::number;
use crate::words;

/// Longer digits are no extension and no number.
const LONGEST: usize = 20;

/// What was seen in a column so far. Its size does not grow with the rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// Cells that hold something.
    pub(crate) filled: u32,
    /// Cells of digits alone, by how many.
    lengths: Vec<Rows>,
    /// Of them, those that begin with a zero.
    zeros: u32,
    with_plus: u32,
    /// More than ten digits without a `+`.
    without_plus: Rows,
    exponents: Rows,
    dates: Rows,
    thousands: Rows,
    point_zero: Rows,
    mojibake: Rows,
    /// Letters beyond ASCII that are right as they are.
    letters: u32,
    blank_words: Rows,
    errors: Rows,
    guarded: Rows,
    yes_no: Rows,
    values: Rows,
}

impl Evidence {
    /// Looks at a cell that is not blank.
    pub(crate) fn see(&mut self, text: &str, row: u32, sort: Sort) {
        self.filled += 1;
        // What is plain needs no further look.
        let bare = text.trim();
        if sort.is_numeric() && damage::is_digits(bare) {
            self.digits(bare, row);
            return;
        }
        if damage::guarded(text, sort.is_numeric()).is_some() {
            self.guarded.add(row);
        }
        if !text.is_ascii() {
            if damage::mojibake(text).is_some() { self.mojibake.add(row) } else { self.letters += 1 }
        }
        if damage::is_formula_error(text) {
            self.errors.add(row);
        } else if sort.has_no_words() && words::is_blank_word(text) {
            self.blank_words.add(row);
        } else if matches!(sort, Sort::YesNo | Sort::Boolean) {
            let known =
                matches!(bare, "yes" | "no") || (sort == Sort::Boolean && matches!(bare, "true" | "false"));
            if !known && words::yes_no(text).is_some() {
                self.yes_no.add(row);
            }
        } else if sort.is_numeric() {
            self.number(bare, row);
        } else if sort == Sort::Mail && damage::name_and_value(text).is_some() {
            self.values.add(row);
        }
    }

    fn digits(&mut self, digits: &str, row: u32) {
        if self.lengths.is_empty() {
            self.lengths = vec![Rows::default(); LONGEST + 1];
        }
        if digits.starts_with('0') {
            self.zeros += 1;
        }
        if let Some(rows) = self.lengths.get_mut(digits.len()) {
            rows.add(row);
        }
        if digits.len() > 10 {
            self.without_plus.add(row);
        }
    }

    fn number(&mut self, text: &str, row: u32) {
        if text.starts_with('+') {
            self.with_plus += 1;
        } else if damage::point_zero(text).is_some() {
            self.point_zero.add(row);
        } else if damage::thousands(text).is_some() {
            self.thousands.add(row);
        } else if damage::is_exponent(text) {
            self.exponents.add(row);
        } else if damage::is_date(text) {
            self.dates.add(row);
        } else if damage::name_and_value(text).is_some() {
            self.values.add(row);
        }
    }

    /// As bytes.
    pub(crate) fn pack(&self, out: &mut Packer) {
        let mut copy = self.clone();
        copy.counts().into_iter().for_each(|count| out.number(*count));
        let lengths = core::mem::take(&mut copy.lengths);
        out.size(lengths.len());
        for rows in lengths.iter().chain(copy.rows().into_iter().map(|rows| &*rows)) {
            out.number(rows.count);
            out.size(rows.first.len());
            rows.first.iter().for_each(|row| out.number(*row));
        }
    }

    /// Takes what [`pack`](Self::pack) wrote of rows that follow so many others.
    pub(crate) fn add(&mut self, from: &mut Unpack<'_>, before: u32) -> Option<()> {
        for count in self.counts() {
            *count = count.saturating_add(from.number()?);
        }
        let lengths = from.size()?.min(LONGEST + 1);
        if self.lengths.len() < lengths {
            self.lengths = vec![Rows::default(); LONGEST + 1];
        }
        for at in 0..lengths {
            self.lengths.get_mut(at)?.take(from, before)?;
        }
        self.rows().into_iter().try_for_each(|rows| rows.take(from, before))
    }

    /// All that is counted.
    fn counts(&mut self) -> [&mut u32; 4] {
        [&mut self.filled, &mut self.zeros, &mut self.with_plus, &mut self.letters]
    }

    /// All that is counted with its first rows, but for the lengths.
    fn rows(&mut self) -> [&mut Rows; 11] {
        [
            &mut self.without_plus,
            &mut self.exponents,
            &mut self.dates,
            &mut self.thousands,
            &mut self.point_zero,
            &mut self.mojibake,
            &mut self.blank_words,
            &mut self.errors,
            &mut self.guarded,
            &mut self.yes_no,
            &mut self.values,
        ]
    }

    /// What it comes to, with the repairs.
    pub(crate) fn findings(&self, column: usize, heading: &str, target: &Target) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut say = |severity, code, rows: &Rows, fix: Option<(Repair, Confidence)>| {
            if rows.count > 0 {
                let mut finding =
                    Finding::new(severity, code).of_column(column, heading).of_field(&target.path);
                finding.rows = rows.clone();
                // A secret is never changed without being asked for.
                finding.fix = fix.map(|(repair, sure)| {
                    (
                        repair,
                        if target.secret && repair != Repair::Unguard { Confidence::Likely } else { sure },
                    )
                });
                findings.push(finding);
            }
        };
        // What we write ourselves is guarded, and must be read back.
        let severity = if target.secret { Severity::Warning } else { Severity::Info };
        say(severity, SheetCode::Guarded, &self.guarded, Some((Repair::Unguard, Confidence::Certain)));
        let sure = if self.letters == 0 { Confidence::Certain } else { Confidence::Likely };
        say(Severity::Warning, SheetCode::Mojibake, &self.mojibake, Some((Repair::Decode, sure)));
        say(
            Severity::Info,
            SheetCode::NameAndValue,
            &self.values,
            Some((Repair::Value, Confidence::Certain)),
        );
        say(
            Severity::Warning,
            SheetCode::BlankWords,
            &self.blank_words,
            Some((Repair::Blank, Confidence::Likely)),
        );
        say(
            Severity::Warning,
            SheetCode::PointZero,
            &self.point_zero,
            Some((Repair::PointZero, Confidence::Certain)),
        );
        // Of a count of seconds, 1.004 may be a fraction; of what names somebody it cannot.
        let sure = if target.sort == Sort::Integer { Confidence::Likely } else { Confidence::Certain };
        say(Severity::Warning, SheetCode::Thousands, &self.thousands, Some((Repair::Thousands, sure)));
        say(Severity::Error, SheetCode::Exponent, &self.exponents, None);
        say(Severity::Error, SheetCode::Dates, &self.dates, None);
        say(Severity::Error, SheetCode::FormulaErrors, &self.errors, None);
        if target.sort == Sort::Phone && self.with_plus > 0 {
            let fix = Some((Repair::Plus, Confidence::Likely));
            say(Severity::Warning, SheetCode::LostPlus, &self.without_plus, fix);
        }
        say(Severity::Info, SheetCode::YesNoWords, &self.yes_no, Some((Repair::YesNo, Confidence::Certain)));
        if let Some((digits, short)) = self.lost_zeros(target.sort) {
            let finding = Finding::new(Severity::Warning, SheetCode::LostZeros)
                .of_column(column, heading)
                .of_field(&target.path)
                .with([number(digits)])
                .fixed(Repair::Pad(digits), Confidence::Likely);
            findings.push(finding.in_rows(short));
        }
        findings
    }

    /// Most values have the same number of digits, a few have fewer, and none begins with a zero: then a program has
    /// probably taken them for numbers. Gives the usual number of digits and the rows that have fewer.
    fn lost_zeros(&self, sort: Sort) -> Option<(u8, Rows)> {
        if !matches!(sort, Sort::Extension | Sort::Digits) || self.zeros > 0 {
            return None;
        }
        let total: u32 = self.lengths.iter().map(|rows| rows.count).sum();
        let (usual, rows) = self.lengths.iter().enumerate().max_by_key(|(_, rows)| rows.count)?;
        // Three of at least five values: in smaller sheets nothing is usual.
        if usual < 3 || total < 5 || rows.count * 5 < total * 3 {
            return None;
        }
        let mut few = Rows::default();
        for rows in self.lengths.iter().take(usual) {
            few.count += rows.count;
            few.first.extend(&rows.first);
        }
        few.first.sort_unstable();
        few.first.truncate(5);
        (few.count > 0).then(|| (u8::try_from(usual).unwrap_or(u8::MAX), few))
    }
}

#[cfg(test)]
mod tests {
    use super::Evidence;
    use crate::finding::{Finding, SheetCode};
    use crate::repair::Repair;
    use crate::target::{Sort, Target};
    use seatwright::Confidence;

    fn findings(sort: Sort, secret: bool, cells: &[&str]) -> Vec<Finding> {
        let mut evidence = Evidence::default();
        for (row, cell) in (2..).zip(cells) {
            evidence.see(cell, row, sort);
        }
        let target = Target {
            path: "x".into(),
            label: "X",
            sort,
            secret,
            grouped: false,
            counted: false,
            required: false,
            aliases: vec![],
            previous: None,
            leaf: None,
        };
        evidence.findings(0, "X", &target)
    }

    fn only(sort: Sort, cells: &[&str]) -> (SheetCode, Option<(Repair, Confidence)>, Vec<u32>) {
        let found = findings(sort, false, cells);
        assert_eq!(found.len(), 1, "{cells:?}: {found:?}");
        (found[0].code, found[0].fix, found[0].rows.first.clone())
    }

    #[test]
    fn sees_lost_zeros_by_the_others() {
        let lost = ["1001", "42", "1003", "1004", "117"];
        let pad = Some((Repair::Pad(4), Confidence::Likely));
        assert_eq!(only(Sort::Extension, &lost), (SheetCode::LostZeros, pad, vec![3, 6]));
        // One zero that survived shows that the others have lost none.
        assert_eq!(findings(Sort::Extension, false, &["1001", "42", "1003", "0104", "117"]), []);
        assert_eq!(findings(Sort::Extension, false, &["1001", "42", "1003", "200"]), []);
        assert_eq!(findings(Sort::Extension, false, &["101", "1002", "103", "104", "105"]), []);
        assert_eq!(findings(Sort::Phone, false, &["101", "1002", "1003", "1004", "1005"]), []);
    }

    #[test]
    fn sees_what_spreadsheets_do() {
        let certain = |repair| Some((repair, Confidence::Certain));
        let e = Sort::Extension;
        assert_eq!(
            only(e, &["1001.0", "", "1003.0"]),
            (SheetCode::PointZero, certain(Repair::PointZero), vec![2, 4])
        );
        assert_eq!(only(e, &["1,001"]), (SheetCode::Thousands, certain(Repair::Thousands), vec![2]));
        assert_eq!(only(Sort::Integer, &["1.001"]).1, Some((Repair::Thousands, Confidence::Likely)));
        assert_eq!(only(e, &["1.0E+03"]), (SheetCode::Exponent, None, vec![2]));
        assert_eq!(only(e, &["1001", "02-Jan"]), (SheetCode::Dates, None, vec![3]));
        assert_eq!(only(Sort::Text, &["#REF!"]), (SheetCode::FormulaErrors, None, vec![2]));
        assert_eq!(
            only(e, &["n/a"]),
            (SheetCode::BlankWords, Some((Repair::Blank, Confidence::Likely)), vec![2])
        );
        assert_eq!(findings(Sort::Text, false, &["Null", "None", "NA", "True"]), []);
        assert_eq!(
            only(Sort::YesNo, &["yes", "Ja", "FAUX"]),
            (SheetCode::YesNoWords, certain(Repair::YesNo), vec![3, 4])
        );
        let phones = ["+49301234567", "49301234568", "2485556969"];
        assert_eq!(
            only(Sort::Phone, &phones),
            (SheetCode::LostPlus, Some((Repair::Plus, Confidence::Likely)), vec![3])
        );
        assert_eq!(only(Sort::Mail, &["Ann <ann@example.com>"]).0, SheetCode::NameAndValue);
    }

    #[test]
    fn is_less_sure_of_mojibake_among_right_letters() {
        assert_eq!(only(Sort::Text, &["JosÃ©", "Ann"]).1, Some((Repair::Decode, Confidence::Certain)));
        assert_eq!(only(Sort::Text, &["JosÃ©", "Zoë"]).1, Some((Repair::Decode, Confidence::Likely)));
        // A password is what it is.
        assert_eq!(findings(Sort::Text, true, &["Zq7Ã©"])[0].fix, Some((Repair::Decode, Confidence::Likely)));
    }
}
