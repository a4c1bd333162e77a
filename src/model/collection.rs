//! Documents that are given as one: what such a collection is made into. How each is made is for `render::collection` to say.

/// What a collection is made into.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Binding {
    /// One book of all its documents (EPUB 3.3).
    Epub,
    /// The same on paper (PDF/UA-1 and PDF/A-2a).
    Pdf,
    /// All forms of its documents, and the book, in one archive (ZIP).
    Zip,
}

impl Binding {
    /// Every binding, in the order in which a page offers them. An archive holds what comes before it.
    pub const ALL: &[Binding] = &[Binding::Epub, Binding::Pdf, Binding::Zip];

    /// Its name in `site.toml` and in messages, which is how its file ends.
    pub fn name(self) -> &'static str {
        match self {
            Binding::Epub => "epub",
            Binding::Pdf => "pdf",
            Binding::Zip => "zip",
        }
    }

    /// The name of its format in jobs.
    pub fn format(self) -> &'static str {
        match self {
            Binding::Epub => "collection-epub",
            Binding::Pdf => "collection-pdf",
            Binding::Zip => "collection-zip",
        }
    }

    /// Its media type (EPUB 3.3, annex I.2; RFC 8118; IANA, `application/zip`).
    pub fn media_type(self) -> &'static str {
        match self {
            Binding::Epub => "application/epub+zip",
            Binding::Pdf => "application/pdf",
            Binding::Zip => "application/zip",
        }
    }

    /// True if this program makes it: one that was built without what it needs does not.
    pub fn is_made(self) -> bool {
        self != Binding::Pdf || cfg!(feature = "pdf")
    }

    /// The binding of a name.
    pub fn parse(name: &str) -> Option<Binding> {
        Binding::ALL.iter().copied().find(|binding| binding.name() == name)
    }
}
