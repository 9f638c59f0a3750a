//! A row on its way from the table to the profile. Texts of the document stay owned until the profile is registered.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::openapi::property::Property;
use crate::openapi::zones::zones_of;
use crate::plan::registered::Row;
use crate::plan::spec::Spec;
use crate::schema::secret_names::is_secret_name;
use crate::schema::{Field, Kind, WireType, Zones};
use crate::strings::number::EXACT;

/// What the value of a row will be.
#[derive(Clone)]
pub(crate) enum NewKind {
    Same(Kind),
    Choice(Vec<String>),
    Zone(&'static Zones, Vec<String>),
}

/// A row that may still change.
#[expect(clippy::struct_excessive_bools, reason = "independent yes-or-no facts of a row")]
#[derive(Clone)]
pub(crate) struct Draft {
    /// Only the document has it.
    added: bool,
    /// Its name under the profile that it starts from.
    pub(crate) from: String,
    pub(crate) field: Field,
    pub(crate) wire: Option<String>,
    pub(crate) kind: NewKind,
    pub(crate) default: Option<String>,
    /// Roles that the document adds.
    pub(crate) elevated: Vec<String>,
    pub(crate) required: bool,
    pub(crate) gone: bool,
    /// The kind is that of the document, and its limits are too.
    pub(crate) retyped: bool,
    own_wire: &'static str,
}

impl Draft {
    pub(crate) fn of(spec: &Spec) -> Self {
        Self {
            added: false,
            from: spec.wire.to_owned(),
            field: *spec.field,
            wire: None,
            kind: NewKind::Same(spec.kind),
            default: None,
            elevated: Vec::new(),
            required: spec.required,
            gone: false,
            retyped: false,
            own_wire: spec.wire,
        }
    }

    /// A field that only the document has; `None` where it is no single value.
    pub(crate) fn added(name: &str, property: &Property, required: bool) -> Option<Self> {
        let secret = is_secret_name(name);
        let kind = if secret { secret_kind_of(property) } else { kind_of(property)? };
        let mut field = Field { secret, ..Field::NEW };
        (field.min, field.max) = limits_of(&kind, property);
        Some(Self {
            added: true,
            from: name.to_owned(),
            field,
            wire: Some(name.to_owned()),
            kind,
            default: None,
            elevated: Vec::new(),
            required,
            gone: false,
            retyped: false,
            own_wire: "",
        })
    }

    /// The kind, where its list is that of the table or it has none.
    pub(crate) fn same(&self) -> Option<Kind> {
        if let NewKind::Same(kind) = self.kind { Some(kind) } else { None }
    }

    /// The closed list.
    pub(crate) fn choices(&self) -> Vec<&str> {
        match &self.kind {
            NewKind::Same(kind) => kind.choices().unwrap_or_default().to_vec(),
            NewKind::Choice(list) | NewKind::Zone(_, list) => list.iter().map(String::as_str).collect(),
        }
    }

    /// Takes the document's kind with its limits.
    pub(crate) fn retype(&mut self, kind: NewKind, property: &Property) {
        (self.field.min, self.field.max) = limits_of(&kind, property);
        self.field.soft = Field::NEW.soft;
        self.kind = kind;
        self.retyped = true;
    }

    /// The row, whose texts live as long as the program from here on; `None` if the profile lacks it.
    pub(crate) fn row(self) -> Option<Row> {
        if self.gone {
            return None;
        }
        let kind = match self.kind {
            NewKind::Same(kind) => kind,
            NewKind::Choice(list) => Kind::Choice(kept(list)),
            NewKind::Zone(zones, list) => Kind::Zone(zones_of(zones, kept(list))),
        };
        let wire: &'static str = self.wire.map_or(self.own_wire, |wire| wire.leak());
        let mut field = Field { kind, ..self.field };
        if self.added {
            field.wire = wire;
        }
        if let Some(default) = self.default {
            field.default = Some(default.leak());
        }
        if !self.elevated.is_empty() {
            let more = kept(self.elevated);
            field.elevated = [field.elevated, more].concat().leak();
        }
        Some(Row { field, wire, required: self.required })
    }
}

fn kept(list: Vec<String>) -> &'static [&'static str] {
    list.into_iter().map(|word| &*word.leak()).collect::<Vec<&'static str>>().leak()
}

/// The kind of a single value.
fn kind_of(property: &Property) -> Option<NewKind> {
    let is = |word: &str| property.types.iter().any(|known| known == word);
    if !property.choices.is_empty() && (is("string") || property.types.is_empty()) {
        let yes_no = property.choices.len() == 2 && ["yes", "no"].iter().all(|word| property.lists(word));
        return if yes_no { Some(NewKind::Same(Kind::YesNo)) } else { property.words().map(NewKind::Choice) };
    }
    let kind = match () {
        () if is("string") => Kind::Text,
        () if is("integer") => Kind::Integer,
        () if is("number") => Kind::Decimal,
        () if is("boolean") => Kind::Boolean,
        () => return None,
    };
    Some(NewKind::Same(kind))
}

/// The kind of a secret: only of these the messages show nothing of the value. A list of values is not looked at.
fn secret_kind_of(property: &Property) -> NewKind {
    let digits = property.types.iter().all(|word| word == "integer") && !property.types.is_empty();
    NewKind::Same(if digits { Kind::Pin(WireType::Integer) } else { Kind::Text })
}

/// The limits that the kind looks at; none where no value could meet them.
fn limits_of(kind: &NewKind, property: &Property) -> (Option<i64>, Option<i64>) {
    let (min, max) = match kind {
        NewKind::Same(Kind::Integer) => {
            let exact = |limit: &i64| (-EXACT..=EXACT).contains(limit);
            (property.minimum.filter(exact), property.maximum.filter(exact))
        }
        NewKind::Same(Kind::Text) => {
            (property.min_length.filter(|min| *min > 0), property.max_length.filter(|max| *max > 0))
        }
        _ => (None, None),
    };
    if min.zip(max).is_some_and(|(min, max)| min > max) { (None, None) } else { (min, max) }
}

impl Property {
    pub(crate) fn lists(&self, word: &str) -> bool {
        self.choices.iter().any(|choice| choice == word)
    }

    /// The closed list, if each of its values is a word that a message and a form can show.
    pub(crate) fn words(&self) -> Option<Vec<String>> {
        let shown = |word: &String| word.len() <= 256 && !word.chars().any(char::is_control);
        self.choices.iter().all(shown).then(|| self.choices.clone())
    }
}
