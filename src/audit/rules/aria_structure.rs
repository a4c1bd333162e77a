//! Rules on roles that come in sets: items in lists, options in list boxes, cells in rows. Each needs the other to be announced.

use crate::audit::{
    aria::{Role, role::Specification},
    finding::Finding,
    page::Page,
    semantics::flat,
    tree::{Element, NodeKind},
};
use crate::base::diagnostic::Message;

/// An explicit role stands in one of those that it needs around it (ACT ff89c9).
pub fn outside<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["role"]).filter(|it| it.is_html() || it.is_svg()) {
        let Some(role) = page.explicit_role(element).filter(|role| role.specification() == Specification::Aria) else {
            continue;
        };
        if role.context().is_empty()
            || page.implicit_role(element) == Some(role)
            || !page.is_in_accessibility_tree(element)
        {
            continue;
        }
        let owner = page.owner(element).and_then(|owner| page.role(owner));
        if !owner.is_some_and(|owner| role.context().contains(&owner)) {
            let finding = Finding::error("aria-role-outside", element).at("role");
            found.push(finding.with("role", role.name()).with("context", names(role.context().iter())));
        }
    }
}

/// A role that holds only certain others holds nothing else (ACT bc4a75).
pub fn stray_contents<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() || it.is_svg()) {
        let Some(role) = page.role(element).filter(|role| !role.owned().is_empty()) else { continue };
        // What HTML makes a table has contents of its own that ARIA does not name; lists have none.
        if page.explicit_role(element) != Some(role) && role != Role::List {
            continue;
        }
        if page.is_in_accessibility_tree(element)
            && !is_busy(element)
            && let Some(stray) = stray(page, element, role)
        {
            let finding = Finding::error("aria-contents-not-allowed", element);
            let allowed = names(role.owned().iter().filter_map(|path| path.first()));
            let finding = finding.with("role", role.name()).with("allowed", allowed);
            let message = Message::new("aria-contents-not-allowed-stray");
            found.push(if stray == element { finding } else { finding.other(stray, message) });
        }
    }
}

/// Something inside that is none of what the role may hold; the element itself if that is bare text.
fn stray<'t>(page: &Page<'t>, element: Element<'t>, role: Role) -> Option<Element<'t>> {
    let owned = page.owned(element);
    let names = names_of(page, element);
    for child in owned.iter().filter(|child| !names.contains(child)) {
        let child_role = page.role(*child);
        // Groups hold what the whole may hold: `[Group, Option]`.
        let mut groups = role.owned().iter().filter(|path| path.len() == 2 && child_role == Some(path[0])).peekable();
        if groups.peek().is_some() {
            let allowed: Vec<_> = groups.map(|path| path[1]).collect();
            let inner = page.owned(*child);
            let is_allowed =
                |part: Option<Role>| part.is_some_and(|part| allowed.contains(&part)) || is_tolerated(role, part);
            if let Some(stray) = inner.into_iter().find(|it| !is_allowed(page.role(*it))) {
                return Some(stray);
            }
            continue;
        }
        let allowed = role.owned().iter().any(|path| path.len() == 1 && child_role == Some(path[0]));
        if !allowed && !is_tolerated(role, child_role) {
            return Some(*child);
        }
    }
    // Between radio buttons stand the question, a hint, the words beside each button: none of these is a part of its own.
    if role == Role::RadioGroup { None } else { stray_text(page, element, role, &names, owned.is_empty()) }
}

/// What names and describes an element may stand in it, as a caption does in a table: it is told as the name, and belongs to the whole.
fn names_of<'t>(page: &Page<'t>, element: Element<'t>) -> Vec<Element<'t>> {
    ["aria-labelledby", "aria-describedby"].iter().flat_map(|it| page.referenced(element, it)).collect()
}

/// What the standard names elsewhere: captions of tables, lines between entries (WAI-ARIA 1.2, caption; 1.3, menu), and the menu that an entry opens, beside
/// it (ARIA Authoring Practices Guide, navigation menubar).
fn is_tolerated(whole: Role, part: Option<Role>) -> bool {
    match part {
        Some(Role::Caption) => whole.is_a(Role::Table),
        Some(Role::Separator | Role::Menu) => whole.is_a(Role::Menu),
        // The question, a hint, what is wrong, a list of the buttons: only another widget is no part of the choice.
        Some(part) if whole == Role::RadioGroup => !part.is_widget() || part == Role::Button,
        _ => false,
    }
}

/// The nearest element with words that stand in no part, among elements that give way to what they contain; a box without anything counts where there is no part
/// at all, since nobody is told of it beside others.
fn stray_text<'t>(
    page: &Page<'t>,
    element: Element<'t>,
    whole: Role,
    names: &[Element<'t>],
    has_no_part: bool,
) -> Option<Element<'t>> {
    let tree = page.tree();
    for id in flat::children(element) {
        match &tree.node(id).kind {
            NodeKind::Text(text) if !text.trim().is_empty() => return Some(element),
            NodeKind::Element(_) => {
                let Some(child) = tree.element(id) else { continue };
                let gives_way = match page.role(child) {
                    Some(role) => role == Role::Generic || role.is_presentational(),
                    None => true,
                };
                // Browsers take it for an item of the list around it, whatever that is made of.
                let is_item = whole == Role::List && child.is("li");
                if !gives_way || is_item || names.contains(&child) || page.is_hidden_from_assistive_technology(child) {
                    continue;
                }
                let is_empty_box = child.is("div") && child.children().next().is_none();
                if is_empty_box && has_no_part {
                    return Some(child);
                }
                if let Some(stray) = stray_text(page, child, whole, names, has_no_part) {
                    return Some(stray);
                }
            }
            _ => {}
        }
    }
    None
}

/// True if the contents are being changed, so that they may be incomplete.
fn is_busy(element: Element<'_>) -> bool {
    std::iter::once(element).chain(flat::ancestors(element)).any(|it| it.attribute_is("aria-busy", "true"))
}

/// Names of roles, for a message.
fn names<'r>(roles: impl Iterator<Item = &'r Role>) -> String {
    let mut names: Vec<_> = roles.map(|role| role.name()).collect();
    names.dedup();
    names.join(", ")
}
