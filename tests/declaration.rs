//! The declaration of accessibility: what it says is computed from the audit on record, in every language, on every page and as data.

use std::{fs, path::Path};

use parvis::base::criteria;

use crate::project::Project;

const RECORD: &str = "audits/2026.yaml";

fn site(name: &str) -> Project {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    project
}

/// The words of a page, without tags, with ordinary spaces.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                text.push(' ');
            }
            _ if in_tag => {}
            it if it.is_whitespace() => text.push(' '),
            it => text.push(it),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn data(project: &Project) -> serde_json::Value {
    serde_json::from_str(&project.built("accessibilite/declaration.json")).expect("JSON")
}

/// A record in which all criteria are met but those of the lines.
fn record(date: &str, results: &str) -> String {
    let rest = criteria::rgaa().iter().filter(|it| !results.contains(&format!("  {}:", it.number)));
    let rest: String = rest.map(|it| format!("  {}: C\n", it.number)).collect();
    format!(
        "date: {date}\nauditor: Atelier\nrgaa: 4.1.2\npages:\n  - {{id: accueil, title: Accueil, address: /}}\nenvironments:\n  \
         - {{technology: NVDA, browser: Firefox}}\ntools: [Loupe]\ntechnologies: [HTML]\ncontact: {{email: \
         accessibilite@example.org}}\nresults:\n{results}{rest}"
    )
}

fn rules(project: &Project) -> Vec<String> {
    let outcome = project.check().expect("the disk is sound");
    outcome.findings.iter().map(|it| format!("{} {}", it.severity.name(), it.message.id)).collect()
}

/// The clean site without a mention of its own, and with a link to its declaration on every page.
fn project(files: &[(&str, &str)]) -> Project {
    let project = Project::with(files);
    let path = project.root().join("site.toml");
    let settings = fs::read_to_string(&path).expect("settings");
    project.write("site.toml", settings.replace("[text.fr]", "footer = [\"page/accessibilite\"]\n[text.fr]"));
    let home = fs::read_to_string(project.root().join("content/index.md")).expect("a home page");
    project.write("content/index.md", home.replace("Accessibilité : non conforme", "Bonjour."));
    project
}

#[test]
fn a_partial_audit_has_every_mandatory_content_in_its_order() {
    let project = site("autre-ville");
    let page = words(&project.built("accessibilite/index.html"));
    let mut rest = page.as_str();
    for phrase in [
        "s’engage à rendre",
        "conformément à l’article 47 de la loi du 11 février 2005",
        "Cette déclaration d’accessibilité s’applique à l’ensemble des pages de ce site",
        "État de conformité",
        "est partiellement conforme avec",
        "L’audit est valable jusqu’au 18 septembre 2029",
        "Résultats des tests",
        "réalisé par Atelier Lisible (cabinet fictif) le 18 septembre 2026 révèle que 92 % des critères du RGAA version 4.1.2",
        "46 critères sont respectés sur toutes les pages de l’échantillon, sur 50",
        "Contenus non accessibles",
        "Non-conformités",
        "La carte des quartiers n’a pas de texte qui la remplace",
        "Critère 1.1 du RGAA",
        "Dérogations pour charge disproportionnée",
        "Les procès-verbaux numérisés d’avant 2012",
        "Contenus non soumis à l’obligation d’accessibilité",
        "La carte en ligne du cadastre",
        "Établissement de cette déclaration",
        "a été établie le 5 octobre 2026",
        "Technologies utilisées",
        "Environnement de test",
        "NVDA 2026.1 avec Firefox 145, sous Windows 11",
        "Outils pour évaluer l’accessibilité",
        "Pages du site ayant fait l’objet de la vérification",
        "Retour d’information et contact",
        "Écrire à accessibilite@example.org",
        "Voies de recours",
        "Libre réponse 71120, 75342 Paris CEDEX 07",
    ] {
        let at = rest.find(phrase).unwrap_or_else(|| panic!("{phrase} is missing or not in its place:\n{page}"));
        rest = &rest[at + phrase.len()..];
    }
    for path in ["index.html", "charte/index.html"] {
        assert!(words(&project.built(path)).contains("Accessibilité : partiellement conforme"), "{path}");
    }
    let data = data(&project);
    assert_eq!((data["state"].as_str(), data["rate"]["percent"].as_f64()), (Some("partial"), Some(92.0)));
    assert_eq!(data["results"].as_array().map(Vec::len), Some(106));
    assert_eq!(data["audit"]["valid_until"], "2029-09-18");
    assert_eq!(data["yearly_plan"], "https://ville.example/participer/plan/");
}

#[test]
fn an_audit_that_is_too_old_declares_nothing_better_than_none() {
    let project = site("trois-phases");
    let page = words(&project.built("accessibilite/index.html"));
    for phrase in [
        "est non conforme avec",
        "n’est plus en cours de validité depuis le 2 octobre 2026",
        "révèle que 100 % des critères",
    ] {
        assert!(page.contains(phrase), "{phrase}: {page}");
    }
    assert!(words(&project.built("index.html")).contains("Accessibilité : non conforme"));
    assert_eq!(data(&project)["state"], "none");
    assert!(rules(&project).contains(&"owed audit-expired".to_owned()));
}

#[test]
fn without_an_audit_the_page_says_so_in_every_language() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    for (path, phrases) in [
        ("", ["est non conforme avec", "Aucun audit n’a été réalisé", "Accessibilité : non conforme"]),
        ("en/", ["is not compliant with", "No audit has been made", "Accessibility: not compliant"]),
        ("nl/", ["voldoet niet aan", "Er is geen audit uitgevoerd", "Toegankelijkheid: voldoet niet"]),
    ] {
        let page = words(&project.built(&format!("{path}accessibilite/index.html")));
        for phrase in phrases {
            assert!(page.contains(phrase), "{path}: {phrase}\n{page}");
        }
    }
    let data = data(&project);
    assert_eq!((data["state"].as_str(), data["rate"].is_null(), data["audit"].is_null()), (Some("none"), true, true));
}

fn pages_in(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).expect("a folder of the site");
    let count = |path: std::path::PathBuf| match path.is_dir() {
        true => pages_in(&path),
        false => usize::from(path.extension().is_some_and(|extension| extension == "html")),
    };
    entries.map(|entry| count(entry.expect("an entry").path())).sum()
}

#[test]
fn what_every_publication_checks_is_counted() {
    let project = site("autre-ville");
    let checked = &data(&project)["checked_by_machine"];
    let pages = pages_in(&project.root().join("dist"));
    assert_eq!(checked["pages"], pages);
    let rules = parvis::audit::rules::RULES.len();
    assert_eq!(checked["rules"], rules);
    let criteria = |rule: &parvis::audit::rules::Rule| rule.rgaa.to_vec();
    let criteria: std::collections::BTreeSet<_> = parvis::audit::rules::RULES.iter().flat_map(criteria).collect();
    assert_eq!(checked["criteria"], criteria.len());
    assert_eq!(checked["waivers"], 0);
    let page = words(&project.built("accessibilite/index.html"));
    assert!(page.contains(&format!("examine les {pages} pages du site avec {rules} règles")), "{page}");
    assert!(page.contains("Aucune page ne déroge à ces règles."), "{page}");

    let path = "content/accessibilite.md";
    let text = fs::read_to_string(project.root().join(path)).expect("the page");
    let waiver = "waivers: [{rule: page-title-repeated, reason: Deux pages ont ce titre., until: 2027-01-31}, {rule: nothing-serves, reason: Personne ne sert cette page., until: 2027-01-31}]\ntitle:";
    project.write(path, text.replacen("title:", waiver, 1));
    assert!(!project.build(false).expect("a build").refused);
    assert_eq!(data(&project)["checked_by_machine"]["waivers"], 1, "of rules about pages only");
    assert!(words(&project.built("accessibilite/index.html")).contains("Une page déroge à l’une de ces règles"));
}

#[test]
fn the_last_audit_that_is_over_counts_and_a_mention_never_claims_more() {
    let failed = "  1.1: {result: NC, pages: [accueil], note: Un plan sans texte}\n";
    let project = project(&[
        ("audits/2025.yaml", &record("2025-03-01", "")),
        (RECORD, &record("2026-10-15", failed)),
        ("audits/notes.txt", "Rien à lire ici."),
    ]);
    assert_eq!(rules(&project), [""; 0]);
    project.build(false).expect("a build");
    assert_eq!(data(&project)["state"], "partial");
    assert!(words(&project.built("index.html")).contains("Accessibilité : partiellement conforme"));

    let home = fs::read_to_string(project.root().join("content/index.md")).expect("a home page");
    project.write("content/index.md", home.replace("Bonjour.", "Accessibilité : totalement conforme"));
    assert_eq!(rules(&project), ["error accessibility-mention-differs"]);
    project.write("content/index.md", home.replace("Bonjour.", "Accessibilité : non conforme"));
    assert_eq!(rules(&project), ["warning accessibility-mention-differs"]);
    project.write("content/index.md", home.replace("Bonjour.", "Accessibilité : partiellement conforme"));
    assert_eq!(rules(&project), [""; 0]);

    // A day to come is no day of an audit: the one before it stays in force.
    project.write(RECORD, record("2026-12-15", failed));
    assert_eq!(rules(&project), ["error date-in-future-audit", "warning accessibility-mention-differs"]);
}

#[test]
fn a_changed_record_makes_again_what_shows_it() {
    let project = project(&[(RECORD, &record("2026-10-15", ""))]);
    project.build(false).expect("a build");
    assert_eq!(data(&project)["state"], "total");
    assert!(words(&project.built("index.html")).contains("Accessibilité : totalement conforme"));
    project.write(RECORD, record("2023-10-15", ""));
    project.build(false).expect("a build");
    assert_eq!(data(&project)["state"], "none");
    for path in ["index.html", "accessibilite/index.html"] {
        let incremental = project.built(path);
        assert!(words(&incremental).contains("Accessibilité : non conforme"), "{path}");
        project.build_into("fresh", true).expect("a build");
        let fresh = fs::read_to_string(project.root().join("fresh").join(path)).expect("a page");
        assert_eq!(incremental, fresh, "{path}");
    }
}

#[test]
fn references_of_a_record_have_targets_and_hand_written_sections_are_refused() {
    let text = record("2026-10-15", "") + "scheme: page/schema\nplan: page/accessibilite\n";
    let project = project(&[(RECORD, &text)]);
    let page = fs::read_to_string(project.root().join("content/accessibilite.md")).expect("a page");
    project.write("content/accessibilite.md", page + "Un mot.\n\n## État {#etat}\n\nTout va bien.\n");
    let mut found = rules(&project);
    found.sort();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("error duplicate-anchor-declaration") && found[1].contains("unknown-reference"));
}
