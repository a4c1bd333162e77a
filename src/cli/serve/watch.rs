//! Waits for sources to change. A save is often several events: they count as one once it is quiet.
#![expect(clippy::disallowed_methods, reason = "how long to wait for quiet is a question to the clock")]

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode};

/// How long it has to be quiet. An editor empties a file and fills it, or writes another one and renames it, in far less; what comes later, as over a network,
/// overtakes.
const QUIET: Duration = Duration::from_millis(8);

/// How long quiet is waited for, when something writes without end.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the disk is looked through where the system does not tell of changes.
const INTERVAL: Duration = Duration::from_secs(1);

/// Folders of sources.
const FOLDERS: &[&str] = &["content", "audits", "themes"];

/// Sources beside them.
const FILES: &[&str] = &["site.toml", "published.lock"];

/// Watches the sources of a project.
pub struct Watcher {
    root: PathBuf,
    events: Receiver<notify::Result<Event>>,
    watcher: Box<dyn notify::Watcher + Send>,
}

impl Watcher {
    /// Watches `content`, `audits`, `themes`, `site.toml` and `published.lock` of a project. Some disks, and systems that watch too much already, tell of
    /// nothing: there, the disk is looked through every second.
    ///
    /// # Errors
    /// What the system says when it cannot watch.
    pub fn new(root: &Path) -> notify::Result<Self> {
        let root = root.canonicalize()?;
        let (sender, events) = mpsc::channel();
        let told = notify::recommended_watcher(sender).and_then(|mut watcher| {
            watch_all(&mut watcher, &root)?;
            Ok(watcher)
        });
        if let Ok(watcher) = told {
            return Ok(Self { root, events, watcher: Box::new(watcher) });
        }
        let (sender, events) = mpsc::channel();
        let mut watcher = PollWatcher::new(sender, Config::default().with_poll_interval(INTERVAL))?;
        watch_all(&mut watcher, &root)?;
        Ok(Self { root, events, watcher: Box::new(watcher) })
    }

    /// The folder of the project, as events name it.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Waits until a source changed and it is quiet again. What changed, by its paths: none if that is not known. `None` when nothing can change any more.
    pub fn wait(&mut self) -> Option<Vec<PathBuf>> {
        let mut changed = Changed::default();
        while !changed.is_any {
            let event = self.events.recv().ok()?;
            self.follow(&event);
            changed.add(&self.root, &event);
        }
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => {
                    self.follow(&event);
                    changed.add(&self.root, &event);
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        Some(if changed.is_known { changed.paths } else { Vec::new() })
    }

    /// Watches a folder of sources that was made since: the first template of one's own makes `themes`.
    fn follow(&mut self, event: &notify::Result<Event>) {
        let Ok(event) = event else { return };
        for folder in FOLDERS.iter().map(|name| self.root.join(name)) {
            if !matches!(event.kind, EventKind::Access(_)) && event.paths.contains(&folder) && folder.is_dir() {
                // A folder that is gone again has nothing to tell.
                let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }
}

fn watch_all(watcher: &mut dyn notify::Watcher, root: &Path) -> notify::Result<()> {
    // The folder itself, not the file: editors save by putting a new file in the place of the old one.
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.iter().map(|name| root.join(name)).filter(|folder| folder.is_dir()) {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    Ok(())
}

/// What changed since somebody waited.
struct Changed {
    paths: Vec<PathBuf>,
    is_any: bool,
    is_known: bool,
}

impl Default for Changed {
    fn default() -> Self {
        Self { paths: Vec::new(), is_any: false, is_known: true }
    }
}

impl Changed {
    /// Adds what an event says of sources; reading changes nothing.
    fn add(&mut self, root: &Path, event: &notify::Result<Event>) {
        match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => {}
            Ok(event) if !event.need_rescan() => {
                let sources = event.paths.iter().filter(|path| is_source(root, path));
                let new: Vec<_> = sources.filter(|path| !self.paths.contains(path)).cloned().collect();
                self.is_any |= !new.is_empty();
                self.paths.extend(new);
            }
            // Events were lost: something may have changed.
            Ok(_) | Err(_) => (self.is_any, self.is_known) = (true, false),
        }
    }
}

/// A path of a source. Editors keep drafts of their own beside it.
fn is_source(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let names: Vec<String> = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    let is_draft = |name: &String| {
        name.starts_with(['.', '#']) || name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".tmp")
    };
    match names.first() {
        Some(first) if FOLDERS.contains(&first.as_str()) => !names.iter().any(is_draft),
        Some(first) => FILES.contains(&first.as_str()) && names.len() == 1,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_count_and_what_is_made_of_them_does_not() {
        // A project may stand in a folder of any name.
        let root = Path::new("/home/content/dist/.sites/p");
        for path in [
            "content/index.md",
            "content/dist/a.md",
            "themes/parvis/parvis.css",
            "site.toml",
            "published.lock",
            "content",
        ] {
            assert!(is_source(root, &root.join(path)), "{path}");
        }
        for path in [
            "dist/index.html",
            "dist/content/index.html",
            ".parvis/manifest.json",
            "content/.index.md.swp",
            "content/.git/index",
            "content/a.md~",
            "notes.txt",
            "old/site.toml",
            "/elsewhere/content/a.md",
            "",
        ] {
            assert!(!is_source(root, &root.join(path)), "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_made_later_is_watched_too() {
        let root = tempfile::tempdir().expect("a folder");
        let mut watcher = Watcher::new(root.path()).expect("a watcher");
        std::fs::create_dir_all(root.path().join("themes/parvis")).expect("a folder");
        assert!(watcher.wait().is_some());
        std::fs::write(root.path().join("themes/parvis/parvis.css"), "p {}").expect("a file");
        let file = watcher.root().join("themes/parvis/parvis.css");
        while !watcher.wait().expect("news").contains(&file) {}
    }
}
