//! The follow-up rows of one user, gathered on the way and put in order at the end.

use alloc::borrow::Cow;

use crate::convert::follow_up::{FollowUp, Writer};
use crate::convert::following::Part;
use crate::convert::loss::{Disposition, Loss};
use crate::convert::record::pick::{pick, says_something};
use crate::convert::record::text;
use crate::convert::user::destination::is_trunk_user;
use crate::convert::user::draft::Draft;
use crate::convert::user::field_map::How;
use crate::convert::user::walk::Walk;
use crate::convert::user::{field_map as map, notes};
use crate::json::Node;

impl Walk<'_> {
    /// A group that another call must bring over: what is known of it is kept, the rest has rows of its own.
    pub(crate) fn group_of_rows(&mut self, how: How, field: &'static str, value: &Node, draft: &mut Draft) {
        let (keys, to, note, kept) = match how {
            How::Device => (map::DEVICE, "follow_up.device", notes::DEVICE, &mut self.rows.device),
            How::Trunk => (map::TRUNK, "follow_up.trunk_user", notes::TRUNK, &mut self.rows.trunk),
            _ => (map::ADDRESS, "follow_up.emergency_address", notes::ADDRESS, &mut self.rows.address),
        };
        let place = draft.loss.len();
        let group = pick(value, keys, field, &mut draft.loss);
        if says_something(&group) {
            draft.loss.insert(place, Loss::new(field, Disposition::NeedsChoice, Some(to), note));
            if matches!(how, How::Device) {
                self.say_model(field, &group, place + 1, &mut draft.loss);
                self.rows.device = Some(group);
            } else {
                *kept = Some(group);
            }
        }
    }

    pub(crate) fn aliases(&mut self, field: &'static str, value: &Node, draft: &mut Draft) {
        let items = value.as_list().unwrap_or(core::slice::from_ref(value));
        let before = self.rows.aliases.len();
        self.rows.aliases.extend(items.iter().filter_map(text).map(Cow::into_owned));
        let to = (self.rows.aliases.len() > before).then_some("follow_up.alias");
        draft.say(
            field,
            Disposition::NeedsChoice,
            to,
            if to.is_some() { notes::ALIASES } else { notes::NOT_TEXT },
        );
    }

    pub(crate) fn endpoint_type(&self, field: &'static str, value: &Node, draft: &mut Draft) {
        let trunk = text(value).as_deref() == Some("trunkAddressing");
        let named = self.record.group("trunkAddressing").as_ref().is_some_and(says_something);
        if trunk && !named {
            draft.say(field, Disposition::NeedsChoice, Some("follow_up.trunk_user"), notes::TRUNK);
        } else {
            draft.say(field, Disposition::NotNeeded, None, notes::ENDPOINT_TYPE);
        }
    }

    /// A row that names the user it is about, as far as that is known.
    pub(crate) fn row(&self, kind: &'static str) -> Writer {
        Writer::new(kind).text("domain", self.to.domain).text("user", self.user.as_deref())
    }

    pub(crate) fn follow_up(&mut self, left_out: bool, draft: &mut Draft) {
        let rows = core::mem::take(&mut self.rows);
        let Draft { follow_up: out, asked, .. } = draft;
        if left_out {
            out.push(self.trunk_row(rows.trunk.as_ref(), false));
            return;
        }
        // Who has no portal needs no password.
        if self.options.user_scope.as_deref() != Some("No Portal") {
            let made = || Some([self.user.as_deref()?, "@", self.to.domain?].concat());
            let login = self.login.clone().or_else(made);
            let row = self.row("password").text("login-username", login.as_deref());
            out.push(row.text("email-address", self.mail.as_deref()).end());
        }
        if let Some((row, written)) = rows.phone {
            self.ask(Part::PhoneNumber, self.number_input(&written), out.len(), asked);
            out.push(row);
        }
        if let Some(device) = rows.device {
            self.ask(Part::Device, self.device_input(&device), out.len(), asked);
            out.push(self.row("device").members(&device).end());
        }
        if rows.location.is_some() || rows.address.is_some() {
            let input = self.address_input(rows.address.as_ref(), rows.location.as_deref());
            self.ask(Part::Address, input, out.len(), asked);
            let row = self.row("emergency_address").text("location", rows.location.as_deref());
            out.push(match &rows.address {
                Some(address) => row.node("address", address).end(),
                None => row.end(),
            });
        }
        out.extend(rows.aliases.iter().map(|alias| self.row("alias").text("alias", Some(alias)).end()));
        if rows.trunk.is_some() || is_trunk_user(self.record) {
            out.push(self.trunk_row(rows.trunk.as_ref(), true));
        }
    }

    pub(crate) fn trunk_row(&self, trunk: Option<&Node>, convert: bool) -> FollowUp {
        let row = if convert { self.row("trunk_user") } else { Writer::new("trunk_user") };
        let row = row.flag("convert", convert).text("userId", self.record.text("userId").as_deref());
        match trunk {
            Some(trunk) => row.node("trunkAddressing", trunk).end(),
            None => row.end(),
        }
    }
}
