//! The document of our own tables changes nothing.

use seatwright::{OPERATIONS, openapi_differences, operation, profiles};
use seatwright_tests::{load_all, run};
use serde_json::json;

use super::documents::{register, tables};

/// Every vector gives the same bytes under the document of our tables as under the profile that it was written from.
#[test]
fn every_vector_is_the_same_under_the_document_of_its_profile() {
    let own = operation("netsapiens.user.create").unwrap().profiles;
    let names: Vec<String> = own.iter().map(|profile| format!("tables-{profile}")).collect();
    for (profile, name) in own.iter().zip(&names) {
        let document = tables(profile);
        let report = openapi_differences(document.to_string().as_bytes()).unwrap();
        assert_eq!(report.differences, [], "{profile}");
        let here = OPERATIONS
            .iter()
            .filter(|known| known.platform() == "netsapiens" && known.profiles.contains(profile));
        assert_eq!(report.operations.len(), here.count(), "{profile}");
        assert_eq!(register(&document, name).decisions, [], "{profile}");
    }
    let mut seen = 0;
    for mut file in load_all() {
        if !file.operation.starts_with("netsapiens.") {
            continue;
        }
        let known = operation(&file.operation).unwrap();
        for mut case in std::mem::take(&mut file.cases) {
            let given = case.options.get("profile").map_or_else(|| json!(known.profiles[0]), Clone::clone);
            let Some(at) = own.iter().position(|profile| given == *profile) else { continue };
            if case.call.is_some() {
                continue;
            }
            case.options.insert("profile".to_owned(), given);
            let mut expected = run(&file, &case);
            case.options.insert("profile".to_owned(), json!(names[at]));
            let found = run(&file, &case);
            // Equal but for the name of the profile.
            let (theirs, ours) = (profile_member(&names[at]), profile_member(own[at]));
            expected.report = expected.report.map(|report| report.replacen(&ours, &theirs, 1));
            let (found, expected) =
                (serde_json::to_value(found).unwrap(), serde_json::to_value(expected).unwrap());
            assert_eq!(found, expected, "{}#{} ({})", file.topic, case.name, names[at]);
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen} cases");
    let all = profiles(operation("netsapiens.user.create").unwrap());
    assert!(names.iter().all(|name| all.contains(&name.as_str())), "{all:?}");
    // Of another system nothing is registered.
    assert_eq!(profiles(operation("odin.user.create").unwrap()), ["reference"]);
}

fn profile_member(name: &str) -> String {
    format!("\"profile\":\"{name}\"")
}

#[test]
fn an_equal_document_is_the_same_profile() {
    let document = tables("45");
    let first = register(&document, "again");
    // Blanks, and what requests have nothing of, are no difference.
    let mut other = document.clone();
    other["info"]["version"] = json!("2.0.0");
    let text = serde_json::to_string_pretty(&other).unwrap();
    assert_eq!(seatwright::profile_from_openapi(text.as_bytes(), "again").unwrap(), first);
    let count = |name: &str| {
        let all = profiles(operation("netsapiens.user.create").unwrap());
        all.iter().filter(|known| **known == name).count()
    };
    assert_eq!(count("again"), 1);
}
