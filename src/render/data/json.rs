//! Writes a collection as JSON (RFC 8259): what it is, under which licence, and its records with typed values. A value that the source
//! does not give is `null`, so that every record has every name.

use serde_json::{Map, Number, Value, json};

use super::{File, cell::Cell, table::Collection};
use crate::render::view::View;

/// A collection.
pub fn collection(collection: &Collection, view: &View<'_>) -> Vec<u8> {
    let mut names: Vec<String> = collection.columns().iter().map(|column| column.name.to_owned()).collect();
    for lang in collection.languages(view) {
        let tag = super::schema::suffix(lang);
        names.extend([format!("titre_{tag}"), format!("adresse_{tag}")]);
    }
    let rows = collection.rows(view);
    let record = |row: Vec<Cell>| -> Value {
        names.iter().cloned().zip(row.iter().map(value)).collect::<Map<String, Value>>().into()
    };
    let records: Vec<Value> = rows.into_iter().map(record).collect();
    let ([title, about], lang) = collection.words.for_reader(view.config().default_lang());
    let base = &view.config().base_url.value;
    let file = json!({
        "name": collection.name,
        "title": title,
        "description": about,
        "language": lang.tag(),
        "publisher": super::publisher(view),
        "licence": super::licence(view),
        "schema": format!("{base}{}", super::path_of(collection, File::Schema)),
        "records": records,
    });
    let mut bytes = serde_json::to_vec(&file).expect("texts and numbers are JSON");
    bytes.push(b'\n');
    bytes
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => text.as_str().into(),
        Cell::Integer(number) => (*number).into(),
        Cell::Thousandths(number) if number % 1000 == 0 => (number / 1000).into(),
        // Thousandths of a 64-bit integer have a nearest double, and are finite.
        Cell::Thousandths(_) => cell.to_string().parse::<f64>().ok().and_then(Number::from_f64).into(),
        Cell::Boolean(yes) => (*yes).into(),
        Cell::List(items) => items.clone().into(),
    }
}
