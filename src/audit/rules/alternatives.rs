//! `alt-file-name` and its like: the text of a picture says what the picture tells, in few words, once.

use super::link_purpose::plain;
use crate::audit::{aria::Role, finding::Finding, page::Page, semantics::Source, tree::Element};

/// The longest text that is heard as one breath, in characters (RGAA 1.3.9 asks for a short one; longer ones are descriptions).
const LONGEST: usize = 150;

/// The text of a picture is not the name of its file.
pub fn file_name<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for (picture, text) in pictures(page) {
        let name = text.to_lowercase();
        const ENDINGS: &[&str] = &[".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".tiff"];
        let is_file = ENDINGS.iter().any(|it| name.ends_with(it)) && !name.contains(' ');
        let is_numbered = ["img_", "img-", "dsc_", "dscn", "dsc0", "dscf", "pxl_"].iter().any(|start| {
            name.strip_prefix(start)
                .is_some_and(|it| it.len() > 2 && it.chars().all(|it| it.is_ascii_digit() || it == '_'))
        });
        // `plan-du-parc` is no text, `Lille` may be one.
        let is_stem = stem(picture).is_some_and(|stem| stem == text && stem.contains(['-', '_']));
        if is_file || is_numbered || is_stem {
            found.push(Finding::error("alt-file-name", picture).at(attribute(picture)).with("text", text));
        }
    }
}

/// The text of a picture does not say that it is one: that is heard already.
pub fn says_picture<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const WORDS: &[&str] = &[
        "image",
        "img",
        "photo",
        "photographie",
        "picture",
        "illustration",
        "icône",
        "icone",
        "icon",
        "logo",
        "graphique",
        "graphic",
        "dessin",
        "visuel",
        "foto",
        "afbeelding",
        "beeld",
        "sans titre",
        "untitled",
        "alt",
        "alt text",
        "alternative text",
        "texte alternatif",
        "texte de remplacement",
        "description of the image",
        "image description",
        "description de l'image",
        "spacer",
    ];
    const STARTS: &[&str] = &[
        "image de ",
        "image d'",
        "image du ",
        "image des ",
        "une image de ",
        "image of ",
        "an image of ",
        "photo de ",
        "photo d'",
        "photo du ",
        "photo des ",
        "une photo de ",
        "photographie de ",
        "photographie d'",
        "photo of ",
        "a photo of ",
        "picture of ",
        "a picture of ",
        "foto van ",
        "een foto van ",
        "afbeelding van ",
        "een afbeelding van ",
    ];
    for (picture, text) in pictures(page) {
        let name = plain(&text);
        if WORDS.contains(&&*name) || STARTS.iter().any(|it| name.starts_with(it)) {
            found.push(Finding::warning("alt-says-picture", picture).at(attribute(picture)).with("text", text));
        }
    }
}

/// The text of a picture is not that which stands beside it: it would be heard twice.
pub fn repeats<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for (picture, text) in pictures(page).filter(|(picture, _)| picture.is("img")) {
        let name = plain(&text);
        if name.chars().count() < 3 {
            continue;
        }
        let says_it = |it: Element<'t>| !holds_picture(it) && plain(&page.spoken_text(it)) == name;
        let around =
            picture.ancestors().find(|it| it.is_one_of(&["a", "figure", "p", "li", "td", "div"])).unwrap_or(picture);
        let inside = around.descendants().any(|it| it != picture && page.is_visible(it) && says_it(it));
        let beside = [picture, around].into_iter().any(|it| {
            let neighbours = [it.previous_sibling(), it.next_sibling()];
            neighbours.into_iter().flatten().filter(|it| page.is_visible(*it)).any(says_it)
        });
        // A link that says it all once: « <a><img alt="Plan">Plan</a> ».
        let link = picture.ancestors().find(|it| it.is("a"));
        let twice = link.is_some_and(|it| plain(&shown_text(page, it)) == name);
        if inside || beside || twice {
            found.push(Finding::warning("alt-repeats-text", picture).at(attribute(picture)).with("text", text));
        }
    }
}

/// The text of a picture is short.
pub fn too_long<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for (picture, text) in pictures(page).filter(|(picture, _)| picture.is_html()) {
        let length = text.chars().count();
        if length > LONGEST {
            found.push(Finding::advice("alt-too-long", picture).at(attribute(picture)).with("length", length));
        }
    }
}

/// Pictures that are told to assistive technologies, with their texts.
fn pictures<'p, 't>(page: &'p Page<'t>) -> impl Iterator<Item = (Element<'t>, String)> + use<'p, 't> {
    let elements = page.tree().elements().filter(|it| {
        let is_drawn = it.has("role") && page.role(*it) == Some(Role::Img);
        it.is_one_of(&["img", "area"]) || it.is("input") && it.attribute_is("type", "image") || is_drawn
    });
    let told = elements
        .filter(|it| page.is_in_accessibility_tree(*it) || it.has("alt") && page.is_visible(*it) && !it.has("role"));
    told.filter_map(|it| {
        let name = page.name(it);
        let is_own = matches!(name.from, Source::Alt | Source::AriaLabel);
        (is_own && !name.is_empty()).then(|| (it, name.text.clone()))
    })
}

/// The words that people see in an element.
fn shown_text<'t>(page: &Page<'t>, element: Element<'t>) -> String {
    let shown = std::iter::once(element).chain(element.descendants()).filter(|it| page.is_visible(*it));
    shown.flat_map(Element::own_texts).collect()
}

fn attribute(picture: Element<'_>) -> &'static str {
    if picture.has("aria-label") { "aria-label" } else { "alt" }
}

fn holds_picture(element: Element<'_>) -> bool {
    element.is("img") || element.descendants().any(|it| it.is("img"))
}

/// The name of the file of a picture without its ending.
fn stem(picture: Element<'_>) -> Option<&str> {
    let path = picture.attribute("src")?.split(['?', '#']).next()?;
    let file = path.rsplit('/').next()?;
    file.rsplit_once('.').map(|(stem, _)| stem)
}
