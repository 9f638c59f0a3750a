//! Columns as spreadsheets name them.

use alloc::string::String;
use alloc::vec::Vec;

/// A column as a spreadsheet names it: `A`, `Z`, `AA`.
pub(crate) fn column_name(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// The column of such a name.
pub(crate) fn column_of(name: &str) -> Option<usize> {
    if name.is_empty() || name.len() > 3 {
        return None;
    }
    let mut column = 0;
    for byte in name.bytes() {
        column =
            column * 26 + usize::from(byte.to_ascii_uppercase().checked_sub(b'A').filter(|at| *at < 26)?) + 1;
    }
    Some(column - 1)
}

#[cfg(test)]
mod tests {
    use super::{column_name, column_of};

    #[test]
    fn names_columns() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!((column_name(column).as_str(), column_of(name)), (name, Some(column)));
        }
        assert_eq!((column_of(""), column_of("A1"), column_of("AAAA")), (None, None, None));
    }
}
