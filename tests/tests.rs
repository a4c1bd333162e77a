//! Every integration test in one binary, because every binary links the heavy crates again.
#![expect(clippy::disallowed_methods, reason = "tests write projects and read what was built")]

mod dependencies;
mod due;
mod edits;
mod faults;
mod html;
mod incremental;
mod layers;
mod list;
mod project;
mod recipes;
mod rules;
mod serve;
mod sites;
mod text;
