//! Headings to fields, in tiers: the surest first.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Confidence, Operation};

use crate::letters::{edits, letters};
use crate::synonym::{COMMON, PORTAL, Synonym};
use crate::target::{FULL_NAME, Target};

/// By what a heading was taken for a field, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The caller's mapping says so.
    Given,
    /// The vendor's key, letter for letter, with dots and `[n]`; or another spelling of the vendor's.
    Name,
    /// The label of the form.
    Label,
    /// The vendor's key in another style: `nameFirstName`, `name_first_name`, `Name first name`.
    Style,
    /// A column of the portal's own import.
    Portal,
    /// The name in the vendor's previous API.
    Previous,
    /// The last part of a key inside a group: `deviceName`.
    Leaf,
    /// A word that people use for it.
    Synonym,
    /// A few letters away from one of these.
    Near,
}

impl Tier {
    /// The word in mappings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Name => "name",
            Self::Label => "label",
            Self::Style => "style",
            Self::Portal => "portal",
            Self::Previous => "previous",
            Self::Leaf => "leaf",
            Self::Synonym => "synonym",
            Self::Near => "near",
        }
    }

    /// Whether it is beyond doubt.
    #[must_use]
    pub const fn sure(self) -> Confidence {
        match self {
            Self::Given | Self::Name | Self::Label | Self::Style | Self::Portal => Confidence::Certain,
            Self::Previous | Self::Leaf | Self::Synonym | Self::Near => Confidence::Likely,
        }
    }

    /// The tiers that a heading is looked up in, one after the other.
    const ALL: [Self; 7] =
        [Self::Name, Self::Label, Self::Style, Self::Portal, Self::Previous, Self::Leaf, Self::Synonym];
}

/// What a heading can mean: one target, or several that are equally likely.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) tier: Tier,
    /// Positions among the targets.
    pub(crate) targets: Vec<usize>,
}

/// Looks headings up.
pub(crate) struct Headings {
    /// Letters and what they mean, for each tier.
    names: Vec<(Tier, String, usize)>,
    grouped: Vec<usize>,
    /// Letters of fields that stand beside those of the operation, and what they mean.
    beside: Vec<(String, usize)>,
}

impl Headings {
    pub(crate) fn new(operation: &Operation, targets: &[Target]) -> Self {
        let mut names = Vec::new();
        for (at, target) in targets.iter().enumerate() {
            let mut add = |tier, name: &str| names.push((tier, letters(name), at));
            add(Tier::Label, target.label);
            if target.path != FULL_NAME {
                add(Tier::Style, &target.path);
            }
            target.aliases.iter().for_each(|alias| add(Tier::Style, alias));
            if let Some(previous) = target.previous {
                add(Tier::Previous, previous);
            }
            if let Some(leaf) = target.leaf {
                add(Tier::Leaf, leaf);
            }
        }
        let mut table = |tier, synonyms: &[Synonym]| {
            for synonym in synonyms {
                for field in synonym.fields {
                    if let Some(at) = targets.iter().position(|target| target.path == *field) {
                        names.extend(synonym.words.iter().map(|word| (tier, (*word).to_owned(), at)));
                    }
                }
            }
        };
        if operation.id.starts_with("netsapiens.user") {
            table(Tier::Portal, PORTAL);
        }
        table(Tier::Synonym, COMMON);
        // A site has one name.
        if operation.id.starts_with("netsapiens.site")
            && let Some(at) = targets.iter().position(|target| target.path.trim_matches(['{', '}']) == "site")
        {
            names.push((Tier::Synonym, "name".to_owned(), at));
        }
        let grouped = (0..).zip(targets).filter(|(_, target)| target.grouped).map(|(at, _)| at).collect();
        Self { names, grouped, beside: Vec::new() }
    }

    /// Adds headings of what stands beside the rows: a sure meaning of the operation's own comes before them, a likely one after.
    pub(crate) fn add_beside(&mut self, names: Vec<(String, usize)>) {
        self.beside = names;
    }

    /// What a heading means, letter for letter or by its letters alone. Only keys of objects can mean groups.
    pub(crate) fn exact(&self, targets: &[Target], heading: &str, keyed: bool) -> Option<Meaning> {
        let heading = heading.trim().trim_end_matches(['*', ':']).trim_end();
        let compared = letters(heading);
        if compared.is_empty() {
            return None;
        }
        for tier in Tier::ALL {
            if tier == Tier::Previous
                && let Some((_, at)) = self.beside.iter().find(|(name, _)| *name == compared)
            {
                return Some(Meaning { tier: Tier::Synonym, targets: [*at].to_vec() });
            }
            let mut found: Vec<usize> = if tier == Tier::Name {
                let is = |target: &Target| target.path == heading || target.aliases.contains(&heading);
                (0..).zip(targets).filter(|(_, target)| is(target)).map(|(at, _)| at).collect()
            } else {
                let same = |(of, name, _): &&(Tier, String, usize)| *of == tier && *name == compared;
                self.names.iter().filter(same).map(|(_, _, at)| *at).collect()
            };
            found.retain(|at| keyed || targets.get(*at).is_some_and(|target| !target.grouped));
            found.dedup();
            if !found.is_empty() {
                return Some(Meaning { tier, targets: found });
            }
        }
        None
    }

    /// What a heading was probably meant to be: the target with the fewest slips.
    pub(crate) fn near(&self, heading: &str) -> Option<usize> {
        let compared = letters(heading);
        let most = match compared.chars().count() {
            0..5 => return None,
            5..9 => 1,
            _ => 2,
        };
        let mut best: Option<(usize, usize)> = None;
        let mut tied = false;
        let own = self.names.iter().filter(|(tier, _, at)| *tier != Tier::Leaf && !self.grouped.contains(at));
        let own = own.map(|(_, name, at)| (name, at));
        for (name, at) in own.chain(self.beside.iter().map(|(name, at)| (name, at))) {
            if let Some(edits) = edits(&compared, name, most) {
                match best {
                    Some((fewest, other)) if edits == fewest && other != *at => tied = true,
                    Some((fewest, _)) if edits >= fewest => {}
                    _ => {
                        best = Some((edits, *at));
                        tied = false;
                    }
                }
            }
        }
        best.filter(|_| !tied).map(|(_, at)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::{Headings, Tier};
    use crate::target::targets;
    use seatwright::{Options, operation};

    fn meaning(id: &str, heading: &str) -> Option<(Tier, Vec<String>)> {
        let operation = operation(id).unwrap();
        let targets = targets(operation, &Options::default()).unwrap();
        let headings = Headings::new(operation, &targets);
        let path = |at: usize| targets[at].path.clone();
        headings
            .exact(&targets, heading, false)
            .map(|found| (found.tier, found.targets.iter().map(|at| path(*at)).collect()))
            .or_else(|| headings.near(heading).map(|at| (Tier::Near, vec![path(at)])))
    }

    #[test]
    fn takes_headings_in_tiers() {
        for (id, heading, tier, paths) in [
            ("netsapiens.user.create", "name-first-name", Tier::Name, &["name-first-name"][..]),
            ("netsapiens.user.create", "email", Tier::Name, &["email-address"]),
            ("netsapiens.user.create", "E-Mail Address *", Tier::Label, &["email-address"]),
            ("netsapiens.user.create", "name_first_name", Tier::Style, &["name-first-name"]),
            ("netsapiens.user.create", "nameFirstName", Tier::Style, &["name-first-name"]),
            ("netsapiens.user.create", "911 Caller ID", Tier::Portal, &["caller-id-number-emergency"]),
            (
                "netsapiens.user.create",
                "vmail_transcribe",
                Tier::Portal,
                &["voicemail-transcription-enabled"],
            ),
            ("netsapiens.user.create", "Answer time", Tier::Portal, &["ring-no-answer-timeout-seconds"]),
            ("netsapiens.user.create", "subscriber_pin", Tier::Previous, &["voicemail-login-pin"]),
            ("netsapiens.user.create", "Vorname", Tier::Synonym, &["name-first-name"]),
            ("netsapiens.user.create", "Prénom:", Tier::Synonym, &["name-first-name"]),
            ("netsapiens.user.create", "Name", Tier::Synonym, &["{name}"]),
            ("netsapiens.user.create", "Domain", Tier::Label, &["{domain}"]),
            ("netsapiens.user.create", "Extention", Tier::Near, &["user"]),
            ("netsapiens.user.create", "Number", Tier::Synonym, &["user", "caller-id-number"]),
            ("netsapiens.user.update", "Extension", Tier::Portal, &["{user}"]),
            ("netsapiens.user.update", "user", Tier::Name, &["{user}"]),
            ("netsapiens.site.create", "Name", Tier::Synonym, &["site"]),
            (
                "odin.user.create",
                "accessDeviceEndpoint.accessDevice.deviceName",
                Tier::Name,
                &["accessDeviceEndpoint.accessDevice.deviceName"],
            ),
            ("odin.user.create", "aliases[1]", Tier::Name, &["aliases[1]"]),
            ("odin.user.create", "Aliases [1]", Tier::Style, &["aliases[1]"]),
            (
                "odin.user.create",
                "device_level",
                Tier::Leaf,
                &["accessDeviceEndpoint.accessDevice.deviceLevel"],
            ),
            ("odin.user.create", "Phone", Tier::Synonym, &["phoneNumber"]),
            ("crmcom.user.create", "Username", Tier::Label, &["username"]),
        ] {
            let expected = Some((tier, paths.iter().map(|path| (*path).to_owned()).collect()));
            assert_eq!(meaning(id, heading), expected, "{heading}");
        }
        for heading in ["Notes", "", "***", "Shoe size", "Emp"] {
            assert_eq!(meaning("netsapiens.user.create", heading), None, "{heading}");
        }
    }
}
