//! What one partition of a table shows, as bytes, and several of them taken together.

use alloc::string::String;
use alloc::vec::Vec;

use super::Survey;
use crate::pack::{Packer, Unpack};
use crate::spelling::Spellings;

impl Survey {
    /// What was seen so far, for [`add_part`](Self::add_part) of another process. Extensions that are to be given and addresses of
    /// further rows are not in it.
    ///
    /// ```
    /// use seatwright::{Options, operation};
    /// use seatwright_rows::{CellKind, Cells, Survey};
    ///
    /// let options = Options { domain: Some("example.com".into()), ..Options::default() };
    /// let survey = || Survey::new(operation("netsapiens.site.create").unwrap(), &options, &Default::default());
    /// let part = |name: &str| {
    ///     let mut survey = survey()?;
    ///     survey.set_columns(&["site".into()]);
    ///     let mut cells = Cells::default();
    ///     cells.push(name, CellKind::Text);
    ///     survey.row(&cells);
    ///     Ok::<_, seatwright::OptionError>(survey.part())
    /// };
    /// let mut whole = survey()?;
    /// assert_eq!((whole.add_part(&part("Paris")?), whole.add_part(&part("Rome")?)), (Some(1), Some(1)));
    /// assert_eq!(whole.finish().rows, 2);
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    #[must_use]
    pub fn part(&self) -> Vec<u8> {
        let work = &self.work;
        let mut out = Packer::default();
        out.number(work.rows);
        out.number(work.blank);
        out.size(work.columns.len());
        for column in &work.columns {
            out.text(&column.heading);
        }
        for column in &work.columns {
            column.evidence.pack(&mut out);
            let names: Vec<&str> = column.spellings.iter().flat_map(Spellings::all).collect();
            out.size(names.len());
            for name in names {
                out.text(name);
            }
        }
        out.0
    }

    /// Takes what another process saw of the rows that follow, and gives how many they are. None for bytes of something else,
    /// and for other columns.
    #[must_use]
    pub fn add_part(&mut self, part: &[u8]) -> Option<u32> {
        let from = &mut Unpack(part);
        self.add(from).filter(|_| from.is_done())
    }

    fn add(&mut self, from: &mut Unpack<'_>) -> Option<u32> {
        let (rows, blank) = (from.number()?, from.number()?);
        let count = from.size()?;
        let headings = (0..count).map(|_| from.text()).collect::<Option<Vec<String>>>()?;
        if headings.is_empty() {
            // A partition without rows does not know of the columns.
            return (rows == 0).then_some(rows);
        }
        if self.work.columns.is_empty() {
            self.set_columns(&headings);
        }
        let work = &mut self.work;
        if !work.columns.iter().map(|column| &column.heading).eq(&headings) {
            return None;
        }
        for column in &mut work.columns {
            column.evidence.add(from, work.rows)?;
            for _ in 0..from.size()? {
                let name = from.text()?;
                if let Some(spellings) = &mut column.spellings {
                    spellings.add(&name);
                }
            }
        }
        work.rows = work.rows.saturating_add(rows);
        work.blank = work.blank.saturating_add(blank);
        Some(rows)
    }
}
