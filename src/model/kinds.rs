//! The kinds of documents, one file each; adding one is a file here, a file in `read::kinds` and a line in each table.

pub mod action;
pub mod actors;
pub mod budget;
pub mod charter;
pub mod commune;
pub mod contract;
pub mod deliberation;
pub mod easy_read;
pub mod event;
pub mod instruction;
pub mod news;
pub mod opinion;
pub mod page;
pub mod plan;
pub mod process;
pub mod report;
pub mod response;
pub mod strategy;
pub mod survey;
pub mod term;

use std::fmt;

/// Name of a kind: `charter`, `action`…
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct KindName(pub &'static str);

impl KindName {
    /// `charter`
    pub const CHARTER: KindName = KindName("charter");
    /// `plan`
    pub const PLAN: KindName = KindName("plan");
    /// `action`
    pub const ACTION: KindName = KindName("action");
    /// `page`
    pub const PAGE: KindName = KindName("page");
    /// `news`
    pub const NEWS: KindName = KindName("news");
    /// `term`
    pub const TERM: KindName = KindName("term");
    /// `theme`
    pub const THEME: KindName = KindName("theme");
    /// `audience`
    pub const AUDIENCE: KindName = KindName("audience");
    /// `commune`
    pub const COMMUNE: KindName = KindName("commune");
    /// `process`
    pub const PROCESS: KindName = KindName("process");
    /// `contract`
    pub const CONTRACT: KindName = KindName("contract");
    /// `strategy`
    pub const STRATEGY: KindName = KindName("strategy");
    /// `contribution`
    pub const CONTRIBUTION: KindName = KindName("contribution");
    /// `synthesis`
    pub const SYNTHESIS: KindName = KindName("synthesis");
    /// `opinion`
    pub const OPINION: KindName = KindName("opinion");
    /// `instruction`
    pub const INSTRUCTION: KindName = KindName("instruction");
    /// `response`
    pub const RESPONSE: KindName = KindName("response");
    /// `event`
    pub const EVENT: KindName = KindName("event");
    /// `report`
    pub const REPORT: KindName = KindName("report");
    /// `survey`
    pub const SURVEY: KindName = KindName("survey");
    /// `budget`
    pub const BUDGET: KindName = KindName("budget");
    /// `service`
    pub const SERVICE: KindName = KindName("service");
    /// `body`
    pub const BODY: KindName = KindName("body");
    /// `member`
    pub const MEMBER: KindName = KindName("member");
    /// `toolkit`
    pub const TOOLKIT: KindName = KindName("toolkit");
    /// `deliberation`
    pub const DELIBERATION: KindName = KindName("deliberation");
    /// `easy-read`
    pub const EASY_READ: KindName = KindName("easy-read");

    /// Every kind that a document may have, in the order in which a reader meets them.
    pub const ALL: &[KindName] = &[
        KindName::CHARTER,
        KindName::PLAN,
        KindName::ACTION,
        KindName::PROCESS,
        KindName::CONTRACT,
        KindName::STRATEGY,
        KindName::CONTRIBUTION,
        KindName::SYNTHESIS,
        KindName::OPINION,
        KindName::INSTRUCTION,
        KindName::RESPONSE,
        KindName::EVENT,
        KindName::REPORT,
        KindName::SURVEY,
        KindName::BUDGET,
        KindName::SERVICE,
        KindName::BODY,
        KindName::MEMBER,
        KindName::TOOLKIT,
        KindName::DELIBERATION,
        KindName::EASY_READ,
        KindName::PAGE,
        KindName::NEWS,
        KindName::TERM,
        KindName::THEME,
        KindName::AUDIENCE,
        KindName::COMMUNE,
    ];

    /// The kinds of documents that a process is made of: each names it.
    pub const OF_PROCESS: &[KindName] = &[
        KindName::CONTRACT,
        KindName::STRATEGY,
        KindName::CONTRIBUTION,
        KindName::SYNTHESIS,
        KindName::OPINION,
        KindName::INSTRUCTION,
        KindName::RESPONSE,
    ];

    /// The kinds that may belong to a process.
    pub const NEAR_PROCESS: &[KindName] = &[
        KindName::EVENT,
        KindName::REPORT,
        KindName::SURVEY,
        KindName::BUDGET,
        KindName::TOOLKIT,
        KindName::DELIBERATION,
        KindName::NEWS,
    ];

    /// The kinds that hold words of citizens, which nobody changes once they are public.
    pub const FROZEN: &[KindName] = &[KindName::OPINION, KindName::CONTRIBUTION, KindName::SYNTHESIS];

    /// The kind of this name.
    pub fn parse(name: &str) -> Option<KindName> {
        KindName::ALL.iter().copied().find(|kind| kind.0 == name)
    }
}

impl fmt::Display for KindName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The fields of a document's kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// What the authority promises.
    Charter(charter::Charter),
    /// What it plans to do.
    Plan(plan::Plan),
    /// One action of a plan.
    Action(action::Action),
    /// Any other page, the legal ones included.
    Page(page::Page),
    /// News.
    News(news::News),
    /// A word of the glossary.
    Term(term::Term),
    /// A theme; its title is its label.
    Theme,
    /// An audience; its title is its label.
    Audience,
    /// A commune.
    Commune(commune::Commune),
    /// A participation process.
    Process(process::Process),
    /// What is promised to those who take part (phase 1).
    Contract(contract::Contract),
    /// How they take part (phase 2).
    Strategy(strategy::Strategy),
    /// What came in through one channel.
    Contribution(opinion::Contribution),
    /// What contributions say together.
    Synthesis(opinion::Synthesis),
    /// The opinion of citizens, which closes phase 2.
    Opinion(opinion::Opinion),
    /// How services look at it (phase 3).
    Instruction(instruction::Instruction),
    /// The reasoned response (phase 4).
    Response(response::Response),
    /// A meeting.
    Event(event::Event),
    /// What a process or a plan came to.
    Report(report::Report),
    /// A survey.
    Survey(survey::Survey),
    /// A participatory budget.
    Budget(budget::Budget),
    /// A department that answers or acts.
    Service(actors::Service),
    /// A standing council.
    Body(actors::Body),
    /// A member of the network.
    Member(actors::Member),
    /// A way of working.
    Toolkit(actors::Toolkit),
    /// A decision of the assembly.
    Deliberation(deliberation::Deliberation),
    /// An easy-read version.
    EasyRead(easy_read::EasyRead),
}
