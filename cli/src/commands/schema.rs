//! `schema`: the JSON Schema of an operation.

use seatwright::{JsonSchemaOptions, json_schema};

use crate::arguments::Schema;
use crate::commands::options;
use crate::failure::{Failure, Outcome};
use crate::target::Target;

pub(super) fn run(arguments: &Schema) -> Result<Outcome, Failure> {
    let Schema { operation, view, target, flat, .. } = *arguments;
    let schema =
        json_schema(operation, &options(&arguments.options)?, JsonSchemaOptions { view, target, flat })?;
    let mut output = Target::open(None, false, false, &[])?;
    output.bytes(format!("{schema}\n").as_bytes())?;
    output.complete()?;
    Ok(Outcome::Clean)
}
