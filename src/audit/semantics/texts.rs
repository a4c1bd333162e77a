//! The texts of a page, with what kinds of signs each of them has: most rules about signs look for what most texts do not have.

use crate::audit::{
    page::Page,
    tree::{Element, NodeId, NodeKind},
};

/// A text and where it stands. Whether it is heard is not said.
#[derive(Copy, Clone)]
pub struct Text<'t> {
    /// The element just around it.
    pub element: Element<'t>,
    /// Its characters.
    pub text: &'t str,
    /// What it may hold.
    pub signs: Signs,
}

/// What a text may hold. False is certain; true means that it is worth looking.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Capitals side by side.
    pub capitals: bool,
    /// Four capitals or more, each by itself.
    pub initials: bool,
    /// Middle dots and bullets.
    pub dots: bool,
    /// Signs beyond the letters of Europe and Asia Minor and the usual dashes, quotation marks and spaces: emoji, letters of mathematics, joiners.
    pub rare: bool,
}

impl<'t> Page<'t> {
    /// The texts of the page that may hold some kind of sign.
    pub fn texts_with(&self, has: impl Fn(Signs) -> bool) -> impl Iterator<Item = Text<'t>> {
        self.texts().iter().copied().filter(move |text| has(text.signs))
    }

    /// All texts of the page, in its order. The contents of templates are left out.
    pub fn texts(&self) -> &[Text<'t>] {
        self.facts().texts.get_or_init(|| {
            let tree = self.tree();
            let texts = tree.descendants(NodeId::DOCUMENT).filter_map(|id| {
                let NodeKind::Text(text) = &tree.node(id).kind else { return None };
                let element = tree.element(tree.parent(id)?)?;
                let signs =
                    if element.is_one_of(&["script", "style"]) { Signs::unheard(text) } else { Signs::of(text) };
                Some(Text { element, text, signs })
            });
            texts.collect()
        })
    }
}

impl Signs {
    /// What a script or a sheet may hold: only that it has rare signs is ever asked of what nobody hears.
    fn unheard(text: &str) -> Self {
        Self { rare: !text.is_ascii() && Self::of(text).rare, ..Self::default() }
    }

    /// What a text may hold, by its bytes.
    pub fn of(text: &str) -> Self {
        let mut signs = Self::default();
        let mut single = 0;
        let bytes = text.as_bytes();
        // The kind of the letter before, and that of the one before it.
        let (mut last, mut before) = (Kind::Other, Kind::Other);
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let kind = match byte {
                b'A'..=b'Z' => Kind::Capital,
                b'a'..=b'z' | b'0'..=b'9' => {
                    // Most of a text: nothing is counted before it ends.
                    let run = bytes[at..].iter().take_while(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9')).count();
                    at += run;
                    (before, last) = (if run > 1 { Kind::Small } else { last }, Kind::Small);
                    continue;
                }
                0..=0x7F => Kind::Other,
                _ => {
                    let (kind, length) = beyond(bytes, at, &mut signs);
                    at += length - 1;
                    kind
                }
            };
            at += 1;
            signs.capitals |= kind == Kind::Capital && last == Kind::Capital;
            single += usize::from(kind == Kind::Other && last == Kind::Capital && before == Kind::Other);
            (before, last) = (last, kind);
        }
        single += usize::from(last == Kind::Capital && before == Kind::Other);
        signs.initials = single >= 4;
        signs
    }
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Kind {
    Capital,
    Small,
    Other,
}

/// The kind of a character of several bytes, and how many they are. Letters that are not Latin may be capitals.
fn beyond(bytes: &[u8], at: usize, signs: &mut Signs) -> (Kind, usize) {
    let byte = |more: usize| bytes.get(at + more).copied().unwrap_or_default();
    match (bytes[at], byte(1), byte(2)) {
        (0xC2, second, _) => {
            signs.dots |= second == 0xB7;
            (Kind::Other, 2)
        }
        (0xC3, second, _) if second > 0x9E => (Kind::Small, 2),
        (0xC3..=0xDF, ..) => (Kind::Capital, 2),
        // General punctuation, but for signs that cannot be seen.
        (0xE2, 0x80, third) if !(0x8B..=0x8D).contains(&third) => {
            signs.dots |= matches!(third, 0xA2 | 0xA7);
            (Kind::Other, 3)
        }
        (first, ..) => {
            signs.rare = true;
            (Kind::Capital, if first < 0xF0 { 3 } else { 4 })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Signs;

    #[test]
    fn most_texts_have_nothing_to_look_for() {
        for text in ["", "La ville répond à tous, d’ici à l’été – « oui »…", "Éa Àb C. d’Été", "12 A 34 B"]
        {
            assert_eq!(Signs::of(text), Signs::default(), "{text}");
        }
    }

    #[test]
    fn what_a_text_may_hold_is_seen() {
        assert!(Signs::of("La MEL").capitals);
        assert!(Signs::of("ÉTÉ").capitals);
        assert!(Signs::of("ПРИВЕТ").capitals);
        assert!(Signs::of("L I L L E").initials);
        assert!(Signs::of("À É (Ô) U").initials);
        assert!(!Signs::of("L. I. Ll E").initials);
        assert!(Signs::of("habitant·e·s").dots);
        assert!(Signs::of("habitant•e").dots && Signs::of("habitant‧e").dots);
        for sign in
            ["🎉", "✓", "a\u{200D}b", "a\u{200B}b", "\u{2060}", "\u{FEFF}", "𝐀", "Ａ", "Ⓐ", "\u{FE0F}", "\u{20E3}"]
        {
            assert!(Signs::of(sign).rare, "{sign}");
        }
    }
}
