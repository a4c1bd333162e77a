//! The figures of a report: how they were counted, whether somebody may be recognised in them, whether they add up.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Spanned,
    },
    model::{
        figure::{Figure, FigureValue},
        kinds::{Kind, report::ReportFigure},
    },
    site::Site,
};

/// Fewer persons than this may be recognised: they are masked (CNIL and INSEE practice for published counts).
pub const SMALLEST_CELL: i64 = 5;
/// Words for units that count persons, in French, English and Dutch, without accents. A figure without unit counts persons.
const PERSONS: &[&str] = &[
    "personne",
    "habitant",
    "participant",
    "citoyen",
    "usager",
    "riverain",
    "contributeur",
    "agent",
    "elu",
    "enfant",
    "jeune",
    "femme",
    "homme",
    "votant",
    "repondant",
    "adherent",
    "benevole",
    "presence",
    "auteur",
    "inscrit",
    "person",
    "people",
    "inhabitant",
    "resident",
    "citizen",
    "user",
    "child",
    "women",
    "woman",
    "men",
    "man",
    "voter",
    "respondent",
    "attendee",
    "volunteer",
    "author",
    "personen",
    "persoon",
    "inwoner",
    "deelnemer",
    "burger",
    "gebruiker",
    "kind",
    "vrouw",
    "stemmer",
];

/// A figure that does not say how it was counted.
pub fn without_method(site: &Site, findings: &mut Vec<Diagnostic>) {
    for figure in figures(site).filter(|figure| figure.method.is_none()) {
        findings.push(Diagnostic::error("figure-without-method", figure.span).with("label", &figure.label));
    }
}

/// So few persons that somebody may recognise them.
pub fn in_figures(site: &Site, findings: &mut Vec<Diagnostic>) {
    for figure in figures(site).filter(|figure| counts_persons(figure)) {
        for (label, value) in cells(figure) {
            if matches!(value.value.value, FigureValue::Exact(count) if (1..SMALLEST_CELL * 1000).contains(&count)) {
                findings.push(
                    Diagnostic::error("small-cell", value.span)
                        .with("label", label)
                        .with("value", &value.value.written)
                        .with("limit", SMALLEST_CELL),
                );
            }
        }
        findings.extend(deducible(figure));
    }
}

/// One masked part beside exact ones: whoever subtracts them from the total knows it.
fn deducible(figure: &ReportFigure) -> Option<Diagnostic> {
    let total = figure.value.as_ref()?.value.exact()?;
    let mut rest = total;
    let mut masked = Vec::new();
    for part in &figure.parts {
        let value = part.value.as_ref()?;
        match value.value.value {
            FigureValue::Exact(count) => rest -= count,
            FigureValue::Below(_) => masked.push((&part.label, value)),
        }
    }
    let [(label, value)] = masked.as_slice() else { return None };
    let total = figure.value.as_ref()?.span;
    let count = rest / 1000;
    (1..SMALLEST_CELL).contains(&count).then(|| {
        Diagnostic::error("small-cell", value.span)
            .says("small-cell-deducible")
            .with("label", *label)
            .label(total, Message::new("small-cell-total"))
    })
}

/// Parts that cannot be those of the total.
pub fn totals_differ(site: &Site, findings: &mut Vec<Diagnostic>) {
    for figure in figures(site) {
        let Some(total) = &figure.value else { continue };
        let parts: Option<Vec<&Spanned<Figure>>> = figure.parts.iter().map(|part| part.value.as_ref()).collect();
        let Some(parts) = parts.filter(|parts| !parts.is_empty()) else { continue };
        let (least, most) = parts.iter().fold((0, 0), |(least, most), part| {
            let (low, high) = bounds(&part.value);
            (least + low, most + high)
        });
        let (low, high) = bounds(&total.value);
        if most < low || least > high {
            findings.push(
                Diagnostic::error("totals-differ", total.span)
                    .with("label", &figure.label)
                    .with("total", &total.value.written)
                    .with("least", plain(least))
                    .with("most", plain(most))
                    .says(if least == most { "totals-differ" } else { "totals-differ-masked" }),
            );
        }
    }
}

fn figures(site: &Site) -> impl Iterator<Item = &ReportFigure> {
    let reports = site.originals().filter_map(|document| match &document.kind {
        Kind::Report(report) => report.figures.given(),
        _ => None,
    });
    reports.flatten()
}

fn cells(figure: &ReportFigure) -> impl Iterator<Item = (&Arc<str>, &Spanned<Figure>)> {
    let own = figure.value.iter().map(|value| (&figure.label, value));
    own.chain(figure.parts.iter().filter_map(|part| Some((&part.label, part.value.as_ref()?))))
}

/// The unit says persons, or nothing.
fn counts_persons(figure: &ReportFigure) -> bool {
    figure.unit.as_ref().is_none_or(|unit| names_persons(unit))
}

/// True if a text has a word for persons.
pub fn names_persons(text: &str) -> bool {
    let plain = deunicode::deunicode(text).to_lowercase();
    plain.split(|end: char| !end.is_ascii_alphabetic()).any(is_person)
}

/// True for a word for persons, folded; a final s does not count.
pub fn is_person(word: &str) -> bool {
    let bare = |word: &'static str| word.strip_suffix('s').unwrap_or(word);
    PERSONS.iter().any(|person| word.strip_suffix('s').unwrap_or(word) == bare(person))
}

/// The least and the most that a figure may be, in thousandths. Persons are whole: below five means at most four.
fn bounds(figure: &Figure) -> (i64, i64) {
    match figure.value {
        FigureValue::Exact(value) => (value, value),
        FigureValue::Below(limit) => (0, limit - 1000),
    }
}

/// Thousandths as people write them, with a comma where there is a part.
fn plain(thousandths: i64) -> String {
    let (whole, part) = (thousandths / 1000, (thousandths % 1000).abs());
    match part {
        0 => whole.to_string(),
        _ => format!("{whole},{}", format!("{part:03}").trim_end_matches('0')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masked_figures_are_a_range() {
        let figure = |text: &str| Figure::parse(text).expect("a figure");
        assert_eq!(bounds(&figure("<5")), (0, 4000));
        assert_eq!(bounds(&figure("12,5")), (12_500, 12_500));
        assert_eq!((plain(12_500), plain(40_000)), ("12,5".to_owned(), "40".to_owned()));
    }
}
