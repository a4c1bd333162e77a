//! Reads `[publish]`: where the site is published, how many versions of it stay there, and what servers say for it.

use std::sync::Arc;

use super::store::{self, StoreSettings};
use crate::base::{
    diagnostic::Diagnostic,
    fields::Fields,
    source::{Span, Spanned},
};

/// Fewest and most versions that are kept: the one online and the one before it, so that there is a way back; and what a disk bears.
const KEPT: std::ops::RangeInclusive<u32> = 2..=50;

/// `[publish]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Publish {
    /// What `parvis publish` publishes into: a folder, from the project's folder if it is relative, or a store (`s3://bucket`).
    pub target: Option<Spanned<Arc<str>>>,
    /// How stores are asked.
    pub store: StoreSettings,
    /// How many versions are kept, that which is online among them.
    pub keep: u32,
    /// For how many days browsers refuse to read the site without encryption (RFC 6797, `max-age`); absent, they do not: an old telephone may not
    /// trust today's certificates.
    pub hsts_days: Option<u32>,
    /// Whether browsers are offered a dictionary of what pages share (RFC 9842).
    pub dictionaries: bool,
}

impl Default for Publish {
    fn default() -> Self {
        Self { target: None, store: StoreSettings::default(), keep: 3, hsts_days: None, dictionaries: true }
    }
}

/// Reads the table (`bad-kept-versions`, `bad-store`, `hsts-without-https`).
pub fn publish(fields: &mut Fields, base_url: &str) -> Publish {
    let mut publish = Publish::default();
    let Some(mut table) = fields.fields("publish") else { return publish };
    publish.target = table.text("target");
    publish.store = store::settings(&mut table, publish.target.as_ref());
    if let Some(keep) = table.number("keep") {
        if KEPT.contains(&keep.value) {
            publish.keep = keep.value;
        } else {
            table.report(bad_kept(keep.span, keep.value));
        }
    }
    if let Some(days) = table.number("hsts_days").filter(|days| days.value > 0) {
        // RFC 6797, 7.2: over plain HTTP the header says nothing.
        if base_url.starts_with("https://") {
            publish.hsts_days = Some(days.value);
        } else {
            table.report(Diagnostic::error("hsts-without-https", days.span).with("value", base_url));
        }
    }
    publish.dictionaries = table.truth_or("dictionaries", publish.dictionaries);
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    publish
}

fn bad_kept(span: Span, value: u32) -> Diagnostic {
    let (least, most) = (*KEPT.start() as usize, *KEPT.end() as usize);
    Diagnostic::error("bad-kept-versions", span).with("value", value as usize).with("least", least).with("most", most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    fn read(text: &str, base_url: &str) -> (Publish, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let tree = crate::config::toml::read(&sources, file);
        let mut fields = Fields::of(&tree.value);
        let publish = publish(&mut fields, base_url);
        (publish, fields.finish().into_iter().map(|finding| finding.message.id).collect())
    }

    #[test]
    fn a_site_says_where_and_how_it_is_published() {
        let text = "[publish]\ntarget = \"/srv/www/participer\"\nkeep = 5\nhsts_days = 365\ndictionaries = false\n";
        let (publish, findings) = read(text, "https://ville.example/");
        assert_eq!(findings, [""; 0]);
        assert_eq!(publish.target.as_ref().map(|target| &*target.value), Some("/srv/www/participer"));
        assert_eq!((publish.keep, publish.hsts_days, publish.dictionaries), (5, Some(365), false));
        assert_eq!(read("", "https://ville.example/"), (Publish::default(), Vec::new()));
    }

    #[test]
    fn each_fault_is_told() {
        for (text, expected) in [
            ("keep = 1", "bad-kept-versions"),
            ("keep = 1000", "bad-kept-versions"),
            ("keep = \"trois\"", "wrong-type-value"),
            ("hsts_days = 30", "hsts-without-https"),
            ("dictionaries = \"oui\"", "wrong-type-value"),
            ("targets = \"x\"", "unknown-key-suggestion"),
            ("target = []", "wrong-type"),
            ("target = \"s3://A\"", "bad-store"),
            ("endpoint = \"s3.example.org\"", "bad-store-endpoint"),
            ("endpoint = \"https://name:word@s3.example.org\"", "bad-store-endpoint"),
            ("endpoint = \"http://s3.example.org\"", "bad-store-http"),
        ] {
            assert_eq!(read(&format!("[publish]\n{text}\n"), "http://ville.example/").1, [expected], "{text}");
        }
        let inner = "[publish]\nendpoint = \"http://127.0.0.1:9000\"\nallow_http = true\n";
        assert_eq!(read(inner, "http://ville.example/").1, [""; 0]);
        assert_eq!(read("[publish]\nhsts_days = 0\n", "http://ville.example/").1, [""; 0]);
    }
}
