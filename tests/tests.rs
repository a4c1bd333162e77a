//! Every integration test in one binary, because every binary links the heavy crates again.
#![expect(clippy::disallowed_methods, reason = "tests write projects and read what was built")]

mod around_parts;
#[cfg(feature = "audio")]
mod audio;
mod audit;
mod audit_rules;
mod audited;
mod boards;
mod corpus;
mod data;
mod declaration;
mod dependencies;
mod due;
mod edits;
mod faults;
mod file_names;
mod follow_up_responses;
mod forms;
mod html;
mod import;
mod incremental;
mod killed_builds;
mod layers;
mod list;
mod lock;
mod long_blocks;
mod long_lists;
mod long_texts;
mod offline;
mod pictures;
mod places;
mod preview;
mod project;
mod promises;
mod publish;
#[cfg(feature = "s3")]
mod publish_store;
mod recipes;
mod removals;
mod rgaa;
mod rules;
mod search;
mod serve;
mod sites;
mod text;
mod torture;
mod translated_answers;
mod wording;
