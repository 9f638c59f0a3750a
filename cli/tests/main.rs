//! The program as people run it: its output, its files and its exit codes.

mod cases;
mod exits;
mod files;
mod help;
mod plans;
mod profiles;
mod program;
mod secrets;
#[cfg(unix)]
mod session;
mod sheets;
#[cfg(unix)]
mod stops;
#[cfg(unix)]
mod terminal;
