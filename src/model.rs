//! What a publication is: data only, no parsing, no disk, no rendering.

pub mod block;
pub mod chart;
pub mod date;
pub mod document;
pub mod kinds;
pub mod meta;
pub mod outline;
pub mod path;
pub mod reference;
pub mod walk;
