//! Writes sources, where the author asked for it: `new`, `move`, `check --fix`. Never outside of the project, never half a file.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Component, Path, PathBuf},
    process,
};

use crate::base::error::Error;

/// Writes a file of a project, its folders with it. A link in its place is replaced, not followed.
///
/// # Errors
/// [`Error::Io`] if the path leaves the project, or the disk refuses.
pub fn write(root: &Path, path: &str, text: &str) -> Result<(), Error> {
    let target = inside(root, path)?;
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // The name begins with a dot: neither a build nor a preview takes it for a source.
    let draft = target.with_file_name(format!(".{name}.parvis-{}", process::id()));
    let written = write_draft(&draft, &target, text).and_then(|()| fs::rename(&draft, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&draft);
        Error::io(target, error)
    })
}

/// Moves a file within a project; one that is in the way stays.
///
/// # Errors
/// [`Error::Io`] if a path leaves the project, something is in the way, or the disk refuses.
pub fn rename(root: &Path, from: &str, to: &str) -> Result<(), Error> {
    let (from, to) = (inside(root, from)?, inside(root, to)?);
    // Where case does not count, `Avis.md` and `avis.md` are one file, which may change its name.
    if fs::symlink_metadata(&to).is_ok() && !is_same_file(&from, &to) {
        return Err(Error::io(to, io::ErrorKind::AlreadyExists.into()));
    }
    fs::rename(&from, &to).map_err(|error| Error::io(&from, error))
}

/// The whole text, on the disk, with the permissions of the file that it will replace.
fn write_draft(draft: &Path, target: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(draft)?;
    file.write_all(text.as_bytes())?;
    if let Ok(before) = fs::symlink_metadata(target)
        && before.is_file()
    {
        file.set_permissions(before.permissions())?;
    }
    file.sync_all()
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// The place of a path in a project, whose folders exist and do not lead out of it. Nothing is made outside of it either.
fn inside(root: &Path, path: &str) -> Result<PathBuf, Error> {
    let refused = || Error::io(root.join(path), io::ErrorKind::PermissionDenied.into());
    let mut parts = Path::new(path).components();
    if path.is_empty() || path.contains(['\\', '\0']) || !parts.all(|part| matches!(part, Component::Normal(_))) {
        return Err(refused());
    }
    let target = root.join(path);
    let folder = target.parent().unwrap_or(root);
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(root);
    let resolve = |path: &Path| fs::canonicalize(path).map_err(|error| Error::io(path, error));
    if !resolve(there)?.starts_with(resolve(root)?) {
        return Err(refused());
    }
    fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_replaces_a_file_as_a_whole_and_leaves_nothing_beside_it() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        write(root.path(), "content/l’avis : oui.md", "un")?;
        write(root.path(), "content/l’avis : oui.md", "deux")?;
        let folder = root.path().join("content");
        assert_eq!(fs::read_to_string(folder.join("l’avis : oui.md")).expect("a text"), "deux");
        assert_eq!(fs::read_dir(folder).expect("a folder").count(), 1);
        Ok(())
    }

    #[test]
    fn nothing_is_written_outside_of_the_project() {
        let outside = tempfile::tempdir().expect("a folder");
        let root = outside.path().join("project");
        fs::create_dir(&root).expect("a folder");
        for path in ["../a.md", "/a.md", "content/../../a.md", "", "..\\a.md"] {
            assert!(write(&root, path, "x").is_err(), "{path}");
        }
        assert_eq!(fs::read_dir(outside.path()).expect("a folder").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_neither_a_text_nor_a_folder_out_of_the_project() -> Result<(), Error> {
        let outside = tempfile::tempdir().expect("a folder");
        let root = outside.path().join("project");
        fs::create_dir(&root).expect("a folder");
        let secret = outside.path().join("secret.md");
        fs::write(&secret, "secret").expect("a file");
        std::os::unix::fs::symlink(outside.path(), root.join("content")).expect("a link");
        assert!(write(&root, "content/new/a.md", "x").is_err());
        assert!(!outside.path().join("new").exists());
        std::os::unix::fs::symlink(&secret, root.join("a.md")).expect("a link");
        write(&root, "a.md", "x")?;
        assert_eq!(fs::read_to_string(secret).expect("a text"), "secret");
        Ok(())
    }

    #[test]
    fn a_file_in_the_way_of_a_move_stays() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        write(root.path(), "a.md", "a")?;
        write(root.path(), "b.md", "b")?;
        assert!(rename(root.path(), "a.md", "b.md").is_err());
        rename(root.path(), "a.md", "c/a.md")?;
        assert_eq!(fs::read_to_string(root.path().join("c/a.md")).expect("a text"), "a");
        Ok(())
    }
}
