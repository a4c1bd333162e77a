//! What a page asks of the charter, the plan and the processes: who binds whom, where things stand, what is owed and what was answered.

use std::sync::Arc;

use super::{super::fact::Fact, View};
use crate::{
    base::lang::Lang,
    model::{
        date::Date,
        document::Document,
        kinds::{
            Kind, KindName,
            charter::{Charter, Decision},
            easy_read,
            plan::Plan,
        },
        outline::Outline,
        record::{Answer, Recommendation, Section},
        reference::WorkId,
    },
    site::{
        answers::{self, AnswerParts, FollowUp},
        compliance::Compliance,
        declaration::{Conformity, Declaration, Watch},
        events::EventState,
        history::Happened,
        promises::Promise,
        standing::Standing,
    },
};

impl<'a> View<'a> {
    /// The charter in force, in the language of the reader where it exists.
    pub fn charter(&self, lang: &Lang) -> Option<(&'a Document, &'a Charter)> {
        self.note(Fact::Charter);
        let work = self.world.site.charter_in_force()?;
        self.charter_of(&work, lang)
    }

    /// A charter, in the language of the reader where it exists.
    pub fn charter_of(&self, work: &WorkId, lang: &Lang) -> Option<(&'a Document, &'a Charter)> {
        let document = self.document(&self.work(work, lang)?.id)?;
        match &document.kind {
            Kind::Charter(charter) => Some((document, charter)),
            _ => None,
        }
    }

    /// The plan, in the language of the reader where it exists.
    pub fn plan(&self, lang: &Lang) -> Option<(&'a Document, &'a Plan)> {
        self.note(Fact::Plan);
        let work = self.world.site.plan()?.0.id.work();
        let document = self.document(&self.work(&work, lang)?.id)?;
        match &document.kind {
            Kind::Plan(plan) => Some((document, plan)),
            _ => None,
        }
    }

    /// The originals of a kind that belong to a process, in the order of their dates.
    pub fn members(&self, process: &WorkId, kind: KindName) -> Vec<&'a Document> {
        self.note(Fact::Members(process.clone()));
        let documents = self.world.site.members(process, kind);
        let note = |document: &&Document| {
            self.note(Fact::Languages(document.id.work()));
            self.note(Fact::Document(document.id.clone()));
        };
        documents.inspect(note).collect()
    }

    /// The works of a kind that belong to a process, in the language of the reader where they exist, those out of date left out.
    pub fn member_outlines(&self, process: &WorkId, kind: KindName, lang: &Lang) -> Vec<&'a Outline> {
        self.note(Fact::Members(process.clone()));
        let works = self.world.site.members_index().of_kind(process, kind).iter();
        works.filter_map(|work| self.work(work, lang)).filter(|outline| self.expired(&outline.id).is_none()).collect()
    }

    /// The documents of a kind that belonged to a process and were taken back.
    pub fn withdrawn_members(&self, process: &WorkId, kind: KindName, lang: &Lang) -> Vec<&'a Document> {
        self.note(Fact::Members(process.clone()));
        let works = self.world.site.members_index().of_kind(process, kind).iter();
        let gone = works.filter_map(|work| self.work(work, lang)).filter(|outline| self.expired(&outline.id).is_some());
        let documents = gone.filter_map(|outline| self.document(&outline.id));
        documents.filter(|document| self.original(document).meta.withdrawal.is_some()).collect()
    }

    /// The process that a document is part of.
    pub fn process_of(&self, document: &'a Document) -> Option<WorkId> {
        self.target(self.original(document).meta.process.as_ref()?)
    }

    /// Where a process stands.
    pub fn standing(&self, process: &WorkId) -> Option<Standing> {
        self.note(Fact::Standing(process.clone()));
        self.world.site.standing(process)
    }

    /// Whether a meeting is to come, and what became of it.
    pub fn event_state(&self, work: &WorkId) -> Option<EventState> {
        self.note(Fact::Event(work.clone()));
        self.world.site.event_state(work)
    }

    /// The easy-read version of a document.
    pub fn easy_read(&self, document: &Document) -> Option<&'a Document> {
        self.note(Fact::EasyRead(document.id.clone()));
        let version = self.world.site.easy_read(document)?;
        self.document(&version.id)
    }

    /// The service that a text names.
    pub fn service(&self, name: &str) -> Option<WorkId> {
        self.note(Fact::Service(name.into()));
        self.world.site.service(name).cloned()
    }

    /// The plan that lists an action.
    pub fn plan_of(&self, action: &WorkId) -> Option<WorkId> {
        self.note(Fact::PlanOf(action.clone()));
        self.world.site.plan_of(action).cloned()
    }

    /// The plan of an action in the language of the reader where it exists; the plan of the charter in force for an action that no
    /// plan lists.
    pub fn plan_around(&self, action: &WorkId, lang: &Lang) -> Option<(&'a Document, &'a Plan)> {
        let Some(work) = self.plan_of(action) else { return self.plan(lang) };
        let document = self.document(&self.work(&work, lang)?.id)?;
        match &document.kind {
            Kind::Plan(plan) => Some((document, plan)),
            _ => None,
        }
    }

    /// How the charter is kept.
    pub fn compliance(&self) -> Compliance {
        self.note(Fact::Compliance);
        self.world.site.compliance()
    }

    /// What may be declared of the accessibility of the site.
    pub fn declaration(&self) -> Declaration<'a> {
        self.note(Fact::Declaration);
        self.world.site.declaration()
    }

    /// What every publication of the site checks by itself.
    pub fn watch(&self) -> Watch {
        self.note(Fact::Declaration);
        self.world.site.watch()
    }

    /// The page that says whom to ask.
    pub fn contact_page(&self) -> Option<WorkId> {
        self.declaration().contact.cloned()
    }

    /// Which page declares how accessible the site is, and the state that links to it mention.
    pub fn mention(&self) -> Option<(&'a WorkId, Conformity)> {
        self.note(Fact::Mention);
        self.world.site.mention()
    }

    /// What a document owes and has not done, or what all do.
    pub fn promises(&self, of: Option<&WorkId>) -> Vec<Promise> {
        self.note(Fact::Promises(of.cloned()));
        self.world.site.promises(of)
    }

    /// What changed on the whole site, latest first.
    pub fn history(&self, lang: &Lang) -> Vec<Happened> {
        self.note(Fact::History(lang.clone()));
        self.world.site.history(lang)
    }

    /// The document that an easy-read version stands beside.
    pub fn easy_read_original(&self, document: &Document) -> Option<&'a Outline> {
        let path = easy_read::original_path(&document.path)?;
        self.note(Fact::Path(path.as_str().into()));
        self.outline(self.world.site.by_path(&path)?)
    }

    /// The next day on which something is promised for a recommendation.
    pub fn next_due(&self, opinion: &WorkId, recommendation: &str) -> Option<Date> {
        self.note(Fact::NextDue(opinion.clone(), Arc::from(recommendation)));
        self.world.site.next_due(opinion, recommendation)
    }

    /// The charter that binds a document, in a language if it has that translation.
    pub fn charter_binding(&self, document: &Document, lang: &Lang) -> Option<(&'a Document, &'a Charter)> {
        self.note_charter_of(document);
        let (charter, _) = self.world.site.charter_of(self.world.site.original(document))?;
        self.charter_of(&charter.id.work(), lang)
    }

    /// The charter that binds a document decides its words: which one that is depends on what the original names, and on what is in
    /// force; its words on its own language and on that of the document.
    fn note_charter_of(&self, document: &Document) {
        self.note(Fact::Charter);
        self.note_original(document);
        let original = self.world.site.original(document);
        if let Some(named) = &original.meta.charter {
            self.target(named);
        }
        let Some((charter, _)) = self.world.site.charter_of(original) else { return };
        self.note(Fact::Languages(charter.id.work()));
        self.note(Fact::Document(charter.id.clone()));
        self.note(Fact::Document(charter.id.in_lang(&document.id.lang)));
    }

    /// The decisions that answers of a document may take.
    pub fn decisions(&self, document: &Document) -> &'a [Decision] {
        self.note_charter_of(document);
        self.world.site.decisions(document)
    }

    /// The parts of an answer.
    pub fn answer_parts<'r>(&self, document: &Document, answer: &'r Answer) -> AnswerParts<'r> {
        self.note_charter_of(document);
        self.world.site.answer_parts(document, answer)
    }

    /// The minority view of a recommendation.
    pub fn minority<'r>(&self, document: &Document, recommendation: &'r Recommendation) -> Option<&'r Section> {
        self.note_charter_of(document);
        self.world.site.minority(document, recommendation)
    }

    /// What an answer promises.
    pub fn follow_ups(&self, document: &Document, answer: &Answer) -> &'a [FollowUp] {
        // Looking for the links is long, and only for whoever remembers them.
        if self.is_remembered {
            self.note_charter_of(document);
            let section = self.world.site.answer_parts(document, answer).follow_up;
            let blocks = section.into_iter().map(|section| &document.body[section.blocks.clone()]);
            blocks.flat_map(answers::links_in).for_each(|path| self.note(Fact::Path(path)));
        }
        self.world.site.follow_ups(document, answer)
    }
}
