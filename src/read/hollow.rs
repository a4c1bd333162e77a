//! Words that stand where something should be said, and say nothing.

use super::stated::NOT_IN_SOURCE;

/// Words that repeat that something is done, or that there is nothing to say.
#[rustfmt::skip]
const HOLLOW: &[&str] = &[
    "oui", "non", "ok", "x", "fait", "faite", "vu", "vue", "validé", "validée", "réalisé", "réalisée", "terminé", "terminée", "atteint",
    "atteinte", "en cours", "à venir", "à fournir", "à compléter", "sans objet", "néant", "aucun", "aucune", "voir", "s o", "n c", "yes",
    "no", "done", "reached", "completed", "validated", "none", "n a", "tbd", "todo", "ja", "nee", "klaar", "gedaan", "bereikt", "geen",
];

/// True for a text that tells nobody anything: a sign, or a word that only repeats that something is done.
pub fn says_nothing(text: &str) -> bool {
    let words = words(text);
    words.is_empty() || HOLLOW.contains(&words.as_str())
}

/// True for a text that says why: what is told to the public in the place of a promise, or of the words of others.
pub fn is_reason(text: &str) -> bool {
    text.trim() != NOT_IN_SOURCE && !says_nothing(text)
}

/// True for evidence that looks like a link and leads nowhere for a reader of the page: a path on somebody's disk, an address without a host, the
/// marks of a link, which no field has.
pub fn leads_nowhere(evidence: &str) -> bool {
    let text = evidence.trim();
    if let Some(rest) = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme)) {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        return !host.contains('.') || host.starts_with('.') || host.ends_with('.');
    }
    let is_one_word = !text.contains(char::is_whitespace);
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_file = (2..=4).contains(&ending.len()) && ending.chars().all(|sign| sign.is_ascii_alphanumeric());
    let is_path = text.starts_with(['.', '/', '\\']) || text.contains('\\') || text.matches('/').count() > 1;
    text.contains("](") || text.starts_with("www") || (is_one_word && (is_file || is_path))
}

/// The words alone, in small letters.
fn words(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// True for evidence that is the name of what it is to prove.
pub fn repeats(evidence: &str, label: &str) -> bool {
    words(evidence) == words(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_leads_somewhere_or_says_something() {
        for nowhere in [
            "preuve.pdf",
            "[le contrat](contrat.pdf)",
            "../a/contrat.md",
            "https://",
            "https://x",
            "www",
            "www.lille.fr",
            "C:\\a.doc",
            "/partage/a",
        ] {
            assert!(leads_nowhere(nowhere), "{nowhere}");
        }
        for sound in
            ["https://ville.example/a", "action/7", "Compte rendu du 3 mars 2026", "Délibération 26-12, annexe 2"]
        {
            assert!(!leads_nowhere(sound), "{sound}");
        }
        assert!(
            !is_reason("not-in-source") && !is_reason(".") && !is_reason("OK") && is_reason("Un nom était mal écrit.")
        );
        assert!(repeats("Le contrat est signé", "le contrat est signé."));
    }
}
