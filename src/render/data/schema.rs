//! Writes the dictionary of a collection as Table Schema (Frictionless, version 1): a title, a sentence, a type and rules a column.

use serde_json::{Value, json};

use super::{
    File,
    cell::{Column, Type, column},
    table::Collection,
};
use crate::{base::lang::Lang, render::view::View};

/// The standard that the dictionary follows.
pub const STANDARD: &str = "https://specs.frictionlessdata.io/table-schema/";

/// ISO 8601, perhaps without its day or its month: no type of Table Schema says that.
const DATE: &str = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/// A language as the end of a column’s name: `en`, `zh_hant`.
pub fn suffix(lang: &Lang) -> String {
    lang.tag().to_lowercase().replace('-', "_")
}

/// The dictionary of a collection.
pub fn collection(collection: &Collection, view: &View<'_>) -> Vec<u8> {
    let config = view.config();
    let is_french = config.default_lang().primary() == "fr";
    let mut fields: Vec<Value> =
        collection.columns().iter().map(|column| field(column, column.name, is_french)).collect();
    for lang in collection.languages(view) {
        let tag = suffix(lang);
        fields.push(field(&TITLE, &format!("titre_{tag}"), is_french));
        fields.push(field(&ADDRESS, &format!("adresse_{tag}"), is_french));
    }
    let words = if is_french { collection.words.fr } else { collection.words.en };
    let schema = json!({
        "name": collection.name,
        "title": words[0],
        "description": words[1],
        "title_fr": collection.words.fr[0],
        "description_fr": collection.words.fr[1],
        "title_en": collection.words.en[0],
        "description_en": collection.words.en[1],
        "homepage": &*config.base_url.value,
        "path": format!("{}{}", config.base_url.value, super::path_of(collection, File::Csv)),
        "licenses": [{ "path": super::licence(view) }],
        "fields": fields,
        "primaryKey": "id",
        "missingValues": [""],
    });
    let mut bytes = serde_json::to_vec_pretty(&schema).expect("texts are JSON");
    bytes.push(b'\n');
    bytes
}

const TITLE: Column = column(
    "titre",
    Type::Text,
    ["Titre traduit", "Titre dans cette langue ; vide sans traduction."],
    ["Translated title", "Title in this language; empty without a translation."],
);
const ADDRESS: Column = column(
    "adresse",
    Type::Address,
    ["Adresse traduite", "Page dans cette langue ; vide sans traduction."],
    ["Translated address", "Page in this language; empty without a translation."],
);

fn field(column: &Column, name: &str, is_french: bool) -> Value {
    let words = if is_french { column.french } else { column.english };
    let mut field = json!({
        "name": name,
        "title": words[0],
        "description": words[1],
        "title_fr": column.french[0],
        "description_fr": column.french[1],
        "title_en": column.english[0],
        "description_en": column.english[1],
    });
    let mut rules = json!({});
    let (kind, format) = match column.holds {
        Type::Text | Type::List => ("string", None),
        Type::OneOf(words) => {
            rules["enum"] = json!(words);
            ("string", None)
        }
        Type::Address => ("string", Some("uri")),
        Type::Date => {
            rules["pattern"] = DATE.into();
            ("string", None)
        }
        Type::Moment => ("datetime", Some("%Y-%m-%dT%H:%M:%S%z")),
        Type::Integer => ("integer", None),
        Type::Number => ("number", None),
        Type::Boolean => ("boolean", None),
    };
    field["type"] = kind.into();
    if let Some(format) = format {
        field["format"] = format.into();
    }
    if column.holds == Type::List {
        field["separator"] = super::cell::SEPARATOR.into();
    }
    if column.required {
        rules["required"] = true.into();
    }
    if column.name == "id" {
        rules["unique"] = true.into();
    }
    if rules.as_object().is_some_and(|rules| !rules.is_empty()) {
        field["constraints"] = rules;
    }
    field
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::data::{cell::required, collections::COLLECTIONS};

    #[test]
    fn every_column_has_a_name_of_its_own_and_is_explained_in_both_languages() {
        for collection in COLLECTIONS {
            let columns = collection.columns();
            let mut names: Vec<&str> = columns.iter().map(|column| column.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), columns.len(), "{}", collection.name);
            for column in columns {
                let is_name = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
                assert!(column.name.bytes().all(is_name), "{}", column.name);
                let words = [column.french, column.english].concat();
                assert!(words.iter().all(|words| !words.is_empty()), "{}", column.name);
            }
        }
    }

    #[test]
    fn a_rule_is_written_as_table_schema_has_it() {
        const ID: Column = required("id", Type::Text, ["Identifiant", "Nom."], ["Identifier", "Name."]);
        let field = field(&ID, "id", true);
        assert_eq!(field["constraints"], json!({ "required": true, "unique": true }));
        assert_eq!((&field["title"], &field["type"]), (&"Identifiant".into(), &"string".into()));
    }
}
