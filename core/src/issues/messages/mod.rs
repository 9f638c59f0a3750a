//! Messages: made from templates when they are read, never before.

pub(crate) mod en;
#[cfg(feature = "records")]
pub(crate) mod en_advice;

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::issues::code::Code;
use crate::issues::{Issue, Param, Severity, Step};

impl Issue {
    /// The sentence for a person: lower case, no final period, what is allowed, then the suggestion.
    #[must_use]
    pub fn message(&self) -> String {
        render(self)
    }
}

/// The sentence of an issue. Of a code's templates the first is taken whose placeholders all have a value.
pub(crate) fn render(issue: &Issue) -> String {
    let code = issue.code.as_str();
    let detail = ["reason", "expected", "rule"].iter().find_map(|name| match issue.params.get(name) {
        Some(Param::Text(text)) => Some(text.as_str()),
        _ => None,
    });
    // An unknown key that only warns goes out with the rest.
    let kept = issue.code == Code::UnknownField && issue.severity == Severity::Warning;
    let detail = if kept { Some("kept") } else { detail };
    let special = detail.and_then(|detail| find(&[code, "/", detail].concat()));
    let templates = special.or_else(|| find(code)).unwrap_or(&[]);
    templates.iter().find_map(|template| filled(template, issue)).unwrap_or_else(|| code.to_owned())
}

/// The sentence of a piece of advice: that of the platform, if it has one of its own.
#[cfg(feature = "records")]
pub(crate) fn advice(code: &str, platform: &str, value: Option<&str>) -> String {
    let find = |key: &str| en_advice::TEMPLATES.iter().find(|(known, _)| *known == key);
    let template = find(&[code, "/", platform].concat()).or_else(|| find(code));
    template.map_or(code, |(_, text)| text).replace("{value}", value.unwrap_or_default())
}

fn find(key: &str) -> Option<&'static [&'static str]> {
    en::TEMPLATES.iter().find(|(known, _)| *known == key).map(|(_, templates)| *templates)
}

/// The template with its placeholders filled; `None` when one has no value. Text stands in quotes.
fn filled(template: &str, issue: &Issue) -> Option<String> {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}')?;
        out.push_str(before);
        rest = tail;
        if name == "must" {
            out.push_str(if issue.severity == Severity::Error { "must" } else { "should" });
        } else if name == "key" {
            match issue.path.last() {
                Some(Step::Key(key)) => quote(key.trim_matches(['{', '}']), &mut out),
                Some(Step::Item(at)) => out.push_str(itoa::Buffer::new().format(*at)),
                None => return None,
            }
        } else {
            let (name, style) = name.split_once(':').unwrap_or((name, ""));
            let plain = style == "plain";
            match issue.params.get(name)? {
                Param::Text(text) if style == "one" => out.push_str(&one(text)),
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
                Param::Text(text) if plain => out.push_str(text),
                Param::Text(text) => quote(text.trim_matches(['{', '}']), &mut out),
                Param::List(list) => {
                    for (at, text) in list.iter().enumerate() {
                        if at > 0 {
                            out.push_str(", ");
                        }
                        quote(text, &mut out);
                    }
                }
            }
        }
    }
    out.push_str(rest);
    Some(out)
}

/// The word for a type with its article: `an object`, `text`.
fn one(shape: &str) -> String {
    let article = match shape.chars().next() {
        _ if shape == "text" => "",
        Some('a' | 'e' | 'i' | 'o' | 'A' | 'E' | 'I' | 'O') => "an ",
        _ => "a ",
    };
    [article, shape].concat()
}

/// Puts text in quotes. Control characters are shown by number, as what nobody would see: a message must not steer a terminal.
fn quote(text: &str, out: &mut String) {
    let text = crate::issues::shortened(text);
    out.push('"');
    if crate::strings::bytes::is_plain(&text) {
        out.push_str(&text);
    } else {
        crate::strings::invisible::shown(&text, out);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use crate::Code;
    use crate::issues::messages::en::TEMPLATES;
    use crate::issues::messages::find;

    #[test]
    fn every_code_has_templates() {
        for code in Code::ALL {
            assert!(find(code.as_str()).is_some_and(|list| !list.is_empty()), "{}", code.as_str());
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
            }
        }
    }
}
