//! The fonts of PDF files, in the binary: legible ones for Latin letters, and what stands in for letters that they lack. `fonts/fetch` made them from
//! packages of the npm registry; their licences (SIL Open Font License 1.1) lie beside them.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook, FontInfo, FontStretch, FontStyle, FontVariant, FontWeight},
    utils::LazyHash,
};

/// A face: the name under which templates ask for it, how it looks, its bytes.
struct Face {
    family: &'static str,
    weight: FontWeight,
    style: FontStyle,
    bytes: &'static [u8],
}

macro_rules! face {
    ($family:literal, $weight:ident, $style:ident, $file:literal) => {
        Face {
            family: $family,
            weight: FontWeight::$weight,
            style: FontStyle::$style,
            bytes: include_bytes!(concat!("fonts/", $file, ".ttf")),
        }
    };
}

/// Every face. Families that stand in for another come after it, in the order in which they are asked.
const FACES: &[Face] = &[
    face!("Atkinson Hyperlegible Next", REGULAR, Normal, "atkinson-hyperlegible-next-regular"),
    face!("Atkinson Hyperlegible Next", BOLD, Normal, "atkinson-hyperlegible-next-bold"),
    face!("Atkinson Hyperlegible Next", REGULAR, Italic, "atkinson-hyperlegible-next-italic"),
    face!("Atkinson Hyperlegible Next", BOLD, Italic, "atkinson-hyperlegible-next-bold-italic"),
    face!("Atkinson Hyperlegible Mono", REGULAR, Normal, "atkinson-hyperlegible-mono-regular"),
    face!("Vazirmatn", REGULAR, Normal, "vazirmatn-regular"),
    face!("Vazirmatn", BOLD, Normal, "vazirmatn-bold"),
    face!("Noto Sans", REGULAR, Normal, "noto-sans-regular"),
    face!("Noto Sans", BOLD, Normal, "noto-sans-bold"),
    face!("Noto Sans Rare", REGULAR, Normal, "noto-sans-rare-regular"),
    face!("Noto Sans Rare", BOLD, Normal, "noto-sans-rare-bold"),
    face!("Noto Sans Math", REGULAR, Normal, "noto-sans-math-regular"),
    face!("Noto Sans Symbols 2", REGULAR, Normal, "noto-sans-symbols-2-regular"),
    face!("Noto Sans Symbols", REGULAR, Normal, "noto-sans-symbols-regular"),
    face!("Noto Emoji", REGULAR, Normal, "noto-emoji-regular"),
];

/// Fonts that were read.
pub struct Fonts {
    /// What each is, in the order of `fonts`.
    pub book: LazyHash<FontBook>,
    /// The fonts.
    pub fonts: Vec<Font>,
    infos: Vec<FontInfo>,
}

/// All fonts. They are read once, when the first PDF is made.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES
        .iter()
        .map(|face| Font::new(Bytes::new(face.bytes), 0).expect("a test reads every font of the binary"))
        .collect();
    let infos: Vec<FontInfo> = FACES.iter().zip(&fonts).map(|(face, font)| info(face, font)).collect();
    Fonts { book: LazyHash::new(FontBook::from_infos(infos.iter().cloned())), fonts, infos }
});

/// Names are ours: a file that was joined from parts keeps those of its first one.
fn info(face: &Face, font: &Font) -> FontInfo {
    let mut info = font.info().clone();
    info.family = face.family.to_owned();
    info.variant = FontVariant::new(face.style, face.weight, FontStretch::NORMAL);
    info
}

impl Fonts {
    /// True if a reader sees the character, or it is one that is not to be seen. A box instead of a letter is a fault of PDF/UA-1 (7.21.8).
    pub fn has(&self, character: char) -> bool {
        is_unseen(character)
            || !is_private(character) && self.infos.iter().any(|info| info.coverage.contains(u32::from(character)))
    }
}

/// Places for private use, where a font has glyphs that only `letters` asks for.
fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}')
}

/// Spaces and signs that shape or direct what stands around them: the shaper knows them without a glyph.
fn is_unseen(character: char) -> bool {
    character.is_whitespace()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{2011}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_the_languages_of_the_theme_can_be_set() {
        for text in [
            "Où l’œuvre naïve coûte 12 €, « déjà » — n° 3, 6ᵉ… à 50 % ½ ² ≥ ≤ → ✓ ● ○",
            "ËËN ĲSJE, geïnd, ijs, ĳs ‘ja’ „nee”",
            "الوثيقة بأشكال أخرى، ١٢٣؟ «نعم»",
            "Łódź, Škoda, İstanbul, Đặng, Ελλάδα, Київ",
            "CO₂, 12 ‰, ⅓ de 10⁴ m³, ‡ ― ℓ ﬁ № ① Ⓐ ℃ ℅ ※ ℝ ə ‖ ⁿ ₙ",
            "ὁ ᾧ Қазақстан ң",
            "\u{200e}a\u{ad}b\u{202f}c\u{2011}d",
            "🎉 ✅ ⚠️ ❤️ 🚲 👩🏽‍🦽 1️⃣ 🇫🇷 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        ] {
            let lacking: String = text.chars().filter(|character| !FONTS.has(*character)).collect();
            assert_eq!(lacking, "", "{text}");
        }
        for character in ['漢', '\u{e000}', '\u{e051}', '\u{0}', '\u{fffe}'] {
            assert!(!FONTS.has(character), "{character:?}");
        }
    }

    #[test]
    fn every_face_is_found_under_its_name() {
        for (index, face) in FACES.iter().enumerate() {
            let variant = FontVariant::new(face.style, face.weight, FontStretch::NORMAL);
            assert_eq!(FONTS.book.select(&face.family.to_lowercase(), variant), Some(index), "{}", face.family);
        }
    }
}
