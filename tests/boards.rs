//! Boards: what a person reads on pages whose figures and lists nobody writes, and that machines read the same.

use std::{fs, path::Path};

use parvis::base::rulebook::{RULES, Rule, named};

use crate::project::Project;

fn site(path: &str) -> Project {
    Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

/// A page of a site in words: tags are left out, spaces are one.
fn words(project: &Project, path: &str) -> String {
    let page = project.built(path);
    let main = &page[page.find("<main").expect("a main")..page.find("<footer").expect("a footer")];
    let mut words = String::new();
    for piece in main.split('<') {
        words.push(' ');
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let plain = words.replace(['\u{a0}', '\u{202f}'], " ").replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
}

fn assert_says(page: &str, all: &[&str]) {
    let mut rest = page;
    for words in all {
        let at = rest.find(words).unwrap_or_else(|| panic!("« {words} » is missing, or stands elsewhere, in: {page}"));
        rest = &rest[at + words.len()..];
    }
}

/// A city with two processes that are no examples: one answered in time, one late.
fn port_alune() -> Project {
    let project = site("tests/sites/trois-phases");
    let page = |title: &str, shows: &str| {
        format!(
            "---\ntitle: {title}\nsummary: Ce que le site sait dire de lui-même, sans que personne ne l’écrive.\nshows: {shows}\n---\n"
        )
    };
    for (path, title, shows) in [
        ("content/suivi.md", "Le suivi", "compliance"),
        ("content/agenda.md", "L’agenda", "calendar"),
        ("content/changements.md", "Ce qui a changé", "changes"),
        ("content/donnees.md", "Les données", "data"),
        ("content/regles.md", "Les règles", "rules"),
    ] {
        project.write(path, page(title, shows));
    }
    project
}

fn change(project: &Project, path: &str, from: &str, to: &str) {
    let file = project.root().join(path);
    let text = fs::read_to_string(&file).expect("a source");
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(&file, text.replacen(from, to, 1)).expect("a file");
}

#[test]
fn the_boards_of_the_reference_site_read_as_people_need_them() {
    // One build for all: it is a large site.
    let project = site("");
    project.build(false).expect("a build");
    the_reference_site_says_how_the_charter_is_kept(&project);
    the_calendar_says_first_what_does_not_take_place(&project);
    a_second_plan_has_its_own_actions_and_says_what_comes_next(&project);
    records_of_a_process_are_told_in_words(&project);
    the_page_of_a_commune_says_what_one_can_take_part_in(&project);
    easy_read_versions_and_their_originals_lead_to_each_other(&project);
}

fn the_reference_site_says_how_the_charter_is_kept(project: &Project) {
    let page = words(project, "suivi-de-la-charte/index.html");
    assert_says(
        &page,
        &[
            "12 sur 12 recommandations ont reçu une réponse",
            "118 jours de l’avis à la réponse",
            "1 sur 1 réponse donnée dans le délai promis",
            "0 engagement dont la date est passée",
            "L’inclusion : 12 documents",
            "Parc des Deux-Rives Réponse donnée le 2 octobre 2026, bilan publié 12 sur 12 6 juin 2026 6 octobre 2026 2 octobre 2026 118 Tenue",
            "Aucun engagement n’attend au-delà de sa date.",
            "Aucun document ne déroge à une règle.",
            "Actions 16 80 60",
            "Toutes les démarches de ce site sont des exemples fictifs",
        ],
    );
    let json: serde_json::Value =
        serde_json::from_str(&project.built("suivi-de-la-charte/charte.json")).expect("the file is JSON");
    assert_eq!(json["schema"], 1);
    assert_eq!(json["recommendations"], serde_json::json!({"answered": 12, "total": 12}));
    assert_eq!(json["median_days"], 118.0);
    assert_eq!((&json["only_examples"], &json["date"]), (&true.into(), &"2026-11-23".into()));
}

#[test]
fn examples_do_not_count_beside_true_processes_and_what_is_late_is_named() {
    let project = port_alune();
    let path = "content/projets/invente/index.md";
    let text = fs::read_to_string(project.root().join("content/projets/passage/index.md")).expect("a process");
    project.write(path, text.replace("title: Le passage du phare", "title: Un passage inventé\nexample: true"));
    change(
        &project,
        "content/glossaire/criee.md",
        "title:",
        "waivers: [{rule: nothing-serves, reason: Un mot du port., until: 2026-10-01}]\ntitle:",
    );
    project.build(false).expect("a build");
    let page = words(&project, "suivi/index.html");
    assert_says(
        &page,
        &[
            "3 sur 5 recommandations ont reçu une réponse",
            "56 jours de l’avis à la réponse",
            "1 sur 1 réponse donnée dans le délai promis",
            "1 réponse est venue en retard, ou tarde.",
            "Réponse en retard",
            "Ce qui devrait être fait",
            "Réponse à un avis",
            "Responsable : Conseil municipal de Port-Alune",
            "Un principe que rien ne sert Un mot du port. 1er octobre 2026 terminée",
            "Les exemples fictifs ne sont pas comptés.",
        ],
    );
    assert!(!page.contains("Un passage inventé"), "{page}");
    let json: serde_json::Value = serde_json::from_str(&project.built("suivi/charte.json")).expect("JSON");
    assert_eq!(json["only_examples"], false);
    assert_eq!(json["recommendations"], serde_json::json!({"answered": 3, "total": 5}));
    let late = json["processes"].as_array().expect("processes").iter().find(|it| it["id"] == "process/passage");
    assert_eq!(late.expect("the process")["promise"], "late");
    let overdue = json["overdue"].as_array().expect("what is owed");
    assert!(overdue.iter().any(|it| it["duty"] == "response" && it["document"]["id"] == "process/passage"));
    assert_eq!(json["waivers"][0]["in_force"], false);
}

fn the_calendar_says_first_what_does_not_take_place(project: &Project) {
    let page = words(project, "agenda/index.html");
    assert_says(
        &page,
        &[
            "Rencontres à venir novembre 2026 Annulée samedi 28 novembre 2026, de 8 h à 11 h",
            "Matinée de Wattrelos Le toit du marché couvert fuit",
            "décembre 2026 jeudi 3 décembre 2026, de 18 h 30 à 20 h 30",
            "Maison des Tisserands · 8 rue du Modèle · Tourcoing",
            "Accès : entrée sans marche",
            "Derniers jours pour participer dimanche 31 janvier 2027",
            "Rencontres passées novembre 2026 : rencontres passées jeudi 5 novembre 2026",
            "Compte rendu : Café de cinq heures",
            "Au lieu du samedi 7 mars 2026",
            "Ce qui vous est promis",
            "Planter 30 arbres à côté des bancs 15 mars 2027 Suite promise Nature",
        ],
    );
}

#[test]
fn what_changed_is_told_latest_first_with_its_document() {
    let project = port_alune();
    change(
        &project,
        "content/glossaire/criee.md",
        "title:",
        "changes: [{date: 2026-10-03, kind: correction, note: Le mot avait un accent de trop.}]\ntitle:",
    );
    project.build(false).expect("a build");
    let page = words(&project, "changements/index.html");
    assert_says(
        &page,
        &[
            "octobre 2026 3 octobre 2026, erreur corrigée",
            "Le mot avait un accent de trop.",
            "juillet 2026",
            "publication : avis argumenté",
        ],
    );
    assert_says(&words(&project, "donnees/index.html"), &["Le suivi", "Le suivi de la charte (JSON, "]);
}

fn a_second_plan_has_its_own_actions_and_says_what_comes_next(project: &Project) {
    let action = project.built("actions/exemple-101/index.html");
    assert!(
        action.contains("../../plan-exemple/") && !action.contains("../../plan/\""),
        "the action leads to its own plan"
    );
    assert_says(
        &words(project, "actions/exemple-101/index.html"),
        &[
            "Axe Faire le parc avec ceux qui l’ont rêvé",
            "Bancs posés : 8 au 16 novembre 2026, pour un objectif de 24.",
            "Action précédente Écouter et répondre",
            "Action suivante Une passerelle entre les rives",
        ],
    );
    assert_says(
        &words(project, "plan-exemple/index.html"),
        &[
            "Dernières nouvelles 16 novembre 2026",
            "1 action réalisée",
            "Aucune action et aucune étape n’est en retard.",
            "Prochaines étapes 31 mai 2027 Signer l’accord avec le collège Le jardin des collégiens · Nature",
            "Bancs posés Des bancs à l’ombre bancs 0 8 16 novembre 2026 24 en hausse",
        ],
    );
    assert_says(&words(project, "plan/index.html"), &["La source ne donne pas d’étapes à 12 actions"]);
    assert!(!words(project, "plan/index.html").contains("en retard"));
}

#[test]
fn a_plan_says_frankly_what_is_late() {
    let project = site("tests/sites/autre-ville");
    project.build(false).expect("a build");
    assert_says(
        &words(&project, "plan/index.html"),
        &["1 action en retard", "En retard depuis le 30 juin 2026", "Responsable :"],
    );
}

fn records_of_a_process_are_told_in_words(project: &Project) {
    let process = "demarches/parc-des-deux-rives";
    let page = |name: &str| words(project, &format!("{process}/{name}/index.html"));
    assert_says(
        &page("bilan"),
        &[
            "61 400 euros Factures payées",
            "Moins de 18 ans moins de 5",
            "Qui n’était pas là",
            "Cette leçon mène à : Le jardin des collégiens · Pas commencée",
            "Pas d’action : Le règlement",
        ],
    );
    assert_says(
        &page("budget"),
        &[
            "Enveloppe 120 000 €",
            "120 000 € pour les projets choisis",
            "0 € restent",
            "Un four à pain que l’on partage 418 38 000 € Choisi septembre 2027",
            "Impossible",
            "Les péniches passent ici",
        ],
    );
    assert_says(
        &page("enquete"),
        &[
            "412 personnes",
            "Que viendriez-vous faire d’abord dans ce parc ?",
            "Résultats de la question 2",
            "Pas d’endroit où s’asseoir 187",
            "Ce que cette enquête ne peut pas dire",
        ],
    );
    assert_says(
        &words(project, "deliberations/parc-des-deux-rives/index.html"),
        &[
            "Numéro 2026-EX-0142",
            "Matière 8.8 Domaines",
            "SIRET 00000001800002",
            "Pour 47 Contre 3 Abstentions 2 Votants 52",
        ],
    );
    assert_says(
        &words(project, "outils/balade-d-ecoute/index.html"),
        &["Comment faire Choisir le trajet", "Pour que chacun puisse participer Personnes handicapées"],
    );
    assert_says(
        &words(project, "reseau/les-amis-des-berges/index.html"),
        &["Depuis avril 2024", "Ce qu’elle apporte Quarante paires de bottes"],
    );
}

fn easy_read_versions_and_their_originals_lead_to_each_other(project: &Project) {
    let easy = "demarches/bus-de-l-aube/falc/index.html";
    assert_says(
        &words(project, easy),
        &["Version facile à lire et à comprendre (FALC)", "Validée le 8 octobre 2026.", "Les bus de l’aube"],
    );
    assert_says(&words(project, "demarches/bus-de-l-aube/index.html"), &["Version facile à lire"]);
    assert!(project.built("demarches/bus-de-l-aube/index.html").contains("href=falc/"));
}

#[test]
fn an_easy_read_version_that_nobody_validated_says_so() {
    let unread = port_alune();
    unread.write("content/projets/halles/index.falc.md", "---\ntitle: Le toit\nsummary: La ville veut faire un toit pour le marché. Voici comment.\nof_version: 1\n---\nOn fait un toit. Il est clair ! Venez.\n");
    unread.build(false).expect("a build");
    assert_says(
        &words(&unread, "projets/halles/falc/index.html"),
        &["Version simplifiée", "Elle n’est pas validée FALC"],
    );
    assert!(unread.built("projets/halles/falc/index.html").contains("On fait un toit.<br>"), "one sentence a line");
}

fn the_page_of_a_commune_says_what_one_can_take_part_in(project: &Project) {
    assert_says(
        &words(project, "communes/tourcoing/index.html"),
        &[
            "Participer Ouverte jusqu’au 31 janvier 2027 Exemple fictif Les bus de l’aube",
            "Aucune réponse n’est encore publiée ici.",
            "Rencontres à venir jeudi 3 décembre 2026",
            "Actualités",
        ],
    );
    assert_says(
        &words(project, "communes/lille/index.html"),
        &["Aucune démarche n’est ouverte ici pour l’instant.", "Aucune rencontre n’est annoncée ici"],
    );
}

#[test]
fn boards_are_made_again_for_what_they_show_and_for_nothing_else() {
    let project = port_alune();
    project.build(false).expect("a build");
    let made = |from: &str, to: &str, path: &str| {
        change(&project, path, from, to);
        let done = project.build(false).expect("a build").rendered.done;
        let made: Vec<String> = done.iter().map(|(job, _)| job.path.to_string()).collect();
        project.build_into("fresh", true).expect("a build");
        for board in ["suivi/index.html", "suivi/charte.json", "agenda/index.html", "changements/index.html"] {
            let fresh = fs::read_to_string(project.root().join("fresh").join(board)).expect("a file");
            assert_eq!(project.built(board), fresh, "{board} after {path}: {to}");
        }
        made
    };
    let boards = |made: &[String]| -> Vec<String> {
        let names = ["suivi/index.html", "suivi/charte.json", "changements/index.html"];
        names.into_iter().filter(|name| made.iter().any(|path| path == name)).map(ToOwned::to_owned).collect()
    };
    let prose = made("On a commencé par", "Nous avons commencé par", "content/projets/halles/index.md");
    assert_eq!(boards(&prose), [""; 0], "{prose:?}");
    let answered = made("decided_on: 2026-07-10", "decided_on: 2026-07-12", "content/projets/halles/reponse.md");
    assert_eq!(boards(&answered), ["suivi/index.html", "suivi/charte.json", "changements/index.html"]);
    let waived = made(
        "title:",
        "waivers: [{rule: nothing-serves, reason: Un mot du port., until: 2027-10-01}]\ntitle:",
        "content/glossaire/criee.md",
    );
    assert_eq!(boards(&waived), ["suivi/index.html", "suivi/charte.json"]);
    made("opens_on: 2026-04-01", "opens_on: 2026-04-02", "content/projets/passage/index.md");
}

#[test]
fn every_rule_has_its_place_and_a_waiver_leads_to_it_in_words() {
    let project = port_alune();
    change(
        &project,
        "content/projets/passage/index.md",
        "title:",
        "waivers: [{rule: nothing-serves, reason: Un mot du port., until: 2027-10-01}]\ntitle:",
    );
    project.build(false).expect("a build");
    let rules = project.built("regles/index.html");
    let page = |rule: &Rule| format!("regles/{}/index.html", rule.group.replace('_', "-"));
    for rule in RULES {
        let anchor = format!("id={}>", rule.name);
        assert!(project.built(&page(rule)).contains(&anchor), "{} has no place", rule.name);
        assert!(rules.contains(&anchor), "links from before lead to the way to {}", rule.name);
    }
    assert_says(
        &words(&project, &page(named("response-late").expect("a rule"))),
        &["Règle response-late", "Gravité :", "Pourquoi :", "Que faire :"],
    );
    let process = words(&project, "projets/passage/index.html");
    assert!(!process.contains("Dérogation à une règle : nothing-serves"), "{process}");
    assert_says(&process, &["Dérogation à une règle :", "Un mot du port.", "Lire la règle nothing-serves"]);
    let link = format!("regles/{}/#nothing-serves", named("nothing-serves").expect("a rule").group.replace('_', "-"));
    assert!(project.built("projets/passage/index.html").contains(&link));
}

#[test]
fn a_plan_shows_how_far_its_indicators_are() {
    let project = site("tests/sites/autre-ville");
    change(&project, "content/actions/3.md", "value: 25", "value: 42");
    change(&project, "content/actions/5.md", "baseline: 0", "baseline: 30");
    change(&project, "content/actions/5.md", "value: 25", "value: 20");
    // Without a start there is no way to measure: the table says what is known.
    change(&project, "content/actions/2.md", "baseline: 0, ", "");
    project.build(false).expect("a build");
    let page = words(&project, "plan/index.html");
    assert_says(
        &page,
        &[
            "Ce qui est mesuré",
            "Chemin parcouru vers la cible, en pour cent",
            "1 indicateur chiffré sur 4 a atteint sa cible.",
            "Indicateur Chemin parcouru vers la cible, en pour cent",
            "Action 1 : Bancs posés 63 %",
            "Action 3 : Bancs posés 105 %",
            "Action 5 : Bancs posés -100 %",
            "Indicateurs du plan, avec leur dernière valeur",
            "Élargir les trottoirs",
        ],
    );
    assert!(!page.contains("Action 2 : Bancs"), "{page}");
}
