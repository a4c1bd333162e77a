//! Files of the content folder that are handed over as they are: linked texts, tables, attachments. Pictures that pages only show are not among them.

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{base::diagnostic::Diagnostic, picture, project};

/// The format `file`.
pub struct Files;

impl Format for Files {
    fn name(&self) -> &'static str {
        "file"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let routes = &world.site.routes;
        let used = world.site.assets().keys().filter(|path| world.site.handed_files().contains(*path));
        let jobs = used.filter_map(|path| {
            let target = routes.asset(path)?.clone();
            Some(Job { format: self.name(), subject: Subject::File(path.clone()), path: target })
        });
        // A table cannot lead on: who comes to its former address gets it there.
        let former = routes.file_aliases().iter().map(|(alias, path)| Job {
            format: self.name(),
            subject: Subject::File(path.clone()),
            path: alias.clone(),
        });
        jobs.chain(former).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::File(path) = &job.subject else { unreachable!("this format plans files only") };
        let (asset, _) = view.file(path).expect("a job names a file of the site");
        if !picture::is_picture(path) {
            return Ok(Artifact::Copy(asset.clone()));
        }
        // Whoever put a photograph there did not mean to say where they stood.
        let read = project::bytes(asset).ok();
        let bare = read.as_deref().and_then(|bytes| picture::bare(path, bytes));
        // What cannot be cleaned was told before (`picture-unreadable`): nothing of it goes online.
        Ok(Artifact::Bytes(bare.unwrap_or_default()))
    }
}
