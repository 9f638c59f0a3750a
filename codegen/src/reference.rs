//! A page for each operation, and the index of all pages.

use std::fmt::Write as _;

use seatwright::schema::{Kind, Operation, Verb};
use seatwright::{OPERATIONS, Options, Rule, describe};

use crate::layout::{MARKDOWN_NOTICE, markdown_head, markdown_row, quoted_list, sentences};
use crate::rows::{Row, rows};

/// The index.
pub(crate) fn index() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Reference\n\n");
    text.push_str(&markdown_head(&["Operation", "Request", "Vendor's name", "Fields"]));
    for operation in OPERATIONS {
        text.push_str(&markdown_row(&[
            format!("[{}]({0}.md): {}", operation.id, operation.title.to_lowercase()),
            format!("`{} {}`", operation.method, form(operation).path),
            format!("`{}`", operation.alias),
            rows(operation).len().to_string(),
        ]));
    }
    text + "\nAlso: [codes](codes.md), [options](options.md), [time zones](time-zones.md).\n"
}

fn form(operation: &'static Operation) -> seatwright::Description {
    describe(operation, &Options::default()).expect("default options")
}

/// The page of an operation.
pub(crate) fn page(operation: &'static Operation) -> String {
    let form = form(operation);
    let mut text = format!("{MARKDOWN_NOTICE}# {}: `{}`\n\n", operation.title, operation.id);
    let _ = writeln!(
        text,
        "`{} {}`, the vendor's `{}`. {}\n",
        form.method,
        form.path,
        operation.alias,
        answers(operation)
    );
    let _ = writeln!(
        text,
        "Profiles: {}; the first is used unless the option says otherwise. Unknown keys: `{}`. {}\n",
        quoted_list(operation.profiles),
        operation.unknown.as_str(),
        match operation.verb {
            Verb::Create => "Defaults are filled as the option `defaults` says.",
            Verb::Update => "Nothing is filled, `\"\"` clears, and `null` is not sent.",
            Verb::Check => "The call stores nothing.",
        }
    );
    if let (Some(since), Some(deprecated)) = (&form.since, form.deprecated_since) {
        let _ = writeln!(text, "The vendor has it since {since} and deprecates it since {deprecated}.\n");
    }
    if let Some(name) = form.token_in_body {
        let _ = writeln!(
            text,
            "The token travels in the body, as its first member `{name}`. It is added when the request is sent: no \
             record, report or body built here holds it.\n"
        );
    }
    if !operation.params.is_empty() {
        text.push_str("## In the path\n\n");
        text.push_str(&markdown_head(&["Option", "What", "Limits"]));
    }
    for param in operation.params {
        let mut limits = Vec::new();
        limits.extend(param.max.map(|max| format!("at most {max} characters")));
        limits.extend(param.tilde.then(|| "`~`: that of the token".to_owned()));
        text.push_str(&markdown_row(&[
            format!("`{}`", param.name),
            param.label.to_owned(),
            limits.join("; "),
        ]));
    }
    if !operation.params.is_empty() {
        text.push('\n');
    }
    text.push_str(
        "## In the body\n\nGrouped as in the form, each group in the order of the body, which is that of the vendor's page.",
    );
    if operation.fields.iter().any(|field| field.v1.is_some()) {
        text.push_str(
            " Other names \
             are accepted; those marked v1 are of the previous API and refused with a certain fix, as is snake_case.",
        );
    }
    if operation.fields.iter().any(|field| matches!(field.kind, Kind::Group(_))) {
        text.push_str(
            " What is inside a group is named with a dot, as in reports; it is required when its group is there. `[]` is \
             an item of a list, whose position reports give in the path.",
        );
    }
    text.push('\n');
    let rows = rows(operation);
    // A field that only some profiles have makes its group appear too.
    let mut groups: Vec<(&str, &str)> = Vec::new();
    for profile in operation.profiles {
        let options = Options { profile: Some((*profile).to_owned()), ..Options::default() };
        for group in describe(operation, &options).into_iter().flat_map(|form| form.groups) {
            if !groups.iter().any(|(id, _)| *id == group.id) {
                groups.push((group.id, group.label));
            }
        }
    }
    for (id, label) in groups {
        let _ = write!(text, "\n### {label}\n\n");
        text.push_str(&markdown_head(&[
            "Field",
            "Value",
            "Default",
            "Limits and profiles",
            "Other names",
            "Source",
        ]));
        for row in rows.iter().filter(|row| row.shown.group == id) {
            for row in row.with_inside() {
                text.push_str(&line(row));
            }
        }
    }
    if !operation.rules.is_empty() {
        text.push_str("\n## Between fields\n\n");
        for rule in operation.rules {
            let _ = writeln!(text, "- {}", sentence(rule));
        }
    }
    text.push_str(&others(operation));
    text
}

fn answers(operation: &Operation) -> String {
    let list = |statuses: &[u16]| statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" or ");
    let (always, waiting) = (list(operation.expects.always), list(operation.expects.synchronous));
    if always == waiting {
        format!("Success is {always}.")
    } else {
        format!("Success is {always}; with `synchronous: yes` it is {waiting}.")
    }
}

fn line(row: &Row) -> String {
    let shown = &row.shown;
    let mut value = vec![match row.field.kind {
        Kind::YesNo => "`yes`, `no`".to_owned(),
        Kind::Choice(choices) => quoted_list(choices),
        Kind::Zone(zones) => format!("one of [{} time zones](time-zones.md)", zones.listed.len()),
        Kind::MailList => "mail addresses joined with `;`".to_owned(),
        Kind::ExtensionList => "extensions joined with `,`".to_owned(),
        Kind::Phone(_) => "telephone number".to_owned(),
        Kind::Integer => "whole number".to_owned(),
        Kind::Boolean => "`true`, `false`".to_owned(),
        Kind::Decimal => "decimal number".to_owned(),
        Kind::NameList(_) => "names joined with `,`".to_owned(),
        Kind::Group(_) => "object".to_owned(),
        Kind::Formatted(format) => format!("text: {}", format.as_str().replace('_', " ")),
        kind => kind.name().to_owned(),
    }];
    if shown.required {
        value.push("**required**".to_owned());
    }
    if shown.secret {
        value.push("secret".to_owned());
    }
    let mut default: Vec<String> = shown.default.map(|default| format!("`{default}`")).into_iter().collect();
    default.extend(shown.derived_from.map(|other| format!("that of `{other}`")));
    if shown.inheritable && row.verb == Verb::Create {
        default.push("left to a given site".to_owned());
    }
    if row.field.contested && row.verb == Verb::Create {
        default.push("real answers show another".to_owned());
    }
    let mut facts = row.limits();
    facts.extend(row.differences());
    facts.extend(shown.max_items.map(|max| format!("at most {max} items")));
    // An item of a list has no key of its own.
    let item = if row.field.wire.is_empty() { "[]" } else { "" };
    let mut names: Vec<String> = row.names().iter().skip(1).map(|name| format!("`{name}`")).collect();
    names.extend(row.field.v1.map(|name| format!("v1 `{name}`")));
    markdown_row(&[
        format!("`{}{item}`<br>**{}**. {}", row.path, shown.label, shown.help),
        value.join("; "),
        default.join("; "),
        sentences(&facts),
        names.join(", "),
        format!("{}; {}", shown.certainty, shown.source),
    ])
}

/// What a rule between fields says.
#[expect(clippy::too_many_lines, reason = "one sentence a rule")]
fn sentence(rule: &Rule) -> String {
    match *rule {
        Rule::KnownUser { field } => format!("`{field}` among `context.users` is a `conflict`."),
        Rule::Login { field, user } => format!(
            "`{field}` is `{user}@domain` unless given; without `@` it is `unverified`, among `context.logins` a `conflict`."
        ),
        Rule::GivenLogin { field } => {
            format!(
                "`{field}` without `@` is `unverified`, among `context.logins` a `conflict`. It is never derived."
            )
        }
        Rule::ElevatedScope { field } => format!("`{field}` beyond one domain warns: `elevated_scope`."),
        Rule::KnownSite { field } => format!(
            "`{field}` that is not among `context.sites` warns: `new_site`, for it would be created; an error when \
             `context.sites_left` is 0."
        ),
        Rule::TakenSite { field } => format!("`{field}` among `context.sites` is a `conflict`."),
        Rule::PinIsExtension { field, user } => format!("`{field}` equal to `{user}` warns: `weak_secret`."),
        Rule::DialPlan { field } => format!("`{field}` other than the domain warns: `inconsistent`."),
        Rule::DialByName { field, last, first } => format!(
            "`{field}` other than the keypad digits of the first three letters of `{last}` (of `{first}` when there are \
             none) warns: `inconsistent`."
        ),
        Rule::SwitchContradicts { field, switch } => {
            format!(
                "`{field}` against `{switch}` warns: `inconsistent`. When one is given the other is not filled."
            )
        }
        Rule::SystemCode { field, scope, .. } => {
            format!(
                "`{field}` that starts with `system-` on a `{scope}` other than `No Portal` warns: `inconsistent`."
            )
        }
        Rule::Synchronous { field } => format!("`{field}: yes` warns: `no_effect`."),
        Rule::DerivedFrom { field, other } => format!("`{field}` is that of `{other}` unless given."),
        Rule::UserDomain { field } => {
            format!("The domain of `{field}` not among `context.domains` is an `invalid_choice`.")
        }
        Rule::KnownNumber { field } => format!("`{field}` not among `context.numbers` warns: `unverified`."),
        Rule::KnownExtension { field } => format!(
            "`{field}` among `context.extensions` is a `conflict`; outside `context.extension_length` it is `too_short` \
             or `too_long`."
        ),
        Rule::PasswordRules { field, user } => format!(
            "`{field}` that breaks one of `context.password_rules` is a `weak_secret`, once a rule; one of them forbids \
             `{user}` in it."
        ),
        Rule::Endpoint { field, device, trunk } => format!(
            "Both `{device}` and `{trunk}` with something in them: `exactly_one_of`. `{field}` that names another than \
             the one given is `inconsistent`."
        ),
        Rule::ServiceNumber { field } => format!(
            "`{field}` that is a number of emergency or other services (911, 112, 988, 411, more with `context.country`) \
             warns: `unverified`."
        ),
        Rule::PathSegment { field } => {
            format!("`{field}` that no path can hold warns: `bad_format`, for later calls could not name it.")
        }
        Rule::Prose => "Names and other words that are a placeholder (`n/a`, `nan`), hold references of HTML or were read \
                        in the wrong encoding warn: `bad_format`."
            .to_owned(),
        Rule::Latin1 => "Text with characters outside Latin-1 warns: `unverified`.".to_owned(),
        Rule::OneKey { field, keys } => format!(
            "`{field}` with no key or with more than one of {} is `exactly_one_of`; another key warns: `unverified`.",
            quoted_list(keys)
        ),
        Rule::Needs { field, other } => format!("`{other}` is `required` when `{field}` is given."),
        Rule::OnlyWith { field, other } => {
            format!("`{field}` without `{other}` warns: `inconsistent`, for it has no effect alone.")
        }
        Rule::CountryCode { field } => format!(
            "`{field}` that begins with 0 is `bad_format`: it needs its country code. Ten digits that are a number of the \
             North American plan warn."
        ),
        Rule::TakenNumber { field } => format!("`{field}` among `context.numbers` is a `conflict`."),
        Rule::LeadsToUser { field, how, .. } => format!(
            "`{field}` that is not among `context.users` warns when `{how}` leads to a user: `unverified`."
        ),
        Rule::OwnerExists => {
            "The user of the path that is not among `context.users` warns: `unverified`.".to_owned()
        }
        Rule::Region { field, country } => format!(
            "`{field}` where `{country}` is US or CA: two letters; names and lowercase are replaced, what is no state or \
             province is `bad_format`."
        ),
        Rule::PostalCode { field, country } => format!(
            "`{field}` where `{country}` is US or CA: a ZIP code of 5 or 9 digits, or one like `K1A 0B1`; another one is \
             `bad_format`."
        ),
        Rule::Street { field, country } => format!(
            "`{field}` where `{country}` is US or CA: without a number, without a street or with a post office box it warns: \
             `bad_format`."
        ),
        Rule::Confirms { field, other } => format!("`{field}` that differs from `{other}` is a `mismatch`."),
        Rule::Cti { field } => format!(
            "`{field}` is `required` when `context.cti` is `enabled`, and has `no_effect` when it is `disabled`."
        ),
        Rule::Release { since, deprecated: _, named } => format!(
            "`context.release` from {named} on warns: `deprecated`; before R{}.{}.{} it warns: `unverified`.",
            since[0], since[1], since[2]
        ),
    }
}

/// Keys that are no field of this operation and are known all the same.
fn others(operation: &Operation) -> String {
    let mut text = String::from("\n## Other keys\n\n");
    let params: Vec<&str> = operation.params.iter().map(|param| param.name).collect();
    let params: Vec<&str> = params.into_iter().filter(|name| !is_row(operation, name)).collect();
    if !params.is_empty() {
        let _ = writeln!(
            text,
            "- Taken as the path's when the option is not given, dropped when equal, refused when different: {}.",
            quoted_list(&params)
        );
    }
    let without: Vec<&str> = operation
        .without
        .iter()
        .copied()
        .filter(|name| operation.params.iter().all(|param| param.name != *name))
        // What answers hold too counts as that.
        .filter(|name| !operation.is_read_only(name))
        .collect();
    if !without.is_empty() {
        let _ = writeln!(text, "- Dropped with a warning, `no_effect`: {}.", quoted_list(&without));
    }
    let _ = writeln!(text, "- Dropped, `read_only`: {}.", quoted_list(&operation.read_only.concat()));
    if let Some((sibling, fields)) = operation.sibling {
        let _ =
            writeln!(text, "- The {} fields of `{sibling}` that are none of this one: `unknown_field`.", {
                fields
                    .iter()
                    .filter(|field| !operation.fields.iter().any(|own| own.answers_to(field.wire)))
                    .count()
            });
    }
    for (key, place) in operation.misplaced {
        let _ = writeln!(text, "- `{key}`: `unknown_field` ({place}).");
    }
    text
}

fn is_row(operation: &Operation, name: &str) -> bool {
    operation.fields.iter().any(|field| field.wire == name && !operation.without.contains(&name))
}
