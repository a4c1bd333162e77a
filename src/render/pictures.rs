//! Files of pictures, in the widths and codings that pages offer.

use std::{collections::BTreeMap, sync::Arc};

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::path::{SitePath, is_plain},
    picture::{Coding, File},
};

/// The format `picture`.
pub struct Pictures;

impl Format for Pictures {
    fn name(&self) -> &'static str {
        "picture"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let job =
            |path: &Arc<str>, address| Job { format: self.name(), subject: Subject::File(path.clone()), path: address };
        let files = world.pictures.all().flat_map(|(path, picture)| {
            picture.published().filter_map(move |(coding, file)| Some((address(path, coding, file)?, path)))
        });
        // The same picture under two endings has the same files.
        let files: BTreeMap<SitePath, &Arc<str>> = files.collect();
        files.into_iter().map(|(address, path)| job(path, address)).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::File(path) = &job.subject else { unreachable!("this format plans files only") };
        let picture = view.picture(path).expect("a job names a picture of the site");
        let is_own = |(coding, file): &(Coding, &File)| address(path, *coding, file).as_ref() == Some(&job.path);
        let (_, file) = picture.published().find(is_own).expect("a job names a file of its picture");
        match view.picture_bytes(path, file) {
            Some(bytes) => Ok(Artifact::Bytes(bytes)),
            // A check makes no files, and looks at none.
            None if file.length == 0 => Ok(Artifact::Bytes(Vec::new())),
            None => {
                let place = Place::Artifact { path: format!("content/{path}").into(), pointer: String::new() };
                Err(Diagnostic::new(Severity::Error, "picture-unreadable", place)
                    .says("picture-unreadable-gone")
                    .with("path", path))
            }
        }
    }
}

/// Where a file of a picture is published: beside the file of the author, under a name that says its width and its bytes, so that it is kept for ever and none
/// takes the place of another.
pub fn address(path: &str, coding: Coding, file: &File) -> Option<SitePath> {
    let stem = match path.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => stem,
        _ => path,
    };
    // Pages, servers and stores write this name, which nobody chose: no sign in it means something to one of them.
    let stem: String = stem.chars().map(|it| if is_plain(it) { it } else { '-' }).collect();
    let width = file.size.map(|(width, _)| format!("-{width}")).unwrap_or_default();
    SitePath::new(&format!("{stem}{width}-{}.{}", file.fingerprint.short(), coding.ending()))
}
