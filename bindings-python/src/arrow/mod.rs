//! Tables of Arrow, in and out by the `PyCapsule` interface: no library of the other side is imported.

mod cells;
mod number;
mod read;
pub(crate) mod results;
pub(crate) mod table;
