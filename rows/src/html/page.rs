//! The page around a report: [`Page`].

use alloc::string::String;

use crate::text::number;

/// What a page looks like. On paper the headings of a table stand on each sheet, and no row is torn apart.
const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1b1b1b;background:#fff}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}\
table{border-collapse:collapse;width:100%}thead{display:table-header-group}tr{break-inside:avoid}\
th,td{border-bottom:1px solid #d4d4d4;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
.counts table{width:auto}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}\
.error{color:#a4000f}.warning{color:#7a4b00}\
.bar{display:flex;height:1.2rem;border:1px solid #777}.bar span{min-width:2px}\
.carried{background:#2f6f44}.derived{background:#8fbf9f}.needs_choice{background:#e2b04a}.lost{background:#b3261e}\
@media print{body{margin:0;max-width:none;font-size:10pt}@page{margin:15mm}}";

/// A page that is being written.
pub(crate) struct Page {
    pub(crate) html: String,
}

impl Page {
    pub(crate) fn new(title: &str) -> Self {
        let mut page = Self { html: String::new() };
        page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        // Nothing is loaded and nothing runs, whatever stands in a cell.
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width\"><title>");
        page.text(title);
        page.raw("</title><style>");
        page.raw(STYLE);
        page.raw("</style></head><body><h1>");
        page.text(title);
        page.raw("</h1>\n");
        page
    }

    pub(crate) fn end(mut self) -> String {
        self.raw("</body></html>\n");
        self.html
    }

    /// HTML of ours.
    pub(crate) fn raw(&mut self, html: &str) -> &mut Self {
        self.html.push_str(html);
        self
    }

    /// Text of anybody's.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        push_html(&mut self.html, text);
        self
    }

    pub(crate) fn heading(&mut self, text: &str) -> &mut Self {
        self.raw("<h2>").text(text).raw("</h2>\n")
    }

    /// The head of a table; a heading that ends in `#` is above numbers.
    pub(crate) fn table(&mut self, headings: &[&str]) -> &mut Self {
        self.raw("<table><thead><tr>");
        for heading in headings {
            match heading.strip_suffix('#') {
                Some(heading) => self.raw("<th class=\"n\" scope=\"col\">").text(heading),
                None => self.raw("<th scope=\"col\">").text(heading),
            };
            self.raw("</th>");
        }
        self.raw("</tr></thead><tbody>\n")
    }

    pub(crate) fn table_end(&mut self) -> &mut Self {
        self.raw("</tbody></table>\n")
    }

    /// A cell. Its text may run from right to left without turning the rest around.
    pub(crate) fn cell(&mut self, text: &str) -> &mut Self {
        self.raw("<td><bdi>").text(text).raw("</bdi></td>")
    }

    pub(crate) fn count(&mut self, count: impl itoa::Integer) -> &mut Self {
        self.raw("<td class=\"n\">").raw(&number(count)).raw("</td>")
    }
}

/// Appends text as HTML, in an element or in quotes of either kind. Control characters, which HTML has no spelling for, become the mark
/// for a lost character.
pub fn push_html(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => out.push(char::REPLACEMENT_CHARACTER),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::push_html;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_markup_is_left(text in any::<String>()) {
            let mut out = String::new();
            push_html(&mut out, &text);
            prop_assert!(!out.contains(['<', '>', '"', '\'']));
            // Each & begins one of ours, and what is read back is the text.
            let back = out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
            let plain = |c: char| if c.is_control() && c != '\n' && c != '\t' { char::REPLACEMENT_CHARACTER } else { c };
            prop_assert_eq!(back, text.chars().map(plain).collect::<String>());
        }
    }
}
