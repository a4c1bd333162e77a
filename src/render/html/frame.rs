//! What stands around every page: head, menu, languages, way back, notices, footer.

use super::{
    body::{BodyContext, BodyWriter, Links as _, links},
    context::{AttachmentLine, Frame, Link, Markup, Notice, PageHead},
    division,
    element::{self, Node},
    follow, forms, icon, linked_data,
    linker::{Linker, Reach, data_url, date_text},
    pages::board::mention,
    rulebook,
};
use crate::{
    base::{diagnostic::Value, lang::Lang},
    model::{
        block::{Block, Note},
        document::Document,
        kinds::{Kind, KindName, easy_read::EasyRead, page::Shows},
        meta::{Attachment, ChangeKind, TextCorrection},
        outline::Outline,
        path::SitePath,
        reference::{Reference, WorkId},
    },
    render::{typography::polish, view::View},
    site::{division::Division, resolve::attached_path, translations::is_stale},
};

/// The address of the home page of a language, below the site's root.
pub fn home_address(view: &View<'_>, lang: &Lang) -> String {
    match lang == view.config().default_lang() {
        true => String::new(),
        false => format!("{}/", lang.tag().to_lowercase()),
    }
}

fn home_path(view: &View<'_>, lang: &Lang) -> SitePath {
    let path = format!("{}index.html", home_address(view, lang));
    SitePath::new(&path).expect("a language tag is a sound path")
}

/// What a page says of itself to its frame.
pub struct Subject<'a> {
    /// Its title.
    pub title: &'a str,
    /// Language of the title.
    pub title_lang: &'a Lang,
    /// Content of the meta description.
    pub description: Option<&'a str>,
    /// Its address in each language that it has, itself included.
    pub translations: Vec<(&'a Lang, SitePath)>,
    /// What it is a part of, in each language that has that: where the switch leads in a language in which this page is not.
    pub whole: Vec<(&'a Lang, SitePath)>,
    /// From home, home excluded, to its parent.
    pub ancestors: Vec<Link>,
    /// What its title says it is a page of, where that is not its parent: a page of a list may stand below another page of that list.
    pub place: Option<Link>,
    /// What the reader must know before the text.
    pub notices: Vec<Notice>,
    /// The document, for dates.
    pub document: Option<&'a Document>,
}

/// The frame of a document's page.
pub fn of_document(linker: &Linker<'_>, document: &Document) -> Frame {
    let view = linker.view;
    let work = document.id.work();
    let subject = Subject {
        title: document.label(),
        title_lang: &document.id.lang,
        description: document.outline.summary.as_deref(),
        translations: in_languages(view, &work),
        whole: Vec::new(),
        place: None,
        ancestors: ancestors(linker, &document.outline),
        notices: notices(linker, document),
        document: Some(document),
    };
    of(linker, &subject)
}

/// What a search engine prints, far from the notices of the page: it says by itself that an example is one.
fn description(linker: &Linker<'_>, subject: &Subject<'_>, tagline: &str) -> String {
    let about = written(linker, subject, subject.description.unwrap_or(tagline), linker.lang);
    match subject.document.is_some_and(|document| document.meta.example) {
        true => format!("{} – {about}", linker.say("tag-example")),
        false => about,
    }
}

/// A text of the frame. One that stands in the front matter of the page's document, or in the heading of a recommendation, says so on a stamped page.
fn written(linker: &Linker<'_>, subject: &Subject<'_>, text: &str, lang: &Lang) -> String {
    let polished = polish(text, lang).into_owned();
    let meta = subject.document.map(|document| &document.meta);
    let mut fields = meta
        .into_iter()
        .flat_map(|meta| [Some(&meta.title), meta.short_title.as_ref(), meta.summary.as_ref()].into_iter().flatten());
    let record = || {
        let records = subject.document.map(|document| &document.records.recommendations);
        let found = records.into_iter().flatten().find(|record| *record.section.title == *text);
        found.map(|record| record.section.span)
    };
    match fields.find(|field| *field.value == *text).map(|field| field.span).or_else(record) {
        Some(span) => linker.stamped(polished, span),
        None => polished,
    }
}

/// Where a page stands, for its title: its process, else the page above it. Every process has « Le contrat », and a word may be a term, a
/// theme and a service: in tabs, the history and lists of results only the title tells such pages apart. A place in another language, and one that
/// the title names already, are not said.
fn place(linker: &Linker<'_>, subject: &Subject<'_>) -> Option<String> {
    let process = subject.document.and_then(|document| linker.view.process_of(document));
    let place = process
        .as_ref()
        .and_then(|process| linker.work(process))
        .or_else(|| subject.place.clone().or_else(|| subject.ancestors.last().cloned()))?;
    let title = polish(subject.title, subject.title_lang).to_lowercase();
    let place = (place.lang.is_none() && !title.contains(&place.label.to_lowercase())).then_some(place.label)?;
    let Some(owner) = process.and_then(|process| among_several(linker, subject, &process)) else { return Some(place) };
    Some(format!("{owner} – {place}"))
}

/// The document of a page below it, where its process has several of one kind: two opinions may ask for the same benches.
fn among_several(linker: &Linker<'_>, subject: &Subject<'_>, process: &WorkId) -> Option<String> {
    let document = subject.document.filter(|document| **document.label() != *subject.title)?;
    let all = linker.view.member_outlines(process, document.id.kind, linker.lang);
    (all.len() > 1 && document.id.lang == *linker.lang).then(|| polish(document.label(), linker.lang).into_owned())
}

/// The frame of any page.
pub fn of(linker: &Linker<'_>, subject: &Subject<'_>) -> Frame {
    let view = linker.view;
    let config = view.config();
    let site = view.site_text(linker.lang);
    let is_home = linker.reach != Reach::Host && linker.from == home_path(view, linker.lang);
    let title = written(linker, subject, subject.title, subject.title_lang);
    let head_title = match is_home {
        true => format!("{} – {}", site.title, site.organisation),
        false => match place(linker, subject) {
            Some(place) => format!("{title} – {place} – {}", site.title),
            None => format!("{title} – {}", site.title),
        },
    };
    let head_title = match view.is_whole() {
        true => linker.text("whole-title", &[("title", head_title.into())]),
        false => head_title,
    };
    let copy = if view.is_large() { "copy-title-large" } else { "copy-title" };
    let head_title = match view.is_leaving() {
        true => linker.text(copy, &[("title", head_title.into())]),
        false => head_title,
    };
    let home = home_path(view, linker.lang);
    let mut breadcrumb = vec![Link { url: linker.url(&home), label: linker.say("home"), ..Link::default() }];
    breadcrumb.extend(subject.ancestors.iter().cloned());
    let own = linker.passage(subject.title, subject.title_lang);
    let page = subject.document.filter(|_| view.is_whole()).and_then(|document| view.route(&document.id));
    let own = match page {
        Some(page) => {
            breadcrumb.push(linker.link_with(linker.url(page), own, linker.lang, false));
            linker.passage(&linker.say("whole-crumb"), linker.lang)
        }
        None => own,
    };
    breadcrumb.push(linker.link_with(linker.url(&linker.from), own, linker.lang, true));
    let in_trail = |link: &Link| subject.ancestors.iter().any(|ancestor| ancestor.url == link.url);
    let menu = config.menu.iter().filter_map(|reference| framed(linker, reference)).map(|mut link| {
        if link.current.is_none() && in_trail(&link) {
            link.current = Some("true");
        }
        link
    });
    let follow = subject.document.and_then(|document| follow::of_document(linker, document));
    let own_feeds = follow.iter().flat_map(|follow| &follow.links).cloned();
    let linked_data = linked_data::of_page(linker, subject.document, is_home, &breadcrumb);
    Frame {
        lang: linker.lang.tag().to_owned(),
        dir: linker.lang.direction(),
        head_title,
        description: description(linker, subject, &site.tagline),
        site_title: polish(&site.title, linker.lang).into_owned(),
        organisation: polish(&site.organisation, linker.lang).into_owned(),
        stylesheet: match view.is_leaving() {
            true => data_url("text/css", view.stylesheet().as_bytes()),
            false => linker.url(view.sheet()),
        },
        icon: icon::url(linker),
        logo: config.logo.as_ref().and_then(|logo| {
            let (_, path) = view.file(&logo.value)?;
            Some(linker.sign_url(&logo.value, path))
        }),
        home: linker.url(&home),
        is_home,
        of_the_day: is_of_the_day(linker, subject, is_home),
        menu: menu.collect(),
        search: view.page_that_shows(Shows::Search).and_then(|page| linker.work(&page)),
        languages: languages(linker, subject),
        breadcrumb: if is_home { Vec::new() } else { breadcrumb },
        footer: config.footer.iter().filter_map(|reference| framed(linker, reference)).collect(),
        pinned_date: view.pinned().map(|date| linker.date(date)),
        updated: subject.document.and_then(last_change).map(|date| linker.date(date)),
        // The whole of a divided text says nothing that its own page does not lead to.
        canonical: format!("{}{}", config.base_url.value, page.unwrap_or(&linker.from).url()),
        alternates: if page.is_some() { Vec::new() } else { alternates(linker, subject) },
        feed: feed(linker),
        calendar: follow::site_calendar(linker),
        feeds: own_feeds.chain(follow::of_site(linker)).collect(),
        follow,
        forms: subject.document.and_then(|document| forms::of_document(linker, document)),
        linked_data,
        notices: subject.notices.clone(),
    }
}

/// The page of a document in each language that it has.
pub fn in_languages<'a>(view: &View<'a>, work: &WorkId) -> Vec<(&'a Lang, SitePath)> {
    let languages = view.languages(work).into_iter();
    languages.filter_map(|lang| Some((lang, view.route(&work.in_lang(lang))?.clone()))).collect()
}

/// The page of a part of a document in each language that has it.
pub fn part_in_languages<'a>(view: &View<'a>, work: &WorkId, part: &str) -> Vec<(&'a Lang, SitePath)> {
    let languages = view.languages(work).into_iter();
    languages.filter_map(|lang| Some((lang, view.part_route(&work.in_lang(lang), part)?.clone()))).collect()
}

/// True for a page that says what is open, planned or late on the day of the build: a copy of it is shown on no other day. Only where
/// copies may be kept does a page say so.
fn is_of_the_day(linker: &Linker<'_>, subject: &Subject<'_>, is_home: bool) -> bool {
    let view = linker.view;
    if view.is_leaving() || view.page_that_shows(Shows::Offline).is_none() {
        return false;
    }
    is_home || subject.document.is_some_and(|document| changes_by_itself(linker, document))
}

/// True for the page of a document that lists processes and meetings by their state, or says of its own until when something is open.
fn changes_by_itself(linker: &Linker<'_>, document: &Document) -> bool {
    let view = linker.view;
    match &view.original(document).kind {
        Kind::Process(_)
        | Kind::Contract(_)
        | Kind::Strategy(_)
        | Kind::Instruction(_)
        | Kind::Response(_)
        | Kind::Event(_)
        | Kind::Survey(_)
        | Kind::Theme
        | Kind::Audience
        | Kind::Commune(_)
        | Kind::Service(_)
        | Kind::Body(_) => true,
        // A principle names the processes that serve it; the charter itself names none.
        Kind::Charter(_) => view.route(&document.id) != Some(&linker.from),
        Kind::EasyRead(_) => {
            let original = view.easy_read_original(document).and_then(|outline| view.document(&outline.id));
            original.is_some_and(|original| {
                !matches!(original.kind, Kind::Charter(_)) && changes_by_itself(linker, original)
            })
        }
        Kind::Page(page) => {
            let lists = page.lists.is_some_and(|kind| [KindName::PROCESS, KindName::EVENT].contains(&kind));
            lists || matches!(page.shows, Some(Shows::Calendar | Shows::Compliance))
        }
        _ => false,
    }
}

/// A link of menu or footer. One that leads to the declaration of accessibility bears the mention that the law asks for, in the language
/// of the page.
fn framed(linker: &Linker<'_>, reference: &Reference) -> Option<Link> {
    let work = linker.view.target(reference)?;
    let link = linker.work(&work)?;
    match linker.view.mention() {
        Some((declaration, conformity)) if *declaration == work => {
            let label = polish(&mention(linker, conformity), linker.lang).into_owned();
            Some(Link { label, lang: None, dir: None, ..link })
        }
        _ => Some(link),
    }
}

/// The day on which a document changed last, as it says itself.
pub fn last_change(document: &Document) -> Option<crate::model::date::Date> {
    let changes = document.meta.changes.iter().map(|change| change.date);
    changes.chain(document.outline.day_of_text()).max()
}

fn feed(linker: &Linker<'_>) -> Option<Link> {
    let [atom, _] = follow::of_site(linker);
    Some(Link { url: atom.url, label: atom.label, ..Link::default() })
}

/// Every language of the site under its own name: those that the page has lead to it, the others to what it is a part of, else to their home page,
/// and say so.
fn languages(linker: &Linker<'_>, subject: &Subject<'_>) -> Vec<Link> {
    let config = linker.view.config();
    if config.languages.len() < 2 {
        return Vec::new();
    }
    let home_exists = |lang: &Lang| linker.view.at(&home_path(linker.view, lang)).is_some();
    let languages = config.languages.iter().filter_map(|lang| {
        let among = |all: &'_ [(&Lang, SitePath)]| {
            all.iter().find(|(translated, _)| *translated == lang).map(|(_, path)| linker.url(path))
        };
        let (own, whole) = (among(&subject.translations), among(&subject.whole));
        let current = lang == linker.lang;
        let missing = own.is_none() && !current;
        let note = if whole.is_some() { "language-whole-only" } else { "language-home-only" };
        let url = match own {
            Some(own) => own,
            None if current => linker.url(&linker.from),
            None => match whole {
                Some(whole) => whole,
                None if home_exists(lang) => linker.url(&home_path(linker.view, lang)),
                None => return None,
            },
        };
        let tag = lang.tag().to_owned();
        Some(Link {
            url,
            label: linker.view.text(lang, &format!("language-name-{}", lang.primary()), &[]),
            lang: (!current).then(|| tag.clone()),
            dir: (lang.direction() != linker.lang.direction()).then(|| lang.direction().to_owned()),
            hreflang: (!current).then_some(tag),
            note: missing.then(|| linker.view.text(lang, note, &[])),
            current: current.then_some("page"),
        })
    });
    languages.collect()
}

fn alternates(linker: &Linker<'_>, subject: &Subject<'_>) -> Vec<Link> {
    if subject.translations.len() < 2 {
        return Vec::new();
    }
    let base = &linker.view.config().base_url.value;
    let links = subject.translations.iter().map(|(lang, path)| Link {
        url: format!("{base}{}", path.url()),
        hreflang: Some(lang.tag().to_owned()),
        ..Link::default()
    });
    links.collect()
}

/// The pages above a document: the plan above an action, a list above what it lists, else the folders of its address.
pub fn ancestors(linker: &Linker<'_>, outline: &Outline) -> Vec<Link> {
    let mut chain = Vec::new();
    let mut above = linker.view.parent(outline, linker.lang);
    // A list page may stand in a folder with a page of its own; two steps are as deep as folders go in practice.
    while let Some(parent) = above.filter(|_| chain.len() < 8) {
        chain.extend(linker.link(parent));
        above = linker.view.parent(parent, linker.lang);
    }
    chain.reverse();
    chain
}

fn notice(linker: &Linker<'_>, kind: &'static str, arguments: &[(&str, Value)]) -> Notice {
    Notice {
        kind,
        title: linker.text(&format!("notice-{kind}-title"), arguments),
        text: linker.text(&format!("notice-{kind}-text"), arguments),
        link: None,
        items: Vec::new(),
    }
}

/// What the reader must know before the text.
pub fn notices(linker: &Linker<'_>, document: &Document) -> Vec<Notice> {
    notices_about(linker, document, |_| true)
}

/// The notices of a page that shows some sections of a document only: of its corrections, those of these sections.
pub fn notices_about(linker: &Linker<'_>, document: &Document, is_shown: impl Fn(&str) -> bool) -> Vec<Notice> {
    let view = linker.view;
    let mut notices = Vec::new();
    if view.is_leaving() {
        notices.push(copy_notice(linker));
    }
    if document.meta.draft {
        notices.push(notice(linker, "draft", &[]));
    }
    if let Some(withdrawal) = &document.meta.withdrawal {
        let date = linker.date(withdrawal.date).words;
        let mut withdrawn = notice(linker, "withdrawn", &[("date", date.into())]);
        withdrawn.items = vec![linker.passage(&withdrawal.reason, &document.id.lang)];
        withdrawn.link = withdrawal.replaced_by.as_ref().and_then(|reference| linker.reference(reference));
        notices.push(withdrawn);
    } else if let Some(day) = view.expired(&document.id) {
        let precision = if day.day_of_month().is_some() { "day" } else { "month" };
        let arguments = [("date", linker.date(day).words.into()), ("precision", precision.into())];
        notices.push(notice(linker, "expired", &arguments));
    }
    if document.meta.example {
        notices.push(notice(linker, "example", &[]));
    }
    let original = view.original(document);
    if original.id != document.id {
        let kind = if is_stale(document, original) { "stale" } else { "translation" };
        let mut translation = notice(linker, kind, &[]);
        translation.link = linker.link(&original.outline);
        notices.push(translation);
    }
    if let Kind::EasyRead(version) = &document.kind {
        notices.push(easy_read_notice(linker, document, version));
    }
    if let Kind::Page(page) = &document.kind
        && !page.to_complete.is_empty()
    {
        let mut incomplete = notice(linker, "incomplete", &[]);
        let lang = &document.id.lang;
        incomplete.items = page.to_complete.iter().map(|item| linker.passage(&item.value, lang)).collect();
        notices.push(incomplete);
    }
    for change in document.meta.changes.iter().filter(|change| change.kind == ChangeKind::Correction) {
        let date = date_text(view, linker.lang, change.date).words;
        let mut correction = notice(linker, "correction", &[("date", date.into())]);
        correction.items = change.note.iter().map(|note| linker.passage(note, &document.id.lang)).collect();
        notices.push(correction);
    }
    notices.extend(corrections(linker, original, is_shown));
    for waiver in &document.meta.waivers {
        let until = waiver.until.map(|date| linker.date(date).words).unwrap_or_default();
        let arguments = [("rule", rulebook::about(linker, &waiver.rule.value).into()), ("until", until.into())];
        let mut waived = notice(linker, "waiver", &arguments);
        waived.items = waiver.reason.iter().map(|reason| linker.passage(reason, &document.id.lang)).collect();
        waived.link = rulebook::link(linker, &waiver.rule.value);
        notices.push(waived);
    }
    notices
}

/// The public corrections of the words of others, of the sections that are asked for: they are told wherever these words are read.
pub fn corrections(linker: &Linker<'_>, original: &Document, is_asked: impl Fn(&str) -> bool) -> Vec<Notice> {
    let own = original.meta.corrections.iter().filter(|correction| is_asked(&correction.section.value));
    let tell = |correction: &TextCorrection| {
        let section = &correction.section.value;
        let date = ("date", Value::from(linker.date(correction.date).words));
        let mut notice = match section.is_empty() {
            true => notice(linker, "words-corrected", &[date]),
            false => notice(linker, "record-corrected", &[date, ("id", section.into())]),
        };
        notice.items = vec![linker.passage(&correction.reason, &original.id.lang)];
        notice
    };
    own.map(tell).collect()
}

/// That the page is a copy, of which day if that is known, and where it is kept up to date.
fn copy_notice(linker: &Linker<'_>) -> Notice {
    let date = linker.view.pinned().map(|date| linker.date(date).words);
    let is_dated = if date.is_some() { "yes" } else { "no" };
    let mut copy = notice(linker, "copy", &[("dated", is_dated.into()), ("date", date.unwrap_or_default().into())]);
    let address = linker.whole_url(&linker.from);
    let label = linker.text("notice-copy-link", &[("address", address.as_str().into())]);
    copy.link = Some(Link { url: address, label, ..Link::default() });
    copy
}

/// Title, lead and text of a document.
pub fn head(linker: &Linker<'_>, document: &Document, eyebrow: Option<String>) -> PageHead {
    let division = division::of(linker.view, document);
    let shown = division::shown(division, document, 0..document.body.len());
    let (body, notes) = text(linker, &shown, &document.notes, 0);
    PageHead { body, notes, ..head_without_text(linker, document, eyebrow, division) }
}

/// The same for a page that lays out the text itself.
pub fn head_without_text(
    linker: &Linker<'_>,
    document: &Document,
    eyebrow: Option<String>,
    division: Option<&Division>,
) -> PageHead {
    let lang = &document.id.lang;
    let summary = document.meta.summary.as_ref();
    let headings: Vec<Link> = document
        .outline
        .headings
        .iter()
        .filter(|heading| heading.level == 2)
        .map(|heading| Link {
            url: format!("#{}", heading.anchor),
            label: polish(&heading.text, lang).into_owned(),
            ..Link::default()
        })
        .collect();
    PageHead {
        title: linker.written(&document.meta.title, lang),
        eyebrow,
        lead: summary.map(|summary| linker.written(summary, lang)),
        contents: if headings.len() >= 3 && division.is_none() { headings } else { Vec::new() },
        body: Markup::default(),
        pieces: division.map(|division| division::pieces(linker, document, division)),
        notes: None,
        lang: None,
        dir: None,
        easy_read: easy_read(linker, document),
        attachments: attachments(linker, document),
    }
}

/// The easy-read version, under a text that says what it is.
pub fn easy_read(linker: &Linker<'_>, document: &Document) -> Option<Link> {
    let version = linker.view.easy_read(document)?;
    let mut link = linker.link(&version.outline)?;
    (link.label, link.lang, link.dir) = (linker.say("easy-read-link"), None, None);
    Some(link)
}

/// What an easy-read version is, who read it, and where its original stands.
fn easy_read_notice(linker: &Linker<'_>, document: &Document, version: &EasyRead) -> Notice {
    let mut made = match (&version.validated_by, &version.validated_on) {
        (Some(by), on) => {
            let on = on.as_ref().map(|on| linker.date(on.value).words).unwrap_or_default();
            let dated = if on.is_empty() { "no" } else { "yes" };
            let by = polish(&by.value, &document.id.lang).into_owned();
            notice(linker, "easy-read", &[("by", by.into()), ("date", on.into()), ("dated", dated.into())])
        }
        (None, _) => notice(linker, "simplified", &[]),
    };
    made.link = linker.view.easy_read_original(document).and_then(|original| linker.link(original));
    made
}

/// The files that go with a document, each with its type, size and language, and another way where not everybody can read it.
pub fn attachments(linker: &Linker<'_>, document: &Document) -> Vec<AttachmentLine> {
    let original = linker.view.original(document);
    let own = &document.meta.attachments;
    let (owner, files) = if own.is_empty() { (original, &original.meta.attachments) } else { (document, own) };
    let line = |attachment: &Attachment| {
        let path = attached_path(owner, &attachment.file.value);
        let (asset, to) = linker.view.file(&path)?;
        let size = linker.asset(&path).map_or(asset.length, |file| file.size);
        let lang = attachment.lang.as_ref().unwrap_or(&owner.id.lang);
        let label = linker.passage(&attachment.title, &owner.id.lang);
        Some(AttachmentLine {
            link: linker.link_with(linker.url(to), label, lang, false),
            details: links::details(&path, size, linker.lang, &|id, arguments| linker.text(id, arguments)),
            html_version: attachment.html_version.as_ref().and_then(|reference| linker.reference(reference)),
            alternative: attachment.alternative.as_ref().map(|words| linker.passage(words, &owner.id.lang)),
        })
    };
    files.iter().filter_map(line).collect()
}

/// Blocks as markup, and their notes. `shift` lowers (or raises) the level of every heading.
pub fn text(linker: &Linker<'_>, blocks: &[Block], notes: &[Note], shift: i8) -> (Markup, Option<Markup>) {
    texts(linker, notes, |writer| {
        writer.shift_headings(shift);
        markup(linker, &writer.blocks(blocks))
    })
}

/// Several texts of one page, which share numbers of notes, anchors and explained abbreviations; and the notes of all.
pub fn texts<T>(
    linker: &Linker<'_>,
    notes: &[Note],
    write: impl FnOnce(&mut BodyWriter<'_>) -> T,
) -> (T, Option<Markup>) {
    let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
    let context = BodyContext { lang: linker.lang, text: &say, links: linker, heading_shift: 0 };
    let mut writer = BodyWriter::new(notes, &context);
    let written = write(&mut writer);
    let notes = writer.notes();
    (written, (!notes.is_empty()).then(|| markup(linker, &notes)))
}

/// Texts of one document that another page quotes, in their own language; and their notes. `name` tells them from other quoted texts of
/// the page.
pub fn quoted<T>(
    linker: &Linker<'_>,
    document: &Document,
    name: &'static str,
    write: impl FnOnce(&mut BodyWriter<'_>) -> T,
) -> (T, Option<Markup>) {
    let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
    let context = BodyContext { lang: &document.id.lang, text: &say, links: linker, heading_shift: 0 };
    let mut writer = BodyWriter::new(&document.notes, &context);
    writer.quote(&linker.view.route(&document.id).map(|path| linker.url(path)).unwrap_or_default(), name);
    let written = write(&mut writer);
    let notes = writer.notes();
    (written, (!notes.is_empty()).then(|| markup(linker, &notes)))
}

/// Elements as markup, with the stamp of each if the page is made to see where its elements come from.
pub fn markup(linker: &Linker<'_>, nodes: &[Node]) -> Markup {
    let mut markup = String::new();
    match linker.view.is_stamped() {
        true => element::write_stamped(nodes, &mut markup),
        false => element::write(nodes, &mut markup),
    }
    Markup(markup)
}
