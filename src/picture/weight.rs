//! What pictures weigh for whoever did not ask for them.

use std::collections::BTreeSet;

use super::{Picture, Series};

/// What a picture weighs, in bytes.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub struct Weight {
    /// Most that a telephone loads of it.
    pub narrow: u64,
    /// Most that any screen loads of it, in any browser.
    pub wide: u64,
}

/// What may load unasked, in bytes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Budget {
    /// Of one picture on a telephone.
    pub one: u64,
    /// Of all pictures of a page, on any screen.
    pub all: u64,
}

impl Budget {
    /// No limit: what leaves the site has its pictures inside.
    pub const NONE: Self = Self { one: u64::MAX, all: u64::MAX };
}

impl Picture {
    /// What it weighs.
    pub fn weight(&self) -> Weight {
        let files = self.series().flat_map(Series::narrow);
        let narrow = files.map(|file| file.length).max().unwrap_or_default();
        let modern = self.modern.iter().flat_map(|series| &series.files);
        let wide = modern.chain(self.unasked()).map(|file| file.length).max().unwrap_or_default();
        Weight { narrow, wide: wide.max(narrow) }
    }
}

/// The pictures that a page shows so far.
#[derive(Default)]
pub struct Loaded {
    /// How many.
    pub count: usize,
    weight: u64,
    names: BTreeSet<String>,
}

impl Loaded {
    /// Takes one more, unless it, or all of them together, would weigh more than they may. One that is there already, by its `name`, is not loaded twice.
    pub fn takes(&mut self, name: &str, weight: Weight, budget: Budget) -> bool {
        let more = if self.names.contains(name) { 0 } else { weight.wide };
        let together = self.weight.saturating_add(more);
        if weight.narrow > budget.one || together > budget.all {
            return false;
        }
        self.weight = together;
        self.names.insert(name.to_owned());
        self.count += 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_heavy_alone_or_with_the_others_waits() {
        let mut loaded = Loaded::default();
        let budget = Budget { one: 30, all: 100 };
        let weights = [("a", 30, 30), ("b", 31, 31), ("c", 10, 40), ("d", 30, 30), ("e", 1, 1), ("a", 30, 30)];
        let taken = weights.map(|(name, narrow, wide)| loaded.takes(name, Weight { narrow, wide }, budget));
        assert_eq!(taken, [true, false, true, true, false, true], "the first is there already");
        assert_eq!(loaded.count, 4);
    }
}
