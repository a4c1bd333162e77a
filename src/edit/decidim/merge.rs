//! Brings a document up to date, part by part, from what was imported last, what stands in the file and what the export says now.
//! What somebody changed by hand stays; what is gone from the export stays too. Both are told.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::{
    around::{NOT_IN_SOURCE, PLACEHOLDERS},
    draft::{Draft, ORIGIN, Part, free, split},
    memory::fingerprint,
};

/// A document brought up to date.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    /// Its text.
    pub text: String,
    /// Parts that were changed on both sides, and stay as they are in the file.
    pub kept: Vec<Kept>,
    /// Parts of the file that the export has no more: name and place.
    pub gone: Vec<(String, Range<usize>)>,
    /// What the memory keeps: name → fingerprint.
    pub parts: BTreeMap<String, String>,
    /// What became of each part of the draft.
    pub fates: BTreeMap<String, Fate>,
}

/// What becomes of a part of a draft.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fate {
    /// The file says the same.
    Same,
    /// The file says something else by hand, and keeps it.
    ByHand,
    /// The part of the file follows the export.
    Replaced,
    /// The file did not have it.
    Added,
}

/// A part that was changed on both sides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Its name.
    pub key: String,
    /// Its place in the file; empty where somebody took it out.
    pub range: Range<usize>,
    /// What the export says now.
    pub theirs: String,
}

/// The parts of a file that say something, by their names.
pub fn pieces(text: &str) -> BTreeMap<String, String> {
    let file = File::of(text);
    let places = file.places();
    places.into_iter().map(|(key, at)| (key, file.pieces[at].text.clone())).collect()
}

/// What the memory keeps of a document that is new.
pub fn parts(draft: &Draft) -> BTreeMap<String, String> {
    draft.parts().map(|(key, text)| (key.to_owned(), fingerprint(text))).collect()
}

/// What the memory of a file would be, were it not lost: all that the file has was imported as it is said now, so that nothing is written
/// over. A recommendation or an answer that the file never had is new; any other part that is missing was taken out. Returns as well the
/// parts that differ.
pub fn assumed(current: &str, draft: &Draft) -> (BTreeMap<String, String>, Vec<String>) {
    let file = File::of(current);
    let places = file.places();
    let (mut parts, mut differing) = (BTreeMap::new(), Vec::new());
    for (key, text) in draft.parts() {
        let new = fingerprint(text);
        match places.get(key) {
            Some(at) if fingerprint(&file.pieces[*at].text) == new => {}
            None if is_new(key, current) => continue,
            _ if says_nothing(key, text) => {}
            _ => differing.push(name(key)),
        }
        parts.insert(key.to_owned(), new);
    }
    (parts, differing)
}

/// True of a part that no import wrote into this file: the table of an opinion names every recommendation that it has or had.
fn is_new(key: &str, current: &str) -> bool {
    match key.strip_prefix("#P").filter(|number| number.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(_) => !current.contains(&format!("]({key})")),
        None => key.starts_with("#to=") || key == ORIGIN,
    }
}

/// `P7` of `#P7`.
pub fn name(key: &str) -> String {
    key.trim_start_matches('#').to_owned()
}

/// True of a part that Parvis wrote because Decidim says nothing: whoever writes something in its place contradicts nobody.
fn says_nothing(key: &str, text: &str) -> bool {
    key == "draft" || text.trim_end().ends_with(NOT_IN_SOURCE) || PLACEHOLDERS.iter().any(|words| text.contains(words))
}

/// Lays a draft over a file.
pub fn merge(current: &str, before: &BTreeMap<String, String>, draft: &Draft) -> Merged {
    let mut file = File::of(current);
    let places = file.places();
    // What is new, with the part that it stands after: laid in at the end, so that places stay what they are.
    let mut added: Vec<(&str, &str, Option<&str>)> = Vec::new();
    let mut merged =
        Merged { text: String::new(), kept: Vec::new(), gone: Vec::new(), parts: parts(draft), fates: BTreeMap::new() };
    let mut previous = None;
    for (key, text) in draft.parts() {
        let (new, old) = (fingerprint(text), before.get(key));
        let by_hand = if says_nothing(key, text) { Fate::Same } else { Fate::ByHand };
        let fate = match places.get(key).copied() {
            Some(at) => {
                let mine = fingerprint(&file.pieces[at].text);
                previous = Some(key);
                if mine == new {
                    Fate::Same
                } else if old == Some(&mine) {
                    file.replace(at, text);
                    Fate::Replaced
                } else {
                    if old != Some(&new) {
                        merged.kept.push(file.kept(at, text));
                    }
                    by_hand
                }
            }
            // Somebody took it out, and it says something else now.
            None if old.is_some_and(|old| *old != new) => {
                let end = current.len();
                merged.kept.push(Kept { key: key.to_owned(), range: end..end, theirs: text.to_owned() });
                by_hand
            }
            None if old.is_some() => by_hand,
            None => {
                added.push((key, text, previous));
                previous = Some(key);
                Fate::Added
            }
        };
        merged.fates.insert(key.to_owned(), fate);
    }
    for (key, old) in before {
        if merged.parts.contains_key(key) {
            continue;
        }
        if let Some(at) = places.get(key).copied() {
            merged.gone.push((key.clone(), file.pieces[at].range.clone()));
            merged.parts.insert(key.clone(), old.clone());
        }
    }
    for (key, text, previous) in added {
        file.insert(key, text, previous);
    }
    merged.text = file.pieces.into_iter().map(|piece| piece.text).collect();
    merged
}

struct File {
    pieces: Vec<Piece>,
    line_end: &'static str,
}

struct Piece {
    key: Option<String>,
    is_section: bool,
    range: Range<usize>,
    text: String,
}

impl File {
    fn of(text: &str) -> Self {
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut pieces: Vec<Piece> = Vec::new();
        let mut names: BTreeSet<String> = BTreeSet::new();
        for part in split(text) {
            // Two sections of one name: the second is `name-2`, as the draft has it.
            let key = part.key().map(|key| free(key, |key| names.contains(key)));
            names.extend(key.clone());
            pieces.push(Piece {
                is_section: matches!(part, Part::Section { .. }),
                key,
                range: part.range(),
                text: text[part.range()].to_owned(),
            });
        }
        Self { pieces, line_end }
    }

    /// Where the parts that say something are.
    fn places(&self) -> BTreeMap<String, usize> {
        let said = self.pieces.iter().enumerate().filter(|(_, piece)| !piece.text.trim().is_empty());
        said.filter_map(|(at, piece)| Some((piece.key.clone()?, at))).collect()
    }

    fn kept(&self, at: usize, theirs: &str) -> Kept {
        let piece = &self.pieces[at];
        Kept { key: piece.key.clone().unwrap_or_default(), range: piece.range.clone(), theirs: theirs.to_owned() }
    }

    fn lines(&self, text: &str) -> String {
        text.replace('\n', self.line_end)
    }

    /// A new text in the place of a piece; the blank lines after it stay.
    fn replace(&mut self, at: usize, text: &str) {
        let old = &self.pieces[at].text;
        let blank = old[old.trim_end().len()..].to_owned();
        let before = old[..old.len() - old.trim_start().len()].to_owned();
        let text = self.lines(text.trim());
        self.pieces[at].text = format!("{before}{text}{blank}");
    }

    /// A new piece: after the one that the draft has before it, else at the end of the front matter or of the text.
    fn insert(&mut self, key: &str, text: &str, previous: Option<&str>) {
        let is_section = key.starts_with('#');
        let end = self.line_end;
        // What stands before the first section has its place, be it empty.
        if let Some(start) = self.pieces.iter_mut().find(|piece| piece.key.as_deref() == Some(key)) {
            start.text = format!("{end}{}{end}{end}", text.trim().replace('\n', end));
            return;
        }
        let after = previous.filter(|previous| previous.starts_with('#') == is_section);
        let after =
            after.and_then(|previous| self.pieces.iter().position(|piece| piece.key.as_deref() == Some(previous)));
        let at = match (after, is_section) {
            (Some(at), _) => at + 1,
            (None, true) => self.pieces.len(),
            // Before the line that closes the front matter.
            (None, false) => self.pieces.iter().rposition(|piece| !piece.is_section).unwrap_or(0),
        };
        let text = self.lines(text.trim());
        let text = match is_section {
            true => {
                if let Some(before) = at.checked_sub(1).and_then(|before| self.pieces.get_mut(before)) {
                    let kept = before.text.trim_end().len();
                    before.text.truncate(kept);
                    before.text.push_str(&format!("{end}{end}"));
                }
                let last = at == self.pieces.len();
                format!("{text}{end}{}", if last { "" } else { end })
            }
            false => format!("{text}{end}"),
        };
        let range = self.pieces.get(at.saturating_sub(1)).map_or(0..0, |piece| piece.range.end..piece.range.end);
        self.pieces.insert(at, Piece { key: Some(key.to_owned()), is_section, range, text });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(title: &str, sections: &[(&str, &str)]) -> Draft {
        let mut draft = Draft::new("opinion/1", "content/a.md", "");
        draft.field("kind", "opinion");
        draft.text_field("title", title);
        for (key, text) in sections {
            draft.sections.push(((*key).to_owned(), (*text).to_owned()));
        }
        draft
    }

    const FIRST: &[(&str, &str)] =
        &[("#P1", "## Un {#P1}\n\nun"), ("#P2", "## Deux {#P2}\n\ndeux"), ("#source", "## Source {#source}\n\nx")];

    #[test]
    fn the_same_export_changes_nothing() {
        let first = draft("a", FIRST);
        let text = first.text();
        let merged = merge(&text, &parts(&first), &first);
        assert_eq!((merged.text, merged.kept.len(), merged.gone.len()), (text, 0, 0));
    }

    #[test]
    fn what_is_untouched_follows_and_what_is_touched_stays() {
        let first = draft("a", FIRST);
        let edited = first
            .text()
            .replace("un\n", "un, relu\n")
            .replace("kind: opinion\n", "kind: opinion\n# à moi\nthemes: [eau]\n");
        let second = draft(
            "b",
            &[
                ("#P1", "## Un {#P1}\n\nUN"),
                ("#P2", "## Deux {#P2}\n\nDEUX"),
                ("#P3", "## Trois {#P3}\n\ntrois"),
                FIRST[2],
            ],
        );
        let merged = merge(&edited, &parts(&first), &second);
        assert_eq!(
            merged.text,
            "---\nkind: opinion\n# à moi\nthemes: [eau]\ntitle: \"b\"\n---\n\n## Un {#P1}\n\nun, relu\n\n## Deux {#P2}\n\nDEUX\n\n## Trois {#P3}\n\ntrois\n\n## Source {#source}\n\nx\n"
        );
        let kept: Vec<(&str, &str, &str)> = merged
            .kept
            .iter()
            .map(|kept| (kept.key.as_str(), edited[kept.range.clone()].trim(), kept.theirs.as_str()))
            .collect();
        assert_eq!(kept, [("#P1", "## Un {#P1}\n\nun, relu", "## Un {#P1}\n\nUN")]);
        // The next import knows what was told.
        let again = merge(&merged.text, &merged.parts, &second);
        assert_eq!((again.text, again.kept.len()), (merged.text, 0));
    }

    #[test]
    fn what_is_gone_stays_and_is_told_each_time() {
        let first = draft("a", FIRST);
        let second = draft("a", &[FIRST[0], FIRST[2]]);
        let merged = merge(&first.text(), &parts(&first), &second);
        assert_eq!(merged.text, first.text());
        assert_eq!(merged.gone.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["#P2"]);
        assert_eq!(merge(&merged.text, &merged.parts, &second).gone.len(), 1);
    }

    #[test]
    fn what_somebody_took_out_does_not_come_back() {
        let first = draft("a", FIRST);
        let without = first.text().replace("## Deux {#P2}\n\ndeux\n\n", "").replace("kind: opinion\n", "");
        let merged = merge(&without, &parts(&first), &first);
        assert_eq!((merged.text.as_str(), merged.kept.len()), (without.as_str(), 0));
        let second = draft("a", &[FIRST[0], ("#P2", "## Deux {#P2}\n\nautre"), FIRST[2]]);
        assert_eq!(merge(&without, &parts(&first), &second).kept.len(), 1);
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        let first = draft("a", FIRST);
        let windows = first.text().replace('\n', "\r\n");
        let merged = merge(&windows, &parts(&first), &first);
        assert_eq!((merged.text.as_str(), merged.kept.len()), (windows.as_str(), 0));
        let second = draft("b", FIRST);
        assert_eq!(merge(&windows, &parts(&first), &second).text, second.text().replace('\n', "\r\n"));
    }
}
