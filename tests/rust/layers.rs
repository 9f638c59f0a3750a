//! Folders of a crate in layers: each imports only from the layers below its own.
//!
//! Reads every `crate::` path of the sources. A crate is a row of [`CRATES`]: its source folder and its layers from the
//! bottom up. Folders in one layer may import each other; a test keeps them few.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the sources are, and the folders and files of each layer, the lowest first.
struct Crate {
    sources: &'static str,
    layers: &'static [&'static [&'static str]],
}

const CRATES: &[Crate] = &[Crate {
    sources: "bindings-python/src",
    // A Python object as input of the core; an operation with its options; results as Python objects; the calls.
    layers: &[&["input"], &["bound"], &["output"], &["calls"]],
}];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file below a folder.
fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, all);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            all.push(path);
        }
    }
}

/// The first step behind each `crate::` outside comments, those in braces too.
fn imports(text: &str) -> Vec<String> {
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let name = |text: &str| {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code.get(..at).unwrap_or_default().chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | ':')) {
            continue;
        }
        let behind = code.get(at + "crate::".len()..).unwrap_or_default();
        match behind.trim_start().strip_prefix('{') {
            None => found.push(name(behind)),
            Some(list) => {
                let mut depth = 0_usize;
                let mut start = true;
                for (at, c) in list.char_indices() {
                    match c {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        c if start && !c.is_whitespace() => {
                            start = false;
                            found.push(name(list.get(at..).unwrap_or_default()));
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found
}

fn layer(layers: &[&[&str]], name: &str) -> Option<usize> {
    layers.iter().position(|names| names.contains(&name))
}

/// The upward imports of one file; `of` is its folder's name below the sources.
fn upward(layers: &[&[&str]], of: &str, text: &str) -> Vec<String> {
    let Some(own) = layer(layers, of) else { return vec![format!("{of} is in no layer")] };
    let wrong = imports(text).into_iter().filter(|name| match layer(layers, name) {
        Some(at) => at > own,
        // Items of `lib.rs` itself, which is above all.
        None => true,
    });
    wrong.collect()
}

#[test]
fn no_folder_imports_one_of_a_higher_layer() {
    for Crate { sources, layers } in CRATES {
        let folder = root().join(sources);
        let mut all = Vec::new();
        files(&folder, &mut all);
        let mut seen = Vec::new();
        let mut wrong = Vec::new();
        for path in all {
            let inside = path.strip_prefix(&folder).expect("below the sources").to_owned();
            let first = inside.iter().next().expect("a name").to_string_lossy().into_owned();
            let of = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
            // The top: it names every module.
            if of == "lib" {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source file");
            let found = upward(layers, &of, &text);
            wrong.extend(found.iter().map(|name| format!("{sources}/{}: {name}", inside.display())));
            seen.push(of);
        }
        assert!(wrong.is_empty(), "imports of a higher layer: {wrong:#?}");
        for name in layers.iter().copied().flatten() {
            assert!(seen.iter().any(|seen| seen == name), "{sources} has no {name}");
        }
    }
}

#[test]
fn an_upward_import_is_found() {
    let layers: &[&[&str]] = &[&["low"], &["middle"], &["high"]];
    let planted = [
        "use crate::high::Thing;",
        "pub(crate) use crate::{low::A, high::{B, C}};",
        "use crate::{\n    low,\n    high,\n};",
        "fn call() { crate::high::call() }",
        "use crate::unheard_of;",
    ];
    for text in planted {
        assert_eq!(upward(layers, "middle", text).len(), 1, "{text}");
    }
    for text in
        ["use crate::low::{self, high};", "// use crate::high;", "$crate::high!();", "use seatwright::high;"]
    {
        assert!(upward(layers, "middle", text).is_empty(), "{text}");
    }
    assert_eq!(upward(layers, "elsewhere", "").len(), 1);
}
