//! `parvis new site`: a small project that builds, for somebody else's city.

use std::path::PathBuf;

use clap::Args;
use parvis::{
    base::diagnostic::{Message, Value},
    edit::scaffold::{self, SiteAnswers},
};

use crate::cli::{Exit, ask, environment, failure::Failure, project, session::Session};

/// `parvis new site`
#[derive(Args)]
pub struct Site {
    /// Folder to make.
    folder: PathBuf,
    /// Name of the authority.
    #[arg(long)]
    name: Option<String>,
    /// Address of the site.
    #[arg(long)]
    address: Option<String>,
}

impl Site {
    /// Writes the project.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let shown = self.folder.display().to_string();
        if !environment::is_free(&self.folder)? {
            return Err(Message::new("new-folder-taken").with("path", shown).into());
        }
        let name = match &self.name {
            Some(name) => name.clone(),
            None => ask::text(
                session,
                &session.words.text("ask-site-name", &[]),
                &session.words.text("new-site-name", &[]),
            )?,
        };
        let address = match &self.address {
            Some(address) => address.clone(),
            None => {
                ask::text(session, &session.words.text("ask-site-address", &[]), "https://participation.example.org/")?
            }
        };
        if !["https://", "http://"].iter().any(|scheme| address.starts_with(scheme)) {
            return Err(Message::new("new-address").with("address", address).into());
        }
        let address = format!("{}/", address.trim_end_matches('/'));
        environment::make_folder(&self.folder)?;
        let changes = scaffold::site(&SiteAnswers { name, address }, session.words.lang());
        project::write(&self.folder, &changes)?;
        let count = Value::from(changes.len());
        session.answer(&session.words.text("new-site-done", &[("path", Value::from(shown)), ("count", count)]))?;
        Ok(Exit::Clean)
    }
}
