//! The functions and methods that Python programs call.

pub(crate) mod fixes;
pub(crate) mod functions;
pub(crate) mod operation;
pub(crate) mod options;
pub(crate) mod password;
pub(crate) mod profiles;
pub(crate) mod records;
mod response;
mod results;
mod verb_cache;
pub(crate) mod verbs;
