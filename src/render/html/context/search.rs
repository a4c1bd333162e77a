//! What the shells of the search, of the index of titles and of reading without a connection may read.

use serde::Serialize;

use super::{Frame, Link, Markup, PageHead, Passage};

/// Shell `search.html`: the page with `shows: search`.
#[derive(Serialize, Clone, Debug)]
pub struct SearchContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// The script; nothing where the language has no index.
    pub script: Option<String>,
    /// What the script has to know, as JSON: its texts are in the page's language.
    pub told: Markup,
    /// The kinds of pages that can be found.
    pub kinds: Vec<Choice>,
    /// Their themes.
    pub themes: Vec<Choice>,
    /// Ways to find without searching: the index of titles, the site map, the lists.
    pub ways: Vec<Link>,
    /// The search of the other languages.
    pub others: Vec<Link>,
}

/// One of several values of a field.
#[derive(Serialize, Clone, Debug)]
pub struct Choice {
    /// What addresses call it.
    pub value: String,
    /// What people call it.
    pub label: String,
}

/// Shell `alphabet.html`: the page with `shows: index`, and those of its letters where it is long.
#[derive(Serialize, Clone, Debug)]
pub struct AlphabetContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// What the page of a letter holds, instead of a lead: titles in other languages stand apart in it.
    pub range: Vec<Passage>,
    /// Links to the letters: on this page, or to pages of their own.
    pub letters: Vec<LetterLink>,
    /// The titles of this page, by letter.
    pub sections: Vec<LetterSection>,
    /// The pages of the themes.
    pub themes: Vec<Link>,
    /// The pages that list documents of a kind.
    pub kinds: Vec<Link>,
    /// The search.
    pub search: Option<Link>,
}

/// A link to a letter.
#[derive(Serialize, Clone, Debug)]
pub struct LetterLink {
    /// Where it leads.
    pub url: String,
    /// « A ».
    pub letter: String,
    /// « Lettre A »: what is heard of a link of one letter.
    pub name: String,
    /// « de « Abonnement » à « Avis », 132 titres », titles in other languages apart; empty where the letter is on the same page.
    pub range: Vec<Passage>,
    /// `page` for the page itself.
    pub current: Option<&'static str>,
}

/// A letter with its titles.
#[derive(Serialize, Clone, Debug)]
pub struct LetterSection {
    /// Its anchor.
    pub anchor: String,
    /// « A ».
    pub letter: String,
    /// Its titles.
    pub entries: Vec<AlphabetEntry>,
}

/// A title.
#[derive(Serialize, Clone, Debug)]
pub struct AlphabetEntry {
    /// The link; its text makes sense alone.
    pub link: Link,
    /// The long form of a term.
    pub detail: Option<Passage>,
}

/// Shell `offline.html`: the page with `shows: offline`.
#[derive(Serialize, Clone, Debug)]
pub struct OfflineContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// The script; nothing in a page that left its site.
    pub script: Option<String>,
    /// What the script has to know, as JSON.
    pub told: Markup,
}
