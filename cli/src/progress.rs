//! The progress bar: on a terminal only.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::interrupt;

/// What a step has done, in bytes or in rows.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
}

/// How a bar of bytes looks; its words do not depend on the speed of the machine.
const BYTES: &str = "{msg} [{bar:30}] {percent:>3} %";
/// How one looks whose end is not known.
const ROWS: &str = "{msg} {human_pos} rows";

impl Progress {
    /// Begins a step. `total` is the number of bytes, if it is known.
    pub(crate) fn begin(shown: bool, name: &str, total: Option<u64>) -> Self {
        if !shown {
            return Self { bar: None };
        }
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
        let template = if total.is_some() { BYTES } else { ROWS };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(name.to_owned());
        bar.tick();
        interrupt::bar(true);
        Self { bar: Some(bar) }
    }

    /// Adds bytes or rows.
    pub(crate) fn add(&self, count: u64) {
        if let Some(bar) = &self.bar {
            bar.inc(count);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.tick();
            bar.finish_and_clear();
            interrupt::bar(false);
        }
    }
}
