//! A picture says the same to those who do not see it, and shows nobody who did not agree.

use crate::{
    base::diagnostic::{Diagnostic, Message, Place, Severity},
    model::{
        block::{Alt, Image},
        sidecar::{People, Sidecar},
        walk,
    },
    site::{Site, obligations::Duty},
};

/// A picture without words: none between its brackets, none in the file beside it.
pub fn without_alt(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.documents() {
        let mut bare: Vec<&Image> = Vec::new();
        walk::images(document, &mut |image| {
            if image.alt == Alt::Missing {
                bare.push(image);
            }
        });
        for image in bare {
            let sidecar = site.assets().get(&image.source.value).and_then(|asset| asset.sidecar.as_ref());
            if sidecar.is_some_and(|sidecar| sidecar.words.is_some()) {
                continue;
            }
            let finding = Diagnostic::error("image-without-alt", image.source.span).with("source", &image.source.value);
            findings.push(match sidecar {
                Some(sidecar) => finding
                    .says("image-without-alt-sidecar")
                    .label(first_line(sidecar), Message::new("image-without-alt-beside")),
                None => finding,
            });
        }
    }
}

/// Somebody is recognised on a public picture and did not agree, or agreed for a time that passed.
pub fn without_consent(site: &Site, findings: &mut Vec<Diagnostic>) {
    let shown = site.assets().values().filter(|asset| site.used_files().contains(&asset.path));
    for (asset, sidecar) in shown.filter_map(|asset| Some((asset, asset.sidecar.as_ref()?))) {
        let Some(people) = sidecar.people.as_ref().filter(|it| it.value == People::Identifiable) else { continue };
        let is_given = sidecar.consent.as_ref().is_some_and(|consent| consent.given_on.is_some());
        if !is_given {
            findings.push(Diagnostic::error("image-without-consent", people.span).with("path", &asset.path));
        }
    }
    let ended = site.obligations().iter().filter(|owed| owed.duty == Duty::Consent && owed.due < site.today());
    for owed in ended {
        findings.push(
            Diagnostic::new(Severity::Owed, "image-without-consent", Place::Source(owed.span))
                .says("image-without-consent-ended")
                .with("path", &owed.about)
                .with("date", owed.due.to_string()),
        );
    }
}

fn first_line(sidecar: &Sidecar) -> crate::base::source::Span {
    crate::base::source::Span::start_of(sidecar.span.file)
}
