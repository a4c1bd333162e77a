//! Lists that are too long for one page: what people look for first stays where it was, and the whole list has pages whose addresses do not move.

use std::{fmt::Write as _, path::Path};

use crate::{html::tags, project::Project};

const LIST: (&str, &str) = (
    "content/actualites/index.md",
    "---\nkind: page\ntitle: Actualités\nsummary: Ce qui se passe, le plus récent en premier.\nlists: news\n---\n",
);

fn news(project: &Project, name: &str, date: &str) {
    let summary = "Ce que les habitantes et les habitants de la rue ont appris cette semaine, et ce qu’ils en feront.";
    let text = format!(
        "---\ntitle: Nouvelle {name}\nsummary: {summary}\ndate: {date}\nabout: [page/actualites]\n---\n\nDu texte.\n"
    );
    project.write(&format!("content/actualites/{name}.md"), text);
}

/// Twenty items a month of 2026 up to October, and a few of 2025.
fn many() -> Project {
    let project = Project::with(&[LIST]);
    for month in 1..=10 {
        (1..=20).for_each(|day| news(&project, &format!("n26-{month}-{day}"), &format!("2026-{month:02}-{day:02}")));
    }
    (1..=5).for_each(|day| news(&project, &format!("n25-{day}"), &format!("2025-06-{day:02}")));
    project
}

fn pages(project: &Project) -> Vec<String> {
    let mut below: Vec<String> = project
        .listed()
        .into_iter()
        .filter(|path| path.starts_with("actualites/2") && path.ends_with(".html"))
        .collect();
    below.sort();
    below
}

/// The addresses that the links of the text of a page lead to.
fn links(page: &str) -> Vec<String> {
    let main = page.split_once("<main").map_or(page, |(_, main)| main);
    tags(main).iter().filter_map(|tag| tag.attribute("href").map(str::to_owned)).collect()
}

#[test]
fn a_long_list_shows_the_latest_and_leads_to_its_years_and_months() {
    let project = many();
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let own = project.built("actualites/index.html");
    assert!(own.contains("Les 10 titres les plus récents, sur 205."));
    assert_eq!(own.matches("Nouvelle n26-").count(), 10, "the latest only");
    assert!(own.contains("Nouvelle n26-10-20") && !own.contains("Nouvelle n26-9-"));

    // 2026 is too full for one page, 2025 is not.
    let pages = pages(&project);
    let expected: Vec<String> = (1..=10).map(|month| format!("actualites/2026-{month:02}/index.html")).collect();
    let years = ["actualites/2025/index.html", "actualites/2026/index.html"].map(str::to_owned).to_vec();
    let mut all = [years, expected].concat();
    all.sort();
    assert_eq!(pages, all);
    assert!(links(&own).contains(&"2025/".to_owned()) && links(&own).contains(&"2026/".to_owned()));
    assert!(!links(&own).contains(&"2026-03/".to_owned()), "the months stand on the page of their year");
    let year = project.built("actualites/2026/index.html");
    assert!(
        year.contains("href=../2026-03/") && !year.contains("Nouvelle n26") && year.contains("mars 2026, 20 titres")
    );
    for month in 1..=10 {
        for day in 1..=20 {
            let title = format!(">Nouvelle n26-{month}-{day}<");
            let on: Vec<&String> = pages.iter().filter(|page| project.built(page).contains(&title)).collect();
            assert_eq!(on, [&format!("actualites/2026-{month:02}/index.html")], "{title}");
        }
    }
    let march = project.built("actualites/2026-03/index.html");
    assert!(march.contains("<h1>Actualités\u{a0}: mars 2026</h1>"));
    assert!(
        march.contains("aria-current=page") && march.contains("href=../2026-02/") && march.contains("href=../2026-04/")
    );
    assert!(march.contains("href=../2026/") && !march.contains("href=../2025/"), "up to its year, beside its months");
}

#[test]
fn what_is_added_changes_the_last_page_only_and_incremental_builds_know_it() {
    let project = many();
    project.build(true).expect("a site");
    let text = |page: &str| {
        let built = project.built(page);
        let list = built.split_once("<ul class=entries>").map(|(_, list)| list.to_owned()).unwrap_or_default();
        list.split_once("</ul>").map(|(list, _)| list.to_owned()).unwrap_or_default()
    };
    let before = text("actualites/2026-03/index.html");
    news(&project, "n26-10-31", "2026-10-31");
    project.build(false).expect("a site");
    let kept: Vec<(String, String)> =
        project.listed().into_iter().map(|path| (path.clone(), project.built(&path))).collect();
    assert_eq!(text("actualites/2026-03/index.html"), before);
    assert!(text("actualites/2026-10/index.html").contains("Nouvelle n26-10-31"));
    assert!(project.built("actualites/index.html").contains("Nouvelle n26-10-31"));
    project.build(true).expect("a site");
    for (path, page) in &kept {
        assert!(project.built(path) == *page, "{path} is as if it were made anew");
    }
    // A list that is short again has one page, and its other addresses are gone.
    for month in 1..=9 {
        (1..=20).for_each(|day| {
            std::fs::remove_file(project.root().join(format!("content/actualites/n26-{month}-{day}.md")))
                .expect("it was there");
        });
    }
    project.build(false).expect("a site");
    assert!(pages(&project).is_empty(), "{:?}", pages(&project));
    assert_eq!(project.built("actualites/index.html").matches(">Nouvelle n").count(), 26);
}

#[test]
fn a_page_at_the_address_of_a_year_keeps_it() {
    let project = many();
    let text = "---\nkind: page\ntitle: L’année 2025\nsummary: Ce que l’année 2025 a été pour nous, en quelques phrases.\n---\n\nSon texte.\n";
    project.write("content/actualites/2025.md", text);
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    assert!(project.built("actualites/2025/index.html").contains("Son texte."));
    assert!(project.built("actualites/2025-liste-2/index.html").contains("Nouvelle n25-3"));
    assert!(links(&project.built("actualites/index.html")).contains(&"2025-liste-2/".to_owned()));
}

#[test]
fn a_theme_with_many_documents_is_divided_by_kind_and_audited_clean() {
    let project = Project::with(&[(
        "content/themes/eau.md",
        "---\nkind: theme\ntitle: L’eau\nsummary: Les rivières, la pluie et ce que l’on en fait dans les communes.\n---\n",
    )])
    .audited();
    let summary =
        "Ce que nous avons appris de l’eau dans cette rue, et ce que nous en ferons d’ici à la fin de l’année.";
    for number in 1..=180 {
        let text = format!(
            "---\ntitle: Nouvelle {number} de l’eau\nsummary: {summary}\ndate: 20{:02}-05-{:02}\nabout: [theme/eau]\n---\n\nDu texte.\n",
            20 + number % 5,
            1 + number % 28
        );
        project.write(&format!("content/actualites/eau-{number}.md"), text);
    }
    let outcome = project.build(true).expect("a site");
    assert!(!outcome.refused, "{:?}", project.told());
    let own = project.built("themes/eau/index.html");
    assert_eq!(own.matches(" de l’eau</a>").count(), 10);
    for year in 2020..=2024 {
        let page = project.built(&format!("themes/eau/actualites-{year}/index.html"));
        assert_eq!(page.matches(" de l’eau</a>").count(), 36);
        assert!(page.contains(&format!("<h1>Actualités\u{a0}: {year}</h1>")));
    }
    let told = project.told();
    assert!(!told.iter().any(|line| line.contains("page-over-budget")), "{told:?}");
}

#[test]
fn what_changed_and_the_meetings_that_are_over_have_pages_for_their_years() {
    let project = Project::with(&[
        (
            "content/agenda.md",
            "---\ntitle: Agenda\nsummary: Les rencontres à venir, puis celles qui ont eu lieu, mois par mois.\nshows: calendar\n---\n",
        ),
        (
            "content/changements.md",
            "---\ntitle: Ce qui a changé\nsummary: Ce qui a changé sur tout le site, le plus récent en premier.\nshows: changes\n---\n",
        ),
    ]);
    let summary = "Une rencontre parmi beaucoup d’autres, avec les habitantes et les habitants de toute la métropole, pour parler des bancs, des arbres et des rues, et décider ensemble de ce qui vient ensuite dans chaque quartier.";
    for number in 0..120 {
        let day = format!("20{}-{:02}-{:02}", 24 + number % 3, 1 + number % 10, 1 + number % 28);
        let event = format!(
            "---\nkind: event\ntitle: Rencontre {number}\nsummary: {summary}\nstarts_at: {day} 18:30\nends_at: {day} 20:00\nvenue: not-in-source\nmode: not-in-source\naccess: not-in-source\n---\n\nVenez.\n"
        );
        project.write(&format!("content/rencontres/r{number}.md"), event);
        let news = format!(
            "---\nkind: news\ntitle: Nouvelle {number} des rencontres de la métropole et de ses habitants\nsummary: {summary}\ndate: {day}\nabout: [page/agenda]\n---\n\nDu texte.\n"
        );
        project.write(&format!("content/nouvelles/n{number}.md"), news);
    }
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let agenda = project.built("agenda/index.html");
    assert_eq!(agenda.matches(">Rencontre ").count(), 10, "the latest");
    for year in 2024..=2026 {
        let page = project.built(&format!("agenda/{year}/index.html"));
        assert_eq!(page.matches(">Rencontre ").count(), 40, "{year}");
        assert!(links(&agenda).contains(&format!("{year}/")));
    }
    let changes = project.built("changements/index.html");
    assert_eq!(changes.matches(">Nouvelle ").count(), 10, "the latest");
    let years: Vec<usize> = (2024..=2026)
        .map(|year| project.built(&format!("changements/{year}/index.html")).matches(">Nouvelle ").count())
        .collect();
    assert_eq!(years, [40, 40, 40]);
    let page = project.built("changements/2024/index.html");
    assert!(page.contains("octobre 2024</h2>") && !page.contains("octobre 2025"), "by month, of this year only");
}

#[test]
fn the_dashboard_of_the_charter_keeps_the_waivers_that_end_last() {
    let project = Project::with(&[
        (
            "content/suivi.md",
            "---\ntitle: Suivi de la charte\nsummary: Ce qui est tenu et ce qui ne l’est pas, compté sur tout le site.\nshows: compliance\n---\n",
        ),
        (
            "content/themes/eau.md",
            "---\nkind: theme\ntitle: L’eau\nsummary: Les rivières, la pluie et ce que l’on en fait dans les communes.\n---\n",
        ),
    ]);
    let summary = "Ce que nous avons appris de l’eau dans cette rue, et ce que nous en ferons d’ici à la fin de l’année, avec les habitants de chaque quartier.";
    for number in 0..150 {
        let until = format!("20{}-{:02}-15", 26 + number % 3, 1 + number % 12);
        let text = format!(
            "---\ntitle: Nouvelle {number} de l’eau\nsummary: {summary}\ndate: 2025-05-{:02}\nabout: [theme/eau]\nwaivers: [{{rule: small-cell, reason: Raison {number}, until: {until}}}]\n---\n\nDu texte.\n",
            1 + number % 28
        );
        project.write(&format!("content/actualites/eau-{number}.md"), text);
    }
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let own = project.built("suivi/index.html");
    assert_eq!(own.matches(">Raison ").count(), 10, "those that end last");
    assert!(own.contains("Les 10 dérogations qui prennent fin le plus tard, sur 150."), "{own}");
    for year in 2026..=2028 {
        assert!(links(&own).contains(&format!("derogations-{year}/")), "{:?}", links(&own));
        assert!(own.contains(&format!("{year}, 50 dérogations")));
        let page = project.built(&format!("suivi/derogations-{year}/index.html"));
        assert_eq!(page.matches(">Raison ").count(), 50, "{year}");
    }
}

#[test]
fn an_action_that_many_recommendations_lead_to_keeps_the_latest_of_them() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let folder = "content/demarches/parc-des-deux-rives";
    let (mut opinion, mut answers) = (String::new(), String::new());
    for number in 1..=180 {
        let _ = write!(
            opinion,
            "## Un banc au numéro {number} de la rue {{ #R{number} .recommendation }}\n\nNous voulons nous asseoir au numéro {number}.\n\n"
        );
        let _ = write!(
            answers,
            "## Un banc au numéro {number} {{ .answer to=R{number} decision=retenue }}\n\n### Motifs\n\nAu numéro {number} il y a la place qu’il faut pour un banc, et des gens qui l’attendent.\n\n### Suites\n\n- Poser le banc {number}, avec [l’action 101](../../actions/exemple-101.md) — service Espace public — 2027-06-30\n\n"
        );
    }
    let head = |kind: &str, title: &str, more: &str| {
        let summary =
            "Un exemple fictif de plus, avec cent quatre-vingts bancs, pour voir comment une longue liste se lit.";
        format!(
            "---\nkind: {kind}\nprocess: parc-des-deux-rives\ntitle: {title}\nsummary: {summary}\nexample: true\n{more}\n---\n\n"
        )
    };
    let more = "authors:\n  citizens: 40\n  associations: 0\ndelivered_on: 2026-07-06\nwaivers: [{rule: recommendation-untaken, reason: Un exemple, until: 2027-01-31}]";
    project.write(&format!("{folder}/avis2.md"), head("opinion", "Le second avis", more) + &opinion);
    let more = "opinion: parc-des-deux-rives/avis2\ndecided_by: Le Conseil métropolitain, dans cet exemple fictif\ndecided_on: 2026-10-09";
    project.write(&format!("{folder}/reponse2.md"), head("response", "La réponse sur les bancs", more) + &answers);
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());

    let own = project.built("actions/exemple-101/index.html");
    let from = own.split_once("id=_origins").expect("where it comes from").1;
    assert_eq!(from.matches("/avis2/r").count(), 10, "the latest: {from}");
    let all = links(&own);
    assert!(all.iter().any(|link| link.starts_with("origines-2026")), "{all:?}");
    let below: Vec<String> = project
        .listed()
        .into_iter()
        .filter(|path| path.starts_with("actions/exemple-101/origines-") && path.ends_with(".html"))
        .collect();
    let found: usize = below.iter().map(|path| project.built(path).matches("/avis2/r").count()).sum();
    assert_eq!(found, 180, "each once: {below:?}");
    for path in &below {
        let page = project.built(path);
        let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0;
        assert!(title.contains("Des bancs à l’ombre") && title.contains("2026"), "{path}: {title}");
    }

    // A page of the list is made from the responses that it shows: one that answers in another order is told in that order.
    let turned = answers.replacen("## Un banc au numéro 3 ", "## Encore un banc au numéro 3 ", 1);
    let (first, rest) = turned.split_once("## Encore").expect("two parts");
    let turned = format!("## Encore{rest}{first}");
    project.write(&format!("{folder}/reponse2.md"), head("response", "La réponse sur les bancs", more) + &turned);
    assert!(!project.build(false).expect("a site").refused, "{:?}", project.told());
    let kept: Vec<(String, String)> = below.iter().map(|path| (path.clone(), project.built(path))).collect();
    project.build(true).expect("a site");
    for (path, page) in &kept {
        assert!(project.built(path) == *page, "{path} is as if it were made anew");
    }
}

#[test]
fn a_language_without_this_page_of_a_list_leads_to_the_list_itself() {
    let list = |title: &str| {
        format!(
            "---\nkind: page\ntitle: {title}\nsummary: Les directions et les services de la ville, par leur nom.\nlists: service\n---\n"
        )
    };
    let project = Project::with(&[
        ("content/services/index.md", &list("Les services")),
        ("content/services/index.en.md", &list("Services")),
    ]);
    let text = |letters: &str, number: usize| {
        let summary = "Ce que font les personnes de ce service, où elles sont, et comment leur écrire ou les appeler.";
        format!(
            "---\nkind: service\ntitle: {letters} {number:03}, au service de tous\nsummary: {summary}\ncontact: Accueil, accueil@example.org\n---\n\nDu texte.\n"
        )
    };
    for number in 0..200 {
        project.write(&format!("content/services/s{number}.md"), text("Atelier", number));
        project.write(&format!("content/services/s{number}.en.md"), text("Workshop", number));
    }
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let letters: Vec<String> =
        project.listed().into_iter().filter(|path| path.starts_with("services/a") && path.ends_with(".html")).collect();
    assert!(!letters.is_empty(), "{:?}", project.listed());
    for path in &letters {
        let page = project.built(path);
        assert!(page.contains("href=../../en/services/ ") && page.contains("overview page"), "{path}: {page}");
    }
    // Where the other language has the page, the switch leads there.
    assert!(project.built("services/index.html").contains("href=../en/services/ "));
}

/// Actions with milestones, each due on a day; with other titles than what they promise.
fn actions(project: &Project, dues: impl Iterator<Item = String>) {
    let summary = "Une action fictive de plus, avec beaucoup de jalons, pour voir comment une longue liste de dates se lit par tout le monde.";
    let dues: Vec<String> = dues.collect();
    for (number, dues) in dues.chunks(5).enumerate() {
        let mut text = format!(
            "---\nkind: action\ntitle: Action sur les bancs de la métropole {number}\nnumber: {}\nsummary: {summary}\nobjective: Des bancs\nowner: Service Espace public\ndeadline: 2040-12-31\nindicators: not-in-source\nmilestones:\n",
            number + 1
        );
        for due in dues {
            let _ = writeln!(text, "  - {{label: Jalon du {due}, due: {due}}}");
        }
        project.write(&format!("content/actions/a{number}.md"), text + "---\n\nDu texte.\n");
    }
}

#[test]
fn the_dashboard_keeps_what_is_most_overdue_and_a_month_of_its_list_says_whose_it_is() {
    let project = Project::with(&[(
        "content/suivi.md",
        "---\ntitle: Suivi de la charte\nsummary: Ce qui est tenu et ce qui ne l’est pas, compté sur tout le site.\nshows: compliance\n---\n",
    )]);
    actions(
        &project,
        (0..300).map(|number| format!("20{}-{:02}-{:02}", 24 + number % 2, 1 + number % 10, 1 + number % 27)),
    );
    assert!(!project.build(true).expect("a site").refused, "{:?}", &project.told()[..8]);
    let own = project.built("suivi/index.html");
    assert!(own.contains("Les 10 engagements les plus en retard, sur 300."));
    let dates: Vec<&str> = own.split("Jalon du ").skip(1).map(|rest| &rest[..10]).collect();
    assert_eq!(dates.len(), 10);
    assert!(dates.is_sorted() && dates.iter().all(|date| date.starts_with("2024-01")), "the oldest first: {dates:?}");
    assert!(own.contains("2024, 150 engagements") && links(&own).contains(&"retards-2024/".to_owned()));
    let month = project.built("suivi/retards-2024-03/index.html");
    assert_eq!(month.matches(">Jalon du 2024-03-").count(), 30);
    assert!(month.contains(">Ce qui devrait être fait\u{a0}: 2024</a>"), "the year above names its list");
    assert!(
        month.contains("<title>Ce qui devrait être fait\u{a0}: mars 2024 – Suivi de la charte – Participer</title>")
    );
}

#[test]
fn the_dates_of_the_calendar_have_pages_where_they_are_many() {
    let project = Project::with(&[(
        "content/agenda.md",
        "---\ntitle: Agenda\nsummary: Les rencontres à venir, puis celles qui ont eu lieu, mois par mois.\nshows: calendar\n---\n",
    )]);
    actions(
        &project,
        (0..150).map(|number| format!("20{}-{:02}-{:02}", 27 + number % 3, 1 + number % 10, 1 + number % 27)),
    );
    let summary = "Une démarche parmi beaucoup d’autres, avec les habitantes et les habitants de toute la métropole, pour parler des bancs.";
    for number in 0..130 {
        let text = format!(
            "---\nkind: process\ntitle: Démarche {number}\nsummary: {summary}\nregime: voluntary\nsubject: Des bancs\ndecision_at_stake: Où les poser\ndecider: Le conseil\nlevel: concertation\nopens_on: 2027-01-04\ncloses_on: 20{}-{:02}-{:02}\nchannels: [{{kind: meeting, label: Une réunion par quartier}}]\n---\n\nDu texte.\n",
            27 + number % 2,
            2 + number % 10,
            1 + number % 27
        );
        project.write(&format!("content/demarches/d{number}/index.md"), text);
    }
    assert!(!project.build(true).expect("a site").refused, "{:?}", &project.told()[..8]);
    let own = project.built("agenda/index.html");
    assert!(
        own.contains("Les 10 engagements dont la date vient en premier, sur 310."),
        "milestones, deadlines and reports"
    );
    assert!(own.contains("Les 10 démarches qui se terminent le plus tôt, sur 130."));
    let dates: Vec<&str> = own.split("Jalon du ").skip(1).map(|rest| &rest[..10]).collect();
    assert!(dates.len() == 10 && dates.is_sorted() && dates[0].starts_with("2027-01"), "the next first: {dates:?}");
    for year in 2027..=2029 {
        let page = project.built(&format!("agenda/promesses-{year}/index.html"));
        assert_eq!(page.matches(">Jalon du ").count(), 50, "{year}");
        assert!(links(&own).contains(&format!("promesses-{year}/")));
        let dates: Vec<&str> = page.split(">Jalon du ").skip(1).map(|rest| &rest[..10]).collect();
        assert!(dates.is_sorted(), "what comes next stands first: {dates:?}");
    }
    let order = ["promesses-2027/", "promesses-2028/", "promesses-2029/"].map(|year| own.find(year));
    assert!(order.is_sorted(), "and so do its years: {order:?}");
    let closing = project.built("agenda/clotures-2028/index.html");
    assert_eq!(closing.matches(">Démarche ").count(), 65);
    // What is promised now stands on the page of its year, and incremental builds know it.
    let before = project.built("agenda/promesses-2027/index.html");
    project.write("content/actions/a0.md", project.read("content/actions/a0.md").replace("2027-01-01", "2029-12-24"));
    project.build(false).expect("a site");
    assert!(before.contains(">Jalon du 2027-01-01<"));
    assert!(!project.built("agenda/promesses-2027/index.html").contains(">Jalon du 2027-01-01<"));
    assert!(project.built("agenda/promesses-2029/index.html").contains(">Jalon du 2029-12-24<"));
    let moved: Vec<(String, String)> =
        project.listed().into_iter().map(|path| (path.clone(), project.built(&path))).collect();
    project.build(true).expect("a site");
    for (path, page) in &moved {
        assert!(project.built(path) == *page, "{path} is as if it were made anew");
    }
}
