//! Titles and terms from A to Z. A long index has a page for each letter, and for each piece of a letter that has many titles.

use crate::{
    base::diagnostic::{Diagnostic, Value},
    model::{
        document::Document,
        kinds::{Kind, KindName, page::Shows},
        path::SitePath,
        reference::DocumentId,
    },
    render::{
        alphabet::{Alphabet, Entry, Letter, NO_LETTER, Piece, path_of},
        html::{
            context::{AlphabetContext, AlphabetEntry, LetterLink, LetterSection, Link, PageHead, Passage},
            frame::{self, Subject},
            linker::Linker,
            pages::listings,
        },
        typography::polish,
        view::View,
    },
};

/// True for the page that shows the index; a translation of it says nothing of that itself.
pub fn is_shown_by(original: &Document) -> bool {
    matches!(&original.kind, Kind::Page(page) if page.shows == Some(Shows::Index))
}

/// The page of the index: all of it, or the way to its letters.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let alphabet = view.alphabet(lang).expect("a page that shows the index has one");
    let sections = if alphabet.is_short {
        alphabet.letters.iter().map(|letter| whole(&linker, letter)).collect()
    } else {
        Vec::new()
    };
    let context = AlphabetContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, None),
        range: Vec::new(),
        letters: letters(&linker, alphabet, path, None),
        sections,
        themes: themes(&linker),
        kinds: kinds(&linker),
        search: search(&linker),
    };
    view.shells().fill("alphabet.html", lang, &context)
}

/// The page of a letter, or of a piece of it.
pub fn render_part(view: &View<'_>, path: &SitePath, owner: &DocumentId, part: &str) -> Result<String, Diagnostic> {
    let lang = &owner.lang;
    let linker = Linker::new(view, path, lang);
    let document = view.document(owner).expect("a job names a document of the site");
    let own = view.route(owner).expect("a rendered document has an address");
    let alphabet = view.alphabet(lang).expect("a page that shows the index has one");
    let (letter, piece) = alphabet.piece(part).expect("a job was planned for a part of the index");
    let range = range(&linker, piece);
    let said: String = range.iter().map(|passage| &*passage.text).collect();
    let title = match (&letter.pieces[..], &range[..]) {
        ([_], _) => name(&linker, letter),
        (_, [_]) => {
            let arguments =
                [("letter", Value::from(name_of_piece(&linker, letter, piece))), ("range", said.as_str().into())];
            linker.text("alphabet-piece", &arguments)
        }
        // A title has one language: one that would name titles of others is told by its place.
        _ => numbered(&linker, letter, piece),
    };
    let title = polish(&title, lang).into_owned();
    let mut ancestors = frame::ancestors(&linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    let subject = Subject {
        title: &title,
        title_lang: lang,
        description: Some(&said),
        translations: Vec::new(),
        whole: frame::in_languages(view, &owner.work()),
        place: None,
        ancestors,
        notices: Vec::new(),
        document: None,
    };
    let context = AlphabetContext {
        frame: frame::of(&linker, &subject),
        page: PageHead { title: linker.passage(&title, lang), ..PageHead::default() },
        range,
        letters: letters(&linker, alphabet, own, Some(part)),
        sections: vec![section(&linker, letter, &piece.part, piece.entries.iter())],
        themes: Vec::new(),
        kinds: Vec::new(),
        search: search(&linker),
    };
    view.shells().fill("alphabet.html", lang, &context)
}

fn letters(linker: &Linker<'_>, alphabet: &Alphabet, own: &SitePath, current: Option<&str>) -> Vec<LetterLink> {
    let mut links = Vec::new();
    for letter in &alphabet.letters {
        for piece in &letter.pieces {
            if alphabet.is_short && !std::ptr::eq(piece, &raw const letter.pieces[0]) {
                continue;
            }
            let page = path_of(own, &piece.part).filter(|_| !alphabet.is_short);
            links.push(LetterLink {
                url: page
                    .as_ref()
                    .map_or_else(|| format!("#{}", anchor(&letter.pieces[0].part)), |page| linker.url(page)),
                letter: shown(linker, letter),
                name: if alphabet.is_short { name(linker, letter) } else { name_of_piece(linker, letter, piece) },
                // Letters of one page each need no words on the pages of the others, where they would stand a hundred times.
                range: if alphabet.is_short || (current.is_some() && letter.pieces.len() == 1) {
                    Vec::new()
                } else {
                    range(linker, piece)
                },
                current: (current == Some(&*piece.part)).then_some("page"),
            });
        }
    }
    links
}

/// « A », « Chiffres ».
fn shown(linker: &Linker<'_>, letter: &Letter) -> String {
    if letter.name == NO_LETTER { linker.say("alphabet-digits") } else { letter.name.clone() }
}

/// « Lettre A », « Chiffres ».
fn name(linker: &Linker<'_>, letter: &Letter) -> String {
    match &*letter.name {
        NO_LETTER => linker.say("alphabet-digits"),
        name => linker.text("alphabet-letter", &[("letter", Value::from(name))]),
    }
}

/// The name of a page of a letter. Where hundreds of titles are alike, several go from one title to the same one, and are told by their places.
fn name_of_piece(linker: &Linker<'_>, letter: &Letter, piece: &Piece) -> String {
    let ends =
        |piece: &Piece| [piece.entries.first(), piece.entries.last()].map(|entry| entry.map(|it| it.title.clone()));
    let alike = letter.pieces.iter().filter(|other| ends(other) == ends(piece)).count();
    if alike > 1 { numbered(linker, letter, piece) } else { name(linker, letter) }
}

/// « Lettre R, partie 2 ».
fn numbered(linker: &Linker<'_>, letter: &Letter, piece: &Piece) -> String {
    let place = letter.pieces.iter().position(|it| it.part == piece.part).unwrap_or_default();
    linker.text("list-part", &[("name", name(linker, letter).into()), ("part", (place + 1).into())])
}

/// Anchors that begin with an underscore belong to the page.
fn anchor(part: &str) -> String {
    format!("_{part}")
}

/// Stands for a title in another language until the sentence around it is made; no title has such a character (Unicode, private use).
const FOREIGN: char = '\u{e000}';

/// « de « Abonnement » à « Avis », 132 titres »: one passage, or what stands around titles in other languages and these, each in its own.
fn range(linker: &Linker<'_>, piece: &Piece) -> Vec<Passage> {
    let ends = [piece.entries.first(), piece.entries.last()];
    let said = |entry: Option<&Entry>| match entry {
        Some(entry) if entry.id.lang != *linker.lang => FOREIGN.to_string(),
        Some(entry) => entry.title.clone(),
        None => String::new(),
    };
    let [first, last] = ends.map(said);
    let arguments = [("first", Value::from(first)), ("last", Value::from(last)), ("count", piece.entries.len().into())];
    let sentence = linker.text("alphabet-range", &arguments);
    let mut foreign = ends.into_iter().flatten().filter(|entry| entry.id.lang != *linker.lang);
    let mut passages = Vec::new();
    for (index, around) in polish(&sentence, linker.lang).split(FOREIGN).enumerate() {
        if index > 0 {
            passages.extend(foreign.next().map(|entry| linker.passage(&entry.title, &entry.id.lang)));
        }
        if !around.is_empty() {
            passages.push(Passage { text: around.to_owned(), ..Passage::default() });
        }
    }
    passages
}

fn whole(linker: &Linker<'_>, letter: &Letter) -> LetterSection {
    section(linker, letter, &letter.pieces[0].part, letter.pieces.iter().flat_map(|piece| &piece.entries))
}

fn section<'e>(
    linker: &Linker<'_>,
    letter: &Letter,
    part: &str,
    entries: impl Iterator<Item = &'e Entry>,
) -> LetterSection {
    LetterSection {
        anchor: anchor(part),
        letter: shown(linker, letter),
        entries: entries.map(|found| entry(linker, found)).collect(),
    }
}

fn entry(linker: &Linker<'_>, entry: &Entry) -> AlphabetEntry {
    let kind = || linker.view.text(&entry.id.lang, &format!("kind-{}", entry.id.kind), &[]);
    let place = entry.is_twin.then(kind).or_else(|| entry.place.clone());
    let title = match place {
        Some(place) => {
            let arguments = [("title", Value::from(&*entry.title)), ("place", Value::from(place))];
            linker.view.text(&entry.id.lang, "alphabet-entry", &arguments)
        }
        None => entry.title.clone(),
    };
    let label = linker.passage(&title, &entry.id.lang);
    let detail = (entry.id.kind == KindName::TERM).then(|| linker.view.outline(&entry.id)?.detail.as_ref()).flatten();
    AlphabetEntry {
        link: linker.link_with(linker.url(&entry.path), label, &entry.id.lang, entry.path == linker.from),
        detail: detail.map(|detail| linker.passage(detail, &entry.id.lang)),
    }
}

fn themes(linker: &Linker<'_>) -> Vec<Link> {
    listings::sorted(linker, KindName::THEME).into_iter().filter_map(|outline| linker.link(outline)).collect()
}

/// The pages that list documents of a kind.
pub fn kinds(linker: &Linker<'_>) -> Vec<Link> {
    let lists = KindName::ALL.iter().filter_map(|kind| linker.view.list_of(*kind, linker.lang));
    let mut links: Vec<Link> = lists.filter_map(|outline| linker.link(outline)).collect();
    links.dedup_by(|one, other| one.url == other.url);
    links
}

fn search(linker: &Linker<'_>) -> Option<Link> {
    linker.work(&linker.view.page_that_shows(Shows::Search)?)
}
