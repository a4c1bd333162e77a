//! The contents of the site as data: per collection a table (CSV), the same in JSON, and its dictionary (Table Schema); deliberations as
//! the common base of local data wants them (SCDL); and the catalogue of it all (DCAT). Addresses never change.

pub mod catalogue;
pub mod cell;
pub mod collections;
mod csv;
mod json;
mod prose;
pub mod scdl;
mod schema;
pub mod table;

use self::table::Collection;
use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{base::diagnostic::Diagnostic, model::path::SitePath, site::routes::DATA_FOLDER};

/// The licence of data whose publisher names none: that of the French State (CRPA, D323-2-1).
const LICENCE: &str = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

/// A file of a collection.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum File {
    /// The table.
    Csv,
    /// The table, typed.
    Json,
    /// The dictionary.
    Schema,
}

impl File {
    /// How its name ends.
    fn suffix(self) -> &'static str {
        match self {
            File::Csv => "csv",
            File::Json => "json",
            File::Schema => "schema.json",
        }
    }
}

/// Where a file of a collection is.
pub fn path_of(collection: &Collection, file: File) -> SitePath {
    named(&format!("{}.{}", collection.name, file.suffix()))
}

fn named(name: &str) -> SitePath {
    SitePath::new(&format!("{DATA_FOLDER}/{name}")).expect("names of collections are sound paths")
}

/// The licence of the data, an address.
pub fn licence<'v>(view: &View<'v>) -> &'v str {
    view.config().organisation.licence.as_ref().map_or(LICENCE, |licence| &licence.value)
}

/// Who publishes the data.
pub fn publisher(view: &View<'_>) -> String {
    let config = view.config();
    match &config.organisation.name {
        Some(name) => name.value.to_string(),
        None => view.site_text(config.default_lang()).organisation.to_string(),
    }
}

/// The format `csv`.
pub struct Csv;
/// The format `json`.
pub struct Json;
/// The format `schema`.
pub struct Schema;

impl Format for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        jobs(self.name(), File::Csv, world)
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(csv::collection(collection(job), view)))
    }
}

impl Format for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        jobs(self.name(), File::Json, world)
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(json::collection(collection(job), view)))
    }
}

impl Format for Schema {
    fn name(&self) -> &'static str {
        "schema"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        jobs(self.name(), File::Schema, world)
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(schema::collection(collection(job), view)))
    }
}

fn jobs(format: &'static str, file: File, world: &World<'_>) -> Vec<Job> {
    let subject = Subject::Site(world.default_lang().clone());
    let job = |collection| Job { format, subject: subject.clone(), path: path_of(collection, file) };
    collections::of_site(world.site).map(job).collect()
}

fn collection(job: &Job) -> &'static Collection {
    let name = job.path.as_str().rsplit('/').next().and_then(|name| name.split('.').next());
    name.and_then(collections::named).expect("a job was planned for a collection")
}
