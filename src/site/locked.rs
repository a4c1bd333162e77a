//! What of the site of today is to be kept in `published.lock`, and what of the kept is no longer true.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use unicode_normalization::UnicodeNormalization;

use super::{
    Site, declaration,
    resolve::{attached_path, named_files},
};
use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinter},
        source::Spanned,
    },
    model::{
        block::BlockKind,
        document::Document,
        kinds::{
            Kind, KindName,
            contract::Contract,
            opinion::{Authors, Contribution, Opinion, Synthesis},
        },
        lock::{AUTHORS, FILES, Frozen, Lock, Locked, ORDER, REPLY, TERMS, TEXT, TITLE},
        meta::{ChangeKind, Stated},
        path::SitePath,
        record::Words,
        reference::DocumentId,
        sidecar::is_picture,
        walk,
    },
};

impl Site {
    /// What was public when `parvis lock` ran last.
    pub fn lock(&self) -> &Lock {
        &self.lock
    }

    /// Puts another lock in the place of the one of this site, and gives that back.
    pub fn replace_lock(&mut self, lock: Arc<Lock>) -> Arc<Lock> {
        std::mem::replace(&mut self.lock, lock)
    }

    /// The files whose address people may have: tables, questionnaires, attachments. A picture is seen on its page.
    pub fn addressed_files(&self) -> impl Iterator<Item = &SitePath> {
        let used = self.used_files.iter().filter(|path| !is_picture(path));
        used.filter_map(|path| self.routes.asset(path))
    }

    /// Former addresses of such files.
    pub fn addressed_file_aliases(&self) -> impl Iterator<Item = &SitePath> {
        self.routes.file_aliases().keys().filter(|path| !is_picture(path.as_str()))
    }

    /// What is to be kept of a document, as it is today.
    pub fn to_lock(&self, document: &Document) -> Locked {
        let address = self.routes.document(&document.id).map_or("", |path| path.address());
        Locked {
            address: address.into(),
            former: BTreeMap::new(),
            anchors: anchors(document),
            words: self.words(document),
            is_gone: false,
            span: None,
        }
    }

    /// The texts of a document that nobody changes in silence. A translation holds no words of citizens, only ours for them.
    fn words(&self, document: &Document) -> BTreeMap<Arc<str>, Frozen> {
        if !std::ptr::eq(self.original(document), document) {
            return BTreeMap::new();
        }
        match &document.kind {
            Kind::Contract(contract) => return self.terms(document, contract),
            Kind::Response(_) => return self.answers(document),
            _ => {}
        }
        let corrections = |section: &str| {
            let own = document.meta.corrections.iter().filter(|it| names(&it.section.value, section));
            u32::try_from(own.count()).unwrap_or(u32::MAX)
        };
        let pieces = document.records.words.iter().map(|words| {
            let frozen = Frozen { fingerprint: words.fingerprint, corrections: corrections(&words.section) };
            (Arc::clone(&words.section), frozen)
        });
        // An opinion is handed over under its title, by so many people, on a day; a collection of contributions has a title of ours, and says who they
        // were and how many.
        let handed_over = match &document.kind {
            Kind::Opinion(opinion) => {
                let title = Fingerprint::of(document.meta.title.value.trim().nfc().collect::<String>().as_bytes());
                vec![(TITLE, title), (AUTHORS, signed(opinion))]
            }
            Kind::Contribution(contribution) => vec![(AUTHORS, counted(contribution))],
            Kind::Synthesis(synthesis) => vec![(AUTHORS, summed_up(synthesis))],
            _ => Vec::new(),
        };
        let handed_over = handed_over
            .into_iter()
            .map(|(key, fingerprint)| (key.into(), Frozen { fingerprint, corrections: corrections(key) }));
        // Pieces that change places say something else (« au contraire », « de même »), though each is what it was.
        let own = &document.records.words;
        let order = (own.len() > 1).then(|| {
            let names: Vec<&str> = own.iter().map(|words| &*words.section).collect();
            let fingerprint = Fingerprint::of(names.join("\n").as_bytes());
            (ORDER.into(), Frozen { fingerprint, corrections: corrections(ORDER) })
        });
        let is_theirs = KindName::FROZEN.contains(&document.id.kind);
        let files = is_theirs
            .then(|| self.beside(document))
            .flatten()
            .map(|fingerprint| (FILES.into(), Frozen { fingerprint, corrections: corrections(FILES) }));
        pieces.chain(handed_over).chain(order).chain(files).collect()
    }

    /// The pictures, the data of charts and the attached files of a document: they speak as its words do. `None` where it has none.
    fn beside(&self, document: &Document) -> Option<Fingerprint> {
        let mut paths: BTreeSet<Arc<str>> =
            named_files(document).map(|file| attached_path(document, &file.value)).collect();
        walk::images(document, &mut |image| paths.extend([Arc::clone(&image.source.value)]));
        walk::charts(document, &mut |chart| paths.extend(chart.source.iter().map(|file| Arc::clone(&file.value))));
        let mut all = Fingerprinter::default();
        // A file that is not there is a finding of its own.
        let found = paths.iter().filter_map(|path| self.assets.get(path));
        let count = found.inspect(|asset| {
            all.feed(asset.path.as_bytes());
            all.feed(asset.fingerprint.to_string().as_bytes());
        });
        (count.count() > 0).then(|| all.finish())
    }

    /// What a response answers, and what participants replied to it: ours to change in public, theirs by a correction only.
    fn answers(&self, document: &Document) -> BTreeMap<Arc<str>, Frozen> {
        let ours = told_changes(document);
        let replies = self.part_words(document).replies;
        let piece = |words: &Words| {
            let theirs = is_reply(&words.section, &replies).then(|| {
                let own = document.meta.corrections.iter().filter(|it| names(&it.section.value, &words.section));
                u32::try_from(own.count()).unwrap_or(u32::MAX)
            });
            let key =
                if theirs.is_some() { format!("{REPLY}{}", words.section).into() } else { Arc::clone(&words.section) };
            (key, Frozen { fingerprint: words.fingerprint, corrections: theirs.unwrap_or(ours) })
        };
        document.records.words.iter().map(piece).collect()
    }

    /// The terms of a contract and its prose bind from the day on which its process opens.
    fn terms(&self, document: &Document, contract: &Contract) -> BTreeMap<Arc<str>, Frozen> {
        if !self.is_bound(document) {
            return BTreeMap::new();
        }
        let corrections = told_changes(document);
        let frozen = |fingerprint| Frozen { fingerprint, corrections };
        [(TERMS.into(), frozen(terms(contract))), (TEXT.into(), frozen(prose(document)))].into()
    }

    fn is_bound(&self, contract: &Document) -> bool {
        // What was locked is compared whatever the day: neither an earlier `--date` nor a later opening, nor one that cannot be read, frees from a
        // promise, and none breaks it.
        let locked = self.lock.documents.get(contract.id.to_string().as_str());
        if locked.is_some_and(|locked| locked.words.contains_key(TERMS)) {
            return true;
        }
        let process = self.process_of(contract).and_then(|work| self.in_language(&work, self.config.default_lang()));
        let Some(Kind::Process(process)) = process.map(|process| &process.kind) else { return false };
        process.opens_on.given().is_some_and(|opens| opens.value.first_day() <= self.today())
    }
}

/// The document to which an address of a lock leads, by an alias or not.
pub fn leads_to<'a>(site: &'a Site, address: &str) -> Option<&'a DocumentId> {
    let path = match address.is_empty() || address.ends_with('/') {
        true => SitePath::new(&format!("{address}index.html")),
        false => SitePath::new(address),
    }?;
    site.routes.at(&path).or_else(|| site.routes.aliases().get(&path))
}

/// How many changes of a document were told in public.
pub fn told_changes(document: &Document) -> u32 {
    let told = document.meta.changes.iter().filter(|change| change.kind != ChangeKind::Minor).count();
    u32::try_from(told + document.meta.corrections.len()).unwrap_or(u32::MAX)
}

/// True for a part of an answer in which participants speak, the first of its name or not.
fn is_reply(section: &str, replies: &[Arc<str>]) -> bool {
    section.split_once('/').is_some_and(|(_, part)| {
        let title = part.trim_end_matches(|it: char| it.is_ascii_digit()).trim();
        replies.iter().any(|word| title.eq_ignore_ascii_case(word))
    })
}

/// Anchors that an author gave on purpose: those made from the text of a heading may change with it.
fn anchors(document: &Document) -> Vec<Arc<str>> {
    let mut anchors = Vec::new();
    for block in &document.body {
        if let BlockKind::Heading(heading) = &block.kind {
            anchors.extend(heading.attributes.id.iter().map(|_| Arc::clone(&heading.anchor)));
        }
    }
    match &document.kind {
        Kind::Charter(charter) => {
            anchors.extend(charter.principles.iter().map(|part| Arc::clone(&part.id.value)));
            anchors.extend(charter.phases.iter().map(|part| Arc::clone(&part.id.value)));
        }
        Kind::Plan(plan) => {
            let objectives = plan.axes.iter().flat_map(|axis| &axis.objectives).map(|objective| &objective.id);
            let ids = plan.axes.iter().map(|axis| &axis.id).chain(objectives);
            anchors.extend(ids.map(|id| Arc::clone(&id.value)));
        }
        _ if declaration::is_declaration(document) => {
            anchors.extend(declaration::ANCHORS.iter().map(|anchor| Arc::from(*anchor)));
        }
        _ => {}
    }
    anchors.sort();
    anchors.dedup();
    anchors
}

/// True if a correction names a section; « introduction » is what stands before the first heading, « titre » the title,
/// « auteurs » who signed and when, « ordre » the order, « fichiers » the pictures, data and files.
pub fn names(written: &str, section: &str) -> bool {
    match section {
        "" => written == "introduction",
        TITLE => ["titre", "title"].contains(&written),
        AUTHORS => ["auteurs", "authors"].contains(&written),
        ORDER => ["ordre", "order"].contains(&written),
        FILES => ["fichiers", "files"].contains(&written),
        // A correction of a reply names what the answer is about: `R7`.
        _ => written.trim_start_matches('#') == section.split('/').next().unwrap_or(section),
    }
}

/// Who signed an opinion, and when.
fn signed(opinion: &Opinion) -> Fingerprint {
    let mut all = Fingerprinter::default();
    if let Some(authors) = opinion.authors.given() {
        feed_authors(&mut all, authors);
    }
    all.feed(opinion.delivered_on.given().map_or(String::new(), |day| day.value.to_string()).as_bytes());
    all.finish()
}

/// Who contributed, when and how, how many came in and how they were counted.
fn counted(contribution: &Contribution) -> Fingerprint {
    let mut all = Fingerprinter::default();
    if let Some(authors) = contribution.authors.given() {
        feed_authors(&mut all, authors);
    }
    all.feed(format!("{:?}", contribution.period.given().map(|period| (period.from, period.to))).as_bytes());
    all.feed(contribution.channel.given().map_or("", |channel| channel.value.name()).as_bytes());
    all.feed(number(&contribution.received).as_bytes());
    all.feed(contribution.counting.given().map_or("", |text| text.value.trim()).as_bytes());
    all.finish()
}

/// What a synthesis sums up, of how much, and how.
fn summed_up(synthesis: &Synthesis) -> Fingerprint {
    let mut all = Fingerprinter::default();
    synthesis.contributions.iter().for_each(|reference| all.feed(reference.id.as_bytes()));
    all.feed(synthesis.method.given().map_or("", |text| text.value.trim()).as_bytes());
    all.feed(number(&synthesis.received).as_bytes());
    all.feed(format!("{:?}", synthesis.period.as_ref().map(|period| (period.from, period.to))).as_bytes());
    all.finish()
}

fn number(value: &Stated<Spanned<u32>>) -> String {
    value.given().map_or(String::new(), |number| number.value.to_string())
}

fn feed_authors(all: &mut Fingerprinter, authors: &Authors) {
    for count in [&authors.citizens, &authors.associations] {
        all.feed(count.as_ref().map_or(String::new(), |count| count.value.to_string()).as_bytes());
    }
    authors.names.iter().for_each(|name| all.feed(name.value.trim().as_bytes()));
}

/// The prose of a contract, piece by piece.
fn prose(contract: &Document) -> Fingerprint {
    let mut all = Fingerprinter::default();
    for words in &contract.records.words {
        all.feed(words.source.to_string().as_bytes());
    }
    all.finish()
}

/// What a contract promises, whatever its prose says.
fn terms(contract: &Contract) -> Fingerprint {
    let mut all = Fingerprinter::default();
    let mut list = |name: &str, texts: &Stated<Vec<Spanned<Arc<str>>>>| {
        all.feed(name.as_bytes());
        texts.given().into_iter().flatten().for_each(|text| all.feed(text.value.trim().as_bytes()));
    };
    list("parties", &contract.parties);
    list("negotiable", &contract.negotiable);
    list("not_negotiable", &contract.not_negotiable);
    for text in [&contract.question, &contract.means] {
        all.feed(text.given().map_or("", |text| text.value.trim()).as_bytes());
    }
    for entry in contract.timetable.given().into_iter().flatten() {
        all.feed(format!("{} {}", entry.date.value, entry.label).as_bytes());
    }
    if let Some(commitment) = contract.commitment.given() {
        let within = commitment.within.as_ref().map(|within| within.value);
        let by = commitment.by.as_ref().map(|by| by.value);
        all.feed(format!("{} {within:?} {by:?}", commitment.text.trim()).as_bytes());
    }
    all.finish()
}
