//! The state of files without their bytes: which there are, how long each is, and when it changed last.

use std::{
    fs::{self, Metadata},
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rayon::prelude::*;

use super::super::lock::MEMORY;
use crate::base::{
    error::Error,
    fingerprint::{Fingerprint, Fingerprinter},
};

/// Within this time of each other, two changes of a file may have one and the same time: the clocks of disks tick.
const TICK: Duration = Duration::from_millis(20);
/// The tick of disks that know seconds only.
const SLOW_TICK: Duration = Duration::from_secs(2);

/// The state of the files of a project, seen before they were read.
#[derive(Copy, Clone, Debug)]
pub struct Seen {
    /// The state.
    pub state: Fingerprint,
    /// False if a file is so young that another change of it would not show.
    pub is_settled: bool,
}

impl Seen {
    /// Looks at the files and folders of a project from which a site is made.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses to list a folder, or to say what time it is.
    pub fn of(root: &Path, parts: &[&str]) -> Result<Self, Error> {
        let mut answer = Fingerprinter::default();
        let mut newest = UNIX_EPOCH;
        for part in parts {
            answer.feed(part.as_bytes());
            for (path, metadata) in entries(&root.join(part))? {
                feed(&mut answer, &path, &metadata);
                newest = newest.max(feed_identity(&mut answer, &metadata));
            }
        }
        let subsecond = newest.duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos();
        let tick = if subsecond == 0 { SLOW_TICK } else { TICK };
        Ok(Self { state: answer.finish(), is_settled: newest + tick < now(root)? })
    }
}

/// What the disk calls now: its clock need not be that of the machine.
fn now(root: &Path) -> Result<SystemTime, Error> {
    let folder = root.join(MEMORY);
    let path = folder.join("clock");
    let asked = fs::create_dir_all(&folder).and_then(|()| fs::write(&path, b"x")).and_then(|()| fs::metadata(&path));
    asked.and_then(|metadata| metadata.modified()).map_err(|error| Error::io(path, error))
}

/// Everything below a folder but folders, sorted by path, and what links lead to; a file is itself, and what does not exist is nothing.
fn entries(place: &Path) -> Result<Vec<(PathBuf, Metadata)>, Error> {
    if fs::symlink_metadata(place).is_err() {
        return Ok(Vec::new());
    }
    let walker = walkdir::WalkDir::new(place).follow_links(false).follow_root_links(false).sort_by_file_name();
    let mut paths = Vec::new();
    for entry in walker {
        let entry = entry.map_err(|error| Error::io(place, error.into()))?;
        if !entry.file_type().is_dir() {
            paths.push(entry.into_path());
        }
    }
    let look = |path: PathBuf| {
        let own = fs::symlink_metadata(&path).map_err(|error| Error::io(&path, error))?;
        // Settings and the ledger are read through links: what a link leads to may change while the link stays.
        let behind = own.is_symlink().then(|| fs::metadata(&path).ok()).flatten();
        let inside = path.strip_prefix(place).unwrap_or(&path).to_path_buf();
        Ok(std::iter::once(own).chain(behind).map(|metadata| (inside.clone(), metadata)).collect())
    };
    let looked: Vec<Vec<(PathBuf, Metadata)>> = paths.into_par_iter().map(look).collect::<Result<_, Error>>()?;
    Ok(looked.into_iter().flatten().collect())
}

fn feed(answer: &mut Fingerprinter, path: &Path, metadata: &Metadata) {
    answer.feed(path.as_os_str().as_encoded_bytes());
    answer.feed(format!("{:?} {} ", metadata.file_type(), metadata.len()).as_bytes());
    answer.feed(&nanoseconds(metadata.modified().unwrap_or(UNIX_EPOCH)));
}

/// Who a file is, and when anything of it changed: a copy that was put in its place may have its length and its time.
#[cfg(unix)]
fn feed_identity(answer: &mut Fingerprinter, metadata: &Metadata) -> SystemTime {
    use std::os::unix::fs::MetadataExt as _;
    let (seconds, nanoseconds) = (metadata.ctime(), metadata.ctime_nsec());
    answer.feed(&metadata.ino().to_le_bytes());
    answer.feed(&seconds.to_le_bytes());
    answer.feed(&nanoseconds.to_le_bytes());
    let since = Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(nanoseconds).unwrap_or(0));
    UNIX_EPOCH + since
}

#[cfg(not(unix))]
fn feed_identity(_: &mut Fingerprinter, metadata: &Metadata) -> SystemTime {
    metadata.modified().unwrap_or(UNIX_EPOCH)
}

fn nanoseconds(time: SystemTime) -> [u8; 16] {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos().to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_happens_to_a_file_is_another_state() {
        let root = tempfile::tempdir().expect("a folder");
        let file = root.path().join("content/a/index.md");
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        let state = || Seen::of(root.path(), &["site.toml", "content"]).expect("a disk").state;
        let mut states = vec![state()];
        fs::write(&file, "un").expect("a file");
        states.push(state());
        fs::write(root.path().join("site.toml"), "format = 1").expect("a file");
        states.push(state());
        // Another file of the same name, length and time.
        let time = fs::metadata(&file).and_then(|it| it.modified()).expect("a time");
        let other = root.path().join("other.md");
        fs::write(&other, "on").expect("a file");
        fs::File::options().write(true).open(&other).and_then(|it| it.set_modified(time)).expect("a time");
        fs::rename(&other, &file).expect("a file");
        states.push(state());
        fs::rename(&file, file.with_file_name("avis.md")).expect("a file");
        states.push(state());
        let different: std::collections::BTreeSet<_> = states.iter().collect();
        assert_eq!(different.len(), states.len());
        assert_eq!(state(), states[4]);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_is_looked_at() {
        let root = tempfile::tempdir().expect("a folder");
        let shared = tempfile::tempdir().expect("a folder");
        let settings = shared.path().join("shared.toml");
        fs::write(&settings, "format = 1").expect("a file");
        std::os::unix::fs::symlink(&settings, root.path().join("site.toml")).expect("a link");
        let state = || Seen::of(root.path(), &["site.toml"]).expect("a disk").state;
        let before = state();
        fs::write(&settings, "format = 1\n").expect("a file");
        assert_ne!(before, state());
        fs::remove_file(&settings).expect("a file");
        assert_ne!(before, state());
    }

    #[test]
    fn a_file_that_was_just_written_is_not_settled() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("content")).expect("a folder");
        let file = root.path().join("content/a.md");
        fs::write(&file, "un").expect("a file");
        let seen = || Seen::of(root.path(), &["content"]).expect("a disk");
        assert!(!seen().is_settled);
        std::thread::sleep(TICK * 2);
        assert!(seen().is_settled);
    }
}
