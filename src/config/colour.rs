//! Colours as people write them, as eyes see them (OKLCH), and their contrast (WCAG 2.2, « relative luminance » and « contrast
//! ratio »). Knows sRGB in hexadecimal and nothing else.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Lightness from 0 to 1, chroma from 0 to about 0.37, hue in radians (Ottosson 2020; CSS Color 4, 9.3).
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Oklch {
    /// As the eye sees it: equal steps look equal.
    pub lightness: f64,
    /// Distance from grey.
    pub chroma: f64,
    /// Angle.
    pub hue: f64,
}

impl Colour {
    /// Reads `#rrggbb` or `#rgb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let byte = |digits: &str| u8::from_str_radix(digits, 16).ok();
        match digits.len() {
            6 => Some(Self { red: byte(&digits[..2])?, green: byte(&digits[2..4])?, blue: byte(&digits[4..])? }),
            3 => {
                // `#rgb` doubles each digit: 0xf × 17 is 0xff.
                let doubled = |at: usize| byte(&digits[at..=at]).map(|digit| digit * 17);
                Some(Self { red: doubled(0)?, green: doubled(1)?, blue: doubled(2)? })
            }
            _ => None,
        }
    }

    /// From 0 (black) to 1 (white).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// From 1 (the same) to 21 (black and white).
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The lowest contrast with any of some colours.
    pub fn least_contrast(self, others: &[Colour]) -> f64 {
        others.iter().map(|other| self.contrast(*other)).fold(21.0, f64::min)
    }

    /// The colour as eyes see it.
    pub fn to_oklch(self) -> Oklch {
        let [red, green, blue] = self.linear();
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let lightness = 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short;
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short;
        Oklch { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }

    /// The nearest colour that a screen can show: hue and lightness stay, chroma gives way.
    pub fn from_oklch(colour: Oklch) -> Self {
        let lightness = colour.lightness.clamp(0.0, 1.0);
        let (mut least, mut most) = (0.0, colour.chroma.max(0.0));
        if let Some(shown) = shown(Oklch { lightness, ..colour }) {
            return shown;
        }
        let mut best = shown(Oklch { lightness, chroma: 0.0, hue: 0.0 }).unwrap_or(Self::BLACK);
        // Sixteen halvings are finer than one step of a byte.
        for _ in 0..16 {
            let chroma = f64::midpoint(least, most);
            match shown(Oklch { lightness, chroma, hue: colour.hue }) {
                Some(colour) => (best, least) = (colour, chroma),
                None => most = chroma,
            }
        }
        best
    }

    /// `#000000`
    pub const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };
    /// `#ffffff`
    pub const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };

    /// The nearest colour, no lighter than this one, that has at least `ratio` with all of `others`; `None` if even black has
    /// not.
    pub fn darkened(self, others: &[Colour], ratio: f64) -> Option<Self> {
        self.moved(others, ratio, -STEP)
    }

    /// The nearest colour, no darker than this one, that has at least `ratio` with all of `others`; `None` if even white has
    /// not.
    pub fn lightened(self, others: &[Colour], ratio: f64) -> Option<Self> {
        self.moved(others, ratio, STEP)
    }

    fn moved(self, others: &[Colour], ratio: f64, step: f64) -> Option<Self> {
        let mut colour = self;
        let mut seen = self.to_oklch();
        while colour.least_contrast(others) < ratio {
            seen.lightness += step;
            if !(0.0 - STEP..=1.0 + STEP).contains(&seen.lightness) {
                return None;
            }
            colour = Self::from_oklch(seen);
        }
        Some(colour)
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let channel = f64::from(channel) / 255.0;
            match channel <= 0.040_45 {
                true => channel / 12.92,
                false => ((channel + 0.055) / 1.055).powf(2.4),
            }
        })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// How far lightness moves at once: less than an eye can tell.
const STEP: f64 = 1.0 / 512.0;

/// The colour, if sRGB has it.
fn shown(colour: Oklch) -> Option<Colour> {
    let (a, b) = (colour.chroma * colour.hue.cos(), colour.chroma * colour.hue.sin());
    let long = (colour.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (colour.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (colour.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    Some(Colour {
        red: byte(4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short)?,
        green: byte(-1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short)?,
        blue: byte(-0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short)?,
    })
}

/// A channel of linear light as a byte; `None` outside of what a byte can say, but for the error of rounding.
fn byte(linear: f64) -> Option<u8> {
    let encoded = match linear <= 0.003_130_8 {
        true => linear * 12.92,
        false => 1.055 * linear.powf(1.0 / 2.4) - 0.055,
    };
    let scaled = encoded * 255.0;
    (-0.5..255.5).contains(&scaled).then(|| scaled.round().clamp(0.0, 255.0) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(colour("#8F2a1c").to_string(), "#8f2a1c");
        assert_eq!(colour("#fa0").to_string(), "#ffaa00");
        for text in ["", "8f2a1c", "#8f2a1", "#8f2a1cff", "#gggggg", "rouge", "#été", "#é"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        // The best-known grey: the lightest that has 4.5 on white.
        assert!(colour("#767676").contrast(Colour::WHITE) >= 4.5);
        assert!(colour("#777777").contrast(Colour::WHITE) < 4.5);
    }

    #[test]
    fn every_colour_comes_back_from_oklch() {
        for red in (0..=255).step_by(17) {
            for green in (0..=255).step_by(17) {
                for blue in (0..=255).step_by(15) {
                    let colour = Colour { red, green, blue };
                    assert_eq!(Colour::from_oklch(colour.to_oklch()), colour);
                }
            }
        }
    }

    #[test]
    fn a_colour_out_of_reach_keeps_its_hue() {
        let red = Oklch { lightness: 0.9, chroma: 0.3, hue: 0.5 };
        let shown = Colour::from_oklch(red).to_oklch();
        assert!((shown.hue - red.hue).abs() < 0.05 && shown.chroma < 0.2, "{shown:?}");
    }

    #[test]
    fn darkening_stops_at_the_first_colour_that_passes() {
        let paper = [colour("#fbf8f3")];
        let orange = colour("#e07020");
        let darker = orange.darkened(&paper, 7.0).expect("black passes");
        assert!(darker.contrast(paper[0]) >= 7.0 && darker.contrast(paper[0]) < 7.2, "{darker}");
        assert_eq!(darker.darkened(&paper, 7.0), Some(darker));
        assert_eq!(colour("#777777").darkened(&[colour("#555555")], 7.0), None);
    }
}
