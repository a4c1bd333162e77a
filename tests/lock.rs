//! What is public does not change in silence: every word of citizens, every address, every anchor that `parvis lock` kept.

use std::{fs, path::Path};

use parvis::{
    edit::{Change, lock, rename, workspace::Workspace},
    pipeline::{self, Options, Prepared},
};

use crate::project::Project;

/// The reference site, locked.
fn locked() -> Project {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    relock(&project);
    assert_eq!(project.told(), [""; 0]);
    project
}

fn prepared(project: &Project) -> Prepared {
    let date = parvis::model::date::Date::day(2026, 11, 24).expect("a day");
    let options =
        Options { root: project.root().to_path_buf(), date: None, system_date: date, drafts: false, audit: false };
    pipeline::prepare(&options).expect("the disk is sound")
}

/// What `parvis lock` does.
fn relock(project: &Project) {
    let prepared = prepared(project);
    if let Some(Change::Write { path, text }) = lock::relock(&prepared.site, None).change {
        project.write(&path, text);
    }
}

const OPINION: &str = "content/demarches/parc-des-deux-rives/avis.md";

fn read(project: &Project, path: &str) -> String {
    fs::read_to_string(project.root().join(path)).expect("a file of the site")
}

#[test]
fn one_character_of_a_published_opinion_is_refused_in_every_section() {
    let project = locked();
    let text = read(&project, OPINION);
    let headings: Vec<usize> = text.match_indices("\n## ").map(|(at, _)| at + 1).collect();
    assert!(headings.len() >= 12);
    for (index, start) in headings.iter().enumerate() {
        let end = headings.get(index + 1).copied().unwrap_or(text.len());
        // The last letter of the section becomes another one.
        let at = text[*start..end].rfind(|letter: char| letter.is_ascii_alphabetic()).expect("a letter") + start;
        let other = if &text[at..=at] == "x" { "y" } else { "x" };
        project.write(OPINION, format!("{}{other}{}", &text[..at], &text[at + 1..]));
        let line = text[..*start].lines().count() + 1;
        assert!(
            project.told().contains(&format!("{OPINION}:{line}:1 citizens-words-changed")),
            "line {line}: {:?}",
            project.told()
        );
    }
}

#[test]
fn a_public_correction_is_the_only_way_and_holds_once() {
    let project = locked();
    let text = read(&project, OPINION);
    let changed = text.replacen("Nous ", "Nous  tous ", 1);
    assert_ne!(changed, text);
    let waived = changed.replacen(
        "\n---\n",
        "\nwaivers: [{rule: citizens-words-changed, reason: Une faute, until: 2027-01-01}]\n---\n",
        1,
    );
    project.write(OPINION, waived);
    let told = project.told().join("\n");
    assert!(told.contains("waiver-unknown") && told.contains("citizens-words-changed"), "{told}");

    let section = told_section(&project, &changed);
    let correction = format!("\ncorrections: [{{date: 2026-11-20, section: {section}, reason: Un mot oublié}}]\n---\n");
    let corrected = changed.replacen("\n---\n", &correction, 1);
    project.write(OPINION, &corrected);
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    assert_eq!(project.told(), [""; 0]);
    project.write(OPINION, corrected.replacen("Nous  tous ", "Nous ", 1));
    assert!(project.told().join("\n").contains("citizens-words-changed"), "the same correction does not serve twice");
}

#[test]
fn filing_a_recommendation_elsewhere_is_no_change_and_a_correction_of_tomorrow_unlocks_nothing() {
    let project = locked();
    let text = read(&project, OPINION);
    let filed = text.replacen("{ #R1 .recommendation theme=inclusion ", "{#R1 .recommendation theme=proximite ", 1);
    assert_ne!(filed, text);
    project.write(OPINION, &filed);
    assert_eq!(project.told(), [""; 0]);
    project.write(OPINION, text.replacen("support=38/40", "support=28/40", 1));
    assert!(project.told().join("\n").contains("citizens-words-changed"), "supporters are words of citizens");
    let tomorrow = "\ncorrections: [{date: 2027-11-20, section: R1, reason: Un mot oublié}]\n---\n";
    project.write(OPINION, text.replacen("aux genoux", "au genou", 1).replacen("\n---\n", tomorrow, 1));
    assert!(project.told().join("\n").contains("correction-misdated"), "{:?}", project.told());
}

#[test]
fn a_correction_that_was_told_stays_told() {
    let project = locked();
    let text = read(&project, OPINION);
    let told = "\ncorrections: [{date: 2026-11-20, section: R1, reason: Un mot oublié dans la copie}]\n---\n";
    let corrected = text.replacen("aux genoux", "au genou", 1);
    project.write(OPINION, corrected.replacen("\n---\n", told, 1));
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    project.write(OPINION, &corrected);
    let findings = project.check().expect("a check").findings;
    let all: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(all, ["citizens-words-changed-erased"]);
}

#[test]
fn blanks_that_make_code_of_the_first_words_are_a_change() {
    let project = locked();
    let text = read(&project, OPINION);
    let (head, body) = text.split_once("\n---\n").expect("a front matter");
    for blank in ["    ", "\t"] {
        project.write(OPINION, format!("{head}\n---\n{blank}{}", body.trim_start()));
        assert!(project.told().join("\n").contains("citizens-words-changed"), "{:?}", project.told());
    }
    project.write(OPINION, format!("{head}\n---\n\n\n{}", body.trim_start()));
    assert_eq!(project.told(), [""; 0], "empty lines are no words");
}

/// The section that a finding names.
fn told_section(project: &Project, text: &str) -> String {
    project.write(OPINION, text);
    let findings = project.check().expect("a check").findings;
    let finding = findings.iter().find(|finding| finding.rule == "citizens-words-changed").expect("a finding");
    let (_, value) = finding.message.arguments.iter().find(|(name, _)| *name == "section").expect("a section");
    match value {
        parvis::base::diagnostic::Value::Text(section) => section.to_string(),
        _ => panic!("a section is a text"),
    }
}

#[test]
fn an_address_that_was_public_leads_somewhere_and_its_id_is_not_used_again() {
    let page = "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\n---\n";
    let project = Project::with(&[("content/bancs.md", page)]);
    relock(&project);
    fs::remove_file(project.root().join("content/bancs.md")).expect("a file");
    let told = project.told();
    assert!(
        matches!(told.as_slice(), [line] if line.starts_with("published.lock:") && line.ends_with(" address-lost"))
    );

    project.write(
        "content/sieges.md",
        page.replace("---\n", "aliases: [/bancs/]\n---\n").replacen("aliases: [/bancs/]\n", "", 1),
    );
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    project.write("content/autre.md", page.replacen("title", "id: bancs\ntitle", 1));
    assert_eq!(project.told(), ["content/autre.md:3:8 reused-id"]);
}

#[test]
fn a_document_that_comes_back_to_its_address_is_the_one_that_left() {
    let page = "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\n---\n";
    let project = Project::with(&[("content/bancs.md", page)]);
    relock(&project);
    fs::remove_file(project.root().join("content/bancs.md")).expect("a file");
    let instead = page.replace("Les bancs", "Les sièges").replacen("title", "aliases: [/bancs/]\ntitle", 1);
    project.write("content/sieges.md", &instead);
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    assert!(project.read("published.lock").contains("gone = true"));
    // The council puts it back: the address is its own again.
    project.write("content/bancs.md", page);
    project.write("content/sieges.md", instead.replace("aliases: [/bancs/]\n", ""));
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    assert!(!project.read("published.lock").contains("gone"));
    assert_eq!(project.told(), [""; 0]);
}

#[test]
fn words_that_come_back_are_those_that_left() {
    let project = locked();
    let lock = project.read("published.lock");
    let (before, after) = lock.split_once("[documents.\"opinion/").expect("an opinion");
    let gone = format!(
        "{before}[documents.\"opinion/{}",
        after.replacen("[documents.\"opinion/", "gone = true\n[documents.\"opinion/", 1)
    );
    project.write("published.lock", gone);
    assert_eq!(project.told(), [""; 0], "it is what it was");
    project.write(OPINION, read(&project, OPINION).replacen("aux genoux", "au genou", 1));
    assert!(project.told().join("\n").contains("reused-id"), "{:?}", project.told());
}

#[test]
fn another_order_of_languages_is_told_before_all_texts_leave() {
    let page = |title: &str| {
        format!("---\ntitle: {title}\nsummary: A page of the city, with what people need to know.\n---\nWords.\n")
    };
    let project = Project::with(&[("content/benches.md", &page("Benches")), ("content/quays.md", &page("Quays"))]);
    let settings = project.read("site.toml");
    project.write("site.toml", settings.replace("[\"fr\", \"en\"]", "[\"en\", \"fr\"]"));
    relock(&project);
    let english = project.read("published.lock");
    assert!(english.contains("page/benches@en"), "{english}");
    project.write("site.toml", &settings);
    let findings = project.check().expect("a check").findings;
    let told = findings.iter().find(|finding| finding.rule == "languages-swapped").expect("a finding");
    assert_eq!(told.message.arguments[0], ("from", "en".into()));
    // What was published nevertheless has a way back.
    relock(&project);
    assert!(project.read("published.lock").contains("gone = true"));
    project.write("site.toml", settings.replace("[\"fr\", \"en\"]", "[\"en\", \"fr\"]"));
    let rules: Vec<String> = project.check().expect("a check").findings.iter().map(|it| it.rule.to_owned()).collect();
    assert!(!rules.iter().any(|rule| rule == "reused-id" || rule == "languages-swapped"), "{rules:?}");
    relock(&project);
    assert!(project.read("published.lock").contains("[documents.\"page/benches@en\"]\naddress = \"benches/\"\n\n"));
}

#[test]
fn an_address_is_kept_with_the_page_that_has_it() {
    let page = "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\naliases: [/vieux/]\n---\n";
    let project = Project::with(&[("content/bancs.md", page), ("content/sieges.md", &page.replace("vieux", "ancien"))]);
    relock(&project);
    // Another page takes over an address, and one that was free before.
    project.write("content/bancs.md", page.replace("aliases: [/vieux/]\n", ""));
    project.write("content/sieges.md", page.replace("[/vieux/]", "[/ancien/, /vieux/]"));
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    let lock = project.read("published.lock");
    assert!(lock.contains("address = \"bancs/\"\n\n"), "{lock}");
    assert!(lock.contains("address = \"sieges/\"\nformer = [\n  \"ancien/\",\n  \"vieux/\",\n]\n"), "{lock}");
    // It is lost once, where it was last.
    project.write("content/sieges.md", page.replace("[/vieux/]", "[/ancien/]"));
    assert_eq!(project.told(), ["content/sieges.md:2:8 address-lost"]);
    // The page that leaves leaves its addresses behind as well.
    fs::remove_file(project.root().join("content/sieges.md")).expect("a removal");
    let told = project.told();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.iter().all(|line| line.starts_with("published.lock:") && line.ends_with(" address-lost")), "{told:?}");
}

#[test]
fn the_terms_of_a_contract_hold_whatever_the_day() {
    let project = locked();
    let process = "content/demarches/parc-des-deux-rives/index.md";
    let contract = "content/demarches/parc-des-deux-rives/contrat.md";
    let is_broken = || project.told().iter().any(|line| line == &format!("{contract}:4:8 contract-changed"));
    // A later opening frees nobody from what was signed; and nothing changed yet.
    let later = read(&project, process).replacen("opens_on: 2026-02-16", "opens_on: 2026-12-16", 1);
    project.write(process, later);
    assert!(!is_broken());
    let terms = read(&project, contract);
    project.write(contract, terms.replacen("Le passage des péniches, jour et nuit", "Le passage des péniches", 1));
    assert!(is_broken());
}

#[test]
fn a_lock_that_cannot_be_read_refuses() {
    let project = Project::with(&[("published.lock", "format = 1\n\n= 2\n")]);
    assert!(project.told().iter().any(|line| *line == "published.lock:3:1 toml-syntax"));
    // A merge that failed is one fault, not one for each of its lines.
    let merged = "format = 1\n<<<<<<< HEAD\n[documents.a]\n=======\n[documents.b]\n>>>>>>> autre\n";
    assert_eq!(Project::with(&[("published.lock", merged)]).told(), ["published.lock:2:1 bad-lock"]);
    let old = Project::with(&[("published.lock", "format = 9\n")]);
    assert_eq!(old.told(), ["published.lock:1:10 bad-lock"]);
}

/// An opinion with a table, a note, a list and a word that is stressed; the parts are in no numbered order.
const TOWN: &[(&str, &str)] = &[
    (
        "content/demarches/parc/index.md",
        "---\ntitle: Le parc\nsummary: La démarche d’exemple, qui demande aux habitants ce que deviendra leur parc.\nregime: voluntary\n\
         subject: Le parc\ndecision_at_stake: Le plan du parc\ndecider: Le conseil municipal\nlevel: concertation\nopens_on: 2026-03-02\n\
         closes_on: 2026-12-15\nchannels: [{kind: post, label: Par courrier, address: 1 place du Parc}]\n---\n",
    ),
    (
        "content/demarches/parc/avis.md",
        "---\nkind: opinion\nprocess: parc\ntitle: L’avis sur le parc\nsummary: Ce que vingt habitants demandent pour leur parc, dans leurs mots.\n\
         authors: {citizens: 20}\ndelivered_on: 2026-06-01\n---\nNous avons marché dans le parc.\n\n## Notre regard { #regard }\n\n\
         Le parc est *trop* sombre[^1] le soir.\n\nTable: Les lampes comptées\n\n| Allée | Lampes |\n|---|---|\n| Nord | 3 |\n| Sud | 1 |\n\n\
         ## Nos souhaits { #souhaits }\n\n- Une lampe basse par banc\n\n[^1]: Relevé un soir de mars.\n\n## Des lampes { #R1 .recommendation support=18/20 }\n\n\
         Nous demandons des lampes basses, près des bancs.\n",
    ),
];
const TOWN_OPINION: &str = "content/demarches/parc/avis.md";

/// How the findings about the words of citizens are told after a change of the opinion.
fn told_after(change: impl FnOnce(&str) -> String) -> Vec<&'static str> {
    let project = Project::with(TOWN);
    relock(&project);
    let text = read(&project, TOWN_OPINION);
    let changed = change(&text);
    assert_ne!(changed, text, "the change changes something");
    project.write(TOWN_OPINION, changed);
    let findings = project.check().expect("a check").findings;
    findings.iter().filter(|it| it.rule == "citizens-words-changed").map(|it| it.message.id).collect()
}

#[test]
fn whatever_is_said_or_signed_is_kept_to_the_character() {
    let changes = [
        ("a table", "| Sud | 1 |", "| Sud | 7 |"),
        ("a caption", "lampes comptées", "lampes contées"),
        ("a note", "soir de mars", "soir de mai"),
        ("a stressed word", "*trop*", "*un peu*"),
        ("the stress itself", "*trop*", "trop"),
        ("a list", "lampe basse", "lampe haute"),
        ("a sign that nobody sees", "le soir", "le\u{200b} soir"),
        ("a space that nobody sees", "le soir", "le\u{a0}soir"),
        ("what stands before the first heading", "marché", "dansé"),
        ("a heading", "Notre regard", "Votre regard"),
        ("the support", "support=18/20", "support=13/20"),
    ];
    for (what, from, to) in changes {
        assert_eq!(told_after(|text| text.replacen(from, to, 1)), ["citizens-words-changed"], "{what}");
    }
    for (from, to, message) in [
        ("title: L’avis sur", "title: Un avis sur", "citizens-words-changed-title"),
        ("citizens: 20", "citizens: 29", "citizens-words-changed-authors"),
        ("2026-06-01", "2026-06-11", "citizens-words-changed-authors"),
    ] {
        assert_eq!(told_after(|text| text.replacen(from, to, 1)), [message]);
    }
}

#[test]
fn what_nobody_reads_may_change() {
    let nothing = [""; 0];
    assert_eq!(told_after(|text| text.replace('é', "e\u{301}")), nothing, "two ways of storing a letter");
    assert_eq!(told_after(|text| text.replace('\n', "\r\n")), nothing, "how a system ends lines");
    assert_eq!(told_after(|text| text.replace("le soir.\n", "le soir.  \n")), nothing, "spaces at the end of a line");
    assert_eq!(told_after(|text| text.replace("\n\n## ", "\n\n\n## ")), nothing, "an empty line more");
    assert_eq!(told_after(|text| format!("{text}\n\n")), nothing, "empty lines at the end");
    assert_eq!(told_after(|text| format!("\u{feff}{text}")), nothing, "the mark of an encoding");
}

#[test]
fn parts_stay_in_their_order_and_no_other_name_frees_them() {
    let swap = |text: &str| {
        let (regard, souhaits) = (text.find("## Notre").expect("a part"), text.find("## Nos").expect("a part"));
        let last = text.find("## Des lampes").expect("a part");
        [&text[..regard], &text[souhaits..last], &text[regard..souhaits], &text[last..]].concat()
    };
    assert_eq!(told_after(swap), ["citizens-words-changed-order"]);
    let other_words = |text: &str| text.replacen("basses", "hautes", 1);
    assert_eq!(
        told_after(|text| other_words(&text.replacen("title:", "id: autre\ntitle:", 1))),
        ["citizens-words-changed"]
    );
    let as_page = |text: &str| text.replacen("kind: opinion", "kind: news", 1);
    assert_eq!(told_after(as_page), ["citizens-words-changed-gone"]);

    let project = Project::with(TOWN);
    relock(&project);
    let text = read(&project, TOWN_OPINION);
    fs::remove_file(project.root().join(TOWN_OPINION)).expect("a file");
    project.write(
        "content/demarches/parc/l-avis.md",
        other_words(&text).replacen("title:", "aliases: [/demarches/parc/avis/]\ntitle:", 1),
    );
    let told = project.told();
    assert!(told.iter().any(|line| line.ends_with("l-avis.md:29:1 citizens-words-changed")), "{told:?}");
    // An address that leads to the process instead takes the words away.
    fs::remove_file(project.root().join("content/demarches/parc/l-avis.md")).expect("a file");
    let process = read(&project, "content/demarches/parc/index.md");
    project.write(
        "content/demarches/parc/index.md",
        process.replacen("title:", "aliases: [/demarches/parc/avis/]\ntitle:", 1),
    );
    let told = project.told();
    assert!(
        told.iter().any(|line| line.starts_with("published.lock:") && line.ends_with("citizens-words-changed")),
        "{told:?}"
    );
}

#[test]
fn pictures_data_and_files_of_an_opinion_are_its_words() {
    let beside = |project: &Project, rows: &str| {
        project.write("content/demarches/parc/lampes.csv", format!("Allée;Lampes\n{rows}"));
    };
    let project = Project::with(TOWN);
    let chart = "```chart\ntype: bar\ntitle: Les lampes de chaque allée\nfinding: L’allée du nord a trois lampes, celle du sud une.\nsource: lampes.csv\n```\n";
    project.write(TOWN_OPINION, read(&project, TOWN_OPINION) + "\n" + chart);
    beside(&project, "Nord;3\nSud;1\n");
    relock(&project);
    assert!(!project.told().iter().any(|line| line.contains("citizens-words")), "{:?}", project.told());
    beside(&project, "Nord;3\nSud;9\n");
    let findings = project.check().expect("a check").findings;
    let told: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
    assert!(told.contains(&"citizens-words-changed-files"), "{told:?}");
    // A correction says it in public.
    let text = read(&project, TOWN_OPINION);
    let correction =
        "corrections: [{date: 2026-11-20, section: fichiers, reason: Une ligne comptée deux fois}]\ntitle:";
    project.write(TOWN_OPINION, text.replacen("title:", correction, 1));
    assert!(!project.told().iter().any(|line| line.contains("citizens-words")), "{:?}", project.told());
}

#[test]
fn a_site_that_says_that_it_has_a_lock_is_not_published_without_it() {
    let project = Project::with(TOWN);
    relock(&project);
    let settings = read(&project, "site.toml");
    project.write("site.toml", settings.replacen("date =", "lock = true\ndate =", 1));
    assert!(!project.told().iter().any(|line| line.contains("lock-missing")), "{:?}", project.told());
    // An entry that somebody takes out is told at the document.
    let lock = read(&project, "published.lock");
    let start = lock.find("[documents.\"opinion/").expect("the opinion is kept");
    let end = lock[start + 1..].find("\n[documents.\"p").map_or(lock.len(), |length| start + 1 + length);
    project.write("published.lock", format!("{}{}", &lock[..start], &lock[end..]));
    assert!(project.told().contains(&format!("{TOWN_OPINION}:4:8 lock-missing")), "{:?}", project.told());
    fs::remove_file(project.root().join("published.lock")).expect("a file");
    let outcome = project.check().expect("a check");
    assert!(outcome.refused);
    assert!(project.told().contains(&"site.toml:3:1 lock-missing".to_owned()), "{:?}", project.told());
}

const RESPONSE: &str = "content/demarches/parc-des-deux-rives/reponse.md";

#[test]
fn a_published_answer_changes_in_public_only_and_a_reply_by_a_correction_only() {
    let project = locked();
    let text = read(&project, RESPONSE);
    let told = |changed: String, id: &str| {
        assert_ne!(changed, text, "the change changes something");
        project.write(RESPONSE, &changed);
        let findings = project.check().expect("a check").findings;
        let ids: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
        assert!(ids.contains(&id), "{id}: {:?}", project.told());
    };
    let lines: Vec<&str> = text.lines().collect();
    let without = |at: usize| [&lines[..at], &lines[at + 1..]].concat().join("\n") + "\n";
    let items: Vec<usize> =
        (0..lines.len()).filter(|at| lines[*at].starts_with("- ") && lines[*at].contains(" — ")).collect();
    assert!(items.len() >= 8);
    for item in items {
        told(without(item), "response-changed");
    }
    told(text.replacen("2027-06-30", "2031-06-30", 1), "response-changed");
    told(text.replacen("### Motifs\n\n", "### Motifs\n\nAprès réflexion, non. ", 1), "response-changed");
    let reply = lines.iter().position(|line| line.starts_with("### Réplique")).expect("a reply");
    told([&lines[..reply], &lines[reply + 4..]].concat().join("\n") + "\n", "citizens-words-changed-reply");
    told(
        text.replacen("### Réplique\n\n", "### Réplique\n\nNous sommes d’accord. ", 1),
        "citizens-words-changed-reply",
    );
    // What stands below a heading of the part belongs to it, and a second part of the name is another one.
    let below = text.replacen("### Suites\n\n", "### Suites\n\n#### Dès l’été\n\n", 1).replacen(
        "### Motifs\n",
        "### Motifs\n\nÀ lire.\n\n### Motifs\n",
        1,
    );
    project.write(RESPONSE, &below);
    relock(&project);
    told(below.replacen("2027-06-30", "2031-06-30", 1), "response-changed");
    told(below.replacen("À lire.", "À relire.", 1), "response-changed");
    project.write(RESPONSE, &text);
    fs::remove_file(project.root().join("published.lock")).expect("a file");
    relock(&project);
    // Participants reply when they like, and take their words back by a public correction.
    let free = |changed: String| {
        project.write(RESPONSE, &changed);
        assert!(!project.told().iter().any(|line| line.contains("changed")), "{:?}", project.told());
    };
    free(text.replacen("\n### Motifs\n", "\n### Réplique\n\nNous gardons notre demande.\n\n### Motifs\n", 1));
    let corrected = "corrections: [{date: 2026-11-20, section: R6, reason: À la demande du groupe}]\ntitle:";
    free(([&lines[..reply], &lines[reply + 4..]].concat().join("\n") + "\n").replacen("title:", corrected, 1));
    // A change that is told frees the answers, and not what participants wrote.
    let says = "changes: [{date: 2026-11-20, kind: major, note: Le chantier a pris du retard.}]\ntitle:";
    let moved = text.replacen("2027-06-30", "2031-06-30", 1).replacen("title:", says, 1);
    project.write(RESPONSE, &moved);
    assert!(!project.told().iter().any(|line| line.contains("changed")), "{:?}", project.told());
    told(
        moved.replacen("### Réplique\n\n", "### Réplique\n\nNous sommes d’accord. ", 1),
        "citizens-words-changed-reply",
    );
}

/// What `parvis move` does; the message of a move that is refused.
fn moved(project: &Project, from: &str, to: &str) -> Result<(), &'static str> {
    let before = prepared(project).site;
    let workspace = Workspace::read(project.root()).expect("the disk is sound");
    let moved = rename::rename(&workspace, &rename::Public::of(&before), from, to).map_err(|message| message.id)?;
    let apply = |change: &Change| match change {
        Change::Write { path, text } => project.write(path, text),
        Change::Rename { from, to } => {
            let target = project.root().join(&**to);
            fs::create_dir_all(target.parent().expect("a file has a folder")).expect("a folder");
            fs::rename(project.root().join(&**from), target).expect("the file is ours");
        }
    };
    moved.changes.iter().for_each(apply);
    lock::carried(&before, &prepared(project).site).iter().for_each(apply);
    Ok(())
}

#[test]
fn a_public_document_moves_and_its_words_its_id_and_its_addresses_stay() {
    let project = locked();
    let ids = |project: &Project| -> Vec<String> {
        prepared(project).site.documents().map(|document| document.id.to_string()).collect()
    };
    let before = ids(&project);
    project.build(true).expect("a build");
    let published = project.listed();
    let process = "content/demarches/parc-des-deux-rives";
    for (from, to) in [
        (format!("{process}/avis.md"), format!("{process}/avis-citoyen.md")),
        (format!("{process}/reponse.md"), format!("{process}/ce-que-nous-ferons.md")),
        (process.to_owned(), "content/demarches/les-deux-rives".to_owned()),
        ("content/demarches/bus-de-l-aube/index.md".to_owned(), "content/demarches/bus/index.md".to_owned()),
        ("content/themes/inclusion.md".to_owned(), "content/themes/egalite.md".to_owned()),
    ] {
        assert_eq!(moved(&project, &from, &to), Ok(()), "{from}");
        assert_eq!(project.told(), [""; 0], "{from} to {to}");
    }
    assert_eq!(ids(&project), before);
    project.build(true).expect("a build");
    for (old, new) in [
        ("demarches/parc-des-deux-rives", "../les-deux-rives/"),
        ("demarches/parc-des-deux-rives/avis", "../../les-deux-rives/avis-citoyen/"),
        ("demarches/parc-des-deux-rives/avis/r7", "../../../les-deux-rives/avis-citoyen/r7/"),
        ("demarches/parc-des-deux-rives/avis-citoyen/r12", "../../../les-deux-rives/avis-citoyen/r12/"),
        ("themes/inclusion", "../egalite/"),
    ] {
        let page = project.built(&format!("{old}/index.html"));
        assert!(page.contains(&format!("url={new}")), "{old}: {page}");
    }
    // Feeds, calendars, tables, questionnaires and books are where people found them; the style sheet has its fingerprint for a name.
    let now = project.listed();
    // Which files the search is cut into, only its page knows; how a picture was made, only the page that shows it.
    let is_picture = |path: &str| path.contains("/plan-du-site-") && path.ends_with(".svg");
    let is_kept =
        |path: &&String| !path.ends_with(".css") && !path.starts_with("recherche-index/") && !is_picture(path);
    let lost: Vec<&String> = published.iter().filter(|path| !now.contains(*path)).filter(is_kept).collect();
    assert_eq!(lost, [""; 0]);
    let feed = project.built("demarches/parc-des-deux-rives/feed.xml");
    assert_eq!(feed, project.built("demarches/les-deux-rives/feed.xml"));
    assert!(feed.contains("/demarches/les-deux-rives/feed.xml"), "it says where it is now: {feed}");
    let page = project.built("demarches/parc-des-deux-rives/bilan/bilan.html");
    assert!(page.contains("url=../../les-deux-rives/bilan/bilan.html"), "{page}");
    assert_eq!(
        project.built("demarches/parc-des-deux-rives/questionnaire.txt"),
        project.built("demarches/les-deux-rives/questionnaire.txt")
    );
    // Words that somebody else changes are told as before.
    let opinion = "content/demarches/les-deux-rives/avis-citoyen.md";
    let text = read(&project, opinion);
    project.write(opinion, text.replacen("## Des ", "## Les ", 1));
    assert!(project.told().iter().any(|line| line.contains("citizens-words-changed")), "{:?}", project.told());
}

#[test]
fn a_public_file_is_not_lost_in_silence() {
    let project = locked();
    let file = "content/demarches/parc-des-deux-rives/questionnaire.txt";
    let survey = "content/demarches/parc-des-deux-rives/enquete.md";
    let (text, questions) = (read(&project, survey), read(&project, file));
    // Nobody names it any more: it stays where people have its address.
    project.write(
        survey,
        text.replace("questionnaire: questionnaire.txt\n", "")
            .replace("[questionnaire](questionnaire.txt)", "questionnaire"),
    );
    assert!(!read(&project, survey).contains("questionnaire.txt"), "no text names it");
    project.build(true).expect("a build");
    assert_eq!(project.built("demarches/parc-des-deux-rives/questionnaire.txt"), questions);
    fs::remove_file(project.root().join(file)).expect("a file");
    let lost = |told: Vec<String>| told.into_iter().filter(|line| line.contains("address-lost")).count();
    assert_eq!(lost(project.told()), 1);
    // Taken away in public, and not only some day.
    project.write(&format!("{file}.yaml"), "withdrawn_on: 2030-01-01\n");
    assert_eq!(lost(project.told()), 1, "{:?}", project.told());
    project.write(&format!("{file}.yaml"), "withdrawn_on: 2026-11-20\n");
    assert_eq!(lost(project.told()), 0, "{:?}", project.told());
    project.write(file, &questions);
    assert!(project.told().iter().any(|line| line.contains("withdrawn-file-there")), "{:?}", project.told());
    fs::remove_file(project.root().join(file)).expect("a file");
    fs::remove_file(project.root().join(format!("{file}.yaml"))).expect("a file");
    // Replaced by another one.
    project.write("content/demarches/parc-des-deux-rives/questions.txt", &questions);
    let beside = "content/demarches/parc-des-deux-rives/questions.txt.yaml";
    project.write(beside, "aliases: [/demarches/parc-des-deux-rives/questionnaire.txt]\n");
    assert_eq!(lost(project.told()), 0, "{:?}", project.told());
    project.build(true).expect("a build");
    assert_eq!(project.built("demarches/parc-des-deux-rives/questionnaire.txt"), questions);
}

#[test]
fn a_move_that_would_leave_a_hole_is_refused() {
    let project = locked();
    assert_eq!(moved(&project, "index.md", "accueil.md"), Err("move-home"));
    let translation = "demarches/bus-de-l-aube/index.en.md";
    assert_eq!(moved(&project, translation, "demarches/bus/index.en.md"), Err("move-translation-alone"));
    assert_eq!(project.told(), [""; 0]);
}

#[test]
fn a_folder_moves_and_leaves_behind_what_says_that_a_file_was_withdrawn() {
    let page = "---\ntitle: Les relevés\nsummary: Les relevés du quai, jour après jour, et ce qui en a été retiré.\naliases: [/Quai/, /quai/]\n---\n\
         [Le tableau](releves.csv)\n";
    let lock =
        "format = 1\nfiles = [\n  \"beta/Releves.CSV\",\n  \"beta/data-beta.csv\",\n  \"beta/releves.csv\",\n]\n";
    let project = Project::with(&[
        ("content/beta/index.md", page),
        ("content/beta/releves.csv", "Jour,Eau\n1,2\n"),
        ("content/beta/releves.csv.yaml", "aliases: [\"/beta/Releves.CSV\"]\n"),
        ("content/beta/data-beta.csv.yaml", "withdrawn_on: 2026-11-20\n"),
        ("published.lock", lock),
    ]);
    relock(&project);
    assert_eq!(project.told(), [""; 0]);
    assert_eq!(moved(&project, "beta", "beta2"), Ok(()));
    assert!(project.root().join("content/beta/data-beta.csv.yaml").exists(), "it speaks of its own address");
    assert!(project.root().join("content/beta2/releves.csv.yaml").exists());
    // Both spellings of the address were public, and both lead to the file; so do those of the page.
    let beside = read(&project, "content/beta2/releves.csv.yaml");
    assert!(beside.contains("/beta/Releves.CSV") && beside.contains("/beta/releves.csv"), "{beside}");
    assert_eq!(project.told(), [""; 0]);
    // The same line twice is a mistake still.
    project.write("content/beta2/releves.csv.yaml", beside.replace("Releves.CSV", "releves.csv"));
    assert!(project.told().iter().any(|line| line.contains("address-collision")), "{:?}", project.told());
}
