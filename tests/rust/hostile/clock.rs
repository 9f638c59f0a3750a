//! How long a call keeps the processor: what other programs do meanwhile does not count.

use std::hint::black_box;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// The time that this thread spent in `call`.
pub(crate) fn processor_time<T>(call: impl FnOnce() -> T) -> Duration {
    let begun = now();
    black_box(call());
    now().saturating_sub(begun)
}

fn now() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let part = |part: i64| u64::try_from(part).unwrap_or_default();
    Duration::from_secs(part(time.tv_sec)) + Duration::from_nanos(part(time.tv_nsec))
}
