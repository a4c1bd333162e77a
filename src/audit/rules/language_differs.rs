//! `page-language-differs` and `part-language-differs`: the language that is said is the one that is written.

use rustc_hash::FxHashSet;

use super::{
    hearing::{Certainty, another, code, is_plainly, language, passage_of_another},
    languages::{is_known, primary},
    spoken,
};
use crate::{
    audit::{finding::Finding, page::Page, tree::Element},
    base::{excerpt::excerpt, line::one_line},
};

/// So many bytes of a page that are plainly in its language are enough; most pages say so in the first of these lengths.
const BEGINNINGS: [usize; 2] = [1_200, 4_000];

/// The language of the page is that of its words (ACT ucwvc8).
pub fn of_page<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = page.tree().root().filter(|root| root.is("html")) else { return };
    let said = root.attribute("lang").and_then(language);
    let is_plain = |said, bytes| is_plainly(&spoken::up_to(bytes, page, root), said);
    if said.is_some_and(|said| BEGINNINGS.iter().any(|bytes| is_plain(said, *bytes))) {
        return;
    }
    let title = page.tree().named(&["title"]).next().map(Element::text_content).unwrap_or_default();
    let text = format!("{title}. {}", spoken::text(page, root));
    differs(root, "page-language-differs", &text, found);
}

/// The language of a part is that of its words (ACT off6ek).
pub fn of_part<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["lang"]).filter(|it| it.is_html() && !it.is("html")) {
        if element.closest(|it| it.is("body")).is_some() {
            differs(element, "part-language-differs", &spoken::text(page, element), found);
        }
    }
}

/// A passage in another language that does not say so (WCAG 3.1.2): long enough, and certain.
pub fn unsaid<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const PASSAGES: &[&str] =
        &["p", "li", "blockquote", "q", "td", "dd", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6"];
    const ENOUGH: usize = 5;
    let mut outer = FxHashSet::default();
    for passage in page.tree().named(PASSAGES) {
        // Those around one that was met before are known.
        passage.ancestors().map(Element::id).take_while(|id| outer.insert(*id)).for_each(drop);
    }
    // Most passages of a page are in one language.
    let mut last = ("", None);
    for element in page.tree().named(PASSAGES).filter(|it| !it.has("lang")) {
        let Some(lang) = page.lang(element) else { continue };
        if lang != last.0 {
            last = (lang, language(lang).filter(|_| is_known(lang)));
        }
        let Some(said) = last.1 else { continue };
        if outer.contains(&element.id()) {
            continue;
        }
        let text = spoken::as_it_stands(page, element);
        if text.split_whitespace().take(ENOUGH).count() < ENOUGH {
            continue;
        }
        if let Some((spoken, words)) = passage_of_another(&text, said) {
            let finding = Finding::warning("language-not-said", element);
            found.push(
                finding
                    .with("language", primary(lang))
                    .with("spoken", code(spoken))
                    .with("text", &*excerpt(&one_line(words))),
            );
        }
    }
}

fn differs<'t>(element: Element<'t>, rule: &'static str, text: &str, found: &mut Vec<Finding<'t>>) {
    let Some(lang) = element.attribute("lang").filter(|lang| is_known(lang)) else { return };
    if let Some(spoken) = language(lang).and_then(|said| another(text, said, Certainty::Any)) {
        let finding = Finding::warning(rule, element).at("lang");
        found.push(finding.with("language", primary(lang)).with("spoken", code(spoken)).with("text", &*excerpt(text)));
    }
}
