//! Findings of pages as the manifest keeps them: a page that is left alone is not parsed again to say the same.

use serde::{Deserialize, Serialize};

use super::message::{StoredMessage, read_message, read_severity, store_message};
use crate::{
    audit::{
        found::{Cause, Found, PageFindings, SourcePlace},
        set::{Passage, Summary},
    },
    base::{fingerprint::Fingerprint, intern},
};

/// What was found on a page.
#[derive(Serialize, Deserialize)]
pub struct StoredFindings {
    shape: String,
    findings: Vec<StoredFound>,
}

#[derive(Serialize, Deserialize)]
struct StoredFound {
    rule: String,
    severity: String,
    message: StoredMessage,
    element: Option<u32>,
    attribute: Option<String>,
    declared: Option<u32>,
    speaks_for_others: bool,
    others: Vec<(u32, StoredMessage)>,
    pointer: String,
    cause: Option<StoredCause>,
}

#[derive(Serialize, Deserialize)]
struct StoredCause {
    place: Option<StoredPlace>,
    labels: Vec<(StoredPlace, StoredMessage)>,
}

/// Path, fingerprint of the text, first byte, one past the last.
type StoredPlace = (String, String, u32, u32);

/// What rules about all pages need of a page: its title with its place, its language, whether it sends on.
#[derive(Serialize, Deserialize)]
pub struct StoredSummary(Option<(String, usize, usize)>, String, bool);

impl StoredSummary {
    /// As it is kept.
    pub fn of(summary: &Summary) -> Self {
        let title = summary.title.as_ref().map(|title| (title.text.clone(), title.place.start, title.place.end));
        Self(title, summary.lang.clone(), summary.sends_on)
    }

    /// As it was.
    pub fn read(self) -> Summary {
        let title = self.0.map(|(text, start, end)| Passage { text, place: start..end });
        Summary { title, lang: self.1, sends_on: self.2 }
    }
}

impl StoredFindings {
    /// As it is kept.
    pub fn of(found: &PageFindings) -> Self {
        Self { shape: found.shape.to_string(), findings: found.findings.iter().map(store).collect() }
    }

    /// As it was; `None` if nobody of us wrote it.
    pub fn read(self) -> Option<PageFindings> {
        let findings: Option<Vec<Found>> = self.findings.into_iter().map(read).collect();
        Some(PageFindings { shape: Fingerprint::parse(&self.shape)?, findings: findings? })
    }
}

fn store(found: &Found) -> StoredFound {
    StoredFound {
        rule: found.rule.to_owned(),
        severity: found.severity.name().to_owned(),
        message: store_message(&found.message),
        element: found.element,
        attribute: found.attribute.map(str::to_owned),
        declared: found.declared,
        speaks_for_others: found.speaks_for_others,
        others: found.others.iter().map(|(element, message)| (*element, store_message(message))).collect(),
        pointer: found.pointer.clone(),
        cause: found.cause.as_ref().map(|cause| StoredCause {
            place: cause.place.as_ref().map(store_place),
            labels: cause.labels.iter().map(|(place, message)| (store_place(place), store_message(message))).collect(),
        }),
    }
}

fn read(stored: StoredFound) -> Option<Found> {
    let read_other = |(element, message): (u32, StoredMessage)| Some((element, read_message(message)?));
    let others: Option<Vec<_>> = stored.others.into_iter().map(read_other).collect();
    let attribute = match stored.attribute {
        Some(name) => Some(intern::name(&name)?),
        None => None,
    };
    let cause = match stored.cause {
        Some(cause) => Some(read_cause(cause)?),
        None => None,
    };
    Some(Found {
        rule: intern::name(&stored.rule)?,
        severity: read_severity(&stored.severity)?,
        message: read_message(stored.message)?,
        element: stored.element,
        attribute,
        declared: stored.declared,
        speaks_for_others: stored.speaks_for_others,
        others: others?,
        pointer: stored.pointer,
        cause,
    })
}

fn read_cause(stored: StoredCause) -> Option<Cause> {
    let place = match stored.place {
        Some(place) => Some(read_place(place)?),
        None => None,
    };
    let read_label =
        |(place, message): (StoredPlace, StoredMessage)| Some((read_place(place)?, read_message(message)?));
    let labels: Option<Vec<_>> = stored.labels.into_iter().map(read_label).collect();
    Some(Cause { place, labels: labels? })
}

fn store_place(place: &SourcePlace) -> StoredPlace {
    (place.path.to_string(), place.text.to_string(), place.range.0, place.range.1)
}

fn read_place((path, text, start, end): StoredPlace) -> Option<SourcePlace> {
    Some(SourcePlace { path: path.into(), text: Fingerprint::parse(&text)?, range: (start, end) })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::diagnostic::{Message, Severity};

    #[test]
    fn a_finding_is_read_back_as_it_was() {
        let place = SourcePlace { path: "content/index.md".into(), text: Fingerprint::of(b"x"), range: (3, 9) };
        let message = Message::new("link-empty").with("text", "été").with("count", 3_usize);
        let found = PageFindings {
            shape: Fingerprint::of(b"html"),
            findings: vec![Found {
                rule: "link-empty",
                severity: Severity::Warning,
                message: message.clone().with("words", vec![Arc::from("a"), Arc::from("b")]),
                element: Some(7),
                attribute: Some("href"),
                declared: Some(4),
                speaks_for_others: true,
                others: vec![(2, message.clone())],
                pointer: "1:20".to_owned(),
                cause: Some(Cause { place: Some(place.clone()), labels: vec![(place, message)] }),
            }],
        };
        let kept = serde_json::to_string(&StoredFindings::of(&found)).expect("JSON");
        let stored: StoredFindings = serde_json::from_str(&kept).expect("what was written");
        assert_eq!(stored.read(), Some(found));
        let forged: StoredFindings = serde_json::from_str(&kept.replace("link-empty", "n’importe quoi")).expect("JSON");
        assert_eq!(forged.read(), None);
    }
}
