//! The layers of each source folder, held by its imports.
//!
//! A table `| layer | modules | ... |` at the top of a folder names its layers; a module imports only from layers with a lower
//! number. Folders without a table have no circle of imports. Unit tests may import anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of sources, and the file with its table of layers.
const FOLDERS: &[(&str, &str)] = &[
    ("core/src", "core/src/lib.rs"),
    ("cli/src", "cli/src/lib.rs"),
    ("bindings-python/src", "bindings-python/src/lib.rs"),
];

/// Folders without a table: the modules of Rust, and the files of JavaScript.
const WITHOUT_A_TABLE: &[(&str, &str)] =
    &[("rows/src", "rs"), ("bindings-wasm/src", "rs"), ("bindings-wasm/js", "js"), ("web-demo/app", "js")];

/// What each module or file of a folder imports from the same folder.
type Imports = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_imports_go_in_a_circle() {
    for (folder, end) in WITHOUT_A_TABLE {
        let imports = if *end == "rs" { of_rust(&root().join(folder)) } else { of_js(&root().join(folder)) };
        assert!(imports.len() > 3, "{folder} has moved");
        assert_eq!(circle(imports), [""; 0], "{folder}");
    }
}

#[test]
fn a_circle_is_found() {
    let imports = |all: &[(&str, &[&str])]| -> Imports {
        all.iter()
            .map(|(name, list)| ((*name).into(), list.iter().map(|one| (*one).into()).collect()))
            .collect()
    };
    let open = imports(&[("a", &["b", "c"]), ("b", &["c", "elsewhere"]), ("c", &[])]);
    assert_eq!(circle(open), [""; 0]);
    let closed = imports(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"]), ("d", &[])]);
    assert_eq!(circle(closed), ["b imports c", "c imports b"]);
    let js = "import { a } from \"./a.js\";\nimport\n  { b } from '../b.js';\nawait import(\"./inside/c.js\");\n\
              new URL(\"./d.js\", import.meta.url);\nexport * from \"./e.js\";\n// import \"./f.js\"";
    assert_eq!(js_imports(js), ["./a.js", "../b.js", "./inside/c.js", "./e.js"]);
}

/// Rows take from the core what everybody may: a name that the core exports and shows.
#[test]
fn rows_import_public_names_of_the_core() {
    let core = read(&root().join("core/src/lib.rs"));
    let shown = core.replace("#[doc(hidden)]\npub use strings::country::dialling;\n", "");
    assert_ne!(core, shown, "the hidden name of the core has moved");
    let public: BTreeSet<&str> = shown
        .lines()
        .scan(false, |inside, line| {
            *inside |= line.starts_with("pub ");
            let named = *inside;
            *inside &= !line.ends_with(';');
            Some(if named { line } else { "" })
        })
        .flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '_')))
        .collect();
    for path in sources(&root().join("rows/src")) {
        for name in named(&read(&path), "seatwright::") {
            assert!(public.contains(&*name), "{} imports {name}", path.display());
        }
    }
}

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
        if top == "lib" || top == "main" {
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
    let mut named = named(text, "crate::");
    named.retain(|name| name != from && layers.get(name).is_some_and(|layer| *layer >= own));
    named
}

/// The names behind `crate::` or the name of a crate.
fn named(text: &str, start: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut named = Vec::new();
    for (at, _) in code.match_indices(start) {
        let rest = &code[at + start.len()..];
        let list = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        for item in list.unwrap_or(rest).split(',').take(if list.is_some() { usize::MAX } else { 1 }) {
            named.push(item.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    named
}

/// The modules at the top of a folder of Rust.
fn of_rust(folder: &Path) -> Imports {
    let mut all = Imports::new();
    for path in sources(folder) {
        let inside = path.strip_prefix(folder).unwrap();
        let top = inside.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if top != "lib" && !top.ends_with("_tests") {
            all.entry(top.clone()).or_default().extend(named(&read(&path), "crate::"));
        }
    }
    for (own, names) in &mut all {
        names.retain(|name| name != own);
    }
    all
}

/// The files of a folder of JavaScript.
fn of_js(folder: &Path) -> Imports {
    let folder = &folder.canonicalize().unwrap();
    let files = files(folder, "js");
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
    let imports = |path: &PathBuf| {
        let here = path.parent().unwrap();
        js_imports(&read(path))
            .iter()
            .filter_map(|import| here.join(import).canonicalize().ok())
            .filter(|target| target.starts_with(folder))
            .map(|target| name(&target))
            .collect()
    };
    files.iter().map(|path| (name(path), imports(path))).collect()
}

/// The relative paths that a file of JavaScript imports or exports from.
fn js_imports(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for mark in ["from ", "import ", "import("] {
            for (at, _) in line.match_indices(mark) {
                let rest = &line[at + mark.len()..];
                let path = rest.strip_prefix(['"', '\'']).and_then(|rest| rest.split(['"', '\'']).next());
                found.extend(path.filter(|path| path.starts_with('.')));
            }
        }
    }
    found
}

/// What stands in a circle of imports: whatever is left when all that imports nothing, or that nothing imports, is taken
/// away, again and again.
fn circle(mut imports: Imports) -> Vec<String> {
    loop {
        let imported: BTreeSet<String> = imports.values().flatten().cloned().collect();
        let before = imports.len();
        let known: BTreeSet<String> = imports.keys().cloned().collect();
        imports
            .retain(|name, list| imported.contains(name) && list.iter().any(|import| known.contains(import)));
        if imports.len() == before {
            break;
        }
    }
    let left = |(name, list): (&String, &BTreeSet<String>)| -> Vec<String> {
        let inside = list.iter().filter(|import| imports.contains_key(*import));
        inside.map(|import| format!("{name} imports {import}")).collect()
    };
    imports.iter().flat_map(left).collect()
}

/// Every Rust file below a folder but those of unit tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    files(folder, "rs").into_iter().filter(|path| !path.ends_with("tests.rs")).collect()
}

/// Every file below a folder with this ending.
fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.extension().is_some_and(|own| own == end) {
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
