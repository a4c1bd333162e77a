//! Proposals become the sections of an `opinion`, in their authors' words, and official answers those of a `response`: that is what
//! lets the rules see whether one was left without an answer. Each component of a process is an opinion of its own.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    around::NOT_IN_SOURCE,
    draft::Draft,
    escape::{heading, inline},
    html::{markdown, words},
    records::Record,
    run::{Run, link, stem},
};
use crate::{
    base::{diagnostic::Diagnostic, line::one_line},
    config::import::{LEAVE_OUT, NO_ANSWER},
    model::path::relative,
};

/// A proposal that is taken.
struct Proposal<'r> {
    record: Record<'r>,
    number: u32,
    title: String,
    host: &'r str,
}

/// The proposals of one component, or five hundred of them.
#[derive(Default)]
struct Group<'r> {
    process: String,
    /// The number of the component, with that of the document where there are several: `12`, `12-2`.
    name: String,
    /// Which of the component's documents it is, from 1.
    part: u32,
    address: String,
    proposals: Vec<Proposal<'r>>,
}

/// Proposals of one document: a page of more would be read by nobody, and a text of more than 2 MiB is refused.
pub const MOST: u32 = 500;

/// States that no setting explains: first row and how many, by state.
type Unmapped = BTreeMap<String, (crate::base::source::Span, usize, &'static str)>;

/// Makes the drafts of all proposals and answers.
pub fn drafts<'r>(records: &[Record<'r>], run: &mut Run<'_>) {
    let mut groups: BTreeMap<(String, String, u32), Group<'r>> = BTreeMap::new();
    for record in records {
        let Some((host, process)) = record.space() else {
            run.leave_out(record, "import-row-space");
            continue;
        };
        let title = words(&record.text("title", run.around));
        if title.is_empty() {
            run.leave_out(record, "import-row-title");
            continue;
        }
        if decision(record, run) == Decision::LeaveOut {
            run.leave_out(record, "import-row-withdrawn");
            continue;
        }
        run.note_language(record, &record.texts("body", run.around));
        run.note_simplified(record, &["body", "answer"]);
        run.belongs.entry(process.clone()).or_insert(record.span());
        let component = record.value("component/id").unwrap_or("0").to_owned();
        let address = record.value("url").unwrap_or_default();
        let place = run.memory.number(&format!("opinion/{component}"), record.id()) - 1;
        let (part, number) = (place / MOST + 1, place % MOST + 1);
        let group = groups.entry((process.clone(), component.clone(), part)).or_default();
        if group.proposals.is_empty() {
            // The component's own address is that of its proposals without their part.
            let address = address.split("/proposals/").next().unwrap_or(address);
            let name = if part == 1 { component } else { format!("{component}-{part}") };
            (group.process, group.name, group.part, group.address) = (process, name, part, format!("{address}/"));
        }
        group.proposals.push(Proposal { record: *record, number, title, host });
    }
    let mut unmapped = Unmapped::new();
    for group in groups.values_mut() {
        group.proposals.sort_by_key(|proposal| proposal.number);
        let opinion = opinion(group, run);
        let response = response(group, &opinion, run, &mut unmapped);
        run.drafts.push(opinion);
        run.drafts.extend(response);
    }
    tell(unmapped, run);
}

impl Group<'_> {
    /// « (2) » of the second document of a component.
    fn part(&self) -> String {
        if self.part > 1 { format!(" ({})", self.part) } else { String::new() }
    }
}

/// `avis.md`, or `avis-12.md` where another component of the process has this name.
fn path(name: &str, key: &str, group: &Group<'_>, run: &mut Run<'_>) -> String {
    let folder = run.folder(&group.process);
    run.path(key, &group.address, &[format!("{folder}{name}.md"), format!("{folder}{name}-{}.md", group.name)])
}

fn opinion(group: &Group<'_>, run: &mut Run<'_>) -> Draft {
    let key = format!("opinion/{}", group.name);
    let path = path(run.around.pick("avis", "opinion"), &key, group, run);
    let mut draft = Draft::new(key, path, group.address.clone());
    let process = run.process_title(&group.process);
    let part = group.part();
    let (french, english) = (format!("Propositions{part} : {process}"), format!("Proposals{part}: {process}"));
    let summary = match (run.around.pick("fr", "en"), group.proposals.len()) {
        ("fr", 1) => "Une proposition déposée sur la plateforme Decidim, dans les mots de son auteur.".to_owned(),
        ("fr", count) => {
            format!("{count} propositions déposées sur la plateforme Decidim, dans les mots de leurs auteurs.")
        }
        (_, 1) => "One proposal made on the Decidim platform, in the words of its author.".to_owned(),
        (_, count) => format!("{count} proposals made on the Decidim platform, in the words of their authors."),
    };
    run.begin(&mut draft, "opinion", run.around.pick(&french, &english), &summary);
    draft.text_field("process", &run.process_id(&group.process));
    draft.field("authors", NOT_IN_SOURCE);
    draft.field("delivered_on", NOT_IN_SOURCE);
    for proposal in &group.proposals {
        let body = markdown(&proposal.record.text("body", run.around), run.around.place(3, proposal.host));
        let first =
            format!("## {} {{#P{} .recommendation}}", heading(&inline(&one_line(&proposal.title))), proposal.number);
        draft.made_of(&proposal.record, Some(format!("#P{}", proposal.number)));
        draft.sections.push((format!("#P{}", proposal.number), format!("{first}\n\n{body}").trim().to_owned()));
    }
    run.end(&mut draft, &[]);
    if let Some((_, text)) = draft.sections.last_mut() {
        text.push_str("\n\n");
        text.push_str(&figures(group, run));
    }
    draft
}

/// What the platform counts, beside the citizens' words and not among them: who supports stays where it is.
fn figures(group: &Group<'_>, run: &Run<'_>) -> String {
    let around = run.around;
    let missing = around.pick("non précisé", "not given");
    let columns: [(&str, &[&str]); 3] = [
        (around.pick("Votes", "Votes"), &["votes", "supports"]),
        (around.pick("Soutiens", "Endorsements"), &["endorsements/total_count", "likes/total_count", "endorsements"]),
        (around.pick("Commentaires", "Comments"), &["comments"]),
    ];
    let names = columns.map(|(name, _)| name).join(" | ");
    let caption = around
        .pick("Ce que la plateforme compte pour chaque proposition", "What the platform counts for each proposal");
    let (proposal, category) = (around.pick("Proposition", "Proposal"), around.pick("Catégorie", "Category"));
    let original = around.pick("Original", "Original");
    let mut lines = vec![
        format!("Table: {caption}\n"),
        format!("| {proposal} | {category} | {names} | {original} |"),
        "| --- | --- | ---: | ---: | ---: | --- |".to_owned(),
    ];
    for Proposal { record, number, .. } in &group.proposals {
        let counts =
            columns.map(|(_, columns)| record.first(columns).filter(|count| is_count(count)).unwrap_or(missing));
        let category = record.category(around).map_or_else(|| missing.to_owned(), |name| words(&name));
        let address = record.value("url").unwrap_or_default();
        let name = format!("Decidim {}", record.id());
        let original = if address.is_empty() { name } else { link(&name, address) };
        let category = inline(&category).replace('|', "\\|");
        lines.push(format!("| [P{number}](#P{number}) | {category} | {} | {original} |", counts.join(" | ")));
    }
    lines.join("\n")
}

fn is_count(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a state means.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Decision {
    /// Nobody answered.
    None,
    /// The proposal is not taken.
    LeaveOut,
    /// A decision of the charter.
    Of(Arc<str>),
    /// Nothing says what, and the message that tells it.
    Unknown(&'static str),
}

/// What the state of a proposal means: `site.toml` says it, or the charter has a decision of this name, or it is one of the usual
/// states.
fn decision(record: &Record<'_>, run: &Run<'_>) -> Decision {
    let settings = run.around.settings();
    let withdrawn = record.is("withdrawn") || record.value("state") == Some("withdrawn");
    let state = if withdrawn { "withdrawn" } else { record.value("state").unwrap_or("not_answered") };
    let knows = |id: &str| run.around.decisions.iter().any(|decision| **decision == *id);
    let meaning = match settings.states.get(state) {
        Some(own) if settings.written.contains_key(state) => own,
        _ if knows(state) => return Decision::Of(state.into()),
        Some(usual) => usual,
        None => return Decision::Unknown("import-state"),
    };
    match &**meaning {
        NO_ANSWER => Decision::None,
        LEAVE_OUT => Decision::LeaveOut,
        id if knows(id) => Decision::Of(id.into()),
        _ => Decision::Unknown("import-state-charter"),
    }
}

fn response(group: &Group<'_>, opinion: &Draft, run: &mut Run<'_>, unmapped: &mut Unmapped) -> Option<Draft> {
    let mut sections = Vec::new();
    let (mut days, mut rows) = (Vec::new(), Vec::new());
    for proposal in &group.proposals {
        let record = &proposal.record;
        let reasons = markdown(&record.text("answer", run.around), run.around.place(4, proposal.host));
        let decision = decision(record, run);
        let state = record.value("state").unwrap_or_default();
        let word = match &decision {
            Decision::Of(id) => format!(" decision={id}"),
            Decision::None | Decision::LeaveOut if reasons.is_empty() => continue,
            Decision::None | Decision::LeaveOut => {
                count(unmapped, state, record, "import-state-none");
                String::new()
            }
            Decision::Unknown(message) => {
                count(unmapped, state, record, message);
                String::new()
            }
        };
        days.push(run.day(record, "answered_at"));
        let first =
            format!("## {} {{.answer to=P{}{word}}}", heading(&inline(&one_line(&proposal.title))), proposal.number);
        let mut text = vec![first];
        if !reasons.is_empty() {
            text.push(format!("### {}\n\n{reasons}", run.around.part("Motifs", "Reasons", "Motivering")));
        }
        let mut follow_up = String::new();
        if let Some(lines) = run.memory.follow_ups.get(record.id()).filter(|lines| !lines.is_empty()) {
            let lines: Vec<&str> = lines.values().map(String::as_str).collect();
            let lines = lines.join("\n");
            follow_up = format!("\n\n### {}\n\n{lines}", run.around.part("Suites", "Follow-up", "Vervolg"));
        }
        let part = format!("#to=P{}", proposal.number);
        rows.push((proposal.record, part.clone()));
        sections.push((part, text.join("\n\n"), follow_up));
    }
    if sections.is_empty() {
        return None;
    }
    let key = format!("response/{}", group.name);
    let path = path(run.around.pick("reponse", "response"), &key, group, run);
    let mut draft = Draft::new(key, path, group.address.clone());
    let process = run.process_title(&group.process);
    let part = group.part();
    let french = format!("Réponses aux propositions{part} : {process}");
    let english = format!("Answers to the proposals{part}: {process}");
    let (answered, all) = (sections.len(), group.proposals.len());
    let summary = match run.around.pick("fr", "en") {
        "fr" => format!("Réponses données sur la plateforme Decidim aux propositions reçues : {answered} sur {all}."),
        _ => format!("Answers given on the Decidim platform to the proposals received: {answered} of {all}."),
    };
    run.begin(&mut draft, "response", run.around.pick(&french, &english), &summary);
    draft.text_field("process", &run.process_id(&group.process));
    let name = stem(&opinion.path).rsplit('/').next().unwrap_or_default();
    let new = format!("{}/{name}", run.process_id(&group.process));
    draft.text_field("opinion", &run.id_at(&opinion.path, &new));
    draft.field("decided_by", NOT_IN_SOURCE);
    // Each answer has its own day; the response has one only where they are the same.
    let same = days.first().cloned().flatten().filter(|first| days.iter().all(|day| day.as_ref() == Some(first)));
    draft.field("decided_on", same.as_deref().unwrap_or(NOT_IN_SOURCE));
    for (record, part) in rows {
        draft.made_of(&record, Some(part));
    }
    let here = draft.path.clone();
    draft.sections = sections.into_iter().map(|(part, text, lines)| (part, text + &from_here(&lines, &here))).collect();
    run.end(&mut draft, &[]);
    Some(draft)
}

/// The lines of follow-up lead from the root of the project; in a document links lead from its folder.
fn from_here(text: &str, path: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) =
        ["](content/", "](<content/"].iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min()
    {
        let start = at - "content/".len();
        let end = rest[start..].find([')', '>']).map_or(rest.len(), |end| start + end);
        out.push_str(&rest[..start]);
        out.push_str(&relative(path, &rest[start..end]));
        rest = &rest[end..];
    }
    out + rest
}

fn count(unmapped: &mut Unmapped, state: &str, record: &Record<'_>, message: &'static str) {
    unmapped.entry(state.to_owned()).or_insert((record.span(), 0, message)).1 += 1;
}

fn tell(unmapped: Unmapped, run: &mut Run<'_>) {
    for (state, (span, count, message)) in unmapped {
        let mut finding = Diagnostic::warning("import-state", span).says(message).with("state", state.as_str());
        if let Some(meaning) = run.around.settings().states.get(state.as_str()) {
            finding = finding.with("decision", meaning);
        }
        let known = run.around.decisions.clone();
        run.findings.push(finding.with("count", count).with("known", known));
    }
}
