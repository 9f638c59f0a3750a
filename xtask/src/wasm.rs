//! The npm package: compile, generate the glue, put the files together.

use std::fs;
use std::path::Path;

use crate::run;

/// Builds `bindings-wasm/dist`.
pub(crate) fn build() -> Result<(), String> {
    target()?;
    // Panic messages carry paths: the module must not tell where it was built, and be the same wherever it was.
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| home + "/.cargo"));
    // What is hot says `#[inline]`; inlining more than that made the module 5 KB of brotli larger and no faster.
    // Encoded, for the folders may have blanks in their names.
    let flags = format!(
        "-Cllvm-args=--inline-threshold=40\u{1f}--remap-path-prefix={}=cargo\u{1f}--remap-path-prefix={}=seatwright",
        home.unwrap_or_default(),
        run::root().display()
    );
    run::cargo_with(
        &[("CARGO_ENCODED_RUSTFLAGS", &flags)],
        &["build", "--package", "seatwright-wasm", "--profile", "wasm", "--target", "wasm32-unknown-unknown"],
    )?;
    let root = run::root();
    let package = root.join("bindings-wasm");
    let dist = package.join("dist");
    let text = |error: std::io::Error| error.to_string();
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(text)?;
    }
    fs::create_dir_all(&dist).map_err(text)?;
    let mut generator = wasm_bindgen_cli_support::Bindgen::new();
    generator
        .input_path(root.join("target/wasm32-unknown-unknown/wasm/seatwright_wasm.wasm"))
        .out_name("core")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .web(true)
        .and_then(|generator| generator.generate(&dist))
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    for entry in fs::read_dir(package.join("js")).map_err(text)? {
        let path = entry.map_err(text)?.path();
        copy(&path, &dist)?;
    }
    copy(&package.join("package.json"), &dist)?;
    copy(&package.join("types.d.ts"), &dist)?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&root.join(license), &dist)?;
    }
    let size = fs::metadata(dist.join("core_bg.wasm")).map_err(text)?.len();
    println_size(size);
    Ok(())
}

/// Makes sure of the target; changes nothing when it is there.
pub(crate) fn target() -> Result<(), String> {
    run::program("rustup", &["--quiet", "target", "add", "wasm32-unknown-unknown"])
}

fn copy(from: &Path, folder: &Path) -> Result<(), String> {
    let name = from.file_name().ok_or_else(|| format!("{} has no name", from.display()))?;
    fs::copy(from, folder.join(name)).map(|_| ()).map_err(|error| format!("{}: {error}", from.display()))
}

#[expect(clippy::print_stdout, reason = "a tool for a terminal")]
fn println_size(size: u64) {
    println!("bindings-wasm/dist is ready; core_bg.wasm has {size} bytes");
}
