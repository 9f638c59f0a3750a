//! Plans to carry out: sheets, and what exists.

use std::fmt::Write as _;

use seatwright::{Options, operation};
use seatwright_rows::{
    Existing, ExistingReader, Facts, Guard, PlanDocument, PlanError, PlanOptions, PlanWriter, Planner,
    RunPlan, RunRows, SheetOptions, Survey,
};

/// A sheet and what exists.
#[derive(Clone)]
pub(crate) struct Office {
    pub(crate) operation: &'static str,
    pub(crate) options: &'static str,
    pub(crate) csv: String,
    pub(crate) records: String,
    /// How the sheet is read, as JSON.
    pub(crate) sheet: &'static str,
}

const NETSAPIENS: &str = r#"{"domain": "example.com", "defaults": "required"}"#;

impl Office {
    /// Users from 1001 on, every fourth of whom exists with another department; each of the sites has its turn.
    pub(crate) fn users(count: u32, sites: &[String]) -> Self {
        let mut csv = String::from("Extension,First name,Last name,Email,Department,Site,VM PIN\n");
        let mut records = Vec::new();
        for user in 1001..1001 + count {
            let site = usize::try_from(user).unwrap().checked_rem(sites.len()).map_or("", |at| &sites[at]);
            writeln!(csv, "{user},Ann,King{user},u{user}@example.com,Sales,{site},48{user}").unwrap();
            if user % 4 == 0 {
                records.push(format!(
                    r#"{{"user":"{user}","name-first-name":"Ann","name-last-name":"King{user}","email":"u{user}@example.com","user-scope":"Basic User","department":"Old","site":"{site}"}}"#
                ));
            }
        }
        let records = format!("[{}]", records.join(","));
        Self { operation: "netsapiens.user.create", options: NETSAPIENS, csv, records, sheet: "{}" }
    }

    pub(crate) fn sites(names: &[String]) -> Self {
        let csv =
            std::iter::once("site".to_owned()).chain(names.iter().cloned()).collect::<Vec<_>>().join("\n");
        Self {
            operation: "netsapiens.site.create",
            options: r#"{"domain": "example.com", "defaults": "none"}"#,
            csv: csv + "\n",
            records: "[]".to_owned(),
            sheet: "{}",
        }
    }

    /// Users from 1001 on, every fourth of whom exists, each with an address, a phone and a number; every third has a second phone in
    /// a further row.
    pub(crate) fn people(count: u32) -> Self {
        let mut csv = String::from(
            "Extension,First name,Last name,Email,Street,City,State,Zip,Country,Room,MAC,Model,DID\n",
        );
        let mut records = Vec::new();
        for user in 1001..1001 + count {
            let place = format!("{user} Main Street,Detroit,MI,48201,US,Front desk");
            writeln!(
                csv,
                "{user},Ann,King{user},u{user}@example.com,{place},0004f2aa{user},VVX450,1248555{user}"
            )
            .unwrap();
            if user % 3 == 0 {
                writeln!(csv, "{user},,,,,,,,,,0004f2bb{user},T46S,").unwrap();
            }
            if user % 4 == 0 {
                records.push(format!(
                    r#"{{"user":"{user}","name-first-name":"Ann","name-last-name":"King{user}","email":"u{user}@example.com","user-scope":"Basic User"}}"#
                ));
            }
        }
        Self {
            operation: "netsapiens.user.create",
            options: NETSAPIENS,
            csv,
            records: format!("[{}]", records.join(",")),
            sheet: r#"{"beside": true}"#,
        }
    }

    /// Users of the system that reads none back.
    pub(crate) fn crm(count: u32) -> Self {
        let mut csv = String::from(
            "user_template_identifier.name,username,password,password_confirmation,first_name,last_name\n",
        );
        for user in 0..count {
            writeln!(csv, "Agent,ann{user},crm.com1,crm.com1,Ann,King{user}").unwrap();
        }
        Self { operation: "crmcom.user.create", options: "{}", csv, records: "[]".to_owned(), sheet: "{}" }
    }

    fn read(&self) -> (Facts, Existing) {
        let operation = operation(self.operation).unwrap();
        let options = Options::from_json(self.options).unwrap();
        let mut reader = ExistingReader::new(operation, &options, &SheetOptions::default()).unwrap();
        reader.push(self.records.as_bytes());
        let existing = reader.finish().unwrap();
        let (sheet, _) = SheetOptions::from_json(self.sheet).unwrap();
        let mut survey = Survey::new(operation, &options, &sheet).unwrap();
        survey.push(self.csv.as_bytes());
        (survey.finish(), existing)
    }

    /// The plan, as somebody would save it.
    pub(crate) fn document(&self) -> Vec<u8> {
        let (facts, existing) = self.read();
        let mut out = Vec::new();
        let mut writer = PlanWriter::new(&facts, &existing, &mut out);
        let mut planner = Planner::new(&facts, &existing, PlanOptions::default()).unwrap();
        planner.push(self.csv.as_bytes(), &mut |row| writer.row(&row, &mut out));
        let summary = planner.finish(&mut |row| writer.row(&row, &mut out));
        writer.finish(&summary, &mut out);
        out
    }

    /// The sheet read again for a plan that was saved.
    pub(crate) fn plan_of(&self, document: &[u8], yes: &[Guard]) -> Result<RunPlan, PlanError> {
        let document = PlanDocument::from_json(document)?;
        let (facts, existing) = self.read();
        let mut rows = RunRows::new(&facts, &existing);
        let mut planner = Planner::new(&facts, &existing, PlanOptions::default()).unwrap();
        planner.push(self.csv.as_bytes(), &mut |row| rows.add(&row));
        let summary = planner.finish(&mut |row| rows.add(&row));
        rows.finish(&summary, &document, yes)
    }

    pub(crate) fn plan(&self) -> RunPlan {
        self.plan_of(&self.document(), &Guard::ALL).unwrap()
    }
}
