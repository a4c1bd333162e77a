//! Where an action comes from: the recommendations whose answers promise it. Thousands may, so that a page of them looks at the responses it shows only.

use crate::{
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        record::{Answer, Recommendation},
        reference::WorkId,
    },
    render::{
        html::{
            answers,
            context::{Item, Origin, Passage, Section},
            facts,
            linker::Linker,
        },
        lists::{List, Long, Piece, ranks},
    },
    site::referrers::Role,
};

/// The anchor of the section that says where an action comes from.
pub const ANCHOR: &str = "_origins";

/// A recommendation that an action comes from, with the response that leads there.
pub struct Traced<'a> {
    response: &'a Document,
    answer: &'a Answer,
    opinion: &'a Document,
    recommendation: &'a Recommendation,
    /// When it was decided.
    day: Option<Date>,
}

impl<'a> Traced<'a> {
    /// In the words of a page.
    pub fn told(&self, linker: &Linker<'a>) -> Option<Origin> {
        Some(Origin {
            link: answers::journey(linker, self.opinion, self.recommendation, "record-title")?,
            from: linker.view.process_of(self.response).and_then(|process| linker.work(&process)),
            decision: answers::decision(linker, self.response, self.answer),
        })
    }
}

/// All of them, by response, the latest first, and in the order of its answers.
pub fn all<'a>(linker: &Linker<'a>, action: &WorkId) -> Vec<Traced<'a>> {
    let referrers = linker.view.referrers(action, None).into_iter();
    let responses = referrers.filter(|(role, _)| *role == Role::FollowUp);
    let mut origins: Vec<Traced<'a>> = responses.flat_map(|(_, work)| of_response(linker, action, &work)).collect();
    origins.sort_by_key(|traced| std::cmp::Reverse(traced.day));
    origins
}

/// Those that stay on the page of the action where they are a long list.
pub fn shown<'a>(linker: &Linker<'a>, action: &WorkId, long: &Long) -> Vec<Traced<'a>> {
    // The first of the list are the first of their responses as well.
    at(linker, action, long.shown.iter().zip(ranks(long.shown.iter())))
}

/// The list of them, before it is known to be long.
pub fn list<'a>(linker: &Linker<'a>, document: &Document) -> List<'a> {
    let origins = all(linker, &document.id.work());
    List {
        anchor: ANCHOR.to_owned(),
        heading: linker.say("action-origins"),
        word: "origines".to_owned(),
        outlines: origins.iter().map(|traced| &traced.response.outline).collect(),
        days: origins.iter().map(|traced| traced.day).collect(),
        ..List::default()
    }
}

/// A page of the long list, under the processes that they are of.
pub fn listed(linker: &Linker<'_>, document: &Document, anchor: &str, piece: &Piece) -> Option<Vec<Section>> {
    if anchor != ANCHOR || piece.works.is_empty() || document.id.kind != KindName::ACTION {
        return None;
    }
    let mut sections: Vec<Section> = Vec::new();
    let ranked = piece.works.iter().zip(piece.ranks.iter().copied());
    for (number, traced) in at(linker, &document.id.work(), ranked).iter().enumerate() {
        let Some(Origin { link, from, decision }) = traced.told(linker) else { continue };
        let heading = from.unwrap_or_else(|| linker.link(&traced.response.outline).unwrap_or_default());
        let heading = Passage { text: heading.label, lang: heading.lang, dir: heading.dir };
        let item = Item { name: Some(facts::link(link)), state: decision, ..Item::default() };
        match sections.last_mut().filter(|section| section.heading.text == heading.text) {
            Some(section) => section.items.push(item),
            None => sections.push(Section {
                anchor: format!("{ANCHOR}-{}", number + 1),
                heading,
                items: vec![item],
                ..Section::default()
            }),
        }
    }
    Some(sections)
}

/// Some of them: each by its response, and by its rank among those of that response.
fn at<'a, 'w>(
    linker: &Linker<'a>,
    action: &WorkId,
    ranked: impl Iterator<Item = (&'w WorkId, usize)>,
) -> Vec<Traced<'a>> {
    let mut known: Option<(&WorkId, Vec<Option<Traced<'a>>>)> = None;
    let mut found = Vec::new();
    for (work, rank) in ranked {
        // Those of one response follow one another.
        let own = match &mut known {
            Some((of, own)) if *of == work => own,
            _ => {
                let own = of_response(linker, action, work).into_iter().map(Some).collect();
                &mut known.insert((work, own)).1
            }
        };
        found.extend(own.get_mut(rank).and_then(Option::take));
    }
    found
}

/// Those of one response, in the order of its answers. A recommendation that has no page leads nowhere.
fn of_response<'a>(linker: &Linker<'a>, action: &WorkId, response: &WorkId) -> Vec<Traced<'a>> {
    let outline = linker.view.work(response, linker.lang);
    let Some(response) = outline.and_then(|outline| linker.view.document(&outline.id)) else { return Vec::new() };
    let Some(opinion) = answers::opinion_of(linker, response) else { return Vec::new() };
    let day = match &linker.view.original(response).kind {
        Kind::Response(response) => response.decided_on.given().map(|day| day.value),
        _ => None,
    };
    let leads_here = |answer: &&Answer| {
        linker.view.follow_ups(response, answer).iter().any(|follow_up| follow_up.actions.contains(action))
    };
    let mut origins = Vec::new();
    for answer in response.records.answers.iter().filter(leads_here) {
        for recommendation in &opinion.records.recommendations {
            let anchor = &recommendation.section.anchor;
            let is_answered = answer.to.iter().any(|to| to.value == *anchor);
            if is_answered && linker.view.part_route(&opinion.id, anchor).is_some() {
                origins.push(Traced { response, answer, opinion, recommendation, day });
            }
        }
    }
    origins
}
