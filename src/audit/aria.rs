//! What the WAI-ARIA family of standards says of roles, states and properties: facts, as tables, and how to look them up.

pub mod attribute;
pub mod role;
mod roles;

pub use attribute::Attribute;
pub use role::Role;
