//! What holds for the fixes of every input: each vector of the calls that check and build is one.

use seatwright::{Fix, FixChoice, Json, Options, Report, fix, operation, validate};
use seatwright_tests::{Case, File, load_all};

/// Calls `check` with the options, document and report of each vector that has a report.
fn each(mut check: impl FnMut(&File, &Case, &Options, &str, &Report)) {
    let mut count = 0;
    for file in load_all() {
        for case in file.cases.iter().filter(|case| case.call.is_none()) {
            let Ok(options) = Options::from_json(&serde_json::to_string(&case.options).unwrap()) else {
                continue;
            };
            let call = operation(&file.operation).unwrap();
            let document = case.document();
            let Ok(report) = validate(call, Json(&document), &options) else { continue };
            count += 1;
            check(&file, case, &options, &document, &report);
        }
    }
    assert!(count > 500, "only {count} vectors");
}

fn ids(report: &Report) -> Vec<String> {
    report.issues().iter().filter_map(seatwright::Issue::fix_id).collect()
}

#[test]
fn certain_fixes_a_second_time_change_nothing() {
    let mut applied = 0;
    each(|file, case, options, document, report| {
        let name = format!("{}#{}", file.topic, case.name);
        let once = fix(&file.operation, document, &FixChoice::Certain, options).unwrap();
        let Some(input) = &once.input else { return };
        applied += once.changes.len();
        if once.changes.is_empty() {
            assert_eq!(once.report.to_json(), report.to_json(), "{name}");
        }
        assert_eq!(once.options, [], "{name}: a certain fix sets no option");
        let twice = fix(&file.operation, &input.to_json(), &FixChoice::Certain, options).unwrap();
        assert_eq!(twice.changes, [], "{name}");
        assert_eq!(twice.input.as_ref(), Some(input), "{name}");
        assert_eq!(twice.report.to_json(), once.report.to_json(), "{name}");
    });
    assert!(applied > 20, "only {applied} certain fixes");
}

#[test]
fn each_fix_takes_its_issue_away() {
    let mut applied = 0;
    each(|file, case, options, document, report| {
        for (issue, id) in report.issues().iter().filter_map(|issue| Some((issue, issue.fix_id()?))) {
            let fixed = fix(&file.operation, document, &FixChoice::Ids(vec![id.clone()]), options).unwrap();
            let name = format!("{}#{} {id}", file.topic, case.name);
            assert_eq!(fixed.changes.len(), 1, "{name}");
            assert!(!fixed.report.issues().contains(issue), "{name}: {}", fixed.report.to_json());
            applied += 1;
        }
    });
    assert!(applied > 100, "only {applied} fixes");
}

#[test]
fn an_id_names_one_fix_and_is_stable() {
    each(|file, case, options, document, report| {
        let name = format!("{}#{}", file.topic, case.name);
        let found = ids(report);
        // Two issues may have one fix, as two addresses of a list have: an id then names the same fix.
        for (one, other) in
            report.issues().iter().flat_map(|one| report.issues().iter().map(move |other| (one, other)))
        {
            let same = one.fix_id().is_some() && one.fix_id() == other.fix_id();
            assert!(!same || one.fix == other.fix, "{name}: {found:?}");
        }
        let again = validate(operation(&file.operation).unwrap(), Json(document), options).unwrap();
        assert_eq!(ids(&again), found, "{name}");
    });
}

#[test]
fn no_fix_holds_a_secret() {
    let mut carried = 0;
    each(|file, case, options, document, report| {
        let Some(canary) = &case.canary else { return };
        carried += 1;
        let name = format!("{}#{}", file.topic, case.name);
        for issue in report.issues() {
            let shown = match &issue.fix {
                Some(Fix::Replace(json, _)) => json.clone(),
                other => format!("{other:?}"),
            };
            assert!(!shown.contains(canary.as_str()), "{name}: {shown}");
            assert!(issue.fix_id().is_none_or(|id| !id.contains(canary.as_str())), "{name}");
        }
        for choice in [FixChoice::Certain, FixChoice::Ids(ids(report))] {
            let fixed = fix(&file.operation, document, &choice, options).unwrap();
            let shown = format!("{:?} {:?} {:?}", fixed.changes, fixed.options, fixed);
            assert!(!shown.contains(canary.as_str()), "{name}: {shown}");
        }
    });
    assert!(carried > 30, "only {carried} canaries");
}
