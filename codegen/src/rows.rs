//! A row of a table as all profiles see it together.

use seatwright::schema::{Field, Kind, Operation, Override, Verb, WireType};
use seatwright::{FieldDescription, Options, describe};

/// A body field of one operation over all of its profiles.
#[derive(Clone, Debug)]
pub struct Row {
    /// The base row.
    pub field: &'static Field,
    /// As a form shows it under the first profile that has it.
    pub shown: FieldDescription,
    /// Name and kind by profile, for the profiles that have the field.
    pub profiles: Vec<(&'static str, &'static str, Kind)>,
    /// Whether some profile lacks it.
    pub partial: bool,
    /// What the operation does.
    pub verb: Verb,
    /// `accessDeviceEndpoint.linePort`, without list positions: as reports name it.
    pub path: String,
    /// The rows of a group, or the one row of a list's items.
    pub inside: Vec<Row>,
}

/// The rows of an operation in table order, which is the order of the body.
///
/// # Panics
/// When a row has no label and help; `tests/rust/tables.rs` says so better.
#[must_use]
pub fn rows(operation: &'static Operation) -> Vec<Row> {
    let forms: Vec<_> = operation
        .profiles
        .iter()
        .map(|profile| {
            let options = Options { profile: Some((*profile).to_owned()), ..Options::default() };
            (*profile, describe(operation, &options).expect("a profile of the operation"))
        })
        .collect();
    let fields = operation.fields.iter().filter(|field| !operation.without.contains(&field.wire));
    fields
        .map(|field| {
            let mut shown = None;
            let mut profiles = Vec::new();
            for (profile, form) in &forms {
                let is_it =
                    |row: &&FieldDescription| row.name == field.wire || row.aliases.contains(&field.wire);
                if let Some(row) = form.fields.iter().find(is_it) {
                    profiles.push((*profile, row.name, kind_under(operation, field, profile)));
                    shown.get_or_insert_with(|| row.clone());
                }
            }
            let shown = shown.unwrap_or_else(|| panic!("{}: {} has no text", operation.id, field.wire));
            let partial = profiles.len() < operation.profiles.len();
            let inside = inside(operation, field.kind, &shown, field.wire);
            let path = field.wire.to_owned();
            Row { field, shown, profiles, partial, verb: operation.verb, path, inside }
        })
        .collect()
}

/// Profiles change top-level rows only: what is inside is alike under each.
fn inside(operation: &'static Operation, kind: Kind, around: &FieldDescription, path: &str) -> Vec<Row> {
    let row = |field: &'static Field, shown: &FieldDescription, path: String| Row {
        field,
        shown: shown.clone(),
        profiles: operation.profiles.iter().map(|profile| (*profile, field.wire, field.kind)).collect(),
        partial: false,
        verb: operation.verb,
        inside: inside(operation, field.kind, shown, &path),
        path,
    };
    match kind {
        Kind::Group(fields) => fields
            .iter()
            .map(|field| {
                let path = format!("{path}.{}", field.wire);
                let shown = around.fields.iter().find(|shown| shown.name == field.wire);
                row(field, shown.unwrap_or_else(|| panic!("{}: {path} has no text", operation.id)), path)
            })
            .collect(),
        Kind::List(list) => {
            let shown = around.item.as_deref();
            let shown = shown.unwrap_or_else(|| panic!("{}: {path}[] has no text", operation.id));
            vec![row(&list.of, shown, path.to_owned())]
        }
        _ => Vec::new(),
    }
}

fn kind_under(operation: &Operation, field: &Field, profile: &str) -> Kind {
    let overlays = operation.overlays.iter();
    overlays
        .filter(|overlay| overlay.profile == profile && overlay.field == field.wire)
        .find_map(|overlay| match overlay.set {
            Override::Kind(kind) => Some(kind),
            Override::Wire(_) => None,
        })
        .unwrap_or(field.kind)
}

impl Row {
    /// Every accepted spelling; the first is the base row's.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let mut names = self.wires();
        names.extend(self.field.aliases.iter().filter(|alias| !self.wires().contains(alias)));
        names
    }

    /// The names in the request, over the profiles.
    #[must_use]
    pub fn wires(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for (_, name, _) in &self.profiles {
            if !names.contains(name) {
                names.push(*name);
            }
        }
        names
    }

    /// What a value may be, in a few words: `0 to 3600`, `10 digits or more are usual`.
    #[must_use]
    pub fn limits(&self) -> Vec<String> {
        let (field, mut limits) = (self.field, Vec::new());
        let digits = matches!(field.kind, Kind::Phone(_));
        let length = match field.kind {
            Kind::Text | Kind::Formatted(_) => format!(" {}", field.unit.as_str()),
            _ => String::new(),
        };
        match (field.min, field.max) {
            (Some(min), Some(max)) => limits.push(format!("{min} to {max}{length}")),
            (Some(min), None) if digits => limits.push(format!("as a number at least {min}")),
            (Some(min), None) => limits.push(format!("at least {min}{length}")),
            (None, Some(max)) => limits.push(format!("at most {max}{length}")),
            (None, None) => {}
        }
        let unit = match field.kind {
            Kind::Integer => String::new(),
            Kind::Phone(_) => " digits".to_owned(),
            _ => format!(" {}", field.unit.as_str()),
        };
        match (field.soft.min, field.soft.max) {
            (Some(min), Some(max)) => limits.push(format!("outside {min} to {max}{unit} warns")),
            (Some(min), None) => limits.push(format!("fewer than {min}{unit} warns")),
            (None, Some(max)) => limits.push(format!("more than {max}{unit} warns")),
            (None, None) => {}
        }
        limits
    }

    /// Where the profiles differ: `profile 45: sent as "email"`.
    #[must_use]
    pub fn differences(&self) -> Vec<String> {
        let mut said = Vec::new();
        if self.partial {
            let names: Vec<&str> = self.profiles.iter().map(|(profile, ..)| *profile).collect();
            said.push(format!("only in profile {}", names.join(", ")));
        }
        let types: Vec<_> = self.profiles.iter().map(|(profile, _, kind)| (*profile, typed(*kind))).collect();
        for word in ["number", "text"] {
            let with: Vec<&str> =
                types.iter().filter(|(_, typed)| *typed == Some(word)).map(|(profile, _)| *profile).collect();
            if !with.is_empty() {
                said.push(format!("sent as {word} under {}", with.join(", ")));
            }
        }
        for (profile, name, _) in &self.profiles {
            if *name != self.field.wire {
                said.push(format!("sent as \"{name}\" under {profile}"));
            }
        }
        said
    }

    /// Whether a request that lacks it is refused: nothing fills it in. Inside a group, when the group is given.
    #[must_use]
    pub fn must_be_given(&self) -> bool {
        self.shown.required && self.shown.default.is_none() && self.shown.derived_from.is_none()
    }

    /// This row and, behind it, every row inside it.
    #[must_use]
    pub fn with_inside(&self) -> Vec<&Self> {
        let mut rows = vec![self];
        rows.extend(self.inside.iter().flat_map(Self::with_inside));
        rows
    }

    /// What to say of a row whose value comes from another field, or is a list.
    #[must_use]
    pub fn provenance(&self) -> Vec<String> {
        let mut said = Vec::new();
        said.extend(self.shown.derived_from.map(|other| format!("that of `{other}` unless given")));
        said.extend(self.shown.max_items.map(|max| format!("at most {max} items")));
        said
    }
}

/// The JSON type of digits; `None` for kinds that have but one.
fn typed(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Pin(WireType::Integer) | Kind::Phone(WireType::Integer) => Some("number"),
        Kind::Pin(WireType::Text) | Kind::Phone(WireType::Text) => Some("text"),
        _ => None,
    }
}
