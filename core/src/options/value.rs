//! [`OptionValue`]: what the option reader asks of a value, whichever language holds it.

use alloc::string::String;

use crate::json::Node;

/// A value, or the sentence that says what is wrong.
pub type Read<T> = Result<T, String>;

/// A value of an option. One reader reads JSON trees and the objects of a language binding alike, so that each mistake
/// has the same sentence everywhere.
///
/// Implement it for the values of another host language; [`Options::from_value`](crate::Options::from_value) shows how
/// it is used. Options are read once for each bound operation: the calls are cold.
pub trait OptionValue {
    /// Whether a member of this value is left out when it is null: keyword arguments of `None`.
    const NULL_IS_ABSENT: bool = false;

    /// Whether it is null.
    fn is_null(&self) -> bool;

    /// Hands text over; `None` for anything else.
    fn with_str<T>(&self, read: impl FnOnce(&str) -> T) -> Option<T>;

    /// A boolean.
    fn as_bool(&self) -> Option<bool>;

    /// A whole number from 0.
    fn as_u64(&self) -> Option<u64>;

    /// Hands over each item of a list in order; `None` when it is no list.
    fn items(&self, each: &mut dyn FnMut(&Self) -> Read<()>) -> Option<Read<()>>;

    /// Hands over the name and value of each member of an object; `None` when it is no object.
    fn members(&self, each: &mut dyn FnMut(&str, &Self) -> Read<()>) -> Option<Read<()>>;

    /// The JSON text of the value; `None` when JSON cannot hold it.
    fn to_json(&self) -> Option<String>;

    /// The name of its type in JSON; that of the host language for what JSON cannot hold.
    fn type_name(&self) -> String;
}

impl OptionValue for Node {
    fn is_null(&self) -> bool {
        Self::is_null(self)
    }

    fn with_str<T>(&self, read: impl FnOnce(&str) -> T) -> Option<T> {
        self.as_text().map(read)
    }

    fn as_bool(&self) -> Option<bool> {
        Self::as_bool(self)
    }

    fn as_u64(&self) -> Option<u64> {
        self.as_number()?.parse().ok()
    }

    fn items(&self, each: &mut dyn FnMut(&Self) -> Read<()>) -> Option<Read<()>> {
        Some(self.as_list()?.iter().try_for_each(each))
    }

    fn members(&self, each: &mut dyn FnMut(&str, &Self) -> Read<()>) -> Option<Read<()>> {
        Some(self.as_object()?.iter().try_for_each(|(name, value)| each(name, value)))
    }

    fn to_json(&self) -> Option<String> {
        Some(Self::to_json(self))
    }

    fn type_name(&self) -> String {
        Self::type_name(self).into()
    }
}
