//! In which order objects are sent, so that whoever reads meanwhile never meets a page that asks for something which is not there.

use super::objects::Object;
use crate::publish::target::record::Role;

/// Objects that may be sent side by side; what follows waits for all of them.
pub type Turn<'a> = Vec<(&'a str, &'a Object<'a>)>;

/// Orders objects. `is_new` says of a key that nothing is there yet.
pub fn turns<'a>(
    objects: impl Iterator<Item = (&'a str, &'a Object<'a>)>,
    is_new: impl Fn(&str) -> bool,
) -> Vec<Turn<'a>> {
    let mut turns: Vec<Turn<'a>> = vec![Vec::new(); 5];
    for (key, object) in objects {
        turns[rank(key, object.role, is_new(key))].push((key, object));
    }
    turns.retain(|turn| !turn.is_empty());
    turns
}

/// The turn of an object: what keeps its bytes for ever, other files, pages that nobody knows yet, pages that lead to them, and last what leads machines
/// to pages.
fn rank(key: &str, role: Role, is_new: bool) -> usize {
    match (key.rsplit('.').next().unwrap_or_default(), role, is_new) {
        (_, Role::Immutable | Role::Carried, _) => 0,
        ("html", _, true) => 2,
        ("html", _, false) => 3,
        ("xml", ..) => 4,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_to_what_is_not_there() {
        let ranks = [
            ("parvis-01234567.css", Role::Immutable, true),
            ("carte.svg", Role::Site, false),
            ("parc/index.html", Role::Site, true),
            ("index.html", Role::Site, false),
            ("feed.xml", Role::Site, false),
        ];
        let ranks: Vec<usize> = ranks.into_iter().map(|(key, role, is_new)| rank(key, role, is_new)).collect();
        assert_eq!(ranks, [0, 1, 2, 3, 4]);
    }
}
