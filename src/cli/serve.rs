//! The site on this machine while it is written: a small server, a watcher, and pages that renew themselves.

mod events;
mod injection;
mod listen;
mod request;
mod resolve;
mod watch;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::UNIX_EPOCH,
};

use parvis::{
    base::fingerprint::{Fingerprint, Fingerprinter},
    pipeline::preview::Preview,
    publish::media,
};
use tokio::sync::watch as signal;

pub use self::{
    listen::{answer, listen},
    watch::Watcher,
};

/// What the server shows.
pub struct Stage {
    /// The site as it is written.
    pub preview: Preview,
    folder: PathBuf,
    hosts: Vec<String>,
    sentences: Sentences,
    shown: Mutex<Shown>,
    /// Grows with everything new that there may be to see.
    builds: signal::Sender<u64>,
}

/// What a browser reads where there is no page, in the language of the user.
pub struct Sentences {
    /// The address has a name that is not this machine's.
    pub foreign_host: String,
    /// The request wants to change something.
    pub reading_only: String,
    /// What is at the address could not be made.
    pub cannot_make: String,
    /// Nothing is at the address, and the site has no page to say so.
    pub nothing_here: String,
}

/// What a failed build has to say.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Heading, in words.
    pub title: String,
    /// The findings, as the linear voice tells them: paragraphs with an empty line between them.
    pub text: String,
    /// Language of both.
    pub lang: String,
    /// Direction of that language.
    pub dir: &'static str,
}

/// What is shown on every page.
#[derive(Clone)]
pub struct Shown {
    /// The path at which the site will stand: `/` or `/participation/`.
    base: String,
    failure: Option<Arc<Failure>>,
    /// Of the files that pages show: styles, pictures, media.
    media: Fingerprint,
}

impl Stage {
    /// A stage on which nothing is shown yet. `hosts` are the names under which this machine may be asked.
    pub fn new(folder: PathBuf, hosts: Vec<String>, sentences: Sentences) -> Arc<Self> {
        let shown = Shown { base: "/".to_owned(), failure: None, media: media_of(&folder) };
        let preview = Preview::default();
        Arc::new(Self { preview, folder, hosts, sentences, shown: Mutex::new(shown), builds: signal::Sender::new(0) })
    }

    /// Shows the texts as they stand now: the pages that became other ones load again. What was said of the build before stays until the next one ends.
    pub fn show_texts(&self) {
        if let Some(moment) = self.preview.moment() {
            moment.base().clone_into(&mut self.shown().base);
            self.builds.send_modify(|count| *count += 1);
        }
    }

    /// Shows a site that was built.
    pub fn show_site(&self, base: &str) {
        *self.shown() = Shown { base: base.to_owned(), failure: None, media: media_of(&self.folder) };
        self.builds.send_modify(|count| *count += 1);
    }

    /// Shows the findings on top of every page of the former site.
    pub fn show_failure(&self, failure: Failure) {
        self.shown().failure = Some(Arc::new(failure));
        self.builds.send_modify(|count| *count += 1);
    }

    /// True if there is no page to show.
    pub fn is_empty(&self) -> bool {
        self.preview.moment().is_none() && !self.folder.join("index.html").is_file()
    }

    /// The path at which the site will stand.
    pub fn base(&self) -> String {
        self.shown().base.clone()
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Of the files that pages show beside their text: of names, lengths and times, since films can be long. Files that stay the
/// same keep their time from build to build.
fn media_of(folder: &Path) -> Fingerprint {
    let mut all = Fingerprinter::default();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
        let kind = media::of(entry.path());
        if !["image/", "audio/", "video/", "text/css", "text/vtt"].iter().any(|start| kind.starts_with(start)) {
            continue;
        }
        let metadata = entry.metadata().ok();
        let length = metadata.as_ref().map(fs::Metadata::len).unwrap_or_default();
        let written = metadata.and_then(|metadata| metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok());
        all.feed(entry.path().as_os_str().as_encoded_bytes());
        all.feed(&length.to_le_bytes());
        all.feed(&written.unwrap_or_default().as_nanos().to_le_bytes());
    }
    all.finish()
}
