//! The way from records to conversions, for one user and for many.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;
use alloc::{format, vec};

use crate::api::validate;
use crate::collections::sort::sorted;
use crate::convert::batch::collisions::Extension;
use crate::convert::conversion::Conversion;
use crate::convert::following::Owner;
use crate::convert::options::ConvertOptions;
use crate::convert::record::SourceRecord;
use crate::convert::user::draft::Draft;
use crate::convert::user::walk::Walk;
use crate::convert::user::{notes, requests};
use crate::input::Json;
use crate::issues::Issue;
use crate::options::context::Context;
use crate::options::error::OptionError;
use crate::options::resolved::Resolved;
use crate::options::{Defaults, Options};
use crate::plan::Plan;
use crate::report::Report;
use crate::schema::Operation;

/// The pairs that there is a map for.
pub(crate) const FROM: &str = "odin.user.create";
const TO: &str = "netsapiens.user.create";

/// The options, read against the target.
pub(crate) struct Converter<'o> {
    pub(crate) options: &'o ConvertOptions,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    operation: &'static Operation,
    plan: &'static Plan,
    /// What the target's engine is asked with; its context holds what concerns the user at hand.
    engine: Options,
    sites_of: Option<String>,
}

impl<'o> Converter<'o> {
    pub(crate) fn new(from: &str, to: &str, options: &'o ConvertOptions) -> Result<Self, OptionError> {
        options.check()?;
        let operation = crate::vendors::operation(to);
        let (Some(operation), FROM) = (operation.filter(|operation| operation.id == TO), from) else {
            let known = format!("there is {FROM} to {TO}");
            return Err(OptionError::Value(format!(
                "there is no conversion from {from:?} to {to:?}; {known}"
            )));
        };
        let engine = Options {
            profile: options.profile.clone(),
            defaults: Defaults::Required,
            waive: options.waive.clone(),
            locale: options.locale.clone(),
            names: options.names,
            context: Context { sites_left: options.context.sites_left, ..Context::default() },
            ..Options::default()
        };
        // Says what is wrong with a profile, a waiver or a locale before the first record.
        let plan = Resolved::new(operation, &engine)?.plan;
        Ok(Self { options, from: FROM, to: TO, operation, plan, engine, sites_of: None })
    }

    /// A conversion that only says why the record could not be read.
    pub(crate) fn unreadable(&self, issue: Issue) -> Conversion {
        let report = Report {
            plan: self.plan,
            issues: vec![issue],
            changes: Vec::new(),
            filled: crate::collections::slot_set::SlotSet::default(),
            names: self.options.names,
        };
        Conversion {
            from: self.from,
            to: self.to,
            id: None,
            input: None,
            report: Some(report),
            loss: Vec::new(),
            requests: Vec::new(),
            follow_up: Vec::new(),
            sent: crate::collections::slot_set::SlotSet::default(),
            scope_given: false,
        }
    }

    /// Converts a record that gets this extension.
    pub(crate) fn convert(
        &mut self,
        record: &SourceRecord<'_>,
        extension: &Extension,
    ) -> Result<Conversion, OptionError> {
        let mut draft = Draft::new(self.plan);
        let walk = Walk::new(record, self.options, extension, self.plan);
        let domain = walk.to.domain;
        let user = walk.user.clone();
        let converted = walk.run(&mut draft);
        let input = converted.then(|| draft.input(domain));
        let report = match &input {
            Some(input) => {
                let login = record.text("userId").filter(|_| self.options.keep_login);
                self.tell(domain, user.as_deref(), login.as_deref());
                Some(validate(self.operation, Json(input), &self.engine)?)
            }
            None => None,
        };
        let owner = domain.zip(user.as_deref()).filter(|_| converted);
        let requests = match owner {
            Some((domain, user)) => {
                let mut asked = core::mem::take(&mut draft.asked);
                asked = sorted(asked, &|one, other| one.part.cmp(&other.part));
                Owner { domain, user, engine: &self.engine }.build(asked, &mut draft.follow_up)?
            }
            None => Vec::new(),
        };
        for request in &requests {
            requests::settle(request.part, &mut draft.loss);
        }
        for row in &mut draft.loss {
            if row.note != notes::UNKNOWN {
                row.value = record.shown(&row.field, row.verdict);
            }
        }
        draft.loss.shrink_to_fit();
        Ok(Conversion {
            from: self.from,
            to: self.to,
            id: record.text("userId").map(Cow::into_owned),
            input,
            report,
            loss: draft.loss,
            requests,
            follow_up: draft.follow_up,
            sent: draft.sent,
            scope_given: self.options.user_scope.is_some(),
        })
    }

    /// Tells the engine what is known of this user's domain: of thousands of names only those that concern it.
    fn tell(&mut self, domain: Option<&str>, user: Option<&str>, login: Option<&str>) {
        let known = &self.options.context;
        let context = &mut self.engine.context;
        context.users.clear();
        context.logins.clear();
        let domain = domain.unwrap_or_default();
        if let Some(user) = user {
            if known.users.has(domain, user) {
                context.users.insert(user.to_owned());
            }
            let made = [user, "@", domain].concat();
            if known.logins.contains(&made) {
                context.logins.insert(made);
            }
        }
        if let Some(login) = login.filter(|login| known.logins.contains(login)) {
            context.logins.insert(login.to_owned());
        }
        if let Some(sites) = &known.sites
            && self.sites_of.as_deref() != Some(domain)
        {
            context.sites = sites.of(domain).cloned();
            self.sites_of = Some(domain.to_owned());
        }
    }
}
