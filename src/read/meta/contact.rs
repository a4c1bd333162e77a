//! Reads whom to ask: a service and its mailbox, which stays when a person leaves.

use std::sync::Arc;

use crate::base::{diagnostic::Diagnostic, fields::Fields, source::Spanned};

/// Words of mailboxes that belong to a service (without accents).
const SERVICES: &[&str] = &[
    "accessibilite",
    "accueil",
    "budget",
    "charte",
    "citoyen",
    "citoyenne",
    "citoyens",
    "communication",
    "concertation",
    "conseil",
    "contact",
    "courrier",
    "democratie",
    "direction",
    "donnees",
    "dpo",
    "habitants",
    "hello",
    "info",
    "infos",
    "mairie",
    "metropole",
    "mission",
    "mobilite",
    "participation",
    "participative",
    "participer",
    "plan",
    "presse",
    "projet",
    "projets",
    "protection",
    "relation",
    "relations",
    "secretariat",
    "service",
    "services",
    "support",
    "usagers",
    "ville",
    "webmaster",
];

/// The field `contact`; the mailbox of a person is a warning (`personal-mailbox`).
pub fn contact(fields: &mut Fields) -> Option<Spanned<Arc<str>>> {
    let contact = fields.text("contact")?;
    if let Some(mailbox) = personal_mailbox(&contact.value) {
        fields.report(Diagnostic::warning("personal-mailbox", contact.span).with("mailbox", mailbox));
    }
    Some(contact)
}

/// The first address of the form `first.last@…` in a text.
pub fn personal_mailbox(text: &str) -> Option<&str> {
    let ends = |character: char| character.is_whitespace() || "<>(),;:".contains(character);
    text.split(ends)
        .map(|word| word.trim_end_matches(['.', '!', '?', '…']))
        .find(|word| word.split_once('@').is_some_and(|(local, _)| is_name(local)))
}

fn is_name(local: &str) -> bool {
    let parts: Vec<String> = local.split('.').map(|part| deunicode::deunicode(part).to_lowercase()).collect();
    let is_word =
        |part: &String| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let is_service = |part: &String| part.split('-').any(|word| SERVICES.contains(&word));
    parts.len() == 2 && parts.iter().all(is_word) && !parts.iter().any(is_service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_no_person() {
        for text in [
            "marie.dupont@example.org",
            "Écrire à marie.dupont@example.org.",
            "Mission (j.martin@example.org)",
            "Écrire à jean-luc.petit@example.org",
        ] {
            assert!(personal_mailbox(text).is_some_and(|it| it.ends_with(".org")), "{text}");
        }
        for text in
            ["participation@example.org", "participation.citoyenne@example.org", "service.eau@example.org", "Mairie"]
        {
            assert!(personal_mailbox(text).is_none(), "{text}");
        }
    }
}
