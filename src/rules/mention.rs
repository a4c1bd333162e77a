//! The home page of a French public site says how accessible the site is, in one of three exact phrases (decree 2019-768, article 4).

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::{
        block::{BlockKind, plain_text},
        document::Document,
        kinds::{Kind, page::Legal},
        path::SitePath,
    },
    site::Site,
};

/// The phrases, with ordinary spaces.
const MENTIONS: [&str; 3] =
    ["Accessibilité : totalement conforme", "Accessibilité : partiellement conforme", "Accessibilité : non conforme"];

/// The French home page has no mention: neither in a link of menu or footer, nor in its text.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    // A site in another language first may belong to another State.
    let french = site.config.default_lang();
    if french.primary() != "fr" {
        return;
    }
    let links = site.config.footer.iter().chain(&site.config.menu);
    let framed = links
        .filter_map(|reference| site.in_language(&site.target(reference)?, french))
        .any(|document| is_mention(document.label()));
    let home = SitePath::new("index.html").and_then(|path| site.document(site.routes.at(&path)?));
    // A site without home page has a more urgent finding.
    let Some(home) = home else { return };
    if framed || says_it(home) {
        return;
    }
    let statement = site.documents().find(|document| {
        matches!(&document.kind, Kind::Page(page) if page.legal == Some(Legal::Accessibility))
            && document.id.lang == *french
    });
    findings.push(match statement {
        // The state « non conforme » is the only one that needs no audit.
        Some(statement) => Diagnostic::warning("accessibility-mention-missing", statement.meta.title.span),
        None => {
            Diagnostic::new(Severity::Warning, "accessibility-mention-missing", Place::Source(home.meta.title.span))
                .says("accessibility-mention-missing-page")
        }
    });
}

fn says_it(home: &Document) -> bool {
    home.body.iter().any(|block| match &block.kind {
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => is_mention(&plain_text(text)),
        _ => false,
    })
}

/// True for a text that holds a phrase, whichever spaces stand in it.
fn is_mention(text: &str) -> bool {
    let plain: String = text.chars().map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    MENTIONS.iter().any(|mention| plain.contains(mention))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mention_is_exact_but_for_its_spaces() {
        assert!(is_mention("Accessibilité\u{a0}: non conforme"));
        assert!(is_mention("Lire : Accessibilité : partiellement conforme"));
        assert!(!is_mention("Accessibilité : conforme") && !is_mention("Accessibilité"));
    }
}
