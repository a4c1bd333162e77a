//! What a publication is: data only, no parsing, no disk, no rendering.

pub mod audit;
pub mod block;
pub mod braille;
pub mod chart;
pub mod collection;
pub mod date;
pub mod date_words;
pub mod document;
pub mod duration;
pub mod figure;
pub mod form;
pub mod kinds;
pub mod lock;
pub mod meta;
pub mod moment;
pub mod number_words;
pub mod outline;
pub mod path;
pub mod prose;
pub mod readability;
pub mod record;
pub mod reference;
pub mod sidecar;
pub mod walk;
