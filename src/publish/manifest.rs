//! What the last build made and from what, so that the next one can leave alone what would come out the same.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use super::lock::MEMORY;
use crate::{
    base::{error::Error, fingerprint::Fingerprint},
    model::path::SitePath,
};

/// The memory of a project. It may be lost at any time: the next build makes everything again.
#[derive(Debug)]
pub struct Manifest {
    /// Identity of the program that wrote it; another program starts from nothing.
    pub tool: Fingerprint,
    /// Job → what it made.
    pub records: BTreeMap<String, Record>,
}

/// What a job made, and from what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Questions that it asked of the site, with the fingerprints of the answers.
    pub reads: BTreeMap<Arc<str>, Fingerprint>,
    /// Files that it made: path, fingerprint, length in bytes.
    pub outputs: Vec<(SitePath, Fingerprint, u64)>,
}

/// The file: each question is written once, and jobs name it by its rank, since most jobs ask the same ones.
#[derive(Serialize, Deserialize)]
struct Stored {
    tool: String,
    questions: Vec<(String, String)>,
    jobs: Vec<(String, Vec<usize>, Vec<(String, String, u64)>)>,
}

impl Manifest {
    /// The memory of a project that was never built.
    pub fn empty(tool: Fingerprint) -> Self {
        Self { tool, records: BTreeMap::new() }
    }

    /// What a project remembers of an output folder; nothing if it cannot be read, or if another program wrote it.
    pub fn load(root: &Path, output: &Path, tool: Fingerprint) -> Self {
        let read = || {
            let bytes = fs::read(file(root, output)).ok()?;
            let stored: Stored = serde_json::from_slice(&bytes).ok()?;
            (stored.tool == tool.to_string()).then(|| from_stored(stored))?
        };
        let records = read().unwrap_or_default();
        Self { tool, records }
    }

    /// Keeps the memory.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn save(&self, root: &Path, output: &Path) -> Result<(), Error> {
        let path = file(root, output);
        let bytes = serde_json::to_vec(&self.to_stored()).map_err(|error| Error::io(&path, error.into()))?;
        let draft = path.with_extension("new");
        fs::write(&draft, bytes).map_err(|error| Error::io(&draft, error))?;
        fs::rename(&draft, &path).map_err(|error| Error::io(&path, error))
    }

    fn to_stored(&self) -> Stored {
        let mut ranks: BTreeMap<(&Arc<str>, Fingerprint), usize> = BTreeMap::new();
        let mut questions = Vec::new();
        let mut jobs = Vec::with_capacity(self.records.len());
        for (job, record) in &self.records {
            let rank = |(question, answer): (_, &Fingerprint)| {
                *ranks.entry((question, *answer)).or_insert_with(|| {
                    questions.push((question.to_string(), answer.to_string()));
                    questions.len() - 1
                })
            };
            let reads = record.reads.iter().map(rank).collect();
            let outputs = record.outputs.iter();
            let outputs = outputs.map(|(path, bytes, length)| (path.to_string(), bytes.to_string(), *length)).collect();
            jobs.push((job.clone(), reads, outputs));
        }
        Stored { tool: self.tool.to_string(), questions, jobs }
    }
}

fn from_stored(stored: Stored) -> Option<BTreeMap<String, Record>> {
    let questions: Option<Vec<(Arc<str>, Fingerprint)>> = stored
        .questions
        .into_iter()
        .map(|(question, answer)| Some((Arc::from(question), Fingerprint::parse(&answer)?)))
        .collect();
    let questions = questions?;
    let mut records = BTreeMap::new();
    for (job, reads, outputs) in stored.jobs {
        let reads: Option<BTreeMap<_, _>> = reads.into_iter().map(|rank| questions.get(rank).cloned()).collect();
        let outputs: Option<Vec<_>> = outputs
            .into_iter()
            .map(|(path, bytes, length)| Some((SitePath::new(&path)?, Fingerprint::parse(&bytes)?, length)))
            .collect();
        records.insert(job, Record { reads: reads?, outputs: outputs? });
    }
    Some(records)
}

/// Each output folder has a memory of its own: what is true of the preview need not be true of the site.
fn file(root: &Path, output: &Path) -> PathBuf {
    let output = std::path::absolute(output).unwrap_or_else(|_| output.to_path_buf());
    let name = Fingerprint::of(output.as_os_str().as_encoded_bytes()).short();
    root.join(MEMORY).join(format!("manifest-{name}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back_by_the_same_program_only() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join(MEMORY)).expect("a folder");
        let tool = Fingerprint::of(b"this program");
        let record = Record {
            reads: [(Arc::from("theme"), Fingerprint::of(b"a theme"))].into(),
            outputs: vec![(SitePath::new("index.html").expect("a sound path"), Fingerprint::of(b"page"), 4)],
        };
        let manifest = Manifest { tool, records: [("html index.html".to_owned(), record)].into() };
        let (dist, preview) = (root.path().join("dist"), root.path().join("preview"));
        manifest.save(root.path(), &dist)?;
        assert_eq!(Manifest::load(root.path(), &dist, tool).records, manifest.records);
        assert_eq!(Manifest::load(root.path(), &preview, tool).records, BTreeMap::new());
        assert_eq!(Manifest::load(root.path(), &dist, Fingerprint::of(b"another")).records, BTreeMap::new());
        fs::write(file(root.path(), &dist), "{").expect("a file");
        assert_eq!(Manifest::load(root.path(), &dist, tool).records, BTreeMap::new());
        Ok(())
    }
}
