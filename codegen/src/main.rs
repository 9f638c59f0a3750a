//! Writes the generated files below the project's root; says which ones changed.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (name, text) in seatwright_codegen::artefacts() {
        let path = root.join(&name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text)?;
        eprintln!("wrote {name}");
    }
    Ok(())
}
