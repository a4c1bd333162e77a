//! One file for each shell of the theme.

pub mod action;
pub mod charter;
pub mod data;
pub mod home;
pub mod listings;
pub mod news;
pub mod not_found;
pub mod page;
pub mod part;
pub mod plan;
pub mod recommendation;
pub mod site_map;
pub mod term;
