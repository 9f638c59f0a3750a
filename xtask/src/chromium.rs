//! The browser of the tests: a real one.

use std::path::Path;

use crate::run;

/// Chromium without windows opens a page in half the time.
const SHELL: &str = "/usr/bin/chromium-headless-shell";

const PLACES: &[&str] = &[
    SHELL,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// Where Chromium is: `CHROMIUM_PATH`, on Debian its shell without windows, which root installs now, or a usual place.
pub(crate) fn path() -> Result<String, String> {
    let given = std::env::var("CHROMIUM_PATH").ok();
    let there = |path: &str| Path::new(path).exists();
    if let Some(path) = given.filter(|path| there(path)) {
        return Ok(path);
    }
    if !there(SHELL) && there("/usr/bin/apt-get") {
        // Without root these fail. Then another one is taken, or the message below says what to do.
        let _ = run::program("apt-get", &["update", "--quiet"]);
        let install = ["install", "--yes", "--quiet", "--no-install-recommends", "chromium-headless-shell"];
        let _ = run::program("apt-get", &install);
    }
    let usual = PLACES.iter().find(|path| there(path)).map(|path| (*path).to_owned());
    usual.ok_or_else(|| "Chromium or Chrome is needed: install it, or name it in CHROMIUM_PATH".to_owned())
}
