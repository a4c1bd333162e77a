//! The only stage that writes. Decides, then acts; what was published before stays whole until the new site takes its place.

pub mod folder;
pub mod lock;
pub mod manifest;
pub mod publication;
pub mod source;
pub mod target;
