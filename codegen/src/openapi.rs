//! An `OpenAPI` document written from the tables: what the sandbox serves as that of its server, and what tests compare with.

use seatwright::schema::{Kind, Operation, Segment};
use seatwright::{OPERATIONS, Options, describe};
use serde_json::{Map, Value, json};

use crate::{Row, rows};

/// A closed list that is longer stands among the components.
const LONG: usize = 20;

/// The document of one profile: the requests of the platform under `base`, such as `/ns-api/v2`, with their bodies.
#[must_use]
pub fn openapi(platform: &str, base: &str, profile: &str) -> Value {
    let mut paths = Map::new();
    let mut components = Map::new();
    let of_platform = |operation: &&&Operation| {
        operation.platform() == platform && operation.base == base && operation.profiles.contains(&profile)
    };
    for operation in OPERATIONS.iter().filter(of_platform) {
        let path = path(operation);
        let request = json!({
            "operationId": operation.alias,
            "summary": operation.title,
            "requestBody": {
                "required": true,
                "content": {"application/json": {"schema": body(operation, profile, &mut components)}},
            },
            "responses": {"202": {"description": "Accepted"}},
        });
        let item = paths.entry(path).or_insert_with(|| {
            let parameters = operation.params.iter().map(|param| {
                json!({
                    "name": param.name, "in": "path", "required": true, "description": param.help,
                    "schema": {"type": "string"},
                })
            });
            json!({"parameters": parameters.collect::<Vec<_>>()})
        });
        item[operation.method.to_lowercase()] = request;
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "The sandbox of Seatwright, written from its tables",
            "version": "1.0.0",
        },
        "servers": [{"url": base}],
        "paths": paths,
        "components": {"schemas": components},
    })
}

/// The document that the sandbox serves, as a file.
pub(crate) fn file() -> String {
    let document = openapi("netsapiens", "/ns-api/v2", "45");
    serde_json::to_string_pretty(&document).expect("a tree of texts and numbers") + "\n"
}

fn path(operation: &Operation) -> String {
    let path: String = operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => (*text).to_owned(),
            Segment::Param(name) => format!("{{{name}}}"),
        })
        .collect();
    path.strip_prefix(operation.base).unwrap_or(&path).to_owned()
}

fn body(operation: &'static Operation, profile: &str, components: &mut Map<String, Value>) -> Value {
    let options = Options { profile: Some(profile.to_owned()), ..Options::default() };
    let form = describe(operation, &options).expect("a profile of the operation");
    let mut properties = Map::new();
    let mut required = Vec::new();
    for row in rows(operation) {
        let Some((_, name, kind)) = row.profiles.iter().find(|(of, ..)| *of == profile) else { continue };
        properties.insert((*name).to_owned(), property(&row, *kind, components));
        if form.fields.iter().any(|field| field.name == *name && field.required) {
            required.push(*name);
        }
    }
    for name in operation.read_only.iter().copied().flatten() {
        properties.insert((*name).to_owned(), json!({"type": "string", "readOnly": true}));
    }
    json!({"type": "object", "required": required, "properties": properties})
}

fn property(row: &Row, kind: Kind, components: &mut Map<String, Value>) -> Value {
    let field = row.field;
    let mut schema = Map::new();
    schema.insert("description".to_owned(), json!(row.shown.help));
    schema.insert("type".to_owned(), json!(kind.json_type()));
    match kind.choices() {
        Some(choices) if choices.len() > LONG => {
            components.insert(field.wire.to_owned(), json!({"type": "string", "enum": choices}));
            schema.remove("type");
            schema.insert("$ref".to_owned(), json!(format!("#/components/schemas/{}", field.wire)));
        }
        Some(choices) => {
            schema.insert("enum".to_owned(), json!(choices));
        }
        None => {}
    }
    let names = match kind {
        Kind::Integer | Kind::Phone(_) => ["minimum", "maximum"],
        _ => ["minLength", "maxLength"],
    };
    for (name, limit) in names.into_iter().zip([field.min, field.max]) {
        if let Some(limit) = limit {
            schema.insert(name.to_owned(), json!(limit));
        }
    }
    if let Some(default) = field.default {
        schema.insert("default".to_owned(), json!(default));
    }
    Value::Object(schema)
}
