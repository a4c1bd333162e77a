//! Contributions and their synthesis: how many came in, from whom, and how they were counted; then their words.

use super::{listings, opinion, response};
use crate::{
    base::{
        diagnostic::{Diagnostic, Value},
        source::Spanned,
    },
    model::{
        document::Document,
        kinds::{
            Kind,
            opinion::{Contribution, Synthesis},
            plan::Period,
        },
        meta::Stated,
    },
    render::{
        html::{
            context::{FactLine, FactValue, PageContext},
            facts, frame,
            linker::Linker,
        },
        lists::List,
        view::View,
    },
    site::referrers::Role,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let mut lines: Vec<FactLine> = response::process_line(&linker, document).into_iter().collect();
    match (&original.kind, &document.kind) {
        (Kind::Contribution(source), Kind::Contribution(own)) => {
            lines.extend(contribution(&linker, document, own, source));
        }
        (Kind::Synthesis(source), Kind::Synthesis(own)) => lines.extend(synthesis(&linker, document, own, source)),
        _ => {}
    }
    lines.extend(facts::classification(&linker, original));
    let context = PageContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(linker.say(&format!("eyebrow-{}", document.id.kind)))),
        facts: lines,
        listings: listings::shown(&linker, document, None, lists(&linker, document)),
        site_map: Vec::new(),
        books: Vec::new(),
    };
    view.shells().fill("page.html", lang, &context)
}

/// Who sums it up, and who speaks of it.
pub fn lists<'a>(linker: &Linker<'a>, document: &Document) -> Vec<List<'a>> {
    let work = document.id.work();
    let lists = [
        listings::referring(linker, &work, None, &[Role::SumsUp], "summed-up-by"),
        listings::referring(linker, &work, None, &[Role::Link], "cited-by"),
    ];
    lists.into_iter().flatten().collect()
}

fn contribution(linker: &Linker<'_>, document: &Document, own: &Contribution, source: &Contribution) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let (counting, lang) = match own.counting.given() {
        Some(_) => (&own.counting, &document.id.lang),
        None => (&source.counting, &original.id.lang),
    };
    vec![
        received(linker, &source.received),
        facts::stated(linker, "fact-authors", &source.authors, |authors| {
            opinion::authors(linker, authors, &original.id.lang)
        }),
        facts::stated(linker, "fact-channel", &source.channel, |channel| {
            let words = linker.say(&format!("channel-{}", channel.value.name()));
            vec![facts::text(linker, &words, linker.lang)]
        }),
        facts::stated(linker, "fact-period", &source.period, |period| vec![between(linker, *period)]),
        facts::stated_text(linker, "fact-counting", counting, lang),
    ]
}

fn synthesis(linker: &Linker<'_>, document: &Document, own: &Synthesis, source: &Synthesis) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let (method, lang) = match own.method.given() {
        Some(_) => (&own.method, &document.id.lang),
        None => (&source.method, &original.id.lang),
    };
    let mut lines = vec![received(linker, &source.received)];
    let contributions = facts::references(linker, &source.contributions);
    lines.extend(facts::line(linker, "fact-contributions", contributions));
    let period = source.period.map(|period| between(linker, period));
    lines.extend(facts::line(linker, "fact-period", period.into_iter().collect()));
    lines.push(facts::stated_text(linker, "fact-method", method, lang));
    lines
}

fn received(linker: &Linker<'_>, received: &Stated<Spanned<u32>>) -> FactLine {
    facts::stated(linker, "fact-received", received, |received| {
        let count = Value::Number(i64::from(received.value));
        vec![facts::text(linker, &linker.text("contributions", &[("count", count)]), linker.lang)]
    })
}

fn between(linker: &Linker<'_>, period: Period) -> FactValue {
    let (from, to) = (linker.date(period.from).words, linker.date(period.to).words);
    facts::text(linker, &linker.text("period", &[("from", from.into()), ("to", to.into())]), linker.lang)
}
