//! What was read of documents, for a program that builds more than once: a file is read again only if it changed.

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinter},
        reading::Reading,
        source::{FileId, SourceFile, SourceMap},
    },
    model::document::Document,
};

/// The documents of the last build, as they were read.
#[derive(Default)]
pub struct Readings {
    /// Of what every document may be read with: the settings, and the data that charts are drawn from.
    around: Option<Fingerprint>,
    files: HashMap<FileId, Known>,
}

/// One of them.
struct Known {
    path: Arc<str>,
    text: Fingerprint,
    reading: Reading<Arc<Document>>,
}

impl Readings {
    /// The documents of these files, in their order. `read` reads those that changed, or that have another number: places are told by it.
    pub fn of(
        &mut self,
        sources: &SourceMap,
        files: &[FileId],
        settings: FileId,
        read: impl Fn(FileId) -> Reading<Document> + Sync,
    ) -> Vec<Reading<Arc<Document>>> {
        let around = around(sources, settings);
        if self.around.replace(around) != Some(around) {
            self.files.clear();
        }
        let former = &self.files;
        let reading = |file: &FileId| {
            let source = sources.file(*file);
            let known = former.get(file).filter(|known| known.path == source.path && known.text == source.fingerprint);
            known.map_or_else(|| read(*file).map(Arc::new), |known| known.reading.clone())
        };
        let readings: Vec<Reading<Arc<Document>>> = files.par_iter().map(reading).collect();
        let known = |(file, reading): (&FileId, &Reading<Arc<Document>>)| {
            let SourceFile { path, fingerprint, .. } = sources.file(*file);
            (*file, Known { path: Arc::clone(path), text: *fingerprint, reading: reading.clone() })
        };
        self.files = files.iter().zip(&readings).map(known).collect();
        readings
    }
}

fn around(sources: &SourceMap, settings: FileId) -> Fingerprint {
    let mut all = Fingerprinter::default().text(&sources.file(settings).fingerprint.to_string());
    let is_data = |file: &&SourceFile| file.path.starts_with("content/") && !file.path.ends_with(".md");
    for data in sources.files().iter().filter(is_data) {
        // Its number as well: what is said of a chart points into its data.
        all = all.text(&data.path).text(&data.fingerprint.to_string()).text(&data.id.number().to_string());
    }
    all.finish()
}
