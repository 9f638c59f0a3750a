//! Where the headings stand: [`find`].

use alloc::string::String;

use crate::damage::is_digits;
use crate::heading::Headings;
use crate::letters::letters;
use crate::target::Target;

/// The first row with the most headings that are known, letter for letter or, where there is no such row, nearly. Titles
/// above it have fewer.
pub(crate) fn find(headings: &Headings, targets: &[Target], rows: &[&[String]]) -> Option<usize> {
    let exact = |cell: &str| headings.exact(targets, cell, false).is_some();
    best(rows, 1, exact).or_else(|| best(rows, 2, |cell| exact(cell) || headings.near(cell).is_some()))
}

fn best(rows: &[&[String]], least: usize, known: impl Fn(&str) -> bool) -> Option<usize> {
    let mut best = (least - 1, None);
    for (at, cells) in rows.iter().enumerate() {
        // `#TYPE` is a line that PowerShell writes above its headings.
        if cells.first().is_some_and(|cell| cell.starts_with("#TYPE")) || looks_like_values(cells) {
            continue;
        }
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let count = cells.iter().filter(|cell| known(cell)).count();
        // A row of values may hold a word that is also a heading: half of its cells do not.
        if (count * 2 >= filled.min(8) || count > 2) && count > best.0 {
            best = (count, Some(at));
        }
    }
    best.1
}

/// Whether a row has a cell that no heading is: digits alone, or an address.
fn looks_like_values(cells: &[String]) -> bool {
    let value = |cell: &String| {
        let cell = cell.trim();
        (is_digits(cell) && cell.len() > 1) || (cell.contains('@') && cell.contains('.'))
    };
    cells.iter().any(value)
}

/// Whether a row below the headings says what the columns take, in place of values.
pub(crate) fn is_type_row(cells: &[String]) -> bool {
    const WORDS: &[&str] = &[
        "text",
        "string",
        "str",
        "number",
        "numeric",
        "integer",
        "int",
        "boolean",
        "bool",
        "date",
        "datetime",
        "email",
        "varchar",
        "char",
        "required",
        "optional",
        "mandatory",
        "yesno",
        "digits",
        "phone",
        "choice",
        "pflicht",
        "pflichtfeld",
        "zahl",
        "texte",
        "nombre",
        "obligatoire",
        "obligatorio",
    ];
    let mut filled = cells.iter().map(|cell| letters(cell)).filter(|cell| !cell.is_empty()).peekable();
    let several = cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    several && filled.all(|cell| WORDS.contains(&&*cell))
}

#[cfg(test)]
mod tests {
    use super::{find, is_type_row};
    use crate::heading::Headings;
    use crate::target::targets;
    use seatwright::{Options, operation};

    fn row(rows: &[&[&str]]) -> Option<usize> {
        let operation = operation("netsapiens.user.create").unwrap();
        let targets = targets(operation, &Options::default()).unwrap();
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        find(
            &Headings::new(operation, &targets),
            &targets,
            &rows.iter().map(Vec::as_slice).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn finds_the_headings_below_titles() {
        assert_eq!(
            row(&[
                &["Users of the head office"],
                &[],
                &["Ext", "First name", "Last name"],
                &["1", "Ann", "King"]
            ]),
            Some(2)
        );
        assert_eq!(
            row(&[&["#TYPE Selected.User"], &["user", "email"], &["1001", "ann@example.com"]]),
            Some(1)
        );
        assert_eq!(row(&[&["Extention", "Frist name"], &["Anna", "Kong"]]), Some(0));
        assert_eq!(row(&[&["Extension"], &["1001"]]), Some(0));
        assert_eq!(
            row(&[&["1001", "Ann", "King", "ann@example.com"], &["1002", "Name", "Login", "b@example.com"]]),
            None
        );
        assert_eq!(row(&[&["Colour", "Size"], &["red", "5"]]), None);
        assert_eq!(row(&[&["Notes", "Floor", "Ext", "Manager", "Badge", "Desk", "Car", "Key", "x"]]), None);
        assert_eq!(row(&[]), None);
    }

    #[test]
    fn knows_a_row_of_types() {
        let cells = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert!(is_type_row(&cells(&["(required)", "Text", "", "integer"])));
        assert!(!is_type_row(&cells(&["Text"])));
        assert!(!is_type_row(&cells(&["1001", "Text"])));
    }
}
