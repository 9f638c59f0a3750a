//! What became of all rows: [`Summary`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::text::Object;

/// What became of all rows. The counts add up: `read` is `ready`, `invalid`, `continuation` and `blank` together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows below the headings.
    pub read: u32,
    /// Rows with a request.
    pub ready: u32,
    /// Rows with errors.
    pub invalid: u32,
    /// Further rows of a person.
    pub continuation: u32,
    /// Rows without a value.
    pub blank: u32,
    /// Requests beside those of the rows; none unless they were asked for.
    pub beside: Option<u32>,
    /// Errors and warnings by their codes, the more frequent first.
    pub issues: Vec<(&'static str, u32)>,
    /// What is good to know and much the same for many rows.
    pub notes: Vec<Note>,
}

/// Something good to know that many rows share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// A code of the core, or `short_row`.
    pub code: &'static str,
    /// The field that it is about; empty for whole rows.
    pub field: String,
    /// The sentence of the first row that has it.
    pub message: String,
    /// How many rows have it.
    pub rows: u32,
}

impl Summary {
    /// As compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::text::json(|object| {
            object.number("read", self.read).number("ready", self.ready).number("invalid", self.invalid);
            object.number("continuation", self.continuation).number("blank", self.blank);
            if let Some(beside) = self.beside {
                object.number("beside", beside).number("requests", self.ready + beside);
            }
            write_issues(&self.issues, &self.notes, object);
        })
    }

    /// With the more frequent issues first.
    pub(crate) fn sorted(mut self) -> Self {
        self.issues.sort_by_key(|(code, count)| (core::cmp::Reverse(*count), *code));
        self
    }

    pub(crate) fn count(&mut self, code: &'static str) {
        match self.issues.iter_mut().find(|(known, _)| *known == code) {
            Some((_, count)) => *count += 1,
            None => self.issues.push((code, 1)),
        }
    }

    /// Notes are few, for they are about fields and not about values: of each code and field the first sentence stands.
    pub(crate) fn note(&mut self, code: &'static str, field: &str, message: impl FnOnce() -> String) {
        let known = self.notes.iter_mut().find(|note| note.code == code && note.field == field);
        if let Some(note) = known {
            note.rows += 1;
        } else if self.notes.len() < 50 {
            self.notes.push(Note { code, field: field.to_owned(), message: message(), rows: 1 });
        }
    }
}

/// Writes `issues` and `notes`.
pub(crate) fn write_issues(issues: &[(&'static str, u32)], notes: &[Note], object: &mut Object<'_>) {
    let mut counts = Object::new(object.name("issues"));
    for (code, count) in issues {
        counts.number(code, *count);
    }
    counts.end();
    object.list("notes", notes, |note, out| {
        let mut object = Object::new(out);
        object.text("code", note.code);
        object.maybe("field", Some(&*note.field).filter(|field| !field.is_empty()));
        object.text("message", &note.message).number("rows", note.rows);
        object.end();
    });
}
