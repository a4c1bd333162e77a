//! The only stage that writes. Decides, then acts; what was published before stays whole until the new site takes its place.

pub mod dictionary;
pub mod encodings;
pub mod folder;
pub mod hosts;
pub mod kept;
pub mod lock;
pub mod manifest;
pub mod media;
pub mod publication;
pub mod rest;
pub mod source;
pub mod target;
