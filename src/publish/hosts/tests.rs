use super::*;
use crate::publish::dictionary::Dictionary;

fn path(text: &str) -> SitePath {
    SitePath::new(text).expect("a path")
}

/// A site of a page, a sheet, a drawing and a table, one page of which moved.
fn table(base_path: &str, hsts_days: Option<u32>) -> Table {
    let page = "<!doctype html><title>a</title><p>b";
    let below = |name: &str| path(&format!("{SITE}{base_path}{name}"));
    let files = [
        ("index.html", page, Role::Site),
        ("404.html", page, Role::Site),
        ("nl/index.html", page, Role::Site),
        ("style-00000001.css", "p{}", Role::Immutable),
        ("style-00000000.css", "a{}", Role::Carried),
        ("plan.svg", "<svg/>", Role::Site),
        ("donnees/actions.csv", "a;b", Role::Site),
        ("donnees/tout.gz", "x", Role::Site),
        ("fr/ecrire/index.html", "<html>", Role::Site),
    ];
    let pieces = files.map(|(name, text, role)| (below(name), Piece::of_bytes(text.as_bytes().to_vec(), role)));
    let moved = [
        ("sieges/index.html", "bancs/index.html"),
        ("a\"b/index.html", "index.html"),
        ("été/index.html", "x y/index.html"),
        ("fr/ecrire/index.html", "bancs/index.html"),
    ];
    let facts = Facts {
        base_path: base_path.to_owned(),
        moved: moved.iter().filter_map(|(from, to)| Some((SitePath::new(from)?, path(to)))).collect(),
        gone: vec![SitePath::new("retire.csv").expect("a sound path")],
        root_language: Some("fr".to_owned()),
        hsts_days,
        dictionaries: ["", "nl/"]
            .map(|below| {
                Dictionary::new(
                    path(&format!("{SITE}{base_path}{below}index.html")).as_str().trim_end_matches("index.html"),
                    below.into(),
                )
            })
            .to_vec(),
    };
    Table::of(&pieces.into(), &facts).expect("nothing is read from the disk")
}

#[test]
fn the_table_says_what_each_file_is() {
    let table = table("/", None);
    assert_eq!(table.types["html"], "text/html; charset=utf-8");
    assert_eq!(table.cache_control("/style-00000001.css"), FOR_EVER);
    assert_eq!(table.cache_control("/style-00000000.css"), FOR_EVER, "for pages that are being read");
    assert_eq!(table.cache_control("/index.html"), ASK);
    let redirects: Vec<(&str, &str)> = table.redirects.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    assert_eq!(redirects, [("/fr/ecrire/", "/bancs/"), ("/sieges/", "/bancs/"), ("/été/", "/x%20y/")]);
    assert_eq!(table.root_language, Some(("/fr/".to_owned(), "/".to_owned())), "though an alias stands below it");
    assert_eq!(table.not_found.as_deref(), Some("/404.html"));
    assert_eq!(table.archives.iter().collect::<Vec<_>>(), ["/donnees/tout.gz"]);
    assert!(!table.headers.iter().any(|(name, _)| *name == "Strict-Transport-Security"));
}

#[test]
fn only_texts_in_utf_8_are_called_so() {
    let place = |name: &str| path(&format!("{SITE}/{name}"));
    let pieces = [("latin.csv", &b"d\xe9j\xe0"[..]), ("neuf.csv", "déjà".as_bytes()), ("photo.jpg", b"\xff\xd8")];
    let pieces = pieces.map(|(name, bytes)| (place(name), Piece::of_bytes(bytes.to_vec(), Role::Site)));
    let facts = Facts {
        base_path: "/".to_owned(),
        moved: BTreeMap::new(),
        gone: Vec::new(),
        root_language: None,
        hsts_days: None,
        dictionaries: Vec::new(),
    };
    let table = Table::of(&pieces.into(), &facts).expect("nothing is read from the disk");
    assert_eq!(table.types["csv"], "text/csv; charset=utf-8");
    assert!(table.others.iter().eq([(&"/latin.csv".to_owned(), &"text/csv".to_owned())]), "{:?}", table.others);
    assert!(netlify::headers(&table).contains("/latin.csv\n  Content-Type: text/csv\n"));
    for text in [nginx::settings(&table, "/srv"), caddy::settings(&table, "/srv"), apache::settings(&table, "/srv")] {
        assert!(text.contains("\"text/csv\"") && text.contains("latin"), "{text}");
    }
}

#[test]
fn encryption_is_demanded_only_where_it_is_asked_for() {
    let table = table("/", Some(365));
    assert!(table.headers.contains(&("Strict-Transport-Security", "max-age=31536000".to_owned())));
}

#[test]
fn every_host_has_its_settings_and_only_two_stand_in_the_site() {
    for base in ["/", "/participation/"] {
        let table = table(base, None);
        let files = table.files(Path::new("/srv/www/current"));
        let inside: Vec<&str> = files.keys().map(SitePath::as_str).filter(|path| path.starts_with("site/")).collect();
        assert_eq!(inside, ["site/_headers", "site/_redirects"]);
        assert!(files.values().all(|piece| piece.role == Role::Host));
        for name in ["nginx.conf", "Caddyfile", "apache.conf"] {
            let text = files[&path(&format!("hosts/{name}"))].read().expect("a text in memory");
            let text = String::from_utf8(text.to_vec()).expect("a text");
            for part in ["/srv/www/current/site", "X-Content-Type-Options", &table.policies.site, "nosniff", "404.html"]
            {
                assert!(text.contains(part), "{name}: {part}");
            }
            assert!(text.contains(&format!("\"{base}bancs/\"")), "{name}");
            assert_eq!(text.matches('{').count(), text.matches('}').count(), "{name}");
        }
    }
}

#[test]
fn hosts_that_read_files_of_the_site_join_rules() {
    let table = table("/participation/", None);
    let headers = netlify::headers(&table);
    assert_eq!(headers.matches("Content-Security-Policy").count(), 1);
    assert!(
        headers.contains("/participation/style-00000001.css\n  Cache-Control: public, max-age=31536000, immutable\n")
    );
    assert_eq!(
        netlify::redirects(&table),
        "/participation/fr/ecrire/ /participation/bancs/ 301!\n/participation/sieges/ /participation/bancs/ 301!\n/participation/été/ /participation/x%20y/ 301!\n\
         /participation/fr/* /participation/:splat 301\n/participation/* /participation/404.html 404\n"
    );
}

#[test]
fn a_folder_with_signs_of_servers_is_known() {
    assert_eq!(odd_sign(Path::new("/srv/www/participer à Lille")), None);
    for odd in ["/srv/a$b", "/srv/a\"b", "/srv/{a}", "/srv/a;b", "/srv/a\nb"] {
        assert!(odd_sign(Path::new(odd)).is_some(), "{odd}");
    }
}

#[test]
fn what_is_written_with_a_dictionary_is_sent_to_who_has_this_one() {
    for base in ["/", "/participation/"] {
        let table = table(base, None);
        let [first, dutch] = &table.offers[..] else { panic!("{:?}", table.offers) };
        assert_eq!((&*first.below, &first.but[..]), (base, &[format!("{base}nl/")][..]));
        assert_eq!(dutch.used(), format!("match=\"{base}nl/*\", match-dest=(\"document\")"));
        assert_eq!(dutch.link(), format!("<{base}nl/dictionary-{}.txt>; rel=\"compression-dictionary\"", dutch.short));
        // Browsers fetch it as scripts fetch things, and a page without scripts may.
        assert!(table.policies.site.contains("connect-src 'self'") && !table.policies.site.contains("script-src"));
        let files = table.files(Path::new("/srv/www/current"));
        for name in ["nginx.conf", "Caddyfile", "apache.conf"] {
            let text = files[&path(&format!("hosts/{name}"))].read().expect("a text in memory");
            let text = String::from_utf8_lossy(&text);
            for part in [&first.announced, &dutch.announced, &first.short, &dutch.short] {
                assert!(text.contains(part.as_str()), "{name}: {part}\n{text}");
            }
        }
    }
}
