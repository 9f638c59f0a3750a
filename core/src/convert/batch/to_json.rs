//! A batch as JSON, the same bytes in every language.

use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::batch::Batch;
use crate::convert::batch::collisions::Collision;
use crate::convert::batch::summary::number;
use crate::convert::batch::user::User;
use crate::json::escape::{push_bytes, push_text};
use crate::json::to_json::ToJson;
use crate::json::{Members, list};

impl Batch {
    /// The whole of it as compact JSON, the same bytes in every language. For very many users write
    /// [`User::to_json`] line by line instead.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::with_capacity(4096 + self.users.len() * 4096);
        let mut members = Members::new(&mut out);
        members.text("from", self.from).text("to", self.to);
        members.list("issues", &self.issues, ToJson::write);
        members.list("users", &self.users, User::write);
        members.list("collisions", &self.collisions, write_collision);
        self.summary.write(members.name("summary"));
        match &self.waves {
            None => push_bytes(members.name("waves"), b"null"),
            Some(waves) => list(members.name("waves"), waves, |wave, out| rows(wave, out)),
        }
        rows(&self.blocked, members.name("blocked"));
        members.end();
        String::from_utf8(out).unwrap_or_default()
    }
}

impl User {
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let blocked_by: Vec<&str> = self.blocked_by().collect();
        let mut members = Members::new(out);
        members.number("row", i64::from(self.row)).flag("ready", self.is_ready());
        members.list("blocked_by", &blocked_by, |reason, out| push_text(out, reason));
        self.conversion.write_parts(self.row, &mut members);
        members.end();
    }
}

fn rows(rows: &[u32], out: &mut Vec<u8>) {
    list(out, rows, |row, out| number(*row, out));
}

fn write_collision(collision: &Collision, out: &mut Vec<u8>) {
    let mut members = Members::new(out);
    members.text("field", collision.field).text("value", &collision.value);
    members.maybe_text("domain", collision.domain.as_deref());
    rows(&collision.rows, members.name("rows"));
    if collision.known {
        members.flag("known", true);
    }
    if let Some(settled) = &collision.resolution {
        members.list("resolution", settled, |(row, user), out| {
            Members::new(out).number("row", i64::from(*row)).text("user", user).end();
        });
    }
    members.end();
}
