//! The Python package `seatwright`: a thin layer over the core.
//!
//! A dict becomes a [`Source`](seatwright::Source) without a detour through JSON; reports, issues and requests
//! become Python objects whose parts are made when they are asked for. Nothing here knows a rule of any vendor.
//!
//! A module imports only from layers with a lower number (`tests/rust/layers.rs`):
//!
//! | layer | modules | contents |
//! | --- | --- | --- |
//! | 1 | `input` | Python objects as input of the core |
//! | 2 | `bound` | an operation with its options, and what was learned from its inputs |
//! | 3 | `output` | reports, issues, requests and exceptions as Python objects |
//! | 4 | `command_line` | the command `seatwright` |
//! | 4 | `calls` | the functions, the class `Operation`, the reading of keyword arguments |
//! | 4 | `arrow` | tables of Arrow as rows, and rows as such tables |
//! | 5 | `sheets` | the passes over a sheet, its rows, templates |

mod arrow;
mod bound;
mod calls;
mod command_line;
mod input;
mod output;
mod sheets;

/// The compiled half of the package; import `seatwright` instead.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::arrow::table::{ArrowTable, arrow_table};
    #[pymodule_export]
    use crate::calls::fixes::{differences, fix};
    #[pymodule_export]
    use crate::calls::functions::{
        build, build_json, defaults, describe, is_valid, is_valid_json, normalize, normalize_json, operation,
        operations, validate, validate_json,
    };
    #[pymodule_export]
    use crate::calls::operation::Operation;
    #[pymodule_export]
    use crate::calls::password::generate_password;
    #[pymodule_export]
    use crate::calls::profiles::{openapi_differences, profile_from_openapi};
    #[pymodule_export]
    use crate::calls::records::{catalogue, convert, convert_batch, from_record, like, read_response};
    #[pymodule_export]
    use crate::calls::verbs::{
        create_site, create_user, crmcom_create_user, odin_create_user, odin_update_user, update_site,
        update_user,
    };
    #[pymodule_export]
    use crate::command_line::command_line;
    #[pymodule_export]
    use crate::output::issue::{Change, Issue};
    #[pymodule_export]
    use crate::output::report::Report;
    #[pymodule_export]
    use crate::output::request::Request;
    #[pymodule_export]
    use crate::sheets::beside::BesideRequest;
    #[pymodule_export]
    use crate::sheets::partition::ClaimPass;
    #[pymodule_export]
    use crate::sheets::passes::{SheetFacts, SheetPass, SheetSurvey};
    #[pymodule_export]
    use crate::sheets::piece::{Workbook, open_workbook};
    #[pymodule_export]
    use crate::sheets::plan::{PlanPass, PlanRow, SheetRecords};
    #[pymodule_export]
    use crate::sheets::read_request::{ReadRequest, list_request, read_request};
    #[pymodule_export]
    use crate::sheets::row::{Row, RowIssue};
    #[pymodule_export]
    use crate::sheets::run::{RunCore, RunPlan, RunReport, RunRows};
    #[pymodule_export]
    use crate::sheets::step::Step;
    #[pymodule_export]
    use crate::sheets::template::{next_free, sheet_line, sheet_template, sheet_template_columns};

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "the name that Python programs look for")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
