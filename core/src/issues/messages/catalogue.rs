//! The English catalogue as data: for those who translate.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::code::{Code, ParamKind};
use crate::issues::messages::{en, en_advice, split};
use crate::json::to_json::ToJson;
use crate::json::{self, Members};
use crate::strings::words::{Words, words};

/// The sentences of a language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The language: `en`.
    pub locale: &'static str,
    /// Those of issues.
    pub messages: Vec<CatalogueEntry>,
    /// Those of advice on a response.
    pub advice: Vec<CatalogueEntry>,
}

/// The sentences of a code, or of a code with a detail.
#[derive(Clone, Debug)]
pub struct CatalogueEntry {
    /// Its name in a catalogue: `bad_format/comma`.
    pub key: &'static str,
    /// The code of the issue or of the advice.
    pub code: &'static str,
    /// The `reason`, `expected` or `rule` of the parameters that the sentences are for; of advice the platform.
    pub detail: Option<&'static str>,
    /// The first whose placeholders all have a value is used.
    pub templates: Vec<Template>,
}

/// A sentence with `{placeholders}`.
#[derive(Clone, Debug)]
pub struct Template {
    /// The sentence.
    pub text: &'static str,
    /// Its placeholders, in their order.
    pub placeholders: Vec<Placeholder>,
}

/// A place in a sentence for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The parameter of the issue, or `key` or `must`.
    pub name: &'static str,
    /// What stands there.
    pub kind: PlaceholderKind,
    /// How it is written, behind a colon: `plain` without quotes, `one` with an article, `count` as the unit of the number
    /// before it, `character` with the name of a character.
    pub style: Option<&'static str>,
}

words! {
    /// What a placeholder holds.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PlaceholderKind {
        /// The field, by the caller's own key or by its label.
        Key = "key",
        /// A word for an obligation: `must` in an error, `should` in a warning.
        Must = "must",
        /// A whole number.
        Number = "number",
        /// Text.
        Text = "text",
        /// Several texts.
        List = "list",
        /// A whole number or text.
        NumberOrText = "number_or_text",
    }
}

/// The English sentences of all codes, with the types of their placeholders.
///
/// ```
/// let catalogue = seatwright::catalogue();
/// let entry = catalogue.messages.iter().find(|entry| entry.key == "too_small").unwrap();
/// assert_eq!(entry.templates[0].text, "{key} {must} be at least {min}, not {value:plain}");
/// let kinds: Vec<_> = entry.templates[0].placeholders.iter().map(|place| place.kind.as_str()).collect();
/// assert_eq!(kinds, ["key", "must", "number", "number_or_text"]);
/// ```
#[must_use]
pub fn catalogue() -> Catalogue {
    let messages = en::TEMPLATES.iter().map(|(key, templates)| {
        let kinds = |code: &str, name: &str| {
            let code = Code::from_word(code)?;
            let row = code.params().iter().find(|row| row.name == name)?;
            Some(match row.kind {
                ParamKind::Number => PlaceholderKind::Number,
                ParamKind::Text => PlaceholderKind::Text,
                ParamKind::List => PlaceholderKind::List,
                ParamKind::NumberOrText => PlaceholderKind::NumberOrText,
            })
        };
        entry(key, templates, kinds)
    });
    let advice =
        en_advice::TEMPLATES.iter().map(|(key, text)| entry(key, core::slice::from_ref(text), |_, _| None));
    Catalogue { locale: "en", messages: messages.collect(), advice: advice.collect() }
}

fn entry(
    key: &'static str,
    templates: &'static [&'static str],
    kinds: impl Fn(&str, &str) -> Option<PlaceholderKind>,
) -> CatalogueEntry {
    let (code, detail) = match key.split_once('/') {
        Some((code, detail)) => (code, Some(detail)),
        None => (key, None),
    };
    let templates = templates.iter().map(|text| Template { text, placeholders: places(text, code, &kinds) });
    CatalogueEntry { key, code, detail, templates: templates.collect() }
}

fn places(
    text: &'static str,
    code: &str,
    kinds: &impl Fn(&str, &str) -> Option<PlaceholderKind>,
) -> Vec<Placeholder> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((placeholder, tail)) = split(rest, b'{').and_then(|(_, after)| split(after, b'}')) {
        rest = tail;
        let (name, style) = match placeholder.split_once(':') {
            Some((name, style)) => (name, Some(style)),
            None => (placeholder, None),
        };
        let kind = match name {
            "key" => PlaceholderKind::Key,
            "must" => PlaceholderKind::Must,
            name => kinds(code, name).unwrap_or(PlaceholderKind::Text),
        };
        found.push(Placeholder { name, kind, style });
    }
    found
}

impl Catalogue {
    /// The whole of it as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::text(|out| {
            let mut members = Members::new(out);
            members.text("locale", self.locale);
            members.list("messages", &self.messages, ToJson::write);
            members.list("advice", &self.advice, ToJson::write);
            members.end();
        })
    }
}

impl ToJson for CatalogueEntry {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        members.text("key", self.key).text("code", self.code).maybe_text("detail", self.detail);
        members.list("templates", &self.templates, ToJson::write);
        members.end();
    }
}

impl ToJson for Template {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        members.text("text", self.text);
        members.list("placeholders", &self.placeholders, |place, out| {
            Members::new(out)
                .text("name", place.name)
                .text("kind", place.kind.as_str())
                .maybe_text("style", place.style)
                .end();
        });
        members.end();
    }
}
