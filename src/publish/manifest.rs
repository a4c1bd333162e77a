//! What the last build made and from what, so that the next one can leave alone what would come out the same.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

mod findings;
pub(super) mod message;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize, Serializer};

use self::findings::{StoredFindings, StoredSummary};
use super::{
    folder::standing::{Found, Standing},
    lock::MEMORY,
};
use crate::{
    audit::{found::PageFindings, set::Summary},
    base::{error::Error, fingerprint::Fingerprint},
    model::path::SitePath,
};

/// The memory of a project. It may be lost at any time: the next build makes everything again.
#[derive(Debug)]
pub struct Manifest {
    /// Identity of the program that wrote it; another program starts from nothing.
    pub tool: Fingerprint,
    /// Questions that jobs asked of the site, with the fingerprints of the answers, in their order: records name them by their place.
    pub questions: Vec<Question>,
    /// Job → what it made.
    pub records: BTreeMap<String, Record>,
    /// Jobs whose files are no longer what was made: somebody changed them, or a run was killed before it could say what it made.
    /// They have no record.
    pub altered: BTreeSet<String>,
}

/// Bytes of the file that are written at once.
const WRITTEN_AT_ONCE: usize = 1 << 20;

/// A question with the fingerprint of its answer.
pub type Question = (Arc<str>, Fingerprint);

/// What a job made, and from what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Questions that it asked of the site, by their places among those of the manifest.
    pub reads: Vec<u32>,
    /// Files that it made: path, fingerprint, length in bytes.
    pub outputs: Vec<(SitePath, Fingerprint, u64)>,
    /// How many pages or seconds its file has, if it is one that is counted so.
    pub extent: Option<u32>,
    /// Where its pages begin, if that is known.
    pub starts: Vec<(u32, u32)>,
    /// What was found on it, if it is a page that somebody cannot read: it is told again when the page is left alone.
    pub findings: Option<PageFindings>,
    /// What rules about all pages need of it, if it is a page that was looked at.
    pub summary: Option<Summary>,
}

/// The file: each question is written once, and jobs name it by its rank, since most jobs ask the same ones. It is read and written at every build, by this program
/// only, so that it is made for that and not for eyes (the format of `postcard`).
#[derive(Deserialize)]
struct Stored<'a> {
    tool: Bytes,
    #[serde(borrow)]
    questions: Vec<(&'a str, Bytes)>,
    #[serde(borrow)]
    jobs: Vec<StoredJob<'a>>,
}

/// The same as it is written: question by question and job by job, so that it is never in memory as a whole.
#[derive(Serialize)]
struct Storing<'a> {
    tool: Bytes,
    #[serde(serialize_with = "store_questions")]
    questions: &'a [Question],
    #[serde(serialize_with = "store_jobs")]
    jobs: (&'a BTreeMap<String, Record>, &'a Standing),
}

fn store_questions<S: Serializer>(questions: &&[Question], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(questions.iter().map(|(question, answer)| (&**question, answer.to_bytes())))
}

fn store_jobs<S: Serializer>(
    (jobs, standing): &(&BTreeMap<String, Record>, &Standing),
    to: S,
) -> Result<S::Ok, S::Error> {
    to.collect_seq(jobs.iter().map(|(job, record)| record.storing(job, standing)))
}

/// A fingerprint.
type Bytes = [u8; 16];

/// How long a file is for its readers, and where its pages begin.
type StoredExtent = (Option<u32>, Vec<(u32, u32)>);

/// What was found on a page, and its summary.
type StoredAudit = (Option<StoredFindings>, Option<StoredSummary>);

/// Name, ranks of its questions, files, extent, what was found.
type StoredJob<'a> = (&'a str, Vec<u32>, Vec<StoredFile<'a>>, StoredExtent, StoredAudit);

/// The same as it is written.
type StoringJob<'a> = (&'a str, &'a [u32], Vec<StoredFile<'a>>, (Option<u32>, &'a [(u32, u32)]), StoredAudit);

/// Path, fingerprint, length, and by what it is known again.
type StoredFile<'a> = (&'a str, Bytes, u64, Mark);

/// By what a file of the folder is known again without its bytes: when it was written, in nanoseconds, and its number on its disk. Trees change places as
/// a whole, and a file that stays is linked from one to the next: it keeps its number.
type Mark = (u64, u64);

fn mark(found: &Found) -> Mark {
    (found.written, found.number())
}

impl Manifest {
    /// The memory of a project that was never built.
    pub fn empty(tool: Fingerprint) -> Self {
        Self { tool, questions: Vec::new(), records: BTreeMap::new(), altered: BTreeSet::new() }
    }

    /// The memory of a build. Of the questions, those stay that a record names, each once.
    pub fn of(tool: Fingerprint, questions: Vec<Question>, mut records: BTreeMap<String, Record>) -> Self {
        let questions = in_order(questions, &mut records);
        Self { tool, questions, records, altered: BTreeSet::new() }
    }

    /// What a project remembers of an output folder; nothing if it cannot be read, or if another program wrote it.
    /// `standing` is what stands in the folder.
    pub fn load(root: &Path, output: &Path, standing: &Standing, tool: Fingerprint) -> Self {
        let read = || {
            let bytes = fs::read(file(root, output)).ok()?;
            let stored: Stored<'_> = postcard::from_bytes(&bytes).ok()?;
            (stored.tool == tool.to_bytes()).then(|| from_stored(stored, output, standing))?
        };
        let (questions, records, altered) = read().unwrap_or_default();
        Self { tool, questions, records, altered }
    }

    /// When its file was written, and how long it is: another program may build into the same folder.
    pub fn stamp(root: &Path, output: &Path) -> Option<(u64, u64)> {
        let found = Found::of(&file(root, output)).ok()?;
        Some((found.length, found.written))
    }

    /// Keeps the memory, once the files are in their place, and stand as `standing` says.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn save(&self, root: &Path, output: &Path, standing: &Standing) -> Result<(), Error> {
        let path = file(root, output);
        let draft = path.with_extension("new");
        let storing =
            Storing { tool: self.tool.to_bytes(), questions: &self.questions, jobs: (&self.records, standing) };
        let written = || {
            let mut to = Told { to: BufWriter::with_capacity(WRITTEN_AT_ONCE, fs::File::create(&draft)?), fault: None };
            let stored = postcard::to_io(&storing, &mut to).map(drop);
            stored.map_err(|error| to.fault.take().unwrap_or_else(|| io::Error::other(error)))?;
            to.flush()
        };
        written().map_err(|error| Error::io(&draft, error))?;
        fs::rename(&draft, &path).map_err(|error| Error::io(&path, error))?;
        forget_former(&path)
    }
}

/// Keeps what the disk says of a fault: who writes through it says only that there was one.
struct Told<W> {
    to: W,
    fault: Option<io::Error>,
}

impl<W> Told<W> {
    fn keep(&mut self, fault: io::Error) -> io::Error {
        let kind = fault.kind();
        self.fault = Some(fault);
        kind.into()
    }
}

impl<W: Write> Write for Told<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes).map_err(|fault| self.keep(fault))
    }

    /// A manifest is written in millions of small pieces: each goes straight into the buffer.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to.write_all(bytes).map_err(|fault| self.keep(fault))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush().map_err(|fault| self.keep(fault))
    }
}

impl Record {
    fn storing<'a>(&'a self, job: &'a str, standing: &Standing) -> StoringJob<'a> {
        let files = self.outputs.iter().map(|(path, bytes, length)| {
            (path.as_str(), bytes.to_bytes(), *length, standing.at(path).map(mark).unwrap_or_default())
        });
        let found = (self.findings.as_ref().map(StoredFindings::of), self.summary.as_ref().map(StoredSummary::of));
        (job, &self.reads, files.collect(), (self.extent, &self.starts), found)
    }

    /// The record, and whether all its files are as it says.
    fn from_stored(stored: StoredJob<'_>, output: &Path, standing: &Standing) -> Option<(String, Self, bool)> {
        let (job, reads, files, (extent, starts), (findings, summary)) = stored;
        let mut outputs = Vec::with_capacity(files.len());
        let mut intact = true;
        for (path, bytes, length, known) in files {
            let made = (SitePath::new(path)?, Fingerprint::from_bytes(bytes), length);
            intact = intact && is_intact(output, standing, &made, known);
            outputs.push(made);
        }
        let findings = match findings {
            Some(findings) => Some(findings.read()?),
            None => None,
        };
        let summary = summary.map(StoredSummary::read);
        Some((job.to_owned(), Self { reads, outputs, extent, starts, findings, summary }, intact))
    }
}

/// Sorts questions, leaves out those that no record names and those that say the same, and gives the records their places.
fn in_order(questions: Vec<Question>, records: &mut BTreeMap<String, Record>) -> Vec<Question> {
    let mut is_named = vec![false; questions.len()];
    records.values().flat_map(|record| &record.reads).for_each(|place| is_named[*place as usize] = true);
    let mut sorted: Vec<(Question, usize)> =
        questions.into_iter().zip(0..).filter(|(_, place)| is_named[*place]).collect();
    sorted.par_sort_unstable();
    let mut places = vec![0; is_named.len()];
    let mut kept: Vec<Question> = Vec::with_capacity(sorted.len());
    for (question, place) in sorted {
        if kept.last() != Some(&question) {
            kept.push(question);
        }
        places[place] = u32::try_from(kept.len() - 1).expect("a site asks fewer than 4 billion questions");
    }
    for record in records.values_mut() {
        record.reads.iter_mut().for_each(|place| *place = places[*place as usize]);
        record.reads.sort_unstable();
        record.reads.dedup();
    }
    kept
}

type Remembered = (Vec<Question>, BTreeMap<String, Record>, BTreeSet<String>);

fn from_stored(stored: Stored<'_>, output: &Path, standing: &Standing) -> Option<Remembered> {
    let questions = stored.questions.into_iter();
    let questions: Vec<Question> =
        questions.map(|(question, answer)| (Arc::from(question), Fingerprint::from_bytes(answer))).collect();
    let is_asked = |place: &u32| (*place as usize) < questions.len();
    let read = |job: StoredJob<'_>| {
        let is_sound = job.1.iter().all(is_asked);
        is_sound.then(|| Record::from_stored(job, output, standing)).flatten()
    };
    let jobs: Option<Vec<_>> = stored.jobs.into_par_iter().map(read).collect();
    let mut records = BTreeMap::new();
    let mut altered = BTreeSet::new();
    for (job, record, intact) in jobs? {
        match intact {
            true => drop(records.insert(job, record)),
            false => drop(altered.insert(job)),
        }
    }
    Some((questions, records, altered))
}

/// True if a file is what was made: the same file, written at the same time, or another one with the same bytes, as after a restore.
fn is_intact(
    output: &Path,
    standing: &Standing,
    (path, made, length): &(SitePath, Fingerprint, u64),
    known: Mark,
) -> bool {
    let Some(found) = standing.of_length(path, *length) else { return false };
    let read = || fs::read(output.join(path.as_str())).is_ok_and(|bytes| Fingerprint::of(&bytes) == *made);
    mark(found) == known || read()
}

/// Each output folder has a memory of its own: what is true of the preview need not be true of the site.
fn file(root: &Path, output: &Path) -> PathBuf {
    root.join(MEMORY).join(format!("manifest-{}.bin", name_of(output)))
}

/// Earlier versions of the program kept the memory of an output folder as JSON, many times as large: nothing reads it any more.
fn forget_former(path: &Path) -> Result<(), Error> {
    let former = path.with_extension("json");
    match fs::remove_file(&former) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(&former, error)),
        _ => Ok(()),
    }
}

/// What the memory of an output folder is called by, however its path is written.
pub(super) fn name_of(output: &Path) -> String {
    let absolute = std::path::absolute(output).unwrap_or_else(|_| output.to_path_buf());
    // The folder itself may be made by this build, or be a link that a build puts a folder in the place of.
    let named = absolute
        .parent()
        .zip(absolute.file_name())
        .and_then(|(parent, name)| Some(fs::canonicalize(parent).ok()?.join(name)));
    let output = named.unwrap_or_else(|| absolute.components().collect());
    Fingerprint::of(output.as_os_str().as_encoded_bytes()).short()
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::time::UNIX_EPOCH;

    const TOOL: &[u8] = b"this program";

    fn questions_of(question: &str) -> Vec<Question> {
        vec![(Arc::from(question), Fingerprint::of(b"a theme"))]
    }

    /// A project whose `dist` holds one page, and the memory of it.
    fn built(page: &str) -> (tempfile::TempDir, PathBuf, Manifest) {
        let root = tempfile::tempdir().expect("a folder");
        let dist = root.path().join("dist");
        fs::create_dir_all(root.path().join(MEMORY)).expect("a folder");
        fs::create_dir_all(&dist).expect("a folder");
        fs::write(dist.join("index.html"), page).expect("a page");
        let path = SitePath::new("index.html").expect("a sound path");
        let record = Record {
            reads: vec![1],
            outputs: vec![(path, Fingerprint::of(page.as_bytes()), page.len() as u64)],
            extent: Some(12),
            starts: vec![(2, 0), (3, 7)],
            findings: None,
            summary: Some(Summary { title: None, lang: "fr".to_owned(), sends_on: true }),
        };
        let questions = ["plan", "theme", "theme"].map(|question| (Arc::from(question), Fingerprint::of(b"a theme")));
        let records = [("html index.html".to_owned(), record)].into();
        let manifest = Manifest::of(Fingerprint::of(TOOL), questions.into(), records);
        assert_eq!(manifest.questions, questions_of("theme"));
        (root, dist, manifest)
    }

    fn standing(folder: &Path) -> Standing {
        Standing::of(folder).expect("a folder")
    }

    fn load(root: &Path, folder: &Path, tool: Fingerprint) -> Manifest {
        Manifest::load(root, folder, &standing(folder), tool)
    }

    #[test]
    fn what_is_kept_is_read_back_by_the_same_program_only() -> Result<(), Error> {
        let (root, dist, manifest) = built("page");
        let preview = root.path().join("preview");
        manifest.save(root.path(), &dist, &standing(&dist))?;
        let tool = Fingerprint::of(TOOL);
        let again = load(root.path(), &dist, tool);
        assert_eq!((again.questions, again.records), (questions_of("theme"), manifest.records.clone()));
        assert_eq!(load(root.path(), &preview, tool).records, BTreeMap::new());
        assert_eq!(load(root.path(), &dist, Fingerprint::of(b"another")).records, BTreeMap::new());
        fs::write(file(root.path(), &dist), "{").expect("a file");
        assert_eq!(load(root.path(), &dist, tool).records, BTreeMap::new());
        Ok(())
    }

    #[test]
    fn what_earlier_versions_remembered_of_the_same_folder_goes() -> Result<(), Error> {
        let (root, dist, manifest) = built("page");
        let former = |folder: &Path| file(root.path(), folder).with_extension("json");
        let preview = root.path().join("preview");
        fs::write(former(&dist), "{}").expect("a file");
        fs::write(former(&preview), "{}").expect("a file");
        manifest.save(root.path(), &dist, &standing(&dist))?;
        assert!(file(root.path(), &dist).is_file() && !former(&dist).exists());
        assert!(former(&preview).exists(), "another folder has a memory of its own");
        Ok(())
    }

    #[test]
    fn a_page_that_somebody_changed_is_not_trusted_though_it_has_the_same_length() -> Result<(), Error> {
        let (root, dist, manifest) = built("2026");
        manifest.save(root.path(), &dist, &standing(&dist))?;
        let page = fs::OpenOptions::new().write(true).open(dist.join("index.html")).expect("a page");
        page.set_modified(UNIX_EPOCH).expect("a time");
        let loaded = load(root.path(), &dist, manifest.tool);
        assert_eq!(loaded.records, manifest.records, "the same bytes at another time are the same page");
        fs::write(dist.join("index.html"), "2027").expect("a page");
        let loaded = load(root.path(), &dist, manifest.tool);
        assert_eq!(loaded.records, BTreeMap::new());
        assert!(loaded.altered.contains("html index.html"));
        fs::remove_file(dist.join("index.html")).expect("a removal");
        assert_eq!(load(root.path(), &dist, manifest.tool).altered.len(), 1);
        Ok(())
    }

    #[test]
    #[cfg(unix)]
    fn a_page_in_whose_place_somebody_put_another_is_not_trusted_though_length_and_time_are_the_same()
    -> Result<(), Error> {
        let (root, dist, manifest) = built("2026");
        manifest.save(root.path(), &dist, &standing(&dist))?;
        let page = dist.join("index.html");
        let written = fs::metadata(&page).and_then(|page| page.modified()).expect("a time");
        // As in the tree that is kept aside: as long as a file has a name, no other has its number.
        fs::hard_link(&page, root.path().join("aside.html")).expect("a second name");
        let put = |bytes: &str| {
            let other = dist.join("other");
            fs::write(&other, bytes).expect("a file");
            let file = fs::OpenOptions::new().write(true).open(&other).expect("a file");
            file.set_modified(written).expect("a time");
            fs::rename(&other, &page).expect("a file in the place of another");
        };
        put("2026");
        let loaded = load(root.path(), &dist, manifest.tool);
        assert_eq!(loaded.records, manifest.records, "a copy with the same bytes is the same page");
        put("2027");
        let loaded = load(root.path(), &dist, manifest.tool);
        assert!(loaded.records.is_empty() && loaded.altered.contains("html index.html"));
        Ok(())
    }
}
