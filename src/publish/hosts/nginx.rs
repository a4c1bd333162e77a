//! The settings of nginx, to be included in a `server` block.

use std::fmt::Write as _;

use super::{SHARED, Table, encoded, endings, is_plain, pattern, policy, spellings};

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
    let _ = writeln!(text, "set $parvis_policy \"{}\";\nset $parvis_shared \"\";\n", table.policies.site);
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
         add_header Access-Control-Allow-Origin $parvis_shared always;\n\n",
    );
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
            "    location ^~ \"{below}\" {{ rewrite \"^{}(.*)$\" \"{root}$1\" permanent; }}",
            pattern(below)
        );
    }
}

/// One location for each path that has something of its own, with all that it has: nginx takes the first that fits, and no other.
fn paths(table: &Table, text: &mut String) {
    let shared = |path: &str| SHARED.iter().any(|ending| path.ends_with(&format!(".{ending}")));
    let own = table.immutable.iter().chain(table.policies.pages.keys()).chain(&table.archives);
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
        let _ = writeln!(text, "    location = \"{path}\" {{ {set} }}");
    }
    let _ = writeln!(text, "    location ~ \"\\.({})$\" {{ return 404; }}", endings());
    text.push_str("    location ~ \"^/_(headers|redirects)$\" { return 404; }\n");
    text.push_str(
        "    location ~ \"/feed\\.xml$\" { types { } default_type \"application/atom+xml; charset=utf-8\"; }\n",
    );
    let _ = writeln!(text, "    location ~ \"\\.svg$\" {{ set $parvis_policy \"{}\"; }}", policy::DRAWING);
    let _ = writeln!(text, "    location ~ \"\\.({})$\" {{ set $parvis_shared \"*\"; }}", SHARED.join("|"));
}
