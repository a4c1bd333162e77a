//! What was compressed before, known by the fingerprint of its bytes, and trusted by that of the result.
#![expect(clippy::disallowed_methods, reason = "this is the stage that touches the disk")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    process,
};

use crate::{
    base::{error::Error, fingerprint::Fingerprint},
    publish::{
        lock::MEMORY,
        publication::{self, Piece, Source},
        target::record::Role,
    },
};

/// The folder of what was compressed, below that of what Parvis remembers. Another way of compressing gets another number.
pub const FOLDER: &str = "encoded-1";

/// What was compressed before.
pub struct Cache {
    folder: PathBuf,
    /// `<fingerprint of the source>.<ending>` → its file, whose name also says the fingerprint of what is in it.
    files: BTreeMap<String, PathBuf>,
}

/// A compressed form.
pub struct Kept {
    /// Where it is remembered.
    pub file: PathBuf,
    /// Nothing if it is no smaller.
    pub piece: Option<Piece>,
    /// It was made in this run.
    pub is_new: bool,
}

impl Cache {
    /// Opens it.
    pub fn open(root: &Path) -> Result<Self, Error> {
        let folder = root.join(MEMORY).join(FOLDER);
        fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, error))?;
        let entries = fs::read_dir(&folder).map_err(|error| Error::io(&folder, error))?;
        let mut files = BTreeMap::new();
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let [source, _, ending] = name.split('.').collect::<Vec<_>>()[..] {
                files.insert(format!("{source}.{ending}"), entry.path());
            }
        }
        Ok(Self { folder, files })
    }

    /// A file as `make` makes it, which is remembered by this ending (without a dot).
    pub fn encoded(
        &self,
        piece: &Piece,
        ending: &str,
        make: impl FnOnce(&[u8]) -> io::Result<Vec<u8>>,
    ) -> Result<Kept, Error> {
        let key = format!("{}.{ending}", piece.fingerprint);
        if let Some(kept) = self.files.get(&key).and_then(|file| known(file, piece)) {
            return Ok(kept);
        }
        let bytes = piece.read()?;
        let encoded = make(&bytes).map_err(|error| Error::io(&self.folder, error))?;
        // What is no smaller is remembered as nothing.
        let encoded = if encoded.len() < bytes.len() { encoded } else { Vec::new() };
        let result = Fingerprint::of(&encoded);
        let file = self.folder.join(format!("{}.{result}.{ending}", piece.fingerprint));
        let draft = file.with_extension(format!("{ending}-{}", process::id()));
        fs::write(&draft, &encoded).map_err(|error| Error::io(&draft, error))?;
        fs::rename(&draft, &file).map_err(|error| Error::io(&file, error))?;
        let piece = piece_of(&file, result, encoded.len() as u64);
        Ok(Kept { file, piece, is_new: true })
    }

    /// Leaves what this run needs.
    pub fn forget_but(&self, used: &BTreeSet<PathBuf>) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().filter_map(Result::ok) {
            if !used.contains(&entry.path()) {
                // What cannot go away today goes another day.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// A compressed form that was made before; `None` if its bytes are not what its name says.
fn known(file: &Path, of: &Piece) -> Option<Kept> {
    let result = file.file_name()?.to_str()?.split('.').nth(1).and_then(Fingerprint::parse)?;
    let (found, length) = publication::fingerprint_of(file).ok()?;
    let sound = found == result && length < of.length;
    sound.then(|| Kept { file: file.to_owned(), piece: piece_of(file, result, length), is_new: false })
}

fn piece_of(file: &Path, fingerprint: Fingerprint, length: u64) -> Option<Piece> {
    let source = Source::File(file.to_owned());
    (length > 0).then_some(Piece { source, fingerprint, length, role: Role::Encoded, is_utf8: true })
}
