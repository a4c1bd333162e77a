//! The site as its texts stand at one moment. Pages are made when somebody asks for them.

use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use super::super::Prepared;
use crate::{
    base::fingerprint::Fingerprint,
    model::{form::Form, path::SitePath},
    render::{
        Artifact, FORMATS, Format, Job, Subject, base_path,
        html::Html,
        is_form,
        made::{Extent, Length, Made},
        view::View,
    },
    site::Site,
};

/// Formats that are made in milliseconds, and show what was saved just now, beside pages and forms. The others wait for the build.
const QUICK: &[&str] = &[
    "style",
    "csv",
    "json",
    "schema",
    "scdl",
    "catalogue",
    "compliance",
    "declaration",
    "calendar",
    "feed",
    "json-feed",
    "script",
    "alias",
    "sitemap",
];

/// The site at one moment.
pub struct Moment {
    pub(super) prepared: Prepared,
    /// What builds made so far: pages say how long it is.
    pub(super) made: Arc<Made>,
    plan: Arc<Plan>,
    rendered: Mutex<HashMap<SitePath, Arc<[u8]>>>,
    is_built: AtomicBool,
}

/// Which job makes which file.
#[derive(Default)]
struct Plan {
    pages: OnceLock<BTreeMap<SitePath, Job>>,
    forms: OnceLock<BTreeMap<SitePath, Job>>,
    others: OnceLock<BTreeMap<SitePath, Job>>,
}

impl Moment {
    /// A moment of which nothing was asked yet.
    pub(super) fn new(prepared: Prepared, made: Arc<Made>) -> Self {
        Self { prepared, made, plan: Arc::default(), rendered: Mutex::default(), is_built: AtomicBool::new(false) }
    }

    /// The moment after: other texts on the same pages.
    pub(super) fn followed_by(&self, prepared: Prepared) -> Self {
        Self { plan: Arc::clone(&self.plan), ..Self::new(prepared, Arc::clone(&self.made)) }
    }

    /// The same moment, of which nothing was asked yet.
    pub(super) fn again(&self) -> Self {
        self.followed_by(self.prepared.clone())
    }

    /// Pages offer the forms of documents before they are made.
    pub(super) fn promise(&self) {
        let forms = self.plan.forms.get_or_init(|| self.planned(is_form));
        self.made.promise(forms.keys().cloned());
    }

    /// A build wrote all files of this moment.
    pub(super) fn note_built(&self) {
        self.is_built.store(true, Ordering::Release);
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.prepared.site
    }

    /// The path at which the site will stand on its host: `/` or `/participation/`.
    pub fn base(&self) -> &str {
        base_path(&self.prepared.site.config.base_url.value)
    }

    /// True if a file that a build left at this path may still be shown: a page is, if the site has it.
    pub fn has_file(&self, path: &Path) -> bool {
        let path = path.to_string_lossy().replace('\\', "/");
        let Some(path) = SitePath::new(&path).filter(|path| path.as_str().ends_with(".html")) else { return true };
        let site = &self.prepared.site;
        self.planned_job(&path).is_some() || site.used_files().iter().any(|file| site.routes.asset(file) == Some(&path))
    }

    /// True if [`Moment::file`] makes the file at a path of the site.
    pub fn makes(&self, path: &str) -> bool {
        SitePath::new(path).is_some_and(|path| self.job(&path).is_some())
    }

    /// The bytes of a page, of a form or of another file that is quickly made, as the texts stand now; `None` for what a build has to make or has made, and for what
    /// fails, which `build` and `check` tell.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        let path = SitePath::new(path)?;
        let known = || self.rendered.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = known().get(&path) {
            return Some(Arc::clone(bytes));
        }
        let job = self.job(&path)?;
        // A book says where the pages of its PDF begin.
        if [Form::Epub.name(), Form::EpubAudio.name()].contains(&job.format)
            && let Subject::Document(id) = &job.subject
            && let Some((_, pdf)) = self.prepared.site.routes.forms(id).find(|(form, _)| *form == Form::Pdf)
        {
            self.file(pdf.as_str());
        }
        let format = FORMATS.iter().find(|format| format.name() == job.format)?;
        let world = self.prepared.world_with(Arc::clone(&self.made));
        let (bytes, extent) = match format.render(&job, &View::unremembered(&world)).ok()? {
            Artifact::Bytes(bytes) => (bytes, None),
            Artifact::Measured(bytes, extent) => (bytes, Some(extent)),
            Artifact::Copy(_) => return None,
        };
        if is_form(job.format) {
            self.note(&path, &bytes, extent);
        }
        let bytes: Arc<[u8]> = bytes.into();
        known().insert(path, Arc::clone(&bytes));
        Some(bytes)
    }

    /// The next moment says how long a form is that was made for somebody.
    fn note(&self, path: &SitePath, bytes: &[u8], extent: Option<Extent>) {
        let count = extent.as_ref().map(|extent| extent.count);
        let length = Length { bytes: bytes.len() as u64, extent: count, fingerprint: Fingerprint::of(bytes) };
        self.made.note(std::iter::once((path.clone(), length)));
        self.made.note_starts(path, &extent.map(|extent| extent.starts).unwrap_or_default());
    }

    /// Who makes a file now: what is neither a page nor a form stands in the folder once it was built.
    fn job(&self, path: &SitePath) -> Option<Job> {
        let job = self.planned_job(path)?;
        let is_now = job.format == Html.name() || is_form(job.format) || !self.is_built.load(Ordering::Acquire);
        is_now.then_some(job)
    }

    fn planned_job(&self, path: &SitePath) -> Option<Job> {
        // Most pages are those of documents, whose addresses are known before anything is planned.
        if let Some(id) = self.prepared.site.routes.at(path) {
            return Some(Job { format: Html.name(), subject: Subject::Document(id.clone()), path: path.clone() });
        }
        if path.as_str().ends_with(".html")
            && let Some(job) = self.plan.pages.get_or_init(|| self.planned(|name| name == Html.name())).get(path)
        {
            return Some(job.clone());
        }
        if let Some(job) = self.plan.forms.get().and_then(|forms| forms.get(path)) {
            return Some(job.clone());
        }
        self.plan.others.get_or_init(|| self.planned(|name| QUICK.contains(&name))).get(path).cloned()
    }

    fn planned(&self, is_asked: impl Fn(&str) -> bool) -> BTreeMap<SitePath, Job> {
        let world = self.prepared.world_with(Arc::clone(&self.made));
        let formats = FORMATS.iter().filter(|format| is_asked(format.name()));
        formats.flat_map(|format| format.plan(&world)).map(|job| (job.path.clone(), job)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quick_format_is_one_that_there_is() {
        let names: Vec<&str> = FORMATS.iter().map(|format| format.name()).collect();
        let unknown: Vec<&&str> = QUICK.iter().filter(|name| !names.contains(name)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!(!QUICK.iter().any(|name| is_form(name)), "forms are made now in any case");
    }
}
