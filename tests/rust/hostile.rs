//! Input that means harm: time and memory grow with its length and no faster, and nothing panics.
//!
//! `cargo test -p seatwright-tests --test hostile -- --nocapture` prints the table.

#[path = "hostile/allocator.rs"]
mod allocator;
#[path = "hostile/answers.rs"]
mod answers;
#[path = "hostile/clock.rs"]
mod clock;
#[path = "hostile/growth.rs"]
mod growth;
#[path = "hostile/integers.rs"]
mod integers;
#[path = "hostile/json.rs"]
mod json;
#[path = "hostile/mutation.rs"]
mod mutation;
#[path = "hostile/records.rs"]
mod records;
#[path = "hostile/sheets.rs"]
mod sheets;

#[global_allocator]
static COUNTED: allocator::Counted = allocator::Counted;
