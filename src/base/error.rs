//! Failures of the machine. A mistake by the author is never one of these.

use std::{fmt, io, path::PathBuf};

use super::diagnostic::Message;

/// A failure that ends the run with exit code 2.
#[derive(Debug)]
pub enum Error {
    /// The disk refused.
    Io {
        /// What was being read or written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no project here.
    NoProject {
        /// Where `site.toml` was looked for.
        path: PathBuf,
    },
    /// The output folder holds something that Parvis did not make.
    ForeignOutput {
        /// The folder.
        path: PathBuf,
    },
    /// A file of the output went away while the site was built, and was to stay.
    OutputGone {
        /// The file.
        path: PathBuf,
    },
    /// A file of the project changed between being looked at and being read.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// Another run holds the project.
    Busy {
        /// The lock.
        path: PathBuf,
    },
    /// A service on the network refused, or did not answer.
    Remote {
        /// What, in words of ours.
        message: Message,
    },
    /// A part of the program that stands outside of ours failed.
    Tool {
        /// Its name.
        name: &'static str,
        /// What it said.
        detail: String,
    },
}

impl Error {
    /// The disk refused at `path`.
    pub fn io(path: impl Into<PathBuf>, source: io::Error) -> Self {
        Error::Io { path: path.into(), source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Error::NoProject { path } => write!(f, "{}: no site.toml", path.display()),
            Error::ForeignOutput { path } => write!(f, "{}: not made by Parvis", path.display()),
            Error::OutputGone { path } => write!(f, "{}: gone while the site was built", path.display()),
            Error::Changed { path } => write!(f, "{}: changed while the site was built", path.display()),
            Error::Busy { path } => write!(f, "{}: another run is under way", path.display()),
            Error::Remote { message } => f.write_str(message.id),
            Error::Tool { name, detail } => write!(f, "{name}: {detail}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Io { source, .. } => Some(source),
            Error::NoProject { .. }
            | Error::ForeignOutput { .. }
            | Error::OutputGone { .. }
            | Error::Changed { .. }
            | Error::Busy { .. }
            | Error::Remote { .. }
            | Error::Tool { .. } => None,
        }
    }
}
