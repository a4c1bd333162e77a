//! What is owed to the public, by whom and by when: one list, from which the rules about time, `parvis due` and the next change of the
//! site are read.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{Site, declaration, referrers::Role, state::ActionState};
use crate::{
    base::source::Span,
    model::{
        block::{Block, BlockKind, Inline, InlineKind},
        date::Date,
        document::Document,
        duration::Duration,
        kinds::{
            Kind, KindName,
            action::{Action, Deadline},
            budget::{Budget, Stage},
            instruction::Instruction,
            process::Process,
            survey::Survey,
        },
        prose::{count_words, paragraphs},
        reference::{DocumentId, WorkId},
        walk,
    },
};

/// Something owed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Obligation {
    /// What it is.
    pub duty: Duty,
    /// The last day on which it is in time.
    pub due: Date,
    /// True if it was done.
    pub is_met: bool,
    /// The service or body that owes it, in the author's words.
    pub owner: Option<Arc<str>>,
    /// The document that says so.
    pub document: DocumentId,
    /// The record of it: `R7` of an opinion.
    pub record: Option<Arc<str>>,
    /// The document that waits for it, where it is another: an opinion.
    pub waiting: Option<WorkId>,
    /// What it is about, in the author's words: a milestone, a follow-up, the title of the document.
    pub about: Arc<str>,
    /// Where it is written.
    pub span: Span,
}

/// Everything that a site owes, by the day on which it is due.
#[derive(Default, Debug)]
pub struct Obligations {
    all: Vec<Obligation>,
    /// Places in the list, by the document: pages of tens of thousands of recommendations ask for their own.
    of_documents: BTreeMap<WorkId, Vec<usize>>,
}

impl Obligations {
    fn new(all: Vec<Obligation>) -> Self {
        let mut of_documents: BTreeMap<WorkId, Vec<usize>> = BTreeMap::new();
        for (index, owed) in all.iter().enumerate() {
            of_documents.entry(owed.document.work()).or_default().push(index);
        }
        Self { all, of_documents }
    }

    /// All of them.
    pub fn all(&self) -> &[Obligation] {
        &self.all
    }

    /// What a document owes.
    pub fn of(&self, document: &WorkId) -> impl Iterator<Item = &Obligation> {
        self.of_documents.get(document).into_iter().flatten().map(|index| &self.all[*index])
    }
}

/// The kinds of duties.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Duty {
    /// A contract before a process opens.
    Contract,
    /// The reasoned response to an opinion.
    Response,
    /// The minutes of a meeting.
    Minutes,
    /// The results of a survey.
    Results,
    /// The end of a study that an answer promised.
    Study,
    /// What an answer promised to do; no rule speaks of it, because nothing says that it was done.
    FollowUp,
    /// An action.
    Action,
    /// A milestone of an action.
    Milestone,
    /// A word on how an action goes.
    Update,
    /// The report on a process.
    Report,
    /// The report on a plan.
    PlanReport,
    /// Another look at a document.
    Review,
    /// The end of a waiver.
    Waiver,
    /// A step of the instruction of an opinion.
    Step,
    /// A project of a budget that people chose; no rule speaks of it.
    Project,
    /// The declaration of accessibility, which is valid until a day.
    Declaration,
    /// The end of the consent of people on a picture.
    Consent,
}

impl Duty {
    /// Its name, for messages and data.
    pub fn name(self) -> &'static str {
        match self {
            Duty::Contract => "contract",
            Duty::Response => "response",
            Duty::Minutes => "minutes",
            Duty::Results => "results",
            Duty::Study => "study",
            Duty::FollowUp => "follow-up",
            Duty::Action => "action",
            Duty::Milestone => "milestone",
            Duty::Update => "update",
            Duty::Report => "report",
            Duty::PlanReport => "plan-report",
            Duty::Review => "review",
            Duty::Waiver => "waiver",
            Duty::Step => "step",
            Duty::Project => "project",
            Duty::Declaration => "declaration",
            Duty::Consent => "consent",
        }
    }
}

/// Days after a meeting in which its minutes are in time, and after which their absence is owed.
pub const MINUTES: [u16; 2] = [30, 90];
/// Days after the end of its fieldwork in which the results of a survey are in time, and after which their absence is owed.
pub const RESULTS: [u16; 2] = [30, 90];
/// Months between two words on how an action goes, and after which silence is owed.
pub const UPDATES: [u16; 2] = [6, 12];
/// Months after its end in which a process gets its report, where the charter says nothing else.
const REPORT: Duration = Duration { months: 6, days: 0 };

/// Everything that is owed, by the day on which it is due.
pub fn of(site: &Site) -> Obligations {
    let originals: Vec<&Document> = site.originals().collect();
    let mut all: Vec<Obligation> = originals.par_iter().flat_map_iter(|document| of_document(site, document)).collect();
    consents(site, &originals, &mut all);
    audit(site, &mut all);
    all.par_sort_by(|a, b| (a.due, a.duty, &a.document, &a.record).cmp(&(b.due, b.duty, &b.document, &b.record)));
    Obligations::new(all)
}

/// What one document says that is owed.
fn of_document(site: &Site, document: &Document) -> Vec<Obligation> {
    let mut all = Vec::new();
    let list = List { site, document };
    match &document.kind {
        Kind::Process(process) => list.process(process, &mut all),
        Kind::Event(event) if !event.is_cancelled() => {
            let last = event.end().or(event.start());
            all.extend(last.and_then(|moment| {
                let due = Duration { months: 0, days: MINUTES[0] }.after(moment.value.date())?;
                let is_met = has_minutes(document) || event.minutes.is_some();
                Some(list.make(Duty::Minutes, due, is_met, moment.span))
            }));
        }
        Kind::Action(action) => list.action(action, &mut all),
        Kind::Plan(plan) => {
            if let Some(period) = plan.period.given() {
                let work = document.id.work();
                let reports = site.originals().filter(|report| match &report.kind {
                    Kind::Report(report) => report.plan.as_ref().and_then(|to| site.target(to)) == Some(work.clone()),
                    _ => false,
                });
                let is_met = reports.count() > 0;
                all.push(list.make(Duty::PlanReport, period.to.last_day(), is_met, document.meta.title.span));
            }
        }
        Kind::Response(_) => list.answers(&mut all),
        Kind::Instruction(instruction) => list.steps(instruction, &mut all),
        Kind::Budget(budget) => list.projects(budget, &mut all),
        Kind::Survey(survey) => all.extend(list.results(survey)),
        _ => {}
    }
    // The law gives the declaration of accessibility an end. An audit has it; without one the author may write it where other
    // pages say when to look again.
    let review = match declaration::is_declaration(document) && site.audits().is_empty() {
        true => Duty::Declaration,
        false => Duty::Review,
    };
    all.extend(document.meta.review_by.iter().map(|by| list.make(review, by.value.last_day(), false, by.span)));
    all.extend(document.meta.waivers.iter().filter_map(|waiver| {
        let made = list.make(Duty::Waiver, waiver.until?.last_day(), false, waiver.span);
        Some(Obligation { about: Arc::clone(&waiver.rule.value), ..made })
    }));
    all
}

impl Site {
    /// The next day on which something is promised for a recommendation: what an answer to it promised, else the answer itself.
    pub fn next_due(&self, opinion: &WorkId, recommendation: &str) -> Option<Date> {
        let answers = self.referrers().of_record(opinion, recommendation).filter(|(role, _)| *role == Role::Answers);
        let responses: Vec<&WorkId> = answers.map(|(_, work)| work).collect();
        let document = self.in_language(opinion, self.config.default_lang())?;
        if responses.is_empty() {
            let due = self.standing(&self.process_of(document)?)?.response_to(opinion)?.due;
            return Some(due).filter(|due| *due >= self.today());
        }
        let today = self.today();
        let open = responses.into_iter().flat_map(|response| {
            // What an answer to several recommendations promises stands under the first of them.
            let document = self.in_language(response, self.config.default_lang());
            let mut answers = document.into_iter().flat_map(|document| &document.records.answers);
            let answer = answers.find(|answer| answer.to.iter().any(|id| &*id.value == recommendation));
            let first = answer.and_then(|answer| answer.to.first()).map(|id| Arc::clone(&id.value));
            self.obligations_of(response).filter(move |owed| owed.record == first && !owed.is_met)
        });
        open.map(|owed| owed.due).filter(|due| *due >= today).min()
    }
}

/// Fewer words than these tell nobody what was said at a meeting.
pub const FEWEST_WORDS: u8 = 5;

/// True if a part of the text is called the minutes and says something: words, or what is no paragraph, such as a list or a file.
fn has_minutes(document: &Document) -> bool {
    let Some(section) = &document.records.minutes else { return false };
    let blocks = &document.body[section.blocks.clone()];
    let is_more = |block: &Block| !matches!(block.kind, BlockKind::Paragraph(_) | BlockKind::Heading(_));
    let mut leads = false;
    let mut look = |inline: &Inline| leads |= matches!(inline.kind, InlineKind::Link { .. });
    blocks.iter().for_each(|block| walk::in_block(block, &mut look));
    leads || blocks.iter().any(is_more) || count_words(&paragraphs(blocks).join(" ")) >= usize::from(FEWEST_WORDS)
}

/// « Service Voirie, voirie@example.org » → « Service Voirie »; a mailbox alone stays.
fn without_mailbox(contact: &Arc<str>) -> Arc<str> {
    let words: Vec<&str> = contact.split(',').map(str::trim).filter(|part| !part.contains('@')).collect();
    if words.is_empty() { Arc::clone(contact) } else { words.join(", ").into() }
}

/// The ends of the consents of people on pictures, each owed by the first document that shows the picture.
fn consents(site: &Site, originals: &[&Document], all: &mut Vec<Obligation>) {
    // Most sites have none, and need not look through all their texts.
    if !site.assets().values().filter_map(|asset| asset.sidecar.as_ref()).any(|sidecar| sidecar.consent.is_some()) {
        return;
    }
    let mut told = BTreeSet::new();
    for document in originals {
        let list = List { site, document };
        walk::images(document, &mut |image| {
            let sidecar = site.assets().get(&image.source.value).and_then(|asset| asset.sidecar.as_ref());
            let until = sidecar.and_then(|it| it.consent.as_ref()).and_then(|consent| consent.until.as_ref());
            if let Some(until) = until.filter(|_| told.insert(Arc::clone(&image.source.value))) {
                let made = list.make(Duty::Consent, until.value.last_day(), false, until.span);
                all.push(Obligation { about: Arc::clone(&image.source.value), ..made });
            }
        });
    }
}

/// The end of the last audit, owed by the page that declares what it found.
fn audit(site: &Site, all: &mut Vec<Obligation>) {
    let declaration = site.declaration();
    let date = declaration.audit.and_then(|audit| audit.date.as_ref());
    let (Some(document), Some(date), Some(until)) = (site.declaration_page(), date, declaration.until) else { return };
    all.push(List { site, document }.make(Duty::Declaration, until, false, date.span));
}

/// The obligations of one document.
struct List<'a> {
    site: &'a Site,
    document: &'a Document,
}

impl List<'_> {
    fn make(&self, duty: Duty, due: Date, is_met: bool, span: Span) -> Obligation {
        let contact = self.document.meta.contact.as_ref().map(|contact| without_mailbox(&contact.value));
        Obligation {
            duty,
            due,
            is_met,
            owner: contact,
            document: self.document.id.clone(),
            record: None,
            waiting: None,
            about: Arc::clone(&self.document.meta.title.value),
            span,
        }
    }

    /// The results of a survey whose questions are known: one that shows some is not late, whatever it keeps back.
    fn results(&self, survey: &Survey) -> Option<Obligation> {
        let questions = survey.questions.given()?;
        let due = Duration { months: 0, days: RESULTS[0] }.after(survey.fieldwork.given()?.to)?;
        let is_met = questions.iter().any(|question| question.results.is_some());
        Some(self.make(Duty::Results, due, is_met, self.document.meta.title.span))
    }

    fn process(&self, process: &Process, all: &mut Vec<Obligation>) {
        let work = self.document.id.work();
        let has = |kind| self.site.members(&work, kind).next().is_some();
        if process.stopped_on(self.site.today()).is_some() {
            return;
        }
        if let Some(opens) = process.opens_on.given() {
            let eve = opens.value.first_day();
            all.push(self.make(Duty::Contract, eve, has(KindName::CONTRACT), opens.span));
        }
        for response in self.site.standing(&work).into_iter().flat_map(|standing| standing.responses) {
            let waiting = response.opinion.clone();
            let opinion = response.opinion.and_then(|it| self.site.in_language(&it, self.site.config.default_lang()));
            let decider = process.decider.given().map(|decider| Arc::clone(&decider.value));
            let span = process.closes_on.given().map_or(self.document.meta.title.span, |closes| closes.span);
            let made = self.make(Duty::Response, response.due, response.is_answered, span);
            let about = opinion.map(|opinion| Arc::clone(&opinion.meta.title.value));
            all.push(Obligation { owner: decider.or(made.owner), about: about.unwrap_or(made.about), waiting, ..made });
        }
        if let Some(last) = process.last_day() {
            let charter = self.site.charter_of(self.document).and_then(|(_, charter)| charter.report_deadline.as_ref());
            let within = charter.map_or(REPORT, |duration| duration.value);
            let span = process.closes_on.given().map_or(self.document.meta.title.span, |closes| closes.span);
            all.extend(within.after(last).map(|due| self.make(Duty::Report, due, has(KindName::REPORT), span)));
        }
    }

    fn action(&self, action: &Action, all: &mut Vec<Obligation>) {
        let state = self.site.state(&self.document.id.work());
        let is_over = matches!(state, Some(ActionState::Done | ActionState::Postponed | ActionState::Abandoned) | None);
        let owner = action.owner.given().map(|owner| Arc::clone(&owner.value));
        let owned = |made: Obligation| Obligation { owner: owner.clone().or_else(|| made.owner.clone()), ..made };
        if let Some(Deadline::By(date)) = action.deadline.given() {
            all.push(owned(self.make(Duty::Action, date.last_day(), is_over, action.number.span)));
        }
        let milestones = action.milestones.given().into_iter().flatten();
        for (milestone, due) in milestones.clone().filter_map(|milestone| Some((milestone, milestone.due?))) {
            let is_met = milestone.reached_on.is_some() || is_over;
            let made = self.make(Duty::Milestone, due.last_day(), is_met, milestone.span);
            all.push(owned(Obligation { about: Arc::clone(&milestone.label), ..made }));
        }
        let told = action.updates.iter().map(|update| update.date);
        let reached = milestones.filter_map(|milestone| milestone.reached_on.as_ref()).map(|date| date.value);
        let runs = matches!(state, Some(ActionState::UnderWay | ActionState::Late { .. }));
        if let Some(last) = told.chain(reached).max().filter(|_| runs && !action.is_all_reached()) {
            let due = Duration { months: UPDATES[0], days: 0 }.after(last);
            all.extend(due.map(|due| owned(self.make(Duty::Update, due, false, action.number.span))));
        }
    }

    fn steps(&self, instruction: &Instruction, all: &mut Vec<Obligation>) {
        let lead = instruction.lead.given().map(|lead| Arc::clone(&lead.value));
        let steps = instruction.steps.given().into_iter().flatten();
        for (step, date) in steps.filter_map(|step| Some((step, step.date.as_ref()?))) {
            let made = self.make(Duty::Step, date.value.last_day(), step.done_on.is_some(), step.span);
            let owner = step.service.as_ref().map(|service| Arc::clone(&service.value)).or_else(|| lead.clone());
            all.push(Obligation { owner: owner.or(made.owner), about: Arc::clone(&step.title), ..made });
        }
    }

    fn projects(&self, budget: &Budget, all: &mut Vec<Obligation>) {
        let projects = budget.projects.given().into_iter().flatten();
        for (project, due) in projects.filter_map(|project| Some((project, project.due?))) {
            let stage = project.stage.as_ref().map(|stage| stage.value);
            if !stage.is_some_and(Stage::is_chosen) {
                continue;
            }
            let made = self.make(Duty::Project, due.last_day(), stage == Some(Stage::Done), project.span);
            let record = Some(Arc::clone(&project.id.value));
            all.push(Obligation { record, about: Arc::clone(&project.title), ..made });
        }
    }

    fn answers(&self, all: &mut Vec<Obligation>) {
        for answer in &self.document.records.answers {
            let record = answer.to.first().map(|id| Arc::clone(&id.value));
            let follow_ups = self.site.follow_ups(self.document, answer);
            // What was promised for the time of a study ends with it; any other promise stays one beside a later answer.
            let is_over = answer.until.is_some() && self.is_decided_later(answer);
            if let Some(until) = &answer.until {
                let owner = follow_ups.iter().find_map(|follow_up| follow_up.owner.clone());
                let made = self.make(Duty::Study, until.value.last_day(), is_over, until.span);
                let about = Arc::clone(&answer.section.title);
                all.push(Obligation { owner: owner.or(made.owner), record: record.clone(), about, ..made });
            }
            for follow_up in follow_ups {
                let Some(due) = follow_up.due else { continue };
                let made = self.make(Duty::FollowUp, due.last_day(), is_over, follow_up.span);
                let about = crate::model::block::plain_text(&follow_up.what).into();
                let owner = follow_up.owner.clone().or_else(|| made.owner.clone());
                all.push(Obligation { owner, record: record.clone(), about, ..made });
            }
        }
    }

    /// True if later responses answer each of the same recommendations again: that is how a study ends.
    fn is_decided_later(&self, answer: &crate::model::record::Answer) -> bool {
        let Kind::Response(own) = &self.document.kind else { return false };
        let Some(opinion) = own.opinion.as_ref().and_then(|opinion| self.site.target(opinion)) else { return false };
        let is_later = |work: &WorkId| {
            let other = self.site.in_language(work, self.site.config.default_lang());
            other.is_some_and(|other| other.outline.date > self.document.outline.date)
        };
        answer.to.iter().all(|id| {
            let mut answers = self.site.referrers().of_record(&opinion, &id.value);
            answers.any(|(role, work)| *role == Role::Answers && is_later(work))
        })
    }
}
