//! `parvis import decidim`: takes the open data of another platform into drafts, and says what it took and what not.

mod told;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use parvis::{
    base::diagnostic::{Message, Severity},
    edit::{decidim, workspace::Workspace},
    project::export,
};

use crate::cli::{Exit, failure::Failure, project, session::Session};

/// `parvis import`
#[derive(Args)]
pub struct Import {
    /// Where the data comes from.
    #[command(subcommand)]
    platform: Platform,
}

/// The platforms whose exports are read.
#[derive(Subcommand)]
enum Platform {
    /// Decidim.
    Decidim(Decidim),
}

/// `parvis import decidim`
#[derive(Args)]
struct Decidim {
    /// Files, or folders of files.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Says what would change and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    /// Imports.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        match &self.platform {
            Platform::Decidim(command) => command.run(session),
        }
    }
}

impl Decidim {
    /// All that changes is known before anything is written; the memory of the import is written last.
    fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let root = session.root();
        let mut workspace = Workspace::read(&root)?;
        let (exports, mut findings) = export::exports(&self.paths, &mut workspace.sources)?;
        if exports.is_empty() && findings.is_empty() {
            return Err(Message::new("import-nothing").into());
        }
        let remembered = export::remembered(&root, decidim::PATH)?;
        let import = decidim::import(&workspace, &exports, remembered.as_deref())?;
        if !self.dry_run {
            project::write(&root, &import.changes)?;
        }
        findings.extend(import.findings.iter().cloned());
        match session.speaks_json() {
            true => session.answer(&told::records(&import, self.dry_run))?,
            false => session.answer(&told::sentences(&import, self.dry_run, &session.words))?,
        }
        session.tell(&findings, &workspace.sources)?;
        if !self.dry_run && !import.changes.is_empty() {
            session.progress("import-next", &[]);
        }
        match findings.iter().any(|finding| finding.severity == Severity::Error) {
            true => Ok(Exit::Findings),
            false => Ok(Exit::Clean),
        }
    }
}
