//! `parvis publish`: what a server gets to read, and what it never does.

use std::{fs, path::PathBuf, process::Command};

use crate::project::Project;

/// A page that moved, and one to change.
const PAGES: &[(&str, &str)] = &[
    (
        "content/bancs.md",
        "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\naliases: [/sieges/]\n---\nTrois bancs.\n",
    ),
    (
        "content/reservoir.md",
        "---\ntitle: Le réservoir\nsummary: Une page de plus, pour qu’il y ait quelque chose à retirer.\n---\nDe l’eau.\n",
    ),
];

/// What a run said and how it ended.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn publish(project: &Project, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command
        .env("PARVIS_SPEECH", "none")
        .args(["publish", "--lang", "fr", "--root"])
        .arg(project.root())
        .args(arguments);
    let output = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("a text").replace(['\u{a0}', '\u{202f}'], " ");
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A project that publishes into `www` beside its texts, and that folder.
fn project() -> (Project, PathBuf) {
    let project = Project::with(PAGES);
    project.write("site.toml", project.read("site.toml") + "[publish]\ntarget = \"www\"\n");
    let www = project.root().join("www");
    (project, www)
}

#[test]
fn a_site_is_put_online_with_its_lock_and_taken_back() {
    let (project, www) = project();
    let first = publish(&project, &[]);
    assert_eq!(first.code, Some(0), "{}{}", first.out, first.err);
    assert!(first.err.contains("En ligne : la version 000001-"), "{}", first.err);
    assert!(first.out.contains("published.lock est écrit"), "{}", first.out);
    assert!(project.read("published.lock").contains("address = \"bancs/\""));
    let online = |path: &str| fs::read_to_string(www.join("current/site").join(path)).ok();
    assert!(online("bancs/index.html").expect("a page").contains("Trois bancs"));

    let again = publish(&project, &[]);
    assert!(again.err.contains("Rien à mettre en ligne") && again.out.is_empty(), "{}{}", again.err, again.out);

    project.write("content/bancs.md", PAGES[0].1.replace("Trois", "Quatre"));
    let would = publish(&project, &["--dry-run"]);
    assert!(would.out.contains("À remplacer : site/bancs/index.html, "), "{}", would.out);
    assert!(!would.out.contains("reservoir"), "{}", would.out);
    assert!(online("bancs/index.html").expect("a page").contains("Trois bancs"), "a dry run writes nothing");
    assert_eq!(publish(&project, &[]).code, Some(0));
    assert!(online("bancs/index.html").expect("a page").contains("Quatre bancs"));

    let back = publish(&project, &["--rollback"]);
    assert!(back.err.contains("De nouveau en ligne"), "{}", back.err);
    assert!(online("bancs/index.html").expect("a page").contains("Trois bancs"));
    let further = publish(&project, &["--rollback"]);
    assert_eq!(further.code, Some(2));
    assert!(further.err.contains("pas de version d’avant") && further.err.contains("À faire"), "{}", further.err);
}

#[test]
fn what_is_refused_leaves_online_what_is_online() {
    let (project, www) = project();
    assert_eq!(publish(&project, &[]).code, Some(0));
    // A page that was public is gone: `published.lock`, written by the first run, knows it.
    fs::remove_file(project.root().join("content/reservoir.md")).expect("a removal");
    let refused = publish(&project, &[]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.out.contains("address-lost") && refused.err.contains("Rien n’est mis en ligne"), "{}", refused.out);
    assert!(www.join("current/site/reservoir/index.html").exists());
    // The way back needs no sound texts.
    project.write("content/index.md", "---\ntitle: [\n---\n");
    assert_eq!(
        publish(&project, &["--rollback"]).code,
        Some(2),
        "there is no former version, and that is what is said"
    );
}

#[test]
fn a_folder_that_would_be_lost_or_is_somebody_elses_is_refused() {
    let (project, _) = project();
    for inside in ["content/www", "themes/www", "dist/www", ".parvis/www"] {
        let target = project.root().join(inside);
        let run = publish(&project, &[target.to_str().expect("a path")]);
        assert_eq!(run.code, Some(2), "{inside}: {}", run.err);
        assert!(!target.exists(), "{inside}");
    }
    let foreign = tempfile::tempdir().expect("a folder");
    fs::write(foreign.path().join("index.php"), "x").expect("a file");
    let run = publish(&project, &[foreign.path().to_str().expect("a path")]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("autre chose que ce que « parvis publish » y a mis"), "{}", run.err);
    assert_eq!(fs::read_dir(foreign.path()).expect("a folder").count(), 1);
    assert!(!project.root().join("published.lock").exists(), "what is not online is not locked");
}

#[test]
fn a_draft_that_somebody_built_into_dist_is_never_published() {
    let (project, www) = project();
    project.write("content/secret.md", PAGES[1].1.replacen("title", "draft: true\ntitle", 1));
    let mut build = Command::new(env!("CARGO_BIN_EXE_parvis"));
    build.env("PARVIS_SPEECH", "none").args(["build", "--drafts", "--root"]).arg(project.root());
    assert!(build.output().expect("the program runs").status.success());
    assert!(project.root().join("dist/secret/index.html").exists());
    assert_eq!(publish(&project, &[]).code, Some(0));
    assert!(!www.join("current/site/secret").exists());
}

#[test]
fn a_second_publisher_is_told() {
    let (project, _) = project();
    let _first = parvis::publish::lock::Lock::take_to_publish(project.root()).expect("nobody else publishes");
    let second = publish(&project, &[]);
    assert_eq!(second.code, Some(2));
    assert!(second.err.contains("une autre commande de Parvis travaille sur ce site"), "{}", second.err);
}

#[test]
fn a_site_below_a_path_stands_below_it_in_the_folder_of_the_server() {
    let (project, www) = project();
    project.write("site.toml", project.read("site.toml").replace("ville.example/", "ville.example/participation/"));
    assert_eq!(publish(&project, &[]).code, Some(0));
    assert!(www.join("current/site/participation/index.html").exists());
    assert!(!www.join("current/site/index.html").exists());
}

#[test]
fn beside_the_site_stand_its_compressed_forms_and_what_servers_need() {
    let (project, www) = project();
    project.write("content/bancs.md", PAGES[0].1.replace("Trois bancs.", &"Trois bancs. ".repeat(200)));
    let first = publish(&project, &[]);
    assert!(first.err.contains("fichiers comprimés, 0 l’étaient déjà"), "{}", first.err);
    assert!(first.err.contains("Les réglages des serveurs ont changé"), "{}", first.err);
    let current = www.join("current");
    let length = |path: &str| fs::metadata(current.join("site").join(path)).map(|file| file.len()).expect(path);
    for ending in ["br", "gz", "zst"] {
        assert!(length(&format!("bancs/index.html.{ending}")) < length("bancs/index.html") / 2, "{ending}");
    }
    let nginx = fs::read_to_string(current.join("hosts/nginx.conf")).expect("settings");
    assert!(nginx.contains("location = \"/sieges/\" { return 301 \"/bancs/\"; }"), "{nginx}");
    assert!(nginx.contains("location ^~ \"/fr/\"") && !nginx.contains("Strict-Transport-Security"), "{nginx}");
    let redirects = fs::read_to_string(current.join("site/_redirects")).expect("redirects");
    assert!(redirects.starts_with("/sieges/ /bancs/ 301!\n"), "{redirects}");

    project.write("content/reservoir.md", PAGES[1].1.replace("eau", "eau claire"));
    let second = publish(&project, &[]);
    assert!(second.err.contains("1 fichier comprimé, ") && !second.err.contains("réglages"), "{}", second.err);
}

#[test]
fn a_dictionary_of_what_pages_share_is_published_and_stays_as_long_as_it_serves() {
    let (project, www) = project();
    for at in 0..6 {
        let page = format!(
            "---\ntitle: Le banc {at}\nsummary: Où est le banc {at}, depuis quand, et qui s’en occupe.\n---\nUn banc.\n"
        );
        project.write(&format!("content/banc-{at}.md"), page);
    }
    let names = |folder: &str| -> Vec<String> {
        let entries = fs::read_dir(www.join("current/site").join(folder)).expect("a folder");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    };
    let dictionaries = || -> Vec<String> {
        names("").into_iter().filter(|it| it.starts_with("dictionary-") && it.ends_with(".txt")).collect()
    };
    let would = publish(&project, &["--dry-run"]);
    assert!(would.out.contains("site/dictionary-"), "{}", would.out);
    assert_eq!(publish(&project, &[]).code, Some(0));
    let first = dictionaries();
    let [name] = &first[..] else { panic!("{first:?}") };
    let short = name.strip_prefix("dictionary-").and_then(|it| it.strip_suffix(".txt")).expect("a name");
    for coding in ["dcb", "dcz"] {
        assert!(names("banc-1").contains(&format!("index.html.{coding}-{short}")), "{:?}", names("banc-1"));
    }
    assert!(!names("").iter().any(|it| it.starts_with("404.html.dc")), "this page has no address of its own");
    let again = publish(&project, &[]);
    assert!(again.err.contains("Rien à mettre en ligne"), "{}", again.err);
    // A word changes: nobody fetches another dictionary, and no server is told anything.
    project.write("content/banc-1.md", project.read("content/banc-1.md").replace("Un banc", "Un vieux banc"));
    let second = publish(&project, &[]);
    assert!(!second.err.contains("réglages"), "{}", second.err);
    assert_eq!(dictionaries(), first);
    // Who wants none has none, but that of the release before, for pages that are being read.
    project.write("site.toml", project.read("site.toml") + "dictionaries = false\n");
    assert_eq!(publish(&project, &[]).code, Some(0));
    assert!(!names("banc-1").iter().any(|it| it.contains("dcb")));
    let nginx = fs::read_to_string(www.join("current/hosts/nginx.conf")).expect("settings");
    assert!(!nginx.contains("available_dictionary") && !nginx.contains("connect-src"), "{nginx}");
}

#[test]
fn a_file_that_a_server_would_send_for_another_is_refused() {
    let (project, www) = project();
    project.write("content/comptes.csv", "a;b\n");
    project.write("content/comptes.csv.gz", "x");
    project.write("content/bancs.md", format!("{}[Un](comptes.csv), [deux](comptes.csv.gz).\n", PAGES[0].1));
    let run = publish(&project, &[]);
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.contains("site/comptes.csv.gz"), "{}", run.err);
    assert!(!www.join("current").exists());
}

#[test]
fn who_is_behind_what_is_online_is_told_before_anything_is_lost() {
    let (first, www) = project();
    assert_eq!(publish(&first, &[]).code, Some(0));
    // Somebody else has the texts of this moment; then a page comes, and is published.
    let other = Project::copy_of(first.root());
    other.write("published.lock", first.read("published.lock"));
    first.write(
        "content/fontaine.md",
        "---\ntitle: La fontaine\nsummary: Une page qui vient après, que l’autre personne ne connaît pas.\n---\nDe l’eau.\n",
    );
    assert_eq!(publish(&first, &[]).code, Some(0));
    let target = www.display().to_string();
    for arguments in [vec![target.as_str(), "--dry-run"], vec![target.as_str()]] {
        let refused = publish(&other, &arguments);
        assert_eq!(refused.code, Some(1), "{}{}", refused.out, refused.err);
        assert!(refused.out.contains("address-lost") && refused.out.contains("/fontaine/"), "{}", refused.out);
        assert!(refused.out.contains("current/published.lock"), "{}", refused.out);
        assert!(refused.err.contains("plus récent que ce projet"), "{}", refused.err);
    }
    assert!(www.join("current/site/fontaine/index.html").exists());
    // With the texts of the other, all is well, and their ledgers are one.
    other.write("content/fontaine.md", first.read("content/fontaine.md"));
    assert_eq!(publish(&other, &[&target]).code, Some(0));
    assert!(other.read("published.lock").contains("fontaine/"));
}

#[test]
fn every_address_that_was_ever_public_leads_somewhere() {
    let (project, www) = project();
    project.write("content/comptes.csv", "a;b\n");
    project.write("content/comptes.csv.yaml", "aliases: [/budget.csv]\n");
    let page = format!("{}[Les comptes](comptes.csv)\n", PAGES[0].1);
    project.write("content/bancs.md", &page);
    assert_eq!(publish(&project, &[]).code, Some(0));
    // The page moves, as `parvis move` does it, and is published there.
    fs::remove_file(project.root().join("content/bancs.md")).expect("a removal");
    project.write("content/assises.md", page.replace("[/sieges/]", "[/sieges/, /bancs/]\nid: bancs"));
    assert_eq!(publish(&project, &[]).code, Some(0));
    let lock = project.read("published.lock");
    assert!(lock.contains("address = \"assises/\"\nformer = [\n  \"bancs/\",\n  \"sieges/\",\n]\n"), "{lock}");
    assert!(lock.contains("  \"budget.csv\",\n  \"comptes.csv\",\n"), "{lock}");
    assert!(publish(&project, &[]).err.contains("Rien à mettre en ligne"), "publishing again changes nothing");
    // Whoever rewrites the front matter forgets where the page was: each address is told, and what to do.
    let moved = project.read("content/assises.md");
    let refused = |project: &Project| {
        let run = publish(project, &[www.to_str().expect("a path")]);
        assert_eq!(run.code, Some(1), "{}{}", run.out, run.err);
        run.out
    };
    project.write("content/assises.md", moved.replace("aliases: [/sieges/, /bancs/]\n", ""));
    fs::remove_file(project.root().join("content/comptes.csv.yaml")).expect("a removal");
    let told = refused(&project);
    for address in ["/bancs/", "/sieges/", "/budget.csv"] {
        assert!(told.contains(address), "{address}: {told}");
    }
    assert!(told.contains("Remettre /bancs/ parmi les « aliases: »"), "{told}");
    // A lock of before, here and online, does not know them: the versions that are still there do.
    let without = |lock: &str| {
        let (before, after) = lock.split_once("former = [").expect("former addresses");
        format!("{before}{}", after.split_once("]\n").expect("an end").1).replace("  \"budget.csv\",\n", "")
    };
    project.write("published.lock", without(&lock));
    let online = www.join("current/published.lock");
    fs::write(&online, without(&fs::read_to_string(&online).expect("a ledger"))).expect("a file");
    let told = refused(&project);
    assert!(told.contains("/bancs/") && told.contains("releases/000001-"), "{told}");
    // With their lines back, they redirect, and the lock knows them again.
    project.write("content/assises.md", &moved);
    project.write("content/comptes.csv.yaml", "aliases: [/budget.csv]\n");
    project.write("content/reservoir.md", format!("{}Et une phrase.\n", PAGES[1].1));
    let again = publish(&project, &[]);
    assert_eq!(again.code, Some(0), "{}{}", again.out, again.err);
    let redirects = fs::read_to_string(www.join("current/site/_redirects")).expect("redirects");
    assert!(redirects.contains("/bancs/ /assises/ 301!\n/budget.csv /comptes.csv 301!\n"), "{redirects}");
    assert_eq!(project.read("published.lock"), lock);
    // A file that is withdrawn in public is so at its former addresses too.
    fs::remove_file(project.root().join("content/comptes.csv")).expect("a removal");
    project.write("content/comptes.csv.yaml", "withdrawn_on: 2026-11-20\naliases: [/budget.csv]\n");
    project.write("content/assises.md", moved.replace("[Les comptes](comptes.csv)", ""));
    let withdrawn = publish(&project, &["--date", "2026-11-24"]);
    assert_eq!(withdrawn.code, Some(0), "{}{}", withdrawn.out, withdrawn.err);
    let table = fs::read_to_string(www.join("current/hosts/table.json")).expect("a table");
    assert!(table.contains("\"gone\"") && table.contains("/budget.csv"), "{table}");
}

#[test]
fn what_somebody_took_away_or_changed_in_the_folder_is_put_back() {
    let (project, www) = project();
    assert_eq!(publish(&project, &[]).code, Some(0));
    let page = www.join("current/site/bancs/index.html");
    let sound = fs::read_to_string(&page).expect("a page");
    fs::remove_file(&page).expect("a removal");
    let would = publish(&project, &["--dry-run"]);
    assert!(would.out.contains("À ajouter : site/bancs/index.html, "), "{}", would.out);
    let back = publish(&project, &[]);
    assert_eq!(back.code, Some(0), "{}", back.err);
    assert!(back.err.contains("En ligne, site/bancs/index.html manque ou n’est plus"), "{}", back.err);
    assert!(back.err.contains("1 fichier nouveau"), "{}", back.err);
    assert_eq!(fs::read_to_string(&page).expect("a page"), sound);
    // Of the same length, so that only its bytes tell.
    fs::write(&page, sound.replace("Trois", "Tr0is")).expect("a change");
    let back = publish(&project, &[]);
    assert!(back.err.contains("0 fichier nouveau") && back.err.contains("1 changé"), "{}", back.err);
    assert_eq!(fs::read_to_string(&page).expect("a page"), sound);
    assert!(publish(&project, &[]).err.contains("Rien à mettre en ligne"));
}

#[test]
fn a_record_that_is_lost_is_told_and_takes_nothing_with_it() {
    let (project, www) = project();
    let news = "---\ntitle: Une nouvelle\nsummary: Une nouvelle qui a d’abord une forme de plus, puis une de moins.\ndate: 2026-11-20\nabout: [page/bancs]\n---\nDu texte.\n";
    let settings = project.read("site.toml");
    project.write("site.toml", settings.clone() + "\n[forms.kinds]\nnews = [\"text\"]\n");
    project.write("content/actualites/une.md", news);
    assert_eq!(publish(&project, &[]).code, Some(0));
    project.write("site.toml", settings);
    assert_eq!(publish(&project, &[]).code, Some(0));
    let record = www.join("current/release.json");
    let is_answered = || {
        let table = fs::read_to_string(www.join("current/hosts/table.json")).expect("a table");
        assert!(table.contains("\"/actualites/une/une.txt\""), "{table}");
    };
    is_answered();
    let whole = fs::read(&record).expect("a record");
    fs::write(&record, &whole[..300]).expect("a cut");
    let lost = fs::canonicalize(www.join("current")).expect("a release");
    project.write("content/bancs.md", PAGES[0].1.replace("Trois", "Quatre"));
    let told = publish(&project, &[]);
    assert_eq!(told.code, Some(0), "{}{}", told.out, told.err);
    assert!(told.err.contains("La version 000002-") && told.err.contains("release.json"), "{}", told.err);
    is_answered();
    // The way back leads to it, and from it to the one before.
    for number in ["000002-", "000001-"] {
        let back = publish(&project, &["--rollback"]);
        assert!(back.err.contains(&format!("De nouveau en ligne : la version {number}")), "{}", back.err);
    }
    // It stays when its turn to go comes, because nobody knows what of it is ours.
    for words in ["Cinq", "Six", "Sept", "Huit"] {
        project.write("content/bancs.md", PAGES[0].1.replace("Trois", words));
        assert_eq!(publish(&project, &[]).code, Some(0));
    }
    assert!(lost.join("site/bancs/index.html").exists());
}

#[test]
fn a_town_does_not_take_the_place_of_another() {
    let (project, www) = project();
    assert_eq!(publish(&project, &[]).code, Some(0));
    let settings = project.read("site.toml");
    let line = settings.lines().find(|line| line.starts_with("base_url")).expect("an address").to_owned();
    project.write("site.toml", settings.replace(&line, "base_url = \"https://autre-ville.example/\""));
    let refused = publish(&project, &[]);
    assert_eq!(refused.code, Some(2), "{}{}", refused.out, refused.err);
    assert!(refused.err.contains("autre-ville.example") && refused.err.contains("--new-address"), "{}", refused.err);
    let before = fs::read_link(www.join("current")).expect("a link");
    assert_eq!(publish(&project, &["--new-address"]).code, Some(0));
    assert_ne!(fs::read_link(www.join("current")).expect("a link"), before);
}

#[test]
fn what_was_public_and_is_no_longer_is_answered() {
    let (project, www) = project();
    let settings = project.read("site.toml");
    project.write("site.toml", settings.clone() + "\n[forms.kinds]\nnews = [\"text\"]\n");
    let chapters: String =
        (1..=6).map(|number| format!("## Chapitre {number}\n\n{}\n\n", "Une phrase de plus. ".repeat(400))).collect();
    let guide = |text: &str| {
        format!("---\ntitle: Un guide\nsummary: Un guide qui est long d’abord, et court ensuite.\n---\n\n{text}")
    };
    let news = "---\ntitle: Une nouvelle\nsummary: Une nouvelle qui a d’abord une forme de plus, puis une de moins.\ndate: 2026-11-20\nabout: [page/bancs]\n---\nDu texte.\n";
    project.write("content/guide.md", guide(&chapters));
    project.write("content/actualites/une.md", news);
    let first = publish(&project, &[]);
    assert_eq!(first.code, Some(0), "{}{}", first.out, first.err);
    let online = |path: &str| www.join("current/site").join(path);
    assert!(online("guide/chapitre-3/index.html").exists() && online("actualites/une/une.txt").exists());
    project.write("site.toml", settings);
    project.write("content/guide.md", guide("## Chapitre 1\n\nC’est tout.\n"));
    // Publishing again, and again, forgets nothing.
    for text in ["", "Une page de plus."] {
        project.write("content/bancs.md", PAGES[0].1.to_owned() + text);
        let again = publish(&project, &[]);
        assert_eq!(again.code, Some(0), "{}{}", again.out, again.err);
        let table = fs::read_to_string(www.join("current/hosts/table.json")).expect("a table");
        assert!(table.contains("\"/guide/chapitre-3/\": \"/guide/\""), "{table}");
        assert!(table.contains("\"/actualites/une/une.txt\""), "{table}");
        assert!(online("410.html").exists());
    }
}

#[test]
fn the_way_back_makes_no_folder() {
    let (project, www) = project();
    let back = publish(&project, &["--rollback"]);
    assert_eq!(back.code, Some(2), "{}{}", back.out, back.err);
    assert!(!www.exists());
    let odd = publish(&project, &["../w$w"]);
    assert!(odd.code == Some(2) && odd.err.contains('$') && !odd.err.contains(".."), "{}", odd.err);
}
