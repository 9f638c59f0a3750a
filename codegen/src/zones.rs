//! The page of time zones.

use seatwright::OPERATIONS;
use seatwright::schema::{Kind, Zones};

use crate::layout::{MARKDOWN_NOTICE, markdown_head, markdown_row};

/// The page.
pub(crate) fn page() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Time zones\n");
    let mut seen: Vec<*const Zones> = Vec::new();
    for operation in OPERATIONS {
        for field in operation.fields {
            let Kind::Zone(zones) = field.kind else { continue };
            if seen.contains(&std::ptr::from_ref(zones)) {
                continue;
            }
            seen.push(zones);
            text.push_str(&format!(
                "\n## {}\n\n`{}` takes these {} names. Another name is refused, unless its clock has been that of a listed \
                 zone at every moment since 1970 (second table).\n\n",
                operation.platform(), field.wire, zones.listed.len()
            ));
            for name in zones.listed {
                text.push_str(&format!("- `{name}`\n"));
            }
            text.push_str(&format!("\n### {} names that are replaced\n\n", zones.twins.len()));
            text.push_str(&markdown_head(&["Given", "Sent"]));
            for (given, sent) in zones.twins {
                text.push_str(&markdown_row(&[format!("`{given}`"), format!("`{sent}`")]));
            }
        }
    }
    text
}
