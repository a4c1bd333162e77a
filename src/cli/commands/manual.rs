//! `parvis man`: the page of the manual for the program or one of its commands.

use clap::{Args, CommandFactory as _};
use clap_mangen::Man;
use parvis::base::diagnostic::Message;

use crate::cli::{Exit, arguments::Cli, failure::Failure, localize::localized, session::Session};

/// Headings of a page as the generator writes them, and the messages that replace them.
const HEADINGS: &[(&str, &str)] = &[
    (".SH NAME", "man-name"),
    (".SH SYNOPSIS", "man-synopsis"),
    (".SH DESCRIPTION", "man-description"),
    (".SH OPTIONS", "man-options"),
    (".SH SUBCOMMANDS", "man-commands"),
    (".SH EXTRA", "man-example"),
];

/// `parvis man`
#[derive(Args)]
pub struct Manual {
    /// A command.
    command: Option<String>,
}

impl Manual {
    /// Prints the page in roff.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let mut command = localized(Cli::command(), &session.words);
        command.build();
        let found = match &self.command {
            None => command,
            Some(name) => {
                let unknown = || Message::new("usage-unknown-command").with("command", name.as_str());
                command.find_subcommand(name).cloned().ok_or_else(unknown)?
            }
        };
        let mut roff = Vec::new();
        Man::new(found).source(concat!("parvis ", env!("CARGO_PKG_VERSION"))).render(&mut roff)?;
        let page: String =
            String::from_utf8_lossy(&roff).lines().map(|line| self.heading(line, session) + "\n").collect();
        session.answer(&page)?;
        Ok(Exit::Clean)
    }

    fn heading(&self, line: &str, session: &Session) -> String {
        match HEADINGS.iter().find(|(heading, _)| *heading == line) {
            Some((_, id)) => format!(".SH {}", session.words.text(id, &[])),
            None => line.to_owned(),
        }
    }
}
