//! What a conversion must be told, because no record says it.

pub(crate) mod choices;
pub(crate) mod context;
pub(crate) mod email_template;
pub(crate) mod extensions;
pub(crate) mod from_json;
pub(crate) mod groups;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::options::choices::{Class, ConvertLimits, DialByName, NumberPlan, TrunkUsers, Waves};
use crate::convert::options::context::TargetContext;
use crate::convert::options::email_template::EmailTemplate;
use crate::convert::options::extensions::Range;
use crate::convert::options::groups::Groups;
use crate::options::error::OptionError;
use crate::options::reader as given;

/// Options of [`convert`](crate::convert::convert) and [`convert_batch`](crate::convert::convert_batch). The default knows nothing:
/// what would need an option then is in the loss report as `needs_choice`.
///
/// ```
/// use seatwright::ConvertOptions;
///
/// let options = ConvertOptions::from_json(
///     r#"{"groups": {"north": "example.com"}, "mail": "{user}@{domain}", "extensions": {"start": 2000, "end": 2999}}"#,
/// );
/// assert!(options.is_ok());
/// let error = ConvertOptions::from_json(r#"{"mail": "{nickname}@{domain}"}"#).unwrap_err();
/// assert!(error.to_string().contains("nickname"));
/// ```
#[derive(Clone, Debug)]
pub struct ConvertOptions {
    /// The domain of groups that [`groups`](Self::groups) does not name.
    pub domain: Option<String>,
    /// Group ids with the domain, and perhaps the site, that each becomes.
    pub groups: Groups,
    /// A group that has no site of its own in the map becomes a site of its own name.
    pub site_from_group: bool,
    /// Extensions that may be given out, and when.
    pub extensions: Range,
    /// Names of languages with the target's token.
    pub languages: BTreeMap<String, String>,
    /// Zones with the listed one to take, for zones without an exact twin.
    pub zones: BTreeMap<String, String>,
    /// Network classes of service with the dial policy, or the dial plan and policy, to take.
    pub dial_policies: BTreeMap<String, Class>,
    /// A mail address for those who have none, such as `{user}@{domain}`.
    pub mail: Option<EmailTemplate>,
    /// The scope of every user; `Basic User`, as the server would have it, when not given.
    pub user_scope: Option<String>,
    /// Whether `userId` becomes the login; else the server makes `user@domain`.
    pub keep_login: bool,
    /// Which of the dialing names the directory goes by.
    pub dial_by_name: Option<DialByName>,
    /// What is done about users on trunks.
    pub trunk_users: TrunkUsers,
    /// The country of numbers whose record names none.
    pub numbers: NumberPlan,
    /// The target's document to check against.
    pub profile: Option<String>,
    /// `field/code` pairs of the target whose errors become warnings.
    pub waive: Vec<String>,
    /// Language of messages; `en`.
    pub locale: Option<String>,
    /// What is on the target already.
    pub context: TargetContext,
    /// Bounds.
    pub limits: ConvertLimits,
    /// How a batch is cut; not at all when not given.
    pub waves: Option<Waves>,
}

impl Default for ConvertOptions {
    fn default() -> Self {
        Self {
            domain: None,
            groups: Groups::default(),
            site_from_group: false,
            extensions: Range::default(),
            languages: BTreeMap::new(),
            zones: BTreeMap::new(),
            dial_policies: BTreeMap::new(),
            mail: None,
            user_scope: None,
            keep_login: true,
            dial_by_name: None,
            trunk_users: TrunkUsers::default(),
            numbers: NumberPlan::default(),
            profile: None,
            waive: Vec::new(),
            locale: None,
            context: TargetContext::default(),
            limits: ConvertLimits::default(),
            waves: None,
        }
    }
}

/// The names of all options of a conversion, as every language spells them.
pub const CONVERT_OPTION_NAMES: &[&str] = &[
    "domain",
    "groups",
    "site_from_group",
    "extensions",
    "languages",
    "zones",
    "dial_policies",
    "mail",
    "user_scope",
    "keep_login",
    "dial_by_name",
    "trunk_users",
    "numbers",
    "profile",
    "waive",
    "locale",
    "context",
    "limits",
    "waves",
];

impl ConvertOptions {
    /// Reads options from a JSON object.
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        let options = given::options(json, Self::read)?;
        options.check()?;
        Ok(options)
    }

    /// What one value alone cannot show to be wrong.
    pub(crate) fn check(&self) -> Result<(), OptionError> {
        let wrong = |what: &str| Err(OptionError::Value(["options: ", what].concat()));
        if let Some(what) = self.extensions.fault() {
            return wrong(what);
        }
        match self.waves {
            Some(Waves { size: None, by: None }) => wrong("\"waves\" needs size or by"),
            Some(Waves { size: Some(0), .. }) => wrong("\"waves\" needs a size of 1 or more"),
            _ => Ok(()),
        }
    }
}
