//! What a plan does in all: [`PlanSummary`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::plan::Action;
use crate::plan::guard::Guard;
use crate::summary::{Note, write_issues};
use crate::text::{Object, json};

/// What a plan does in all. `read` is the sum of the seven counts below it, also when a limit cuts the file off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanSummary {
    /// Rows below the headings.
    pub read: u32,
    /// Rows that make something.
    pub create: u32,
    /// Rows that change something.
    pub update: u32,
    /// Rows that say what is there.
    pub unchanged: u32,
    /// Rows that contradict what is there.
    pub conflict: u32,
    /// Rows with errors.
    pub invalid: u32,
    /// Further rows of a person.
    pub continuation: u32,
    /// Rows without a value.
    pub blank: u32,
    /// Requests beside those of the rows; none unless they were asked for.
    pub beside: Option<u32>,
    /// Keys of the records that no row has; nothing is done with them. In the order in which the records were given.
    pub unmanaged: Vec<String>,
    /// What a person must agree to.
    pub guards: Vec<Guard>,
    /// Errors and warnings by their codes, the more frequent first.
    pub issues: Vec<(&'static str, u32)>,
    /// What is good to know and much the same for many rows.
    pub notes: Vec<Note>,
}

impl PlanSummary {
    /// As compact JSON: `unmanaged` as a count, `guards`, `counts`, `issues`, `notes`.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(|object| {
            object.number("unmanaged", self.unmanaged.len());
            self.write(object);
        })
    }

    /// How many rows have an action.
    #[must_use]
    pub const fn count(&self, action: Action) -> u32 {
        match action {
            Action::Create => self.create,
            Action::Update => self.update,
            Action::Unchanged => self.unchanged,
            Action::Conflict => self.conflict,
            Action::Invalid => self.invalid,
            Action::Continuation => self.continuation,
            Action::Blank => self.blank,
        }
    }

    pub(crate) fn add(&mut self, action: Action) {
        let count = match action {
            Action::Create => &mut self.create,
            Action::Update => &mut self.update,
            Action::Unchanged => &mut self.unchanged,
            Action::Conflict => &mut self.conflict,
            Action::Invalid => &mut self.invalid,
            Action::Continuation => &mut self.continuation,
            Action::Blank => &mut self.blank,
        };
        *count += 1;
    }

    pub(crate) fn write(&self, object: &mut Object<'_>) {
        object.list("guards", &self.guards, |guard, out| {
            let mut object = Object::new(out);
            object.text("code", guard.as_str()).text("message", guard.message());
            object.end();
        });
        let mut counts = Object::new(object.name("counts"));
        counts.number("read", self.read);
        for action in Action::ALL {
            counts.number(action.as_str(), self.count(action));
        }
        counts.number("unmanaged", self.unmanaged.len());
        if let Some(beside) = self.beside {
            counts.number("beside", beside).number("requests", self.create + self.update + beside);
        }
        counts.end();
        write_issues(&self.issues, &self.notes, object);
    }
}
