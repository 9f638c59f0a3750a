//! `docs/performance.md` lists every fast path, with a test that proves that it changes no result.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const SOURCES: &[&str] =
    &["core/src", "bindings-python/src", "bindings-wasm/src", "bindings-wasm/js", "rows/src"];

#[test]
fn the_page_lists_every_fast_path_with_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let page = fs::read_to_string(root.join("docs/performance.md")).unwrap();
    let section = page.split("\n## ").find(|part| part.starts_with("Fast paths")).unwrap();
    let mut listed = BTreeSet::new();
    for row in section.lines().filter(|line| line.starts_with("| ") && line.contains('`')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [_, file, tests] = cells[..] else { panic!("three cells: {row}") };
        listed.insert(file.trim_matches('`').to_owned());
        for test in tests.split("; ") {
            let (file, names) = test.split_once(": ").unwrap();
            let text = fs::read_to_string(root.join(file.trim_matches('`'))).unwrap();
            for name in names.split("`, `").map(|name| name.trim_matches('`')) {
                let is_test = [format!("fn {name}("), format!("def {name}("), format!("test(\"{name}\"")];
                assert!(is_test.iter().any(|start| text.contains(start)), "{file} has no test {name}");
            }
        }
    }
    let mut marked = BTreeSet::new();
    for folder in SOURCES {
        collect(&root.join(folder), root, &mut marked);
    }
    assert_eq!(listed, marked);
}

/// The files below a folder that begin with the words.
fn collect(folder: &Path, root: &Path, marked: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, root, marked);
        } else if let Ok(text) = fs::read_to_string(&path)
            && text.trim_start_matches(['/', '!', ' ']).starts_with("Fast path")
        {
            marked.insert(path.strip_prefix(root).unwrap().to_string_lossy().into_owned());
        }
    }
}
