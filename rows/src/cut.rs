//! CSV cut into rows: [`Cut`].

use csv_core::{ReadRecordResult, ReaderBuilder};

use crate::limits::Limits;
use crate::line::{Buffer, Flaw};

/// Where a CSV reader stands.
pub(crate) struct Cut {
    reader: csv_core::Reader,
    /// Something of a row was read.
    pub(crate) open: bool,
    /// The last row ended with a carriage return, whose line feed may follow.
    pub(crate) returned: bool,
    pub(crate) flaw: Option<Flaw>,
}

impl Cut {
    pub(crate) fn new(delimiter: u8, quote: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).quote(quote).build();
        Self { reader, open: false, returned: false, flaw: None }
    }

    /// Reads on in a row. Gives whether it is whole, and how many bytes were read.
    pub(crate) fn read(&mut self, bytes: &[u8], line: &mut Buffer, limits: &Limits) -> (bool, usize) {
        let mut read = 0;
        loop {
            let rest = bytes.get(read..).unwrap_or_default();
            let (from, cells) = (line.text.len(), line.ends.len());
            let mut spare = [0; 16];
            let mut waste = [0; 256];
            // Room for what is to come; past a limit it goes to waste.
            let room = if from < limits.row { 256.min(limits.row - from) } else { 0 };
            line.text.resize(from + room, 0);
            let wide = cells >= limits.columns;
            let places = if wide { 0 } else { 32.min(limits.columns - cells) };
            line.ends.resize(cells + places, 0);
            let text = line.text.get_mut(from..).filter(|text| !text.is_empty());
            let ends = line.ends.get_mut(cells..).filter(|ends| !ends.is_empty());
            let (dropped, narrow) = (text.is_none(), ends.is_none());
            let (result, used, written, ended) =
                self.reader.read_record(rest, text.unwrap_or(&mut waste), ends.unwrap_or(&mut spare));
            line.text.truncate(from + if dropped { 0 } else { written });
            line.ends.truncate(cells + if narrow { 0 } else { ended });
            if dropped && written > 0 {
                self.flaw = Some(Flaw::TooLong);
            }
            if narrow && ended > 0 {
                self.flaw.get_or_insert(Flaw::TooWide);
            }
            read += used;
            match result {
                ReadRecordResult::Record | ReadRecordResult::End => {
                    self.check(line, limits);
                    return (true, read);
                }
                ReadRecordResult::InputEmpty => return (false, read),
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {}
            }
        }
    }

    /// A cell past the limit, and ends of cells that were dropped.
    fn check(&mut self, line: &mut Buffer, limits: &Limits) {
        let length = line.text.len();
        let mut start = 0;
        for end in &mut line.ends {
            *end = (*end).min(length);
            if *end - start > limits.cell {
                self.flaw.get_or_insert(Flaw::TooLong);
            }
            start = *end;
        }
        // Half a character may be left where the limit cut.
        if self.flaw.is_some() && core::str::from_utf8(&line.text).is_err() {
            line.clear();
        }
    }
}
