//! What servers say with each file: one table, from which the settings of nginx, Caddy, Apache and of hosts that read `_headers` are written.
//! They stand beside the site, where nobody can ask for them; the last two stand in it, because those hosts look there.

mod apache;
mod caddy;
mod netlify;
mod nginx;
pub mod offer;
pub mod policy;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use self::{offer::Offer, policy::Policies};
use super::{
    dictionary::Dictionary,
    encodings::Encoding,
    media,
    publication::{Piece, SITE},
    target::record::Role,
};
use crate::{
    base::error::Error,
    model::path::{self, SitePath, encoded, is_packed},
    render::offline,
};

/// Beside the site in each release.
const FOLDER: &str = "hosts";

/// What may be kept for ever: a year is the most that RFC 2616 advised, and what caches take for it; `immutable` is RFC 8246.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// What is asked for each time and sent only if it changed (RFC 9111, 5.2.2.4): a page says what is true today.
const ASK: &str = "no-cache";

/// Features of a browser that no page of ours asks for (Permissions Policy).
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), \
                           geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// Open data, which pages of others may read.
const SHARED: &[&str] = &["csv", "ics", "json", "jsonld"];

/// What is said of a site besides its files.
pub struct Facts {
    /// Its path: `/` or `/participation/`.
    pub base_path: String,
    /// Former address → the file that is there now, both in the site.
    pub moved: BTreeMap<SitePath, SitePath>,
    /// Files that were taken away in public, in the site.
    pub gone: Vec<SitePath>,
    /// The tag of the language at the root, where there are others: people who see `/nl/` try `/fr/` too.
    pub root_language: Option<String>,
    /// Days for which browsers refuse to read without encryption.
    pub hsts_days: Option<u32>,
    /// What browsers may keep to read pages with.
    pub dictionaries: Vec<Dictionary>,
}

/// The table.
#[derive(Debug)]
pub struct Table {
    /// The path of the site: `/` or `/participation/`.
    pub base: String,
    /// Ending → media type, for every ending of the site.
    pub types: BTreeMap<String, String>,
    /// Media types of texts that are not in UTF-8, by their addresses: those of their endings, without an encoding.
    pub others: BTreeMap<String, String>,
    /// What is said with every file: name and value.
    pub headers: Vec<(&'static str, String)>,
    /// What pages may load, and what some of them may.
    pub policies: Policies,
    /// Addresses of files that are kept for ever.
    pub immutable: BTreeSet<String>,
    /// Former address → address, from the root of the host.
    pub redirects: BTreeMap<String, String>,
    /// Addresses of what was taken away in public, with nothing in its place.
    pub gone: BTreeSet<String>,
    /// The page for these.
    pub gone_page: Option<String>,
    /// `/fr/`, below which everything is at the root, and the root.
    pub root_language: Option<(String, String)>,
    /// The page for addresses with nothing at them.
    pub not_found: Option<String>,
    /// Files whose names end as those of compressed forms do, and which are none.
    pub archives: BTreeSet<String>,
    /// Shared dictionaries.
    pub offers: Vec<Offer>,
}

impl Table {
    /// The table of a site.
    ///
    /// # Errors
    /// [`Error::Io`] if a page cannot be read.
    pub fn of(pieces: &BTreeMap<SitePath, Piece>, facts: &Facts) -> Result<Self, Error> {
        let sent: Vec<(String, &Piece)> = pieces
            .iter()
            .filter(|(_, piece)| piece.role.is_sent())
            .filter_map(|(path, piece)| Some((path.as_str().strip_prefix(SITE)?.to_owned(), piece)))
            .collect();
        let mut offers = Offer::all(&facts.dictionaries);
        offers.retain(|offer| is_plain(&offer.below));
        let mut policies = Policies::of(&sent, !offers.is_empty())?;
        let worker = format!("{}{}", facts.base_path, offline::WORKER);
        if sent.iter().any(|(path, _)| *path == worker) {
            policies.pages.insert(worker, policy::WORKER.to_owned());
        }
        let mut types = BTreeMap::new();
        for (path, _) in &sent {
            let Some((_, ending)) = path.rsplit_once('.').filter(|(_, ending)| is_plain(ending)) else { continue };
            let name = format!("x.{}", ending.to_lowercase());
            types.insert(ending.to_lowercase(), media::of(Path::new(&name)));
        }
        let other = |path: &String, piece: &Piece| {
            let said = media::said_with(Path::new(path), piece.is_utf8);
            (said != media::of(Path::new(path)) && is_plain(path)).then(|| (path.clone(), said))
        };
        let others = sent.iter().filter_map(|(path, piece)| other(path, piece)).collect();
        let is_kept = |piece: &Piece| matches!(piece.role, Role::Immutable | Role::Carried);
        let paths = |wanted: &dyn Fn(&str, &Piece) -> bool| -> BTreeSet<String> {
            let wanted = sent.iter().filter(|(path, piece)| wanted(path, piece) && is_plain(path));
            wanted.map(|(path, _)| path.clone()).collect()
        };
        let immutable = paths(&|_, piece| is_kept(piece));
        let archives = paths(&|path, _| is_packed(path));
        let base = facts.base_path.clone();
        let at = |path: &SitePath| format!("{base}{}", path.address());
        let redirects = facts.moved.iter().map(|(from, to)| (at(from), encoded(&at(to))));
        let redirects: BTreeMap<String, String> = redirects.filter(|(from, _)| is_plain(from)).collect();
        let has = |path: &str| sent.iter().any(|(other, _)| other == path);
        let page = |name: &str| Some(format!("{base}{name}")).filter(|path| has(path));
        let (not_found, gone_page) = (page("404.html"), page("410.html"));
        let gone = facts.gone.iter().map(at).filter(|path| is_plain(path) && !has(path));
        let gone: BTreeSet<String> = gone.filter(|_| gone_page.is_some()).collect();
        let root_language = facts.root_language.as_ref().map(|tag| (format!("{base}{tag}/"), base.clone()));
        // A former address that is redirected by itself may stand there; any other file is asked for.
        let is_moved = |path: &str| redirects.contains_key(path.strip_suffix("index.html").unwrap_or(path));
        let is_page = |below: &str| sent.iter().any(|(path, _)| path.starts_with(below) && !is_moved(path));
        let root_language = root_language.filter(|(below, _)| !is_page(below));
        Ok(Self {
            headers: headers(facts.hsts_days),
            not_found,
            gone,
            gone_page,
            base,
            types,
            others,
            policies,
            immutable,
            redirects,
            root_language,
            archives,
            offers,
        })
    }

    /// The settings of every host, as files of a release. `root` is the folder that a server reads, by its whole path.
    pub fn files(&self, root: &Path) -> BTreeMap<SitePath, Piece> {
        let root = root.join(SITE).display().to_string();
        let beside = |name: &str| format!("{FOLDER}/{name}");
        let texts = [
            (beside("nginx.conf"), nginx::settings(self, &root)),
            (beside("nginx-brotli.conf"), nginx::BROTLI.to_owned()),
            (beside("Caddyfile"), caddy::settings(self, &root)),
            (beside("apache.conf"), apache::settings(self, &root)),
            (beside("table.json"), self.as_json()),
            (format!("{SITE}/_headers"), netlify::headers(self)),
            (format!("{SITE}/_redirects"), netlify::redirects(self)),
        ];
        let piece = |(path, text): (String, String)| {
            let path = SitePath::new(&path).expect("these names are sound paths");
            (path, Piece::of_bytes(text.into_bytes(), Role::Host))
        };
        texts.into_iter().map(piece).collect()
    }

    /// How long a file is kept.
    pub fn cache_control(&self, path: &str) -> &'static str {
        if self.immutable.contains(path) { FOR_EVER } else { ASK }
    }

    /// The table for other programs: hosts of another kind, and the tests of these.
    fn as_json(&self) -> String {
        let table = serde_json::json!({
            "base": self.base,
            "types": self.types,
            "others": self.others,
            "headers": self.headers.iter().cloned().collect::<BTreeMap<_, _>>(),
            "policy": self.policies.site,
            "policies": self.policies.pages,
            "svg_policy": policy::DRAWING,
            "immutable": self.immutable,
            "cache": { "immutable": FOR_EVER, "others": ASK },
            "shared": SHARED,
            "redirects": self.redirects,
            "gone": self.gone,
            "gone_page": self.gone_page,
            "root_language": self.root_language,
            "not_found": self.not_found,
            "dictionaries": self.offers.iter().map(|offer| (&offer.path, serde_json::json!({
                "below": offer.below,
                "announced": offer.announced,
                "link": offer.link(),
                "used": offer.used(),
                "endings": offer.endings().collect::<BTreeMap<_, _>>(),
            }))).collect::<BTreeMap<_, _>>(),
        });
        format!("{table:#}\n")
    }
}

/// How long a file is kept by who has read it, by what it is.
pub fn cache_control(role: Role) -> &'static str {
    if matches!(role, Role::Immutable | Role::Carried) { FOR_EVER } else { ASK }
}

/// What is said with every file.
fn headers(hsts_days: Option<u32>) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", PERMISSIONS.to_owned()),
        // Nobody elsewhere learns which page about whom somebody has read.
        ("Referrer-Policy", "same-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    if let Some(days) = hsts_days {
        headers.push(("Strict-Transport-Security", format!("max-age={}", u64::from(days) * 86_400)));
    }
    headers
}

/// An address of which no server makes anything else. Of others, the defaults hold; a former address stays answered by its page.
fn is_plain(path: &str) -> bool {
    path.chars().all(path::is_plain)
}

/// The first sign of the path of a folder that cannot stand in the settings of every server.
pub fn odd_sign(folder: &Path) -> Option<char> {
    let is_plain = |sign: char| sign == ' ' || sign.is_alphanumeric() || "-._~/:\\,+@()'".contains(sign);
    folder.display().to_string().chars().find(|sign| !is_plain(*sign))
}

/// An address as people write it: that of a folder without its last sign, too.
fn spellings(address: &str) -> impl Iterator<Item = &str> {
    let short = address.strip_suffix('/').filter(|short| !short.is_empty());
    [Some(address), short].into_iter().flatten()
}

/// What may stand below the language at the root to be asked for at the root: signs that no server reads as its own, and none first that would make another
/// host of it. As a regular expression.
const BELOW: &str = "(?:[-._~A-Za-z0-9][-._~/A-Za-z0-9]*)?";

/// A path as a regular expression.
fn pattern(path: &str) -> String {
    path.replace('.', "\\.")
}

/// `br|zst|gz|…`: how all forms of files end, those that are written with a dictionary among them.
fn endings() -> String {
    let endings = Encoding::ALL.iter().map(|encoding| encoding.ending().to_owned());
    endings.chain([offer::endings()]).collect::<Vec<_>>().join("|")
}
