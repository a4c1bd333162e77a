//! The charter: its facts, its principles of equal rank, its phases in order.

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        block::Block,
        document::Document,
        kinds::{
            Kind,
            charter::{Charter, Decision},
        },
        meta::Stated,
    },
    render::{
        html::{
            context::{CharterContext, FactLine, Link, Markup, Part, Passage},
            division, facts, frame,
            linker::Linker,
            sections,
        },
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, charter: &Charter) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let anchors: Vec<&str> = charter.part_ids().collect();
    let division = division::of(view, document);
    let eyebrow = Some(linker.say("eyebrow-charter"));
    let mut head = frame::head_without_text(&linker, document, eyebrow, division);
    let outside = match &division {
        Some(_) => division::shown(division, document, 0..document.body.len()).into_owned(),
        None => sections::without(&document.body, &anchors),
    };
    head.contents.clear();
    // The texts of the parts of a long one stand on their own pages.
    let is_long = division.is_some();
    let ((body, (principles, phases)), notes) = frame::texts(&linker, &document.notes, |writer| {
        let body = frame::markup(&linker, &writer.blocks(&outside));
        // Below « Les principes » (h2) and the title of a part (h3), a heading of the text is at least an h4.
        writer.shift_headings(1);
        let mut write = |blocks: &[Block]| match is_long {
            true => (Markup::default(), division::anchors(blocks)),
            false => (frame::markup(&linker, &writer.blocks(blocks)), Vec::new()),
        };
        (body, parts(&linker, document, charter, &mut write))
    });
    (head.body, head.notes) = (body, notes);
    let around = around(&linker, document, charter);
    let context = CharterContext {
        frame: frame::of_document(&linker, document),
        page: head,
        facts: around.facts,
        fields: around.fields,
        principles,
        phases,
        decisions: around.decisions,
        plan: around.plan,
    };
    view.shells().fill("charter.html", lang, &context)
}

/// What the page of a charter says besides the texts of its parts.
pub struct Around {
    /// Adopted on, by, deadline for answers…
    pub facts: Vec<FactLine>,
    /// What participation is about.
    pub fields: Vec<Passage>,
    /// Decisions that an answer may take.
    pub decisions: Vec<Passage>,
    /// The plan bound to this charter.
    pub plan: Option<Link>,
}

/// What the page says around the texts of the charter.
pub fn around(linker: &Linker<'_>, document: &Document, charter: &Charter) -> Around {
    let lang = &document.id.lang;
    Around {
        facts: charter_facts(linker, document, charter),
        fields: charter.fields.iter().map(|field| linker.passage(&field.value, lang)).collect(),
        decisions: decisions(linker, document, charter),
        plan: linker.view.plan(lang).and_then(|(plan, _)| linker.link(&plan.outline)),
    }
}

/// Principles and phases, with the texts that `write` makes of their blocks, or with the anchors of what stands elsewhere.
pub fn parts(
    linker: &Linker<'_>,
    document: &Document,
    charter: &Charter,
    write: &mut dyn FnMut(&[Block]) -> (Markup, Vec<String>),
) -> (Vec<Part>, Vec<Part>) {
    let mut part = |id: &str, title: &str, number: Option<usize>| {
        let below = sections::below(&document.body, id).unwrap_or_default();
        let lang = &document.id.lang;
        let (body, anchors) = write(below);
        Some(Part {
            anchor: id.to_owned(),
            number,
            title: linker.passage(title, lang),
            link: linker.part(&document.id, id, title)?,
            body,
            anchors,
            summary: sections::summary(below, lang).map(|text| linker.passage(&text, lang)),
        })
    };
    let principles = charter.principles.iter().filter_map(|it| part(&it.id.value, &it.title, None)).collect();
    let phases = charter.phases.iter().enumerate();
    let phases = phases.filter_map(|(index, it)| part(&it.id.value, &it.title, Some(index + 1))).collect();
    (principles, phases)
}

/// The charter whose facts count: the original's, since a translation does not repeat them.
pub fn original<'a>(linker: &Linker<'a>, document: &'a Document, charter: &'a Charter) -> (&'a Document, &'a Charter) {
    let original = linker.view.original(document);
    match &original.kind {
        Kind::Charter(found) => (original, found),
        _ => (document, charter),
    }
}

fn charter_facts(linker: &Linker<'_>, document: &Document, charter: &Charter) -> Vec<FactLine> {
    let (source, facts) = original(linker, document, charter);
    let lang = &source.id.lang;
    let mut lines = vec![
        facts::stated_date(linker, "fact-adopted-on", &facts.adopted_on),
        facts::stated_text(linker, "fact-adopted-by", &facts.adopted_by, lang),
        facts::stated_text(linker, "fact-response-deadline", &facts.response_deadline, lang),
    ];
    if facts.decisions.given().is_none() {
        lines.push(facts::stated(linker, "fact-decisions", &facts.decisions, |_| Vec::new()));
    }
    let version = facts::text(linker, &source.meta.version.to_string(), linker.lang);
    lines.extend(facts::line(linker, "fact-version", vec![version]));
    let superseded = facts.supersedes.as_ref().and_then(|reference| linker.reference(reference));
    lines.extend(facts::line(linker, "fact-supersedes", superseded.map(facts::link).into_iter().collect()));
    lines
}

fn decisions(linker: &Linker<'_>, document: &Document, charter: &Charter) -> Vec<Passage> {
    let (source, facts) = original(linker, document, charter);
    let label = |decision: &Decision| {
        let own = charter.decisions.given().into_iter().flatten().find(|it| it.id == decision.id);
        match own {
            Some(own) => linker.passage(&own.label, &document.id.lang),
            None => linker.passage(&decision.label, &source.id.lang),
        }
    };
    match &facts.decisions {
        Stated::Given(decisions) => decisions.iter().map(label).collect(),
        Stated::NotInSource => Vec::new(),
    }
}
