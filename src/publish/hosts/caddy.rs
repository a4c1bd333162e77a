//! The settings of Caddy, to be imported into a site block.

use std::fmt::Write as _;

use super::{BELOW, SHARED, Table, encoded, is_plain, offer, pattern, policy, spellings};
use crate::publish::encodings::{Encoding, shared::Shared};

/// Files are read, and nothing else: Caddy would answer any other wish with the file.
const METHODS: &str = "\t\t@parvis_method not method GET HEAD\n\t\theader @parvis_method Allow \"GET, HEAD\"\n\t\terror @parvis_method 405\n";

/// In the order in which it is written (`route`): what holds for all files first, what holds for some of them after it.
pub fn settings(table: &Table, root: &str) -> String {
    let base = &table.base;
    let mut text = String::from("# Parvis: import this file into the site block; reload Caddy when it changes.\n");
    if let Some(folder) = base.strip_suffix('/').filter(|folder| !folder.is_empty()) {
        let _ = writeln!(text, "redir \"{folder}\" \"{}\" 301", encoded(base));
    }
    let _ = writeln!(text, "handle \"{base}*\" {{\n\troute {{\n\t\troot * \"{root}\"");
    headers(table, &mut text);
    text.push_str(METHODS);
    // Caches between are told of forms where a file is sent as it is, too.
    text.push_str("\t\theader ?Vary Accept-Encoding\n");
    moved(table, &mut text);
    let compressed: Vec<String> = Encoding::ALL.iter().map(|encoding| format!("*.{}", encoding.ending())).collect();
    let _ = writeln!(text, "\t\t@parvis_hidden {{\n\t\t\tpath {} /_headers /_redirects", compressed.join(" "));
    if !table.archives.is_empty() {
        let _ = writeln!(text, "\t\t\tnot path {}", list(&mut table.archives.iter()));
    }
    text.push_str("\t\t}\n\t\terror @parvis_hidden 404\n");
    dictionaries(table, &mut text);
    text.push_str("\t\tfile_server {\n\t\t\tindex index.html\n\t\t\tprecompressed br zstd gzip\n\t\t}\n\t}\n}\n");
    let pages = [("missing", 404, &table.not_found), ("withdrawn", 410, &table.gone_page)];
    let pages: Vec<_> =
        pages.into_iter().filter_map(|(name, status, page)| Some((name, status, page.as_ref()?))).collect();
    if !pages.is_empty() {
        text.push_str("handle_errors {\n");
        for (name, status, page) in pages {
            let _ = writeln!(
                text,
                "\t@parvis_{name} expression `{{http.error.status_code}} == {status} && \
                 {{http.request.uri.path}}.startsWith(\"{base}\")`\n\thandle @parvis_{name} {{\n\t\troute {{\n\t\t\troot * \"{root}\"\n\
                 \t\t\trewrite * \"{page}\""
            );
            // It is sent whole, whatever part or state of the missing one was asked for.
            text.push_str("\t\t\trequest_header -Range\n\t\t\trequest_header -If-*\n");
            common(table, &mut text);
            text.push_str("\t\t\theader ?Vary Accept-Encoding\n");
            text.push_str("\t\t\theader -Access-Control-Allow-Origin\n\t\t\theader -Link\n");
            text.push_str("\t\t\theader Content-Type \"text/html; charset=utf-8\"\n");
            text.push_str("\t\t\tfile_server {\n\t\t\t\tprecompressed br zstd gzip\n\t\t\t}\n\t\t}\n\t}\n");
        }
        text.push_str("}\n");
    }
    text
}

/// Addresses with something else at them. The matcher `path` takes capitals for small letters: a file that was renamed in these only would lead to itself for ever.
fn moved(table: &Table, text: &mut String) {
    if !table.redirects.is_empty() {
        text.push_str("\t\tmap {path} {parvis_moved} {\n");
        for (from, to) in &table.redirects {
            for from in spellings(from) {
                let _ = writeln!(text, "\t\t\t\"{from}\" \"{to}\"");
            }
        }
        text.push_str("\t\t\tdefault \"\"\n\t\t}\n\t\t@parvis_moved not vars {parvis_moved} \"\"\n");
        text.push_str("\t\tredir @parvis_moved {parvis_moved} 301\n");
    }
    if !table.gone.is_empty() {
        let gone: Vec<String> = table.gone.iter().map(|path| pattern(path)).collect();
        let _ = writeln!(text, "\t\t@parvis_gone path_regexp \"^(?:{})$\"\n\t\terror @parvis_gone 410", gone.join("|"));
    }
    if let Some((below, root)) = &table.root_language {
        let _ = writeln!(
            text,
            "\t\tredir \"{}\" \"{root}\" 301\n\t\t@parvis_root path_regexp parvis_root \"^{}({BELOW})$\"\n\t\troute @parvis_root {{\n\
             \t\t\t@parvis_asked not vars {{query}} \"\"\n\t\t\tredir @parvis_asked \"{root}{{re.parvis_root.1}}?{{query}}\" 301\n\
             \t\t\tredir * \"{root}{{re.parvis_root.1}}\" 301\n\t\t}}",
            below.trim_end_matches('/'),
            pattern(below)
        );
    }
}

/// What is said with every file. Nothing is taken away here: a block that does is put off to the end, and overrides what follows it.
fn common(table: &Table, text: &mut String) {
    text.push_str("\t\theader {\n");
    for (name, value) in &table.headers {
        let _ = writeln!(text, "\t\t\t{name} \"{value}\"");
    }
    let _ = writeln!(text, "\t\t\tCache-Control \"{}\"", table.cache_control(""));
    let _ = writeln!(text, "\t\t\tContent-Security-Policy \"{}\"\n\t\t}}", table.policies.site);
}

fn headers(table: &Table, text: &mut String) {
    common(table, text);
    let for_some = |text: &mut String, name: &str, paths: &str, header: &str, value: &str| {
        let _ = writeln!(text, "\t\t@parvis_{name} path {paths}\n\t\theader @parvis_{name} {header} \"{value}\"");
    };
    for (ending, media) in table.types.iter().filter(|(ending, _)| is_plain(ending)) {
        for_some(text, &format!("type_{}", ending.replace('-', "_")), &format!("*.{ending}"), "Content-Type", media);
    }
    // A folder is answered with its page.
    for_some(text, "type_folder", "*/", "Content-Type", "text/html; charset=utf-8");
    for_some(text, "feed", "*/feed.xml", "Content-Type", "application/atom+xml; charset=utf-8");
    for_some(text, "json_feed", "*/feed.json", "Content-Type", "application/feed+json");
    for (at, (path, media)) in table.others.iter().enumerate() {
        for_some(text, &format!("other_{at}"), &format!("\"{path}\""), "Content-Type", media);
    }
    for_some(text, "drawing", "*.svg", "Content-Security-Policy", policy::DRAWING);
    let shared: Vec<String> = SHARED.iter().map(|ending| format!("*.{ending}")).collect();
    for_some(text, "shared", &shared.join(" "), "Access-Control-Allow-Origin", "*");
    if let Some(first) = table.immutable.iter().next() {
        let kept = list(&mut table.immutable.iter());
        for_some(text, "kept", &kept, "Cache-Control", table.cache_control(first));
    }
    for (at, (path, policy)) in table.policies.pages.iter().filter(|(path, _)| is_plain(path)).enumerate() {
        // A page is asked for by its folder as well.
        let folder = path.strip_suffix("index.html").map(|folder| format!(" \"{folder}\"")).unwrap_or_default();
        for_some(text, &format!("policy_{at}"), &format!("\"{path}\"{folder}"), "Content-Security-Policy", policy);
    }
}

fn list(paths: &mut dyn Iterator<Item = &String>) -> String {
    paths.map(|path| format!("\"{path}\"")).collect::<Vec<_>>().join(" ")
}

/// Dictionaries, who is told of them, and who gets what is written with them: whoever has one, takes the coding, and asks for a page that has this form.
fn dictionaries(table: &Table, text: &mut String) {
    if table.offers.is_empty() {
        return;
    }
    let hidden = offer::endings();
    let _ = writeln!(text, "\t\t@parvis_hidden_forms path_regexp \"\\.{hidden}$\"\n\t\terror @parvis_hidden_forms 404");
    for (at, offer) in table.offers.iter().enumerate() {
        let _ = writeln!(
            text,
            "\t\t@parvis_dictionary_{at} path \"{}\"\n\t\theader @parvis_dictionary_{at} Use-As-Dictionary `{}`",
            offer.path,
            offer.used()
        );
        let page = format!("^{}(?:.*/)?$", pattern(&offer.below));
        let but: Vec<String> = offer.but.iter().map(|folder| format!("\"{folder}*\"")).collect();
        let but = if but.is_empty() { String::new() } else { format!("\t\t\tnot path {}\n", but.join(" ")) };
        // Who counts bytes is sent none unasked.
        let _ = writeln!(
            text,
            "\t\t@parvis_pages_{at} {{\n\t\t\tpath_regexp \"{page}\"\n{but}\t\t}}\n\
             \t\theader @parvis_pages_{at} +Vary \"Accept-Encoding, Available-Dictionary\"\n\
             \t\t@parvis_offer_{at} {{\n\t\t\tpath_regexp \"{page}\"\n{but}\t\t\tnot header Available-Dictionary \"{}\"\n\
             \t\t\tnot header_regexp Save-Data \"(?i)^on\"\n\t\t}}\n\
             \t\theader @parvis_offer_{at} Link `{}`",
            offer.announced,
            offer.link()
        );
    }
    for (at, offer) in table.offers.iter().enumerate() {
        for shared in Shared::ALL {
            let (token, ending) = (shared.token(), shared.ending(&offer.short));
            let name = format!("parvis_{token}_{at}");
            let _ = writeln!(
                text,
                "\t\t@{name} {{\n\t\t\theader Available-Dictionary \"{}\"\n\t\t\theader_regexp Accept-Encoding \"(?i){}\"\n\
                 \t\t\tpath */\n\t\t\tfile {{\n\t\t\t\ttry_files {{path}}index.html.{ending}\n\t\t\t}}\n\t\t}}\n\
                 \t\thandle @{name} {{\n\t\t\trequest_header -Range\n\t\t\trewrite {{file_match.relative}}\n\t\t\theader Content-Encoding {token}\n\
                 \t\t\theader Content-Type \"text/html; charset=utf-8\"\n\t\t\tfile_server\n\t\t}}",
                offer.announced,
                offer::accepts(token)
            );
        }
    }
}
