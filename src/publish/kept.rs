//! What took long to make, kept between builds: sentences that were spoken, pictures that were made. It may be deleted at any time.
#![expect(clippy::disallowed_methods, reason = "this is the stage that touches the disk")]

use std::{
    fs, io,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU64, Ordering},
    time::SystemTime,
};

use super::lock::MEMORY;
use crate::base::{fingerprint::Fingerprint, memory::Memory};

/// What is kept.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Kind {
    /// The folder below that of what Parvis remembers.
    folder: &'static str,
    /// Most bytes of it. Above, what was written first goes first.
    most: u64,
}

/// Passages that were spoken: some thirty hours.
pub const SPOKEN: Kind = Kind { folder: "spoken-1", most: 256 << 20 };

/// Files of pictures: of some ten thousand.
pub const PICTURES: Kind = Kind { folder: "pictures-2", most: 2 << 30 };

/// Which documents have sound words, by the program that says so.
pub const SOUND: Kind = Kind { folder: "sound-1", most: 8 << 20 };

/// A folder with one file for each answer.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    next: AtomicU64,
}

impl Kept {
    /// The memory of a project.
    pub fn of(root: &Path, kind: Kind) -> Self {
        Self { folder: root.join(MEMORY).join(kind.folder), next: AtomicU64::new(0) }
    }

    fn write(&self, key: Fingerprint, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let draft = self.folder.join(format!("{key}.{}-{number}", process::id()));
        fs::write(&draft, bytes)?;
        fs::rename(draft, self.folder.join(key.to_string()))
    }
}

impl Memory for Kept {
    fn get(&self, key: Fingerprint) -> Option<Vec<u8>> {
        fs::read(self.folder.join(key.to_string())).ok()
    }

    fn length(&self, key: Fingerprint) -> Option<u64> {
        let metadata = fs::metadata(self.folder.join(key.to_string())).ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    fn put(&self, key: Fingerprint, bytes: &[u8]) {
        // What is not kept is made again.
        let _ = self.write(key, bytes);
    }
}

/// Forgets what was written first, until what is kept is little enough.
pub fn tidy(root: &Path) {
    for kind in [SPOKEN, PICTURES, SOUND] {
        tidy_to(&root.join(MEMORY).join(kind.folder), kind.most);
    }
}

fn tidy_to(folder: &Path, most: u64) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<(SystemTime, u64, PathBuf)> = entries
        .filter_map(|entry| {
            let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some((metadata.modified().ok()?, metadata.len(), entry.path()))
        })
        .collect();
    files.sort_unstable();
    let mut total: u64 = files.iter().map(|(_, length, _)| length).sum();
    for (_, length, file) in files {
        if total <= most {
            break;
        }
        // One that cannot go away now goes another time.
        let _ = fs::remove_file(file);
        total -= length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_is_found_again_until_there_is_too_much() {
        let root = tempfile::tempdir().expect("a folder");
        let memory = Kept::of(root.path(), SPOKEN);
        let key = |number: u8| Fingerprint::of(&[number]);
        assert_eq!(memory.get(key(0)), None);
        for number in 0..4 {
            memory.put(key(number), &[number; 100]);
            let file =
                fs::File::options().append(true).open(memory.folder.join(key(number).to_string())).expect("a file");
            let at = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(u64::from(number) + 1);
            file.set_modified(at).expect("a time");
        }
        tidy(root.path());
        assert_eq!(memory.get(key(0)), Some(vec![0; 100]));
        tidy_to(&memory.folder, 250);
        assert_eq!([0, 1, 2, 3].map(|number| memory.get(key(number)).is_some()), [false, false, true, true]);
    }
}
