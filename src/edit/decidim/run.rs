//! What the parts of an import share while it runs: where documents go, what is told, what becomes of each row.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    around::{Around, NOT_IN_SOURCE, shortened},
    columns::Texts,
    draft::{Draft, ORIGIN},
    escape::{destination, inline, within_link},
    found::{Found, leads_to, origin},
    html::{Simplified, simplified},
    memory::{Memory, Written},
    records::Record,
};
use crate::base::{diagnostic::Diagnostic, lang::Lang, line::one_line, source::Span};

/// An import under way.
pub struct Run<'a> {
    /// The site.
    pub around: &'a Around<'a>,
    /// What was imported last.
    pub memory: Memory,
    /// The memory as it was, as a text.
    pub before: String,
    /// What would be written.
    pub drafts: Vec<Draft>,
    /// What is told of the export as a whole.
    pub findings: Vec<Diagnostic>,
    /// Sound rows that are not taken: the file and why.
    pub left_out: Vec<(usize, Diagnostic)>,
    /// Titles of the processes of this import, by their names.
    pub titles: BTreeMap<String, String>,
    /// Processes that other records belong to, each with the first of them.
    pub belongs: BTreeMap<String, Span>,
    /// Texts that the site's language does not have: file, language and whether a machine wrote them → first row and how many.
    pub foreign: BTreeMap<(usize, Lang, bool), (Span, usize)>,
    /// What was made simpler: file and what → first row and how many.
    pub simplified: BTreeMap<(usize, Simplified), (Span, usize)>,
    /// Documents that say where they come from, and of which the memory says nothing.
    pub forgotten: BTreeSet<String>,
    taken: BTreeSet<String>,
}

/// Characters of a title (`docs/documents.md`).
const TITLE: usize = 120;

impl<'a> Run<'a> {
    /// An import that has done nothing yet.
    pub fn new(around: &'a Around<'a>, found: Found, before: &str) -> Self {
        let Found { memory, forgotten, findings } = found;
        let files = around.workspace.sources.files().iter().map(|file| file.path.to_string());
        let remembered = memory.documents.values().map(|written| written.path.clone());
        Self {
            taken: files.chain(remembered).collect(),
            around,
            before: before.to_owned(),
            memory,
            drafts: Vec::new(),
            findings,
            forgotten,
            left_out: Vec::new(),
            titles: BTreeMap::new(),
            belongs: BTreeMap::new(),
            foreign: BTreeMap::new(),
            simplified: BTreeMap::new(),
        }
    }

    /// The path of a document: where it was written last, else where one leads to the same address in Decidim, else the first of some
    /// paths that is free, else the first of all.
    pub fn path(&mut self, key: &str, source: &str, wanted: &[String]) -> String {
        if let Some(written) = self.memory.documents.get(key) {
            return written.path.clone();
        }
        if let Some(path) = leads_to(source, key, self.around.workspace) {
            let written = Written { path: path.clone(), ..Written::default() };
            self.memory.documents.insert(key.to_owned(), written);
            self.forgotten.insert(key.to_owned());
            return path;
        }
        let free = wanted.iter().find(|path| !self.taken.contains(*path)).or(wanted.first());
        let path = free.cloned().unwrap_or_default();
        self.taken.insert(path.clone());
        path
    }

    /// The folder of a process, from the project's root, with its final slash.
    pub fn folder(&self, process: &str) -> String {
        let written = self.memory.documents.get(&format!("process/{process}"));
        // What belongs to `parc.md` stands in `parc/`, as what belongs to `parc/index.md` does.
        let folder = written.map(|written| format!("{}/", stem(&written.path)));
        folder.unwrap_or_else(|| {
            format!("content/{}/{process}/", self.around.folder("process", "demarches", "processes"))
        })
    }

    /// The id of a process among the documents.
    pub fn process_id(&self, process: &str) -> String {
        let folder = self.folder(process);
        let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or(process);
        self.id_at(&self.process_path(process), name)
    }

    /// The id of the document at a path, where there is one already: one that moved may have kept another than its path gives.
    pub fn id_at(&self, path: &str, new: &str) -> String {
        let document = path.strip_prefix("content/").and_then(|path| self.around.workspace.by_path(path));
        document.map_or_else(|| new.to_owned(), |document| document.id.id.to_string())
    }

    /// The path of a process.
    pub fn process_path(&self, process: &str) -> String {
        match self.memory.documents.get(&format!("process/{process}")) {
            Some(written) => written.path.clone(),
            None => format!("{}index.md", self.folder(process)),
        }
    }

    /// The title of a process, as this import or the site has it.
    pub fn process_title(&self, process: &str) -> String {
        let own = self.titles.get(process).cloned();
        let on_site = || self.around.title_at(&self.process_path(process)).map(ToString::to_string);
        own.or_else(on_site).unwrap_or_else(|| process.to_owned())
    }

    /// Leaves a row out, and says why.
    pub fn leave_out(&mut self, record: &Record<'_>, message: &'static str) {
        let finding = Diagnostic::advice("import-row", record.span()).says(message).with("id", record.id());
        self.left_out.push((record.source, finding));
    }

    /// Notes the language of a text that the site does not have.
    pub fn note_language(&mut self, record: &Record<'_>, texts: &Texts) {
        let Some((lang, _)) = texts.original(self.around.languages()) else { return };
        // Where people wrote nothing, a machine's words stand in for theirs: nobody may take them for the original.
        let machine = texts.human.is_empty();
        if machine || lang != self.around.config().default_lang() {
            self.foreign.entry((record.source, lang.clone(), machine)).or_insert((record.span(), 0)).1 += 1;
        }
    }

    /// Notes what Markdown has no form for in the texts of some columns.
    pub fn note_simplified(&mut self, record: &Record<'_>, columns: &[&str]) {
        let texts = columns.iter().map(|column| record.text(column, self.around));
        let found: BTreeSet<Simplified> = texts.flat_map(|text| simplified(&text)).collect();
        for what in found {
            self.simplified.entry((record.source, what)).or_insert((record.span(), 0)).1 += 1;
        }
    }

    /// The day of a column; one that cannot be read is told, because the draft will not have it.
    pub fn day(&mut self, record: &Record<'_>, column: &'static str) -> Option<String> {
        let written = record.value(column)?;
        let day = self.around.day(written);
        self.note_date(record, column, written, day)
    }

    /// The moment of a column, in the time of the site; one that cannot be read is told.
    pub fn moment(&mut self, record: &Record<'_>, column: &'static str) -> Option<String> {
        let written = record.value(column)?;
        let moment = self.around.moment(written);
        self.note_date(record, column, written, moment)
    }

    fn note_date(&mut self, record: &Record<'_>, column: &str, written: &str, read: Option<String>) -> Option<String> {
        if read.is_none() {
            let finding = Diagnostic::warning("import-date", record.span());
            let finding = finding.with("id", record.id()).with("column", column);
            self.findings.push(finding.with("written", shortened(&one_line(written), 40)));
        }
        read
    }

    /// Tells a word that nothing explains, because the draft will not have what it says.
    pub fn note_unknown(&mut self, record: &Record<'_>, message: &'static str, written: &str) {
        let finding = Diagnostic::warning("import-state", record.span()).says(message).with("id", record.id());
        self.findings.push(finding.with("written", shortened(&one_line(written), 40)));
    }

    /// Begins a document: title, summary, draft.
    pub fn begin(&self, draft: &mut Draft, kind: &str, title: &str, summary: &str) {
        draft.field("kind", kind);
        title_fields(draft, title);
        draft.text_field("summary", summary);
        draft.field("draft", "true");
        draft.field(ORIGIN, &origin(&draft.key.clone()));
        if let Some(charter) = &self.around.named_charter {
            draft.text_field("charter", charter);
        }
    }

    /// Ends a document with what Decidim says of it beside its text; the address comes first, and tells the document from others.
    pub fn end(&self, draft: &mut Draft, facts: &[(&str, &str, String)]) {
        let heading = self.around.pick("Source", "Source");
        let label = self.around.pick("Dans Decidim : ", "In Decidim: ");
        let mut lines = vec![format!("- {label}<{}>", draft.source)];
        let colon = self.around.pick(" : ", ": ");
        for (french, english, value) in facts.iter().filter(|(_, _, value)| !value.trim().is_empty()) {
            lines.push(format!("- {}{colon}{}", self.around.pick(french, english), inline(&one_line(value))));
        }
        draft.sections.push(("#source".to_owned(), format!("## {heading} {{#source}}\n\n{}", lines.join("\n"))));
    }
}

/// The path of a document without its ending, and without the name that stands for its folder.
pub fn stem(path: &str) -> &str {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    stem.strip_suffix("/index").unwrap_or(stem)
}

/// The title; one that breaks the rules for titles is an official one, which stands as it is.
pub fn title_fields(draft: &mut Draft, title: &str) {
    let title = one_line(title);
    draft.text_field("title", &title);
    let long = title.chars().count() > TITLE;
    let letters = title.chars().filter(|character| character.is_alphabetic()).count();
    let shouted = letters > 5 && title == title.to_uppercase() && title != title.to_lowercase();
    let stop = title.ends_with('.');
    if !(long || shouted || stop) {
        return;
    }
    draft.field("official", "true");
    if long {
        let quiet = match shouted {
            true => title.chars().take(1).chain(title.chars().skip(1).flat_map(char::to_lowercase)).collect(),
            false => title,
        };
        draft.text_field("short_title", shortened(&quiet, 80).trim_end_matches('.'));
    }
}

/// A value of YAML: the text, or what says that there is none.
pub fn stated(draft: &mut Draft, key: &str, text: &str) {
    match text.trim() {
        "" => draft.field(key, NOT_IN_SOURCE),
        text => draft.text_field(key, &one_line(text)),
    }
}

/// A link whose words are a text of others.
pub fn link(words: &str, address: &str) -> String {
    format!("[{}]({})", within_link(&one_line(words)), destination(address))
}
