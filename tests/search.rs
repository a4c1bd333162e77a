//! The search of the reference site, asked as its script asks it: what people look for is among the first three results; drafts, embargoes and former words are not
//! found; an edit makes only the files of its words again.

mod memory;
mod reader;

use std::{collections::BTreeSet, fs, path::Path};

use parvis::base::lang::Lang;

use self::reader::Reader;
use crate::project::Project;

fn reference() -> Project {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    project
}

fn small() -> Project {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/autre-ville"));
    project.write(
        "content/recherche.md",
        "---\ntitle: Rechercher\nsummary: Un mot, et les pages où il se trouve, sans que personne ne le sache.\nshows: search\n---\n",
    );
    project
}

fn reader(project: &Project, lang: &str, page: &str) -> Reader {
    Reader::new(&project.root().join("dist"), &Lang::parse(lang).expect("a tag"), page)
}

#[derive(serde::Deserialize)]
struct Questions {
    question: Vec<Question>,
}

#[derive(serde::Deserialize)]
struct Question {
    lang: String,
    asks: String,
    finds: Vec<String>,
    about: String,
}

#[test]
fn people_find_what_they_look_for() {
    let project = reference();
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search/questions.toml"));
    let questions: Questions = toml::from_str(&text.expect("the questions")).expect("TOML");
    assert_eq!(questions.question.len(), 60);
    let mut readers = [("fr", "recherche"), ("en", "en/recherche"), ("nl", "nl/recherche")]
        .map(|(lang, page)| (lang, reader(&project, lang, page)));
    let mut missed = Vec::new();
    for question in &questions.question {
        let (_, reader) = readers.iter_mut().find(|(lang, _)| *lang == question.lang).expect("a language");
        let found: Vec<String> = reader.ask(&question.asks).into_iter().take(3).collect();
        assert!(reader.asked <= 3, "{}: {} files", question.asks, reader.asked);
        for address in &question.finds {
            assert!(project.root().join("dist").join(address).join("index.html").exists(), "{address}");
        }
        if !question.finds.iter().any(|address| found.contains(address)) {
            missed.push(format!("{} ({}): {found:?}", question.asks, question.about));
        }
    }
    assert!(missed.len() <= 3, "{missed:#?}");
}

#[test]
fn what_is_not_public_is_not_found() {
    let project = small();
    let page = |fields: &str, word: &str| {
        format!(
            "---\ntitle: Page {word}\nsummary: Une page d’essai qui contient un mot que personne d’autre n’emploie.\n{fields}---\nIci se trouve {word}.\n"
        )
    };
    project.write("content/ouverte.md", page("", "ornithorynque"));
    project.write("content/brouillon.md", page("draft: true\n", "zygomatique"));
    project.write("content/plus-tard.md", page("publish_at: 2099-01-01\n", "quincaillier"));
    project.write("content/passee.md", page("expire_at: 2001-01-01\n", "trilobite"));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let mut search = reader(&project, "fr", "recherche");
    assert_eq!(search.ask("ornithorynques"), ["ouverte/"]);
    for word in ["zygomatique", "quincaillier", "trilobite"] {
        assert_eq!(search.ask(word), [""; 0], "{word}");
    }
    // No file of the site has the words, whatever asks for it.
    for entry in walkdir::WalkDir::new(project.root().join("dist/recherche-index")) {
        let entry = entry.expect("a file");
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).expect("a text");
            assert!(!["zygomati", "quincail", "trilobit"].iter().any(|word| text.contains(word)), "{entry:?}");
        }
    }
}

#[test]
fn a_word_without_an_end_is_left_out_and_what_stands_beside_it_is_found() {
    let project = small();
    // A key that was pasted, a number without spaces, and letters that are written as ten signs in the name of a file.
    for (number, run) in ["ab".repeat(5_000), "7".repeat(5_200), "𐐷𐐬".repeat(30)].iter().enumerate() {
        let text = format!("Voici un ornithorynque, puis {run}, {run}x et {run}z.");
        let front = format!("title: Le long mot {number}\nsummary: Une page d’essai qui contient un mot sans fin.");
        project.write(&format!("content/long-{number}.md"), format!("---\n{front}\n---\n{text}\n"));
    }
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let mut search = reader(&project, "fr", "recherche");
    assert_eq!(search.ask("ornithorynque"), ["long-0/", "long-1/", "long-2/"]);
    assert!(search.files().all(|beginning| beginning.chars().count() <= 24));
}

#[test]
fn a_result_in_a_long_text_leads_to_the_page_that_has_the_words() {
    let project = small();
    let sentence = "Le conseil a entendu les habitants du quartier, puis il a pris le temps de leur répondre. ";
    let section = |number: usize, word: &str| {
        format!("## Partie {number}\n\n{}\n\n{word}\n\n", format!("{sentence}{number}. ").repeat(80))
    };
    let sections: String = (1..=12)
        .map(|number| match number {
            7 => section(7, "Une pieuvre[^n] nage.\n\n[^n]: Le zostère pousse."),
            12 => section(12, "Un hippocampe nage."),
            number => section(number, ""),
        })
        .collect();
    let front = "title: Le grand récit\nsummary: Une page d’essai, bien trop longue pour tenir en une fois.";
    project.write("content/recit.md", format!("---\n{front}\n---\nUn narval ouvre le texte.\n\n{sections}"));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let mut search = reader(&project, "fr", "recherche");
    assert_eq!(search.ask("hippocampe"), ["recit/partie-12/"]);
    assert_eq!(search.ask("pieuvres zostère"), ["recit/partie-7/"], "a note stands on the page that names it");
    assert_eq!(search.ask("narval"), ["recit/"]);
    let found = search.ask("grand récit");
    assert_eq!(found[0], "recit/", "who asks for the title gets its first page: {found:?}");
    for (address, word) in [("recit/partie-12", "hippocampe"), ("recit/partie-7", "zostère"), ("recit", "narval")] {
        assert!(project.built(&format!("{address}/index.html")).contains(word), "{address}");
    }
    // A result says the title of the part and of the text.
    let files = walkdir::WalkDir::new(project.root().join("dist/recherche-index")).into_iter();
    let texts = files.filter_map(|entry| fs::read_to_string(entry.expect("a file").path()).ok());
    let line = "[\"recit/partie-12/\",\"Partie 12\",\"Le grand récit\"";
    assert!(texts.into_iter().any(|text| text.contains(line)));
}

#[test]
fn a_filter_finds_what_others_say_more_of() {
    let project = small();
    for number in 0..120 {
        let (title, text) = match number % 6 {
            0 => (format!("Un ornithorynque numéro {number}"), "L’ornithorynque, encore l’ornithorynque.".to_owned()),
            _ => (format!("L’ornithorynque, l’ornithorynque {number}"), "Ornithorynque. ".repeat(9)),
        };
        let summary = "Une page d’essai, parmi beaucoup d’autres, pour un mot que toutes ont.";
        let kind = if number % 6 == 0 { "kind: term\ndefinition: Un animal.\n" } else { "" };
        let text = format!("---\ntitle: {title}\nsummary: {summary}\n{kind}---\n{text}\n");
        project.write(&format!("content/pages/essai-{number}.md"), text);
    }
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let mut search = reader(&project, "fr", "recherche");
    assert_eq!(search.count("ornithorynque"), 120);
    let mut terms = search.narrowed("kinds", "term").expect("files of its own");
    assert_eq!(terms.count("ornithorynque"), 20);
    let found = terms.ask("ornithorynques");
    assert!(found.len() >= 12 && terms.asked == 1, "{found:?}");
    let is_term = |address: &String| project.built(&format!("{address}index.html")).contains("Un ornithorynque numéro");
    assert!(found.iter().all(is_term), "{found:?}");
    let mut pages = search.narrowed("kinds", "page").expect("files of its own");
    assert_eq!(pages.count("ornithorynque"), 100);
    // A typing error is forgiven, and what no page of the filter has is not found.
    assert!(terms.ask("ornitoryncque").len() >= 12);
    assert_eq!(terms.ask("participation"), [""; 0]);
}

#[test]
fn where_every_page_of_every_word_is_told_a_filter_needs_no_files() {
    let project = Project::with(&[
        (
            "content/recherche.md",
            "---\ntitle: Rechercher\nsummary: Un mot, et les pages où il se trouve sur ce site.\nshows: search\n---\n",
        ),
        (
            "content/parc.md",
            "---\ntitle: Le parc\nsummary: Une page d’essai, seule de son espèce ou presque.\n---\nDes bancs.\n",
        ),
    ]);
    project.build(false).expect("a build");
    let search = reader(&project, "fr", "recherche");
    assert!(search.narrowed("kinds", "page").is_none());
    let files = walkdir::WalkDir::new(project.root().join("dist/recherche-index/fr")).max_depth(1).into_iter();
    assert!(files.skip(1).all(|entry| entry.expect("an entry").file_type().is_file()));
}

#[test]
fn a_plural_and_an_article_are_no_other_words() {
    let project = Project::with(&[
        (
            "content/recherche.md",
            "---\ntitle: Rechercher\nsummary: Un mot, et les pages où il se trouve sur ce site.\nshows: search\n---\n",
        ),
        (
            "content/recherche.ar.md",
            "---\ntitle: البحث\nsummary: كلمة واحدة والصفحات التي توجد فيها من هذا الموقع.\n---\n",
        ),
    ]);
    let settings = project.read("site.toml").replace("\"en\"", "\"ar\"");
    let (french, _) = settings.split_once("[text.en]").expect("two languages");
    let arabic = "[text.ar]\ntitle = \"المشاركة\"\norganisation = \"المدينة\"\ntagline = \"المشاركة في المدينة بكلمات واضحة.\"\n";
    project.write("site.toml", format!("{french}{arabic}"));
    let words = [
        ("elus", "Les élus", "élu"),
        ("lieu", "Un lieu", "lieux"),
        ("eaux", "Les eaux", "eau"),
        ("cheval", "Un cheval", "chevaux"),
        ("travaux", "Les travaux", "travail"),
        ("local", "Un local", "locaux"),
    ];
    for (name, text, _) in words {
        let front = format!("title: Essai {name}-1\nsummary: Une page d’essai, avec un mot que nulle autre n’a.");
        project.write(&format!("content/{name}.md"), format!("---\n{front}\n---\n{text} ici.\n"));
    }
    project.write(
        "content/ecole.md",
        "---\ntitle: Une page\nsummary: Une page d’essai, et sa traduction en arabe.\n---\nUn texte.\n",
    );
    project.write(
        "content/ecole.ar.md",
        "---\ntitle: صفحة\nsummary: صفحة للتجربة بين صفحات أخرى في هذا الموقع الصغير.\n---\nهذه المدرسة قرب الحديقة.\n",
    );
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let mut search = reader(&project, "fr", "recherche");
    for (name, _, asks) in words {
        assert_eq!(search.ask(asks), [format!("{name}/")], "{asks}");
    }
    let mut search = reader(&project, "ar", "ar/recherche");
    for asks in ["المدرسة", "مدرسة", "مدرسه", "للمدرسة", "بالحديقة", "حديقة", "والحديقة"]
    {
        assert_eq!(search.ask(asks), ["ar/ecole/"], "{asks}");
    }
}

#[test]
fn what_a_page_prints_from_its_front_matter_is_found() {
    let project = reference();
    let mut search = reader(&project, "fr", "recherche");
    let park = "demarches/parc-des-deux-rives/";
    for (asks, finds) in [
        ("salle de l’Écluse", "evenements/dessiner-le-parc/"),
        ("rue du Modèle", "evenements/dessiner-le-parc/"),
        ("four à pain", "budget/"),
        ("jeux d’eau", "budget/"),
    ] {
        let found = search.ask(asks);
        assert!(found.contains(&format!("{park}{finds}")), "{asks}: {found:?}");
    }
    let found = search.ask("exploitant");
    assert!(found.iter().any(|address| address.ends_with("contrat/")), "{found:?}");
}

#[test]
fn a_phrase_is_found_wherever_it_stands_on_a_page() {
    let project = reference();
    let mut search = reader(&project, "fr", "recherche");
    for asks in ["\"trois tables\"", "« tables en voulaient »", "\"trois tables en voulaient un\""] {
        let found = search.ask(asks);
        assert!(
            found.iter().any(|address| address == "demarches/parc-des-deux-rives/evenements/dessiner-le-parc/"),
            "{asks}: {found:?} {}",
            search.phrase
        );
    }
}

#[test]
fn a_phrase_that_stands_on_no_page_is_not_told_as_found() {
    let project = small();
    let page = |name: &str, text: &str| {
        let front = format!("title: Page {name}\nsummary: Une page d’essai, parmi quelques autres, pour une phrase.");
        project.write(&format!("content/{name}.md"), format!("---\n{front}\n---\n{text}\n"));
    };
    page("froide", "Dans la salle, un radiateur rougissait, et le petit chat dormait.");
    page("tiede", "Un petit radiateur. Personne ne rougissait ici.");
    // More places than are told of a word, and the phrase is the last of them.
    page("longue", &format!("{}Un radiateur chantait.", "Le radiateur, encore. ".repeat(60)));
    page("courte", &format!("{}Le radiateur sifflait.", "Le radiateur, encore. ".repeat(6)));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let mut search = reader(&project, "fr", "recherche");
    let mut ask = |text: &str| (search.ask(text), search.unknown.clone(), search.phrase);
    let pages = |pages: &[&str]| pages.iter().map(|page| format!("{page}/")).collect::<Vec<_>>();
    assert_eq!(ask("\"un radiateur rougissait\""), (pages(&["froide"]), vec![], ""));
    // All words are compared with the sentence, the third one and the small ones too.
    for phrase in ["\"petit radiateur rougissait\"", "\"le radiateur rougissait\"", "\"rougissait un radiateur\""] {
        let (found, unknown, told) = ask(phrase);
        assert_eq!((unknown.len(), told), (0, "phrase-none"), "{phrase}: {found:?}");
        assert!(found.contains(&"froide/".to_owned()), "pages that have the words are offered: {found:?}");
    }
    // A word that no page has is named, and its phrase is on none.
    let (found, unknown, told) = ask("\"radiateur zzzzqq\"");
    assert_eq!((unknown, told), (vec!["zzzzqq".to_owned()], "phrase-none"));
    assert!(!found.is_empty());
    let (found, unknown, told) = ask("chat COVID-19");
    assert_eq!((found, unknown, told), (pages(&["froide"]), vec!["covid".to_owned()], ""));
    // A word that stands in many places of a page still has all of them, or its phrase may be there.
    assert_eq!(ask("\"radiateur sifflait\""), (pages(&["courte"]), vec![], ""));
    assert_eq!(ask("\"radiateur chantait\""), (pages(&["longue"]), vec![], ""));
    assert_eq!(ask("\"radiateur encore\"").0, pages(&["longue", "courte"]));
}

#[test]
fn a_first_answer_takes_two_files_of_the_index_whatever_is_misspelt_beside_a_known_word() {
    let project = reference();
    let mut search = reader(&project, "fr", "recherche");
    for (asks, files) in
        [("COVID-19", 2), ("salle de l’Ecluze", 2), ("maquete", 1), ("dsesin maquete", 2), ("zzzzqq bancs", 2)]
    {
        assert!(!search.ask(asks).is_empty(), "{asks}");
        assert!(search.asked <= files, "{asks}: {} files", search.asked);
    }
    // Of two words that both begin with a typing error, the nearest file of one is asked for instead of that of the other.
    for asks in ["bnacs ccharte", "rpincipes bnacs"] {
        assert!(!search.ask(asks).is_empty(), "{asks}");
        assert!(search.asked <= 2, "{asks}: {} files", search.asked);
    }
    // Where it has none, the other is looked for as if it stood alone.
    assert!(!search.ask("dsesin bnacs").is_empty() && search.asked <= 4, "{} files", search.asked);
    // So it is beside a word that is nowhere and is like no other.
    assert!(!search.ask("bnacs wxtyqq").is_empty() && search.asked <= 4, "{} files", search.asked);
}

#[test]
fn corrected_words_are_the_new_ones_and_change_only_their_files() {
    let project = small();
    let text = |word: &str| {
        format!(
            "---\ntitle: Un essai\nsummary: Une page d’essai qui contient un mot que personne d’autre n’emploie.\n---\nIci se trouve {word}.\n"
        )
    };
    project.write("content/essai.md", text("ornithorynque"));
    project.build(false).expect("a build");
    let before: BTreeSet<String> = reader(&project, "fr", "recherche").files().collect();
    project.write("content/essai.md", text("zygomatique"));
    let made = project.build(false).expect("a build").rendered.done;
    let made: Vec<&str> =
        made.iter().map(|(job, _)| job.path.as_str()).filter(|path| path.ends_with(".json")).collect();
    let of_index: Vec<&&str> = made.iter().filter(|path| path.starts_with("recherche-index/")).collect();
    // Those of all pages, and those of its kind.
    assert!(!of_index.is_empty() && of_index.len() <= 8, "{of_index:?} of {}", before.len());
    assert!(before.len() > 8, "{before:?}");
    let mut search = reader(&project, "fr", "recherche");
    assert_eq!(search.ask("ornithorynque"), [""; 0]);
    assert_eq!(search.ask("zygomatique"), ["essai/"]);
}

#[test]
fn only_the_pages_of_the_search_and_of_copies_have_a_script() {
    let project = reference();
    let dist = project.root().join("dist");
    let mut pages = 0;
    for entry in walkdir::WalkDir::new(&dist) {
        let entry = entry.expect("the site is readable");
        if entry.path().extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(entry.path()).expect("a page");
            let scripts = text.matches("<script").count() - text.matches("<script type=application/ld+json").count();
            let is_search = entry.path().ends_with("recherche/index.html");
            let is_of_copies = entry.path().ends_with("lire-sans-connexion/index.html");
            // What runs, what it is told, and what it puts into the page.
            assert_eq!(scripts, if is_search || is_of_copies { 3 } else { 0 }, "{entry:?}");
            pages += usize::from(is_search);
        }
    }
    assert_eq!(pages, 3);
}

#[test]
fn an_index_says_the_language_of_titles_in_another_one_and_tells_letters_of_scripts_apart() {
    let project = Project::with(&[
        (
            "content/index-alphabetique.md",
            "---\ntitle: Index\nsummary: Tous les titres de ce site, de A à Z, pour trouver sans programme.\nshows: index\n---\n",
        ),
        ("content/index-alphabetique.ar.md", "---\ntitle: الفهرس\nsummary: كل صفحات هذا الموقع مرتبة حسب الحروف الأبجدية.\n---\n"),
    ])
    .audited();
    let settings = project.read("site.toml").replace("\"en\"", "\"ar\"");
    let (french, _) = settings.split_once("[text.en]").expect("two languages");
    let arabic = "[text.ar]\ntitle = \"المشاركة\"\norganisation = \"المدينة\"\ntagline = \"المشاركة في المدينة بكلمات واضحة.\"\n";
    project.write("site.toml", format!("{french}{arabic}"));
    for number in 0..120 {
        let title =
            format!("Le saule numéro {number}, celui qui pousse au bord de la rivière, derrière le marché couvert");
        let text = format!(
            "---\ntitle: {title}\nsummary: Une page d’essai, parmi beaucoup d’autres, pour un long index.\n---\nUn texte.\n"
        );
        project.write(&format!("content/pages/au-bord-de-la-riviere-derriere-le-marche-couvert-{number}.md"), text);
    }
    // « س » and « ص » are both an S, as « S » is.
    for (name, title) in [("souk", "سوق المدينة"), ("sante", "صحة المدينة")] {
        let french = format!(
            "---\ntitle: Page {name}\nsummary: Une page d’essai, parmi beaucoup d’autres, pour un long index.\n---\nUn texte.\n"
        );
        project.write(&format!("content/{name}.md"), french);
        let arabic =
            format!("---\ntitle: {title}\nsummary: صفحة للتجربة بين صفحات أخرى في هذا الموقع الصغير.\n---\nنص.\n");
        project.write(&format!("content/{name}.ar.md"), arabic);
    }
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let page = |path: &str| project.built(&format!("ar/index-alphabetique/{path}index.html"));
    let whole = page("");
    let foreign = "<span dir=ltr lang=fr>Le saule numéro 0, celui";
    assert!(whole.contains(foreign), "{whole}");
    assert!(page("s-u633/").contains("سوق المدينة") && page("s-u635/").contains("صحة المدينة"));
    let second = page("s-2/");
    assert!(second.contains("<h1>حرف S، الجزء 2</h1>"), "a title of one language names no titles of another");
    let lead = second.split_once("<p class=lead>").and_then(|(_, rest)| rest.split_once("</p>")).expect("a lead").0;
    assert_eq!(lead.matches("<span dir=ltr lang=fr>Le saule numéro ").count(), 2, "{lead}");
    let told: Vec<&str> =
        outcome.findings.iter().map(|finding| finding.rule).filter(|rule| rule.contains("language")).collect();
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_long_index_has_a_page_for_each_letter() {
    let project = small();
    project.write(
        "content/index-alphabetique.md",
        "---\ntitle: Index\nsummary: Tous les titres de ce site, de A à Z, pour trouver sans programme.\nshows: index\n---\n",
    );
    for number in 0..400 {
        let name = ["abeille", "bouleau", "chemin"][number % 3];
        let text = format!(
            "---\ntitle: Le {name} numéro {number}\nsummary: Une page d’essai, parmi quatre cents autres, pour un long index.\n---\nUn texte.\n"
        );
        project.write(&format!("content/pages/{name}-{number}.md"), text);
    }
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let page = |path: &str| fs::read_to_string(project.root().join("dist").join(path)).unwrap_or_default();
    let whole = page("index-alphabetique/index.html");
    assert!(whole.contains("href=b/") && !whole.contains("bouleau-1/"), "the letters have pages of their own");
    let letter = page("index-alphabetique/b/index.html");
    assert_eq!(letter.matches("pages/bouleau-").count(), 133);
    assert!(letter.len() < 40_000, "{}", letter.len());
}
