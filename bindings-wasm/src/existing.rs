//! The records that exist, which a sheet is compared with.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{Options, find_operation};
use seatwright_rows::{
    Existing, ExistingReader, Guard, PlanDocument, PlanOptions, Planner, SheetOptions, Unpacked,
};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::feed::{Feed, Part};
use crate::rows::{SheetFacts, refused};

/// Reads records that exist.
#[wasm_bindgen]
pub struct RecordsReader {
    reader: ExistingReader,
    feed: Feed,
    options: Options,
}

#[wasm_bindgen]
impl RecordsReader {
    /// Begins to read. `options` are JSON text; the bytes of a workbook are its packed rows.
    ///
    /// # Errors
    /// No such operation, an unknown option, or a value that an option does not take.
    #[wasm_bindgen(constructor)]
    pub fn new(operation: &str, options: &str, is_workbook: bool) -> Result<Self, JsError> {
        let operation = find_operation(operation).map_err(refused)?;
        let options = Options::from_json(options).map_err(refused)?;
        let reader = ExistingReader::new(operation, &options, &SheetOptions::default()).map_err(refused)?;
        Ok(Self { reader, feed: Feed::new(is_workbook), options })
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        let Self { reader, feed, .. } = self;
        feed.each(bytes, &mut |part| match part {
            Part::Bytes(bytes) => reader.push(bytes),
            Part::Of(Unpacked::Row(cells)) => reader.row(cells),
            Part::Of(Unpacked::Workbook(_)) => {}
        });
    }

    /// There are no more bytes.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn finish(self) -> Result<Records, JsError> {
        let existing = self.reader.finish().map_err(|error| JsError::new(&error.message()))?;
        Ok(Records { existing, options: self.options })
    }
}

/// Records that exist.
#[wasm_bindgen]
pub struct Records {
    pub(crate) existing: Existing,
    options: Options,
}

#[wasm_bindgen]
impl Records {
    /// Whether a plan may be carried out; `digest` is that of the plan that was made again, `yes` are guards, one a line.
    ///
    /// # Errors
    /// It may not.
    pub fn check(&self, document: &str, digest: &str, yes: &str) -> Result<(), JsError> {
        let plan = PlanDocument::from_json(document.as_bytes()).map_err(unplanned)?;
        plan.check(&self.existing, &guards(yes)?).map_err(unplanned)?;
        plan.check_rows(digest).map_err(unplanned)
    }

    /// The records as a sheet: a JSON object with `csv` and `left_out`, a list of `key` and `field`.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn to_rows(&self) -> Result<String, JsError> {
        let made = seatwright_rows::records_to_rows(&self.existing, &self.options).map_err(refused)?;
        let csv = String::from_utf8(made.csv).unwrap_or_default();
        let pair = |out: seatwright_rows::LeftOut| {
            let members = [("key", out.key), ("field", out.field)];
            let members = members.into_iter().map(|(name, text)| (String::from(name), Node::Text(text)));
            Node::Object(members.collect())
        };
        let left_out = made.left_out.into_iter().map(pair).collect();
        let members = [("csv", Node::Text(csv)), ("left_out", Node::List(left_out))];
        let members = members.into_iter().map(|(name, value)| (String::from(name), value));
        Ok(Node::Object(members.collect()).to_json())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn unplanned(error: seatwright_rows::PlanError) -> JsError {
    JsError::new(&error.message())
}

/// Guards that were agreed to, one a line.
pub(crate) fn guards(yes: &str) -> Result<Vec<Guard>, JsError> {
    let guard = |word: &str| {
        let unknown = || JsError::new(&["there is no guard \"", word, "\""].concat());
        Guard::of_text(word).ok_or_else(unknown)
    };
    yes.lines().map(guard).collect()
}

/// A planner of a sheet against records.
///
/// # Errors
/// The records are for another operation.
pub(crate) fn planner(
    sheet: &SheetFacts,
    records: &Records,
    send_secrets: bool,
    several_keys: bool,
) -> Result<Planner, JsError> {
    let options = PlanOptions { send_secrets, several_keys };
    let mut planner = Planner::new(&sheet.facts, &records.existing, options).map_err(refused)?;
    planner.set_taken(sheet.taken.clone());
    Ok(planner)
}
