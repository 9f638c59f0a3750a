//! Options of a conversion from a JSON tree.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::options::choices::{
    Class, ConvertLimits, DialByName, NumberPlan, TrunkUsers, WaveBy, Waves,
};
use crate::convert::options::context::{PerDomain, TargetContext};
use crate::convert::options::email_template::EmailTemplate;
use crate::convert::options::extensions::{Collisions, Range};
use crate::convert::options::groups::{Destination, Groups};
use crate::convert::options::{CONVERT_OPTION_NAMES, ConvertOptions};
use crate::options::reader::{OptionReader, Read};

const DIAL_BY_NAME: &[(&str, DialByName)] = &[("last", DialByName::Last), ("first", DialByName::First)];
const TRUNK_USERS: &[(&str, TrunkUsers)] =
    &[("report", TrunkUsers::Report), ("convert", TrunkUsers::Convert)];
const COLLISIONS: &[(&str, Collisions)] =
    &[("report", Collisions::Report), ("allocate", Collisions::Allocate)];
const WAVE_BY: &[(&str, WaveBy)] = &[("group", WaveBy::Group)];

impl ConvertOptions {
    pub(crate) fn read(given: &OptionReader<'_>) -> Read<Self> {
        let mut options = Self::default();
        given.members(CONVERT_OPTION_NAMES, &mut |name, given| {
            match name {
                "domain" => options.domain = given.maybe(OptionReader::text)?,
                "groups" => options.groups = groups(given)?,
                "site_from_group" => options.site_from_group = given.flag()?,
                "extensions" => options.extensions = range(given)?,
                "languages" => options.languages = texts(given)?,
                "zones" => options.zones = texts(given)?,
                "dial_policies" => {
                    given.each("an object of class names and dial policies", &mut |name, given| {
                        options.dial_policies.insert(name.to_owned(), class(given)?);
                        Ok(())
                    })?;
                }
                "mail" => options.mail = given.maybe(|given| EmailTemplate::try_from(given.text()?))?,
                "user_scope" => options.user_scope = given.maybe(OptionReader::text)?,
                "keep_login" => options.keep_login = given.flag()?,
                "dial_by_name" => options.dial_by_name = given.maybe(|given| given.word(DIAL_BY_NAME))?,
                "trunk_users" => options.trunk_users = given.word(TRUNK_USERS)?,
                "numbers" => options.numbers = numbers(given)?,
                "profile" => options.profile = given.maybe(OptionReader::text)?,
                "waive" => options.waive = given.texts("a list of text like \"email-address/required\"")?,
                "locale" => options.locale = given.maybe(OptionReader::text)?,
                "context" => options.context = known(given)?,
                "limits" => options.limits = limits(given)?,
                _ => options.waves = given.maybe(waves)?,
            }
            Ok(())
        })?;
        Ok(options)
    }
}

fn texts(given: &OptionReader<'_>) -> Read<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    given.each("an object with text values", &mut |name, given| {
        texts.insert(name.to_owned(), given.text()?);
        Ok(())
    })?;
    Ok(texts)
}

/// Group ids with their domain, or rows: a group id is unique inside its provider only.
fn groups(given: &OptionReader<'_>) -> Read<Groups> {
    let mut groups = Groups::default();
    if given.value.as_object().is_some() {
        given.each("", &mut |group, given| {
            let place = match given.value.as_text() {
                Some(domain) => Destination { domain: domain.to_owned(), site: None },
                None => row(given, false)?.2,
            };
            groups.add(None, group.to_owned(), place);
            Ok(())
        })?;
        return Ok(groups);
    }
    let takes = "an object of group ids and domains, or a list of objects with group and domain";
    given.items(takes, &mut |given| {
        let (provider, group, place) = row(given, true)?;
        let other = groups.find(provider.as_deref(), &group);
        if other.is_some_and(|(other, own)| *other != place && own == provider.is_some()) {
            return Err(
                ["the group ", &crate::json::escape::quoted(&group), " is given more than once"].concat()
            );
        }
        groups.add(provider, group, place);
        Ok(())
    })?;
    Ok(groups)
}

/// The provider, the group and its place; the first two only where a `list` has them.
fn row(given: &OptionReader<'_>, list: bool) -> Read<(Option<String>, String, Destination)> {
    let (mut provider, mut group, mut domain, mut site) = (None, None, None, None);
    let known: &[&'static str] =
        if list { &["service_provider", "group", "domain", "site"] } else { &["domain", "site"] };
    given.members(known, &mut |name, given| {
        match name {
            "service_provider" => provider = given.maybe(OptionReader::text)?,
            "group" => group = Some(given.text()?),
            "domain" => domain = Some(given.text()?),
            _ => site = given.maybe(OptionReader::text)?,
        }
        Ok(())
    })?;
    match (group, domain) {
        (Some(group), Some(domain)) => Ok((provider, group, Destination { domain, site })),
        (None, Some(domain)) if !list => Ok((None, String::new(), Destination { domain, site })),
        _ if list => given.wrong("an object with group and domain"),
        _ => given.wrong("a domain, or an object with domain"),
    }
}

fn range(given: &OptionReader<'_>) -> Read<Range> {
    let mut range = Range::default();
    given.members(&["start", "end", "taken", "collisions"], &mut |name, given| {
        match name {
            "start" => range.start = given.maybe(OptionReader::label)?,
            "end" => range.end = given.maybe(OptionReader::label)?,
            "taken" => range.taken = given.labels("a list of extensions")?.into(),
            _ => range.collisions = given.word(COLLISIONS)?,
        }
        Ok(())
    })?;
    Ok(range)
}

/// Text alone names the policy.
fn class(given: &OptionReader<'_>) -> Read<Class> {
    let mut class = Class::default();
    if let Some(policy) = given.value.as_text() {
        class.policy = Some(policy.to_owned());
        return Ok(class);
    }
    given.members(&["dial-plan", "dial-policy"], &mut |name, given| {
        let text = given.maybe(OptionReader::text)?;
        if name == "dial-plan" {
            class.plan = text;
        } else {
            class.policy = text;
        }
        Ok(())
    })?;
    Ok(class)
}

fn numbers(given: &OptionReader<'_>) -> Read<NumberPlan> {
    let mut plan = NumberPlan::default();
    given.members(&["country_code", "national_prefix"], &mut |name, given| {
        let text = given.maybe(OptionReader::text)?;
        if name == "country_code" {
            plan.country_code = text;
        } else {
            plan.national_prefix = text;
        }
        Ok(())
    })?;
    Ok(plan)
}

fn known(given: &OptionReader<'_>) -> Read<TargetContext> {
    let mut known = TargetContext::default();
    given.members(&["users", "logins", "sites", "sites_left"], &mut |name, given| {
        match name {
            "users" => known.users = per_domain(given)?,
            "logins" => known.logins = given.names()?,
            "sites" => known.sites = given.maybe(per_domain)?,
            _ => known.sites_left = given.maybe(OptionReader::number)?,
        }
        Ok(())
    })?;
    Ok(known)
}

fn per_domain(given: &OptionReader<'_>) -> Read<PerDomain> {
    let takes = "a list of names, or an object of domains and lists of names";
    if given.value.as_object().is_none() {
        return given.labels(takes).map(|names| PerDomain::Every(names.into()));
    }
    let mut domains: BTreeMap<String, Vec<String>> = BTreeMap::new();
    given.each(takes, &mut |domain, given| {
        let names = domains.entry(domain.to_ascii_lowercase()).or_default();
        names.extend(given.labels("a list of names")?);
        Ok(())
    })?;
    Ok(PerDomain::Each(domains.into_iter().map(|(domain, names)| (domain, names.into())).collect()))
}

fn limits(given: &OptionReader<'_>) -> Read<ConvertLimits> {
    let mut limits = ConvertLimits::default();
    given.members(&["rows", "bytes", "text", "keys", "depth"], &mut |name, given| {
        let limit = match name {
            "rows" => &mut limits.rows,
            "bytes" => &mut limits.bytes,
            "text" => &mut limits.text,
            "keys" => &mut limits.keys,
            _ => &mut limits.depth,
        };
        *limit = given.number()?;
        Ok(())
    })?;
    Ok(limits)
}

fn waves(given: &OptionReader<'_>) -> Read<Waves> {
    let mut waves = Waves::default();
    given.members(&["size", "by"], &mut |name, given| {
        if name == "size" {
            waves.size = given.maybe(OptionReader::number)?;
        } else {
            waves.by = given.maybe(|given| given.word(WAVE_BY))?;
        }
        Ok(())
    })?;
    Ok(waves)
}
