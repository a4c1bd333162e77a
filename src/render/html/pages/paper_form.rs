//! A form on paper: what is asked, lines to write on, where to send it and what becomes of it. It is made to be printed in black, and to
//! be read without a computer.

use super::process;
use crate::{
    base::diagnostic::{Diagnostic, Value},
    model::{
        document::Document,
        kinds::{Kind, KindName, contract::Contract, page::Legal, process::ChannelKind},
        reference::DocumentId,
    },
    render::{
        html::{
            context::{Link, PageHead, PaperFormContext, Passage},
            facts,
            frame::{self, Subject},
            linker::Linker,
            standings,
        },
        view::View,
    },
    site::standing::{ProcessState, Standing},
};

/// The page.
pub fn render(view: &View<'_>, owner: &DocumentId, part: &str) -> Result<String, Diagnostic> {
    let path = view.part_route(owner, part).expect("a rendered part has an address");
    let linker = Linker {
        in_example: view.document(owner).is_some_and(|it| it.meta.example),
        ..Linker::new(view, path, &owner.lang)
    };
    let document = view.document(owner).expect("a job names a document of the site");
    let work = document.id.work();
    let standing = view.standing(&work).expect("a process stands somewhere");
    let title = linker.text("paper-form-title", &[("process", Value::from(document.label()))]);
    let mut ancestors = frame::ancestors(&linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    let subject = Subject {
        title: &title,
        title_lang: &owner.lang,
        description: document.outline.summary.as_deref(),
        translations: frame::part_in_languages(view, &work, part),
        whole: frame::in_languages(view, &work),
        place: None,
        ancestors,
        notices: frame::notices(&linker, document),
        document: Some(document),
    };
    let contract = contract(&linker, document);
    let is_over = process::is_over(&standing);
    let context = PaperFormContext {
        frame: frame::of(&linker, &subject),
        page: PageHead {
            title: linker.passage(&title, &owner.lang),
            eyebrow: Some(linker.say("eyebrow-paper-form")),
            lead: Some(linker.passage(&document.meta.title.value, &owner.lang)),
            ..PageHead::default()
        },
        process: linker.link(&document.outline).expect("a rendered document has an address"),
        deadline: deadline(&linker, &standing),
        is_over,
        question: question(&linker, document, contract),
        negotiable: negotiable(&linker, contract),
        send_to: process::channels(&linker, document, |channel| {
            matches!(channel.kind, ChannelKind::Post | ChannelKind::Box)
        }),
        phones: process::channels(&linker, document, |channel| channel.phone.is_some()),
        afterwards: afterwards(&linker, document, contract),
        personal_data: personal_data(&linker),
    };
    view.shells().fill("paper-form.html", &owner.lang, &context)
}

fn deadline(linker: &Linker<'_>, standing: &Standing) -> Option<String> {
    match (standing.state, standing.closes) {
        (Some(ProcessState::Suspended), _) => Some(linker.say("paper-form-suspended")),
        (Some(ProcessState::Abandoned), _) => Some(linker.say("paper-form-abandoned")),
        (_, Some(date)) if process::is_over(standing) => Some(standings::dated(linker, "paper-form-over", date)),
        (_, Some(date)) => Some(standings::dated(linker, "paper-form-until", date)),
        (_, None) => process::is_over(standing).then(|| linker.say("paper-form-over-undated")),
    }
}

/// The contract of the process with its own document, in the language of the reader, and its original.
type Contracts<'a> = Option<[(&'a Document, &'a Contract); 2]>;

fn contract<'a>(linker: &Linker<'a>, document: &Document) -> Contracts<'a> {
    let outlines = linker.view.member_outlines(&document.id.work(), KindName::CONTRACT, linker.lang);
    let own = linker.view.document(&outlines.first()?.id)?;
    let original = linker.view.original(own);
    match (&own.kind, &original.kind) {
        (Kind::Contract(facts), Kind::Contract(source)) => Some([(own, facts), (original, source)]),
        _ => None,
    }
}

fn question(linker: &Linker<'_>, document: &Document, contract: Contracts<'_>) -> Option<Passage> {
    let asked = contract.and_then(|[(own, facts), (original, source)]| {
        facts::told((&facts.question, &own.id.lang), (&source.question, &original.id.lang))
    });
    if let Some((question, lang)) = asked {
        return Some(linker.passage(&question.value, lang));
    }
    let (source, facts) = process::original(linker, document);
    let own = match &document.kind {
        Kind::Process(own) => &own.subject,
        _ => &facts.subject,
    };
    let (subject, lang) = facts::told((own, &document.id.lang), (&facts.subject, &source.id.lang))?;
    Some(linker.passage(&subject.value, lang))
}

fn negotiable(linker: &Linker<'_>, contract: Contracts<'_>) -> Vec<Passage> {
    let told = contract.and_then(|[(own, facts), (original, source)]| {
        facts::told((&facts.negotiable, &own.id.lang), (&source.negotiable, &original.id.lang))
    });
    let Some((items, lang)) = told else { return Vec::new() };
    items.iter().map(|item| linker.passage(&item.value, lang)).collect()
}

/// What becomes of the form: who reads it, and the promise of an answer.
fn afterwards(linker: &Linker<'_>, document: &Document, contract: Contracts<'_>) -> Vec<Passage> {
    let mut sentences = vec![linker.passage(&linker.say("paper-form-read"), linker.lang)];
    let promise = contract.and_then(|[(own, facts), (original, source)]| {
        facts::told((&facts.commitment, &own.id.lang), (&source.commitment, &original.id.lang))
    });
    if let Some((promise, lang)) = promise {
        sentences.push(linker.passage(&promise.text, lang));
    }
    let address = linker.view.route(&document.id).map(|path| path.address().to_owned()).unwrap_or_default();
    let base = &linker.view.config().base_url.value;
    let address = format!("{base}{address}").trim_start_matches("https://").trim_end_matches('/').to_owned();
    let told = linker.text("paper-form-follow", &[("address", address.into())]);
    sentences.push(linker.passage(&told, linker.lang));
    sentences
}

fn personal_data(linker: &Linker<'_>) -> Option<Link> {
    let pages = linker.view.select(KindName::PAGE, linker.lang).into_iter();
    let mut legal = pages.filter(|outline| match linker.view.document(&outline.id).map(|page| &page.kind) {
        Some(Kind::Page(page)) => page.legal == Some(Legal::PersonalData),
        _ => false,
    });
    linker.link(legal.next()?)
}
