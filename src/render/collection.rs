//! Documents that are given as one: a book of all of them, the same on paper, and an archive of every form that they have.

mod archive;
mod book;
mod index;

use std::collections::BTreeSet;

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{collection::Binding, path::SitePath},
    site::{Site, collections::Collection},
};

/// The format of a binding: one job for each collection, in each of its languages.
pub struct Collected(pub Binding);

impl Format for Collected {
    fn name(&self) -> &'static str {
        self.0.format()
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let bound = world.site.collections().iter().filter(|collection| collection.bindings.contains(&self.0));
        bound.filter_map(|collection| job(world, collection, self.0)).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::Collection(name, lang) = &job.subject else { unreachable!("this format plans collections only") };
        let collection = named(view, name, lang).expect("a job names a collection of the site");
        match self.0 {
            Binding::Epub | Binding::Pdf => book::write(self.0, collection, view),
            Binding::Zip => archive::write(collection, view).map(Artifact::Bytes),
        }
    }
}

fn job(world: &World<'_>, collection: &Collection, binding: Binding) -> Option<Job> {
    let path = world.site.routes.collection(&collection.name, &collection.lang, binding)?.clone();
    let subject = Subject::Collection(collection.name.clone(), collection.lang.clone());
    Some(Job { format: binding.format(), subject, path })
}

fn named<'a>(view: &View<'a>, name: &str, lang: &Lang) -> Option<&'a Collection> {
    view.collections().iter().find(|collection| *collection.name == *name && collection.lang == *lang)
}

/// The files that archives hold: forms of documents and of their easy-read versions, and books.
pub fn held(site: &Site) -> BTreeSet<SitePath> {
    let routes = &site.routes;
    let mut held = BTreeSet::new();
    for collection in site.collections().iter().filter(|it| it.bindings.contains(&Binding::Zip)) {
        for document in collection.documents.iter().filter_map(|id| site.document(id)) {
            let both = std::iter::once(document).chain(site.easy_read(document));
            held.extend(both.flat_map(|document| routes.forms(&document.id)).map(|(_, path)| path.clone()));
        }
        let bound = collection.bindings.iter().filter(|binding| **binding != Binding::Zip);
        let bound = bound.filter_map(|binding| routes.collection(&collection.name, &collection.lang, *binding));
        held.extend(bound.cloned());
    }
    held
}
