//! A process: where it stands, how to take part now, what is at stake, its phases with their documents, its meetings.

use super::{listings, meetings, response};
use crate::{
    base::diagnostic::{Diagnostic, Value},
    model::{
        document::Document,
        kinds::{
            Kind, KindName,
            process::{Channel, Process, ProcessExceptionKind},
        },
        meta::Stated,
        outline::Outline,
        reference::WorkId,
    },
    render::{
        html::{
            contacts,
            context::{ChannelLine, FactLine, Link, Notice, PhaseLine, ProcessContext, TakePart},
            facts, frame,
            linker::Linker,
            standings,
        },
        lists::{First, List},
        view::View,
    },
    site::{
        referrers::Role,
        routes::PAPER_FORM,
        standing::{PhaseStanding, PhaseState, ProcessState, Standing},
    },
};

/// Kinds of documents that belong to no phase.
const BESIDE: &[KindName] =
    &[KindName::REPORT, KindName::SURVEY, KindName::BUDGET, KindName::TOOLKIT, KindName::DELIBERATION];

/// How many of the next meetings stand among the ways to take part; all are in the list of meetings.
const NEXT: usize = 5;

/// The page.
pub fn render(view: &View<'_>, document: &Document, process: &Process) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let work = document.id.work();
    let standing = view.standing(&work).expect("a process stands somewhere");
    let mut page = frame::head(&linker, document, Some(linker.say("eyebrow-process")));
    page.contents.clear();
    let context = ProcessContext {
        frame: frame::of_document(&linker, document),
        page,
        state: standings::process_state(&linker, &standing),
        announcements: announcements(&linker, document, &standing),
        take_part: take_part(&linker, document, &standing),
        answered: {
            let responses = view.member_outlines(&work, KindName::RESPONSE, lang);
            responses.into_iter().filter_map(|outline| response::summary(&linker, outline)).collect()
        },
        phases: phases(&linker, document, &standing),
        facts: at_stake(&linker, document, process, &standing),
        listings: listings::shown(&linker, document, None, lists(&linker, document)),
        easy_read: view.easy_read(document).and_then(|version| {
            let mut link = linker.link(&version.outline)?;
            link.label = linker.text("easy-read-version", &[("title", link.label.into())]);
            Some(link)
        }),
        translations: translations(&linker, document),
        follow: Vec::new(),
        contact: contacts::of_document(&linker, document),
    };
    view.shells().fill("process.html", lang, &context)
}

/// The facts of the original.
pub fn original<'a>(linker: &Linker<'a>, document: &'a Document) -> (&'a Document, &'a Process) {
    let original = linker.view.original(document);
    match (&original.kind, &document.kind) {
        (Kind::Process(found), _) => (original, found),
        (_, Kind::Process(own)) => (document, own),
        _ => unreachable!("a process is a process in every language"),
    }
}

fn notice(kind: &'static str, title: String, text: String) -> Notice {
    Notice { kind, title, text, link: None, items: Vec::new() }
}

fn announcements(linker: &Linker<'_>, document: &Document, standing: &Standing) -> Vec<Notice> {
    let (source, process) = original(linker, document);
    let mut notices = Vec::new();
    for response in standing.responses.iter().filter(|response| response.is_late) {
        let delay = process.response_delay.as_ref();
        let text = match delay.and_then(|delay| delay.expected_on) {
            Some(expected) => standings::dated(linker, "late-expected", expected),
            None => linker.say(if delay.is_some() { "late-undated" } else { "late-unexplained" }),
        };
        let mut told = notice("important late", standings::dated(linker, "process-late", response.late_since()), text);
        told.items = delay.iter().map(|delay| linker.passage(&delay.reason, &source.id.lang)).collect();
        // Of several opinions, the reader has to know which one waits.
        let waits = response.opinion.as_ref().filter(|_| standing.responses.len() > 1);
        told.link = waits.and_then(|opinion| linker.work(opinion));
        notices.push(told);
    }
    if let Some(exception) = process.exception.as_ref().filter(|_| standing.exception_holds) {
        let (name, kind) = match exception.kind {
            ProcessExceptionKind::Suspended => ("suspended", "important suspended"),
            ProcessExceptionKind::Abandoned => ("abandoned", "important abandoned"),
            ProcessExceptionKind::Extended => ("extended", "important extended"),
        };
        let title = match exception.decided_on {
            Some(date) => standings::dated(linker, &format!("exception-{name}"), date),
            None => linker.say(&format!("exception-{name}-undated")),
        };
        let text = match &exception.until {
            Some(until) => standings::dated(linker, &format!("exception-{name}-until"), until.value),
            None => String::new(),
        };
        let mut told = notice(kind, title, text);
        told.items = exception.reason.iter().map(|reason| linker.passage(reason, &source.id.lang)).collect();
        notices.push(told);
    }
    notices.extend(withdrawn(linker, &document.id.work()));
    notices.extend(meetings::changed(linker, &document.id.work()));
    notices
}

/// What belonged to the process and was taken back: it is in no list any more, and those who look for it are told.
fn withdrawn(linker: &Linker<'_>, work: &WorkId) -> Vec<Notice> {
    let gone = KindName::OF_PROCESS.iter().flat_map(|kind| linker.view.withdrawn_members(work, *kind, linker.lang));
    let told = |document: &Document| {
        let original = linker.view.original(document);
        let withdrawal = original.meta.withdrawal.as_ref()?;
        let arguments = [("title", linker.passage(document.label(), &document.id.lang).text.into())];
        let title = linker.text("process-withdrawn", &arguments);
        let mut told =
            notice("important withdrawn", title, standings::dated(linker, "process-withdrawn-on", withdrawal.date));
        told.items = vec![linker.passage(&withdrawal.reason, &original.id.lang)];
        told.link = linker.full(&document.outline);
        Some(told)
    };
    gone.filter_map(told).collect()
}

fn take_part(linker: &Linker<'_>, document: &Document, standing: &Standing) -> Option<TakePart> {
    if standing.state != Some(ProcessState::Open) {
        return None;
    }
    let sentence = match standing.closes {
        Some(date) => standings::dated(linker, "take-part-until", date),
        None => linker.say("take-part-undated"),
    };
    Some(TakePart {
        sentence,
        channels: channels(linker, document, |_| true),
        form: paper_form(linker, document),
        meetings: meetings::ahead(linker, &document.id.work()).take(NEXT).collect(),
    })
}

/// The link to the form on paper.
pub fn paper_form(linker: &Linker<'_>, document: &Document) -> Option<Link> {
    let to = linker.view.part_route(&document.id, &PAPER_FORM)?;
    Some(Link { url: linker.url(to), label: linker.say("paper-form-link"), ..Link::default() })
}

/// The ways to take part, those without a computer first. A translation that gives ways gives all of them.
pub fn channels(linker: &Linker<'_>, document: &Document, wanted: impl Fn(&Channel) -> bool) -> Vec<ChannelLine> {
    let (source, facts) = original(linker, document);
    let own = match &document.kind {
        Kind::Process(own) => &own.channels,
        _ => &facts.channels,
    };
    let told = facts::told((own, &document.id.lang), (&facts.channels, &source.id.lang));
    let Some((channels, lang)) = told else { return Vec::new() };
    let mut sorted: Vec<&Channel> = channels.iter().filter(|channel| wanted(channel)).collect();
    sorted.sort_by_key(|channel| channel.kind);
    let line = |channel: &&Channel| {
        let text = |text: &Option<std::sync::Arc<str>>| text.as_ref().map(|text| linker.passage(text, lang));
        ChannelLine {
            class: channel.kind.name(),
            label: linker.passage(&channel.label, lang),
            phone: channel.phone.as_ref().map(|number| contacts::phone(linker, &number.value)),
            email: channel.email.as_ref().map(|address| contacts::email(linker, &address.value)),
            url: channel.url.as_ref().and_then(|url| contacts::web(linker, "take-part-online", &url.value)),
            address: text(&channel.address),
            hours: text(&channel.hours),
            note: text(&channel.note),
        }
    };
    sorted.iter().map(line).collect()
}

/// The phases of the charter, each with the documents of the process that lead up to what it delivers.
fn phases(linker: &Linker<'_>, document: &Document, standing: &Standing) -> Vec<PhaseLine> {
    let (source, _) = original(linker, document);
    let Some((charter_document, charter)) = linker.view.charter_binding(source, linker.lang) else {
        return Vec::new();
    };
    let Some((_, facts)) = linker.view.charter_binding(source, &source.id.lang) else { return Vec::new() };
    let rank = |kind: KindName| KindName::OF_PROCESS.iter().position(|known| *known == kind);
    let deliverable = |id: &str| {
        let phase = facts.phases.iter().find(|phase| &*phase.id.value == id)?;
        rank(KindName::parse(&phase.deliverable.as_ref()?.value)?)
    };
    let work = document.id.work();
    let mut from = 0;
    let mut lines = Vec::new();
    for (index, phase) in standing.phases.iter().enumerate() {
        let title = charter.phases.iter().find(|it| it.id.value == phase.phase).map_or("", |it| &*it.title);
        let title = linker.passage(title, &charter_document.id.lang);
        let until = deliverable(&phase.phase);
        let kinds = until.map_or(&[][..], |until| KindName::OF_PROCESS.get(from..=until).unwrap_or_default());
        from = until.map_or(from, |until| from.max(until + 1));
        let members = kinds.iter().flat_map(|kind| linker.view.member_outlines(&work, *kind, linker.lang));
        lines.push(PhaseLine {
            number: index + 1,
            link: achieved(linker, phase, &title),
            title,
            state: standings::phase_state(linker, phase, standing.state),
            is_current: phase.state == PhaseState::Current,
            documents: members.filter_map(|outline| linker.link(outline)).collect(),
        });
    }
    lines
}

/// The document that achieves a phase, under the title of the phase.
fn achieved(linker: &Linker<'_>, phase: &PhaseStanding, title: &crate::render::html::context::Passage) -> Option<Link> {
    let mut link = linker.work(phase.delivered.last()?)?;
    (link.label, link.lang, link.dir) = (title.text.clone(), title.lang.clone(), title.dir.clone());
    Some(link)
}

fn at_stake(linker: &Linker<'_>, document: &Document, own: &Process, standing: &Standing) -> Vec<FactLine> {
    let (source, process) = original(linker, document);
    let (lang, source_lang) = (&document.id.lang, &source.id.lang);
    let text = |label: &str, own: &Stated<_>, original: &Stated<_>| {
        let (value, lang) = if own.given().is_some() { (own, lang) } else { (original, source_lang) };
        facts::stated_text(linker, label, value, lang)
    };
    let word = |label: &str, start: &str, value: &Stated<crate::base::source::Spanned<&'static str>>| {
        facts::stated(linker, label, value, |name| {
            vec![facts::text(linker, &linker.say(&format!("{start}-{}", name.value)), linker.lang)]
        })
    };
    // A day that was reached is no plan any more; one that was put off stays what was planned, beside the day that it became.
    let planned = process.closes_on.given().map(|date| date.value);
    // One that was given up or rests may have been over before that day, or not.
    let is_stopped = |state| matches!(state, Some(ProcessState::Abandoned | ProcessState::Suspended));
    let closed = standing.closes.filter(|_| standing.is_closed && !is_stopped(standing.state));
    let is_closed = closed.is_some() && closed == planned;
    let closed_later = closed.filter(|_| !is_closed);
    let mut lines = vec![
        text("fact-subject", &own.subject, &process.subject),
        text("fact-decision-at-stake", &own.decision_at_stake, &process.decision_at_stake),
        text("fact-decider", &own.decider, &process.decider),
        word("fact-level", "level", &process.level),
        word("fact-regime", "regime", &process.regime),
        facts::stated_date(linker, "fact-opens-on", &process.opens_on),
        facts::stated_date(linker, if is_closed { "fact-closed-on" } else { "fact-closes-on" }, &process.closes_on),
    ];
    lines.extend(closed_later.map(|day| FactLine {
        label: linker.say("fact-closed-on"),
        values: vec![facts::date(linker, day)],
        stated: true,
    }));
    lines.extend(facts::principles(linker, source));
    // Whom to ask stands in a section of its own.
    let contact = linker.say("fact-contact");
    lines.extend(facts::classification(linker, source).into_iter().filter(|line| line.label != contact));
    lines
}

/// Its meetings, the documents beside its four phases, news of it and about it. Lists without entries are left out.
pub fn lists<'a>(linker: &Linker<'a>, document: &Document) -> Vec<List<'a>> {
    let work = document.id.work();
    let beside = BESIDE.iter().flat_map(|kind| linker.view.member_outlines(&work, *kind, linker.lang)).collect();
    let (all, ahead) = meetings::sorted(linker, &work);
    let first = Some((First::Ahead, ahead));
    let lists = [
        List { first, ..list(linker, "_meetings", "process-meetings", "rencontres", all) },
        list(linker, "_documents", "process-documents", "documents", beside),
        list(linker, "_news-about", "listing-news-about", "actualites", news(linker, &work)),
    ];
    lists.into_iter().filter(|list| !list.outlines.is_empty()).collect()
}

fn list<'a>(linker: &Linker<'a>, anchor: &str, heading: &str, word: &str, outlines: Vec<&'a Outline>) -> List<'a> {
    List { anchor: anchor.to_owned(), heading: linker.say(heading), word: word.to_owned(), outlines, ..List::default() }
}

/// News of the process and about it.
fn news<'a>(linker: &Linker<'a>, work: &WorkId) -> Vec<&'a Outline> {
    let own = linker.view.member_outlines(work, KindName::NEWS, linker.lang);
    let about = linker.view.referrers(work, None).into_iter();
    let about = about.filter(|(role, from)| *role == Role::About && from.kind == KindName::NEWS);
    let about = about.filter_map(|(_, from)| linker.view.work(&from, linker.lang));
    let mut outlines: Vec<&Outline> = own.into_iter().chain(about).collect();
    outlines.retain(|outline| linker.view.expired(&outline.id).is_none());
    listings::sort(&mut outlines, linker.lang);
    outlines.dedup_by(|a, b| a.id == b.id);
    outlines
}

/// The process in its other languages, each under the name of the language.
fn translations(linker: &Linker<'_>, document: &Document) -> Vec<Link> {
    let work = document.id.work();
    let others = linker.view.languages(&work).into_iter().filter(|lang| **lang != document.id.lang);
    let link = |lang: &crate::base::lang::Lang| {
        let name = linker.view.text(lang, &format!("language-name-{}", lang.primary()), &[]);
        let words = linker.view.text(lang, "translation-link", &[("language", Value::from(name))]);
        let to = linker.view.route(&work.in_lang(lang))?;
        let label = linker.passage(&words, lang);
        Some(Link { note: None, ..linker.link_with(linker.url(to), label, lang, false) })
    };
    others.filter_map(link).collect()
}

/// True if people can no longer take part.
pub fn is_over(standing: &Standing) -> bool {
    matches!(standing.state, Some(state) if state > ProcessState::Open)
}
