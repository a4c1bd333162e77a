//! A document that an import would write: fields of the front matter and sections of the text, each with the name by which the next
//! import finds it again.

use std::ops::Range;

use super::records::Record;
use crate::edit::front_matter::quoted;

/// A document as the export gives it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// What it is in Decidim: `meeting/12`.
    pub key: String,
    /// The path that it would like to have, from the project's root.
    pub path: String,
    /// Its address in Decidim, which stands in its text.
    pub source: String,
    /// Key → its lines.
    pub fields: Vec<(String, String)>,
    /// Name → its text, without blank lines at the ends; the text before all sections is called `#`.
    pub sections: Vec<(String, String)>,
    /// The rows of the export that it is made of.
    pub rows: Vec<RowOf>,
}

/// The field that says where a document comes from.
pub const ORIGIN: &str = "origin";

/// A row of the export, and the part of a document that it became.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowOf {
    /// Its file, by its place in the list.
    pub source: usize,
    /// Its number in Decidim.
    pub id: String,
    /// The name of the part; none if it became all of the document.
    pub part: Option<String>,
}

impl Draft {
    /// A document without anything in it.
    pub fn new(key: impl Into<String>, path: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            path: path.into(),
            source: source.into(),
            fields: Vec::new(),
            sections: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Notes a row that the document is made of, all of it or a part.
    pub fn made_of(&mut self, record: &Record<'_>, part: Option<String>) {
        self.rows.push(RowOf { source: record.source, id: record.id().to_owned(), part });
    }

    /// Adds a field whose value is YAML of ours: a word, a list, a map on lines of their own.
    pub fn field(&mut self, key: &str, value: &str) {
        let space = if value.starts_with('\n') { "" } else { " " };
        self.fields.push((key.to_owned(), format!("{key}:{space}{value}\n")));
    }

    /// Adds a field whose value is a text of others.
    pub fn text_field(&mut self, key: &str, text: &str) {
        self.field(key, &quoted(text));
    }

    /// Adds a text, cut at its headings of level 2.
    pub fn body(&mut self, text: &str) {
        for part in split(text) {
            let section = text[part.range()].trim();
            if let (Part::Section { key, .. }, false) = (&part, section.is_empty()) {
                let key = free(key, |key| self.sections.iter().any(|(other, _)| other == key));
                self.sections.push((key, section.to_owned()));
            }
        }
    }

    /// The whole file.
    pub fn text(&self) -> String {
        let fields: String = self.fields.iter().map(|(_, lines)| lines.as_str()).collect();
        let sections: Vec<&str> = self.sections.iter().map(|(_, text)| text.as_str()).collect();
        format!("---\n{fields}---\n\n{}\n", sections.join("\n\n"))
    }

    /// Its parts, fields first, each with the name that the memory keeps.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().chain(&self.sections).map(|(key, text)| (key.as_str(), text.as_str()))
    }
}

/// A piece of a file; all pieces together are the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// A key of the front matter with its lines.
    Field {
        /// The key.
        key: String,
        /// Its place.
        range: Range<usize>,
    },
    /// A section of the text with its heading; `#` is what stands before the first.
    Section {
        /// Its name.
        key: String,
        /// Its place.
        range: Range<usize>,
    },
    /// What stands between: comments, the lines of hyphens.
    Other(Range<usize>),
}

impl Part {
    /// Its name, if it has one.
    pub fn key(&self) -> Option<&str> {
        match self {
            Part::Field { key, .. } | Part::Section { key, .. } => Some(key),
            Part::Other(_) => None,
        }
    }

    /// Its place.
    pub fn range(&self) -> Range<usize> {
        match self {
            Part::Field { range, .. } | Part::Section { range, .. } | Part::Other(range) => range.clone(),
        }
    }
}

/// A name that is not taken yet: the second section of a name is `name-2`.
pub fn free(key: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut name = key.to_owned();
    let mut count = 1;
    while taken(&name) {
        count += 1;
        name = format!("{key}-{count}");
    }
    name
}

/// Takes a file apart. Nothing is lost: what is not understood is [`Part::Other`] or belongs to the section around it.
pub fn split(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let body = front_matter(text, &mut parts);
    let mut start = body;
    let mut key = "#".to_owned();
    let mut fence: Option<&str> = None;
    let mut at = body;
    for line in text[body..].split_inclusive('\n') {
        let trimmed = line.trim_start();
        match fence {
            Some(mark) if trimmed.starts_with(mark) => fence = None,
            Some(_) => {}
            None => fence = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark)),
        }
        if fence.is_none() && line.starts_with("## ") {
            parts.push(Part::Section { key: std::mem::replace(&mut key, name(line)), range: start..at });
            start = at;
        }
        at += line.len();
    }
    parts.push(Part::Section { key, range: start..at });
    parts
}

/// The parts of the front matter; returns where the text after it begins.
fn front_matter(text: &str, parts: &mut Vec<Part>) -> usize {
    let mut at = 0;
    let mut fields: Vec<Part> = Vec::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let range = at..at + line.len();
        at = range.end;
        if line.trim_end() == "---" {
            fields.push(Part::Other(range));
            if index > 0 {
                parts.extend(fields);
                return at;
            }
            continue;
        }
        if index == 0 {
            return 0;
        }
        let key = line.split(':').next().filter(|key| {
            line.contains(':')
                && !key.is_empty()
                && key.chars().all(|it| it.is_ascii_alphanumeric() || it == '_' || it == '-')
        });
        match (key, fields.last_mut()) {
            (Some(key), _) => fields.push(Part::Field { key: key.to_owned(), range }),
            (None, Some(Part::Field { range: last, .. })) if !line.starts_with('#') && !line.trim().is_empty() => {
                last.end = range.end;
            }
            (None, _) => fields.push(Part::Other(range)),
        }
    }
    0
}

/// The name of a section: its anchor, the recommendation that it answers, else its words.
fn name(heading: &str) -> String {
    let heading = heading.trim_start_matches('#').trim();
    let attributes = heading.rfind('{').filter(|open| !heading[..*open].ends_with('\\')).map(|open| &heading[open..]);
    let attribute = |mark: &str| {
        let words = attributes?.trim_matches(['{', '}']).split_whitespace();
        words.into_iter().find(|word| word.starts_with(mark)).map(|word| format!("#{}", word.trim_start_matches('#')))
    };
    let words = || format!("#{}", crate::site::routes::slug(heading));
    attribute("#").or_else(|| attribute("to=")).unwrap_or_else(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_taken_apart_without_a_loss() {
        let text = "---\n# commentaire\ntitle: a\nvenue:\n  name: b\n  # dedans\n---\n\nDébut\n\n## Un {#P1 .x}\n\n```\n## non\n```\n## Deux { .answer to=P1 }\nfin";
        let parts = split(text);
        let whole: String = parts.iter().map(|part| &text[part.range()]).collect();
        assert_eq!(whole, text);
        let keys: Vec<&str> = parts.iter().filter_map(Part::key).collect();
        assert_eq!(keys, ["title", "venue", "#", "#P1", "#to=P1"]);
        assert_eq!(split("texte\n").len(), 1);
    }

    #[test]
    fn a_draft_reads_as_it_was_made() {
        let mut draft = Draft::new("process/parc", "content/demarches/parc/index.md", "https://x.example.org/");
        draft.field("kind", "process");
        draft.text_field("title", "Un : \"parc\"");
        draft.body("Début\n\n## A\n\nb\n\n## A\n\nc");
        let text = draft.text();
        assert!(text.starts_with("---\nkind: process\ntitle: \"Un : \\\"parc\\\"\"\n---\n\nDébut\n\n## A"), "{text}");
        let keys: Vec<&str> = draft.parts().map(|(key, _)| key).collect();
        assert_eq!(keys, ["kind", "title", "#", "#a", "#a-2"]);
    }
}
