//! A project as it stands before a change: all its documents, drafts included, each as it was read.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use crate::{
    base::{
        error::Error,
        source::{FileId, SourceMap},
    },
    config::{self, Config},
    model::{
        document::Document,
        kinds::KindName,
        reference::{Reference, WorkId},
    },
    project, read,
    site::routes::stem,
};

/// The files of a project that a change may touch.
pub struct Workspace {
    /// All texts.
    pub sources: SourceMap,
    /// `site.toml`.
    pub settings: FileId,
    /// What it says.
    pub config: Config,
    /// All documents, sorted by path.
    pub documents: Vec<Document>,
    /// All other files of the content folder.
    pub assets: BTreeSet<Arc<str>>,
    /// What stands beside files, by the path of the file.
    pub sidecars: BTreeMap<Arc<str>, FileId>,
}

impl Workspace {
    /// Reads a project. What is wrong with it is told by `check`, not here.
    ///
    /// # Errors
    /// Failures of the disk; a folder without `site.toml`.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let mut sources = SourceMap::default();
        let (settings, _) = project::settings(root, &mut sources)?;
        let content = project::content(root, &mut sources)?;
        let in_content = |path: &str| Arc::from(path.strip_prefix("content/").unwrap_or(path));
        let beside = content.sidecars.iter().map(|file| (read::sidecar::beside(&sources, *file), *file)).collect();
        let sidecars = content.sidecars.iter().map(|file| in_content(&sources.file(*file).path));
        let assets = content.assets.iter().map(|asset| Arc::clone(&asset.path)).chain(sidecars).collect();
        Ok(Self { sidecars: beside, ..Self::of(sources, settings, &content.documents, assets) })
    }

    /// A project of texts that were read.
    pub fn of(sources: SourceMap, settings: FileId, documents: &[FileId], assets: BTreeSet<Arc<str>>) -> Self {
        let config = config::site::read(&sources, settings).value;
        let documents = documents.iter().map(|file| read::document(&sources, *file, &config).value).collect();
        Self { sources, settings, config, documents, assets, sidecars: BTreeMap::new() }
    }

    /// The document at a path of the content folder.
    pub fn by_path(&self, path: &str) -> Option<&Document> {
        self.documents.iter().find(|document| &*document.path == path)
    }

    /// What a document is called whatever its language: a translation is called as its original.
    pub fn work(&self, document: &Document) -> WorkId {
        let own = stem(&document.path, &document.id.lang);
        let default = self.config.default_lang();
        let original = self.documents.iter().find(|it| it.id.lang == *default && stem(&it.path, default) == own);
        original.unwrap_or(document).id.work()
    }

    /// True if a reference names a work: by its kind and id, or by its id where no other work has it.
    pub fn names(&self, reference: &Reference, work: &WorkId) -> bool {
        let alone = || {
            let homonyms = self.documents.iter().filter(|document| document.id.id == work.id);
            homonyms.map(|document| document.id.kind).collect::<BTreeSet<KindName>>().len() == 1
        };
        reference.id == work.id && reference.kind.map_or_else(alone, |kind| kind == work.kind)
    }
}
