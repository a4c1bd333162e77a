//! Parvis turns the charters, plans and reports of a public authority into one fast, accessible site, and refuses to publish
//! what people cannot read. `ARCHITECTURE.md` walks through these modules in the order of the data.

pub mod audit;
pub mod base;
pub mod config;
pub mod edit;
pub mod model;
pub mod picture;
pub mod pipeline;
pub mod project;
pub mod publish;
pub mod read;
pub mod render;
pub mod report;
pub mod rules;
pub mod site;
pub mod speech;
