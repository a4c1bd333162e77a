//! Colours as they are shown: sRGB with opacity, laid over one another, and the contrast of two of them.

/// A colour in sRGB, each part between 0 and 1.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Colour {
    /// Red.
    pub red: f32,
    /// Green.
    pub green: f32,
    /// Blue.
    pub blue: f32,
    /// Opacity: 0 is not there, 1 hides what is below.
    pub alpha: f32,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self { red: 1.0, green: 1.0, blue: 1.0, alpha: 1.0 };
    /// Black.
    pub const BLACK: Self = Self { red: 0.0, green: 0.0, blue: 0.0, alpha: 1.0 };

    /// This colour laid over another.
    pub fn over(self, below: Self) -> Self {
        let alpha = self.alpha + below.alpha * (1.0 - self.alpha);
        if alpha <= 0.0 {
            return Self { alpha: 0.0, ..self };
        }
        let mix = |a: f32, b: f32| (a * self.alpha + b * below.alpha * (1.0 - self.alpha)) / alpha;
        Self {
            red: mix(self.red, below.red),
            green: mix(self.green, below.green),
            blue: mix(self.blue, below.blue),
            alpha,
        }
    }

    /// This colour with its opacity multiplied.
    pub fn faded(self, opacity: f32) -> Self {
        Self { alpha: self.alpha * opacity, ..self }
    }

    /// Relative luminance, WCAG 2.2.
    pub fn luminance(self) -> f32 {
        let linear = |part: f32| {
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Contrast ratio of two opaque colours, WCAG 2.2: from 1 to 21.
    pub fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// As `#rrggbb`, opacity left out.
    pub fn hex(self) -> String {
        let byte = |part: f32| (part.clamp(0.0, 1.0) * 255.0).round() as u8;
        format!("#{:02x}{:02x}{:02x}", byte(self.red), byte(self.green), byte(self.blue))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_has_all_the_contrast_there_is() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 0.001);
    }

    #[test]
    fn half_a_black_over_white_is_grey() {
        assert_eq!(Colour::BLACK.faded(0.5).over(Colour::WHITE).hex(), "#808080");
    }
}
