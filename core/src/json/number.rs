//! Number literals: the grammar only, for the spelling is handed on as it is.

/// The length of the number at the start of `bytes`, or how many bytes of it could be one.
pub(crate) fn number(bytes: &[u8]) -> Result<usize, usize> {
    let byte = |at: usize| bytes.get(at).copied();
    let digits = |mut at: usize| {
        while byte(at).is_some_and(|byte| byte.is_ascii_digit()) {
            at += 1;
        }
        at
    };
    // At least one digit stands at `at`.
    let some_digits = |at: usize| match digits(at) {
        end if end > at => Ok(end),
        end => Err(end),
    };
    let start = usize::from(byte(0) == Some(b'-'));
    // The caller rejects a digit after a leading zero.
    let mut at = if byte(start) == Some(b'0') { start + 1 } else { some_digits(start)? };
    if byte(at) == Some(b'.') {
        at = some_digits(at + 1)?;
    }
    if matches!(byte(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(byte(at + 1), Some(b'+' | b'-')));
        at = some_digits(at)?;
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use crate::json::number::number;

    #[test]
    fn the_grammar_of_numbers() {
        for whole in ["0", "-0", "10", "25.0", "1e3", "1E+3", "1.5e-10", "-1.0E0", "123456789012345678901"] {
            assert_eq!(number(whole.as_bytes()), Ok(whole.len()), "{whole}");
            assert_eq!(number(format!("{whole},").as_bytes()), Ok(whole.len()), "{whole}");
        }
        for (broken, at) in
            [("", 0), ("-", 1), ("-a", 1), (".5", 0), ("1.", 2), ("1.e3", 2), ("1e", 2), ("1e+", 3)]
        {
            assert_eq!(number(broken.as_bytes()), Err(at), "{broken}");
        }
        assert_eq!(number(b"025"), Ok(1));
    }
}
