//! Texts that are too long for one page: read by parts, each light enough to arrive at once, with nothing lost and no link broken.

use std::{fmt::Write as _, path::Path};

use crate::{
    html::tags,
    project::{Project, place_and_rule},
};

/// A paragraph that differs from every other, as prose does.
pub fn paragraph(seed: usize) -> String {
    const WORDS: &[&str] = &[
        "habitante",
        "projet",
        "rue",
        "rencontre",
        "réponse",
        "parc",
        "école",
        "décision",
        "service",
        "quartier",
        "bus",
        "arbre",
        "réunion",
        "budget",
        "atelier",
        "avis",
        "métropole",
        "chemin",
        "place",
        "saison",
        "voisine",
        "horaire",
        "trottoir",
        "fontaine",
    ];
    let mut state = seed as u64 * 2_654_435_761 + 12_345;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let words: Vec<String> = (0..90).map(|_| format!("{}{}", WORDS[next() % WORDS.len()], next() % 7)).collect();
    format!("La {}.", words.join(" "))
}

/// Eight sections of three subsections, about 70 KB.
fn long() -> String {
    let mut text = "---\ntitle: Un plan de longue haleine\nsummary: Un document long, que l’on lit par parties sur un téléphone.\n---\n\nVoir [le détail du cinquième chapitre](#detail-5-2).\n\n".to_owned();
    for chapter in 1..=8 {
        let _ = write!(text, "## Chapitre {chapter}\n\n{}[^{chapter}]\n\n", paragraph(chapter));
        for detail in 1..=3 {
            let seed = chapter * 100 + detail;
            let _ = write!(
                text,
                "### Détail {chapter} {detail}\n\n{}\n\n{}\n\n#### Plus loin {seed}\n\n{}\n\n",
                paragraph(seed),
                paragraph(seed + 10),
                paragraph(seed + 20)
            );
        }
        let _ = write!(
            text,
            "Voir aussi [le premier chapitre](#chapitre-1).\n\n[^{chapter}]: Une note du chapitre {chapter}.\n\n"
        );
    }
    text
}

pub fn weight(page: &str) -> usize {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut page.as_bytes(), &mut packed, &parameters).expect("memory takes what it is given");
    packed.len()
}

fn pages(project: &Project, below: &str) -> Vec<String> {
    project.listed().into_iter().filter(|path| path.starts_with(below) && path.ends_with(".html")).collect()
}

#[test]
fn a_long_text_is_read_by_parts_and_no_word_and_no_anchor_is_lost() {
    let project = Project::with(&[
        ("content/plan.md", &long()),
        (
            "content/ailleurs.md",
            "---\ntitle: Une autre page\nsummary: Une page qui mène dans le long texte, à deux endroits.\n---\n\n[Le chapitre trois](plan.md#chapitre-3), [un détail](plan.md#detail-7-1).\n",
        ),
    ]);
    let outcome = project.build(true).expect("a site");
    assert!(!outcome.refused, "{:?}", project.told());
    let pages = pages(&project, "plan/");
    assert_eq!(pages.len(), 10, "its own page, eight pieces and the whole: {pages:?}");

    let own = project.built("plan/index.html");
    let whole = project.built("plan/en-entier/index.html");
    // What the page itself names, and the ways to notes and back, belong to each page.
    let is_anchor = |id: &str| !["_", "note", "ref-"].iter().any(|own| id.starts_with(own));
    let anchors: Vec<String> = tags(&whole)
        .iter()
        .filter_map(|tag| tag.attribute("id").map(str::to_owned))
        .filter(|id| is_anchor(id))
        .collect();
    assert!(anchors.len() > 50, "{anchors:?}");
    let ids: Vec<String> = tags(&own).iter().filter_map(|tag| tag.attribute("id").map(str::to_owned)).collect();
    let lost: Vec<&String> = anchors.iter().filter(|anchor| !ids.contains(anchor)).collect();
    assert!(lost.is_empty(), "the document’s own page knows where everything is: {lost:?}");

    // Every paragraph is on one of the pieces, and every piece arrives at once.
    let pieces: Vec<String> =
        pages.iter().filter(|path| path.matches('/').count() == 2 && !path.contains("en-entier")).cloned().collect();
    let texts: Vec<String> = pieces.iter().map(|path| project.built(path)).collect();
    for chapter in 1..=8 {
        for seed in [chapter, chapter * 100 + 2, chapter * 100 + 23] {
            let words = paragraph(seed);
            assert_eq!(texts.iter().filter(|text| text.contains(&words)).count(), 1, "the words of {seed}");
            assert!(whole.contains(&words));
        }
    }
    for page in pages.iter().filter(|path| !path.contains("en-entier")) {
        let weight = weight(&project.built(page));
        assert!(weight <= 14 * 1_024, "{page} weighs {weight}");
    }

    let fifth = project.built("plan/chapitre-5/index.html");
    assert!(
        fifth.contains("<h1>Chapitre 5</h1>")
            && fifth.contains("<h2 id=detail-5-2>")
            && fifth.contains("<h3 id=plus-loin-501>"),
        "headings rise"
    );
    assert!(
        fifth.contains("Partie 5 sur 8")
            && fifth.contains("href=../chapitre-4/")
            && fifth.contains("href=../chapitre-6/")
    );
    assert!(fifth.contains("Une note du chapitre 5") && !fifth.contains("Une note du chapitre 4"));
    // A link to another part leads there, one from elsewhere too.
    assert!(fifth.contains("href=../chapitre-1/"), "{fifth}");
    assert!(own.contains("href=#detail-5-2"), "on its own page, the anchor is there");
    let elsewhere = project.built("ailleurs/index.html");
    assert!(
        elsewhere.contains("href=../plan/chapitre-3/") && elsewhere.contains("href=../plan/#detail-7-1"),
        "{elsewhere}"
    );
    // Search engines take the pieces, and the whole for a copy of its page.
    let map = project.built("sitemap.xml");
    assert!(map.contains("/plan/chapitre-8/") && !map.contains("en-entier"));
    let canonical = tags(&whole).into_iter().find(|tag| tag.attribute("rel") == Some("canonical"));
    let canonical = canonical.expect("every page has one");
    assert!(
        canonical.attribute("href").is_some_and(|href| href.ends_with("/plan/")),
        "the whole is a copy of its page"
    );
}

#[test]
fn a_long_opinion_and_its_response_list_what_has_pages_already() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let folder = "content/demarches/parc-des-deux-rives";
    let lengthen = |file: &str, is_heading: &dyn Fn(&str) -> bool| {
        let path = format!("{folder}/{file}");
        let mut text = String::new();
        for (row, line) in project.read(&path).lines().enumerate() {
            let _ = writeln!(text, "{line}");
            if is_heading(line) {
                let more: Vec<String> = (0..3).map(|rank| paragraph(row + rank * 500)).collect();
                let _ = writeln!(text, "\n{}", more.join("\n\n"));
            }
        }
        project.write(&path, text);
    };
    lengthen("avis.md", &|line| line.starts_with("## ") && line.contains(".recommendation"));
    lengthen("reponse.md", &|line| line.starts_with("### Motifs"));
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    for (page, own) in [("avis", "une lumière"), ("reponse", "Motifs de la réponse")] {
        let address = format!("demarches/parc-des-deux-rives/{page}");
        let short = project.built(&format!("{address}/index.html"));
        let whole = project.built(&format!("{address}/en-entier/index.html"));
        let lower = whole.to_lowercase();
        assert!(lower.contains(&own.to_lowercase()), "{page}: the whole has everything");
        for id in (1..=12).map(|number| format!("R{number}")) {
            let has = |text: &str| tags(text).iter().any(|tag| tag.attribute("id") == Some(id.as_str()));
            assert!(has(&short) && has(&whole), "{page}: {id} is where links lead");
        }
        assert!(
            short.contains("en-entier/") && weight(&short) < 14 * 1_024 && weight(&short) * 2 < weight(&whole),
            "{page}"
        );
        assert!(!short.contains("<blockquote>"), "{page}: what each says stands on its own page");
    }
}

#[test]
fn a_long_charter_gives_the_first_sentence_of_what_has_a_page_already() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let path = "content/charte/index.md";
    let mut text = String::new();
    for (row, line) in project.read(path).lines().enumerate() {
        let _ = writeln!(text, "{line}");
        if line.starts_with("## ") || line.starts_with("### ") {
            let more: Vec<String> = (0..6).map(|rank| paragraph(row + rank * 700)).collect();
            let _ = writeln!(text, "\n{}", more.join("\n\n"));
        }
    }
    project.write(path, text);
    project.build(true).expect("a site");
    let short = project.built("charte/index.html");
    let whole = project.built("charte/en-entier/index.html");
    assert!(short.contains("sont résumés ici par leur première phrase") && short.contains("en-entier/"));
    assert!(
        weight(&short) < 14 * 1_024 && weight(&short) * 2 < weight(&whole),
        "{} {}",
        weight(&short),
        weight(&whole)
    );
    let ids = |page: &str| -> Vec<String> {
        tags(page)
            .iter()
            .filter_map(|tag| tag.attribute("id"))
            .filter(|id| !id.starts_with('_'))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(ids(&short), ids(&whole), "links lead to the same places");
}

#[test]
fn long_minutes_are_read_by_parts_and_the_meeting_leads_there() {
    let mut text = "---\nkind: event\naccess: not-in-source\ntitle: Réunion publique\nsummary: Une réunion dont le compte rendu est très long, pour voir.\nstarts_at: 2026-03-05 18:30\nends_at: 2026-03-05 20:00\nvenue: not-in-source\nmode: not-in-source\n---\n\nVenez nombreux.\n\n## Compte rendu { .minutes }\n\n".to_owned();
    for topic in 1..=12 {
        let _ = write!(text, "### Sujet {topic}\n\n");
        (0..6).for_each(|rank| {
            let _ = write!(text, "{}\n\n", paragraph(topic * 40 + rank));
        });
    }
    let project = Project::with(&[("content/reunion.md", &text)]);
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let own = project.built("reunion/index.html");
    assert!(own.contains("Venez nombreux.") && own.contains("href=compte-rendu/"));
    assert!(!own.contains(&paragraph(40)) && weight(&own) < 14 * 1_024);
    let pages = pages(&project, "reunion/");
    for topic in 1..=12 {
        let on = pages
            .iter()
            .filter(|page| !page.contains("en-entier") && project.built(page).contains(&paragraph(topic * 40)));
        assert_eq!(on.count(), 1, "the words of topic {topic}");
    }
}

#[test]
fn a_text_without_headings_goes_on_where_a_paragraph_ends() {
    let mut text =
        "---\ntitle: Un récit\nsummary: Un document long et sans aucun titre, que l’on lit par parties.\n---\n\n"
            .to_owned();
    (0..80).for_each(|seed| text.push_str(&format!("{}\n\n", paragraph(seed))));
    let project = Project::with(&[("content/recit.md", &text)]);
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let own = project.built("recit/index.html");
    assert!(own.contains(&paragraph(0)) && !own.contains(&paragraph(79)));
    let last = pages(&project, "recit/suite-").pop().expect("the text goes on");
    let last = project.built(&last);
    assert!(last.contains(&paragraph(79)) && last.contains("Un récit (suite "), "{last}");
}

#[test]
fn a_text_that_grows_and_shrinks_is_built_as_if_anew() {
    let short = "---\ntitle: Un plan de longue haleine\nsummary: Un document court, qui deviendra long, puis court.\n---\n\n## Chapitre 1\n\nDu texte.\n";
    let project = Project::with(&[("content/plan.md", short)]);
    for text in [long(), short.to_owned(), long().replace("## Chapitre 4", "## Chapitre nouveau")] {
        project.write("content/plan.md", &text);
        project.build(false).expect("a site");
        let kept: Vec<(String, String)> =
            project.listed().into_iter().map(|path| (path.clone(), project.built(&path))).collect();
        project.build(true).expect("a site");
        let fresh: Vec<(String, String)> =
            project.listed().into_iter().map(|path| (path.clone(), project.built(&path))).collect();
        assert!(
            kept == fresh,
            "{:?}",
            kept.iter().zip(&fresh).find(|(one, other)| one != other).map(|(one, _)| &one.0)
        );
    }
}

#[test]
fn a_page_of_that_name_keeps_its_address() {
    let project = Project::with(&[
        ("content/guide/index.md", &long()),
        (
            "content/guide/chapitre-2.md",
            "---\ntitle: Une page à elle\nsummary: Une page qui s’appelle comme un chapitre du plan.\n---\n\nSon texte.\n",
        ),
    ]);
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    assert!(project.built("guide/chapitre-2/index.html").contains("Son texte."));
    assert!(project.built("guide/chapitre-2-2/index.html").contains(&paragraph(2)));
}

#[test]
fn what_cannot_be_divided_is_refused_where_it_stands() {
    // One cell stands beside all rows, so that nothing can be cut between them.
    let mut text = "---\ntitle: Un grand tableau\nsummary: Un document avec un tableau d’un seul tenant, trop lourd pour un téléphone.\n---\n\nUne phrase.\n\n```table\ncaption: Mille lignes\nheader_rows: 1\nrows:\n  - [Lieu, Texte]\n  - [{text: Partout, rows: 1000}, Début]\n".to_owned();
    (0..999).for_each(|row| {
        let words: String = paragraph(row).chars().take(60).collect();
        text.push_str(&format!("  - [{}]\n", words.trim_end()));
    });
    text.push_str("```\n");
    let project = Project::with(&[("content/tableau.md", &text)]).audited();
    let outcome = project.check().expect("a check");
    let told: Vec<String> = project.told();
    assert!(outcome.refused || told.iter().any(|line| line.contains("page-over-budget")), "{told:?}");
    assert!(told.iter().any(|line| line == "content/tableau.md:8:1 page-over-budget"), "{told:?}");
    // Who wants it so says so in the settings.
    project.write("site.toml", project.read("site.toml") + "[weight]\npage = 100\n");
    assert!(!project.told().iter().any(|line| line.contains("page-over-budget")), "{:?}", project.told());
}

#[test]
fn every_page_over_the_budget_is_told_and_no_other() {
    let project = Project::with(&[]).audited();
    // One sentence each, which nothing divides: pages from a little below the budget to a little above.
    let texts: Vec<String> = (0..12).map(|number| format!("content/texte-{number}.md")).collect();
    for (number, path) in texts.iter().enumerate() {
        let sentences: Vec<String> = (0..68 + 2 * number).map(|rank| paragraph(number * 300 + rank)).collect();
        let front = "summary: Un texte d’un seul tenant, long comme une page peut l’être, ou un peu plus.";
        let text =
            format!("---\ntitle: Le texte {number}\n{front}\n---\n\n{}\n", sentences.join(" ").replace('.', ","));
        project.write(path, text);
    }
    let outcome = project.build(true).expect("a site");
    assert!(!outcome.refused, "a text is never refused for its length: {:?}", project.told());
    let is_heavy = |path: &&String| {
        let folder = path["content/".len()..].replace(".md", "/");
        let pages = pages(&project, &folder).into_iter().filter(|page| !page.contains("en-entier"));
        pages.map(|page| weight(&project.built(&page))).any(|weight| weight > 14 * 1_024)
    };
    let heavy: Vec<&String> = texts.iter().filter(is_heavy).collect();
    let weights = || pages(&project, "texte-").into_iter().map(|page| (weight(&project.built(&page)), page));
    assert!((3..10).contains(&heavy.len()), "some on each side of the limit: {:?}", weights().collect::<Vec<_>>());
    let told = project.told();
    let is_told =
        |path: &&String| told.iter().any(|line| line.starts_with(&**path) && line.ends_with("page-over-budget"));
    assert_eq!(texts.iter().filter(is_told).collect::<Vec<_>>(), heavy, "{told:?}");
}

/// The pages below an address, its own left out, in the order in which readers turn them.
fn turned(project: &Project, first: &str) -> Vec<String> {
    let mut pages = vec![first.to_owned()];
    loop {
        let page = project.built(&format!("{}index.html", pages[pages.len() - 1]));
        let Some(at) = page.find("Partie suivante") else { return pages };
        let next = page[at..].split("href=").nth(1).and_then(|rest| rest.split(['>', ' ']).next()).expect("a link");
        let mut address: Vec<&str> = pages[pages.len() - 1].trim_end_matches('/').split('/').collect();
        for step in next.trim_end_matches('/').split('/') {
            match step {
                ".." => drop(address.pop()),
                step => address.push(step),
            }
        }
        pages.push(format!("{}/", address.join("/")));
    }
}

#[test]
fn a_long_principle_goes_on_over_pages_of_its_own() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR"))).audited();
    let path = "content/charte/index.md";
    let text = project.read(path);
    let at = text.find("## L’intelligence collective").expect("the second principle");
    let more: Vec<String> = (0..60).map(paragraph).collect();
    let below: Vec<String> = (100..108).map(paragraph).collect();
    let added = format!(
        "{}\n\n### Un détail\n\n{}[^long]\n\n[^long]: Une note du détail.\n\n",
        more.join("\n\n"),
        below.join("\n\n")
    );
    project.write(path, format!("{}{added}{}", &text[..at], &text[at..]));
    let outcome = project.build(true).expect("a site");
    assert!(!outcome.refused, "{:?}", project.told());
    assert!(!project.told().iter().any(|line| line.contains("page-over-budget")), "{:?}", project.told());
    let listed = project.listed();
    let second = listed.iter().find(|page| page.contains("/suite-2/")).expect("the principle goes on");
    let own = second.replace("suite-2/index.html", "");
    let first = project.built(&format!("{own}index.html"));
    assert!(first.contains("sa suite est donnée sur") && first.contains("href=suite-2/"), "{first}");
    let whole =
        tags(&first).iter().any(|tag| tag.attribute("href").is_some_and(|href| href.starts_with("../en-entier/#")));
    assert!(whole, "the whole on one page is a choice");
    // From page to page, every paragraph comes once.
    let second = project.built(second);
    assert!(second.contains("Partie 2 sur ") && second.contains("href=../"), "{second}");
    let pages = [vec![own.clone()], turned(&project, &format!("{own}suite-2/"))].concat();
    let texts: Vec<String> = pages.iter().map(|page| project.built(&format!("{page}index.html"))).collect();
    for seed in (0..60).chain(100..108) {
        let on: Vec<usize> = (0..texts.len()).filter(|page| texts[*page].contains(&paragraph(seed))).collect();
        assert_eq!(on.len(), 1, "the words of {seed} on {pages:?}");
    }
    for (page, text) in pages.iter().zip(&texts) {
        assert!(weight(text) <= 14 * 1_024, "{page} weighs {}", weight(text));
    }
    let detail = project.built(&format!("{own}un-detail/index.html"));
    assert!(detail.contains("<h1>Un détail</h1>") && detail.contains("Une note du détail"), "{detail}");
    // Links to the anchor lead to where it always was, and from there on.
    let charter = project.built("charte/index.html");
    for page in [&charter, &first] {
        assert!(tags(page).iter().any(|tag| tag.attribute("id") == Some("un-detail")));
    }
    assert!(project.built("sitemap.xml").contains("/suite-2/"));
}

#[test]
fn a_long_recommendation_stays_the_words_of_citizens_on_every_page_and_its_answer_is_read_in_full() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR"))).audited();
    let folder = "content/demarches/parc-des-deux-rives";
    let add = |file: &str, after: &str, more: Vec<String>| {
        let path = format!("{folder}/{file}");
        let text = project.read(&path);
        let heading = text.find(after).expect("a heading");
        let at = heading + text[heading..].find("\n\n").expect("a text") + 2;
        project.write(&path, format!("{}{}\n\n{}", &text[..at], more.join("\n\n"), &text[at..]));
    };
    add("avis.md", "{ #R1 ", (0..50).map(paragraph).collect());
    add("reponse.md", "### Motifs", (200..260).map(paragraph).collect());
    let outcome = project.build(true).expect("a site");
    assert!(!outcome.refused, "{:?}", project.told());
    assert!(!project.told().iter().any(|line| line.contains("page-over-budget")), "{:?}", project.told());
    let address = "demarches/parc-des-deux-rives/avis/r1/";
    let pages = [vec![address.to_owned()], turned(&project, &format!("{address}suite-2/"))].concat();
    let texts: Vec<String> = pages.iter().map(|page| project.built(&format!("{page}index.html"))).collect();
    for (page, text) in pages.iter().zip(&texts) {
        assert!(text.contains("<blockquote"), "{page}: words of citizens");
        assert!(weight(text) <= 14 * 1_024, "{page} weighs {}", weight(text));
    }
    for seed in 0..50 {
        assert_eq!(texts.iter().filter(|text| text.contains(&paragraph(seed))).count(), 1, "the words of {seed}");
    }
    assert!(texts[1].contains("Recommandation R1"));
    // The first answer, which is long, has pages of its own, to which its recommendation and its response lead; another one stands whole beside its recommendation.
    let answers: Vec<String> = pages_of_answers(&project);
    let long: Vec<&String> =
        answers.iter().filter(|page| (200..260).any(|seed| project.built(page).contains(&paragraph(seed)))).collect();
    assert!(long.len() > 1, "{answers:?}");
    let leads = |text: &str| text.contains("Lire toute la réponse à ");
    assert!(leads(&project.built("demarches/parc-des-deux-rives/reponse/index.html")) || long.len() > 1);
    for seed in 200..260 {
        assert_eq!(long.iter().filter(|page| project.built(page).contains(&paragraph(seed))).count(), 1, "{seed}");
    }
}

/// The pages below the response, that of the whole left out.
fn pages_of_answers(project: &Project) -> Vec<String> {
    let below = pages(project, "demarches/parc-des-deux-rives/reponse/");
    below.into_iter().filter(|page| !page.contains("en-entier") && page.matches('/').count() > 3).collect()
}

#[test]
fn one_sentence_too_long_for_the_page_of_a_principle_is_told_where_it_is_written_and_published() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR"))).audited();
    let path = "content/charte/index.md";
    let more: Vec<String> = (0..100).map(paragraph).collect();
    let text = project.read(path);
    let at = text.find("## L’intelligence collective").expect("the second principle");
    project
        .write(path, format!("{}Une phrase.\n\n{}\n\n{}", &text[..at], more.join(" ").replace('.', ","), &text[at..]));
    let outcome = project.check().expect("a check");
    assert!(!outcome.refused);
    let about: Vec<_> = outcome.findings.iter().filter(|finding| finding.rule == "page-over-budget").collect();
    let [finding] = &about[..] else { panic!("one finding: {about:?}") };
    assert_eq!(finding.message.id, "page-over-budget-text");
    // Where the front matter names the principle, or where its text begins.
    assert_ne!(place_and_rule(finding, &outcome), format!("{path}:1:1 page-over-budget"));
    assert!(place_and_rule(finding, &outcome).starts_with(&format!("{path}:")));
}

#[test]
fn a_map_of_many_pages_names_their_lists_and_how_many_they_are() {
    let project = Project::with(&[
        (
            "content/plan-du-site.md",
            "---\ntitle: Plan du site\nsummary: Toutes les pages du site, rangées comme le site l’est.\nlegal: plan-du-site\n---\n",
        ),
        (
            "content/actualites/index.md",
            "---\nkind: page\ntitle: Actualités\nsummary: Ce qui se passe, le plus récent en premier.\nlists: news\n---\n",
        ),
    ]);
    let news = |number: usize| {
        let text = format!(
            "---\ntitle: Nouvelle {number}\nsummary: Une nouvelle parmi beaucoup d’autres, pour voir.\ndate: 2026-11-20\nabout: [page/plan-du-site]\n---\n\nDu texte.\n"
        );
        project.write(&format!("content/actualites/n{number}.md"), text);
    };
    (0..30).for_each(news);
    project.build(true).expect("a site");
    let map = project.built("plan-du-site/index.html");
    assert!(map.contains("Nouvelle 29") && !map.contains("30 pages"), "a small map names every page");
    (30..310).for_each(news);
    project.build(false).expect("a site");
    let map = project.built("plan-du-site/index.html");
    assert!(map.contains("310 pages, à voir sur celle-ci") && !map.contains("Nouvelle 29"), "{map}");
}
