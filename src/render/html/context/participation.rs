//! The shells of participation: a process and the documents that it is made of.
//!
//! Headings that the page makes of an author's word (« Motifs de la réponse à R7 ») arrive complete: each makes sense when it is heard
//! alone. Words of citizens keep their language: `lang` and `dir` beside a text say it where it is not the page's.

use serde::Serialize;

use super::{
    DateText, Entry, FactLine, FactValue, Frame, Link, Listing, Markup, Notice, PageHead, Passage, Pieces, State,
};

/// Shell `process.html`.
#[derive(Serialize, Clone, Debug)]
pub struct ProcessContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text; `contents` is empty, the page has lists of its own.
    pub page: PageHead,
    /// Where it stands, in words with a date (« Ouverte jusqu’au 31 janvier 2027 »).
    pub state: Option<State>,
    /// What to know at once: a late answer, an exception, a meeting that is cancelled or moved.
    pub announcements: Vec<Notice>,
    /// How to take part, while the process is open.
    pub take_part: Option<TakePart>,
    /// What was answered, in numbers; empty before.
    pub answered: Vec<ResponseSummary>,
    /// The phases of the charter, in order; empty without a charter.
    pub phases: Vec<PhaseLine>,
    /// Subject, decision, decider, level, regime, dates…
    pub facts: Vec<FactLine>,
    /// Its meetings, those to come first, then the past ones, latest first; documents that belong to no phase (report, survey, budget…); news about it.
    pub listings: Vec<Listing>,
    /// The easy-read version, under a text that says what it is.
    pub easy_read: Option<Link>,
    /// The process in its other languages.
    pub translations: Vec<Link>,
    /// Ways to follow the process: its feed (`feed.xml`) and its calendar (`calendar.ics`) below its address. Empty where these files are
    /// not made.
    pub follow: Vec<Link>,
    /// Whom to ask.
    pub contact: Option<ContactLine>,
}

/// How to take part now.
#[derive(Serialize, Clone, Debug)]
pub struct TakePart {
    /// « Vous pouvez participer jusqu’au 31 janvier 2027. »
    pub sentence: String,
    /// The ways, those without a computer first.
    pub channels: Vec<ChannelLine>,
    /// The form on paper, to print.
    pub form: Option<Link>,
    /// The next meetings, at most five.
    pub meetings: Vec<Entry>,
}

/// A way to take part.
#[derive(Serialize, Clone, Debug)]
pub struct ChannelLine {
    /// `phone`, `post`, `meeting`, `in-person`, `box`, `online`, `email`: for the style.
    pub class: &'static str,
    /// Its name.
    pub label: Passage,
    /// « Téléphoner au 03 53 01 05 30 », with a `tel:` address.
    pub phone: Option<Link>,
    /// « Écrire à … », with a `mailto:` address.
    pub email: Option<Link>,
    /// « Participer en ligne sur … ».
    pub url: Option<Link>,
    /// Postal address or place.
    pub address: Option<Passage>,
    /// When.
    pub hours: Option<Passage>,
    /// What else to know.
    pub note: Option<Passage>,
}

/// A phase of a process.
#[derive(Serialize, Clone, Debug)]
pub struct PhaseLine {
    /// Its rank, from 1.
    pub number: usize,
    /// Its title in the charter.
    pub title: Passage,
    /// The document that achieves it, under the title of the phase; `None` as long as it does not exist.
    pub link: Option<Link>,
    /// Done, current, ahead, missing, dropped: in words with a date. `class` is `done`, `under-way`, `not-started`, `abandoned` or `unknown`. `None`
    /// where nothing is known.
    pub state: Option<State>,
    /// True for the one phase that the process is in: `aria-current="step"`.
    pub is_current: bool,
    /// Its documents.
    pub documents: Vec<Link>,
}

/// Whom to ask.
#[derive(Serialize, Clone, Debug)]
pub struct ContactLine {
    /// The service: a link to its page, or its name.
    pub who: Option<FactValue>,
    /// Its mailbox.
    pub email: Option<Link>,
    /// Its telephone.
    pub phone: Option<Link>,
    /// Its postal address.
    pub address: Option<Passage>,
}

/// Shell `paper-form.html`: a form to print, fill in by hand and send.
#[derive(Serialize, Clone, Debug)]
pub struct PaperFormContext {
    /// The frame.
    pub frame: Frame,
    /// Title; `lead` is the title of the process.
    pub page: PageHead,
    /// The page of the process.
    pub process: Link,
    /// « Renvoyez ce bulletin avant le … », or that it is too late.
    pub deadline: Option<String>,
    /// True if people can no longer take part: no lines to write on then.
    pub is_over: bool,
    /// The question of the contract; else the subject of the process.
    pub question: Option<Passage>,
    /// What may change, of the contract.
    pub negotiable: Vec<Passage>,
    /// Where to send or hand in the form.
    pub send_to: Vec<ChannelLine>,
    /// Telephone, for whoever prefers to speak.
    pub phones: Vec<ChannelLine>,
    /// What becomes of it, in sentences.
    pub afterwards: Vec<Passage>,
    /// The page about personal data.
    pub personal_data: Option<Link>,
}

/// Shell `response.html`.
#[derive(Serialize, Clone, Debug)]
pub struct ResponseContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, and the text outside of the answers.
    pub page: PageHead,
    /// « Réponse donnée le …, 118 jours après la remise de l’avis… »: one sentence each.
    pub timing: Vec<String>,
    /// Which other responses answer the rest of the opinion.
    pub elsewhere: Option<Elsewhere>,
    /// Who decided, when, the opinion…
    pub facts: Vec<FactLine>,
    /// Caption of the table of counts.
    pub caption: String,
    /// The table: in the order of the charter's decisions.
    pub counts: Vec<DecisionCount>,
    /// Each recommendation with its answer, in the order of the opinion.
    pub pairs: Vec<Pair>,
    /// Notes of the citizens' words.
    pub quoted_notes: Option<Markup>,
    /// Decisions of the assembly, news and other pages that refer to it.
    pub listings: Vec<Listing>,
}

/// Where the recommendations that a response leaves to others are answered.
#[derive(Serialize, Clone, Debug)]
pub struct Elsewhere {
    /// « Cette réponse porte sur une des 12 recommandations de l’avis. »
    pub sentence: String,
    /// The other responses, the earliest first.
    pub links: Vec<Link>,
}

/// A row of the table of counts.
#[derive(Serialize, Clone, Debug)]
pub struct DecisionCount {
    /// The decision in words; `class` is its outcome: `accepted`, `partly`, `study`, `done`, `outside`, `refused`, `unanswered`.
    pub decision: State,
    /// How many recommendations got it.
    pub count: usize,
    /// « R1 : Des bancs à l’ombre », each a link to its answer on this page.
    pub recommendations: Vec<Link>,
}

/// A recommendation beside its answer.
#[derive(Serialize, Clone, Debug)]
pub struct Pair {
    /// Its id, which is the anchor: `R7`.
    pub id: String,
    /// « R7 : Une lumière douce ».
    pub title: Passage,
    /// Public corrections of its words.
    pub corrections: Vec<Notice>,
    /// « Soutenue par 27 personnes sur 40 ».
    pub support: Option<String>,
    /// The citizens' exact words; none on the page of a long response, where each recommendation has them on its own page.
    pub words: Option<Markup>,
    /// Their language, where it is not the page's.
    pub lang: Option<String>,
    /// The direction of that language, where it is not the page's.
    pub dir: Option<String>,
    /// A minority view and the like, each under a complete heading.
    pub parts: Vec<AnswerPart>,
    /// The answer.
    pub answer: Option<AnswerBlock>,
    /// Where there is none: « Cette recommandation n’a pas encore de réponse. »
    pub missing: Option<String>,
    /// Where a later response answers it again: « Nouvelle réponse à R4, du 28 juin 2027 ».
    pub later: Option<Link>,
    /// « Tout le parcours de R7 : Une lumière douce ».
    pub journey: Option<Link>,
}

/// An answer.
#[derive(Serialize, Clone, Debug)]
pub struct AnswerBlock {
    /// Anchor of its heading in the response.
    pub anchor: Option<String>,
    /// Its own title.
    pub title: Passage,
    /// The decision in words; `class` is its outcome.
    pub decision: Option<State>,
    /// The ground in words.
    pub ground: Option<Passage>,
    /// « Réponse promise avant le … », for a study.
    pub until: Option<String>,
    /// Text before the first part.
    pub body: Markup,
    /// Reasons, follow-up, reply: in the order of the text.
    pub parts: Vec<AnswerPart>,
    /// Anchors of its text, where that stands on pages of its own.
    pub anchors: Vec<String>,
    /// « Lire toute la réponse à R7 », where it has pages of its own.
    pub rest: Option<Link>,
    /// « Voir la réponse à R2 : … », where one answer stands for several recommendations and was printed already.
    pub same_as: Option<Link>,
}

/// A part of an answer or of a recommendation.
#[derive(Serialize, Clone, Debug)]
pub struct AnswerPart {
    /// Anchor of its heading; `None` in a quotation.
    pub anchor: Option<String>,
    /// `reasons`, `follow-up`, `reply`, `minority`, `other`: for the style.
    pub class: &'static str,
    /// « Motifs de la réponse à R7 ».
    pub heading: Passage,
    /// Its text; of a follow-up only what stands outside of the list.
    pub body: Markup,
    /// What will be done.
    pub follow_ups: Vec<FollowUpLine>,
}

/// Something that will be done.
#[derive(Serialize, Clone, Debug)]
pub struct FollowUpLine {
    /// What, with its links.
    pub what: Markup,
    /// Language of `what`, where it is not the page's.
    pub lang: Option<String>,
    /// Direction of that language, where it is not the page's.
    pub dir: Option<String>,
    /// Who: a link to the page of the service, or a name.
    pub owner: Option<FactValue>,
    /// When, at the latest.
    pub due: Option<DateText>,
    /// The actions of the plan that it leads to, with their states.
    pub actions: Vec<ActionState>,
}

/// An action with its state.
#[derive(Serialize, Clone, Debug)]
pub struct ActionState {
    /// « Action 101 : Poser des bancs ».
    pub link: Link,
    /// Its state, if it has one.
    pub state: Option<State>,
}

/// Shell `opinion.html`.
#[derive(Serialize, Clone, Debug)]
pub struct OpinionContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, and the text before the first recommendation; `contents` lists the recommendations.
    pub page: PageHead,
    /// Authors told apart, delivered on, the response…
    pub facts: Vec<FactLine>,
    /// The recommendations and the text between them, in order.
    pub parts: Vec<OpinionPart>,
    /// Documents that refer to it.
    pub listings: Vec<Listing>,
}

/// A recommendation in the opinion, and the text before it.
#[derive(Serialize, Clone, Debug)]
pub struct OpinionPart {
    /// Text between the recommendation before and this one.
    pub before: Markup,
    /// The recommendation; `None` for the text after the last one.
    pub recommendation: Option<RecommendationBlock>,
}

/// A recommendation in the opinion.
#[derive(Serialize, Clone, Debug)]
pub struct RecommendationBlock {
    /// Its id and anchor.
    pub id: String,
    /// Level of its heading: 2 or 3.
    pub level: u8,
    /// « R7 : Une lumière douce ».
    pub title: Passage,
    /// « Soutenue par 27 personnes sur 40 ».
    pub support: Option<String>,
    /// Its theme.
    pub theme: Option<Link>,
    /// Its text, without its parts; none on the page of a long opinion, where each recommendation has it on its own page.
    pub body: Option<Markup>,
    /// The minority view and the like.
    pub parts: Vec<AnswerPart>,
    /// Anchors of its text, where that stands on its own page.
    pub anchors: Vec<String>,
    /// What was decided, in words; that it has no answer yet.
    pub decision: Option<State>,
    /// « Réponse à R7 : … », on the page of the response.
    pub answer: Option<Link>,
    /// « Tout le parcours de R7 : … ».
    pub journey: Option<Link>,
}

/// Shell `journey.html`: a recommendation from where it came from to what became of it.
#[derive(Serialize, Clone, Debug)]
pub struct JourneyContext {
    /// The frame.
    pub frame: Frame,
    /// The title of the recommendation; `eyebrow` is « Recommandation R7 ».
    pub page: PageHead,
    /// What was decided, in words.
    pub state: Option<State>,
    /// « Prochaine date attendue : 30 juin 2027. »
    pub next: Option<String>,
    /// The opinion, the process, support, theme.
    pub facts: Vec<FactLine>,
    /// The timeline, in order of date.
    pub steps: Vec<JourneyStep>,
    /// Notes of the quoted texts.
    pub quoted_notes: Vec<Markup>,
    /// The recommendation before, in the opinion.
    pub previous: Option<Link>,
    /// The one after.
    pub following: Option<Link>,
}

/// A step of a timeline.
#[derive(Serialize, Clone, Debug, Default)]
pub struct JourneyStep {
    /// `meeting`, `contribution`, `words`, `instruction`, `answer`, `follow-up`, `news`, `awaited`: for the style.
    pub class: &'static str,
    /// When.
    pub date: Option<DateText>,
    /// « Promis pour le », « Prévu le »: stands before the date of what is not done.
    pub promise: Option<String>,
    /// What, in words (« Réponse »).
    pub heading: String,
    /// True if other steps may have the same heading: what the step is about is then its heading, and these words stand beside the date. That is
    /// `name`, else `body` without blocks, else `link`.
    pub is_named: bool,
    /// What the step is about, where that is a text.
    pub name: Option<Passage>,
    /// The page that tells more; its text makes sense alone.
    pub link: Option<Link>,
    /// The decision.
    pub state: Option<State>,
    /// Sentences.
    pub lines: Vec<Passage>,
    /// A quoted text.
    pub body: Option<Markup>,
    /// Where it goes on, if it is too long for one page.
    pub rest: Option<Pieces>,
    /// Language of the quoted text, where it is not the page's.
    pub lang: Option<String>,
    /// Direction of that language, where it is not the page's.
    pub dir: Option<String>,
    /// True if `body` is the exact words of citizens.
    pub is_quotation: bool,
    /// Who.
    pub owner: Option<FactValue>,
    /// The actions of the plan that it leads to, with their states.
    pub actions: Vec<ActionState>,
}

/// Shell `contract.html`.
#[derive(Serialize, Clone, Debug)]
pub struct ContractContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// The question asked, or that the source gives none.
    pub question: Passage,
    /// What may change.
    pub negotiable: StatedList,
    /// What is settled.
    pub not_negotiable: StatedList,
    /// The promise of an answer: sentences.
    pub promise: Vec<Passage>,
    /// What happens when; empty if the source does not say.
    pub timetable: Vec<TimetableLine>,
    /// Parties, means, signed on, the process.
    pub facts: Vec<FactLine>,
}

/// A list that the source gives, or does not.
#[derive(Serialize, Clone, Debug, Default)]
pub struct StatedList {
    /// Its items.
    pub items: Vec<Passage>,
    /// « non précisé dans la source », where it does not.
    pub missing: Option<String>,
}

/// An entry of a timetable.
#[derive(Serialize, Clone, Debug)]
pub struct TimetableLine {
    /// When.
    pub date: DateText,
    /// What.
    pub label: Passage,
}

/// Shell `strategy.html`.
#[derive(Serialize, Clone, Debug)]
pub struct StrategyContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// How people take part.
    pub methods: StatedList,
    /// Whom it wants to reach, each with its measures.
    pub audiences: Vec<AudienceLine>,
    /// « non précisé dans la source », where the source names no audience.
    pub audiences_missing: Option<String>,
    /// Recruitment, the process…
    pub facts: Vec<FactLine>,
}

/// An audience and what is done so that it comes.
#[derive(Serialize, Clone, Debug)]
pub struct AudienceLine {
    /// The audience.
    pub audience: Option<Link>,
    /// What is done; empty where nothing is.
    pub measures: Vec<Passage>,
}

/// Shell `instruction.html`.
#[derive(Serialize, Clone, Debug)]
pub struct InstructionContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// The steps, in order; empty if the source gives none.
    pub steps: Vec<InstructionLine>,
    /// The service that leads it, the process…
    pub facts: Vec<FactLine>,
}

/// A step of an instruction.
#[derive(Serialize, Clone, Debug)]
pub struct InstructionLine {
    /// What.
    pub title: Passage,
    /// « Fait le 15 juin 2026 », « Prévu le … ».
    pub state: State,
    /// Who.
    pub service: Option<FactValue>,
    /// « R7 : Une lumière douce », each a link to its journey.
    pub recommendations: Vec<Link>,
}

/// Shell `event.html`.
#[derive(Serialize, Clone, Debug)]
pub struct EventContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, the text without the minutes.
    pub page: PageHead,
    /// « jeudi 3 décembre 2026, de 18 h 30 à 20 h 30 »; of a moved meeting the new day.
    pub when: Option<String>,
    /// The beginning for machines (ISO 8601, with the offset of the place).
    pub when_iso: Option<String>,
    /// To come, today, past.
    pub state: Option<State>,
    /// Cancelled or moved, with the reason and the former day.
    pub announcements: Vec<Notice>,
    /// Place, commune, mode, process…
    pub facts: Vec<FactLine>,
    /// Who can come in: every question that people ask, « non renseigné » where the source does not say.
    pub access: Vec<FactLine>,
    /// What else to know before one comes.
    pub access_note: Option<Passage>,
    /// Ways to follow at a distance and whom to ask; empty for a past meeting and a cancelled one.
    pub join: Vec<Link>,
    /// True if the meeting is over: its minutes then come first.
    pub is_past: bool,
    /// The minutes, where they stand in the text.
    pub minutes: Option<Markup>,
    /// Anchor of the minutes.
    pub minutes_anchor: String,
    /// The minutes, where they are another document.
    pub minutes_link: Option<Link>,
    /// Whom to ask.
    pub contact: Option<ContactLine>,
    /// Documents that refer to it.
    pub listings: Vec<Listing>,
}

/// An open process on the home page.
#[derive(Serialize, Clone, Debug)]
pub struct OpenProcess {
    /// The process, with its state.
    pub entry: Entry,
    /// Its next meeting.
    pub meeting: Option<Entry>,
}

/// A response on the home page.
#[derive(Serialize, Clone, Debug)]
pub struct ResponseSummary {
    /// The process, or the response itself where it belongs to none.
    pub title: Passage,
    /// The response, the last of those to one opinion.
    pub link: Link,
    /// The responses before it, the latest first.
    pub earlier: Vec<Link>,
    /// When it was given.
    pub date: Option<DateText>,
    /// True for a fictitious example.
    pub example: bool,
    /// « 3 retenues »: the counts, in the order of the charter's decisions.
    pub counts: Vec<DecisionCount>,
    /// « 12 recommandations »
    pub total: String,
}

/// Where an action comes from.
#[derive(Serialize, Clone, Debug)]
pub struct Origin {
    /// « R1 : Des bancs à l’ombre », a link to its journey.
    pub link: Link,
    /// The process, or the opinion.
    pub from: Option<Link>,
    /// What was decided.
    pub decision: Option<State>,
}
