//! One call of the core, whatever its input is.

use seatwright::Source;

/// A call of the core that works with any Source.
///
/// # Safety
/// [`with`](Self::with) does nothing but call the core: it does not touch the interpreter, and it does not keep what
/// the Source lends. [`dict_fast`](super::dict_fast) relies on it.
pub(crate) unsafe trait Call: Send {
    /// What it gives.
    type Output: Send;

    /// Makes the call.
    fn with<'a>(self, source: impl Source<'a>) -> Self::Output;
}
