//! Departments: an object with ids here, a name there.

use crate::convert::loss::{Disposition, Loss};
use crate::convert::record::text;
use crate::convert::user::draft::Draft;
use crate::convert::user::notes;
use crate::issues::shortened;
use crate::json::Node;
use crate::json::secret::is_hollow;

/// The name goes over; the ids around it have no place.
pub(crate) fn department(value: &Node, draft: &mut Draft) {
    const INSIDE: [(&str, &str); 3] = [
        ("serviceProviderId", "department.serviceProviderId"),
        ("groupId", "department.groupId"),
        ("name", "department.name"),
    ];
    let Node::Object(members) = value else {
        return draft.say("department", Disposition::NeedsChoice, Some("department"), notes::NOT_TEXT);
    };
    for (key, field) in INSIDE {
        match value.get(key).and_then(text) {
            Some(name) if key == "name" => {
                draft.put("department", &name);
                draft.say(field, Disposition::Carried, Some("department"), notes::CARRIED);
            }
            Some(_) => draft.say(field, Disposition::NotNeeded, None, notes::DEPARTMENT_IDS),
            None if value.get(key).is_some_and(|value| !is_hollow(value)) => {
                draft.say(field, Disposition::NeedsChoice, None, notes::NOT_TEXT);
            }
            None => {}
        }
    }
    for (key, value) in members {
        if INSIDE.iter().all(|(known, _)| known != key) && !is_hollow(value) {
            let field = ["department.", &shortened(key)].concat();
            draft.loss.push(Loss::new(field, Disposition::Lost, None, notes::UNKNOWN));
        }
    }
}
