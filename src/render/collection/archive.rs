//! All forms of the documents of a collection in one archive (ZIP), with a page that lists them; of a document without forms, its page in one file. Names are
//! ASCII, small, and say the language: old systems unpack them as they are.

use std::collections::BTreeSet;

use super::index;
use crate::{
    base::diagnostic::Diagnostic,
    model::{collection::Binding, document::Document, form::Form, path::SitePath, reference::DocumentId},
    render::{
        Job, Subject,
        form::{self, archive},
        view::View,
    },
    site::collections::Collection,
};

/// The list of what is in the archive, which its reader opens first.
const INDEX: &str = "index.html";

/// What an archive holds of a document, or of the collection as a whole.
pub struct Shelf<'a> {
    /// The document; none for the collection itself.
    pub document: Option<&'a Document>,
    /// Its files, in the order in which its page offers them.
    pub files: Vec<Member>,
}

/// A file of an archive.
pub struct Member {
    /// Its name in the archive.
    pub name: String,
    /// What it is.
    pub what: What,
    /// Where it is on the site.
    pub path: SitePath,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a file of an archive is.
#[derive(Copy, Clone)]
pub enum What {
    /// A form of a document.
    Form(Form),
    /// The page of a document that has no forms, in one file.
    Page,
    /// The collection, bound.
    Bound(Binding),
}

/// The archive.
///
/// # Errors
/// Files that are too many or too large for the format. A form that could not be made is missing; its own finding says why.
pub fn write(collection: &Collection, view: &View<'_>) -> Result<Vec<u8>, Diagnostic> {
    let mut shelves = vec![whole(collection, view)];
    let documents = collection.documents.iter().flat_map(|id| with_easy_read(view, id));
    let mut known = BTreeSet::new();
    // An easy-read version that the collection names as well is there once.
    let documents = documents.filter(|document| known.insert(document.id.clone()));
    for (number, document) in documents.enumerate() {
        shelves.push(shelf(number + 1, document, view)?);
    }
    shelves.retain(|shelf| !shelf.files.is_empty());
    let first = collection.documents.first().and_then(|id| view.document(id)).expect("a collection has a document");
    let mut files = vec![(INDEX.to_owned(), index::page(collection, &shelves, first, view).into_bytes())];
    let members = shelves.into_iter().flat_map(|shelf| shelf.files);
    files.extend(members.map(|member| (member.name, member.bytes)));
    archive::pack_files(&files).map_err(|error| form::failed(Binding::Zip.name(), first, &error.to_string()))
}

/// The book of all documents, in the forms that it has.
fn whole<'a>(collection: &Collection, view: &View<'_>) -> Shelf<'a> {
    let before = collection.bindings.iter().copied().filter(|binding| *binding != Binding::Zip);
    let files = before.filter_map(|binding| {
        let path = view.collection(collection, binding)?;
        let subject = Subject::Collection(collection.name.clone(), collection.lang.clone());
        let bytes = view.made(&Job { format: binding.format(), subject, path: path.clone() })?;
        let name = path.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        Some(Member { name, what: What::Bound(binding), path: path.clone(), bytes })
    });
    Shelf { document: None, files: files.collect() }
}

/// A document, and behind it its easy-read version.
fn with_easy_read<'a>(view: &View<'a>, id: &DocumentId) -> Vec<&'a Document> {
    let Some(document) = view.document(id) else { return Vec::new() };
    std::iter::once(document).chain(view.easy_read(document)).collect()
}

/// The forms of a document, in a folder whose number keeps the order of the collection.
fn shelf<'a>(number: usize, document: &'a Document, view: &View<'_>) -> Result<Shelf<'a>, Diagnostic> {
    let mut names = BTreeSet::new();
    let files = view.forms(&document.id).into_iter().filter_map(|(form, path)| {
        let subject = Subject::Document(document.id.clone());
        let bytes = view.made(&Job { format: form.name(), subject, path: path.clone() })?;
        let file = path.as_str().rsplit('/').next().unwrap_or_default();
        let stem = file.strip_suffix(form.ending()).unwrap_or(file).trim_end_matches('.');
        let name = name(number, stem, document, form.ending());
        names.insert(name.clone()).then(|| Member { name, what: What::Form(form), path: path.clone(), bytes })
    });
    let mut files: Vec<Member> = files.collect();
    if files.is_empty() {
        files.push(page(number, document, view)?);
    }
    Ok(Shelf { document: Some(document), files })
}

/// The page of a document without forms: whoever has the archive has all of the collection.
fn page(number: usize, document: &Document, view: &View<'_>) -> Result<Member, Diagnostic> {
    let path = view.route(&document.id).expect("a document of a collection has a page").clone();
    let job =
        Job { format: Form::SingleFile.name(), subject: Subject::Document(document.id.clone()), path: path.clone() };
    let bytes = view.apart(|view| form::single_file::render(Form::SingleFile, &job, document, view))?;
    let own = path.address().trim_end_matches('/').rsplit('/').next().filter(|own| !own.is_empty());
    let name = name(number, own.unwrap_or("index"), document, Form::SingleFile.ending());
    Ok(Member { name, what: What::Page, path, bytes })
}

/// What a file of a document is called, in its folder.
fn name(number: usize, stem: &str, document: &Document, ending: &str) -> String {
    let (stem, lang) = (archive::ascii(stem), document.id.lang.tag().to_lowercase());
    format!("{number:02}-{stem}/{stem}.{lang}.{ending}")
}
