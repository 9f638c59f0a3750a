//! Which operations stand beside which one, and how the columns of a sheet become their requests: [`Companion`].

mod netsapiens;
pub(crate) mod targets;

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Operation, OptionError, Options};

use crate::keys::KeyKind;
use crate::sheet_options::Beside;

/// An operation whose columns stand in the rows of another one.
#[derive(Debug)]
pub(crate) struct Companion {
    /// What stands before the colon in mappings: `device` in `device:device-models-model`.
    pub(crate) name: &'static str,
    /// The operation, by its id.
    pub(crate) operation: &'static str,
    /// The operation that the server is asked with before, whose answer has what `takes` lists.
    pub(crate) check: Option<&'static str>,
    pub(crate) takes: &'static [&'static str],
    /// How many of it one row can have.
    pub(crate) most: usize,
    /// What stands in a field that the row leaves blank.
    pub(crate) fills: &'static [(&'static str, Fill)],
    /// What no two rows may have.
    pub(crate) claims: &'static [Claim],
    /// Of an emergency address: the fields of the owner that tell of the place.
    pub(crate) place: Option<Place>,
    /// Headings that people write, as [`letters`](crate::letters::letters) gives them.
    pub(crate) words: &'static [(&'static str, &'static [&'static str])],
}

/// A field that no two rows may have in common.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) field: &'static str,
    pub(crate) kind: KeyKind,
    /// The field that tells two apart that have the value in common.
    pub(crate) apart: Option<&'static str>,
}

/// Fields of the owner that tell where the person is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The address itself.
    pub(crate) address: &'static str,
    /// A phone number.
    pub(crate) number: &'static str,
    /// The time zone.
    pub(crate) zone: &'static str,
    /// The site, which may have an address.
    pub(crate) site: &'static str,
}

/// What stands in a field that the row leaves blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// The key of the user.
    Owner,
    /// The key of the user, with a letter behind it for each further one.
    OwnerAndLetter,
    /// First and last name of the row.
    Name,
    /// This text.
    Text(&'static str),
}

impl Companion {
    /// Its operation. There is one, which a test holds.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        seatwright::operation(self.operation)
    }

    /// What stands before the colon for each that a row can have: `device`, `device[1]`.
    pub(crate) fn prefix(&self, at: usize) -> String {
        match at {
            0 => self.name.into(),
            at => [self.name, "[", &crate::text::number(at), "]"].concat(),
        }
    }

    /// The options of the row's operation as this one takes them.
    pub(crate) fn options(operation: &Operation, options: &Options) -> Options {
        let known = |profile: &String| seatwright::profiles(operation).contains(&profile.as_str());
        let mut own = Options {
            profile: options.profile.clone().filter(known),
            user: None,
            device: None,
            phonenumber: None,
            // Of other fields.
            waive: Vec::new(),
            ..options.clone()
        };
        // The user may be made in the same run.
        own.context.users = seatwright::Names::default();
        own
    }
}

/// The operations of owners, and what stands beside them.
static ALL: [(&[&str], &[Companion]); 1] = [(netsapiens::OWNERS, &netsapiens::COMPANIONS)];

/// The companions that were asked for.
pub(crate) fn companions(
    operation: &Operation,
    asked: &Beside,
) -> Result<Vec<&'static Companion>, OptionError> {
    let known = ALL.iter().find(|(owners, _)| owners.contains(&operation.id));
    let all = known.map_or(&[][..], |(_, companions)| companions);
    let wrong = |what: &[&str]| Err(OptionError::Value(what.concat()));
    match asked {
        Beside::No => Ok(Vec::new()),
        _ if all.is_empty() => wrong(&["\"beside\": nothing is known to stand beside ", operation.id]),
        Beside::All => Ok(all.iter().collect()),
        Beside::Only(ids) => {
            let unknown = ids.iter().find(|id| all.iter().all(|each| each.operation != id.as_str()));
            if let Some(id) = unknown {
                let near = seatwright::did_you_mean(id, all.iter().map(|each| each.operation));
                return wrong(&["\"beside\": \"", id, "\" does not stand beside ", operation.id, &near]);
            }
            Ok(all.iter().filter(|each| ids.iter().any(|id| id == each.operation)).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::letters::letters;

    /// A word that is not in its compared form would never match, and a field that the operation lacks is a slip.
    #[test]
    fn words_and_fields_are_ones_that_there_are() {
        for (owner, companion) in ALL.iter().flat_map(|(owners, all)| {
            owners.iter().flat_map(move |owner| all.iter().map(move |each| (*owner, each)))
        }) {
            let owner = seatwright::operation(owner).unwrap();
            let operation = companion.operation().unwrap();
            let has = |wire: &str| operation.fields.iter().any(|field| field.wire == wire);
            let check = companion.check.map(|id| seatwright::operation(id).unwrap());
            assert!(check.is_none_or(|check| check.record_read.is_none()), "{}", companion.name);
            for (field, words) in companion.words {
                assert!(has(field), "{field}");
                assert!(words.iter().all(|word| *word == letters(word)), "{words:?}");
            }
            assert!(companion.fills.iter().all(|(field, _)| has(field)));
            assert!(companion.claims.iter().all(|claim| has(claim.field) && claim.apart.is_none_or(has)));
            let owns = |wire: &str| owner.fields.iter().any(|field| field.wire == wire);
            let place = companion.place.map(|place| [place.address, place.number, place.zone, place.site]);
            assert!(place.into_iter().flatten().all(owns), "{}", companion.name);
            assert!(companion.takes.iter().all(|field| has(field)));
        }
    }
}
