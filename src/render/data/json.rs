//! Writes a collection as JSON (RFC 8259): what it is, under which licence, and its records with typed values. A value that the source
//! does not give is `null`, so that every record has every name.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{File, cell::Cell, table::Collection};
use crate::render::view::View;

/// What the file says of itself, then its records.
#[derive(Serialize)]
struct Collected<'a> {
    name: &'a str,
    title: &'a str,
    description: &'a str,
    language: &'a str,
    publisher: String,
    licence: &'a str,
    schema: String,
    records: Vec<Record<'a>>,
}

/// A record: a value under the name of every column, in their order.
struct Record<'a> {
    names: &'a [String],
    cells: Vec<Cell>,
}

/// A collection.
pub fn collection(collection: &Collection, view: &View<'_>) -> Vec<u8> {
    let mut names: Vec<String> = collection.columns().iter().map(|column| column.name.to_owned()).collect();
    for lang in collection.languages(view) {
        let tag = super::schema::suffix(lang);
        names.extend([format!("titre_{tag}"), format!("adresse_{tag}")]);
    }
    let records = collection.rows(view).into_iter().map(|cells| Record { names: &names, cells }).collect();
    let ([title, description], lang) = collection.words.for_reader(view.config().default_lang());
    let file = Collected {
        name: collection.name,
        title,
        description,
        language: lang.tag(),
        publisher: super::publisher(view),
        licence: super::licence(view),
        schema: format!("{}{}", view.config().base_url.value, super::path_of(collection, File::Schema)),
        records,
    };
    let mut bytes = serde_json::to_vec(&file).expect("texts and numbers are JSON");
    bytes.push(b'\n');
    bytes
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.cells.len()))?;
        for (name, cell) in self.names.iter().zip(&self.cells) {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Cell::Empty => serializer.serialize_none(),
            Cell::Text(text) => serializer.serialize_str(text),
            Cell::Integer(number) => serializer.serialize_i64(*number),
            Cell::Thousandths(number) if number % 1000 == 0 => serializer.serialize_i64(number / 1000),
            Cell::Thousandths(_) => {
                serializer.serialize_f64(self.to_string().parse().expect("digits around a point are a number"))
            }
            Cell::Boolean(yes) => serializer.serialize_bool(*yes),
            Cell::List(items) => items.serialize(serializer),
        }
    }
}
