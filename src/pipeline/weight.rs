//! What a page weighs on the way to its reader, and whether that is more than it may: a text never is, because it is divided.

use std::cell::RefCell;

use libdeflater::{CompressionLvl, Compressor};

use crate::{
    audit::{
        found::Found,
        tree::{Element, Tree},
    },
    base::{
        diagnostic::{Message, Severity},
        source::Span,
    },
    model::{block::BlockKind, document::Document, kinds::Kind},
    publish::encodings::codecs,
    render::{Format as _, Job, Subject, html::Html},
    site::{Site, division::WHOLE, routes},
};

/// The rule.
pub const OVER_BUDGET: &str = "page-over-budget";

/// What Brotli 11 makes of a page, in hundredths of what the fastest gzip makes of it: on pages near the budget.
/// Compressing each page as hosts send it would cost more than making it.
const BROTLI: usize = 77;

/// How far that share may be off, in hundredths of the budget: a page so near to it is compressed as hosts send it. On the reference site the estimate is
/// between a hundredth and a tenth too low.
const DOUBT: usize = 15;

/// The lowest level of libdeflate that compresses.
const FASTEST: i32 = 1;

thread_local! {
    /// A compressor, and room for what it makes: its tables are large, and pages many.
    static FAST: RefCell<(Compressor, Vec<u8>)> = {
        let level = CompressionLvl::new(FASTEST).expect("a level of libdeflate");
        RefCell::new((Compressor::new(level), Vec::new()))
    };
}

/// The finding about a page over its budget (`page-over-budget`). `budget`: bytes, compressed. The whole of a divided text is a choice of
/// the reader, and what is made for keeping is no page to be read over a network.
pub fn over_budget(site: &Site, job: &Job, tree: &Tree<'_>, page: &str) -> Option<Found> {
    let budget = site.config.weight.page_bytes();
    let is_whole = matches!(&job.subject, Subject::Part(_, part) if **part == **WHOLE);
    if page.len() <= budget || is_whole || job.format != Html.name() {
        return None;
    }
    let weight = compressed(page, budget);
    if weight <= budget {
        return None;
    }
    let kilobytes = |bytes: usize| bytes.div_ceil(1_024);
    let parts = Parts::of(page);
    let share = |bytes: usize| kilobytes(bytes * weight / page.len());
    let around = page.len().saturating_sub(parts.style + parts.drawings + parts.tables + parts.text);
    let message = Message::new(parts.message(site, job))
        .with("kilobytes", kilobytes(weight))
        .with("budget", site.config.weight.page as usize)
        .with("text", share(parts.text))
        .with("tables", share(parts.tables))
        .with("drawings", share(parts.drawings))
        .with("style", share(parts.style))
        .with("around", share(around));
    Some(Found {
        rule: OVER_BUDGET,
        severity: parts.severity(site, job),
        message,
        element: heaviest(tree, page).filter(|_| parts.tables + parts.drawings > parts.text),
        attribute: None,
        declared: None,
        speaks_for_others: false,
        others: Vec::new(),
        pointer: String::new(),
        cause: None,
    })
}

/// Where the text of a page begins that nothing on it is to blame for: the record or the principle that it is about, else its document.
pub fn start(site: &Site, job: &Job) -> Option<Span> {
    let (Subject::Document(id) | Subject::Part(id, _)) = &job.subject else { return None };
    let document = site.document(id)?;
    let own = match &job.subject {
        Subject::Part(_, part) => {
            let headings = document.body.iter().filter_map(|block| match &block.kind {
                BlockKind::Heading(heading) => Some((&heading.anchor, block.span)),
                _ => None,
            });
            let records = routes::parts(document, site.original(document)).into_iter();
            let pieces = site.routes.division(&document.id).into_iter().flat_map(|division| division.parts(document));
            let pieces = pieces.map(|(key, _, span)| (key, span));
            // What fields say of a principle is short: its text is where it is long.
            headings.chain(records).chain(pieces).find(|(key, _)| *key == part).map(|(_, span)| span)
        }
        _ => None,
    };
    Some(own.unwrap_or(Span::start_of(document.span.file)))
}

/// What a page will weigh as hosts send it, in bytes: an estimate where that is far from the budget or clearly below it, else the very bytes.
fn compressed(page: &str, budget: usize) -> usize {
    let estimate = estimated(page);
    let doubt = budget * DOUBT / 100;
    if !(budget.saturating_sub(doubt)..=budget + doubt).contains(&estimate) {
        return estimate;
    }
    // What fits in a hurry fits; only what does not is worth the time that hosts spend on it. Memory takes what it is given.
    match codecs::brotli_in_a_hurry(page.as_bytes()) {
        Ok(weight) if weight <= budget => weight,
        _ => codecs::brotli(page.as_bytes()).map_or(estimate, |packed| packed.len()),
    }
}

fn estimated(page: &str) -> usize {
    FAST.with_borrow_mut(|(fast, out)| {
        let room = fast.gzip_compress_bound(page.len());
        out.resize(out.len().max(room), 0);
        // The room is what the compressor asks for: it has no other reason to fail.
        let length = fast.gzip_compress(page.as_bytes(), out).unwrap_or(page.len());
        length * BROTLI / 100
    })
}

/// Bytes of a page by what they are for.
struct Parts {
    text: usize,
    tables: usize,
    drawings: usize,
    style: usize,
}

impl Parts {
    /// What is no text can be lightened: it refuses. A text is never refused for its length, and a list is as long as what it lists.
    fn severity(&self, site: &Site, job: &Job) -> Severity {
        match self.tables + self.drawings + self.style > self.text && !is_list(site, job) {
            true => Severity::Error,
            false => Severity::Warning,
        }
    }

    /// What is said of it: a text that has a page to itself is lightened otherwise than a table.
    fn message(&self, site: &Site, job: &Job) -> &'static str {
        if self.tables + self.drawings + self.style > self.text || is_list(site, job) {
            return OVER_BUDGET;
        }
        let kind = match &job.subject {
            Subject::Part(id, _) => site.document(id).map(|document| &document.kind),
            _ => None,
        };
        match kind {
            Some(Kind::Opinion(_)) => "page-over-budget-recommendation",
            _ => "page-over-budget-text",
        }
    }

    fn of(page: &str) -> Self {
        let (drawings, tables) = (length(page, "svg"), length(page, "table"));
        // Drawings and tables stand in the text.
        let text = length(page, "main").saturating_sub(drawings + tables);
        Parts { text, tables, drawings, style: length(page, "style") }
    }
}

/// The rank of the longest table or drawing.
fn heaviest(tree: &Tree<'_>, page: &str) -> Option<u32> {
    let length = |element: Element<'_>| {
        let name = Some(element.local_name()).filter(|name| ["table", "svg"].contains(name))?;
        let from = &page[element.place()?.start..];
        Some(from.find(&format!("</{name}>")).unwrap_or(from.len()))
    };
    let lengths = tree.elements().zip(0..).filter_map(|(element, rank)| Some((length(element)?, rank)));
    lengths.max_by_key(|(length, _)| *length).map(|(_, rank)| rank)
}

/// How many bytes elements of a name have. None of those that are asked for stands in one of its own name, and none lacks its end tag (HTML, 13.1.2.4).
fn length(page: &str, name: &str) -> usize {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let mut rest = page;
    let mut length = 0;
    while let Some(at) = rest.find(&start) {
        let from = &rest[at..];
        let stop = from.find(&end).map_or(from.len(), |stop| stop + end.len());
        length += stop;
        rest = &from[stop..];
    }
    length
}

/// True for a page that only lists what others say.
fn is_list(site: &Site, job: &Job) -> bool {
    let document = match &job.subject {
        Subject::Document(id) | Subject::Part(id, _) => site.document(id),
        Subject::File(_) | Subject::Site(_) | Subject::Collection(..) => None,
    };
    document.is_none_or(|document| lists(site.original(document)))
}

fn lists(document: &Document) -> bool {
    match &document.kind {
        Kind::Page(page) => page.lists.is_some() || page.shows.is_some() || page.legal.is_some(),
        Kind::Theme | Kind::Audience | Kind::Commune(_) | Kind::Service(_) | Kind::Body(_) | Kind::Term(_) => true,
        _ => false,
    }
}
