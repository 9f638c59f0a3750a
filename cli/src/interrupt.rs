//! Ctrl-C at any point: files that are not complete are removed, then the process ends.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

/// 128 and the number of SIGINT, as shells show it.
const INTERRUPTED: i32 = 130;

/// Files that are being written.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Whether a progress bar is on the screen.
static BAR: AtomicBool = AtomicBool::new(false);

/// Begins to watch for Ctrl-C, and on Unix for SIGTERM and SIGHUP.
pub(crate) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Where no handler can be set, the system ends the process: then a file beside the target may be left, and no half target.
        let _ = ctrlc::set_handler(|| {
            // Held until the process ends: no further file is begun, none is renamed.
            let unfinished = files();
            for path in unfinished.iter() {
                let _ = fs::remove_file(path);
            }
            let clear: &[u8] = if BAR.load(Ordering::Relaxed) { b"\r\x1b[K" } else { b"" };
            let _ = io::stderr()
                .write_all(&[clear, b"stopped; files that were not complete are removed\n"].concat());
            std::process::exit(INTERRUPTED);
        });
    });
}

/// Notes that a bar is shown, or that it is gone.
pub(crate) fn bar(shown: bool) {
    BAR.store(shown, Ordering::Relaxed);
}

/// Creates a file and notes its path in one step.
pub(crate) fn create<T>(
    make: impl FnOnce() -> io::Result<T>,
    path: impl FnOnce(&T) -> &Path,
) -> io::Result<T> {
    let mut unfinished = files();
    let file = make()?;
    unfinished.push(path(&file).to_owned());
    Ok(file)
}

/// Moves a file to its place and forgets its path in one step.
pub(crate) fn finish<T>(path: &Path, finish: impl FnOnce() -> T) -> T {
    let mut unfinished = files();
    let done = finish();
    unfinished.retain(|known| known != path);
    done
}

fn files() -> MutexGuard<'static, Vec<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}
