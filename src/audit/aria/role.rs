//! Roles, and what can be asked of them. Inheritance is followed here, so that nobody else has to.

use std::{collections::HashMap, fmt, sync::LazyLock};

use super::attribute::Attribute;
pub use super::roles::{ALL, Role};

/// The standard that defines a role.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Specification {
    /// WAI-ARIA 1.2.
    Aria,
    /// The draft of WAI-ARIA 1.3, as far as browsers know it.
    Draft,
    /// WAI-ARIA Graphics Module 1.0.
    Graphics,
    /// DPUB-ARIA 1.1.
    Dpub,
}

/// Where the name of an element comes from (WAI-ARIA 1.2, 5.2.8).
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Naming {
    /// From attributes and other elements only.
    Author,
    /// From attributes and other elements, else from what it contains.
    Contents,
    /// It must have none.
    Prohibited,
}

/// What is true of some roles only.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Flag {
    Abstract,
    NameRequired,
    PresentationalChildren,
}

/// A line of the table.
#[derive(Debug)]
pub(super) struct Facts {
    pub name: &'static str,
    pub specification: Specification,
    pub parents: &'static [Role],
    pub naming: Naming,
    pub flags: &'static [Flag],
    pub required: &'static [Attribute],
    pub supported: &'static [Attribute],
    pub prohibited: &'static [Attribute],
    pub context: &'static [Role],
    pub owned: &'static [&'static [Role]],
    pub implicit: &'static [(Attribute, &'static str)],
}

static BY_NAME: LazyLock<HashMap<&'static str, Role>> =
    LazyLock::new(|| ALL.iter().map(|role| (role.name(), *role)).collect());

/// For each role, a bit for each role that it is: itself and its superclasses.
static KINDS: LazyLock<Vec<[u64; 3]>> = LazyLock::new(|| {
    let kinds = |role: &Role| {
        let mut bits = [0; 3];
        for other in ALL.iter().filter(|other| role.inherits_from(**other)) {
            bits[*other as usize / 64] |= 1 << (*other as usize % 64);
        }
        bits
    };
    ALL.iter().map(kinds).collect()
});

/// For each role, a bit for each attribute that it or a superclass supports or requires.
static SUPPORTED: LazyLock<Vec<u64>> = LazyLock::new(|| ALL.iter().map(|role| role.collect_supported()).collect());

impl Role {
    /// The role of this name, in any case of letters, abstract or not.
    pub fn named(name: &str) -> Option<Self> {
        match BY_NAME.get(name) {
            Some(role) => Some(*role),
            None => BY_NAME.get(&*name.to_ascii_lowercase()).copied(),
        }
    }

    /// The first word of a `role` attribute that an author may use (WAI-ARIA 1.2, 8.1).
    pub fn first_valid(attribute: &str) -> Option<Self> {
        attribute.split_ascii_whitespace().filter_map(Self::named).find(|role| !role.is_abstract())
    }

    fn facts(self) -> &'static Facts {
        &super::roles::FACTS[self as usize]
    }

    /// `menuitemcheckbox`.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// The standard that defines it.
    pub fn specification(self) -> Specification {
        self.facts().specification
    }

    /// True for a role that only helps to define others.
    pub fn is_abstract(self) -> bool {
        self.facts().flags.contains(&Flag::Abstract)
    }

    /// True for `none` and `presentation`, which are one role under two names.
    pub fn is_presentational(self) -> bool {
        matches!(self, Self::NoRole | Self::Presentation)
    }

    /// Its superclass roles, not theirs.
    pub fn parents(self) -> &'static [Self] {
        self.facts().parents
    }

    /// True if it is this role or inherits from it: a `doc-biblioref` is a `link`.
    pub fn is_a(self, other: Self) -> bool {
        KINDS[self as usize][other as usize / 64] >> (other as usize % 64) & 1 == 1
    }

    fn inherits_from(self, other: Self) -> bool {
        self == other || self.parents().iter().any(|parent| parent.inherits_from(other))
    }

    /// True for what people work with: buttons, fields, tabs.
    pub fn is_widget(self) -> bool {
        self.is_a(Self::Widget)
    }

    /// True for parts of a page that can be reached by a list of landmarks.
    pub fn is_landmark(self) -> bool {
        self.is_a(Self::Landmark)
    }

    /// Where its name comes from.
    pub fn naming(self) -> Naming {
        self.facts().naming
    }

    /// True if its contents are its name where nothing else is.
    pub fn is_named_by_contents(self) -> bool {
        self.naming() == Naming::Contents
    }

    /// True if an element of this role must have a name.
    pub fn requires_name(self) -> bool {
        self.facts().flags.contains(&Flag::NameRequired)
    }

    /// True if assistive technologies see nothing but text inside it (WAI-ARIA 1.2, 5.2.9).
    pub fn has_presentational_children(self) -> bool {
        self.facts().flags.contains(&Flag::PresentationalChildren)
    }

    /// The attributes without which it says nothing. Some have a value by default: see `implicit_value`.
    pub fn required(self) -> &'static [Attribute] {
        self.facts().required
    }

    /// True if an attribute means something on it: supported, required, inherited. Global ones are not in this count.
    pub fn supports(self, attribute: Attribute) -> bool {
        SUPPORTED[self as usize] & (1 << attribute as u64) != 0
    }

    /// True if a global attribute must not stand on it.
    pub fn prohibits(self, attribute: Attribute) -> bool {
        self.facts().prohibited.contains(&attribute)
    }

    /// The roles in one of which it must stand; none if it stands anywhere.
    pub fn context(self) -> &'static [Self] {
        self.facts().context
    }

    /// What it may own, each as a path: `[Group, Option]` is a group of options. Nothing if the standard has no requirement.
    pub fn owned(self) -> &'static [&'static [Self]] {
        self.facts().owned
    }

    /// The value that an attribute has on it where none is written.
    pub fn implicit_value(self, attribute: Attribute) -> Option<&'static str> {
        self.facts().implicit.iter().find(|(it, _)| *it == attribute).map(|(_, value)| *value)
    }

    fn collect_supported(self) -> u64 {
        let facts = self.facts();
        let own = facts.supported.iter().chain(facts.required).fold(0, |bits, it| bits | 1 << *it as u64);
        self.parents().iter().fold(own, |bits, parent| bits | parent.collect_supported())
    }
}

impl fmt::Debug for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_standard_is_there_whole() {
        let count = |specification| ALL.iter().filter(|role| role.specification() == specification).count();
        assert_eq!(count(Specification::Aria), 94);
        assert_eq!(ALL.iter().filter(|role| role.is_abstract()).count(), 12);
        assert_eq!(count(Specification::Graphics), 3);
        assert_eq!(count(Specification::Dpub), 41);
    }

    #[test]
    fn every_role_is_found_by_its_name_and_comes_from_the_root() {
        for role in ALL {
            assert_eq!(Role::named(role.name()), Some(*role));
            assert!(role.is_a(Role::RoleType), "{role:?}");
        }
        assert_eq!(Role::named("BUTTON"), Some(Role::Button));
        assert_eq!(Role::first_valid("lnik widget  Link button"), Some(Role::Link));
    }

    #[test]
    fn support_is_inherited() {
        assert!(Role::Switch.supports(Attribute::Checked));
        assert!(Role::Switch.supports(Attribute::Disabled));
        assert!(Role::TreeGrid.supports(Attribute::Colcount));
        assert!(!Role::Button.supports(Attribute::Checked));
        assert!(Role::DocPagebreak.supports(Attribute::Valuenow));
        assert_eq!(Role::Option.implicit_value(Attribute::Selected), Some("false"));
    }
}
