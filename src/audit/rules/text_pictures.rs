//! `picture-of-text`: words are written, not drawn.

use crate::audit::{finding::Finding, page::Page};

/// Parts of the names of files that hold drawn words.
const DRAWN: &[&str] = &[
    "text", "texte", "tekst", "titre", "title", "titel", "heading", "headline", "bouton", "button", "btn", "knop",
    "slogan", "citation", "quote", "citaat",
];
/// Endings of pictures made of points: letters in them do not grow.
const POINTS: &[&str] = &["png", "gif", "jpg", "jpeg", "webp", "bmp", "avif"];

/// A picture made of points does not hold words that its file or its text alternative says it holds (WCAG 2.2, 1.4.5; RGAA 1.8). Only a person
/// who looks at it can tell.
pub fn drawn<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for image in page.tree().elements().filter(|it| it.is("img") || it.is("input") && it.attribute_is("type", "image"))
    {
        let (Some(source), Some(text)) = (image.attribute("src"), image.attribute("alt").map(str::trim)) else {
            continue;
        };
        if text.is_empty() || source.starts_with("data:") || page.is_hidden_from_assistive_technology(image) {
            continue;
        }
        let path = source.split(['?', '#']).next().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default().to_lowercase();
        let Some((stem, ending)) = file.rsplit_once('.') else { continue };
        let is_called = stem.split(|it: char| !it.is_alphabetic()).any(|part| DRAWN.contains(&part));
        if POINTS.contains(&ending) && (is_called || is_quotation(text)) {
            found.push(Finding::advice("picture-of-text", image).at("src").with("file", file.as_str()));
        }
    }
}

/// True for a text of several words that stands in quotation marks as a whole.
fn is_quotation(text: &str) -> bool {
    let is_quoted = [('«', '»'), ('“', '”'), ('"', '"')]
        .iter()
        .any(|(open, close)| text.starts_with(*open) && text.ends_with(*close));
    is_quoted && text.split_whitespace().count() >= 4
}
