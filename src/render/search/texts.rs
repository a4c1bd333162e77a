//! The texts of a page in its order: titles, headings and sentences, each with what its words weigh. They stand in one string, because a site has a million of
//! them.

use std::sync::Arc;

use crate::{
    base::{lang::Lang, sentences},
    model::{
        block::{Block, BlockKind, Inline, InlineKind, ListItem, Note, push_plain_text},
        document::Document,
        walk,
    },
    render::typography::polish,
};

/// What a text is to its page.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Role {
    /// Its title, or a shorter one.
    Title,
    /// A name that people cite: « R7 », « Action 12 », a number of a deliberation.
    Reference,
    /// Its summary.
    Summary,
    /// A heading, a term, a title of a chart.
    Heading,
    /// A sentence.
    Sentence,
    /// The process that it is part of.
    Place,
}

impl Role {
    /// What a word weighs beside one of a sentence.
    pub fn weight(self) -> f32 {
        match self {
            Role::Title => 6.0,
            Role::Reference => 8.0,
            Role::Summary => 2.5,
            Role::Heading => 2.0,
            Role::Sentence => 1.0,
            Role::Place => 1.5,
        }
    }

    /// True for what names the page.
    pub fn is_title(self) -> bool {
        matches!(self, Role::Title | Role::Reference)
    }

    /// True for what may be shown under the title of a result.
    pub fn is_shown(self) -> bool {
        matches!(self, Role::Summary | Role::Heading | Role::Sentence)
    }
}

/// The texts of a page.
#[derive(Default, Debug)]
pub struct Texts {
    all: String,
    /// Where each text ends, in bytes, and what it is.
    ends: Vec<(u32, Role)>,
}

impl Texts {
    /// Adds a text as it is.
    pub fn add(&mut self, text: &str, role: Role) {
        self.all.push_str(text);
        self.ends.push((u32::try_from(self.all.len()).expect("a source has less than 4 GiB"), role));
    }

    /// Adds the sentences of a text.
    pub fn add_sentences(&mut self, text: &str, role: Role, lang: &Lang) {
        let text = polish(text, lang);
        sentences::split(&text, lang).into_iter().for_each(|sentence| self.add(sentence, role));
    }

    /// Adds what some blocks of a document say, and the notes that they name: what a page of a part of it shows.
    pub fn add_part(&mut self, document: &Document, blocks: &[Block]) {
        self.add_blocks(blocks, &document.id.lang);
        let mut cited: Vec<&Note> = Vec::new();
        let mut asked = cited_in(blocks);
        while let Some(label) = asked.pop() {
            let Some(note) = document.notes.iter().find(|note| note.label == label) else { continue };
            if !cited.iter().any(|known| known.label == label) {
                cited.push(note);
                asked.extend(cited_in(&note.body));
            }
        }
        cited.into_iter().for_each(|note| self.add_blocks(&note.body, &document.id.lang));
    }

    /// Adds what blocks say.
    pub fn add_blocks(&mut self, blocks: &[Block], lang: &Lang) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) => self.add_flow(&heading.text, Role::Heading, lang),
                BlockKind::Paragraph(text) | BlockKind::Plain(text) => self.add_flow(text, Role::Sentence, lang),
                BlockKind::List(list) => {
                    list.items.iter().for_each(|ListItem { body, .. }| self.add_blocks(body, lang));
                }
                BlockKind::Quote(body) | BlockKind::Callout { body, .. } => self.add_blocks(body, lang),
                BlockKind::Code { text, .. } => self.add_sentences(text, Role::Sentence, lang),
                BlockKind::Table(table) => {
                    table.caption.iter().for_each(|caption| self.add_flow(caption, Role::Sentence, lang));
                    let cells = table.rows.iter().flatten();
                    cells.for_each(|cell| self.add_flow(&cell.text, Role::Sentence, lang));
                }
                BlockKind::Definitions(entries) => {
                    for entry in entries {
                        self.add_flow(&entry.term, Role::Heading, lang);
                        entry.definitions.iter().for_each(|body| self.add_blocks(body, lang));
                    }
                }
                BlockKind::Figure { caption, .. } => self.add_flow(caption, Role::Sentence, lang),
                BlockKind::Chart(chart) => {
                    self.add_flow(&chart.title, Role::Heading, lang);
                    self.add_flow(&chart.finding, Role::Sentence, lang);
                }
                BlockKind::Break => {}
            }
        }
    }

    fn add_flow(&mut self, flow: &[Inline], role: Role, lang: &Lang) {
        let mut text = String::new();
        push_plain_text(flow, &mut text);
        self.add_sentences(&text, role, lang);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// One of them.
    pub fn get(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before].0 as usize);
        &self.all[start..self.ends[number].0 as usize]
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Role)> {
        self.ends.iter().enumerate().map(|(number, (_, role))| (self.get(number), *role))
    }

    /// Gives back memory that no text takes.
    pub fn shrink(&mut self) {
        self.all.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// The labels of the notes that some blocks name.
fn cited_in(blocks: &[Block]) -> Vec<Arc<str>> {
    let mut labels = Vec::new();
    for block in blocks {
        walk::in_block(block, &mut |inline| {
            if let InlineKind::NoteReference(label) = &inline.kind {
                labels.push(Arc::clone(label));
            }
        });
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_apart_though_they_stand_together() {
        let mut texts = Texts::default();
        texts.add("Le titre", Role::Title);
        texts.add_sentences("Une phrase. Une autre.", Role::Sentence, &Lang::parse("fr").expect("a tag"));
        let all: Vec<(&str, Role)> = texts.iter().collect();
        let sentences = [("Une phrase.", Role::Sentence), ("Une autre.", Role::Sentence)];
        assert_eq!((all[0], &all[1..], texts.len()), (("Le titre", Role::Title), &sentences[..], 3));
    }
}
