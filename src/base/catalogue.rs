//! The messages of one language (Project Fluent syntax): those of the program in `locales/`, those of a theme for its pages.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;

use super::{diagnostic::Value, lang::Lang};

/// Messages by id, with their attributes, in one language.
pub struct Catalogue {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Reads the texts of `.ftl` files; a message of a later text replaces one of an earlier text. What could not be read is
    /// described in the second value, as (index of the text, first byte, what the parser said).
    pub fn new(lang: &Lang, texts: &[&str]) -> (Self, Vec<(usize, usize, String)>) {
        let locale = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would end up in attributes, feeds and terminals; pages isolate with `lang` and `dir` instead.
        bundle.set_use_isolating(false);
        let mut faults = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((partial, errors)) => {
                    faults.extend(errors.into_iter().map(|error| (index, error.pos.start, error.to_string())));
                    partial
                }
            };
            bundle.add_resource_overriding(resource);
        }
        (Self { lang: lang.clone(), bundle }, faults)
    }

    /// The language of the messages.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// True if there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message of an id; `None` if there is none.
    pub fn text(&self, id: &str, arguments: &[(&str, Value)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        Some(self.write(message.value()?, arguments))
    }

    /// An attribute of a message (`.why`); `None` if there is none.
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, Value)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        Some(self.write(message.get_attribute(attribute)?.value(), arguments))
    }

    fn write(&self, pattern: &ast::Pattern<&str>, arguments: &[(&str, Value)]) -> String {
        // Most messages are one text with nothing to put in.
        if let [ast::PatternElement::TextElement { value }] = &pattern.elements[..] {
            return (*value).to_owned();
        }
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, fluent_value(value));
        }
        // An argument that is missing shows as its name in braces: visible, and never a panic.
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Text(text) => FluentValue::from(text.to_string()),
        Value::Number(number) => FluentValue::from(*number),
        Value::List(items) => FluentValue::from(items.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_texts_replace_messages_and_plurals_follow_the_language() {
        let french = Lang::parse("fr").expect("a tag");
        let first =
            "menu = Menu\nactions = { $count ->\n    [one] { $count } action\n   *[other] { $count } actions\n}\n";
        let (catalogue, faults) = Catalogue::new(&french, &[first, "menu = Sommaire\n"]);
        assert_eq!(faults, []);
        assert_eq!(catalogue.text("menu", &[]).as_deref(), Some("Sommaire"));
        assert_eq!(catalogue.text("actions", &[("count", Value::Number(0))]).as_deref(), Some("0 action"));
        assert_eq!(catalogue.text("absent", &[]), None);
    }
}
