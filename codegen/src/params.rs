//! The parameters of codes as types and as text.

use seatwright::{Code, Need, ParamKind, ParamRow};

use crate::layout::pascal;

/// The members of `IssueParams`.
pub(crate) fn typescript() -> String {
    let mut text = String::new();
    for code in Code::ALL {
        if code.params().is_empty() {
            text.push_str(&format!("  readonly {}: Readonly<Record<string, never>>;\n", code.as_str()));
            continue;
        }
        text.push_str(&format!("  readonly {}: {{\n", code.as_str()));
        for ParamRow { name, kind, need } in code.params() {
            let kind = match kind {
                ParamKind::Number => "number",
                ParamKind::Text => "string",
                ParamKind::List => "readonly string[]",
                ParamKind::NumberOrText => "number | string",
            };
            let mark = if *need == Need::Optional { "?" } else { "" };
            text.push_str(&format!("    readonly {name}{mark}: {kind};\n"));
        }
        text.push_str("  };\n");
    }
    text
}

/// A typed dictionary for each code that has parameters.
pub(crate) fn python() -> String {
    let mut text = String::new();
    for code in Code::ALL.iter().filter(|code| !code.params().is_empty()) {
        let name = format!("{}Params", pascal(code.as_str()));
        let about = format!("    \"\"\"The `params` of an issue `{}`.\"\"\"\n\n", code.as_str());
        let (always, sometimes): (Vec<&ParamRow>, Vec<&ParamRow>) =
            code.params().iter().partition(|row| row.need == Need::Required);
        // Python 3.10 cannot mark a single key as optional.
        if sometimes.is_empty() {
            text.push_str(&format!("\n\nclass {name}(TypedDict):\n{about}{}", members(&always)));
        } else if always.is_empty() {
            text.push_str(&format!(
                "\n\nclass {name}(TypedDict, total=False):\n{about}{}",
                members(&sometimes)
            ));
        } else {
            text.push_str(&format!("\n\nclass _{name}(TypedDict):\n{}", members(&always)));
            text.push_str(&format!(
                "\n\nclass {name}(_{name}, total=False):\n{about}{}",
                members(&sometimes)
            ));
        }
    }
    text
}

fn members(rows: &[&ParamRow]) -> String {
    let member = |row: &&ParamRow| {
        let kind = match row.kind {
            ParamKind::Number => "int",
            ParamKind::Text => "str",
            ParamKind::List => "list[str]",
            ParamKind::NumberOrText => "int | str",
        };
        format!("    {}: {kind}\n", row.name)
    };
    rows.iter().map(member).collect()
}

/// The parameters of a code for a page: `max`, `actual`?.
pub(crate) fn markdown(code: Code) -> String {
    let mark = |need: Need| if need == Need::Optional { "?" } else { "" };
    let all = code.params().iter().map(|row| format!("`{}`{}", row.name, mark(row.need)));
    all.collect::<Vec<_>>().join(", ")
}
