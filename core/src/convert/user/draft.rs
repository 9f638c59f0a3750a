//! One user on the way: what is put into the request, and what is said about it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::collections::sort::sorted;
use crate::convert::follow_up::FollowUp;
use crate::convert::following::Asked;
use crate::convert::loss::{Disposition, Loss};
use crate::json::Members;
use crate::json::escape::quoted;
use crate::plan::Plan;

/// Values for the target's fields, and rows of the loss report.
pub(crate) struct Draft {
    plan: &'static Plan,
    put: Vec<(Slot, &'static str, String)>,
    pub(crate) sent: SlotSet,
    pub(crate) loss: Vec<Loss>,
    pub(crate) follow_up: Vec<FollowUp>,
    pub(crate) asked: Vec<Asked>,
}

impl Draft {
    pub(crate) fn new(plan: &'static Plan) -> Self {
        Self {
            plan,
            put: Vec::with_capacity(16),
            sent: SlotSet::default(),
            loss: Vec::with_capacity(40),
            follow_up: Vec::new(),
            asked: Vec::new(),
        }
    }

    /// Puts a value, as JSON, under a wire name.
    pub(crate) fn put_json(&mut self, wire: &'static str, json: String) {
        if let Some(slot) = self.plan.slot(wire).filter(|slot| !self.sent.has(*slot)) {
            self.sent.set(slot);
            self.put.push((slot, wire, json));
        }
    }

    pub(crate) fn put(&mut self, wire: &'static str, text: &str) {
        self.put_json(wire, quoted(text));
    }

    pub(crate) fn say(
        &mut self,
        field: &'static str,
        verdict: Disposition,
        to: Option<&'static str>,
        note: impl Into<Cow<'static, str>>,
    ) {
        self.loss.push(Loss::new(field, verdict, to, note));
    }

    /// The request's input: the domain, which belongs to the path, and the fields in table order.
    pub(crate) fn input(&mut self, domain: Option<&str>) -> String {
        self.put = sorted(core::mem::take(&mut self.put), &|one, other| one.0.cmp(&other.0));
        let mut out = Vec::with_capacity(384);
        let mut members = Members::new(&mut out);
        members.maybe_text("domain", domain);
        for (_, wire, json) in &self.put {
            members.json(wire, json);
        }
        members.end();
        String::from_utf8(out).unwrap_or_default()
    }
}
