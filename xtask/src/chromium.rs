//! The browser of the tests: a real one.

use std::path::Path;

use crate::run;

const PLACES: &[&str] = &[
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// Where Chromium is: `CHROMIUM_PATH`, a usual place, or, on Debian as root, installed now.
pub(crate) fn path() -> Result<String, String> {
    let given = std::env::var("CHROMIUM_PATH").ok();
    let there = |path: &str| Path::new(path).exists();
    if let Some(path) = given.filter(|path| there(path)) {
        return Ok(path);
    }
    let usual = || PLACES.iter().find(|path| there(path)).map(|path| (*path).to_owned());
    if let Some(path) = usual() {
        return Ok(path);
    }
    if there("/usr/bin/apt-get") {
        // Without root these fail, and the message below says what to do.
        let _ = run::program("apt-get", &["update", "--quiet"]);
        let _ =
            run::program("apt-get", &["install", "--yes", "--quiet", "--no-install-recommends", "chromium"]);
    }
    usual().ok_or_else(|| "Chromium or Chrome is needed: install it, or name it in CHROMIUM_PATH".to_owned())
}
