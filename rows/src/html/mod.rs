//! Reports of one page: HTML without scripts and without anything from elsewhere, on the screen and on paper.

mod conversion;
mod page;
mod report;
mod run;

pub use conversion::{write_conversion_csv, write_conversion_html};
pub use page::push_html;
pub use report::HtmlReport;
pub use run::RunReport;
