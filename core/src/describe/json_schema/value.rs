//! What a schema says of a value, before it is written in a dialect.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

/// A JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    Object,
    List,
    Null,
}

impl Type {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::List => "array",
            Self::Null => "null",
        }
    }
}

/// One form that a value may have: a type and its limits.
#[derive(Clone, Debug)]
pub(crate) struct Alternative {
    pub(crate) kind: Type,
    pub(crate) pattern: Option<Cow<'static, str>>,
    pub(crate) min_length: Option<i64>,
    pub(crate) max_length: Option<i64>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    /// The closed list.
    pub(crate) choices: Vec<&'static str>,
    pub(crate) items: Option<Box<Property>>,
    pub(crate) max_items: Option<u8>,
    pub(crate) object: Option<Object>,
}

impl Alternative {
    pub(crate) const fn of(kind: Type) -> Self {
        Self {
            kind,
            pattern: None,
            min_length: None,
            max_length: None,
            minimum: None,
            maximum: None,
            choices: Vec::new(),
            items: None,
            max_items: None,
            object: None,
        }
    }

    /// A text with this pattern.
    pub(crate) fn matching(pattern: impl Into<Cow<'static, str>>) -> Self {
        Self { pattern: Some(pattern.into()), ..Self::of(Type::Text) }
    }

    /// A whole number between limits.
    pub(crate) fn within(minimum: Option<i64>, maximum: Option<i64>) -> Self {
        Self { minimum, maximum, ..Self::of(Type::Integer) }
    }

    /// One of a closed list.
    pub(crate) fn one_of(choices: &[&'static str]) -> Self {
        Self { choices: choices.to_vec(), ..Self::of(Type::Text) }
    }
}

/// The forms that a value may have; none of them: any value.
pub(crate) type Value = Vec<Alternative>;

/// A value of one type without limits.
pub(crate) fn any(kind: Type) -> Value {
    vec![Alternative::of(kind)]
}

/// A value with what people read about it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Property {
    pub(crate) title: Option<&'static str>,
    pub(crate) description: Cow<'static, str>,
    pub(crate) value: Value,
    pub(crate) default: Option<&'static str>,
    pub(crate) secret: bool,
    /// Answers have it; in a request it is left out.
    pub(crate) read_only: bool,
}

/// An object and its members.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub(crate) properties: Vec<(Cow<'static, str>, Property)>,
    /// The fields that must be there, each with all names that it may have.
    pub(crate) required: Vec<Vec<&'static str>>,
    /// Nothing is required while it holds nothing.
    pub(crate) may_be_hollow: bool,
    /// Other keys are allowed.
    pub(crate) open: bool,
}
