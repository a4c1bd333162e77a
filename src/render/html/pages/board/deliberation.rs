//! A decision of the assembly, with every field of the common schema in words (SCDL, délibérations 2.1.5).

use super::{
    Board,
    pieces::{count, number, row, said, section, table, words},
};
use crate::{
    base::{lang::Lang, source::Spanned},
    model::{
        document::Document,
        kinds::deliberation::{Deliberation, Matter, Votes},
    },
    render::html::{
        context::{FactValue, Link, Section},
        facts,
        linker::Linker,
    },
};
use std::sync::Arc;

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document, deliberation: &Deliberation) -> Board {
    let lang = &original.id.lang;
    let text = |value: &Option<Spanned<Arc<str>>>| value.as_ref().map(|value| facts::text(linker, &value.value, lang));
    let mut lines = vec![
        facts::stated_text(linker, "fact-number", &deliberation.number, lang),
        facts::stated_date(linker, "fact-voted-on", &deliberation.date),
        facts::stated_text(linker, "fact-deliberation-subject", &deliberation.subject, lang),
        facts::stated(linker, "fact-matter", &deliberation.matter, |matter| vec![matter_words(linker, matter, lang)]),
    ];
    let line = |label: &str, values: Vec<Option<FactValue>>| {
        facts::line(linker, label, values.into_iter().flatten().collect::<Vec<FactValue>>())
    };
    lines.extend(line("fact-collectivity", collectivity(linker, deliberation, lang)));
    if let Some(budget) = &deliberation.budget {
        lines.extend(line("fact-budget", vec![text(&budget.year), text(&budget.name)]));
    }
    if let Some(prefecture) = &deliberation.prefecture {
        let date = prefecture.date.as_ref().map(|date| facts::date(linker, date.value));
        lines.extend(line("fact-prefecture", vec![date, text(&prefecture.id)]));
    }
    let act = deliberation.url.as_ref().map(|url| {
        let label = linker.text("act-at", &[("address", (&url.value).into())]);
        facts::link(Link { url: url.value.to_string(), label, ..Link::default() })
    });
    lines.extend(line("fact-act", vec![act]));
    Board { facts: lines, figures: Vec::new(), sections: vec![votes(linker, deliberation)] }
}

fn matter_words(linker: &Linker<'_>, matter: &Matter, lang: &Lang) -> FactValue {
    let parts: Vec<&str> = [&matter.code, &matter.name].into_iter().flatten().map(|part| &*part.value).collect();
    facts::text(linker, &parts.join(" "), lang)
}

/// Who voted; the organisation of the settings where the deliberation does not say.
fn collectivity(linker: &Linker<'_>, deliberation: &Deliberation, lang: &Lang) -> Vec<Option<FactValue>> {
    let own = deliberation.collectivity.as_ref();
    let settings = &linker.view.config().organisation;
    let name = own.and_then(|own| own.name.as_ref()).map(|name| Arc::clone(&name.value));
    let name = name.or_else(|| settings.name.as_ref().map(|name| Arc::clone(&name.value)));
    let siret = own.and_then(|own| own.siret.as_ref()).map(|siret| Arc::clone(&siret.value));
    let siret = siret.or_else(|| settings.siret.as_ref().map(|siret| Arc::clone(&siret.value)));
    vec![
        name.map(|name| facts::text(linker, &name, lang)),
        siret.map(|siret| said(linker, "siret", &[("number", siret.into())])),
    ]
}

fn votes(linker: &Linker<'_>, deliberation: &Deliberation) -> Section {
    let mut section = section(linker, "votes");
    let Some(votes) = deliberation.votes.given() else {
        section.empty = Some(linker.say("not-in-source"));
        return section;
    };
    let mut table = table(linker, "votes", &["vote", "how-many#"]);
    for (label, value) in lines(votes) {
        let cell = match value {
            Some(value) => count(linker, value.value as usize),
            None => number(linker, &linker.say("none")),
        };
        table.rows.push(row(words(linker, &linker.say(label)), vec![cell]));
    }
    section.tables.push(table);
    section
}

fn lines(votes: &Votes) -> [(&'static str, Option<&Spanned<u32>>); 5] {
    [
        ("vote-yes", votes.yes.as_ref()),
        ("vote-no", votes.no.as_ref()),
        ("vote-abstention", votes.abstention.as_ref()),
        ("vote-present", votes.present.as_ref()),
        ("vote-members", votes.members.as_ref()),
    ]
}
