//! What a publication is: data only, no parsing, no disk, no rendering.

pub mod block;
pub mod date;
pub mod date_words;
pub mod document;
pub mod duration;
pub mod figure;
pub mod kinds;
pub mod lock;
pub mod meta;
pub mod moment;
pub mod outline;
pub mod path;
pub mod record;
pub mod reference;
pub mod walk;
