//! Pictures for pages: bytes in, files in several widths and codings out, each the smallest that still looks like its original. Nothing here knows of a site.
//!
//! A crate of its own, because the encoder of AVIF is compiled anew for whoever calls it: here it is compiled once, and with its speed, whatever the profile
//! of the rest.

#[cfg(feature = "ladder")]
mod avif;
#[cfg(feature = "ladder")]
mod choice;
#[cfg(feature = "ladder")]
mod jpeg;
mod ladder;
mod look;
#[cfg(feature = "ladder")]
mod lossless;
mod pixels;
mod read;
#[cfg(test)]
mod samples;
#[cfg(feature = "ladder")]
mod scale;
#[cfg(feature = "ladder")]
mod score;
mod strip;
mod svg;
#[cfg(feature = "ladder")]
mod trials;
mod whole;

pub use ladder::{Coding, File, Ladder, Series, Steps};
pub use look::{Seen, look};
pub use pixels::Pixels;
pub use read::{Fault, MOST_PIXELS, Original, read};
pub use strip::without_metadata;
pub use svg::{Drawing, drawing, sanitized};
#[cfg(feature = "ladder")]
pub use trials::ladder;
