//! Links from one page to the rest of the site: relative, in the reader's language where it can be, saying so where it cannot.

use std::{collections::BTreeMap, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD};

use super::{
    body::{AssetTarget, LinkTarget, Links, PictureTarget},
    context::{DateText, Entry, Link, Passage, State},
    division, stamp, standings,
};
use crate::{
    base::{
        diagnostic::Value,
        lang::Lang,
        source::{Span, Spanned},
    },
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        outline::Outline,
        path::SitePath,
        reference::{DocumentId, Reference, WorkId},
    },
    picture::{self, Budget, File},
    render::{pictures, typography::polish, view::View},
    site::{division::WHOLE, state::ActionState},
};

/// Pixels across of a picture inside of a page that leaves the site: wider than a column at its usual size, and light enough for a letter.
const WIDEST_INSIDE: u32 = 960;

/// From where the links of a page have to lead to the site.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Reach {
    /// From the page's own address: relative links, so that a copy of the whole site works anywhere.
    Page,
    /// From any address of the host (`404.html`): absolute paths.
    Host,
    /// From anywhere, without the site around: whole addresses.
    World,
}

/// Makes links, dates and passages for one page.
pub struct Linker<'a> {
    /// The window of the page's job.
    pub view: &'a View<'a>,
    /// The page.
    pub from: SitePath,
    /// Its language.
    pub lang: &'a Lang,
    /// How it writes addresses.
    pub reach: Reach,
    /// The page says at its head that it is an example: its lists need not say so again.
    pub in_example: bool,
    /// Anchors of the text that stand on other pages, each with the address that leads there.
    pub elsewhere: BTreeMap<String, String>,
}

impl<'a> Linker<'a> {
    /// Links from a page.
    pub fn new(view: &'a View<'a>, from: &SitePath, lang: &'a Lang) -> Self {
        let reach = if view.is_leaving() { Reach::World } else { Reach::Page };
        Self { view, from: from.clone(), lang, reach, in_example: false, elsewhere: BTreeMap::new() }
    }

    /// Links from the page of a document, or from that of its whole text.
    pub fn of(view: &'a View<'a>, from: &SitePath, document: &'a Document) -> Self {
        let whole = view.is_whole().then(|| view.part_route(&document.id, &WHOLE)).flatten();
        let from = whole.unwrap_or(from);
        let linker = Self { in_example: document.meta.example, ..Self::new(view, from, &document.id.lang) };
        Self { elsewhere: division::apart(&linker, document), ..linker }
    }

    /// A message of the theme in the page's language.
    pub fn text(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.view.text(self.lang, id, arguments)
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// The address of a path, as this page writes it.
    pub fn url(&self, to: &SitePath) -> String {
        match self.reach {
            Reach::Page => self.from.link_to(to),
            Reach::Host => format!("{}{}", base_path(&self.view.config().base_url.value), to.url()),
            Reach::World => self.whole_url(to),
        }
    }

    /// The whole address of a path: for whoever reads far from the site.
    pub fn whole_url(&self, to: &SitePath) -> String {
        format!("{}{}", self.view.config().base_url.value, to.url())
    }

    /// The address of a sign of the site: its logo, its icon. A page that leaves the site has it inside (RFC 2397).
    pub fn sign_url(&self, path: &str, to: &SitePath) -> String {
        match self.view.is_leaving().then(|| self.view.bytes(path, WIDEST_INSIDE)).flatten() {
            Some(bytes) => data_url(media_type(path), &bytes),
            None => self.url(to),
        }
    }

    /// The whole address of a picture, for whoever reads far from the site; `None` if it is not published.
    pub fn whole_picture_url(&self, path: &str) -> Option<String> {
        let picture = self.view.picture(path)?;
        let to = pictures::address(path, picture.plain.coding, picture.plain.widest())?;
        Some(self.whole_url(&to))
    }

    /// A text that a template prints: it says where it was written, if the page is made to see where its elements come from.
    pub fn stamped(&self, text: String, written: Span) -> String {
        match self.view.is_stamped() {
            true => stamp::value(&text, written),
            false => text,
        }
    }

    /// A text of the front matter, with its language where that is not the page's.
    pub fn written(&self, text: &Spanned<Arc<str>>, lang: &Lang) -> Passage {
        let passage = self.passage(&text.value, lang);
        Passage { text: self.stamped(passage.text, text.span), ..passage }
    }

    /// A text, with its language where that is not the page's.
    pub fn passage(&self, text: &str, lang: &Lang) -> Passage {
        let foreign = lang != self.lang;
        Passage {
            text: polish(text, lang).into_owned(),
            lang: foreign.then(|| lang.tag().to_owned()),
            dir: (lang.direction() != self.lang.direction()).then(|| lang.direction().to_owned()),
        }
    }

    /// A link to a document under its short title.
    pub fn link(&self, outline: &Outline) -> Option<Link> {
        let to = self.view.route(&outline.id)?;
        let passage = self.passage(&outline.label, &outline.id.lang);
        Some(self.link_with(self.url(to), passage, &outline.id.lang, *to == self.from))
    }

    /// A link to a document under its full title: « La réponse » alone says little away from the page of its process.
    pub fn full(&self, outline: &Outline) -> Option<Link> {
        Some(Link { label: polish(&outline.title, &outline.id.lang).into_owned(), ..self.link(outline)? })
    }

    /// A link with a text of its own to a target in a language.
    pub fn link_with(&self, url: String, label: Passage, target: &Lang, current: bool) -> Link {
        let foreign = target != self.lang;
        Link {
            url,
            label: label.text,
            lang: label.lang,
            dir: label.dir,
            hreflang: foreign.then(|| target.tag().to_owned()),
            note: foreign.then(|| self.in_language(target)),
            current: current.then_some("page"),
        }
    }

    /// « en français », in the page's language; empty for a language that the theme has no word for.
    pub fn in_language(&self, lang: &Lang) -> String {
        self.say(&format!("in-language-{}", lang.primary()))
    }

    /// A link to a work, in the reader's language where it exists.
    pub fn work(&self, work: &WorkId) -> Option<Link> {
        self.link(self.view.work(work, self.lang)?)
    }

    /// A link to what a reference names.
    pub fn reference(&self, reference: &Reference) -> Option<Link> {
        self.work(&self.view.target(reference)?)
    }

    /// A link to a principle or a phase.
    pub fn part(&self, owner: &DocumentId, part: &str, title: &str) -> Option<Link> {
        let to = self.view.part_route(owner, part)?;
        Some(self.link_with(self.url(to), self.passage(title, &owner.lang), &owner.lang, *to == self.from))
    }

    /// A page in a language.
    fn page(&self, url: String, lang: &Lang) -> LinkTarget {
        let foreign = *lang != *self.lang;
        LinkTarget::Page { url, hreflang: foreign.then(|| lang.clone()), note: foreign.then(|| self.in_language(lang)) }
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> DateText {
        date_text(self.view, self.lang, date)
    }

    /// A state in words.
    pub fn state(&self, state: ActionState) -> State {
        let id = format!("state-{}", state.name());
        let words = match state {
            ActionState::Late { since } => {
                // French says « depuis le 30 juin » but « depuis juin ».
                let precision = if since.day_of_month().is_some() { "day" } else { "month" };
                self.text(&id, &[("date", self.date(since).words.into()), ("precision", precision.into())])
            }
            _ => self.say(&id),
        };
        State { words, class: state.name() }
    }

    /// A document as an entry of a list.
    pub fn entry(&self, outline: &Outline) -> Option<Entry> {
        let lang = &outline.id.lang;
        let number = outline.number.filter(|_| outline.id.kind == KindName::ACTION);
        let detail = match number {
            Some(number) => Some(self.text("eyebrow-action", &[("number", i64::from(number).into())])),
            None => outline.detail.as_ref().map(|detail| polish(detail, lang).into_owned()),
        };
        let work = outline.id.work();
        let link = match KindName::OF_PROCESS.contains(&work.kind) {
            true => self.full(outline)?,
            false => self.link(outline)?,
        };
        let (state, date) = match work.kind {
            KindName::PROCESS => (standings::of_process(self, &work), None),
            KindName::EVENT => {
                let state = self.view.event_state(&work);
                (state.map(|state| standings::event_state(self, state)), state.and_then(|state| state.day))
            }
            _ => (self.view.state(&work).map(|state| self.state(state)), outline.date),
        };
        Some(Entry {
            link,
            summary: outline.summary.as_ref().map(|summary| self.summary(outline, summary)),
            date: date.map(|date| self.date(date)),
            detail,
            state,
            example: outline.example && !self.in_example,
        })
    }

    /// What an entry says of its document: its summary, or the definition of a term.
    fn summary(&self, outline: &Outline, summary: &Arc<str>) -> Passage {
        let passage = self.passage(summary, &outline.id.lang);
        if !self.view.is_stamped() {
            return passage;
        }
        let Some(document) = self.view.document(&outline.id) else { return passage };
        let defined = match &document.kind {
            Kind::Term(term) => Some(&term.definition),
            _ => None,
        };
        let written = document.meta.summary.as_ref().into_iter().chain(defined).find(|it| it.value == *summary);
        match written {
            Some(written) => self.written(written, &outline.id.lang),
            None => passage,
        }
    }
}

/// A date in words of a language.
pub fn date_text(view: &View<'_>, lang: &Lang, date: Date) -> DateText {
    let year = ("year", Value::from(date.year().to_string()));
    let month = date.month().map(|month| ("month", Value::from(view.text(lang, &format!("month-{month}"), &[]))));
    let words = match (month, date.day_of_month()) {
        (Some(month), Some(day)) => view.text(lang, "date-full", &[("day", i64::from(day).into()), month, year]),
        (Some(month), None) => view.text(lang, "date-month", &[month, year]),
        (None, _) => view.text(lang, "date-year", &[year]),
    };
    DateText { iso: date.to_string(), words }
}

/// Bytes as an address (RFC 2397), in Base64 (RFC 4648, 4).
pub fn data_url(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", BASE64_STANDARD.encode(bytes))
}

fn media_type(path: &str) -> &'static str {
    mime_guess::from_path(path).first_raw().unwrap_or("application/octet-stream")
}

/// The path of an absolute address, with its final slash: `/participation/`.
pub fn base_path(base_url: &str) -> &str {
    let after_scheme = base_url.find("://").map_or(0, |at| at + 3);
    match base_url[after_scheme..].find('/') {
        Some(slash) => &base_url[after_scheme + slash..],
        None => "/",
    }
}

impl Links for Linker<'_> {
    fn elsewhere(&self, anchor: &str) -> Option<String> {
        self.elsewhere.get(anchor).cloned()
    }

    fn document(&self, path: &str, anchor: Option<&str>) -> LinkTarget {
        let Some(outline) = self.view.by_path(path, self.lang) else { return LinkTarget::Unpublished };
        // A link to a principle or a phase leads to its own page, which says more than the anchor in the charter.
        let part = anchor.and_then(|anchor| self.view.part_route(&outline.id, anchor));
        // So does one to a section that the page of a long text has no room to name.
        let piece = anchor.and_then(|anchor| self.view.piece_route(&outline.id, anchor));
        if let (Some(to), Some(anchor), None) = (piece, anchor, part) {
            return self.page(format!("{}#{anchor}", self.url(to)), &outline.id.lang);
        }
        let Some(to) = part.or_else(|| self.view.route(&outline.id)) else { return LinkTarget::Unpublished };
        let url = match anchor {
            Some(anchor) if part.is_none() => format!("{}#{anchor}", self.url(to)),
            _ => self.url(to),
        };
        self.page(url, &outline.id.lang)
    }

    fn asset(&self, path: &str) -> Option<AssetTarget> {
        let (asset, to) = self.view.file(path)?;
        // A photograph is handed over without what it says beside its pixels.
        let made = picture::is_picture(path).then(|| self.view.size(to)).flatten();
        Some(AssetTarget { url: self.url(to), size: made.unwrap_or(asset.length), sidecar: asset.sidecar.clone() })
    }

    fn picture(&self, path: &str) -> Option<PictureTarget> {
        let (asset, _) = self.view.file(path)?;
        let picture = self.view.picture(path)?;
        let sidecar = asset.sidecar.clone();
        if self.view.is_leaving() {
            let file = picture.plain.up_to(WIDEST_INSIDE);
            let bytes = self.view.bytes(path, WIDEST_INSIDE)?;
            let url = data_url(picture.plain.coding.media_type(), &bytes);
            return Some(PictureTarget { sidecar, ..PictureTarget::of_one(url, file.size) });
        }
        let url = |coding, file: &File| pictures::address(path, coding, file).map(|to| self.url(&to));
        Some(PictureTarget { sidecar, ..PictureTarget::of(picture, &url)? })
    }

    fn picture_budget(&self) -> Budget {
        let (one, all) = self.view.config().weight.picture_bytes();
        if self.view.is_leaving() { Budget::NONE } else { Budget { one, all } }
    }
}
