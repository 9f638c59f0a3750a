//! Phone numbers that several users of a batch would get: [`meetings`].

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::convert::batch::collisions::Collision;
use crate::convert::batch::user::User;
use crate::convert::following::{Following, Part};
use crate::json::Node;
use crate::limits::Limits;

/// The field of the request, which names the number.
const FIELD: &str = "phonenumber";

/// Numbers that the requests of several users ask for. A number leads to one user (`dial-rule-translation-destination-user` in
/// the vendor's document v45.0), so the second request is refused, and its user goes without a number.
pub(crate) fn meetings(users: &[User]) -> Vec<Collision> {
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut all: Vec<(String, Vec<u32>)> = Vec::new();
    for user in users {
        for number in user.conversion.requests.iter().filter_map(number) {
            match at.get(&number).and_then(|place| all.get_mut(*place)) {
                // A record may name its number twice.
                Some((_, rows)) if rows.last() == Some(&user.row) => {}
                Some((_, rows)) => rows.push(user.row),
                None => {
                    at.insert(number.clone(), all.len());
                    all.push((number, vec![user.row]));
                }
            }
        }
    }
    all.retain(|(_, rows)| rows.len() > 1);
    let collision =
        |(value, rows)| Collision { field: FIELD, value, domain: None, rows, known: false, resolution: None };
    all.into_iter().map(collision).collect()
}

/// The number that a request makes.
fn number(following: &Following) -> Option<String> {
    if following.part != Part::PhoneNumber {
        return None;
    }
    match Node::parse(&following.request.body, &Limits::default()).ok()?.get(FIELD)? {
        Node::Text(text) => Some(text.clone()),
        other => Some(other.to_json()),
    }
}
