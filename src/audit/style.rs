//! Computed style without a browser: which sheets a page has, what the cascade makes of them in a medium, and what each element
//! then looks like. Nothing is laid out and nothing is fetched. What cannot be decided is `Unknown`, and rules then say so.
//!
//! The engine is stylo, behind the feature `style`; no type of it leaves `engine`. Without the feature there is no `Cascade`.

mod cascade;
mod colour;
mod computed;
#[cfg(feature = "style")]
mod engine;
mod extent;
mod imports;
mod looks;
mod medium;
mod origin;
mod paint;
#[cfg(feature = "style")]
mod queries;
mod sheets;
#[cfg(feature = "style")]
mod sight;
#[cfg(feature = "style")]
mod skeleton;
#[cfg(all(test, feature = "style"))]
mod tests;
mod unseen;
#[cfg(feature = "style")]
mod widths;

pub use cascade::{Cascade, Look};
pub use colour::Colour;
pub use computed::{Computed, Halo, Line, Matrix, Overflow, Picture, Position, Size, TextAlign, WritingMode};
pub use extent::{Extent, available, line_height};
pub use looks::{Known, Looks};
pub use medium::{Medium, Scheme};
pub use origin::{Deciders, Declared, Origins, Property, SheetPlace};
pub use paint::{Paint, paint};
pub use sheets::{Sheet, Sheets};
pub use unseen::{hides, is_unseen};

/// Lets go what this thread remembers of sheets and of elements.
pub fn forget() {
    #[cfg(feature = "style")]
    engine::forget();
}
