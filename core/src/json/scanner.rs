//! Steps through JSON text: strict (RFC 8259), nothing copied, no recursion.

use alloc::vec;

use crate::json::error::SyntaxError;
use crate::json::number as literal;
use crate::json::string::RawString;
use crate::strings::bytes::{first_special, same_bytes};

/// The beginning of a value. Of a list or an object only the bracket has been read.
pub(crate) enum Token<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    Text(RawString<'a>),
    List,
    Object,
}

/// A place in JSON text.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte that is read next.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The text from `from` up to here.
    #[inline(always)]
    pub(crate) fn since(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    #[inline(always)]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    const fn fault(&self) -> SyntaxError {
        SyntaxError(self.at)
    }

    /// The next byte that is not blank.
    #[inline(always)]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    /// Nothing but blanks may follow.
    pub(crate) fn end(&mut self) -> Result<(), SyntaxError> {
        if self.peek().is_none() { Ok(()) } else { Err(self.fault()) }
    }

    /// The beginning of a value.
    #[inline]
    pub(crate) fn value(&mut self) -> Result<Token<'a>, SyntaxError> {
        match self.peek() {
            Some(b'"') => self.string().map(Token::Text),
            Some(b'-' | b'0'..=b'9') => self.number().map(Token::Number),
            Some(b'{') => {
                self.at += 1;
                Ok(Token::Object)
            }
            Some(b'[') => {
                self.at += 1;
                Ok(Token::List)
            }
            Some(b't') => self.word("true").map(|()| Token::Bool(true)),
            Some(b'f') => self.word("false").map(|()| Token::Bool(false)),
            Some(b'n') => self.word("null").map(|()| Token::Null),
            _ => Err(self.fault()),
        }
    }

    /// Whether an object has a further member, whose key is read next; `false` behind the object.
    #[inline]
    pub(crate) fn member(&mut self, first: bool) -> Result<bool, SyntaxError> {
        match self.peek() {
            Some(b'}') => {
                self.at += 1;
                return Ok(false);
            }
            Some(b',') if !first => {
                self.at += 1;
                self.peek();
            }
            Some(_) if first => {}
            _ => return Err(self.fault()),
        }
        if self.byte() == Some(b'"') { Ok(true) } else { Err(self.fault()) }
    }

    /// The key that is read next, its colon read too.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<RawString<'a>, SyntaxError> {
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.fault());
        }
        self.at += 1;
        Ok(key)
    }

    /// Reads a member of compact JSON whose value is a text of printable ASCII without escapes, if it begins with
    /// `begin`: comma, key, colon and quote. Gives the whole member and the text; otherwise nothing is read.
    #[inline(always)]
    pub(crate) fn member_of(&mut self, begin: &[u8]) -> Option<(&'a [u8], &'a str)> {
        let from = self.at;
        let at = from + begin.len();
        let bytes = self.text.as_bytes();
        if !same_bytes(bytes.get(from..at)?, begin) {
            return None;
        }
        let end = at + first_special(bytes.get(at..)?);
        if bytes.get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        Some((bytes.get(from..=end)?, self.text.get(at..end)?))
    }

    /// Whether a list has a further item; `false` behind the list.
    #[inline]
    pub(crate) fn item(&mut self, first: bool) -> Result<bool, SyntaxError> {
        match self.peek() {
            Some(b']') => {
                self.at += 1;
                Ok(false)
            }
            Some(b',') if !first => {
                self.at += 1;
                Ok(true)
            }
            Some(_) if first => Ok(true),
            _ => Err(self.fault()),
        }
    }

    /// Goes behind the list or object that `opened` began, with nothing of it read yet if `first`. The brackets still
    /// open are remembered on the heap, so no depth of nesting is too deep.
    pub(crate) fn leave(&mut self, opened: &Token<'_>, mut first: bool) -> Result<(), SyntaxError> {
        let mut open = match opened {
            Token::Object => vec![true],
            Token::List => vec![false],
            _ => return Ok(()),
        };
        while let Some(object) = open.last().copied() {
            let more = if object { self.member(first)? } else { self.item(first)? };
            first = false;
            if !more {
                open.pop();
                continue;
            }
            if object {
                self.key()?;
            }
            match self.value()? {
                Token::Object => open.push(true),
                Token::List => open.push(false),
                _ => continue,
            }
            first = true;
        }
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), SyntaxError> {
        for expected in word.bytes() {
            if self.byte() != Some(expected) {
                return Err(self.fault());
            }
            self.at += 1;
        }
        Ok(())
    }

    #[inline]
    fn number(&mut self) -> Result<&'a str, SyntaxError> {
        let from = self.at;
        match literal::number(self.text.as_bytes().get(from..).unwrap_or_default()) {
            Ok(length) => {
                self.at += length;
                Ok(self.since(from))
            }
            Err(length) => Err(SyntaxError(from + length)),
        }
    }

    /// The string whose opening quote is read next.
    #[inline]
    fn string(&mut self) -> Result<RawString<'a>, SyntaxError> {
        self.at += 1;
        let from = self.at;
        let mut escaped = false;
        loop {
            self.at += first_special(self.text.as_bytes().get(self.at..).unwrap_or_default());
            match self.byte() {
                Some(b'"') => {
                    let inside = self.since(from);
                    self.at += 1;
                    return Ok(RawString { inside, escaped });
                }
                Some(b'\\') => {
                    escaped = true;
                    self.at += 1;
                    self.escape()?;
                }
                Some(0x20..) => self.at += 1,
                Some(_) | None => return Err(self.fault()),
            }
        }
    }

    /// What follows a backslash. Whether a surrogate has its partner is for those who read the text.
    fn escape(&mut self) -> Result<(), SyntaxError> {
        let digits = match self.byte() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 0,
            Some(b'u') => 4,
            _ => return Err(self.fault()),
        };
        self.at += 1;
        for _ in 0..digits {
            if !self.byte().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                return Err(self.fault());
            }
            self.at += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::json::scanner::Scanner;
    use crate::json::scanner::Token;

    /// The whole of a document, or the byte at which it stops being one.
    fn read(text: &str) -> Result<(), usize> {
        let mut scanner = Scanner::new(text);
        let read = scanner.value().and_then(|token| scanner.leave(&token, true)).and_then(|()| scanner.end());
        read.map_err(|fault| fault.0)
    }

    #[test]
    fn takes_what_the_grammar_takes() {
        for text in [
            "{}",
            " [ ] ",
            "null",
            "[true,false,null]",
            "\"\"",
            "-0",
            r#"{"a":{"b":[1,{"c":"\u0041\\"}]},"a":2}"#,
            "\t\r\n1\n",
            r#"["é😀~\ud800"]"#,
            "\"\u{7f}\u{2028}\"",
        ] {
            assert_eq!(read(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn stops_at_the_first_byte_that_cannot_stand_there() {
        for (text, at) in [
            ("", 0),
            ("  ", 2),
            ("{", 1),
            ("[1", 2),
            ("[1,]", 3),
            ("[,1]", 1),
            ("{,}", 1),
            (r#"{"a":1,}"#, 7),
            (r#"{"a" 1}"#, 5),
            (r#"{"a":}"#, 5),
            ("{a:1}", 1),
            ("[1 2]", 3),
            ("[1}", 2),
            ("truth", 3),
            ("tru", 3),
            ("025", 1),
            ("1.", 2),
            ("\"a\nb\"", 2),
            (r#""\x41""#, 2),
            (r#""\u12g4""#, 5),
            ("\"abc", 4),
            ("{}{}", 2),
            ("NaN", 0),
            ("'a'", 0),
            ("{}\u{feff}", 2),
            ("\u{a0}1", 0),
            ("[1]]", 3),
            ("\"0123456789\u{1}\"", 11),
        ] {
            assert_eq!(read(text), Err(at), "{text}");
        }
    }

    #[test]
    fn any_depth_is_left_without_recursion() {
        let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
        assert_eq!(read(&deep), Ok(()));
        assert_eq!(read(&"{\"a\":".repeat(100_000)), Err(500_000));
    }

    #[test]
    fn numbers_and_texts_are_borrowed_as_they_are_spelled() {
        let mut scanner = Scanner::new(r#"[1.50e+07,"a\nb"]"#);
        assert!(matches!(scanner.value(), Ok(Token::List)));
        assert_eq!(scanner.item(true), Ok(true));
        assert!(matches!(scanner.value(), Ok(Token::Number("1.50e+07"))));
        assert_eq!(scanner.item(false), Ok(true));
        let Ok(Token::Text(text)) = scanner.value() else { panic!("text") };
        assert_eq!((text.inside, text.escaped), (r"a\nb", true));
        assert_eq!(scanner.item(false), Ok(false));
        assert_eq!(scanner.end(), Ok(()));
    }
}
