//! Inclusive spellings, which no engine can say: both words are read.

use super::words::Words;

/// Signs that stand between the endings.
const DOTS: &[char] = &['·', '•', '‧', '⋅'];

/// « habitant·es » is read as « habitants, habitantes », « acteur·rice·s » as « acteurs, actrices »; `None` for other words.
pub fn read(core: &str, words: &Words) -> Option<String> {
    if !words.has_inclusive_spellings || !core.contains(DOTS) {
        return None;
    }
    let mut parts = core.split(DOTS);
    let stem = parts.next().filter(|stem| !stem.is_empty())?;
    let ending = parts.next()?;
    let is_plural = parts.next() == Some("s") || (ending.len() > 1 && ending.ends_with('s'));
    if parts.next().is_some() || !ending.chars().all(char::is_alphabetic) {
        return None;
    }
    let ending = if ending.len() > 1 { ending.trim_end_matches('s') } else { ending };
    if stem == "tous" && ending.starts_with("te") {
        return Some("tous, toutes".to_owned());
    }
    let feminine = match (ending, stem) {
        ("rice" | "trice" | "ice", _) => format!("{}rice", stem.strip_suffix("eur")?),
        ("euse", _) => format!("{}euse", stem.strip_suffix("eur")?),
        ("ère", _) => format!("{}ère", stem.strip_suffix("er")?),
        ("ve", _) => format!("{}ve", stem.strip_suffix('f')?),
        ("se", _) if stem.ends_with('x') => format!("{}se", stem.strip_suffix('x')?),
        // « un·e », « citoyen·ne », « auteur·e », « tous·tes » and the like: the ending is added.
        ("e" | "ne" | "le" | "te" | "sse" | "esse", _) => format!("{stem}{ending}"),
        _ => return None,
    };
    let plural = |word: &str| if word.ends_with(['s', 'x']) { word.to_owned() } else { format!("{word}s") };
    Some(match is_plural {
        true => format!("{}, {}", plural(stem), plural(&feminine)),
        false => format!("{stem}, {feminine}"),
    })
}
