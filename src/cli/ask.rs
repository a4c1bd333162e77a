//! Asks on the terminal: a question a line, the answer by default said in words.

use std::io::{self, BufRead as _, Write as _};

use parvis::base::diagnostic::Value;

use super::session::Session;

/// Asks for a text; an empty answer takes the one by default. Without anybody to ask, takes it at once.
///
/// # Errors
/// Whatever the terminal says.
pub fn text(session: &Session, question: &str, default: &str) -> io::Result<String> {
    if !session.interactive {
        return Ok(default.to_owned());
    }
    let arguments = [("question", Value::from(question)), ("default", Value::from(default))];
    let asked = match default {
        "" => session.words.text("ask", &arguments),
        _ => session.words.text("ask-default", &arguments),
    };
    let mut out = io::stderr();
    write!(out, "{asked} ")?;
    out.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(match line.trim() {
        "" => default.to_owned(),
        answer => answer.to_owned(),
    })
}
