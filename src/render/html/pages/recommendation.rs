//! A recommendation on a page of its own, with a permanent address: one timeline in order of date, from where it came to what became of it.

use std::{borrow::Cow, sync::Arc};

use super::{listings, opinion, response};
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        record::Recommendation,
        reference::{DocumentId, Reference, WorkId},
    },
    render::{
        html::{
            answered,
            answers::{self, Found},
            contacts,
            context::{FactLine, JourneyContext, JourneyStep, Link, Markup, PageHead},
            division, facts,
            frame::{self, Subject},
            linker::Linker,
            sections, standings,
        },
        view::View,
    },
    site::{
        events::{EventChange, When},
        referrers::Role,
    },
};

/// The page.
pub fn render(view: &View<'_>, owner: &DocumentId, part: &str) -> Result<String, Diagnostic> {
    let path = view.part_route(owner, part).expect("a rendered part has an address");
    let linker = Linker::new(view, path, &owner.lang);
    let document = view.document(owner).expect("a job names a document of the site");
    let all = &document.records.recommendations;
    let index = all.iter().position(|it| &*it.section.anchor == part).expect("a part is a record");
    let journey = Journey {
        linker: &linker,
        opinion: document,
        recommendation: &all[index],
        answers: answered::all(&linker, &owner.work(), part),
        process: view.process_of(document),
    };
    let neighbour = |index: Option<usize>| answers::journey(&linker, document, all.get(index?)?, "record-title");
    let (steps, quoted_notes) = journey.steps();
    let next = view.next_due(&owner.work(), part).map(|due| standings::dated(&linker, "journey-next", due));
    let mut frame = frame::of(&linker, &journey.subject(part));
    // The page changes with each answer as well.
    let told = journey.answers.iter().map(|found| found.response).chain([document]);
    frame.updated = told.filter_map(frame::last_change).max().map(|date| linker.date(date));
    let context = JourneyContext {
        frame,
        page: PageHead {
            title: linker.passage(&journey.recommendation.section.title, &owner.lang),
            eyebrow: Some(linker.text("eyebrow-recommendation", &[("id", part.into())])),
            ..PageHead::default()
        },
        state: match journey.answers.last() {
            Some(found) => answers::decision(&linker, found.response, found.answer),
            None => opinion::awaited(&linker, document),
        },
        next,
        facts: journey.facts(),
        steps,
        quoted_notes,
        previous: neighbour(index.checked_sub(1)),
        following: neighbour(Some(index + 1)),
    };
    view.shells().fill("journey.html", &owner.lang, &context)
}

/// What a timeline is made of.
struct Journey<'a> {
    linker: &'a Linker<'a>,
    opinion: &'a Document,
    recommendation: &'a Recommendation,
    /// All answers to it, the earliest first: a study ends with a second one.
    answers: Vec<Found<'a>>,
    process: Option<WorkId>,
}

/// A step with the day by which it is sorted; those without a day come last.
type Dated = (Option<Date>, JourneyStep);

impl<'a> Journey<'a> {
    fn id(&self) -> &'a Arc<str> {
        &self.recommendation.section.anchor
    }

    fn subject<'s>(&'s self, part: &str) -> Subject<'s>
    where
        'a: 's,
    {
        let view = self.linker.view;
        let work = self.opinion.id.work();
        let mut ancestors = frame::ancestors(self.linker, &self.opinion.outline);
        ancestors.extend(self.linker.link(&self.opinion.outline));
        Subject {
            title: &self.recommendation.section.title,
            title_lang: &self.opinion.id.lang,
            description: self.opinion.outline.summary.as_deref(),
            translations: frame::part_in_languages(view, &work, part),
            whole: frame::in_languages(view, &work),
            place: None,
            ancestors,
            notices: frame::notices_about(self.linker, self.opinion, |section| section == &**self.id()),
            document: Some(self.opinion),
        }
    }

    fn facts(&self) -> Vec<FactLine> {
        let linker = self.linker;
        let mut lines: Vec<FactLine> = response::process_line(linker, self.opinion).into_iter().collect();
        let at = linker.full(&self.opinion.outline).map(|mut link| {
            link.url = format!("{}#{}", link.url, self.id());
            link
        });
        lines.extend(facts::line(linker, "fact-opinion", at.map(facts::link).into_iter().collect()));
        let support = answers::support(linker, self.recommendation);
        let support = support.map(|support| facts::text(linker, &support, linker.lang));
        lines.extend(facts::line(linker, "fact-support", support.into_iter().collect()));
        let theme = self.recommendation.theme.as_ref().and_then(|theme| {
            let reference = Reference { kind: Some(KindName::THEME), id: theme.value.clone(), span: theme.span };
            linker.reference(&reference)
        });
        lines.extend(facts::line(linker, "fact-themes", theme.map(facts::link).into_iter().collect()));
        lines
    }

    /// All steps in order of date, and the notes of what they quote.
    fn steps(&self) -> (Vec<JourneyStep>, Vec<Markup>) {
        let mut notes = Vec::new();
        let mut steps: Vec<Dated> = self.meetings();
        steps.extend(self.contributions());
        steps.push(self.words(&mut notes));
        steps.extend(self.instruction());
        for (rank, found) in self.answers.iter().enumerate() {
            steps.push(self.answer(rank, *found, &mut notes));
            steps.extend(self.follow_ups(rank, *found, &mut notes));
        }
        if self.answers.is_empty() {
            steps.extend(self.awaited());
        }
        steps.extend(self.news());
        steps.sort_by_key(|(day, _)| (day.is_none(), *day));
        (steps.into_iter().map(|(_, step)| step).collect(), notes)
    }

    fn step(&self, class: &'static str, heading: &str, date: Option<Date>) -> JourneyStep {
        JourneyStep {
            class,
            heading: self.linker.say(heading),
            date: date.map(|date| self.linker.date(date)),
            ..JourneyStep::default()
        }
    }

    /// The meetings before the opinion, which took place.
    fn meetings(&self) -> Vec<Dated> {
        let view = self.linker.view;
        let Some(process) = &self.process else { return Vec::new() };
        let delivered = view.original(self.opinion).outline.date;
        let meetings = view.member_outlines(process, KindName::EVENT, self.linker.lang).into_iter();
        let step = |outline: &'a crate::model::outline::Outline| {
            let state = view.event_state(&outline.id.work())?;
            let took_place = state.when == When::Past && state.exception != Some(EventChange::Cancelled);
            let is_before = delivered.is_some_and(|delivered| state.day.is_some_and(|day| day <= delivered));
            let link = self.linker.link(outline)?;
            let step =
                JourneyStep { link: Some(link), is_named: true, ..self.step("meeting", "journey-meeting", state.day) };
            (took_place && is_before).then_some((state.day, step))
        };
        meetings.filter_map(step).collect()
    }

    /// The contributions and syntheses that name it.
    fn contributions(&self) -> Vec<Dated> {
        let kinds = [KindName::CONTRIBUTION, KindName::SYNTHESIS];
        let step = |work: WorkId| {
            let document = self.linker.view.document(&self.linker.view.work(&work, self.linker.lang)?.id)?;
            let period = match &self.linker.view.original(document).kind {
                Kind::Contribution(contribution) => contribution.period.given().copied(),
                Kind::Synthesis(synthesis) => synthesis.period,
                _ => None,
            };
            let day = period.map(|period| period.to);
            let heading = if work.kind == KindName::SYNTHESIS { "journey-synthesis" } else { "journey-contribution" };
            let link = self.linker.full(&document.outline)?;
            Some((day, JourneyStep { link: Some(link), is_named: true, ..self.step("contribution", heading, day) }))
        };
        self.linking(&kinds).into_iter().filter_map(step).collect()
    }

    /// The works of some kinds whose text links to the recommendation.
    fn linking(&self, kinds: &[KindName]) -> Vec<WorkId> {
        let referrers = self.linker.view.referrers(&self.opinion.id.work(), Some(self.id())).into_iter();
        let wanted = referrers.filter(|(role, from)| *role == Role::Link && kinds.contains(&from.kind));
        wanted.map(|(_, from)| from).collect()
    }

    /// The recommendation itself, in the words of citizens.
    fn words(&self, notes: &mut Vec<Markup>) -> Dated {
        let linker = self.linker;
        let division = division::of(linker.view, self.opinion);
        let long = division.and_then(|division| division.long_part(self.id()));
        let shown = match long {
            Some(long) => long.lead.text(self.opinion),
            None => Cow::Borrowed(&self.opinion.body[self.recommendation.section.blocks.clone()]),
        };
        let (markup, own_notes) = frame::quoted(linker, self.opinion, "words", |writer| {
            // The headings of its parts stand below the h2 of the step.
            writer.shift_headings(2 - i8::try_from(self.recommendation.section.level).unwrap_or(2));
            frame::markup(linker, &writer.blocks(&shown))
        });
        notes.extend(own_notes);
        let date = linker.view.original(self.opinion).outline.date;
        let language = linker.passage("", &self.opinion.id.lang);
        let support = answers::support(linker, self.recommendation);
        let step = JourneyStep {
            body: Some(markup),
            rest: long.map(|long| division::pieces_of(linker, self.opinion, long)),
            lang: language.lang,
            dir: language.dir,
            is_quotation: true,
            lines: support.map(|support| linker.passage(&support, linker.lang)).into_iter().collect(),
            ..self.step("words", "journey-words", date)
        };
        (date, step)
    }

    /// The steps of the instruction that took it.
    fn instruction(&self) -> Vec<Dated> {
        let linker = self.linker;
        let Some(process) = &self.process else { return Vec::new() };
        let mut steps = Vec::new();
        for outline in linker.view.member_outlines(process, KindName::INSTRUCTION, linker.lang) {
            let Some(document) = linker.view.document(&outline.id) else { continue };
            let original = linker.view.original(document);
            let Kind::Instruction(instruction) = &original.kind else { continue };
            let takes = |it: &&crate::model::kinds::instruction::InstructionStep| {
                it.recommendations.iter().any(|id| id.value == *self.id())
            };
            for step in instruction.steps.given().into_iter().flatten().filter(takes) {
                let done = step.done_on.as_ref().map(|date| date.value);
                let day = done.or(step.date.as_ref().map(|date| date.value));
                let owner = step.service.as_ref();
                let promise = (done.is_none() && day.is_some()).then(|| linker.say("journey-planned"));
                let told = JourneyStep {
                    promise,
                    is_named: true,
                    name: Some(linker.passage(&step.title, &original.id.lang)),
                    owner: owner.map(|owner| contacts::service(linker, &owner.value, &original.id.lang)),
                    link: linker.full(outline),
                    ..self.step("instruction", "journey-instruction", day)
                };
                steps.push((day, told));
            }
        }
        steps
    }

    /// The decision, its ground, and its reasons in short; the whole answer where its response is too long to give it.
    fn answer(&self, rank: usize, found: Found<'a>, notes: &mut Vec<Markup>) -> Dated {
        let linker = self.linker;
        let date = linker.view.original(found.response).outline.date;
        let division = division::of(linker.view, found.response);
        let rest = division.and_then(|division| division::rest_of_answer(linker, found, division, self.id()));
        let parts = linker.view.answer_parts(found.response, found.answer);
        let blocks = &found.response.body;
        let shown = match division.is_some() && rest.is_none() {
            // What follows has steps of its own.
            true => {
                let follow_up: Vec<&str> = parts.follow_up.map(|part| &*part.anchor).into_iter().collect();
                sections::without(&blocks[found.answer.section.blocks.clone()], &follow_up)
            }
            false => {
                let reasons = parts.reasons.unwrap_or(&found.answer.section);
                sections::first_paragraph_block(&blocks[reasons.blocks.clone()]).to_vec()
            }
        };
        let (body, own_notes) = frame::quoted(linker, found.response, "answer", |writer| {
            writer.shift_headings(2 - i8::try_from(found.answer.section.level).unwrap_or(2));
            frame::markup(linker, &writer.blocks(&shown))
        });
        notes.extend(own_notes);
        let lang = &found.response.id.lang;
        let mut lines = vec![linker.passage(&found.answer.section.title, lang)];
        lines.extend(answers::ground(linker, found.response, found.answer));
        let at = |to: &crate::model::path::SitePath| {
            let url = format!("{}#{}", linker.url(to), self.id());
            // Two links of one page that lead to two places have two names.
            let words = match date.filter(|_| self.answers.len() > 1) {
                Some(date) => {
                    let arguments = [("id", self.id().into()), ("date", linker.date(date).words.into())];
                    linker.text("journey-answer-link-of", &arguments)
                }
                None => linker.text("journey-answer-link", &[("id", self.id().into())]),
            };
            linker.link_with(url, linker.passage(&words, linker.lang), lang, false)
        };
        let link = match division {
            // The whole answer is here: its page is the response.
            Some(_) if rest.is_none() => linker.full(&found.response.outline),
            Some(_) => rest,
            None => linker.view.route(&found.response.id).map(at),
        };
        let language = linker.passage("", lang);
        let step = JourneyStep {
            state: answers::decision(linker, found.response, found.answer),
            lines,
            body: Some(body),
            lang: language.lang,
            dir: language.dir,
            link,
            ..self.step("answer", if rank == 0 { "journey-answer" } else { "journey-answer-new" }, date)
        };
        (date, step)
    }

    /// What an answer promises, and the end of a study that no later answer has ended.
    fn follow_ups(&self, rank: usize, found: Found<'a>, notes: &mut Vec<Markup>) -> Vec<Dated> {
        let linker = self.linker;
        let Found { response, answer } = found;
        let follow_ups = linker.view.follow_ups(response, answer);
        let (lines, own_notes) = frame::quoted(linker, response, "follow-up", |writer| {
            let lines = follow_ups.iter().map(|it| answers::line(linker, &response.id.lang, it, writer));
            lines.collect::<Vec<_>>()
        });
        notes.extend(own_notes);
        let mut steps: Vec<Dated> = Vec::new();
        for (follow_up, line) in follow_ups.iter().zip(lines) {
            let promise = follow_up.due.map(|_| linker.say("journey-promised"));
            let step = JourneyStep {
                promise,
                is_named: true,
                body: Some(line.what),
                lang: line.lang,
                dir: line.dir,
                owner: line.owner,
                actions: line.actions,
                ..self.step("follow-up", "journey-follow-up", follow_up.due)
            };
            steps.push((follow_up.due.map(Date::last_day), step));
        }
        let is_told = |until: Date| follow_ups.iter().any(|it| it.due.map(Date::last_day) == Some(until.last_day()));
        let is_ended = rank + 1 < self.answers.len();
        if let Some(until) = answer.until.as_ref().filter(|until| !is_ended && !is_told(until.value)) {
            let step = JourneyStep {
                promise: Some(linker.say("journey-promised")),
                ..self.step("awaited", "journey-study-end", Some(until.value))
            };
            steps.push((Some(until.value.last_day()), step));
        }
        steps
    }

    /// The answer that is not public yet.
    fn awaited(&self) -> Option<Dated> {
        let standing = self.linker.view.standing(self.process.as_ref()?)?;
        let due = standing.response_to(&self.opinion.id.work())?;
        let step = JourneyStep {
            promise: Some(self.linker.say("journey-promised")),
            state: opinion::awaited(self.linker, self.opinion),
            ..self.step("awaited", "journey-answer", Some(due.due))
        };
        Some((Some(due.due), step))
    }

    /// News that link to it.
    fn news(&self) -> Vec<Dated> {
        let works = self.linking(&[KindName::NEWS]);
        let outlines = works.iter().filter_map(|work| self.linker.view.work(work, self.linker.lang));
        let mut outlines: Vec<_> = outlines.collect();
        listings::sort(&mut outlines, self.linker.lang);
        let step = |outline: &&crate::model::outline::Outline| {
            let link: Link = self.linker.link(outline)?;
            let day = outline.date;
            Some((day, JourneyStep { link: Some(link), is_named: true, ..self.step("news", "journey-news", day) }))
        };
        outlines.iter().filter_map(step).collect()
    }
}
