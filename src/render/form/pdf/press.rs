//! Typst as a machine that has nothing but what it is given: one template, one file of data, pictures, fonts of the binary. No disk, no packages, no clock.

use std::{
    collections::BTreeMap,
    ops::Range,
    panic::{self, AssertUnwindSafe},
    sync::{LazyLock, mpsc},
};

use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::{
    Feature, Features, Library, LibraryExt, World, WorldExt, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Label, Selector, Smart},
    introspection::{Introspector, MetadataElem},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::{LazyHash, PicoStr},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{super::edition::marks::starts, fonts::FONTS, letters};
use crate::render::made::Extent;

/// Where the template is, for itself and for what it reads.
const TEMPLATE: &str = "/document.typ";
/// Where it finds what it sets.
const DATA: &str = "/document.json";
/// What the template calls the places whose pages are asked for.
const MARK: &str = "_mark";
/// Documents after which what none of them needed again is forgotten: many have the same fonts and the same template.
const REMEMBERED: usize = 4;

/// What is set.
pub struct Sheet {
    /// The text of the template.
    pub template: String,
    /// What it sets, in JSON.
    pub data: Vec<u8>,
    /// Files that the data names.
    pub pictures: Vec<(String, Bytes)>,
    /// The same for the same document, and for no other.
    pub identity: String,
}

/// Why there is no PDF.
#[derive(Debug)]
pub enum Fault {
    /// The template fails, at a place of it.
    Template {
        /// Its bytes, where typst knows them.
        range: Option<Range<usize>>,
        /// What typst says, in English.
        message: String,
    },
    /// The document cannot be had in this form.
    Document(String),
}

/// The library without what is not stable, but for header cells of rows (`pdf.header-cell`).
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build())
});

/// Bytes of stack of a thread that sets documents. Layout calls itself for each block in a block, up to the depth that typst allows (72); only what is used
/// is taken from the memory.
const STACK: usize = 64 << 20;

/// Threads for typst, which sets pages side by side: those of the program have too little stack for texts in texts.
static THREADS: LazyLock<Option<ThreadPool>> =
    LazyLock::new(|| ThreadPoolBuilder::new().stack_size(STACK).build().ok());

/// Sets a document and writes it down; returns its pages with it, and where its marks stand.
///
/// # Errors
/// A fault of the template, or a promise of one of the two standards that the document cannot keep.
///
/// # Panics
/// Where typst does.
pub fn print(sheet: Sheet) -> Result<(Vec<u8>, Extent), Fault> {
    let Some(threads) = &*THREADS else { return Err(Fault::Document("no thread could be started".to_owned())) };
    let (sender, receiver) = mpsc::channel();
    // Whoever waits inside of rayon (`install`) begins the next document meanwhile, and in it the next: all of them would be in memory, and deep in one stack.
    threads.spawn(move || {
        // Nobody hears it if the other end is gone.
        let _ = sender.send(panic::catch_unwind(AssertUnwindSafe(|| set(sheet))));
    });
    match receiver.recv() {
        Ok(Ok(made)) => made,
        Ok(Err(panic)) => panic::resume_unwind(panic),
        Err(_) => Err(Fault::Document("no thread could be started".to_owned())),
    }
}

fn set(sheet: Sheet) -> Result<(Vec<u8>, Extent), Fault> {
    let press = Press {
        template: Source::new(id(TEMPLATE), sheet.template),
        data: Bytes::new(sheet.data),
        pictures: sheet.pictures,
    };
    let set = typst::compile::<PagedDocument>(&press).output;
    let made = set.map_err(|faults| press.template_fault(&faults)).and_then(|document| {
        let options = PdfOptions {
            ident: Smart::Custom(sheet.identity),
            creator: Smart::Custom(Some("Parvis".to_owned())),
            standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
                .expect("both standards are of PDF 1.7"),
            ..PdfOptions::default()
        };
        let count = u32::try_from(document.pages().len()).unwrap_or(u32::MAX);
        let starts = starts(&marks(&document));
        let document = letters::apart(document);
        let bytes = typst_pdf::pdf(&document, &options).map_err(|faults| Fault::Document(words(&faults)))?;
        Ok((bytes, Extent { count, starts }))
    });
    comemo::evict(REMEMBERED);
    made
}

/// Each mark with its page. A list of contents repeats the marks of headings before the headings themselves: the last place is the true one.
fn marks(document: &PagedDocument) -> Vec<(u32, u32)> {
    let Some(label) = Label::new(PicoStr::intern(MARK)) else { return Vec::new() };
    let introspector = document.introspector();
    let mut pages = BTreeMap::new();
    for mark in introspector.query(&Selector::Label(label)) {
        let Some(metadata) = mark.to_packed::<MetadataElem>() else { continue };
        let number = metadata.value.clone().cast::<u32>().ok();
        let page = mark.location().and_then(|location| introspector.page(location));
        if let (Some(number), Some(page)) = (number, page.and_then(|page| u32::try_from(page.get()).ok())) {
            pages.insert(number, page);
        }
    }
    pages.into_iter().collect()
}

/// The files of one document.
struct Press {
    template: Source,
    data: Bytes,
    pictures: Vec<(String, Bytes)>,
}

impl Press {
    fn template_fault(&self, faults: &[SourceDiagnostic]) -> Fault {
        // What is nested deeper than typst sets is no fault of the template.
        if faults.iter().any(|fault| fault.message.starts_with("maximum ")) {
            return Fault::Document(words(faults));
        }
        // Where the template calls a function of typst, the fault may lie in what it was given: the call is what its author knows.
        let range = faults.iter().find_map(|fault| self.range(fault.span));
        Fault::Template { range, message: words(faults) }
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id == self.template.id() {
            true => Ok(self.template.clone()),
            false => Err(missing(id)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_with_slash();
        if *id.root() != VirtualRoot::Project {
            return Err(missing(id));
        }
        if path == DATA {
            return Ok(self.data.clone());
        }
        let picture = self.pictures.iter().find(|(own, _)| path.strip_prefix("/") == Some(own.as_str()));
        picture.map(|(_, bytes)| bytes.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    /// A document has the day that it says itself.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a path of ours")).intern()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

/// What typst says of the first fault, and what it advises.
fn words(faults: &[SourceDiagnostic]) -> String {
    let Some(first) = faults.first() else { return String::new() };
    let hints = first.hints.iter().map(|hint| format!("; {}", hint.v));
    std::iter::once(first.message.to_string()).chain(hints).collect()
}
