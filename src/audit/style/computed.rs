//! What the cascade gives one element, in plain values.

use super::Colour;
use crate::audit::rendering::Display;

/// The computed style of an element or of what stands before or after it.
#[derive(Clone, PartialEq, Debug)]
pub struct Computed {
    /// `display`.
    pub display: Display,
    /// True where children may stand beside one another: flex, grid, rows of tables, columns.
    pub spread: bool,
    /// True for boxes that text flows in and that have a width of their own: not `display: inline`.
    pub boxed: bool,
    /// `visibility: visible`.
    pub visible: bool,
    /// `color`.
    pub colour: Colour,
    /// `background-color`.
    pub background: Colour,
    /// What is painted over the background's colour.
    pub picture: Picture,
    /// `background-clip: text`, a blend, a filter or a mask: the colours that arrive are others than those given.
    pub painted: bool,
    /// `opacity`, from 0 to 1.
    pub opacity: f32,
    /// `font-size` in CSS pixels.
    pub font_size: f32,
    /// `font-weight`, 1 to 1000.
    pub font_weight: f32,
    /// `font-style` is not `normal`.
    pub italic: bool,
    /// `line-height` in CSS pixels; nothing for `normal`.
    pub line_height: Option<f32>,
    /// `letter-spacing` in CSS pixels.
    pub letter_spacing: Size,
    /// `word-spacing` in CSS pixels.
    pub word_spacing: Size,
    /// `text-transform: uppercase`.
    pub uppercase: bool,
    /// `text-align`.
    pub text_align: TextAlign,
    /// `text-indent` in CSS pixels.
    pub text_indent: Size,
    /// `white-space` keeps lines from being broken.
    pub unbroken: bool,
    /// `white-space` keeps the line breaks of the source.
    pub keeps_lines: bool,
    /// `text-overflow: ellipsis`.
    pub ellipsis: bool,
    /// `position`.
    pub position: Position,
    /// `top`, `right`, `bottom`, `left`.
    pub offsets: [Size; 4],
    /// `clip`, or a `clip-path`, is there.
    pub clipped: bool,
    /// Nothing of it is left to be seen, or it was moved far away.
    pub gone: bool,
    /// `overflow-x`.
    pub overflow_x: Overflow,
    /// `overflow-y`.
    pub overflow_y: Overflow,
    /// `width`.
    pub width: Size,
    /// `height`.
    pub height: Size,
    /// `min-width`.
    pub min_width: Size,
    /// `min-height`.
    pub min_height: Size,
    /// `max-width`; `Auto` for none.
    pub max_width: Size,
    /// `max-height`; `Auto` for none.
    pub max_height: Size,
    /// `padding`: top, right, bottom, left.
    pub padding: [Size; 4],
    /// `margin-top`, `margin-bottom`.
    pub margin: [Size; 2],
    /// `transform` and `rotate` and `scale` together.
    pub transform: Matrix,
    /// `writing-mode`.
    pub writing_mode: WritingMode,
    /// `outline`.
    pub outline: Line,
    /// `border`: top, right, bottom, left.
    pub border: [Line; 4],
    /// `box-shadow`, written out; empty for none.
    pub box_shadow: Box<str>,
    /// The colour of a `text-shadow` that surrounds the letters on all sides.
    pub halo: Option<Halo>,
    /// `text-decoration-line` is underline, overline or line-through.
    pub decorated: bool,
    /// `text-decoration-color`.
    pub decoration_colour: Colour,
    /// An animation is there.
    pub animated: bool,
    /// An animation runs longer than five seconds, or for ever.
    pub endless: bool,
    /// A transition is there.
    pub transition: bool,
    /// `cursor: pointer`.
    pub pointer: bool,
    /// `list-style-type` is not `none`.
    pub bulleted: bool,
    /// `pointer-events: none`.
    pub untouchable: bool,
    /// `forced-color-adjust: none`.
    pub colours_kept: bool,
    /// `color-scheme` is dark only, or dark is what the reader prefers and the page knows it.
    pub dark: bool,
    /// `content`, its strings joined; nothing where there is none.
    pub content: Option<Box<str>>,
}

/// What is painted over the background's colour.
#[derive(Clone, PartialEq, Debug)]
pub enum Picture {
    /// Nothing.
    None,
    /// One gradient over the whole box: its colours in their order, mixed between one another.
    Gradient(Box<[Colour]>),
    /// A picture, or several: what colours stand where is not known.
    Unknown,
}

/// Shadows of letters around the letters.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Halo {
    /// Its colour.
    pub colour: Colour,
    /// True if shadows are moved to all four sides, so that nothing else touches the letters.
    pub closed: bool,
}

/// A length in CSS pixels, as far as it can be known without laying the page out.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Size {
    /// `auto`, `none` or `normal`.
    Auto,
    /// So many CSS pixels.
    Px(f32),
    /// A part of something that is not known.
    Unknown,
}

impl Size {
    /// The pixels, where they are known.
    pub fn px(self) -> Option<f32> {
        match self {
            Self::Px(px) => Some(px),
            Self::Auto | Self::Unknown => None,
        }
    }
}

/// `text-align`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum TextAlign {
    /// At one side, or in the middle.
    Ragged,
    /// `justify`.
    Justified,
}

/// `position`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Position {
    /// In the flow, perhaps moved.
    Flow,
    /// `absolute`.
    Absolute,
    /// `fixed`.
    Fixed,
    /// `sticky`.
    Sticky,
}

/// `overflow` of one axis.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Overflow {
    /// What does not fit is shown outside.
    Visible,
    /// What does not fit is cut off: `hidden` or `clip`.
    Cut,
    /// What does not fit can be scrolled to: `scroll` or `auto`.
    Scroll,
}

/// A line around a box.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Line {
    /// Its style is not `none` or `hidden`.
    pub drawn: bool,
    /// `auto`: the user agent draws what it likes.
    pub automatic: bool,
    /// Width in CSS pixels; 0 where it is not drawn.
    pub width: f32,
    /// Its colour.
    pub colour: Colour,
}

impl Line {
    /// True if there is something to be seen.
    pub fn shows(self) -> bool {
        self.drawn && self.width > 0.0 && self.colour.alpha > 0.0
    }
}

/// How a box is moved, turned and stretched in the plane.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Matrix {
    /// Not at all.
    Identity,
    /// The four numbers of CSS' `matrix(a, b, c, d, …)` that turn and stretch.
    Plane([f32; 4]),
    /// Out of the plane, or by what is not known.
    Unknown,
}

impl Matrix {
    /// Degrees by which it turns around the axis that points at the reader, from 0 to 360.
    pub fn degrees(self) -> Option<f32> {
        match self {
            Self::Identity => Some(0.0),
            Self::Plane([a, b, ..]) => Some(b.atan2(a).to_degrees().rem_euclid(360.0)),
            Self::Unknown => None,
        }
    }
}

/// `writing-mode`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum WritingMode {
    /// Lines that lie.
    Horizontal,
    /// Lines that stand.
    Vertical,
}
