//! The program's own sentences, in French and English, from `locales/`. A message that is missing shows as its id, never a panic.

use crate::base::{
    catalogue::Catalogue,
    diagnostic::{Message, Pages, Severity, Value},
    lang::Lang,
};

/// The texts of one language, by topic.
type Topics = &'static [(&'static str, &'static str)];

macro_rules! topics {
    ($lang:literal) => {
        topics!($lang: "base", "report", "cli", "config", "reading", "text", "site", "facts", "wording", "answers", "publish", "import", "audit")
    };
    ($lang:literal: $($topic:literal),*) => {
        &[$(($topic, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $lang, "/", $topic, ".ftl")))),*]
    };
}

/// Every language in which Parvis speaks; the first is taken where none fits.
pub const LOCALES: &[(&str, Topics)] = &[("en", topics!("en")), ("fr", topics!("fr"))];

/// The sentences of one language.
pub struct Words {
    catalogue: Catalogue,
}

impl Words {
    /// The words of a language, those of English where Parvis does not speak it.
    pub fn of(lang: &Lang) -> Self {
        let (tag, topics) =
            LOCALES.iter().find(|(tag, _)| *tag == lang.primary()).or(LOCALES.first()).expect("the table is not empty");
        let texts: Vec<&str> = topics.iter().map(|(_, text)| *text).collect();
        let lang = Lang::parse(tag).expect("the table holds well-formed tags");
        Self { catalogue: Catalogue::new(&lang, &texts).0 }
    }

    /// The language of the words.
    pub fn lang(&self) -> &Lang {
        self.catalogue.lang()
    }

    /// What a message says.
    pub fn say(&self, message: &Message) -> String {
        let said = self.catalogue.text(message.id, &self.joined(&message.arguments));
        said.unwrap_or_else(|| message.id.to_owned())
    }

    /// Why it matters to a reader.
    pub fn why(&self, message: &Message) -> Option<String> {
        self.catalogue.attribute(message.id, "why", &self.joined(&message.arguments))
    }

    /// What to write instead.
    pub fn action(&self, message: &Message) -> Option<String> {
        self.catalogue.attribute(message.id, "do", &self.joined(&message.arguments))
    }

    /// On which pages it shows: « sur 214 pages, par exemple index.html ».
    pub fn pages(&self, pages: &Pages) -> String {
        let arguments = [("count", Value::from(pages.count)), ("page", Value::from(&pages.example))];
        self.text("finding-pages", &arguments)
    }

    /// That more of a rule stand on the line of a finding: « 7 autres comme celui-ci sur la même ligne. »
    pub fn more(&self, count: usize) -> String {
        self.text("finding-more", &[("count", Value::from(count))])
    }

    /// What to do about a failure.
    pub fn help(&self, message: &Message) -> Option<String> {
        self.catalogue.attribute(message.id, "help", &self.joined(&message.arguments))
    }

    /// A sentence by its id.
    pub fn text(&self, id: &str, arguments: &[(&'static str, Value)]) -> String {
        self.catalogue.text(id, &self.joined(arguments)).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.catalogue.attribute(id, attribute, &[])
    }

    /// The word for a severity, in lower case.
    pub fn severity(&self, severity: Severity) -> String {
        let id = match severity {
            Severity::Error => "severity-error",
            Severity::Owed => "severity-owed",
            Severity::Warning => "severity-warning",
            Severity::Advice => "severity-advice",
        };
        self.text(id, &[])
    }

    /// Lists are joined as the language does it: « a, b ou c ».
    fn joined(&self, arguments: &[(&'static str, Value)]) -> Vec<(&'static str, Value)> {
        let join = |value: &Value| match value {
            Value::List(items) => Value::from(self.join(items.iter().map(|item| &**item).collect())),
            Value::Text(_) | Value::Number(_) => value.clone(),
        };
        arguments.iter().map(|(name, value)| (*name, join(value))).collect()
    }

    fn join(&self, mut items: Vec<&str>) -> String {
        let Some(last) = items.pop() else { return String::new() };
        if items.is_empty() {
            return last.to_owned();
        }
        let arguments = [("items", Value::from(items.join(", "))), ("last", Value::from(last))];
        self.catalogue.text("list-of-choices", &arguments).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;
    use crate::base::rulebook::RULES;

    #[test]
    fn every_rule_has_a_message() {
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        for rule in RULES {
            assert!(words.attribute(rule.name, "why").is_some(), "{}: no message of its name", rule.name);
        }
    }

    /// Message or attribute → variables.
    type Shape = BTreeMap<String, BTreeSet<String>>;

    fn shape(text: &str) -> Shape {
        let resource = fluent_syntax::parser::parse(text).expect("the file has no fault");
        let mut shape = Shape::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |name: String, pattern: Option<&Pattern<&str>>| {
                let mut variables = BTreeSet::new();
                pattern.into_iter().for_each(|pattern| variables_of(pattern, &mut variables));
                assert!(shape.insert(name.clone(), variables).is_none(), "{name} is written twice");
            };
            add(message.id.name.to_owned(), message.value.as_ref());
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), Some(&attribute.value));
            }
        }
        shape
    }

    fn variables_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => variable(inline, found),
                Expression::Select { selector, variants } => {
                    variable(selector, found);
                    variants.iter().for_each(|variant| variables_of(&variant.value, found));
                }
            }
        }
    }

    fn variable(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.to_owned());
        }
    }

    #[test]
    fn french_and_english_have_the_same_messages_attributes_and_variables() {
        let (english, french) = (LOCALES[0].1, LOCALES[1].1);
        for ((topic, english), (_, french)) in english.iter().zip(french) {
            let (english, french) = (shape(english), shape(french));
            for (name, variables) in &english {
                assert_eq!(french.get(name), Some(variables), "{topic}.ftl, {name}: French differs from English");
            }
            for name in french.keys() {
                assert!(english.contains_key(name), "{topic}.ftl, {name}: only in French");
            }
        }
    }

    #[test]
    fn no_message_is_in_two_topics() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (topic, text) in LOCALES[0].1 {
            for name in shape(text).into_keys() {
                let first = seen.insert(name.clone(), topic);
                assert!(first.is_none(), "{name} is in {first:?} and {topic}");
            }
        }
    }

    #[test]
    fn a_finding_says_why_and_what_to_do() {
        for (lang, topics) in LOCALES {
            for (topic, text) in *topics {
                let shape = shape(text);
                let with = |suffix: &str| -> BTreeSet<String> {
                    shape.keys().filter_map(|name| name.strip_suffix(suffix)).map(str::to_owned).collect()
                };
                assert_eq!(with(".why"), with(".do"), "{lang}/{topic}.ftl");
            }
        }
    }

    #[test]
    fn messages_are_clauses_without_a_full_stop() {
        for (lang, topics) in LOCALES {
            for (_, text) in *topics {
                let shape = shape(text);
                let words = Words::of(&Lang::parse(lang).expect("a tag"));
                for name in shape.keys().filter(|name| shape.contains_key(&format!("{name}.why"))) {
                    let said = words.catalogue.text(name, &[]).unwrap_or_default();
                    assert!(!said.ends_with('.'), "{lang}: {name}");
                }
            }
        }
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let french = Words::of(&Lang::parse("fr").expect("a tag"));
        assert_eq!(french.join(vec!["a", "b", "c"]), "a, b ou c");
        assert_eq!(Words::of(&Lang::parse("de").expect("a tag")).join(vec!["a", "b"]), "a or b");
    }
}
