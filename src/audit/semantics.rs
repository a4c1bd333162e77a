//! What a page means to those who do not see it: roles, names, descriptions, what is hidden, what takes the focus. Everything is asked of
//! the `Page`; here it is worked out, once for each element where that pays.

mod description;
pub mod flat;
mod focus;
mod implicit;
mod labels;
mod language;
mod memory;
mod name;
mod native;
mod ownership;
mod proper;
mod roles;
mod texts;
mod visibility;

pub use language::{Direction, direction_of};
pub use memory::Facts;
pub use name::{Name, Source};
pub use proper::Proper;
pub use texts::{Signs, Text};
