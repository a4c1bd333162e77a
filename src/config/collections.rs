//! Reads `[collections]`: documents that are given as one book, on paper and in one archive, each collection under a name of its own.

use std::{collections::BTreeMap, sync::Arc};

use super::{forms, references, site::languages};
use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::{Fields, wrong_type},
        lang::Lang,
        node::{Node, NodeValue},
        source::{Span, Spanned},
    },
    model::{collection::Binding, reference::Reference},
};

/// `[collections.NAME]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Collection {
    /// Its name, which its files bear: small letters, digits and hyphens.
    pub name: Spanned<Arc<str>>,
    /// Its title in each language in which it is made.
    pub titles: BTreeMap<Lang, Spanned<Arc<str>>>,
    /// Its documents, in their order. A plan brings its actions.
    pub documents: Vec<Reference>,
    /// What it is made into, in the order of [`Binding::ALL`].
    pub bindings: Vec<Binding>,
}

/// `[collections]`. One that cannot be told by its name or has no document is left out (`bad-collection`).
pub fn collections(fields: &mut Fields, declared: &[Lang]) -> Vec<Collection> {
    let Some(node) = fields.node("collections") else { return Vec::new() };
    let NodeValue::Map(entries) = &node.value else {
        fields.report(wrong_type(node, "map"));
        return Vec::new();
    };
    let mut collections = Vec::new();
    for (name, node) in entries {
        if !matches!(node.value, NodeValue::Map(_)) {
            fields.report(wrong_type(node, "map"));
            continue;
        }
        let collection = collection(fields, name, node, declared);
        if !is_name(&name.value) {
            fields.report(Diagnostic::error("bad-collection", name.span).with("name", &name.value));
        } else if !collection.documents.is_empty() && !collection.titles.is_empty() {
            collections.push(collection);
        }
    }
    collections
}

fn collection(fields: &mut Fields, name: &Spanned<Arc<str>>, node: &Node, declared: &[Lang]) -> Collection {
    let mut table = Fields::of(node);
    table.required("documents");
    let documents = references::references(&mut table, "documents", None);
    let mut titles = BTreeMap::new();
    table.required("title");
    for (lang, node) in languages::tables(&mut table, "title", declared) {
        match table.take_text(node) {
            Some(title) if title.value.trim().is_empty() => {
                table.report(Diagnostic::error("bad-collection", title.span).says("bad-collection-title"));
            }
            Some(title) => {
                titles.insert(lang, title);
            }
            None => {}
        }
    }
    let bindings = bindings(&mut table);
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    Collection { name: name.clone(), titles, documents, bindings }
}

/// `forms`: everything where it is not given.
fn bindings(table: &mut Fields) -> Vec<Binding> {
    if table.node("forms").is_none() {
        return Binding::ALL.to_vec();
    }
    let known: Vec<&str> = Binding::ALL.iter().map(|binding| binding.name()).collect();
    let mut found = Vec::new();
    for name in table.texts("forms") {
        match Binding::parse(&name.value) {
            Some(binding) => found.push(binding),
            None => table.report(forms::unknown(&name, &known, &[])),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// True for a name that every disk and every mail program keeps as it is.
fn is_name(name: &str) -> bool {
    let is_sound = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    !name.is_empty() && name.len() <= LONGEST && name.chars().all(is_sound) && !name.starts_with('-')
}

/// Most characters of a name.
const LONGEST: usize = 60;

impl Collection {
    /// Where its name is written.
    pub fn span(&self) -> Span {
        self.name.span
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    fn read(text: &str) -> (Vec<Collection>, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let tree = crate::config::toml::read(&sources, file);
        let mut fields = Fields::of(&tree.value);
        let declared = ["fr", "nl"].map(|tag| Lang::parse(tag).expect("a tag"));
        let collections = collections(&mut fields, &declared);
        (collections, fields.finish().into_iter().map(|finding| finding.message.id).collect())
    }

    #[test]
    fn a_collection_has_a_name_titles_and_documents() {
        let (collections, findings) = read(
            "[collections.charte-et-plan]\ndocuments = [\"charter/mel\", \"plan\"]\nforms = [\"zip\", \"epub\"]\ntitle = { fr = \"La charte\", nl = \"Het handvest\" }\n[collections.tout]\ndocuments = [\"plan\"]\ntitle = { fr = \"Tout\" }\n",
        );
        assert_eq!(findings, [""; 0]);
        let [one, other] = &collections[..] else { panic!("{collections:?}") };
        let names: Vec<String> = one.documents.iter().map(Reference::name).collect();
        assert_eq!(
            (&*one.name.value, one.titles.len(), names.join(" ")),
            ("charte-et-plan", 2, "charter/mel plan".to_owned())
        );
        assert_eq!((&one.bindings[..], &other.bindings[..]), (&[Binding::Epub, Binding::Zip][..], Binding::ALL));
    }

    #[test]
    fn each_fault_is_told() {
        for (text, expected) in [
            ("[collections.\"La charte\"]\ndocuments = [\"a\"]\ntitle = { fr = \"A\" }", "bad-collection"),
            ("[collections.\"\"]\ndocuments = [\"a\"]\ntitle = { fr = \"A\" }", "bad-collection"),
            ("[collections.a]\ndocuments = []\ntitle = { fr = \"A\" }", "missing-field"),
            ("[collections.a]\ntitle = { fr = \"A\" }", "missing-field"),
            ("[collections.a]\ndocuments = [\"a\"]", "missing-field"),
            ("[collections.a]\ndocuments = [\"a\"]\ntitle = \"A\"", "wrong-type-value"),
            ("[collections.a]\ndocuments = [\"a\"]\ntitle = { en = \"A\" }", "language-not-declared-table"),
            (
                "[collections.a]\ndocuments = [\"a\"]\nforms = [\"epbu\"]\ntitle = { fr = \"A\" }",
                "unknown-form-suggestion",
            ),
            ("[collections.a]\ndocuments = [\"a\"]\nforms = [\"papyrus\"]\ntitle = { fr = \"A\" }", "unknown-form"),
            ("[collections.a]\ndocuments = [[]]\ntitle = { fr = \"A\" }", "wrong-type"),
            ("[collections.a]\ndocument = [\"a\"]\ndocuments = [\"a\"]\ntitle = { fr = \"A\" }", "unknown-key"),
            ("collections = \"a\"", "wrong-type-value"),
            ("[collections]\na = \"b\"", "wrong-type-value"),
        ] {
            assert_eq!(read(text).1, [expected], "{text}");
        }
    }
}
