//! The auditor over anybody's pages: folders and files in, findings out. Pages are read and examined side by side, and only the text of those
//! that have findings is kept.

use std::{collections::BTreeMap, ops::Range, path::PathBuf};

use rayon::prelude::*;

use crate::{
    audit::{
        self,
        baseline::{Baseline, Known},
        finding::Finding,
        page::Page,
        rules::Rule,
        set::{self, Summary},
        style::{Looks, Sheets},
        tree::{Element, Tree},
    },
    base::{
        criteria::Standards,
        diagnostic::{Diagnostic, Label, Message, Place, Severity},
        error::Error,
        source::{FileId, SourceMap, Span},
    },
    project::pages::{self, Decoded, LinkedSheets, PageFile},
};

/// What is asked of an audit.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Folders and files.
    pub paths: Vec<PathBuf>,
    /// Rules that look at the pages.
    pub rules: Vec<&'static Rule>,
    /// Whether style is computed; without it, rules that need it find nothing.
    pub style: bool,
    /// What is known already.
    pub baseline: Baseline,
}

/// What came of an audit.
#[derive(Debug)]
pub struct Audited {
    /// What was found and is not known.
    pub findings: Vec<Diagnostic>,
    /// Every finding in a page, known or not, as a baseline keeps it.
    pub all: Vec<Known>,
    /// The texts of pages with findings.
    pub sources: SourceMap,
    /// How many pages were examined.
    pub pages: usize,
    /// Folders without a page.
    pub empty: Vec<String>,
    /// Files that are no pages of HTML.
    pub others: Vec<String>,
    /// Findings that are known.
    pub known: usize,
    /// What was known and occurs no more.
    pub gone: usize,
}

/// Examines pages.
///
/// # Errors
/// [`Error::Io`] if a path does not exist. A page that cannot be read is a finding.
pub fn audit(asked: Asked) -> Result<Audited, Error> {
    let listing = pages::list(&asked.paths)?;
    let sheets = LinkedSheets::default();
    let mut examined: Vec<Examined> = listing.pages.par_iter().map(|page| examine(page, &asked, &sheets)).collect();
    among_pages(&listing.pages, &mut examined, &asked.rules);
    let mut baseline = asked.baseline;
    let mut told = Telling::default();
    for (path, reason) in listing.unreadable {
        let file = told.sources.load(&path, "");
        told.findings.push(unreadable(&reason, Span::start_of(file)));
    }
    let mut known = 0;
    for (rank, page) in listing.pages.iter().enumerate() {
        for placed in std::mem::take(&mut examined[rank].findings) {
            let text = examined[rank].text.get(placed.range.clone()).unwrap_or_default();
            let entry = Known::new(&page.path, placed.rule, text);
            let is_known = baseline.knows(&entry);
            told.all.push(entry);
            match is_known {
                true => known += 1,
                false => told.tell(placed, rank, &listing.pages, &examined),
            }
        }
    }
    let gone = baseline.gone();
    let Telling { sources, findings, all, .. } = told;
    Ok(Audited {
        findings,
        all,
        sources,
        pages: listing.pages.len(),
        empty: listing.empty,
        others: listing.others,
        known,
        gone,
    })
}

/// A page that was examined.
struct Examined {
    /// Its text if anything was found, else nothing.
    text: String,
    findings: Vec<Placed>,
    summary: Option<Summary>,
}

/// A finding apart from its tree.
struct Placed {
    rule: &'static str,
    severity: Severity,
    message: Message,
    standards: Standards,
    range: Range<usize>,
    /// Rank of the page, bytes in it, and what is said of them.
    labels: Vec<(Option<usize>, Range<usize>, Message)>,
}

fn examine(file: &PageFile, asked: &Asked, linked: &LinkedSheets) -> Examined {
    let Decoded { text, encoding, declared } = match pages::read(file) {
        Ok(decoded) => decoded,
        Err(error) => {
            let message = Message::new("page-unreadable").with("reason", error.to_string());
            let placed = Placed::file(Severity::Error, "page-unreadable", message);
            return Examined { text: String::new(), findings: vec![placed], summary: None };
        }
    };
    let mut findings: Vec<Placed> = encoding.map(|name| not_utf_8(name, declared)).into_iter().collect();
    let tree = Tree::parse(&text);
    let looks;
    let page = match asked.style {
        true => {
            looks = Looks::new(&tree, Sheets::of(&tree, &|href| linked.linked(file, href)));
            Page::with_looks(&tree, &looks)
        }
        false => Page::new(&tree),
    };
    findings.extend(audit::findings_of(&page, &asked.rules).into_iter().map(placed));
    let summary = Some(Summary::of(&page));
    Examined { text: if findings.is_empty() { String::new() } else { text.clone() }, findings, summary }
}

impl Placed {
    /// A finding about a file as a whole.
    fn file(severity: Severity, rule: &'static str, message: Message) -> Self {
        let standards = audit::rules::named(rule).map_or(Standards::NONE, Rule::standards);
        Self { rule, severity, message, standards, range: 0..0, labels: Vec::new() }
    }
}

/// A page that declares its encoding is read well everywhere; of one that does not, browsers guess.
fn not_utf_8(encoding: &str, declared: bool) -> Placed {
    let (severity, id) = match (encoding, declared) {
        ("UTF-8", _) => (Severity::Warning, "page-not-utf-8-broken"),
        (_, true) => (Severity::Advice, "page-not-utf-8"),
        (_, false) => (Severity::Warning, "page-not-utf-8-undeclared"),
    };
    Placed::file(severity, "page-not-utf-8", Message::new(id).with("encoding", encoding))
}

fn unreadable(reason: &str, span: Span) -> Diagnostic {
    Diagnostic { standards: Some(Standards::NONE), ..Diagnostic::error("page-unreadable", span) }.with("reason", reason)
}

fn placed(finding: Finding<'_>) -> Placed {
    let attribute = finding.element.zip(finding.attribute).and_then(|(element, name)| element.attribute_place(name));
    let range = attribute.or_else(|| finding.element.map(place)).unwrap_or_default();
    let labels = finding.others.into_iter().map(|(other, message)| (None, place(other), message)).collect();
    let standards = audit::rules::named(finding.rule).map_or(Standards::NONE, |rule| match finding.speaks_for_others {
        true => rule.standards_for_others(),
        false => rule.standards(),
    });
    Placed { rule: finding.rule, severity: finding.severity, message: finding.message, standards, range, labels }
}

/// The start tag of an element, or that of the nearest around it that stands in the page.
fn place(element: Element<'_>) -> Range<usize> {
    std::iter::once(element).chain(element.ancestors()).find_map(Element::place).unwrap_or_default()
}

/// Adds what rules about a set find. Pages whose text is needed for it are read once more: they are few, and all texts would be too many.
fn among_pages(files: &[PageFile], examined: &mut [Examined], rules: &[&Rule]) {
    let (ranks, summaries): (Vec<usize>, Vec<Summary>) =
        examined.iter_mut().enumerate().filter_map(|(rank, page)| Some((rank, page.summary.take()?))).unzip();
    for found in set::findings(&summaries.iter().collect::<Vec<_>>(), rules) {
        for place in found.others.iter().map(|(place, _)| place).chain([&found.place]) {
            let rank = ranks[place.page];
            if examined[rank].text.is_empty() {
                examined[rank].text = pages::read(&files[rank]).map(|decoded| decoded.text).unwrap_or_default();
            }
        }
        let others = found.others.into_iter();
        let labels = others.map(|(other, message)| (Some(ranks[other.page]), other.range, message)).collect();
        examined[ranks[found.place.page]].findings.push(Placed {
            rule: found.rule,
            severity: found.severity,
            message: found.message,
            standards: audit::rules::named(found.rule).map_or(Standards::NONE, Rule::standards),
            range: found.place.range,
            labels,
        });
    }
}

/// Findings on their way to be told, and the texts that they point into.
#[derive(Default)]
struct Telling {
    sources: SourceMap,
    findings: Vec<Diagnostic>,
    all: Vec<Known>,
    loaded: BTreeMap<usize, FileId>,
}

impl Telling {
    fn tell(&mut self, placed: Placed, rank: usize, pages: &[PageFile], examined: &[Examined]) {
        let span = self.span(rank, &placed.range, pages, examined);
        let mut finding = Diagnostic::new(placed.severity, placed.rule, Place::Source(span));
        finding.message = placed.message;
        finding.standards = Some(placed.standards);
        for (page, range, message) in placed.labels {
            let span = self.span(page.unwrap_or(rank), &range, pages, examined);
            finding.labels.push(Label { span, message });
        }
        self.findings.push(finding);
    }

    fn span(&mut self, rank: usize, range: &Range<usize>, pages: &[PageFile], examined: &[Examined]) -> Span {
        let file =
            *self.loaded.entry(rank).or_insert_with(|| self.sources.load(&pages[rank].path, &examined[rank].text));
        Span::new(file, range.start, range.end)
    }
}
