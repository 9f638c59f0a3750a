//! Values from closed lists: operations and guards.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use seatwright::{OPERATIONS, Operation, Words, operation};
use seatwright_rows::Guard;

/// Every operation of the registry, by its id or the vendor's own name.
pub(super) fn operations() -> impl TypedValueParser<Value = &'static Operation> {
    let ids = OPERATIONS.iter().map(|operation| PossibleValue::new(operation.id).alias(operation.alias));
    PossibleValuesParser::new(ids)
        .try_map(|id| operation(&id).ok_or("there is no such operation; `seatwright describe` lists all"))
}

/// Every word of an enum of the core.
pub(super) fn words<W: Words + Send + Sync>() -> impl TypedValueParser<Value = W> {
    PossibleValuesParser::new(W::WORDS.iter().copied())
        .try_map(|word| W::from_word(&word).ok_or("there is no such word"))
}

/// Every guard of a plan.
pub(super) fn guards() -> impl TypedValueParser<Value = Guard> {
    let words = Guard::ALL.iter().map(|guard| PossibleValue::new(guard.as_str()).help(guard.message()));
    PossibleValuesParser::new(words).try_map(|word| Guard::of_text(&word).ok_or("there is no such guard"))
}
