//! What must be true of the tables, whatever stands in them, and the counts that the public pages give.

use std::collections::{BTreeMap, BTreeSet};

use seatwright::schema::{Field, Kind, Operation, Override, Token, Verb};
use seatwright::{
    Code, Description, FieldDescription, Json, OPERATIONS, Options, Param, Rule, describe, normalize,
    operation, validate,
};
use seatwright_codegen::{Row, rows};
use seatwright_tests::load_all;

fn options(operation: &Operation, profile: &str, more: &str) -> Options {
    let path = operation.params.iter().map(|param| match param.name {
        "domain" => "\"domain\":\"example.com\"",
        "user" => "\"user\":\"1004\"",
        "device" => "\"device\":\"1004a\"",
        "phonenumber" => "\"phonenumber\":\"12125550100\"",
        _ => "\"site\":\"New York\"",
    });
    let path: String = path.flat_map(|param| [",", param]).collect();
    Options::from_json(&format!("{{\"profile\":\"{profile}\"{path}{more}}}")).unwrap()
}

fn the(id: &str) -> &'static Operation {
    operation(id).unwrap()
}

fn row(id: &str, wire: &str) -> &'static Field {
    the(id).fields.iter().find(|field| field.wire == wire).unwrap()
}

/// The create-user page has 50 body fields and the create-site page 28; the later 45.0 document adds the site's
/// mail. An update lacks what names the record, and for users `synchronous`.
///
/// Odin: the schema's command to change a user has three fields more than the one to add one. CRM.COM: the page has 27
/// parameters, of which the token goes in when the request is sent.
#[test]
fn fields_are_as_many_as_the_pages_have() {
    for (id, base, later) in [
        ("netsapiens.user.create", 50, 50),
        ("netsapiens.user.update", 48, 48),
        ("netsapiens.site.create", 28, 29),
        ("netsapiens.site.update", 27, 28),
    ] {
        for (profile, count) in [("reference", base), ("44.4", base), ("45", later)] {
            let form = describe(the(id), &options(the(id), profile, "")).unwrap();
            assert_eq!(form.fields.len(), count, "{id} under {profile}");
        }
    }
    for (id, count) in [("odin.user.create", 31), ("odin.user.update", 34), ("crmcom.user.create", 26)] {
        let form = describe(the(id), &Options::default()).unwrap();
        assert_eq!(form.fields.len(), count, "{id}");
    }
}

/// The lists of the create-user page, counted there.
#[test]
fn lists_are_as_long_as_the_pages_have() {
    for (wire, count) in [
        ("time-zone", 221),
        ("user-scope", 11),
        ("email-send-alert-new-voicemail-behavior", 9),
        ("voicemail-transcription-enabled", 5),
        ("recording-configuration", 4),
    ] {
        let choices = row("netsapiens.user.create", wire).kind.choices().unwrap();
        assert_eq!(choices.len(), count, "{wire}");
        assert_eq!(choices.iter().collect::<BTreeSet<_>>().len(), count, "{wire} names something twice");
    }
}

/// A twin is looked up by binary search, is not listed itself, and leads to a listed name.
#[test]
fn twins_are_sorted_and_lead_to_listed_zones() {
    let Kind::Zone(zones) = row("netsapiens.user.create", "time-zone").kind else { panic!("a zone") };
    assert!(zones.twins.is_sorted_by(|one, other| one.0 < other.0));
    for (unlisted, listed) in zones.twins {
        assert!(!zones.listed.contains(unlisted), "{unlisted} is listed: it needs no twin");
        assert!(zones.listed.contains(listed), "{unlisted} leads to {listed}, which is not listed");
    }
}

/// Two names for two fields: a key must lead to one slot. Aliases and v1 names count as names.
#[test]
fn no_name_means_two_fields() {
    for operation in OPERATIONS {
        let mut owner: BTreeMap<&str, &str> = BTreeMap::new();
        let mut v1: BTreeMap<&str, &str> = BTreeMap::new();
        for row in rows(operation) {
            for name in row.names() {
                let other = owner.insert(name, row.field.wire);
                assert_eq!(other, None, "{}: {name} means two fields", operation.id);
            }
            if let Some(name) = row.field.v1 {
                let other = v1.insert(name, row.field.wire);
                assert_eq!(other, None, "{}: the v1 name {name} means two fields", operation.id);
            }
        }
        for (name, field) in &v1 {
            assert!(
                !owner.contains_key(name),
                "{}: {name} is a v1 name of {field} and a field",
                operation.id
            );
        }
        // In Python a field is also a keyword argument, beside the options.
        for name in owner.keys().map(|name| name.replace('-', "_")) {
            let path = ["domain", "user", "site", "device", "phonenumber"].contains(&&*name);
            assert!(path || !Options::NAMES.contains(&&*name), "{}: {name} is also an option", operation.id);
        }
    }
}

/// A name that a row, a rule or an overlay points to exists; a typing slip there would switch the rule off in silence.
#[test]
fn every_pointer_leads_somewhere() {
    for operation in OPERATIONS {
        let id = operation.id;
        let has = |name: &str| operation.fields.iter().any(|field| field.wire == name);
        for overlay in operation.overlays {
            assert!(has(overlay.field), "{id}: overlay of {}", overlay.field);
            assert!(operation.profiles.contains(&overlay.profile), "{id}: overlay for {}", overlay.profile);
            if let Override::Wire(name) = overlay.set {
                let base = operation.fields.iter().find(|field| field.wire == overlay.field).unwrap();
                assert!(base.answers_to(name), "{id}: {name} must be accepted under every profile");
            }
        }
        for name in operation.required {
            assert!(has(name), "{id}: {name} is required, and no row");
        }
        // A row of the platform that this operation lacks, or the token, which is added when the request is sent.
        for name in operation.without {
            let token = matches!(operation.token, Token::Body(token) if token == *name);
            assert!(has(name) || token, "{id}: {name} is left out, and no row");
        }
        for field in operation.fields {
            assert!(field.partner.is_none_or(has), "{id}: partner of {}", field.wire);
            assert!(
                field.only.is_none_or(|profile| operation.profiles.contains(&profile)),
                "{id}: {}",
                field.wire
            );
            let mutual = field.partner.is_none_or(|partner| row(id, partner).partner == Some(field.wire));
            assert!(mutual, "{id}: the partner of {} has another one", field.wire);
        }
        for rule in operation.rules {
            for name in fields_of(rule) {
                assert!(has(name), "{id}: {rule:?}");
            }
        }
    }
}

fn fields_of(rule: &Rule) -> Vec<&'static str> {
    match *rule {
        Rule::KnownUser { field }
        | Rule::GivenLogin { field }
        | Rule::ElevatedScope { field }
        | Rule::KnownSite { field }
        | Rule::TakenSite { field }
        | Rule::DialPlan { field }
        | Rule::Synchronous { field }
        | Rule::UserDomain { field }
        | Rule::KnownNumber { field }
        | Rule::KnownExtension { field }
        | Rule::ServiceNumber { field }
        | Rule::PathSegment { field }
        | Rule::OneKey { field, .. }
        | Rule::CountryCode { field }
        | Rule::TakenNumber { field }
        | Rule::Cti { field } => vec![field],
        Rule::DerivedFrom { field, other }
        | Rule::Confirms { field, other }
        | Rule::Needs { field, other }
        | Rule::OnlyWith { field, other }
        | Rule::LeadsToUser { field, how: other, .. }
        | Rule::Region { field, country: other }
        | Rule::PostalCode { field, country: other }
        | Rule::Street { field, country: other } => vec![field, other],
        Rule::Endpoint { field, device, trunk } => vec![field, device, trunk],
        Rule::Latin1 | Rule::Prose | Rule::Release { .. } | Rule::OwnerExists => vec![],
        Rule::Login { field, user }
        | Rule::PinIsExtension { field, user }
        | Rule::PasswordRules { field, user } => vec![field, user],
        Rule::DialByName { field, last, first } => vec![field, last, first],
        Rule::SwitchContradicts { field, switch } => vec![field, switch],
        Rule::SystemCode { field, scope, .. } => vec![field, scope],
    }
}

/// A user takes over from its site what the site has too; leaving a field without a default to the site would mean
/// nothing, since nothing would be filled. Shared text fields (dial plan, caller name) are not filled anyway.
#[test]
fn what_a_user_inherits_is_a_default_that_the_site_has() {
    let site = the("netsapiens.site.create");
    let mut inherited = 0;
    for field in the("netsapiens.user.create").fields {
        let twin = site.fields.iter().find(|twin| twin.wire == field.wire);
        // `synchronous` is about the request, not about the record.
        let expected = twin.is_some() && field.default.is_some() && field.wire != "synchronous";
        assert_eq!(field.inheritable, expected, "{}", field.wire);
        if let Some(twin) = twin.filter(|_| expected) {
            inherited += 1;
            assert_eq!(twin.default, field.default, "{}: the site has another default", field.wire);
        }
    }
    assert_eq!(inherited, 15);
    assert!(site.fields.iter().all(|field| !field.inheritable), "a site inherits from nobody");
}

/// A default is filled without a check: it must hold under every profile, and stay as it is.
#[test]
fn every_default_is_valid_as_it_stands() {
    for operation in OPERATIONS.iter().filter(|operation| operation.verb == Verb::Create) {
        for profile in operation.profiles {
            for row in rows(operation) {
                let Some(default) = row.field.default else { continue };
                let options =
                    options(operation, profile, r#","defaults":"none","partial":true,"strict":true"#);
                let input = format!("{{\"{}\":\"{default}\"}}", row.field.wire);
                let (report, body) = normalize(operation, Json(&input), &options).unwrap();
                assert!(report.issues().iter().all(|issue| issue.code == Code::ElevatedScope), "{report:?}");
                assert_eq!(body.as_deref(), Some(&*input), "{}", operation.id);
            }
        }
    }
}

/// A contested default is a default; limits are in order and stand on kinds that read them.
#[test]
fn rows_make_sense() {
    for field in OPERATIONS.iter().flat_map(|operation| operation.fields) {
        assert!(!field.contested || field.default.is_some(), "{}", field.wire);
        assert!(!field.inheritable || field.default.is_some(), "{}", field.wire);
        assert!(field.min.zip(field.max).is_none_or(|(min, max)| min <= max), "{}", field.wire);
        let soft = field.soft;
        assert!(soft.min.zip(soft.max).is_none_or(|(min, max)| min <= max), "{}", field.wire);
        let limited = field.min.is_some() || field.max.is_some();
        let reads = matches!(field.kind, Kind::Text | Kind::Formatted(_) | Kind::Integer | Kind::Phone(_));
        assert!(!limited || reads, "{}: nothing reads its limits", field.wire);
        assert!(!field.aliases.contains(&field.wire), "{}: an alias of itself", field.wire);
        if let Kind::Choice(choices) = field.kind {
            assert!(field.default.is_none_or(|default| choices.contains(&default)), "{}", field.wire);
        }
    }
}

/// Every row has a label, a help text, a source and a group of the form. (That every text has a row is tested in the
/// core, which alone sees the texts.)
#[test]
fn every_row_has_its_text() {
    let mut labels: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for operation in OPERATIONS {
        for profile in operation.profiles {
            let form = describe(operation, &options(operation, profile, "")).unwrap();
            let rows = rows(operation);
            let known =
                rows.iter().filter(|row| row.profiles.iter().any(|(known, ..)| known == profile)).count();
            assert_eq!(
                form.fields.len(),
                known,
                "{}: a text without a row, or a row without a text",
                operation.id
            );
            for field in &form.fields {
                says_enough(&form, field);
                let name = field.name;
                let other = labels.insert((operation.id, field.label), name);
                let same = other.is_none_or(|other| {
                    other == name || row(operation.id, other_wire(other)).answers_to(name)
                });
                assert!(same, "{}: {other:?} and {name} have one label", operation.id);
            }
        }
    }
}

/// The label of a form, typed as a key, leads to its field: by a fix, as one of the candidates, or because the
/// label is one of its names.
#[test]
fn every_label_leads_to_its_field() {
    let mut lost = Vec::new();
    for operation in OPERATIONS {
        for profile in operation.profiles {
            let bare = options(operation, profile, ",\"partial\":true,\"unknown\":\"error\"");
            for field in describe(operation, &bare).unwrap().fields {
                let input = format!("{{{:?}:\"x\"}}", field.label);
                let report = validate(operation, Json(&input), &bare).unwrap();
                let unknown = |issue: &&seatwright::Issue| issue.code == Code::UnknownField;
                let Some(issue) = report.issues().iter().find(unknown) else { continue };
                let is = |name: &String| name == field.name || field.aliases.contains(&name.as_str());
                let leads = match (issue.params.get("suggestion"), issue.params.get("candidates")) {
                    (Some(Param::Text(name)), _) => is(name),
                    (_, Some(Param::List(several))) => several.iter().any(is),
                    _ => false,
                };
                if !leads {
                    lost.push(format!(
                        "{} ({profile}): {:?}: {}",
                        operation.id,
                        field.label,
                        issue.message()
                    ));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{} labels lead elsewhere:\n{}", lost.len(), lost.join("\n"));
}

fn says_enough(form: &Description, field: &FieldDescription) {
    let name = field.name;
    assert!(form.groups.iter().any(|group| group.id == field.group), "{name}: group {}", field.group);
    assert!(!field.label.is_empty() && !field.source.is_empty(), "{name}");
    assert!(field.help.len() > 10 && field.help.ends_with('.'), "{name}: {:?}", field.help);
    assert!(field.label.chars().count() <= 30, "{name}: a label must fit a narrow form");
    let labels: BTreeSet<&str> = field.fields.iter().map(|field| field.label).collect();
    assert_eq!(labels.len(), field.fields.len(), "{name}: two of its fields have one label");
    for inner in field.fields.iter().chain(field.item.as_deref()) {
        assert_eq!((inner.group, inner.advanced), (field.group, field.advanced), "{name}.{}", inner.name);
        says_enough(form, inner);
    }
}

/// Groups hold fields and lists one item, each with the facts of its row (limits: schema).
#[test]
fn descriptions_hold_what_is_inside() {
    let form = describe(the("odin.user.create"), &Options::default()).unwrap();
    let field = |name: &str| form.fields.iter().find(|field| field.name == name).unwrap();
    let aliases = field("aliases");
    assert_eq!((aliases.kind, aliases.max_items), ("list", Some(3)));
    let alias = aliases.item.as_deref().unwrap();
    assert_eq!((alias.kind, alias.format, alias.max_length), ("text", Some("sip_alias"), Some(161)));
    let contacts =
        field("accessDeviceEndpoint").fields.iter().find(|field| field.name == "contacts").unwrap();
    let contact = contacts.item.as_deref().unwrap();
    let names: Vec<(&str, bool)> = contact.fields.iter().map(|field| (field.name, field.required)).collect();
    assert_eq!((contact.kind, names), ("group", vec![("sipContact", true), ("pathHeader", false)]));
    let level = &field("accessDeviceEndpoint").fields[0].fields[0];
    assert_eq!(level.choices.unwrap(), ["System", "Service Provider", "Group"]);
    assert_eq!(field("department").fields[0].unit, Some("bytes"));
    assert_eq!(field("callingLineIdLastName").derived_from, Some("lastName"));
    let update = describe(the("odin.user.update"), &Options::default()).unwrap();
    assert!(update.fields.iter().all(|field| field.derived_from.is_none()), "an update derives nothing");
}

/// What the form says of the call is what the rule checks: the page has the call from R14.0.0, deprecated from R18.0.0.
#[test]
fn descriptions_know_the_releases_and_the_token() {
    for operation in OPERATIONS {
        let form = describe(operation, &Options::default()).unwrap();
        let written = |[one, two, three]: [u16; 3]| format!("R{one}.{two}.{three}");
        for rule in operation.rules {
            if let Rule::Release { deprecated, named, .. } = *rule {
                assert_eq!(written(deprecated), named, "{}", operation.id);
            }
        }
        let expected = match operation.id {
            "crmcom.user.create" => (Some("R14.0.0"), Some("R18.0.0"), Some("token")),
            _ => (None, None, None),
        };
        assert_eq!((form.since.as_deref(), form.deprecated_since, form.token_in_body), expected);
    }
    let days = r#"{"context":{"date_format":"DD/MM/YYYY"}}"#;
    let form = describe(the("crmcom.user.create"), &Options::from_json(days).unwrap()).unwrap();
    let day = form.fields.iter().find(|field| field.name == "udf_date_1").unwrap();
    assert_eq!((day.kind, day.format), ("date", Some("DD/MM/YYYY")));
}

/// The base row of a name that a profile changed.
fn other_wire(name: &str) -> &str {
    if name == "email" { "email-address" } else { name }
}

/// Each path parameter of the template is declared, and the other way round.
#[test]
fn paths_and_parameters_agree() {
    for operation in OPERATIONS {
        let form = describe(operation, &options(operation, operation.profiles[0], "")).unwrap();
        for param in operation.params {
            assert!(form.path.contains(&format!("{{{}}}", param.name)), "{}", operation.id);
            assert!(Options::NAMES.contains(&param.name), "{}: {} is no option", operation.id, param.name);
        }
        assert_eq!(form.path.matches('{').count(), operation.params.len(), "{}", operation.id);
        assert!(form.path.starts_with(operation.base), "{}", operation.id);
        assert!(std::ptr::eq(the(operation.alias), *operation), "{} is the name of two", operation.alias);
    }
}

/// A code enters with its first vector: what no vector shows, no other runtime is held to.
#[test]
fn every_code_has_a_vector() {
    // Codes that no vector can show, each with the reason. None today.
    let reserved: [(Code, &str); 0] = [];
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for file in load_all() {
        assert!(operation(&file.operation).is_some(), "{}: no operation {}", file.topic, file.operation);
        for issue in file.cases.iter().flat_map(|case| &case.expect.issues).flatten() {
            shown.extend(issue.get("code").and_then(|code| code.as_str()).map(str::to_owned));
        }
    }
    for code in Code::ALL {
        let is_reserved = reserved.iter().any(|(known, _)| known == code);
        assert_ne!(shown.contains(code.as_str()), is_reserved, "{}", code.as_str());
    }
    for code in shown {
        assert!(Code::ALL.iter().any(|known| known.as_str() == code), "a vector expects the code {code}");
    }
}

/// Operations without a vector would be tested nowhere.
#[test]
fn every_operation_has_vectors() {
    let files = load_all();
    for operation in OPERATIONS {
        assert!(files.iter().any(|file| file.operation == operation.id), "{}", operation.id);
    }
}

/// A secret that no canary stands for could leak unseen; it needs one where it is right and one where it is wrong.
/// Secrets inside groups too.
#[test]
fn every_secret_has_its_canaries() {
    let files = load_all();
    for operation in OPERATIONS {
        let rows = rows(operation);
        for secret in rows.iter().flat_map(Row::with_inside).filter(|row| row.field.secret) {
            let cases =
                files.iter().filter(|file| file.operation == operation.id).flat_map(|file| &file.cases);
            let cases: Vec<_> = cases
                .filter(|case| {
                    let mut given = case.input.as_ref();
                    for key in secret.path.split('.') {
                        given = given.and_then(|input| input.get(key));
                    }
                    let text =
                        given.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                    case.canary
                        .as_ref()
                        .zip(text)
                        .is_some_and(|(canary, text)| text.contains(canary.as_str()))
                })
                .collect();
            for ok in [true, false] {
                let found = cases.iter().any(|case| case.expect.ok == Some(ok));
                assert!(found, "{}: {} has no canary with ok {ok}", operation.id, secret.path);
            }
        }
    }
}

/// Without the option the vendor's table decides: `NetSapiens` drops unknown keys in silence, so we refuse them; of the
/// others nothing is known, so we warn.
#[test]
fn unknown_keys_are_told_by_default() {
    for operation in OPERATIONS {
        let refused = operation.platform() == "netsapiens";
        for key in operation.misplaced.iter().map(|(key, _)| *key).chain(["no-such-key"]) {
            let input = format!("{{\"{key}\":\"x\"}}");
            let options = options(operation, operation.profiles[0], r#","partial":true,"defaults":"none""#);
            let report = validate(operation, Json(&input), &options).unwrap();
            let codes: Vec<Code> = report.issues().iter().map(|issue| issue.code).collect();
            assert_eq!(codes, [Code::UnknownField], "{}: {key}", operation.id);
            assert_eq!(report.ok(), !refused, "{}: {key}", operation.id);
        }
        for key in operation.read_only.iter().copied().flatten() {
            let is_field = operation.fields.iter().any(|field| field.answers_to(key));
            assert!(!is_field || operation.without.contains(key), "{key} is read-only and a field");
        }
    }
}
