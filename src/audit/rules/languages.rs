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
    for element in page.tree().having(&["lang"]).filter(|it| it.is_html() && !it.is("html")) {
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

/// True if the primary language subtag of a tag is registered as a language (the registry of BCP 47; ACT, known primary language tag). The
/// registry has one subtag a language: three letters only where ISO 639 has no two, groups of languages (ISO 639-5), and `qaa` to `qtz` for
/// private use. Grandfathered tags have no primary language.
pub(super) fn is_known(lang: &str) -> bool {
    /// Subtags that the registry keeps and ISO 639-1 has dropped.
    const DROPPED: &[&str] = &["bh", "sh", "iw", "in", "ji", "jw", "mo"];
    /// Subtags that came into the registry after the tables of `isolang` were made.
    const NEWER: &[&str] = &["isv"];
    let primary = primary(lang).to_ascii_lowercase();
    match primary.len() {
        2 => isolang::Language::from_639_1(&primary).is_some() || DROPPED.contains(&&*primary),
        3 if NEWER.contains(&&*primary) => true,
        3 => {
            let is_private = ("qaa"..="qtz").contains(&&*primary) && primary.bytes().all(|it| it.is_ascii_lowercase());
            is_private
                || GROUPS.split_ascii_whitespace().any(|group| group == primary)
                || isolang::Language::from_639_3(&primary).is_some_and(|it| it.to_639_1().is_none())
        }
        _ => false,
    }
}

/// Groups of languages that the registry has (ISO 639-5).
const GROUPS: &str = "aav afa alg alv apa aqa aql art ath auf aus awd azc bad bai bat ber bih bnt btk cai cau cba ccn ccs cdc cdd cel \
    cmc cpe cpf cpp crp csu cus day dmn dra egx esx euq fiu fox gem gme gmq gmw grk hmx hok hyx iir ijo inc ine ira iro itc jpx kar kdo \
    khi kro map mkh mno mun myn nah nai ngf nic nub omq omv oto paa phi plf poz pqe pqw pra qwe roa sai sal sdv sem sgn sio sit sla smi \
    son sqj ssa syd tai tbq trk tup tut tuw urj wak wen xgn xnd ypk zhx zle zls zlw znd";

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn registered_languages_are_known_whatever_follows_them() {
        for good in ["fr", "FR-be", "en-US-GB", "yue", "fr-", "zh-Hant", "gsw", "mul", "art", "qaa"] {
            assert!(is_known(good), "{good}");
        }
        for bad in ["", " ", "français", "em-US", "i-lux", "i-default", "#1", "xx", "english", "eng", "fra", "qzz"] {
            assert!(!is_known(bad), "{bad}");
        }
    }
}
