//! One file for each shell of the theme.

pub mod action;
pub mod actor;
pub mod board;
pub mod charter;
pub mod contract;
pub mod data;
pub mod event;
pub mod home;
mod indicator;
pub mod instruction;
pub mod listings;
pub mod meetings;
pub mod news;
pub mod not_found;
pub mod opinion;
pub mod page;
pub mod paper_form;
pub mod part;
pub mod piece;
pub mod plan;
pub mod process;
pub mod recommendation;
pub mod response;
pub mod site_map;
pub mod strategy;
pub mod term;
pub mod voices;
