//! The documents of a collection as one book: a chapter a document, from the editions of which all forms are made.

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        collection::Binding,
        document::Document,
        kinds::{Kind, KindName},
    },
    render::{
        Artifact,
        form::{
            self, edition,
            edition::{
                Origin,
                joined::{Chapter, Cover, join},
            },
            epub::{self, page_breaks::Print},
        },
        html::{
            forms::ANCHOR,
            linker::{Linker, Reach},
        },
        view::View,
    },
    site::collections::Collection,
};

/// The book, as a binding has it.
///
/// # Errors
/// What the form refuses, at the first document.
pub fn write(binding: Binding, collection: &Collection, view: &View<'_>) -> Result<Artifact, Diagnostic> {
    let documents = collection.documents.iter().filter_map(|id| view.document(id));
    let documents: Vec<(&Document, Linker<'_>)> =
        documents.filter_map(|document| Some((document, linker(view, document)?))).collect();
    let (first, linker) = documents.first().expect("a collection has a document, and a document a page");
    let chapters: Vec<Chapter> = documents.iter().map(|(document, linker)| chapter(document, linker)).collect();
    let edition = join(cover(collection, linker, &chapters), chapters);
    let made = match binding {
        #[cfg(feature = "pdf")]
        Binding::Pdf => {
            let (bytes, pages) = form::pdf::write(crate::model::form::Form::Pdf, &edition, linker, first)?;
            Artifact::Measured(bytes, pages)
        }
        #[cfg(not(feature = "pdf"))]
        Binding::Pdf => return Err(form::failed(binding.name(), first, "parvis --features pdf")),
        Binding::Epub | Binding::Zip => {
            let refused = |error: zip::result::ZipError| form::failed(binding.name(), first, &error.to_string());
            Artifact::Bytes(epub::write(&edition, linker, Print::default()).map_err(refused)?)
        }
    };
    match view.unread() {
        Some(error) => Err(form::failed(binding.name(), first, &error.to_string())),
        None => Ok(made),
    }
}

fn linker<'a>(view: &'a View<'a>, document: &'a Document) -> Option<Linker<'a>> {
    let path = view.route(&document.id)?;
    Some(Linker { reach: Reach::World, ..Linker::of(view, path, document) })
}

fn cover(collection: &Collection, linker: &Linker<'_>, chapters: &[Chapter]) -> Cover {
    let view = linker.view;
    let origins = || chapters.iter().map(|chapter| &chapter.edition.origin);
    let first = origins().next().expect("a collection has a document");
    Cover {
        lang: collection.lang.clone(),
        title: linker.passage(&collection.title, &collection.lang).text,
        eyebrow: linker.say("collection-eyebrow"),
        lead: linker.text("collection-lead", &[("count", chapters.len().into())]),
        origin: Origin {
            // Where the collection is offered: it leads to the book as it is now.
            address: format!("{}#{}", first.address, ANCHOR),
            name: view.collection(collection, Binding::Epub).map(|path| linker.whole_url(path)),
            version: None,
            updated: origins().filter_map(|origin| origin.updated).max(),
            ..first.clone()
        },
    }
}

fn chapter(document: &Document, linker: &Linker<'_>) -> Chapter {
    let view = linker.view;
    let edition = edition::of(linker, document);
    let parts = view.parts(&document.id).filter_map(|part| {
        let path = view.part_route(&document.id, part)?;
        Some((linker.whole_url(path), part.clone()))
    });
    Chapter {
        title: title(document, linker, &edition.title),
        parts: parts.collect(),
        page: linker.say("collection-page"),
        span: document.meta.title.span,
        edition,
    }
}

/// The number of an action is part of its name.
fn title(document: &Document, linker: &Linker<'_>, title: &str) -> String {
    match &linker.view.original(document).kind {
        Kind::Action(action) if document.id.kind == KindName::ACTION => {
            let number = ("number", i64::from(action.number.value).into());
            linker.text("action-title", &[number, ("title", title.into())])
        }
        _ => title.to_owned(),
    }
}
