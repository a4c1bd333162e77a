//! `link-name-vague` and its like: heard by itself, in a list of links, a link says where it leads and what will happen.

use rustc_hash::FxHashMap;

use crate::audit::{aria::Role, finding::Finding, page::Page, tree::Element};

/// Names that say nothing, in French, English and Dutch, as `plain` writes them.
const VAGUE: &[&str] = &[
    "ici",
    "cliquez ici",
    "cliquer ici",
    "clic ici",
    "par ici",
    "en savoir plus",
    "savoir plus",
    "lire la suite",
    "la suite",
    "suite de l'article",
    "plus d'infos",
    "plus d'informations",
    "plus d'information",
    "voir plus",
    "lien",
    "ce lien",
    "cette page",
    "lire plus",
    "détails",
    "plus de détails",
    "here",
    "click here",
    "click",
    "read more",
    "learn more",
    "find out more",
    "more",
    "more info",
    "more information",
    "see more",
    "link",
    "this link",
    "this page",
    "details",
    "more details",
    "continue reading",
    "hier",
    "klik hier",
    "lees meer",
    "lees verder",
    "meer",
    "meer info",
    "meer informatie",
    "meer weten",
    "deze link",
];

/// Names of more bytes than this are none of those, whatever stands around their words.
const LONGEST: usize = 60;

/// Words that announce a new window, in the same languages.
const WINDOW: &[&str] = &[
    "nouvelle fenêtre",
    "nouvel onglet",
    "autre fenêtre",
    "autre onglet",
    "new window",
    "new tab",
    "nieuw venster",
    "nieuw tabblad",
    "ander venster",
];

/// Endings of documents that need another program.
const DOCUMENTS: &[&str] =
    &["pdf", "doc", "docx", "odt", "ods", "odp", "xls", "xlsx", "ppt", "pptx", "rtf", "epub", "zip"];

/// Units of the size of a file.
const UNITS: &[&str] = &[
    "o",
    "ko",
    "mo",
    "go",
    "kio",
    "mio",
    "b",
    "kb",
    "mb",
    "gb",
    "kib",
    "mib",
    "octets",
    "bytes",
    "بايت",
    "كيلوبايت",
    "ميغابايت",
    "غيغابايت",
];

/// The name of a link says more than « cliquez ici ».
pub fn vague<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for link in links(page) {
        let name = &page.name(link).text;
        let is_vague = |text: &str| text.len() <= LONGEST && VAGUE.contains(&&*plain(text));
        let is_of_heading = || heading_of(page, link).is_some_and(|it| it == plain(name));
        if is_vague(name) && !is_of_heading() && page.description(link).is_none_or(|it| is_vague(&it)) {
            found.push(Finding::warning("link-name-vague", link).with("name", name.as_str()));
        }
    }
}

/// The name of a link is not a long address.
pub fn address<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for link in links(page) {
        let name = &page.name(link).text;
        let is_address = name.starts_with("https://") || name.starts_with("http://");
        if is_address && !name.contains(' ') && (name.contains(['?', '%']) || name.len() > 60) {
            found.push(Finding::warning("link-name-address", link).with("name", name.as_str()));
        }
    }
}

/// Links that stand in one place with one name lead to one place.
pub fn alike<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let mut seen: FxHashMap<String, Vec<Element<'t>>> = FxHashMap::default();
    for link in links(page) {
        let name = plain(&page.name(link).text);
        if name.is_empty() {
            continue;
        }
        let same = seen.entry(name).or_default();
        let differs = |other: &Element<'t>| {
            destination(*other) != destination(link)
                && context(*other) == context(link)
                && page.description(*other) == page.description(link)
        };
        if same.iter().any(differs) {
            found.push(Finding::warning("links-alike", link).with("name", page.name(link).text.as_str()));
        }
        same.push(link);
    }
}

/// A link that opens a window says so.
pub fn window<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for link in links(page) {
        let target = link.attribute("target").unwrap_or_default().trim_ascii();
        let stays = ["", "_self", "_parent", "_top"].iter().any(|it| target.eq_ignore_ascii_case(it));
        if stays || !is_known_language(page, link) {
            continue;
        }
        let said = format!("{} {}", page.name(link).text, page.description(link).unwrap_or_default()).to_lowercase();
        if !WINDOW.iter().any(|it| said.contains(it)) {
            found.push(
                Finding::warning("link-opens-window", link).at("target").with("name", page.name(link).text.as_str()),
            );
        }
    }
}

/// A link to a document says its type and its size.
pub fn document<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for link in links(page) {
        let address = link.attribute("href").unwrap_or_default();
        let path = address.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        let Some(kind) = DOCUMENTS.iter().find(|kind| path.strip_suffix(**kind).is_some_and(|it| it.ends_with('.')))
        else {
            continue;
        };
        let around = page.spoken_text(context(link));
        let said = format!("{} {} {around}", page.name(link).text, page.description(link).unwrap_or_default());
        let said = said.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
        let words: Vec<&str> = said.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
        let has_size =
            words.windows(2).any(|it| it[0].ends_with(|it: char| it.is_ascii_digit()) && UNITS.contains(&it[1]));
        if !words.contains(kind) || !has_size {
            found.push(Finding::warning("document-link-unannounced", link).with("kind", kind.to_uppercase()));
        }
    }
}

/// A link leads somewhere; what runs a script is a button.
pub fn script<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for link in links(page) {
        let address = link.attribute("href").unwrap_or_default().trim_ascii_start();
        if address.get(..11).is_some_and(|it| it.eq_ignore_ascii_case("javascript:")) {
            found.push(
                Finding::warning("link-runs-script", link).at("href").with("name", page.name(link).text.as_str()),
            );
        }
    }
}

/// The `title` of a link repeats what can be seen of it, and adds to it (RGAA 6.1.5).
pub fn title<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for link in links(page).filter(|it| it.has("title")) {
        let title = plain(link.attribute("title").unwrap_or_default());
        let shown = plain(&page.spoken_text(link));
        if !title.is_empty() && !shown.is_empty() && !title.contains(&shown) {
            found.push(Finding::warning("link-title-differs", link).at("title").with("name", page.spoken_text(link)));
        }
    }
}

/// The words of the heading to which a link of a table of contents leads: it can only repeat them.
fn heading_of<'t>(page: &Page<'t>, link: Element<'t>) -> Option<String> {
    let target = page.by_id(link.attribute("href")?.strip_prefix('#')?)?;
    (page.role(target) == Some(Role::Heading)).then(|| plain(&page.spoken_text(target)))
}

/// The links that are told to assistive technologies.
fn links<'p, 't>(page: &'p Page<'t>) -> impl Iterator<Item = Element<'t>> + use<'p, 't> {
    let elements = page.tree().named(&["a", "area"]).filter(|it| it.has("href"));
    elements.filter(|it| page.role(*it).is_some_and(|role| role.is_a(Role::Link)) && page.is_in_accessibility_tree(*it))
}

/// What gives a link its context: the paragraph, the item, the cell in which it stands.
fn context(link: Element<'_>) -> Element<'_> {
    let block =
        &["p", "li", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "nav", "section", "div"];
    link.ancestors().find(|it| it.is_one_of(block)).unwrap_or(link)
}

/// Where a link leads, without what changes nothing.
fn destination(link: Element<'_>) -> &str {
    let address = link.attribute("href").unwrap_or_default().trim_ascii();
    address.strip_suffix("index.html").unwrap_or(address).trim_end_matches('/')
}

/// True in the languages whose words are listed here, and where no language is said.
fn is_known_language<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let primary = page.lang(element).map(|lang| lang.split('-').next().unwrap_or_default().to_ascii_lowercase());
    primary.is_none_or(|lang| ["fr", "en", "nl"].contains(&&*lang))
}

/// A text in lower case, with straight apostrophes and single spaces, without the signs around it.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.trim_matches(|it: char| !it.is_alphanumeric()).chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            // Where a word may be divided is no part of it.
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            '’' => plain.push('\''),
            _ if letter.is_ascii() && !letter.is_ascii_whitespace() => plain.push(letter.to_ascii_lowercase()),
            _ if letter.is_whitespace() => {
                while letters.next_if(|it| it.is_whitespace()).is_some() {}
                plain.push(' ');
            }
            _ => plain.extend(letter.to_lowercase()),
        }
    }
    plain
}
