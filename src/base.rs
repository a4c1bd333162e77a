//! Knows text, positions, trees of data and how to complain; has no word of publishing.

pub mod catalogue;
pub mod criteria;
pub mod decimal;
pub mod diagnostic;
pub mod error;
pub mod excerpt;
pub mod fields;
pub mod fingerprint;
pub mod intern;
pub mod lang;
pub mod ledger;
pub mod line;
pub mod memory;
pub mod node;
pub mod reading;
pub mod roman;
pub mod rulebook;
pub mod sentences;
pub mod source;
pub mod suggest;
pub mod utf8;
