//! A new translation of a document: its texts to be translated, each below its original; dates, numbers and references stay in the
//! original, which says them for every language.

use super::{Surroundings, place, refuse_faults};
use crate::{
    base::{diagnostic::Message, lang::Lang},
    edit::{
        Change,
        front_matter::{body_start, keys_of_front_matter},
    },
    model::{document::Document, kinds::KindName},
};

/// Texts that documents of every kind have.
const COMMON: &[&str] = &["title", "short_title", "summary"];

/// Texts of a kind, as its reader takes them from a translation.
const TEXTS: &[(KindName, &[&str])] = &[
    (KindName::CHARTER, &["fields", "principles", "phases", "words"]),
    (KindName::PROCESS, &["subject", "decision_at_stake", "decider"]),
    (KindName::CONTRACT, &["parties", "question", "negotiable", "not_negotiable", "means"]),
    (KindName::STRATEGY, &["methods", "recruitment"]),
    (KindName::CONTRIBUTION, &["counting"]),
    (KindName::SYNTHESIS, &["method"]),
    (KindName::RESPONSE, &["decided_by"]),
    (KindName::REPORT, &["who_was_missing"]),
    (KindName::SURVEY, &["mode", "population", "limits"]),
    (KindName::BODY, &["remit", "composition"]),
    (KindName::MEMBER, &["organisation", "brings"]),
    (KindName::DELIBERATION, &["subject"]),
    (KindName::TERM, &["definition", "long_form"]),
];

/// The new file beside its original.
///
/// # Errors
/// A message for a document or a language that the site does not have, and for a translation that exists.
pub fn new(document: &str, lang: &str, around: &Surroundings<'_>) -> Result<Change, Message> {
    let workspace = around.workspace;
    let original = place::find(document, &[], workspace);
    let original = original.ok_or_else(|| place::unknown(document, &[], workspace))?;
    let lang = declared(lang, around)?;
    let path = place::beside(original, lang.tag());
    let text = text(original, &lang, around);
    refuse_faults(&path, &text, workspace)?;
    Ok(Change::Write { path: path.into(), text })
}

/// A language that `site.toml` declares, and that is not the one of the originals.
fn declared(tag: &str, around: &Surroundings<'_>) -> Result<Lang, Message> {
    let languages = around.workspace.config.languages.iter().skip(1);
    let found = languages.clone().find(|lang| lang.tag().eq_ignore_ascii_case(tag.trim()));
    found.cloned().ok_or_else(|| {
        let known: Vec<std::sync::Arc<str>> = languages.map(|lang| lang.tag().into()).collect();
        match known.is_empty() {
            true => Message::new("new-translation-no-language").with("lang", tag),
            false => Message::new("new-translation-language").with("lang", tag).with("known", known),
        }
    })
}

fn text(original: &Document, lang: &Lang, around: &Surroundings<'_>) -> String {
    let source = around.workspace.sources.file(original.span.file).text();
    let own = TEXTS.iter().find(|(kind, _)| *kind == original.id.kind).map_or(&[][..], |(_, keys)| keys);
    let keys = keys_of_front_matter(source);
    let written = |wanted: &str| keys.iter().find(|(key, _)| *key == wanted).map(|(_, lines)| &source[lines.clone()]);
    let mut text = String::from("---\n");
    text.extend(written("kind"));
    let intro = around.pick(
        "À traduire : sous chaque texte de l’original, en commentaire, écrire le texte dans l’autre langue",
        "To be translated: below each text of the original, a comment, write it in the other language",
    );
    text += &format!("# {intro} ({}).\n", lang.tag());
    for lines in COMMON.iter().chain(own).filter_map(|key| written(key)) {
        text += &commented(lines);
        text += lines;
    }
    // An official title stands longer than others may, in every language.
    text.extend(written("official"));
    let version = around.pick(
        "La version de l’original que cette traduction suit ; l’original grandit, et elle est à revoir.",
        "The version of the original that this translation follows; when the original grows, it has to be looked at again.",
    );
    let draft = around.pick(
        "Un brouillon n’est pas publié. Retirer cette ligne quand tout est traduit, le texte aussi.",
        "A draft is not published. Take this line out when everything is translated, the text too.",
    );
    text += &format!("# {version}\nof_version: {}\n# {draft}\ndraft: true\n---\n", original.meta.version);
    text += &source[body_start(source)..];
    text.replace("\r\n", "\n")
}

fn commented(lines: &str) -> String {
    lines.lines().map(|line| format!("# {line}\n")).collect()
}
