//! A batch as JSON, the same bytes in every language.

use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::batch::Batch;
use crate::convert::batch::collisions::Collision;
use crate::convert::batch::summary::number;
use crate::convert::batch::user::User;
use crate::json::escape::{push_bytes, push_text};
use crate::json::list;
use crate::json::to_json::ToJson;

impl Batch {
    /// The whole of it as compact JSON, the same bytes in every language. For very many users write
    /// [`User::to_json`] line by line instead.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::with_capacity(4096 + self.users.len() * 4096);
        push_bytes(&mut out, b"{\"from\":");
        push_text(&mut out, self.from);
        push_bytes(&mut out, b",\"to\":");
        push_text(&mut out, self.to);
        push_bytes(&mut out, b",\"issues\":");
        list(&mut out, &self.issues, ToJson::write);
        push_bytes(&mut out, b",\"users\":[");
        for (at, user) in self.users.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            user.write(&mut out);
        }
        push_bytes(&mut out, b"],\"collisions\":[");
        for (at, collision) in self.collisions.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            write_collision(collision, &mut out);
        }
        push_bytes(&mut out, b"],\"summary\":");
        self.summary.write(&mut out);
        push_bytes(&mut out, b",\"waves\":");
        match &self.waves {
            None => push_bytes(&mut out, b"null"),
            Some(waves) => {
                out.push(b'[');
                for (at, wave) in waves.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    rows(wave, &mut out);
                }
                out.push(b']');
            }
        }
        push_bytes(&mut out, b",\"blocked\":");
        rows(&self.blocked, &mut out);
        out.push(b'}');
        String::from_utf8(out).unwrap_or_default()
    }
}

impl User {
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        push_bytes(out, b"{\"row\":");
        number(self.row, out);
        push_bytes(out, if self.is_ready() { b",\"ready\":true" } else { b",\"ready\":false" });
        push_bytes(out, b",\"blocked_by\":[");
        for (at, reason) in self.blocked_by().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            push_text(out, reason);
        }
        push_bytes(out, b"],");
        self.conversion.write_parts(out);
        out.push(b'}');
    }
}

fn rows(list: &[u32], out: &mut Vec<u8>) {
    out.push(b'[');
    for (at, row) in list.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        number(*row, out);
    }
    out.push(b']');
}

fn write_collision(collision: &Collision, out: &mut Vec<u8>) {
    push_bytes(out, b"{\"field\":");
    push_text(out, collision.field);
    push_bytes(out, b",\"value\":");
    push_text(out, &collision.value);
    if let Some(domain) = &collision.domain {
        push_bytes(out, b",\"domain\":");
        push_text(out, domain);
    }
    push_bytes(out, b",\"rows\":");
    rows(&collision.rows, out);
    if collision.known {
        push_bytes(out, b",\"known\":true");
    }
    if let Some(settled) = &collision.resolution {
        push_bytes(out, b",\"resolution\":[");
        for (at, (row, user)) in settled.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            push_bytes(out, b"{\"row\":");
            number(*row, out);
            push_bytes(out, b",\"user\":");
            push_text(out, user);
            out.push(b'}');
        }
        out.push(b']');
    }
    out.push(b'}');
}
