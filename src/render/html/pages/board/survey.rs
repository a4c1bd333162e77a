//! A survey: how it was made, the exact words of its questions, its results as tables, and what it cannot say.

use std::sync::Arc;

use super::{
    Board,
    pieces::{cell, figure, number, quoted, row as row_of, said, section, whole},
    report::period,
};
use crate::{
    base::lang::Lang,
    model::{
        document::Document,
        figure::Figure,
        kinds::survey::{Question, Sample, Survey},
        walk,
    },
    render::html::{
        context::{Column, FactLine, Link, Section, Table},
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
        Some(questions) => {
            let asked = questions.iter().zip(1..).map(|(question, rank)| asked(linker, original, question, rank));
            section.parts = asked.collect();
        }
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
        facts::stated_text(linker, "fact-survey-mode", &survey.mode, lang),
        facts::stated_text(linker, "fact-population", &survey.population, lang),
        facts::stated(linker, "fact-sample", &survey.sample, sample),
    ];
    let paper = survey
        .questionnaire
        .as_ref()
        .and_then(|file| file_link(linker, original, &file.value, "questionnaire-file", 0));
    lines.extend(facts::line(linker, "fact-questionnaire", paper.map(facts::link).into_iter().collect()));
    lines
}

/// A link to a file beside the document, with its type and size.
fn file_link(linker: &Linker<'_>, original: &Document, file: &str, message: &str, rank: i64) -> Option<Link> {
    let path = attached_path(original, file);
    let (asset, to) = linker.view.file(&path)?;
    let details = crate::render::html::body::links::details(&path, asset.length, linker.lang, &|id, arguments| {
        linker.text(id, arguments)
    });
    let label = linker.text(message, &[("details", details.into()), ("number", rank.into())]);
    Some(Link { url: linker.url(to), label, ..Link::default() })
}

fn asked(linker: &Linker<'_>, original: &Document, question: &Question, rank: i64) -> Section {
    let lang: &Lang = &original.id.lang;
    let mut part = Section { anchor: format!("_question-{rank}"), ..Section::default() };
    part.heading = match &question.wording {
        Some(wording) => linker.passage(wording, lang),
        None => linker.passage(&linker.say("not-in-source"), linker.lang),
    };
    let link = question.file().and_then(|file| file_link(linker, original, &file.value, "results-file", rank));
    match question.file().is_some_and(|file| is_charted(original, &file.value)) {
        true => part.lines.push(said(linker, "results-charted", &[])),
        false => part.tables.extend(results(linker, original, question, rank)),
    }
    match link {
        Some(link) => part.lines.push(facts::link(link)),
        None if question.results.is_some() => part.empty = Some(linker.say("not-in-source")),
        None => part.empty = Some(linker.say("empty-results")),
    }
    part
}

/// True if the text draws a file of results: its table stands there already.
fn is_charted(original: &Document, file: &str) -> bool {
    let path = attached_path(original, file);
    let mut is_charted = false;
    walk::charts(original, &mut |chart| is_charted |= chart.source.as_ref().is_some_and(|data| data.value == path));
    is_charted
}

/// The results of a question as a table: numbers are written as the language of the page has them.
fn results(linker: &Linker<'_>, original: &Document, question: &Question, rank: i64) -> Option<Table> {
    let lang = &original.id.lang;
    let results = original.records.results.iter().find(|results| results.question == question.id.value)?;
    let (names, rows) = results.rows.split_first()?;
    let is_number =
        |index: usize| rows.iter().filter_map(|row| row.get(index)).all(|cell| Figure::parse(cell).is_some());
    let columns = names.iter().enumerate();
    let columns = columns.map(|(index, name)| Column { label: linker.passage(name, lang), numbers: is_number(index) });
    let line = |row: &Vec<Arc<str>>| {
        let head = quoted(linker, row.first()?, lang);
        let cells = (1..names.len()).map(|index| match row.get(index).map(|cell| (cell, Figure::parse(cell))) {
            Some((_, Some(value))) => number(linker, &figure(linker, &value)),
            Some((text, None)) if !text.is_empty() => cell(linker, vec![quoted(linker, text, lang)]),
            _ => cell(linker, Vec::new()),
        });
        Some(row_of(head, cells.collect()))
    };
    Some(Table {
        anchor: format!("_results-{rank}"),
        caption: linker.passage(&linker.text("caption-results", &[("number", rank.into())]), linker.lang),
        columns: columns.collect(),
        rows: rows.iter().filter_map(line).collect(),
    })
}
