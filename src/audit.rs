//! What people cannot read: the auditor looks at the final bytes of a page, as a browser and a screen reader would.

pub mod aria;
pub mod baseline;
pub mod finding;
pub mod found;
pub mod page;
pub mod rendering;
pub mod rules;
pub mod semantics;
pub mod set;
pub mod style;
pub mod tree;

use std::sync::LazyLock;

use self::{
    finding::Finding,
    page::Page,
    rules::{Check, Rule},
};
use crate::base::criteria::Level;

/// The rules that the law asks for: those of levels A and AA.
pub static DEMANDED: LazyLock<Vec<&Rule>> = LazyLock::new(|| rules::at(Level::AA));

/// Lets go what this thread remembers of styles and passages. It is worked out again where a page asks for it.
pub fn forget() {
    style::forget();
    rules::forget();
}

/// Everything that the rules of levels A and AA find on a page, in the order of the table of rules and then of the page.
pub fn findings<'t>(page: &Page<'t>) -> Vec<Finding<'t>> {
    findings_of(page, &DEMANDED)
}

/// Everything that some rules find on a page, each cause once, in their order and then in that of the page.
pub fn findings_of<'t>(page: &Page<'t>, rules: &[&Rule]) -> Vec<Finding<'t>> {
    let mut found = Vec::new();
    for rule in rules {
        match rule.check {
            Check::Page(check) => check(page, &mut found),
            // They look at all pages together: see `set`.
            Check::Set(_) => {}
        }
    }
    rules::told_once(&mut found);
    found
}
