//! Threads for what is made once of the whole site: the search, the long lists. Whoever asks for it first makes it, and all others wait for it. A thread of rayon that waits
//! for parts of its own work takes up other work meanwhile, which may ask for the same: it would wait for itself. So it waits outside, and takes up nothing.

use std::{panic, thread};

use rayon::ThreadPoolBuilder;

/// Does some work on threads that do nothing else, and end with it: what they needed is there for others then.
pub fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    // A machine that gives no thread has one, which does all in turn.
    let Ok(threads) = ThreadPoolBuilder::new().build() else { return work() };
    let done = thread::scope(|scope| scope.spawn(|| threads.install(work)).join());
    done.unwrap_or_else(|panic| panic::resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use rayon::prelude::*;

    use super::*;

    #[test]
    fn many_may_wait_for_work_that_is_done_in_parts() {
        let made: OnceLock<u64> = OnceLock::new();
        let sum = || apart(|| (0..10_000_u32).into_par_iter().with_max_len(1).map(|it| u64::from(it) * 3 % 7).sum());
        let told: Vec<u64> = (0..1_000_u32).into_par_iter().with_max_len(1).map(|_| *made.get_or_init(sum)).collect();
        assert!(told.iter().all(|it| Some(it) == made.get()));
    }
}
