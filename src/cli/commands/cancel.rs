//! `parvis cancel`: a meeting does not take place, and its page says so at the next build.

use clap::Args;
use parvis::{
    base::diagnostic::Value,
    edit::{cancel, workspace::Workspace},
    model::date::Date,
};

use crate::cli::{Exit, arguments::day, ask, environment::today, failure::Failure, project, session::Session};

/// `parvis cancel`
#[derive(Args)]
pub struct Cancel {
    /// The meeting.
    event: String,
    /// Why.
    #[arg(long)]
    reason: Option<String>,
    /// Day of the decision.
    #[arg(long, value_parser = day)]
    date: Option<Date>,
}

impl Cancel {
    /// Writes the exception.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let root = session.root();
        let workspace = Workspace::read(&root)?;
        let reason = match &self.reason {
            Some(reason) => reason.clone(),
            None => ask::text(session, &session.words.text("ask-cancel-reason", &[]), "")?,
        };
        let pinned = workspace.config.date.as_ref().map(|date| date.value.first_day());
        let change = cancel::cancel(&workspace, &self.event, &reason, self.date.or(pinned).unwrap_or_else(today))?;
        project::write(&root, std::slice::from_ref(&change))?;
        session.answer(&session.words.text("cancel-done", &[("path", Value::from(change.path()))]))?;
        session.progress("cancel-next", &[]);
        Ok(Exit::Clean)
    }
}
