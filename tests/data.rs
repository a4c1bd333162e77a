//! The contents as data: tables, dictionaries, feeds, calendars and what pages say for machines, each read back by another reader than
//! the one that wrote it.

use std::{collections::BTreeSet, fs, path::Path, sync::LazyLock};

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus};
use serde_json::Value;

use crate::{html::tags, project::Project};

/// The reference site, built once.
static REFERENCE: LazyLock<Project> = LazyLock::new(|| {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let outcome = project.build(true).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    project
});

/// Files of the reference site with an ending, by their paths.
fn files(ending: &str) -> Vec<String> {
    let dist = REFERENCE.root().join("dist");
    let entries = walkdir::WalkDir::new(&dist).sort_by_file_name().into_iter().map(|it| it.expect("a readable site"));
    let paths = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        entry.path().strip_prefix(&dist).expect("a walked path lies below its root").display().to_string()
    });
    paths.filter(|path| path.ends_with(ending)).collect()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&REFERENCE.built(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Lines of a table by the names of their columns.
fn table(path: &str) -> Vec<Vec<(String, String)>> {
    let text = REFERENCE.built(path);
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().expect("a header").clone();
    let lines = reader.records().map(|line| line.unwrap_or_else(|error| panic!("{path}: {error}")));
    let named = |line: csv::StringRecord| {
        header.iter().zip(line.iter()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    lines.map(named).collect()
}

fn value<'a>(line: &'a [(String, String)], name: &str) -> &'a str {
    line.iter().find(|(own, _)| own == name).map_or_else(|| panic!("no column {name}"), |(_, value)| value)
}

#[test]
fn every_table_has_its_json_and_keeps_its_dictionary() {
    let schemas = files(".schema.json");
    assert_eq!(schemas.len(), 24, "{schemas:?}");
    for path in schemas {
        let schema = json(&path);
        let name = schema["name"].as_str().expect("a name");
        let fields: Vec<&str> = list(&schema["fields"]).iter().map(|it| it["name"].as_str().expect("a name")).collect();
        let csv = REFERENCE.built(&format!("donnees/{name}.csv"));
        assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n"), "{name}");
        let lines = table(&format!("donnees/{name}.csv"));
        let data = json(&format!("donnees/{name}.json"));
        let records = list(&data["records"]);
        assert_eq!(lines.len(), records.len(), "{name}");
        assert!(!lines.is_empty(), "{name} has no record");
        let mut ids = BTreeSet::new();
        for (line, record) in lines.iter().zip(records) {
            let names: Vec<&str> = line.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, fields, "{name}");
            assert!(ids.insert(value(line, "id").to_owned()), "{name}: {} twice", value(line, "id"));
            assert!(value(line, "adresse").starts_with("https://participation.example.org/"), "{name}");
            for (field, (column, cell)) in list(&schema["fields"]).iter().zip(line) {
                keeps(name, field, cell, &record[column]);
            }
        }
    }
}

/// A cell is of its type and keeps its rules, and the JSON says the same.
fn keeps(table: &str, field: &Value, cell: &str, typed: &Value) {
    let place = format!("{table}.{}: {cell:?} and {typed}", field["name"]);
    let rules = &field["constraints"];
    if cell.is_empty() {
        assert!(typed.is_null() && rules["required"].as_bool() != Some(true), "{place}");
        return;
    }
    match field["type"].as_str().expect("a type") {
        "boolean" => assert_eq!(cell, typed.as_bool().expect("true or false").to_string(), "{place}"),
        "integer" => assert_eq!(cell, typed.as_i64().expect("a whole number").to_string(), "{place}"),
        "number" => assert_eq!(cell.parse::<f64>().ok(), typed.as_f64(), "{place}"),
        "datetime" => assert!(cell.parse::<jiff::Timestamp>().is_ok(), "{place}"),
        "string" if typed.is_array() => {
            let items: Vec<&str> = list(typed).iter().filter_map(Value::as_str).collect();
            assert_eq!(cell, items.join("|"), "{place}");
        }
        "string" => assert_eq!(cell.trim_start_matches('\''), typed.as_str().expect("a text").trim_start_matches('\'')),
        other => panic!("{place}: {other}"),
    }
    if let Some(words) = rules["enum"].as_array() {
        assert!(words.iter().any(|word| word.as_str() == Some(cell)), "{place}");
    }
    if rules["pattern"].is_string() {
        assert!(parvis::model::date::Date::parse(cell).is_some(), "{place}");
    }
    if field["format"] == "uri" {
        assert!(cell.starts_with("https://"), "{place}");
    }
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

#[test]
fn records_point_at_each_other() {
    let recommendations = table("donnees/recommandations.csv");
    let answers = table("donnees/reponses.csv");
    let answers: BTreeSet<&str> = answers.iter().map(|line| value(line, "id")).collect();
    assert_eq!(recommendations.len(), 12);
    for line in &recommendations {
        assert!(answers.contains(value(line, "reponses")), "{}", value(line, "id"));
        assert!(!value(line, "decisions").is_empty() && value(line, "exemple") == "true");
    }
    let fifth = &recommendations[4];
    assert!(value(fifth, "avis_minoritaire").starts_with("Six personnes trouvent"));
    assert!(!value(fifth, "texte").contains("Six personnes"));
    assert!(value(fifth, "adresse").ends_with("/avis/r5/"));
    let follow_ups = table("donnees/suites.csv");
    assert!(follow_ups.iter().all(|line| answers.contains(value(line, "reponse"))));
    assert!(follow_ups.iter().any(|line| value(line, "actions") == "exemple-101"));
}

#[test]
fn deliberations_are_what_the_national_schema_wants_and_examples_stand_apart() {
    assert!(!REFERENCE.root().join("dist/donnees/deliberations-scdl.csv").exists());
    let lines = table("donnees/deliberations-scdl-exemples.csv");
    let names: Vec<&str> = lines[0].iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 17);
    assert_eq!((names[0], names[6], names[16]), ("COLL_NOM", "DELIB_OBJET", "DELIB_URL"));
    assert_eq!(value(&lines[0], "COLL_SIRET"), "00000001800002");
    assert_eq!(value(&lines[0], "DELIB_DATE"), "2026-10-02");
    assert_eq!(value(&lines[0], "VOTE_POUR"), "47");
    let project = Project::with(&[(
        "content/deliberations/un.md",
        "---\nkind: deliberation\ntitle: Une délibération\nsummary: Une délibération sans numéro de SIRET, que le schéma refuse.\n\
         number: 1\ndate: 2026-01-02\nsubject: \"=1+1\"\nmatter: {code: \"8.8\", name: Environnement}\nvotes: not-in-source\n\
         waivers: [{rule: deliberation-not-scdl, reason: Le numéro est attendu, until: 2027-01-01}]\n---\n",
    )]);
    project.build(true).expect("a build");
    assert!(!project.root().join("dist/donnees/deliberations-scdl.csv").exists());
    assert!(project.built("donnees/deliberations.csv").contains(",'=1+1,"));
}

#[test]
fn the_catalogue_names_files_that_exist() {
    let catalogue = json("donnees/catalogue.jsonld");
    assert_eq!(catalogue["@type"], "dcat:Catalog");
    let datasets = list(&catalogue["dcat:dataset"]);
    assert_eq!(datasets.len(), 24);
    for file in datasets.iter().flat_map(|dataset| list(&dataset["dcat:distribution"])) {
        let address = file["dcat:downloadURL"]["@id"].as_str().expect("an address");
        let path = address.strip_prefix("https://participation.example.org/").expect("an address of the site");
        let length = fs::metadata(REFERENCE.root().join("dist").join(path)).expect("a file").len();
        assert_eq!(file["dcat:byteSize"]["@value"], length.to_string(), "{path}");
    }
    let page = REFERENCE.built("donnees/index.html");
    assert!(
        page.contains("Recommandations\u{a0}: tableau (CSV,")
            && page.contains("recommandations.csv")
            && page.contains("12 fiches")
            && page.contains("catalogue.jsonld")
    );
}

fn calendar(text: &str) -> ICalendar {
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    ICalendar::parse(text).unwrap_or_else(|entry| panic!("{entry:?}"))
}

fn events(calendar: &ICalendar) -> Vec<&ICalendarComponent> {
    calendar.components.iter().filter(|it| it.component_type == ICalendarComponentType::VEvent).collect()
}

fn said(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = component.property(property);
    entry.and_then(|entry| entry.values[0].as_text()).unwrap_or_default().to_owned()
}

#[test]
fn every_calendar_is_read_by_another_reader() {
    let paths = files("calendar.ics");
    assert!(paths.len() >= 15, "{paths:?}");
    for path in paths {
        let calendar = calendar(&REFERENCE.built(&path));
        let events = events(&calendar);
        assert!(!events.is_empty(), "{path}");
        let uids: BTreeSet<&str> = events.iter().filter_map(|event| event.uid()).collect();
        assert_eq!(uids.len(), events.len(), "{path}");
        for event in events {
            for property in [ICalendarProperty::Dtstamp, ICalendarProperty::Dtstart, ICalendarProperty::Sequence] {
                assert!(event.has_property(&property), "{path}: {property:?}");
            }
            let url = said(event, &ICalendarProperty::Url);
            let page = url.strip_prefix("https://participation.example.org/").expect("a page of the site");
            assert!(REFERENCE.root().join("dist").join(page).join("index.html").is_file(), "{url}");
        }
    }
}

#[test]
fn a_cancelled_meeting_says_so_and_why() {
    let text = REFERENCE.built("demarches/bus-de-l-aube/evenements/matinee-de-wattrelos/calendar.ics");
    let calendar = calendar(&text);
    let events = events(&calendar);
    let event = events[0];
    assert_eq!(event.status(), Some(&ICalendarStatus::Cancelled));
    assert!(said(event, &ICalendarProperty::Summary).starts_with("ANNULÉ\u{a0}: Une matinée"));
    assert!(said(event, &ICalendarProperty::Summary).ends_with("(Exemple fictif)"));
    assert!(
        said(event, &ICalendarProperty::Description).contains("Le toit du marché couvert fuit, et le marché ferme")
    );
    assert_eq!(said(event, &ICalendarProperty::Location), "Marché couvert, 2 place du Modèle, Wattrelos");
    assert_eq!(event.property(&ICalendarProperty::Sequence).and_then(|it| it.values[0].as_integer()), Some(1));
    assert!(text.contains("DTSTART;TZID=Europe/Paris:20261128T080000\r\n") && text.contains("BEGIN:VTIMEZONE\r\n"));
}

const EVENT: &str = "---\nkind: event\ntitle: Une rencontre, déplacée\nsummary: Une rencontre qui change de jour parce que la salle est prise ce soir-là.\n\
     starts_at: 2027-03-27 18:30\nends_at: 2027-03-27 20:00\nmode: in-person\nvenue: {name: Salle des fêtes}\naccess: not-in-source\n";

#[test]
fn a_moved_meeting_keeps_its_name_and_takes_its_new_hour() {
    let before = Project::with(&[("content/evenements/une.md", &format!("{EVENT}---\n"))]);
    let moved = "exception: {kind: moved, reason: Salle prise., decided_on: 2026-11-20, starts_at: 2027-03-28 18:30, ends_at: 2027-03-28 20:00}\n---\n";
    let after = Project::with(&[("content/evenements/une.md", &format!("{EVENT}{moved}"))]);
    let path = "evenements/une/calendar.ics";
    let texts = [&before, &after].map(|project| {
        assert!(!project.build(true).expect("a build").refused);
        project.built(path)
    });
    let [first, second] = texts.each_ref().map(|text| calendar(text));
    assert_eq!(events(&first)[0].uid(), events(&second)[0].uid());
    assert!(texts[0].contains("SEQUENCE:0\r\n") && texts[1].contains("SEQUENCE:1\r\n"));
    // The clocks change in the night between: the hour on the wall stays what was announced.
    assert!(texts[1].contains("DTSTART;TZID=Europe/Paris:20270328T183000\r\n"));
    assert!(said(events(&second)[0], &ICalendarProperty::Comment).contains("Salle prise."));
    let page = after.built("evenements/une/index.html");
    let data = linked_data(&page).expect("data");
    assert_eq!(data["eventStatus"], "https://schema.org/EventRescheduled");
    assert_eq!(data["previousStartDate"], "2027-03-27T18:30:00+01:00");
    assert_eq!(data["startDate"], "2027-03-28T18:30:00+02:00");
}

#[test]
fn a_meeting_moved_and_then_cancelled_says_both() {
    let path = "evenements/une/calendar.ics";
    let moved = |day: &str, end: &str| {
        format!(
            "{{kind: moved, reason: Salle prise le {day}., decided_on: 2026-11-20, starts_at: 2027-{day} 18:30{end}}}"
        )
    };
    let once = format!("exception: {}\n", moved("04-02", ""));
    let twice = format!("exception:\n  - {}\n  - {}\n", moved("04-02", ""), moved("04-09", ""));
    let all = format!("{twice}  - {{kind: cancelled, reason: Crue., decided_on: 2026-11-22}}\n");
    for (lines, sequence, start, end) in [
        // Without a new end a meeting lasts as long as it was announced to.
        (&once, 1, "20270402T183000", "20270402T200000"),
        (&twice, 2, "20270409T183000", "20270409T200000"),
        (&all, 3, "20270409T183000", "20270409T200000"),
    ] {
        let project = Project::with(&[("content/evenements/une.md", &format!("{EVENT}{lines}---\n"))]);
        assert!(!project.build(true).expect("a build").refused, "{lines}");
        let text = project.built(path);
        let calendar = calendar(&text);
        let event = events(&calendar)[0];
        assert_eq!(
            event.property(&ICalendarProperty::Sequence).and_then(|it| it.values[0].as_integer()),
            Some(sequence)
        );
        assert!(text.contains(&format!("DTSTART;TZID=Europe/Paris:{start}\r\n")), "{text}");
        assert!(text.contains(&format!("DTEND;TZID=Europe/Paris:{end}\r\n")), "{text}");
        assert!(event.has_property(&ICalendarProperty::Dtend));
        assert!(said(event, &ICalendarProperty::Comment).contains("Salle prise le 04-02."), "{text}");
        let is_cancelled = sequence == 3;
        assert_eq!(event.status() == Some(&ICalendarStatus::Cancelled), is_cancelled);
        let page = project.built("evenements/une/index.html");
        for words in ["2 avril 2027", "Salle prise le 04-02."] {
            assert!(page.contains(words), "{words} {lines}");
        }
        assert_eq!(page.contains("Crue."), is_cancelled);
        let data = linked_data(&page).expect("data");
        let expected =
            if is_cancelled { "https://schema.org/EventCancelled" } else { "https://schema.org/EventRescheduled" };
        assert_eq!(data["eventStatus"], expected);
    }
    // A meeting of which nobody ever said the end has none in calendars, either: it is not invented.
    let open = EVENT.replace("ends_at: 2027-03-27 20:00", "ends_at: not-in-source");
    let project = Project::with(&[("content/evenements/une.md", &format!("{open}{once}---\n"))]);
    assert!(!project.build(true).expect("a build").refused);
    let text = project.built(path);
    assert!(!events(&calendar(&text))[0].has_property(&ICalendarProperty::Dtend), "{text}");
}

#[test]
fn every_feed_is_read_by_another_reader_and_both_say_the_same() {
    let paths = files("feed.xml");
    assert!(paths.len() > 30, "{paths:?}");
    for path in paths {
        let json = path.replace("feed.xml", "feed.json");
        let [atom, json] = [&path, &json].map(|path| {
            let text = REFERENCE.built(path);
            feed_rs::parser::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{path}: {error}"))
        });
        let ids = |feed: &feed_rs::model::Feed| feed.entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&atom), ids(&json), "{path}");
        assert_eq!(ids(&atom).iter().collect::<BTreeSet<_>>().len(), atom.entries.len(), "{path}");
        for entry in &atom.entries {
            assert!(entry.published.is_some() && entry.title.is_some(), "{path}");
            let page =
                entry.links[0].href.strip_prefix("https://participation.example.org/").expect("a page of the site");
            assert!(REFERENCE.root().join("dist").join(page).join("index.html").is_file(), "{page}");
        }
    }
    let process = REFERENCE.built("demarches/parc-des-deux-rives/feed.xml");
    for words in [
        "Réponse\u{a0}:",
        "Avis remis\u{a0}:",
        "La participation est ouverte",
        "Compte rendu\u{a0}:",
        "Changement\u{a0}:",
    ] {
        assert!(process.contains(words), "{words}");
    }
}

/// The data of a page.
fn linked_data(page: &str) -> Option<Value> {
    let (_, rest) = page.split_once("<script type=application/ld+json>")?;
    let (data, _) = rest.split_once("</script>")?;
    Some(serde_json::from_str(data).unwrap_or_else(|error| panic!("{data}: {error}")))
}

#[test]
fn pages_say_what_they_are_and_no_text_ends_the_data() {
    let mut types = BTreeSet::new();
    for path in files(".html") {
        let page = REFERENCE.built(&path);
        let Some(data) = linked_data(&page) else { continue };
        assert_eq!(data["@context"], "https://schema.org", "{path}");
        let graph = data["@graph"].as_array().cloned().unwrap_or_else(|| vec![data.clone()]);
        types.extend(graph.iter().map(|it| it["@type"].as_str().expect("a type").to_owned()));
        for item in graph.iter().filter_map(|it| it["itemListElement"].as_array()).flatten() {
            let Some(address) = item["item"].as_str() else { continue };
            let page = address.strip_prefix("https://participation.example.org/").expect("a page of the site");
            assert!(REFERENCE.root().join("dist").join(page).join("index.html").is_file(), "{path}: {page}");
        }
    }
    let expected = [
        "Article",
        "BreadcrumbList",
        "DataCatalog",
        "DefinedTerm",
        "Event",
        "GovernmentOrganization",
        "Legislation",
        "NewsArticle",
        "Report",
        "WebSite",
    ];
    assert_eq!(types.into_iter().collect::<Vec<_>>(), expected);
    let hostile = Project::with(&[(
        "content/glossaire/x.md",
        "---\nkind: term\ntitle: \"</script><img src=x onerror=alert(1)> & <!-- fin\"\ndefinition: Un mot qui veut sortir de sa place.\n---\n",
    )]);
    hostile.build(true).expect("a build");
    let page = hostile.built("glossaire/x/index.html");
    // The title of the window is text up to its end tag, whatever it holds.
    let (_, after_title) = page.split_once("</title>").expect("a title");
    assert_eq!(tags(after_title).iter().filter(|tag| tag.name == "img").count(), 0);
    let data = linked_data(&page).expect("data");
    assert_eq!(data["name"], "</script><img src=x onerror=alert(1)> & <!-- fin");
}

#[test]
fn files_of_parvis_are_not_overwritten_by_files_of_the_author() {
    let project = Project::with(&[
        ("content/donnees/actions.csv", "a,b\n"),
        ("content/demarches/calendar.ics", "x"),
        ("content/feed.json", "{}"),
        (
            "content/page.md",
            "---\ntitle: Une page\nsummary: Une page qui prend une adresse qui n’est pas à elle.\naliases: [/donnees/actions.csv]\n---\n",
        ),
    ]);
    let told = project.told();
    assert_eq!(told.iter().filter(|line| line.ends_with("address-reserved")).count(), 4, "{told:?}");
    fs::remove_dir_all(project.root().join("content")).expect("a removal");
}
