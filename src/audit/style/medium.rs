//! How a page is looked at: on a screen or on paper, how wide, with which preferences.

/// A way to look at a page.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Medium {
    /// Light or dark.
    pub scheme: Scheme,
    /// Width of the window in CSS pixels.
    pub width: u16,
    /// Its height.
    pub height: u16,
    /// Colours that the reader imposes (`forced-colors: active`).
    pub forced: bool,
    /// Paper.
    pub print: bool,
    /// The reader asks for less motion (`prefers-reduced-motion: reduce`).
    pub still: bool,
}

/// What the reader prefers.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Medium {
    /// A wide window, light.
    pub const WIDE: Self =
        Self { scheme: Scheme::Light, width: 1280, height: 800, forced: false, print: false, still: false };
    /// A wide window, dark.
    pub const DARK: Self = Self { scheme: Scheme::Dark, ..Self::WIDE };
    /// 320 CSS pixels, as WCAG 2.2, 1.4.10 has it.
    pub const NARROW: Self = Self { width: 320, height: 640, ..Self::WIDE };
    /// 320 CSS pixels, dark.
    pub const NARROW_DARK: Self = Self { scheme: Scheme::Dark, ..Self::NARROW };
    /// A window that was enlarged to twice its size: half of its pixels are left (WCAG 2.2, 1.4.4).
    pub const ZOOMED: Self = Self { width: 640, height: 400, ..Self::WIDE };
    /// Just higher than wide: with `TURNED`, what differs is the orientation and not the width.
    pub const UPRIGHT: Self = Self { width: 599, height: 600, ..Self::WIDE };
    /// Just wider than high.
    pub const TURNED: Self = Self { width: 600, height: 599, ..Self::WIDE };
    /// Forced colours.
    pub const FORCED: Self = Self { forced: true, ..Self::WIDE };
    /// A reader who asks for less motion.
    pub const STILL: Self = Self { still: true, ..Self::WIDE };
    /// Paper.
    pub const PRINT: Self = Self { width: 794, height: 1123, print: true, ..Self::WIDE };

    /// All of them, each at its place.
    pub const ALL: [Self; 10] = [
        Self::WIDE,
        Self::DARK,
        Self::NARROW,
        Self::NARROW_DARK,
        Self::ZOOMED,
        Self::UPRIGHT,
        Self::TURNED,
        Self::FORCED,
        Self::STILL,
        Self::PRINT,
    ];

    /// Its place among all of them.
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).expect("every medium that is asked for stands among them")
    }
}
