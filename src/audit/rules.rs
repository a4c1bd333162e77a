//! The rules of the auditor, a file for each topic; `table` says which criteria and test rules each of them answers.

mod abbreviations;
mod alternatives;
mod anchors;
mod aria_attribute;
mod aria_required;
mod aria_role;
mod aria_structure;
mod autocomplete;
mod bypass;
mod context;
mod cut_text;
mod decoration;
mod document;
mod element_roles;
mod focus_away;
mod focus_visible;
mod form_labels;
mod frames;
mod handlers;
mod heading_looks;
mod hearing;
mod hidden_focus;
mod ids;
mod keyboard;
mod label_words;
mod landmarks;
mod language_differs;
mod languages;
mod layout_marks;
mod link_looks;
mod link_purpose;
mod lists;
mod media;
mod names;
mod once;
mod orientation;
mod outline;
mod page_title;
mod page_title_repeated;
mod plain_looks;
mod refresh;
mod required;
mod said_twice;
mod scroll_area;
mod shortcuts;
mod shown_colours;
mod signs;
mod spoken;
mod table;
mod table_cells;
mod tables;
mod text_contrast;
mod text_pictures;
mod text_spacing;
mod visible_labels;
mod window_text;
mod zoom;

pub use self::{once::told_once, table::RULES};
use super::{
    finding::Finding,
    page::Page,
    set::{SetFinding, Summary},
};
use crate::base::criteria::{Level, Standards};

/// A rule with everything that is known of it but its pages, which `base::rulebook` has.
#[derive(Copy, Clone, Debug)]
pub struct Rule {
    /// Its only identifier.
    pub name: &'static str,
    /// Identifiers of the W3C's ACT rules whose failures it finds.
    pub act: &'static [&'static str],
    /// Success criteria of WCAG 2.2.
    pub wcag: &'static [&'static str],
    /// Criteria of RGAA 4.1.2.
    pub rgaa: &'static [&'static str],
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Copy, Clone, Debug)]
pub enum Check {
    /// One page.
    Page(for<'t> fn(&Page<'t>, &mut Vec<Finding<'t>>)),
    /// All pages of a site together.
    Set(fn(&[&Summary], &mut Vec<SetFinding>)),
}

/// Lets go what the rules remember on this thread.
pub fn forget() {
    hearing::forget();
}

/// The rules that matter at a level of conformance: those of a higher one are left out.
pub fn at(level: Level) -> Vec<&'static Rule> {
    RULES.iter().filter(|rule| rule.standards().level() <= level).collect()
}

/// The rule of a name.
pub fn named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

impl Rule {
    /// What it has to do with the standards.
    pub fn standards(&self) -> Standards {
        Standards { act: self.act, wcag: self.wcag, rgaa: self.rgaa }
    }
}
