//! What stands around the text: the title page, and what the file says of itself.

use std::collections::BTreeMap;

use super::{
    code,
    context::{Code, Fact, Marked, Page, Run, Words},
    text::{Text, language},
};
use crate::{
    config::{colour::Colour, palette::Tokens},
    model::{date::Date, document::Document, form::Form, kinds::Kind},
    render::{
        form::{edition::Edition, epub::address},
        html::{
            linker::{Linker, date_text},
            pages::board::easy_read,
        },
    },
};

/// The day of a file whose document and site have none: PDF/A-2a asks for one (6.6.2), and it is that of books.
const UNDATED: (i32, u8, u8) = (1980, 1, 1);
/// Colours in which words are set.
const WORDS: &[&str] = &["ink", "soft", "accent", "link"];
/// The contrast that large print has (WCAG 2.2, 1.4.6).
const ENHANCED: f64 = 7.0;
/// Headings from which on a list of contents helps.
const CONTENTS: usize = 3;

/// The whole of what the template gets.
pub fn of<'t>(
    form: Form,
    edition: &'t Edition,
    linker: &Linker<'_>,
    document: &Document,
    text: &mut Text<'t, '_>,
) -> Page {
    let large = form == Form::PdfLarge;
    let easy = matches!(document.kind, Kind::EasyRead(_));
    let origin = &edition.origin;
    let start = document.span;
    let title = text.title(&edition.title, document.meta.title.span);
    let facts = facts(edition, linker, text, document);
    let blocks = text.blocks(&edition.blocks);
    let notes = text.notes();
    let code = code::rows(&origin.address).map(|rows| Code { alternative: linker.say("pdf-code"), rows });
    Page {
        lang: language(&edition.lang),
        title,
        eyebrow: text.words(&edition.eyebrow, start),
        lead: edition.lead.as_ref().map(|lead| {
            let lines = if easy { easy_read::sentences(lead, &edition.lang).join("\n") } else { lead.clone() };
            lines.split('\n').map(|line| text.words(line, start)).collect::<Vec<_>>().join("\n")
        }),
        publisher: text.words(&origin.publisher, start),
        site: text.words(&origin.site, start),
        address: text.words(&origin.address, start),
        date: origin.updated.or(origin.edition).map_or(UNDATED, day),
        code,
        facts,
        large,
        easy,
        colours: colours(linker.view.colours(), large || easy),
        words: Words {
            contents: linker.say("pdf-contents"),
            current: linker.say("pdf-current"),
            links: linker.say("pdf-links"),
            about: linker.say("pdf-about"),
            page: linker.say("pdf-page"),
            of: linker.say("pdf-page-of"),
        },
        // An easy-read version is short, and one list less to understand.
        has_contents: text.headings() >= CONTENTS && !easy,
        blocks,
        notes,
        links: text.links(),
    }
}

/// The theme's colours on light paper. In large print and in easy-read versions, whatever carries words and does not stand out by 7:1 is as dark as ink.
fn colours(tokens: &Tokens, enhanced: bool) -> BTreeMap<String, String> {
    let (surfaces, ink) = (tokens.surfaces(), tokens.get("ink"));
    let is_faint = |name: &str, colour: Colour| WORDS.contains(&name) && colour.least_contrast(&surfaces) < ENHANCED;
    let shown =
        |name: &str, colour: Colour| if enhanced && is_faint(name, colour) { ink.unwrap_or(colour) } else { colour };
    tokens.all().map(|(name, colour)| (name.to_owned(), shown(name, colour).to_string())).collect()
}

fn day(date: Date) -> (i32, u8, u8) {
    (i32::from(date.year()), date.month().unwrap_or(1), date.day_of_month().unwrap_or(1))
}

fn facts(edition: &Edition, linker: &Linker<'_>, text: &mut Text<'_, '_>, document: &Document) -> Vec<Fact> {
    let origin = &edition.origin;
    let mut words = |words: &str| Run::Text(text.words(words, document.span));
    let date = |day: Date| date_text(linker.view, linker.lang, day).words;
    let language = linker.say(&format!("language-name-{}", edition.lang.primary()));
    let mut lines = vec![
        ("text-publisher", words(&format!("{}, {}", origin.publisher, origin.site))),
        ("text-language", words(&language)),
    ];
    lines.extend(origin.version.map(|version| ("fact-version", words(&version.to_string()))));
    lines.extend(origin.updated.map(|day| ("text-updated", words(&date(day)))));
    lines.extend(origin.edition.map(|day| ("text-edition", words(&date(day)))));
    let licence = match address::sound(&origin.licence) {
        Some(address) => Run::Marked(Marked::Link { address, text: vec![words(&origin.licence)] }),
        None => words(&origin.licence),
    };
    lines.push(("text-licence", licence));
    lines.into_iter().map(|(message, value)| Fact { label: linker.say(message), value: vec![value] }).collect()
}
