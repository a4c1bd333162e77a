//! The states and properties of WAI-ARIA 1.2, section 6, and a few of the 1.3 draft: one line each.

use std::fmt;

/// What values an attribute takes (WAI-ARIA 1.2, 6.3).
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ValueType {
    /// `true` or `false`.
    Boolean,
    /// `true`, `false` or `undefined`.
    OptionalBoolean,
    /// `true`, `false`, `mixed` or `undefined`.
    Tristate,
    /// One word of a list.
    Token(&'static [&'static str]),
    /// Words of a list, separated by spaces.
    Tokens(&'static [&'static str]),
    /// The identifier of an element.
    Id,
    /// Identifiers of elements, separated by spaces.
    Ids,
    /// A number without decimals.
    Integer,
    /// Any real number.
    Number,
    /// Any text.
    Text,
}

/// Where an attribute may stand.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Reach {
    /// On every element, unless its role prohibits it.
    Global,
    /// On every element, but outside of certain roles only for the sake of old pages (WAI-ARIA 1.2, 6.4).
    GlobalDeprecated,
    /// On every element, but on no new one: deprecated since WAI-ARIA 1.1.
    Deprecated,
    /// On elements whose role supports it.
    Local,
}

/// Everything that is known of an attribute.
#[derive(Copy, Clone, Debug)]
struct Facts {
    name: &'static str,
    state: bool,
    reach: Reach,
    value: ValueType,
}

macro_rules! attributes {
    ($($variant:ident $name:literal $kind:ident $reach:ident $value:expr;)*) => {
        /// A state or property of WAI-ARIA.
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Attribute { $(#[doc = concat!("`", $name, "`.")] $variant,)* }

        /// Every attribute, in the order of the alphabet.
        pub const ALL: &[Attribute] = &[$(Attribute::$variant,)*];

        const FACTS: &[Facts] = {
            use ValueType::*;
            &[$(Facts { name: $name, state: is_state!($kind), reach: Reach::$reach, value: $value },)*]
        };
    };
}

macro_rules! is_state {
    (State) => {
        true
    };
    (Property) => {
        false
    };
}

attributes! {
    Activedescendant "aria-activedescendant" Property Local Id;
    Atomic "aria-atomic" Property Global Boolean;
    Autocomplete "aria-autocomplete" Property Local Token(&["inline", "list", "both", "none"]);
    Braillelabel "aria-braillelabel" Property Global Text;
    Brailleroledescription "aria-brailleroledescription" Property Global Text;
    Busy "aria-busy" State Global Boolean;
    Checked "aria-checked" State Local Tristate;
    Colcount "aria-colcount" Property Local Integer;
    Colindex "aria-colindex" Property Local Integer;
    Colindextext "aria-colindextext" Property Local Text;
    Colspan "aria-colspan" Property Local Integer;
    Controls "aria-controls" Property Global Ids;
    Current "aria-current" State Global Token(&["page", "step", "location", "date", "time", "true", "false"]);
    Describedby "aria-describedby" Property Global Ids;
    Description "aria-description" Property Global Text;
    Details "aria-details" Property Global Id;
    Disabled "aria-disabled" State GlobalDeprecated Boolean;
    Dropeffect "aria-dropeffect" Property Deprecated Tokens(&["copy", "execute", "link", "move", "none", "popup"]);
    Errormessage "aria-errormessage" Property GlobalDeprecated Id;
    Expanded "aria-expanded" State Local OptionalBoolean;
    Flowto "aria-flowto" Property Global Ids;
    Grabbed "aria-grabbed" State Deprecated OptionalBoolean;
    Haspopup "aria-haspopup" Property GlobalDeprecated Token(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"]);
    Hidden "aria-hidden" State Global OptionalBoolean;
    Invalid "aria-invalid" State GlobalDeprecated Token(&["grammar", "false", "spelling", "true"]);
    Keyshortcuts "aria-keyshortcuts" Property Global Text;
    Label "aria-label" Property Global Text;
    Labelledby "aria-labelledby" Property Global Ids;
    Level "aria-level" Property Local Integer;
    Live "aria-live" Property Global Token(&["assertive", "off", "polite"]);
    Modal "aria-modal" Property Local Boolean;
    Multiline "aria-multiline" Property Local Boolean;
    Multiselectable "aria-multiselectable" Property Local Boolean;
    Orientation "aria-orientation" Property Local Token(&["horizontal", "undefined", "vertical"]);
    Owns "aria-owns" Property Global Ids;
    Placeholder "aria-placeholder" Property Local Text;
    Posinset "aria-posinset" Property Local Integer;
    Pressed "aria-pressed" State Local Tristate;
    Readonly "aria-readonly" Property Local Boolean;
    Relevant "aria-relevant" Property Global Tokens(&["additions", "all", "removals", "text"]);
    Required "aria-required" Property Local Boolean;
    Roledescription "aria-roledescription" Property Global Text;
    Rowcount "aria-rowcount" Property Local Integer;
    Rowindex "aria-rowindex" Property Local Integer;
    Rowindextext "aria-rowindextext" Property Local Text;
    Rowspan "aria-rowspan" Property Local Integer;
    Selected "aria-selected" State Local OptionalBoolean;
    Setsize "aria-setsize" Property Local Integer;
    Sort "aria-sort" Property Local Token(&["ascending", "descending", "none", "other"]);
    Valuemax "aria-valuemax" Property Local Number;
    Valuemin "aria-valuemin" Property Local Number;
    Valuenow "aria-valuenow" Property Local Number;
    Valuetext "aria-valuetext" Property Local Text;
}

impl Attribute {
    /// The attribute of this name, as HTML has it: in lower case.
    pub fn named(name: &str) -> Option<Self> {
        if !name.starts_with("aria-") {
            return None;
        }
        FACTS.binary_search_by(|facts| facts.name.cmp(name)).ok().map(|at| ALL[at])
    }

    /// `aria-checked`.
    pub fn name(self) -> &'static str {
        FACTS[self as usize].name
    }

    /// True for a state, which changes as the page is used; false for a property.
    pub fn is_state(self) -> bool {
        FACTS[self as usize].state
    }

    /// Where it may stand.
    pub fn reach(self) -> Reach {
        FACTS[self as usize].reach
    }

    /// True if it may stand on every element (WAI-ARIA 1.2, 6.4), for the sake of old pages or not.
    pub fn is_global(self) -> bool {
        self.reach() != Reach::Local
    }

    /// What values it takes.
    pub fn value_type(self) -> ValueType {
        FACTS[self as usize].value
    }

    /// True if a value is one that the attribute takes. Identifiers need not exist. An empty value is as no attribute, and never false.
    pub fn accepts(self, value: &str) -> bool {
        let value = value.trim_ascii();
        if value.is_empty() {
            return true;
        }
        let is = |word: &str| value.eq_ignore_ascii_case(word);
        match self.value_type() {
            ValueType::Boolean => is("true") || is("false"),
            ValueType::OptionalBoolean => is("true") || is("false") || is("undefined"),
            ValueType::Tristate => is("true") || is("false") || is("mixed") || is("undefined"),
            ValueType::Token(words) => words.iter().any(|word| is(word)),
            ValueType::Tokens(words) => {
                value.split_ascii_whitespace().all(|it| words.iter().any(|word| it.eq_ignore_ascii_case(word)))
            }
            ValueType::Id => !value.contains(|it: char| it.is_ascii_whitespace()),
            ValueType::Integer => is_integer(value),
            ValueType::Number => is_number(value),
            ValueType::Ids | ValueType::Text => true,
        }
    }
}

impl fmt::Debug for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Digits, with a sign before them perhaps.
fn is_integer(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number as XML Schema and HTML write it; neither infinity nor what is no number.
fn is_number(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) && value.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_attribute_is_found_by_its_name() {
        assert_eq!(ALL.len(), 53);
        for attribute in ALL {
            assert_eq!(Attribute::named(attribute.name()), Some(*attribute));
        }
        assert_eq!(Attribute::named("aria-checkd"), None);
        assert_eq!(Attribute::named("role"), None);
    }

    #[test]
    fn values_are_judged_by_their_type() {
        let accepts = |name: &str, value: &str| Attribute::named(name).is_some_and(|it| it.accepts(value));
        assert!(accepts("aria-expanded", "undefined"));
        assert!(!accepts("aria-expanded", "mixed"));
        assert!(!accepts("aria-required", "undefined"));
        assert!(accepts("aria-relevant", "additions text"));
        assert!(!accepts("aria-relevant", "additions texts"));
        assert!(accepts("aria-valuenow", "-1.5"));
        assert!(!accepts("aria-valuenow", "NaN"));
        assert!(!accepts("aria-level", "2.5"));
        assert!(!accepts("aria-errormessage", "one two"));
        assert!(accepts("aria-live", ""));
    }
}
