//! The settings of Apache 2.4, to be included in a `VirtualHost`. They need the modules `headers`, `rewrite`, `mime`, `dir` and `alias`.

use std::fmt::Write as _;

use super::{BELOW, SHARED, Table, endings, is_plain, offer, pattern, policy};
use crate::publish::encodings::Encoding;

/// Former addresses, then folders, then compressed forms: each rule sees what the one before it made of the address.
pub fn settings(table: &Table, root: &str) -> String {
    let base = &table.base;
    let mut text = String::from(
        "# Parvis: include this file in the VirtualHost of the site; reload Apache when it changes.\n\
         # Modules: headers, rewrite, mime, dir, alias (a2enmod headers rewrite).\n\
         # Behind a proxy that encrypts, say so in the VirtualHost, or redirects lead to this server: ServerName https://…, UseCanonicalName On.\n",
    );
    match base.as_str() {
        "/" => drop(writeln!(text, "DocumentRoot \"{root}\"")),
        _ => drop(writeln!(text, "Alias \"{}\" \"{root}{}\"", base.trim_end_matches('/'), base.trim_end_matches('/'))),
    }
    text.push_str("RewriteEngine On\n");
    // Files are read, and nothing else.
    let _ = writeln!(
        text,
        "RewriteCond \"%{{REQUEST_METHOD}}\" \"!^(GET|HEAD)$\"\nRewriteRule \"^{}\" - [R=405,L]",
        pattern(base)
    );
    for (from, to) in &table.redirects {
        let _ = writeln!(text, "RewriteRule \"^{}/?$\" \"{to}\" [R=301,NE,L]", pattern(from.trim_end_matches('/')));
    }
    for path in &table.gone {
        let _ = writeln!(text, "RewriteRule \"^{}$\" - [R=410,L]", pattern(path));
    }
    if let Some((below, root)) = &table.root_language {
        let folder = pattern(below.trim_end_matches('/'));
        let _ = writeln!(text, "RewriteRule \"^{folder}(?:/({BELOW}))?$\" \"{root}$1\" [R=301,L]");
    }
    for path in &table.archives {
        let _ = writeln!(text, "RewriteRule \"^{}$\" - [PT,L]", pattern(path));
    }
    let start = pattern(base);
    let _ = writeln!(text, "RewriteRule \"^{start}.*\\.({})$\" - [R=404,L]", endings());
    text.push_str("RewriteRule \"^/_(headers|redirects)$\" - [R=404,L]\n");
    let _ = writeln!(text, "RewriteRule \"^({start}(?:.*/)?)$\" \"$1index.html\"");
    let mut form = |token: &str, ending: &str, dictionary: Option<&str>| {
        if let Some(announced) = dictionary {
            let _ = writeln!(text, "RewriteCond \"%{{HTTP:Available-Dictionary}}\" \"={announced}\"");
        }
        let accepts = offer::accepts(token);
        let _ = writeln!(
            text,
            "RewriteCond \"%{{HTTP:Accept-Encoding}}\" \"{accepts}\" [NC]\n\
             RewriteCond \"{root}$1.{ending}\" -f\nRewriteRule \"^({start}.+)$\" \"$1.{ending}\" [PT,L,E=parvis_coding:{token}]"
        );
    };
    for offer in &table.offers {
        for (token, ending) in offer.endings() {
            form(token, &ending, Some(&offer.announced));
        }
    }
    Encoding::ALL.iter().for_each(|encoding| form(encoding.token(), encoding.ending(), None));
    // Whatever became of the address, it is still one: an alias may lead to its folder.
    let _ = writeln!(text, "RewriteRule \"^({start}.*)$\" \"$1\" [PT]");
    directory(table, root, &mut text);
    answers(table, &mut text);
    paths(table, &mut text);
    text
}

fn directory(table: &Table, root: &str, text: &mut String) {
    let _ = writeln!(
        text,
        "<Directory \"{root}\">\n    Require all granted\n    Options FollowSymLinks\n    AllowOverride None"
    );
    text.push_str("    DirectoryIndex index.html\n    AddDefaultCharset Off\n    FileETag MTime Size\n");
    // To Apache every part of a name behind a dot says something: `releves.br.csv` would be called compressed, `notes.var.csv` a list of variants. Here the
    // last part does, and the rule above that chose a compressed form says so.
    text.push_str("    RemoveHandler .var\n");
    let packings = Encoding::ALL.iter().map(|encoding| encoding.ending().to_owned());
    for ending in packings.chain(table.offers.iter().flat_map(|offer| offer.endings().map(|(_, ending)| ending))) {
        let _ = writeln!(text, "    RemoveEncoding .{ending}\n    RemoveType .{ending}\n    RemoveLanguage .{ending}");
    }
    let is_packing = |ending: &str| Encoding::ALL.iter().any(|encoding| encoding.ending() == ending);
    let (packed, plain): (Vec<_>, Vec<_>) =
        table.types.iter().filter(|(ending, _)| is_plain(ending)).partition(|(ending, _)| is_packing(ending));
    // A page of which a compressed form is sent is still a page: the last section that fits counts.
    for (ending, media) in packed.into_iter().chain(plain) {
        let _ = writeln!(
            text,
            "    <FilesMatch \"(?i)\\.{ending}(?:\\.(?:{}))?$\">\n        ForceType \"{media}\"\n    </FilesMatch>",
            endings()
        );
    }
    text.push_str(
        "    Header set Content-Encoding \"%{parvis_coding}e\" env=parvis_coding\n    Header merge Vary Accept-Encoding\n</Directory>\n",
    );
}

/// What is said with every answer. An address is known before the folder is: this also holds for redirects and for what is not there.
fn answers(table: &Table, text: &mut String) {
    let _ = writeln!(text, "<Location \"{}\">", table.base);
    if let Some(page) = &table.not_found {
        let _ = writeln!(text, "    ErrorDocument 404 \"{page}\"");
    }
    if let Some(page) = &table.gone_page {
        let _ = writeln!(text, "    ErrorDocument 410 \"{page}\"");
    }
    for (name, value) in &table.headers {
        let _ = writeln!(text, "    Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "    Header always set Cache-Control \"{}\"", table.cache_control(""));
    let _ = writeln!(text, "    Header always set Content-Security-Policy \"{}\"\n</Location>", table.policies.site);
}

/// Rules about some files; a compressed form is called as its file is.
fn paths(table: &Table, text: &mut String) {
    let end = format!("(?:\\.(?:{}))?$", endings());
    let start = format!("^{}", pattern(&table.base));
    let mut block = |matching: String, lines: &[String]| {
        let _ = writeln!(text, "<LocationMatch \"{matching}\">\n    {}\n</LocationMatch>", lines.join("\n    "));
    };
    let policy = |policy: &str| format!("Header always set Content-Security-Policy \"{policy}\"");
    for (name, media) in [("xml", "application/atom+xml; charset=utf-8"), ("json", "application/feed+json")] {
        block(format!("{start}(?:.*/)?feed\\.{name}{end}"), &[format!("ForceType \"{media}\"")]);
    }
    for (path, media) in &table.others {
        block(format!("^{}{end}", pattern(path)), &[format!("ForceType \"{media}\"")]);
    }
    block(format!("{start}.*\\.svg{end}"), &[policy(policy::DRAWING)]);
    let shared = "Header always set Access-Control-Allow-Origin \"*\"".to_owned();
    block(format!("{start}.*\\.(?:{}){end}", SHARED.join("|")), &[shared]);
    for path in &table.immutable {
        let cache = format!("Header always set Cache-Control \"{}\"", table.cache_control(path));
        block(format!("^{}{end}", pattern(path)), &[cache]);
    }
    for (path, own) in table.policies.pages.iter().filter(|(path, _)| is_plain(path)) {
        block(format!("^{}{end}", pattern(path)), &[policy(own)]);
    }
    for offer in &table.offers {
        block(
            format!("^{}{end}", pattern(&offer.path)),
            &[format!("Header set Use-As-Dictionary {}", quoted(&offer.used()))],
        );
        let inner: Vec<String> =
            offer.but.iter().filter_map(|folder| folder.strip_prefix(&offer.below)).map(pattern).collect();
        let inner = if inner.is_empty() { String::new() } else { format!("(?!{})", inner.join("|")) };
        // Who counts bytes is sent none unasked.
        let link = format!(
            "Header set Link {} \"expr=%{{HTTP:Available-Dictionary}} != '{}' && %{{HTTP:Save-Data}} !~ /^on/i\"",
            quoted(&offer.link()),
            offer.announced
        );
        let vary = "Header merge Vary Available-Dictionary".to_owned();
        block(format!("^{}{inner}(?:.*/)?(?:index\\.html{end})?$", pattern(&offer.below)), &[vary, link]);
    }
    // An archive is sent as what it is, not as the packing of something else.
    for path in &table.archives {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let media = table.types.get(ending).map_or("application/octet-stream", String::as_str);
        block(format!("^{}$", pattern(path)), &[format!("ForceType \"{media}\"")]);
    }
}

/// A value in quotes, which may have some itself.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('"', "\\\""))
}
