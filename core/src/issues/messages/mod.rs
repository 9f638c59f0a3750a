//! Messages: made from templates when a program asks for them, so that issues stay cheap.

#[cfg(feature = "records")]
pub(crate) mod catalogue;
pub(crate) mod en;
#[cfg(feature = "records")]
pub(crate) mod en_advice;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::code::Code;
use crate::issues::{Issue, Param, Severity, Step};
use crate::strings::bytes::is_plain;
#[cfg(feature = "records")]
use crate::strings::bytes::replaced;

impl Issue {
    /// The sentence for a person: lower case, no final period, the fault first, the suggestion last. See `docs/wording.md`.
    #[must_use]
    pub fn message(&self) -> String {
        render(self, &|_| None)
    }
}

/// Finds the label of a field by its name in reports, `department.name`; of an item of a list by `aliases[]`.
pub(crate) type Labels<'a> = &'a dyn Fn(&str) -> Option<&'static str>;

/// The sentence of an issue: the code's first template whose placeholders all have a value.
pub(crate) fn render(issue: &Issue, labels: Labels<'_>) -> String {
    let detail = ["reason", "expected", "rule"].iter().find_map(|name| match issue.params.get(name) {
        Some(Param::Text(text)) => Some(text.as_str()),
        _ => None,
    });
    // An unknown key with a warning is sent with the other keys; one with an info is left out.
    let detail = match issue.severity {
        Severity::Warning if issue.code == Code::UnknownField => Some("kept"),
        Severity::Info if issue.code == Code::UnknownField => Some("dropped"),
        _ => detail,
    };
    let mut out = String::with_capacity(128);
    let done = templates(issue.code.as_str(), detail).iter().any(|template| {
        out.clear();
        expand(template, issue, labels, &mut out).is_some()
    });
    if !done {
        out.clear();
        out.push_str(issue.code.as_str());
    }
    out
}

/// The sentence of an advice; a template of the platform is preferred.
#[cfg(feature = "records")]
pub(crate) fn advice(code: &str, platform: &str, value: Option<&str>) -> String {
    let find = |key: &str| en_advice::TEMPLATES.iter().find(|(known, _)| *known == key);
    let template = find(&[code, "/", platform].concat()).or_else(|| find(code));
    replaced(template.map_or(code, |(_, text)| text), "{value}", value.unwrap_or_default())
}

/// The templates of a code and detail; of the code alone when the detail has none.
fn templates(code: &str, detail: Option<&str>) -> &'static [&'static str] {
    let mut found: &[&str] = &[];
    for (key, templates) in en::TEMPLATES {
        let Some(rest) = key.strip_prefix(code) else { continue };
        match rest.strip_prefix('/') {
            None if rest.is_empty() => found = templates,
            special if special.is_some() && special == detail => return templates,
            _ => {}
        }
    }
    found
}

/// Appends the template with its placeholders replaced; `None` if a placeholder has no value. Text is quoted.
fn expand(template: &str, issue: &Issue, labels: Labels<'_>, out: &mut String) -> Option<()> {
    let mut rest = template;
    // Bytes: templates are ours, and a search for a `char` costs a quarter of a message.
    while let Some((before, after)) = split(rest, b'{') {
        let (name, tail) = split(after, b'}')?;
        out.push_str(before);
        rest = tail;
        if name == "must" {
            out.push_str(if issue.severity == Severity::Error { "must" } else { "should" });
        } else if let Some(label) = subject(name, issue, labels) {
            out.push_str(&label);
        } else if name == "key" {
            match issue.path.last() {
                Some(Step::Key(key)) => quote(key.trim_matches(['{', '}']), out),
                Some(Step::Item(at)) => out.push_str(itoa::Buffer::new().format(*at)),
                None => return None,
            }
        } else {
            let (name, style) = name.split_once(':').unwrap_or((name, ""));
            let plain = style == "plain";
            match issue.params.get(name)? {
                Param::Text(text) if style == "one" => out.push_str(&with_article(text)),
                Param::Number(number) => out.push_str(itoa::Buffer::new().format(*number)),
                // A unit is in the plural; the number before it may be one.
                Param::Text(text) if style == "count" => {
                    let one = out.ends_with(" 1 ");
                    out.push_str(if one { text.strip_suffix('s').unwrap_or(text) } else { text });
                }
                Param::Text(text) if style == "character" => {
                    out.push_str(text);
                    out.push_str(crate::strings::invisible::named(text));
                }
                Param::Text(text) if plain => crate::strings::invisible::shown(text, out),
                Param::Text(text) => {
                    quote(named(name, text, issue, labels).unwrap_or(text).trim_matches(['{', '}']), out);
                }
                Param::List(list) => {
                    for (at, text) in list.iter().enumerate() {
                        if at > 0 {
                            out.push_str(", ");
                        }
                        quote(named(name, text, issue, labels).unwrap_or(text), out);
                    }
                }
            }
        }
    }
    out.push_str(rest);
    Some(())
}

/// The label that a sentence is about or that is beside it, without quotes: labels are words of a form.
fn subject(placeholder: &str, issue: &Issue, labels: Labels<'_>) -> Option<String> {
    // Two keys of one field have one label.
    if cfg!(not(feature = "describe")) || issue.code == Code::ConflictingFields {
        return None;
    }
    if placeholder == "other" {
        let Some(Param::Text(other)) = issue.params.get("other") else { return None };
        return label_of(other, issue, labels).map(str::to_owned);
    }
    let field = issue.field.as_deref().filter(|_| placeholder == "key")?;
    match issue.path.last()? {
        Step::Key(_) => labels(field).map(str::to_owned),
        Step::Item(at) => {
            let number = u32::from(*at) + 1;
            labels(&[field, "[]"].concat())
                .map(|label| [label, " ", itoa::Buffer::new().format(number)].concat())
        }
    }
}

/// The label of a parameter that is the name of a field.
fn named(param: &str, text: &str, issue: &Issue, labels: Labels<'_>) -> Option<&'static str> {
    if cfg!(not(feature = "describe")) {
        return None;
    }
    let is_name = match param {
        "fields" => true,
        "suggestion" => issue.code == Code::UnknownField,
        "candidates" => matches!(issue.code, Code::UnknownField | Code::Conflict),
        _ => false,
    };
    label_of(text, issue, labels).filter(|_| is_name)
}

/// The label of a name beside the issue's place: inside the same group, or at the top.
fn label_of(name: &str, issue: &Issue, labels: Labels<'_>) -> Option<&'static str> {
    let around = issue.path.iter().rev().skip(1).filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Item(_) => None,
    });
    let mut names: Vec<&str> = around.collect();
    names.reverse();
    names.push(name);
    let inside = [issue.field.as_deref().unwrap_or_default(), ".", name].concat();
    labels(&names.join(".")).or_else(|| labels(&inside)).or_else(|| labels(name))
}

/// As `split_once`.
fn split(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The word for a type with its article: `an object`, `text`.
fn with_article(type_name: &str) -> String {
    let article = match type_name.chars().next() {
        _ if type_name == "text" => "",
        Some('a' | 'e' | 'i' | 'o' | 'A' | 'E' | 'I' | 'O') => "an ",
        _ => "a ",
    };
    [article, type_name].concat()
}

/// Appends text in quotes. Control characters are written as code points, because a terminal would act on them.
fn quote(text: &str, out: &mut String) {
    let kept = crate::issues::kept(text);
    out.push('"');
    let shown = kept.unwrap_or(text);
    if is_plain(shown) {
        out.push_str(shown);
    } else {
        crate::strings::invisible::shown(shown, out);
    }
    if kept.is_some() {
        out.push('…');
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use crate::Code;
    use crate::issues::messages::en::TEMPLATES;
    use crate::issues::messages::templates;

    #[test]
    fn every_code_has_templates() {
        for code in Code::ALL {
            assert!(!templates(code.as_str(), None).is_empty(), "{}", code.as_str());
        }
    }

    #[test]
    fn every_template_belongs_to_a_code() {
        for (key, _) in TEMPLATES {
            let code = key.split('/').next().unwrap();
            assert!(Code::ALL.iter().any(|known| known.as_str() == code), "{key}");
        }
    }

    #[test]
    fn messages_are_clauses() {
        for (key, templates) in TEMPLATES {
            for template in *templates {
                assert!(!template.ends_with('.'), "{key}: no final period");
                assert!(!template.starts_with(char::is_uppercase), "{key}: lower case");
                assert_eq!(
                    template.ends_with('?'),
                    template.contains("did you mean"),
                    "{key}: question mark"
                );
            }
        }
    }

    /// Words that `docs/wording.md` replaces: in messages and advice.
    #[test]
    fn messages_use_the_words_of_the_field() {
        const AVOIDED: &[&str] = &[
            "stands",
            "hand down",
            " mail",
            "blanks",
            " day",
            "capital",
            "is left out",
            "past the",
            " tells",
        ];
        let messages = TEMPLATES.iter().flat_map(|(_, templates)| templates.iter());
        #[cfg(feature = "records")]
        let messages = messages.chain(super::en_advice::TEMPLATES.iter().map(|(_, text)| text));
        for text in messages {
            for word in AVOIDED {
                assert!(!text.contains(word), "{text:?} has {word:?}");
            }
        }
    }
}
