//! The settings of nginx, to be included in a `server` block.

use std::fmt::Write as _;

use super::{BELOW, SHARED, Table, encoded, endings, is_plain, offer, pattern, policy, spellings};
use crate::publish::{dictionary::is_page, encodings::shared::Shared};

/// Brotli is a module of its own (Debian: `libnginx-mod-http-brotli-static`): without it, its line would keep nginx from starting.
pub const BROTLI: &str =
    "# Parvis: with the module brotli-static, include this file as well, in the server block.\nbrotli_static on;\n";

/// Variables are set where a path is decided, and every answer says them once: a header in a location would hide all those around it.
pub fn settings(table: &Table, root: &str) -> String {
    let base = &table.base;
    let mut text = String::from(
        "# Parvis: include this file in the server block of the site; reload nginx when it changes.\n\
         # The site may be read without encryption; where and how it is encrypted is for the server block to say.\n",
    );
    let _ = writeln!(text, "set $parvis_cache \"{}\";", table.cache_control(""));
    let _ = writeln!(text, "set $parvis_policy \"{}\";\nset $parvis_shared \"\";", table.policies.site);
    dictionaries(table, &mut text);
    text.push('\n');
    if let Some(folder) = base.strip_suffix('/').filter(|folder| !folder.is_empty()) {
        let _ = writeln!(text, "location = \"{folder}\" {{ return 301 \"{}\"; }}", encoded(base));
    }
    let _ = writeln!(text, "location ^~ \"{base}\" {{\n    root \"{root}\";\n    index index.html;");
    text.push_str(
        "    absolute_redirect off;\n    server_tokens off;\n    gzip off;\n    gzip_static on;\n    gzip_vary on;\n",
    );
    if let Some(page) = &table.not_found {
        // A folder without a page of its own is none.
        let _ = writeln!(text, "    error_page 404 \"{page}\";\n    error_page 403 =404 \"{page}\";");
    }
    if let Some(page) = &table.gone_page {
        let _ = writeln!(text, "    error_page 410 \"{page}\";");
    }
    text.push_str("    types {\n");
    for (ending, media) in table.types.iter().filter(|(ending, _)| is_plain(ending)) {
        let _ = writeln!(text, "        \"{media}\" {ending};");
    }
    text.push_str("    }\n    default_type application/octet-stream;\n");
    for (name, value) in &table.headers {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text.push_str(
        "    add_header Cache-Control $parvis_cache always;\n    add_header Content-Security-Policy $parvis_policy always;\n    \
         add_header Access-Control-Allow-Origin $parvis_shared always;\n",
    );
    if !table.offers.is_empty() {
        // Never with an error, whose text is written otherwise.
        for (name, value) in
            [("Content-Encoding", "coding"), ("Link", "link"), ("Use-As-Dictionary", "use"), ("Vary", "vary")]
        {
            let _ = writeln!(text, "    add_header {name} $parvis_{value};");
        }
    }
    text.push('\n');
    redirects(table, &mut text);
    paths(table, &mut text);
    text.push_str("}\n");
    text
}

fn redirects(table: &Table, text: &mut String) {
    for (from, to) in &table.redirects {
        for from in spellings(from) {
            let _ = writeln!(text, "    location = \"{from}\" {{ return 301 \"{to}\"; }}");
        }
    }
    for path in &table.gone {
        let _ = writeln!(text, "    location = \"{path}\" {{ return 410; }}");
    }
    if let Some((below, root)) = &table.root_language {
        let _ = writeln!(text, "    location = \"{}\" {{ return 301 \"{root}\"; }}", below.trim_end_matches('/'));
        let _ = writeln!(
            text,
            "    location ^~ \"{below}\" {{ rewrite \"^{}({BELOW})$\" \"{root}$1\" permanent; }}",
            pattern(below)
        );
    }
}

/// One location for each path that has something of its own, with all that it has: nginx takes the first that fits, and no other.
fn paths(table: &Table, text: &mut String) {
    let shared = |path: &str| SHARED.iter().any(|ending| path.ends_with(&format!(".{ending}")));
    let own = table.immutable.iter().chain(table.policies.pages.keys()).chain(&table.archives);
    let own = own.chain(table.others.keys());
    let own: std::collections::BTreeSet<&String> =
        own.filter(|path| is_plain(path) && !table.redirects.contains_key(*path)).collect();
    for path in own {
        let mut set = format!("set $parvis_cache \"{}\";", table.cache_control(path));
        match table.policies.pages.get(path) {
            Some(own) => drop(write!(set, " set $parvis_policy \"{own}\";")),
            None if path.ends_with(".svg") => drop(write!(set, " set $parvis_policy \"{}\";", policy::DRAWING)),
            None => {}
        }
        if shared(path) {
            set.push_str(" set $parvis_shared \"*\";");
        }
        if let Some(media) = table.others.get(path) {
            let _ = write!(set, " types {{ }} default_type \"{media}\";");
        }
        if let Some(offer) = table.offers.iter().find(|offer| offer.path == *path) {
            let _ = write!(set, " set $parvis_use '{}';", offer.used());
        }
        if let Some(rules) = page_rules(table, path) {
            let _ = write!(set, " {rules}");
        }
        let _ = writeln!(text, "    location = \"{path}\" {{ {set} }}");
    }
    pages(table, text);
    let _ = writeln!(text, "    location ~ \"\\.({})$\" {{ return 404; }}", endings());
    text.push_str("    location ~ \"^/_(headers|redirects)$\" { return 404; }\n");
    text.push_str(
        "    location ~ \"/feed\\.xml$\" { types { } default_type \"application/atom+xml; charset=utf-8\"; }\n    \
         location ~ \"/feed\\.json$\" { types { } default_type application/feed+json; set $parvis_shared \"*\"; }\n",
    );
    let _ = writeln!(text, "    location ~ \"\\.svg$\" {{ set $parvis_policy \"{}\"; }}", policy::DRAWING);
    let _ = writeln!(text, "    location ~ \"\\.({})$\" {{ set $parvis_shared \"*\"; }}", SHARED.join("|"));
}

/// Which dictionary a browser has, and in which coding it takes what is written with it: in the end, how the name of the file goes on that it gets.
fn dictionaries(table: &Table, text: &mut String) {
    if table.offers.is_empty() {
        return;
    }
    // No file is called so.
    text.push_str("set $parvis_form \"/\";\nset $parvis_held \"\";\n");
    for name in ["coding", "link", "use", "vary"] {
        let _ = writeln!(text, "set $parvis_{name} \"\";");
    }
    for offer in &table.offers {
        let (short, announced) = (&offer.short, &offer.announced);
        let _ = writeln!(
            text,
            "set $parvis_offer_{short} '{}';\nif ($http_available_dictionary = \"{announced}\") {{\n    set $parvis_held {short};\n    \
             set $parvis_offer_{short} \"\";\n}}\n\
             # Who counts bytes is sent none unasked.\nif ($http_save_data ~* \"^on\") {{ set $parvis_offer_{short} \"\"; }}",
            offer.link()
        );
    }
    text.push_str("set $parvis_asked \"$parvis_held,$http_accept_encoding\";\n");
    // The last that holds is taken.
    for shared in Shared::ALL.iter().rev() {
        let token = shared.token();
        let accepts = offer::accepts(token);
        let _ = writeln!(
            text,
            "if ($parvis_asked ~* \"^([0-9a-f]{{8}})(?=.*{accepts})\") {{ set $parvis_form \".{token}-$1\"; }}"
        );
    }
}

/// Pages, and what is written of them with a dictionary, which has no address of its own.
fn pages(table: &Table, text: &mut String) {
    if table.offers.is_empty() {
        return;
    }
    // The nearest folder is the one whose dictionary counts: the longest stands first.
    let mut offers: Vec<_> = table.offers.iter().collect();
    offers.sort_by_key(|offer| std::cmp::Reverse(offer.below.len()));
    for offer in offers {
        let page = format!("{}index.html", offer.below);
        let rules = page_rules(table, &page).expect("a page below a dictionary has rules");
        let _ = writeln!(text, "    location ~ \"^{}(?:.*/)?index\\.html$\" {{ {rules} }}", pattern(&offer.below));
    }
    let _ = writeln!(
        text,
        "    location ~ \"/index\\.html\\.(?<parvis_token>dc[bz])-[0-9a-f]{{8}}$\" {{\n        internal;\n        \
         types {{ }}\n        default_type \"text/html; charset=utf-8\";\n        max_ranges 0;\n        set $parvis_coding $parvis_token;\n    }}"
    );
}

/// What holds for a page that may be written with a dictionary.
fn page_rules(table: &Table, path: &str) -> Option<String> {
    let above = table.offers.iter().filter(|offer| path.starts_with(&offer.below) && is_page(path));
    let offer = above.max_by_key(|offer| offer.below.len())?;
    Some(format!(
        "set $parvis_vary \"Accept-Encoding, Available-Dictionary\"; set $parvis_link $parvis_offer_{}; \
         if (-f $request_filename$parvis_form) {{ rewrite \"^(.*)$\" $1$parvis_form last; }}",
        offer.short
    ))
}
