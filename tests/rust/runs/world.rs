//! A program that carries out plans, and dies.

use std::time::Duration;

use seatwright_rows::{Answer, Next, Run, RunError, RunOptions, RunPlan, Step};

use crate::server::{Random, Server};

pub(crate) struct World {
    pub(crate) random: Random,
    pub(crate) server: Server,
    pub(crate) journal: Vec<u8>,
    pub(crate) now: Duration,
    /// How many times in a thousand the program dies at a step.
    pub(crate) deaths: u64,
    pub(crate) processes: u32,
}

/// How a process ended.
pub(crate) enum End {
    Died,
    Finished(Box<Run>),
}

impl World {
    pub(crate) fn new(seed: u64, server: Server, deaths: u64) -> Self {
        Self {
            random: Random::new(seed ^ 0x5eed),
            server,
            journal: Vec::new(),
            now: Duration::from_secs(1_000_000),
            deaths,
            processes: 0,
        }
    }

    /// Begins again until a process comes to its end with all rows done, or until so many have come to their end. Processes that die
    /// do not count.
    pub(crate) fn carry_out(&mut self, plans: &[RunPlan], options: &RunOptions, most: u32) -> Run {
        let mut ended = 0;
        loop {
            if let End::Finished(run) = self.process(plans, options) {
                ended += 1;
                if run.summary().is_complete() || ended >= most {
                    return *run;
                }
            }
            assert!(self.processes < most + 1000, "no end");
        }
    }

    /// One process, from the journal as it stands.
    pub(crate) fn process(&mut self, plans: &[RunPlan], options: &RunOptions) -> End {
        self.processes += 1;
        let mut run = if self.journal.is_empty() && self.processes == 1 {
            Run::new(plans.to_vec(), options.clone()).unwrap()
        } else {
            Run::resume(plans.to_vec(), &self.journal, options.clone()).unwrap()
        };
        let mut flying: Vec<Step> = Vec::new();
        loop {
            match run.next(self.now) {
                Next::Write(bytes) => {
                    if self.random.happens(self.deaths) {
                        // The disk has a part of it, or nothing, or all.
                        let part = self.random.below(bytes.len() as u64 + 1);
                        self.journal.extend(&bytes[..usize::try_from(part).unwrap()]);
                        return End::Died;
                    }
                    self.journal.extend(bytes);
                }
                Next::Send(step) => {
                    if self.random.happens(self.deaths) {
                        if self.random.happens(500) {
                            self.server.take(&step);
                        }
                        return End::Died;
                    }
                    flying.push(step);
                    assert!(flying.len() <= usize::try_from(options.concurrency).unwrap());
                }
                Next::Wait(wait) => {
                    assert!(flying.is_empty() && wait > Duration::ZERO);
                    self.pass(wait);
                }
                Next::Answers(wait) => {
                    if let Some(wait) = wait.filter(|_| self.random.happens(200)) {
                        self.pass(wait);
                        continue;
                    }
                    // Answers come in any order.
                    let at = usize::try_from(self.random.below(flying.len() as u64)).unwrap();
                    let step = flying.swap_remove(at);
                    let answer = self.server.take(&step);
                    run.answered(step.id, &answer, self.now).unwrap();
                    if self.random.happens(50) {
                        let again = run.answered(step.id, &answer, self.now);
                        assert_eq!(again.unwrap_err(), RunError::Answered(step.id));
                        let unknown = run.answered(step.id + 1_000_000, &Answer::none(), self.now);
                        assert_eq!(unknown.unwrap_err(), RunError::NoSuchStep(step.id + 1_000_000));
                    }
                }
                Next::Finished => {
                    assert!(flying.is_empty());
                    return End::Finished(Box::new(run));
                }
            }
        }
    }

    /// Time passes, and now and then the clock is set back.
    fn pass(&mut self, wait: Duration) {
        self.now += wait;
        if self.random.happens(30) {
            self.now = self.now.saturating_sub(Duration::from_hours(20));
        }
    }
}
