//! Values of the options of a conversion.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::options::choices::{Class, DialByName, TrunkUsers, WaveBy};
use crate::convert::options::context::PerDomain;
use crate::convert::options::email_template::EmailTemplate;
use crate::convert::options::extensions::Collisions;
use crate::convert::options::groups::{Destination, Groups};
use crate::json::escape::quoted;
use crate::options::from_json::read_words;
use crate::options::reader::{FromOption, ITEM, OptionReader, Read};
use crate::options::value::OptionValue;

read_words!(DialByName, TrunkUsers, WaveBy, Collisions);

impl<T: FromOption> FromOption for BTreeMap<String, T> {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut map = Self::new();
        given.each("an object", &mut |name, given| {
            map.insert(name.to_owned(), T::read(given)?);
            Ok(())
        })?;
        Ok(map)
    }
}

impl FromOption for EmailTemplate {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        Self::try_from(given.text("text")?)
    }
}

/// Group ids with their domain, or rows: a group id is unique inside its provider only.
impl FromOption for Groups {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut groups = Self::default();
        let rows = given.value.items(&mut |value| {
            let (provider, group, place) = row(&given.inside(ITEM, value), true)?;
            let other = groups.find(provider.as_deref(), &group);
            if other.is_some_and(|(other, own)| *other != place && own == provider.is_some()) {
                return Err(["the group ", &quoted(&group), " is given more than once"].concat());
            }
            groups.add(provider, group, place);
            Ok(())
        });
        if let Some(rows) = rows {
            return rows.map(|()| groups);
        }
        given.each(
            "an object of group ids and domains, or a list of objects with group and domain",
            &mut |group, given| {
                let place = match given.value.with_str(str::to_owned) {
                    Some(domain) => Destination { domain, site: None },
                    None => row(given, false)?.2,
                };
                groups.add(None, group.to_owned(), place);
                Ok(())
            },
        )?;
        Ok(groups)
    }
}

/// The provider, the group and its place; the first two only where a `list` has them.
fn row<V: OptionValue>(
    given: &OptionReader<'_, V>,
    list: bool,
) -> Read<(Option<String>, String, Destination)> {
    let (mut domain, mut site, mut group, mut provider) = (None, None, None, None);
    let known: &[&'static str] =
        if list { &["domain", "site", "group", "service_provider"] } else { &["domain", "site"] };
    given.members(known, &mut |at, given| {
        let text: Option<String> = match at {
            0 | 2 => Some(FromOption::read(given)?),
            _ => FromOption::read(given)?,
        };
        match at {
            0 => domain = text,
            1 => site = text,
            2 => group = text,
            _ => provider = text,
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

/// Text alone names the policy.
impl FromOption for Class {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        if let Some(policy) = given.value.with_str(str::to_owned) {
            return Ok(Self { plan: None, policy: Some(policy) });
        }
        let mut class = Self::default();
        given.members(&["dial-plan", "dial-policy"], &mut |at, given| {
            let place = if at == 0 { &mut class.plan } else { &mut class.policy };
            *place = FromOption::read(given)?;
            Ok(())
        })?;
        Ok(class)
    }
}

impl FromOption for PerDomain {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        const TAKES: &str = "a list of names, or an object of domains and lists of names";
        if let Some(names) = given.list_of_text() {
            return names.map(|names| Self::Every(names.into()));
        }
        let mut domains: BTreeMap<String, Vec<String>> = BTreeMap::new();
        given.each(TAKES, &mut |domain, given| {
            let names = domains.entry(domain.to_ascii_lowercase()).or_default();
            names.extend(given.texts("a list of names")?);
            Ok(())
        })?;
        Ok(Self::Each(domains.into_iter().map(|(domain, names)| (domain, names.into())).collect()))
    }
}
