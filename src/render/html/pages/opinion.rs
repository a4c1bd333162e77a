//! The opinion of citizens: who wrote it, and each recommendation with its support, its minority view and what was decided.

use super::{listings, response};
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        block::Block,
        document::Document,
        kinds::{
            Kind, KindName,
            opinion::{Authors, Opinion},
        },
        record::Recommendation,
        reference::Reference,
    },
    render::{
        html::{
            answered, answers,
            body::BodyWriter,
            context::{FactLine, FactValue, Link, Markup, OpinionContext, OpinionPart, RecommendationBlock, State},
            division, facts, frame,
            linker::Linker,
            standings,
        },
        view::View,
    },
    site::division::Division,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, opinion: &Opinion) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let recommendations = top(document);
    let division = division::of(view, document);
    let eyebrow = Some(linker.say("eyebrow-opinion"));
    let mut page = frame::head_without_text(&linker, document, eyebrow, division);
    let first = recommendations.first().map_or(document.body.len(), |it| it.section.blocks.start - 1);
    let ((body, parts), notes) = frame::texts(&linker, &document.notes, |writer| {
        (
            text(&linker, writer, &division::shown(division, document, 0..first)),
            parts(&linker, document, &recommendations, division, writer),
        )
    });
    (page.body, page.notes) = (body, notes);
    // Where the recommendations are no more than their titles, the page is the list of its contents.
    page.contents = match division.is_some() {
        true => Vec::new(),
        false => contents(&linker, document, &recommendations),
    };
    let context = OpinionContext {
        frame: frame::of_document(&linker, document),
        page,
        facts: opinion_facts(&linker, document, opinion),
        parts,
        listings: listings::shown(&linker, document, None, listings::about(&linker, &document.id.work())),
    };
    view.shells().fill("opinion.html", lang, &context)
}

/// The recommendations that stand in no other one.
fn top(document: &Document) -> Vec<&Recommendation> {
    let mut kept: Vec<&Recommendation> = Vec::new();
    for recommendation in &document.records.recommendations {
        let is_inside =
            kept.last().is_some_and(|last| last.section.blocks.contains(&recommendation.section.blocks.start));
        if !is_inside {
            kept.push(recommendation);
        }
    }
    kept
}

fn contents(linker: &Linker<'_>, document: &Document, recommendations: &[&Recommendation]) -> Vec<Link> {
    let links = recommendations.iter().map(|recommendation| Link {
        url: format!("#{}", recommendation.section.anchor),
        label: answers::title(linker, document, recommendation).text,
        ..Link::default()
    });
    if recommendations.len() < 3 { Vec::new() } else { links.collect() }
}

fn parts(
    linker: &Linker<'_>,
    document: &Document,
    recommendations: &[&Recommendation],
    division: Option<&Division>,
    writer: &mut BodyWriter<'_>,
) -> Vec<OpinionPart> {
    let mut parts = Vec::new();
    let mut at = recommendations.first().map_or(document.body.len(), |it| it.section.blocks.start - 1);
    for recommendation in recommendations {
        let blocks = &recommendation.section.blocks;
        // What stands between two recommendations: a heading that gathers several.
        let before = text(linker, writer, &division::shown(division, document, at..blocks.start - 1));
        let block = block(linker, document, recommendation, division.is_some(), writer);
        parts.push(OpinionPart { before, recommendation: Some(block) });
        at = blocks.end;
    }
    let after = division::shown(division, document, at..document.body.len());
    if !after.is_empty() {
        parts.push(OpinionPart { before: text(linker, writer, &after), recommendation: None });
    }
    parts
}

fn text(linker: &Linker<'_>, writer: &mut BodyWriter<'_>, blocks: &[Block]) -> Markup {
    writer.shift_headings(0);
    frame::markup(linker, &writer.blocks(blocks))
}

fn block(
    linker: &Linker<'_>,
    document: &Document,
    recommendation: &Recommendation,
    is_long: bool,
    writer: &mut BodyWriter<'_>,
) -> RecommendationBlock {
    let section = &recommendation.section;
    let level = section.level.clamp(2, 3);
    let (body, parts, anchors) = match is_long {
        true => (None, Vec::new(), division::anchors(&document.body[section.blocks.clone()])),
        false => {
            let texts = answers::recommendation_texts(linker, document, recommendation, level + 1, writer, false);
            (Some(texts.0), texts.1, Vec::new())
        }
    };
    let found = answered::latest(linker, &document.id.work(), &section.anchor);
    let theme = recommendation.theme.as_ref().and_then(|theme| {
        let reference = Reference { kind: Some(KindName::THEME), id: theme.value.clone(), span: theme.span };
        linker.reference(&reference)
    });
    RecommendationBlock {
        id: section.anchor.to_string(),
        level,
        title: answers::title(linker, document, recommendation),
        support: answers::support(linker, recommendation),
        theme,
        body,
        parts,
        anchors,
        decision: match found {
            Some(found) => answers::decision(linker, found.response, found.answer),
            None => awaited(linker, document),
        },
        answer: found.and_then(|found| {
            let to = linker.view.route(&found.response.id)?;
            let mut label = answers::title(linker, document, recommendation);
            label.text = linker.text("answer-link", &[("title", label.text.into())]);
            let url = format!("{}#{}", linker.url(to), section.anchor);
            Some(linker.link_with(url, label, &found.response.id.lang, false))
        }),
        journey: answers::journey(linker, document, recommendation, "journey-link"),
    }
}

/// « Réponse attendue au plus tard le … », where no answer is public yet.
pub fn awaited(linker: &Linker<'_>, document: &Document) -> Option<State> {
    let standing = linker.view.standing(&linker.view.process_of(document)?)?;
    let due = standing.response_to(&document.id.work())?;
    Some(match due.is_late {
        true => State { words: standings::dated(linker, "process-late", due.late_since()), class: "late" },
        false => State { words: standings::dated(linker, "answer-awaited", due.due), class: "unanswered" },
    })
}

/// « 36 citoyens », « 4 associations », and the names of groups: told apart.
pub fn authors(linker: &Linker<'_>, authors: &Authors, lang: &crate::base::lang::Lang) -> Vec<FactValue> {
    let count = |message: &str, count: &Option<crate::base::source::Spanned<u32>>| {
        let count = crate::base::diagnostic::Value::Number(i64::from(count.as_ref()?.value));
        Some(facts::text(linker, &linker.text(message, &[("count", count)]), linker.lang))
    };
    let mut values: Vec<FactValue> = Vec::new();
    values.extend(count("authors-citizens", &authors.citizens));
    values.extend(count("authors-associations", &authors.associations));
    let names: Vec<&str> = authors.names.iter().map(|name| &*name.value).collect();
    if !names.is_empty() {
        values.push(facts::text(linker, &names.join(", "), lang));
    }
    values
}

fn opinion_facts(linker: &Linker<'_>, document: &Document, own: &Opinion) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let source = match &original.kind {
        Kind::Opinion(source) => source,
        _ => own,
    };
    let mut lines: Vec<FactLine> = response::process_line(linker, document).into_iter().collect();
    lines.push(facts::stated(linker, "fact-authors", &source.authors, |found| {
        authors(linker, found, &original.id.lang)
    }));
    lines.push(facts::stated_date(linker, "fact-delivered-on", &source.delivered_on));
    let total = [("count", document.records.recommendations.len().into())];
    let total = facts::text(linker, &linker.text("recommendations", &total), linker.lang);
    lines.extend(facts::line(linker, "fact-recommendations", vec![total]));
    let process = linker.view.process_of(document);
    let members = process.map(|process| linker.view.member_outlines(&process, KindName::INSTRUCTION, linker.lang));
    let links = members.unwrap_or_default().into_iter().filter_map(|outline| linker.full(outline));
    lines.extend(facts::line(linker, "fact-instruction", links.map(facts::link).collect()));
    let responses = answered::responses(linker, &document.id.work()).into_iter();
    let links = responses.filter_map(|response| linker.full(&response.outline));
    lines.extend(facts::line(linker, "fact-response", links.map(facts::link).collect()));
    lines.extend(facts::principles(linker, original));
    lines.extend(facts::classification(linker, original));
    lines
}
