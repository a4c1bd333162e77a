//! What people cannot read: the auditor looks at the final bytes of a page, as a browser and a screen reader would.

pub mod aria;
pub mod finding;
pub mod found;
pub mod page;
pub mod rendering;
pub mod rules;
pub mod semantics;
pub mod tree;

use self::{
    finding::Finding,
    page::Page,
    rules::{Check, RULES},
};

/// Everything that the rules find on a page, in the order of the table of rules and then of the page.
pub fn findings<'t>(page: &Page<'t>) -> Vec<Finding<'t>> {
    let mut found = Vec::new();
    for rule in RULES {
        match rule.check {
            Check::Page(check) => check(page, &mut found),
        }
    }
    found
}
