//! A survey: how it was made, the exact words of its questions, its results as tables, and what it cannot say.

use super::{
    Board,
    pieces::{quoted, said, section, whole},
    report::period,
};
use crate::{
    base::lang::Lang,
    model::{
        document::Document,
        kinds::survey::{Question, Sample, Survey},
    },
    render::html::{
        context::{FactLine, Link, Section},
        facts,
        linker::Linker,
    },
    site::resolve::attached_path,
};

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document, survey: &Survey) -> Board {
    let lang = &original.id.lang;
    let mut section = section(linker, "questions");
    match survey.questions.given() {
        Some(questions) => section.parts = questions.iter().map(|question| asked(linker, original, question)).collect(),
        None => section.empty = Some(linker.say("not-in-source")),
    }
    let mut limits = super::pieces::section(linker, "limits");
    match survey.limits.given() {
        Some(text) => limits.lines = vec![quoted(linker, &text.value, lang)],
        None => limits.empty = Some(linker.say("not-in-source")),
    }
    Board { facts: method(linker, original, survey, lang), figures: Vec::new(), sections: vec![section, limits] }
}

/// How it was made: whoever reads a share must know of whom.
fn method(linker: &Linker<'_>, original: &Document, survey: &Survey, lang: &Lang) -> Vec<FactLine> {
    let sample = |sample: &Sample| {
        let size = sample.size.as_ref().map(|size| {
            let asked = whole(linker, i64::from(size.value));
            said(linker, "sample-size", &[("count", asked.into())])
        });
        size.into_iter().chain(sample.method.as_ref().map(|method| quoted(linker, method, lang))).collect()
    };
    let mut lines = vec![
        period(linker, "fact-fieldwork", &survey.fieldwork),
        facts::stated_text(linker, "fact-mode", &survey.mode, lang),
        facts::stated_text(linker, "fact-population", &survey.population, lang),
        facts::stated(linker, "fact-sample", &survey.sample, sample),
    ];
    let paper = survey
        .questionnaire
        .as_ref()
        .and_then(|file| file_link(linker, original, &file.value, "questionnaire-file", ""));
    lines.extend(facts::line(linker, "fact-questionnaire", paper.map(facts::link).into_iter().collect()));
    lines
}

/// A link to a file beside the document, with its type and size.
fn file_link(linker: &Linker<'_>, original: &Document, file: &str, message: &str, question: &str) -> Option<Link> {
    let path = attached_path(original, file);
    let (asset, to) = linker.view.file(&path)?;
    let details = crate::render::html::body::links::details(&path, asset.length, linker.lang, &|id, arguments| {
        linker.text(id, arguments)
    });
    let label = linker.text(message, &[("details", details.into()), ("question", question.into())]);
    Some(Link { url: linker.url(to), label, ..Link::default() })
}

fn asked(linker: &Linker<'_>, original: &Document, question: &Question) -> Section {
    let lang: &Lang = &original.id.lang;
    let mut part = Section { anchor: format!("_question-{}", question.id.value), ..Section::default() };
    part.heading = match &question.wording {
        Some(wording) => linker.passage(wording, lang),
        None => linker.passage(&linker.say("not-in-source"), linker.lang),
    };
    let words = part.heading.text.clone();
    let link =
        question.results.as_ref().and_then(|file| file_link(linker, original, &file.value, "results-file", &words));
    match link {
        Some(link) => part.lines.push(facts::link(link)),
        None => part.empty = Some(linker.say("empty-results")),
    }
    part
}
