//! The forms in which a document may be had besides its page: their names, how their files end, and which kinds have them. How each is
//! made is for `render::form` to say.

use super::kinds::KindName;
use crate::base::lang::Lang;

/// A form of a document besides its page.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Form {
    /// A tagged PDF (PDF/UA-1 and PDF/A-2a): for paper, for archives and for whoever hands the document out.
    Pdf,
    /// The same in large print: 18 points at least, one column, tables told row by row, contrast of 7:1 and more (WCAG 1.4.6).
    PdfLarge,
    /// Plain text, one sentence a line: for braille displays, notetakers and any old device.
    Text,
    /// OpenDocument text (ODT): for services that take the text over, correct it or hand it on.
    Odt,
    /// Markdown without a dialect: for whoever takes the text over.
    Markdown,
    /// The page with its sheet and its pictures inside: for e-mail and USB sticks.
    SingleFile,
    /// The same in large print: 18 points and more on the screen and on paper, one column, contrast of 7:1 (WCAG 1.4.6).
    SingleFileLarge,
    /// A book (EPUB 3.3): for e-readers, phones and reading programs, in the reader's own size and colours.
    Epub,
    /// The same with a voice that reads it sentence by sentence and shows where it is (EPUB 3.3, 9): for whoever loses the line or reads little.
    EpubAudio,
    /// Read aloud (Opus in Ogg, RFC 7845): for whoever listens, at home or on the way.
    Audio,
    /// The same with a file for each chapter (ZIP): for players that know no chapters, and for whoever wants one part only.
    AudioChapters,
    /// The recording as MP3 (ISO/IEC 13818-3), with its chapters (ID3v2): for players that know nothing newer.
    AudioMp3,
    /// Braille as embossers and notetakers have it (BRF): for readers who read with their fingers.
    Brf,
    /// Braille in pages (PEF 1.0): for printing houses.
    Pef,
}

/// The kinds whose pages forms can tell whole.
pub const KINDS: &[KindName] = &[
    KindName::CHARTER,
    KindName::PLAN,
    KindName::REPORT,
    KindName::SURVEY,
    KindName::BUDGET,
    KindName::TOOLKIT,
    KindName::DELIBERATION,
    KindName::NEWS,
    KindName::EASY_READ,
];

/// The kinds that have every form where `site.toml` says nothing else.
pub const BY_DEFAULT: &[KindName] = &[KindName::CHARTER, KindName::PLAN, KindName::REPORT, KindName::EASY_READ];

/// The languages that Parvis transcribes into braille itself, uncontracted (`render::form::braille::code`).
pub const BRAILLE: &[&str] = &["fr", "en", "nl"];

impl Form {
    /// Every form, in the order in which a page offers them.
    pub const EVERY: &[Form] = &[
        Form::Pdf,
        Form::PdfLarge,
        Form::Text,
        Form::Odt,
        Form::Markdown,
        Form::SingleFile,
        Form::SingleFileLarge,
        Form::Epub,
        Form::EpubAudio,
        Form::Audio,
        Form::AudioChapters,
        Form::AudioMp3,
        Form::Brf,
        Form::Pef,
    ];

    /// What `all` means: every form that tells people something that no other does.
    pub fn of_all() -> impl Iterator<Item = Form> {
        Form::EVERY.iter().copied().filter(|form| !matches!(form, Form::AudioChapters | Form::AudioMp3))
    }

    /// Its name in `site.toml`, in jobs and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Form::Pdf => "pdf",
            Form::PdfLarge => "pdf-large",
            Form::Text => "text",
            Form::Odt => "odt",
            Form::Markdown => "markdown",
            Form::SingleFile => "single-file",
            Form::SingleFileLarge => "single-file-large",
            Form::Epub => "epub",
            Form::EpubAudio => "epub-audio",
            Form::Audio => "audio",
            Form::AudioChapters => "audio-chapters",
            Form::AudioMp3 => "audio-mp3",
            Form::Brf => "brf",
            Form::Pef => "pef",
        }
    }

    /// How its file ends, without the dot. The single file bears the name of its folder, so that it is no `index.html` on a stick.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Pdf => "pdf",
            Form::PdfLarge => "large.pdf",
            Form::Text => "txt",
            Form::Odt => "odt",
            Form::Markdown => "md",
            Form::SingleFile => "html",
            Form::SingleFileLarge => "large.html",
            Form::Epub => "epub",
            Form::EpubAudio => "audio.epub",
            Form::Audio => "opus",
            Form::AudioChapters => "chapters.zip",
            Form::AudioMp3 => "mp3",
            Form::Brf => "brf",
            Form::Pef => "pef",
        }
    }

    /// Its media type (RFC 2046, RFC 3003, RFC 5334, RFC 7763, RFC 8118, EPUB 3.3, annex I.2; OpenDocument 1.3, part 3, annex C).
    pub fn media_type(self) -> &'static str {
        match self {
            Form::Pdf | Form::PdfLarge => "application/pdf",
            Form::Text => "text/plain",
            Form::Odt => "application/vnd.oasis.opendocument.text",
            Form::Markdown => "text/markdown",
            Form::SingleFile | Form::SingleFileLarge => "text/html",
            Form::Epub | Form::EpubAudio => "application/epub+zip",
            Form::Audio => "audio/ogg",
            Form::AudioChapters => "application/zip",
            Form::AudioMp3 => "audio/mpeg",
            // No type is registered for either; both are files to keep, not to show.
            Form::Brf => "application/x-brf",
            Form::Pef => "application/x-pef+xml",
        }
    }

    /// True if it is made of texts in a language: braille has a code for each. A program that was built without what a form needs makes none.
    pub fn is_made_in(self, lang: &Lang) -> bool {
        match self {
            Form::Pdf | Form::PdfLarge => cfg!(feature = "pdf"),
            Form::EpubAudio | Form::Audio | Form::AudioChapters | Form::AudioMp3 => cfg!(feature = "audio"),
            Form::Brf | Form::Pef => BRAILLE.contains(&lang.primary()),
            Form::Text | Form::Odt | Form::Markdown | Form::SingleFile | Form::SingleFileLarge | Form::Epub => true,
        }
    }

    /// True if it is read aloud.
    pub fn is_heard(self) -> bool {
        matches!(self, Form::EpubAudio | Form::Audio | Form::AudioChapters | Form::AudioMp3)
    }

    /// True if it is a page: it is audited like all pages, and leads on from a former address.
    pub fn is_page(self) -> bool {
        matches!(self, Form::SingleFile | Form::SingleFileLarge)
    }

    /// The form of a name.
    pub fn parse(name: &str) -> Option<Form> {
        Form::EVERY.iter().copied().find(|form| form.name() == name)
    }
}
