//! A good project made bad in one way after another: the finding has the name of the fault, and points at the line of Markdown, YAML,
//! template, sheet or settings that holds it.

use parvis::base::diagnostic::Place;
use rayon::prelude::*;

use crate::project::Project;

const PAGE: &str = "content/halte.md";
const BASE: &str = "themes/parvis/templates/base.html";
const HEADER: &str = "themes/parvis/templates/parts/header.html";
const COMPONENTS: &str = "themes/parvis/templates/components.html";
const SHEET: &str = "themes/parvis/parvis.css";

const TEXT: &str = "---
title: Une halte à l’ombre
summary: Ce que les habitants ont dit des bancs de la rue, et ce que la ville en a fait.
---
La ville a posé douze bancs dans la rue des Tilleuls. Une voisine a écrit : [wij willen graag een bank in de schaduw van de bomen]{lang=nl}.

## Ce que vous avez dit {#paroles}

Chaque banc a un dossier, deux accoudoirs et une place libre à côté.

### La hauteur des bancs

Une assise trop basse empêche de se relever seul.

- un banc tous les cent mètres
- un arbre près de chaque banc
- une place libre pour un fauteuil

Table: Bancs posés, par rue

| Rue | Posés | À venir |
| --- | --- | --- |
| Rue des Tilleuls | 8 | 2 |
| Place du Marché | 4 | 0 |

Pour écrire au service, il faut lire [les mentions légales](mentions-legales.md) du site.
";

/// What is changed, into what; the rule that has to speak; the text at whose line it has to speak, if it is another than the changed one.
struct Fault {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    rule: &'static str,
    at: Option<(&'static str, &'static str)>,
}

const fn fault(file: &'static str, from: &'static str, to: &'static str, rule: &'static str) -> Fault {
    Fault { file, from, to, rule, at: None }
}

const fn elsewhere(mut fault: Fault, file: &'static str, text: &'static str) -> Fault {
    fault.at = Some((file, text));
    fault
}

#[rustfmt::skip]
const FAULTS: &[Fault] = &[
    // Markdown.
    fault(PAGE, "### La hauteur", "#### La hauteur", "heading-level-skipped"),
    fault(PAGE, "### La hauteur des bancs", "**La hauteur des bancs**", "heading-made-of-bold"),
    fault(PAGE, "[wij willen graag een bank in de schaduw van de bomen]{lang=nl}", "wij willen graag een bank in de schaduw van de bomen", "language-not-said"),
    fault(PAGE, "[les mentions légales]", "[cliquez ici]", "link-name-vague"),
    fault(PAGE, "[les mentions légales]", "[✉️]", "emoji-alone"),
    fault(PAGE, "[les mentions légales](mentions-legales.md)", "<https://service.example.org/formulaire?id=42>", "link-name-address"),
    fault(PAGE, "- un banc tous les cent mètres\n- un arbre près de chaque banc\n- une", "– un banc tous les cent mètres\n\n– un arbre près de chaque banc\n\n– une", "list-made-of-paragraphs"),
    fault(PAGE, "| À venir |", "| |", "table-header-empty"),
    fault(PAGE, "Une assise trop", "A T T E N T I O N, une assise trop", "capitals-spaced"),
    fault(PAGE, "Une assise trop", "𝐔𝐧𝐞 𝐚𝐬𝐬𝐢𝐬𝐞 trop", "letters-of-mathematics"),
    fault(PAGE, "relever seul.", "relever seul.\\\n\\\n\\\nTrès seul.", "breaks-as-layout"),
    // YAML of a document.
    fault(PAGE, "title: Une halte à l’ombre", "title: Une halte à 𝐥’𝐨𝐦𝐛𝐫𝐞", "letters-of-mathematics"),
    fault(PAGE, "title: Une halte à l’ombre", "title: Mentions légales", "page-title-repeated"),
    fault(PAGE, "title: Une halte à l’ombre", "title: U N E  H A L T E à l’ombre", "capitals-spaced"),
    // Templates.
    fault(BASE, "<html lang=\"{{ frame.lang }}\"", "<html", "page-language-missing"),
    fault(BASE, "dir=\"{{ frame.dir }}\"", "dir=\"rtl\"", "direction-of-language"),
    fault(BASE, "<title>{{ frame.head_title }}</title>", "<title></title>", "page-title-missing"),
    fault(BASE, "initial-scale=1", "initial-scale=1, user-scalable=no", "zoom-locked"),
    fault(BASE, "<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"60\">", "page-refreshes"),
    elsewhere(fault(BASE, "<main id=\"_content\"", "<main id=\"_contenu\"", "skip-link-broken"), HEADER, "<a class=\"skip\""),
    elsewhere(fault(BASE, "<main id=\"_content\" tabindex=\"-1\">", "<div id=\"_content\" tabindex=\"-1\">", "landmark-main-missing"), BASE, "<body>"),
    elsewhere(fault(HEADER, "<a class=\"skip\" href=\"#_content\">{{ t(id=\"skip-to-content\") }}</a>\n", "", "bypass-without-link"), BASE, "<main"),
    elsewhere(fault(COMPONENTS, "<h1{% if page.title.text", "<h2{% if page.title.text", "page-without-h1"), BASE, "<main"),
    // The sheet of the theme.
    fault(SHEET, "color:var(--ink);font:1.125rem/1.6", "color:#999;font:1.125rem/1.6", "text-contrast-low"),
    fault(SHEET, ".wrap{max-width:72rem", "@media(prefers-color-scheme:dark){.text p{color:#555}}\n.wrap{max-width:72rem", "text-contrast-low"),
    fault(SHEET, "a{color:var(--link);", "a{color:inherit!important;text-decoration:none!important;", "link-like-text"),
    fault(SHEET, ":focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:2px}", ":focus-visible{outline:none}", "focus-not-visible"),
    fault(SHEET, ".wrap{max-width:72rem", "@media(orientation:portrait){html{transform:rotate(90deg)}}\n.wrap{max-width:72rem", "orientation-locked"),
    fault(SHEET, ".wrap{max-width:72rem", "@keyframes battre{to{opacity:.2}}.text h2{animation:battre 1s infinite}\n.wrap{max-width:72rem", "motion-endless"),
    elsewhere(fault(SHEET, ".skip:focus{top:.5rem}", "", "focus-out-of-sight"), SHEET, ".skip{position"),
    elsewhere(fault(SHEET, ".skip:focus{top:.5rem}", ".skip{display:none}", "skip-link-missing"), SHEET, ".skip{display"),
    // Settings.
    fault("site.toml", "languages = [\"fr\", \"en\"]", "languages = [\"fr\", \"en\"]\ncolors = { accent = \"#8f2a1c\", link = \"#8fb4c4\" }", "colour-contrast"),
];

fn line_of(text: &str, piece: &str) -> usize {
    let at = text.find(piece).unwrap_or_else(|| panic!("{piece} is not there"));
    text[..at].matches('\n').count() + 1
}

/// What is wrong with how one fault is told; nothing if it is told well.
fn told_badly(fault: &Fault) -> Option<String> {
    let project = Project::with(&[(PAGE, TEXT)]).audited();
    for file in [fault.file].into_iter().chain(fault.at.map(|(file, _)| file)) {
        if file.starts_with("themes/") && !project.root().join(file).exists() {
            let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            project.write(file, std::fs::read(own).expect("a file of the theme"));
        }
    }
    let before = project.read(fault.file);
    assert_eq!(before.matches(fault.from).count(), 1, "{} once in {}", fault.from, fault.file);
    project.write(fault.file, before.replace(fault.from, fault.to));
    let (path, text) = fault.at.unwrap_or((fault.file, fault.to));
    let first = line_of(&project.read(path), text);
    let last = first + if fault.at.is_some() { 0 } else { fault.to.trim_end().matches('\n').count() };
    let outcome = project.check().expect("a check never fails for a mistake");
    let places =
        outcome.findings.iter().filter(|finding| finding.rule == fault.rule).map(|finding| match finding.place {
            Place::Source(span) => {
                (outcome.sources.file(span.file).path.to_string(), outcome.sources.range(span).0.line as usize)
            }
            _ => (String::from("no source"), 0),
        });
    let places: Vec<(String, usize)> = places.collect();
    let is_there = places.iter().any(|(file, line)| file == path && (first..=last).contains(line));
    let rest: Vec<_> = outcome.findings.iter().map(|finding| finding.rule).collect();
    (!is_there).then(|| format!("{}: wanted at {path}:{first}-{last}, told at {places:?} among {rest:?}", fault.rule))
}

#[test]
fn every_fault_is_told_by_its_name_at_its_line() {
    assert_eq!(Project::with(&[(PAGE, TEXT)]).audited().told(), [""; 0]);
    let bad: Vec<String> = FAULTS.par_iter().filter_map(told_badly).collect();
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// A page may become alike, or cease to be, because another one changed: what is told is what a fresh build tells.
#[test]
fn pages_that_are_left_alone_keep_their_part_in_what_is_found_among_all() {
    let project = Project::with(&[(PAGE, TEXT)]).audited();
    let titles = |fresh: bool| -> Vec<(String, usize)> {
        let outcome = project.build(fresh).expect("a build");
        let found = outcome.findings.iter().filter(|finding| finding.rule == "page-title-repeated");
        found.map(|finding| (crate::project::place_and_rule(finding, &outcome), finding.labels.len())).collect()
    };
    assert_eq!(titles(false), []);
    project.write(PAGE, TEXT.replace("title: Une halte à l’ombre", "title: Mentions légales"));
    let incremental = titles(false);
    assert_eq!(incremental.len(), 1, "{incremental:?}");
    assert!(incremental[0].0.ends_with(":2:8 page-title-repeated"), "{incremental:?}");
    assert_eq!(titles(false), incremental, "told from memory");
    assert_eq!(titles(true), incremental, "as a fresh build tells it");
    project.write(
        "content/mentions-legales.md",
        project.read("content/mentions-legales.md").replace("title: M", "title: Nos m"),
    );
    assert_eq!(titles(false), [], "the other page was mended");
    assert_eq!(titles(true), []);
}
