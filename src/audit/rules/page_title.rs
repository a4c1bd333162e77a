//! `page-title-missing`: a page is known by its title in tabs, lists of windows, history, and as the first thing that is heard.

use super::link_purpose::plain;
use crate::audit::{finding::Finding, page::Page};

/// What programs write where nobody wrote a title, in French, English and Dutch (WCAG 2.2, failure F25).
const PLACEHOLDERS: &[&str] = &[
    "document",
    "document sans titre",
    "document sans nom",
    "enter the title of your html document here",
    "insert title here",
    "naamloos",
    "naamloos document",
    "new document",
    "new page",
    "no title",
    "nouveau document",
    "nouvelle page",
    "page",
    "page sans titre",
    "page title",
    "sans titre",
    "titel",
    "title",
    "titre",
    "titre de la page",
    "untitled",
    "untitled document",
    "untitled page",
    "zonder titel",
];
/// How files of pages end.
const ENDINGS: &[&str] = &["htm", "html", "xhtml", "php", "asp", "aspx", "jsp", "cgi", "doc", "docx", "pdf", "odt"];

/// The first `title` of the document has words (ACT 2779a5).
pub fn missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = page.tree().root().filter(|root| root.is_html()) else { return };
    let title = page.tree().named(&["title"]).next();
    if title.is_none_or(|title| title.text_content().trim().is_empty()) {
        found.push(Finding::error("page-title-missing", title.unwrap_or(root)));
    }
}

/// The title of a page is not its address, the name of its file, or what a program wrote for want of one.
pub fn vague<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(title) = page.tree().named(&["title"]).next() else { return };
    let text = title.text_content();
    let text = text.trim();
    let is_one_word = !text.contains(char::is_whitespace);
    let is_address = is_one_word && ["http://", "https://", "www.", "file://"].iter().any(|it| text.starts_with(it));
    let is_file = is_one_word
        && text.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&&*ending.to_ascii_lowercase()));
    if is_address || is_file || PLACEHOLDERS.contains(&&*plain(text)) {
        found.push(Finding::warning("page-title-vague", title).with("title", text));
    }
}
