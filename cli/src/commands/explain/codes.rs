//! Codes: of issues, of advice, of findings about sheets, and of guards.

use anstyle::Style;
use seatwright::json::Node;
use seatwright::{CatalogueEntry, Code, Need, Words as _, catalogue};
use seatwright_rows::{Guard, ROW_CODES, SheetCode};

/// A code, with its sentences.
pub(super) struct Known {
    code: String,
    what: &'static str,
    sentences: Vec<String>,
    params: Vec<String>,
}

/// Every code of this name.
pub(super) fn find(word: &str) -> Vec<Known> {
    all()
        .into_iter()
        .filter(|known| {
            known.code == word || known.code.split_once('/').is_some_and(|(code, _)| code == word)
        })
        .collect()
}

/// The names of all.
pub(super) fn names() -> Vec<String> {
    all().into_iter().map(|known| known.code).collect()
}

fn all() -> Vec<Known> {
    let catalogue = catalogue();
    let issues = catalogue.messages.iter().map(|entry| {
        let code = Code::from_word(entry.code);
        let rows = code.map(Code::params).unwrap_or_default();
        let params = rows.iter().map(|row| {
            let mark = if row.need == Need::Optional { "?" } else { "" };
            format!("{}{mark}", row.name)
        });
        Known { params: params.collect(), ..of_entry(entry, "code of an issue") }
    });
    let advice = catalogue.advice.iter().map(|entry| of_entry(entry, "advice after a response"));
    let sheets =
        SheetCode::ALL.iter().map(|code| simple(code.as_str(), "finding about a sheet", code.help()));
    let guards = Guard::ALL.iter().map(|guard| simple(guard.as_str(), "guard of a plan", guard.message()));
    let rows = ROW_CODES.iter().map(|(code, help)| simple(code, "issue of a row", help));
    issues.chain(advice).chain(rows).chain(sheets).chain(guards).collect()
}

fn of_entry(entry: &CatalogueEntry, what: &'static str) -> Known {
    let sentences = entry.templates.iter().map(|template| template.text.to_owned()).collect();
    Known { code: entry.key.to_owned(), what, sentences, params: Vec::new() }
}

fn simple(code: &str, what: &'static str, sentence: &str) -> Known {
    Known { code: code.to_owned(), what, sentences: vec![sentence.to_owned()], params: Vec::new() }
}

impl Known {
    /// The code and its sentences as lines.
    pub(super) fn text(&self) -> String {
        let bold = Style::new().bold();
        let mut text = format!("{bold}{}{bold:#}, {}\n", self.code, self.what);
        for sentence in &self.sentences {
            text += &format!("  {sentence}\n");
        }
        if !self.params.is_empty() {
            text += &format!("  params: {}\n", self.params.join(", "));
        }
        text
    }

    pub(super) fn to_node(&self) -> Node {
        let texts = |texts: &[String]| Node::List(texts.iter().map(|text| Node::from(&**text)).collect());
        let members = [
            ("code", Node::from(&*self.code)),
            ("what", Node::from(self.what)),
            ("sentences", texts(&self.sentences)),
            ("params", texts(&self.params)),
        ];
        Node::Object(members.map(|(name, node)| (name.to_owned(), node)).into())
    }
}
