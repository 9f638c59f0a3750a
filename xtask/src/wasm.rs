//! The npm package: compile, generate the glue, put the files together.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::run;

/// The modules of the package, with the features that each is built of. A page loads what it asks for: checking and
/// building need nothing of what draws forms, reads answers, converts and reads sheets.
pub(crate) const MODULES: [(&str, &str); 9] = [
    ("core", "check,odin,crmcom"),
    // The first with the operations beside a user: it takes the place of the first where a page wants them.
    ("beside_core", "check,beside,odin,crmcom"),
    // The one before with servers' own documents as profiles: it takes the place of both.
    ("profiles_core", "check,profiles,beside,odin,crmcom"),
    ("forms_core", "forms,schemas,beside,odin,crmcom"),
    // The first two in one, for a page that draws forms anyway: a bundler puts it in their place (web-demo/serve/bundle.mjs).
    ("page_core", "check,forms,odin,crmcom"),
    ("suggestions_core", "suggestions,beside,odin,crmcom"),
    ("records_core", "records,beside,odin,crmcom"),
    ("rows_core", "rows,profiles,beside,odin,crmcom"),
    // The rows of a workbook, for the module before.
    ("xlsx_core", "xlsx"),
];

/// Where they run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Builds `bindings-wasm/dist`.
pub(crate) fn build() -> Result<(), String> {
    target()?;
    let package = run::root().join("bindings-wasm");
    let dist = package.join("dist");
    // Compiled before the old files go: a build that fails leaves a package that works.
    let mut glue = Vec::new();
    for (name, features) in MODULES {
        let mut generator = wasm_bindgen_cli_support::Bindgen::new();
        let output = generator
            .input_path(compile(name, features)?)
            .out_name(name)
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            // A module that trapped is replaced by a new instance (js/buffers.js, js/loaded-module.js).
            .reset_state_function(true)
            .web(true)
            .and_then(wasm_bindgen_cli_support::Bindgen::generate_output)
            .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
        glue.push(output);
    }
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(text)?;
    }
    fs::create_dir_all(&dist).map_err(text)?;
    for mut output in glue {
        output.emit(&dist).map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    }
    for (name, _) in MODULES.iter().filter(|(name, _)| *name != "page_core") {
        inline(&dist, name)?;
    }
    for entry in fs::read_dir(package.join("js")).map_err(text)? {
        let path = entry.map_err(text)?.path();
        copy(&path, &dist)?;
    }
    for name in [
        "package.json",
        "README.md",
        "types.d.ts",
        "forms.d.ts",
        "records.d.ts",
        "rows.d.ts",
        "rows-run.d.ts",
        "rows.client.d.ts",
        "suggestions.d.ts",
        "beside.d.ts",
        "netsapiens.d.ts",
        "profiles.d.ts",
    ] {
        copy(&package.join(name), &dist)?;
    }
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&run::root().join(license), &dist)?;
    }
    println_sizes(&dist)
}

/// Makes sure of the target; changes nothing when it is there.
pub(crate) fn target() -> Result<(), String> {
    run::program("rustup", &["--quiet", "target", "add", TARGET])
}

/// Compiles a module of these features, with the names of its functions still in it (`benches/size` reads them).
fn compile(name: &str, features: &str) -> Result<PathBuf, String> {
    // Panic messages carry paths: a module must not tell where it was built, and be the same wherever it was. Joined with
    // the flags of `.cargo/config.toml`; the variables that would take the place of both are left out.
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| home + "/.cargo"));
    let remap = |from: &str, to: &str| format!("{:?}", format!("--remap-path-prefix={from}={to}"));
    let flags =
        [remap(&home.unwrap_or_default(), "cargo"), remap(&run::root().display().to_string(), "seatwright")];
    let flags = format!("target.{TARGET}.rustflags=[{}]", flags.join(","));
    let what = ["build", "--package", "seatwright-wasm", "--no-default-features", "--features", features];
    let how = ["--profile", "wasm", "--target", TARGET, "--config", &flags];
    run::cargo_without(&["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"], &[&what[..], &how].concat())?;
    // Cargo has one name for all of them: the next module overwrites it.
    let folder = run::root().join("target").join(TARGET).join("wasm");
    let module = folder.join(name).with_extension("wasm");
    fs::copy(folder.join("seatwright_wasm.wasm"), &module).map_err(text)?;
    Ok(module)
}

/// Writes the module once more, as base64 inside a JavaScript file: for tools that take no other file along.
fn inline(dist: &Path, name: &str) -> Result<(), String> {
    let module = fs::read(dist.join(format!("{name}_bg.wasm"))).map_err(text)?;
    let code =
        format!("// Generated by `cargo xtask wasm`.\nexport default \"{}\";\n", STANDARD.encode(module));
    fs::write(dist.join(format!("{name}_bg.inline.js")), code).map_err(text)
}

fn copy(from: &Path, folder: &Path) -> Result<(), String> {
    let name = from.file_name().ok_or_else(|| format!("{} has no name", from.display()))?;
    fs::copy(from, folder.join(name)).map(|_| ()).map_err(|error| format!("{}: {error}", from.display()))
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn text(error: std::io::Error) -> String {
    error.to_string()
}

#[expect(clippy::print_stdout, reason = "a tool for a terminal")]
fn println_sizes(dist: &Path) -> Result<(), String> {
    println!("bindings-wasm/dist is ready");
    for (name, _) in MODULES {
        let module = format!("{name}_bg.wasm");
        let size = fs::metadata(dist.join(&module)).map_err(text)?.len();
        println!("{module} has {size} bytes");
    }
    Ok(())
}
