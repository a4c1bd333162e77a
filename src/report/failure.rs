//! Failures of the machine in words: what, and what to do.

use std::io;

use super::words::Words;
use crate::base::{
    diagnostic::{Message, Value},
    error::Error,
};

/// A failure as the user reads it.
pub fn in_words(error: &Error, words: &Words) -> String {
    let message = match error {
        Error::Io { path, source } => {
            Message::new("failure-disk").with("path", path.display().to_string()).with("reason", reason(source, words))
        }
        Error::NoProject { path } => {
            Message::new("failure-no-project").with("path", path.parent().unwrap_or(path).display().to_string())
        }
        Error::ForeignOutput { path } => {
            Message::new("failure-foreign-output").with("path", path.display().to_string())
        }
        Error::OutputGone { path } => Message::new("failure-output-gone").with("path", path.display().to_string()),
        Error::Changed { path } => Message::new("failure-changed").with("path", path.display().to_string()),
        Error::Busy { path } => Message::new("failure-busy").with("path", path.display().to_string()),
        Error::Remote { message } => return refusal(message, words),
        Error::Tool { name, detail } => {
            Message::new("failure-tool").with("name", *name).with("detail", detail.as_str())
        }
    };
    refusal(&message, words)
}

/// A refusal: what, then, on a second line, what to do (`.help`, or `.do` where the message is that of a finding).
pub fn refusal(message: &Message, words: &Words) -> String {
    let what = words.text("failure", &[("what", Value::from(words.say(message)))]);
    match words.help(message).or_else(|| words.action(message)) {
        Some(help) => format!("{what}\n{}", words.text("finding-do", &[("do", Value::from(help))])),
        None => what,
    }
}

/// The output could not be written.
pub fn output(error: &io::Error, words: &Words) -> String {
    refusal(&Message::new("failure-output").with("reason", reason(error, words)), words)
}

/// What the system says, in the user's language where the reason is a common one.
fn reason(error: &io::Error, words: &Words) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => words.text("reason-not-found", &[]),
        io::ErrorKind::PermissionDenied => words.text("reason-permission", &[]),
        io::ErrorKind::AlreadyExists => words.text("reason-exists", &[]),
        io::ErrorKind::StorageFull => words.text("reason-full", &[]),
        io::ErrorKind::NotADirectory => words.text("reason-not-a-folder", &[]),
        io::ErrorKind::IsADirectory => words.text("reason-folder", &[]),
        io::ErrorKind::ReadOnlyFilesystem => words.text("reason-read-only", &[]),
        io::ErrorKind::AddrInUse => words.text("reason-address-in-use", &[]),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    #[test]
    fn a_common_reason_is_said_in_the_language_of_the_user() {
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        let error = Error::io("x/site.toml", io::Error::from(io::ErrorKind::PermissionDenied));
        let said = in_words(&error, &words);
        assert!(said.starts_with("Échec\u{a0}: "), "{said}");
        assert!(said.contains("x/site.toml") && said.contains("À faire"), "{said}");
    }
}
