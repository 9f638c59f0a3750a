//! The cases of `tests/sheets` as arguments of the program, and what the row engine makes of them in this process.

use std::fs;
use std::path::PathBuf;

use seatwright::{Operation, Options, operation};
use seatwright_rows::SheetOptions;
use serde_json::{Value, json};

use crate::program::root;

/// One case.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) expect: Value,
}

/// All of a folder below `tests/sheets`.
pub(crate) fn cases(folder: &str) -> Vec<Case> {
    let folder = root().join("tests/sheets").join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    // Sheets of JSON are `<name>.data.json`.
    paths.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.split('.').skip(1).eq(["json"])
    });
    paths.sort();
    let case = |path: &PathBuf| Case {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        expect: serde_json::from_slice(&fs::read(path).unwrap()).unwrap(),
    };
    paths.iter().map(case).collect()
}

impl Case {
    /// The file of a sheet.
    pub(crate) fn file(&self) -> PathBuf {
        let usual = format!("{}.csv", self.name);
        root().join("tests/sheets").join(self.expect["file"].as_str().unwrap_or(&usual))
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        operation(self.expect["operation"].as_str().unwrap_or("netsapiens.user.create")).unwrap()
    }

    fn given_options(&self) -> Value {
        let usual = json!({"domain": "example.com", "defaults": "required"});
        self.expect.get("options").cloned().unwrap_or(usual)
    }

    pub(crate) fn options(&self) -> Options {
        Options::from_json(&self.given_options().to_string()).unwrap()
    }

    /// How the sheet is read, as the bindings hand it over.
    fn given_sheet(&self) -> Value {
        let mut given = self.expect.get("sheet").cloned().unwrap_or(json!({}));
        if let Some(rows) = given.as_object_mut().unwrap().remove("rows") {
            given["sheet_limits"] = json!({"rows": rows});
        }
        given
    }

    pub(crate) fn sheet_options(&self) -> (SheetOptions, seatwright_rows::Taken) {
        SheetOptions::from_json(&self.given_sheet().to_string()).unwrap()
    }

    /// The arguments for all of it but the file. Settings that are files are written to `folder`.
    pub(crate) fn arguments(&self, folder: &std::path::Path) -> Vec<String> {
        let mut arguments = vec![format!("--operation={}", self.operation().id)];
        for (name, value) in self.given_options().as_object().unwrap() {
            arguments.push(argument(name, value));
        }
        for (name, value) in self.given_sheet().as_object().unwrap() {
            match name.as_str() {
                "mapping" | "taken" | "like" => {
                    let path = folder.join(format!("{name}.json"));
                    fs::write(&path, value.to_string()).unwrap();
                    arguments.push(format!("--{name}={}", path.display()));
                }
                "accept_likely" => arguments.extend((value == true).then(|| "--accept-likely".to_owned())),
                "beside" if value == true => arguments.push("--beside".to_owned()),
                _ => arguments.push(argument(name, value)),
            }
        }
        for (name, value) in self.expect["plan"].as_object().into_iter().flatten() {
            arguments.extend((value == true).then(|| format!("--{}", name.replace('_', "-"))));
        }
        arguments
    }
}

/// An option and its value; lists of text are separated with commas.
fn argument(name: &str, value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    };
    format!("--{}={text}", name.replace('_', "-"))
}
