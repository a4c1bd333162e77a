//! The command, as people type it: what it says, and what it never says.

use std::{
    io::{Read as _, Write as _},
    process::Command,
};

use super::{
    KEY, SECRET,
    server::{Manners, Server},
};
use crate::project::Project;

/// What a run said, together, and how it ended.
struct Run {
    code: Option<i32>,
    said: String,
}

fn publish(project: &Project, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command
        .env("PARVIS_SPEECH", "none")
        .args(["publish", "--lang", "fr", "--root"])
        .arg(project.root())
        .args(arguments);
    for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "HTTPS_PROXY", "https_proxy"] {
        command.env_remove(name);
    }
    // Whatever libraries would tell about themselves is told.
    command.env("RUST_LOG", "trace").envs(variables.iter().copied());
    let output = command.output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(['\u{a0}', '\u{202f}'], " ");
    let said = text(&output.stdout) + &text(&output.stderr);
    let secrets = variables.iter().filter(|(name, _)| *name != "AWS_ACCESS_KEY_ID");
    assert!(secrets.into_iter().all(|(_, secret)| !said.contains(secret)), "{said}");
    Run { code: output.status.code(), said }
}

const OURS: &[(&str, &str)] = &[("AWS_ACCESS_KEY_ID", KEY), ("AWS_SECRET_ACCESS_KEY", SECRET)];

fn project(endpoint: &str) -> Project {
    let bench = "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\n---\nTrois bancs.\n";
    let project = Project::with(&[("content/bancs.md", bench)]);
    let settings = format!(
        "[publish]\ntarget = \"s3://participer/site\"\nendpoint = \"{endpoint}\"\nregion = \"nord\"\nallow_http = true\n"
    );
    project.write("site.toml", project.read("site.toml") + &settings);
    project
}

#[test]
fn a_site_goes_to_a_store_and_what_is_lost_is_refused() {
    let server = Server::start(Manners::Amazon);
    let project = project(&server.endpoint());
    let would = publish(&project, &["--dry-run"], OURS);
    assert_eq!(would.code, Some(0), "{}", would.said);
    assert!(would.said.contains("À ajouter : site/bancs/index.html, ") && server.keys().is_empty(), "{}", would.said);

    let first = publish(&project, &[], OURS);
    assert_eq!(first.code, Some(0), "{}", first.said);
    assert!(first.said.contains("Envoi de ") && first.said.contains(" Ko."), "{}", first.said);
    assert!(first.said.contains("En ligne : la version 000001-"), "{}", first.said);
    assert!(first.said.contains("dans s3://participer/site."), "{}", first.said);
    assert!(first.said.contains("published.lock est écrit") && !first.said.contains("serveur"), "{}", first.said);
    let page = server.read("bancs/index.html").expect("a page");
    assert!(String::from_utf8_lossy(&page).contains("Trois bancs"));
    let again = publish(&project, &[], OURS);
    assert!(again.said.contains("Rien à mettre en ligne : s3://participer/site est à jour"), "{}", again.said);

    let bench = project.read("content/bancs.md");
    project.write("content/bancs.md", bench.replace("Trois", "Quatre"));
    let second = publish(&project, &[], OURS);
    assert!(second.said.contains("fichiers sont déjà là") && second.said.contains(" changé"), "{}", second.said);
    let back = publish(&project, &["--rollback"], OURS);
    assert_eq!(back.code, Some(2));
    assert!(back.said.contains("pas de version d’avant") && back.said.contains("À faire"), "{}", back.said);

    // Another project, which does not know of the page, and another town.
    std::fs::remove_file(project.root().join("content/bancs.md")).expect("a removal");
    std::fs::remove_file(project.root().join("published.lock")).expect("a removal");
    let behind = publish(&project, &[], OURS);
    assert_eq!(behind.code, Some(1), "{}", behind.said);
    assert!(
        behind.said.contains("address-lost") && behind.said.contains("plus récent que ce projet"),
        "{}",
        behind.said
    );
    assert!(behind.said.contains("s3://participer/site/.parvis/releases/000002-"), "{}", behind.said);
    project.write("site.toml", project.read("site.toml").replace("ville.example", "autre.example"));
    let other = publish(&project, &[], OURS);
    assert!(other.code == Some(2) && other.said.contains("--new-address"), "{}", other.said);
    assert!(
        server.read("bancs/index.html").is_some_and(|page| String::from_utf8_lossy(&page).contains("Quatre bancs"))
    );
}

#[test]
fn a_chapter_that_is_gone_leads_to_the_page_above_without_any_server() {
    let server = Server::start(Manners::Amazon);
    let project = project(&server.endpoint());
    let chapters: String =
        (1..=6).map(|number| format!("## Chapitre {number}\n\n{}\n\n", "Une phrase de plus. ".repeat(400))).collect();
    let guide = |text: &str| {
        format!("---\ntitle: Un guide\nsummary: Un guide qui est long d’abord, et court ensuite.\n---\n\n{text}")
    };
    project.write("content/guide.md", guide(&chapters));
    let first = publish(&project, &[], OURS);
    assert_eq!(first.code, Some(0), "{}", first.said);
    assert!(server.read("guide/chapitre-3/index.html").is_some());
    project.write("content/guide.md", guide("## Chapitre 1\n\nC’est tout.\n"));
    // Publishing again forgets nothing.
    for text in ["", "Une page de plus."] {
        project.write("content/bancs.md", project.read("content/bancs.md") + text);
        let again = publish(&project, &[], OURS);
        assert_eq!(again.code, Some(0), "{}", again.said);
        let page = server.read("guide/chapitre-3/index.html").expect("the address is answered");
        let page = String::from_utf8_lossy(&page).into_owned();
        assert!(
            page.contains("0; url=../") && page.contains("<title>Un guide") && page.contains("lang=\"fr\""),
            "{page}"
        );
    }
}

#[test]
fn what_goes_wrong_is_told_with_what_to_do_and_without_the_key() {
    let server = Server::start(Manners::Amazon);
    let project = project(&server.endpoint());
    let other = |from: &str, to: &str| project.write("site.toml", project.read("site.toml").replace(from, to));
    let refused = |run: Run, words: &str| {
        assert_eq!(run.code, Some(2), "{}", run.said);
        assert!(run.said.contains(words) && run.said.contains("À faire"), "{}", run.said);
    };
    refused(publish(&project, &[], &[]), "il manque la clé");
    let wrong = [("AWS_ACCESS_KEY_ID", KEY), ("AWS_SECRET_ACCESS_KEY", "another/secret+that+is+wrong")];
    refused(
        publish(&project, &[], &wrong),
        "ne reconnaît pas la clé donnée pour s3://participer/site (SignatureDoesNotMatch)",
    );
    let lent = [OURS[0], OURS[1], ("AWS_SESSION_TOKEN", "a-token-that-was-lent")];
    assert_eq!(publish(&project, &[], &lent).code, Some(0), "a server that knows no tokens leaves them alone");
    refused(publish(&project, &["s3://ailleurs"], OURS), "l’espace « ailleurs » n’existe pas");
    refused(publish(&project, &["s3://A"], OURS), "n’est pas l’adresse d’un espace de stockage");
    // A token that was pasted over two lines, wherever it is.
    for (at, broken) in [(0, "AWS_ACCESS_KEY_ID"), (1, "AWS_SECRET_ACCESS_KEY"), (2, "AWS_SESSION_TOKEN")] {
        let mut keys = lent;
        keys[at].1 = "to\nken";
        refused(publish(&project, &[], &keys), &format!("{broken} contient un signe qu’aucune clé n’a"));
    }
    // An address that is none makes no folder, and shows no key.
    for address in ["https://hote.example/odd", "s3:/odd", "S3://o"] {
        refused(publish(&project, &[address], OURS), "n’est pas l’adresse d’un espace de stockage");
    }
    assert_eq!(publish(&project, &["S3://participer/site", "--dry-run"], OURS).code, Some(0));
    let shown = publish(&project, &["s3://AKIA:sEc/Ret@odd"], OURS);
    assert!(!shown.said.contains("sEc/Ret"), "{}", shown.said);
    refused(shown, "« s3://…@odd »");
    let settings = project.read("site.toml");
    other("http://", "http://user:pAssw0rd@");
    for voice in ["brief", "linear", "snippet", "json", "sarif"] {
        let told = publish(&project, &["--voice", voice], OURS);
        assert!(told.said.contains("bad-store") && !told.said.contains("pAssw0rd"), "{voice}: {}", told.said);
    }
    project.write("site.toml", settings);
    // A port where nobody listens, a name that nobody has (RFC 6761, 6.4), and a host that speaks no TLS.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port");
    let whole = server.endpoint();
    other(&whole, &format!("http://{nobody}"));
    refused(publish(&project, &[], OURS), "ne répond pas");
    other(&format!("http://{nobody}"), "https://stockage.invalid");
    refused(publish(&project, &[], OURS), "personne ne connaît le nom de https://stockage.invalid");
    other("https://stockage.invalid", &whole.replace("http:", "https:"));
    refused(publish(&project, &[], OURS), "ne prouve pas qui il est");
    let odd = [OURS[0], OURS[1], ("HTTPS_PROXY", "http://bob:pR0 xyPw@@127.0.0.1:1:2")];
    refused(publish(&project, &[], &odd), "HTTPS_PROXY n’est pas l’adresse d’un mandataire");
    // Through a proxy, which refuses: it knows the host, and never sees more.
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://someone:word-of-the-proxy@{}", proxy.local_addr().expect("an address"));
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = proxy.accept().expect("somebody asks");
        let mut heard = [0; 2000];
        let length = stream.read(&mut heard).expect("a request");
        stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n").expect("an answer");
        String::from_utf8_lossy(&heard[..length]).into_owned()
    });
    let through = [OURS[0], OURS[1], ("HTTPS_PROXY", address.as_str())];
    refused(publish(&project, &[], &through), "le mandataire du réseau (HTTPS_PROXY) n’ouvre pas de passage");
    let heard = heard.join().expect("the proxy ends");
    let host = whole.trim_start_matches("http://");
    assert!(heard.starts_with(&format!("CONNECT {host} HTTP/1.1")), "{heard}");
    assert!(heard.to_lowercase().contains("proxy-authorization: basic ") && !heard.contains(KEY), "{heard}");
    other("region = \"nord\"", "");
    refused(publish(&project, &[], OURS), "il manque la région");
}
