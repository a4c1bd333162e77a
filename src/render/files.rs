//! Files of the content folder that are handed over as they are: linked texts, tables, attachments. Pictures that pages only show are not among them.

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    picture, project,
};

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
        if !picture::may_say_more(path) {
            return Ok(Artifact::Copy(asset.clone()));
        }
        // Whoever put a photograph there did not mean to say where they stood. Nothing of what cannot be cleaned goes online.
        let bare = project::bytes(asset).ok().and_then(|bytes| picture::bare(path, &bytes));
        bare.map(Artifact::Bytes).ok_or_else(|| {
            let place = Place::Artifact { path: format!("content/{path}").into(), pointer: String::new() };
            let finding = Diagnostic::new(Severity::Error, "picture-unreadable", place);
            finding.says("picture-unreadable-handed").with("path", path)
        })
    }
}
