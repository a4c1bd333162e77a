//! Every integration test in one binary, because every binary links the heavy crates again.
#![expect(clippy::disallowed_methods, reason = "tests write projects and read what was built")]

mod data;
mod dependencies;
mod edits;
mod faults;
mod html;
mod incremental;
mod layers;
mod project;
mod rules;
mod serve;
mod sites;
mod text;
