//! The reasoned response: the counts, then each recommendation in the order of the opinion, the citizens' exact words beside the answer.

use std::collections::{BTreeMap, BTreeSet};

use super::listings;
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        block::{Block, BlockKind},
        document::Document,
        kinds::{Kind, response::Response},
        outline::Outline,
        record::Recommendation,
    },
    render::{
        html::{
            answered,
            answers::{self, Found},
            contacts,
            context::{
                AnswerBlock, AnswerPart, Elsewhere, FactLine, Link, Markup, Pair, ResponseContext, ResponseSummary,
            },
            division, facts, frame,
            linker::Linker,
            sections, standings,
        },
        view::View,
    },
    site::division::Division,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, response: &Response) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let opinion = answers::opinion_of(&linker, document);
    let division = division::of(view, document);
    let eyebrow = Some(linker.say("eyebrow-response"));
    let mut page = frame::head_without_text(&linker, document, eyebrow, division);
    page.contents.clear();
    let anchors: Vec<&str> = document.records.answers.iter().map(|answer| &*answer.section.anchor).collect();
    let outside = match &division {
        Some(_) => division::shown(division, document, 0..document.body.len()).into_owned(),
        None => sections::without(&document.body, &anchors),
    };
    let outside = without_empty_headings(&outside);
    let together = opinion.map_or_else(Vec::new, |opinion| answered::responses(&linker, &opinion.id.work()));
    let verdicts = answered::verdicts(&linker, &together);
    let own = answered::verdicts(&linker, &[document]);
    // What another response answers stands there; what none answers yet is owed here as well.
    let is_here =
        |it: &&Recommendation| own.contains_key(&*it.section.anchor) || !verdicts.contains_key(&*it.section.anchor);
    let all = opinion.map_or(&[][..], |opinion| &opinion.records.recommendations);
    let recommendations: Vec<&Recommendation> = all.iter().filter(is_here).collect();
    let ((body, answers), notes) = frame::texts(&linker, &document.notes, |writer| {
        let body = frame::markup(&linker, &writer.blocks(&outside));
        let mut printed = BTreeMap::new();
        let answers: Vec<Option<AnswerBlock>> = recommendations
            .iter()
            .map(|it| answer(&linker, document, opinion?, it, division, &mut printed, writer))
            .collect();
        (body, answers)
    });
    (page.body, page.notes) = (body, notes);
    let (pairs, quoted_notes) = match opinion {
        Some(opinion) => frame::quoted(&linker, opinion, "words", |writer| {
            let pairs = recommendations.iter().copied().zip(answers);
            let is_long = division.is_some();
            let pair = |(recommendation, answer): (&Recommendation, Option<AnswerBlock>)| {
                let texts = (!is_long).then(|| texts(&linker, opinion, recommendation, writer));
                let last = verdicts.get(&*recommendation.section.anchor).map(|(response, _)| *response);
                let later = last.filter(|last| last.id.work() != document.id.work() && answer.is_some());
                let later = later.and_then(|later| later_answer(&linker, later, recommendation));
                Pair { later, ..pair(&linker, opinion, recommendation, answer, texts) }
            };
            pairs.map(pair).collect()
        }),
        None => (Vec::new(), None),
    };
    let here = |opinion: &Document, recommendation: &Recommendation| {
        let label = answers::title(&linker, opinion, recommendation);
        let url = format!("#{}", recommendation.section.anchor);
        Some(Link { url, label: label.text, lang: label.lang, dir: label.dir, ..Link::default() })
    };
    let counts = opinion.map_or_else(Vec::new, |opinion| {
        let decided = recommendations.iter().map(|it| (*it, own.get(&*it.section.anchor).and_then(|(_, id)| *id)));
        let decided: Vec<_> = decided.collect();
        answered::counts(&linker, document, &decided, &|recommendation| here(opinion, recommendation))
    });
    let context = ResponseContext {
        frame: frame::of_document(&linker, document),
        page,
        timing: timing(&linker, document, opinion, together.first().copied()),
        elsewhere: elsewhere(&linker, all, &verdicts, &own),
        facts: response_facts(&linker, document, response, opinion),
        caption: linker.text("response-caption", &[("count", recommendations.len().into())]),
        counts,
        pairs,
        quoted_notes,
        listings: listings::shown(&linker, document, None, listings::about(&linker, &document.id.work())),
    };
    view.shells().fill("response.html", lang, &context)
}

/// Headings under which nothing is left, because answers stood there, say nothing any more.
fn without_empty_headings(body: &[Block]) -> Vec<Block> {
    let level = |block: &Block| match &block.kind {
        BlockKind::Heading(heading) => Some(heading.level),
        _ => None,
    };
    let mut kept: Vec<Block> = Vec::new();
    for block in body.iter().rev() {
        let is_empty = level(block).is_some_and(|own| match kept.last() {
            Some(next) => level(next).is_some_and(|next| next <= own),
            None => true,
        });
        if !is_empty {
            kept.push(block.clone());
        }
    }
    kept.reverse();
    kept
}

/// The answer to a recommendation; one that was printed already is a link to where it stands.
fn answer(
    linker: &Linker<'_>,
    document: &Document,
    opinion: &Document,
    recommendation: &Recommendation,
    division: Option<&Division>,
    printed: &mut BTreeMap<String, Link>,
    writer: &mut crate::render::html::body::BodyWriter<'_>,
) -> Option<AnswerBlock> {
    let id = &recommendation.section.anchor;
    let answer = document.records.answers.iter().find(|answer| answer.to.iter().any(|to| to.value == *id))?;
    let anchor = answer.section.anchor.to_string();
    if let Some(link) = printed.get(&anchor) {
        return Some(AnswerBlock {
            anchor: None,
            title: linker.passage(&answer.section.title, &document.id.lang),
            decision: answers::decision(linker, document, answer),
            ground: answers::ground(linker, document, answer),
            until: None,
            body: Markup::default(),
            parts: Vec::new(),
            anchors: Vec::new(),
            rest: None,
            same_as: Some(link.clone()),
        });
    }
    let found = Found { response: document, answer };
    let mut block = match division {
        Some(division) => AnswerBlock {
            anchors: division::anchors(&document.body[answer.section.blocks.clone()]),
            rest: division::rest_of_answer(linker, found, division, id),
            ..answers::in_short(linker, found)
        },
        None => answers::block(linker, found, id, writer),
    };
    // The anchor of the recommendation stands on its own heading already.
    block.anchor = block.anchor.filter(|anchor| **anchor != **id);
    let mut same = answers::title(linker, opinion, recommendation);
    same.text = linker.text("answer-same", &[("title", same.text.into())]);
    let link = Link { url: format!("#{id}"), label: same.text, lang: None, dir: None, ..Link::default() };
    printed.insert(anchor, link);
    Some(block)
}

/// The citizens' words, quoted, and what they say beside them.
fn texts(
    linker: &Linker<'_>,
    opinion: &Document,
    recommendation: &Recommendation,
    writer: &mut crate::render::html::body::BodyWriter<'_>,
) -> (Markup, Vec<AnswerPart>) {
    answers::recommendation_texts(linker, opinion, recommendation, 4, writer, true)
}

fn pair(
    linker: &Linker<'_>,
    opinion: &Document,
    recommendation: &Recommendation,
    answer: Option<AnswerBlock>,
    texts: Option<(Markup, Vec<AnswerPart>)>,
) -> Pair {
    let (words, parts) = texts.map_or((None, Vec::new()), |(words, parts)| (Some(words), parts));
    let language = linker.passage("", &opinion.id.lang);
    Pair {
        id: recommendation.section.anchor.to_string(),
        title: answers::title(linker, opinion, recommendation),
        corrections: frame::corrections(linker, linker.view.original(opinion), |section| {
            section.trim_start_matches('#') == &*recommendation.section.anchor
        }),
        support: answers::support(linker, recommendation),
        words,
        lang: language.lang,
        dir: language.dir,
        parts,
        missing: answer.is_none().then(|| linker.say("answer-missing")),
        answer,
        later: None,
        journey: answers::journey(linker, opinion, recommendation, "journey-link"),
    }
}

/// « La réponse du 28 juin 2027 à R4 », which counts since.
fn later_answer(linker: &Linker<'_>, response: &Document, recommendation: &Recommendation) -> Option<Link> {
    let id = &recommendation.section.anchor;
    let date = linker.view.original(response).outline.date?;
    let url = format!("{}#{id}", linker.url(linker.view.route(&response.id)?));
    let words = linker.text("answer-later", &[("id", id.into()), ("date", linker.date(date).words.into())]);
    Some(linker.link_with(url, linker.passage(&words, linker.lang), &response.id.lang, false))
}

/// How many recommendations this response answers, where other responses answer the rest, and which these are.
fn elsewhere<'a>(
    linker: &Linker<'a>,
    all: &[Recommendation],
    verdicts: &answered::Verdicts<'a>,
    own: &answered::Verdicts<'a>,
) -> Option<Elsewhere> {
    let mut works = BTreeSet::new();
    let mut others = Vec::new();
    for it in all.iter().filter(|it| !own.contains_key(&*it.section.anchor)) {
        let Some((response, _)) = verdicts.get(&*it.section.anchor) else { continue };
        if works.insert(response.id.work()) {
            others.push(*response);
        }
    }
    others.sort_by_key(|response| (linker.view.original(response).outline.date, response.id.work()));
    let links: Vec<Link> = others.into_iter().filter_map(|response| linker.full(&response.outline)).collect();
    let here = all.iter().filter(|it| own.contains_key(&*it.section.anchor)).count();
    let arguments = [("count", here.into()), ("all", all.len().into())];
    (!links.is_empty()).then(|| Elsewhere { sentence: linker.text("response-answers-some", &arguments), links })
}

/// How long the answer took, and how long it was allowed to take.
fn timing(
    linker: &Linker<'_>,
    document: &Document,
    opinion: Option<&Document>,
    first: Option<&Document>,
) -> Vec<String> {
    let mut sentences = Vec::new();
    let decided = linker.view.original(document).outline.date;
    let delivered = opinion.and_then(|opinion| linker.view.original(opinion).outline.date);
    let days = delivered.zip(decided).and_then(|(delivered, decided)| delivered.days_until(decided));
    if let (Some(decided), Some(delivered), Some(days)) = (decided, delivered, days) {
        let arguments = [
            ("decided", linker.date(decided).words.into()),
            ("delivered", linker.date(delivered).words.into()),
            ("days", days.into()),
        ];
        sentences.push(linker.text("response-after", &arguments));
    }
    // The promise was about the first response; a later one keeps the promises of the first.
    let is_first = first.is_none_or(|first| first.id.work() == document.id.work());
    let process = linker.view.process_of(document).filter(|_| is_first);
    let standing = process.and_then(|process| linker.view.standing(&process));
    let due = standing.as_ref().zip(opinion).and_then(|(standing, opinion)| standing.response_to(&opinion.id.work()));
    if let Some(due) = due {
        sentences.push(standings::dated(linker, "response-promised", due.due));
    }
    sentences
}

fn response_facts(
    linker: &Linker<'_>,
    document: &Document,
    own: &Response,
    opinion: Option<&Document>,
) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let source = match &original.kind {
        Kind::Response(source) => source,
        _ => own,
    };
    let decider = facts::told((&own.decided_by, &document.id.lang), (&source.decided_by, &original.id.lang));
    let mut lines = Vec::new();
    lines.extend(process_line(linker, document));
    lines.push(match decider {
        Some((name, lang)) => FactLine {
            label: linker.say("fact-decided-by"),
            values: vec![contacts::service(linker, &name.value, lang)],
            stated: true,
        },
        None => facts::stated_text(linker, "fact-decided-by", &source.decided_by, &original.id.lang),
    });
    lines.push(facts::stated_date(linker, "fact-decided-on", &source.decided_on));
    let link = opinion.and_then(|opinion| linker.full(&opinion.outline));
    lines.extend(facts::line(linker, "fact-opinion", link.map(facts::link).into_iter().collect()));
    lines.extend(facts::classification(linker, original));
    lines
}

/// What became of the recommendations, in short: for the home page and the page of the process. Responses to one opinion are counted
/// together, with the last of them; the others have no summary of their own.
pub fn summary(linker: &Linker<'_>, outline: &Outline) -> Option<ResponseSummary> {
    let response = linker.view.document(&outline.id)?;
    let opinion = answers::opinion_of(linker, response)?;
    let mut together = answered::responses(linker, &opinion.id.work());
    let verdicts = answered::verdicts(linker, &together);
    if together.pop()?.id.work() != response.id.work() {
        return None;
    }
    let decided = opinion.records.recommendations.iter();
    let decided = decided.map(|it| (it, verdicts.get(&*it.section.anchor).and_then(|(_, id)| *id)));
    let decided: Vec<_> = decided.collect();
    let to = linker.view.route(&response.id)?;
    let process = linker.view.process_of(response).and_then(|process| linker.view.work(&process, linker.lang));
    let title = process.unwrap_or(outline);
    let total = [("count", opinion.records.recommendations.len().into())];
    let words = linker.passage(&outline.title, &outline.id.lang);
    Some(ResponseSummary {
        title: linker.passage(&title.label, &title.id.lang),
        link: linker.link_with(linker.url(to), words, &outline.id.lang, false),
        date: linker.view.original(response).outline.date.map(|date| linker.date(date)),
        example: outline.example,
        earlier: together.into_iter().rev().filter_map(|earlier| linker.full(&earlier.outline)).collect(),
        counts: answered::counts(linker, response, &decided, &|_| None),
        total: linker.text("recommendations", &total),
    })
}

/// The process that a document is part of.
pub fn process_line(linker: &Linker<'_>, document: &Document) -> Option<FactLine> {
    let original = linker.view.original(document);
    let work = linker.view.target(original.meta.process.as_ref()?)?;
    facts::line(linker, "fact-process", linker.work(&work).map(facts::link).into_iter().collect())
}
