//! What pages may load (Content Security Policy Level 3): nothing that they do not load. Read from their final bytes, as a browser reads them.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::{
    audit::tree::{Element, Tree},
    base::error::Error,
    publish::publication::Piece,
    render::style::hash,
};

/// Of a drawing that is opened by itself: it may look as it looks in a page, and do nothing.
pub const DRAWING: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/// Of the worker of reading without a connection: it asks this site for pages, and nobody else for anything (CSP 3: a worker has its own policy).
pub const WORKER: &str = "default-src 'none'; connect-src 'self'";

/// Most hashes in the policy of all pages, which every answer carries; beyond, each page has its own.
const MOST: usize = 8;

/// Blocks of data that a policy stops as it stops scripts (HTML, 4.12.1); all others, such as linked data, it lets pass.
const RULES: &[&str] = &["importmap", "speculationrules"];

/// The policies of a site.
#[derive(Debug)]
pub struct Policies {
    /// Of every page but some.
    pub site: String,
    /// Address → policy, of those that need more.
    pub pages: BTreeMap<String, String>,
    /// What all pages together need, for hosts that know one policy only.
    pub together: String,
}

/// What a page loads.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
struct Needs {
    styles: BTreeSet<String>,
    attributes: BTreeSet<String>,
    scripts: BTreeSet<String>,
    /// The page names the fingerprints of its style elements itself.
    names_its_styles: bool,
    /// Attributes are let through, whatever they say.
    any_attributes: bool,
    has_script_files: bool,
    /// A server offers a shared dictionary with it (RFC 9842).
    has_dictionaries: bool,
    has_forms: bool,
    has_frames: bool,
    /// Sheets and pictures whose address holds them (RFC 2397).
    data_styles: bool,
    data_pictures: bool,
    /// The sign of the site is in its address.
    has_icon_inside: bool,
}

impl Policies {
    /// The policies of these files. A dictionary is fetched as scripts fetch things (Chromium, 2026): pages without any may do so, too.
    pub fn of(sent: &[(String, &Piece)], has_dictionaries: bool) -> Result<Self, Error> {
        let pages: Vec<(&String, &Piece)> =
            sent.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, piece)| (path, *piece)).collect();
        let read = |(path, piece): (&String, &Piece)| -> Result<(String, Needs), Error> {
            let bytes = piece.read()?;
            Ok((path.clone(), Needs::of(&String::from_utf8_lossy(&bytes))))
        };
        let needs: Vec<(String, Needs)> = pages.into_par_iter().map(read).collect::<Result<_, _>>()?;
        let mut together = Needs::default();
        needs.iter().for_each(|(_, page)| together.add(page));
        // Hashes are shared where they are few; what only the pages in one file need is theirs alone, and so are scripts and forms: only the page of the
        // search has them.
        let mut site = Needs {
            data_styles: false,
            data_pictures: false,
            has_script_files: false,
            has_forms: false,
            has_dictionaries,
            ..together.clone()
        };
        if site.styles.len() + site.attributes.len() + site.scripts.len() > MOST {
            (site.styles, site.attributes, site.scripts) = Default::default();
        }
        // Where pages name their styles, the policy of all is open to these, and a page that needs more has its own.
        if site.names_its_styles {
            (site.styles, site.attributes) = Default::default();
            together.open();
        }
        let mut own = BTreeMap::new();
        for (path, page) in needs {
            let mut all = site.clone();
            all.add(&page);
            if all != site {
                own.insert(path, all.in_words());
            }
        }
        Ok(Self { site: site.in_words(), pages: own, together: together.in_words() })
    }
}

impl Needs {
    fn of(page: &str) -> Self {
        let tree = Tree::parse(page);
        let mut needs = Self::default();
        for element in tree.elements() {
            needs.read(element);
        }
        needs.names_its_styles = !needs.styles.is_empty()
            && needs.attributes.is_empty()
            && needs.styles.iter().all(|hash| names(&tree, hash));
        if needs.names_its_styles {
            needs.styles.clear();
        }
        needs
    }

    fn read(&mut self, element: Element<'_>) {
        let is_data = |name: &str| {
            element.attribute(name).is_some_and(|url| url.trim_start().to_ascii_lowercase().starts_with("data:"))
        };
        if let Some(style) = element.attribute("style") {
            self.attributes.insert(hash(style));
        }
        match element.local_name() {
            "style" => drop(self.styles.insert(hash(&element.text_content()))),
            "script" if element.has("src") => self.has_script_files = true,
            "script" if is_stopped(element) => drop(self.scripts.insert(hash(&element.text_content()))),
            "link" if element.attribute_is("rel", "icon") => self.has_icon_inside |= is_data("href"),
            "link" => self.data_styles |= is_data("href"),
            "img" | "source" | "image" => {
                let sources = element.attribute("srcset").is_some_and(|set| set.contains("data:"));
                self.data_pictures |= is_data("src") || is_data("href") || sources;
            }
            "form" => self.has_forms = true,
            "iframe" => self.has_frames = true,
            _ => {}
        }
    }

    /// Fingerprints give way to the word that makes them count for nothing.
    fn open(&mut self) {
        self.any_attributes |= !self.attributes.is_empty();
        (self.styles, self.attributes) = Default::default();
    }

    fn add(&mut self, other: &Needs) {
        self.styles.extend(other.styles.iter().cloned());
        self.attributes.extend(other.attributes.iter().cloned());
        self.scripts.extend(other.scripts.iter().cloned());
        self.names_its_styles |= other.names_its_styles;
        self.has_script_files |= other.has_script_files;
        self.has_forms |= other.has_forms;
        self.has_frames |= other.has_frames;
        self.data_styles |= other.data_styles;
        self.data_pictures |= other.data_pictures;
        self.has_icon_inside |= other.has_icon_inside;
    }

    fn in_words(&self) -> String {
        let mut style = vec!["'self'".to_owned()];
        // Which rules a page takes, it says itself: the two policies hold together (CSP 3, 2.5), and a browser that knows no `style-src-elem` reads the
        // site all the same. Beside a fingerprint this word counts for nothing.
        let is_open = self.names_its_styles && self.styles.is_empty() && self.attributes.is_empty();
        style.extend(is_open.then(|| "'unsafe-inline'".to_owned()));
        style.extend(self.styles.iter().cloned());
        if !self.attributes.is_empty() {
            // CSP 3, 6.7.3.3: without this word, hashes are those of elements only.
            style.push("'unsafe-hashes'".to_owned());
            style.extend(self.attributes.iter().cloned());
        }
        style.extend(self.data_styles.then(|| "data:".to_owned()));
        let mut directives = vec![
            "default-src 'none'".to_owned(),
            format!(
                "style-src {}{}",
                style.join(" "),
                if is_open && !self.any_attributes { "; style-src-attr 'none'" } else { "" }
            ),
            format!(
                "img-src 'self'{}",
                if self.data_pictures || self.data_styles || self.has_icon_inside { " data:" } else { "" }
            ),
            "media-src 'self'".to_owned(),
            "font-src 'self'".to_owned(),
            "manifest-src 'self'".to_owned(),
        ];
        if self.has_script_files || !self.scripts.is_empty() {
            let mut scripts: Vec<String> = self.has_script_files.then(|| "'self'".to_owned()).into_iter().collect();
            scripts.extend(self.scripts.iter().cloned());
            directives.push(format!("script-src {}", scripts.join(" ")));
        }
        if self.has_script_files || !self.scripts.is_empty() || self.has_dictionaries {
            directives.push("connect-src 'self'".to_owned());
        }
        if self.has_frames {
            directives.push("frame-src 'self'".to_owned());
        }
        directives.push(format!("form-action {}", if self.has_forms { "'self'" } else { "'none'" }));
        directives.push("base-uri 'none'".to_owned());
        directives.push("frame-ancestors 'none'".to_owned());
        directives.join("; ")
    }
}

/// True if the page takes only style elements of fingerprints that it names, and this is one.
fn names(tree: &Tree<'_>, hash: &str) -> bool {
    let mut metas = tree.named(&["meta"]).filter(|meta| meta.attribute_is("http-equiv", "content-security-policy"));
    let words = |meta: Element<'_>| meta.attribute("content").unwrap_or_default().to_owned();
    metas.any(|meta| {
        let all = words(meta);
        let mut directives = all.split(';').map(str::trim);
        directives
            .any(|it| it.strip_prefix("style-src-elem ").is_some_and(|hashes| hashes.split(' ').any(|it| it == hash)))
    })
}

fn is_stopped(script: Element<'_>) -> bool {
    let kind = script.attribute("type").unwrap_or_default().trim();
    script.is_script() || RULES.iter().any(|rule| rule.eq_ignore_ascii_case(kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::target::record::Role;

    fn policies(pages: &[(&str, &str)]) -> Policies {
        let pieces: Vec<(String, Piece)> = pages
            .iter()
            .map(|(path, text)| ((*path).to_owned(), Piece::of_bytes(text.as_bytes().to_vec(), Role::Site)))
            .collect();
        let sent: Vec<(String, &Piece)> = pieces.iter().map(|(path, piece)| (path.clone(), piece)).collect();
        Policies::of(&sent, false).expect("nothing is read from the disk")
    }

    #[test]
    fn a_page_without_anything_inside_may_load_its_own_files_only() {
        let page = "<!doctype html><title>a</title><script type=application/ld+json>{}</script><p>b";
        let policies = policies(&[("/index.html", page)]);
        assert_eq!(policies.pages.len(), 0);
        assert!(
            policies.site.starts_with("default-src 'none'; style-src 'self'; img-src 'self'; "),
            "{}",
            policies.site
        );
        assert!(!policies.site.contains("script-src") && !policies.site.contains("unsafe"), "{}", policies.site);
    }

    #[test]
    fn what_stands_in_pages_is_named_by_its_hash() {
        let page =
            "<!doctype html><title>a</title><style>p{color:red}</style><p style=\"margin:0\">b<script>1</script>";
        let site = policies(&[("/index.html", page)]).site;
        // `printf 'p{color:red}' | openssl dgst -sha256 -binary | base64`
        assert!(site.contains(&hash("p{color:red}")), "{site}");
        assert!(site.contains(&format!("'unsafe-hashes' {}", hash("margin:0"))), "{site}");
        assert!(site.contains(&format!("script-src {};", hash("1"))), "{site}");
        assert_eq!(hash("1"), "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
    }

    #[test]
    fn a_page_that_holds_its_sheet_has_a_policy_of_its_own() {
        let plain = "<!doctype html><title>a</title><p>b";
        let single = "<!doctype html><title>a</title><link rel=stylesheet href=\"data:text/css,p%7B%7D\"><p>b";
        let policies = policies(&[("/index.html", plain), ("/a.html", single)]);
        assert!(!policies.site.contains("data:"), "{}", policies.site);
        assert!(policies.pages["/a.html"].contains("style-src 'self' data:"), "{:?}", policies.pages);
        assert!(policies.together.contains("data:"));
    }

    #[test]
    fn a_page_that_names_its_style_needs_no_fingerprint_in_the_headers() {
        let style = "<style>p{order:1}</style>";
        let named = |hash: &str| {
            format!(
                "<!doctype html><title>a</title><meta http-equiv=Content-Security-Policy content=\"style-src-elem {hash}\">{style}<p>b"
            )
        };
        let page = named(&hash("p{order:1}"));
        let site = policies(&[("/index.html", &page)]).site;
        assert!(site.contains("style-src 'self' 'unsafe-inline'; style-src-attr 'none'; "), "{site}");
        // Another fingerprint is none; and an attribute has its own, beside which the word would count for nothing.
        let page = named("'sha256-AAAA'");
        assert!(!policies(&[("/index.html", &page)]).site.contains("unsafe"));
        let page = format!("{} <b style=\"margin:0\">c</b>", named(&hash("p{order:1}")));
        let site = policies(&[("/index.html", &page)]).site;
        assert!(!site.contains("unsafe-inline") && site.contains(&hash("p{order:1}")), "{site}");
        // Both kinds of pages in one site: the one with an attribute has a policy of its own.
        let both = policies(&[("/index.html", &named(&hash("p{order:1}"))), ("/a.html", &page)]);
        assert!(both.site.contains("style-src 'self' 'unsafe-inline'; style-src-attr 'none'; "), "{}", both.site);
        assert!(both.pages["/a.html"].contains(&hash("margin:0")) && !both.pages.contains_key("/index.html"));
        assert!(both.together.contains("style-src 'self' 'unsafe-inline'; img-src"), "{}", both.together);
    }

    #[test]
    fn only_the_page_with_a_script_may_run_it() {
        let plain = "<!doctype html><title>a</title><p>b";
        let search =
            "<!doctype html><title>a</title><form><input name=q></form><script src=../recherche-1.js defer></script>";
        let policies = policies(&[("/index.html", plain), ("/recherche/index.html", search)]);
        assert!(policies.site.contains("form-action 'none'"), "{}", policies.site);
        assert!(!policies.site.contains("script-src") && !policies.site.contains("connect-src"), "{}", policies.site);
        let own = &policies.pages["/recherche/index.html"];
        assert!(own.contains("script-src 'self'; connect-src 'self'; form-action 'self'"), "{own}");
        assert_eq!(policies.pages.len(), 1);
        assert!(policies.together.contains("script-src 'self'"), "{}", policies.together);
    }

    #[test]
    fn many_hashes_are_not_sent_with_every_answer() {
        let pages: Vec<(String, String)> = (0..20)
            .map(|at| (format!("/{at}.html"), format!("<!doctype html><title>a</title><style>p{{order:{at}}}</style>")))
            .collect();
        let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let policies = policies(&pages);
        assert!(!policies.site.contains("sha256"), "{}", policies.site);
        assert!(policies.pages["/7.html"].contains(&hash("p{order:7}")));
        assert_eq!(policies.pages["/7.html"].matches("sha256").count(), 1);
    }
}
