//! What is one block and longer than a page: read over several, each with what it takes to be understood by itself. And what weighs on a page though it stands elsewhere in the
//! text, or is no text.

use std::fmt::Write as _;

use crate::{
    html::tags,
    long_texts::{paragraph, weight},
    project::Project,
};

const BUDGET: usize = 14 * 1_024;

fn with(text: &str) -> Project {
    let front = "---\ntitle: Un long texte\nsummary: Un document dont un seul bloc est plus long qu’une page.\n---\n\nVoici.\n\n";
    let project = Project::with(&[("content/long.md", &format!("{front}{text}"))]).audited();
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    assert!(!project.told().iter().any(|line| line.contains("page-over-budget")), "{:?}", project.told());
    project
}

/// The pages of the text, in its order, without the whole; each arrives at once.
fn pages(project: &Project) -> Vec<String> {
    let mut pages = vec![project.built("long/index.html")];
    let next = |page: &str| {
        let turn = page.find("class=turn").map(|at| page[at..].to_owned())?;
        let link = turn.find("class=next").map(|at| turn[at..].to_owned())?;
        let path = tags(&link).iter().find_map(|tag| tag.attribute("href").map(str::to_owned))?;
        Some(path.trim_start_matches("../").to_owned())
    };
    let first = |page: &str| {
        let list = page.find("class=pieces").map(|at| page[at..].to_owned())?;
        tags(&list).iter().find_map(|tag| tag.attribute("href").map(str::to_owned))
    };
    let mut path = first(&pages[0]);
    while let Some(at) = path {
        pages.push(project.built(&format!("long/{at}index.html")));
        path = next(pages.last().expect("a page"));
    }
    for (number, page) in pages.iter().enumerate() {
        assert!(weight(page) <= BUDGET, "page {number} weighs {}", weight(page));
    }
    pages
}

fn beginning(seed: usize, length: usize) -> String {
    paragraph(seed).chars().take(length).collect::<String>().trim_end().to_owned()
}

fn count(pages: &[String], words: &str) -> usize {
    pages.iter().filter(|page| page.contains(words)).count()
}

#[test]
fn a_long_list_goes_on_over_pages_with_its_numbers() {
    let items: String = (1..=400).fold(String::new(), |mut all, number| {
        let _ = writeln!(all, "{number}. Article numéro {number} : {}", beginning(number, 120));
        all
    });
    let project = with(&items);
    let pages = pages(&project);
    assert!(pages.len() > 2, "{}", pages.len());
    let mut expected = 1;
    for page in &pages {
        let before = page.split("<li>Article numéro").next().expect("the beginning of the page");
        let list = tags(&before[before.rfind("<ol").expect("a list")..]).into_iter().next().expect("its tag");
        let start = list.attribute("start").map_or(1, |it| it.parse().expect("a number"));
        assert_eq!(start, expected, "the numbers go on");
        expected += page.matches("Article numéro").count();
    }
    assert_eq!(expected, 401, "each item once");
    assert!(pages[1].contains("Suite de la liste, qui commence à la page précédente."), "{}", pages[1]);
    assert!(pages[..2].iter().all(|page| page.contains("La liste continue à la page suivante.")));
    assert!(!pages[pages.len() - 1].contains("continue à la page suivante"));
    let whole = project.built("long/en-entier/index.html");
    assert_eq!(tags(&whole).iter().filter(|tag| tag.name == "ol" && tag.attribute("start").is_some()).count(), 0);
    assert_eq!(whole.matches("Article numéro").count(), 400, "the whole is one list");
}

#[test]
fn a_long_table_has_its_headers_on_each_page() {
    let mut table = "Table: Mille lignes\n\n| Nom | Texte |\n|---|---|\n".to_owned();
    (0..1_000).for_each(|row| {
        let words: String = paragraph(row).chars().take(60).collect();
        let _ = writeln!(table, "| Ligne {row} | {words} |");
    });
    let pages = pages(&with(&table));
    let with_rows: Vec<&String> = pages.iter().filter(|page| page.contains("Ligne ")).collect();
    assert!(with_rows.len() > 2, "{}", with_rows.len());
    for page in with_rows {
        assert!(page.contains("Mille lignes</caption>") && page.contains("<th scope=col>Nom"), "{page}");
    }
    for row in 0..1_000 {
        assert_eq!(count(&pages, &format!(">Ligne {row}<")), 1, "row {row}");
    }
}

#[test]
fn quotations_callouts_codes_definitions_and_paragraphs_are_divided_where_something_in_them_ends() {
    let lines = |before: &str, between: &str| {
        (0..70).map(|seed| format!("{before}{}", paragraph(seed))).collect::<Vec<_>>().join(between)
    };
    let definitions = (0..70).map(|seed| format!("Mot {seed}\n: {}", paragraph(seed))).collect::<Vec<_>>().join("\n\n");
    let texts = [
        (lines("> ", "\n>\n"), "Suite de la citation", "<blockquote"),
        (format!("> [!NOTE]\n{}", lines("> ", "\n>\n")), "Suite de l’encadré", "callout note"),
        (format!("```\n{}\n```", lines("", "\n")), "Suite du code", "<pre"),
        (definitions, "Suite des définitions", "<dl"),
        (lines("", " "), "Suite du paragraphe", "<p>"),
        (lines("- Un seul point. ", "\n\n  ").replace("\n  - Un seul point. ", "\n  "), "Suite de la liste", "<ul"),
    ];
    for (text, words, element) in texts {
        let project = with(&text);
        let pages = pages(&project);
        for seed in 0..70 {
            assert_eq!(count(&pages, &paragraph(seed)), 1, "{words}: {seed}");
        }
        let further = pages.iter().skip(1).filter(|page| page.contains(words) && page.contains(element)).count();
        assert!(further > 0, "{words}: {}", pages[pages.len() - 1]);
        assert!(project.built("long/en-entier/index.html").contains(&paragraph(69)), "{words}");
    }
}

#[test]
fn notes_stand_on_the_pages_that_call_them_and_count() {
    let mut text = "## Une section\n\n".to_owned();
    (0..150).for_each(|number| {
        let _ = write!(text, "Une phrase courte numéro {number}.[^n{number}]\n\n");
    });
    (0..150).for_each(|number| {
        let _ = write!(text, "[^n{number}]: {}\n\n", beginning(number, 400));
    });
    let pages = pages(&with(&text));
    for number in 0..150 {
        let has_both =
            |page: &&String| page.contains(&format!("numéro {number}.")) && page.contains(&beginning(number, 400));
        assert_eq!(pages.iter().filter(has_both).count(), 1, "note {number}");
    }
}

#[test]
fn charts_count() {
    let mut text = "## Une section\n\n".to_owned();
    for number in 0..40 {
        let _ = write!(
            text,
            "```chart\ntype: bar\ntitle: Le graphique {number}\nfinding: \"Une chose à voir dans le graphique {number}.\"\nunit: personnes\ndata:\n  columns: [Lieu, Personnes]\n  rows:\n"
        );
        (0..8).for_each(|row| {
            let _ = writeln!(text, "    - [Lieu {row} {number}, {}]", (number * 31 + row * 97) % 900);
        });
        text.push_str("```\n\n");
    }
    let pages = pages(&with(&text));
    assert_eq!(pages.iter().map(|page| page.matches("<figure").count()).sum::<usize>(), 40);
}

#[test]
fn short_sections_share_pages_and_links_lead_to_their_places() {
    let mut text = "Voir [l’article 7](#article-7-un-titre).\n\n".to_owned();
    (1..=60).for_each(|number| {
        let _ = write!(text, "## Article {number} un titre\n\n{}\n\n", paragraph(number));
    });
    let project = with(&text);
    let pages = pages(&project);
    assert!((3..10).contains(&pages.len()), "{}", pages.len());
    let own = &pages[0];
    for number in [1, 7, 60] {
        let anchor = format!("article-{number}-un-titre");
        assert!(
            tags(own).iter().any(|tag| tag.attribute("id") == Some(anchor.as_str())),
            "{anchor} is where links lead"
        );
        assert!(own.contains(&format!("#{anchor}")), "the list leads to its place");
    }
    assert!(pages[1].contains("De «\u{a0}Article 1 un titre\u{a0}» à «\u{a0}"), "{}", pages[1]);
    assert!(pages[1].contains("<h2 id=article-7-un-titre>"), "{}", pages[1]);
}

#[test]
fn a_text_of_a_thousand_sections_lists_its_pages_and_links_find_each() {
    let mut text = "Voir [l’article 900](#article-900-titre-d-un-article).\n\n".to_owned();
    (1..=1_000).for_each(|number| {
        let given = if number == 5 { " {#cinq}" } else { "" };
        let _ = write!(text, "## Article {number} titre d’un article{given}\n\n{}\n\n", beginning(number, 150));
    });
    let project = with(&text);
    let pages = pages(&project);
    let own = &pages[0];
    assert!(tags(own).iter().any(|tag| tag.attribute("id") == Some("cinq")), "an anchor that an author gave stays");
    let page = pages.iter().position(|page| page.contains("<h2 id=article-900-titre-d-un-article>"));
    assert!(page.is_some_and(|page| page > 0));
    assert!(own.contains("/#article-900-titre-d-un-article"), "a link leads to the page that has the place: {own}");
    project.write(
        "content/ailleurs.md",
        "---\ntitle: Ailleurs\nsummary: Une page qui mène dans le long texte, à un endroit.\n---\n\n[L’article 900](long.md#article-900-titre-d-un-article).\n",
    );
    project.build(true).expect("a site");
    let elsewhere = project.built("ailleurs/index.html");
    let link = tags(&elsewhere).into_iter().find_map(|tag| {
        tag.attribute("href").filter(|href| href.ends_with("#article-900-titre-d-un-article")).map(str::to_owned)
    });
    let link = link.expect("a link");
    let path = link.trim_start_matches("../").split('#').next().unwrap_or_default().to_owned();
    assert!(project.built(&format!("{path}index.html")).contains("<h2 id=article-900-titre-d-un-article>"), "{link}");
}
