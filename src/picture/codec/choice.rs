//! The coarsest that is fine enough, found in a few trials.

/// Trials before the best of them is taken.
const MOST_TRIALS: usize = 6;

/// How a coder answers to its setting: a step more is coarser.
#[derive(Copy, Clone, Debug)]
pub struct Scale {
    /// The coarsest setting.
    pub coarsest: u8,
    /// About how much of the score a step costs.
    pub slope: f64,
    /// Steps between which nobody sees a difference in the size of a file.
    pub grain: u8,
}

/// The coarsest setting whose score is `enough`, from 0 (finest), looked for from `guess`; with what was tried there. `None` where none is
/// fine enough. `attempt` gives the score of a setting.
pub fn coarsest<T>(
    scale: Scale,
    guess: u8,
    enough: f64,
    mut attempt: impl FnMut(u8) -> Option<(f64, T)>,
) -> Option<(u8, T)> {
    // The coarsest that is fine enough so far, and between what the answer lies.
    let mut best: Option<(u8, T)> = None;
    let (mut lowest, mut highest) = (0, scale.coarsest);
    let mut former: Option<(u8, f64)> = None;
    let mut setting = guess.min(scale.coarsest);
    for _ in 0..MOST_TRIALS {
        let (score, made) = attempt(setting)?;
        let slope = former.map_or(scale.slope, |former| slope(former, (setting, score), scale.slope));
        former = Some((setting, score));
        if score >= enough {
            best = Some((setting, made));
            lowest = setting.saturating_add(1);
            // Within a few steps of what is enough: no other trial would find much.
            if score - enough <= slope * f64::from(scale.grain) {
                break;
            }
        } else {
            highest = setting.checked_sub(1)?;
        }
        if lowest.saturating_add(scale.grain) > highest.saturating_add(1) && best.is_some() || lowest > highest {
            break;
        }
        // A little on the side of what is fine enough.
        let aim = f64::from(setting) + (score - enough) / slope - f64::from(scale.grain) / 2.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
        let aim = aim.round().clamp(f64::from(lowest), f64::from(highest)) as u8;
        setting = aim;
    }
    best
}

/// What a step costs, as the last two trials say; `usual` where they say nothing.
fn slope(former: (u8, f64), own: (u8, f64), usual: f64) -> f64 {
    let steps = f64::from(own.0) - f64::from(former.0);
    let slope = if steps == 0.0 { usual } else { (former.1 - own.1) / steps };
    // A score wavers a little: two settings side by side say less than the usual.
    slope.clamp(usual / 4.0, usual * 4.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCALE: Scale = Scale { coarsest: 255, slope: 0.35, grain: 3 };

    /// How a coder answers that loses `slope` a step from `best`.
    fn asked(best: f64, slope: f64, guess: u8) -> (Option<u8>, usize) {
        let mut trials = 0;
        let found = coarsest(SCALE, guess, 65.0, |setting| {
            trials += 1;
            Some((best - slope * f64::from(setting), ()))
        });
        (found.map(|(setting, ())| setting), trials)
    }

    #[test]
    fn the_coarsest_that_is_fine_enough_is_found_in_a_few_trials() {
        for (best, slope) in [(100.0, 0.2), (100.0, 0.35), (95.0, 0.5), (90.0, 0.1), (66.0, 0.3)] {
            for guess in [0, 60, 150, 255] {
                let (found, trials) = asked(best, slope, guess);
                let right = ((best - 65.0) / slope).min(255.0);
                let found = f64::from(found.expect("fine enough"));
                assert!(found <= right && right - found <= 8.0, "{best} {slope} {guess}: {found} for {right}");
                assert!(trials <= MOST_TRIALS);
            }
        }
    }

    #[test]
    fn what_is_never_fine_enough_is_not_found() {
        assert_eq!(asked(60.0, 0.3, 150).0, None);
    }
}
