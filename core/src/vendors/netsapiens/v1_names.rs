//! Records whose keys are those of the previous API.

use crate::json::Node;
use crate::schema::{Field, Operation};

/// Whether a key is the field's name in the previous API. `message` was one, and is the text of every other answer too.
pub(crate) fn is_v1(field: &Field, key: &str) -> bool {
    field.v1 == Some(key) && key != "message"
}

/// Whether the record has names of the previous API, and none that only this one has.
pub(crate) fn has_v1_names(operation: &Operation, node: &Node) -> bool {
    let members = node.as_object().unwrap_or_default();
    let old = |key: &str| operation.fields.iter().any(|field| is_v1(field, key));
    let new = |key: &str| key.contains('-') && operation.fields.iter().any(|field| field.answers_to(key));
    members.iter().any(|(key, _)| old(key)) && !members.iter().any(|(key, _)| new(key))
}
