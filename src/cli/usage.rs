//! What is wrong with a command line, in the user's language.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use parvis::{
    base::diagnostic::{Message, Value},
    report::{failure, words::Words},
};

/// A sentence for what clap refused, then what to do. The rare kinds that have no sentence keep clap's English one.
pub fn explanation(error: &Error, words: &Words) -> String {
    let Some(message) = message(error) else { return error.to_string() };
    let mut said = failure::refusal(&message, words);
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.strip_prefix("Usage:").unwrap_or(&usage).trim();
        said.push_str(&format!("\n{} {usage}", words.text("help-usage", &[])));
    }
    said
}

fn message(error: &Error) -> Option<Message> {
    let text = |kind: ContextKind| error.get(kind).map(words_of);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let message = Message::new("usage-unknown-option").with("option", text(ContextKind::InvalidArg)?);
            Some(match text(ContextKind::SuggestedArg) {
                Some(near) => suggested(message, "usage-unknown-option-suggestion", near),
                None => message,
            })
        }
        ErrorKind::InvalidSubcommand => {
            let message = Message::new("usage-unknown-command").with("command", text(ContextKind::InvalidSubcommand)?);
            Some(match text(ContextKind::SuggestedSubcommand) {
                Some(near) => suggested(message, "usage-unknown-command-suggestion", near),
                None => message,
            })
        }
        ErrorKind::MissingSubcommand => Some(Message::new("usage-missing-command")),
        ErrorKind::MissingRequiredArgument => {
            Some(Message::new("usage-missing").with("names", text(ContextKind::InvalidArg)?))
        }
        ErrorKind::InvalidValue => {
            let option = text(ContextKind::InvalidArg)?;
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            if value.is_empty() {
                return Some(Message::new("usage-missing-value").with("option", option));
            }
            let known = list(error.get(ContextKind::ValidValue));
            Some(Message::new("usage-value").with("option", option).with("value", value).with("known", known))
        }
        ErrorKind::ValueValidation => {
            let option = text(ContextKind::InvalidArg)?;
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            Some(Message::new("usage-value-form").with("option", option).with("value", value))
        }
        ErrorKind::ArgumentConflict => {
            let option = text(ContextKind::InvalidArg)?;
            let other = text(ContextKind::PriorArg).unwrap_or_default();
            Some(match other == option || other.is_empty() {
                true => Message::new("usage-twice").with("option", option),
                false => Message::new("usage-conflict").with("option", option).with("other", other),
            })
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            Some(Message::new("usage-values").with("option", text(ContextKind::InvalidArg)?))
        }
        ErrorKind::InvalidUtf8 => Some(Message::new("usage-not-utf-8")),
        _ => None,
    }
}

fn suggested(mut message: Message, id: &'static str, near: String) -> Message {
    message.id = id;
    message.with("suggestion", near)
}

fn words_of(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}

fn list(value: Option<&ContextValue>) -> Value {
    match value {
        Some(ContextValue::Strings(texts)) => Value::List(texts.iter().map(|text| text.as_str().into()).collect()),
        Some(other) => Value::from(words_of(other)),
        None => Value::from(""),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use parvis::base::lang::Lang;

    use super::*;
    use crate::cli::{arguments::Cli, localize::localized};

    fn complaint(arguments: &[&str]) -> String {
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        let mut command = localized(Cli::command(), &words);
        let refused = command.try_get_matches_from_mut(arguments).expect_err("the command line is wrong");
        explanation(&refused, &words)
    }

    #[test]
    fn slips_are_explained_in_french() {
        let said = complaint(&["parvis", "buid"]);
        assert!(said.contains("buid") && said.contains("build") && said.starts_with("Échec"), "{said}");
        let said = complaint(&["parvis", "build", "--draft"]);
        assert!(said.contains("--drafts"), "{said}");
        let said = complaint(&["parvis", "build", "--voice", "loud"]);
        assert!(said.contains("linear") && said.contains("ou sarif"), "{said}");
        let said = complaint(&["parvis", "move", "a.md"]);
        assert!(said.contains("Usage"), "{said}");
        let said = complaint(&["parvis", "build", "--date", "hier"]);
        assert!(said.contains("hier"), "{said}");
    }
}
