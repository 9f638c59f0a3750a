//! Who has an emergency address in a further row: [`Addressed`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// What a column says of a person and the place of the person, as far as its heading or the mapping that was given tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Says {
    /// Who it is.
    Who,
    /// Where that is.
    Where,
    /// Neither.
    #[default]
    Nothing,
}

/// Watches for rows that name the person of the row above and hold an address. The second pass warns at the first row of a
/// person, where it cannot know of a later one.
#[derive(Default)]
pub(super) struct Addressed {
    /// The first row of the person.
    row: u32,
    key: String,
    rows: Vec<u32>,
}

impl Addressed {
    /// Looks at the cells of a row that say something, in the order of the sheet.
    pub(super) fn see<'t>(&mut self, row: u32, cells: impl Iterator<Item = (Says, &'t str)>) {
        let (mut key, mut placed) = ("", false);
        for (says, text) in cells {
            let text = text.trim();
            match says {
                Says::Who if key.is_empty() => key = text,
                Says::Where => placed |= !text.is_empty(),
                Says::Who | Says::Nothing => {}
            }
        }
        if key.is_empty() || key != self.key {
            key.clone_into(&mut self.key);
            self.row = row;
        } else if placed && self.rows.last() != Some(&self.row) {
            self.rows.push(self.row);
        }
    }

    /// The first rows of such persons, in order.
    pub(super) fn finish(self) -> Vec<u32> {
        self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::{Addressed, Says};

    #[test]
    fn remembers_who_has_an_address_further_down() {
        let mut addressed = Addressed::default();
        let rows = [
            // An address of one's own row is seen there.
            ("1001", "1 Main Street"),
            ("1002", ""),
            ("1002", ""),
            ("1002", "2 Main Street"),
            ("1002", "3 Main Street"),
            // Nobody's rows are no rows of one person.
            ("", ""),
            ("", "4 Main Street"),
            ("1003", ""),
            ("1004", "5 Main Street"),
        ];
        for (row, (key, street)) in (2..).zip(rows) {
            addressed.see(row, [(Says::Who, key), (Says::Where, street)].into_iter());
        }
        assert_eq!(addressed.finish(), [3]);
    }
}
