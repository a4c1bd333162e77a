//! Waits for sources to change. A save is often several events: they count as one once it is quiet.

use std::{
    path::Path,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::Duration,
};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// How long it has to be quiet.
const QUIET: Duration = Duration::from_millis(50);

/// How many quiet times are waited for at most, when something writes without end.
const PATIENCE: usize = 10;

/// Watches the sources of a project.
pub struct Watcher {
    events: Receiver<notify::Result<Event>>,
    _watcher: RecommendedWatcher,
}

impl Watcher {
    /// Watches `content`, `themes` and `site.toml` of a project.
    ///
    /// # Errors
    /// What the system says when it cannot watch.
    pub fn new(root: &Path) -> notify::Result<Self> {
        let (sender, events) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(sender)?;
        // The folder itself, not the file: editors save by putting a new file in the place of the old one.
        watcher.watch(root, RecursiveMode::NonRecursive)?;
        for folder in ["content", "themes"].map(|name| root.join(name)) {
            if folder.is_dir() {
                watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(Self { events, _watcher: watcher })
    }

    /// Waits until a source changed and it is quiet again. False when nothing can change any more.
    pub fn wait(&self) -> bool {
        loop {
            match self.events.recv() {
                Ok(event) if concerns(event.as_ref()) => break,
                Ok(_) => {}
                Err(_) => return false,
            }
        }
        for _ in 0..PATIENCE {
            match self.events.recv_timeout(QUIET) {
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}

/// True for a change of a source; reading changes nothing, and editors keep drafts of their own.
fn concerns(event: Result<&Event, &notify::Error>) -> bool {
    match event {
        Ok(event) if matches!(event.kind, EventKind::Access(_)) => false,
        Ok(event) => event.paths.iter().any(|path| is_source(path)),
        // Events were lost: something may have changed.
        Err(_) => true,
    }
}

fn is_source(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let below = |folder: &str| path.iter().any(|part| part == folder);
    let left_behind = name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name.starts_with('#');
    let source = name == "site.toml" || below("content") || below("themes");
    source && !left_behind && !below("dist") && !below(".parvis") && !below("target")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_count_and_what_is_made_of_them_does_not() {
        for path in ["p/content/index.md", "p/themes/parvis/parvis.css", "p/site.toml"] {
            assert!(is_source(Path::new(path)), "{path}");
        }
        for path in [
            "p/dist/index.html",
            "p/.parvis/manifest.json",
            "p/content/.index.md.swp",
            "p/content/a.md~",
            "p/notes.txt",
        ] {
            assert!(!is_source(Path::new(path)), "{path}");
        }
    }
}
