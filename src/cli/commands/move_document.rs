//! `parvis move`: gives a document another path, and mends whatever leads to it.

use clap::Args;
use parvis::{
    base::diagnostic::Value,
    edit::{
        decidim, lock,
        rename::{self, Public},
        workspace::Workspace,
    },
    pipeline,
    project::export,
};

use crate::cli::{Exit, failure::Failure, project, session::Session};

/// `parvis move`
#[derive(Args)]
pub struct Move {
    /// Present path.
    from: String,
    /// New path.
    to: String,
    /// Says what would change and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Move {
    /// Moves: all that changes is known before anything is written.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let root = session.root();
        let workspace = Workspace::read(&root)?;
        let before = pipeline::prepare(&session.options(None, true))?.site;
        let moved = rename::rename(&workspace, &Public::of(&before), &self.from, &self.to)?;
        if !self.dry_run {
            project::write(&root, &moved.changes)?;
            let after = pipeline::prepare(&session.options(None, true))?.site;
            project::write(&root, lock::carried(&before, &after).as_slice())?;
            if let Some(remembered) = export::remembered(&root, decidim::PATH)? {
                let after = Workspace::read(&root)?;
                let memory = decidim::carried(&remembered, &workspace, &after, &moved.files);
                project::write(&root, memory.as_slice())?;
            }
        }
        let mut lines = String::new();
        for (from, to) in &moved.files {
            let id = if self.dry_run { "move-would" } else { "move-did" };
            lines += &session.words.text(id, &[("from", Value::from(from)), ("to", Value::from(to))]);
            lines.push('\n');
        }
        for change in moved.changes.iter().filter(|change| change.is_write()) {
            // A file that moves is mended where it stood; its author will look for it where it stands.
            let inside = change.path().strip_prefix("content/");
            let now = moved.files.iter().find(|(from, _)| Some(&***from) == inside && !self.dry_run);
            let path = now.map_or_else(|| change.path().to_owned(), |(_, to)| format!("content/{to}"));
            lines += &session.words.text("move-mended-in", &[("path", Value::from(path.as_str()))]);
            lines.push('\n');
        }
        for alias in &moved.aliases {
            lines += &session.words.text("move-alias", &[("address", Value::from(alias.as_str()))]);
            lines.push('\n');
        }
        session.answer(&lines)?;
        session.progress("move-total", &[("count", Value::from(moved.mended))]);
        Ok(Exit::Clean)
    }
}
