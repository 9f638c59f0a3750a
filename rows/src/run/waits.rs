//! Time without a clock: [`Clock`] and [`Waits`].

use alloc::collections::BTreeSet;
use core::time::Duration;

use crate::run::options::RunOptions;

/// What has passed, by a clock of the caller's that may jump.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    last: Option<Duration>,
    elapsed: Duration,
}

impl Clock {
    /// The caller's clock shows `now`. A jump backward counts as no time.
    pub(crate) fn see(&mut self, now: Duration) -> Duration {
        let passed = self.last.map_or(Duration::ZERO, |last| now.saturating_sub(last));
        self.elapsed = self.elapsed.saturating_add(passed);
        self.last = Some(now);
        self.elapsed
    }

    pub(crate) const fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// Tasks that wait, and the moment before which nothing is sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waits {
    /// When, and which task.
    tasks: BTreeSet<(Duration, usize)>,
    pause: Duration,
    random: u64,
}

impl Waits {
    pub(crate) fn new(options: &RunOptions) -> Self {
        Self { random: options.seed.map_or(0, |seed| seed | 1), ..Self::default() }
    }

    /// The wait before a further try, the first of which has the number 1.
    pub(crate) fn backoff(&mut self, options: &RunOptions, tries: u32) -> Duration {
        let factor = 1_u32.checked_shl(tries.saturating_sub(1)).unwrap_or(u32::MAX);
        let wait = options.backoff.saturating_mul(factor).min(options.backoff_limit);
        if self.random == 0 {
            return wait;
        }
        // Marsaglia's xorshift; waits need no better.
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let part = u32::try_from(self.random >> 40 & 0xff).unwrap_or(0);
        wait.saturating_sub(wait.saturating_mul(part) / 512)
    }

    /// The task is ready at this moment.
    pub(crate) fn add(&mut self, until: Duration, task: usize) {
        self.tasks.insert((until, task));
    }

    /// Nothing is sent before this moment.
    pub(crate) fn pause(&mut self, until: Duration) {
        self.pause = self.pause.max(until);
    }

    pub(crate) fn is_paused(&self, elapsed: Duration) -> bool {
        elapsed < self.pause
    }

    /// A task whose moment has come.
    pub(crate) fn due(&mut self, elapsed: Duration) -> Option<usize> {
        let first = *self.tasks.first().filter(|(until, _)| *until <= elapsed)?;
        self.tasks.remove(&first);
        Some(first.1)
    }

    /// Keeps the tasks of which `keep` is true.
    pub(crate) fn retain(&mut self, keep: impl Fn(usize) -> bool) {
        self.tasks.retain(|(_, task)| keep(*task));
    }

    /// How long until something may be sent; `ready` when a task waits for the pause alone.
    pub(crate) fn left(&self, elapsed: Duration, ready: bool) -> Option<Duration> {
        let first = self.tasks.first().map(|(until, _)| *until);
        let next = if ready { Some(elapsed) } else { first };
        next.map(|next| next.max(self.pause).saturating_sub(elapsed))
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::{Clock, Waits};
    use crate::run::options::RunOptions;

    #[test]
    fn a_clock_that_jumps_back_goes_on() {
        let mut clock = Clock::default();
        let see = |clock: &mut Clock, now| clock.see(Duration::from_secs(now)).as_secs();
        assert_eq!(see(&mut clock, 1000), 0);
        assert_eq!(see(&mut clock, 1004), 4);
        assert_eq!(see(&mut clock, 10), 4);
        assert_eq!(see(&mut clock, 13), 7);
    }

    #[test]
    fn waits_double_up_to_the_limit() {
        let options = RunOptions::default();
        let mut waits = Waits::new(&options);
        let seconds: Vec<u64> = (1..9).map(|tries| waits.backoff(&options, tries).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(waits.backoff(&options, 4_000_000_000).as_secs(), 60);
        let options = RunOptions { seed: Some(7), ..options };
        let mut waits = Waits::new(&options);
        let spread: Vec<Duration> = (0..50).map(|_| waits.backoff(&options, 3)).collect();
        assert!(spread.iter().all(|wait| (2000..=4000).contains(&wait.as_millis())), "{spread:?}");
        assert!(spread.windows(2).any(|two| two[0] != two[1]));
    }

    #[test]
    fn a_pause_holds_everything_back() {
        let mut waits = Waits::default();
        let s = Duration::from_secs;
        waits.add(s(5), 1);
        waits.pause(s(9));
        assert_eq!(waits.left(s(3), false), Some(s(6)));
        assert_eq!(waits.left(s(3), true), Some(s(6)));
        assert_eq!(waits.due(s(4)), None);
        assert_eq!(waits.due(s(5)), Some(1));
        assert_eq!(waits.left(s(9), false), None);
    }
}
