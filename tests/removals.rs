//! Nothing that the charter promises can be taken out of the reference content in silence: for every answer, reason, follow-up, contract,
//! piece of evidence and minutes of it, a copy of the site without just that is told, by the right rule at the right line.

use std::{collections::BTreeMap, fs, path::Path};

use parvis::{
    base::{
        diagnostic::{Diagnostic, Place, Severity},
        rulebook,
    },
    pipeline::Outcome,
};

use crate::project::Project;

/// The sites whose content is taken apart.
const SITES: &[&str] = &["", "tests/sites/trois-phases"];

/// Something that is taken out, and what has to be said then.
struct Removal {
    /// The file that changes.
    path: String,
    /// Its text without the thing; `None` if the file itself goes.
    text: Option<String>,
    /// The rule.
    rule: &'static str,
    /// Where it is told.
    file: String,
    /// The line, in the changed text.
    line: usize,
    /// What the message names.
    names: String,
    /// True if the finding refuses; a delay is told and stays owed.
    refuses: bool,
}

#[test]
fn nothing_promised_can_be_taken_out_in_silence() {
    let mut counts = BTreeMap::new();
    for site in SITES {
        let site = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
        let removals = removals(&site);
        for removal in &removals {
            *counts.entry(removal.rule).or_insert(0) += 1;
        }
        let faults = take_out(&site, &removals);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
    // The content is rich enough for the test to mean something.
    for (rule, least) in [
        ("recommendation-without-answer", 15),
        ("reasons-missing", 15),
        ("follow-up-missing", 40),
        ("opened-without-contract", 4),
        ("done-without-evidence", 5),
        ("missing-field", 15),
        ("question-without-results", 2),
    ] {
        assert!(counts.get(rule).copied().unwrap_or(0) >= least, "{rule}: {counts:?}");
    }
}

/// Takes out one thing after the other, in as many copies of the site as there are processors. What is wrong, if anything.
fn take_out(site: &Path, removals: &[Removal]) -> Vec<String> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    std::thread::scope(|scope| {
        let work = |share: &'_ [Removal]| {
            let project = Project::copy_of(site);
            share.iter().filter_map(|removal| without(&project, removal)).collect::<Vec<_>>()
        };
        let shares = removals.chunks(removals.len().div_ceil(workers).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(move || work(share))).collect();
        running.into_iter().flat_map(|worker| worker.join().expect("a check never panics")).collect()
    })
}

/// Checks the site without the thing, and puts it back. What is wrong with the findings, if anything.
fn without(project: &Project, removal: &Removal) -> Option<String> {
    let file = project.root().join(&removal.path);
    let whole = fs::read_to_string(&file).expect("a text of the site");
    match &removal.text {
        Some(text) => fs::write(&file, text).expect("the file is ours"),
        None => fs::remove_file(&file).expect("the file is ours"),
    }
    let outcome = project.check().expect("a check never fails for a mistake");
    fs::write(&file, whole).expect("the file is ours");
    let told: Vec<String> = outcome.findings.iter().map(|finding| told(finding, &outcome)).collect();
    let found = outcome.findings.iter().zip(&told).any(|(finding, told)| {
        let severity = if removal.refuses { Severity::Error } else { Severity::Owed };
        let is_there = *told == format!("{}:{} {}", removal.file, removal.line, removal.rule);
        let names = format!("{:?} {:?}", finding.message.arguments, finding.labels);
        is_there && finding.severity == severity && names.contains(&removal.names)
    });
    let is_right = found && outcome.refused == removal.refuses;
    (!is_right).then(|| {
        format!(
            "{} without « {} »: no {} at {}:{}, but {told:?}",
            removal.path, removal.names, removal.rule, removal.file, removal.line
        )
    })
}

/// `path:line rule`
fn told(finding: &Diagnostic, outcome: &Outcome) -> String {
    match &finding.place {
        Place::Source(span) => {
            let line = outcome.sources.range(*span).0.line;
            format!("{}:{line} {}", outcome.sources.file(span.file).path, finding.rule)
        }
        Place::Artifact { path, .. } => format!("{path} {}", finding.rule),
        Place::Project => format!("project {}", finding.rule),
    }
}

/// Everything that can be taken out of a site.
fn removals(root: &Path) -> Vec<Removal> {
    let mut removals = Vec::new();
    let mut files: Vec<_> = walkdir::WalkDir::new(root.join("content"))
        .into_iter()
        .map(|entry| entry.expect("the site is readable").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).expect("a text of the site");
        let inside = file.strip_prefix(root).expect("a walked path lies below its root");
        let path = inside.to_string_lossy().replace('\\', "/");
        let source = Source { path, lines: text.lines().map(str::to_owned).collect() };
        match source.value("kind") {
            Some("response") => source.answers(&mut removals),
            Some("contract") => removals.push(source.contract(root)),
            _ => {}
        }
        source.process(&mut removals);
        source.results(&mut removals);
        source.channels(&mut removals);
        source.evidence(&mut removals);
        source.minutes(&mut removals);
    }
    removals
}

/// A text in lines.
struct Source {
    path: String,
    lines: Vec<String>,
}

impl Source {
    /// The value of a key at the start of a line.
    fn value(&self, key: &str) -> Option<&str> {
        self.lines.iter().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
    }

    /// The line, from 1, that begins with something.
    fn line_of(&self, start: &str) -> usize {
        let at = self.lines.iter().position(|line| line.starts_with(start));
        at.unwrap_or_else(|| panic!("{}: no line begins with « {start} »", self.path)) + 1
    }

    /// The lines of a section, from its heading to the next one of its level or above.
    fn section(&self, heading: usize) -> std::ops::Range<usize> {
        let level = |line: &String| line.chars().take_while(|it| *it == '#').count();
        let own = level(&self.lines[heading]);
        let after = &self.lines[heading + 1..];
        let length = after.iter().position(|line| (1..=own).contains(&level(line))).unwrap_or(after.len());
        heading..heading + 1 + length
    }

    /// The text without some lines.
    fn without(&self, lines: std::ops::Range<usize>) -> String {
        let kept = self.lines[..lines.start].iter().chain(&self.lines[lines.end..]);
        kept.map(|line| format!("{line}\n")).collect()
    }

    /// The text with a line in place of another.
    fn with_line(&self, at: usize, line: &str) -> String {
        let lines = self.lines.iter().enumerate().map(|(index, old)| if index == at { line } else { old });
        lines.map(|line| format!("{line}\n")).collect()
    }

    fn removal(&self, text: String, rule: &'static str, line: usize, names: &str) -> Removal {
        let (path, file) = (self.path.clone(), self.path.clone());
        Removal { path, text: Some(text), rule, file, line, names: names.to_owned(), refuses: true }
    }

    /// Each answer, its reasons, its follow-up, each item of it, and who and when of each item.
    fn answers(&self, removals: &mut Vec<Removal>) {
        let headings = self.lines.iter().enumerate().filter(|(_, line)| line.contains("{ .answer "));
        for (at, line) in headings {
            let title = line.trim_start_matches('#').split('{').next().unwrap_or_default().trim();
            let id = line.split("to=").nth(1).and_then(|rest| rest.split_whitespace().next()).expect("an id");
            let whole = self.section(at);
            let opinion = self.line_of("opinion: ");
            let text = self.without(whole.clone());
            removals.push(self.removal(text, "recommendation-without-answer", opinion, &format!("\"{id}\"")));
            let parts = whole.clone().filter(|line| self.lines[*line].starts_with("### "));
            for part in parts {
                match self.lines[part].trim_start_matches("### ") {
                    "Motifs" | "Pourquoi" => {
                        let text = self.without(self.section(part));
                        removals.push(self.removal(text, "reasons-missing", at + 1, title));
                        // The heading alone is no reason.
                        let text = self.without(part + 1..self.section(part).end);
                        removals.push(self.removal(text, "reasons-missing", part + 1, title));
                    }
                    "Suites" | "Et maintenant" => {
                        let text = self.without(self.section(part));
                        removals.push(self.removal(text, "follow-up-missing", at + 1, title));
                        self.items(part, removals);
                    }
                    _ => {}
                }
            }
        }
    }

    fn items(&self, part: usize, removals: &mut Vec<Removal>) {
        for item in self.section(part).filter(|line| self.lines[*line].starts_with("- ")) {
            let pieces: Vec<&str> = self.lines[item].split(" — ").collect();
            let [what, who, when] = pieces.as_slice() else { panic!("{}:{}: what, who, when", self.path, item + 1) };
            // The first words: what follows may be a link, which is named by its text.
            let names: String = what.trim_start_matches("- ").chars().take_while(|it| !"[,".contains(*it)).collect();
            let vague = format!("{what} — {who} — bientôt");
            for text in [format!("{what} — {when}"), format!("{what} — {who}"), (*what).to_owned(), vague] {
                let text = self.with_line(item, &text);
                removals.push(self.removal(text, "follow-up-missing", item + 1, names.trim()));
            }
        }
    }

    /// The contract itself, at the opening of its process.
    fn contract(&self, root: &Path) -> Removal {
        let process = Path::new(&self.path).with_file_name("index.md");
        let text = fs::read_to_string(root.join(&process)).expect("the process stands beside its contract");
        let file = process.to_string_lossy().replace('\\', "/");
        let process = Source { path: file.clone(), lines: text.lines().map(str::to_owned).collect() };
        let line = process.line_of("opens_on: ");
        let names = process.value("opens_on").expect("a process has an opening").to_owned();
        Removal {
            path: self.path.clone(),
            text: None,
            rule: "opened-without-contract",
            file,
            line,
            names,
            refuses: true,
        }
    }

    /// The process that a document of its folder names. News elsewhere are about what they like.
    fn process(&self, removals: &mut Vec<Removal>) {
        if !self.path.starts_with("content/demarches/") {
            return;
        }
        let Some(at) = self.lines.iter().position(|line| line.starts_with("process: ")) else { return };
        removals.push(self.removal(self.without(at..at + 1), "missing-field", 2, "\"process\""));
    }

    /// The results of each question of a survey.
    fn results(&self, removals: &mut Vec<Removal>) {
        for (at, _) in self.lines.iter().enumerate().filter(|(_, line)| line.starts_with("    results: ")) {
            let question = (0..at).rev().find(|above| self.lines[*above].starts_with("  - id: ")).expect("a question");
            let id = self.lines[question].trim_start_matches("  - id: ").to_owned();
            removals.push(self.removal(self.without(at..at + 1), "question-without-results", question + 1, &id));
        }
    }

    /// The number of each telephone and the address of each letter by which people take part.
    fn channels(&self, removals: &mut Vec<Removal>) {
        for (at, line) in self.lines.iter().enumerate() {
            let key = match line.trim() {
                "- kind: phone" => "phone: ",
                "- kind: post" => "address: ",
                _ => continue,
            };
            let indent = line.len() - line.trim_start().len() + 2;
            let own = self.lines[at + 1..].iter().take_while(|line| line.len() - line.trim_start().len() == indent);
            let given = own.clone().position(|line| line.trim_start().starts_with(key)).expect("a way to take part");
            let label = own.clone().find_map(|line| line.trim_start().strip_prefix("label: ")).expect("a label");
            let text = self.without(at + 1 + given..at + 2 + given);
            removals.push(self.removal(text, "no-offline-channel", at + 1, label));
        }
    }

    /// The evidence of each milestone that was reached, whether it has a line of its own or not.
    fn evidence(&self, removals: &mut Vec<Removal>) {
        for (at, line) in self.lines.iter().enumerate() {
            if let Some((indent, _)) = line.split_once("evidence: ").filter(|(indent, _)| indent.trim().is_empty()) {
                let reached = (0..at).rev().find(|above| self.lines[*above].contains("reached_on: ")).expect("a day");
                assert!(!indent.is_empty(), "{}: evidence belongs to a milestone", self.path);
                let text = self.without(at..at + 1);
                removals.push(self.removal(text, "done-without-evidence", reached + 1, ""));
            } else {
                for (start, _) in line.match_indices(", evidence: ") {
                    let end = line[start..].find('}').map_or(line.len(), |length| start + length);
                    let text = self.with_line(at, &format!("{}{}", &line[..start], &line[end..]));
                    removals.push(self.removal(text, "done-without-evidence", at + 1, ""));
                }
            }
        }
    }

    /// The minutes of each meeting that took place more than ninety days ago: their absence is owed, and refuses nothing.
    fn minutes(&self, removals: &mut Vec<Removal>) {
        let Some(at) = self.lines.iter().position(|line| line.contains("{.minutes}")) else { return };
        let rule = "minutes-missing";
        // The sites are checked on 23 and 24 November 2026: ninety days before is the end of August.
        let is_long_ago = |day: &str| day < "2026-08-01";
        let key = if self.value("ends_at").is_some() { "ends_at" } else { "starts_at" };
        let is_past = self.value(key).is_some_and(is_long_ago);
        let is_moved = self.lines.iter().any(|line| line.starts_with("exception:"));
        if rulebook::named(rule).is_none() || !is_past || is_moved {
            return;
        }
        let text = self.without(self.section(at));
        let removal = self.removal(text, rule, self.line_of(&format!("{key}: ")), "");
        removals.push(Removal { refuses: false, ..removal });
    }
}
