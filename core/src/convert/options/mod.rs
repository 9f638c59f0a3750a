//! What a conversion must be told, because no record says it.

pub(crate) mod choices;
pub(crate) mod context;
pub(crate) mod email_template;
pub(crate) mod extensions;
pub(crate) mod groups;
pub(crate) mod values;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::options::choices::{Class, ConvertLimits, DialByName, NumberPlan, TrunkUsers, Waves};
use crate::convert::options::context::TargetContext;
use crate::convert::options::email_template::EmailTemplate;
use crate::convert::options::extensions::Range;
use crate::convert::options::groups::Groups;
use crate::options::FieldNames;
use crate::options::error::OptionError;
use crate::options::reader;
use crate::options::table::{OptionKind, options};
use crate::options::value::OptionValue;
use crate::strings::words::Words;

options! {
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
        /// The domain of groups that `groups` does not name.
        domain: Option<String> = OptionKind::PlainText, "", "0.1.0";
        /// Group ids with the domain, and perhaps the site, that each becomes.
        groups: Groups = OptionKind::Groups, "{}", "0.1.0";
        /// A group without a site of its own in the map becomes a site of its name.
        site_from_group: bool = OptionKind::Flag, "false", "0.1.0";
        /// Extensions that may be given out, and when.
        extensions: Range = OptionKind::Object("Extensions", Range::ROWS), "{}", "0.1.0";
        /// Names of languages with the target's token.
        languages: BTreeMap<String, String> = OptionKind::Texts, "{}", "0.1.0";
        /// Zones with the listed one to take, for zones without an exact equivalent.
        zones: BTreeMap<String, String> = OptionKind::Texts, "{}", "0.1.0";
        /// Network classes of service with the dial policy, or the dial plan and policy, to take.
        dial_policies: BTreeMap<String, Class> = OptionKind::DialPolicies, "{}", "0.1.0";
        /// Types of devices with the model of the target to take; without it a phone gets no request of its own.
        device_models: BTreeMap<String, String> = OptionKind::Texts, "{}", "0.1.0";
        /// An e-mail address for those who have none, such as `{user}@{domain}`.
        mail: Option<EmailTemplate> = OptionKind::EmailTemplate, "", "0.1.0";
        /// The scope of every user; `Basic User`, as the server would have it, when not given.
        user_scope: Option<String> = OptionKind::PlainText, "", "0.1.0";
        /// Whether `userId` becomes the login; else the server makes `user@domain`.
        keep_login: bool = OptionKind::Flag, "true", "0.1.0";
        /// Which of the dialing names the directory goes by.
        dial_by_name: Option<DialByName> = OptionKind::Word("DialByName", DialByName::WORDS), "", "0.1.0";
        /// What is done about users on trunks.
        trunk_users: TrunkUsers = OptionKind::Word("TrunkUsers", TrunkUsers::WORDS), "\"report\"", "0.1.0";
        /// The country of numbers whose record names none.
        numbers: NumberPlan = OptionKind::Object("NumberPlan", NumberPlan::ROWS), "{}", "0.1.0";
        /// The target's document to check against.
        profile: Option<String> = OptionKind::Profile, "", "0.1.0";
        /// `field/code` pairs of the target whose errors become warnings.
        waive: Vec<String> = OptionKind::Waivers, "[]", "0.1.0";
        /// Language of messages.
        locale: Option<String> = OptionKind::Locale, "\"en\"", "0.1.0";
        /// How messages name fields: by their keys in the request, or by the labels of the form. Only messages change.
        names: FieldNames = OptionKind::Word("FieldNames", FieldNames::WORDS), "\"wire\"", "0.1.0";
        /// What is on the target already: names in all domains, or by domain.
        context: TargetContext = OptionKind::Object("ConvertContext", TargetContext::ROWS), "{}", "0.1.0";
        /// Bounds on a conversion.
        limits: ConvertLimits = OptionKind::Limits("ConvertLimits", ConvertLimits::ROWS), "{}", "0.1.0";
        /// How a batch is cut; not at all when not given.
        waves: Option<Waves> = OptionKind::Object("Waves", Waves::ROWS), "", "0.1.0";
    }
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
            device_models: BTreeMap::new(),
            mail: None,
            user_scope: None,
            keep_login: true,
            dial_by_name: None,
            trunk_users: TrunkUsers::default(),
            numbers: NumberPlan::default(),
            profile: None,
            waive: Vec::new(),
            locale: None,
            names: FieldNames::Wire,
            context: TargetContext::default(),
            limits: ConvertLimits::default(),
            waves: None,
        }
    }
}

impl ConvertOptions {
    /// Reads options from a JSON object.
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        let options: Self = reader::from_json(json)?;
        options.check()?;
        Ok(options)
    }

    /// Reads options from an object of another language.
    ///
    /// # Errors
    /// As [`ConvertOptions::from_json`].
    pub fn from_value<V: OptionValue>(value: &V) -> Result<Self, OptionError> {
        let options: Self = reader::from_value("", value)?;
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
