//! The layers of each source folder, held by its imports.
//!
//! A table `| layer | modules | ... |` at the top of a folder names its layers; a module imports only from layers with a lower
//! number. Unit tests may import anything.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of sources, and the file with its table of layers.
const FOLDERS: &[(&str, &str)] =
    &[("core/src", "core/src/lib.rs"), ("bindings-python/src", "bindings-python/src/lib.rs")];

#[test]
fn no_module_imports_from_its_own_layer_or_a_higher_one() {
    for (folder, table) in FOLDERS {
        let layers = layers(&read(&root().join(table)));
        let faults = faults(&root().join(folder), &layers);
        assert!(faults.is_empty(), "{folder}:\n{}", faults.join("\n"));
    }
}

#[test]
fn an_upward_import_is_found() {
    let layers = layers("//! | 1 | `low` | x |\n//! | 2 | `high`, `beside` | x |\n");
    let found = |from: &str, text: &str| upward(from, text, &layers);
    assert_eq!(found("high", "use crate::low::a;\nuse crate::high::b;"), [""; 0]);
    assert_eq!(found("low", "use crate::high::a;"), ["high"]);
    assert_eq!(found("beside", "    crate::high::a();"), ["high"]);
    assert_eq!(found("low", "use crate::{high, low};"), ["high"]);
    assert_eq!(found("low", "// crate::high\n#[cfg(test)]\nmod tests {\nuse crate::high;\n}"), [""; 0]);
}

#[test]
fn the_architecture_page_has_the_same_table() {
    let rows = |text: &str| -> Vec<String> {
        let lines = text.lines().map(|line| line.trim_start_matches("//!").trim());
        lines.filter(|line| row(line).is_some()).map(str::to_owned).collect()
    };
    let code = rows(&read(&root().join("core/src/lib.rs")));
    assert!(!code.is_empty());
    assert_eq!(code, rows(&read(&root().join("docs/architecture.md"))));
}

/// The layer of each module named in a table.
fn layers(text: &str) -> BTreeMap<String, usize> {
    let rows = text.lines().filter_map(|line| row(line.trim_start_matches("//!").trim()));
    rows.flat_map(|(layer, modules)| modules.into_iter().map(move |module| (module, layer))).collect()
}

/// One row `| 3 | `json`, `issues` | ... |`.
fn row(line: &str) -> Option<(usize, Vec<String>)> {
    let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
    let layer = cells.next()?.parse().ok()?;
    let modules = cells.next()?.split(',').map(|module| module.trim().trim_matches('`').to_owned()).collect();
    Some((layer, modules))
}

/// One line for each import that goes up, and for each module that the table lacks.
fn faults(folder: &Path, layers: &BTreeMap<String, usize>) -> Vec<String> {
    let mut found = Vec::new();
    for path in sources(folder) {
        let inside = path.strip_prefix(folder).unwrap();
        let top = inside.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if top == "lib" {
            continue;
        }
        if !layers.contains_key(&top) {
            found.push(format!("{top} is in no layer"));
        }
        let up = upward(&top, &read(&path), layers);
        found.extend(up.into_iter().map(|module| format!("{} imports {module}", inside.display())));
    }
    found
}

/// The modules of the same or a higher layer that a source names.
fn upward(from: &str, text: &str, layers: &BTreeMap<String, usize>) -> Vec<String> {
    let own = layers.get(from).copied().unwrap_or_default();
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut named = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        let rest = &code[at + start.len()..];
        let list = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        for item in list.unwrap_or(rest).split(',').take(if list.is_some() { usize::MAX } else { 1 }) {
            let name: String = item.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if name != from && layers.get(&name).is_some_and(|layer| *layer >= own) {
                named.push(name);
            }
        }
    }
    named
}

/// Every Rust file below a folder but those of unit tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
