//! The engine: stylo, the style system of Firefox and Servo, on our own tree. No type of it leaves this module.

mod device;
mod dom;
mod gone;
mod hints;
mod nodes;
mod origins;
mod read;
mod state;
mod stylists;
mod walk;

pub use stylists::{Workshop, forget};
pub use walk::cascade;
