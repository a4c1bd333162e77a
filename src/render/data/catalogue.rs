//! Writes the catalogue of all data as DCAT-AP in JSON-LD: portals harvest it, so that nobody declares a file by hand. Every date in it
//! is one of the contents.

use serde_json::{Value, json};

use super::{File, collections, path_of, scdl, schema, table::Collection};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{date::Date, kinds::KindName, path::SitePath},
    render::{Artifact, Format, Job, Subject, view::View, world::World},
};

/// The format `catalogue`.
pub struct Catalogue;

impl Format for Catalogue {
    fn name(&self) -> &'static str {
        "catalogue"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let subject = Subject::Site(world.default_lang().clone());
        let job = Job { format: self.name(), subject, path: path() };
        collections::of_site(world.site).next().map(|_| job).into_iter().collect()
    }

    fn render(&self, _: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let mut bytes = serde_json::to_vec_pretty(&catalogue(view)).expect("texts are JSON");
        bytes.push(b'\n');
        Ok(Artifact::Bytes(bytes))
    }
}

/// Where the catalogue is.
pub fn path() -> SitePath {
    super::named("catalogue.jsonld")
}

/// The first part of the names of media types (IANA) and of the authority tables of the EU.
const MEDIA_TYPES: &str = "https://www.iana.org/assignments/media-types/";
const FILE_TYPES: &str = "http://publications.europa.eu/resource/authority/file-type/";
const LANGUAGES: &str = "http://publications.europa.eu/resource/authority/language/";
/// Government and public sector, in the table of themes: what all data of participation are about.
const THEME: &str = "http://publications.europa.eu/resource/authority/data-theme/GOVE";

fn catalogue(view: &View<'_>) -> Value {
    let config = view.config();
    let base = &*config.base_url.value;
    let catalogue = format!("{base}{}", path());
    let titles: Vec<Value> =
        config.languages.iter().map(|lang| literal(&view.site_text(lang).title, lang.tag())).collect();
    let about: Vec<Value> =
        config.languages.iter().map(|lang| literal(&view.site_text(lang).tagline, lang.tag())).collect();
    let datasets: Vec<Value> =
        collections::published(view).into_iter().map(|(collection, _)| dataset(view, base, collection)).collect();
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": catalogue,
        "@type": "dcat:Catalog",
        "dct:title": titles,
        "dct:description": about,
        "dct:publisher": publisher(view, base),
        "dct:license": { "@id": super::licence(view) },
        "dct:language": config.languages.iter().filter_map(language).collect::<Vec<_>>(),
        "foaf:homepage": { "@id": base },
        "dcat:dataset": datasets,
    })
}

/// A language by its name in the authority table, three letters of ISO 639-3: DCAT-AP 3.0 asks for an address.
fn language(lang: &Lang) -> Option<Value> {
    let known = isolang::Language::from_639_1(lang.primary())?;
    Some(json!({ "@id": format!("{LANGUAGES}{}", known.to_639_3().to_uppercase()) }))
}

fn literal(text: &str, lang: &str) -> Value {
    json!({ "@value": text, "@language": lang })
}

fn publisher(view: &View<'_>, base: &str) -> Value {
    let mut agent = json!({
        "@id": format!("{base}#publisher"),
        "@type": "foaf:Agent",
        "foaf:name": super::publisher(view),
    });
    if let Some(siret) = &view.config().organisation.siret {
        agent["dct:identifier"] = (&*siret.value).into();
    }
    agent
}

fn dataset(view: &View<'_>, base: &str, collection: &Collection) -> Value {
    let words = &collection.words;
    let schema_address = format!("{base}{}", path_of(collection, File::Schema));
    let mut files = vec![
        distribution(view, &path_of(collection, File::Csv), "text/csv", "CSV", Some(&schema_address)),
        distribution(view, &path_of(collection, File::Json), "application/json", "JSON", None),
    ];
    if collection.kind == KindName::DELIBERATION {
        let scdl = scdl::published(view);
        files.extend(scdl.iter().map(|path| distribution(view, path, "text/csv", "CSV", Some(scdl::STANDARD))));
    }
    let mut dataset = json!({
        "@id": format!("{base}{}#{}", path(), collection.name),
        "@type": "dcat:Dataset",
        "dct:identifier": collection.name,
        "dct:title": [literal(words.fr[0], "fr"), literal(words.en[0], "en")],
        "dct:description": [literal(words.fr[1], "fr"), literal(words.en[1], "en")],
        "dct:publisher": { "@id": format!("{base}#publisher") },
        "dct:license": { "@id": super::licence(view) },
        "dcat:theme": [{ "@id": THEME }],
        "dct:conformsTo": { "@id": schema::STANDARD },
        "dcat:distribution": files,
    });
    let (modified, period) = dates(view, collection.kind);
    if let Some(modified) = modified {
        dataset["dct:modified"] = day(modified);
    }
    if let Some((from, to)) = period {
        dataset["dct:temporal"] =
            json!({ "@type": "dct:PeriodOfTime", "dcat:startDate": day(from), "dcat:endDate": day(to) });
    }
    dataset
}

fn distribution(view: &View<'_>, path: &SitePath, media: &str, file: &str, standard: Option<&str>) -> Value {
    let address = format!("{}{path}", view.config().base_url.value);
    let mut distribution = json!({
        "@id": address,
        "@type": "dcat:Distribution",
        "dcat:accessURL": { "@id": address },
        "dcat:downloadURL": { "@id": address },
        "dcat:mediaType": { "@id": format!("{MEDIA_TYPES}{media}") },
        "dct:format": { "@id": format!("{FILE_TYPES}{file}") },
        "dct:license": { "@id": super::licence(view) },
    });
    if let Some(size) = view.size(path) {
        distribution["dcat:byteSize"] = json!({ "@value": size.to_string(), "@type": "xsd:nonNegativeInteger" });
    }
    if let Some(standard) = standard {
        distribution["dct:conformsTo"] = json!({ "@id": standard });
    }
    distribution
}

/// The last change that documents of a kind declare, and the period that their dates cover.
fn dates(view: &View<'_>, kind: KindName) -> (Option<Date>, Option<(Date, Date)>) {
    let outlines: Vec<_> = view.sources(kind).iter().map(|source| &source.document.outline).collect();
    let own = || outlines.iter().filter_map(|outline| outline.date);
    // A meeting is dated by its own day, which may be to come: it is no change.
    let published = own().filter(|_| kind != KindName::EVENT);
    let modified = outlines.iter().filter_map(|outline| outline.changed).chain(published).max();
    (modified, own().min().zip(own().max()))
}

/// A date with its type: partial dates have types of their own (XML Schema 2, 3.2).
fn day(date: Date) -> Value {
    let kind = match (date.month(), date.day_of_month()) {
        (_, Some(_)) => "xsd:date",
        (Some(_), None) => "xsd:gYearMonth",
        (None, None) => "xsd:gYear",
    };
    json!({ "@value": date.to_string(), "@type": kind })
}
