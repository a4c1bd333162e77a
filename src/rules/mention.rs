//! The home page of a French public site says how accessible the site is, in one of three exact phrases (decree 2019-768, article 4).

use crate::{
    base::{
        diagnostic::{Diagnostic, Place, Severity},
        source::Span,
    },
    model::{
        block::{BlockKind, plain_text},
        document::Document,
        path::SitePath,
    },
    site::{
        Site,
        declaration::{Conformity, is_declaration},
    },
};

/// The phrases, with ordinary spaces.
const MENTIONS: [Conformity; 3] = [Conformity::Total, Conformity::Partial, Conformity::None];

/// The French home page has no mention: neither does its frame lead to the declaration, which bears it there, nor does its text say it.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    // A site in another language first may belong to another State.
    let french = site.config.default_lang();
    if french.primary() != "fr" {
        return;
    }
    let links = site.config.footer.iter().chain(&site.config.menu);
    let framed = links
        .filter_map(|reference| site.in_language(&site.target(reference)?, french))
        .any(|document| is_declaration(site.original(document)));
    // A site without home page has a more urgent finding.
    let Some(home) = home(site) else { return };
    if framed || mentions(home).next().is_some() {
        return;
    }
    findings.push(match site.declaration_page() {
        Some(statement) => Diagnostic::warning("accessibility-mention-missing", statement.meta.title.span),
        None => {
            Diagnostic::new(Severity::Warning, "accessibility-mention-missing", Place::Source(home.meta.title.span))
                .says("accessibility-mention-missing-page")
        }
    });
}

/// A mention that an author wrote is not the one that follows from the audit on record. One that claims more is an error.
pub fn differs(site: &Site, findings: &mut Vec<Diagnostic>) {
    let declared = site.declaration();
    let written = home(site).into_iter().flat_map(mentions);
    let labels = site.documents().filter(|document| is_declaration(site.original(document))).flat_map(|document| {
        let texts = [document.meta.short_title.as_ref(), Some(&document.meta.title)];
        texts.into_iter().flatten().filter_map(|text| Some((mention(&text.value)?, text.span)))
    });
    for (claimed, span) in written.chain(labels).filter(|(claimed, _)| *claimed != declared.conformity) {
        let severity = if claimed > declared.conformity { Severity::Error } else { Severity::Warning };
        let finding = Diagnostic::new(severity, "accessibility-mention-differs", Place::Source(span));
        let audit = match declared {
            _ if declared.in_force => "valid",
            _ if declared.audit.is_some() => "expired",
            _ => "none",
        };
        findings.push(
            finding
                .with("claimed", claimed.mention())
                .with("declared", declared.conformity.mention())
                .with("audit", audit),
        );
    }
}

fn home(site: &Site) -> Option<&Document> {
    let path = SitePath::new("index.html")?;
    site.document(site.routes.at(&path)?)
}

/// The mentions in the text of a page.
fn mentions(page: &Document) -> impl Iterator<Item = (Conformity, Span)> {
    page.body.iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => Some((mention(&plain_text(text))?, block.span)),
        _ => None,
    })
}

/// The state that a text names in a phrase of the law, whichever spaces stand in it.
fn mention(text: &str) -> Option<Conformity> {
    let plain: String = text.chars().map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    MENTIONS.into_iter().find(|conformity| plain.contains(conformity.mention()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mention_is_exact_but_for_its_spaces() {
        assert_eq!(mention("Accessibilité\u{a0}: non conforme"), Some(Conformity::None));
        assert_eq!(mention("Lire : Accessibilité : partiellement conforme"), Some(Conformity::Partial));
        assert_eq!(mention("Accessibilité : conforme"), None);
        assert_eq!(mention("Accessibilité"), None);
    }
}
