//! Turns the text of a file into a document and what there is to say about it. Never fails, and looks at no other file but
//! the data that a chart or a survey names.

pub mod audit;
mod chart;
pub mod csv;
pub mod document;
pub mod front_matter;
pub mod hollow;
mod insee;
pub mod kinds;
mod local_paths;
pub mod markdown;
pub mod meta;
pub mod name;
mod records;
mod results;
mod scalars;
pub mod sidecar;
pub mod stated;
pub mod yaml;

pub use document::document;

#[cfg(test)]
pub mod testing;
