//! The Python package `seatwright`: a thin layer over the core.
//!
//! A dict becomes a [`Source`](seatwright::Source) without a detour through JSON; reports, issues and requests
//! become Python objects whose parts are made when they are asked for. Nothing here knows a rule of any vendor.

mod answer;
mod entries;
mod error;
mod fixes;
mod host;
mod input;
mod issue;
mod json;
mod ladder;
mod memo;
mod nested;
mod operation;
mod options;
mod password;
mod plain;
mod records;
mod repeated;
mod report;
mod request;
mod show;
mod source;
mod tree;
mod verbs;

/// The compiled half of the package; import `seatwright` instead.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::fixes::{differences, fix};
    #[pymodule_export]
    use crate::issue::{Change, Issue};
    #[pymodule_export]
    use crate::ladder::{
        build, build_json, defaults, describe, is_valid, is_valid_json, normalize, normalize_json, operation,
        operations, validate, validate_json,
    };
    #[pymodule_export]
    use crate::operation::Operation;
    #[pymodule_export]
    use crate::password::generate_password;
    #[pymodule_export]
    use crate::records::{convert, convert_batch, from_record, read_response};
    #[pymodule_export]
    use crate::report::Report;
    #[pymodule_export]
    use crate::request::Request;
    #[pymodule_export]
    use crate::verbs::{
        create_site, create_user, crmcom_create_user, odin_create_user, odin_update_user, update_site,
        update_user,
    };

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "the name that Python programs look for")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
