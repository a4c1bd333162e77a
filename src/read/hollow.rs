//! Words that stand where something should be said, and say nothing.

use super::stated::NOT_IN_SOURCE;

/// Words that repeat that something is done, or that there is nothing to say.
#[rustfmt::skip]
const HOLLOW: &[&str] = &[
    "oui", "non", "ok", "x", "fait", "faite", "vu", "vue", "validé", "validée", "réalisé", "réalisée", "terminé", "terminée", "atteint",
    "atteinte", "en cours", "à venir", "à fournir", "à compléter", "sans objet", "néant", "aucun", "aucune", "voir", "s o", "n c", "yes",
    "no", "done", "reached", "completed", "validated", "none", "n a", "tbd", "todo", "ja", "nee", "klaar", "gedaan", "bereikt", "geen",
];

/// Words with which one can say that something is done, pending or said before, in whole sentences, and never what shows it. « See the previous update »
/// is none: updates stand on the page.
#[rustfmt::skip]
const IDLE: &[&str] = &[
    "this", "the", "that", "it", "is", "was", "has", "have", "been", "are", "were", "in", "on", "of", "as", "and", "to", "fully", "already", "now",
    "commitment", "action", "milestone", "step", "activity", "previously", "previous", "earlier", "above", "below", "see",
    "complete", "completed", "finished", "achieved", "accomplished", "done", "reached", "pending", "ongoing", "progress", "underway", "status",
    "none", "no", "yet", "not", "come", "nothing", "available", "applicable",
    "cette", "cet", "ce", "ces", "le", "la", "les", "l", "un", "une", "est", "a", "été", "sont", "ont", "en", "au", "du", "de", "des", "et",
    "déjà", "bien", "jalon", "étape", "engagement", "précédemment", "précédent", "précédente", "voir", "ci", "dessus", "dessous", "cf",
    "à", "plus", "haut", "bas", "supra", "infra", "faire", "fait", "faite", "faits", "faites", "fini", "finie", "terminé", "terminée", "réalisé", "réalisée", "achevé", "achevée",
    "atteint", "atteinte", "attente", "cours", "venir", "ras", "rien", "signaler", "aucun", "aucune", "preuve", "pas", "encore", "disponible",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    "deze", "dit", "de", "het", "een", "werd", "zijn", "reeds", "al", "zie", "vorige", "hierboven", "voltooid", "afgerond", "klaar", "nog", "niet",
];

/// True for a text that tells nobody anything: a sign, a number alone, or words that only repeat that something is done or to come.
pub fn says_nothing(text: &str) -> bool {
    let words = words(text);
    let is_idle =
        |word: &str| IDLE.contains(&word) || (word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
    words.is_empty() || HOLLOW.contains(&words.as_str()) || words.split(' ').all(is_idle)
}

/// True for a text that says why: what is told to the public in the place of a promise, or of the words of others.
pub fn is_reason(text: &str) -> bool {
    text.trim() != NOT_IN_SOURCE && !says_nothing(text)
}

/// True for evidence that looks like a link and leads nowhere for a reader of the page: a path on somebody's disk, an address without a host, the
/// marks of a link, which no field has.
pub fn leads_nowhere(evidence: &str) -> bool {
    let text = evidence.trim();
    if address_in_marks(text).is_some() {
        return false;
    }
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

/// The address of a text that is an address with the marks of a link around it, `[…](https://…)`: fields have no marks, and would show them.
pub fn address_in_marks(evidence: &str) -> Option<&str> {
    let (_, rest) = evidence.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    let is_whole = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    (is_whole && !leads_nowhere(address)).then_some(address)
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
        for idle in [
            "See previous commitment",
            "Pending",
            "0",
            "RAS",
            "Voir ci-dessus",
            "Completed in 2023",
            "This commitment was previously completed",
        ] {
            assert!(says_nothing(idle), "{idle}");
        }
        for telling in [
            "Voir le bilan de 2023",
            "See previous update",
            "See the minutes of May",
            "Délibération 12",
            "Comité du 3 mars",
            "https://ville.example/action/7",
        ] {
            assert!(!says_nothing(telling), "{telling}");
        }
        assert_eq!(address_in_marks("FOIA: [a](https://x.example/)."), Some("https://x.example/"));
        assert!(!leads_nowhere("[a](https://x.example/)") && leads_nowhere("[a](/assets/a.pdf)"));
        assert!(repeats("Le contrat est signé", "le contrat est signé."));
    }
}
