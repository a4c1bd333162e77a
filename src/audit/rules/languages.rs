//! `page-language-missing` and its like: a screen reader speaks French words with an English mouth when the page does not say its language.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// The page says its language (ACT b5c3f8).
pub fn page_missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = html(page) else { return };
    if root.attribute("lang").is_none_or(|lang| lang.trim_ascii().is_empty()) {
        found.push(Finding::error("page-language-missing", root));
    }
}

/// The language of the page exists (ACT bf051a).
pub fn page_invalid<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = html(page) else { return };
    if let Some(lang) = root.attribute("lang").filter(|lang| !lang.trim_ascii().is_empty() && !is_known(lang)) {
        found.push(Finding::error("page-language-invalid", root).at("lang").with("language", lang));
    }
}

/// `lang` and `xml:lang` of the page say the same (ACT 5b7ae0).
pub fn contradict<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = html(page) else { return };
    // The parser of HTML keeps the prefix in the name.
    let (Some(lang), Some(other)) = (root.attribute("lang"), root.attribute("xml:lang")) else { return };
    if is_known(lang) && !other.is_empty() && !primary(lang).eq_ignore_ascii_case(primary(other)) {
        let finding = Finding::error("languages-contradict", root).at("xml:lang");
        found.push(finding.with("language", lang).with("other", other));
    }
}

/// The language of a part exists, where the part says something (ACT de46e4).
pub fn part_invalid<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() && !it.is("html")) {
        let Some(lang) = element.attribute("lang").filter(|lang| !lang.is_empty()) else { continue };
        let is_in_body = element.closest(|it| it.is("body")).is_some();
        if is_in_body && !is_known(lang) && !super::spoken::text(page, element).is_empty() {
            found.push(Finding::error("part-language-invalid", element).at("lang").with("language", lang));
        }
    }
}

fn html<'t>(page: &Page<'t>) -> Option<Element<'t>> {
    page.tree().root().filter(|root| root.is("html"))
}

/// The primary language subtag.
pub(super) fn primary(lang: &str) -> &str {
    lang.split('-').next().unwrap_or_default()
}

/// True if the primary language subtag of a tag is registered (ISO 639, which the registry of BCP 47 takes its subtags from).
pub(super) fn is_known(lang: &str) -> bool {
    /// Grandfathered tags (BCP 47, 2.2.8), and languages that the registry has and ISO 639-3 has not, because they stand for groups of languages.
    const GRANDFATHERED: &[&str] = &["i-default", "i-enochian", "i-mingo"];
    const GROUPS: &[&str] = &["bh", "sh", "iw", "in", "ji", "jw", "mo"];
    let tag = lang.to_ascii_lowercase();
    let primary = primary(&tag);
    match primary.len() {
        2 => isolang::Language::from_639_1(primary).is_some() || GROUPS.contains(&primary),
        3 => isolang::Language::from_639_3(primary).is_some(),
        _ => GRANDFATHERED.contains(&tag.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn registered_languages_are_known_whatever_follows_them() {
        for good in ["fr", "FR-be", "en-US-GB", "yue", "fr-", "zh-Hant"] {
            assert!(is_known(good), "{good}");
        }
        for bad in ["", " ", "français", "em-US", "i-lux", "#1", "xx", "english"] {
            assert!(!is_known(bad), "{bad}");
        }
    }
}
