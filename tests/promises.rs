//! What a charter may change of a rule, what a waiver may silence, and what nobody may.

use parvis::base::diagnostic::Severity;

use crate::project::Project;

const PROCESS: &str = "content/demarches/place/index.md";
const CONTRACT: &str = "content/demarches/place/contrat.md";
const OPINION: &str = "content/demarches/place/avis.md";
const RESPONSE: &str = "content/demarches/place/reponse.md";
const SUMMARY: &str = "summary: Un document d’exemple sur la place du Lavoir, écrit pour un essai.";

fn process(extra: &str) -> String {
    format!(
        "---\ntitle: La place\n{SUMMARY}\nregime: voluntary\nsubject: La place\ndecision_at_stake: Le plan\ndecider: Le conseil\n\
         level: concertation\nopens_on: 2026-06-01\ncloses_on: 2026-09-01\nchannels: [{{kind: meeting, label: Une réunion}}]\n{extra}---\n"
    )
}

fn contract() -> String {
    format!(
        "---\nkind: contract\nprocess: place\ntitle: Le contrat\n{SUMMARY}\nparties: [La ville]\nquestion: Quelle place ?\n\
         negotiable: [Les bancs]\nnot_negotiable: [Les secours]\ntimetable: [{{date: 2026-06-01, label: Début}}]\nmeans: Une salle\n\
         commitment_to_reply: {{text: La ville répond., within: 4 mois}}\nsigned_on: 2026-05-20\n---\n"
    )
}

fn opinion(extra: &str) -> String {
    format!(
        "---\nkind: opinion\nprocess: place\ntitle: L’avis\n{SUMMARY}\nauthors: {{citizens: 20}}\ndelivered_on: 2026-09-01\n{extra}---\n\n\
         ## Des bancs {{ #R1 .recommendation }}\n\nDes bancs à l’ombre.\n\n## De l’eau {{ #R2 .recommendation }}\n\nUne fontaine.\n"
    )
}

fn answer(id: &str) -> String {
    format!(
        "\n## Réponse à {id} {{ .answer to={id} decision=deja-fait }}\n\n### Motifs\n\nTout est déjà en place depuis le mois de mai, près du lavoir ({id}).\n"
    )
}

fn response(extra: &str, answers: &str) -> String {
    format!(
        "---\nkind: response\nprocess: place\ntitle: La réponse\n{SUMMARY}\nopinion: place/avis\ndecided_by: Le conseil\n\
         decided_on: 2026-10-02\n{extra}---\n{answers}"
    )
}

fn charter(id: &str, extra: &str) -> String {
    format!(
        "---\nid: {id}\ntitle: La charte {id}\n{SUMMARY}\nversion: 1\nadopted_on: 2026-01-15\nadopted_by: Le conseil\nfields: [Les places]\n\
         principles: [{{id: clarte, title: La clarté}}]\nphases: [{{id: contrat, title: Le contrat, deliverable: contract}}]\n\
         decisions: not-in-source\nresponse_deadline: 4 mois\n{extra}---\n"
    )
}

/// The site of a process of two recommendations, with some files over it.
fn site(files: &[(&str, &str)]) -> Project {
    let one = response("", &answer("R1"));
    let base = [(PROCESS, process("")), (CONTRACT, contract()), (OPINION, opinion("")), (RESPONSE, one)];
    let base: Vec<(&str, &str)> = base.iter().map(|(path, text)| (*path, text.as_str())).collect();
    Project::with(&[&base[..], files].concat())
}

/// How a rule ends: its severities, in the order of findings.
fn severities(project: &Project, rule: &str) -> Vec<Severity> {
    let findings = project.check().expect("a check never fails for a mistake").findings;
    findings.iter().filter(|finding| finding.rule == rule).map(|finding| finding.severity).collect()
}

fn waiver(rule: &str, until: &str) -> String {
    format!("waivers: [{{rule: {rule}, reason: Le conseil se réunit en décembre, until: {until}}}]\n")
}

#[test]
fn a_waiver_may_stand_in_either_document_and_in_the_process() {
    const RULE: &str = "recommendation-without-answer";
    assert_eq!(severities(&site(&[]), RULE), [Severity::Error]);
    let running = waiver(RULE, "2026-12-31");
    for (path, text) in
        [(RESPONSE, response(&running, &answer("R1"))), (OPINION, opinion(&running)), (PROCESS, process(&running))]
    {
        assert_eq!(severities(&site(&[(path, &text)]), RULE), [], "{path}");
    }
    let elsewhere = format!("---\ntitle: Une autre page\n{SUMMARY}\n{running}---\n");
    for (path, text) in [
        ("content/autre.md", elsewhere),
        (RESPONSE, response(&waiver(RULE, "2026-11-22"), &answer("R1"))),
        (RESPONSE, response(&waiver("answer-to-nothing", "2026-12-31"), &answer("R1"))),
    ] {
        assert_eq!(severities(&site(&[(path, &text)]), RULE), [Severity::Error], "{text}");
    }
}

#[test]
fn nobody_silences_what_the_calendar_broke() {
    let silent = process(&waiver("response-late", "2027-12-31"));
    let early = opinion("").replace("2026-09-01", "2026-06-15");
    let hidden = response("draft: true\n", &answer("R1"));
    let files = [(PROCESS, silent.as_str()), (OPINION, &early), (RESPONSE, &hidden)];
    assert_eq!(severities(&site(&files), "response-late"), [Severity::Owed]);
    let strict = charter("charte", "rules: {response-late: error, opened-without-contract: error}\n");
    let strict = [&files[..], &[("content/charte/index.md", &*strict)]].concat();
    assert_eq!(severities(&site(&strict), "response-late"), [Severity::Owed]);
    let outcome = site(&strict).check().expect("a check never fails for a mistake");
    assert!(!outcome.refused, "{:?}", outcome.findings);
}

#[test]
fn a_charter_sets_severities_for_what_it_binds() {
    const RULE: &str = "recommendation-without-answer";
    let mild = charter("charte", &format!("rules: {{{RULE}: warning}}\n"));
    assert_eq!(severities(&site(&[("content/charte/index.md", &mild)]), RULE), [Severity::Warning]);
    // The process follows the older charter, which asks for more than the one in force.
    let old = charter("ancienne", &format!("rules: {{{RULE}: error}}\n"));
    let new = charter("charte", &format!("supersedes: ancienne\nrules: {{{RULE}: advice}}\n"));
    let bound = response("charter: ancienne\n", &answer("R1"));
    let both = [("content/charte/index.md", new.as_str()), ("content/charte/ancienne.md", &old)];
    assert_eq!(severities(&site(&both), RULE), [Severity::Advice]);
    assert_eq!(severities(&site(&[&both[..], &[(RESPONSE, &bound)]].concat()), RULE), [Severity::Error]);
}

#[test]
fn silence_of_an_action_refuses_nothing_whatever_the_charter_says() {
    let action = format!(
        "---\ntitle: Une action\n{SUMMARY}\nnumber: 1\nobjective: a\nowner: not-in-source\ndeadline: not-in-source\n\
         indicators: not-in-source\nmilestones: [{{label: Un, reached_on: 2026-04-01, evidence: Douze attestations}}, {{label: Deux}}]\n---\n"
    );
    let strict = charter("charte", "rules: {action-without-update: error}\n");
    let files = [("content/actions/1.md", action.as_str()), ("content/charte/index.md", &strict)];
    assert_eq!(severities(&Project::with(&files), "action-without-update"), [Severity::Owed]);
}

#[test]
fn without_a_contract_time_alone_is_owed_and_people_at_work_are_refused() {
    const RULE: &str = "opened-without-contract";
    let alone = [(PROCESS, process(""))];
    let alone: Vec<(&str, &str)> = alone.iter().map(|(path, text)| (*path, text.as_str())).collect();
    assert_eq!(severities(&Project::with(&alone), RULE), [Severity::Owed]);
    let working = opinion("");
    assert_eq!(severities(&Project::with(&[&alone[..], &[(OPINION, &working)]].concat()), RULE), [Severity::Error]);
    let ahead = process("").replace("2026-06-01", "2026-12-01").replace("2026-09-01", "2027-02-01");
    assert_eq!(severities(&Project::with(&[(PROCESS, &ahead)]), RULE), []);
    let late = contract().replace("signed_on: 2026-05-20", "signed_on: 2026-06-02");
    assert_eq!(severities(&site(&[(CONTRACT, &late)]), RULE), [Severity::Error]);
    let suspended = process("exception: {kind: suspended, reason: Une crue}\n");
    assert_eq!(severities(&Project::with(&[(PROCESS, &suspended)]), RULE), []);
    // A charter that begins otherwise asks for no contract.
    let other = charter("charte", "").replace("deliverable: contract", "deliverable: strategy");
    let files = [(OPINION, working.as_str()), ("content/charte/index.md", &other)];
    assert_eq!(severities(&Project::with(&[&alone[..], &files].concat()), RULE), []);
}

#[test]
fn several_responses_answer_an_opinion_together_and_a_later_one_ends_a_study() {
    let rest = response("", &answer("R2")).replace("2026-10-02", "2026-11-02");
    let second = "content/demarches/place/reponse-2.md";
    assert_eq!(severities(&site(&[(second, &rest)]), "recommendation-without-answer"), []);
    let study = answer("R1").replace("decision=deja-fait", "decision=a-l-etude until=2026-10-31");
    let study = response("", &(study + "\n### Suites\n\n- Étudier — service Eau — 2026-10-31\n" + &answer("R2")));
    assert_eq!(severities(&site(&[(RESPONSE, &study)]), "study-overdue"), [Severity::Owed]);
    let ended = response("", &answer("R1")).replace("2026-10-02", "2026-11-02");
    assert_eq!(severities(&site(&[(RESPONSE, &study), (second, &ended)]), "study-overdue"), []);
}

#[test]
fn parts_are_found_by_the_words_of_the_charter() {
    let words = charter("charte", "words: {reasons: [Pourquoi], follow_up: [Et maintenant]}\n");
    let other = ("content/charte/index.md", words.as_str());
    let answers = answer("R1") + &answer("R2");
    let default = response("", &answers);
    assert_eq!(severities(&site(&[(RESPONSE, &default)]), "reasons-missing"), []);
    assert_eq!(severities(&site(&[(RESPONSE, &default), other]), "reasons-missing").len(), 2);
    let own = response("", &answers.replace("### Motifs", "### Pourquoi"));
    assert_eq!(severities(&site(&[(RESPONSE, &own), other]), "reasons-missing"), []);
}

#[test]
fn nothing_is_handed_over_or_decided_tomorrow() {
    let tomorrow = |text: String, day: &str| text.replacen(day, "2026-11-24", 1);
    let late_opinion = tomorrow(opinion(""), "2026-09-01");
    let late_response = tomorrow(response("", &format!("{}{}", answer("R1"), answer("R2"))), "2026-10-02");
    for (path, text) in [(OPINION, late_opinion), (RESPONSE, late_response)] {
        let project = site(&[(path, &text)]);
        assert_eq!(severities(&project, "date-in-future"), [Severity::Error], "{path}: {:?}", project.told());
    }
}

#[test]
fn words_that_stand_for_a_text_refuse_in_a_process_and_warn_elsewhere() {
    let reasons = answer("R2").replace("Tout est déjà", "À compléter… Tout est déjà");
    let open = response("", &format!("{}{reasons}", answer("R1")));
    assert_eq!(severities(&site(&[(RESPONSE, &open)]), "left-to-complete"), [Severity::Error]);
    // Citizens may say so; what an author asks others to complete is a text.
    let theirs = opinion("").replace("Une fontaine.", "À compléter.\n\nUne fontaine.");
    assert_eq!(severities(&site(&[(OPINION, &theirs)]), "left-to-complete"), []);
    let page = |body: &str| format!("---\ntitle: Le formulaire\n{SUMMARY}\n---\n{body}\n");
    for (body, expected) in [
        ("Texte à compléter.", &[Severity::Warning][..]),
        ("Lorem ipsum dolor sit amet.", &[Severity::Warning]),
        ("À compléter par les parents.", &[]),
        ("Le texte est à compléter.", &[]),
    ] {
        let project = site(&[("content/formulaire.md", &page(body))]);
        assert_eq!(severities(&project, "left-to-complete"), expected, "{body}");
    }
}

#[test]
fn a_survey_without_results_is_late_with_the_days() {
    let survey = |to: &str, results: &str| {
        format!(
            "---\nkind: survey\nprocess: place\ntitle: L’enquête\n{SUMMARY}\nfieldwork: {{from: 2026-01-10, to: {to}}}\nmode: Un entretien\n\
             population: Les passants\nsample: {{size: 100, method: Une personne sur cinq}}\n\
             questions: [{{id: q1, wording: Où un banc ?{results}}}, {{id: q2, wording: Où de l’eau ?}}]\nlimits: Le matin seulement\n---\n"
        )
    };
    for (to, results, expected) in [
        ("2026-10-30", "", &[][..]),
        ("2026-10-20", "", &[Severity::Warning]),
        ("2026-08-20", "", &[Severity::Owed]),
        ("2026-10-30", ", results: not-in-source", &[Severity::Error]),
    ] {
        let project = site(&[("content/demarches/place/enquete.md", &survey(to, results))]);
        assert_eq!(severities(&project, "question-without-results"), expected, "{to}: {:?}", project.told());
    }
}

#[test]
fn each_opinion_of_a_process_is_owed_an_answer_of_its_own() {
    let soon = contract().replace("within: 4 mois", "within: 1 mois");
    let answered = response("", &(answer("R1") + &answer("R2")));
    let sound = [(CONTRACT, soon.as_str()), (RESPONSE, answered.as_str())];
    assert_eq!(severities(&site(&sound), "response-late"), []);
    // The voices of others, handed over on the same day, and nobody answers them.
    let young = opinion("").replace("title: L’avis", "title: L’avis des jeunes");
    let second = [&sound[..], &[("content/demarches/place/avis-jeunes.md", young.as_str())]].concat();
    assert_eq!(severities(&site(&second), "response-late"), [Severity::Owed]);
    // An answer that was taken back is none.
    let back =
        answered.replacen("---\n", "---\nwithdrawal: {date: 2026-11-02, reason: Elle citait une autre place.}\n", 1);
    let back = [(CONTRACT, soon.as_str()), (RESPONSE, back.as_str())];
    assert_eq!(severities(&site(&back), "response-late"), [Severity::Owed]);
}

#[test]
fn an_opening_that_cannot_be_read_breaks_no_promise() {
    let project = Project::copy_of(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    project.write(
        "published.lock",
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/published.lock")).expect("a lock"),
    );
    let path = "content/demarches/parc-des-deux-rives/index.md";
    let text = project.read(path);
    let line = text.lines().find(|line| line.starts_with("opens_on:")).expect("a day").to_owned();
    for other in ["opens_on: 16/02/2026", "opens_on: not-in-source", ""] {
        project.write(path, text.replace(&line, other));
        assert_eq!(severities(&project, "contract-changed"), [], "{other}");
    }
}

#[test]
fn reasons_stand_on_the_page_and_are_the_authority_s_own() {
    let link = "[Le rapport complet de l’étude sur les bancs de la place](https://ville.example.org/rapport)";
    for (reasons, expected) in [
        (link.to_owned(), &[Severity::Error][..]),
        (format!("Voir {link}."), &[Severity::Error]),
        (
            "> Nous demandons des bancs à l’ombre, et une fontaine qui coule toute l’année.".to_owned(),
            &[Severity::Error],
        ),
        (format!("Les racines des platanes laissent la place de douze bancs. {link}"), &[]),
    ] {
        let only = answer("R1").replace("Tout est déjà en place depuis le mois de mai, près du lavoir (R1).", &reasons);
        let project = site(&[(RESPONSE, &response("", &(only + &answer("R2"))))]);
        assert_eq!(severities(&project, "reasons-missing"), expected, "{reasons}: {:?}", project.told());
    }
}

#[test]
fn a_follow_up_says_what_will_be_done() {
    for (line, expected) in [
        ("- — service Eau — 2027-06-30", &["follow-up-missing-what"][..]),
        ("- Poser — service Eau — 2027-06-30", &[]),
        ("- [L’action 1](../../actions/1.md) — service Eau — 2027-06-30", &[]),
        ("- À faire — service Eau — 2027-06-30", &["follow-up-missing-what"]),
        ("- Poser — 2027-06-30", &["follow-up-missing-owner"]),
    ] {
        let yes = answer("R1").replace("decision=deja-fait", "decision=retenue");
        let answers = format!("{yes}\n### Suites\n\n{line}\n{}", answer("R2"));
        let findings = site(&[(RESPONSE, &response("", &answers))]).check().expect("a check").findings;
        let told = findings.iter().filter(|finding| finding.rule == "follow-up-missing");
        assert_eq!(told.map(|finding| finding.message.id).collect::<Vec<_>>(), expected, "{line}");
    }
}

#[test]
fn a_project_of_a_budget_owes_more_at_each_stage() {
    for (project, missing) in [
        ("{id: four, title: Un four, amount: 9000}", 1),
        ("{id: four, title: Un four, amount: 9000, stage: submitted}", 0),
        ("{id: four, title: Un four, amount: 9000, stage: voted}", 1),
        ("{id: four, title: Un four, amount: 9000, stage: won, votes: 12}", 1),
        ("{id: four, title: Un four, amount: 9000, stage: won, votes: not-in-source, due: not-in-source}", 0),
        ("{id: four, title: Un four, amount: 9000, stage: done, votes: 12}", 0),
    ] {
        let budget = format!(
            "---\nkind: budget\nprocess: place\ntitle: Le budget\n{SUMMARY}\nenvelope: 20000\nprojects:\n  - {project}\n---\n"
        );
        let project_of = site(&[("content/demarches/place/budget.md", &budget)]);
        assert_eq!(severities(&project_of, "missing-field").len(), missing, "{project}: {:?}", project_of.told());
    }
}

#[test]
fn each_opinion_has_its_own_day_and_its_own_lateness() {
    let soon = contract().replace("within: 4 mois", "within: 1 mois");
    let young = opinion("").replace("title: L’avis", "title: L’avis des jeunes").replace("2026-09-01", "2026-10-20");
    let (path, second) = ("content/demarches/place/avis-jeunes.md", "content/demarches/place/reponse-jeunes.md");
    let answers = answer("R1") + &answer("R2");
    let to_young =
        response("", &answers).replace("place/avis", "place/avis-jeunes").replace("2026-10-02", "2026-11-10");
    let owed = |files: &[(&str, &str)]| {
        let findings = site(&[&[(CONTRACT, soon.as_str()), (path, young.as_str())], files].concat())
            .check()
            .expect("a check")
            .findings;
        let late = findings.into_iter().filter(|finding| finding.rule == "response-late");
        let title = |finding: parvis::base::diagnostic::Diagnostic| format!("{:?}", finding.message.arguments);
        late.map(title).collect::<Vec<_>>()
    };
    let draft = response("draft: true\n", "");
    let none = owed(&[(RESPONSE, &draft)]);
    assert!(
        none.len() == 2 && none[0].contains("L’avis") && none.iter().any(|it| it.contains("des jeunes")),
        "{none:?}"
    );
    let first = owed(&[(RESPONSE, &draft), (second, &to_young)]);
    assert!(first.len() == 1 && !first[0].contains("des jeunes"), "the other opinion still waits: {first:?}");
    let project = site(&[(CONTRACT, &soon), (path, &young), (RESPONSE, &response("", &answers)), (second, &to_young)]);
    let site = project.check().expect("a check").site;
    let lines = site.compliance().processes;
    let promises: Vec<&str> = lines.iter().map(|line| line.promise.name()).collect();
    assert_eq!(promises, ["after-time", "in-time"]);
    // Whoever takes an opinion back waits for nothing.
    let back = young.replacen(
        "---\n",
        "---\nwithdrawal: {date: 2026-11-02, reason: Nous préférons la signer avec les autres.}\n",
        1,
    );
    assert_eq!(owed(&[(RESPONSE, &response("", &answers)), (path, &back)]), [""; 0]);
}

#[test]
fn a_rest_that_is_over_silences_nothing() {
    let soon = contract().replace("within: 4 mois", "within: 1 mois");
    let rests = |until: &str| {
        let exception = format!(
            "exception: {{kind: suspended, reason: La salle est fermée, decided_on: 2026-09-02, until: {until}}}\n"
        );
        let draft = response("draft: true\n", "");
        site(&[(CONTRACT, &soon), (PROCESS, &process(&exception)), (RESPONSE, &draft)])
    };
    assert_eq!(severities(&rests("2027-01-15"), "response-late"), []);
    assert_eq!(severities(&rests("2026-11-01"), "response-late"), [Severity::Owed]);
    let changes = rests("2027-01-15").check().expect("a check").next_change;
    assert_eq!(changes.map(|(day, _)| day.to_string()), Some("2027-01-16".to_owned()));
}

#[test]
fn what_is_to_come_is_not_told_as_done() {
    let ahead = "2026-12-20";
    let withdrawn =
        opinion(&format!("withdrawal: {{date: {ahead}, reason: Nous préférons signer avec les autres.}}\n"));
    let changed =
        response(&format!("changes: [{{date: {ahead}, kind: major, note: Une réponse de plus}}]\n"), &answer("R1"));
    let stopped =
        process(&format!("exception: {{kind: suspended, reason: La salle est fermée, decided_on: {ahead}}}\n"));
    for (path, text) in [(OPINION, &withdrawn), (RESPONSE, &changed), (PROCESS, &stopped)] {
        let project = site(&[(path, text)]);
        assert_eq!(severities(&project, "date-in-future"), [Severity::Error], "{path}: {:?}", project.told());
    }
}

#[test]
fn a_slip_in_what_a_phase_delivers_does_not_switch_off_the_charter() {
    let charter = |word: &str| charter("charte", "").replace("deliverable: contract", &format!("deliverable: {word}"));
    for (word, expected) in [("contract", &[][..]), ("contrat", &[Severity::Error]), ("une exposition au marché", &[])]
    {
        let project = site(&[("content/charte/index.md", &charter(word))]);
        assert_eq!(severities(&project, "unknown-value"), expected, "{word}: {:?}", project.told());
    }
}
